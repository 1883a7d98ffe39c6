//! The tree of subjects.

use super::LIST;
use crate::category::{Kept, list_all};
use crate::face::Visibility;
use crate::permission::Manage;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use identity::Officer;
use server::Result;
use ui::Page;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/subjects").get(get));
}

struct Row {
    href: String,
    name: String,
    code: String,
    /// What puts it to the right of its group, for the eye; empty for the first level.
    indent: &'static str,
    is_group: bool,
    visibility: String,
    questions: usize,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "subjects.html")]
struct SubjectsPage {
    page: Page,
    here: String,
    heads: Vec<String>,
    rows: Vec<Row>,
}

/// What the public sees, in a word and in a sentence.
pub(super) const fn visibility_keys(visibility: Visibility) -> [&'static str; 2] {
    match visibility {
        Visibility::Public => ["subjects-public", "subjects-public-hint"],
        Visibility::Limited => ["subjects-limited", "subjects-limited-hint"],
        Visibility::Private => ["subjects-private", "subjects-private-hint"],
    }
}

async fn get(officer: Officer<Manage>, database: web::Data<Database>) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let all = database.tenant(tenant, async |conn| list_all(conn, tenant).await).await?;
    let page = officer.page();
    let row = |Kept { subject, open, .. }: &Kept| Row {
        href: page.url_here(&format!("{LIST}/{}", subject.code)),
        name: subject.names.in_lang(page.lang).to_owned(),
        code: subject.code.clone(),
        indent: if subject.parent.is_some() { "— " } else { "" },
        is_group: all.iter().any(|other| other.subject.parent.as_ref() == Some(&subject.code)),
        visibility: page.t(visibility_keys(subject.visibility)[0]),
        questions: subject.questions.len(),
        is_open: *open,
    };
    let rows = all.iter().map(row).collect();
    let heads = ["subjects-name", "subjects-code", "subjects-visibility", "subjects-questions", "subjects-state"];
    let heads = heads.map(|key| page.t(key)).to_vec();
    server::page(&SubjectsPage { here: page.url_here(LIST), heads, rows, page })
}
