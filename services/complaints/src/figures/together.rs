//! The subjects of which everybody is told together only, as "other": those whose complaints the public does not see, which are
//! about people. Nothing of one of them follows from the total either.

use super::{Sought, begins};
use crate::category;
use crate::schema::complaint;
use crate::trial;
use database::{Conn, TenantId};
use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::ToSpan as _;
use jiff_diesel::ToDiesel as _;
use std::collections::HashSet;

/// The code under which they stand: that of the standard list for what is about nothing else.
pub(super) const OTHER: &str = "other";
/// Fewer than this tell of somebody.
pub(super) const FEW: usize = 5;

/// The subjects that the public figures of a period count as one.
///
/// # Errors
/// The database does not answer.
pub(super) async fn find_together(conn: &mut Conn, tenant: TenantId, sought: &Sought) -> QueryResult<Vec<String>> {
    let counts: Vec<(String, i64)> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::trial.eq(trial::NONE))
        .filter(complaint::received_at.ge(begins(sought.from).to_diesel()))
        .filter(complaint::received_at.lt(begins(sought.today.saturating_add(1.day())).to_diesel()))
        .group_by(complaint::category_code)
        .select((complaint::category_code, count_star()))
        .load(conn)
        .await?;
    let private = category::list_private(conn, tenant).await?;
    Ok(together(counts, &private))
}

/// Those that are private or few, with as many others, the smallest first, as it takes until nobody can subtract one: at least two,
/// and five complaints.
fn together(counts: Vec<(String, i64)>, private: &[String]) -> Vec<String> {
    let is_told_apart = |(code, count): &(String, i64)| *count >= FEW as i64 && !private.contains(code);
    if counts.iter().all(is_told_apart) {
        return Vec::new();
    }
    let (mut apart, mut together): (Vec<_>, Vec<_>) =
        counts.into_iter().partition(|each| is_told_apart(each) && each.0 != OTHER);
    // The smallest is the last.
    apart.sort_by(|(code, count), (other, more)| (more, other).cmp(&(count, code)));
    while together.len() < 2 || together.iter().map(|(_, count)| count).sum::<i64>() < FEW as i64 {
        let Some(next) = apart.pop() else { break };
        together.push(next);
    }
    together.into_iter().map(|(code, _)| code).collect()
}

/// The code under which what is about `subject` stands among others of the codes `subjects`; none where it is the only one that
/// would stand so, and is private.
pub(super) fn shown_code<'a>(subjects: &HashSet<String>, private: &[String], subject: &'a str) -> Option<&'a str> {
    if !private.iter().any(|code| code == subject) {
        return Some(subject);
    }
    let hidden = subjects.iter().filter(|code| *code == OTHER || private.contains(code));
    (hidden.count() > 1).then_some(OTHER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn codes(counts: &[(&str, i64)], private: &[&str]) -> Vec<String> {
        let counts = counts.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect();
        let private: Vec<String> = private.iter().map(|code| (*code).to_owned()).collect();
        let mut codes = together(counts, &private);
        codes.sort();
        codes
    }

    #[test]
    fn what_is_private_or_few_is_counted_with_as_much_else_as_hides_it() {
        assert!(codes(&[("light", 9), ("roads", 5)], &["staff"]).is_empty());
        assert_eq!(codes(&[("light", 9), ("staff", 7), ("delay", 1)], &["staff", "delay"]), ["delay", "staff"]);
        // One alone would follow from the total.
        assert_eq!(codes(&[("light", 9), ("roads", 8), ("staff", 7)], &["staff"]), ["roads", "staff"]);
        assert_eq!(codes(&[("light", 9), ("roads", 1), ("water", 2)], &[]), ["light", "roads", "water"]);
        assert_eq!(codes(&[("staff", 9)], &["staff"]), ["staff"]);
    }

    #[test]
    fn one_private_subject_alone_stands_under_no_code() {
        let private = ["staff".to_owned(), "delay".to_owned()];
        let among = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<HashSet<String>>();
        assert_eq!(shown_code(&among(&["light", "staff"]), &private, "light"), Some("light"));
        assert_eq!(shown_code(&among(&["light", "staff"]), &private, "staff"), None);
        assert_eq!(shown_code(&among(&["delay", "staff"]), &private, "staff"), Some(OTHER));
        assert_eq!(shown_code(&among(&[OTHER, "staff"]), &private, "staff"), Some(OTHER));
    }

    proptest! {
        #[test]
        fn no_private_subject_is_told_apart_or_follows_from_the_total(
            counts in proptest::collection::btree_map("[a-h]", 1..20_i64, 0..8),
        ) {
            let private = ["a".to_owned(), "b".to_owned()];
            let together = together(counts.clone().into_iter().collect(), &private);
            for (code, count) in &counts {
                prop_assert!(together.contains(code) || (*count >= 5 && !private.contains(code)));
            }
            let sum: i64 = together.iter().filter_map(|code| counts.get(code)).sum();
            prop_assert!(together.is_empty() || together.len() == counts.len() || (together.len() > 1 && sum >= 5));
        }
    }
}
