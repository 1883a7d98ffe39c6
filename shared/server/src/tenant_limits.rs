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

/// Who calls: they are counted apart, so that nobody uses up what an administration's own programs need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Caller {
    /// A program with a token of its people.
    Program,
    /// Anybody else.
    Anybody,
}

type Counters = HashMap<(Rate, Caller, Uuid), (NonZeroU32, Arc<DefaultDirectRateLimiter>)>;

/// Counters in memory, by rate, caller and administration. Only administrations that exist are counted: there are never many.
#[derive(Clone)]
pub struct TenantLimits {
    is_on: bool,
    calls: CallQuota,
    submit: NonZeroU32,
    counters: Arc<Mutex<Counters>>,
    /// The calls of programs on the day (UTC) that is counted.
    days: Arc<Mutex<HashMap<Uuid, (i64, u32)>>>,
}

/// How many calls of the API the clients of one administration may make together: in a minute its programs as many as everybody
/// else; in a day its programs only, for whom the others could use it up.
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
            Some(limits) => limits.within(Rate::Submit, Caller::Anybody, tenant, limits.submit).map_err(Error::TooMany),
            None => Ok(()),
        }
    }

    /// Counts one call of the API of an administration by anybody without a token; `a_minute` is its own quota, where it has one,
    /// and goes before that of the settings.
    ///
    /// # Errors
    /// [`Error::Quota`] with the seconds to wait.
    pub fn count_call(request: &HttpRequest, tenant: Uuid, a_minute: Option<i32>) -> Result<()> {
        let Some(limits) = request.app_data::<web::Data<Self>>().filter(|limits| limits.is_on) else {
            return Ok(());
        };
        limits.count_minute(Caller::Anybody, tenant, limits.calls.but(a_minute, None))
    }

    /// The same by a program with a token of its people, whose calls are counted by day, too.
    ///
    /// # Errors
    /// [`Error::Quota`], which says which of them is used up, with the seconds to wait.
    pub fn count_program(
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

    fn count_minute(&self, caller: Caller, tenant: Uuid, quota: CallQuota) -> Result<()> {
        let (calls, period) = (quota.a_minute.get(), Period::Minute);
        let counted = self.within(Rate::Api, caller, tenant, quota.a_minute);
        counted.map_err(|seconds| Error::Quota(Quota { seconds, calls, period }))
    }

    fn count(&self, now: Timestamp, tenant: Uuid, quota: CallQuota) -> Result<()> {
        self.count_minute(Caller::Program, tenant, quota)?;
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
    fn within(&self, rate: Rate, caller: Caller, tenant: Uuid, quota: NonZeroU32) -> std::result::Result<(), u64> {
        self.counter(rate, caller, tenant, quota).check().map_err(|until| {
            metrics::counter!("diwan_rate_limited_total", "rate" => format!("Tenant{rate:?}")).increment(1);
            until.wait_time_from(DefaultClock::default().now()).as_secs().max(1)
        })
    }

    /// The counter of this quota; another quota begins another one.
    fn counter(&self, rate: Rate, caller: Caller, tenant: Uuid, quota: NonZeroU32) -> Arc<DefaultDirectRateLimiter> {
        let fresh = || (quota, Arc::new(RateLimiter::direct(governor::Quota::per_minute(quota))));
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        let counter = counters.entry((rate, caller, tenant)).or_insert_with(fresh);
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
        assert_eq!(
            (0..10).filter(|_| limits.within(Rate::Submit, Caller::Anybody, busy, limits.submit).is_ok()).count(),
            2
        );
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
    fn calls_of_nobody_in_particular_use_up_nothing_of_the_programs() {
        let limits = limits();
        let (tenant, day) = (Uuid::from_u128(1), CallQuota { a_minute: quota(5), a_day: quota(4) });
        let anybody = || (0..10).filter(|_| limits.count_minute(Caller::Anybody, tenant, day).is_ok()).count();
        assert_eq!(anybody(), 5, "the minute's, and no day's");
        assert_eq!((0..4).filter(|_| limits.count(NOON, tenant, day).is_ok()).count(), 4);
        assert_eq!(anybody(), 0);
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
