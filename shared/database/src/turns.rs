//! Whose work ends at a row that all of its kind lock, waits here for those before it, and not at the row with a connection in hand.

use crate::TenantId;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// So many of one administration are under way at once: one at the row, and those that come to it meanwhile. More of them were measured
/// to be slower, since each that waits for a lock is woken to find that another was faster.
const AT_ONCE: usize = 4;
/// Administrations share queues, since there may be thousands.
const QUEUES: usize = 64;

/// The queues of one process.
pub(crate) struct Turns([Semaphore; QUEUES]);

impl Turns {
    pub(crate) fn new() -> Self {
        Self([const { Semaphore::const_new(AT_ONCE) }; QUEUES])
    }

    /// Waits for a turn, which ends when what is returned goes.
    ///
    /// # Errors
    /// None came within `wait`.
    pub(crate) async fn take(&self, tenant: TenantId, wait: Duration) -> Result<SemaphorePermit<'_>, DieselError> {
        let queue = tenant.uuid().as_u128() % QUEUES as u128;
        let turn = match usize::try_from(queue).ok().and_then(|queue| self.0.get(queue)) {
            Some(queue) => tokio::time::timeout(wait, queue.acquire()).await.ok().and_then(Result::ok),
            None => None,
        };
        turn.ok_or_else(|| {
            let said = "too many wait for their turn".to_owned();
            DieselError::DatabaseError(DatabaseErrorKind::UnableToSendCommand, Box::new(said))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[tokio::test]
    async fn who_comes_when_all_turns_are_taken_waits_and_others_do_not() {
        let (turns, wait) = (Turns::new(), Duration::ZERO);
        let [here, elsewhere] = [1, 2].map(|id| TenantId::resolved(Uuid::from_u128(id)));
        let mut taken = Vec::new();
        for _ in 0..AT_ONCE {
            taken.extend(turns.take(here, wait).await);
        }
        assert_eq!(taken.len(), AT_ONCE);
        assert!(turns.take(here, wait).await.is_err());
        assert!(turns.take(elsewhere, wait).await.is_ok());
        taken.pop();
        assert!(turns.take(here, wait).await.is_ok());
    }
}
