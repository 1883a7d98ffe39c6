//! Views of the worklist that an officer keeps under a name: which filters, and nothing of what they found.

use super::filters::Filters;
use crate::permission::Read;
use crate::schema::view;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Officer;
use jiff_diesel::ToDiesel as _;
use server::{Error, Fields, Form, Result};
use ui::{Errors, Page};
use uuid::Uuid;

const LIST: &str = "/desk/views";
/// So many fit beside a list.
pub(super) const MOST: usize = 20;
/// Characters of a name.
const MAX_NAME: usize = 60;
/// Bytes of a query; a longer one is no view of a list.
pub(super) const MAX_QUERY: usize = 500;

/// One of them.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = view, check_for_backend(Pg))]
pub(super) struct View {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) query: String,
}

struct Row {
    id: Uuid,
    name: String,
    query: String,
    /// The name in the field.
    typed: String,
    is_wrong: bool,
}

#[derive(Template)]
#[template(path = "views.html")]
struct ViewsPage {
    page: Page,
    errors: Errors,
    views: Vec<Row>,
    /// The list that was to be kept and was not: its filters, and the name that was typed.
    wrong_new: Option<(String, String)>,
    heads: Vec<String>,
    worklist: String,
    here: String,
}

/// Somebody's own ones, in the order in which they were kept.
pub(super) async fn list(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<Vec<View>> {
    view::table
        .filter(view::tenant_id.eq(tenant))
        .filter(view::person_id.eq(person))
        .order(view::id)
        .select(View::as_select())
        .load(conn)
        .await
}

pub(super) async fn get(officer: Officer<Read>, database: web::Data<Database>) -> Result<HttpResponse> {
    show(&officer, &database, Errors::none(), Wrong::Nothing).await
}

/// Keeps the filters of a list under a name. The same form sent twice keeps one.
pub(super) async fn post(
    officer: Officer<Read>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, me, id) = (officer.page(), officer.tenant(), officer.id(), fields.token()?);
    let (name, query) = (fields.text("name"), Filters::read(fields.raw("query")).cleaned().query());
    let mut errors = Errors::none();
    errors.check_text(page.lang, "name", &name, MAX_NAME, Some(page.t("queue-view-name-missing")));
    if query.is_empty() || query.len() > MAX_QUERY {
        errors.add("name", page.t("queue-view-nothing"));
    }
    let done = database.tenant(tenant, async |conn| {
        let there = list(conn, tenant, me).await?;
        if there.iter().any(|view| view.id == id) {
            return Ok(true);
        }
        if there.len() >= MOST {
            return Ok(false);
        }
        diesel::insert_into(view::table)
            .values((
                view::tenant_id.eq(tenant),
                view::person_id.eq(me),
                view::id.eq(id),
                view::name.eq(&name),
                view::query.eq(&query),
                view::added_at.eq(clock.now().to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        Ok::<_, Error>(true)
    });
    if errors.is_empty() && !done.await? {
        errors.add("name", page.t1("queue-view-too-many", "max", MOST));
    }
    if !errors.is_empty() {
        return show(&officer, &database, errors, Wrong::New { query: query.clone(), typed: name.clone() }).await;
    }
    let back = Filters::read(&query).address(&page.url_here("/desk/complaints"));
    Ok(server::done(&back, page.t1("queue-view-kept", "name", name.as_str())))
}

/// Gives one another name.
pub(super) async fn rename(
    officer: Officer<Read>,
    path: web::Path<(String, String, Uuid)>,
    database: web::Data<Database>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, me, id) = (officer.page(), officer.tenant(), officer.id(), path.2);
    let (name, mut errors) = (fields.text("name"), Errors::none());
    errors.check_text(page.lang, "name", &name, MAX_NAME, Some(page.t("queue-view-name-missing")));
    let own = database.tenant(tenant, async |conn| list(conn, tenant, me).await).await?;
    if !own.iter().any(|view| view.id == id) {
        return Err(Error::NotFound);
    }
    if !errors.is_empty() {
        return show(&officer, &database, errors, Wrong::Name { of: id, typed: name }).await;
    }
    let renamed = database.tenant(tenant, async |conn| {
        diesel::update(view::table)
            .filter(view::tenant_id.eq(tenant))
            .filter(view::person_id.eq(me))
            .filter(view::id.eq(id))
            .set(view::name.eq(&name))
            .execute(conn)
            .await
    });
    renamed.await?;
    Ok(server::done(&page.url_here(LIST), page.t1("queue-view-renamed", "name", name)))
}

/// Keeps one no more. Sent twice, the second finds nothing to do.
pub(super) async fn remove(
    officer: Officer<Read>,
    path: web::Path<(String, String, Uuid)>,
    database: web::Data<Database>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, me, id) = (officer.page(), officer.tenant(), officer.id(), path.2);
    let removed = database.tenant(tenant, async |conn| {
        diesel::delete(view::table)
            .filter(view::tenant_id.eq(tenant))
            .filter(view::person_id.eq(me))
            .filter(view::id.eq(id))
            .execute(conn)
            .await
    });
    if removed.await? == 0 {
        return Err(Error::NotFound);
    }
    Ok(server::done(&page.url_here(LIST), page.t("queue-view-removed")))
}

/// Which of the names is wrong.
enum Wrong {
    Nothing,
    /// Of one that is kept.
    Name {
        of: Uuid,
        typed: String,
    },
    /// Of one that was to be kept.
    New {
        query: String,
        typed: String,
    },
}

async fn show(officer: &Officer<Read>, database: &Database, errors: Errors, wrong: Wrong) -> Result<HttpResponse> {
    let (wrong_name, wrong_new) = match wrong {
        Wrong::Nothing => (None, None),
        Wrong::Name { of, typed } => (Some((of, typed)), None),
        Wrong::New { query, typed } => (None, Some((query, typed))),
    };
    let (tenant, me) = (officer.tenant(), officer.id());
    let views = database.tenant(tenant, async |conn| list(conn, tenant, me).await).await?;
    let mut page = officer.page();
    page.path = format!("/{}{LIST}", officer.administration().slug);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let heads = ["queue-view-name", "queue-view-rename", "queue-view-remove"].map(|key| page.t(key)).to_vec();
    let row = |view: View| {
        let typed = wrong_name.as_ref().filter(|(id, _)| *id == view.id).map(|(_, typed)| typed.clone());
        let View { id, name, query } = view;
        Row { id, is_wrong: typed.is_some(), typed: typed.unwrap_or_else(|| name.clone()), name, query }
    };
    let views = views.into_iter().map(row).collect();
    let (worklist, here) = (page.url_here("/desk/complaints"), page.url_here(LIST));
    server::page_with(status, &ViewsPage { errors, views, wrong_new, heads, worklist, here, page })
}
