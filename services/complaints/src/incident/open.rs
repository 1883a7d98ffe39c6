//! An incident is opened: by itself, or with the first of its complaints.

use super::title::composed;
use super::{Incident, LIST, find, insert_event, join};
use crate::category::{self, Category};
use crate::number::Number;
use crate::permission::{Answer, Assign};
use crate::schema::incident;
use crate::store::{Complaint, find_for};
use crate::triage::{assignees, find_unit, parsed};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Integer, SmallInt, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use identity::{Member, Officer, Permission as _, Unit, unit_choices};
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use territory::Atlas;
use ui::{Choice, Errors, Lang, Names, Page};
use uuid::Uuid;

/// Characters of a title.
const MAX_TITLE: usize = 160;

/// The next one of the year. Whoever submits waits for no more than this transaction.
const NEXT: &str = "\
INSERT INTO complaints.counter AS counter (tenant_id, year, last, incident_last) VALUES ($1, $2, 0, 1)
ON CONFLICT (tenant_id, year) DO UPDATE SET incident_last = counter.incident_last + 1 WHERE counter.tenant_id = $1
RETURNING incident_last";

#[derive(QueryableByName)]
struct Next {
    #[diesel(sql_type = Integer)]
    incident_last: i32,
}

/// What is opened.
#[derive(Clone, Debug, Default)]
pub(crate) struct NewIncident {
    /// As the authors of its complaints read it.
    pub(crate) title: String,
    /// The language of the title.
    pub(crate) lang: Option<Lang>,
    /// The title in all languages, where nobody wrote another one.
    pub(crate) titles: Option<Names>,
    pub(crate) category: String,
    pub(crate) territory: String,
    pub(crate) pin: Option<(f64, f64)>,
    pub(crate) unit: Option<Uuid>,
    pub(crate) assignee: Option<Uuid>,
}

#[derive(Template)]
#[template(path = "incident_new.html")]
struct NewPage {
    page: Page,
    errors: Errors,
    token: String,
    title: String,
    max: usize,
    /// The number of its first complaint; empty for none.
    complaint: String,
    version: String,
    subjects: Vec<Choice>,
    places: Vec<Choice>,
    units: Vec<Choice>,
    assignees: Vec<Choice>,
    list: String,
    here: String,
}

/// What a form asks for.
#[derive(Default)]
struct Typed {
    token: String,
    title: String,
    complaint: String,
    version: String,
    category: String,
    territory: String,
    unit: String,
    assignee: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    complaint: String,
}

pub(super) async fn get(
    officer: Officer<Assign>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    web::Query(Asked { complaint }): web::Query<Asked>,
) -> Result<HttpResponse> {
    let mut typed = Typed::default();
    if !complaint.is_empty() {
        let number = parsed(&officer, &complaint)?;
        let (tenant, page) = (officer.tenant(), officer.page());
        let read = database.tenant(tenant, async |conn| {
            let complaint = find_for(conn, &officer, &number).await?.ok_or(Error::NotFound)?;
            let subject = category::find_names(conn, tenant, &complaint.category_code).await?;
            Ok::<_, Error>((complaint, subject))
        });
        let (first, subject): (Complaint, ui::Names) = read.await?;
        typed.title = composed(&subject, &atlas, &first.territory_code).own(page.lang).to_owned();
        typed.complaint = number.to_string();
        typed.version = first.version.to_string();
        typed.unit = first.unit_id.map(|id| id.to_string()).unwrap_or_default();
        typed.assignee = first.assignee_id.map(|id| id.to_string()).unwrap_or_default();
    }
    show(&officer, &database, &atlas, typed, Errors::none(), StatusCode::OK).await
}

