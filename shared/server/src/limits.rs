//! How often one client may ask, and how much it may hand in.

use crate::{Error, Result, Settings, client_address};
use actix_web::{HttpRequest, web};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use uuid::Uuid;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rate {
    /// Forms of complaints and other deposits that were right, per client or officer.
    ///
    /// Thousands of subscribers of a mobile network share an address. If each of the country's 37 million people sends one a
    /// year, all within 2,000 hours, that is 310 a minute in the whole country, and 30 a minute from an address that 3.6
    /// million people share. On a day with a hundred times as many, 36,000 may still share it.
    Submit,
    /// The same forms, right or wrong: three faulty ones for each that is taken.
    Form,
    /// Alerts that were asked for, per client: each makes us write to somebody. Apart from [`Rate::Submit`]: who asks for many
    /// from one address stops no complaint from there.
    Alert,
    /// Sign-ins, per client. Wrong ones are counted per account too, see [`crate::Guesses`].
    SignIn,
    /// Files handed in, per client.
    File,
    /// Calls of the API, per client.
    Api,
    /// Questions to servers of others that an officer has us ask: names, providers.
    Lookup,
}

impl Rate {
    /// The number per minute, all of which may come at once.
    #[must_use]
    pub const fn per_minute(self) -> u32 {
        match self {
            Self::Submit => 30,
            Self::Form => 120,
            Self::Alert => 30,
            Self::SignIn => 20,
            Self::File => 30,
            Self::Api => 600,
            Self::Lookup => 10,
        }
    }
}

/// Counters in memory, by kind and key. Each process counts for itself.
#[derive(Clone)]
pub struct Limits {
    is_on: bool,
    submit: Arc<DefaultKeyedRateLimiter<String>>,
    form: Arc<DefaultKeyedRateLimiter<String>>,
    alert: Arc<DefaultKeyedRateLimiter<String>>,
    sign_in: Arc<DefaultKeyedRateLimiter<String>>,
    file: Arc<DefaultKeyedRateLimiter<String>>,
    api: Arc<DefaultKeyedRateLimiter<String>>,
    lookup: Arc<DefaultKeyedRateLimiter<String>>,
    /// In KiB: counted in bytes, a budget of an hour would not fit the limiter's 32 bits.
    uploads: Arc<DefaultKeyedRateLimiter<String>>,
    uploads_bytes: u64,
}

impl Limits {
    /// Fresh counters.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let uploads_bytes = u64::from(settings.upload_megabytes) << 20;
        Self {
            is_on: settings.rate_limits,
            submit: limiter(Rate::Submit),
            form: limiter(Rate::Form),
            alert: limiter(Rate::Alert),
            sign_in: limiter(Rate::SignIn),
            file: limiter(Rate::File),
            api: limiter(Rate::Api),
            lookup: limiter(Rate::Lookup),
            uploads: Arc::new(RateLimiter::keyed(Quota::per_hour(kibibytes(uploads_bytes)))),
            uploads_bytes,
        }
    }

    /// Counts one try of `key`.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds to wait.
    fn count(&self, rate: Rate, key: &str) -> Result<()> {
        if !self.is_on {
            return Ok(());
        }
        let limiter = match rate {
            Rate::Submit => &self.submit,
            Rate::Form => &self.form,
            Rate::Alert => &self.alert,
            Rate::SignIn => &self.sign_in,
            Rate::File => &self.file,
            Rate::Api => &self.api,
            Rate::Lookup => &self.lookup,
        };
        forget_some(limiter);
        limiter.check_key(&key.to_owned()).map_err(|until| {
            metrics::counter!("diwan_rate_limited_total", "rate" => format!("{rate:?}")).increment(1);
            Error::TooMany(until.wait_time_from(DefaultClock::default().now()).as_secs().max(1))
        })
    }

    /// Counts one try of the request's client.
    ///
    /// # Errors
    /// As [`Limits::count`].
    pub fn count_client(rate: Rate, request: &HttpRequest) -> Result<()> {
        Self::count_key(rate, request, &client_key(request))
    }

    /// Counts one try of a person, wherever they are: for officers, many of whom work behind one address.
    ///
    /// # Errors
    /// As [`Limits::count`].
    pub fn count_person(rate: Rate, request: &HttpRequest, person: Uuid) -> Result<()> {
        Self::count_key(rate, request, &person.to_string())
    }

    fn count_key(rate: Rate, request: &HttpRequest, key: &str) -> Result<()> {
        match request.app_data::<web::Data<Self>>() {
            Some(limits) => limits.count(rate, key),
            None => Ok(()),
        }
    }

    /// Counts `bytes` of files that the request's client hands in, against its budget of an hour.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds after which so many will be taken; [`Error::TooLarge`] for more than a whole
    /// budget.
    pub fn count_upload(request: &HttpRequest, bytes: u64) -> Result<()> {
        let Some(limits) = request.app_data::<web::Data<Self>>().filter(|limits| limits.is_on) else {
            return Ok(());
        };
        forget_some(&limits.uploads);
        match limits.uploads.check_key_n(&client_key(request), kibibytes(bytes)) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(until)) => {
                metrics::counter!("diwan_rate_limited_total", "rate" => "Upload").increment(1);
                Err(Error::TooMany(until.wait_time_from(DefaultClock::default().now()).as_secs() + 1))
            }
            Err(_) => Err(Error::TooLarge(limits.uploads_bytes)),
        }
    }
}

/// The client of a request, as far as limits tell clients apart.
#[must_use]
pub fn client_key(request: &HttpRequest) -> String {
    match client_address(request) {
        // A household holds a whole /64 (RFC 6177): its addresses are one client.
        Some(IpAddr::V6(address)) => format!("{:?}", &address.segments()[..4]),
        Some(address) => address.to_string(),
        None => "unknown".to_owned(),
    }
}

/// Keys that have not been seen for a while cost memory and nothing else.
fn forget_some(limiter: &DefaultKeyedRateLimiter<String>) {
    if limiter.len() > 100_000 {
        limiter.retain_recent();
    }
}

fn kibibytes(bytes: u64) -> NonZeroU32 {
    u32::try_from(bytes.div_ceil(1024))
        .map_or(NonZeroU32::MAX, |count| NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN))
}

fn limiter(rate: Rate) -> Arc<DefaultKeyedRateLimiter<String>> {
    let per_minute = NonZeroU32::new(rate.per_minute()).unwrap_or(NonZeroU32::MIN);
    Arc::new(RateLimiter::keyed(Quota::per_minute(per_minute)))
}
