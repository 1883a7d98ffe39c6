//! An administration sets itself up: a list of what is left to do, and one page for each thing. One file per page.

mod agreement;
mod changed;
pub(crate) mod checklist;
mod held;
mod look;
mod modules;
pub(crate) mod names;
mod overview;
pub(crate) mod register;
mod words;

pub(crate) use look::ABOUT_LOGO;
pub(crate) use overview::shown_steps;

use actix_web::web;
use changed::{Saved, mark};
use database::Database;
use identity::{Area, Directory, Entry, Permission as _, Setting, Setup, Tenant};
use jiff::Timestamp;
use serde::Serialize;
use server::{Error, Result};
use uuid::Uuid;

/// Its link at the desk.
pub(crate) const NAVIGATION: [Entry; 1] =
    [Entry { area: Area::Desk, path: "/desk/setup", label: "setup-nav", permission: Setup::NAME }];

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    overview::routes(cfg);
    words::routes(cfg);
    names::routes(cfg);
    look::routes(cfg);
    modules::routes(cfg);
    register::routes(cfg);
    agreement::routes(cfg);
    held::routes(cfg);
}

/// What a form says of itself.
struct Sent<'a, V> {
    /// The mark of what it was filled from.
    seen: &'a str,
    /// What it asks for.
    wanted: V,
    /// The same of an administration.
    read: fn(&Tenant) -> V,
}

/// Changes a setting unless somebody else did since the form was filled, and makes this process see it at once.
async fn change<V: Serialize + PartialEq>(
    database: &Database,
    directory: &Directory,
    now: Timestamp,
    tenant: &Tenant,
    person: Uuid,
    setting: &Setting,
    sent: &Sent<'_, V>,
) -> Result<Saved<V>> {
    let id = tenant.id;
    let saved = database.tenant(id, async |conn| {
        let there = (sent.read)(&identity::lock_tenant(conn, id).await?);
        if there == sent.wanted {
            return Ok(Saved::Done);
        }
        if mark(&there) != sent.seen {
            return Ok(Saved::Overtaken(there));
        }
        identity::change_setting(conn, id, now, person, setting).await?;
        Ok::<_, Error>(Saved::Done)
    });
    let saved = saved.await?;
    directory.forget();
    Ok(saved)
}

/// The administration as it stands now: the directory's may be half a minute old, and a form must show what was saved.
async fn fresh(database: &Database, tenant: &Tenant) -> Result<Tenant> {
    let id = tenant.id;
    database.read(async |conn| identity::find_tenant(conn, id).await).await?.ok_or(Error::NotFound)
}
