//! A trial that led to nothing leaves no mandate behind: whoever comes next must not act for people who agreed to somebody else.

use super::rule::{Move, Role, State};
use super::store::{Actor, move_once};
use crate::Tenant;
use crate::schema::mandate;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use notifications::{Message, Recipient};
use server::Result;
use ui::{text, text_with};
use uuid::Uuid;

/// Ends every mandate of an administration that is not over, and tells the people for whom it was written, if they have an
/// address.
pub(crate) async fn end_mandates(conn: &mut Conn, tenant: &Tenant, now: Timestamp) -> Result<()> {
    let id = tenant.id;
    let open: Vec<Uuid> = mandate::table
        .filter(mandate::tenant_id.eq(id))
        .filter(mandate::state.eq_any(State::TIMED.map(State::as_str)))
        .filter(mandate::expires_at.gt(now.to_diesel()))
        .order(mandate::id)
        .select(mandate::id)
        .load(conn)
        .await?;
    for one in open {
        let nobody = Actor { id: None, name: "" };
        let (ended, _) = move_once(conn, id, now, one, Move::Revoke, Role::Officer, nobody).await?;
        let recipient = ended.email.as_deref().and_then(|email| Recipient::new(Some(&ended.name), email).ok());
        let Some(recipient) = recipient else { continue };
        let lang = ended.lang();
        let name = tenant.names.in_lang(lang);
        let args = [("tenant", name.into()), ("reference", ended.reference.as_str().into())];
        let mut parts = vec![
            text_with(lang, "mail-greeting", &[("name", ended.name.as_str().into())]),
            text_with(lang, "mail-mandate-ended-body", &args),
            text(lang, "mail-platform-signature"),
        ];
        if tenant.demo {
            parts.push(text(lang, "mail-demo"));
        }
        let subject = text_with(lang, "mail-mandate-ended-subject", &args);
        let about = format!("{}/ended", ended.about());
        let message = Message { lang, recipient, subject, body: parts.join("\n\n"), about };
        notifications::send(conn, id, now, &message).await?;
    }
    Ok(())
}
