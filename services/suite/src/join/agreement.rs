//! The last step: the signed agreement as a PDF, and a password for who has none. Then the trial begins; or, when others began one
//! already, whoever approves is asked to decide.

use super::finish::{Finished, Given, begin, challenge, confirm};
use super::place::{self, Place};
use super::{anew, claim_of, convention, resume, since};
use crate::paper::{self, Carried, Paper};
use crate::signed::Signed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use documents::{Received, Storage};
use identity::{Claim, Directory, Passwords, Visitor};
use server::{Error, Limits, Parts, Rate, Result, part, see_other};
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
    /// Where the agreement is printed, with the names that it is to bear.
    convention: String,
    email: String,
    sent: Signed,
    /// The paper that came with a faulty form.
    kept: Option<Carried>,
    /// Since when others try it out, in words; empty when nobody does.
    since: String,
    needs_password: bool,
    today: String,
}

/// What the page shows beside what is known.
#[derive(Default)]
struct Shown {
    sent: Signed,
    kept: Option<Carried>,
    errors: Errors,
    status: StatusCode,
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

/// A proved claim, the administration that it is about, and whether a password must be chosen.
struct Known {
    claim: Claim,
    place: Place,
    needs_password: bool,
}

impl Desk {
    fn of(request: &HttpRequest) -> Result<Self> {
        Ok(Self {
            database: part(request)?,
            directory: part(request)?,
            atlas: part(request)?,
            storage: part(request)?,
            clock: part(request)?,
            passwords: part(request)?,
        })
    }

