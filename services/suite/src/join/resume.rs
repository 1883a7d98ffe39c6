//! Going on with a proved claim elsewhere than where it began: the paper is signed and scanned somewhere else. The link was sent to
//! the address that the code proved, and holds as long as the claim does.

use super::{place, seat_cookie};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use identity::{Claim, Directory, Letter, Visitor};
use jiff::Timestamp;
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings, see_other};
use territory::Atlas;
use ui::Page;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join/continue").get(get).post(post));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct LinkForm {
    t: String,
}

#[derive(Template)]
#[template(path = "join_continue.html")]
struct ContinuePage {
    page: Page,
    administration: String,
    form: LinkForm,
}

/// There is no claim: it is over, or it is of another browser.
#[derive(Template)]
#[template(path = "join_gone.html")]
struct GonePage {
    page: Page,
}

/// Says what a claim is and how to find it again.
pub(super) fn gone(page: Page, status: StatusCode) -> Result<HttpResponse> {
    server::page_with(status, &GonePage { page })
}

/// Writes to the proved address where to go on, once for each claim.
///
/// # Errors
/// The database refuses.
pub(super) async fn send_link(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    claim: &Claim,
    administration: &str,
) -> Result<()> {
    let Some(token) = identity::link_claim(conn, claim.id).await? else {
        return Ok(());
    };
    let lang = claim.lang();
    let link = settings.public(&format!("/{lang}/join/continue?t={token}"));
    let args = [("administration", administration.into()), ("link", link.into())];
    let letter = Letter {
        lang,
        name: &claim.name,
        email: &claim.email,
        stem: "mail-join-continue",
        args: &args,
        signature: None,
        is_demo: settings.demo,
        about: "claim".to_owned(),
    };
    if let Some(message) = letter.message() {
        notifications::send(conn, TenantId::PLATFORM, now, &message).await?;
    }
    Ok(())
}

/// The claim of a link, while it stands; the cookie of a browser is not asked for here.
async fn find(database: &Database, clock: &Clock, link: &str) -> Result<Option<Claim>> {
    let claim = database.read(async |conn| identity::find_claim(conn, clock.now(), link).await).await?;
    Ok(claim.filter(Claim::is_proved))
}

async fn get(
    visitor: Visitor,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(form): web::Query<LinkForm>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let Some(claim) = find(&database, &clock, &form.t).await? else {
        return gone(page, StatusCode::GONE);
    };
    let place = place::of_claim(&database, &directory, &atlas, &claim).await?.ok_or(Error::Conflict)?;
    let administration = place.names().in_lang(page.lang).to_owned();
    server::page(&ContinuePage { page, administration, form })
}

/// From now on it is this browser's claim, too.
async fn post(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(form): Form<LinkForm>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let page = visitor.page();
    if find(&database, &clock, &form.t).await?.is_none() {
        return gone(page, StatusCode::GONE);
    }
    let mut answer = see_other(&page.url("/join/agreement"));
    answer.add_cookie(&seat_cookie(&settings, form.t)).map_err(Error::internal)?;
    Ok(answer)
}
