//! The settings of a process, read once from the environment. Each is documented here, where it is read.

use identity::{Levels, National};
use notifications::webhook::Egress;
use server::Secret;
use std::fmt::Write as _;
use std::io::Write as _;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use url::Url;

/// All settings.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `DIWAN_DATA`.
    pub data: PathBuf,
    /// `DATABASE_URL`; none for the embedded database.
    pub database_url: Option<String>,
    /// `DIWAN_DATABASE_CONNECTIONS`.
    pub connections: usize,
    /// What the HTTP layer needs.
    pub server: server::Settings,
    /// `DIWAN_WORKER_ADDR`: where `diwan work` answers for itself; none for nowhere.
    pub worker_address: Option<SocketAddr>,
    /// `MEILI_URL`.
    pub meilisearch_url: Option<String>,
    /// `MEILI_KEY`.
    pub meilisearch_key: Option<String>,
    /// `SMTP_URL`.
    pub smtp_url: Option<String>,
    /// `SMS_URL`.
    pub sms_url: Option<String>,
    /// `DIWAN_SENDER`.
    pub sender: String,
    /// `STORAGE_URL`.
    pub storage_url: Option<String>,
    /// `DIWAN_FREE_DISK`, in MiB.
    pub free_disk_megabytes: u64,
    /// `DIWAN_WEBHOOK_PORTS`, `DIWAN_WEBHOOK_PRIVATE`.
    pub webhooks: Egress,
    /// `DNS_RESOLVER`; none for those of the system.
    pub dns_resolver: Option<SocketAddr>,
    /// `OIDC_ISSUER` and what belongs to it; none without one.
    pub national: Option<National>,
}

/// A setting that cannot be used.
#[derive(Debug)]
pub struct Invalid {
    /// The variable.
    pub name: &'static str,
    /// What is wrong; never the value of a secret.
    pub reason: String,
}

impl std::fmt::Display for Invalid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name, self.reason)
    }
}

impl std::error::Error for Invalid {}

