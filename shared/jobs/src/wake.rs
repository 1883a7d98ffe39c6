//! A tap on the worker's shoulder, for a web process that has just committed a job.

use std::sync::Arc;
use tokio::sync::Notify;

/// Wakes the worker of the same process before it would look by itself. Losing a call costs half a second, never a job.
#[derive(Clone, Debug, Default)]
pub struct Wake(Arc<Notify>);

impl Wake {
    /// Says that a job has been committed.
    pub fn up(&self) {
        self.0.notify_one();
    }

    pub(crate) async fn called(&self) {
        self.0.notified().await;
    }
}
