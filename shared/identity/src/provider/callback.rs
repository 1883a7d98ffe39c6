//! Back from a provider. The state says that this browser was sent there a moment ago, and is good once.

use super::arrive::{Arrival, arrived};
use super::start::{COOKIE, Visit, is_down};
use super::token::Failure;
use super::{CALLBACK, Providers, link};
use crate::actor::part;
use crate::factor::spent::spend;
use crate::sign_in;
use crate::{Visitor, record_account};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database};
use serde::Deserialize;
use serde_json::json;
use server::{Error, Limits, Rate, Result, Settings};
use subtle::ConstantTimeEq as _;
use ui::Lang;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource(CALLBACK).get(get));
}

/// RFC 6749, section 4.1.2; RFC 9207.
#[derive(Deserialize)]
struct Brought {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    error: String,
    iss: Option<String>,
}

/// A GET that acts, since the protocol has it so: the state is what a form's token is elsewhere.
async fn get(request: HttpRequest, visitor: Visitor, web::Query(brought): web::Query<Brought>) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let (providers, database): (Providers, Database) = (part(&request)?, part(&request)?);
    let (settings, clock): (Settings, Clock) = (part(&request)?, part(&request)?);
    let now = clock.now();
    let Some(visit) = Visit::read(&request, &settings, now) else {
        return again(&request, &visitor, StatusCode::BAD_REQUEST, "", "ways-provider-expired").await;
    };
    let visitor = visitor.in_lang(visit.lang());
    let is_ours = bool::from(visit.state.as_bytes().ct_eq(brought.state.as_bytes()));
    let provider = if is_ours { providers.find(&database, visit.provider).await? } else { None };
    let Some(provider) = provider else {
        return again(&request, &visitor, StatusCode::BAD_REQUEST, &visit.next, "ways-provider-expired").await;
    };
    let is_first = database.control(async |conn| spend(conn, visit.until(), &visit.state).await).await?;
    if !is_first {
        return again(&request, &visitor, StatusCode::BAD_REQUEST, &visit.next, "ways-provider-expired").await;
    }
    let (wrong_issuer, is_refused) = (brought.iss.is_some_and(|iss| iss != provider.issuer), !brought.error.is_empty());
    let outcome = if wrong_issuer {
        Err(Failure::Refused("the answer names another issuer".to_owned()))
    } else if is_refused {
        // The person said no, or the provider does not know them.
        return again(&request, &visitor, StatusCode::UNPROCESSABLE_ENTITY, &visit.next, "ways-provider-cancelled")
            .await;
    } else {
        let (verifier, nonce) = (visit.verifier(&settings.secret), visit.nonce(&settings.secret));
        providers.exchange(now, &provider, brought.code, verifier, nonce).await
    };
    let told = match outcome {
        Ok(told) => told,
        Err(Failure::Down(down)) => return is_down(&request, &visitor, &provider, &down, &visit.next).await,
        Err(Failure::Refused(reason)) => {
            tracing::warn!(provider = %provider.issuer, reason, "what a provider said was refused");
            metrics::counter!("diwan_sign_ins_total", "outcome" => "provider-refused").increment(1);
            let note = async |conn: &mut Conn| {
                let detail = json!({ "provider": provider.issuer, "reason": reason });
                record_account(conn, now, None, "sign-in.refused", detail).await
            };
            database.control(note).await?;
            return again(&request, &visitor, StatusCode::FORBIDDEN, &visit.next, "ways-provider-refused").await;
        }
    };
    let arrival = Arrival::of(&provider, told, &visit, now);
    let mut answer = match visit.link_to {
        Some(person) => link::brought(&request, &visitor, &provider, &arrival, person).await?,
        None => arrived(&request, &visitor, &provider, &arrival).await?,
    };
    let mut done = settings.cookie(COOKIE, String::new());
    done.make_removal();
    answer.add_cookie(&done).map_err(Error::internal)?;
    Ok(answer)
}

async fn again(
    request: &HttpRequest,
    visitor: &Visitor,
    status: StatusCode,
    next: &str,
    key: &str,
) -> Result<HttpResponse> {
    let lang: Lang = visitor.lang();
    sign_in::again(request, visitor, status, "", next, ui::text(lang, key)).await
}
