//! Somebody brings the administration in which they work, from nothing to a trial: find it, say who one is, prove one's address,
//! hand in the signed agreement. One file for each step; `place.rs` is what there is to be found, `missing.rs` what nobody lists,
//! `finish.rs` what comes of it. Who finds that others began takes the same steps, and whoever approves decides.

mod agreement;
mod convention;
mod find;
mod finish;
mod missing;
mod place;
mod proof;
mod resume;
mod who;

use actix_web::cookie::Cookie;
use actix_web::{HttpRequest, web};
use calendar::Clock;
use database::Database;
use identity::{Claim, Step, Tenant};
use jiff::Timestamp;
use server::{Result, Settings};
use ui::{Errors, Page, text_with};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    find::routes(cfg);
    missing::routes(cfg);
    who::routes(cfg);
    proof::routes(cfg);
    resume::routes(cfg);
    convention::routes(cfg);
    agreement::routes(cfg);
}

/// The cookie that binds a claim to its browsers: the one where it began, and those where its link was opened.
const SEAT: &str = "join";
/// A name or a position is one line; it stands on papers.
pub(crate) const MAX_NAME: usize = 200;

fn seat_cookie(settings: &Settings, seat: String) -> Cookie<'static> {
    settings.cookie(SEAT, seat)
}

fn seat_of(request: &HttpRequest) -> Option<String> {
    request.cookie(SEAT).map(|cookie| cookie.value().to_owned())
}

/// The claim of this browser, if it has one that stands.
async fn claim_of(request: &HttpRequest, database: &Database, clock: &Clock) -> Result<Option<Claim>> {
    let Some(seat) = seat_of(request) else {
        return Ok(None);
    };
    Ok(database.read(async |conn| identity::find_claim(conn, clock.now(), &seat).await).await?)
}

/// Since when somebody tries an administration out, in words.
async fn since(database: &Database, page: &Page, tenant: &Tenant) -> Result<String> {
    let id = tenant.id;
    let steps = database.tenant(id, async |conn| identity::list_steps(conn, id).await).await?;
    let begins = [Step::Take, Step::HandOver].map(Step::as_str);
    let begun = steps.iter().find(|step| begins.contains(&step.step.as_str()));
    Ok(match begun {
        Some(step) => {
            let day = page.date(&calendar::local_date(step.at).to_string());
            page.t1("join-begun-on", "date", day.as_str())
        }
        None => page.t("join-begun"),
    })
}

/// When who was refused may claim again, in words.
fn anew(page: &Page, from: Timestamp) -> String {
    page.t1("join-rival-refused", "date", page.date_time(&calendar::local_minute(from)))
}

/// Whether a name holds what a program of mail makes a link of. It stands in a message to an address that is not proved.
fn leads_somewhere(name: &str) -> bool {
    let follows_dot = |(dot, after): (char, char)| dot == '.' && after.is_alphabetic();
    name.contains(['/', '@']) || name.chars().zip(name.chars().skip(1)).any(follows_dot)
}

/// What is wrong with one line that must be there, in a field of this label.
pub(crate) fn one_line_errors(page: &Page, errors: &mut Errors, (field, label): (&str, &str), typed: &str) {
    let count = typed.trim().chars().count();
    if count == 0 {
        errors.add(field, page.t1("error-missing", "field", label));
    } else if count > MAX_NAME {
        errors.add(field, text_with(page.lang, "error-too-long", &[("max", MAX_NAME.into()), ("count", count.into())]));
    } else if typed.chars().any(|letter| letter.is_control() || letter == '\u{FFFD}') {
        errors.add(field, page.t("error-text"));
    }
}
