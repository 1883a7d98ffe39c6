//! A token that comes as a parameter and not in a header: the `api_key` of Open311 (GeoReport v2).

use super::token::Program;
use crate::Tenant;
use crate::actor::{is_demo, part};
use crate::audit::note_refusal;
use crate::officer::{by_token, guessed_at};
use actix_web::HttpRequest;
use calendar::Clock;
use database::Database;
use server::Result;

/// The program of a token that is valid in `tenant` and whose owner works there; none for any other text. Its calls are counted
/// with those of the administration's other programs, and wrong ones like any other guess.
///
/// # Errors
/// [`server::Error::TooMany`] after too many wrong ones, [`server::Error::Quota`] when its programs have used up what it may be
/// called.
pub async fn find_program(request: &HttpRequest, tenant: &Tenant, token: &str) -> Result<Option<Program>> {
    let (database, clock): (Database, Clock) = (part(request)?, part(request)?);
    let (id, now, is_demo) = (tenant.id, clock.now(), is_demo(request));
    let attempt = guessed_at(request, now, id)?;
    let found = database.tenant(id, async |conn| by_token(conn, id, now, token, is_demo).await).await?;
    let Some((Some(_), program)) = found else {
        note_refusal(request, id, None, "token").await;
        return Ok(None);
    };
    attempt.was_right();
    tenant.count_program(request, now)?;
    Ok(Some(program))
}
