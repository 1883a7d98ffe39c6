//! The last step: the signed agreement as a PDF, and a password for who has none. Then the trial begins.

use super::claim_of;
use super::finish::{Finished, Given, finish};
use super::place::{self, Place};
use crate::paper::{self, Paper};
use crate::signed::Signed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::{Received, Storage};
use identity::{Claim, Directory, Passwords, Visitor};
use server::{Error, Limits, Parts, Rate, Result, see_other};
use territory::Atlas;
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join/agreement").get(get).post(post));
}

#[derive(Template)]
#[template(path = "join_agreement.html")]
struct AgreementPage {
    page: Page,
    errors: Errors,
    administration: String,
    email: String,
    sent: Signed,
    needs_password: bool,
    today: String,
}

/// Everything that the step needs of the application.
struct Desk {
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
    passwords: web::Data<Passwords>,
}

impl Desk {
    fn of(request: &HttpRequest) -> Result<Self> {
        fn part<T: 'static>(request: &HttpRequest) -> Result<web::Data<T>> {
            request.app_data::<web::Data<T>>().cloned().ok_or_else(|| Error::internal(std::any::type_name::<T>()))
        }
        Ok(Self {
            database: part(request)?,
            directory: part(request)?,
            atlas: part(request)?,
            storage: part(request)?,
            clock: part(request)?,
            passwords: part(request)?,
        })
    }

    /// The proved claim of this browser, the administration that it is about, and whether a password must be chosen.
    async fn claim(&self, request: &HttpRequest) -> Result<Option<(Claim, Option<Place>, bool)>> {
        let Some(claim) = claim_of(request, &self.database, &self.clock).await?.filter(Claim::is_proved) else {
            return Ok(None);
        };
        let place = place::find(&self.database, &self.directory, &self.atlas, &claim.place).await?;
        let email = claim.email.as_str();
        let has_password = self.database.read(async |conn| identity::has_password(conn, email).await).await?;
        Ok(Some((claim, place, !has_password)))
    }
}

async fn get(request: HttpRequest, visitor: Visitor) -> Result<HttpResponse> {
    let desk = Desk::of(&request)?;
    match desk.claim(&request).await? {
        None => Ok(see_other(&visitor.page().url("/join/proof"))),
        Some((_, None, _)) => Err(Error::Conflict),
        Some((claim, Some(place), needs_password)) => {
            show(&visitor, &desk, &claim, &place, needs_password, Signed::default(), Errors::none(), StatusCode::OK)
        }
    }
}

async fn post(request: HttpRequest, visitor: Visitor, parts: Parts) -> Result<HttpResponse> {
    let desk = Desk::of(&request)?;
    if let Err(limited) = Limits::count_client(Rate::Form, &request) {
        parts.drain().await;
        return Err(limited);
    }
    let page = visitor.page();
    let Some((claim, place, needs_password)) = desk.claim(&request).await? else {
        parts.drain().await;
        return Ok(see_other(&page.url("/join")));
    };
    let mut errors = Errors::none();
    let (now, lang) = (desk.clock.now(), page.lang);
    let (parts, paper) = paper::receive(&desk.storage, now, lang, parts, Paper::Pdf, &mut errors).await?;
    // Somebody of the same administration was faster.
    let Some(place) = place else {
        desk.storage.discard(paper.as_slice()).await;
        return Err(Error::Conflict);
    };
    let sent = Signed::of(&parts);
    let password = parts.text_of("password").to_owned();
    let day = sent.judge(&page, desk.clock.now(), &mut errors);
    if needs_password
        && let Some(fault) = identity::password_fault(&password, &claim.name, &claim.email, page.lang).await?
    {
        errors.add("password", fault);
    }
    let (Some(paper), Some(day), true) = (paper.clone(), day, errors.is_empty()) else {
        desk.storage.discard(paper.as_slice()).await;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return show(&visitor, &desk, &claim, &place, needs_password, sent, errors, status);
    };
    let hash = if needs_password { Some(desk.passwords.hash(password).await.map_err(Error::internal)?) } else { None };
    let given = Given { claim: &claim, signer: &sent.signer, position: &sent.position, signed_on: day, hash };
    finished(&visitor, &desk, &claim, &place, given, paper).await
}

async fn finished(
    visitor: &Visitor,
    desk: &Desk,
    claim: &Claim,
    place: &Place,
    given: Given<'_>,
    paper: Received,
) -> Result<HttpResponse> {
    let now = desk.clock.now();
    let Finished { slug } = finish(&desk.database, &desk.storage, now, place, given, paper).await?;
    desk.directory.forget();
    let page = visitor.page();
    let setup = page.url(&format!("/{slug}/desk/setup"));
    let is_signed_in = visitor.person().is_some_and(|person| person.email == claim.email);
    if is_signed_in {
        return Ok(server::done(&setup, page.t("join-done")));
    }
    let next = format!("{}?next={setup}", page.url("/sign-in"));
    Ok(server::done(&next, page.t("join-done-sign-in")))
}

#[allow(clippy::too_many_arguments, reason = "the parts of the page")]
fn show(
    visitor: &Visitor,
    desk: &Desk,
    claim: &Claim,
    place: &Place,
    needs_password: bool,
    sent: Signed,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let administration = place.names().in_lang(page.lang).to_owned();
    let today = calendar::local_date(desk.clock.now()).to_string();
    let template =
        AgreementPage { page, errors, administration, email: claim.email.clone(), sent, needs_password, today };
    server::page_with(status, &template)
}
