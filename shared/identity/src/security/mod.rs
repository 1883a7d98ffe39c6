//! The security of one's own account: where one is signed in, the password, the second step. What changes it asks for a proof
//! of the last ten minutes, is noted in the account's trail, and is told to its owner by e-mail.

mod confirm;
mod enrol;
mod passkeys;
mod password;
mod recovery_codes;
mod sessions;
pub(crate) mod tell;

pub(crate) use recovery_codes::are_in_force;
pub(crate) use tell::tell;

use crate::factor::Factors;
use crate::factor::passkey;
use crate::recovery::{find_open, moment};
use crate::session::list_sessions;
use crate::{Assurance, Citizen};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use jiff::Timestamp;
use serde::Deserialize;
use server::{Result, Settings};
use sessions::SessionLine;
use ui::Page;
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/security").get(get));
    sessions::routes(cfg);
    password::routes(cfg);
    confirm::routes(cfg);
    enrol::routes(cfg);
    recovery_codes::routes(cfg);
    passkeys::routes(cfg);
}

/// A passkey in the list.
struct PasskeyLine {
    id: Uuid,
    name: String,
    added: String,
    /// Empty: never.
    used: String,
}

#[derive(Template)]
#[template(path = "security.html")]
struct SecurityPage {
    page: Page,
    has_password: bool,
    has_second: bool,
    /// Since when; empty: there is none.
    authenticator: String,
    passkeys: Vec<PasskeyLine>,
    passkeys_possible: bool,
    /// Whether there are as many as there may be.
    passkeys_full: bool,
    codes_left: i64,
    sessions: Vec<SessionLine>,
    /// From when on somebody whom the administration vouched for may take the account; empty: nothing is under way.
    recovery: String,
    /// The page that asked for a second step, to which the steps lead on; empty: they came by themselves.
    next: String,
    /// Where a passkey is added.
    add_passkey: String,
}

/// The page that asked for a second step, as it comes in an address or a form.
#[derive(Deserialize)]
struct Onward {
    #[serde(default)]
    next: String,
}

async fn get(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    web::Query(Onward { next }): web::Query<Onward>,
) -> Result<HttpResponse> {
    let (now, id) = (clock.now(), citizen.person().id);
    let (factors, sessions, recovery) = database
        .read(async |conn| {
            let (factors, sessions) = (Factors::of(conn, id).await?, list_sessions(conn, now, id).await?);
            Ok::<_, diesel::result::Error>((factors, sessions, find_open(conn, now, id).await?))
        })
        .await?;
    let page = citizen.page();
    let usable_at = recovery.and_then(|recovery| recovery.usable_at);
    let passkeys = factors.passkeys.iter().map(|kept| PasskeyLine {
        id: kept.id,
        name: kept.name.clone(),
        added: day(&page, kept.created_at),
        used: kept.last_used_at.map(|at| day(&page, at)).unwrap_or_default(),
    });
    let next = server::own_path(&next).unwrap_or_default();
    server::page(&SecurityPage {
        has_password: factors.has_password,
        has_second: factors.has_second(),
        authenticator: factors.authenticator.map(|at| day(&page, at)).unwrap_or_default(),
        passkeys: passkeys.collect(),
        passkeys_possible: passkey::are_possible(&settings) && passkey::is_room(&factors.passkeys),
        passkeys_full: !passkey::is_room(&factors.passkeys),
        codes_left: factors.codes_left,
        sessions: sessions::lines(&page, sessions, citizen.session().id),
        recovery: usable_at.map(|at| moment(&page, at)).unwrap_or_default(),
        add_passkey: with_next(page.url("/me/security/passkeys"), &next),
        next,
        page,
    })
}

/// Before the ways of proving oneself change: a proof of the last ten minutes, by a second factor where there is one.
pub(crate) async fn demand_proof(citizen: &Citizen, database: &Database, now: Timestamp) -> Result<Factors> {
    citizen.demand_fresh(now)?;
    let id = citizen.person().id;
    let factors = database.read(async |conn| Factors::of(conn, id).await).await?;
    if factors.has_second() {
        citizen.demand(Assurance::Substantial)?;
    }
    Ok(factors)
}

/// Where somebody goes on who has a second step now: to the page that asked for it, when it is one of ours.
fn onward(page: &Page, next: &str) -> String {
    server::own_path(next).unwrap_or_else(|| page.url("/me/security"))
}

/// A page of the way to a second step, which does not forget where the way leads.
fn with_next(path: String, next: &str) -> String {
    if next.is_empty() {
        return path;
    }
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{path}?next={next}")
}

fn day(page: &Page, at: Timestamp) -> String {
    page.date(&calendar::local_date(at).to_string())
}
