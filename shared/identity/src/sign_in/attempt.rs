//! One attempt to open something by number and code: a complaint, a mandate, the check of a receipt. Wrong ones are limited by client, so that a
//! stranger who tries codes of somebody's complaint never stands in the author's way.
//!
//! What limits by client are worth: a code has 50 bits, 1.1 × 10¹⁵ possible ones. A client that tries 20 a minute for a year
//! finds a given one with a chance of 1 in 10⁸. A million clients, all trying codes of one complaint without a pause, would
//! send 330,000 requests a second and still need 53 years on average. To try codes of many complaints at once does not help:
//! each attempt fits one number only.
//!
//! The last guards are by number and by administration, for the day on which a code turns out weaker than that: see
//! [`server::Attempt`].

use actix_web::{HttpRequest, web};
use calendar::Clock;
use server::{Error, Guess, Result};

/// Counted as wrong until it turns out right.
pub struct Attempt(server::Attempt);

impl Attempt {
    /// Counts an attempt of this client.
    ///
    /// # Errors
    /// [`Error::TooMany`] after too many wrong ones.
    pub fn of(request: &HttpRequest) -> Result<Self> {
        let clock: &web::Data<Clock> = request.app_data().ok_or_else(|| Error::internal("no clock"))?;
        server::Attempt::of(request, clock.now(), Guess::Code).map(Self)
    }

    /// Says whose code is tried.
    ///
    /// # Errors
    /// [`Error::TooMany`] when the number, or its administration, is under siege and this client has just been wrong.
    pub fn at(&mut self, number: &impl ToString, administration: &str) -> Result<()> {
        self.0.at(Guess::Number, &number.to_string())?;
        self.0.at(Guess::Codes, administration)
    }

    /// The code was right.
    pub fn was_right(self) {
        self.0.was_right();
    }
}
