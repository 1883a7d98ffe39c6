//! The rows of moderation: the public face, and each decision on it.

use super::{Reason, What, detail};
use crate::act::{Act, act};
use crate::category;
use crate::complaint::{Move, Role, State};
use crate::face::{Moderation, Visibility, placed};
use crate::number::Number;
use crate::permission::Moderate;
use crate::schema::{event, face, moderation};
use crate::store::{Complaint, find_for, lock};
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Array, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use documents::{File, FileId, Redacted};
use identity::Officer;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::Value;
use server::{Error, Result};
use std::collections::HashMap;
use uuid::Uuid;

/// Requests of authors that are looked at, the newest first.
const REQUESTS: i64 = 500;

/// What the public sees of a complaint.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = face, check_for_backend(Pg))]
pub(super) struct Face {
    #[diesel(column_name = visibility)]
    visibility_word: String,
    #[diesel(column_name = moderation)]
    moderation_word: String,
    /// What it reads.
    pub(super) body: Option<String>,
    /// What looks like somebody's data: kinds, counted.
    flags: Value,
    /// Its place in the list: 0 where something does.
    pub(super) attention: i16,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(super) received_at: Timestamp,
}

impl Face {
    pub(super) fn visibility(&self) -> Visibility {
        self.visibility_word.parse().unwrap_or(Visibility::Limited)
    }

    pub(super) fn moderation(&self) -> Moderation {
        self.moderation_word.parse().unwrap_or(Moderation::Pending)
    }

    pub(super) fn is_flagged(&self) -> bool {
        self.flags.as_object().is_none_or(|flags| !flags.is_empty())
    }
}

/// One decision.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = moderation, check_for_backend(Pg))]
pub(super) struct Decided {
    pub(super) seq: i32,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(super) at: Timestamp,
    by_id: Uuid,
    pub(super) by_name: String,
    #[diesel(column_name = decision)]
    decision_word: String,
    #[diesel(column_name = visibility)]
    visibility_word: String,
    /// What the public then reads.
    pub(super) body: Option<String>,
    #[diesel(column_name = reason)]
    reason_word: Option<String>,
    pub(super) file_id: Option<FileId>,
}

impl Decided {
    pub(super) fn what(&self) -> Option<What> {
        What::named(&self.decision_word)
    }

    pub(super) fn reason(&self) -> Option<Reason> {
        self.reason_word.as_deref().and_then(Reason::named)
    }

    pub(super) fn is_limited(&self) -> bool {
        self.visibility_word == Visibility::Limited.as_str()
    }

    /// Whether the same person decided the same just after `seq`: a form that was sent twice.
    fn is_repetition(&self, officer: &Officer<Moderate>, seq: i32, decision: &Decision<'_>) -> bool {
        self.seq == seq.saturating_add(1)
            && self.by_id == officer.id()
            && self.what() == Some(decision.what)
            && self.reason() == decision.reason
            && self.file_id == decision.file
            && decision.body.is_none_or(|body| self.body.as_deref().is_none_or(|own| own == body))
    }
}

/// A decision that is being made.
pub(super) struct Decision<'a> {
    pub(super) what: What,
    /// For the text: how much of it the public may see at all. A picture changes nothing of that.
    pub(super) visibility: Visibility,
    /// For [`What::Edit`]: what the public reads instead.
    pub(super) body: Option<&'a str>,
    pub(super) reason: Option<Reason>,
    pub(super) file: Option<FileId>,
}

impl Decision<'_> {
    /// Without words of its own.
    pub(super) const fn new(what: What, visibility: Visibility) -> Self {
        Self { what, visibility, body: None, reason: None, file: None }
    }
}

/// What the public sees of a complaint, as far as its subject allows now; none when it is private.
pub(super) async fn find_face(conn: &mut Conn, tenant: TenantId, complaint: &Complaint) -> QueryResult<Option<Face>> {
    let allowed = category::find_visibility(conn, tenant, &complaint.category_code).await?;
    if allowed == Visibility::Private {
        return Ok(None);
    }
    let found: Option<Face> = face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::complaint_id.eq(complaint.id))
        .select(Face::as_select())
        .first(conn)
        .await
        .optional()?;
    let at_most = |face: Face| match allowed {
        Visibility::Public => face,
        Visibility::Limited | Visibility::Private => {
            Face { visibility_word: Visibility::Limited.as_str().to_owned(), ..face }
        }
    };
    Ok(found.map(at_most))
}

