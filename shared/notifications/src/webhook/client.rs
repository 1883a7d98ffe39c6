//! The call itself: one POST, no redirect, no proxy, fifteen seconds, and to an address that was looked at.

use super::address::{Egress, Refused};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use std::error::Error;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// The whole call, from the name to the end of the answer.
const TIMEOUT: Duration = Duration::from_secs(15);
/// What is read of an answer: nobody needs it, but a receiver that is still writing would see a broken connection.
const ANSWER: usize = 16 * 1024;

/// Calls webhooks. Cheap to clone.
#[derive(Clone)]
pub struct WebhookClient {
    egress: Arc<Egress>,
    /// Reading the system's certificates takes a while: the first call does it.
    client: Arc<OnceLock<Result<Client, String>>>,
}

/// How a call went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Called {
    pub(crate) status: Option<StatusCode>,
    pub(crate) duration: Duration,
    /// Why it does not count as delivered: the last part of a translation key.
    pub(crate) fault: Option<&'static str>,
}

impl WebhookClient {
    /// A client that reaches what `egress` says.
    #[must_use]
    pub fn new(egress: Egress) -> Self {
        Self { egress: Arc::new(egress), client: Arc::default() }
    }

    /// Reads an address as somebody typed it.
    ///
    /// # Errors
    /// See [`Egress::check_new`].
    pub fn check(&self, typed: &str) -> Result<String, Refused> {
        self.egress.check_new(typed).map(String::from)
    }

    /// Sends `body`. `headers` say what it is and who signed it.
    pub(crate) async fn post(&self, address: &str, headers: HeaderMap, body: String) -> Called {
        let started = Instant::now();
        let called = self.call(address, headers, body).await;
        let (status, fault) = match called {
            Ok(status) if status.is_success() => (Some(status), None),
            Ok(status) if status.is_redirection() => (Some(status), Some("redirect")),
            Ok(status) => (Some(status), Some("status")),
            Err(fault) => (None, Some(fault)),
        };
        Called { status, duration: started.elapsed(), fault }
    }

    async fn call(&self, address: &str, mut headers: HeaderMap, body: String) -> Result<StatusCode, &'static str> {
        // The settings may have been narrowed since the address was taken; a number is not looked up by the resolver below.
        let url = self.egress.check(address).map_err(|_| "address")?;
        let client = self.client.get_or_init(|| client(&self.egress).map_err(|error| error.to_string()));
        let client = client.as_ref().map_err(|error| {
            tracing::error!(error, "the client for webhooks cannot be built");
            "connect"
        })?;
        headers.insert(CONTENT_TYPE, reqwest::header::HeaderValue::from_static("application/json"));
        let sent = client.post(url).headers(headers).body(body).send().await;
        let mut answer = sent.map_err(|error| fault(&error))?;
        let mut read = 0;
        while let Ok(Some(chunk)) = answer.chunk().await {
            read += chunk.len();
            if read > ANSWER {
                break;
            }
        }
        Ok(answer.status())
    }
}

fn client(egress: &Arc<Egress>) -> reqwest::Result<Client> {
    Client::builder()
        .user_agent("Diwan-Webhooks/1.0")
        .redirect(Policy::none())
        // A proxy would look the name up by itself, past the guard.
        .no_proxy()
        .timeout(TIMEOUT)
        .pool_max_idle_per_host(0)
        .dns_resolver(Guard(Arc::clone(egress)))
        .build()
}

fn fault(error: &reqwest::Error) -> &'static str {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(current) = cause {
        if current.downcast_ref::<Refused>().is_some() {
            return "address";
        }
        cause = current.source();
    }
    match error {
        error if error.is_timeout() => "timeout",
        error if error.is_connect() => "connect",
        _ => "broken",
    }
}

/// Looks names up, and gives the connection only addresses that it may have: between the look and the connection, no second
/// answer of a name server comes in (DNS rebinding).
#[derive(Clone, Debug)]
pub struct Guard(Arc<Egress>);

impl Guard {
    /// Gives what `egress` allows.
    #[must_use]
    pub fn new(egress: Egress) -> Self {
        Self(Arc::new(egress))
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let egress = Arc::clone(&self.0);
        Box::pin(async move {
            let found: Vec<_> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One closed address among public ones is an attempt, not a slip.
            if found.iter().any(|address| !egress.allows(address.ip())) {
                return Err(Refused::Private.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    async fn resolved(private: bool) -> bool {
        let guard = Guard(Arc::new(Egress { ports: vec![443], private }));
        guard.resolve("localhost".parse().unwrap()).await.is_ok()
    }

    #[tokio::test]
    async fn a_name_that_leads_to_this_machine_is_not_given_to_the_connection() {
        assert!(!resolved(false).await);
        assert!(resolved(true).await);
    }
}
