//! How often something is sent to one address: nobody's mailbox is filled through us. A browser that the account knows is
//! counted by itself, so that strangers cannot keep its owner out.

use crate::actor::part;
use crate::session::device;
use actix_web::HttpRequest;
use jiff::Timestamp;
use server::{Guess, Guesses, Limits, Rate, Result, Settings, TooManyGuesses};

/// Counts one message to `target`; the inner error says how long to wait.
///
/// # Errors
/// The client asked too often, for whatever addresses.
pub(crate) fn count_message(
    request: &HttpRequest,
    now: Timestamp,
    target: &str,
) -> Result<std::result::Result<(), TooManyGuesses>> {
    Limits::count_client(Rate::SignIn, request)?;
    let (guesses, settings): (Guesses, Settings) = (part(request)?, part(request)?);
    let account = device::account_key(&settings, target);
    let key = match device::known(request, &settings, now, &account) {
        Some(device) => format!("{account} {device}"),
        None => account,
    };
    Ok(guesses.count(now, Guess::Message, &key).map(|_| ()))
}
