//! The list of mandates, as an officer narrows it.

use super::rule::State;
use super::store::Mandate;
use crate::begun_at;
use crate::schema::mandate;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

/// Which mandates a list shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// None: all.
    pub(crate) state: Option<State>,
    /// A part of the citizen's name, or the reference; empty for any.
    pub(crate) text: String,
    /// Those written before this one.
    pub(crate) before: Option<Uuid>,
    /// Those that this person wrote; none: whoever did.
    pub(crate) officer: Option<Uuid>,
}

/// At most `most` of them, the latest first.
pub(crate) async fn list_mandates(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    wanted: &Wanted,
    most: i64,
) -> QueryResult<Vec<Mandate>> {
    let begun_at = begun_at(conn, tenant).await?.to_diesel();
    let mut query =
        mandate::table.filter(mandate::tenant_id.eq(tenant)).filter(mandate::created_at.ge(begun_at)).into_boxed();
    let now = now.to_diesel();
    match wanted.state {
        Some(state @ (State::Pending | State::Signed | State::Active)) => {
            query = query.filter(mandate::state.eq(state.as_str())).filter(mandate::expires_at.gt(now));
        }
        Some(State::Expired) => {
            let forgotten = mandate::state.eq_any(State::TIMED.map(State::as_str)).and(mandate::expires_at.le(now));
            query = query.filter(mandate::state.eq("expired").or(forgotten));
        }
        Some(state) => query = query.filter(mandate::state.eq(state.as_str())),
        None => {}
    }
    let text = wanted.text.trim();
    if !text.is_empty() {
        let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let pattern = format!("%{escaped}%");
        query = query.filter(mandate::name.ilike(pattern.clone()).or(mandate::reference.ilike(pattern)));
    }
    if let Some(before) = wanted.before {
        query = query.filter(mandate::id.lt(before));
    }
    if let Some(officer) = wanted.officer {
        query = query.filter(mandate::officer_id.eq(officer));
    }
    query.order(mandate::id.desc()).limit(most).select(Mandate::as_select()).load(conn).await
}
