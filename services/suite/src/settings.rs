//! The settings of a process, read once from the environment. Each is documented here, where it is read.

use server::Secret;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{Read as _, Write as _};
use std::net::SocketAddr;
use std::os::unix::fs::OpenOptionsExt as _;
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
    /// `MEILI_URL`.
    pub meilisearch_url: Option<String>,
    /// `MEILI_KEY`.
    pub meilisearch_key: Option<String>,
    /// `SMTP_URL`.
    pub smtp_url: Option<String>,
    /// `DIWAN_SENDER`.
    pub sender: String,
    /// `STORAGE_URL`.
    pub storage_url: Option<String>,
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
const VARIABLES: [(&str, &str, &str, bool); 16] = [
    ("DIWAN_ADDR", "address and port to listen on", "127.0.0.1:8080", false),
    ("DIWAN_PUBLIC_URL", "address that people type; links begin with it", "http://DIWAN_ADDR", false),
    ("DIWAN_DATA", "folder of the embedded database, files and outbox", "./var", false),
    ("DIWAN_DEMO", "1: a demonstration; invented people may sign in, every page says so", "", false),
    (
        "DIWAN_SECRET",
        "64 hexadecimal digits, the same in all processes",
        "DIWAN_DATA/secret.key, made at the first start",
        true,
    ),
    ("DIWAN_TRUST_PROXY", "1: X-Forwarded-For names the client (only behind one's own proxy)", "", false),
    ("DIWAN_RATE_LIMITS", "off: no limits (for measuring)", "on", false),
    ("DIWAN_WORKERS", "threads that serve requests", "number of cores", false),
    ("DIWAN_SENDER", "sender of e-mails", "Diwan <no-reply@diwan.example>", false),
    ("DATABASE_URL", "PostgreSQL; absent: Diwan starts its own under DIWAN_DATA", "", true),
    ("DIWAN_DATABASE_CONNECTIONS", "connections for requests and jobs", "16", false),
    ("MEILI_URL", "Meilisearch; absent: the search built into PostgreSQL", "", false),
    ("MEILI_KEY", "key of Meilisearch", "", true),
    ("SMTP_URL", "mail server; absent: messages are written to DIWAN_DATA/outbox as .eml", "", true),
    ("STORAGE_URL", "file:/folder or s3://bucket", "DIWAN_DATA/files", false),
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
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(Self {
            data,
            database_url: get("DATABASE_URL"),
            connections: number("DIWAN_DATABASE_CONNECTIONS", 16)?,
            server: server::Settings {
                address,
                public_url,
                behind_proxy: get("DIWAN_TRUST_PROXY").as_deref() == Some("1"),
                demo: get("DIWAN_DEMO").as_deref() == Some("1"),
                rate_limits: get("DIWAN_RATE_LIMITS").as_deref() != Some("off"),
                secret,
                workers: number("DIWAN_WORKERS", cores)?,
            },
            meilisearch_url: get("MEILI_URL"),
            meilisearch_key: get("MEILI_KEY"),
            smtp_url: get("SMTP_URL"),
            sender: get("DIWAN_SENDER").unwrap_or_else(|| "Diwan <no-reply@diwan.example>".to_owned()),
            storage_url: get("STORAGE_URL"),
        })
    }
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

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

/// The secret of this data folder. Two processes that start at once agree on the file that was there first.
fn kept_secret(data: &Path) -> std::io::Result<Vec<u8>> {
    let path = data.join("secret.key");
    let fresh: String = rand::random::<[u8; 32]>().iter().map(|byte| format!("{byte:02x}")).collect();
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
        Ok(mut file) => {
            file.write_all(fresh.as_bytes())?;
            file.sync_all()?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    let mut text = String::new();
    std::fs::File::open(&path)?.read_to_string(&mut text)?;
    from_hex(&text).ok_or_else(|| std::io::Error::other(format!("{} does not hold a secret", path.display())))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Settings, Invalid> {
        let data = std::env::temp_dir().join(format!("diwan-settings-{}", uuid::Uuid::now_v7()));
        let outcome = Settings::read(|name| {
            let pair = pairs.iter().find(|(key, _)| *key == name);
            pair.map(|(_, value)| (*value).to_owned())
                .or_else(|| (name == "DIWAN_DATA").then(|| data.display().to_string()))
        });
        let _ = std::fs::remove_dir_all(&data);
        outcome
    }

    #[test]
    fn the_defaults_are_those_of_a_laptop() {
        let settings = read(&[]).unwrap();
        assert_eq!(settings.server.address.to_string(), "127.0.0.1:8080");
        assert_eq!(settings.server.public("/fr/"), "http://127.0.0.1:8080/fr/");
        assert!(!settings.server.demo && settings.server.rate_limits && settings.database_url.is_none());
    }

    #[test]
    fn a_wrong_value_names_its_variable() {
        for (name, value) in [
            ("DIWAN_ADDR", "localhost"),
            ("DIWAN_PUBLIC_URL", "ftp://diwan.example"),
            ("DIWAN_PUBLIC_URL", "https://diwan.example/path"),
            ("DIWAN_SECRET", "abc"),
            ("DIWAN_SECRET", "€€"),
            ("DIWAN_WORKERS", "0"),
            ("DIWAN_DATABASE_CONNECTIONS", "many"),
        ] {
            assert_eq!(read(&[(name, value)]).unwrap_err().name, name);
        }
    }

    #[test]
    fn secrets_are_never_shown() {
        let text = describe(|name| Some(format!("value-of-{name}")));
        assert!(text.contains("value-of-DIWAN_ADDR"));
        for name in ["DIWAN_SECRET", "DATABASE_URL", "MEILI_KEY", "SMTP_URL"] {
            assert!(!text.contains(&format!("value-of-{name}")), "{name}");
        }
    }
}
