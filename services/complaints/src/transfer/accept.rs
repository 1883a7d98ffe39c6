//! Yes and no, of whoever was asked: the word is kept where it is given, and brought to the origin from there.

use super::create::create;
use super::store::{self, Incoming, state};
use super::{arbiter, end, offer, propose};
use crate::act::{Act, act};
use crate::complaint::{Move, Role, State};
use crate::face::Moderation;
use crate::permission::Assign;
use crate::schema::{complaint, face, incoming, transfer};
use crate::store::{Complaint, find_by_id};
use crate::submit::in_all_languages;
use actix_web::HttpRequest;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use documents::Storage;
use identity::{Officer, Tenant};
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job};
use serde::{Deserialize, Serialize};
use serde_json::json;
use server::{Error, Result, Settings, part};
use uuid::Uuid;

/// What it takes to act for two administrations, one after the other.
#[derive(Clone)]
pub(crate) struct Hands {
    pub(super) database: Database,
    pub(super) settings: Settings,
    pub(super) storage: Storage,
}

impl Hands {
    /// The application's.
    pub(crate) fn of(request: &HttpRequest) -> Result<Self> {
        let (database, settings) = (part::<Database>(request)?, part::<Settings>(request)?);
        let storage = part::<Storage>(request)?;
        Ok(Self::from_parts(&database, &settings, &storage))
    }

    pub(super) fn from_parts(database: &Database, settings: &Settings, storage: &Storage) -> Self {
        Self { database: database.clone(), settings: settings.clone(), storage: storage.clone() }
    }
}

/// Which transfer, as the job's administration knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// Its identity at the origin.
    pub transfer: Uuid,
}

/// Brings the word of whoever was asked, or of the arbiter, to the origin, and makes the complaint of whoever has it. Running it
/// again changes nothing.
pub struct SettleTransfer {
    /// Codes come from here.
    pub settings: Settings,
    /// Where files lie.
    pub storage: Storage,
}

impl Job for SettleTransfer {
    const KIND: &'static str = "complaints.settle_transfer";
    type Payload = Settled;

    async fn run(&self, context: &Context, Settled { transfer }: Settled) -> std::result::Result<(), Failure> {
        let hands = Hands::from_parts(&context.database, &self.settings, &self.storage);
        match settle(&hands, context.now, context.tenant, transfer).await {
            Ok(_) => Ok(()),
            Err(error) => Err(Failure::retry(error.to_string())),
        }
    }
}

/// Writes the job, in the transaction that keeps the word.
pub(super) async fn write(conn: &mut Conn, tenant: TenantId, now: Timestamp, transfer: Uuid) -> QueryResult<()> {
    jobs::enqueue::<SettleTransfer>(conn, tenant, now, &Settled { transfer }).await
}

/// What came of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It has it, under this number.
    Taken(String),
    /// The origin has it back.
    Refused,
    /// Somebody else was faster: it was taken back, or another one has it.
    Late,
}

/// Does what the word that is kept at `here` says. In whatever state an earlier run left it, this goes on from there.
pub(super) async fn settle(hands: &Hands, now: Timestamp, here: TenantId, id: Uuid) -> Result<Outcome> {
    let found = hands.database.tenant(here, async |conn| store::find_incoming(conn, here, id).await).await?;
    let Some(kept) = found else { return Ok(Outcome::Late) };
    let is_arbiter = here == TenantId::PLATFORM;
    match kept.state.as_str() {
        state::ACCEPTING | state::ACCEPTED if is_arbiter => arbiter::pass(hands, now, &kept).await,
        state::ACCEPTING | state::ACCEPTED => take_over(hands, now, here, &kept).await,
        state::REFUSED => hand_back(hands, now, here, &kept).await,
        _ => Ok(Outcome::Late),
    }
}

/// Claims it at the origin, makes the complaint here, and says so at the origin.
pub(super) async fn take_over(hands: &Hands, now: Timestamp, here: TenantId, kept: &Incoming) -> Result<Outcome> {
    let is_made = kept.state == state::ACCEPTED;
    if !is_made && !claim(hands, now, here, kept).await? {
        drop_word(hands, now, here, kept.transfer_id).await?;
        return Ok(Outcome::Late);
    }
    let number = create(hands, now, here, kept).await?;
    note(hands, now, here, kept, &number).await?;
    Ok(Outcome::Taken(number))
}

