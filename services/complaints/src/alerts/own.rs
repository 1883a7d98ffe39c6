//! The alerts of somebody who is signed in, of all administrations, and the way to end each.

use super::Subscription;
use crate::map::PublicSubjects;
use crate::schema::subscription;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Citizen, Directory};
use serde::Deserialize;
use server::{Error, Form, Result};
use territory::Atlas;
use ui::Page;
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/alerts").get(get).post(post));
}

const PLACE: &str = "/me/alerts";

struct Own {
    id: Uuid,
    slug: String,
    administration: String,
    what: String,
    email: String,
}

#[derive(Template)]
#[template(path = "alerts_own.html")]
struct OwnPage {
    page: Page,
    here: String,
    alerts: Vec<Own>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct EndForm {
    tenant: String,
    alert: String,
}

async fn get(
    citizen: Citizen,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
) -> Result<HttpResponse> {
    let (page, person) = (citizen.page(), citizen.person().id);
    let places = database.read(async |conn| identity::list_affiliations(conn, person).await).await?;
    let mut alerts = Vec::new();
    for (id, _) in places {
        let Some(tenant) = directory.by_id(id).await?.filter(|tenant| tenant.state.has_pages()) else { continue };
        let place = tenant.id;
        let read = database.tenant(place, async |conn| {
            let mine: Vec<Subscription> = subscription::table
                .filter(subscription::tenant_id.eq(place))
                .filter(subscription::person_id.eq(person))
                .filter(subscription::confirmed_at.is_not_null())
                .order(subscription::created_at)
                .select(Subscription::as_select())
                .load(conn)
                .await?;
            if mine.is_empty() {
                return Ok(None);
            }
            Ok::<_, Error>(Some((mine, PublicSubjects::find(conn, place).await?)))
        });
        let Some((mine, subjects)) = read.await? else { continue };
        alerts.extend(mine.into_iter().map(|one| Own {
            id: one.id,
            slug: tenant.slug.clone(),
            administration: tenant.names.in_lang(page.lang).to_owned(),
            what: one.words(&atlas, &subjects, page.lang),
            email: one.email,
        }));
    }
    server::page(&OwnPage { here: page.url(PLACE), alerts, page })
}

async fn post(
    citizen: Citizen,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    Form(form): Form<EndForm>,
) -> Result<HttpResponse> {
    let (page, person) = (citizen.page(), citizen.person().id);
    let id: Uuid = form.alert.parse().map_err(|_| Error::NotFound)?;
    let tenant = directory.by_slug(&form.tenant).await?.ok_or(Error::NotFound)?.id;
    let ended = database.tenant(tenant, async |conn| {
        let mine = subscription::table
            .filter(subscription::tenant_id.eq(tenant))
            .filter(subscription::id.eq(id))
            .filter(subscription::person_id.eq(person));
        diesel::delete(mine).execute(conn).await
    });
    if ended.await? == 0 {
        return Err(Error::NotFound);
    }
    Ok(server::done(&page.url(PLACE), page.t("alerts-ended")))
}
