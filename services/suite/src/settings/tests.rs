//! What is read from the environment, and what is said of it when it is wrong.

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
    assert_eq!((settings.server.upload_megabytes, settings.free_disk_megabytes), (1024, 1024));
}

#[test]
fn a_wrong_value_names_its_variable() {
    for (name, value) in [
        ("DIWAN_ADDR", "localhost"),
        ("DIWAN_WORKER_ADDR", "8080"),
        ("DIWAN_PUBLIC_URL", "ftp://diwan.example"),
        ("DIWAN_PUBLIC_URL", "https://diwan.example/path"),
        ("DIWAN_SECRET", "abc"),
        ("DIWAN_SECRET", "€€"),
        ("DIWAN_WORKERS", "0"),
        ("DIWAN_DATABASE_CONNECTIONS", "many"),
        ("DIWAN_UPLOAD_BUDGET", "0"),
        ("DIWAN_UPLOAD_BUDGET", "1 GB"),
        ("DIWAN_TENANT_API_RATE", "0"),
        ("DIWAN_FREE_DISK", "-1"),
        ("DIWAN_WEBHOOK_PORTS", "443;8443"),
        ("DNS_RESOLVER", "dns.example"),
        ("DIWAN_CONTACT", "ask at the town hall"),
        ("DIWAN_CONTACT", "contact@diwan.example,"),
    ] {
        assert_eq!(read(&[(name, value)]).unwrap_err().name, name);
    }
}

#[test]
fn people_reach_the_platform_where_it_says_how_and_in_a_demonstration() {
    let contact = |pairs: &[(&str, &str)]| read(pairs).unwrap().server.contact;
    assert_eq!(contact(&[]), "");
    assert_eq!(contact(&[("DIWAN_DEMO", "1")]), "contact@diwan.example");
    let both = "help@diwan.example,+212 5 37 00 00 00";
    assert_eq!(contact(&[("DIWAN_CONTACT", both)]), "help@diwan.example, +212 5 37 00 00 00");
}

#[test]
fn the_national_provider_is_named_whole_or_not_at_all() {
    let with = |more: &[(&str, &str)]| {
        let issuer = [("OIDC_ISSUER", "https://login.example"), ("OIDC_CLIENT_ID", "diwan")];
        read(&[more, &issuer].concat()).map(|settings| settings.national.unwrap())
    };
    assert_eq!(with(&[("OIDC_LEVELS", "eidas2=substantial")]).unwrap().client_id, "diwan");
    assert_eq!(with(&[("OIDC_LEVELS", "eidas2=perfect")]).unwrap_err().name, "OIDC_LEVELS");
    assert_eq!(with(&[("OIDC_ISSUER", "http://login.example")]).unwrap_err().name, "OIDC_ISSUER");
    assert!(with(&[("OIDC_ISSUER", "http://127.0.0.1:4000")]).is_ok());
    assert_eq!(read(&[("OIDC_ISSUER", "https://login.example")]).unwrap_err().name, "OIDC_CLIENT_ID");
}

#[test]
fn the_secret_of_a_folder_is_made_once_and_a_broken_one_is_named() {
    let data = tempfile::tempdir().unwrap();
    let secrets: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..8).map(|_| scope.spawn(|| kept_secret(data.path()).unwrap())).collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    assert!(secrets.iter().all(|secret| *secret == secrets[0] && secret.len() == 32));
    assert_eq!(std::fs::read_dir(data.path()).unwrap().count(), 1);
    let path = data.path().join("secret.key");
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, 0o600);
    for broken in ["", "00ff", "not hexadecimal"] {
        std::fs::write(&path, broken).unwrap();
        let said = kept_secret(data.path()).unwrap_err().to_string();
        assert!(said.contains("secret.key"), "{said}");
    }
}

#[test]
fn secrets_are_never_shown() {
    let text = describe(|name| Some(format!("value-of-{name}")));
    assert!(text.contains("value-of-DIWAN_ADDR"));
    for name in ["DIWAN_SECRET", "DATABASE_URL", "MEILI_KEY", "SMTP_URL", "SMS_URL", "OIDC_CLIENT_SECRET"] {
        assert!(!text.contains(&format!("value-of-{name}")), "{name}");
    }
}
