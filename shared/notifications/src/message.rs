//! A message before it is sent, and to whom.

use lettre::Address;
use lettre::message::Mailbox;
use std::fmt;
use std::str::FromStr;
use ui::Lang;

/// A message to one person, in that person's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The language of the text, from which its direction follows.
    pub lang: Lang,
    /// To whom.
    pub recipient: Recipient,
    /// One line.
    pub subject: String,
    /// Plain text; an empty line separates paragraphs.
    pub body: String,
    /// The object that it speaks of, as `complaint:<id>`.
    pub about: String,
}

/// Somebody with a valid e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient(Mailbox);

/// Not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct InvalidRecipient;

impl Recipient {
    /// A person's address, and their name where it is known.
    ///
    /// # Errors
    /// `email` is not an address, or its domain has no dot and so none that mail reaches. A name is never refused.
    pub fn new(name: Option<&str>, email: &str) -> Result<Self, InvalidRecipient> {
        let address: Address = email.trim().parse().map_err(|_| InvalidRecipient)?;
        if !address.domain().trim_matches('.').contains('.') {
            return Err(InvalidRecipient);
        }
        let name = name.map(one_line).filter(|name| !name.is_empty());
        Ok(Self(Mailbox::new(name, address)))
    }

    pub(crate) fn mailbox(&self) -> &Mailbox {
        &self.0
    }
}

/// `email`, or `Name <email>`.
impl FromStr for Recipient {
    type Err = InvalidRecipient;

    fn from_str(text: &str) -> Result<Self, InvalidRecipient> {
        match text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
            Some((name, email)) => Self::new(Some(name), email),
            None => Self::new(None, text),
        }
    }
}

/// What [`Recipient::from_str`] reads back.
impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.name {
            Some(name) => write!(f, "{name} <{}>", self.0.email),
            None => self.0.email.fmt(f),
        }
    }
}

/// Text as one line: what somebody typed must not begin a header of its own.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Text with plain line ends and no other control character.
pub(crate) fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_recipient_is_read_back_as_it_was_stored() {
        for (name, email) in [
            (None, "amina@citizen.example"),
            (Some("أمينة العلوي"), "amina@citizen.example"),
            (Some("O'Brien, \"Pat\" <x>"), "pat@citizen.example"),
            (Some("  "), "amina@citizen.example"),
        ] {
            let recipient = Recipient::new(name, email).unwrap();
            assert_eq!(recipient.to_string().parse(), Ok(recipient));
        }
    }

    #[test]
    fn what_is_not_an_address_is_refused() {
        for wrong in [
            "",
            "amina",
            "amina@",
            "@citizen.example",
            "a b@citizen.example",
            "a@b.example\nBcc: c@d.example",
            "a@b",
            "amina@gmail",
            "x@localhost",
            "x@localhost.",
        ] {
            assert_eq!(Recipient::new(None, wrong), Err(InvalidRecipient), "{wrong:?}");
        }
    }

    #[test]
    fn a_name_or_subject_cannot_begin_a_header() {
        assert_eq!(one_line("Bonjour\r\nBcc: x@y.example\0\u{85}fin "), "Bonjour Bcc: x@y.example fin");
    }

    #[test]
    fn a_body_keeps_its_lines_and_loses_zero_bytes() {
        assert_eq!(plain("un\r\n\r\ndeux\0\n\ttrois"), "un\n\ndeux\n\ttrois");
    }
}
