//! An administration sets itself up: a list of what is left to do, and one page for each thing. One file per page.

mod agreement;
pub(crate) mod checklist;
mod held;
mod look;
mod modules;
mod overview;
mod register;
mod words;

pub(crate) use look::ABOUT_LOGO;
pub(crate) use overview::shown_steps;

use actix_web::web;
use database::Database;
use identity::{Area, Directory, Entry, Permission as _, Setting, Setup, Tenant};
use jiff::Timestamp;
use server::{Error, Result};
use uuid::Uuid;

/// Its link at the desk.
pub(crate) const NAVIGATION: [Entry; 1] =
    [Entry { area: Area::Desk, path: "/desk/setup", label: "setup-nav", permission: Setup::NAME }];

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    overview::routes(cfg);
    words::routes(cfg);
    look::routes(cfg);
    modules::routes(cfg);
    register::routes(cfg);
    agreement::routes(cfg);
    held::routes(cfg);
}

/// Changes a setting, and makes this process see it at once.
async fn change(
    database: &Database,
    directory: &Directory,
    now: Timestamp,
    tenant: &Tenant,
    person: Uuid,
    setting: &Setting,
) -> Result<()> {
    let id = tenant.id;
    database.tenant(id, async |conn| identity::change_setting(conn, id, now, person, setting).await).await?;
    directory.forget();
    Ok(())
}

/// The administration as it stands now: the directory's may be half a minute old, and a form must show what was saved.
async fn fresh(database: &Database, tenant: &Tenant) -> Result<Tenant> {
    let id = tenant.id;
    database.read(async |conn| identity::find_tenant(conn, id).await).await?.ok_or(Error::NotFound)
}
