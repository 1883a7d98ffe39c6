//! Calls of the API that carry an `Idempotency-Key` (IETF draft-ietf-httpapi-idempotency-key-header): the same call again is
//! answered as it was, and the same key with other content is refused.

use crate::schema::call;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde::Serialize;
use serde_json::Value;
use server::{Error, Result};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// A call and its key.
#[derive(Clone, Debug)]
pub struct Call {
    action: &'static str,
    caller: Uuid,
    key: Uuid,
    content: Vec<u8>,
}

impl Call {
    /// The call for `action` (`complaints.move`) by `caller`, or by anybody, who sends `content`.
    ///
    /// # Errors
    /// The content cannot be written as JSON, which is our fault.
    pub fn new(action: &'static str, caller: Option<Uuid>, key: Uuid, content: &impl Serialize) -> Result<Self> {
        let content = Sha256::digest(serde_json::to_vec(content).map_err(Error::internal)?).to_vec();
        Ok(Self { action, caller: caller.unwrap_or_default(), key, content })
    }
}

/// Enters a call: none if it is new, else the answer that it got, if one was kept. A second call under the same key waits
/// until the transaction of the first has ended.
///
/// # Errors
/// [`Error::KeyReused`] when the key was used for other content.
pub async fn begin_call(conn: &mut Conn, tenant: TenantId, now: Timestamp, new: &Call) -> Result<Option<Value>> {
    let entered = diesel::insert_into(call::table)
        .values((
            call::tenant_id.eq(tenant),
            call::action.eq(new.action),
            call::caller_id.eq(new.caller),
            call::key.eq(new.key),
            call::content.eq(&new.content),
            call::at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if entered == 1 {
        return Ok(None);
    }
    let (content, answer): (Vec<u8>, Option<Value>) = call::table
        .filter(call::tenant_id.eq(tenant))
        .filter(call::action.eq(new.action))
        .filter(call::caller_id.eq(new.caller))
        .filter(call::key.eq(new.key))
        .select((call::content, call::answer))
        .first(conn)
        .await?;
    if content == new.content { Ok(answer) } else { Err(Error::KeyReused) }
}

/// The answer of a call: of `work`, or the one that it got before, if it has a key under which it came before. In the transaction
/// of what it does.
///
/// # Errors
/// As [`begin_call`], and what `work` returns.
pub async fn answer_once(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    call: Option<&Call>,
    work: impl AsyncFnOnce(&mut Conn) -> Result<Value>,
) -> Result<Value> {
    let Some(call) = call else { return work(conn).await };
    if let Some(answer) = begin_call(conn, tenant, now, call).await? {
        return Ok(answer);
    }
    let answer = work(conn).await?;
    keep_answer(conn, tenant, call, &answer).await?;
    Ok(answer)
}

/// Keeps the answer of a call that has just been entered.
async fn keep_answer(conn: &mut Conn, tenant: TenantId, done: &Call, answer: &Value) -> QueryResult<()> {
    diesel::update(call::table)
        .filter(call::tenant_id.eq(tenant))
        .filter(call::action.eq(done.action))
        .filter(call::caller_id.eq(done.caller))
        .filter(call::key.eq(done.key))
        .set(call::answer.eq(answer))
        .execute(conn)
        .await?;
    Ok(())
}
