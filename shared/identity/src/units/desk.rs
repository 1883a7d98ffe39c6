//! The tree of units: what an administration is made of, as far as rights and work are divided along it.

use crate::roles::held::Tree;
use crate::roles::{name_faults, names};
use crate::schema::unit;
use crate::tenant::settings::changed_names;
use crate::units::enter::is_unit_code;
use crate::units::unit::{Unit, choices, list_units};
use crate::{ManageUnits, Officer};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::{Value, json};
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Names, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/units").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/units/new").get(get_new).post(post_new));
    cfg.service(web::resource("/{lang}/{tenant}/desk/units/{unit}").get(get_one).post(post_one));
}

const LIST: &str = "/desk/units";

struct Row {
    href: String,
    name: String,
    code: String,
    /// What puts it to the right of the unit above it, for the eye; empty for the first level.
    indent: String,
    /// The same in words.
    level: usize,
    is_active: bool,
}

#[derive(Template)]
#[template(path = "units.html")]
struct UnitsPage {
    page: Page,
    here: String,
    heads: Vec<String>,
    rows: Vec<Row>,
}

async fn get(officer: Officer<ManageUnits>, database: web::Data<Database>) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let units = database.tenant(tenant, async |conn| list_units(conn, tenant).await).await?;
    let page = officer.page();
    let row = |unit: &Unit| Row {
        href: page.url_here(&format!("{LIST}/{}", unit.id)),
        name: unit.names.in_lang(page.lang).to_owned(),
        code: unit.code.clone(),
        indent: "— ".repeat(unit.depth),
        level: unit.depth + 1,
        is_active: unit.is_active,
    };
    let rows = units.iter().map(row).collect();
    let heads = ["units-name", "units-code", "units-state"].map(|key| page.t(key)).to_vec();
    server::page(&UnitsPage { here: page.url_here(LIST), heads, rows, page })
}

#[derive(Template)]
#[template(path = "unit.html")]
struct UnitPage {
    page: Page,
    errors: Errors,
    token: String,
    list: String,
    here: String,
    /// None for a unit that is being made.
    title: Option<String>,
    names: Names,
    code: String,
    parents: Vec<Choice>,
    is_active: bool,
}

/// What a form asks for.
struct Typed {
    token: String,
    names: Names,
    code: String,
    parent: String,
    is_active: bool,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            token: fields.raw("token").to_owned(),
            names: names(fields),
            code: fields.text("code").to_lowercase(),
            parent: fields.text("parent"),
            is_active: !fields.raw("active").is_empty(),
        }
    }
}

async fn get_new(officer: Officer<ManageUnits>, database: web::Data<Database>) -> Result<HttpResponse> {
    let (token, code, parent) = (String::new(), String::new(), String::new());
    let typed = Typed { token, names: Names::default(), code, parent, is_active: true };
    show(&officer, &database, None, typed, Errors::none()).await
}

async fn post_new(
    officer: Officer<ManageUnits>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    // The same form sent twice makes one unit.
    let id = fields.token()?;
    save(&officer, &database, &clock, id, true, Typed { is_active: true, ..Typed::of(&fields) }).await
}

async fn get_one(
    officer: Officer<ManageUnits>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
) -> Result<HttpResponse> {
    let unit = find(&officer, &database, &path.2).await?;
    let typed = Typed {
        token: String::new(),
        names: unit.names.clone(),
        code: unit.code.clone(),
        parent: unit.parent.map(|id| id.to_string()).unwrap_or_default(),
        is_active: unit.is_active,
    };
    show(&officer, &database, Some(&unit), typed, Errors::none()).await
}

async fn post_one(
    officer: Officer<ManageUnits>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let unit = find(&officer, &database, &path.2).await?;
    save(&officer, &database, &clock, unit.id, false, Typed::of(&fields)).await
}

async fn find(officer: &Officer<ManageUnits>, database: &Database, id: &str) -> Result<Unit> {
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    let tenant = officer.tenant();
    let units = database.tenant(tenant, async |conn| list_units(conn, tenant).await).await?;
    units.into_iter().find(|unit| unit.id == id).ok_or(Error::NotFound)
}

async fn save(
    officer: &Officer<ManageUnits>,
    database: &Database,
    clock: &Clock,
    id: Uuid,
    is_new: bool,
    typed: Typed,
) -> Result<HttpResponse> {
    let page = officer.page();
    let mut errors = name_faults(&page, &typed.names);
    if !is_unit_code(&typed.code) {
        errors.add("code", page.t("units-code-wrong"));
    }
    let now = clock.now();
    let done = if errors.is_empty() {
        database.tenant(officer.tenant(), async |conn| set(conn, officer, now, id, is_new, &typed).await).await
    } else {
        Err(Error::Invalid(errors.0))
    };
    match done {
        Ok(()) => {
            let name = typed.names.in_lang(page.lang);
            Ok(server::done(&page.url_here(LIST), page.t1("units-saved", "name", name)))
        }
        Err(Error::Invalid(faults)) => {
            let before = if is_new { None } else { Some(find(officer, database, &id.to_string()).await?) };
            show(officer, database, before.as_ref(), typed, Errors(faults)).await
        }
        Err(error) => Err(error),
    }
}

