//! How providers are asked: within seconds, without following where they point, and reading no more than they should say. An
//! administration types the address of its own: that one is asked on the public internet alone, as webhooks are.

use notifications::webhook::{Egress, Guard, Refused};
use openidconnect::{HttpRequest, HttpResponse};
use reqwest::Client;
use reqwest::redirect::Policy;
use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;
use url::{Host, Url};

/// For a whole answer, from the connection on: somebody waits in front of a page.
const TIMEOUT: Duration = Duration::from_secs(5);
/// A discovery document with everything has 10 KiB, a set of keys with certificates 30.
const BYTES: usize = 256 * 1024;

/// Why a provider was not heard.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unheard {
    /// No TLS, and not on this machine.
    #[error("the address is not https:")]
    Insecure,
    /// What an administration typed leads where it must not.
    #[error("the address: {0}")]
    Closed(#[from] Refused),
    /// Away, too slow, or not speaking HTTP.
    #[error("no answer: {0}")]
    Away(String),
    /// More than anybody needs.
    #[error("the answer is longer than {BYTES} bytes")]
    TooLong,
    /// What was asked for could not be written as a request, or what came back not read as an answer.
    #[error("not HTTP as we know it: {0}")]
    Odd(#[from] openidconnect::http::Error),
}

/// Asks providers. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Http {
    client: Client,
    /// Where it may lead; none: the settings name the provider, and everything is as they say.
    egress: Option<Arc<Egress>>,
}

impl Http {
    /// For a provider that the settings name.
    pub(crate) fn trusting() -> Result<Self, reqwest::Error> {
        Ok(Self { client: builder().build()?, egress: None })
    }

    /// For those that administrations enter.
    pub(crate) fn guarded(egress: &Egress) -> Result<Self, reqwest::Error> {
        // A proxy would look the name up by itself, past the guard.
        let client = builder().no_proxy().dns_resolver(Guard::new(egress.clone())).build()?;
        Ok(Self { client, egress: Some(Arc::new(egress.clone())) })
    }

    /// Whether an address may be asked, or a person led there.
    pub(crate) fn allows(&self, url: &Url) -> Result<(), Unheard> {
        match &self.egress {
            Some(egress) => Ok(_ = egress.check(url.as_str())?),
            None if is_safe(url) => Ok(()),
            None => Err(Unheard::Insecure),
        }
    }

    /// One request of the protocol.
    pub(crate) async fn call(&self, request: HttpRequest) -> Result<HttpResponse, Unheard> {
        let (parts, body) = request.into_parts();
        let url = Url::parse(&parts.uri.to_string()).map_err(|error| Unheard::Away(error.to_string()))?;
        self.allows(&url)?;
        let asked = self.client.request(parts.method, url).headers(parts.headers).body(body).send().await;
        let mut answer = asked.map_err(away)?;
        let mut read = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(away)? {
            if read.len() + chunk.len() > BYTES {
                return Err(Unheard::TooLong);
            }
            read.extend_from_slice(&chunk);
        }
        let mut built = openidconnect::http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            built = built.header(name, value);
        }
        Ok(built.body(read)?)
    }
}

fn builder() -> reqwest::ClientBuilder {
    // Connections are not kept: each belongs to the thread that opened it.
    Client::builder().timeout(TIMEOUT).connect_timeout(TIMEOUT).redirect(Policy::none()).pool_max_idle_per_host(0)
}

/// The kind of failure; the address may hold what nobody else should read.
fn away(error: reqwest::Error) -> Unheard {
    let mut cause = error.source();
    while let Some(current) = cause {
        if let Some(refused) = current.downcast_ref::<Refused>() {
            return Unheard::Closed(*refused);
        }
        cause = current.source();
    }
    Unheard::Away(error.without_url().to_string())
}

/// TLS, or this very machine.
fn is_safe(url: &Url) -> bool {
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && is_here)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nothing_is_said_in_clear_over_the_network() {
        for (url, safe) in [
            ("https://login.example/x", true),
            ("http://login.example/x", false),
            ("http://127.0.0.1:4000/x", true),
            ("http://[::1]/x", true),
            ("http://localhost/x", true),
            ("http://localhost.example/x", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(is_safe(&url.parse().unwrap()), safe, "{url}");
        }
    }
}
