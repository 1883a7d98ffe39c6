//! From the code that a browser brings back to who came: the tokens are fetched, and everything that they claim is checked
//! (OpenID Connect Core 1.0, section 3.1.3.7).

use super::discovery::{Down, Known};
use super::{Provider, Providers, methods};
use crate::Assurance;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreClient, CoreGenderClaim, CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier, CoreJwsSigningAlgorithm,
};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalClaims, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, HttpRequest, Nonce, OAuth2TokenResponse as _, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    SignatureVerificationError, UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::time::SystemTime;

/// What two clocks may differ by.
pub(super) const LEEWAY: SignedDuration = SignedDuration::from_secs(60);
/// By a key that the provider publishes: a secret that both know proves less, and none proves nothing.
pub(super) const SIGNED_BY: [CoreJwsSigningAlgorithm; 10] = [
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EcdsaP521Sha512,
    CoreJwsSigningAlgorithm::EdDsa,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
];

/// Who came, as the provider says, checked.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) subject: String,
    /// The provider's session.
    pub(super) sid: Option<String>,
    pub(super) methods: Vec<String>,
    pub(super) assurance: Assurance,
    /// When they last proved it there (`auth_time`), if the provider says so: a sign-in may rest on a session of hours ago.
    pub(super) proved_at: Option<Timestamp>,
    pub(super) name: String,
    pub(super) email: Option<String>,
    /// Whether the provider proved the address, and may be believed about it.
    pub(super) is_email_proved: bool,
}

/// Why nobody came; the reasons are for the log.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// It does not answer now.
    #[error(transparent)]
    Down(#[from] Down),
    /// What it says, or what was brought to us, does not hold.
    #[error("{0}")]
    Refused(String),
}

fn refused(why: impl std::fmt::Display) -> Failure {
    Failure::Refused(why.to_string())
}

/// Every other claim, so that the settings can name any of them.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Others {
    #[serde(flatten)]
    all: Map<String, Value>,
}
impl AdditionalClaims for Others {}

impl Providers {
    /// Exchanges the code, and checks what comes.
    pub(super) async fn exchange(
        &self,
        now: Timestamp,
        provider: &Provider,
        code: String,
        verifier: String,
        nonce: String,
    ) -> Result<Told, Failure> {
        let known = self.discover(now, provider).await?;
        let door = self.http(provider);
        let http = |request: HttpRequest| door.call(request);
        let mut client = CoreClient::from_provider_metadata(
            known.metadata.as_ref().clone(),
            ClientId::new(provider.client_id.clone()),
            provider.client_secret.clone().map(ClientSecret::new),
        )
        .set_redirect_uri(RedirectUrl::new(self.callback.clone()).map_err(refused)?);
        if !takes_basic(&known) {
            client = client.set_auth_type(AuthType::RequestBody);
        }
        let request = client.exchange_code(AuthorizationCode::new(code)).map_err(refused)?;
        let answer = request.set_pkce_verifier(PkceCodeVerifier::new(verifier)).request_async(&http).await;
        let answer = answer.map_err(|error| match error {
            RequestTokenError::ServerResponse(said) => refused(format!("the code was refused: {}", said.error())),
            RequestTokenError::Request(unheard) => Failure::Down(Down(unheard.to_string())),
            _ => Failure::Down(Down("the answer to the code cannot be read".to_owned())),
        })?;
        let id_token = answer.extra_fields().id_token().ok_or_else(|| refused("no ID token"))?;
        let claims =
            self.check(now, provider, known.clone(), id_token, answer.access_token(), &Nonce::new(nonce)).await?;
        let mut said = payload(&id_token.to_string()).ok_or_else(|| refused("an ID token that cannot be read"))?;
        if said.get("azp").is_some_and(|azp| azp != provider.client_id.as_str()) {
            return Err(refused("the token was issued to somebody else (azp)"));
        }
        let wanted = [&provider.claims.name, &provider.claims.email];
        if wanted.iter().any(|claim| !said.contains_key(*claim))
            && let Ok(request) = client.user_info(answer.access_token().clone(), Some(claims.subject().clone()))
        {
            let more: Result<UserInfoClaims<Others, CoreGenderClaim>, _> = request.request_async(&http).await;
            match more.map(serde_json::to_value) {
                Ok(Ok(Value::Object(more))) => {
                    more.into_iter().for_each(|(name, value)| _ = said.entry(name).or_insert(value))
                }
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, "a provider does not say more about a person"),
            }
        }
        Ok(told(provider, &claims, &said))
    }

    async fn check(
        &self,
        now: Timestamp,
        provider: &Provider,
        mut known: Known,
        id_token: &CoreIdToken,
        access_token: &AccessToken,
        nonce: &Nonce,
    ) -> Result<CoreIdTokenClaims, Failure> {
        if is_key_missing(id_token, now, provider, &known, nonce)
            && let Some(renewed) = self.renew(now, provider, &known).await?
        {
            known = renewed;
        }
        let verifier = verifier(now, provider, &known);
        let claims = id_token.claims(&verifier, nonce).map_err(described)?;
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = id_token.signing_alg().map_err(refused)?;
            let key = id_token.signing_key(&verifier).map_err(refused)?;
            let hash = AccessTokenHash::from_token(access_token, algorithm, key).map_err(refused)?;
            if hash != *expected {
                return Err(refused("the access token is not the one that the ID token names"));
            }
        }
        Ok(claims.clone())
    }
}

