//! Which accounts at providers are whose here. A link is made by somebody who proved both: that they are the one at the
//! provider, and that the account here is theirs.

use super::arrive::Arrival;
use super::{Provider, Providers};
use crate::actor::part;
use crate::schema::identity_link;
use crate::security::{demand_proof, tell};
use crate::{Citizen, Visitor, record_account};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::{Timestamp as Instant, ToDiesel as _};
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result, Settings, see_other};
use ui::Page;
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/link").get(get).post(post));
}

/// The person who is so called at the provider.
pub(super) async fn find_linked(conn: &mut Conn, issuer: &str, subject: &str) -> QueryResult<Option<Uuid>> {
    let link = identity_link::table.find((issuer, subject));
    link.select(identity_link::person_id).first(conn).await.optional()
}

/// Makes the link, with its line in the account's trail. Of two at the same moment one makes it; true when it is there for
/// `person` in the end.
pub(super) async fn insert_link(conn: &mut Conn, now: Timestamp, arrival: &Arrival, person: Uuid) -> QueryResult<bool> {
    let made = diesel::insert_into(identity_link::table)
        .values((
            identity_link::issuer.eq(&arrival.issuer),
            identity_link::subject.eq(&arrival.subject),
            identity_link::person_id.eq(person),
            identity_link::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if made == 1 {
        record_account(conn, now, Some(person), "provider.linked", json!({ "provider": arrival.issuer })).await?;
        return Ok(true);
    }
    Ok(find_linked(conn, &arrival.issuer, &arrival.subject).await? == Some(person))
}

/// A link, as its owner sees it.
#[derive(Clone, Debug)]
pub(crate) struct Linked {
    /// The provider.
    pub(crate) issuer: String,
    /// Since when.
    pub(crate) created_at: Timestamp,
}

/// The links of a person.
pub(crate) async fn list_links(conn: &mut Conn, person: Uuid) -> QueryResult<Vec<Linked>> {
    let rows: Vec<(String, Instant)> = identity_link::table
        .filter(identity_link::person_id.eq(person))
        .order(identity_link::created_at)
        .select((identity_link::issuer, identity_link::created_at))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|(issuer, at)| Linked { issuer, created_at: at.to_jiff() }).collect())
}

/// Takes the links of a person to a provider away; whether there was one.
pub(crate) async fn delete_link(conn: &mut Conn, now: Timestamp, person: Uuid, issuer: &str) -> QueryResult<bool> {
    let link =
        identity_link::table.filter(identity_link::person_id.eq(person)).filter(identity_link::issuer.eq(issuer));
    let taken = diesel::delete(link).execute(conn).await?;
    if taken > 0 {
        record_account(conn, now, Some(person), "provider.unlinked", json!({ "provider": issuer })).await?;
    }
    Ok(taken > 0)
}

#[derive(Template)]
#[template(path = "link.html")]
struct LinkPage {
    page: Page,
    provider: String,
    /// The account's own address, so that nobody links the wrong one.
    email: String,
}

/// Signed in, with an account at a provider that is nobody's yet: is it the same person?
async fn get(
    request: HttpRequest,
    citizen: Citizen,
    providers: web::Data<Providers>,
    database: web::Data<Database>,
) -> Result<HttpResponse> {
    let Some((provider, _)) = waiting(&request, &providers, &database).await? else {
        return Ok(see_other(&citizen.page().url("/me")));
    };
    let page = citizen.page();
    let (provider, email) = (provider.name(page.lang), citizen.person().email.clone());
    server::page(&LinkPage { page, provider, email })
}

#[derive(Deserialize)]
struct LinkForm {}

async fn post(
    request: HttpRequest,
    citizen: Citizen,
    providers: web::Data<Providers>,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(LinkForm {}): Form<LinkForm>,
) -> Result<HttpResponse> {
    let Some((provider, arrival)) = waiting(&request, &providers, &database).await? else {
        return Ok(see_other(&citizen.page().url("/me")));
    };
    demand_proof(&citizen, &database, clock.now()).await?;
    let mut answer = make(&request, &citizen, &provider, &arrival).await?;
    Arrival::forget(&mut answer, &settings)?;
    Ok(answer)
}

/// Whom the browser brought from a provider.
async fn waiting(
    request: &HttpRequest,
    providers: &Providers,
    database: &Database,
) -> Result<Option<(Provider, Arrival)>> {
    let (settings, clock): (Settings, Clock) = (part(request)?, part(request)?);
    let Some(arrival) = Arrival::read(request, &settings, clock.now()) else {
        return Ok(None);
    };
    Ok(providers.find(database, arrival.provider).await?.map(|provider| (provider, arrival)))
}

/// Back from a provider, to which a signed-in person went to link it.
pub(super) async fn brought(
    request: &HttpRequest,
    visitor: &Visitor,
    provider: &Provider,
    arrival: &Arrival,
    person: Uuid,
) -> Result<HttpResponse> {
    if visitor.person().map(|person| person.id) != Some(person) {
        return Err(Error::SignIn);
    }
    let text = linked(request, visitor, provider, arrival, person).await?;
    Ok(server::done(&format!("/{}/me", visitor.lang()), text))
}

async fn make(
    request: &HttpRequest,
    citizen: &Citizen,
    provider: &Provider,
    arrival: &Arrival,
) -> Result<HttpResponse> {
    let text = linked(request, citizen.visitor(), provider, arrival, citizen.person().id).await?;
    Ok(server::done(&citizen.page().url("/me"), text))
}

/// Makes the link; gives what the next page says.
async fn linked(
    request: &HttpRequest,
    visitor: &Visitor,
    provider: &Provider,
    arrival: &Arrival,
    person: Uuid,
) -> Result<String> {
    let (database, clock): (Database, Clock) = (part(request)?, part(request)?);
    let now = clock.now();
    let owner = visitor.person().filter(|owner| owner.id == person).ok_or(Error::SignIn)?;
    // An administration speaks for the addresses of its own domains, and for this account alone.
    let is_vouched = arrival.proved_email().is_some_and(|email| email.eq_ignore_ascii_case(&owner.email));
    if provider.tenant.is_some() && !is_vouched {
        return Err(Error::Conflict);
    }
    let is_theirs = database.control(async |conn| insert_link(conn, now, arrival, person).await).await?;
    // Somebody else's account here is linked to it.
    if !is_theirs {
        return Err(Error::Conflict);
    }
    tell(request, now, owner, "mail-security-linked").await?;
    Ok(visitor.page().t1("ways-linked", "provider", provider.name(visitor.lang())))
}