/// Whether it is `here`'s from now on: the origin's row is where one of several wins.
async fn claim(hands: &Hands, now: Timestamp, here: TenantId, kept: &Incoming) -> Result<bool> {
    let (origin, id) = (kept.origin(), kept.transfer_id);
    let claimed = hands.database.tenant(origin, async |conn| {
        let Some(found) = store::lock(conn, origin, id).await? else {
            return Ok(false);
        };
        if found.taken_by.is_some() {
            return Ok(found.taken_by == Some(here.uuid()));
        }
        let may = kept.is_given || found.target() == here;
        if !found.is_asked() || !may {
            return Ok(false);
        }
        diesel::update(transfer::table)
            .filter(transfer::tenant_id.eq(origin))
            .filter(transfer::id.eq(id))
            .set((transfer::state.eq(state::CLAIMED), transfer::taken_by.eq(Some(here.uuid()))))
            .execute(conn)
            .await?;
        // Whoever else was asked is asked no more.
        offer::write(conn, origin, now, id).await?;
        Ok::<_, Error>(true)
    });
    claimed.await
}

/// The word came too late: nothing is kept of what it was about.
pub(super) async fn drop_word(hands: &Hands, now: Timestamp, here: TenantId, id: Uuid) -> Result<()> {
    let dropped = hands.database.tenant(here, async |conn| {
        diesel::update(incoming::table)
            .filter(incoming::tenant_id.eq(here))
            .filter(incoming::transfer_id.eq(id))
            .filter(incoming::state.eq(state::ACCEPTING))
            .set((
                incoming::state.eq(state::WITHDRAWN),
                incoming::decided_at.eq(Some(now.to_diesel())),
                incoming::body.eq(None::<String>),
            ))
            .execute(conn)
            .await
    });
    dropped.await?;
    Ok(())
}

/// The origin learns the new number, and keeps no more than that and the dates before its people's eyes.
async fn note(hands: &Hands, now: Timestamp, here: TenantId, kept: &Incoming, number: &str) -> Result<()> {
    let (origin, id) = (kept.origin(), kept.transfer_id);
    let noted = hands.database.tenant(origin, async |conn| {
        let found = store::lock(conn, origin, id).await?.ok_or(Error::NotFound)?;
        if found.state == state::ACCEPTED {
            return Ok(());
        }
        let from = locked(conn, origin, found.complaint_id).await?;
        let target = identity::find_tenant(conn, here).await?.ok_or(Error::NotFound)?;
        let what = hand_over(conn, now, kept, &from, &target, number).await?;
        act(conn, origin, now, &from, &what).await?;
        Ok::<_, Error>(())
    });
    noted.await
}

/// Keeps at the origin that `target` has it under that number, and that the public finds it there; gives the move that says so.
pub(crate) async fn hand_over(
    conn: &mut Conn,
    now: Timestamp,
    kept: &Incoming,
    from: &Complaint,
    target: &Tenant,
    number: &str,
) -> QueryResult<Act<'static>> {
    let (origin, id) = (kept.origin(), kept.transfer_id);
    diesel::update(transfer::table)
        .filter(transfer::tenant_id.eq(origin))
        .filter(transfer::id.eq(id))
        .set((
            transfer::state.eq(state::ACCEPTED),
            transfer::taken_by.eq(Some(target.id.uuid())),
            transfer::decided_at.eq(Some(now.to_diesel())),
            transfer::new_number.eq(Some(number)),
        ))
        .execute(conn)
        .await?;
    diesel::update(face::table)
        .filter(face::tenant_id.eq(origin))
        .filter(face::complaint_id.eq(from.id))
        .set((face::moderation.eq(Moderation::Hidden.as_str()), face::body.eq(None::<String>)))
        .execute(conn)
        .await?;
    let role = if kept.is_given { Role::Arbiter } else { Role::Receiver };
    let detail = json!({
        "target": target.names, "slug": target.slug, "number": number, "transfer": id, "arbiter": kept.is_given,
    });
    Ok(Act { detail, ..Act::new(Move::TransferAccept, role) })
}

