//! The citizen's message: to ask for their consent, or to say that a mandate was signed in their name, with the code that
//! ends it.

use super::MandateActs;
use super::store::Mandate;
use crate::{Code, Tenant};
use database::Conn;
use diesel::result::QueryResult;
use jiff::Timestamp;
use notifications::{Message, Recipient};
use server::Settings;
use ui::{Arg, text, text_with};

/// Asks for the consent.
pub(crate) const ASKED: &str = "mail-mandate-asked";
/// Says that it holds from now on.
pub(crate) const SIGNED: &str = "mail-mandate-signed";

/// Writes the message, if the citizen has an address; gives whether they have.
pub(crate) async fn tell(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    acts: &MandateActs,
    tenant: &Tenant,
    mandate: &Mandate,
    stem: &str,
) -> QueryResult<bool> {
    let recipient = mandate.email.as_deref().and_then(|email| Recipient::new(Some(&mandate.name), email).ok());
    let Some(recipient) = recipient else {
        return Ok(false);
    };
    let lang = mandate.lang();
    let name = tenant.names.in_lang(lang);
    let args: [(&str, String); 7] = [
        ("tenant", name.to_owned()),
        ("officer", mandate.officer_name.clone()),
        ("acts", acts.words(lang, &mandate.acts).join(" ; ")),
        ("duration", text_with(lang, "mandate-days", &[("days", i64::from(mandate.days).into())])),
        ("reference", mandate.reference.clone()),
        ("code", Code::secret(&settings.secret, tenant.id, mandate.id).to_string()),
        ("link", settings.public(&format!("/{lang}/mandate?reference={}", mandate.reference))),
    ];
    let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let mut parts = vec![
        text_with(lang, "mail-greeting", &[("name", mandate.name.as_str().into())]),
        text_with(lang, &format!("{stem}-body"), &args),
        text_with(lang, "mail-signature", &[("tenant", name.into())]),
    ];
    if settings.demo {
        parts.push(text(lang, "mail-demo"));
    }
    let message = Message {
        lang,
        recipient,
        subject: text_with(lang, &format!("{stem}-subject"), &args),
        body: parts.join("\n\n"),
        about: format!("{}/{stem}", mandate.about()),
    };
    notifications::send(conn, tenant.id, now, &message).await?;
    Ok(true)
}
