//! The platform vouches for a member whom nobody of their administration can give the account back, on the ground of a paper that
//! the head of the administration signed. The pages are the program's own, which knows about files; what may be done stands here.

use super::desk::covers;
use super::rule::{ALONE, Standing, Subject, delay, is_settled, is_stranded, platform_refusal};
use super::store::{self, NewRecovery, Recovery, find_open, find_since, was_stopped};
use super::tell::{TellRecovery, Told};
use crate::people::colleague;
use crate::people::staff::works_elsewhere;
use crate::roles::held::find_held;
use crate::roles::role::list_administrators;
use crate::schema::person;
use crate::ways::address_of;
use crate::{Approve, Permission as _, Person, Rights, find_person, list_people_with, record, record_account};
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Result};
use ui::Page;
use uuid::Uuid;

/// Who must agree to what an operator opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agrees {
    /// Another operator.
    Operator,
    /// Whoever approves in this administration, the region's.
    Region(TenantId),
    /// There is nobody: the owner has three days to stop it instead of one.
    Nobody,
}

/// Where a recovery of the platform stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Somebody must agree.
    Asked,
    /// The link works from then on; its owner can stop it.
    Waits(Timestamp),
    /// The link works until then.
    Works(Timestamp),
}

/// What the platform opened, and is not over.
#[derive(Clone, Debug)]
pub struct OpenedRecovery {
    /// Its id.
    pub id: Uuid,
    /// Whose account it is.
    pub person: Uuid,
    /// Where the link goes.
    pub email: String,
    /// The file of the paper.
    pub paper: Uuid,
    /// The operator.
    pub started_by: Uuid,
    /// When.
    pub started_at: Timestamp,
    /// Who agreed.
    pub approved_by: Option<Uuid>,
    /// Whose approver must agree; none: another operator.
    pub agrees_in: Option<TenantId>,
    /// How far it is.
    pub progress: Progress,
}

impl OpenedRecovery {
    fn of(row: Recovery, now: Timestamp) -> Option<Self> {
        let progress = match (row.standing(now), row.usable_at) {
            (Standing::Asked, _) => Progress::Asked,
            (Standing::Waits, Some(at)) => Progress::Waits(at),
            (Standing::Open, _) => Progress::Works(row.expires_at),
            _ => return None,
        };
        Some(Self {
            id: row.id,
            person: row.person_id,
            email: row.email,
            paper: row.paper?,
            started_by: row.started_by,
            started_at: row.started_at,
            approved_by: row.approved_by,
            agrees_in: row.agrees_in,
            progress,
        })
    }

    /// The name under which its paper is kept.
    #[must_use]
    pub fn about(&self) -> String {
        about_recovery(self.id)
    }
}

/// The name under which the paper of a recovery is kept.
#[must_use]
pub fn about_recovery(id: Uuid) -> String {
    format!("recovery:{id}")
}

/// A member, and whether the platform may vouch for them.
#[derive(Clone, Debug)]
pub struct LostMember {
    /// Their account.
    pub person: Person,
    /// Why it may not, and what to do instead, as the key of a sentence; none when it may.
    pub refusal: Option<&'static str>,
    /// Whether anything is under way for the account, by whomever.
    pub is_open: bool,
}

/// The member of this id, in a transaction of the administration; none for a stranger. `by`: who would vouch.
///
/// # Errors
/// The database does not answer.
pub async fn find_lost(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    rights: &Rights,
    by: Uuid,
    id: Uuid,
) -> QueryResult<Option<LostMember>> {
    let today = calendar::local_date(now);
    let (Some(colleague), Some(person)) = (colleague(conn, tenant, id).await?, find_person(conn, id).await?) else {
        return Ok(None);
    };
    let Some((_, theirs)) = find_held(conn, tenant, today, id, true).await? else {
        return Ok(None);
    };
    let administrators = list_administrators(conn, tenant).await?;
    let (mut covering, mut settled) = (0, 0);
    for other in administrators.iter().copied().filter(|other| *other != id) {
        let held = find_held(conn, tenant, today, other, true).await?;
        if held.is_some_and(|(_, held)| covers(rights, &held, &theirs)) {
            covering += 1;
            settled += usize::from(is_settled(find_since(conn, tenant, other).await?, now));
        }
    }
    let subject = Subject {
        is_self: id == by,
        is_operator: person.is_operator,
        works_elsewhere: works_elsewhere(conn, id, tenant).await?,
        is_disabled: colleague.is_disabled,
        was_stopped: was_stopped(conn, now, id).await?,
        holds_more: false,
    };
    let is_alone = is_stranded(administrators.contains(&id), covering, settled);
    let is_open = find_open(conn, now, id).await?.is_some();
    Ok(Some(LostMember { person, refusal: platform_refusal(subject, is_alone), is_open }))
}

/// What the platform opened in an administration and is not over.
///
/// # Errors
/// The database does not answer.
pub async fn list_opened_recoveries(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
) -> QueryResult<Vec<OpenedRecovery>> {
    let rows = store::list_of_platform(conn, tenant, now).await?;
    Ok(rows.into_iter().filter_map(|row| OpenedRecovery::of(row, now)).collect())
}

/// The administrations in which what the platform opened waits until an approver of this region agrees.
///
/// # Errors
/// The database does not answer.
pub async fn list_awaiting_region(conn: &mut Conn, region: TenantId, now: Timestamp) -> QueryResult<Vec<TenantId>> {
    store::list_awaiting(conn, region, now).await
}

/// A recovery to be opened.
#[derive(Clone, Copy, Debug)]
pub struct NewOpening<'a> {
    /// Of the form: the same twice is one.
    pub id: Uuid,
    /// Whose account.
    pub person: Uuid,
    /// Another address for the link, as it was typed; empty for the account's own.
    pub email: &'a str,
    /// The file of the paper.
    pub paper: Uuid,
    /// The operator.
    pub by: Uuid,
    /// Who must agree.
    pub agrees: Agrees,
}

