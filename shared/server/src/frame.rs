//! What surrounds every request: its id and span, errors given a body and a line in the log, security headers, cookies of
//! preference, figures.

use crate::csrf;
use crate::gate::{Gate, OwnName};
use crate::notice;
use crate::problem::{self, Context};
use crate::view::{NewSeat, Recogniser, is_api, lang_cookie};
use crate::{Error, Settings};
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, web};
use std::time::Instant;
use tracing::Instrument as _;
use uuid::Uuid;

/// Everything from our own host, no inline script or style, no frames. Pictures may be previews made in the page.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; \
     form-action 'self'; frame-ancestors 'none'";
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Two years, for all names below ours: browsers come by TLS from the second visit on (RFC 6797).
const TRANSPORT_SECURITY: &str = "max-age=63072000; includeSubDomains";
/// The same for a name of an administration's own: what lies below it is not ours.
const TRANSPORT_SECURITY_ALONE: &str = "max-age=63072000";

/// The middleware.
pub(crate) async fn frame(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<BoxBody>>, actix_web::Error> {
    let started = Instant::now();
    // HEAD is GET without a body (RFC 9110, section 9.3.2); actix leaves the body out by itself.
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    let id = Uuid::now_v7();
    // The query may hold a code; it is never logged.
    let span = tracing::debug_span!("request", %id, method = %request.method(), path = request.path());
    let answer = match Gate::ask(&request).instrument(span.clone()).await {
        Ok(None) => next.call(request).instrument(span.clone()).await?.map_into_boxed_body(),
        Ok(Some(answer)) => request.into_response(answer),
        Err(error) => request.error_response(error),
    };
    // Our own failures may be the database's: nobody is asked again.
    if answer.status().is_client_error() && answer.response().error().is_some() {
        Recogniser::ask(answer.request()).instrument(span.clone()).await;
    }
    let _entered = span.enter();
    let mut answer = with_body_for_errors(answer, id);
    add_cookies(&mut answer);
    add_headers(&mut answer, id);
    count(&answer, started);
    Ok(answer)
}

/// An error gets its page or problem; its cause goes to the log.
fn with_body_for_errors(
    answer: ServiceResponse<impl MessageBody + 'static>,
    id: Uuid,
) -> ServiceResponse<EitherBody<BoxBody>> {
    let status = answer.status();
    if !status.is_client_error() && !status.is_server_error() {
        return answer.map_into_boxed_body().map_into_left_body();
    }
    let foreign;
    let error = match answer.response().error() {
        Some(error) => match error.as_error::<Error>() {
            Some(ours) => ours,
            None => match problem::from_status(status) {
                Some(error) => {
                    foreign = error;
                    &foreign
                }
                None => return answer.map_into_boxed_body().map_into_left_body(),
            },
        },
        None if status == StatusCode::METHOD_NOT_ALLOWED => {
            foreign = problem::wrong_method(answer.request(), answer.headers());
            &foreign
        }
        // A handler's own page (a form to be mended), or actix's empty refusal.
        None => match (answer.response().body().size(), problem::from_status(status)) {
            (actix_web::body::BodySize::Sized(0) | actix_web::body::BodySize::None, Some(error)) => {
                foreign = error;
                &foreign
            }
            _ => return answer.map_into_boxed_body().map_into_left_body(),
        },
    };
    let body: HttpResponse = problem::render(error, &Context { request: answer.request(), id });
    note(error, answer.request(), body.status(), id);
    let mut body = body.map_into_boxed_body();
    // Cookies that the handler set (a session ended, say) stay.
    for cookie in answer.headers().get_all(header::SET_COOKIE) {
        body.headers_mut().append(header::SET_COOKIE, cookie.clone());
    }
    // So does which pages of others may read it: they are told what was wrong, too.
    if let Some(origin) = answer.headers().get(header::ACCESS_CONTROL_ALLOW_ORIGIN) {
        body.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    }
    answer.into_response(body).map_into_left_body()
}

/// One line for each refusal and failure: under the reference that the answer shows, somebody who asks for help is found.
/// It tells the address as the router knows it: what stands in it is nobody else's business.
fn note(error: &Error, request: &HttpRequest, status: StatusCode, id: Uuid) {
    let (method, status) = (request.method(), status.as_u16());
    let route = request.match_pattern().unwrap_or_else(|| "none".to_owned());
    match error {
        Error::Internal(cause) => tracing::error!(%id, %method, route, status, %cause, "a request failed"),
        Error::Unavailable(cause) => {
            tracing::warn!(%id, %method, route, status, %cause, "a request found a part of Diwan not answering");
        }
        // Everybody's slips: an address that is not there, a page that leads to the sign-in.
        error if status == 404 || status < 400 => {
            tracing::debug!(%id, %method, route, status, %error, "a request was refused");
        }
        error => tracing::info!(%id, %method, route, status, %error, "a request was refused"),
    }
}

/// Programs keep none: what they send says all. Nor is one set where a shared cache may hand the answer to somebody else,
/// whatever a handler wished.
fn add_cookies(answer: &mut ServiceResponse<EitherBody<BoxBody>>) {
    if is_shared(answer.headers()) {
        answer.headers_mut().remove(header::SET_COOKIE);
        return;
    }
    if is_api(answer.request()) {
        return;
    }
    let Some(settings) = answer.request().app_data::<web::Data<Settings>>().cloned() else {
        return;
    };
    let seat = answer.request().extensions_mut().remove::<NewSeat>();
    let seat = seat.map(|NewSeat(seat)| csrf::cookie(&settings, seat));
    let lang = lang_cookie(answer.request(), &settings);
    let request = answer.request().clone();
    let said = notice::cookie(&request, answer.response_mut(), &settings);
    for cookie in seat.into_iter().chain(lang).chain(said) {
        if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
            answer.headers_mut().append(header::SET_COOKIE, value);
        }
    }
}

/// Whether a shared cache may keep the answer (RFC 9111, sections 5.2.2.9 and 5.2.2.10).
fn is_shared(headers: &HeaderMap) -> bool {
    let said = headers.get_all(header::CACHE_CONTROL).filter_map(|value| value.to_str().ok());
    said.flat_map(|value| value.split(',')).any(|directive| {
        let directive = directive.trim().to_ascii_lowercase();
        directive == "public" || directive.starts_with("s-maxage")
    })
}

fn add_headers(answer: &mut ServiceResponse<EitherBody<BoxBody>>, id: Uuid) {
    let is_secure = answer.request().app_data::<web::Data<Settings>>().is_some_and(|settings| settings.is_secure());
    let is_own_name = answer.request().extensions().get::<OwnName>().is_some();
    let headers = answer.headers_mut();
    if let Ok(id) = HeaderValue::from_str(&id.to_string()) {
        headers.insert(REQUEST_ID, id);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::PERMISSIONS_POLICY, "geolocation=(self), camera=(), microphone=(), payment=()"),
        (header::CROSS_ORIGIN_OPENER_POLICY, "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if is_secure {
        let said = if is_own_name { TRANSPORT_SECURITY_ALONE } else { TRANSPORT_SECURITY };
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(said));
    }
}

fn count(answer: &ServiceResponse<EitherBody<BoxBody>>, started: Instant) {
    let route = answer.request().match_pattern().unwrap_or_else(|| "none".to_owned());
    let status = answer.status().as_u16();
    let labels = [("route", route), ("status", status.to_string())];
    metrics::histogram!("diwan_http_request_seconds", &labels).record(started.elapsed());
    tracing::debug!(status, "answered");
}
