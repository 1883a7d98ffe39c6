//! How often one client, one account or one code may be tried.

use crate::{Error, Result, Settings, client_address};
use actix_web::{HttpRequest, web};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Complaints and other deposits, per client: a family behind one address may send several.
    Submit,
    /// Sign-ins, per client. Not per account: whoever guesses must not lock the owner out.
    SignIn,
    /// Files handed in, per client.
    File,
    /// Secret codes, per client and per number.
    Code,
    /// Calls of the API, per client.
    Api,
}

impl Rate {
    /// The number per minute, all of which may come at once.
    const fn per_minute(self) -> u32 {
        match self {
            Self::Submit => 30,
            Self::SignIn => 20,
            Self::File => 30,
            Self::Code => 20,
            Self::Api => 600,
        }
    }
}

/// Counters in memory, by kind and key. Each process counts for itself.
#[derive(Clone)]
pub struct Limits {
    is_on: bool,
    submit: Arc<DefaultKeyedRateLimiter<String>>,
    sign_in: Arc<DefaultKeyedRateLimiter<String>>,
    file: Arc<DefaultKeyedRateLimiter<String>>,
    code: Arc<DefaultKeyedRateLimiter<String>>,
    api: Arc<DefaultKeyedRateLimiter<String>>,
}

impl Limits {
    /// Fresh counters.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        Self {
            is_on: settings.rate_limits,
            submit: limiter(Rate::Submit),
            sign_in: limiter(Rate::SignIn),
            file: limiter(Rate::File),
            code: limiter(Rate::Code),
            api: limiter(Rate::Api),
        }
    }

    /// Counts one try of `key` (an account, a number).
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds to wait.
    pub fn count(&self, rate: Rate, key: &str) -> Result<()> {
        if !self.is_on {
            return Ok(());
        }
        let limiter = match rate {
            Rate::Submit => &self.submit,
            Rate::SignIn => &self.sign_in,
            Rate::File => &self.file,
            Rate::Code => &self.code,
            Rate::Api => &self.api,
        };
        // Keys that have not been seen for a while cost memory and nothing else.
        if limiter.len() > 100_000 {
            limiter.retain_recent();
        }
        limiter.check_key(&key.to_owned()).map_err(|until| {
            metrics::counter!("rate_limited_total", "rate" => format!("{rate:?}")).increment(1);
            Error::TooMany(until.wait_time_from(DefaultClock::default().now()).as_secs().max(1))
        })
    }

    /// Counts one try of the request's client.
    ///
    /// # Errors
    /// As [`Limits::count`].
    pub fn count_client(rate: Rate, request: &HttpRequest) -> Result<()> {
        let Some(limits) = request.app_data::<web::Data<Self>>() else {
            return Ok(());
        };
        let client = match client_address(request) {
            // A household holds a whole /64 (RFC 6177): its addresses are one client.
            Some(IpAddr::V6(address)) => format!("{:?}", &address.segments()[..4]),
            Some(address) => address.to_string(),
            None => "unknown".to_owned(),
        };
        limits.count(rate, &client)
    }
}

fn limiter(rate: Rate) -> Arc<DefaultKeyedRateLimiter<String>> {
    let per_minute = NonZeroU32::new(rate.per_minute()).unwrap_or(NonZeroU32::MIN);
    Arc::new(RateLimiter::keyed(Quota::per_minute(per_minute)))
}
