//! What a call with an `Idempotency-Key` does: once, however often it comes.

use crate::number::Number;
use crate::proposal;
use crate::store::find;
use crate::submit::Parties;
use database::{Conn, Database, TenantId};
use identity::Call;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};
use server::{Error, Result};
use uuid::Uuid;

/// The token of a complaint that is sent under this key: a caller's key is worth something only together with the same content. Who
/// guesses a key learns nothing.
pub(crate) fn joined(key: Uuid, content: &impl Serialize) -> Uuid {
    let content = serde_json::to_string(content).unwrap_or_default();
    server::derived_uuid(&format!("{key} {content}"))
}

/// Enters the key of a call that submits, in `scope`. Apart from the complaint, whose administration is not always that of the
/// address: what is made under a key and its content is made once in any case.
///
/// # Errors
/// [`Error::KeyReused`] when the key was used for other content.
pub(crate) async fn enter(
    parties: &Parties,
    scope: TenantId,
    action: &'static str,
    key: Uuid,
    content: &impl Serialize,
) -> Result<()> {
    let (call, now) = (Call::new(action, None, key, content)?, parties.clock.now());
    parties.database.tenant(scope, async |conn| identity::begin_call(conn, scope, now, &call).await).await?;
    Ok(())
}

/// Makes a move of the complaint of this number, if no such call has made it before, and says where the complaint stands then.
///
/// # Errors
/// [`Error::Overtaken`] with where it stands, for a move that somebody else's came before; what `work` returns.
pub(crate) async fn move_once(
    database: &Database,
    tenant: TenantId,
    now: Timestamp,
    number: &Number,
    call: Option<&Call>,
    work: impl AsyncFn(&mut Conn) -> Result<()>,
) -> Result<Value> {
    let done = database.tenant(tenant, async |conn| {
        let made = async |conn: &mut Conn| {
            work(conn).await?;
            standing(conn, tenant, number).await
        };
        identity::answer_once(conn, tenant, now, call, made).await
    });
    match done.await {
        Err(Error::Conflict) => {
            let standing = database.tenant(tenant, async |conn| standing(conn, tenant, number).await);
            Err(Error::Overtaken(standing.await?))
        }
        done => done,
    }
}

/// Where a complaint stands now, as its mover needs it for the next move.
async fn standing(conn: &mut Conn, tenant: TenantId, number: &Number) -> Result<Value> {
    let complaint = find(conn, tenant, number).await?.ok_or(Error::NotFound)?;
    let mut standing =
        json!({ "number": number.to_string(), "state": complaint.shown(), "version": complaint.version });
    // It is not done before a second person says so.
    if let Some(pending) = proposal::find_open(conn, tenant, complaint.id).await? {
        standing["pending"] = json!(pending.kind);
    }
    Ok(standing)
}
