//! One try at a secret that many may be guessing at together: codes of an administration, passwords of its people, tokens.
//!
//! Each client has its own limit ([`Guess`]). Behind it stands a second one over everybody, for the day on which a crowd guesses:
//! when it is reached, a client whose own last minute holds a wrong try waits for that minute to end. That leaves a crowd one
//! guess a minute for each address in place of twenty, and whoever knows the secret comes in at the first try: nobody is locked
//! out.

use crate::{Error, Guess, Guesses, Result, client_key};
use actix_web::{HttpRequest, web};
use jiff::Timestamp;

/// When the client's minute is over at the latest.
const MINUTE: u64 = 60;

/// Counted as wrong until it turns out right.
pub struct Attempt {
    guesses: web::Data<Guesses>,
    now: Timestamp,
    /// No other is held against this client now.
    is_first: bool,
    counted: Vec<(Guess, String)>,
}

impl Attempt {
    /// Counts a try of the request's client.
    ///
    /// # Errors
    /// [`Error::TooMany`] after too many wrong ones.
    pub fn of(request: &HttpRequest, now: Timestamp, own: Guess) -> Result<Self> {
        let guesses: &web::Data<Guesses> = request.app_data().ok_or_else(|| Error::internal("no guesses"))?;
        let client = client_key(request);
        let is_first = guesses.count(now, own, &client)? == 1;
        Ok(Self { guesses: guesses.clone(), now, is_first, counted: vec![(own, client)] })
    }

    /// Says at what it is made, together with everybody else's.
    ///
    /// # Errors
    /// [`Error::TooMany`] when that is under siege and this client has just been wrong.
    pub fn at(&mut self, shared: Guess, key: &str) -> Result<()> {
        if !self.is_first && self.guesses.check(self.now, shared, key).is_err() {
            return Err(Error::TooMany(MINUTE));
        }
        // Past the limit there is nothing more to count, and nothing to take back.
        if self.guesses.count(self.now, shared, key).is_ok() {
            self.counted.push((shared, key.to_owned()));
        }
        Ok(())
    }

    /// The secret was right.
    pub fn was_right(self) {
        for (guess, key) in &self.counted {
            self.guesses.take_back(*guess, key);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use actix_web::test::TestRequest;
    use std::net::Ipv4Addr;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn tried(guesses: &web::Data<Guesses>, client: u32) -> Result<Attempt> {
        let address = (Ipv4Addr::from(client), 1).into();
        let request = TestRequest::default().peer_addr(address).app_data(guesses.clone()).to_http_request();
        let mut attempt = Attempt::of(&request, NOW, Guess::Password)?;
        attempt.at(Guess::Domain, "commune-agadir.example")?;
        Ok(attempt)
    }

    #[test]
    fn a_crowd_that_tries_one_password_everywhere_is_slowed_and_who_knows_theirs_comes_in() {
        let guesses = web::Data::new(Guesses::fresh());
        for client in 0..1_000 {
            tried(&guesses, client).unwrap();
        }
        assert!(matches!(tried(&guesses, 7), Err(Error::TooMany(60))), "who has just been wrong");
        for _ in 0..30 {
            tried(&guesses, 5_000).unwrap().was_right();
        }
        tried(&guesses, 5_001).unwrap();
        assert!(matches!(tried(&guesses, 5_001), Err(Error::TooMany(60))), "the second guess of a newcomer");
    }
}
