//! The form for alerts. Whoever sends it gets a message with a link; before it is followed nothing is told, and the page says the
//! same whatever the address already gets. One wish of one address is one row: asking again sends nothing more for an hour.

use super::area::RADII;
use super::{Link, PLACE, Subscription, letter};
use crate::map::{PublicSubjects, areas, closed, is_opened};
use crate::schema::subscription;
use crate::submit::is_in;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Site;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use jobs::Wake;
use notifications::Recipient;
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings};
use territory::Atlas;
use ui::{Arg, Choice, Errors, Lang, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/alerts").get(get).post(post));
}

/// An address may want so many; more is somebody else's doing.
const MOST: i64 = 20;
/// So many links wait for one address: nobody can fill the box of another.
const MOST_UNCONFIRMED: i64 = 3;
/// Who did not get the link, or lost it, gets it once more after this time.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);
/// An address of more letters than this is none (RFC 5321, section 4.5.3.1).
const MOST_LETTERS: usize = 254;

/// What was sent, or what a link brings along.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    email: String,
    territory: String,
    lat: String,
    lon: String,
    radius: String,
    subject: String,
}

impl Asked {
    /// The point, if it is one.
    fn point(&self) -> Option<(f64, f64)> {
        let (lat, lon): (f64, f64) = (self.lat.trim().parse().ok()?, self.lon.trim().parse().ok()?);
        ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)).then_some((lat, lon))
    }

    /// The wish. The same of the same address is one, whoever sends it.
    fn subscription(&self, tenant: TenantId, lang: Lang) -> Subscription {
        let point = self.point();
        let radius_metres: Option<i32> = point.and(self.radius.parse().ok());
        let area = (point.is_none().then_some(&self.territory), point, radius_metres, &self.subject);
        Subscription {
            id: server::derived_uuid(&format!("alert {tenant} {} {area:?}", self.email)),
            lang: lang.code().to_owned(),
            territory_code: point.is_none().then(|| self.territory.clone()),
            lat: point.map(|(lat, _)| lat),
            lon: point.map(|(_, lon)| lon),
            radius_metres,
            category_code: Some(self.subject.clone()).filter(|code| !code.is_empty()),
            email: self.email.clone(),
        }
    }

    /// Whether the radius is one that may be chosen.
    fn is_radius(&self) -> bool {
        RADII.iter().any(|metres| metres.to_string() == self.radius)
    }
}

#[derive(Template)]
#[template(path = "alerts.html")]
struct AlertsPage {
    page: Page,
    here: String,
    list: String,
    errors: Errors,
    asked: Asked,
    /// Whether it is about a circle.
    is_circle: bool,
    areas: Vec<Choice>,
    radii: Vec<Choice>,
    subjects: Vec<Choice>,
}

