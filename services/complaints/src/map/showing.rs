//! Whether an administration shows its complaints, and what it publishes without a moderator: its own decision, on record.

use crate::face::{Moderation, Visibility};
use crate::map::{LIST, PublicSubjects, is_public, list_faces, public_states};
use crate::open311::note_service_change;
use crate::permission::Manage;
use crate::schema::{category, face, showing};
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Site, Tenant};
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result};
use ui::{Choice, Errors, Fact, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/showing").get(get).post(post));
}

const PLACE: &str = "/desk/showing";
/// What is published without a moderator: nothing, or what holds nobody's data as far as a program can tell.
const PUBLISHES: [(&str, &str, &str); 2] = [
    (REVIEWED, "showing-reviewed", "showing-reviewed-hint"),
    (UNFLAGGED, "showing-unflagged", "showing-unflagged-hint"),
];
const REVIEWED: &str = "reviewed";
const UNFLAGGED: &str = "unflagged";
/// So many of those that are or would be shown stand below the form.
const PREVIEWED: i64 = 5;

/// How much an administration shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Showing {
    /// Whether the public sees anything.
    pub(crate) map: bool,
    /// Whether what looks harmless is published at once.
    pub(crate) is_unflagged: bool,
}

impl Showing {
    /// As it is stored and sent: one of the words of [`PUBLISHES`].
    const fn publishes(self) -> &'static str {
        if self.is_unflagged { UNFLAGGED } else { REVIEWED }
    }
}

/// What an administration says of that; as long as it says nothing, it shows nothing.
pub(crate) async fn find_showing(conn: &mut Conn, tenant: TenantId) -> QueryResult<Showing> {
    let said: Option<(bool, String)> = showing::table
        .filter(showing::tenant_id.eq(tenant))
        .select((showing::map, showing::publishes))
        .first(conn)
        .await
        .optional()?;
    Ok(said.map(|(map, publishes)| Showing { map, is_unflagged: publishes == UNFLAGGED }).unwrap_or_default())
}

/// The same, and nothing where nothing can be shown, whatever it says.
pub(crate) async fn find_shown(conn: &mut Conn, tenant: &Tenant) -> QueryResult<Showing> {
    // What is only tried is not published.
    if !tenant.offers("complaints") || tenant.state.is_on_trial() {
        return Ok(Showing::default());
    }
    find_showing(conn, tenant.id).await
}

/// Whether an administration shows its complaints to the public.
///
/// # Errors
/// The database does not answer.
pub async fn is_shown(conn: &mut Conn, tenant: &Tenant) -> QueryResult<bool> {
    Ok(find_shown(conn, tenant).await?.map)
}

/// Whether the text of a complaint waits for a moderator, who may let the public see it.
pub(crate) async fn awaits_review(conn: &mut Conn, tenant: &Tenant, complaint: Uuid) -> QueryResult<bool> {
    if !is_shown(conn, tenant).await? {
        return Ok(false);
    }
    let waiting: Option<Uuid> = face::table
        .filter(face::tenant_id.eq(tenant.id))
        .filter(face::complaint_id.eq(complaint))
        .filter(face::visibility.eq(Visibility::Public.as_str()))
        .filter(face::moderation.eq(Moderation::Pending.as_str()))
        .filter(face::state.eq_any(public_states()))
        .select(face::complaint_id)
        .first(conn)
        .await
        .optional()?;
    Ok(waiting.is_some())
}

/// Whether the administration of a page shows its complaints.
pub(crate) async fn is_opened(database: &Database, site: &Site) -> Result<bool> {
    let tenant = site.tenant();
    Ok(database.tenant(tenant.id, async |conn| is_shown(conn, tenant).await).await?)
}

/// The key of why it does not.
pub(super) fn why_closed(site: &Site) -> &'static str {
    if !site.tenant().offers("complaints") {
        "map-closed-not-here"
    } else if site.tenant().state.is_on_trial() {
        "map-closed-trial"
    } else {
        "map-closed-choice"
    }
}

struct Previewed {
    title: String,
    text: String,
}

