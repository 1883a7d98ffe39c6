//! Answers that are not errors: pages, redirects after a form, JSON.

use crate::{Error, Result};
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentType, LOCATION};
use actix_web::{HttpResponse, HttpResponseBuilder};
use askama::Template;
use serde::Serialize;
use url::{Position, Url};

/// A page, status 200.
///
/// # Errors
/// The template failed, which is our fault.
pub fn page(template: &impl Template) -> Result<HttpResponse> {
    page_with(StatusCode::OK, template)
}

/// A page with another status: 422 for a form that must be mended.
///
/// # Errors
/// As [`page`].
pub fn page_with(status: StatusCode, template: &impl Template) -> Result<HttpResponse> {
    let html = template.render().map_err(Error::internal)?;
    Ok(HttpResponseBuilder::new(status).content_type(ContentType::html()).body(showable(ui::name_fields(html))))
}

/// The page without control characters, which HTML does not know and which only what somebody typed brings along: U+FFFD
/// stands for each.
fn showable(html: String) -> String {
    let is_stray = |byte: u8| byte == 0x7f || (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r'));
    let bytes = html.as_bytes();
    // U+0080 to U+009F are written as C2 80 to C2 9F.
    if !bytes.iter().any(|byte| is_stray(*byte)) && !bytes.windows(2).any(|pair| pair[0] == 0xc2 && pair[1] < 0xa0) {
        return html;
    }
    html.replace(|letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r'), "\u{FFFD}")
}

/// 303: the form was taken, go and read the result. A reload then repeats nothing.
#[must_use]
pub fn see_other(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
}

/// `target` as an address on this site, written so that every browser reads it so; none when it would lead elsewhere.
///
/// Browsers drop tabs and line ends, and take a backslash for a slash: the URL standard's own parser decides.
#[must_use]
pub fn own_path(target: &str) -> Option<String> {
    let base = Url::parse("http://own.invalid/").ok()?;
    let url = base.join(target).ok().filter(|url| target.starts_with('/') && url.origin() == base.origin())?;
    let path = &url[Position::BeforePath..];
    // What remains after dots were resolved may begin like the name of a host.
    (!path.starts_with("//")).then(|| path.to_owned())
}

/// JSON with `status`.
///
/// # Errors
/// The value cannot be written, which is our fault.
pub fn json(status: StatusCode, value: &impl Serialize) -> Result<HttpResponse> {
    let body = serde_json::to_vec(value).map_err(Error::internal)?;
    Ok(HttpResponseBuilder::new(status).content_type(ContentType::json()).body(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_shown_as_such_and_line_ends_stay() {
        let typed = "a\0b\u{1b}c\u{7f}d\u{85}e\u{9f} « é\u{a0}»\r\n\tا ⵣ".to_owned();
        assert_eq!(showable(typed), "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD} « é\u{a0}»\r\n\tا ⵣ");
    }

    #[test]
    fn an_own_address_stays_and_every_other_is_refused() {
        for (target, path) in [
            ("/", "/"),
            ("/fr/me", "/fr/me"),
            (
                "/fr/commune-agadir/desk?state=new&q=rue%20du%20lac",
                "/fr/commune-agadir/desk?state=new&q=rue%20du%20lac",
            ),
            ("/ar/é", "/ar/%C3%A9"),
            ("/fr/\tme", "/fr/me"),
            ("/fr/x\r\nSet-Cookie: a=b", "/fr/xSet-Cookie:%20a=b"),
        ] {
            assert_eq!(own_path(target).as_deref(), Some(path), "{target:?}");
        }
        for target in [
            "",
            "fr/me",
            "https://evil.example/",
            "//evil.example/",
            "///evil.example/",
            "/\\evil.example/",
            "\\\\evil.example/",
            "/\t/evil.example/",
            "/\r/evil.example/",
            " //evil.example/",
            "/..//evil.example/",
            "/.//evil.example/",
            "javascript:alert(1)",
        ] {
            assert_eq!(own_path(target), None, "{target:?}");
        }
    }
}
