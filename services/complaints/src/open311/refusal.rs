//! Why a call is refused, as GeoReport v2 ("Error Handling") has it said: a status, and one or several descriptions.

use super::node::Node;
use actix_web::http::StatusCode;
use diesel::result::Error as DieselError;
use server::{Error, Quota};
use ui::{Lang, text, text_with};

/// A refused call.
#[derive(Debug)]
pub(super) enum Refusal {
    /// With these words, in the caller's language.
    Told(StatusCode, Vec<String>),
    /// For a reason that other calls have, too.
    Failed(Error),
}

impl Refusal {
    /// 400: something is wrong with what was sent.
    pub(super) fn bad(description: String) -> Self {
        Self::Told(StatusCode::BAD_REQUEST, vec![description])
    }

    /// 400: several things are.
    pub(super) const fn all(descriptions: Vec<String>) -> Self {
        Self::Told(StatusCode::BAD_REQUEST, descriptions)
    }

    /// 403: the key is missing or wrong.
    pub(super) fn key(description: String) -> Self {
        Self::Told(StatusCode::FORBIDDEN, vec![description])
    }

    /// 404: what was named does not exist.
    pub(super) fn not_found(description: String) -> Self {
        Self::Told(StatusCode::NOT_FOUND, vec![description])
    }

    /// The status, the descriptions, and the seconds to wait.
    pub(super) fn told(self, lang: Lang) -> (StatusCode, Vec<String>, Option<u64>) {
        match self {
            Self::Told(status, descriptions) => (status, descriptions, None),
            Self::Failed(error) => failed(&error, lang),
        }
    }
}

fn failed(error: &Error, lang: Lang) -> (StatusCode, Vec<String>, Option<u64>) {
    let (status, wait) = match error {
        Error::NotFound => (StatusCode::NOT_FOUND, None),
        Error::TooMany(seconds) | Error::Quota(Quota { seconds, .. }) => {
            (StatusCode::TOO_MANY_REQUESTS, Some(*seconds))
        }
        Error::Unavailable(cause) => {
            tracing::warn!(%cause, "an Open311 call found a part of Diwan not answering");
            (StatusCode::SERVICE_UNAVAILABLE, None)
        }
        Error::Internal(cause) => {
            tracing::error!(%cause, "an Open311 call failed");
            (StatusCode::INTERNAL_SERVER_ERROR, None)
        }
        _ => (StatusCode::BAD_REQUEST, None),
    };
    let descriptions = match error {
        Error::Invalid(faults) => faults.iter().map(|fault| named(lang, &fault.field, &fault.message)).collect(),
        Error::Header(fault) => vec![named(lang, &fault.field, &fault.message)],
        Error::Closed(closed) => {
            vec![format!("{} {} {}", closed.ground, closed.next, closed.remedy).trim_end().to_owned()]
        }
        Error::TooLarge(limit) => {
            let megabytes = (limit >> 20).max(1).cast_signed();
            vec![text_with(lang, "error-too-large-text", &[("limit", megabytes.into())])]
        }
        error => vec![text(lang, &format!("error-{}-text", error.name()))],
    };
    (status, descriptions, wait)
}

/// What is wrong with a parameter.
pub(super) fn named(lang: Lang, parameter: &str, fault: &str) -> String {
    text_with(lang, "open311-fault", &[("name", parameter.into()), ("fault", fault.into())])
}

/// The body of an error.
pub(super) fn node(status: StatusCode, descriptions: Vec<String>) -> Node {
    let error = |description| {
        Node::Object(vec![("code", Node::Whole(i64::from(status.as_u16()))), ("description", Node::Text(description))])
    };
    Node::List("error", descriptions.into_iter().map(error).collect())
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<DieselError> for Refusal {
    fn from(error: DieselError) -> Self {
        Self::Failed(error.into())
    }
}
