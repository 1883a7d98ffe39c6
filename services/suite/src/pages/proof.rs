//! For everybody: how far each administration's trail has been signed, by which key, and how to check it without us.

use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::{Database, TenantId};
use identity::{Directory, PublicKey, Site, Tenant, Visitor};
use serde::Deserialize;
use server::{Error, Result};
use std::sync::Arc;
use ui::{Cursor, Lang, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/proof").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/checkpoint").get(checkpoint));
    cfg.service(web::resource("/{lang}/{tenant}/checkpoint/{size}").get(growth));
}

const PAGE_ROWS: usize = 50;

#[derive(Deserialize)]
struct Query {
    #[serde(default)]
    q: String,
    /// The slug of the last row of the page before.
    #[serde(default)]
    after: String,
}

struct Row {
    name: String,
    /// None: nothing was signed yet.
    signed: Option<Signed>,
}

struct Signed {
    size: u64,
    root: String,
    at: String,
    href: String,
}

#[derive(Template)]
#[template(path = "proof.html")]
struct ProofPage {
    page: Page,
    key: String,
    q: String,
    heads: Vec<String>,
    rows: Vec<Row>,
    cursor: Cursor,
    here: String,
}

async fn get(
    visitor: Visitor,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    key: web::Data<PublicKey>,
    web::Query(query): web::Query<Query>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let sought = query.q.trim().to_lowercase();
    let all = directory.all().await?;
    let found = all.iter().filter(|tenant| tenant.slug > query.after && is_called(tenant, &sought));
    let mut found: Vec<&Arc<Tenant>> = found.take(PAGE_ROWS + 1).collect();
    let more = found.len() > PAGE_ROWS;
    found.truncate(PAGE_ROWS);
    let ids: Vec<TenantId> = found.iter().map(|tenant| tenant.id).collect();
    let mut signed = identity::list_checkpoints(&database, &ids).await?;
    let here = page.url("/proof");
    let address = |after: &str| {
        let mut pairs = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("q", query.q.as_str()), ("after", after)].iter().filter(|(_, value)| !value.is_empty()) {
            pairs.append_pair(name, value);
        }
        format!("{here}?{}", pairs.finish())
    };
    let next = found.last().filter(|_| more).map(|last| address(&last.slug));
    let previous = (!query.after.is_empty()).then(|| address(""));
    let rows = found.iter().map(|tenant| Row {
        name: tenant.public_names().in_lang(page.lang).to_owned(),
        signed: signed.remove(&tenant.id).map(|checkpoint| Signed {
            size: checkpoint.size,
            root: checkpoint.root_text(),
            at: page.date_time(&calendar::local_minute(checkpoint.at)),
            href: page.url(&format!("/{}/checkpoint", tenant.slug)),
        }),
    });
    let template = ProofPage {
        rows: rows.collect(),
        key: key.to_string(),
        heads: ["proof-administration", "proof-size", "proof-signed-at", "proof-root"].map(|key| page.t(key)).to_vec(),
        cursor: Cursor { previous, next },
        here,
        q: query.q.clone(),
        page,
    };
    server::page(&template)
}

fn is_called(tenant: &Tenant, sought: &str) -> bool {
    let known = tenant.public_names();
    let mut names = Lang::ALL.iter().map(|lang| known.in_lang(*lang).to_lowercase());
    sought.is_empty() || tenant.slug.contains(sought) || names.any(|name| name.contains(sought))
}

/// The last signed note of an administration, as the tools of transparency logs read it.
async fn checkpoint(site: Site, database: web::Data<Database>) -> Result<HttpResponse> {
    let tenant = site.tenant().id;
    let last = database.tenant(tenant, async |conn| identity::find_checkpoint(conn, tenant).await).await?;
    let last = last.ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().content_type(ContentType::plaintext()).body(last.note()))
}

/// The proof that the last checkpoint continues the one of that many events: who noted an earlier one sees that nothing of it
/// was taken back.
async fn growth(
    site: Site,
    database: web::Data<Database>,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse> {
    let tenant = site.tenant().id;
    let size: u32 = path.2.parse().map_err(|_| Error::NotFound)?;
    let grown = database.tenant(tenant, async |conn| identity::prove_since(conn, tenant, size.into()).await).await?;
    server::json(StatusCode::OK, &grown.ok_or(Error::NotFound)?)
}
