//! Signing out, both ways: a provider says that somebody left (OpenID Connect Back-Channel Logout 1.0), and who leaves here is
//! led to the provider to leave there too (RP-Initiated Logout 1.0).

use super::discovery::{Down, Known};
use super::token::{LEEWAY, SIGNED_BY, payload};
use super::{LOGOUT, Provider, Providers};
use crate::actor::part;
use crate::factor::spent::spend;
use crate::provider::link::find_linked;
use crate::schema::session;
use crate::{Visitor, record_account};
use actix_web::http::StatusCode;
use actix_web::http::header::REFRESH;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{CoreJsonWebKey, CoreJwsSigningAlgorithm};
use openidconnect::{ClientId, JsonWebKey as _, LogoutRequest, PostLogoutRedirectUrl};
use serde::Deserialize;
use serde_json::{Value, json};
use server::{Limits, Rate, Result};
use ui::Page;
use uuid::Uuid;

/// A logout token is used at once.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource(LOGOUT).post(post));
}

#[derive(Deserialize)]
struct Notice {
    #[serde(default)]
    logout_token: String,
}

/// Section 2.4 of the specification.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: Value,
    iat: i64,
    exp: i64,
    jti: String,
    events: Value,
    sub: Option<String>,
    sid: Option<String>,
    nonce: Option<Value>,
}

#[derive(Deserialize)]
struct Header {
    alg: CoreJwsSigningAlgorithm,
    kid: Option<String>,
    typ: Option<String>,
}

/// From a provider's server, which has no cookie of ours: the token's signature is what counts.
async fn post(request: HttpRequest, web::Form(notice): web::Form<Notice>) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let (providers, database, clock): (Providers, Database, Clock) =
        (part(&request)?, part(&request)?, part(&request)?);
    let now = clock.now();
    let claims = match providers.check_logout(&database, now, &notice.logout_token).await {
        Ok(claims) => claims,
        Err(Down(reason)) => {
            tracing::warn!(reason, "a logout token was refused");
            return server::json(StatusCode::BAD_REQUEST, &json!({ "error": "invalid_request" }));
        }
    };
    let until = Timestamp::from_second(claims.exp).unwrap_or(Timestamp::MAX).max(now);
    let until = until.checked_add(LEEWAY).unwrap_or(Timestamp::MAX);
    let ended = database.control(async |conn| {
        if !spend(conn, until, &format!("logout {} {}", claims.iss, claims.jti)).await? {
            return Ok(None);
        }
        end_sessions(conn, now, &claims).await.map(Some)
    });
    match ended.await? {
        Some(count) => {
            tracing::info!(provider = claims.iss, count, "a provider ended sessions");
            server::json(StatusCode::OK, &json!({}))
        }
        None => server::json(StatusCode::BAD_REQUEST, &json!({ "error": "invalid_request" })),
    }
}

/// The session that it names, else all of the person there that it names.
async fn end_sessions(conn: &mut Conn, now: Timestamp, claims: &Claims) -> QueryResult<usize> {
    let person = match &claims.sub {
        Some(subject) => match find_linked(conn, &claims.iss, subject).await? {
            Some(person) => Some(person),
            None => return Ok(0),
        },
        None => None,
    };
    let mut ended = diesel::delete(session::table).filter(session::issuer.eq(&claims.iss)).into_boxed();
    if let Some(sid) = &claims.sid {
        ended = ended.filter(session::issuer_sid.eq(sid));
    }
    if let Some(person) = person {
        ended = ended.filter(session::person_id.eq(person));
    }
    let people: Vec<Uuid> = ended.returning(session::person_id).get_results(conn).await?;
    for person in &people {
        record_account(conn, now, Some(*person), "signed-out", json!({ "by": claims.iss })).await?;
    }
    Ok(people.len())
}

