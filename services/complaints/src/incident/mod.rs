//! An incident: many complaints with one cause, one repair, and one answer for all of them. Each keeps its number, its delay, its
//! own message and the right to leave; what is contested afterwards goes its own way.

mod answer;
mod api;
mod assign;
mod files;
mod join;
mod list;
mod merge;
mod near;
mod open;
mod show;
mod title;

pub(crate) use answer::{keep as keep_answer, proof_of};
pub(crate) use join::{join, leave};
pub(crate) use list::choices;
pub(crate) use merge::why_errors;
pub(crate) use near::{far, list_near};
pub(crate) use open::{NewIncident, insert, open};

use crate::complaint::{Outcome, State, Unknown};
use crate::permission::{Answer, Read};
use crate::schema::{complaint, incident, incident_event};
use crate::store::{Complaint, people_in};
use actix_web::web;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Scope};
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::Value;
use std::slice;
use ui::{Fact, Lang, Names, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    api::routes(cfg);
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents").get(list::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/new").get(open::get).post(open::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/{incident}").get(show::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/{incident}/join").post(join::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/{incident}/add").post(join::post_add));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/{incident}/remove").post(join::post_remove));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/{incident}/assign").post(assign::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/{incident}/close").post(assign::post_close));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/{incident}/answer").get(answer::get).post(answer::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/incidents/{incident}/files/{file}").get(files::shown));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/merge").get(merge::get).post(merge::post));
}

/// A page of one incident: language, administration, incident.
type IncidentPath = web::Path<(String, String, Uuid)>;
/// Where the list is.
const LIST: &str = "/desk/incidents";
/// More complaints than this are not of one cause, and are not answered in one transaction.
const MOST: i64 = 500;
/// So many are joined by one press.
const AT_ONCE: usize = 100;

/// Where an incident stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Complaints can be joined to it.
    Open,
    /// All its complaints were answered.
    Answered,
    /// It ended without an answer, when no complaint was left.
    Closed,
}

impl Stage {
    const ALL: [Self; 3] = [Self::Open, Self::Answered, Self::Closed];

    /// As it is stored and sent.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Closed => "closed",
        }
    }

    /// The key of its words, and the tone of its tag.
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Open => ("incident-state-open", "amber"),
            Self::Answered => ("incident-state-answered", "green"),
            Self::Closed => ("incident-state-closed", "grey"),
        }
    }
}

impl TryFrom<String> for Stage {
    type Error = Unknown;

    fn try_from(text: String) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == text).ok_or(Unknown)
    }
}

/// An incident as it stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = incident, check_for_backend(Pg))]
pub(crate) struct Incident {
    pub(crate) id: Uuid,
    year: i16,
    serial: i32,
    /// As the authors of its complaints read it.
    pub(crate) title: String,
    /// The language of the title.
    #[diesel(column_name = lang)]
    lang_code: String,
    pub(crate) category_code: String,
    pub(crate) territory_code: String,
    pub(crate) lat: Option<f64>,
    pub(crate) lon: Option<f64>,
    #[diesel(column_name = state)]
    #[diesel(deserialize_as = String)]
    pub(crate) stage: Stage,
    pub(crate) unit_id: Option<Uuid>,
    pub(crate) assignee_id: Option<Uuid>,
    pub(crate) opened_name: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) opened_at: Timestamp,
    #[diesel(column_name = outcome)]
    outcome_word: Option<String>,
    #[diesel(column_name = answer)]
    answer_texts: Option<Value>,
    /// Grows by one with every event.
    pub(crate) version: i32,
}

impl Incident {
    /// How people call it: `26-I0007`.
    pub(crate) fn reference(&self) -> String {
        format!("{:02}-I{:04}", self.year.rem_euclid(100), self.serial)
    }

    /// Its pin, when it has one: latitude and longitude in degrees.
    fn pin(&self) -> Option<(f64, f64)> {
        self.lat.zip(self.lon)
    }

    /// The language of its title.
    pub(crate) fn lang(&self) -> Lang {
        self.lang_code.parse().unwrap_or(Lang::Fr)
    }

    /// What the answer says was done.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.outcome_word.as_deref().and_then(|word| word.parse().ok())
    }

    /// The text of the answer, by language.
    fn answer(&self) -> Names {
        self.answer_texts.clone().map(|texts| serde_json::from_value(texts).unwrap_or_default()).unwrap_or_default()
    }

    /// The name under which its files, and its lines in the trail, are kept.
    fn about(&self) -> String {
        about(self.id)
    }
}

