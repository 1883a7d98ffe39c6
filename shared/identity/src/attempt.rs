//! One attempt to open something by number and code: a complaint, a mandate, the check of a receipt. Wrong ones are limited by client, so that a
//! stranger who tries codes of somebody's complaint never stands in the author's way.
//!
//! What limits by client are worth: a code has 50 bits, 1.1 × 10¹⁵ possible ones. A client that tries 20 a minute for a year
//! finds a given one with a chance of 1 in 10⁸. A million clients, all trying codes of one complaint without a pause, would
//! send 330,000 requests a second and still need 53 years on average. To try codes of many complaints at once does not help:
//! each attempt fits one number only.
//!
//! The last guard is by number, for the day on which a code turns out weaker than that: after 200 wrong tries within an hour,
//! from wherever, a client whose own last minute holds a wrong try waits for the minute to end. That leaves a crowd one
//! guess a minute for each address in place of twenty, and lets a right code pass that comes at the first try.

use actix_web::{HttpRequest, web};
use calendar::Clock;
use jiff::Timestamp;
use server::{Error, Guess, Guesses, Result, client_key};

/// Counted as wrong until it turns out right.
pub struct Attempt {
    guesses: web::Data<Guesses>,
    now: Timestamp,
    client: String,
    /// No other is held against this client now.
    is_first: bool,
    number: Option<String>,
}

impl Attempt {
    /// Counts an attempt of this client.
    ///
    /// # Errors
    /// [`Error::TooMany`] after too many wrong ones.
    pub fn of(request: &HttpRequest) -> Result<Self> {
        let guesses: &web::Data<Guesses> = request.app_data().ok_or_else(|| Error::internal("no guesses"))?;
        let clock: &web::Data<Clock> = request.app_data().ok_or_else(|| Error::internal("no clock"))?;
        let (now, client) = (clock.now(), client_key(request));
        let is_first = guesses.count(now, Guess::Code, &client)? == 1;
        Ok(Self { guesses: guesses.clone(), now, client, is_first, number: None })
    }

    /// Says whose code is tried.
    ///
    /// # Errors
    /// [`Error::TooMany`] when the number is under siege and this client has just been wrong.
    pub fn at(&mut self, number: &impl ToString) -> Result<()> {
        let number = number.to_string();
        if !self.is_first && self.guesses.check(self.now, Guess::Number, &number).is_err() {
            // When the client's minute is over at the latest.
            return Err(Error::TooMany(60));
        }
        // Past the limit there is nothing more to count, and nothing to take back.
        self.number = self.guesses.count(self.now, Guess::Number, &number).is_ok().then_some(number);
        Ok(())
    }

    /// The code was right.
    pub fn was_right(self) {
        self.guesses.take_back(Guess::Code, &self.client);
        if let Some(number) = &self.number {
            self.guesses.take_back(Guess::Number, number);
        }
    }
}
