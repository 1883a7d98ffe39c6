//! For everybody: what each administration does with personal data, as its register says, and the rights of people over theirs
//! (law 09-08).

use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use identity::{CNDP_PENDING, Directory, Processing, Site, Tenant, Visitor};
use search::fold;
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
/// A name is shorter; the rest is not read.
const LONGEST: usize = 200;

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
    let typed: String = asked.q.chars().take(LONGEST).collect();
    let folded = fold(&typed);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let all = directory.all().await?;
    // Who is suspended still keeps what it was sent.
    let is_public = |tenant: &Tenant| tenant.state.is_live() || tenant.state.is_suspended();
    let found: Vec<&Arc<Tenant>> = all.iter().filter(|tenant| is_public(tenant) && is_called(tenant, &words)).collect();
    let total = found.len();
    let rest = found.into_iter().filter(|tenant| tenant.slug.as_str() > asked.after.as_str());
    let mut shown: Vec<&Arc<Tenant>> = rest.take(PAGE_ROWS + 1).collect();
    let has_more = shown.len() > PAGE_ROWS;
    shown.truncate(PAGE_ROWS);
    let here = page.url("/data");
    let address = |after: &str| {
        let pairs = [("q", typed.as_str()), ("after", after)];
        let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        format!("{here}?{query}")
    };
    let next = shown.last().filter(|_| has_more).map(|last| address(&last.slug));
    let previous = (!asked.after.is_empty()).then(|| address(""));
    let row = |tenant: &Arc<Tenant>| Row {
        href: page.url(&format!("/{}/data", tenant.slug)),
        name: tenant.names.in_lang(page.lang).to_owned(),
        cndp: Declared::of(&tenant.cndp),
    };
    let rows = shown.into_iter().map(row).collect();
    let heads = ["data-administration", "data-form", "data-cndp"].map(|key| page.t(key)).to_vec();
    let cursor = Cursor { previous, next };
    server::page(&AllPage { here, q: typed, heads, rows, total, cursor, page })
}

fn is_called(tenant: &Tenant, words: &[&str]) -> bool {
    let names = &tenant.names;
    let text = fold(&format!("{} {} {} {} {}", names.ar, names.fr, names.zgh, names.en, tenant.cndp));
    words.iter().all(|word| text.contains(word))
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
    let known = database.tenant(id, async |conn| identity::find_processing(conn, id).await).await?;
    let contact = known.as_ref().map(|known| known.contact.clone()).unwrap_or_default();
    let facts = known.map(|known| facts(&page, known)).unwrap_or_default();
    server::page(&OnePage { facts, contact, cndp: Declared::of(&site.tenant().cndp), page })
}

fn facts(page: &Page, known: Processing) -> Vec<Fact> {
    vec![
        Fact::new(page.t("data-controller"), page.tenant_name()),
        Fact::new(page.t("register-purpose"), known.purpose),
        Fact::new(page.t("register-basis"), known.basis),
        Fact::new(page.t("data-kept"), page.t1("data-months", "months", known.months)),
        Fact::new(page.t("register-contact"), known.contact),
    ]
}