/// Each variable: its name, what it is for, its default, and whether its value is a secret.
const VARIABLES: [(&str, &str, &str, bool); 32] = [
    ("DIWAN_ADDR", "address and port to listen on", "127.0.0.1:8080", false),
    ("DIWAN_WORKER_ADDR", "address and port at which diwan work answers /healthz, /readyz, /metrics", "", false),
    (
        "DIWAN_PUBLIC_URL",
        "address that people type; links begin with it, passkeys are bound to its name",
        "http://DIWAN_ADDR",
        false,
    ),
    ("DIWAN_DATA", "folder of the embedded database, files and outbox", "./var", false),
    ("DIWAN_DEMO", "1: a demonstration; invented people may sign in, every page says so", "", false),
    (
        "DIWAN_SECRET",
        "64 hexadecimal digits, the same in all processes",
        "DIWAN_DATA/secret.key, made at the first start",
        true,
    ),
    ("DIWAN_TRUST_PROXY", "1: X-Forwarded-For names the client (only behind one's own proxy)", "", false),
    ("DIWAN_OFFLINE", "off: browsers throw away what they kept for when there is no connection", "on", false),
    ("DIWAN_RATE_LIMITS", "off: no limits (for measuring)", "on", false),
    (
        "DIWAN_TENANT_API_RATE",
        "calls of the API a minute that one administration takes, of all its clients",
        "6000",
        false,
    ),
    (
        "DIWAN_TENANT_API_DAY",
        "the same a day (UTC); an administration may have numbers of its own, see /platform/tenants",
        "1000000",
        false,
    ),
    // The largest city on a day with a hundred times its complaints.
    (
        "DIWAN_TENANT_SUBMIT_RATE",
        "deposits by form a minute that one administration takes, of all its clients",
        "3000",
        false,
    ),
    // 250 photographs of 4 MB: a village behind one address may send as many, a program that fills the disk may not.
    ("DIWAN_UPLOAD_BUDGET", "MB of files that one client may hand in within an hour", "1024", false),
    ("DIWAN_WORKERS", "threads that serve requests", "number of cores", false),
    ("DIWAN_SENDER", "sender of e-mails", "Diwan <no-reply@diwan.example>", false),
    (
        "DIWAN_CONTACT",
        "how people reach whoever runs the platform: an e-mail address, a telephone, or both with a comma between; absent: no page says how",
        "",
        false,
    ),
    (
        "DATABASE_URL",
        "PostgreSQL, as a member of diwan_app, diwan_platform, diwan_search (for migrate: the owner); absent: its own, under DIWAN_DATA",
        "",
        true,
    ),
    ("DIWAN_DATABASE_CONNECTIONS", "connections for requests and jobs", "16", false),
    ("MEILI_URL", "Meilisearch; absent: the search built into PostgreSQL", "", false),
    ("MEILI_KEY", "key of Meilisearch", "", true),
    ("SMTP_URL", "mail server; absent: messages are written to DIWAN_DATA/outbox as .eml", "", true),
    (
        "SMS_URL",
        "gateway of short messages: POST with JSON (id, to, text); absent: they are written to DIWAN_DATA/outbox-sms",
        "",
        true,
    ),
    ("STORAGE_URL", "file:/folder or s3://bucket", "DIWAN_DATA/files", false),
    // The embedded database lies on the same disk, and what it writes in an hour is far less.
    (
        "DIWAN_FREE_DISK",
        "MB that stay free on the disk of files and of DIWAN_DATA: with less, files are refused and all else goes on",
        "1024",
        false,
    ),
    (
        "DIWAN_WEBHOOK_PORTS",
        "ports that webhooks and administrations' providers of identity may lead to, with commas between",
        "443",
        false,
    ),
    (
        "DIWAN_WEBHOOK_PRIVATE",
        "1: webhooks and administrations' providers of identity may lead to this machine and private networks too, by http and at any port",
        "",
        false,
    ),
    (
        "DNS_RESOLVER",
        "address and port of the server of names that is asked about domains; absent: those of /etc/resolv.conf",
        "",
        false,
    ),
    ("OIDC_ISSUER", "the national identity's provider (OpenID Connect); absent: none", "", false),
    (
        "OIDC_CLIENT_ID",
        "what the provider calls us; it sends people back to DIWAN_PUBLIC_URL/sign-in/provider/callback",
        "",
        false,
    ),
    ("OIDC_CLIENT_SECRET", "our password there; absent: a public client", "", true),
    (
        "OIDC_LEVELS",
        "the levels (acr) that we ask for, the best first, and what each is worth: eidas3=high eidas2=substantial; amr:mfa=substantial takes its word for several factors",
        "",
        false,
    ),
    ("PG_BIN", "folder of PostgreSQL's programs for the embedded database", "/usr/lib/postgresql/*/bin", false),
];

