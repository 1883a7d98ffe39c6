//! What every letter of an administration holds beside its words.

use identity::Tenant;
use server::Settings;
use ui::{Lang, text, text_with};

/// The body of a letter: a greeting, what is said, and who signs; in a demonstration it says so.
pub(crate) fn signed(settings: &Settings, tenant: &Tenant, lang: Lang, greeting: String, said: String) -> String {
    let mut parts =
        vec![greeting, said, text_with(lang, "mail-signature", &[("tenant", tenant.names.in_lang(lang).into())])];
    if settings.demo {
        parts.push(text(lang, "mail-demo"));
    }
    parts.join("\n\n")
}
