//! What a job is, what it is given, and how it fails.

use calendar::Clock;
use database::{Database, TenantId};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::time::Duration;
use uuid::Uuid;

/// One kind of work. The implementor holds what it needs (a mailer, a store); the payload says what to work on.
///
/// A job may run more than once for one row, and must do no harm then.
pub trait Job: Send + Sync + 'static {
    /// The name in the database, `crate.imperative`. It never changes: rows that wait carry it.
    const KIND: &'static str;

    /// What it goes before, and for what it leaves places, among those of its tenant.
    const URGENCY: Urgency = Urgency::Ordinary;

    /// Longer than this, a run is stopped and tried again later.
    const TIME_LIMIT: Duration = Duration::from_secs(600);

    /// What to work on: identifiers rather than copies. It is stored as JSON.
    type Payload: Serialize + DeserializeOwned;

    /// Does the work, outside of any transaction.
    ///
    /// # Errors
    /// Whatever keeps the work from being done, with the verdict whether another attempt can help.
    #[allow(async_fn_in_trait, reason = "a worker runs its jobs on one thread")]
    async fn run(&self, context: &Context, payload: Self::Payload) -> Result<(), Failure>;
}

/// How much a job may keep others of its tenant waiting: a place is kept for each from those below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// A person waits for it.
    Urgent,
    /// What most are.
    Ordinary,
    /// It waits for somebody else's server, which may never answer.
    Patient,
}

impl Urgency {
    /// The most urgent first.
    pub(crate) const ALL: [Self; 3] = [Self::Urgent, Self::Ordinary, Self::Patient];

    /// What the queue is sorted by.
    pub(crate) const fn rank(self) -> i16 {
        match self {
            Self::Urgent => 0,
            Self::Ordinary => 1,
            Self::Patient => 2,
        }
    }
}

/// What a run of a job is given.
#[derive(Clone)]
pub struct Context {
    /// The database, to be entered as [`Context::tenant`].
    pub database: Database,
    /// Whose job it is; [`TenantId::PLATFORM`] for the platform's own.
    pub tenant: TenantId,
    /// When this run began.
    pub now: Timestamp,
    /// For jobs that run long enough to ask again.
    pub clock: Clock,
    /// 1 at the first attempt.
    pub attempt: i16,
    /// The job's row.
    pub job: Uuid,
}

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why a run did not do its work. The causes are logged and shown to the operator: no personal data in their texts.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Another attempt may succeed.
    #[error("the job failed and will be tried again")]
    Retry(#[source] Cause),
    /// No attempt can succeed: the job goes to the operator at once.
    #[error("the job cannot succeed")]
    GiveUp(#[source] Cause),
}

impl Failure {
    /// Another attempt may succeed.
    pub fn retry(cause: impl Into<Cause>) -> Self {
        Self::Retry(cause.into())
    }

    /// No attempt can succeed.
    pub fn give_up(cause: impl Into<Cause>) -> Self {
        Self::GiveUp(cause.into())
    }

    /// The causes, outermost first, for the job's row.
    pub(crate) fn text(&self) -> String {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(self);
        let mut text = String::new();
        while let Some(current) = cause {
            if !text.is_empty() {
                text.push_str(": ");
            }
            text.push_str(&current.to_string());
            cause = current.source();
        }
        bounded(&text)
    }
}

impl From<diesel::result::Error> for Failure {
    fn from(error: diesel::result::Error) -> Self {
        Self::retry(error)
    }
}

/// Error texts can hold whole answers of foreign servers, and zero bytes, which PostgreSQL refuses.
fn bounded(text: &str) -> String {
    const LONGEST: usize = 2000;
    let mut text = text.replace('\0', "");
    text.truncate(text.floor_char_boundary(LONGEST));
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("cannot send")]
    struct Outer(#[source] std::io::Error);

    #[test]
    fn the_text_of_a_failure_names_every_cause_once() {
        let failure = Failure::retry(Outer(std::io::Error::other("connection refused")));
        assert_eq!(failure.text(), "cannot send: connection refused");
        assert_eq!(Failure::give_up("no such file").text(), "no such file");
    }

    #[test]
    fn a_long_text_is_cut_between_characters_and_loses_its_zero_bytes() {
        let text = bounded(&format!("a\0{}", "ⵣ".repeat(1000)));
        assert!(text.starts_with("aⵣ"));
        assert_eq!(text.len(), 1 + 666 * 3);
    }

    #[test]
    fn a_database_error_inside_a_failure_is_still_found_by_the_transaction_that_may_try_again() {
        let failure = Failure::from(diesel::result::Error::NotFound);
        let source = std::error::Error::source(&failure).unwrap();
        assert!(source.downcast_ref::<diesel::result::Error>().is_some());
    }
}