impl Settings {
    /// Reads the environment. The folder of data and the secret are made if they do not exist.
    ///
    /// # Errors
    /// A variable that cannot be used.
    pub fn from_environment() -> Result<Self, Invalid> {
        Self::read(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    /// Reads settings from anywhere.
    ///
    /// # Errors
    /// As [`Settings::from_environment`].
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, Invalid> {
        let address = get("DIWAN_ADDR").unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        let address: SocketAddr =
            address.parse().map_err(|_| invalid("DIWAN_ADDR", "not an address with a port, such as 127.0.0.1:8080"))?;
        let worker_address = get("DIWAN_WORKER_ADDR").map(|text| text.parse()).transpose();
        let worker_address = worker_address
            .map_err(|_| invalid("DIWAN_WORKER_ADDR", "not an address with a port, such as 0.0.0.0:8080"))?;
        let dns_resolver = get("DNS_RESOLVER").map(|text| text.parse()).transpose();
        let dns_resolver =
            dns_resolver.map_err(|_| invalid("DNS_RESOLVER", "not an address with a port, such as 192.0.2.53:53"))?;
        let public_url = get("DIWAN_PUBLIC_URL").unwrap_or_else(|| format!("http://{address}"));
        let public_url: Url =
            public_url.parse().map_err(|_| invalid("DIWAN_PUBLIC_URL", "not an http: or https: address"))?;
        if !matches!(public_url.scheme(), "http" | "https") || public_url.path() != "/" {
            return Err(invalid("DIWAN_PUBLIC_URL", "not an http: or https: address without a path"));
        }
        let data = PathBuf::from(get("DIWAN_DATA").unwrap_or_else(|| "./var".to_owned()));
        std::fs::create_dir_all(&data).map_err(|error| invalid("DIWAN_DATA", &error.to_string()))?;
        let secret = match get("DIWAN_SECRET") {
            Some(text) => from_hex(&text).and_then(|bytes| Secret::new(&bytes)),
            None => Secret::new(&kept_secret(&data).map_err(|error| invalid("DIWAN_DATA", &error.to_string()))?),
        };
        let secret = secret.ok_or_else(|| invalid("DIWAN_SECRET", "not at least 64 hexadecimal digits"))?;
        let number = |name: &'static str, default: usize| match get(name).map(|text| text.parse::<usize>()) {
            None => Ok(default),
            Some(Ok(number)) if (1..=1024).contains(&number) => Ok(number),
            Some(_) => Err(invalid(name, "not a number from 1 to 1024")),
        };
        let megabytes = |name: &'static str, least: u32| match get(name).map(|text| text.parse::<u32>()) {
            None => Ok(1024),
            Some(Ok(number)) if (least..=1_000_000).contains(&number) => Ok(number),
            Some(_) => Err(invalid(name, &format!("not a number of megabytes from {least} to 1000000"))),
        };
        let rate = |name: &'static str, default: u32| {
            let text = get(name).unwrap_or_else(|| default.to_string());
            text.parse::<NonZeroU32>().map_err(|_| invalid(name, "not a number from 1 on"))
        };
        let is_demo = get("DIWAN_DEMO").as_deref() == Some("1");
        let contact = get("DIWAN_CONTACT").or_else(|| is_demo.then(|| "contact@diwan.example".to_owned()));
        let contact = contact.map(|text| contact_of(&text)).transpose()?.unwrap_or_default();
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(Self {
            data,
            database_url: get("DATABASE_URL"),
            connections: number("DIWAN_DATABASE_CONNECTIONS", 16)?,
            worker_address,
            server: server::Settings {
                address,
                public_url,
                behind_proxy: get("DIWAN_TRUST_PROXY").as_deref() == Some("1"),
                demo: is_demo,
                contact,
                offline: get("DIWAN_OFFLINE").as_deref() != Some("off"),
                rate_limits: get("DIWAN_RATE_LIMITS").as_deref() != Some("off"),
                tenant_api: rate("DIWAN_TENANT_API_RATE", 6_000)?,
                tenant_api_day: rate("DIWAN_TENANT_API_DAY", 1_000_000)?,
                tenant_submit: rate("DIWAN_TENANT_SUBMIT_RATE", 3_000)?,
                upload_megabytes: megabytes("DIWAN_UPLOAD_BUDGET", 1)?,
                secret,
                workers: number("DIWAN_WORKERS", cores)?,
            },
            meilisearch_url: get("MEILI_URL"),
            meilisearch_key: get("MEILI_KEY"),
            smtp_url: get("SMTP_URL"),
            sms_url: get("SMS_URL"),
            sender: get("DIWAN_SENDER").unwrap_or_else(|| "Diwan <no-reply@diwan.example>".to_owned()),
            storage_url: get("STORAGE_URL"),
            free_disk_megabytes: megabytes("DIWAN_FREE_DISK", 0)?.into(),
            webhooks: Egress {
                ports: ports(&get("DIWAN_WEBHOOK_PORTS").unwrap_or_else(|| "443".to_owned()))?,
                private: get("DIWAN_WEBHOOK_PRIVATE").as_deref() == Some("1"),
            },
            dns_resolver,
            national: national(&get)?,
        })
    }
}

