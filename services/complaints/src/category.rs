//! What complaints are about. Each administration has its own list, which starts as the standard one.

use crate::schema::category;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::time::{Duration, Instant};
use ui::{Choice, Lang, Names};

/// One subject.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Category {
    /// Its identity, the same in all administrations that take it from the standard list.
    pub code: String,
    /// Its name.
    pub names: Names,
}

/// The standard list. A test reads it; a broken one would be empty.
static STANDARD: LazyLock<Vec<Category>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/categories.json")).unwrap_or_default());

/// The standard list, in the order of forms.
#[must_use]
pub fn standard() -> &'static [Category] {
    &STANDARD
}

/// Gives an administration the standard list; what it has already stays.
///
/// # Errors
/// The database refuses.
pub async fn insert_standard(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    insert_subjects(conn, tenant, standard()).await
}

/// Gives an administration these subjects, in this order; what it has already stays.
///
/// # Errors
/// The database refuses.
pub async fn insert_subjects(conn: &mut Conn, tenant: TenantId, subjects: &[Category]) -> QueryResult<()> {
    let rows: Vec<_> = subjects
        .iter()
        .zip(1_i16..)
        .map(|(subject, position)| {
            (
                category::tenant_id.eq(tenant),
                category::code.eq(&subject.code),
                category::names.eq(serde_json::to_value(&subject.names).unwrap_or_default()),
                category::position.eq(position),
            )
        })
        .collect();
    diesel::insert_into(category::table).values(rows).on_conflict_do_nothing().execute(conn).await?;
    Ok(())
}

/// The subjects that an administration takes complaints about, in its order.
pub(crate) async fn list_open(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Category>> {
    let rows: Vec<(String, serde_json::Value)> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::open)
        .order(category::position)
        .select((category::code, category::names))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(code, names)| Category { code, names: serde_json::from_value(names).unwrap_or_default() })
        .collect())
}

/// The open subjects of administrations, in memory: every form and every submission asks. Cheap to clone.
#[derive(Clone, Default)]
pub struct Subjects(Arc<RwLock<HashMap<TenantId, Remembered>>>);

/// When they were read, and what was read.
type Remembered = (Instant, Arc<Vec<Category>>);

/// A subject that an administration closes is refused after this time.
const FRESH: Duration = Duration::from_secs(10);

impl Subjects {
    /// The subjects that an administration takes complaints about, in its order, as they stood within the last ten seconds.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn open(&self, database: &Database, tenant: TenantId) -> QueryResult<Arc<Vec<Category>>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&tenant).cloned();
        if let Some((at, subjects)) = known
            && at.elapsed() < FRESH
        {
            return Ok(subjects);
        }
        let subjects = Arc::new(database.tenant(tenant, async |conn| list_open(conn, tenant).await).await?);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(tenant, (Instant::now(), Arc::clone(&subjects)));
        Ok(subjects)
    }
}

/// The name of one subject; its code if it is gone.
pub(crate) async fn find_names(conn: &mut Conn, tenant: TenantId, code: &str) -> QueryResult<Names> {
    let names: Option<serde_json::Value> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq(code))
        .select(category::names)
        .first(conn)
        .await
        .optional()?;
    let fallback = || Names { fr: code.to_owned(), ..Names::default() };
    Ok(names.and_then(|names| serde_json::from_value(names).ok()).unwrap_or_else(fallback))
}

/// Subjects as a form shows them, with `chosen` chosen.
pub(crate) fn choices(subjects: &[Category], lang: Lang, chosen: &str) -> Vec<Choice> {
    subjects.iter().map(|subject| Choice::new(&subject.code, subject.names.in_lang(lang)).select(chosen)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_list_has_a_name_in_every_language_and_no_code_twice() {
        assert!(standard().len() >= 10);
        let mut codes: Vec<&str> = standard().iter().map(|subject| subject.code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), standard().len());
        for subject in standard() {
            let Names { ar, fr, zgh, en } = &subject.names;
            assert!([ar, fr, zgh, en].iter().all(|name| !name.is_empty()), "{}", subject.code);
        }
    }
}
