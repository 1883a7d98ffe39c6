//! The register of what is done with personal data, for who inspects the administration: what `setup/register.rs` writes, to read.

use crate::setup::register;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use identity::{Area, Entry, Inspect, Officer, Permission as _};
use server::Result;
use ui::{Fact, Page};

/// Its link at the desk.
pub(super) const ENTRY: Entry =
    Entry { area: Area::Desk, path: "/desk/register", label: "register-nav", permission: Inspect::NAME };

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/register").get(get));
}

#[derive(Template)]
#[template(path = "processing.html")]
struct ProcessingPage {
    page: Page,
    /// None: the register says nothing yet.
    facts: Vec<Fact>,
}

async fn get(officer: Officer<Inspect>, database: web::Data<Database>) -> Result<HttpResponse> {
    let (page, id) = (officer.page(), officer.tenant());
    let known = database.tenant(id, async |conn| identity::find_processing(conn, id).await).await?;
    let facts = known.iter().flat_map(|known| register::facts(&page, known)).collect();
    server::page(&ProcessingPage { page, facts })
}
