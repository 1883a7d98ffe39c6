//! A letter to one person, in their language: a greeting, the words of its kind, and who signs; in a demonstration it says so.

use notifications::{Message, Recipient};
use ui::{Arg, Lang, text, text_with};

/// What makes a letter.
pub struct Letter<'a> {
    /// Its language.
    pub lang: Lang,
    /// Who is greeted.
    pub name: &'a str,
    /// Where it goes.
    pub email: &'a str,
    /// Its words have the keys `<stem>-subject` and `<stem>-body`.
    pub stem: &'a str,
    /// What stands in them.
    pub args: &'a [(&'a str, Arg<'a>)],
    /// The name of the administration that signs; none: the platform.
    pub signature: Option<&'a str>,
    /// Whether it is a demonstration.
    pub is_demo: bool,
    /// See [`Message::about`].
    pub about: String,
}

impl Letter<'_> {
    /// The message; none when there is no such address.
    #[must_use]
    pub fn message(self) -> Option<Message> {
        let Self { lang, name, email, stem, args, signature, is_demo, about } = self;
        let recipient = Recipient::new(Some(name), email).ok()?;
        let mut parts = vec![
            text_with(lang, "mail-greeting", &[("name", name.into())]),
            // What has no value may have stood at its end.
            text_with(lang, &format!("{stem}-body"), args).trim_end().to_owned(),
            match signature {
                Some(tenant) => text_with(lang, "mail-signature", &[("tenant", tenant.into())]),
                None => text(lang, "mail-platform-signature"),
            },
        ];
        if is_demo {
            parts.push(text(lang, "mail-demo"));
        }
        let subject = text_with(lang, &format!("{stem}-subject"), args);
        Some(Message { lang, recipient, subject, body: parts.join("\n\n"), about })
    }
}
