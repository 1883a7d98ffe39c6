//! The few ways in which a request can fail, as a person meets them.
//!
//! Return `Error` from every handler. Its text is a translation key: what went wrong inside is the source of
//! [`Error::Internal`], goes to the log with the request's id, and cannot be displayed. Use a crate's own enum only where
//! a caller branches on it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use std::fmt;
use ui::FieldError;

/// What a handler returns.
pub type Result<T> = std::result::Result<T, Error>;

/// A failed request. Rendered as a page or as `application/problem+json` (RFC 9457), by what the client accepts.
#[derive(Debug)]
pub enum Error {
    /// 404: it does not exist, or the reader may not know that it does.
    NotFound,
    /// 401: only for people who are signed in; a page leads to the sign-in.
    SignIn,
    /// 401: a token of the API that is unknown, or valid no more (RFC 6750, section 3.1).
    Token,
    /// 401: signed in, but an act demands a later or a stronger proof of who one is (RFC 9470); a page leads to where it is
    /// given, and back.
    Proof(Proof),
    /// 403: signed in by one factor where the account must have two; a page leads to where the second is added.
    SecondFactor,
    /// 403: signed in, but without the right.
    Forbidden,
    /// 403: an administration takes this no more, not now, or not yet; nothing was done.
    Closed(Box<Closed>),
    /// 403: the form's CSRF token is missing, foreign or too old; nothing was done.
    Stale,
    /// 400: the request cannot be read.
    Malformed,
    /// 400: the header that the fault names cannot be read.
    Header(FieldError),
    /// 405: the address is there, but takes other methods, which `Allow` lists (RFC 9110, section 15.5.6).
    Method(String),
    /// 422: fields that must be mended; forms show their own page instead.
    Invalid(Vec<FieldError>),
    /// 422: the `Idempotency-Key` was sent before with other content; nothing was done.
    KeyReused,
    /// 409: somebody else was faster.
    Conflict,
    /// 409: the same, for a program: the members of an object say how things stand now (RFC 9457, section 3.2).
    Overtaken(serde_json::Value),
    /// 413: larger than allowed, with the limit in bytes.
    TooLarge(u64),
    /// 415: a content type that is not taken here.
    Unsupported,
    /// 429: too often; the seconds to wait.
    TooMany(u64),
    /// 429: the clients of an administration used up what it may be called together.
    Quota(Quota),
    /// 503: the database or another part does not answer now.
    Unavailable(Box<dyn std::error::Error + 'static>),
    /// 500: our fault. The cause is for the log only.
    Internal(Box<dyn std::error::Error + 'static>),
}

/// Why something is closed, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// Why, and since when.
    pub ground: String,
    /// What to do instead.
    pub next: String,
    /// Who else can be turned to; empty: nobody.
    pub remedy: String,
}

/// What an act demands of a session (RFC 9470, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A proof within the last seconds: `max_age`.
    Within(u32),
    /// An assurance: a value of `acr_values`.
    Of(&'static str),
}

/// A quota of calls that is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// How long to wait.
    pub seconds: u64,
    /// How many calls it is.
    pub calls: u32,
    /// For how long.
    pub period: Period,
}

/// What a quota is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Sixty seconds.
    Minute,
    /// A day, UTC.
    Day,
}

impl Period {
    /// Its name in problems, and in the keys of its words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Day => "day",
        }
    }
}

/// Every kind of problem that a caller can meet: its name, from which its `type` is made ([`problem_type`]), and its status.
pub const PROBLEMS: [(&str, u16); 17] = [
    ("malformed", 400),
    ("sign-in", 401),
    ("proof", 401),
    ("forbidden", 403),
    ("second-factor", 403),
    ("closed", 403),
    ("stale", 403),
    ("not-found", 404),
    ("method", 405),
    ("conflict", 409),
    ("too-large", 413),
    ("unsupported", 415),
    ("invalid", 422),
    ("key-reused", 422),
    ("too-many", 429),
    ("internal", 500),
    ("unavailable", 503),
];

/// The stable `type` of a kind of problem (RFC 9457, section 3.1.1). A URN: it stays the same under whatever name the platform is
/// called. The answer's `Link` leads to where it is explained.
#[must_use]
pub fn problem_type(name: &str) -> String {
    format!("urn:diwan:problem:{name}")
}

impl Error {
    /// Any unexpected failure, with its cause for the log.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + 'static>>) -> Self {
        Self::Internal(cause.into())
    }

    /// One wrong field.
    pub fn field(field: &str, message: impl Into<String>) -> Self {
        Self::Invalid(vec![FieldError { field: field.to_owned(), message: message.into() }])
    }

    /// The stem of the translation keys and of the problem's type.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::SignIn | Self::Token => "sign-in",
            Self::Proof(_) => "proof",
            Self::SecondFactor => "second-factor",
            Self::Forbidden => "forbidden",
            Self::Closed(_) => "closed",
            Self::Stale => "stale",
            Self::Malformed | Self::Header(_) => "malformed",
            Self::Method(_) => "method",
            Self::Invalid(_) => "invalid",
            Self::KeyReused => "key-reused",
            Self::Conflict | Self::Overtaken(_) => "conflict",
            Self::TooLarge(_) => "too-large",
            Self::Unsupported => "unsupported",
            Self::TooMany(_) | Self::Quota(_) => "too-many",
            Self::Unavailable(_) => "unavailable",
            Self::Internal(_) => "internal",
        }
    }
}

/// For the log and for developers; holds no cause.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Internal(cause) | Self::Unavailable(cause) => Some(cause.as_ref()),
            _ => None,
        }
    }
}

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        match error {
            DieselError::NotFound => Self::NotFound,
            DieselError::DatabaseError(
                DatabaseErrorKind::UnableToSendCommand | DatabaseErrorKind::ClosedConnection,
                _,
            ) => Self::Unavailable(Box::new(error)),
            _ => Self::Internal(Box::new(error)),
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn | Self::Token | Self::Proof(_) => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::Closed(_) | Self::SecondFactor | Self::Stale => StatusCode::FORBIDDEN,
            Self::Malformed | Self::Header(_) => StatusCode::BAD_REQUEST,
            Self::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::Invalid(_) | Self::KeyReused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict | Self::Overtaken(_) => StatusCode::CONFLICT,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooMany(_) | Self::Quota(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// An empty answer: `frame` knows the reader's language and fills it.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_problem_is_listed_with_its_status() {
        let quota = Quota { seconds: 1, calls: 1, period: Period::Day };
        let met = [
            Error::NotFound,
            Error::SignIn,
            Error::Token,
            Error::Proof(Proof::Within(1)),
            Error::SecondFactor,
            Error::Forbidden,
            Error::Closed(Box::default()),
            Error::Stale,
            Error::Malformed,
            Error::Header(FieldError { field: String::new(), message: String::new() }),
            Error::Method(String::new()),
            Error::Invalid(Vec::new()),
            Error::KeyReused,
            Error::Conflict,
            Error::Overtaken(serde_json::Value::Null),
            Error::TooLarge(1),
            Error::Unsupported,
            Error::TooMany(1),
            Error::Quota(quota),
            Error::Unavailable("x".into()),
            Error::internal("x"),
        ];
        for error in &met {
            assert!(PROBLEMS.contains(&(error.name(), error.status_code().as_u16())), "{error}");
        }
        for (name, _) in PROBLEMS {
            assert!(met.iter().any(|error| error.name() == name), "{name} is never met");
        }
    }
}
