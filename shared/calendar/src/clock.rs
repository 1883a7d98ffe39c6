//! The only place that asks what time it is, so that a test can decide the answer.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// Where the present moment comes from. Cloning is cheap, and clones of a fixed clock move together.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Fixed(Arc<Mutex<Timestamp>>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still at `at` until it is moved by [`Clock::set`] or [`Clock::advance`].
    pub fn fixed(at: Timestamp) -> Self {
        Self(Source::Fixed(Arc::new(Mutex::new(at))))
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Source::System => Timestamp::now(),
            Source::Fixed(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Moves a fixed clock to `to`, backwards too. The machine's clock cannot be moved: the call does nothing.
    pub fn set(&self, to: Timestamp) {
        self.change(|_| to);
    }

    /// Moves a fixed clock by `by`, at most to the end of representable time. Does nothing to the machine's clock.
    pub fn advance(&self, by: SignedDuration) {
        self.change(|now| {
            let end = if by.is_negative() { Timestamp::MIN } else { Timestamp::MAX };
            now.checked_add(by).unwrap_or(end)
        });
    }

    fn change(&self, next: impl FnOnce(Timestamp) -> Timestamp) {
        if let Source::Fixed(at) = &self.0 {
            let mut at = at.lock().unwrap_or_else(PoisonError::into_inner);
            *at = next(*at);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_fixed_clock_stands_still_until_it_is_moved() {
        let clock = Clock::fixed(at("2026-11-24T09:00:00Z"));
        assert_eq!(clock.now(), at("2026-11-24T09:00:00Z"));
        clock.advance(SignedDuration::from_hours(25));
        assert_eq!(clock.now(), at("2026-11-25T10:00:00Z"));
        clock.set(at("2026-01-01T00:00:00Z"));
        assert_eq!(clock.now(), at("2026-01-01T00:00:00Z"));
    }

    #[test]
    fn clones_of_a_fixed_clock_move_together() {
        let clock = Clock::fixed(at("2026-11-24T09:00:00Z"));
        let held_by_a_worker = clock.clone();
        clock.advance(SignedDuration::from_mins(5));
        assert_eq!(held_by_a_worker.now(), at("2026-11-24T09:05:00Z"));
    }

    #[test]
    fn advancing_past_the_end_of_time_stops_there() {
        let clock = Clock::fixed(Timestamp::MAX);
        clock.advance(SignedDuration::from_hours(1));
        assert_eq!(clock.now(), Timestamp::MAX);
        clock.set(Timestamp::MIN);
        clock.advance(SignedDuration::from_hours(-1));
        assert_eq!(clock.now(), Timestamp::MIN);
    }

    #[test]
    fn the_machine_s_clock_cannot_be_moved() {
        let clock = Clock::system();
        clock.set(Timestamp::MIN);
        assert!(clock.now() > at("2026-01-01T00:00:00Z"));
    }
}