/// All decisions, the first one first.
pub(super) async fn list_decided(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Vec<Decided>> {
    moderation::table
        .filter(moderation::tenant_id.eq(tenant))
        .filter(moderation::complaint_id.eq(id))
        .order(moderation::seq)
        .select(Decided::as_select())
        .load(conn)
        .await
}

/// The complaints whose author asked not to be named, or to be forgotten, and on which nobody decided since.
pub(super) async fn list_asked(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Uuid>> {
    let asked: Vec<(Uuid, jiff_diesel::Timestamp)> = event::table
        .filter(event::tenant_id.eq(tenant))
        // As the index says it.
        .filter(diesel::dsl::sql::<diesel::sql_types::Bool>(
            "kind = 'complaint.added' AND detail->>'request' IN ('anonymity', 'erasure')",
        ))
        .order(event::at.desc())
        .select((event::complaint_id, event::at))
        .limit(REQUESTS)
        .load(conn)
        .await?;
    let ids: Vec<Uuid> = asked.iter().map(|(id, _)| *id).collect();
    let decided: Vec<(Uuid, jiff_diesel::Timestamp)> = moderation::table
        .filter(moderation::tenant_id.eq(tenant))
        .filter(moderation::complaint_id.eq_any(&ids))
        .order(moderation::at)
        .select((moderation::complaint_id, moderation::at))
        .load(conn)
        .await?;
    // The last one stays.
    let decided: HashMap<Uuid, Timestamp> = decided.into_iter().map(|(id, at)| (id, at.to_jiff())).collect();
    let is_open = |id: &Uuid, at: Timestamp| decided.get(id).is_none_or(|decided| *decided < at);
    Ok(asked.into_iter().filter(|(id, at)| is_open(id, at.to_jiff())).map(|(id, _)| id).collect())
}

/// Whether it is for this administration to show: what another one has taken is read, and decided on, there.
pub(super) fn is_ours(complaint: &Complaint) -> bool {
    complaint.state != State::Transferred
}

/// The complaint with its face, the last decision and what its subject lets the public see, as nobody changes them until the
/// transaction ends.
async fn held(
    conn: &mut Conn,
    officer: &Officer<Moderate>,
    number: &Number,
) -> Result<(Complaint, Face, Option<Decided>, Visibility)> {
    let tenant = officer.tenant();
    let found = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    // Whoever narrows its subject waits until this is written, and takes it back.
    let allowed = category::hold(conn, tenant, &found.category_code).await?.unwrap_or_default();
    let complaint = lock(conn, tenant, found.id).await?.filter(is_ours).ok_or(Error::NotFound)?;
    let face = find_face(conn, tenant, &complaint).await?.ok_or(Error::NotFound)?;
    let last = list_decided(conn, tenant, complaint.id).await?.pop();
    Ok((complaint, face, last, allowed))
}

/// Decides on the text, if the last decision is still `seq` (0: there is none). The same form sent twice decides once.
///
/// # Errors
/// [`Error::NotFound`] when nothing of it is public, [`Error::Conflict`] when somebody decided since, or narrowed its subject.
pub(super) async fn decide(
    conn: &mut Conn,
    officer: &Officer<Moderate>,
    now: Timestamp,
    number: &Number,
    seq: i32,
    decision: &Decision<'_>,
) -> Result<()> {
    let (complaint, _, last, allowed) = held(conn, officer, number).await?;
    if last.as_ref().map_or(0, |last| last.seq) != seq {
        let is_done = last.is_some_and(|last| last.is_repetition(officer, seq, decision));
        return if is_done { Ok(()) } else { Err(Error::Conflict) };
    }
    // Its subject was narrowed after the page was read.
    let is_too_much = decision.visibility == Visibility::Public && allowed != Visibility::Public;
    match decision.what {
        What::Hide if is_too_much => {
            let decision = Decision { visibility: Visibility::Limited, ..*decision };
            publish(conn, officer, now, &complaint, seq, &decision).await
        }
        _ if is_too_much => Err(Error::Conflict),
        _ => publish(conn, officer, now, &complaint, seq, decision).await,
    }
}

/// Publishes as it was written what nobody decided on and what looks harmless; says whether it did.
pub(super) async fn publish_unflagged(
    conn: &mut Conn,
    officer: &Officer<Moderate>,
    now: Timestamp,
    number: &Number,
) -> Result<bool> {
    let (complaint, face, last, _) = held(conn, officer, number).await?;
    if face.moderation() != Moderation::Pending || face.is_flagged() {
        return Ok(false);
    }
    let decision = Decision::new(What::Publish, face.visibility());
    publish(conn, officer, now, &complaint, last.map_or(0, |last| last.seq), &decision).await?;
    Ok(true)
}

/// Writes what the public reads from now on, after `seq` other decisions.
async fn publish(
    conn: &mut Conn,
    officer: &Officer<Moderate>,
    now: Timestamp,
    complaint: &Complaint,
    seq: i32,
    decision: &Decision<'_>,
) -> Result<()> {
    let (moderation, body) = match decision.what {
        What::Publish => (Moderation::Clean, Some(complaint.body.as_str())),
        What::Edit => (Moderation::Redacted, decision.body),
        What::Hide | What::Paint | What::ShowPicture | What::HidePicture => (Moderation::Hidden, None),
    };
    let body = body.filter(|_| decision.visibility == Visibility::Public);
    let pin = complaint.pin().map(|pin| placed(decision.visibility, pin));
    diesel::update(face::table)
        .filter(face::tenant_id.eq(officer.tenant()))
        .filter(face::complaint_id.eq(complaint.id))
        .set((
            face::visibility.eq(decision.visibility.as_str()),
            face::moderation.eq(moderation.as_str()),
            face::body.eq(body),
            face::cell.eq(pin.map(|(cell, _, _)| cell)),
            face::lat.eq(pin.map(|(_, lat, _)| lat)),
            face::lon.eq(pin.map(|(_, _, lon)| lon)),
            face::changed_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    write(conn, officer, now, complaint, seq, decision, body).await
}

/// Decides on a picture, if the last decision is still `seq`. `painted` is the copy for [`What::Paint`], and whether anything in it
/// is black.
///
/// # Errors
/// As [`decide`].
pub(super) async fn decide_picture(
    conn: &mut Conn,
    officer: &Officer<Moderate>,
    now: Timestamp,
    number: &Number,
    seq: i32,
    (what, id): (What, FileId),
    painted: Option<(&Redacted, bool)>,
) -> Result<()> {
    let tenant = officer.tenant();
    let (complaint, face, last, _) = held(conn, officer, number).await?;
    let decision = Decision { file: Some(id), ..Decision::new(what, face.visibility()) };
    if last.as_ref().map_or(0, |last| last.seq) != seq {
        // Other areas are another decision: that they are the same cannot be seen here.
        let is_done = painted.is_none() && last.is_some_and(|last| last.is_repetition(officer, seq, &decision));
        return if is_done { Ok(()) } else { Err(Error::Conflict) };
    }
    let found = documents::find(conn, tenant, &complaint.about(), id).await?;
    found.filter(File::is_picture).ok_or(Error::NotFound)?;
    match (what, painted) {
        (What::Paint, Some((painted, _))) => documents::redact(conn, now, officer.id(), painted).await?,
        (What::ShowPicture, _) => {
            documents::show(conn, tenant, now, officer.id(), id).await?;
        }
        _ => {
            documents::hide(conn, tenant, now, officer.id(), id).await?;
        }
    }
    let is_black = painted.is_some_and(|(_, is_black)| is_black);
    let moderation = match face.moderation() {
        Moderation::Clean if is_black => Moderation::Redacted,
        other => other,
    };
    diesel::update(face::table)
        .filter(face::tenant_id.eq(tenant))
        .filter(face::complaint_id.eq(complaint.id))
        .set((face::moderation.eq(moderation.as_str()), face::changed_at.eq(now.to_diesel())))
        .execute(conn)
        .await?;
    write(conn, officer, now, &complaint, seq, &decision, face.body.as_deref()).await
}

/// The decision, and the event by which its author reads it.
async fn write(
    conn: &mut Conn,
    officer: &Officer<Moderate>,
    now: Timestamp,
    complaint: &Complaint,
    seq: i32,
    decision: &Decision<'_>,
    body: Option<&str>,
) -> Result<()> {
    let tenant = officer.tenant();
    diesel::insert_into(moderation::table)
        .values((
            moderation::tenant_id.eq(tenant),
            moderation::complaint_id.eq(complaint.id),
            moderation::seq.eq(seq.saturating_add(1)),
            moderation::at.eq(now.to_diesel()),
            moderation::by_id.eq(officer.id()),
            moderation::by_name.eq(officer.name()),
            moderation::decision.eq(decision.what.as_str()),
            moderation::visibility.eq(decision.visibility.as_str()),
            moderation::body.eq(body),
            moderation::reason.eq(decision.reason.map(Reason::as_str)),
            moderation::file_id.eq(decision.file),
        ))
        .execute(conn)
        .await?;
    let what = Act {
        detail: detail(decision.what, decision.reason),
        ..Act::by(officer, Move::Moderate, Role::Moderator, officer.acting_for::<Moderate>())
    };
    act(conn, tenant, now, complaint, &what).await?;
    Ok(())
}

/// Nobody's decision: it follows from the subject. The event of a decision is left out: the complaint itself does not move.
const NARROWED: &str = "\
INSERT INTO complaints.moderation (tenant_id, complaint_id, seq, at, by_id, by_name, decision, visibility, reason)
SELECT $1, hidden.id,
    1 + COALESCE((SELECT max(made.seq) FROM complaints.moderation AS made
        WHERE made.tenant_id = $1 AND made.complaint_id = hidden.id), 0),
    $2, $3, '', 'hide', 'limited', $4
FROM unnest($5::uuid[]) AS hidden (id)";

/// Writes that complaints are hidden because their subject is private now: a form that was open before is judged by it. The subject
/// is held, so that no moderator decides at the same time.
pub(crate) async fn note_narrowed(conn: &mut Conn, tenant: TenantId, now: Timestamp, ids: &[Uuid]) -> QueryResult<()> {
    let statement = diesel::sql_query(NARROWED)
        .bind::<SqlUuid, _>(tenant)
        .bind::<Timestamptz, _>(now.to_diesel())
        .bind::<SqlUuid, _>(Uuid::nil())
        .bind::<Text, _>(Reason::Subject.as_str())
        .bind::<Array<SqlUuid>, _>(ids);
    statement.execute(conn).await.map(|_| ())
}
