//! The reader: language, display settings, CSRF seat. Every page starts from a [`View`].

use crate::csrf::{self, COOKIE};
use crate::notice;
use crate::{Error, Form, Result, Settings, own_path, see_other};
use actix_web::cookie::{Cookie, time};
use actix_web::http::Method;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, dev::Payload, web};
use std::collections::BTreeMap;
use std::future::{Ready, ready};
use std::net::IpAddr;
use std::pin::Pin;
use std::time::Duration;
use ui::{Brand, Display, Lang, Page};

/// The cookie that remembers the language.
const LANG_COOKIE: &str = "lang";
/// Both cookies of preference live for a year.
const PREFERENCE_DAYS: i64 = 365;

/// Who reads, as far as the request tells without asking the database.
#[derive(Clone, Debug)]
pub struct View {
    /// The language of the address, else the remembered one, else what the browser prefers, else French.
    pub lang: Lang,
    page: Page,
}

/// Who reads and whose page it is, as far as the request was understood before it failed: what the page of the error
/// shows like every other page. Kept with the request, so that an error asks nobody.
#[derive(Clone, Debug, Default)]
pub struct Recognised {
    /// The signed-in person's name.
    pub person: Option<String>,
    /// The administration of the address.
    pub tenant: Option<Brand>,
}

impl Recognised {
    /// Keeps it with the request.
    pub fn keep(self, request: &HttpRequest) {
        request.extensions_mut().insert(self);
    }
}

type Recognise = dyn Fn(HttpRequest) -> Pin<Box<dyn Future<Output = ()>>> + Send + Sync;

/// Finds out who asks when a request failed before anybody had to know, and keeps it as [`Recognised`]. It fails silently.
pub struct Recogniser(Box<Recognise>);

/// The page of an error does not wait longer for what it can do without.
const PATIENCE: Duration = Duration::from_millis(500);

impl Recogniser {
    /// Asks `recognise`.
    pub fn new(recognise: impl Fn(HttpRequest) -> Pin<Box<dyn Future<Output = ()>>> + Send + Sync + 'static) -> Self {
        Self(Box::new(recognise))
    }

    /// Makes sure that a failed request is recognised, if that can be had quickly.
    pub(crate) async fn ask(request: &HttpRequest) {
        let is_known = request.extensions().get::<Recognised>().is_some();
        if !is_known
            && !is_api(request)
            && let Some(recogniser) = request.app_data::<web::Data<Self>>()
        {
            let _ = actix_web::rt::time::timeout(PATIENCE, (recogniser.0)(request.clone())).await;
        }
    }
}

/// A seat that this answer must set.
pub(crate) struct NewSeat(pub(crate) String);

impl View {
    /// The frame of a page, without tenant and person.
    #[must_use]
    pub fn page(&self) -> Page {
        self.page.clone()
    }

    /// Reads the request.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the address names a language that does not exist.
    pub fn of(request: &HttpRequest) -> Result<Self> {
        let lang = match request.match_info().get("lang") {
            Some(code) => code.parse().map_err(|_| Error::NotFound)?,
            None => guessed_lang(request),
        };
        Ok(Self { lang, page: page_for(request, lang) })
    }

    /// The same reader in another language.
    #[must_use]
    pub fn in_lang(mut self, lang: Lang) -> Self {
        (self.lang, self.page.lang) = (lang, lang);
        self
    }

    /// Reads the request for an error page: whatever the address says, there is an answer.
    pub(crate) fn of_any(request: &HttpRequest) -> Self {
        let first = request.path().split('/').nth(1).and_then(|code| code.parse().ok());
        let lang = first.unwrap_or_else(|| guessed_lang(request));
        let mut page = page_for(request, lang);
        if let Some(Recognised { person, tenant }) = request.extensions().get::<Recognised>().cloned() {
            (page.person, page.tenant) = (person, tenant);
        }
        // Where a form was sent there may be nothing to open: what leads on from here leads to the page it stood on.
        if request.method() != Method::GET {
            let before = page_before(request).unwrap_or_default();
            page.path = without_lang(&before, lang).to_owned();
        }
        Self { lang, page }
    }
}

impl FromRequest for View {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

/// The address of the client, for limits and the trail; behind our own proxy, the last one that the proxy added.
#[must_use]
pub fn client_address(request: &HttpRequest) -> Option<IpAddr> {
    let behind_proxy = request.app_data::<web::Data<Settings>>().is_some_and(|settings| settings.behind_proxy);
    if behind_proxy
        && let Some(forwarded) = request.headers().get("x-forwarded-for").and_then(|value| value.to_str().ok())
        && let Some(address) = forwarded.rsplit(',').next().and_then(|address| address.trim().parse().ok())
    {
        return Some(address);
    }
    request.peer_addr().map(|address| address.ip())
}

/// The display panel's form.
pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/display").post(set_display));
}

