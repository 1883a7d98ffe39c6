//! A person's mandates in their own space: who may act for them, what was done, and the word that ends it.

use super::answer::answered;
use super::rule::{Consent, Move, Role};
use super::store::{self, Actor};
use super::{MandateActs, Said, done, sms};
use crate::{Citizen, Directory, list_affiliations};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use ui::{Page, Step};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/mandates").get(get));
    cfg.service(web::resource("/{lang}/me/mandates/answer").post(post));
}

struct Mine {
    said: Said,
    tenant: String,
    id: Uuid,
    /// What was done under it, the latest first.
    done: Vec<Step>,
}

#[derive(Template)]
#[template(path = "mandates_own.html")]
struct OwnMandatesPage {
    page: Page,
    mandates: Vec<Mine>,
}

async fn get(
    citizen: Citizen,
    directory: web::Data<Directory>,
    database: web::Data<Database>,
    acts: web::Data<MandateActs>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let (person, page, now) = (citizen.person().id, citizen.page(), clock.now());
    let places = database.read(async |conn| list_affiliations(conn, person).await).await?;
    let mut mandates = Vec::new();
    for (id, _) in places {
        let Some(tenant) = directory.by_id(id).await? else {
            continue;
        };
        let read = database.tenant(tenant.id, async |conn| {
            let mut found = Vec::new();
            for mandate in store::list_of_person(conn, tenant.id, person).await? {
                let mut events = store::list_events(conn, tenant.id, mandate.id).await?;
                events.retain(|event| !event.act.is_empty());
                events.reverse();
                let numbers = done::list_numbers(conn, &tenant, &acts, &events).await?;
                found.push((mandate, events, numbers));
            }
            Ok::<_, Error>(found)
        });
        for (mandate, events, numbers) in read.await? {
            mandates.push(Mine {
                said: Said::new(page.lang, &tenant, &acts, &mandate, now),
                tenant: tenant.slug.clone(),
                id: mandate.id,
                done: events.iter().map(|event| done::step(&page, &acts, &mandate, event, &numbers)).collect(),
            });
        }
    }
    server::page(&OwnMandatesPage { page, mandates })
}

#[derive(Deserialize)]
struct AnswerForm {
    #[serde(default)]
    tenant: String,
    mandate: Uuid,
    #[serde(default)]
    answer: String,
}

async fn post(
    citizen: Citizen,
    directory: web::Data<Directory>,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    clock: web::Data<Clock>,
    Form(form): Form<AnswerForm>,
) -> Result<HttpResponse> {
    let place = directory.by_slug(&form.tenant).await?.ok_or(Error::NotFound)?;
    let tenant = place.id;
    let (what, said) = answered(&form.answer).ok_or(Error::Malformed)?;
    let (person, now) = (citizen.person(), clock.now());
    let moved = database.tenant(tenant, async |conn| {
        let mandate = store::find(conn, tenant, form.mandate).await?;
        let mandate = mandate.filter(|mandate| mandate.person_id == Some(person.id)).ok_or(Error::NotFound)?;
        let actor = Actor { id: Some(person.id), name: &mandate.name };
        let (moved, is_new) = store::move_once(conn, tenant, now, mandate.id, what, Role::Citizen, actor).await?;
        if is_new && moved.consent == Consent::Sms && what == Move::Confirm {
            sms::tell_agreed(conn, now, &settings, &place, &moved).await?;
        }
        Ok::<_, Error>(())
    });
    moved.await?;
    wake.up(tenant);
    let page = citizen.page();
    Ok(server::done(&page.url("/me/mandates"), page.t(said)))
}
