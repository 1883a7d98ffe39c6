//! Gives a failed request its body, in the reader's language: a page for people, a problem for programs.

use crate::error::{Period, Quota, problem_type};
use crate::notice::saying;
use crate::view::{is_api, page_before};
use crate::{Error, Proof, View, own_path, see_other};
use actix_web::http::header::{ACCEPT, ALLOW, CONTENT_TYPE, HeaderMap, LINK, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, ResponseError as _};
use askama::Template;
use serde_json::{Value, json};
use ui::{Fact, FieldError, Lang, Page, Said};
use uuid::Uuid;

const MEGABYTE: u64 = 1024 * 1024;

/// What `problem` knows beyond the error.
pub(crate) struct Context<'a> {
    pub(crate) request: &'a HttpRequest,
    pub(crate) id: Uuid,
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    page: Page,
    title: String,
    text: String,
    next: String,
    id: &'a str,
    /// The page whose form was sent.
    back: Option<String>,
    /// The fields that cannot be taken, each with the reason.
    fields: Vec<Fact>,
}

/// The answer for `error`.
pub(crate) fn render(error: &Error, context: &Context<'_>) -> HttpResponse {
    let view = View::of_any(context.request);
    let mut answer = HttpResponseBuilder::new(error.status_code());
    if let Error::TooMany(seconds) | Error::Quota(Quota { seconds, .. }) = error {
        answer.insert_header((RETRY_AFTER, seconds.to_string()));
    }
    match error {
        Error::SignIn => _ = answer.insert_header((WWW_AUTHENTICATE, "Bearer")),
        Error::Token => _ = answer.insert_header((WWW_AUTHENTICATE, r#"Bearer error="invalid_token""#)),
        Error::Proof(proof) => _ = answer.insert_header((WWW_AUTHENTICATE, challenge(*proof))),
        _ => {}
    }
    if let Error::Method(allowed) = error {
        answer.insert_header((ALLOW, allowed.as_str()));
    }
    if wants_json(context.request) {
        let body = problem(error, &view, context.id);
        let meaning = format!("</docs#problem-{}>; rel=\"help\"", error.name());
        answer.insert_header((LINK, meaning));
        return answer.insert_header((CONTENT_TYPE, "application/problem+json")).body(body.to_string());
    }
    let is_sent_form = context.request.method() != Method::GET;
    let page = view.page();
    if let Some((path, key)) = leads_to(error, is_sent_form) {
        let answer = see_other(&and_back(context.request, page.url(&path)));
        return saying(answer, Said { text: page.t(key), tone: "info" });
    }
    let id = context.id.to_string();
    let (title, text, next) = words(error, &page, context.id);
    let back = (is_sent_form && page.path != "/").then(|| page.url(&page.path));
    let fields = faults(error).iter().map(|fault| Fact::new(&fault.field, &fault.message)).collect();
    let template = ErrorPage { page, title, text, next, id: &id, back, fields };
    match template.render() {
        Ok(html) => answer.content_type("text/html; charset=utf-8").body(html),
        Err(_) => answer.finish(),
    }
}

/// What RFC 9470 (section 3) has a program read: why its session is not enough, and what is.
fn challenge(proof: Proof) -> String {
    let demanded = match proof {
        Proof::Within(seconds) => format!("max_age=\"{seconds}\""),
        Proof::Of(assurance) => format!("acr_values=\"{assurance}\""),
    };
    format!("Bearer error=\"insufficient_user_authentication\", {demanded}")
}

/// Where a person does what is missing, and what is said to them there.
fn leads_to(error: &Error, is_sent_form: bool) -> Option<(String, &'static str)> {
    let (path, key) = match error {
        Error::SignIn | Error::Token if is_sent_form => ("/sign-in", "sign-in-ended"),
        Error::SignIn | Error::Token => ("/sign-in", "sign-in-needed"),
        Error::Proof(Proof::Within(_)) => ("/me/security/confirm", "error-proof-text"),
        Error::Proof(Proof::Of(assurance)) => {
            return Some((format!("/me/security/confirm?acr={assurance}"), "error-proof-text"));
        }
        Error::SecondFactor => ("/me/security", "error-second-factor-text"),
        _ => return None,
    };
    Some((path.to_owned(), key))
}

/// The title, what happened, what to do next.
fn words(error: &Error, page: &Page, id: Uuid) -> (String, String, String) {
    let name = error.name();
    let text = detail(error, name, page);
    let next = match error {
        Error::Closed(closed) => format!("{} {}", closed.next, closed.remedy).trim_end().to_owned(),
        _ => page.t1(&format!("error-{name}-next"), "request", id.to_string()),
    };
    (page.t(&format!("error-{name}-title")), text, next)
}

/// What happened, by the stem of its text.
fn detail(error: &Error, stem: &str, page: &Page) -> String {
    match error {
        Error::Closed(closed) => closed.ground.clone(),
        Error::Quota(Quota { calls, period: Period::Minute, .. }) => page.t1("error-quota-minute", "calls", *calls),
        Error::Quota(Quota { calls, period: Period::Day, .. }) => {
            let text = page.t1("error-quota-day", "calls", *calls);
            format!("{text} {}", page.write_to_us()).trim_end().to_owned()
        }
        Error::TooLarge(limit) => page.t1("error-too-large-text", "limit", (limit / MEGABYTE).max(1).cast_signed()),
        _ => page.t(&format!("error-{stem}-text")),
    }
}

/// The fields or the header that cannot be taken.
fn faults(error: &Error) -> &[FieldError] {
    match error {
        Error::Invalid(faults) => faults,
        Error::Header(fault) => std::slice::from_ref(fault),
        _ => &[],
    }
}

/// The title that a program reads in a problem of this name.
#[must_use]
pub fn problem_title(lang: Lang, name: &str) -> String {
    let stem = match name {
        "sign-in" | "not-found" | "method" => format!("api-{name}"),
        name => name.to_owned(),
    };
    ui::text(lang, &format!("error-{stem}-title"))
}

/// The stems of the title and the text for a program, which sees no page.
fn stems_for_programs(error: &Error) -> (&'static str, &'static str) {
    match error {
        Error::SignIn => ("api-sign-in", "api-sign-in"),
        Error::Token => ("api-token", "api-token"),
        Error::NotFound => ("api-not-found", "not-found"),
        Error::Unsupported => ("unsupported", "api-unsupported"),
        Error::Method(_) => ("api-method", "method"),
        error => (error.name(), error.name()),
    }
}

/// RFC 9457; `type` is stable.
fn problem(error: &Error, view: &View, id: Uuid) -> Value {
    let page = view.page();
    let (title, text) = stems_for_programs(error);
    let mut body = json!({
        "type": problem_type(error.name()),
        "title": page.t(&format!("error-{title}-title")),
        "status": error.status_code().as_u16(),
        "detail": detail(error, text, &page),
        "instance": format!("urn:uuid:{id}"),
    });
    let faults = faults(error);
    if !faults.is_empty() {
        body["errors"] = faults.iter().map(|fault| json!({ "field": fault.field, "message": fault.message })).collect();
    }
    if let Error::Quota(Quota { calls, period, .. }) = error {
        body["limit"] = json!({ "calls": calls, "period": period.as_str() });
    }
    if let Error::Closed(closed) = error {
        body["next"] = json!(closed.next);
        if !closed.remedy.is_empty() {
            body["remedy"] = json!(closed.remedy);
        }
    }
    if let (Error::Overtaken(Value::Object(now)), Some(body)) = (error, body.as_object_mut()) {
        body.extend(now.clone());
    }
    body
}

/// Programs get problems: the API always, elsewhere whoever asks for JSON and not for HTML.
fn wants_json(request: &HttpRequest) -> bool {
    let accept = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    is_api(request) || (accept.contains("json") && !accept.contains("text/html"))
}

/// Leads back afterwards: to the page that was asked for, or to the one that the form stood on.
fn and_back(request: &HttpRequest, path: String) -> String {
    let target = if request.method() == Method::GET {
        Some(request.uri().path_and_query().map_or("/", |target| target.as_str()).to_owned())
    } else {
        page_before(request).or_else(|| page_above(request))
    };
    let Some(target) = target else {
        return path;
    };
    let next: String = url::form_urlencoded::byte_serialize(target.as_bytes()).collect();
    let mark = if path.contains('?') { '&' } else { '?' };
    format!("{path}{mark}next={next}")
}

/// For browsers that do not say where a form stood: those of a page are sent to addresses right under its own.
fn page_above(request: &HttpRequest) -> Option<String> {
    let (above, _) = request.path().rsplit_once('/')?;
    request.resource_map().has_resource(above).then(|| own_path(above))?
}

/// Actix's refusal of a method, which lists those that the address takes. HEAD goes wherever GET does.
pub(crate) fn wrong_method(request: &HttpRequest, headers: &HeaderMap) -> Error {
    // In a language that does not exist there is no address, whatever the method.
    if View::of(request).is_err() {
        return Error::NotFound;
    }
    let allowed = headers.get(ALLOW).and_then(|value| value.to_str().ok()).unwrap_or_default();
    Error::Method(allowed.replace("GET", "GET, HEAD"))
}

/// Actix's other refusals (a header too long …) as ours.
pub(crate) fn from_status(status: StatusCode) -> Option<Error> {
    match status {
        StatusCode::NOT_FOUND => Some(Error::NotFound),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Error::TooLarge(0)),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Some(Error::Unsupported),
        status if status.is_client_error() => Some(Error::Malformed),
        status if status.is_server_error() => Some(Error::internal("the framework refused the request")),
        _ => None,
    }
}
