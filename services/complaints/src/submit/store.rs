//! One transaction: the complaint with its number, how to reach its author, the first event, the files, the job.

use super::{Acting, Destination, NewComplaint};
use crate::announce::{Announce, Announcement};
use crate::face::{NewFace, Visibility, placed};
use crate::gather;
use crate::number::Number;
use crate::particulars;
use crate::schema::complaint;
use crate::store::{Complaint, Contact, RECEIVED, about, find_contact};
use calendar::Due;
use database::{Conn, Database, TenantId, prepared};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel::sql_types::{
    BigInt, Binary, Bool, Date, Double, Integer, Jsonb, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::RunQueryDsl;
use documents::Kept;
use identity::{Code, Company, State, Tenant};
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use serde_json::{Value, json};
use server::{Result, Secret};
use sha2::{Digest as _, Sha256};
use ui::{Lang, Names};
use uuid::Uuid;

/// Who says the same within this time has most likely gone back and pressed the button once more.
const TWINS: SignedDuration = SignedDuration::from_mins(10);

/// What is written.
pub(crate) struct Submission<'a> {
    pub(crate) new: &'a NewComplaint,
    pub(crate) destination: &'a Destination,
    pub(crate) files: &'a [Kept],
    /// The signed-in author: id and name.
    pub(crate) person: Option<(Uuid, &'a str)>,
    /// The officer who enters it for its author.
    pub(crate) acting: Option<&'a Acting>,
    pub(crate) channel: &'static str,
    /// For what is said to who may not do it.
    pub(crate) lang: Lang,
    pub(crate) now: Timestamp,
    /// The last day for the answer.
    pub(crate) due: Due,
}

/// What came of it.
#[derive(Clone, Debug)]
pub(crate) struct Submitted {
    pub(crate) id: Uuid,
    pub(crate) number: Number,
    pub(crate) due_on: jiff::civil::Date,
    pub(crate) received_at: Timestamp,
    /// Why this administration answers, as it was found when the complaint was written.
    pub(crate) competence: Names,
}

impl Submitted {
    fn of(complaint: &Complaint, tenant: &Tenant) -> Self {
        Self {
            id: complaint.id,
            number: complaint.number(&tenant.code),
            due_on: complaint.due_on,
            received_at: complaint.received_at,
            competence: complaint.competence_names(),
        }
    }
}

/// A trial has a series of its own, with negative serials.
///
/// The counter's row stays locked from this statement to the commit, so it comes last: a number is never lost or given
/// twice, and nobody waits for more than one statement.
///
/// Before the counter, the subject of what may be shown is held, as it stands now and not as this process remembers it: the counter
/// reads it. Whoever narrows it waits until this is committed, and takes it back; nobody waits for a subject with the counter in hand.
const INSERT: &str = "\
WITH subject AS (
    SELECT visibility FROM complaints.category WHERE tenant_id = $1 AND code = $7 AND $32 <> 'private' FOR SHARE
), number AS (
    INSERT INTO complaints.counter AS counter (tenant_id, year, last, trial_last)
    SELECT $1, $2, CASE WHEN $27 THEN 0 ELSE 1 END, CASE WHEN $27 THEN 1 ELSE 0 END
    FROM (SELECT count(*) FROM subject) AS held
    ON CONFLICT (tenant_id, year) DO UPDATE
    SET last = counter.last + EXCLUDED.last, trial_last = counter.trial_last + EXCLUDED.trial_last WHERE counter.tenant_id = $1
    RETURNING CASE WHEN $27 THEN -counter.trial_last ELSE counter.last END AS last
), complaint AS (
    INSERT INTO complaints.complaint (tenant_id, id, year, serial, code_hash, idempotency, kind, category_code, body, lang,
        channel, lat, lon, territory_code, competence, state, person_id, received_at, due_on, due_rule, entered_by, mandate_id, company_id,
        trial)
    SELECT $1, $3, $2, number.last, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'submitted', $15, $16, $17, $18, $24, $25, $26,
        CASE WHEN $27 THEN 'running' ELSE 'no' END
    FROM number
    RETURNING serial
), contact AS (
    INSERT INTO complaints.contact (tenant_id, complaint_id, name, email, phone)
    SELECT $1, $3, $19, $20, $21
    WHERE $19 IS NOT NULL OR $20 IS NOT NULL OR $21 IS NOT NULL
), particulars AS (
    INSERT INTO complaints.particulars (tenant_id, complaint_id, address, answers, anonymous)
    SELECT $1, $3, $28, $29, $30
    WHERE $31
), face AS (
    INSERT INTO complaints.face (tenant_id, complaint_id, category_code, kind, territory_code, cell, lat, lon, state, visibility,
        moderation, body, flags, received_at, changed_at, attention)
    SELECT $1, $3, $7, $6, $13, CASE WHEN shown.whole THEN $33::bigint ELSE $38 END, CASE WHEN shown.whole THEN $34::float8 ELSE $39 END,
        CASE WHEN shown.whole THEN $35::float8 ELSE $40 END, 'submitted', CASE WHEN shown.whole THEN 'public' ELSE 'limited' END,
        shown.moderation, CASE WHEN shown.moderation = 'clean' AND shown.whole THEN $8 END, $36, $16, $16,
        CASE WHEN $37 THEN 0 ELSE 1 END
    FROM (SELECT $32 = 'public' AND subject.visibility = 'public' AS whole,
            CASE WHEN NOT $37 AND EXISTS (SELECT FROM complaints.showing WHERE tenant_id = $1 AND publishes = 'unflagged')
            THEN 'clean' ELSE 'pending' END AS moderation
        FROM subject WHERE subject.visibility <> 'private') AS shown
    WHERE NOT $27
), event AS (
    INSERT INTO complaints.event (tenant_id, complaint_id, seq, at, kind, actor_id, actor_name, detail)
    VALUES ($1, $3, 1, $16, 'complaint.received', $15, $22, $23)
)
SELECT serial FROM complaint";

