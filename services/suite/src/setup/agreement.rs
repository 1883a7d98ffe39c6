//! The signed agreement of an administration that was entered by the platform is handed in here; and a new one when it is signed
//! anew. Those before it are kept.

use crate::paper::{self, Carried, Paper};
use crate::signed::Signed;
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::{Received, Storage};
use identity::{AddressProof, Agreement, NewAgreement, Officer, Setup};
use jiff::civil::Date;
use serde_json::json;
use server::{Error, Parts, Result};
use ui::{Errors, Fact, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/agreement").get(get).post(post));
}

#[derive(Template)]
#[template(path = "setup_agreement.html")]
struct AgreementPage {
    page: Page,
    errors: Errors,
    token: String,
    sent: Signed,
    /// The paper that came with a faulty form.
    kept: Option<Carried>,
    /// Of the one that was handed in last.
    facts: Vec<Fact>,
    today: String,
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>, clock: web::Data<Clock>) -> Result<HttpResponse> {
    show(&officer, &database, &clock, String::new(), Signed::default(), None, Errors::none()).await
}

async fn post(
    request: HttpRequest,
    officer: Officer<Setup>,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    // After the officer: a stranger does not learn what is taken here.
    let parts = Parts::from_request(&request, &mut payload.into_inner()).await?;
    let (page, now) = (officer.page(), clock.now());
    let mut errors = Errors::none();
    let (id, lang) = (officer.id(), page.lang);
    let (parts, paper) = paper::receive_from(id, &storage, now, lang, parts, Paper::Pdf, &mut errors).await?;
    let (sent, token) = (Signed::of(&parts), parts.text_of("token").to_owned());
    let day = sent.judge(&page, now, &mut errors);
    let kept = Carried::of(&request, paper.as_ref())?;
    let (Some(paper), Some(day), Ok(id), true) = (paper, day, token.parse::<Uuid>(), errors.is_empty()) else {
        return show(&officer, &database, &clock, token, sent, kept, errors).await;
    };
    match hand_in(&officer, &database, &storage, &clock, id, &sent, day, paper).await {
        Ok(()) => {}
        Err(Error::Invalid(faults)) => {
            return show(&officer, &database, &clock, token, sent, None, Errors(faults)).await;
        }
        Err(error) => return Err(error),
    }
    Ok(server::done(&page.url_here("/desk/setup"), page.t("agreement-saved")))
}

#[allow(clippy::too_many_arguments, reason = "a paper and what stands on it")]
async fn hand_in(
    officer: &Officer<Setup>,
    database: &Database,
    storage: &Storage,
    clock: &Clock,
    id: Uuid,
    sent: &Signed,
    day: Date,
    paper: Received,
) -> Result<()> {
    let (tenant, now) = (officer.tenant(), clock.now());
    // The same form sent twice is one agreement, and the first took the paper with it.
    if database.tenant(tenant, async |conn| identity::has_agreement(conn, tenant, id).await).await? {
        return Ok(());
    }
    let mut errors = Errors::none();
    let lang = officer.page().lang;
    let Some(kept) = paper::keep(storage, tenant, now, lang, paper, &mut errors).await? else {
        return Err(Error::Invalid(errors.0));
    };
    let about = identity::about_agreement(id);
    let done = database.tenant(tenant, async |conn| {
        // Both at once.
        if identity::has_agreement(conn, tenant, id).await? {
            return Ok(());
        }
        let person = identity::find_person(conn, officer.id()).await?.ok_or(Error::NotFound)?;
        let file = documents::attach(conn, now, &about, &kept).await?;
        let new = NewAgreement {
            id,
            signer: &sent.signer,
            position: &sent.position,
            signed_on: day,
            file: file.uuid(),
            person: person.id,
            proof: AddressProof::of(&person.email, &officer.administration().domains),
        };
        identity::insert_agreement(conn, tenant, now, &new).await?;
        officer.record(conn, now, "agreement.handed-in", &about, json!({})).await?;
        Ok::<_, Error>(())
    });
    done.await?;
    storage.release(database, &[kept]).await;
    Ok(())
}

async fn show(
    officer: &Officer<Setup>,
    database: &Database,
    clock: &Clock,
    token: String,
    sent: Signed,
    kept: Option<Carried>,
    errors: Errors,
) -> Result<HttpResponse> {
    let (page, tenant) = (officer.page(), officer.tenant());
    let known = database.tenant(tenant, async |conn| identity::find_agreement(conn, tenant).await).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let facts = known.map(|known| facts(&page, &known)).unwrap_or_default();
    let today = calendar::local_date(clock.now()).to_string();
    let token = if token.parse::<Uuid>().is_ok() { token } else { String::new() };
    server::page_with(status, &AgreementPage { page, errors, token, sent, kept, facts, today })
}

fn facts(page: &Page, known: &Agreement) -> Vec<Fact> {
    vec![
        Fact::new(page.t("approval-signer"), format!("{} – {}", known.signer, known.position)),
        Fact::new(page.t("join-signed-on"), page.date(&known.signed_on.to_string())),
        Fact::new(page.t("agreement-handed-in"), page.date(&calendar::local_date(known.at).to_string())),
    ]
}
