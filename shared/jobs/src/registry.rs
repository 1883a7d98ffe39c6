//! The kinds of jobs that this program knows how to run.

use crate::{Context, Failure, Job, Urgency};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// The jobs, by kind. Cheap to clone. Rows of a kind that is not registered wait for a program that knows it; the
/// worker reports them.
#[derive(Clone, Default)]
pub struct Registry {
    jobs: BTreeMap<&'static str, Arc<dyn Runnable>>,
}

impl Registry {
    /// No job yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds `job`.
    ///
    /// # Panics
    /// Two jobs of one kind: a mistake in the program, found at its start.
    #[must_use]
    pub fn with<K: Job>(mut self, job: K) -> Self {
        let before = self.jobs.insert(K::KIND, Arc::new(job));
        assert!(before.is_none(), "two jobs are of kind {}", K::KIND);
        self
    }

    /// The names of all jobs.
    pub(crate) fn kinds(&self) -> Vec<&'static str> {
        self.jobs.keys().copied().collect()
    }

    /// The names of those that are at least so urgent.
    pub(crate) fn kinds_from(&self, urgency: Urgency) -> Vec<&'static str> {
        self.jobs.iter().filter(|(_, job)| job.urgency() <= urgency).map(|(kind, _)| *kind).collect()
    }

    /// How urgent the jobs of this name are.
    pub(crate) fn urgency(&self, kind: &str) -> Urgency {
        self.jobs.get(kind).map_or(Urgency::Ordinary, |job| job.urgency())
    }

    pub(crate) fn get(&self, kind: &str) -> Option<(&'static str, &Arc<dyn Runnable>)> {
        self.jobs.get_key_value(kind).map(|(kind, job)| (*kind, job))
    }
}

/// A job whose payload is still JSON.
pub(crate) trait Runnable: Send + Sync {
    fn time_limit(&self) -> Duration;
    fn urgency(&self) -> Urgency;
    fn run<'a>(&'a self, context: &'a Context, payload: Value) -> LocalBoxFuture<'a, Result<(), Failure>>;
}

impl<K: Job> Runnable for K {
    fn time_limit(&self) -> Duration {
        K::TIME_LIMIT
    }

    fn urgency(&self) -> Urgency {
        K::URGENCY
    }

    fn run<'a>(&'a self, context: &'a Context, payload: Value) -> LocalBoxFuture<'a, Result<(), Failure>> {
        async move {
            let payload = serde_json::from_value(payload).map_err(Failure::give_up)?;
            Job::run(self, context, payload).await
        }
        .boxed_local()
    }
}