pub(super) async fn post(
    officer: Officer<Assign>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now, id) = (officer.page(), officer.tenant(), clock.now(), fields.token()?);
    let typed = Typed {
        token: fields.raw("token").to_owned(),
        title: fields.text("title"),
        complaint: fields.text("complaint"),
        version: fields.text("version"),
        category: fields.text("category"),
        territory: fields.text("territory"),
        unit: fields.text("unit"),
        assignee: fields.text("assignee"),
    };
    let first = match typed.complaint.as_str() {
        "" => None,
        number => Some((parsed(&officer, number)?, typed.version.parse().ok())),
    };
    let mut errors = Errors::none();
    let unit = read_id(&page, &mut errors, "unit", &typed.unit, "queue-error-unit");
    let assignee = read_id(&page, &mut errors, "assignee", &typed.assignee, "error-assignee");
    let new = NewIncident {
        title: typed.title.clone(),
        lang: Some(page.lang),
        titles: None,
        category: typed.category.clone(),
        territory: typed.territory.clone(),
        pin: None,
        unit,
        assignee,
    };
    let done = if errors.is_empty() {
        let first = first.as_ref();
        database.tenant(tenant, async |conn| open(conn, &officer, &atlas, now, id, &new, first).await).await
    } else {
        Err(Error::Invalid(errors.0))
    };
    match done {
        Ok(incident) => {
            wake.up(tenant);
            let text = page.t1("incident-opened", "reference", incident.reference());
            Ok(server::done(&page.url_here(&format!("{LIST}/{}", incident.id)), text))
        }
        Err(Error::Invalid(faults)) => {
            show(&officer, &database, &atlas, typed, Errors(faults), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Error::Conflict) => {
            let mut errors = Errors::none();
            errors.add("complaint", page.t1("incident-not-joined", "number", typed.complaint.as_str()));
            show(&officer, &database, &atlas, typed, errors, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error),
    }
}

/// The id in a field that may be empty.
pub(super) fn read_id(page: &Page, errors: &mut Errors, field: &str, text: &str, key: &str) -> Option<Uuid> {
    if text.is_empty() {
        return None;
    }
    let id = text.parse().ok();
    if id.is_none() {
        errors.add(field, page.t(key));
    }
    id
}

/// Opens it under this id, with its first complaint, if one is named, which gives its subject and its place. The same form sent
/// twice opens one.
///
/// # Errors
/// [`Error::Invalid`] names what is wrong, [`Error::Conflict`] when the complaint cannot be joined (any more).
pub(crate) async fn open(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    atlas: &Atlas,
    now: Timestamp,
    id: Uuid,
    new: &NewIncident,
    first: Option<&(Number, Option<i32>)>,
) -> Result<Incident> {
    let (tenant, page) = (officer.tenant(), officer.page());
    if let Some(incident) = find(conn, tenant, id).await? {
        return Ok(incident);
    }
    let mut errors = Errors::none();
    errors.check_text(page.lang, "title", &new.title, MAX_TITLE, Some(page.t("incident-error-title")));
    let (mut category, mut territory, mut pin) = (new.category.clone(), new.territory.clone(), new.pin);
    if let Some((number, _)) = first {
        let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
        pin = complaint.pin();
        (category, territory) = (complaint.category_code, complaint.territory_code);
    } else {
        let subjects = category::list_open(conn, tenant).await?;
        if !subjects.iter().any(|subject| subject.code == category) {
            errors.add("category", page.t("error-category"));
        }
        if atlas.get(&territory).is_none() {
            errors.add("territory", page.t("queue-error-territory"));
        }
    }
    errors.0.extend(check_charge(conn, tenant, &page, new.unit, new.assignee).await?.0);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors.0));
    }
    let lang = new.lang.unwrap_or(page.lang);
    // Whoever left the title as it was proposed wrote none: each then reads it in their own language.
    let proposed = composed(&category::find_names(conn, tenant, &category).await?, atlas, &territory);
    let titles = (proposed.own(lang) == new.title.trim()).then_some(proposed);
    let new = NewIncident { lang: Some(lang), titles, category, territory, pin, ..new.clone() };
    insert(conn, tenant, now, id, &new, (officer.id(), officer.name())).await?;
    let detail = json!({ "unit": new.unit, "to": new.assignee });
    officer.record(conn, now, "incident.opened", &super::about(id), detail).await?;
    if let Some((number, version)) = first {
        join(conn, officer, now, number, *version, id).await?;
    }
    find(conn, tenant, id).await?.ok_or(Error::NotFound)
}