#[derive(QueryableByName)]
struct Serial {
    #[diesel(sql_type = Integer)]
    serial: i32,
}

/// Writes the complaint. The same idempotency token with the same content gives the complaint that is there.
///
/// # Errors
/// [`server::Error::Conflict`] when the token was used with other content.
pub(crate) async fn insert(database: &Database, secret: &Secret, submission: &Submission<'_>) -> Result<Submitted> {
    let Submission { new, destination, files, .. } = submission;
    let tenant = destination.tenant.id;
    let written = database.tenant_in_turn(tenant, async |conn| write(conn, tenant, secret, submission).await).await;
    match written {
        Err(server::Error::Internal(cause)) if is_repetition(cause.as_ref()) => {
            match find_written(database, new, destination, files.len()).await? {
                Some(Before::Same(submitted)) => Ok(submitted),
                Some(Before::Other(_)) => Err(server::Error::Conflict),
                None => Err(server::Error::Internal(cause)),
            }
        }
        written => written,
    }
}

/// What a form wrote when it was sent before.
pub(crate) enum Before {
    /// This very complaint.
    Same(Submitted),
    /// Another one: somebody went back, changed the text and pressed the button once more.
    Other(Submitted),
}

/// The complaint that this idempotency token wrote, if it wrote one; `files` were sent now.
pub(crate) async fn find_written(
    database: &Database,
    new: &NewComplaint,
    destination: &Destination,
    files: usize,
) -> Result<Option<Before>> {
    let Some(token) = new.idempotency else { return Ok(None) };
    let tenant = &destination.tenant;
    let found = database.tenant(tenant.id, async |conn| {
        let found: Option<Complaint> = complaint::table
            .filter(complaint::tenant_id.eq(tenant.id))
            .filter(complaint::idempotency.eq(token))
            .select(Complaint::as_select())
            .first(conn)
            .await
            .optional()?;
        let Some(found) = found else { return Ok(None) };
        let contact = find_contact(conn, tenant.id, found.id).await?;
        let said = particulars::find(conn, tenant.id, found.id).await?;
        let kept = documents::list(conn, tenant.id, &found.about()).await?.len();
        Ok::<_, server::Error>(Some((found, contact, said, kept)))
    });
    Ok(found.await?.map(|(found, contact, said, kept)| {
        let submitted = Submitted::of(&found, tenant);
        let is_same = says(&found, new, destination)
            && contact == (Contact { name: new.name.clone(), email: new.email.clone(), phone: new.phone.clone() })
            && said == new.particulars
            && kept == files;
        if is_same { Before::Same(submitted) } else { Before::Other(submitted) }
    }))
}

/// Whether the complaint says this.
fn says(found: &Complaint, new: &NewComplaint, destination: &Destination) -> bool {
    (found.kind, found.category_code.as_str(), found.body.as_str(), found.lang())
        == (new.kind, new.category.as_str(), new.text.as_str(), new.lang)
        && found.territory_code == destination.territory_code
        && found.company_id == new.company
        && found.pin() == destination.pin
}

