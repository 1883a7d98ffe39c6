//! The paper for a citizen who can be told by no message: what they allowed, until when, and the code that ends it. The officer
//! prints it, hands it over, and says so: from then on nobody at the desk reads the code, and until then the trail names who did.

use super::desk::ItemPath;
use super::{Assist, MandateActs, Said, find_for, signature};
use crate::{Code, Officer};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use serde_json::json;
use server::{Error, Form, Result, Settings, see_other};
use std::collections::HashMap;
use ui::Page;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/slip").get(get).post(post));
}

#[derive(Template)]
#[template(path = "mandate_slip.html")]
struct SlipPage {
    page: Page,
    said: Said,
    code: String,
    address: String,
    here: String,
    back: String,
}

async fn get(
    officer: Officer<Assist>,
    path: ItemPath,
    acts: web::Data<MandateActs>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let read = database.tenant(tenant, async |conn| {
        let mandate = find_for(conn, &officer, path.2).await?;
        let signature = signature::find(conn, tenant, mandate.id).await?;
        let signature = signature.filter(|_| signature::needs_slip(&mandate, now));
        let is_given = signature.map(|signature| signature.given_at.is_some());
        if is_given == Some(false) {
            officer.record(conn, now, "mandate.slip-opened", &mandate.about(), json!({})).await?;
        }
        Ok::<_, Error>((mandate, is_given))
    });
    let (mandate, is_given) = read.await?;
    let page = officer.page();
    let back = page.url_here(&format!("/desk/mandates/{}", mandate.id));
    match is_given {
        Some(false) => {}
        Some(true) => return Ok(server::told(&back, page.t("mandate-slip-is-given"))),
        // The mandate's own page says how it stands, and what can be done.
        None => return Ok(see_other(&back)),
    }
    server::page(&SlipPage {
        said: Said::new(page.lang, officer.administration(), &acts, &mandate, now),
        code: Code::secret(&settings.secret, tenant, mandate.id).to_string(),
        address: settings.public(&format!("/{}/mandate", page.lang)),
        here: format!("{back}/slip"),
        back,
        page,
    })
}

/// The citizen has it, says the officer.
async fn post(
    officer: Officer<Assist>,
    path: ItemPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    let now = clock.now();
    database.tenant(officer.tenant(), async |conn| signature::give(conn, &officer, now, path.2).await).await?;
    let page = officer.page();
    Ok(server::done(&page.url_here(&format!("/desk/mandates/{}", path.2)), page.t("mandate-slip-done")))
}