    /// What this browser proved; nothing when it did not.
    ///
    /// # Errors
    /// [`Error::Conflict`] when there is no such administration any more.
    async fn known(&self, request: &HttpRequest) -> Result<Option<Known>> {
        let Some(claim) = claim_of(request, &self.database, &self.clock).await?.filter(Claim::is_proved) else {
            return Ok(None);
        };
        let place = place::of_claim(&self.database, &self.directory, &self.atlas, &claim).await?;
        let place = place.ok_or(Error::Conflict)?;
        let email = claim.email.as_str();
        let has_password = self.database.read(async |conn| identity::has_password(conn, email).await).await?;
        Ok(Some(Known { claim, place, needs_password: !has_password }))
    }
}

async fn get(request: HttpRequest, visitor: Visitor) -> Result<HttpResponse> {
    let desk = Desk::of(&request)?;
    if let Some(known) = desk.known(&request).await? {
        return show(&visitor, &desk, &known, Shown::default()).await;
    }
    match claim_of(&request, &desk.database, &desk.clock).await? {
        Some(_) => Ok(see_other(&visitor.page().url("/join/proof"))),
        None => resume::gone(visitor.page(), StatusCode::OK),
    }
}

async fn post(request: HttpRequest, visitor: Visitor, parts: Parts) -> Result<HttpResponse> {
    let desk = Desk::of(&request)?;
    if let Err(limited) = Limits::count_client(Rate::Form, &request) {
        parts.drain().await;
        return Err(limited);
    }
    let page = visitor.page();
    let known = match desk.known(&request).await {
        Ok(Some(known)) => known,
        Ok(None) => {
            parts.drain().await;
            return Ok(see_other(&page.url("/join/agreement")));
        }
        Err(error) => {
            parts.drain().await;
            return Err(error);
        }
    };
    let mut errors = Errors::none();
    let (now, lang) = (desk.clock.now(), page.lang);
    let (parts, paper) = paper::receive(&desk.storage, now, lang, parts, Paper::Pdf, &mut errors).await?;
    let sent = Signed::of(&parts);
    let password = parts.text_of("password").to_owned();
    let day = sent.judge(&page, now, &mut errors);
    if known.needs_password
        && let Some(fault) = identity::password_fault(&password, &known.claim.name, &known.claim.email, lang).await?
    {
        errors.add("password", fault);
    }
    let kept = Carried::of(&request, paper.as_ref())?;
    let again = Shown { sent: sent.clone(), kept, errors: Errors::none(), status: StatusCode::CONFLICT };
    // Somebody of the same administration was faster than this form, which does not know it.
    let is_overtaken = matches!(known.place, Place::Begun(_)) && parts.text_of("rival") != "yes";
    let (Some(paper), Some(day), true) = (paper, day, errors.is_empty()) else {
        let shown = Shown { errors, status: StatusCode::UNPROCESSABLE_ENTITY, ..again };
        return show(&visitor, &desk, &known, shown).await;
    };
    if is_overtaken {
        return show(&visitor, &desk, &known, again).await;
    }
    let hash =
        if known.needs_password { Some(desk.passwords.hash(password).await.map_err(Error::internal)?) } else { None };
    let given = Given { claim: &known.claim, signer: &sent.signer, position: &sent.position, signed_on: day, hash };
    match hand_in(&request, &desk, &page, &known, &given, paper).await {
        Ok(finished) => {
            // What was sent twice is confirmed once.
            if matches!(finished, Finished::Begun | Finished::Claimed) {
                confirm(&request, now, &known.claim, &known.place).await?;
            }
            Ok(told(&visitor, &known, finished))
        }
        Err(Error::Invalid(faults)) => {
            let shown = Shown { errors: Errors(faults), kept: None, status: StatusCode::UNPROCESSABLE_ENTITY, ..again };
            show(&visitor, &desk, &known, shown).await
        }
        // Somebody of the same administration was faster; the form says so, and still has its paper.
        Err(Error::Conflict) => {
            desk.directory.forget();
            match desk.known(&request).await? {
                Some(known) if matches!(known.place, Place::Begun(_) | Place::Taken(_)) => {
                    show(&visitor, &desk, &known, again).await
                }
                _ => Err(Error::Conflict),
            }
        }
        Err(error) => Err(error),
    }
}

/// Keeps the paper, and does what the claim is for.
async fn hand_in(
    request: &HttpRequest,
    desk: &Desk,
    page: &Page,
    known: &Known,
    given: &Given<'_>,
    paper: Received,
) -> Result<Finished> {
    let now = desk.clock.now();
    let id = match &known.place {
        Place::Listed(tenant) | Place::Begun(tenant) => tenant.id,
        Place::New(_) | Place::Proposed(..) => TenantId::fresh(),
        Place::Taken(_) => return Err(Error::Conflict),
    };
    let mut errors = Errors::none();
    let Some(kept) = paper::keep(&desk.storage, id, now, page.lang, paper, &mut errors).await? else {
        // Of a form that was sent twice, the first took the paper with it.
        let is_over = claim_of(request, &desk.database, &desk.clock).await?.is_none();
        return if is_over { Ok(Finished::Twice) } else { Err(Error::Invalid(errors.0)) };
    };
    let finished = match &known.place {
        Place::Begun(tenant) => challenge(request, now, tenant, given, kept).await?,
        place => begin(&desk.database, &desk.storage, now, id, place, given, kept).await?,
    };
    desk.directory.forget();
    Ok(finished)
}

/// Where it leads.
fn told(visitor: &Visitor, known: &Known, finished: Finished) -> HttpResponse {
    let page = visitor.page();
    let slug = known.place.slug();
    let is_rival = matches!(known.place, Place::Begun(_));
    let next = page.url(&if is_rival { format!("/join/to/{slug}") } else { format!("/{slug}/desk/setup") });
    let is_signed_in = visitor.person().is_some_and(|person| person.email == known.claim.email);
    let words = match (finished, is_signed_in) {
        (Finished::ClaimedBefore, _) => page.t("join-rival-before"),
        (Finished::Member, _) => page.t("join-rival-member"),
        (Finished::Refused(from), _) => anew(&page, from),
        (Finished::Full, _) => page.t("join-rival-full"),
        (Finished::Begun | Finished::Twice, true) if !is_rival => page.t("join-done"),
        (Finished::Begun | Finished::Twice, false) if !is_rival => page.t("join-done-sign-in"),
        (_, true) => page.t("join-rival-done"),
        (_, false) => page.t("join-rival-done-sign-in"),
    };
    if is_signed_in {
        return server::done(&next, words);
    }
    server::done(&format!("{}?next={next}", page.url("/sign-in")), words)
}

async fn show(visitor: &Visitor, desk: &Desk, known: &Known, shown: Shown) -> Result<HttpResponse> {
    let page = visitor.page();
    let since = match &known.place {
        // There is nothing to sign any more; the page says to whom to turn.
        Place::Taken(tenant) => return Ok(see_other(&page.url(&format!("/join/to/{}", tenant.slug)))),
        Place::Begun(tenant) => since(&desk.database, &page, tenant).await?,
        _ => String::new(),
    };
    let Shown { sent, kept, errors, status } = shown;
    let administration = known.place.names().in_lang(page.lang).to_owned();
    let template = AgreementPage {
        convention: convention::address(&page, &administration, &sent.signer, &sent.position),
        administration,
        email: known.claim.email.clone(),
        today: calendar::local_date(desk.clock.now()).to_string(),
        needs_password: known.needs_password,
        page,
        errors,
        sent,
        kept,
        since,
    };
    server::page_with(status, &template)
}
