//! Where the links of messages lead: a page that says what will happen, and a button that does it. Opening a link alone does
//! nothing: programs that look after mail open them, too.

use super::{Link, PLACE, Subscription, find};
use crate::map::{LIST, PublicSubjects};
use crate::schema::subscription;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Site;
use jiff_diesel::ToDiesel as _;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use territory::Atlas;
use ui::Page;
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/alerts/confirm").get(get_confirm).post(post_confirm));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/alerts/end").get(get_end).post(post_end));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Followed {
    /// The signed text of the link.
    t: String,
}

#[derive(Template)]
#[template(path = "alerts_link.html")]
struct LinkPage {
    page: Page,
    title: String,
    lead: String,
    what: String,
    button: String,
    action: String,
    signed: String,
}

#[derive(Template)]
#[template(path = "alerts_gone.html")]
struct GonePage {
    page: Page,
    here: String,
}

/// What a link needs.
struct Reader {
    site: Site,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
}

impl Reader {
    async fn find(&self, link: Link, signed: &str) -> Result<Option<(Subscription, PublicSubjects)>> {
        let tenant = self.site.tenant().id;
        let Some(id) = link.read(&self.settings.secret, tenant, signed) else { return Ok(None) };
        let found = self.database.tenant(tenant, async |conn| {
            let Some(found) = find(conn, tenant, id).await? else { return Ok(None) };
            Ok::<_, Error>(Some((found, PublicSubjects::find(conn, tenant).await?)))
        });
        found.await
    }

    /// The page of a link: what it is about, and the button.
    async fn show(&self, link: Link, atlas: &Atlas, signed: String) -> Result<HttpResponse> {
        let Some((found, subjects)) = self.find(link, &signed).await? else { return self.gone() };
        let page = self.site.page();
        let [title, lead, button] = match link {
            Link::Confirm => ["alerts-confirm-title", "alerts-confirm-lead", "alerts-confirm-button"],
            Link::End => ["alerts-end-title", "alerts-end-lead", "alerts-end-button"],
        }
        .map(|key| page.t(key));
        let template = LinkPage {
            title,
            lead,
            what: found.words(atlas, &subjects, page.lang),
            button,
            action: page.url_here(&format!("{PLACE}/{}", link.page())),
            signed,
            page,
        };
        server::page(&template)
    }

    fn gone(&self) -> Result<HttpResponse> {
        let page = self.site.page();
        let here = page.url_here(PLACE);
        server::page_with(StatusCode::GONE, &GonePage { page, here })
    }
}

async fn get_confirm(
    site: Site,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    atlas: web::Data<Atlas>,
    web::Query(Followed { t }): web::Query<Followed>,
) -> Result<HttpResponse> {
    Reader { site, database, settings }.show(Link::Confirm, &atlas, t).await
}

async fn post_confirm(
    site: Site,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(Followed { t }): Form<Followed>,
) -> Result<HttpResponse> {
    let reader = Reader { site, database, settings };
    let Some((found, _)) = reader.find(Link::Confirm, &t).await? else { return reader.gone() };
    let (tenant, now) = (reader.site.tenant().id, clock.now());
    let person: Option<Uuid> = reader.site.visitor().person().map(|person| person.id);
    let confirmed = reader.database.tenant(tenant, async |conn| {
        let waiting = subscription::table
            .filter(subscription::tenant_id.eq(tenant))
            .filter(subscription::id.eq(found.id))
            .filter(subscription::confirmed_at.is_null());
        let asked: Option<Option<Uuid>> = diesel::update(waiting)
            .set(subscription::confirmed_at.eq(now.to_diesel()))
            .returning(subscription::person_id)
            .get_result(conn)
            .await
            .optional()?;
        // Whoever follows the link with an account finds it in their own space, else who asked with one.
        if let Some(person) = asked.and_then(|asked| person.or(asked)) {
            let mine =
                subscription::table.filter(subscription::tenant_id.eq(tenant)).filter(subscription::id.eq(found.id));
            diesel::update(mine).set(subscription::person_id.eq(person)).execute(conn).await?;
            identity::add_affiliation(conn, tenant, person).await?;
        }
        Ok::<_, Error>(())
    });
    confirmed.await?;
    let page = reader.site.page();
    Ok(server::done(&page.url_here(LIST), page.t("alerts-confirmed")))
}

async fn get_end(
    site: Site,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    atlas: web::Data<Atlas>,
    web::Query(Followed { t }): web::Query<Followed>,
) -> Result<HttpResponse> {
    Reader { site, database, settings }.show(Link::End, &atlas, t).await
}

async fn post_end(
    site: Site,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    Form(Followed { t }): Form<Followed>,
) -> Result<HttpResponse> {
    let reader = Reader { site, database, settings };
    let tenant = reader.site.tenant().id;
    let Some(id) = Link::End.read(&reader.settings.secret, tenant, &t) else { return reader.gone() };
    let ended = reader.database.tenant(tenant, async |conn| {
        let theirs = subscription::table.filter(subscription::tenant_id.eq(tenant)).filter(subscription::id.eq(id));
        diesel::delete(theirs).execute(conn).await
    });
    // Pressed twice: it has ended all the same.
    ended.await?;
    let page = reader.site.page();
    Ok(server::done(&page.url_here(LIST), page.t("alerts-ended")))
}
