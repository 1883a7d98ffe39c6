//! How much all clients of one administration may ask for together, so that a rush there leaves the others their share of the
//! machine. Each process counts for itself.

use crate::error::{Period, Quota};
use crate::{Error, Rate, Result, Settings};
use actix_web::{HttpRequest, web};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, RateLimiter};
use jiff::Timestamp;
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

type Counters = HashMap<(Rate, Uuid), (NonZeroU32, Arc<DefaultDirectRateLimiter>)>;

/// Counters in memory, by rate and administration. Only administrations that exist are counted: there are never many.
#[derive(Clone)]
pub struct TenantLimits {
    is_on: bool,
    calls: CallQuota,
    submit: NonZeroU32,
    counters: Arc<Mutex<Counters>>,
    /// The calls of the day (UTC) that is counted.
    days: Arc<Mutex<HashMap<Uuid, (i64, u32)>>>,
}

/// How many calls of the API the clients of one administration may make together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallQuota {
    /// In a minute, all of which may come at once.
    pub a_minute: NonZeroU32,
    /// In a day (UTC).
    pub a_day: NonZeroU32,
}

impl CallQuota {
    /// That of the settings.
    #[must_use]
    pub const fn of(settings: &Settings) -> Self {
        Self { a_minute: settings.tenant_api, a_day: settings.tenant_api_day }
    }

    /// The same, but for what an administration has of its own.
    #[must_use]
    pub fn but(self, a_minute: Option<i32>, a_day: Option<i32>) -> Self {
        let own = |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok()).and_then(NonZeroU32::new);
        Self { a_minute: own(a_minute).unwrap_or(self.a_minute), a_day: own(a_day).unwrap_or(self.a_day) }
    }
}

const DAY: i64 = 24 * 60 * 60;

impl TenantLimits {
    /// Fresh counters.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        Self {
            is_on: settings.rate_limits,
            calls: CallQuota::of(settings),
            submit: settings.tenant_submit,
            counters: Arc::default(),
            days: Arc::default(),
        }
    }

    /// Counts one form that is handed in to an administration.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds to wait.
    pub fn count_form(request: &HttpRequest, tenant: Uuid) -> Result<()> {
        match request.app_data::<web::Data<Self>>().filter(|limits| limits.is_on) {
            Some(limits) => limits.within(Rate::Submit, tenant, limits.submit).map_err(Error::TooMany),
            None => Ok(()),
        }
    }

    /// Counts one call of the API of an administration, by whomever; `a_minute` and `a_day` are its own quotas, where it has
    /// them, and go before those of the settings.
    ///
    /// # Errors
    /// [`Error::Quota`], which says which of them is used up, with the seconds to wait.
    pub fn count_call(
        request: &HttpRequest,
        now: Timestamp,
        tenant: Uuid,
        a_minute: Option<i32>,
        a_day: Option<i32>,
    ) -> Result<()> {
        let Some(limits) = request.app_data::<web::Data<Self>>().filter(|limits| limits.is_on) else {
            return Ok(());
        };
        limits.count(now, tenant, limits.calls.but(a_minute, a_day))
    }

    fn count(&self, now: Timestamp, tenant: Uuid, quota: CallQuota) -> Result<()> {
        self.within(Rate::Api, tenant, quota.a_minute)
            .map_err(|seconds| Error::Quota(Quota { seconds, calls: quota.a_minute.get(), period: Period::Minute }))?;
        let today = now.as_second().div_euclid(DAY);
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        let (day, calls) = days.entry(tenant).or_insert((today, 0));
        if *day != today {
            (*day, *calls) = (today, 0);
        }
        if *calls >= quota.a_day.get() {
            metrics::counter!("diwan_rate_limited_total", "rate" => "TenantApiDay").increment(1);
            let seconds = (DAY - now.as_second().rem_euclid(DAY)).unsigned_abs();
            return Err(Error::Quota(Quota { seconds, calls: quota.a_day.get(), period: Period::Day }));
        }
        *calls += 1;
        Ok(())
    }

    /// Counts one against a number per minute; the seconds to wait when it is reached.
    fn within(&self, rate: Rate, tenant: Uuid, quota: NonZeroU32) -> std::result::Result<(), u64> {
        self.counter(rate, tenant, quota).check().map_err(|until| {
            metrics::counter!("diwan_rate_limited_total", "rate" => format!("Tenant{rate:?}")).increment(1);
            until.wait_time_from(DefaultClock::default().now()).as_secs().max(1)
        })
    }

    /// The counter of this quota; another quota begins another one.
    fn counter(&self, rate: Rate, tenant: Uuid, quota: NonZeroU32) -> Arc<DefaultDirectRateLimiter> {
        let fresh = || (quota, Arc::new(RateLimiter::direct(governor::Quota::per_minute(quota))));
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        let counter = counters.entry((rate, tenant)).or_insert_with(fresh);
        if counter.0 != quota {
            *counter = fresh();
        }
        Arc::clone(&counter.1)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::SignedDuration;

    const NOON: Timestamp = Timestamp::constant(12 * 60 * 60, 0);

    fn quota(number: u32) -> NonZeroU32 {
        NonZeroU32::new(number).unwrap()
    }

    fn limits() -> TenantLimits {
        let calls = CallQuota { a_minute: quota(3), a_day: quota(1_000) };
        TenantLimits { is_on: true, calls, submit: quota(2), counters: Arc::default(), days: Arc::default() }
    }

    #[test]
    fn each_administration_has_a_share_of_its_own_and_its_own_quota_goes_first() {
        let limits = limits();
        let (busy, quiet) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let calls = |tenant, quota| (0..10).filter(|_| limits.count(NOON, tenant, quota).is_ok()).count();
        assert_eq!(calls(busy, limits.calls), 3);
        assert_eq!((0..10).filter(|_| limits.within(Rate::Submit, busy, limits.submit).is_ok()).count(), 2);
        assert_eq!(calls(quiet, limits.calls), 3);
        let own = CallQuota { a_minute: quota(5), ..limits.calls };
        assert_eq!(calls(busy, own), 5);
        let refused = limits.count(NOON, busy, own);
        assert!(
            matches!(refused, Err(Error::Quota(Quota { seconds: 1..=60, calls: 5, period: Period::Minute }))),
            "{refused:?}"
        );
    }

    #[test]
    fn the_day_s_calls_are_used_up_until_midnight_and_then_there_are_new_ones() {
        let limits = limits();
        let (busy, quiet) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let day = CallQuota { a_minute: quota(100), a_day: quota(4) };
        let calls = |now, tenant| (0..10).filter(|_| limits.count(now, tenant, day).is_ok()).count();
        assert_eq!(calls(NOON, busy), 4);
        let refused = limits.count(NOON, busy, day);
        assert!(
            matches!(refused, Err(Error::Quota(Quota { seconds: 43_200, calls: 4, period: Period::Day }))),
            "{refused:?}"
        );
        assert_eq!(calls(NOON, quiet), 4, "another administration");
        assert_eq!(calls(NOON + SignedDuration::from_hours(12), busy), 4, "the next day");
    }
}
