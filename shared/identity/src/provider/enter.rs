//! Entering the provider of an administration.

use super::{Claims, Levels, SEAL};
use crate::factor::seal::seal;
use crate::schema::{provider, provider_domain, tenant};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use server::Secret;
use ui::Names;
use uuid::Uuid;

/// An administration's provider, to be entered.
#[derive(Clone, Debug)]
pub struct NewProvider {
    /// Its address, exactly as its tokens name it.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// Our password there; none for a public client.
    pub client_secret: Option<String>,
    /// What we ask for besides `openid`.
    pub scopes: Vec<String>,
    /// See [`Claims`].
    pub claims: Claims,
    /// See [`Levels`].
    pub levels: Levels,
    /// Its name.
    pub names: Names,
    /// The domains of e-mail addresses whose people sign in there, proved to be the administration's.
    pub domains: Vec<String>,
    /// Whether people are led there at once; else it is tried first.
    pub is_on: bool,
}

/// Enters an administration's provider, in a transaction of the administration; gives its id.
///
/// # Errors
/// There is no such administration, the provider or one of its domains is entered already, or the database refuses.
pub async fn insert_provider(
    conn: &mut Conn,
    tenant_id: TenantId,
    now: Timestamp,
    secret: &Secret,
    new: &NewProvider,
) -> server::Result<Uuid> {
    let id = Uuid::now_v7();
    let sealed = new.client_secret.as_deref().map(|text| seal(secret, SEAL, id, text.as_bytes())).transpose()?;
    // A foreign key of a control table may lead to reference tables only, where the nil tenant is not.
    let owner: Uuid = tenant::table.filter(tenant::id.eq(tenant_id)).select(tenant::id).first(conn).await?;
    diesel::insert_into(provider::table)
        .values((
            provider::id.eq(id),
            provider::tenant_id.eq(owner),
            provider::issuer.eq(&new.issuer),
            provider::client_id.eq(&new.client_id),
            provider::client_secret.eq(sealed),
            provider::scopes.eq(&new.scopes),
            provider::claims.eq(serde_json::to_value(&new.claims).unwrap_or_default()),
            provider::acr.eq(new.levels.stored()),
            provider::names.eq(serde_json::to_value(&new.names).unwrap_or_default()),
            provider::created_at.eq(now.to_diesel()),
            provider::disabled_at.eq((!new.is_on).then(|| now.to_diesel())),
        ))
        .execute(conn)
        .await?;
    for domain in &new.domains {
        diesel::insert_into(provider_domain::table)
            .values((provider_domain::domain.eq(domain.to_lowercase()), provider_domain::provider_id.eq(id)))
            .execute(conn)
            .await?;
    }
    Ok(id)
}