async fn get(
    site: Site,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    web::Query(mut asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    if !is_opened(&database, &site).await? {
        return closed(&site);
    }
    // An address in a link would be somebody else's choice.
    asked.email = site.visitor().person().map(|person| person.email.clone()).unwrap_or_default();
    let tenant = site.tenant().id;
    let subjects = database.tenant(tenant, async |conn| PublicSubjects::find(conn, tenant).await).await?;
    show(&site, &atlas, &subjects, asked, Errors::none(), StatusCode::OK)
}

fn show(
    site: &Site,
    atlas: &Atlas,
    subjects: &PublicSubjects,
    asked: Asked,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (page, lang) = (site.page(), site.lang());
    let own = site.tenant().territory_code.as_deref();
    let whole = atlas.get(own.unwrap_or("MA"));
    let whole = whole.map(|place| Choice::new(&place.code, place.names.in_lang(lang.code())).select(&asked.territory));
    let chosen = if asked.is_radius() { asked.radius.as_str() } else { "1000" };
    let radius =
        |metres: i32| Choice::new(metres.to_string(), page.t1("alerts-radius-metres", "metres", metres)).select(chosen);
    let template = AlertsPage {
        here: page.url_here(PLACE),
        list: page.url_here(crate::map::LIST),
        is_circle: asked.point().is_some(),
        areas: whole.into_iter().chain(areas(atlas, own, lang, &asked.territory)).collect(),
        radii: RADII.map(radius).to_vec(),
        subjects: subjects.choices(lang, &asked.subject),
        errors,
        asked,
        page,
    };
    server::page_with(status, &template)
}

#[allow(clippy::too_many_arguments, reason = "what a form needs of the application")]
async fn post(
    request: HttpRequest,
    site: Site,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut asked): Form<Asked>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Form, &request)?;
    if !is_opened(&database, &site).await? {
        return Err(Error::NotFound);
    }
    let (tenant, page, lang, now) = (site.tenant(), site.page(), site.lang(), clock.now());
    let place = tenant.id;
    let subjects = database.tenant(place, async |conn| PublicSubjects::find(conn, place).await).await?;
    asked.email = asked.email.trim().to_lowercase();
    let errors = faults(&site, &atlas, &subjects, &asked);
    if !errors.is_empty() {
        return show(&site, &atlas, &subjects, asked, errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    // Each makes us write to somebody.
    Limits::count_client(Rate::Alert, &request)?;
    let new = asked.subscription(place, lang);
    // Whose address it is: another one is theirs once they followed its link.
    let person = site.visitor().person().filter(|person| person.email.eq_ignore_ascii_case(&new.email));
    let person = person.map(|person| person.id);
    let words = new.words(&atlas, &subjects, lang);
    let link = Link::Confirm.address(&settings, tenant, lang, new.id);
    let stem = ("mail-alert-confirm-subject", "mail-alert-confirm-body");
    let args: [(&str, Arg<'_>); 3] = [
        ("tenant", tenant.names.in_lang(lang).into()),
        ("what", words.as_str().into()),
        ("link", link.as_str().into()),
    ];
    let message = letter(&settings, tenant, &new, stem, &args, format!("alert:{}", new.id));
    let written = database.tenant(place, async |conn| {
        if !ask(conn, place, now, &new, person).await? {
            return Ok(());
        }
        if let Some(message) = &message {
            notifications::send(conn, place, now, message).await?;
        }
        Ok::<_, Error>(())
    });
    written.await?;
    wake.up(place);
    Ok(server::done(&page.url_here(PLACE), page.t1("alerts-sent", "email", asked.email.as_str())))
}

/// What is wrong, in the order of the form.
fn faults(site: &Site, atlas: &Atlas, subjects: &PublicSubjects, asked: &Asked) -> Errors {
    let (page, mut errors) = (site.page(), Errors::none());
    let own = site.tenant().territory_code.as_deref().unwrap_or("MA");
    if asked.point().is_some() {
        if !asked.is_radius() {
            errors.add("radius", page.t("alerts-error-radius"));
        }
    } else if atlas.get(&asked.territory).is_none() || !is_in(atlas, &asked.territory, own) {
        errors.add("territory", page.t("alerts-error-territory"));
    }
    if !asked.subject.is_empty() && !subjects.holds(&asked.subject) {
        errors.add("subject", page.t("alerts-error-subject"));
    }
    if asked.email.chars().count() > MOST_LETTERS || Recipient::new(None, &asked.email).is_err() {
        errors.add("email", page.t("alerts-error-email"));
    }
    errors
}

/// Writes a wish that waits for its link. Whether a link is sent: to an address that has not too many already, and not again to one
/// that got it within the hour, or followed it.
async fn ask(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    new: &Subscription,
    person: Option<Uuid>,
) -> QueryResult<bool> {
    let theirs =
        || subscription::table.filter(subscription::tenant_id.eq(tenant)).filter(subscription::email.eq(&new.email));
    let same = || subscription::table.filter(subscription::tenant_id.eq(tenant)).filter(subscription::id.eq(new.id));
    let until = now.checked_sub(AGAIN).unwrap_or(now);
    let waits =
        same().filter(subscription::confirmed_at.is_null()).filter(subscription::created_at.le(until.to_diesel()));
    // Whoever asks again with an account of this address finds it in their own space.
    if let Some(person) = person {
        let waiting = same().filter(subscription::confirmed_at.is_null());
        diesel::update(waiting).set(subscription::person_id.eq(person)).execute(conn).await?;
    }
    let values = (subscription::created_at.eq(now.to_diesel()), subscription::lang.eq(&new.lang));
    if diesel::update(waits).set(values).execute(conn).await? == 1 {
        return Ok(true);
    }
    let is_there: bool = diesel::select(exists(same())).get_result(conn).await?;
    if is_there {
        return Ok(false);
    }
    let all: i64 = theirs().count().get_result(conn).await?;
    let waiting: i64 = theirs().filter(subscription::confirmed_at.is_null()).count().get_result(conn).await?;
    if all >= MOST || waiting >= MOST_UNCONFIRMED {
        return Ok(false);
    }
    let written = diesel::insert_into(subscription::table)
        .values((
            subscription::tenant_id.eq(tenant),
            subscription::id.eq(new.id),
            subscription::email.eq(&new.email),
            subscription::lang.eq(&new.lang),
            subscription::territory_code.eq(&new.territory_code),
            subscription::lat.eq(new.lat),
            subscription::lon.eq(new.lon),
            subscription::radius_metres.eq(new.radius_metres),
            subscription::category_code.eq(&new.category_code),
            subscription::person_id.eq(person),
            subscription::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(written == 1)
}