async fn write(conn: &mut Conn, tenant: TenantId, secret: &Secret, submission: &Submission<'_>) -> Result<Submitted> {
    let Submission { new, destination, files, person, acting, channel, lang, now, due } = submission;
    let now = *now;
    // What ended or closed since it was looked up takes nothing more. A trial does not end while this is written.
    let is_trial = destination.tenant.state.is_on_trial();
    let state =
        if is_trial { identity::hold_state(conn, tenant).await? } else { identity::find_state(conn, tenant).await? };
    let is_as_before = |state: State| if is_trial { state.is_on_trial() } else { state.is_live() };
    if !state.is_some_and(is_as_before) || (is_trial && !is_by_its_people(conn, submission).await?) {
        return Err(server::Error::Conflict);
    }
    // Made anew at each attempt of the transaction.
    let id = Uuid::now_v7();
    for file in *files {
        documents::attach(conn, now, &about(id), file).await?;
    }
    // Scope, consent and time of a mandate are looked at here: what is written is covered by it.
    let principal = match acting {
        Some(acting) => acting.act(conn, tenant, now, &about(id)).await?,
        None => None,
    };
    let person = match &principal {
        Some(principal) => principal.person.map(|person| (person, principal.name.as_str())),
        // Whoever stays unnamed is kept nowhere.
        None => person.filter(|_| !new.particulars.anonymous),
    };
    let company = match new.company {
        Some(company) => Some(for_company(conn, now, *lang, person, company).await?),
        None => None,
    };
    match person {
        Some((person, _)) => identity::add_affiliation(conn, tenant, person).await?,
        None if is_trial || new.particulars.anonymous => {}
        None => {
            let addresses = (new.email.as_deref(), new.phone.as_deref());
            gather::note(conn, tenant, now, secret, id, addresses).await?;
        }
    }
    jobs::enqueue::<Announce>(conn, tenant, now, &Announcement { complaint: id, seq: 1 }).await?;
    let code = Code::secret(secret, tenant, id);
    let detail = json!({ "sha256": fingerprint(&code, &new.text) });
    identity::record(conn, tenant, now, person.map(|(person, _)| person), RECEIVED, &about(id), detail).await?;
    let year = calendar::local_date(now).year();
    let face = NewFace::of(new.visibility, &new.text, destination.pin);
    let rough = destination.pin.map(|pin| placed(Visibility::Limited, pin));
    let name = person.map(|(_, name)| name.to_owned()).or_else(|| new.name.clone());
    let statement = diesel::sql_query(INSERT)
        .bind::<SqlUuid, _>(tenant)
        .bind::<SmallInt, _>(year)
        .bind::<SqlUuid, _>(id)
        .bind::<Binary, _>(code.hash())
        .bind::<Nullable<SqlUuid>, _>(new.idempotency)
        .bind::<Text, _>(new.kind.as_str())
        .bind::<Text, _>(&new.category)
        .bind::<Text, _>(&new.text)
        .bind::<Text, _>(new.lang.code())
        .bind::<Text, _>(*channel)
        .bind::<Nullable<Double>, _>(destination.pin.map(|(lat, _)| lat))
        .bind::<Nullable<Double>, _>(destination.pin.map(|(_, lon)| lon))
        .bind::<Text, _>(&destination.territory_code)
        .bind::<Jsonb, _>(serde_json::to_value(&destination.rule).unwrap_or_default())
        .bind::<Nullable<SqlUuid>, _>(person.map(|(id, _)| id))
        .bind::<Timestamptz, _>(now.to_diesel())
        .bind::<Date, _>(due.on.to_diesel())
        .bind::<Text, _>(&due.rule_code)
        .bind::<Nullable<Text>, _>(new.name.as_deref())
        .bind::<Nullable<Text>, _>(new.email.as_deref())
        .bind::<Nullable<Text>, _>(new.phone.as_deref())
        .bind::<Text, _>(name.unwrap_or_default())
        .bind::<Jsonb, _>(match (acting, &company) {
            (Some(acting), _) if acting.mandate().is_none() => {
                json!({ "channel": channel, "by": acting.officer_name, "read_back": acting.is_read_back() })
            }
            (Some(acting), _) => {
                let is_by_relay = principal.as_ref().is_some_and(|principal| principal.by_relay);
                json!({
                    "channel": channel, "by": acting.officer_name, "mandate": acting.mandate(), "relay": is_by_relay,
                })
            }
            (None, Some(company)) => {
                json!({ "channel": channel, "company": company.id, "company_name": company.name, "ice": company.ice })
            }
            (None, None) => json!({ "channel": channel }),
        })
        .bind::<Nullable<SqlUuid>, _>(acting.map(|acting| acting.officer))
        .bind::<Nullable<SqlUuid>, _>(acting.and_then(Acting::mandate))
        .bind::<Nullable<SqlUuid>, _>(company.as_ref().map(|company| company.id))
        .bind::<Bool, _>(is_trial)
        .bind::<Nullable<Text>, _>(new.particulars.address.as_deref())
        .bind::<Jsonb, _>(Value::from(new.particulars.answers.clone()))
        .bind::<Bool, _>(new.particulars.anonymous)
        .bind::<Bool, _>(!new.particulars.is_empty())
        .bind::<Text, _>(new.visibility.as_str())
        .bind::<Nullable<BigInt>, _>(face.pin.map(|(cell, _, _)| cell))
        .bind::<Nullable<Double>, _>(face.pin.map(|(_, lat, _)| lat))
        .bind::<Nullable<Double>, _>(face.pin.map(|(_, _, lon)| lon))
        .bind::<Jsonb, _>(&face.flags)
        .bind::<Bool, _>(face.is_flagged)
        .bind::<Nullable<BigInt>, _>(rough.map(|(cell, _, _)| cell))
        .bind::<Nullable<Double>, _>(rough.map(|(_, lat, _)| lat))
        .bind::<Nullable<Double>, _>(rough.map(|(_, _, lon)| lon));
    let Serial { serial } = prepared(statement).get_result(conn).await?;
    let number = Number { year, tenant: destination.tenant.code.clone(), serial };
    Ok(Submitted { id, number, due_on: due.on, received_at: now, competence: destination.rule.clone() })
}

