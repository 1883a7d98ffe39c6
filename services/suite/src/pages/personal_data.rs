//! For everybody: what each administration does with personal data, as its register says, and the rights of people over theirs
//! (law 09-08).

use super::listing::{self, Sought, page_after};
use crate::setup::register;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use identity::{CNDP_PENDING, Directory, Site, Tenant, Visitor};
use serde::Deserialize;
use server::Result;
use std::sync::Arc;
use ui::{Cursor, Fact, Page};

/// The list of all administrations.
pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/data").get(list));
}

/// An administration's own page.
pub(super) fn tenant_routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/data").get(one));
}

const PAGE_ROWS: usize = 50;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    /// The slug of the last row of the page before.
    after: String,
}

struct Row {
    href: String,
    name: String,
    cndp: Declared,
}

#[derive(Template)]
#[template(path = "personal_data_all.html")]
struct AllPage {
    page: Page,
    here: String,
    q: String,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: usize,
    cursor: Cursor,
}

async fn list(
    visitor: Visitor,
    directory: web::Data<Directory>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let sought = Sought::new(&asked.q);
    let all = directory.all().await?;
    let is_found = |tenant: &&Arc<Tenant>| is_public(tenant) && sought.is_called(&tenant.names, &tenant.cndp);
    let found: Vec<&Arc<Tenant>> = all.iter().filter(is_found).collect();
    let total = found.len();
    let here = page.url("/data");
    let address = |after: &str| listing::address(&here, &[("q", &sought.typed), ("after", after)]);
    let (shown, cursor) = page_after(&found, &asked.after, PAGE_ROWS, address);
    let row = |tenant: &Arc<Tenant>| Row {
        href: page.url(&format!("/{}/data", tenant.slug)),
        name: tenant.names.in_lang(page.lang).to_owned(),
        cndp: Declared::of(&tenant.cndp),
    };
    let rows = shown.into_iter().map(row).collect();
    let heads = ["data-administration", "data-form", "data-cndp"].map(|key| page.t(key)).to_vec();
    server::page(&AllPage { here, q: sought.typed, heads, rows, total, cursor, page })
}

/// Whether its register is for everybody: not while it only tries. Who is suspended still keeps what it was sent.
fn is_public(tenant: &Tenant) -> bool {
    tenant.state.is_live() || tenant.state.is_suspended()
}

/// What the CNDP knows a form by.
enum Declared {
    /// Its number.
    Number(String),
    /// The declaration is under way.
    Pending,
    /// Nothing was declared, so the form is not published.
    Nothing,
}

impl Declared {
    fn of(cndp: &str) -> Self {
        match cndp {
            "" => Self::Nothing,
            CNDP_PENDING => Self::Pending,
            number => Self::Number(number.to_owned()),
        }
    }
}

#[derive(Template)]
#[template(path = "personal_data.html")]
struct OnePage {
    page: Page,
    /// What the register says of the form; empty when it says nothing yet.
    facts: Vec<Fact>,
    cndp: Declared,
    /// Whom people write to; empty when the register does not say.
    contact: String,
}

async fn one(site: Site, database: web::Data<Database>) -> Result<HttpResponse> {
    let (page, id) = (site.page(), site.tenant().id);
    let known = if is_public(site.tenant()) {
        database.tenant(id, async |conn| identity::find_processing(conn, id).await).await?
    } else {
        None
    };
    let contact = known.as_ref().map(|known| known.contact.clone()).unwrap_or_default();
    // The number stands beside them, with what it means.
    let facts = known.iter().flat_map(|known| {
        let [said @ .., _number] = register::facts(&page, known);
        let controller = Fact::new(page.t("data-controller"), page.tenant_name());
        std::iter::once(controller).chain(said)
    });
    let facts = facts.collect();
    server::page(&OnePage { facts, contact, cndp: Declared::of(&site.tenant().cndp), page })
}
