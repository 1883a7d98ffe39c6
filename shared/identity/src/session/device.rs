//! Browsers that signed in to an account before. Strangers who guess its password are limited together, from however many
//! addresses; a browser that the account knows is counted by itself, so they cannot lock the owner out (OWASP calls it a
//! device cookie).
//!
//! The cookie opens nothing: who steals it may guess as often as the owner, and needs the password as before.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use actix_web::cookie::time::Duration;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use server::Settings;

const COOKIE: &str = "known";
const PURPOSE: &str = "known-device";
/// From the last sign-in on: who comes once a year is no stranger yet.
const DAYS: i64 = 400;
/// The accounts of a family, or of an officer who is a citizen too; the oldest is forgotten first.
const AT_ONCE: usize = 5;

/// One account that this browser signed in to.
struct Known {
    account: String,
    /// Random: it tells apart the browsers that an account knows.
    device: String,
    until: i64,
}

/// The account of a typed address, whether there is one or not. The cookie names it so: it tells no address to who finds the
/// browser.
pub(crate) fn account_key(settings: &Settings, email: &str) -> String {
    let mac = settings.secret.mac("account", &[email.to_lowercase().as_bytes()]);
    URL_SAFE_NO_PAD.encode(&mac[..16])
}

/// This browser, if it signed in to the account before.
pub(crate) fn known(request: &HttpRequest, settings: &Settings, now: Timestamp, account: &str) -> Option<String> {
    let known = read(request, settings, now).into_iter().find(|known| known.account == account);
    known.map(|known| known.device)
}

/// The cookie by which the account knows this browser from now on, beside the accounts that know it already.
pub(crate) fn knowing(request: &HttpRequest, settings: &Settings, now: Timestamp, account: &str) -> Cookie<'static> {
    let mut all = read(request, settings, now);
    let before = all.iter().position(|known| known.account == account).map(|at| all.remove(at).device);
    let device = before.unwrap_or_else(|| URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>()));
    let until = now.checked_add(SignedDuration::from_hours(24 * DAYS)).unwrap_or(now).as_second();
    all.push(Known { account: account.to_owned(), device, until });
    let kept = &all[all.len().saturating_sub(AT_ONCE)..];
    let text: Vec<String> =
        kept.iter().map(|known| format!("{}/{}/{}", known.account, known.device, known.until)).collect();
    let mut cookie = settings.cookie(COOKIE, settings.secret.sign(PURPOSE, &text.join(" ")));
    cookie.set_max_age(Duration::days(DAYS));
    cookie
}

fn read(request: &HttpRequest, settings: &Settings, now: Timestamp) -> Vec<Known> {
    let text = request.cookie(COOKIE).and_then(|cookie| settings.secret.verify(PURPOSE, cookie.value()));
    let known = text.iter().flat_map(|text| text.split(' ')).filter_map(|text| {
        let mut parts = text.split('/').map(str::to_owned);
        let known = Known { account: parts.next()?, device: parts.next()?, until: parts.next()?.parse().ok()? };
        parts.next().is_none().then_some(known)
    });
    known.filter(|known| known.until > now.as_second()).collect()
}
