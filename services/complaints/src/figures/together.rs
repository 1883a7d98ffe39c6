//! How everybody is told of subjects. Those whose complaints the public does not see are about people: they are told of together
//! only, and only where nobody can tell one of them by what is left of a total. The same rule holds for page, file and open data.

use super::{Counts, Figures, Month, Sought, begins};
use crate::category;
use crate::schema::complaint;
use crate::trial;
use database::{Conn, TenantId};
use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::ToSpan as _;
use jiff_diesel::ToDiesel as _;

/// The code under which subjects stand together. No subject has it: a subject's code holds no such line.
pub(super) const GROUP: &str = "other_subjects";
/// Fewer than this tell of somebody.
pub(super) const FEW: usize = 5;

/// How everybody is told of the subjects of a period.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Telling {
    /// Those that are counted as one.
    pub(super) together: Vec<String>,
    /// Those that are not counted at all.
    pub(super) untold: Vec<String>,
}

/// How the public figures of a period tell of its subjects, as far as the numbers of complaints allow; where that counts private ones,
/// also how they tell without these, see [`gives_away`].
///
/// # Errors
/// The database does not answer.
pub(super) async fn find_telling(
    conn: &mut Conn,
    tenant: TenantId,
    sought: &Sought,
) -> QueryResult<(Telling, Option<Telling>)> {
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
    let is_told = is_private_told(&counts, &private);
    let less = is_told.then(|| telling(counts.clone(), private.clone(), false));
    Ok((telling(counts, private, is_told), less))
}

/// The private subjects stand together, or, if they are not told, are left out, all of them: what is counted next may hold the first
/// complaint about one.
/// Of the others, those that are few stand together, with as many more, the smallest first, as it takes until nobody can subtract
/// one: at least two, and five complaints.
fn telling(counts: Vec<(String, i64)>, private: Vec<String>, is_told: bool) -> Telling {
    let public = counts.into_iter().filter(|(code, _)| !private.contains(code));
    let (mut apart, mut few): (Vec<_>, Vec<_>) = public.partition(|(_, count)| *count >= FEW as i64);
    if !is_told && !few.is_empty() {
        // The smallest is the last.
        apart.sort_by(|(code, count), (other, more)| (more, other).cmp(&(count, code)));
        while few.len() < 2 || few.iter().map(|(_, count)| count).sum::<i64>() < FEW as i64 {
            let Some(next) = apart.pop() else { break };
            few.push(next);
        }
    }
    let mut together: Vec<String> = few.into_iter().map(|(code, _)| code).collect();
    if !is_told {
        return Telling { together, untold: private };
    }
    together.extend(private);
    Telling { together, untold: Vec::new() }
}

/// Whether everybody is told how many complaints are about private subjects, all together, when there are `counts` about each. Who
/// knows all others has that sum from the total, so it must hide whom it is about: at least two subjects, and five complaints.
pub(super) fn is_private_told(counts: &[(String, i64)], private: &[String]) -> bool {
    let counts = || counts.iter().filter(|(code, count)| *count > 0 && private.contains(code)).map(|(_, count)| count);
    counts().count() > 1 && counts().sum::<i64>() >= FEW as i64
}

/// Whether some figure gives away that it holds from one to four complaints about private subjects: to whoever takes from it those
/// about the others, which are in `without`, and which the public can count. What is of fewer than five is not told in itself.
pub(super) fn gives_away(all: (&Figures, &[Month]), without: (&Figures, &[Month])) -> bool {
    let ((figures, months), (public, public_months)) = (all, without);
    let in_months = months.iter().zip(public_months).any(|(month, public)| {
        let pairs = [(month.answered, public.answered), (month.open, public.open), (month.late, public.late)];
        pairs.into_iter().any(tells_few)
    });
    in_months
        || is_given_away(&figures.total, &public.total)
        || in_groups(&figures.by_month, &public.by_month)
        || in_groups(&figures.by_territory, &public.by_territory)
        || in_groups(&figures.by_channel, &public.by_channel)
        || in_groups(&figures.by_lang, &public.by_lang)
}

fn in_groups<K: PartialEq>(all: &[(K, Counts)], without: &[(K, Counts)]) -> bool {
    all.iter().any(|(key, counts)| {
        let public = without.iter().find(|(other, _)| other == key).map(|(_, public)| *public);
        is_given_away(counts, &public.unwrap_or_default())
    })
}

fn is_given_away(counts: &Counts, public: &Counts) -> bool {
    numbers(counts).into_iter().zip(numbers(public)).any(tells_few)
}

/// Whether a number that is told holds more than the public ones, and by fewer than five.
fn tells_few((all, public): (i64, i64)) -> bool {
    all >= FEW as i64 && (1..FEW as i64).contains(&(all - public))
}

