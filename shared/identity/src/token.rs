//! Tokens that stand for a person: only their hash is stored.

use crate::person::is_active;
use crate::schema::api_token;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// SHA-256: enough for tokens that are random; passwords need more.
#[must_use]
pub fn hash_token(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// Enters a token of the API that acts with the rights of `person`; the same token again changes nothing.
///
/// # Errors
/// The database refuses.
pub async fn insert_api_token(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    name: &str,
    token: &str,
    person: Uuid,
) -> QueryResult<()> {
    diesel::insert_into(api_token::table)
        .values((
            api_token::tenant_id.eq(tenant),
            api_token::token_hash.eq(hash_token(token)),
            api_token::name.eq(name),
            api_token::person_id.eq(person),
            api_token::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(())
}

/// The person for whom a token acts in this administration; none when their account is disabled, or
/// invented outside of a demonstration.
pub(crate) async fn find_token_owner(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    token: &str,
    is_demo: bool,
) -> QueryResult<Option<Uuid>> {
    let owner: Option<Uuid> = api_token::table
        .filter(api_token::tenant_id.eq(tenant))
        .filter(api_token::token_hash.eq(hash_token(token)))
        .filter(api_token::expires_at.is_null().or(api_token::expires_at.gt(now.to_diesel())))
        .select(api_token::person_id)
        .first(conn)
        .await
        .optional()?;
    let Some(owner) = owner else {
        return Ok(None);
    };
    // Apart: people are not kept where the administration's rows are.
    Ok(is_active(conn, owner, is_demo).await?.then_some(owner))
}