#[derive(Template)]
#[template(path = "showing.html")]
struct ShowingPage {
    page: Page,
    here: String,
    errors: Errors,
    is_on: bool,
    publishes: Vec<Choice>,
    facts: Vec<Fact>,
    previewed: Vec<Previewed>,
    /// How many subjects may be shown at all.
    subjects: i64,
    public: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ShowingForm {
    map: String,
    publishes: String,
}

async fn get(officer: Officer<Manage>, database: web::Data<Database>) -> Result<HttpResponse> {
    let (tenant, page, lang) = (officer.tenant(), officer.page(), officer.lang());
    let read = database.tenant(tenant, async |conn| {
        let showing = find_showing(conn, tenant).await?;
        let [waiting, hidden] = [Moderation::Pending, Moderation::Hidden];
        let counts = [
            count(conn, tenant, &Moderation::SHOWN).await?,
            count(conn, tenant, &[waiting.as_str()]).await?,
            count(conn, tenant, &[hidden.as_str()]).await?,
        ];
        let latest: Vec<Uuid> = face::table
            .filter(face::tenant_id.eq(tenant))
            .filter(is_public())
            .order((face::received_at.desc(), face::complaint_id.desc()))
            .limit(PREVIEWED)
            .select(face::complaint_id)
            .load(conn)
            .await?;
        let faces = list_faces(conn, tenant, &latest).await?;
        let names = PublicSubjects::find(conn, tenant).await?;
        let subjects: i64 = category::table
            .filter(category::tenant_id.eq(tenant))
            .filter(category::visibility.ne(Visibility::Private.as_str()))
            .count()
            .get_result(conn)
            .await?;
        Ok::<_, Error>((showing, counts, faces, names, subjects))
    });
    let (showing, counts, faces, names, subjects) = read.await?;
    let keys = ["showing-shown", "showing-waiting", "showing-hidden"];
    let facts = keys.iter().zip(counts).map(|(key, count)| Fact::new(page.t(key), page.count(count)));
    let previewed = faces.iter().map(|face| {
        let received = words::date(lang, calendar::local_date(face.received_at));
        let title = format!("{} – {received}", names.name(&face.category_code, lang));
        Previewed { title, text: face.text().to_owned() }
    });
    let choice = |(value, label, hint): (&str, &str, &str)| Choice {
        hint: page.t(hint),
        ..Choice::new(value, page.t(label)).select(showing.publishes())
    };
    let template = ShowingPage {
        here: page.url_here(PLACE),
        errors: Errors::none(),
        is_on: showing.map,
        publishes: PUBLISHES.map(choice).to_vec(),
        facts: facts.collect(),
        previewed: previewed.collect(),
        subjects,
        public: page.url_here(LIST),
        page,
    };
    server::page(&template)
}

async fn count(conn: &mut Conn, tenant: TenantId, moderation: &[&str]) -> QueryResult<i64> {
    face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::moderation.eq_any(moderation.to_vec()))
        .filter(face::state.eq_any(public_states()))
        .count()
        .get_result(conn)
        .await
}

async fn post(
    officer: Officer<Manage>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(form): Form<ShowingForm>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let (tenant, page, now) = (officer.tenant(), officer.page(), clock.now());
    // Nobody types it: what is not one of them was sent by no page.
    let known = PUBLISHES.iter().find(|(word, ..)| *word == form.publishes).ok_or(Error::Malformed)?;
    let next = Showing { map: form.map == "yes", is_unflagged: known.0 == UNFLAGGED };
    let written = database.tenant(tenant, async |conn| {
        // The same once more changes nothing, and is not on record twice.
        if find_showing(conn, tenant).await? == next {
            return Ok(());
        }
        diesel::insert_into(showing::table)
            .values((showing::tenant_id.eq(tenant), showing::map.eq(next.map), showing::publishes.eq(next.publishes())))
            .on_conflict(showing::tenant_id)
            .do_update()
            .set((showing::map.eq(next.map), showing::publishes.eq(next.publishes())))
            .execute(conn)
            .await?;
        let detail = json!({ "map": next.map, "publishes": next.publishes() });
        officer.record(conn, now, "showing.changed", &format!("tenant:{tenant}"), detail).await?;
        Ok::<_, Error>(note_service_change(conn, now).await?)
    });
    written.await?;
    let key = if next.map { "showing-done-on" } else { "showing-done-off" };
    Ok(server::done(&page.url_here(PLACE), page.t(key)))
}
