//! A second claim to an administration on trial: whoever comes first takes it with any address and any paper, so that those who truly
//! work there must be able to say so. Nothing of the trial changes until whoever approves has decided between the two.

use crate::record;
use crate::schema::{membership, rival};
use crate::tenant::agreement::AddressProof;
use crate::tenant::lock_tenant;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result};
use ui::Lang;
use uuid::Uuid;

/// A rival claim to be entered.
#[derive(Clone, Debug)]
pub struct NewRival<'a> {
    /// Its identity, which the paper's file names; that of the agreement when it wins.
    pub id: Uuid,
    /// Who claims.
    pub person: Uuid,
    /// Their name.
    pub name: &'a str,
    /// What they do there.
    pub position: &'a str,
    /// Their proved address.
    pub email: &'a str,
    /// In which language they are written to.
    pub lang: Lang,
    /// What their address says.
    pub proof: AddressProof,
    /// Who signed the agreement.
    pub signer: &'a str,
    /// What the signer is there.
    pub signer_position: &'a str,
    /// When they signed.
    pub signed_on: Date,
    /// The paper.
    pub file: Uuid,
}

/// A rival claim.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = rival, check_for_backend(diesel::pg::Pg))]
pub struct Rival {
    /// See [`NewRival::id`].
    pub id: Uuid,
    /// Who claims.
    pub person_id: Uuid,
    /// Their name.
    pub name: String,
    /// What they do there.
    pub position: String,
    /// Their proved address.
    pub email: String,
    lang: String,
    proof: String,
    /// Who signed the agreement.
    pub signer: String,
    /// What the signer is there.
    pub signer_position: String,
    /// When they signed.
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub signed_on: Date,
    /// The paper.
    pub file_id: Uuid,
    /// Since when they claim.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub asked_at: Timestamp,
    state: String,
    /// Why it was decided so; empty for none.
    pub reason: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    closed_at: Option<Timestamp>,
}

/// How long who was refused does not claim again: a claim holds up the going live of those who are there.
const REFUSED: SignedDuration = SignedDuration::from_hours(24 * 30);
/// As many claims to one administration wait at the same time.
const MOST_OPEN: i64 = 3;

impl Rival {
    /// In which language they are written to.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::Fr)
    }

    /// Whether it waits for a decision.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.end().is_none()
    }

    /// How it ended; none while it is open.
    #[must_use]
    pub fn end(&self) -> Option<RivalEnd> {
        [RivalEnd::Accepted, RivalEnd::Refused, RivalEnd::Withdrawn].into_iter().find(|end| end.as_str() == self.state)
    }

    /// When it was decided or taken back; none while it is open.
    #[must_use]
    pub const fn closed_at(&self) -> Option<Timestamp> {
        self.closed_at
    }

    /// From when on they may claim anew, if it was refused.
    #[must_use]
    pub fn anew_from(&self) -> Option<Timestamp> {
        self.closed_at.filter(|_| self.end() == Some(RivalEnd::Refused)).map(|at| at + REFUSED)
    }

    /// Whether their address says nothing of where they work.
    #[must_use]
    pub fn is_by_hand(&self) -> bool {
        self.proof() == AddressProof::ByHand
    }

    /// What their address says; the table admits our words only.
    #[must_use]
    pub fn proof(&self) -> AddressProof {
        [AddressProof::OwnDomain, AddressProof::PublicDomain]
            .into_iter()
            .find(|proof| proof.as_str() == self.proof)
            .unwrap_or(AddressProof::ByHand)
    }
}

const OPEN: &str = "open";

/// How a rival claim ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RivalEnd {
    /// The administration is handed over to them.
    Accepted,
    /// Who is there stays.
    Refused,
    /// They took it back.
    Withdrawn,
}

impl RivalEnd {
    /// Its name in data: `refused`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Whether somebody may claim an administration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayRival {
    /// They may.
    Yes,
    /// Their claim is open already.
    Open,
    /// It was refused: not before then.
    Refused(Timestamp),
    /// As many as may wait for a decision do.
    Full,
    /// They work there.
    Member,
}

/// Whether a person may claim an administration as it stands. It stays so until the transaction ends, and nobody else claims it
/// or takes a step with it meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when it is not on trial any more.
pub async fn may_rival(conn: &mut Conn, now: Timestamp, tenant: TenantId, person: Uuid) -> Result<MayRival> {
    if !lock_tenant(conn, tenant).await?.state.is_on_trial() {
        return Err(Error::Conflict);
    }
    let member = membership::table.filter(membership::tenant_id.eq(tenant)).filter(membership::person_id.eq(person));
    let is_member: bool = diesel::select(diesel::dsl::exists(member)).get_result(conn).await?;
    if is_member {
        return Ok(MayRival::Member);
    }
    if let Some(last) = find_rival_of(conn, tenant, person).await? {
        if last.is_open() {
            return Ok(MayRival::Open);
        }
        if let Some(from) = last.anew_from().filter(|from| *from > now) {
            return Ok(MayRival::Refused(from));
        }
    }
    let open = rival::table.filter(rival::tenant_id.eq(tenant)).filter(rival::state.eq(OPEN));
    let open: i64 = open.count().get_result(conn).await?;
    Ok(if open < MOST_OPEN { MayRival::Yes } else { MayRival::Full })
}

