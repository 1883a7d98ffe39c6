//! Cross-site request forgery: each form sends back a token that only a page of ours can have shown.
//!
//! The browser holds a random cookie (the seat); the token is the hour of issue and its MAC with the seat. A foreign site
//! can send the cookie along, but cannot read or make the token.

use crate::{Secret, Settings};
use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use actix_web::http::header::{HOST, ORIGIN};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::time::{SystemTime, UNIX_EPOCH};
use subtle::ConstantTimeEq;

/// The form field that carries the token.
pub const CSRF_FIELD: &str = "csrf";
/// The header that carries it where there is no form.
pub(crate) const COOKIE: &str = "seat";
const PURPOSE: &str = "csrf";
/// A form may stay open for a day.
const VALID_HOURS: u64 = 24;

/// A new seat: 128 random bits.
pub(crate) fn new_seat() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>())
}

/// The cookie that keeps the seat for the browser's session.
pub(crate) fn cookie(settings: &Settings, seat: String) -> Cookie<'static> {
    settings.cookie(COOKIE, seat)
}

/// The token for a form shown now.
pub(crate) fn token(secret: &Secret, seat: &str) -> String {
    token_at(secret, seat, hours_now())
}

/// Whether `token` was shown to this seat within the last day.
pub(crate) fn is_valid(secret: &Secret, seat: &str, token: &str) -> bool {
    is_valid_at(secret, seat, token, hours_now())
}

/// Whether the browser says that a page of this very site sent the request (Fetch Metadata, else `Origin`). No page of another
/// site can make it say so; a program can, but it has nobody's cookies.
pub(crate) fn is_from_own_page(request: &HttpRequest) -> bool {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    match header("sec-fetch-site") {
        Some(site) => site == "same-origin",
        // Not sent over plain HTTP, and not by old browsers.
        None => {
            let origin = header(ORIGIN.as_str()).and_then(|origin| origin.split_once("://"));
            origin.is_some_and(|(_, host)| header(HOST.as_str()) == Some(host))
        }
    }
}

fn token_at(secret: &Secret, seat: &str, hours: u64) -> String {
    let mac = secret.mac(PURPOSE, &[seat.as_bytes(), &hours.to_be_bytes()]);
    format!("{hours:x}.{}", URL_SAFE_NO_PAD.encode(&mac[..16]))
}

fn is_valid_at(secret: &Secret, seat: &str, token: &str, now: u64) -> bool {
    let Some(hours) = token.split_once('.').and_then(|(hours, _)| u64::from_str_radix(hours, 16).ok()) else {
        return false;
    };
    if hours > now || now - hours > VALID_HOURS {
        return false;
    }
    bool::from(token_at(secret, seat, hours).as_bytes().ct_eq(token.as_bytes()))
}

fn hours_now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 3600)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_token_fits_its_seat_its_key_and_its_day() {
        let secret = Secret::new(&[1; 32]).unwrap();
        let token = token_at(&secret, "seat", 1000);
        assert!(is_valid_at(&secret, "seat", &token, 1000));
        assert!(is_valid_at(&secret, "seat", &token, 1024));
        assert!(!is_valid_at(&secret, "seat", &token, 1025), "a day is over");
        assert!(!is_valid_at(&secret, "seat", &token, 999), "from the future");
        assert!(!is_valid_at(&secret, "other", &token, 1000));
        assert!(!is_valid_at(&Secret::new(&[2; 32]).unwrap(), "seat", &token, 1000));
        for nonsense in ["", ".", "3e8.", "zz.zz", "3e8.AAAAAAAAAAAAAAAAAAAAAA"] {
            assert!(!is_valid_at(&secret, "seat", nonsense, 1000), "{nonsense}");
        }
    }
}
