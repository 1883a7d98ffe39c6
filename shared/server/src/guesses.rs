//! Guessing at secrets is slowed: a try counts as wrong until it turns out right. Unlike [`crate::Limits`], this holds up
//! nobody who knows the secret, however often they use it.

use crate::{Error, Settings};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What is guessed at, and who is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// The password of an account, by all browsers together that never signed in to it.
    Account,
    /// The password of an account, by one browser that did.
    Device,
    /// The second step of a sign-in, after the first was right: by all browsers together that never signed in to the
    /// account, or by one that did.
    Second,
    /// None: messages that are sent to one address because somebody asks for them.
    Message,
    /// Codes of complaints, by one client.
    Code,
    /// The code of one complaint, by everybody.
    Number,
    /// Codes of one administration's complaints, by everybody.
    Codes,
    /// Passwords, by one client that no account knows.
    Password,
    /// Passwords of the addresses of one domain, by everybody: those of an administration's people share theirs.
    Domain,
    /// Tokens of programs and of links, by one client.
    Token,
    /// Tokens of one administration, by everybody.
    Tokens,
}

impl Guess {
    /// How many wrong tries are taken, and how long after the first of them they are forgotten.
    const fn limit(self) -> (u32, SignedDuration) {
        match self {
            // 480 a day, whatever the number of addresses: too few for any password that is not among the very first.
            Self::Account | Self::Device => (20, SignedDuration::from_hours(1)),
            Self::Code | Self::Password | Self::Token => (20, SignedDuration::from_mins(1)),
            // Of a million codes three are right at a time: at 240 tries a day, the odds are one half after two and a half years.
            Self::Second => (10, SignedDuration::from_hours(1)),
            Self::Message => (6, SignedDuration::from_hours(1)),
            Self::Number => (200, SignedDuration::from_hours(1)),
            // A thousand officers who mistype once in the first hour of Monday are no siege.
            Self::Codes | Self::Domain | Self::Tokens => (1_000, SignedDuration::from_hours(1)),
        }
    }
}

/// There were too many wrong tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyGuesses {
    /// Until they are forgotten.
    pub seconds: u64,
    /// Whether this try is the one that crossed the limit.
    pub is_first: bool,
}

impl From<TooManyGuesses> for Error {
    fn from(guesses: TooManyGuesses) -> Self {
        Self::TooMany(guesses.seconds)
    }
}

/// The counters, in memory. Each process counts for itself.
#[derive(Clone)]
pub struct Guesses {
    is_on: bool,
    tallies: Arc<Mutex<Tallies>>,
}

struct Tallies {
    /// By the hash of what is counted: keys come from strangers and may be long.
    by_key: HashMap<[u8; 32], Tally>,
    /// At this number, those that are over are cleared away.
    sweep_at: usize,
}

#[derive(Clone, Copy)]
struct Tally {
    tries: u32,
    until: Timestamp,
}

/// Fewer are not worth a sweep.
const FEW: usize = 100_000;