/// All that is counted of some complaints.
const fn numbers(counts: &Counts) -> [i64; 17] {
    [
        counts.received,
        counts.answered,
        counts.open,
        counts.late,
        counts.in_time,
        counts.contested,
        counts.confirmed,
        counts.silent,
        counts.refused,
        counts.withdrawn,
        counts.transferred,
        counts.merged,
        counts.decided,
        counts.reopened,
        counts.assignment.count,
        counts.asked,
        counts.scores,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_figure_that_holds_few_private_complaints_beside_public_ones_gives_them_away() {
        let figures = |received, open| {
            let total = Counts { received, open, ..Counts::default() };
            Figures { total, by_territory: vec![("09.001".to_owned(), total)], ..Figures::default() }
        };
        let given = |all: &Figures, public: &Figures| gives_away((all, &[]), (public, &[]));
        assert!(given(&figures(20, 12), &figures(15, 10)), "two of twelve wait");
        assert!(!given(&figures(20, 12), &figures(15, 7)) && !given(&figures(20, 12), &figures(15, 12)));
        assert!(!given(&figures(20, 4), &figures(15, 2)), "four are not told");
        assert!(!given(&figures(20, 3), &Figures::default()), "nobody can take anything from it");
        // All together are enough, those of one place are not.
        let two = |there| {
            let of = |received| Counts { received, ..Counts::default() };
            let by_territory = vec![("09.001".to_owned(), of(10)), ("04.421".to_owned(), of(there))];
            Figures { total: of(10 + there), by_territory, ..Figures::default() }
        };
        let public = Figures { total: Counts { received: 12, ..Counts::default() }, ..two(7) };
        let public = Figures { by_territory: vec![public.by_territory[1].clone()], ..public };
        assert!(given(&two(9), &public) && !given(&two(7), &public));
        let month = |open| [Month { first: date(2026, 11, 1), answered: 0, open, late: 0 }];
        let [all, public] = [figures(20, 12), figures(15, 7)];
        assert!(gives_away((&all, &month(9)), (&public, &month(8))));
        assert!(!gives_away((&all, &month(9)), (&public, &month(4))));
    }

    fn owned(codes: &[&str]) -> Vec<String> {
        codes.iter().map(|code| (*code).to_owned()).collect()
    }

    /// As far as the numbers of complaints allow.
    fn allowed(counts: Vec<(String, i64)>, private: Vec<String>) -> Telling {
        let is_told = is_private_told(&counts, &private);
        telling(counts, private, is_told)
    }

    /// What stands together, and what is left out.
    fn codes(counts: &[(&str, i64)], private: &[&str]) -> [Vec<String>; 2] {
        let counts = counts.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect();
        let Telling { mut together, untold } = allowed(counts, owned(private));
        together.sort();
        [together, untold]
    }

    #[test]
    fn private_subjects_stand_together_where_they_hide_each_other() {
        let told = codes(&[("light", 9), ("staff", 7), ("delay", 1)], &["delay", "staff"]);
        assert_eq!(told, [owned(&["delay", "staff"]), Vec::new()]);
        // What is few stands with them. A private one without complaints may have its first before all is counted.
        let told = codes(&[("light", 9), ("roads", 1), ("staff", 7), ("delay", 1)], &["delay", "papers", "staff"]);
        assert_eq!(told, [owned(&["delay", "papers", "roads", "staff"]), Vec::new()]);
    }

    #[test]
    fn private_subjects_that_would_follow_from_the_total_are_left_out() {
        let private = ["delay", "staff"];
        let left_out = [Vec::new(), owned(&private)];
        assert_eq!(codes(&[("light", 9), ("roads", 8), ("staff", 7)], &private), left_out);
        assert_eq!(codes(&[("light", 9), ("staff", 2), ("delay", 2)], &private), left_out);
        assert_eq!(codes(&[("light", 9), ("roads", 5)], &private), left_out);
        assert_eq!(codes(&[("staff", 9)], &private), left_out);
    }

    #[test]
    fn what_is_few_is_counted_with_as_much_else_as_hides_it() {
        let together = |counts: &[(&str, i64)]| codes(counts, &["staff"])[0].clone();
        assert!(together(&[("light", 9), ("roads", 5)]).is_empty());
        assert_eq!(together(&[("light", 9), ("roads", 1), ("water", 2)]), ["light", "roads", "water"]);
        assert_eq!(together(&[("light", 9), ("roads", 8), ("water", 2), ("staff", 7)]), ["roads", "water"]);
    }

    #[test]
    fn the_subject_other_is_one_like_each_other() {
        assert!(!crate::question::is_code(GROUP));
        assert_eq!(codes(&[("light", 9), ("other", 6)], &["staff"]), [Vec::new(), owned(&["staff"])]);
        assert_eq!(codes(&[("light", 9), ("other", 6), ("staff", 7)], &["staff"])[1], ["staff"], "other is public");
        assert_eq!(codes(&[("other", 6), ("staff", 7)], &["other", "staff"])[0], ["other", "staff"]);
    }

    proptest! {
        #[test]
        fn no_private_subject_is_told_apart_or_follows_from_the_total(
            counts in proptest::collection::btree_map("[a-h]", 1..20_i64, 0..8),
        ) {
            let private = owned(&["a", "b", "c"]);
            let Telling { together, untold } = allowed(counts.clone().into_iter().collect(), private.clone());
            prop_assert!(private.iter().all(|code| together.contains(code) != untold.contains(code)));
            prop_assert!(untold.iter().all(|code| private.contains(code)));
            for (code, count) in &counts {
                prop_assert!(together.contains(code) || untold.contains(code) || *count >= 5);
            }
            // What the total says less all that is public.
            let hidden: Vec<i64> =
                counts.iter().filter(|(code, _)| private.contains(code)).map(|(_, count)| *count).collect();
            let is_hidden = hidden.len() > 1 && hidden.iter().sum::<i64>() >= 5;
            prop_assert_eq!(untold.is_empty(), is_hidden);
            let sum: i64 = together.iter().filter_map(|code| counts.get(code)).sum();
            let public = counts.keys().filter(|code| !private.contains(code)).count();
            prop_assert!(together.is_empty() || together.len() == public || (together.len() > 1 && sum >= 5));
        }
    }
}
