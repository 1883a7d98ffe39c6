//! Refused authorisations are noted (OWASP ASVS 5.0, 16.3.2): who tried, which right they lacked. Once a minute each, so that
//! who hammers at a door does not fill the trail.

use super::insert_once;
use crate::actor::part;
use actix_web::HttpRequest;
use calendar::Clock;
use database::{Database, TenantId};
use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// Notes that somebody was refused for want of a right (`permission:complaints.assign`), of membership, or with a token that
/// is not known. A failure to note it is logged: the refusal stands all the same.
pub(crate) async fn note_refusal(request: &HttpRequest, tenant: TenantId, person: Option<Uuid>, object: &str) {
    let (Ok(database), Ok(clock)) = (part::<Database>(request), part::<Clock>(request)) else {
        return;
    };
    let now = clock.now();
    let id = once_a_minute(tenant, person, object, now);
    let noted = database.tenant(tenant, async |conn| {
        insert_once(conn, tenant, id, now, person, "authorisation.refused", object, json!({})).await
    });
    if let Err(error) = noted.await {
        tracing::warn!(%tenant, %error, "a refusal could not be noted");
    }
}

/// The same identifier (UUIDv7) for the same refusal within a minute, in every process.
fn once_a_minute(tenant: TenantId, person: Option<Uuid>, object: &str, now: Timestamp) -> Uuid {
    let minute = now.as_millisecond().div_euclid(60_000) * 60_000;
    let digest = Sha256::new()
        .chain_update(tenant.uuid())
        .chain_update(person.unwrap_or_default())
        .chain_update(minute.to_be_bytes())
        .chain_update(object)
        .finalize();
    let mut random = [0; 10];
    random.copy_from_slice(&digest[..10]);
    uuid::Builder::from_unix_timestamp_millis(minute.unsigned_abs(), &random).into_uuid()
}
