//! The administration's own list of templates.

use super::Template;
use super::desk::{LIST, langs, list_subjects, purposes, subject_choices};
use crate::permission::Manage;
use crate::schema::template;
use actix_web::{HttpResponse, web};
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Officer;
use serde::Deserialize;
use server::{Error, Result};
use ui::{Choice, Cursor, Names, Page};
use uuid::Uuid;

const AT_ONCE: usize = 50;

struct Row {
    href: String,
    title: String,
    purpose: String,
    subject: String,
    lang: &'static str,
    is_active: bool,
}

#[derive(askama::Template)]
#[template(path = "templates.html")]
struct ListPage {
    page: Page,
    here: String,
    purposes: Vec<Choice>,
    subjects: Vec<Choice>,
    langs: Vec<Choice>,
    filters_set: usize,
    total: usize,
    heads: Vec<String>,
    rows: Vec<Row>,
    cursor: Cursor,
}

/// What a list shows, as it stands in the address.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Filters {
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    lang: String,
    /// The last one of the page before.
    #[serde(default)]
    after: String,
}

impl Filters {
    fn fits(&self, one: &Template) -> bool {
        let is = |filter: &str, value: &str| filter.is_empty() || filter == value;
        is(&self.purpose, one.purpose().as_str())
            && is(&self.lang, one.lang().code())
            && is(&self.category, one.category_code.as_deref().unwrap_or_default())
    }

    fn address(&self, here: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in
            [("purpose", &self.purpose), ("category", &self.category), ("lang", &self.lang), ("after", &self.after)]
        {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() { here.to_owned() } else { format!("{here}?{query}") }
    }
}

pub(super) async fn get(
    officer: Officer<Manage>,
    database: web::Data<Database>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database
        .tenant(tenant, async |conn| Ok::<_, Error>((list(conn, tenant).await?, list_subjects(conn, tenant).await?)));
    let (all, subjects) = read.await?;
    let page = officer.page();
    let here = page.url_here(LIST);
    let fitting: Vec<&Template> = all.iter().filter(|one| filters.fits(one)).collect();
    let after: Option<Uuid> = filters.after.parse().ok();
    let from = after.and_then(|id| fitting.iter().position(|one| one.id == id)).map_or(0, |at| at + 1);
    let shown: Vec<&Template> = fitting.iter().skip(from).take(AT_ONCE).copied().collect();
    let has_more = fitting.len() > from + shown.len();
    let next = shown.last().filter(|_| has_more).map(|last| {
        let filters = Filters { after: last.id.to_string(), ..filters.clone() };
        filters.address(&here)
    });
    let previous = (from > 0).then(|| {
        // The one before the page before; none: that is the first.
        let after = from.checked_sub(AT_ONCE + 1).and_then(|at| fitting.get(at)).map(|one| one.id.to_string());
        Filters { after: after.unwrap_or_default(), ..filters.clone() }.address(&here)
    });
    let row = |one: &&Template| Row {
        href: format!("{here}/{}", one.id),
        title: one.title.clone(),
        purpose: page.t(one.purpose().key()),
        subject: subject_words(&page, &subjects, one.category_code.as_deref()),
        lang: one.lang().name(),
        is_active: one.active,
    };
    let heads = ["templates-name", "templates-purpose", "desk-category", "templates-lang", "templates-state"];
    let rows = shown.iter().map(row).collect();
    server::page(&ListPage {
        purposes: purposes(&page, &filters.purpose),
        subjects: subject_choices(&page, &subjects, &filters.category),
        langs: langs(&filters.lang),
        filters_set: server::count_set(&[&filters.purpose, &filters.category, &filters.lang]),
        total: fitting.len(),
        heads: heads.map(|key| page.t(key)).to_vec(),
        rows,
        cursor: Cursor { previous, next },
        here,
        page,
    })
}

fn subject_words(page: &Page, subjects: &[(String, Names)], code: Option<&str>) -> String {
    let Some(code) = code else { return page.t("templates-any-subject") };
    let found = subjects.iter().find(|(known, _)| known == code);
    found.map_or(code, |(_, names)| names.in_lang(page.lang)).to_owned()
}

/// All of them: those of one purpose and language together. There are some dozens.
async fn list(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Template>> {
    template::table
        .filter(template::tenant_id.eq(tenant))
        .order((template::active.desc(), template::purpose, template::lang, template::title, template::id))
        .select(Template::as_select())
        .load(conn)
        .await
}
