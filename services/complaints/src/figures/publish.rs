//! The figures that an administration shows to everybody: those of its last twelve months, counted at most once in ten minutes
//! however many people read them.

use super::{Figures, Month, Sought, find_figures, find_months, is_open_to_all};
use database::{Database, TenantId};
use diesel::QueryResult;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

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
pub struct Publishing(Arc<RwLock<HashMap<TenantId, Remembered>>>);

/// When it was counted, and what.
type Remembered = (Timestamp, Arc<Published>);

impl Publishing {
    /// The figures of an administration, as they stood within the last ten minutes.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn find(&self, database: &Database, tenant: TenantId, now: Timestamp) -> QueryResult<Arc<Published>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&tenant).cloned();
        let today = calendar::local_date(now);
        if let Some((at, published)) = known
            && now.duration_since(at) < FRESH
            && published.sought.today == today
        {
            return Ok(published);
        }
        let sought = Sought::since(today.first_of_month().saturating_sub(MONTHS.months()), today);
        let counted = database.tenant(tenant, async |conn| {
            let figures = find_figures(conn, tenant, &sought, now).await?;
            let months = find_months(conn, tenant, &sought).await?;
            Ok::<_, diesel::result::Error>((figures, months, is_open_to_all(conn, tenant).await?))
        });
        let (figures, months, has_open_data) = counted.await?;
        let published = Arc::new(Published { sought, figures, months, has_open_data });
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(tenant, (now, Arc::clone(&published)));
        Ok(published)
    }
}
