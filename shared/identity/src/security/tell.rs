//! What changed in the security of an account is told to its owner, in their language: it may not have been them.

use crate::Person;
use crate::actor::part;
use actix_web::HttpRequest;
use database::{Conn, Database, TenantId};
use diesel::result::{Error as DieselError, QueryResult};
use jiff::Timestamp;
use jobs::Wake;
use notifications::{Message, Recipient};
use server::{Result, Settings};
use ui::{long_date_time, text, text_with};

/// Writes the message whose sentence has the key `what`, apart from any transaction.
pub(crate) async fn tell(request: &HttpRequest, now: Timestamp, person: &Person, what: &str) -> Result<()> {
    let (database, settings, wake): (Database, Settings, Wake) = (part(request)?, part(request)?, part(request)?);
    let told = database.tenant(TenantId::PLATFORM, async |conn| {
        write(conn, &settings, now, person, what).await?;
        Ok::<_, DieselError>(())
    });
    told.await?;
    wake.up(TenantId::PLATFORM);
    Ok(())
}

/// Writes it in the transaction of the change, which must be one of the platform's ([`TenantId::PLATFORM`]).
pub(crate) async fn write(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    person: &Person,
    what: &str,
) -> QueryResult<()> {
    // An address that no mail reaches gets none.
    let Ok(recipient) = Recipient::new(Some(&person.name), &person.email) else {
        return Ok(());
    };
    let lang = person.lang;
    let at = long_date_time(lang, &calendar::local_minute(now));
    let link = settings.public(&format!("/{lang}/me/security"));
    let body = [
        text_with(lang, "mail-greeting", &[("name", person.name.as_str().into())]),
        text(lang, what),
        text_with(lang, "mail-security-when", &[("at", at.as_str().into())]),
        text_with(lang, "mail-security-not-you", &[("link", link.as_str().into())]),
        text_with(lang, "mail-signature", &[("tenant", text(lang, "diwan").as_str().into())]),
    ];
    let message = Message {
        lang,
        recipient,
        subject: text(lang, "mail-security-subject"),
        body: body.join("\n\n"),
        about: format!("person:{}", person.id),
    };
    notifications::send(conn, TenantId::PLATFORM, now, &message).await
}