/// Enters a rival claim, after [`may_rival`]. The trail of the administration does not say whose it is.
///
/// # Errors
/// The database refuses.
pub async fn insert_rival(conn: &mut Conn, now: Timestamp, tenant: TenantId, new: &NewRival<'_>) -> QueryResult<()> {
    diesel::insert_into(rival::table)
        .values((
            rival::id.eq(new.id),
            rival::tenant_id.eq(tenant),
            rival::person_id.eq(new.person),
            rival::name.eq(new.name),
            rival::position.eq(new.position),
            rival::email.eq(new.email),
            rival::lang.eq(new.lang.code()),
            rival::proof.eq(new.proof.as_str()),
            rival::signer.eq(new.signer),
            rival::signer_position.eq(new.signer_position),
            rival::signed_on.eq(new.signed_on.to_diesel()),
            rival::file_id.eq(new.file),
            rival::asked_at.eq(now.to_diesel()),
            rival::state.eq(OPEN),
        ))
        .execute(conn)
        .await?;
    let detail = json!({ "proof": new.proof.as_str() });
    record(conn, tenant, now, None, "rival.asked", &object(new.id), detail).await
}

fn object(id: Uuid) -> String {
    format!("rival:{id}")
}

/// All claims to an administration, the oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn list_rivals(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Rival>> {
    rival::table
        .filter(rival::tenant_id.eq(tenant))
        .order((rival::asked_at, rival::id))
        .select(Rival::as_select())
        .load(conn)
        .await
}

/// The latest claim of a person to an administration.
///
/// # Errors
/// The database does not answer.
pub async fn find_rival_of(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<Option<Rival>> {
    rival::table
        .filter(rival::tenant_id.eq(tenant))
        .filter(rival::person_id.eq(person))
        .order((rival::asked_at.desc(), rival::id.desc()))
        .select(Rival::as_select())
        .first(conn)
        .await
        .optional()
}

/// The latest claims of a person, to whatever administration.
///
/// # Errors
/// The database does not answer.
pub async fn list_rivals_by(conn: &mut Conn, person: Uuid, most: i64) -> QueryResult<Vec<(TenantId, Rival)>> {
    rival::table
        .filter(rival::person_id.eq(person))
        .order((rival::asked_at.desc(), rival::id.desc()))
        .select((rival::tenant_id, Rival::as_select()))
        .limit(most)
        .load(conn)
        .await
}

/// Whether a claim to an administration waits for a decision.
///
/// # Errors
/// The database does not answer.
pub async fn has_open_rival(conn: &mut Conn, tenant: TenantId) -> QueryResult<bool> {
    let open = rival::table.filter(rival::tenant_id.eq(tenant)).filter(rival::state.eq(OPEN));
    diesel::select(diesel::dsl::exists(open)).get_result(conn).await
}

/// The administrations that somebody else claims, for the lists of those who decide.
///
/// # Errors
/// The database does not answer.
pub async fn list_contested(conn: &mut Conn) -> QueryResult<Vec<TenantId>> {
    rival::table.filter(rival::state.eq(OPEN)).select(rival::tenant_id).distinct().load(conn).await
}

/// Ends an open claim: `by` decided, for `reason`.
///
/// # Errors
/// [`Error::Conflict`] when it is not open any more.
pub async fn close_rival(
    conn: &mut Conn,
    now: Timestamp,
    tenant: TenantId,
    id: Uuid,
    end: RivalEnd,
    by: Uuid,
    reason: &str,
) -> Result<()> {
    let open = rival::table.filter(rival::tenant_id.eq(tenant)).filter(rival::id.eq(id)).filter(rival::state.eq(OPEN));
    let closed = diesel::update(open)
        .set((rival::state.eq(end.as_str()), rival::reason.eq(reason), rival::closed_at.eq(Some(now.to_diesel()))))
        .execute(conn)
        .await?;
    if closed != 1 {
        return Err(Error::Conflict);
    }
    let (kind, who) = match end {
        RivalEnd::Accepted => ("rival.accepted", Some(by)),
        RivalEnd::Refused => ("rival.refused", Some(by)),
        // The administration's people do not learn who it was.
        RivalEnd::Withdrawn => ("rival.withdrawn", None),
    };
    record(conn, tenant, now, who, kind, &object(id), json!({})).await?;
    Ok(())
}