async fn set_display(
    request: HttpRequest,
    view: View,
    settings: web::Data<Settings>,
    Form(fields): Form<BTreeMap<String, String>>,
) -> Result<HttpResponse> {
    let display = Display::from_form(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let value = display.to_string();
    let cookie = preference(&settings, Display::COOKIE, value);
    let mut answer = see_other(&back_to(&request, view.lang, fields.get("back").map(String::as_str)));
    answer.add_cookie(&cookie).map_err(Error::internal)?;
    Ok(answer)
}

/// The page that the form stood on, if it is one of ours; the field says it without the language.
fn back_to(request: &HttpRequest, lang: Lang, field: Option<&str>) -> String {
    let from_field = field.filter(|path| path.starts_with('/')).and_then(|path| own_path(&format!("/{lang}{path}")));
    from_field.or_else(|| page_before(request)).unwrap_or_else(|| format!("/{lang}/"))
}

/// The page of ours that the request came from, as the browser says.
pub(crate) fn page_before(request: &HttpRequest) -> Option<String> {
    let referer = request.headers().get("referer")?.to_str().ok()?;
    let url = url::Url::parse(referer).ok()?;
    let is_ours = url.host_str() == request.connection_info().host().split(':').next();
    is_ours.then(|| own_path(&url[url::Position::BeforePath..]))?
}

/// Whether a program calls, and not a browser. The router has read the path by then, however it is spelled.
pub(crate) fn is_api(request: &HttpRequest) -> bool {
    ["/api/", "/open311/"].iter().any(|calls| request.match_info().as_str().starts_with(calls))
}

/// What follows `/{lang}` in an address; the front door when it is in no language or in another.
fn without_lang(target: &str, lang: Lang) -> &str {
    let first = target.split(['/', '?']).nth(1);
    if first == Some(lang.code()) { without_first(target) } else { "/" }
}

/// What follows the first segment of an address.
fn without_first(target: &str) -> &str {
    let rest = target.strip_prefix('/').unwrap_or(target);
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    if rest[end..].starts_with('/') { &rest[end..] } else { "/" }
}

fn preference(settings: &Settings, name: &'static str, value: String) -> Cookie<'static> {
    let mut cookie = settings.cookie(name, value);
    cookie.set_max_age(time::Duration::days(PREFERENCE_DAYS));
    cookie
}

/// The cookie that remembers `lang`, when the browser does not hold it yet.
pub(crate) fn lang_cookie(request: &HttpRequest, settings: &Settings) -> Option<Cookie<'static>> {
    let lang: Lang = request.match_info().get("lang")?.parse().ok()?;
    let is_known = request.cookie(LANG_COOKIE).is_some_and(|cookie| cookie.value() == lang.code());
    (!is_known).then(|| preference(settings, LANG_COOKIE, lang.code().to_owned()))
}

fn page_for(request: &HttpRequest, lang: Lang) -> Page {
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
    // Where the router found the language, it is the first segment, however it is spelled there.
    let is_first = request.match_info().get("lang").is_some_and(|code| code == lang.code());
    let mut page = Page::new(lang, if is_first { without_first(target) } else { without_lang(target, lang) });
    if let Some(cookie) = request.cookie(Display::COOKIE) {
        page.display = Display::from_cookie(cookie.value());
    }
    if let Some(settings) = request.app_data::<web::Data<Settings>>() {
        page.demo = settings.demo;
        page.contact.clone_from(&settings.contact);
        page.csrf = csrf::token(&settings.secret, &seat(request));
        page.said = notice::read(request, settings);
    }
    page
}

/// The seat of this browser; a new one is remembered with the request, and `frame` sets it.
fn seat(request: &HttpRequest) -> String {
    if let Some(cookie) = request.cookie(COOKIE) {
        return cookie.value().to_owned();
    }
    let mut extensions = request.extensions_mut();
    if let Some(NewSeat(seat)) = extensions.get::<NewSeat>() {
        return seat.clone();
    }
    let seat = csrf::new_seat();
    extensions.insert(NewSeat(seat.clone()));
    seat
}

fn guessed_lang(request: &HttpRequest) -> Lang {
    let remembered = request.cookie(LANG_COOKIE).and_then(|cookie| cookie.value().parse().ok());
    remembered.unwrap_or_else(|| {
        let accepted = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        preferred(accepted).unwrap_or(Lang::Fr)
    })
}

/// The best of our languages in an `Accept-Language` (RFC 9110, section 12.5.4).
fn preferred(accepted: &str) -> Option<Lang> {
    let mut ranked: Vec<(f32, Lang)> = accepted
        .split(',')
        .filter_map(|range| {
            let mut parts = range.trim().split(';');
            let primary = parts.next()?.split('-').next()?.trim().to_ascii_lowercase();
            let quality = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
            // Browsers offer the variants of Amazigh under their own codes.
            let code = if matches!(primary.as_str(), "ber" | "tzm" | "shi" | "rif") { "zgh" } else { &primary };
            Some((quality, code.parse().ok()?))
        })
        .filter(|(quality, _)| *quality > 0.0)
        .collect();
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranked.first().map(|(_, lang)| *lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_after_the_language_keeps_its_query() {
        for (target, rest) in [
            ("/fr/", "/"),
            ("/fr", "/"),
            ("/fr?back=/x", "/"),
            ("/fr/?q=a", "/?q=a"),
            ("/fr/rabat/desk?state=new", "/rabat/desk?state=new"),
            ("/frankly/x", "/"),
            ("/ar/x", "/"),
            ("/", "/"),
            ("", "/"),
        ] {
            assert_eq!(without_lang(target, Lang::Fr), rest, "{target}");
        }
        assert_eq!(without_first("/%66r/?q=a"), "/?q=a");
    }

    #[test]
    fn the_browsers_best_known_language_wins() {
        assert_eq!(preferred("de-DE, ar-MA;q=0.8, fr;q=0.9"), Some(Lang::Fr));
        assert_eq!(preferred("ar-MA,ar;q=0.9,fr;q=0.8"), Some(Lang::Ar));
        assert_eq!(preferred("tzm,fr;q=0.5"), Some(Lang::Zgh));
        assert_eq!(preferred("en;q=0, de"), None);
        assert_eq!(preferred(""), None);
        assert_eq!(preferred(";;;q=,,"), None);
    }
}
