//! What the next page says once: "The answer has been sent", "Sign in to see this page". It travels beside the redirect in
//! a signed cookie, so that nobody else can make a page say it, and is taken back once it was shown.

use crate::{Settings, see_other};
use actix_web::cookie::{Cookie, time::Duration};
use actix_web::http::header::LOCATION;
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use ui::Said;

const COOKIE: &str = "said";
const PURPOSE: &str = "said";
/// Who does not arrive within this time is told nothing.
const LIFETIME: Duration = Duration::seconds(60);

/// 303 after an act: the page at `path` says once that it was done, in the reader's language.
#[must_use]
pub fn done(path: &str, text: String) -> HttpResponse {
    saying(see_other(path), Said { text, tone: "success" })
}

/// 303 without an act: the page at `path` says once why one is there, in the reader's language.
#[must_use]
pub fn told(path: &str, text: String) -> HttpResponse {
    saying(see_other(path), Said { text, tone: "info" })
}

/// The redirect, with what the page that it leads to says.
pub(crate) fn saying(mut answer: HttpResponse, said: Said) -> HttpResponse {
    answer.extensions_mut().insert(said);
    answer
}

/// The request's page says something; `frame` then takes it back.
struct Shown;

/// What this page is to say, if the request is for the page that was meant.
pub(crate) fn read(request: &HttpRequest, settings: &Settings) -> Option<Said> {
    let cookie = request.cookie(COOKIE)?;
    let signed = settings.secret.verify(PURPOSE, cookie.value())?;
    let mut parts = signed.splitn(3, '\n');
    let (tone, path, text) = (parts.next()?, parts.next()?, parts.next()?);
    if path != request.path() {
        return None;
    }
    request.extensions_mut().insert(Shown);
    Some(Said { text: text.to_owned(), tone: if tone == "success" { "success" } else { "info" } })
}

/// The cookie that this answer must set: with what the next page says, or the one that takes it back.
pub(crate) fn cookie<B>(
    request: &HttpRequest,
    answer: &mut HttpResponse<B>,
    settings: &Settings,
) -> Option<Cookie<'static>> {
    let said = answer.extensions_mut().remove::<Said>();
    if let Some(Said { text, tone }) = said {
        let path = answer.headers().get(LOCATION)?.to_str().ok()?.split('?').next()?;
        let signed = settings.secret.sign(PURPOSE, &format!("{tone}\n{path}\n{text}"));
        return Some(built(settings, signed, LIFETIME));
    }
    // A redirect shows nothing.
    let was_shown = request.extensions().get::<Shown>().is_some() && !answer.status().is_redirection();
    was_shown.then(|| built(settings, String::new(), Duration::ZERO))
}

fn built(settings: &Settings, value: String, age: Duration) -> Cookie<'static> {
    let mut cookie = settings.cookie(COOKIE, value);
    cookie.set_max_age(age);
    cookie
}
