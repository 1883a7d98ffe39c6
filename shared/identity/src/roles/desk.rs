//! Roles: which there are, what each may do, and roles of the administration's own.

use crate::roles::rights::label;
use crate::roles::role::{Role, count_holders, has_administrator, list_roles, lock_roles};
use crate::schema::role;
use crate::{ManageRoles, NewRole, Officer, set_role};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Names, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/roles").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/roles/new").get(get_new).post(post_new));
    cfg.service(web::resource("/{lang}/{tenant}/desk/roles/{role}").get(get_one).post(post_one));
    cfg.service(web::resource("/{lang}/{tenant}/desk/roles/{role}/remove").post(remove));
}

const LIST: &str = "/desk/roles";
/// No name in a list is longer.
pub(crate) const LONGEST_NAME: usize = 80;

struct Row {
    href: String,
    name: String,
    rights: String,
    holders: i64,
}

#[derive(Template)]
#[template(path = "roles.html")]
struct RolesPage {
    page: Page,
    here: String,
    heads: Vec<String>,
    rows: Vec<Row>,
}

async fn get(officer: Officer<ManageRoles>, database: web::Data<Database>) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        Ok::<_, Error>((list_roles(conn, tenant).await?, count_holders(conn, tenant).await?))
    });
    let (roles, holders) = read.await?;
    let page = officer.page();
    let row = |role: &Role| {
        let known = officer.rights().known(&role.permissions);
        let rights: Vec<String> = known.into_iter().map(|right| label(&page, right)).collect();
        Row {
            href: page.url_here(&format!("{LIST}/{}", role.code)),
            name: role.names.in_lang(page.lang).to_owned(),
            rights: if rights.is_empty() { page.t("roles-no-right") } else { rights.join(" · ") },
            holders: holders.get(&role.code).copied().unwrap_or_default(),
        }
    };
    let rows = roles.iter().map(row).collect();
    let heads = ["roles-name", "roles-rights", "roles-holders"].map(|key| page.t(key)).to_vec();
    server::page(&RolesPage { here: page.url_here(LIST), heads, rows, page })
}

#[derive(Template)]
#[template(path = "role.html")]
struct RolePage {
    page: Page,
    errors: Errors,
    token: String,
    list: String,
    here: String,
    /// None for a role that is being made.
    title: Option<String>,
    names: Names,
    permissions: Vec<Choice>,
    holders: i64,
}

/// What a form asks for.
struct Typed {
    token: String,
    names: Names,
    permissions: Vec<String>,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self { token: fields.raw("token").to_owned(), names: names(fields), permissions: fields.list("permissions") }
    }
}

/// Names as they were typed, in four languages.
pub(crate) fn names(fields: &Fields) -> Names {
    let [ar, fr, zgh, en] = ["name_ar", "name_fr", "name_zgh", "name_en"].map(|field| fields.text(field));
    Names { ar, fr, zgh, en }
}

/// Arabic and French are needed, and none may be too long.
pub(crate) fn name_faults(page: &Page, names: &Names) -> Errors {
    let mut errors = Errors::none();
    for (field, label, name, is_needed) in [
        ("name_ar", "name-in-ar", &names.ar, true),
        ("name_fr", "name-in-fr", &names.fr, true),
        ("name_zgh", "name-in-zgh", &names.zgh, false),
        ("name_en", "name-in-en", &names.en, false),
    ] {
        let count = name.chars().count();
        if is_needed && count == 0 {
            errors.add(field, page.t1("error-missing", "field", page.t(label)));
        } else if count > LONGEST_NAME {
            errors.add(field, page.t2("error-too-long", "max", LONGEST_NAME, "count", count));
        }
    }
    errors
}

async fn get_new(officer: Officer<ManageRoles>) -> Result<HttpResponse> {
    let typed = Typed { token: String::new(), names: Names::default(), permissions: Vec::new() };
    show(&officer, None, 0, typed, Errors::none())
}

async fn post_new(
    officer: Officer<ManageRoles>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    // The code comes of the form's token: the same form sent twice makes one role.
    let code = format!("own-{}", fields.token()?.simple());
    let typed = Typed::of(&fields);
    save(&officer, &database, &clock, &code, None, typed).await
}

async fn get_one(
    officer: Officer<ManageRoles>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
) -> Result<HttpResponse> {
    let (role, holders) = find(&officer, &database, &path.2).await?;
    let (names, permissions) = (role.names.clone(), role.permissions.clone());
    show(&officer, Some(&role), holders, Typed { token: String::new(), names, permissions }, Errors::none())
}

async fn post_one(
    officer: Officer<ManageRoles>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let found = find(&officer, &database, &path.2).await?;
    save(&officer, &database, &clock, &path.2, Some(&found), Typed::of(&fields)).await
}

async fn find(officer: &Officer<ManageRoles>, database: &Database, code: &str) -> Result<(Role, i64)> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        Ok::<_, Error>((list_roles(conn, tenant).await?, count_holders(conn, tenant).await?))
    });
    let (roles, holders) = read.await?;
    let role = roles.into_iter().find(|role| role.code == code).ok_or(Error::NotFound)?;
    Ok((role, holders.get(code).copied().unwrap_or_default()))
}