/// The complaint, which nobody moves before the transaction ends.
async fn locked(conn: &mut Conn, tenant: TenantId, id: Uuid) -> Result<Complaint> {
    let found: Option<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq(id))
        .select(Complaint::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()?;
    found.ok_or(Error::NotFound)
}

/// The origin has it back, if nobody was faster.
async fn hand_back(hands: &Hands, now: Timestamp, here: TenantId, kept: &Incoming) -> Result<Outcome> {
    let (origin, id) = (kept.origin(), kept.transfer_id);
    let is_arbiter = here == TenantId::PLATFORM;
    let answer = kept.decision_reason.clone().unwrap_or_default();
    let handed = hands.database.tenant(origin, async |conn| {
        let Some(found) = store::lock(conn, origin, id).await? else {
            return Ok(Outcome::Late);
        };
        if found.state == state::REFUSED {
            return Ok(Outcome::Refused);
        }
        if !found.is_asked() || !(is_arbiter || found.target() == here) {
            return Ok(Outcome::Late);
        }
        end(conn, origin, now, &found, state::REFUSED, Some(answer.as_str())).await?;
        let from = find_by_id(conn, origin, found.complaint_id).await?;
        let Some(from) = from.filter(|from| from.state == State::TransferProposed) else {
            return Ok(Outcome::Late);
        };
        let target =
            if is_arbiter { in_all_languages("transfer-arbiter") } else { propose::names_of(conn, here).await? };
        let role = if is_arbiter { Role::Arbiter } else { Role::Receiver };
        let what = Act {
            detail: json!({ "text": answer, "target": target, "transfer": id }),
            ..Act::new(Move::TransferRefuse, role)
        };
        act(conn, origin, now, &from, &what).await?;
        Ok::<_, Error>(Outcome::Refused)
    });
    handed.await
}

/// Keeps an officer's yes; again keeps nothing more.
///
/// # Errors
/// [`Error::NotFound`], and [`Error::Conflict`] when it was taken back, or somebody said no.
pub(super) async fn say_yes(conn: &mut Conn, officer: &Officer<Assign>, now: Timestamp, id: Uuid) -> Result<()> {
    let tenant = officer.tenant();
    let kept = store::lock_incoming(conn, tenant, id).await?.ok_or(Error::NotFound)?;
    match kept.state.as_str() {
        state::ACCEPTING | state::ACCEPTED => return Ok(()),
        state::PROPOSED => {}
        _ => return Err(Error::Conflict),
    }
    diesel::update(incoming::table)
        .filter(incoming::tenant_id.eq(tenant))
        .filter(incoming::transfer_id.eq(id))
        .set((
            incoming::state.eq(state::ACCEPTING),
            incoming::decided_by.eq(Some(officer.id())),
            incoming::decided_at.eq(Some(now.to_diesel())),
        ))
        .execute(conn)
        .await?;
    officer.record(conn, now, "transfer.accepted", &about(id), json!({})).await?;
    Ok(write(conn, tenant, now, id).await?)
}

/// Keeps an officer's no; the same again keeps nothing more.
///
/// # Errors
/// As [`say_yes`].
pub(super) async fn say_no(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    id: Uuid,
    reason: &str,
) -> Result<()> {
    let (tenant, reason) = (officer.tenant(), reason.trim());
    let kept = store::lock_incoming(conn, tenant, id).await?.ok_or(Error::NotFound)?;
    if kept.state == state::REFUSED && kept.decision_reason.as_deref() == Some(reason) {
        return Ok(());
    }
    if !kept.is_waiting() {
        return Err(Error::Conflict);
    }
    diesel::update(incoming::table)
        .filter(incoming::tenant_id.eq(tenant))
        .filter(incoming::transfer_id.eq(id))
        .set((
            incoming::state.eq(state::REFUSED),
            incoming::decided_by.eq(Some(officer.id())),
            incoming::decided_at.eq(Some(now.to_diesel())),
            incoming::decision_reason.eq(Some(reason)),
            incoming::body.eq(None::<String>),
        ))
        .execute(conn)
        .await?;
    officer.record(conn, now, "transfer.refused", &about(id), json!({})).await?;
    Ok(write(conn, tenant, now, id).await?)
}

/// The name of a transfer in the trail.
pub(super) fn about(id: Uuid) -> String {
    format!("transfer:{id}")
}
