//! The secrets of webhooks and the signatures by them. A secret is derived from the instance's own, so no table holds it: it is
//! shown once, and a new generation makes a new one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use database::TenantId;
use standardwebhooks::{Webhook as Signer, WebhookError};
use std::sync::Arc;
use uuid::Uuid;

type Derive = dyn Fn(TenantId, Uuid, i32) -> [u8; 32] + Send + Sync;

/// Makes the secret of each generation of each webhook. Cheap to clone.
#[derive(Clone)]
pub struct WebhookKeys(Arc<Derive>);

impl WebhookKeys {
    /// Derives by `derive`, which must give the same for the same tenant, webhook and generation in all processes, and what
    /// nobody can guess.
    pub fn new(derive: impl Fn(TenantId, Uuid, i32) -> [u8; 32] + Send + Sync + 'static) -> Self {
        Self(Arc::new(derive))
    }

    /// The secret as its receiver configures it: `whsec_` and 32 bytes in base64.
    #[must_use]
    pub fn text(&self, tenant: TenantId, webhook: Uuid, generation: i32) -> String {
        format!("whsec_{}", STANDARD.encode((self.0)(tenant, webhook, generation)))
    }

    /// The header `webhook-signature`: one signature for each generation that holds, the newest first.
    pub(crate) fn sign(&self, signed: &Signed<'_>) -> Result<String, WebhookError> {
        let mut signatures = Vec::new();
        for generation in signed.generations {
            let key = (self.0)(signed.tenant, signed.webhook, *generation);
            let signer = Signer::from_bytes(key.to_vec())?;
            signatures.push(signer.sign(&signed.event.to_string(), signed.at, signed.body.as_bytes())?);
        }
        Ok(signatures.join(" "))
    }
}

/// What is signed.
pub(crate) struct Signed<'a> {
    pub(crate) tenant: TenantId,
    pub(crate) webhook: Uuid,
    pub(crate) generations: &'a [i32],
    pub(crate) event: Uuid,
    /// Seconds since 1970.
    pub(crate) at: i64,
    pub(crate) body: &'a str,
}