/// What the page of one of its complaints says of an incident.
pub(crate) async fn find_fact(conn: &mut Conn, tenant: TenantId, page: &Page, id: Uuid) -> QueryResult<Option<Fact>> {
    let Some(incident) = find(conn, tenant, id).await? else { return Ok(None) };
    let titles = title::list_titles(conn, tenant, slice::from_ref(&incident)).await?;
    let href = page.url_here(&format!("{LIST}/{id}"));
    let called = incident.called(page.lang, &titles);
    Ok(Some(Fact { href, action: page.t("incident-see"), ..Fact::new(page.t("incident"), called) }))
}

/// The name under which the files of an incident are kept.
fn about(id: Uuid) -> String {
    format!("incident:{id}")
}

/// Whether they are in charge of it: themselves, in the place of an absent colleague, or by the unit when nobody is named.
fn is_in_charge<P>(officer: &Officer<P>, incident: &Incident) -> bool {
    match incident.assignee_id {
        Some(id) => id == officer.id() || officer.deputy_of::<Answer>(id).is_some(),
        None => {
            let is_theirs = |unit: Uuid| officer.units::<Answer>().covers(Some(unit));
            officer.may::<Answer>() && incident.unit_id.is_some_and(is_theirs)
        }
    }
}

/// Which complaints a reader may see: all, or those of some units and of their people.
struct Sight {
    scope: Scope,
    people: Option<Vec<Uuid>>,
}

impl Sight {
    async fn of<P>(conn: &mut Conn, officer: &Officer<P>) -> QueryResult<Self> {
        Self::within(conn, officer.tenant(), officer.units::<Read>()).await
    }

    async fn within(conn: &mut Conn, tenant: TenantId, scope: Scope) -> QueryResult<Self> {
        let people = people_in(conn, tenant, &scope).await?;
        Ok(Self { scope, people })
    }

    fn covers(&self, complaint: &Complaint) -> bool {
        self.covers_charge(complaint.unit_id, complaint.assignee_id)
    }

    /// Whether what an incident holds is for them: they may see its own, or one of its complaints.
    fn opens(&self, incident: &Incident, members: &[Complaint]) -> bool {
        self.covers_charge(incident.unit_id, incident.assignee_id)
            || members.iter().any(|complaint| self.covers(complaint))
    }

    fn covers_charge(&self, unit: Option<Uuid>, assignee: Option<Uuid>) -> bool {
        let Some(people) = &self.people else { return true };
        unit.is_some_and(|unit| self.scope.covers(Some(unit))) || assignee.is_some_and(|id| people.contains(&id))
    }
}

/// The incident of this id.
pub(crate) async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Incident>> {
    incident::table
        .filter(incident::tenant_id.eq(tenant))
        .filter(incident::id.eq(id))
        .select(Incident::as_select())
        .first(conn)
        .await
        .optional()
}

/// The same, as nobody joins, leaves or answers until the transaction ends. Whoever locks complaints too locks these after it.
async fn lock(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Incident>> {
    incident::table
        .filter(incident::tenant_id.eq(tenant))
        .filter(incident::id.eq(id))
        .select(Incident::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()
}

/// Its complaints: those that wait for its answer, and those that got it and did not contest it.
async fn list_members(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Vec<Complaint>> {
    complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::incident_id.eq(id))
        .order((complaint::due_on, complaint::id))
        .select(Complaint::as_select())
        .load(conn)
        .await
}

/// Those that wait for its answer, as nobody changes them until the transaction ends.
async fn lock_waiting(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Vec<Complaint>> {
    complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::incident_id.eq(id))
        .filter(complaint::state.eq(State::Merged.as_str()))
        .order(complaint::id)
        .select(Complaint::as_select())
        .for_update()
        .load(conn)
        .await
}

/// Writes what happened to it. `incident` then has its new version.
pub(crate) async fn append(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    incident: &mut Incident,
    kind: &str,
    (actor, name): (Uuid, &str),
    detail: Value,
) -> QueryResult<()> {
    incident.version += 1;
    diesel::update(incident::table)
        .filter(incident::tenant_id.eq(tenant))
        .filter(incident::id.eq(incident.id))
        .set(incident::version.eq(incident.version))
        .execute(conn)
        .await?;
    insert_event(conn, tenant, now, (incident.id, incident.version), kind, (actor, name), detail).await
}

async fn insert_event(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    (incident, seq): (Uuid, i32),
    kind: &str,
    (actor, name): (Uuid, &str),
    detail: Value,
) -> QueryResult<()> {
    diesel::insert_into(incident_event::table)
        .values((
            incident_event::tenant_id.eq(tenant),
            incident_event::incident_id.eq(incident),
            incident_event::seq.eq(seq),
            incident_event::at.eq(now.to_diesel()),
            incident_event::kind.eq(kind),
            incident_event::actor_id.eq(actor),
            incident_event::actor_name.eq(name),
            incident_event::detail.eq(detail),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
