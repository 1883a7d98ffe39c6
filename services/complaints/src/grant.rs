//! Who may read a complaint without an account: the browser that sent it, or that gave its number and code.
//!
//! One signed cookie holds the last few complaints that this browser opened, each with the hour in which that ends.

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
    let grants = read(request, settings, now).into_iter().filter(|grant| grant.tenant == tenant.uuid());
    grants.map(|grant| grant.complaint).collect()
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
    let mut grants = read(request, settings, now);
    grants.retain(|grant| grant.complaint != complaint);
    let until = now.checked_add(LIFETIME).unwrap_or(now).as_second();
    grants.push(Grant { tenant: tenant.uuid(), complaint, until });
    cookie(settings, &grants)
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
    let mut grants = read(request, settings, now);
    let opens = |grant: &Grant, of: (TenantId, Uuid)| grant.tenant == of.0.uuid() && grant.complaint == of.1;
    let until = grants.iter().find(|grant| opens(grant, from))?.until;
    if grants.iter().any(|grant| opens(grant, to)) {
        return None;
    }
    grants.push(Grant { tenant: to.0.uuid(), complaint: to.1, until });
    Some(cookie(settings, &grants))
}

fn cookie(settings: &Settings, grants: &[Grant]) -> Cookie<'static> {
    let kept = &grants[grants.len().saturating_sub(AT_ONCE)..];
    let text: Vec<String> = kept
        .iter()
        .map(|grant| format!("{}/{}/{}", grant.tenant.simple(), grant.complaint.simple(), grant.until))
        .collect();
    settings.cookie(COOKIE, settings.secret.sign(PURPOSE, &text.join(" ")))
}

fn read(request: &HttpRequest, settings: &Settings, now: Timestamp) -> Vec<Grant> {
    let text = request.cookie(COOKIE).and_then(|cookie| settings.secret.verify(PURPOSE, cookie.value()));
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