async fn set(
    conn: &mut Conn,
    officer: &Officer<ManageUnits>,
    now: Timestamp,
    id: Uuid,
    is_new: bool,
    typed: &Typed,
) -> Result<()> {
    let (tenant, page) = (officer.tenant(), officer.page());
    lock_units(conn, tenant).await?;
    let units = list_units(conn, tenant).await?;
    let before = units.iter().find(|unit| unit.id == id);
    let parent: Option<Uuid> = typed.parent.parse().ok();
    let tree = Tree::new(units.iter().map(|unit| (unit.parent, unit.id)));
    let is_known = parent.is_none_or(|parent| units.iter().any(|unit| unit.id == parent));
    if !is_known || parent.is_some_and(|parent| tree.below(id).contains(&parent)) {
        return Err(Error::field("parent", page.t("units-parent-wrong")));
    }
    if units.iter().any(|unit| unit.code == typed.code && unit.id != id) {
        return Err(Error::field("code", page.t("units-code-taken")));
    }
    let names = serde_json::to_value(&typed.names).unwrap_or_default();
    match before {
        // The same form sent twice.
        Some(_) if is_new => return Ok(()),
        None => {
            diesel::insert_into(unit::table)
                .values((
                    unit::tenant_id.eq(tenant),
                    unit::id.eq(id),
                    unit::parent_id.eq(parent),
                    unit::code.eq(&typed.code),
                    unit::names.eq(&names),
                ))
                .execute(conn)
                .await?;
        }
        Some(_) => {
            diesel::update(unit::table)
                .filter(unit::tenant_id.eq(tenant))
                .filter(unit::id.eq(id))
                .set((
                    unit::parent_id.eq(parent),
                    unit::code.eq(&typed.code),
                    unit::names.eq(&names),
                    unit::active.eq(typed.is_active),
                ))
                .execute(conn)
                .await?;
        }
    }
    let kind = if is_new { "unit.made" } else { "unit.changed" };
    let changes = before.map(|before| changes(before, typed, parent));
    let detail = json!({ "code": typed.code, "parent": parent, "active": typed.is_active, "changes": changes });
    officer.record(conn, now, kind, &format!("unit:{id}"), detail).await?;
    Ok(())
}

/// What differs, for the trail.
fn changes(before: &Unit, typed: &Typed, parent: Option<Uuid>) -> Value {
    let mut changes = changed_names(&before.names, &typed.names);
    for (name, old, new) in [
        ("code", json!(before.code), json!(typed.code)),
        ("parent", json!(before.parent), json!(parent)),
        ("active", json!(before.is_active), json!(typed.is_active)),
    ] {
        if old != new {
            changes[name] = json!({ "before": old, "after": new });
        }
    }
    changes
}

/// One change of the tree at a time, so that no two together make a unit its own superior. An administration without units
/// has no row to lock, and no tree to break.
async fn lock_units(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    let _: Vec<Uuid> = unit::table
        .filter(unit::tenant_id.eq(tenant))
        .order(unit::id)
        .select(unit::id)
        .for_no_key_update()
        .load(conn)
        .await?;
    Ok(())
}

async fn show(
    officer: &Officer<ManageUnits>,
    database: &Database,
    before: Option<&Unit>,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let units = database.tenant(tenant, async |conn| list_units(conn, tenant).await).await?;
    let tree = Tree::new(units.iter().map(|unit| (unit.parent, unit.id)));
    let below = before.map(|unit| tree.below(unit.id)).unwrap_or_default();
    let parents: Vec<Unit> = units.into_iter().filter(|unit| !below.contains(&unit.id)).collect();
    let mut page = officer.page();
    let path = before.map_or_else(|| format!("{LIST}/new"), |unit| format!("{LIST}/{}", unit.id));
    page.path = format!("/{}{path}", officer.administration().slug);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = UnitPage {
        parents: choices(page.lang, &parents, typed.parent.parse().ok()),
        token: if typed.token.parse::<Uuid>().is_ok() { typed.token } else { String::new() },
        list: page.url_here(LIST),
        here: page.url_here(&path),
        title: before.map(|unit| unit.names.in_lang(page.lang).to_owned()),
        names: typed.names,
        code: typed.code,
        is_active: typed.is_active,
        errors,
        page,
    };
    server::page_with(status, &template)
}
