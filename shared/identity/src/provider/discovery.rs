//! What providers publish of themselves: addresses and keys, remembered for an hour. A signature by a key that is not known
//! yet has the keys fetched again, once a minute at most, so that nobody makes us ask for each forged token.

use super::http::{Unheard, is_safe};
use super::{Provider, Providers};
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::CoreJsonWebKeySet;
use openidconnect::{DiscoveryError, HttpRequest, IssuerUrl, JsonWebKeySetUrl, ProviderMetadataWithLogout};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// For how long what was read is taken for true.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// At least this long between two fetches of keys for the sake of one that is not known.
const PATIENCE: SignedDuration = SignedDuration::from_mins(1);

/// By issuer.
#[derive(Default)]
pub(super) struct Cache(Mutex<HashMap<String, Known>>);

/// One provider, as it describes itself.
#[derive(Clone)]
pub(super) struct Known {
    /// With its keys.
    pub(super) metadata: Arc<ProviderMetadataWithLogout>,
    read_at: Timestamp,
    /// When its keys were fetched because one was missing.
    keys_at: Option<Timestamp>,
}

/// The provider cannot be asked now; why, for the log.
#[derive(Debug, thiserror::Error)]
#[error("the provider is not there: {0}")]
pub(crate) struct Down(pub(super) String);

impl From<DiscoveryError<Unheard>> for Down {
    fn from(error: DiscoveryError<Unheard>) -> Self {
        Self(match &error {
            DiscoveryError::Request(unheard) => unheard.to_string(),
            DiscoveryError::Response(status, ..) => format!("answer {status}"),
            other => other.to_string(),
        })
    }
}

impl Providers {
    /// What the provider says of itself.
    pub(super) async fn discover(&self, now: Timestamp, provider: &Provider) -> Result<Known, Down> {
        let known = self.cache.lock().get(&provider.issuer).cloned();
        if let Some(known) = known.filter(|known| known.read_at <= now && now < known.read_at + FRESH) {
            return Ok(known);
        }
        let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(|error| Down(error.to_string()))?;
        let http = |request: HttpRequest| self.http.call(request);
        let metadata = ProviderMetadataWithLogout::discover_async(issuer, &http).await?;
        let endpoints = [Some(metadata.authorization_endpoint().url()), metadata.token_endpoint().map(|url| url.url())];
        if !endpoints.into_iter().flatten().all(is_safe) {
            return Err(Down("an address of the provider is not https:".to_owned()));
        }
        let known = Known { metadata: Arc::new(metadata), read_at: now, keys_at: None };
        self.cache.lock().insert(provider.issuer.clone(), known.clone());
        Ok(known)
    }

    /// The same with keys that were fetched now; none when they were fetched less than a minute ago.
    pub(super) async fn renew(
        &self,
        now: Timestamp,
        provider: &Provider,
        known: &Known,
    ) -> Result<Option<Known>, Down> {
        {
            let mut cache = self.cache.lock();
            let last = cache.get_mut(&provider.issuer);
            match last {
                Some(last) if last.keys_at.is_some_and(|at| at <= now && now < at + PATIENCE) => return Ok(None),
                Some(last) => last.keys_at = Some(now),
                None => {}
            }
        }
        let url: &JsonWebKeySetUrl = known.metadata.jwks_uri();
        let http = |request: HttpRequest| self.http.call(request);
        let keys = CoreJsonWebKeySet::fetch_async(url, &http).await?;
        let metadata = Arc::new(known.metadata.as_ref().clone().set_jwks(keys));
        let renewed = Known { metadata, read_at: known.read_at, keys_at: Some(now) };
        self.cache.lock().insert(provider.issuer.clone(), renewed.clone());
        Ok(Some(renewed))
    }
}

impl Cache {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
