//! What an officer may do for a citizen here, and the citizen's complaints as the mandate lets them be followed.

use crate::opening::{self, Ground};
use crate::schema::complaint;
use crate::store::Complaint;
use crate::submit::{FOLLOW, SUBMIT};
use crate::summary::list_numbers;
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Assist, MandateAct, Officer};
use server::{Error, Result, see_other};
use ui::Page;
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/complaints").get(get));
}

/// All of it.
pub const ACTS: [MandateAct; 2] = [
    MandateAct {
        code: SUBMIT,
        label: "mandate-act-submit",
        path: "/complaints/new",
        begin: "mandate-begin-submit",
        numbers: |conn, tenant, code, ids| Box::pin(list_numbers(conn, tenant, code, ids)),
    },
    MandateAct {
        code: FOLLOW,
        label: "mandate-act-follow",
        path: "/complaints",
        begin: "mandate-begin-follow",
        numbers: |conn, tenant, code, ids| Box::pin(list_numbers(conn, tenant, code, ids)),
    },
];

struct Followed {
    number: String,
    state: (String, &'static str),
    received: String,
    due: String,
    body: String,
}

#[derive(Template)]
#[template(path = "assisted.html")]
struct AssistedPage {
    page: Page,
    name: String,
    complaints: Vec<Followed>,
    back: String,
}

async fn get(
    officer: Officer<Assist>,
    path: web::Path<(String, String, Uuid)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let (tenant, now, lang, mandate) = (officer.tenant(), clock.now(), officer.lang(), path.2);
    let page = officer.page();
    let back = page.url_here(&format!("/desk/mandates/{mandate}"));
    let read = database.tenant(tenant, async |conn| {
        let principal = identity::find_principal(conn, &officer, now, mandate, FOLLOW).await?;
        let found: Vec<Complaint> = complaint::table
            .filter(complaint::tenant_id.eq(tenant))
            .filter(complaint::mandate_id.eq(mandate))
            .order(complaint::id.desc())
            .limit(50)
            .select(Complaint::as_select())
            .load(conn)
            .await?;
        for complaint in &found {
            opening::note(conn, &officer, now, complaint, Ground::Mandate).await?;
        }
        Ok::<_, Error>((principal, found))
    });
    let (principal, found) = match read.await {
        // The mandate's own page says how it stands, and what can be done.
        Err(Error::Invalid(_)) => return Ok(see_other(&back)),
        read => read?,
    };
    let complaints = found.iter().map(|complaint| Followed {
        number: complaint.number(&officer.administration().code).to_string(),
        state: words::state(lang, complaint.state, complaint.cycle),
        received: words::moment(lang, complaint.received_at),
        due: words::owed(lang, complaint),
        body: complaint.body.clone(),
    });
    server::page(&AssistedPage { name: principal.name, complaints: complaints.collect(), back, page })
}
