//! What an officer sees after a move.

use super::item::{Kept, item_address, show_item};
use crate::number::Number;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use calendar::Clock;
use database::Database;
use identity::{Officer, Permission};
use jobs::Wake;
use server::{Error, Result};
use territory::Atlas;
use ui::Errors;

/// Back to the complaint's page, which says what was done; else that page with what a form `kept` whose page showed
/// the complaint at `version`, and with what is wrong, or what somebody else did in the meantime.
#[allow(clippy::too_many_arguments, reason = "what the complaint's page needs")]
pub(crate) async fn answered<P: Permission>(
    officer: &Officer<P>,
    number: &Number,
    database: &Database,
    atlas: &Atlas,
    clock: &Clock,
    wake: &Wake,
    done: Result<String>,
    kept: Kept,
    version: i32,
) -> Result<HttpResponse> {
    let (status, kept) = match done {
        Ok(said) => {
            wake.up(officer.tenant());
            return Ok(server::done(&item_address(&officer.page(), number, &kept.from), said));
        }
        Err(Error::Invalid(faults)) => (StatusCode::UNPROCESSABLE_ENTITY, Kept { errors: Errors(faults), ..kept }),
        Err(Error::Conflict) => (StatusCode::CONFLICT, Kept { since: Some(version), ..kept }),
        Err(error) => return Err(error),
    };
    show_item(officer, &number.to_string(), database, atlas, clock, status, kept).await
}