/// Whether a recovery of this id was begun: the same form again.
///
/// # Errors
/// The database does not answer.
pub async fn is_recovery_begun(conn: &mut Conn, id: Uuid) -> QueryResult<bool> {
    Ok(store::find(conn, id).await?.is_some())
}

/// Opens it, in a transaction of the administration; whoever must know is told by a job.
///
/// # Errors
/// [`Error::Invalid`] with what is wrong at its field, [`Error::NotFound`] for somebody who does not work there.
pub async fn open_recovery(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    rights: &Rights,
    page: &Page,
    new: &NewOpening<'_>,
) -> Result<()> {
    let NewOpening { id, person, email, paper, by, agrees } = *new;
    let found = find_lost(conn, tenant, now, rights, by, person).await?.ok_or(Error::NotFound)?;
    if let Some(key) = found.refusal {
        return Err(Error::field("paper", page.t(key)));
    }
    let own = found.person.email.as_str();
    let email = match address_of(email) {
        _ if email.is_empty() => own.to_owned(),
        None => return Err(Error::field("email", page.t("error-email"))),
        // One operator alone sends the link nowhere but to the account's own address.
        Some(other) if other != own && agrees == Agrees::Nobody => {
            return Err(Error::field("email", page.t("lifeline-email-alone")));
        }
        Some(other) => other,
    };
    let opening = NewRecovery {
        id,
        person,
        tenant: tenant.uuid(),
        email: &email,
        checked: "paper",
        by,
        needs_approval: agrees != Agrees::Nobody,
        wait: if agrees == Agrees::Nobody { ALONE } else { delay(calendar::local_date(now)) },
        paper: Some(paper),
        agrees_in: match agrees {
            Agrees::Region(region) => Some(region),
            Agrees::Operator | Agrees::Nobody => None,
        },
    };
    if !store::start(conn, now, &opening).await? {
        return Err(Error::field("paper", page.t("recovery-open-already")));
    }
    let detail = json!({ "checked": "paper", "paper": paper, "other_address": email != own });
    record(conn, tenant, now, Some(by), "recovery.started", &format!("person:{person}"), detail).await?;
    record_account(conn, now, Some(person), "recovery.started", json!({ "by": by, "platform": true })).await?;
    Ok(jobs::enqueue::<TellRecovery>(conn, tenant, now, &Told { recovery: id }).await?)
}

/// A second one agrees: another operator, or the approver of the region `of`. A second click finds it done.
///
/// # Errors
/// [`Error::NotFound`] without such a recovery, [`Error::Conflict`] when it is not theirs to agree to.
pub async fn agree_to_recovery(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    rights: &Rights,
    id: Uuid,
    by: Uuid,
    of: Option<TenantId>,
) -> Result<()> {
    let open = find_opened(conn, tenant, now, id).await?.ok_or(Error::NotFound)?;
    if open.approved_by == Some(by) {
        return Ok(());
    }
    let found = find_lost(conn, tenant, now, rights, by, open.person_id).await?.ok_or(Error::NotFound)?;
    let is_theirs = open.agrees_in == of && open.started_by != by && found.refusal.is_none();
    if !is_theirs {
        return Err(Error::Conflict);
    }
    if store::agree(conn, now, &open, by).await? {
        let object = format!("person:{}", open.person_id);
        let detail = json!({ "started_by": open.started_by });
        record(conn, tenant, now, Some(by), "recovery.approved", &object, detail).await?;
    }
    Ok(())
}

/// Stops what is under way for a person; a second click finds it stopped.
///
/// # Errors
/// The database refuses.
pub async fn stop_recovery(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    id: Uuid,
    by: Uuid,
) -> Result<()> {
    if let Some(open) = find_opened(conn, tenant, now, id).await?.filter(|open| open.person_id == person)
        && store::halt(conn, now, &open, &by.to_string()).await?
    {
        record(conn, tenant, now, Some(by), "recovery.stopped", &format!("person:{person}"), json!({})).await?;
    }
    Ok(())
}

async fn find_opened(conn: &mut Conn, tenant: TenantId, now: Timestamp, id: Uuid) -> QueryResult<Option<Recovery>> {
    Ok(store::list_of_platform(conn, tenant, now).await?.into_iter().find(|open| open.id == id))
}

/// Whether who agreed for the region, if anybody did, still approves there by a role of their own: asked when the link is used, and
/// in a transaction of the region.
pub(super) async fn region_stands(database: &Database, found: &Recovery) -> Result<bool> {
    let (Some(by), Some(region)) = (found.approved_by, found.agrees_in) else { return Ok(true) };
    let approvers = database.tenant(region, async |conn| list_people_with(conn, region, Approve::NAME).await).await?;
    Ok(approvers.iter().any(|approver| approver.id == by))
}

/// Whether who opened it still runs the platform, and another operator who agreed, too: asked when the link is used.
pub(super) async fn still_stands(conn: &mut Conn, found: &Recovery) -> QueryResult<bool> {
    if !is_operator(conn, found.started_by).await? {
        return Ok(false);
    }
    match (found.approved_by, found.agrees_in) {
        (Some(by), None) => is_operator(conn, by).await,
        _ => Ok(true),
    }
}

async fn is_operator(conn: &mut Conn, id: Uuid) -> QueryResult<bool> {
    let operators =
        person::table.filter(person::id.eq(id)).filter(person::operator).filter(person::disabled_at.is_null());
    diesel::select(diesel::dsl::exists(operators)).get_result(conn).await
}
