//! The code from the message proves that the official address is theirs; a second message leads back from anywhere.

use super::{claim_of, place, resume, seat_of};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use identity::{Claim, Directory, Proof, Visitor};
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings, see_other};
use territory::Atlas;
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join/proof").get(get).post(post));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ProofForm {
    code: String,
}

#[derive(Template)]
#[template(path = "join_proof.html")]
struct ProofPage {
    page: Page,
    errors: Errors,
    email: String,
    is_over: bool,
}

async fn get(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    match claim_of(&request, &database, &clock).await? {
        None => Ok(see_other(&visitor.page().url("/join/agreement"))),
        Some(claim) if claim.is_proved() => Ok(see_other(&visitor.page().url("/join/agreement"))),
        Some(claim) => show(&visitor, &claim, Errors::none(), false, StatusCode::OK),
    }
}

#[allow(clippy::too_many_arguments, reason = "the parts that the handler asks for")]
async fn post(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<ProofForm>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let page = visitor.page();
    if seat_of(&request).is_none() {
        return Ok(see_other(&page.url("/join")));
    }
    let claim = claim_of(&request, &database, &clock).await?.ok_or(Error::Stale)?;
    // Somebody pressed twice: the first was right.
    if claim.is_proved() {
        return Ok(see_other(&page.url("/join/agreement")));
    }
    let code: String = form.code.chars().filter(|letter| !letter.is_whitespace()).collect();
    let mut errors = Errors::none();
    if code.is_empty() {
        errors.add("code", page.t("join-code-missing"));
        return show(&visitor, &claim, errors, false, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let now = clock.now();
    let place = place::of_claim(&database, &directory, &atlas, &claim).await?.ok_or(Error::Conflict)?;
    let administration = place.names().in_lang(claim.lang());
    let proof = database.tenant(TenantId::PLATFORM, async |conn| {
        let proof = identity::prove_claim(conn, now, &settings.secret, claim.id, &code).await?;
        if proof == Proof::Right {
            resume::send_link(conn, now, &settings, &claim, administration).await?;
        }
        Ok::<_, Error>(proof)
    });
    match proof.await? {
        Proof::Right => {
            wake.up(TenantId::PLATFORM);
            Ok(see_other(&page.url("/join/agreement")))
        }
        Proof::Wrong => {
            errors.add("code", page.t("join-code-wrong"));
            show(&visitor, &claim, errors, false, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Proof::Over => {
            errors.add("code", page.t("join-code-over"));
            show(&visitor, &claim, errors, true, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

fn show(visitor: &Visitor, claim: &Claim, errors: Errors, is_over: bool, status: StatusCode) -> Result<HttpResponse> {
    let page = visitor.page();
    server::page_with(status, &ProofPage { page, errors, email: claim.email.clone(), is_over })
}
