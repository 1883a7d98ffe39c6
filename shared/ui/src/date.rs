//! Dates in words. Takes ISO text, so that this crate needs no calendar of its own.

use crate::{Arg, Lang, text, text_with};

/// `2026-11-24` in words: "24 novembre 2026". What is no ISO date comes back as it is.
#[must_use]
pub fn long_date(lang: Lang, iso: &str) -> String {
    let Some((year, month, day)) = parse(iso) else {
        return iso.to_owned();
    };
    let args: [(&str, Arg<'_>); 3] = [
        ("day", day.into()),
        ("month", month_name(lang, month).into()),
        // As words, or a plural-aware language could group its digits.
        ("year", year.to_string().into()),
    ];
    text_with(lang, "date-long", &args)
}

/// `2026-11-24T14:05` (local time; seconds are dropped) in words: "24 novembre 2026 à 14:05".
#[must_use]
pub fn long_date_time(lang: Lang, iso: &str) -> String {
    let Some((date, time)) = iso.split_once('T').or_else(|| iso.split_once(' ')) else {
        return long_date(lang, iso);
    };
    let args: [(&str, Arg<'_>); 2] =
        [("date", long_date(lang, date).into()), ("time", time.get(..5).unwrap_or(time).into())];
    text_with(lang, "date-time", &args)
}

/// `2026-11` in words: "novembre 2026"; a day as [`long_date`]. What is no ISO period comes back as it is.
#[must_use]
pub fn long_period(lang: Lang, iso: &str) -> String {
    let Some((year, month)) = month(iso) else {
        return long_date(lang, iso);
    };
    let args: [(&str, Arg<'_>); 2] = [("month", month_name(lang, month).into()), ("year", year.to_string().into())];
    text_with(lang, "charts-month-year", &args)
}

/// Year and month of a whole month.
pub(crate) fn month(iso: &str) -> Option<(u16, u8)> {
    parse(&format!("{iso}-01")).map(|(year, month, _)| (year, month))
}

fn month_name(lang: Lang, month: u8) -> String {
    text(lang, &format!("month-{month}"))
}

pub(crate) fn parse(iso: &str) -> Option<(u16, u8, u8)> {
    let mut parts = iso.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_reads_in_each_language_with_latin_digits() {
        assert_eq!(long_date(Lang::Fr, "2026-11-01"), "1er novembre 2026");
        assert_eq!(long_date(Lang::Fr, "2026-11-24"), "24 novembre 2026");
        assert_eq!(long_date(Lang::Ar, "2026-11-24"), "24 نونبر 2026");
        assert_eq!(long_date(Lang::Zgh, "2026-01-13"), "13 ⵉⵏⵏⴰⵢⵔ 2026");
        assert_eq!(long_date(Lang::En, "2026-11-24"), "24 November 2026");
    }

    #[test]
    fn periods_read_in_each_language() {
        assert_eq!(long_period(Lang::Fr, "2026-11"), "novembre 2026");
        assert_eq!(long_period(Lang::Ar, "2026-11"), "نونبر 2026");
        assert_eq!(long_period(Lang::En, "2026-11-24"), "24 November 2026");
        assert_eq!(long_period(Lang::En, "2026"), "2026");
        assert_eq!(long_period(Lang::En, "later"), "later");
    }

    #[test]
    fn a_time_drops_its_seconds() {
        assert_eq!(long_date_time(Lang::Fr, "2026-11-24T14:05:09"), "24 novembre 2026 à 14:05");
    }

    #[test]
    fn what_is_no_date_is_shown_as_it_came() {
        for iso in ["", "soon", "2026-13-01", "2026-11"] {
            assert_eq!(long_date(Lang::En, iso), iso);
        }
    }
}
