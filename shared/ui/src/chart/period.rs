//! Days, months and years under a time axis. Periods come as ISO text: `2026-11-24`, `2026-11` or `2026`.

use crate::date::{month, parse};
use crate::{Lang, text};

/// Short names of the months, for axes.
const MONTHS: [&str; 12] = [
    "charts-month-1",
    "charts-month-2",
    "charts-month-3",
    "charts-month-4",
    "charts-month-5",
    "charts-month-6",
    "charts-month-7",
    "charts-month-8",
    "charts-month-9",
    "charts-month-10",
    "charts-month-11",
    "charts-month-12",
];

fn short_month(lang: Lang, month: u8) -> String {
    MONTHS.get(usize::from(month).wrapping_sub(1)).map_or_else(String::new, |key| text(lang, key))
}

/// What stands on the two lines under the axis: a month with its year, a day with its month. The second is empty for years.
fn two_lines(lang: Lang, iso: &str) -> (String, String) {
    if let Some((year, month)) = month(iso) {
        (short_month(lang, month), year.to_string())
    } else if let Some((_, month, day)) = parse(iso) {
        (day.to_string(), short_month(lang, month))
    } else {
        (iso.to_owned(), String::new())
    }
}

/// How much room a label asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// Stays on a phone with the largest letters.
    Least,
    /// Stays on a phone.
    Phone,
    /// Needs more.
    Desk,
}

/// A label under a time axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    /// The place of its period, from 0.
    pub(super) at: usize,
    pub(super) text: String,
    /// Whether it stands on the second line.
    pub(super) is_second: bool,
    pub(super) room: Room,
}

/// The labels of an axis: at most twelve on the first line, of which four stay on a phone, two with large
/// letters; on the second what holds for several,
/// where it begins to.
pub(super) fn labels(lang: Lang, periods: &[String]) -> Vec<Label> {
    let count = periods.len();
    let wide = count.div_ceil(12).max(1);
    let narrow = wide * count.div_ceil(4 * wide).max(1);
    let room = |at: usize| match at {
        _ if at.is_multiple_of(2 * narrow) => Room::Least,
        _ if at.is_multiple_of(narrow) => Room::Phone,
        _ => Room::Desk,
    };
    let lines: Vec<(String, String)> = periods.iter().map(|iso| two_lines(lang, iso)).collect();
    let mut labels: Vec<Label> = lines
        .iter()
        .enumerate()
        .filter(|(at, _)| at.is_multiple_of(wide))
        .map(|(at, (first, _))| Label { at, text: first.clone(), is_second: false, room: room(at) })
        .collect();
    let mut next = None;
    for (at, (_, second)) in lines.iter().enumerate().rev() {
        let is_new = at == 0 || lines.get(at - 1).is_none_or(|(_, before)| before != second);
        // Two too near each other would run together on a phone: the one before goes.
        let has_room = next.is_none_or(|next: usize| (next - at) * 5 >= count);
        if is_new && has_room && !second.is_empty() {
            labels.push(Label { at, text: second.clone(), is_second: true, room: Room::Least });
            next = Some(at);
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(from: u32, count: u32) -> Vec<String> {
        (from..from + count).map(|at| format!("{}-{:02}", 2025 + at / 12, at % 12 + 1)).collect()
    }

    fn of_line(labels: &[Label], is_second: bool) -> Vec<&str> {
        labels.iter().filter(|label| label.is_second == is_second).map(|label| label.text.as_str()).collect()
    }

    #[test]
    fn the_year_stands_where_it_begins_and_never_runs_into_the_next() {
        let labels = labels(Lang::En, &months(10, 12));
        assert_eq!(of_line(&labels, false).len(), 12);
        assert_eq!(of_line(&labels, true), ["2026"]);
        assert_eq!(labels.iter().filter(|label| !label.is_second && label.room != Room::Desk).count(), 4);
        let labels = super::labels(Lang::En, &months(6, 12));
        assert_eq!(of_line(&labels, true), ["2026", "2025"]);
    }

    #[test]
    fn an_axis_of_any_length_has_few_labels() {
        for count in 0..400 {
            let labels = labels(Lang::Fr, &months(0, count));
            assert!(of_line(&labels, false).len() <= 12, "{count}");
            assert!(labels.iter().filter(|label| !label.is_second && label.room != Room::Desk).count() <= 4, "{count}");
            assert!(of_line(&labels, true).len() <= 6, "{count}");
        }
    }

    #[test]
    fn days_stand_over_their_month() {
        let days: Vec<String> = (28..=30).map(|day| format!("2026-11-{day}")).chain(["2026-12-01".into()]).collect();
        let labels = labels(Lang::En, &days);
        assert_eq!(of_line(&labels, false), ["28", "29", "30", "1"]);
        assert_eq!(of_line(&labels, true), ["Dec", "Nov"]);
    }
}
