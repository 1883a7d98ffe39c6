//! A trial that led to nothing leaves no mandate behind: whoever comes next must not act for people who agreed to somebody else.

use super::rule::{Move, Role, State};
use super::store::{Actor, move_once};
use crate::schema::mandate;
use crate::{Letter, Tenant};
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use server::{Result, Settings};
use uuid::Uuid;

/// Ends every mandate of an administration that is not over, in the transaction of the step that ends its trial, and tells the
/// people for whom it was written, if they have an address.
///
/// # Errors
/// The database refuses.
pub async fn end_mandates(conn: &mut Conn, tenant: &Tenant, now: Timestamp, settings: &Settings) -> Result<()> {
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
        let lang = ended.lang();
        let args = [("tenant", tenant.names.in_lang(lang).into()), ("reference", ended.reference.as_str().into())];
        let letter = Letter {
            lang,
            name: &ended.name,
            email: ended.email.as_deref().unwrap_or_default(),
            stem: "mail-mandate-ended",
            args: &args,
            signature: None,
            is_demo: settings.demo,
            about: format!("{}/ended", ended.about()),
        };
        if let Some(message) = letter.message() {
            notifications::send(conn, id, now, &message).await?;
        }
    }
    Ok(())
}