impl Providers {
    /// What a logout token says, once everything about it is right (section 2.6).
    async fn check_logout(
        &self,
        database: &Database,
        now: Timestamp,
        token: &str,
    ) -> std::result::Result<Claims, Down> {
        let no = |why: &str| Down(why.to_owned());
        let claims = payload(token).ok_or_else(|| no("not a JWT"))?;
        let claims: Claims = serde_json::from_value(Value::Object(claims)).map_err(|error| Down(error.to_string()))?;
        let is_for = |provider: &Provider| match &claims.aud {
            Value::String(aud) => *aud == provider.client_id,
            Value::Array(all) => all.iter().any(|aud| aud == provider.client_id.as_str()),
            _ => false,
        };
        let providers = self.of_issuer(database, &claims.iss).await.map_err(|error| Down(error.to_string()))?;
        let provider = providers
            .iter()
            .find(|provider| is_for(provider))
            .ok_or_else(|| no("of no provider of ours, or not for us"))?;
        let mut known = self.discover(now, provider).await?;
        if key_of(token, &known).is_none()
            && let Some(renewed) = self.renew(now, provider, &known).await?
        {
            known = renewed;
        }
        if !is_signed(token, &known) {
            return Err(no("the signature does not hold"));
        }
        let at = |second: i64| Timestamp::from_second(second).map_err(|_| no("a time that does not exist"));
        let (issued, expires) = (at(claims.iat)?, at(claims.exp)?);
        if issued > now + LEEWAY || issued < now - LIFETIME || expires < now - LEEWAY {
            return Err(no("too old, or from the future"));
        }
        if !claims.events.get(EVENT).is_some_and(Value::is_object) {
            return Err(no("not about a logout"));
        }
        if claims.nonce.is_some() || claims.jti.is_empty() || (claims.sub.is_none() && claims.sid.is_none()) {
            return Err(no("not a logout token"));
        }
        Ok(claims)
    }
}

fn header_of(token: &str) -> Option<Header> {
    let header: Header = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').next()?).ok()?).ok()?;
    let is_typed = header.typ.as_deref().is_none_or(|typ| ["logout+jwt", "jwt"].contains(&typ.to_lowercase().as_str()));
    (is_typed && SIGNED_BY.contains(&header.alg)).then_some(header)
}

fn key_of<'a>(token: &str, known: &'a Known) -> Option<&'a CoreJsonWebKey> {
    let kid = header_of(token)?.kid?;
    known.metadata.jwks().keys().iter().find(|key| key.key_id().is_some_and(|id| id.as_str() == kid))
}

fn is_signed(token: &str, known: &Known) -> bool {
    let checked = || {
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        key_of(token, known)?.verify_signature(&header_of(token)?.alg, signed.as_bytes(), &signature).ok()
    };
    checked().is_some()
}

#[derive(Template)]
#[template(path = "farewell.html")]
struct FarewellPage {
    page: Page,
    provider: String,
    href: String,
}

/// Who signed in at a provider and leaves here goes on to leave there; none when the provider has no such address, or does
/// not answer. The browser follows a header, since a form leads to our own pages only.
pub(crate) async fn farewell(request: &HttpRequest, visitor: &Visitor, issuer: &str) -> Result<Option<HttpResponse>> {
    let (providers, database, clock): (Providers, Database, Clock) = (part(request)?, part(request)?, part(request)?);
    let Some(provider) = providers.of_issuer(&database, issuer).await?.into_iter().next() else {
        return Ok(None);
    };
    let Ok(known) = providers.discover(clock.now(), &provider).await else {
        return Ok(None);
    };
    let Some(address) = known.metadata.additional_metadata().end_session_endpoint.clone() else {
        return Ok(None);
    };
    let mut asked = LogoutRequest::from(address).set_client_id(ClientId::new(provider.client_id.clone()));
    if let Ok(home) = PostLogoutRedirectUrl::new(providers.home.clone()) {
        asked = asked.set_post_logout_redirect_uri(home);
    }
    let address = asked.http_get_url();
    // An administration's provider may name any address: it leads where it may be asked itself, or nowhere.
    if providers.http(&provider).allows(&address).is_err() {
        return Ok(None);
    }
    let href = address.to_string();
    let mut page = visitor.page();
    // They are signed out by now.
    (page.person, page.path) = (None, "/".to_owned());
    let mut answer = server::page(&FarewellPage { provider: provider.name(page.lang), page, href: href.clone() })?;
    if let Ok(value) = format!("0; url={href}").parse() {
        answer.headers_mut().insert(REFRESH, value);
    }
    Ok(Some(answer))
}
