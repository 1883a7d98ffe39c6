//! Whose work ends at a row that all of its kind lock, waits here for those before it, and not at the row with a connection in hand.

use crate::TenantId;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// So many of one administration are under way at once: one at the row, and those that come to it meanwhile. More of them were measured
/// to be slower, since each that waits for a lock is woken to find that another was faster.
const AT_ONCE: usize = 4;

/// The queues of one process: one for each administration that has somebody waiting or under way.
#[derive(Default)]
pub(crate) struct Turns(Mutex<HashMap<TenantId, Arc<Semaphore>>>);

impl Turns {
    /// Waits for a turn, which ends when what is returned goes.
    ///
    /// # Errors
    /// None came until then.
    pub(crate) async fn take(&self, tenant: TenantId, until: Instant) -> Result<Turn<'_>, DieselError> {
        // Made first: who gives up tidies, too.
        let mut turn = Turn { turns: self, tenant, permit: None };
        let taken = tokio::time::timeout_at(until, self.queue(tenant).acquire_owned()).await;
        turn.permit = taken.ok().and_then(Result::ok);
        if turn.permit.is_some() {
            return Ok(turn);
        }
        let said = "too many wait for their turn".to_owned();
        Err(DieselError::DatabaseError(DatabaseErrorKind::UnableToSendCommand, Box::new(said)))
    }

    fn queue(&self, tenant: TenantId) -> Arc<Semaphore> {
        let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(queues.entry(tenant).or_insert_with(|| Arc::new(Semaphore::new(AT_ONCE))))
    }
}

/// A turn.
pub(crate) struct Turn<'a> {
    turns: &'a Turns,
    tenant: TenantId,
    permit: Option<OwnedSemaphorePermit>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.permit = None;
        let mut queues = self.turns.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever waits or is under way holds the queue, too.
        if queues.get(&self.tenant).is_some_and(|queue| Arc::strong_count(queue) == 1) {
            queues.remove(&self.tenant);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[tokio::test]
    async fn who_comes_when_all_turns_are_taken_waits_and_others_do_not() {
        let (turns, until) = (Turns::default(), Instant::now());
        let [here, elsewhere] = [1, 65].map(|id| TenantId::resolved(Uuid::from_u128(id)));
        let mut taken = Vec::new();
        for _ in 0..AT_ONCE {
            taken.extend(turns.take(here, until).await);
        }
        assert_eq!(taken.len(), AT_ONCE);
        assert!(turns.take(here, until).await.is_err());
        assert!(turns.take(elsewhere, until).await.is_ok());
        taken.pop();
        assert!(turns.take(here, until).await.is_ok());
        drop(taken);
        assert!(turns.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty(), "no queue is kept for nobody");
    }
}