impl Guesses {
    /// Fresh counters.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let tallies = Tallies { by_key: HashMap::new(), sweep_at: FEW };
        Self { is_on: settings.rate_limits, tallies: Arc::new(Mutex::new(tallies)) }
    }

    /// Counts a try before its outcome is known, so that many at the same moment are not taken for one; see
    /// [`Guesses::take_back`]. Gives the number of tries that are counted now, this one among them.
    ///
    /// # Errors
    /// The limit is reached: the try must not be looked at.
    pub fn count(&self, now: Timestamp, guess: Guess, key: &str) -> Result<u32, TooManyGuesses> {
        if !self.is_on {
            return Ok(1);
        }
        let (most, window) = guess.limit();
        let fresh = Tally { tries: 0, until: now.checked_add(window).unwrap_or(now) };
        let mut tallies = self.lock();
        tallies.sweep(now);
        let tally = tallies.by_key.entry(hash(guess, key)).or_insert(fresh);
        if tally.until <= now {
            *tally = fresh;
        }
        if tally.tries < most {
            tally.tries += 1;
            return Ok(tally.tries);
        }
        metrics::counter!("diwan_guesses_refused_total", "guess" => format!("{guess:?}")).increment(1);
        let is_first = tally.tries == most;
        tally.tries = most + 1;
        Err(TooManyGuesses { seconds: seconds(now, tally.until), is_first })
    }

    /// Whether the limit is not yet reached; counts nothing.
    ///
    /// # Errors
    /// It is.
    pub fn check(&self, now: Timestamp, guess: Guess, key: &str) -> Result<(), TooManyGuesses> {
        let (most, _) = guess.limit();
        match self.lock().by_key.get(&hash(guess, key)) {
            Some(tally) if tally.until > now && tally.tries >= most => {
                Err(TooManyGuesses { seconds: seconds(now, tally.until), is_first: false })
            }
            _ => Ok(()),
        }
    }

    /// A counted try was right: it is not held against anybody.
    pub fn take_back(&self, guess: Guess, key: &str) {
        if let Some(tally) = self.lock().by_key.get_mut(&hash(guess, key)) {
            tally.tries = tally.tries.saturating_sub(1);
        }
    }

    #[cfg(test)]
    pub(crate) fn fresh() -> Self {
        let tallies = Tallies { by_key: HashMap::new(), sweep_at: FEW };
        Self { is_on: true, tallies: Arc::new(Mutex::new(tallies)) }
    }

    fn lock(&self) -> MutexGuard<'_, Tallies> {
        self.tallies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tallies {
    /// Forgets what is over, at each doubling: its cost is shared by all tries since the last one.
    fn sweep(&mut self, now: Timestamp) {
        if self.by_key.len() >= self.sweep_at {
            self.by_key.retain(|_, tally| tally.until > now && tally.tries > 0);
            self.sweep_at = FEW.max(2 * self.by_key.len());
        }
    }
}

fn hash(guess: Guess, key: &str) -> [u8; 32] {
    Sha256::digest(format!("{guess:?} {key}")).into()
}

fn seconds(now: Timestamp, until: Timestamp) -> u64 {
    u64::try_from(until.duration_since(now).as_secs()).unwrap_or_default().max(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn reached(guesses: &Guesses, key: &str) {
        for tries in 1..=20 {
            assert_eq!(guesses.count(NOW, Guess::Code, key), Ok(tries));
        }
    }

    #[test]
    fn the_limit_is_crossed_once_and_forgotten_after_its_time() {
        let guesses = Guesses::fresh();
        reached(&guesses, "a");
        let crossed = |seconds, is_first| Err(TooManyGuesses { seconds, is_first });
        assert_eq!(guesses.count(NOW, Guess::Code, "a"), crossed(60, true));
        let later = NOW + SignedDuration::from_secs(59);
        assert_eq!(guesses.count(later, Guess::Code, "a"), crossed(1, false));
        assert_eq!(guesses.count(later, Guess::Code, "b"), Ok(1));
        assert_eq!(guesses.count(later, Guess::Account, "a"), Ok(1), "another secret");
        assert_eq!(guesses.count(NOW + SignedDuration::from_mins(1), Guess::Code, "a"), Ok(1));
    }

    #[test]
    fn right_tries_do_not_count() {
        let guesses = Guesses::fresh();
        for _ in 0..100 {
            assert_eq!(guesses.count(NOW, Guess::Code, "a"), Ok(1));
            guesses.take_back(Guess::Code, "a");
        }
        guesses.take_back(Guess::Code, "a");
        guesses.take_back(Guess::Code, "never counted");
        reached(&guesses, "a");
    }

    #[test]
    fn a_look_counts_nothing() {
        let guesses = Guesses::fresh();
        reached(&guesses, "a");
        assert!(guesses.check(NOW, Guess::Code, "a").is_err());
        assert!(guesses.check(NOW + SignedDuration::from_mins(1), Guess::Code, "a").is_ok());
        for _ in 0..100 {
            assert!(guesses.check(NOW, Guess::Code, "b").is_ok());
        }
    }

    #[test]
    fn what_is_over_is_cleared_away() {
        let guesses = Guesses::fresh();
        guesses.lock().sweep_at = 3;
        for key in ["a", "b", "c"] {
            guesses.count(NOW, Guess::Code, key).unwrap();
        }
        guesses.count(NOW, Guess::Account, "d").unwrap();
        assert_eq!(guesses.lock().by_key.len(), 4, "nothing is over");
        guesses.lock().sweep_at = 3;
        guesses.count(NOW + SignedDuration::from_mins(1), Guess::Code, "e").unwrap();
        assert_eq!(guesses.lock().by_key.len(), 2, "the account's hour is not");
    }
}
