//! How much all clients of one administration may ask for together, so that a rush there leaves the others their share of the
//! machine. Each process counts for itself.

use crate::{Error, Rate, Result, Settings};
use actix_web::{HttpRequest, web};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

type Counters = HashMap<(Rate, Uuid), (NonZeroU32, Arc<DefaultDirectRateLimiter>)>;

/// Counters in memory, by rate and administration. Only administrations that exist are counted: there are never many.
#[derive(Clone)]
pub struct TenantLimits {
    is_on: bool,
    api: NonZeroU32,
    submit: NonZeroU32,
    counters: Arc<Mutex<Counters>>,
}

impl TenantLimits {
    /// Fresh counters.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let Settings { rate_limits: is_on, tenant_api: api, tenant_submit: submit, .. } = *settings;
        Self { is_on, api, submit, counters: Arc::default() }
    }

    /// Counts one request to an administration. Its own `quota` per minute, where it has one, goes before that of the settings.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds to wait.
    pub fn count(request: &HttpRequest, rate: Rate, tenant: Uuid, quota: Option<NonZeroU32>) -> Result<()> {
        match request.app_data::<web::Data<Self>>() {
            Some(limits) => limits.count_one(rate, tenant, quota),
            None => Ok(()),
        }
    }

    fn count_one(&self, rate: Rate, tenant: Uuid, quota: Option<NonZeroU32>) -> Result<()> {
        if !self.is_on {
            return Ok(());
        }
        let quota = quota.unwrap_or(if rate == Rate::Api { self.api } else { self.submit });
        self.counter(rate, tenant, quota).check().map_err(|until| {
            metrics::counter!("diwan_rate_limited_total", "rate" => format!("Tenant{rate:?}")).increment(1);
            Error::TooMany(until.wait_time_from(DefaultClock::default().now()).as_secs().max(1))
        })
    }

    /// The counter of this quota; another quota begins another one.
    fn counter(&self, rate: Rate, tenant: Uuid, quota: NonZeroU32) -> Arc<DefaultDirectRateLimiter> {
        let fresh = || (quota, Arc::new(RateLimiter::direct(Quota::per_minute(quota))));
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

    #[test]
    fn each_administration_has_a_share_of_its_own_and_its_own_quota_goes_first() {
        let quota = |number| NonZeroU32::new(number).unwrap();
        let limits = TenantLimits { is_on: true, api: quota(3), submit: quota(2), counters: Arc::default() };
        let (busy, quiet) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let taken = |rate, tenant, own| (0..10).filter(|_| limits.count_one(rate, tenant, own).is_ok()).count();
        assert_eq!(taken(Rate::Api, busy, None), 3);
        assert_eq!(taken(Rate::Submit, busy, None), 2);
        assert_eq!(taken(Rate::Api, quiet, None), 3);
        assert_eq!(taken(Rate::Api, busy, Some(quota(5))), 5);
        assert!(matches!(limits.count_one(Rate::Api, busy, Some(quota(5))), Err(Error::TooMany(1..=60))));
    }
}
