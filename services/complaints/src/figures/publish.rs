//! The figures that an administration shows to everybody: those of its last twelve months, counted at most once in ten minutes
//! however many people read them.

use super::together::{Telling, find_telling, gives_away};
use super::{Figures, Month, Sought, find_figures, find_months, is_open_to_all};
use database::{Conn, Database, TenantId};
use diesel::QueryResult;
use futures_util::lock;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What happened is seen after this time.
const FRESH: SignedDuration = SignedDuration::from_mins(10);
/// Whole months before the present one.
const MONTHS: i32 = 11;

/// What an administration shows.
#[derive(Clone, Debug)]
pub struct Published {
    /// Of which complaints.
    pub sought: Sought,
    /// Of what was received.
    pub figures: Figures,
    /// Month by month.
    pub months: Vec<Month>,
    /// Whether everybody may also have its open data.
    pub has_open_data: bool,
}

/// What administrations show, in memory. Cheap to clone.
#[derive(Clone, Default)]
pub struct Publishing(Arc<Mutex<HashMap<TenantId, Arc<Place>>>>);

/// Of one administration.
#[derive(Default)]
struct Place {
    /// Held by who counts: everybody else waits for that, or takes what was known before.
    counting: lock::Mutex<()>,
    remembered: Mutex<Option<Remembered>>,
}

/// When it was counted, and what; nothing when that failed.
#[derive(Clone)]
struct Remembered {
    at: Timestamp,
    published: Option<Arc<Published>>,
}

impl Place {
    fn remembered(&self) -> Option<Remembered> {
        locked(&self.remembered).clone()
    }

    fn remember(&self, at: Timestamp, published: Option<Arc<Published>>) {
        *locked(&self.remembered) = Some(Remembered { at, published });
    }

    fn fresh(&self, now: Timestamp) -> Option<Remembered> {
        self.remembered().filter(|remembered| is_fresh(remembered.at, now))
    }
}

impl Publishing {
    /// The figures of an administration, as they stood within the last ten minutes.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn find(&self, database: &Database, tenant: TenantId, now: Timestamp) -> QueryResult<Arc<Published>> {
        let place = self.place(tenant);
        let known = |place: &Place| place.fresh(now).and_then(|remembered| remembered.published);
        if let Some(published) = known(&place) {
            return Ok(published);
        }
        let _counting = place.counting.lock().await;
        match known(&place) {
            Some(published) => Ok(published),
            None => count(&place, database, tenant, now).await,
        }
    }

    /// The same for a page that says more than that, and must not wait or fail for it: while somebody else's request counts, what
    /// was known before, or nothing.
    pub async fn glance(&self, database: &Database, tenant: TenantId, now: Timestamp) -> Option<Arc<Published>> {
        let place = self.place(tenant);
        if let Some(remembered) = place.fresh(now) {
            return remembered.published;
        }
        let Some(_counting) = place.counting.try_lock() else { return place.remembered()?.published };
        match count(&place, database, tenant, now).await {
            Ok(published) => Some(published),
            Err(error) => {
                tracing::error!(%tenant, %error, "the figures for everybody cannot be counted");
                place.remember(now, None);
                None
            }
        }
    }

    fn place(&self, tenant: TenantId) -> Arc<Place> {
        Arc::clone(locked(&self.0).entry(tenant).or_default())
    }
}

async fn count(place: &Place, database: &Database, tenant: TenantId, now: Timestamp) -> QueryResult<Arc<Published>> {
    let today = calendar::local_date(now);
    let period = Sought::since(today.first_of_month().saturating_sub(MONTHS.months()), today);
    let counted = database.tenant(tenant, async |conn| {
        let (telling, less) = find_telling(conn, tenant, &period).await?;
        let mut counted = count_told(conn, tenant, &period, telling, now).await?;
        if let Some(less) = less {
            let without = count_told(conn, tenant, &period, less, now).await?;
            if gives_away((&counted.1, &counted.2), (&without.1, &without.2)) {
                counted = without;
            }
        }
        let (sought, figures, months) = counted;
        Ok::<_, diesel::result::Error>((sought, figures, months, is_open_to_all(conn, tenant).await?))
    });
    let (sought, figures, months, has_open_data) = counted.await?;
    let published = Arc::new(Published { sought, figures, months, has_open_data });
    place.remember(now, Some(Arc::clone(&published)));
    Ok(published)
}

/// What is sought, told so, and its figures.
async fn count_told(
    conn: &mut Conn,
    tenant: TenantId,
    period: &Sought,
    Telling { together, untold }: Telling,
    now: Timestamp,
) -> QueryResult<(Sought, Figures, Vec<Month>)> {
    let sought = Sought { together, untold, ..period.clone() };
    let figures = find_figures(conn, tenant, &sought, now).await?;
    let months = find_months(conn, tenant, &sought).await?;
    Ok((sought, figures, months))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether what was counted `at` may still be shown: not too old, and of the same day.
fn is_fresh(at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(at) < FRESH && calendar::local_date(at) == calendar::local_date(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_counted_again_after_ten_minutes_and_on_another_day() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap_or_default() };
        let counted = at("2026-11-24T23:55:00Z");
        assert!(is_fresh(counted, at("2026-11-24T23:59:00Z")));
        assert!(!is_fresh(counted, at("2026-11-25T00:01:00Z")), "midnight in Morocco");
        assert!(!is_fresh(at("2026-11-24T09:00:00Z"), at("2026-11-24T09:10:00Z")));
    }
}