fn is_key_missing(id_token: &CoreIdToken, now: Timestamp, provider: &Provider, known: &Known, nonce: &Nonce) -> bool {
    let checked = id_token.claims(&verifier(now, provider, known), nonce);
    let missing = ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey);
    checked.is_err_and(|error| error == missing)
}

fn verifier(now: Timestamp, provider: &Provider, known: &Known) -> CoreIdTokenVerifier<'static> {
    let metadata = &known.metadata;
    let client = ClientId::new(provider.client_id.clone());
    let (issuer, keys) = (metadata.issuer().clone(), metadata.jwks().clone());
    CoreIdTokenVerifier::new_public_client(client, issuer, keys)
        .set_allowed_algs(SIGNED_BY)
        .set_time_fn(move || SystemTime::from(now - LEEWAY).into())
        .set_issue_time_verifier_fn(move |issued| match SystemTime::from(issued) <= SystemTime::from(now + LEEWAY) {
            true => Ok(()),
            false => Err("it was issued in the future".to_owned()),
        })
}

/// What is wrong, without what the token says of the person.
fn described(error: ClaimsVerificationError) -> Failure {
    refused(match error {
        ClaimsVerificationError::InvalidNonce(_) => "the nonce of the ID token is not ours".to_owned(),
        ClaimsVerificationError::InvalidSubject(_) => "the subject of the ID token is not the expected one".to_owned(),
        ClaimsVerificationError::SignatureVerification(cause) => format!("the ID token's signature: {cause}"),
        other => format!("the ID token: {other}"),
    })
}

/// RFC 6749, section 2.3.1: the default where nothing else is said.
fn takes_basic(known: &Known) -> bool {
    use openidconnect::core::CoreClientAuthMethod::ClientSecretBasic;
    known.metadata.token_endpoint_auth_methods_supported().is_none_or(|methods| methods.contains(&ClientSecretBasic))
}

/// What stands in a JWT that was checked.
pub(super) fn payload(jwt: &str) -> Option<Map<String, Value>> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(jwt.split('.').nth(1)?).ok()?).ok()
}

fn told(provider: &Provider, claims: &CoreIdTokenClaims, said: &Map<String, Value>) -> Told {
    let text = |name: &str| said.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let amr: Vec<String> =
        claims.auth_method_refs().into_iter().flatten().map(|method| method.as_str().to_owned()).collect();
    let acr = claims.auth_context_ref().map(|acr| acr.as_str());
    let full = || Some(format!("{} {}", text("given_name")?, text("family_name")?));
    let name = text(&provider.claims.name).map(str::to_owned).or_else(full).unwrap_or_default();
    let email = text(&provider.claims.email).map(str::to_lowercase);
    let is_said_proved = match said.get(&provider.claims.email_verified) {
        Some(Value::Bool(proved)) => *proved,
        Some(Value::String(proved)) => proved == "true",
        _ => false,
    };
    Told {
        subject: claims.subject().to_string(),
        sid: text("sid").map(str::to_owned),
        methods: methods(&amr),
        assurance: provider.levels.worth(acr, &amr),
        proved_at: said.get("auth_time").and_then(Value::as_i64).and_then(|at| Timestamp::from_second(at).ok()),
        name: name.chars().take(200).collect(),
        is_email_proved: is_said_proved && email.as_deref().is_some_and(|email| provider.vouches_for(email)),
        email,
    }
}
