//! The officer hands in the signed form of a mandate, and says which identity document they saw. A second person then compares both.

use super::MandatePath;
use crate::paper::{self, Paper};
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::{Received, Storage};
use identity::{Assist, IdentityDocument, Officer, Principal, SeenDocument};
use jobs::Wake;
use server::{Error, Parts, Result, Settings, see_other};
use ui::{Choice, Errors, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/sign").get(get).post(post));
}

#[derive(Template)]
#[template(path = "mandate_sign.html")]
struct SignPage {
    page: Page,
    errors: Errors,
    /// The citizen.
    name: String,
    documents: Vec<Choice>,
    last: String,
    here: String,
    back: String,
}

/// What was typed beside the file.
#[derive(Default)]
struct Sent {
    document: String,
    last: String,
}

async fn get(
    officer: Officer<Assist>,
    path: MandatePath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    match show(&officer, path.2, &database, &clock, Sent::default(), Errors::none()).await {
        // The mandate's own page says how it stands, and what can be done.
        Err(Error::Conflict) => Ok(see_other(&officer.page().url_here(&format!("/desk/mandates/{}", path.2)))),
        shown => shown,
    }
}

#[allow(clippy::too_many_arguments, reason = "each is a part of the application")]
async fn post(
    request: HttpRequest,
    officer: Officer<Assist>,
    path: MandatePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    let (page, now, id) = (officer.page(), clock.now(), path.2);
    // Who may not hand it in learns nothing about what was sent, and still sees the answer.
    let waits = find(&officer, id, &database, &clock).await;
    let parts = Parts::from_request(&request, &mut payload.into_inner()).await;
    let parts = match (waits, parts) {
        (Ok(_), Ok(parts)) => parts,
        (Err(refused), Ok(parts)) => {
            parts.drain().await;
            // A second click, or a colleague was faster.
            return match refused {
                Error::Conflict => Ok(server::told(
                    &page.url_here(&format!("/desk/mandates/{id}")),
                    page.t("mandate-handed-in-already"),
                )),
                refused => Err(refused),
            };
        }
        (Err(error), Err(_)) | (Ok(_), Err(error)) => return Err(error),
    };
    let mut errors = Errors::none();
    let (parts, scan) =
        paper::receive_from(officer.id(), &storage, now, page.lang, parts, Paper::Scan, &mut errors).await?;
    let sent = Sent { document: parts.text_of("document").to_owned(), last: parts.text_of("last").to_owned() };
    let seen = judge(&page, &sent, &mut errors);
    let (Some(scan), Some(seen), true) = (scan.clone(), seen, errors.is_empty()) else {
        storage.discard(scan.as_slice()).await;
        return show(&officer, id, &database, &clock, sent, errors).await;
    };
    hand_in(&officer, &database, &storage, &clock, &settings, id, &seen, scan).await?;
    wake.up(officer.tenant());
    Ok(server::done(&page.url_here(&format!("/desk/mandates/{id}")), page.t("mandate-handed-in")))
}

fn judge(page: &Page, sent: &Sent, errors: &mut Errors) -> Option<SeenDocument> {
    let Some(document) = IdentityDocument::of(&sent.document) else {
        errors.add("document", page.t("mandate-document-missing"));
        return None;
    };
    let seen = SeenDocument::new(document, &sent.last);
    if seen.is_none() {
        errors.add("last", page.t("mandate-document-last-wrong"));
    }
    seen
}

#[allow(clippy::too_many_arguments, reason = "parts of the application, and of the form")]
async fn hand_in(
    officer: &Officer<Assist>,
    database: &Database,
    storage: &Storage,
    clock: &Clock,
    settings: &Settings,
    mandate: Uuid,
    seen: &SeenDocument,
    scan: Received,
) -> Result<()> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let kept = storage.keep(tenant, now, scan).await.map_err(Error::internal)?;
    let done = database.tenant(tenant, async |conn| {
        // The same form sent twice hands in one paper.
        if identity::hand_in_mandate(conn, officer, now, mandate, seen, settings).await? {
            documents::attach(conn, now, &identity::about_mandate(mandate), &kept).await?;
        }
        Ok::<_, Error>(())
    });
    done.await?;
    storage.release(database, &[kept]).await;
    Ok(())
}

/// For whom the mandate is that waits for its paper.
async fn find(officer: &Officer<Assist>, mandate: Uuid, database: &Database, clock: &Clock) -> Result<Principal> {
    let (tenant, now) = (officer.tenant(), clock.now());
    database.tenant(tenant, async |conn| identity::find_unsigned_mandate(conn, officer, now, mandate).await).await
}

async fn show(
    officer: &Officer<Assist>,
    mandate: Uuid,
    database: &Database,
    clock: &Clock,
    sent: Sent,
    errors: Errors,
) -> Result<HttpResponse> {
    let found = find(officer, mandate, database, clock).await?;
    let mut page = officer.page();
    // Also where a form came back with faults: the language switch leads to what can be opened.
    page.path = format!("/{}/desk/mandates/{mandate}/sign", officer.administration().slug);
    let back = page.url_here(&format!("/desk/mandates/{mandate}"));
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = SignPage {
        name: found.name,
        documents: IdentityDocument::choices(&page, &sent.document),
        last: sent.last,
        here: format!("{back}/sign"),
        back,
        errors,
        page,
    };
    server::page_with(status, &template)
}
