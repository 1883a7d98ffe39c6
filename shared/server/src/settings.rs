//! What the HTTP layer must be told once, at start.

use crate::Secret;
use actix_web::cookie::{Cookie, SameSite};
use std::net::SocketAddr;
use std::num::NonZeroU32;
use url::Url;

/// Settings of the web process; `diwan config` documents the variables behind them.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to listen (`DIWAN_ADDR`).
    pub address: SocketAddr,
    /// The address that people type (`DIWAN_PUBLIC_URL`); links in messages and receipts begin with it.
    pub public_url: Url,
    /// Whether `X-Forwarded-For` names the client (`DIWAN_TRUST_PROXY=1`, behind our own proxy only).
    pub behind_proxy: bool,
    /// Whether invented people may sign in and every page says so (`DIWAN_DEMO=1`).
    pub demo: bool,
    /// How people reach whoever runs the platform (`DIWAN_CONTACT`): addresses and telephones with commas between; empty for no way.
    pub contact: String,
    /// Whether browsers keep the form of a complaint for when there is no connection (`DIWAN_OFFLINE=off` takes it back).
    pub offline: bool,
    /// Whether rates are limited (`DIWAN_RATE_LIMITS=off` for measuring).
    pub rate_limits: bool,
    /// Calls of the API that one administration takes in a minute, of all its clients (`DIWAN_TENANT_API_RATE`).
    pub tenant_api: NonZeroU32,
    /// The same in a day (`DIWAN_TENANT_API_DAY`).
    pub tenant_api_day: NonZeroU32,
    /// Complaints and other deposits by form, in a minute (`DIWAN_TENANT_SUBMIT_RATE`).
    pub tenant_submit: NonZeroU32,
    /// MiB of files that one client may hand in within an hour (`DIWAN_UPLOAD_BUDGET`).
    pub upload_megabytes: u32,
    /// The instance's secret (`DIWAN_SECRET`, else a file under `DIWAN_DATA`).
    pub secret: Secret,
    /// Threads that serve requests.
    pub workers: usize,
}

impl Settings {
    /// Whether people reach us over TLS: cookies are then marked `Secure`.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// A cookie as all of ours are: for the whole site, out of the reach of scripts, never sent along by another site's form,
    /// and over TLS only where people reach us so. It ends with the browser's session unless it is given an age.
    #[must_use]
    pub fn cookie(&self, name: &'static str, value: String) -> Cookie<'static> {
        Cookie::build(name, value).path("/").http_only(true).same_site(SameSite::Lax).secure(self.is_secure()).finish()
    }

    /// The public address of `path` (which begins with a slash).
    #[must_use]
    pub fn public(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.as_str().trim_end_matches('/'))
    }
}
