//! What providers publish of themselves: addresses and keys, remembered for an hour. A signature by a key that is not known
//! yet has the keys fetched again, once a minute at most, so that nobody makes us ask for each forged token.

use super::http::Unheard;
use super::{Provider, Providers};
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::CoreJsonWebKeySet;
use openidconnect::{DiscoveryError, HttpRequest, IssuerUrl, JsonWebKeySetUrl, ProviderMetadataWithLogout};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// For how long what was read is taken for true.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// More documents than this are not kept beyond their time.
const MANY: usize = 2_000;
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
        Unlike::from(error).into()
    }
}

/// What a provider is not as it should be in.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unlike {
    /// It was not heard.
    #[error("{0}")]
    Unheard(Unheard),
    /// What it says of itself is not a description of a provider.
    #[error("{0}")]
    Document(String),
    /// It calls itself otherwise.
    #[error("{0}")]
    Issuer(String),
    /// It publishes no keys.
    #[error("no keys")]
    Keys,
}

impl From<DiscoveryError<Unheard>> for Unlike {
    fn from(error: DiscoveryError<Unheard>) -> Self {
        match error {
            DiscoveryError::Request(unheard) => Self::Unheard(unheard),
            DiscoveryError::Response(status, ..) => Self::Document(format!("answer {status}")),
            DiscoveryError::Validation(reason) => Self::Issuer(reason),
            other => Self::Document(other.to_string()),
        }
    }
}

impl From<Unlike> for Down {
    fn from(unlike: Unlike) -> Self {
        Self(unlike.to_string())
    }
}

impl Providers {
    /// What the provider says of itself.
    pub(super) async fn discover(&self, now: Timestamp, provider: &Provider) -> Result<Known, Down> {
        let known = self.cache.lock().get(&provider.issuer).cloned();
        if let Some(known) = known.filter(|known| known.read_at <= now && now < known.read_at + FRESH) {
            return Ok(known);
        }
        Ok(self.read_anew(now, provider).await?)
    }

    /// The same, asked now.
    async fn read_anew(&self, now: Timestamp, provider: &Provider) -> Result<Known, Unlike> {
        let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(|_| Unlike::Document("no address".to_owned()))?;
        let door = self.http(provider);
        let http = |request: HttpRequest| door.call(request);
        let metadata = ProviderMetadataWithLogout::discover_async(issuer, &http).await?;
        let endpoints = [Some(metadata.authorization_endpoint().url()), metadata.token_endpoint().map(|url| url.url())];
        for endpoint in endpoints.into_iter().flatten() {
            door.allows(endpoint).map_err(Unlike::Unheard)?;
        }
        let known = Known { metadata: Arc::new(metadata), read_at: now, keys_at: None };
        self.cache.keep(now, provider, &known);
        Ok(known)
    }

    /// Whether people could sign in there: it answers, names itself as it is named here, and publishes its keys.
    pub(super) async fn try_out(&self, now: Timestamp, provider: &Provider) -> Result<(), Unlike> {
        let known = self.read_anew(now, provider).await?;
        if known.metadata.token_endpoint().is_none() {
            return Err(Unlike::Document("no token endpoint".to_owned()));
        }
        if known.metadata.jwks().keys().is_empty() { Err(Unlike::Keys) } else { Ok(()) }
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
        let door = self.http(provider);
        let http = |request: HttpRequest| door.call(request);
        let keys = CoreJsonWebKeySet::fetch_async(url, &http).await?;
        let metadata = Arc::new(known.metadata.as_ref().clone().set_jwks(keys));
        let renewed = Known { metadata, read_at: known.read_at, keys_at: Some(now) };
        self.cache.keep(now, provider, &renewed);
        Ok(Some(renewed))
    }
}

impl Cache {
    /// What is stale goes when there are many: addresses can be entered and removed without end.
    fn keep(&self, now: Timestamp, provider: &Provider, known: &Known) {
        let mut all = self.lock();
        if all.len() >= MANY {
            all.retain(|_, known| known.read_at <= now && now < known.read_at + FRESH);
        }
        all.insert(provider.issuer.clone(), known.clone());
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
