//! When a worker that could not reach the queue asks again: soon, then later and later. The next look by itself may be far away, and
//! who woke the worker does not call twice.

use std::time::Duration;
use tokio::time::Instant;

/// After the first failure.
const FIRST: Duration = Duration::from_secs(1);
/// After many.
const LONGEST: Duration = Duration::from_secs(30);

/// When to ask again; never as long as nothing failed.
#[derive(Debug)]
pub(crate) struct Again {
    at: Option<Instant>,
    /// How long the next failure is waited after.
    pause: Duration,
}

impl Again {
    pub(crate) const fn new() -> Self {
        Self { at: None, pause: FIRST }
    }

    pub(crate) const fn at(&self) -> Option<Instant> {
        self.at
    }

    /// The queue did not answer. What fails before the time has come changes nothing: else many calls would put it off for ever.
    pub(crate) fn failed(&mut self, now: Instant) {
        if self.at.is_none_or(|at| at <= now) {
            self.at = Some(now + self.pause);
            self.pause = LONGEST.min(self.pause * 2);
        }
    }

    /// The queue was looked at, and everything could be taken that was to be taken.
    pub(crate) const fn answered(&mut self) {
        *self = Self::new();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_half_a_minute_and_begin_anew_after_an_answer() {
        let (mut again, mut now) = (Again::new(), Instant::now());
        assert!(again.at().is_none(), "nothing failed");
        let mut pauses = Vec::new();
        for _ in 0..7 {
            again.failed(now);
            let at = again.at().unwrap_or(now);
            pauses.push((at - now).as_secs());
            now = at;
        }
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30]);
        again.answered();
        assert!(again.at().is_none());
        again.failed(now);
        assert_eq!(again.at(), Some(now + FIRST));
    }

    #[test]
    fn what_fails_meanwhile_puts_nothing_off() {
        let (mut again, now) = (Again::new(), Instant::now());
        again.failed(now);
        for part in 1..10 {
            again.failed(now + FIRST * part / 10);
        }
        assert_eq!(again.at(), Some(now + FIRST));
        again.failed(now + FIRST);
        assert_eq!(again.at(), Some(now + FIRST + FIRST * 2));
    }
}
