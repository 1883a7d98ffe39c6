//! Who may read a complaint without an account: the browser that sent it, or that gave its number and code.
//!
//! One signed cookie holds the last few complaints that this browser opened, each with the hour in which that ends. Another holds
//! those that an officer took down for somebody who is there: their receipts can be printed, and nothing else opens.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use database::TenantId;
use jiff::{SignedDuration, Timestamp};
use server::Settings;
use uuid::Uuid;

const COOKIE: &str = "follow";
const PURPOSE: &str = "follow";
/// Shared computers are common: the code is asked for again after this time.
const LIFETIME: SignedDuration = SignedDuration::from_hours(2);
/// What an officer hands over: its cookie and purpose.
const HANDED: &str = "handed";
/// Long enough to print it, or to read it out on the telephone.
const HANDING: SignedDuration = SignedDuration::from_mins(15);
/// The oldest is forgotten first.
const AT_ONCE: usize = 5;

#[derive(Clone, Copy, PartialEq, Eq)]
struct Grant {
    tenant: Uuid,
    complaint: Uuid,
    until: i64,
}

/// Whether this browser may read the complaint now.
#[must_use]
pub(crate) fn has_grant(
    request: &HttpRequest,
    settings: &Settings,
    now: Timestamp,
    tenant: TenantId,
    complaint: Uuid,
) -> bool {
    granted(request, settings, now, tenant).contains(&complaint)
}

/// The complaints of this administration that this browser may read now.
#[must_use]
pub(crate) fn granted(request: &HttpRequest, settings: &Settings, now: Timestamp, tenant: TenantId) -> Vec<Uuid> {
    in_cookie(request, settings, now, tenant, COOKIE, PURPOSE)
}

/// The complaints of this administration whose receipts this browser may hand over now.
#[must_use]
pub(crate) fn handed_over(request: &HttpRequest, settings: &Settings, now: Timestamp, tenant: TenantId) -> Vec<Uuid> {
    in_cookie(request, settings, now, tenant, HANDED, HANDED)
}

fn in_cookie(
    request: &HttpRequest,
    settings: &Settings,
    now: Timestamp,
    tenant: TenantId,
    cookie: &str,
    purpose: &str,
) -> Vec<Uuid> {
    let grants = read(request, settings, now, cookie, purpose).into_iter();
    grants.filter(|grant| grant.tenant == tenant.uuid()).map(|grant| grant.complaint).collect()
}

/// The cookie that lets this browser read the complaint for two hours, beside those that it may read already.
#[must_use]
pub(crate) fn granting(
    request: &HttpRequest,
    settings: &Settings,
    now: Timestamp,
    tenant: TenantId,
    complaint: Uuid,
) -> Cookie<'static> {
    let until = now.checked_add(LIFETIME).unwrap_or(now);
    let grants = read(request, settings, now, COOKIE, PURPOSE);
    with(settings, (COOKIE, PURPOSE), grants, Grant { tenant: tenant.uuid(), complaint, until: until.as_second() })
}

/// The cookie that lets a browser that may read `from` read what became of it at another administration, too, and no longer;
/// none when there is nothing to add.
#[must_use]
pub(crate) fn following(
    request: &HttpRequest,
    settings: &Settings,
    now: Timestamp,
    from: (TenantId, Uuid),
    to: (TenantId, Uuid),
) -> Option<Cookie<'static>> {
    let grants = read(request, settings, now, COOKIE, PURPOSE);
    let opens = |grant: &Grant, of: (TenantId, Uuid)| grant.tenant == of.0.uuid() && grant.complaint == of.1;
    let until = grants.iter().find(|grant| opens(grant, from))?.until;
    if grants.iter().any(|grant| opens(grant, to)) {
        return None;
    }
    Some(with(settings, (COOKIE, PURPOSE), grants, Grant { tenant: to.0.uuid(), complaint: to.1, until }))
}

/// The cookie that lets this browser print the receipt of the complaint for a quarter of an hour.
#[must_use]
pub(crate) fn handing_over(
    request: &HttpRequest,
    settings: &Settings,
    now: Timestamp,
    tenant: TenantId,
    complaint: Uuid,
) -> Cookie<'static> {
    let until = now.checked_add(HANDING).unwrap_or(now);
    let grants = read(request, settings, now, HANDED, HANDED);
    with(settings, (HANDED, HANDED), grants, Grant { tenant: tenant.uuid(), complaint, until: until.as_second() })
}

fn with(
    settings: &Settings,
    (cookie, purpose): (&'static str, &str),
    mut grants: Vec<Grant>,
    new: Grant,
) -> Cookie<'static> {
    grants.retain(|grant| grant.complaint != new.complaint);
    grants.push(new);
    let kept = &grants[grants.len().saturating_sub(AT_ONCE)..];
    let text: Vec<String> = kept
        .iter()
        .map(|grant| format!("{}/{}/{}", grant.tenant.simple(), grant.complaint.simple(), grant.until))
        .collect();
    settings.cookie(cookie, settings.secret.sign(purpose, &text.join(" ")))
}

fn read(request: &HttpRequest, settings: &Settings, now: Timestamp, cookie: &str, purpose: &str) -> Vec<Grant> {
    let text = request.cookie(cookie).and_then(|cookie| settings.secret.verify(purpose, cookie.value()));
    let grants = text.iter().flat_map(|text| text.split(' ')).filter_map(grant_of);
    grants.filter(|grant| grant.until > now.as_second()).collect()
}

fn grant_of(text: &str) -> Option<Grant> {
    let mut parts = text.split('/');
    let grant = Grant {
        tenant: parts.next()?.parse().ok()?,
        complaint: parts.next()?.parse().ok()?,
        until: parts.next()?.parse().ok()?,
    };
    parts.next().is_none().then_some(grant)
}
