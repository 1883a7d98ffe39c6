//! Asking the name system. Each look is a new question: what was remembered from a moment ago is what somebody has just mended.

use super::name::record_of;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::RData;
use hickory_resolver::{Resolver, TokioResolver};
use std::net::SocketAddr;
use std::time::Duration;

/// Until a server must have answered, and how often one is asked.
const PATIENCE: Duration = Duration::from_secs(3);
const ATTEMPTS: usize = 2;
/// For the whole look: somebody waits in front of a page.
const TIMEOUT: Duration = Duration::from_secs(10);
/// Begins the text of a record that is meant for us.
const PREFIX: &str = "diwan-domain-verification=";

/// The name system, as this server asks it. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Dns {
    server: Option<SocketAddr>,
}

/// What a look at a domain's record found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The record with the right text.
    Right,
    /// Nothing at that name, which is sure.
    Nothing,
    /// Something else, of which this is one text.
    Other(String),
    /// Nobody answers for the domain now.
    Unanswered,
}

/// The text that a record must have.
pub(crate) fn text_of(token: &str) -> String {
    format!("{PREFIX}{token}")
}

impl Dns {
    /// Asks `server`; without one, those of the system (`/etc/resolv.conf`).
    #[must_use]
    pub const fn new(server: Option<SocketAddr>) -> Self {
        Self { server }
    }

    /// Looks for a domain's record.
    pub(crate) async fn look(&self, domain: &str, token: &str) -> Found {
        let asked = tokio::time::timeout(TIMEOUT, self.texts(domain)).await;
        match asked {
            Ok(Ok(texts)) => judge(texts, &text_of(token)),
            Ok(Err(error)) if error.is_no_records_found() => Found::Nothing,
            Ok(Err(error)) => {
                tracing::info!(domain, %error, "the name system does not answer about a domain");
                Found::Unanswered
            }
            Err(_) => Found::Unanswered,
        }
    }

    async fn texts(&self, domain: &str) -> Result<Vec<String>, NetError> {
        // The final dot: no domain of this machine's own is tried after it.
        let lookup = self.resolver()?.txt_lookup(format!("{}.", record_of(domain))).await?;
        let texts = lookup.answers().iter().filter_map(|record| match &record.data {
            // A long text comes in pieces (RFC 7208, section 3.3).
            RData::TXT(text) => Some(String::from_utf8_lossy(&text.txt_data.concat()).trim().to_owned()),
            _ => None,
        });
        Ok(texts.collect())
    }

    /// A new one for each look: its connections belong to the thread that asks.
    fn resolver(&self) -> Result<TokioResolver, NetError> {
        let mut builder = match self.server {
            Some(server) => {
                let mut connections = vec![ConnectionConfig::udp(), ConnectionConfig::tcp()];
                connections.iter_mut().for_each(|connection| connection.port = server.port());
                let servers = vec![NameServerConfig::new(server.ip(), true, connections)];
                Resolver::builder_with_config(
                    ResolverConfig::from_name_servers(servers),
                    TokioRuntimeProvider::default(),
                )
            }
            None => TokioResolver::builder_tokio()?,
        };
        let options = builder.options_mut();
        (options.timeout, options.attempts, options.cache_size) = (PATIENCE, ATTEMPTS, 0);
        options.use_hosts_file = ResolveHosts::Never;
        builder.build()
    }
}

fn judge(texts: Vec<String>, right: &str) -> Found {
    if texts.iter().any(|text| text == right) {
        return Found::Right;
    }
    // Of several, the one that was meant for us.
    let meant = texts.iter().find(|text| text.starts_with(PREFIX)).or(texts.first());
    meant.map_or(Found::Nothing, |text| Found::Other(text.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_text_counts_among_others_and_else_the_nearest_is_shown() {
        let right = text_of("abc");
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(judge(texts(&["v=spf1 -all", &right]), &right), Found::Right);
        assert_eq!(judge(texts(&[]), &right), Found::Nothing);
        let old = text_of("old");
        assert_eq!(judge(texts(&["v=spf1 -all", &old]), &right), Found::Other(old));
        assert_eq!(judge(texts(&["abc"]), &right), Found::Other("abc".to_owned()));
    }
}