async fn save(
    officer: &Officer<ManageRoles>,
    database: &Database,
    clock: &Clock,
    code: &str,
    before: Option<&(Role, i64)>,
    typed: Typed,
) -> Result<HttpResponse> {
    let page = officer.page();
    let errors = name_faults(&page, &typed.names);
    let now = clock.now();
    let done = if errors.is_empty() {
        database.tenant(officer.tenant(), async |conn| set(conn, officer, now, code, &typed).await).await
    } else {
        Err(Error::Invalid(errors.0))
    };
    match done {
        Ok(()) => {
            let name = typed.names.in_lang(page.lang);
            Ok(server::done(&page.url_here(LIST), page.t1("roles-saved", "name", name)))
        }
        Err(Error::Invalid(faults)) => {
            show(officer, before.map(|(role, _)| role), before.map_or(0, |(_, count)| *count), typed, Errors(faults))
        }
        Err(error) => Err(error),
    }
}

async fn set(conn: &mut Conn, officer: &Officer<ManageRoles>, now: Timestamp, code: &str, typed: &Typed) -> Result<()> {
    let (tenant, page) = (officer.tenant(), officer.page());
    lock_roles(conn, tenant).await?;
    let before = list_roles(conn, tenant).await?.into_iter().find(|role| role.code == code);
    let held = before.as_ref().map(|role| role.permissions.clone()).unwrap_or_default();
    let mut permissions = officer.rights().known(&typed.permissions);
    // Nobody gives a right that they do not hold themselves; a box that they were not shown stays as it was.
    let is_own = |right: &str| officer.held().holds_own(right, None);
    if let Some(right) = permissions.iter().find(|right| !is_own(right) && !held.iter().any(|name| name == *right)) {
        return Err(Error::field("permissions", page.t1("roles-may-not-give", "right", label(&page, right))));
    }
    let hidden = officer.rights().known(&held).into_iter().filter(|right| !is_own(right));
    permissions.extend(hidden.filter(|right| !typed.permissions.iter().any(|name| name == right)));
    set_role(conn, tenant, &NewRole { code, names: typed.names.clone(), permissions: permissions.clone() }).await?;
    if !has_administrator(conn, tenant).await? {
        return Err(Error::field("permissions", page.t("people-last-administrator")));
    }
    let kind = if before.is_none() { "role.made" } else { "role.changed" };
    let is_same = before.is_some_and(|role| role.names == typed.names && role.permissions == permissions);
    if !is_same {
        let detail = json!({ "permissions": permissions, "before": held });
        officer.record(conn, now, kind, &format!("role:{code}"), detail).await?;
    }
    Ok(())
}

async fn remove(
    officer: Officer<ManageRoles>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (tenant, now, code) = (officer.tenant(), clock.now(), &path.2);
    let page = officer.page();
    let removed = database.tenant(tenant, async |conn| {
        lock_roles(conn, tenant).await?;
        let found = list_roles(conn, tenant).await?.into_iter().find(|role| role.code == *code);
        let found = found.ok_or(Error::NotFound)?;
        if count_holders(conn, tenant).await?.contains_key(code) {
            return Err(Error::Conflict);
        }
        let gone = role::table.filter(role::tenant_id.eq(tenant)).filter(role::code.eq(code));
        diesel::delete(gone).execute(conn).await?;
        let detail = json!({ "permissions": found.permissions });
        officer.record(conn, now, "role.removed", &format!("role:{code}"), detail).await?;
        Ok(found)
    });
    match removed.await {
        Ok(role) => {
            let name = role.names.in_lang(page.lang);
            Ok(server::done(&page.url_here(LIST), page.t1("roles-removed", "name", name)))
        }
        Err(Error::Conflict) => {
            let (role, holders) = find(&officer, &database, code).await?;
            let mut errors = Errors::none();
            errors.add("remove", page.t1("roles-held", "count", holders));
            let (names, permissions) = (role.names.clone(), role.permissions.clone());
            show(&officer, Some(&role), holders, Typed { token: String::new(), names, permissions }, errors)
        }
        Err(error) => Err(error),
    }
}

fn show(
    officer: &Officer<ManageRoles>,
    before: Option<&Role>,
    holders: i64,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let mut page = officer.page();
    let path = before.map_or_else(|| format!("{LIST}/new"), |role| format!("{LIST}/{}", role.code));
    page.path = format!("/{}{path}", officer.administration().slug);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = RolePage {
        permissions: officer.rights().choices(&page, &typed.permissions, |right| officer.held().holds_own(right, None)),
        token: if typed.token.parse::<Uuid>().is_ok() { typed.token } else { String::new() },
        list: page.url_here(LIST),
        here: page.url_here(&path),
        title: before.map(|role| role.names.in_lang(page.lang).to_owned()),
        names: typed.names,
        holders,
        errors,
        page,
    };
    server::page_with(status, &template)
}
