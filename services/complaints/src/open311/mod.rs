//! Open311 GeoReport v2 (<http://wiki.open311.org/GeoReport_v2>) at `/open311/v2/`: complaints for programs that know nothing of
//! Diwan. Strict: what the specification does not name is only said when `extensions=true` asks for it.
//!
//! What was left open there, and how it is here:
//!
//! - **Who.** `jurisdiction_id` is an administration's slug, or a domain of its own. Under such a domain it may be left out.
//! - **What is read** is what the public may see (`face.rs`), where the administration opens its map: never more.
//! - **Types.** A subject is `realtime` when its complaints are published at once: what is sent gets its id, which can be read at
//!   once. If its text looks as if it held somebody's data, it is read by its id alone, without its text, until a moderator has
//!   looked. It is `batch` when a moderator looks first: a token stands for the id until then. It is `blackbox` when nothing of it is
//!   ever published: the token of such a one never gets an id.
//! - **Tokens.** One that waits is answered with an item whose `service_request_id` is empty; 404 is for tokens that are none.
//! - **Status.** An answer that can still be contested is `open`; so is a complaint that is one of an incident, as long as its own
//!   answer is owed.
//! - **Without a way back** to its author (e-mail, telephone) it is an observation, which asks for nothing (decree 2-17-265,
//!   article 2); with one, a complaint.
//! - **`media_url`** of others is kept as text beside the answers; nothing here ever fetches it. Files come by the extension
//!   `POST media.{format}` (`media.rs`). Read calls name pictures only, in the form that the public may see.
//! - **Codes.** 400, 403 and 404 as the specification has them; 405 for a method, 429 with `Retry-After`, 500 and 503 beside.

mod attributes;
mod call;
mod changeset;
mod discovery;
mod jurisdiction;
mod media;
mod node;
mod place;
mod refusal;
mod report;
mod requests;
mod seen;
mod services;
mod token;
mod window;

pub(crate) use changeset::note_service_change;

use crate::submit::Parties;
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use call::{Call, answered};
use documents::FileId;
use node::Format;
use refusal::Refusal;
use server::View;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    let read = || web::to(only_read);
    cfg.service(web::resource("/open311/v2/discovery.{format}").get(discover).default_service(read()));
    cfg.service(web::resource("/open311/v2/services.{format}").get(list_services).default_service(read()));
    cfg.service(web::resource("/open311/v2/services/{service}.{format}").get(define_service).default_service(read()));
    let both = web::resource("/open311/v2/requests.{format}").get(list_requests).post(post_request);
    cfg.service(both.default_service(web::to(read_and_sent)));
    cfg.service(web::resource("/open311/v2/requests/{request}.{format}").get(get_request).default_service(read()));
    cfg.service(web::resource("/open311/v2/tokens/{token}.{format}").get(get_token).default_service(read()));
    let sent = web::resource("/open311/v2/media.{format}").post(post_media);
    cfg.service(sent.default_service(web::to(only_sent)));
    cfg.service(web::resource("/open311/v2/media/{number}/{file}").get(get_media).default_service(read()));
    // Whatever else begins so: no program is ever answered with a page.
    cfg.service(web::resource("/open311/{rest:.*}").get(nowhere).default_service(read()));
}

async fn discover(request: HttpRequest, view: View, format: web::Path<String>) -> HttpResponse {
    answered(&request, &view, &format, discovery::get).await
}

async fn list_services(request: HttpRequest, view: View, format: web::Path<String>) -> HttpResponse {
    answered(&request, &view, &format, services::list).await
}

async fn define_service(request: HttpRequest, view: View, path: web::Path<(String, String)>) -> HttpResponse {
    let (service, format) = path.into_inner();
    answered(&request, &view, &format, async |call| services::define(call, &service).await).await
}

async fn list_requests(request: HttpRequest, view: View, format: web::Path<String>) -> HttpResponse {
    answered(&request, &view, &format, requests::list).await
}

async fn post_request(
    request: HttpRequest,
    view: View,
    format: web::Path<String>,
    payload: web::Payload,
) -> HttpResponse {
    answered(&request, &view, &format, async |call| report::post(call, payload.into_inner()).await).await
}

async fn get_request(request: HttpRequest, view: View, path: web::Path<(String, String)>) -> HttpResponse {
    let (number, format) = path.into_inner();
    answered(&request, &view, &format, async |call| requests::one(call, &number).await).await
}

async fn get_token(request: HttpRequest, view: View, path: web::Path<(String, String)>) -> HttpResponse {
    let (token, format) = path.into_inner();
    answered(&request, &view, &format, async |call| token::get(call, &token).await).await
}

async fn post_media(
    request: HttpRequest,
    view: View,
    format: web::Path<String>,
    payload: web::Payload,
) -> HttpResponse {
    answered(&request, &view, &format, async |call| media::post(call, payload.into_inner()).await).await
}

async fn get_media(request: HttpRequest, view: View, path: web::Path<(String, FileId)>) -> HttpResponse {
    let call = Call::new(&request, &view, None);
    match media::get(&call, &path.0, path.1).await {
        Ok(answer) => answer,
        Err(refusal) => call.answer(Err(refusal)),
    }
}

/// What a call lacks that names nothing between a slash and its format; else, that nothing is there.
async fn nowhere(request: HttpRequest, view: View, rest: web::Path<String>) -> HttpResponse {
    let format = rest.rsplit_once('.').map_or("", |(_, format)| format).to_owned();
    let missing = match rest.rsplit_once('.').map(|(path, _)| path) {
        Some("v2/services/") => Some("open311-service-missing"),
        Some("v2/requests/") => Some("open311-request-missing"),
        Some("v2/tokens/") => Some("open311-token-missing"),
        _ => None,
    };
    answered(&request, &view, &format, async |call| {
        Err(match missing {
            Some(key) => Refusal::bad(call.t(key)),
            None => Refusal::not_found(call.t("open311-not-found")),
        })
    })
    .await
}

async fn only_read(request: HttpRequest, view: View) -> HttpResponse {
    wrong_method(&request, &view, "GET, HEAD")
}

async fn only_sent(request: HttpRequest, view: View) -> HttpResponse {
    wrong_method(&request, &view, "POST")
}

async fn read_and_sent(request: HttpRequest, view: View) -> HttpResponse {
    wrong_method(&request, &view, "GET, HEAD, POST")
}

fn wrong_method(request: &HttpRequest, view: &View, allowed: &'static str) -> HttpResponse {
    let format = request.path().rsplit_once('.').and_then(|(_, ending)| Format::named(ending));
    let call = Call::new(request, view, format);
    let refusal = Refusal::Told(StatusCode::METHOD_NOT_ALLOWED, vec![call.t("open311-method")]);
    let mut answer = call.answer(Err(refusal));
    answer.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
    answer
}

/// The parts of the application that a call needs.
fn parties(call: &Call) -> Result<Parties, Refusal> {
    Ok(Parties::of(&call.request)?)
}
