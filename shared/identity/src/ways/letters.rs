//! The messages that carry links, in the language of whom they are for.

use super::proof::{NewProof, Purpose, Seat, insert_proof};
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use jiff::Timestamp;
use notifications::{Message, Recipient};
use server::Settings;
use ui::{Lang, text, text_with};
use uuid::Uuid;

/// Asks for a proof and sends its link, in the caller's transaction, which must be the platform's. Nothing is sent to what is
/// no address.
pub(super) async fn send_link(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    lang: Lang,
    seat: &Seat,
    new: &NewProof<'_>,
) -> QueryResult<()> {
    let token = insert_proof(conn, now, &settings.secret, seat, new).await?;
    let stem = match new.purpose {
        Purpose::SignIn => "mail-ways-sign-in",
        Purpose::SignUp => "mail-ways-sign-up",
        Purpose::Reset => "mail-ways-reset",
        Purpose::Address => "mail-ways-address",
        // They have no link: what is sent to a telephone is a code.
        Purpose::Number | Purpose::Sms => return Ok(()),
    };
    let link = settings.public(&format!("/{lang}/sign-in/link?t={token}"));
    let minutes = new.purpose.minutes();
    let body = text_with(lang, &format!("{stem}-body"), &[("link", link.as_str().into()), ("minutes", minutes.into())]);
    send(conn, settings, now, lang, new.target, &text(lang, &format!("{stem}-subject")), body, new.person).await
}

/// Somebody wants an account with an address that has one: its owner is told how to open it.
pub(super) async fn send_known(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    lang: Lang,
    email: &str,
    person: Uuid,
) -> QueryResult<()> {
    let link = settings.public(&format!("/{lang}/sign-in"));
    let body = text_with(lang, "mail-ways-known-body", &[("link", link.as_str().into())]);
    let subject = text(lang, "mail-ways-known-subject");
    send(conn, settings, now, lang, email, &subject, body, Some(person)).await
}

/// The link that proves another address of an account.
pub(crate) async fn send_address_link(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    lang: Lang,
    seat: &Seat,
    person: Uuid,
    email: &str,
) -> QueryResult<()> {
    let detail = super::proof::Detail::default();
    let new = NewProof { purpose: Purpose::Address, person: Some(person), target: email, detail };
    send_link(conn, settings, now, lang, seat, &new).await
}

#[allow(clippy::too_many_arguments, reason = "the parts of a letter")]
async fn send(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    lang: Lang,
    email: &str,
    subject: &str,
    body: String,
    person: Option<Uuid>,
) -> QueryResult<()> {
    let Ok(recipient) = Recipient::new(None, email) else {
        return Ok(());
    };
    let signature = text_with(lang, "mail-signature", &[("tenant", text(lang, "diwan").as_str().into())]);
    let mut parts = vec![text(lang, "mail-greeting-unnamed"), body, text(lang, "mail-ways-not-you"), signature];
    if settings.demo {
        parts.push(text(lang, "mail-demo"));
    }
    let about = person.map_or_else(|| "person".to_owned(), |person| format!("person:{person}"));
    let message = Message { lang, recipient, subject: subject.to_owned(), body: parts.join("\n\n"), about };
    notifications::send(conn, TenantId::PLATFORM, now, &message).await
}