/// Addresses and telephones, tidied; they stand on pages and in messages as they are.
fn contact_of(text: &str) -> Result<String, Invalid> {
    let is_way = |way: &str| {
        let is_email = way.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        let is_phone = way.chars().filter(char::is_ascii_digit).count() >= 2
            && way.chars().all(|letter| letter.is_ascii_digit() || "+ -.()".contains(letter));
        (is_email && !way.contains(char::is_whitespace)) || is_phone
    };
    let ways: Vec<&str> = text.split(',').map(str::trim).collect();
    if ways.iter().all(|way| is_way(way)) {
        Ok(ways.join(", "))
    } else {
        Err(invalid("DIWAN_CONTACT", "not an e-mail address, a telephone, or both with a comma between"))
    }
}

/// The national identity's provider, when one is named.
fn national(get: &impl Fn(&str) -> Option<String>) -> Result<Option<National>, Invalid> {
    let Some(issuer) = get("OIDC_ISSUER") else {
        return Ok(None);
    };
    let issuer: Url = issuer.parse().map_err(|_| invalid("OIDC_ISSUER", "not an https: address"))?;
    // Tokens are worth what the way to the provider is worth; on the same machine there is no way.
    let is_here = issuer.host_str().is_some_and(|host| ["localhost", "127.0.0.1", "[::1]"].contains(&host));
    if issuer.scheme() != "https" && !(issuer.scheme() == "http" && is_here) {
        return Err(invalid("OIDC_ISSUER", "not an https: address"));
    }
    let client_id = get("OIDC_CLIENT_ID").ok_or_else(|| invalid("OIDC_CLIENT_ID", "missing beside OIDC_ISSUER"))?;
    let levels: Result<Levels, _> = get("OIDC_LEVELS").unwrap_or_default().parse();
    let levels = levels.map_err(|error| invalid("OIDC_LEVELS", &error.to_string()))?;
    Ok(Some(National { issuer, client_id, client_secret: get("OIDC_CLIENT_SECRET"), levels }))
}

/// Every variable with its meaning and its present value, for `diwan config`; secrets are masked.
#[must_use]
pub fn describe(get: impl Fn(&str) -> Option<String>) -> String {
    let mut text = String::new();
    for (name, meaning, default, is_secret) in VARIABLES {
        let value = match get(name).filter(|value| !value.is_empty()) {
            Some(_) if is_secret => "********".to_owned(),
            Some(value) => value,
            None if default.is_empty() => "(not set)".to_owned(),
            None => format!("(default) {default}"),
        };
        let _ = writeln!(text, "# {meaning}\n{name} = {value}\n");
    }
    text
}

fn invalid(name: &'static str, reason: &str) -> Invalid {
    Invalid { name, reason: reason.to_owned() }
}

fn ports(text: &str) -> Result<Vec<u16>, Invalid> {
    let ports: Result<Vec<u16>, _> = text.split(',').map(|port| port.trim().parse()).collect();
    ports.map_err(|_| invalid("DIWAN_WEBHOOK_PORTS", "not numbers of ports with commas between, such as 443,8443"))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

/// The secret of this data folder. It appears whole or not at all, and two processes that start at once agree on the one
/// that was there first.
fn kept_secret(data: &Path) -> std::io::Result<Vec<u8>> {
    let path = data.join("secret.key");
    if !path.exists() {
        let mut fresh = tempfile::NamedTempFile::new_in(data)?;
        for byte in rand::random::<[u8; 32]>() {
            write!(fresh, "{byte:02x}")?;
        }
        fresh.as_file().sync_all()?;
        match fresh.persist_noclobber(&path) {
            Err(error) if error.error.kind() != std::io::ErrorKind::AlreadyExists => return Err(error.error),
            _ => std::fs::File::open(data)?.sync_all()?,
        }
    }
    let text = std::fs::read_to_string(&path)?;
    from_hex(&text).filter(|secret| secret.len() >= 32).ok_or_else(|| {
        std::io::Error::other(format!("{} does not hold a secret of 64 hexadecimal digits", path.display()))
    })
}

#[cfg(test)]
mod tests;