/// Whether who sends it to an administration on trial is one of its people; after it was handed over they are others.
async fn is_by_its_people(conn: &mut Conn, submission: &Submission<'_>) -> QueryResult<bool> {
    let tenant = &submission.destination.tenant;
    let author = submission.person.map(|(person, _)| person);
    let Some(sender) = submission.acting.map(|acting| acting.officer).or(author) else { return Ok(false) };
    identity::works_there(conn, tenant.id, calendar::local_date(submission.now), sender, tenant.demo).await
}

/// What binds the trail to what was written, and tells nobody who lacks the secret code anything: SHA-256 of the code as it is
/// shown, a line end and the text.
pub(crate) fn fingerprint(code: &Code, text: &str) -> String {
    identity::hexadecimal(&Sha256::digest(format!("{code}\n{text}")))
}

/// The company, if the signed-in author may act for it now; the right cannot end before the complaint is written.
async fn for_company(
    conn: &mut Conn,
    now: Timestamp,
    lang: Lang,
    person: Option<(Uuid, &str)>,
    company: Uuid,
) -> Result<Company> {
    let today = calendar::local_date(now);
    let found = match person {
        Some((person, _)) => identity::act_for_company(conn, today, person, company).await?,
        None => None,
    };
    found.ok_or_else(|| server::Error::field("company", ui::text(lang, "complaint-as-ended")))
}

/// Whether the failure is the unique key of the idempotency token, or of a file that came back with a corrected form.
fn is_repetition(cause: &(dyn std::error::Error + 'static)) -> bool {
    matches!(
        cause.downcast_ref::<DieselError>(),
        Some(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, information))
            if matches!(information.constraint_name(), Some("complaint_tenant_id_idempotency_key" | "file_pkey"))
    )
}

/// The complaint among `own` that says the same, for the same citizen, about the same place, and was received a moment ago. One
/// without a pin is about the same place as one with a pin in its territory.
pub(crate) async fn find_twin(
    database: &Database,
    own: &[Uuid],
    new: &NewComplaint,
    mandate: Option<Uuid>,
    destination: &Destination,
    now: Timestamp,
) -> Result<Option<Submitted>> {
    if own.is_empty() {
        return Ok(None);
    }
    let tenant = &destination.tenant;
    let since = now.checked_sub(TWINS).unwrap_or(now);
    database
        .tenant(tenant.id, async |conn| {
            let mut same = complaint::table
                .filter(complaint::tenant_id.eq(tenant.id))
                .filter(complaint::id.eq_any(own))
                .filter(complaint::received_at.gt(since.to_diesel()))
                .filter(complaint::kind.eq(new.kind.as_str()))
                .filter(complaint::category_code.eq(&new.category))
                .filter(complaint::body.eq(&new.text))
                .filter(complaint::territory_code.eq(&destination.territory_code))
                .filter(complaint::mandate_id.is_not_distinct_from(mandate))
                .order(complaint::id.desc())
                .select(Complaint::as_select())
                .into_boxed::<Pg>();
            // A browser that goes back to a form fills in the lists again, and not the pin.
            if let Some((lat, lon)) = destination.pin {
                same = same.filter(complaint::lat.eq(lat)).filter(complaint::lon.eq(lon));
            }
            let found: Option<Complaint> = same.first(conn).await.optional()?;
            Ok(found.map(|found| Submitted::of(&found, tenant)))
        })
        .await
}
