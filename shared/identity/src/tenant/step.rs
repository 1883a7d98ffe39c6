//! Taking a step on an administration's way: its new state, the row that says who took it and why, and the line of the trail,
//! in one transaction. Two at once are one: the second finds that the first was faster.

use crate::schema::{tenant, tenant_step};
use crate::tenant::as_listed::note_listed;
use crate::tenant::release::end_trial;
use crate::tenant::state::{By, State, Step};
use crate::tenant::suspension::SuspensionGround;
use crate::{Tenant, record};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::{Timestamp as Instant, ToDiesel as _};
use serde_json::json;
use server::{Error, Result};
use uuid::Uuid;

/// A step to be taken.
#[derive(Clone, Copy, Debug)]
pub struct NewStep<'a> {
    /// What happens.
    pub step: Step,
    /// In what capacity.
    pub by: By,
    /// Who; none for the operator's command.
    pub person: Option<Uuid>,
    /// Their name, as the administration reads it.
    pub name: &'a str,
    /// Why, as they typed it; empty for none.
    pub note: &'a str,
    /// Of a suspension: why, in words that everybody may read.
    pub ground: Option<SuspensionGround>,
}

/// A step that was taken.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = tenant_step, check_for_backend(diesel::pg::Pg))]
pub struct StepTaken {
    /// Its number.
    pub seq: i32,
    /// When.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub at: Timestamp,
    /// [`Step::as_str`].
    pub step: String,
    /// Whose act it was.
    pub person_name: String,
    /// Why; empty for none.
    pub note: String,
}

/// Takes a step from where `tenant` was when it was read; gives where it led. The caller then makes the
/// [`crate::Directory`] forget. Who goes back into the directory, or is handed over, keeps none of its people;
/// the caller ends its mandates ([`crate::end_mandates`]).
///
/// # Errors
/// [`Error::Conflict`] when the step may not be taken there, or somebody was faster.
pub async fn take_step(conn: &mut Conn, now: Timestamp, tenant: &Tenant, new: &NewStep<'_>) -> Result<State> {
    let after = tenant.state.after(new.step, new.by).ok_or(Error::Conflict)?;
    let seq = tenant.version + 1;
    let here = tenant::table
        .filter(tenant::id.eq(tenant.id))
        .filter(tenant::version.eq(tenant.version))
        .filter(tenant::state.eq(tenant.state.as_str()));
    let suspended_at = after.is_suspended().then(|| now.to_diesel());
    let suspended_for = new.ground.filter(|_| after.is_suspended()).map(SuspensionGround::as_str);
    let changed = diesel::update(here)
        .set((
            tenant::state.eq(after.as_str()),
            tenant::version.eq(seq),
            tenant::suspended_at.eq(suspended_at),
            tenant::suspended_for.eq(suspended_for),
        ))
        .execute(conn)
        .await?;
    if changed != 1 {
        return Err(Error::Conflict);
    }
    insert_step(conn, now, tenant, new.step.as_str(), after, (new.person, new.name), new.note).await?;
    let mut detail = json!({ "step": seq, "state": after.as_str() });
    if new.step == Step::Take {
        note_listed(conn, tenant).await?;
    }
    if matches!(new.step, Step::Release | Step::HandOver) {
        detail["members"] = json!(end_trial(conn, tenant, now).await?);
    }
    let kind = format!("tenant.{}", new.step.as_str());
    let object = format!("tenant:{}", tenant.id);
    record(conn, tenant.id, now, new.person, &kind, &object, detail).await?;
    Ok(after)
}

/// The row of the step after the last one that `tenant` knew: where it led, who took it, and why.
pub(super) async fn insert_step(
    conn: &mut Conn,
    now: Timestamp,
    tenant: &Tenant,
    step: &str,
    after: State,
    (person, name): (Option<Uuid>, &str),
    note: &str,
) -> QueryResult<usize> {
    diesel::insert_into(tenant_step::table)
        .values((
            tenant_step::tenant_id.eq(tenant.id),
            tenant_step::seq.eq(tenant.version + 1),
            tenant_step::at.eq(now.to_diesel()),
            tenant_step::step.eq(step),
            tenant_step::state.eq(after.as_str()),
            tenant_step::person_id.eq(person),
            tenant_step::person_name.eq(name),
            tenant_step::note.eq(note),
        ))
        .execute(conn)
        .await
}

/// Since when those who are there are: their trial began then, or was handed over to them. What is older is not theirs to read. The
/// beginning of time for an administration that was always theirs.
///
/// # Errors
/// The database does not answer.
pub async fn begun_at(conn: &mut Conn, tenant: TenantId) -> QueryResult<Timestamp> {
    let begun: Option<Instant> = tenant_step::table
        .filter(tenant_step::tenant_id.eq(tenant))
        .filter(tenant_step::step.eq_any([Step::Take, Step::HandOver].map(Step::as_str)))
        .order(tenant_step::seq.desc())
        .select(tenant_step::at)
        .first(conn)
        .await
        .optional()?;
    Ok(begun.map_or(Timestamp::UNIX_EPOCH, |at| at.to_jiff()))
}

/// The steps so far, the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn list_steps(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<StepTaken>> {
    tenant_step::table
        .filter(tenant_step::tenant_id.eq(tenant))
        .order(tenant_step::seq.desc())
        .select(StepTaken::as_select())
        .load(conn)
        .await
}
