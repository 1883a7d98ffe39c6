//! On the way to a provider. Nothing is written here: what must be known when the person comes back travels in a signed
//! cookie of their browser, and only the state, of which everything else is derived, is spent at their return.

use super::discovery::Down;
use super::{NATIONAL, Provider, Providers};
use crate::actor::part;
use crate::security::demand_proof;
use crate::sign_in;
use crate::tokens::token::new_secret;
use crate::{Citizen, Visitor};
use actix_web::cookie::time;
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, web};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use calendar::Clock;
use database::Database;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{CoreAuthPrompt, CoreClient, CoreResponseType};
use openidconnect::{
    AuthenticationContextClass, AuthenticationFlow, ClientId, CsrfToken, Nonce, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope,
};
use serde::{Deserialize, Serialize};
use server::{Error, Limits, Rate, Result, Secret, Settings};
use std::time::Duration;
use ui::Lang;
use url::Url;
use uuid::Uuid;

pub(super) const COOKIE: &str = "visit";
const PURPOSE: &str = "provider-visit";
/// For signing in at the provider, with looking for one's card.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);
/// An administration’s provider is asked for no older proof; whoever asks is told when the proof was (OpenID Connect Core
/// 1.0, section 3.1.2.1).
const MAX_AGE: Duration = Duration::from_secs(12 * 3600);

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/provider").get(get));
    cfg.service(web::resource("/{lang}/me/link/start").get(start_link));
}

/// Somebody on the way to a provider and back.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Visit {
    /// Comes back with them, once.
    pub(super) state: String,
    pub(super) provider: Uuid,
    pub(super) until: i64,
    pub(super) lang: String,
    /// Where they wanted to go.
    pub(super) next: String,
    /// Whose account is to be linked; none for a sign-in.
    pub(super) link_to: Option<Uuid>,
}

impl Visit {
    /// The visit of this browser, while it lasts.
    pub(super) fn read(request: &HttpRequest, settings: &Settings, now: Timestamp) -> Option<Self> {
        let text = settings.secret.verify(PURPOSE, request.cookie(COOKIE)?.value())?;
        serde_json::from_str(&text).ok().filter(|visit: &Self| now.as_second() < visit.until)
    }

    pub(super) fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::Fr)
    }

    /// When it ends by itself.
    pub(super) fn until(&self) -> Timestamp {
        Timestamp::from_second(self.until).unwrap_or(Timestamp::MAX)
    }

    /// Stands in the ID token, so that it is one for this visit.
    pub(super) fn nonce(&self, secret: &Secret) -> String {
        derived(secret, "provider-nonce", &self.state)
    }

    /// Whoever exchanges the code must know it (RFC 7636).
    pub(super) fn verifier(&self, secret: &Secret) -> String {
        derived(secret, "provider-verifier", &self.state)
    }
}

fn derived(secret: &Secret, purpose: &str, state: &str) -> String {
    URL_SAFE_NO_PAD.encode(secret.mac(purpose, &[state.as_bytes()]))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    provider: Uuid,
    #[serde(default)]
    next: String,
    /// Whether they must prove there again who they are, although they have done so before.
    #[serde(default)]
    again: bool,
}

/// To sign in.
async fn get(request: HttpRequest, visitor: Visitor, web::Query(asked): web::Query<Asked>) -> Result<HttpResponse> {
    lead(&request, &visitor, asked, None).await
}

/// To link the provider's account with one's own here: the national one's alone, since an administration's word is no proof of
/// whose account it is, and only by who proved a moment ago that the account is theirs (an address can be put into any page).
async fn start_link(
    request: HttpRequest,
    citizen: Citizen,
    visitor: Visitor,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    if asked.provider != NATIONAL {
        return Err(Error::NotFound);
    }
    let (database, clock): (Database, Clock) = (part(&request)?, part(&request)?);
    demand_proof(&citizen, &database, clock.now()).await?;
    lead(&request, &visitor, asked, Some(citizen.person().id)).await
}

async fn lead(request: &HttpRequest, visitor: &Visitor, asked: Asked, link_to: Option<Uuid>) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, request)?;
    let (providers, database): (Providers, Database) = (part(request)?, part(request)?);
    let (settings, clock): (Settings, Clock) = (part(request)?, part(request)?);
    let now = clock.now();
    let provider = providers.find(&database, asked.provider).await?.ok_or(Error::NotFound)?;
    let visit = Visit {
        state: new_secret(),
        provider: provider.id,
        until: (now + LIFETIME).as_second(),
        lang: visitor.lang().code().to_owned(),
        next: asked.next.chars().take(1_000).collect(),
        link_to,
    };
    let address = match providers.address(now, &provider, &visit, asked.again).await {
        Ok(address) => address,
        Err(down) => return is_down(request, visitor, &provider, &down, &visit.next).await,
    };
    let text = serde_json::to_string(&visit).map_err(Error::internal)?;
    let mut cookie = settings.cookie(COOKIE, settings.secret.sign(PURPOSE, &text));
    cookie.set_max_age(time::Duration::seconds(LIFETIME.as_secs()));
    let mut answer = HttpResponse::SeeOther().insert_header((LOCATION, address.as_str())).finish();
    answer.add_cookie(&cookie).map_err(Error::internal)?;
    Ok(answer)
}

/// The page with the other ways in.
pub(super) async fn is_down(
    request: &HttpRequest,
    visitor: &Visitor,
    provider: &Provider,
    down: &Down,
    next: &str,
) -> Result<HttpResponse> {
    tracing::warn!(provider = %provider.issuer, reason = %down, "a provider of identity does not answer");
    metrics::counter!("diwan_sign_ins_total", "outcome" => "provider-down").increment(1);
    let text = visitor.page().t1("ways-provider-down", "provider", provider.name(visitor.lang()));
    sign_in::again(request, visitor, StatusCode::SERVICE_UNAVAILABLE, "", next, text).await
}

impl Providers {
    /// The address at the provider, with everything that it must send back or put into its token.
    async fn address(
        &self,
        now: Timestamp,
        provider: &Provider,
        visit: &Visit,
        is_again: bool,
    ) -> std::result::Result<Url, Down> {
        let known = self.discover(now, provider).await?;
        let redirect = RedirectUrl::new(self.callback.clone()).map_err(|error| Down(error.to_string()))?;
        let client = CoreClient::from_provider_metadata(
            known.metadata.as_ref().clone(),
            ClientId::new(provider.client_id.clone()),
            None,
        )
        .set_redirect_uri(redirect);
        let state = CsrfToken::new(visit.state.clone());
        let nonce = Nonce::new(visit.nonce(&self.secret));
        let verifier = PkceCodeVerifier::new(visit.verifier(&self.secret));
        let mut asked = client
            .authorize_url(AuthenticationFlow::<CoreResponseType>::AuthorizationCode, || state, || nonce)
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .add_extra_param("ui_locales", visit.lang.clone())
            .add_scopes(provider.scopes.iter().cloned().map(Scope::new));
        if provider.tenant.is_some() {
            asked = asked.set_max_age(MAX_AGE);
        }
        if is_again {
            asked = asked.add_prompt(CoreAuthPrompt::Login);
        }
        let values = provider.levels.asked();
        for value in &values {
            asked = asked.add_auth_context_value(AuthenticationContextClass::new((*value).to_owned()));
        }
        if !values.is_empty() && known.metadata.claims_parameter_supported() == Some(true) {
            let claims = serde_json::json!({ "id_token": { "acr": { "values": values }, "amr": null } });
            asked = asked.add_extra_param("claims", claims.to_string());
        }
        Ok(asked.url().0)
    }
}
