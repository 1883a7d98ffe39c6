//! What every letter of an administration holds beside its words: a greeting, and who signs.

use identity::Tenant;
use server::Settings;
use ui::{Lang, text, text_with};

/// How somebody is greeted by name; who gave none, without it.
pub(crate) fn greeting(lang: Lang, name: Option<&str>) -> String {
    match name {
        Some(name) => text_with(lang, "mail-greeting", &[("name", name.into())]),
        None => text(lang, "mail-greeting-unnamed"),
    }
}

/// The body of a letter: a greeting, what is said, and who signs; in a demonstration it says so.
pub(crate) fn signed(settings: &Settings, tenant: &Tenant, lang: Lang, greeting: String, said: String) -> String {
    let mut parts =
        vec![greeting, said, text_with(lang, "mail-signature", &[("tenant", tenant.names.in_lang(lang).into())])];
    if settings.demo {
        parts.push(text(lang, "mail-demo"));
    }
    parts.join("\n\n")
}
