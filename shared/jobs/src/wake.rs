//! A tap on the worker's shoulder, for a web process that has just committed a job.

use database::TenantId;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;

/// Wakes the worker of the same process before it would look by itself. Losing a call costs half a second, never a job.
#[derive(Clone, Debug, Default)]
pub struct Wake(Arc<Calls>);

#[derive(Debug, Default)]
struct Calls {
    /// Named, so that the worker need not look through what everybody else has waiting.
    tenants: Mutex<BTreeSet<TenantId>>,
    notify: Notify,
}

impl Wake {
    /// Says that a job of `tenant` has been committed.
    pub fn up(&self, tenant: TenantId) {
        self.tenants().insert(tenant);
        self.0.notify.notify_one();
    }

    /// Whose jobs have been committed since the last answer.
    pub(crate) async fn called(&self) -> BTreeSet<TenantId> {
        self.0.notify.notified().await;
        std::mem::take(&mut *self.tenants())
    }

    fn tenants(&self) -> std::sync::MutexGuard<'_, BTreeSet<TenantId>> {
        self.0.tenants.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
