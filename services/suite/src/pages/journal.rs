//! Who opened a person's files, in all administrations together.

use actix_web::{HttpResponse, web};
use askama::Template;
use complaints::Opening;
use database::Database;
use identity::{Citizen, Directory};
use server::Result;
use ui::Page;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/journal").get(get));
}

struct Row {
    administration: String,
    /// Of the complaint.
    href: String,
    opening: Opening,
}

#[derive(Template)]
#[template(path = "journal.html")]
struct JournalPage {
    page: Page,
    heads: Vec<String>,
    rows: Vec<Row>,
}

async fn get(citizen: Citizen, database: web::Data<Database>, directory: web::Data<Directory>) -> Result<HttpResponse> {
    let (person, page) = (citizen.person().id, citizen.page());
    let lang = page.lang;
    let places = database.read(async |conn| identity::list_affiliations(conn, person).await).await?;
    let mut rows = Vec::new();
    for (id, _) in places {
        let Some(tenant) = directory.by_id(id).await? else {
            continue;
        };
        let found =
            database.tenant(tenant.id, async |conn| complaints::list_openings(conn, &tenant, person, lang).await);
        rows.extend(found.await?.into_iter().map(|opening| Row {
            administration: tenant.names.in_lang(lang).to_owned(),
            href: page.url(&format!("/{}/complaints/{}", tenant.slug, opening.number)),
            opening,
        }));
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.opening.at));
    let heads = ["opened-when", "complaint-administration", "complaint-number", "opened-who", "opened-why"];
    server::page(&JournalPage { heads: heads.map(|key| page.t(key)).to_vec(), rows, page })
}
