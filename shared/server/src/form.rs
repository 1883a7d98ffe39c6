//! Forms, whose CSRF token is checked before anything is read from them, and what other bodies are read with.

use crate::csrf::{COOKIE, CSRF_FIELD, is_valid};
use crate::{Error, Result, Settings, View};
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use bytes::BytesMut;
use futures_util::StreamExt as _;
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use std::fmt::Display;
use ui::FieldError;
use uuid::Uuid;

/// A body without files may be this large: a long text in Arabic takes three bytes a letter in a form, and twelve in JSON when
/// it is escaped.
const BYTES: usize = 1024 * 1024;

/// A form (`application/x-www-form-urlencoded`) that came from one of our pages.
///
/// Refuses with [`Error::Stale`] when the token does not fit, [`Error::Invalid`] when a value cannot be what its field is.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let body = read(&request, payload, "application/x-www-form-urlencoded").await?;
            let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(&body).map_err(|_| Error::Malformed)?;
            let token = fields.iter().find(|(name, _)| name == CSRF_FIELD).map_or("", |(_, value)| value);
            check_token(&request, token)?;
            let fields = serde_urlencoded::Deserializer::new(url::form_urlencoded::parse(&body));
            serde_path_to_error::deserialize(fields).map(Self).map_err(|error| unfit(&request, &error))
        })
    }
}

/// The fields of a form that a program sends, in their order; none for an empty body. There is no token: the caller looks at a key
/// of the program, and never at a cookie. Bytes that are no UTF-8 become U+FFFD.
///
/// # Errors
/// [`Error::Unsupported`] for a body that is no form, [`Error::TooLarge`] over 1 MiB.
pub async fn program_fields(request: &HttpRequest, payload: Payload) -> Result<Vec<(String, String)>> {
    let body = read(request, payload, "").await?;
    if !body.is_empty() && !content_type(request).starts_with("application/x-www-form-urlencoded") {
        return Err(Error::Unsupported);
    }
    Ok(url::form_urlencoded::parse(&body).into_owned().collect())
}

/// Whether the request may act: its token was shown to this browser.
pub(crate) fn check_token(request: &HttpRequest, token: &str) -> Result<()> {
    let settings = request.app_data::<web::Data<Settings>>().ok_or_else(|| Error::internal("no settings"))?;
    let seat = request.cookie(COOKIE).ok_or(Error::Stale)?;
    if is_valid(&settings.secret, seat.value(), token) { Ok(()) } else { Err(Error::Stale) }
}

/// Names the field that is missing, sent twice or of another kind; a body that is none at all is [`Error::Malformed`].
pub(crate) fn unfit<E: Display>(request: &HttpRequest, error: &serde_path_to_error::Error<E>) -> Error {
    // A field that is missing or sent twice has no path: serde names it in its words alone.
    let words = error.inner().to_string();
    let named = ["missing field `", "duplicate field `"]
        .iter()
        .find_map(|start| words.strip_prefix(start)?.split('`').next())
        .map(str::to_owned);
    let path = error.path();
    let place = (path.iter().len() > 0).then(|| path.to_string());
    let field: Vec<String> = place.into_iter().chain(named).collect();
    if field.is_empty() {
        return Error::Malformed;
    }
    // A name may be as long as a body.
    let field: String = field.join(".").chars().take(100).collect();
    Error::field(&field, View::of_any(request).page().t("error-value"))
}

/// The caller's `Idempotency-Key`, as a UUID: itself when it is one, else derived from its text. None without the header.
#[derive(Clone, Copy, Debug)]
pub struct IdempotencyKey(pub Option<Uuid>);

impl FromRequest for IdempotencyKey {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let unreadable = || FieldError {
            field: "Idempotency-Key".to_owned(),
            message: View::of_any(request).page().t("error-api-key"),
        };
        let key = match request.headers().get("idempotency-key").map(|value| value.to_str()) {
            None => Ok(Self(None)),
            Some(Ok(text)) if (1..=255).contains(&text.len()) => {
                Ok(Self(Some(text.parse().unwrap_or_else(|_| derived_uuid(text)))))
            }
            Some(_) => Err(Error::Header(unreadable())),
        };
        std::future::ready(key)
    }
}

/// A name-based UUID of version 8 (RFC 9562, section 5.8), from SHA-256.
#[must_use]
pub fn derived_uuid(text: &str) -> Uuid {
    let hash = Sha256::digest(text.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

pub(crate) fn content_type(request: &HttpRequest) -> String {
    let value = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_ascii_lowercase()
}

/// Reads a body of this content type, which holds no files.
pub(crate) async fn read(request: &HttpRequest, mut payload: Payload, taken: &str) -> Result<BytesMut> {
    if !content_type(request).starts_with(taken) {
        return Err(Error::Unsupported);
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Error::Malformed)?;
        if body.len() + chunk.len() > BYTES {
            drain(payload).await;
            return Err(Error::TooLarge(BYTES as u64));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Reads on what will not be used, within bounds: a browser that is still sending would else see a broken connection
/// in place of the answer.
pub(crate) async fn drain(mut payload: Payload) {
    const LIMIT: usize = 128 * 1024 * 1024;
    let mut seen = 0;
    while let Some(Ok(chunk)) = payload.next().await {
        seen += chunk.len();
        if seen > LIMIT {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_gives_the_same_identifier() {
        assert_eq!(derived_uuid("order 12"), derived_uuid("order 12"));
        assert_ne!(derived_uuid("order 12"), derived_uuid("order 13"));
    }
}