/// Writes it under the next number of its year, with its first event. Without a language its title is in French.
pub(crate) async fn insert(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    id: Uuid,
    new: &NewIncident,
    by: (Uuid, &str),
) -> QueryResult<()> {
    let year = calendar::local_date(now).year();
    let Next { incident_last } =
        diesel::sql_query(NEXT).bind::<SqlUuid, _>(tenant).bind::<SmallInt, _>(year).get_result(conn).await?;
    diesel::insert_into(incident::table)
        .values((
            incident::tenant_id.eq(tenant),
            incident::id.eq(id),
            incident::year.eq(year),
            incident::serial.eq(incident_last),
            incident::title.eq(new.title.trim()),
            incident::lang.eq(new.lang.unwrap_or(Lang::Fr).code()),
            incident::category_code.eq(&new.category),
            incident::territory_code.eq(&new.territory),
            incident::lat.eq(new.pin.map(|(lat, _)| lat)),
            incident::lon.eq(new.pin.map(|(_, lon)| lon)),
            incident::state.eq(super::Stage::Open.as_str()),
            incident::unit_id.eq(new.unit),
            incident::assignee_id.eq(new.assignee),
            incident::opened_by.eq(by.0),
            incident::opened_name.eq(by.1),
            incident::opened_at.eq(now.to_diesel()),
            incident::version.eq(1),
        ))
        .execute(conn)
        .await?;
    let detail = json!({ "unit": new.unit, "titles": new.titles });
    insert_event(conn, tenant, now, (id, 1), "incident.opened", by, detail).await
}

/// What is wrong with who is to be in charge.
pub(super) async fn check_charge(
    conn: &mut Conn,
    tenant: TenantId,
    page: &Page,
    unit: Option<Uuid>,
    assignee: Option<Uuid>,
) -> Result<Errors> {
    let mut errors = Errors::none();
    if let Some(unit) = unit {
        match find_unit(conn, tenant, page, unit).await {
            Ok(_) => {}
            Err(Error::Invalid(faults)) => errors.0.extend(faults),
            Err(error) => return Err(error),
        }
    }
    if let Some(assignee) = assignee {
        let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
        if !members.iter().any(|member| member.id == assignee) {
            errors.add("assignee", page.t("error-assignee"));
        }
    }
    Ok(errors)
}

async fn show(
    officer: &Officer<Assign>,
    database: &Database,
    atlas: &Atlas,
    typed: Typed,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let subjects = category::list_open(conn, tenant).await?;
        let units = identity::list_units(conn, tenant).await?;
        let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
        Ok::<_, Error>((subjects, units, members))
    });
    let (subjects, units, members): (Vec<Category>, Vec<Unit>, Vec<Member>) = read.await?;
    let mut page = officer.page();
    page.path = format!("/{}{LIST}/new", officer.administration().slug);
    let place = |place: &territory::Territory| {
        Choice::new(&place.code, place.names.in_lang(page.lang.code())).select(&typed.territory)
    };
    let places = match officer.administration().territory_code.as_deref() {
        Some(code) => atlas.get(code).map(place).into_iter().chain(atlas.children(code).map(place)).collect(),
        None => atlas.regions().map(place).collect(),
    };
    let template = NewPage {
        token: if typed.token.parse::<Uuid>().is_ok() { typed.token } else { String::new() },
        title: typed.title,
        max: MAX_TITLE,
        complaint: typed.complaint,
        version: typed.version,
        subjects: category::choices(&subjects, page.lang, &typed.category),
        places,
        units: unit_choices(page.lang, &units, typed.unit.parse().ok()),
        assignees: assignees(&members, &typed.assignee),
        list: page.url_here(LIST),
        here: page.url_here(&format!("{LIST}/new")),
        errors,
        page,
    };
    server::page_with(status, &template)
}
