//! What an administration did, in figures: how many complaints came, what became of them, how long it took. No text is read and
//! nobody is named; what was only tried stands in no figure.

mod cohort;
mod flow;
mod indicator;
mod life;
mod open_data;
mod publish;
mod together;

pub use cohort::find_figures;
pub use flow::{Month, find_months};
pub use indicator::{Indicator, Measure, indicators};
pub use open_data::{OpenRow, is_open_to_all, list_open_data, publishable};
pub use publish::{Published, Publishing};

use crate::complaint::Kind;
use calendar::{Delay, Rules};
use database::{Conn, TenantId};
use diesel::QueryResult;
use identity::Scope;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use std::sync::LazyLock;
use ui::Names;
use uuid::Uuid;

/// Which complaints are counted. What is none is not asked for.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// The first day, in Morocco, on which they were received.
    pub from: Date,
    /// The last one, which is the present day.
    pub today: Date,
    /// About one subject.
    pub subject: Option<String>,
    /// Of one kind.
    pub kind: Option<Kind>,
    /// That one of these units is in charge of.
    pub units: Option<Vec<Uuid>>,
    /// In one of these territories.
    pub territories: Option<Vec<String>>,
    /// What the reader may see; none: everything.
    pub within: Option<Within>,
    /// Subjects that are counted as one: everybody is told of them together only.
    pub together: Vec<String>,
    /// Subjects of which nothing is counted: everybody would be told of one by what is left of a total.
    pub untold: Vec<String>,
}

/// What somebody may see who reads in some units only: what these, or the people who work there, are in charge of.
#[derive(Clone, Debug, Default)]
pub struct Within {
    units: Vec<Uuid>,
    people: Vec<Uuid>,
}

impl Within {
    /// What lies within the scope of a right; none: everything.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn of(conn: &mut Conn, tenant: TenantId, scope: &Scope) -> QueryResult<Option<Self>> {
        let Scope::Units(units) = scope else { return Ok(None) };
        let people = identity::list_people_in(conn, tenant, units).await?;
        Ok(Some(Self { units: units.iter().copied().collect(), people }))
    }
}

impl Sought {
    /// Everything that was received from the day `from` until `today`.
    #[must_use]
    pub fn since(from: Date, today: Date) -> Self {
        Self { from, today, ..Self::default() }
    }

    /// The months that the period touches, by their first days.
    #[must_use]
    pub fn months(&self) -> Vec<Date> {
        self.from.first_of_month().series(1.month()).take_while(|month| *month <= self.today).collect()
    }
}

/// Waiting is counted in parts of days.
const SECONDS_OF_A_DAY: f64 = 86_400.0;

/// When a day begins. Where days and months begin is told to the database, not computed there: only the calendar knows the legal
/// time.
pub(crate) fn begins(day: Date) -> Timestamp {
    calendar::instant(day.at(0, 0, 0, 0))
}

static RULES: LazyLock<Option<Rules>> = LazyLock::new(|| Rules::morocco().ok());

/// The days that the law gives for an answer (decree 2-17-265), as it stands on a day; none: a fault of the data, which a test
/// excludes.
#[must_use]
pub fn legal_days(on: Date) -> Option<u32> {
    let (Delay::CalendarDays(days) | Delay::WorkingDays(days)) = RULES.as_ref()?.at(crate::clock::REPLY, on)?.delay;
    Some(days)
}

/// Whole days from one day to another: how long it took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Delays {
    /// Of how many.
    pub count: i64,
    /// Half took no longer: the median.
    pub half: Option<f64>,
    /// Nine in ten took no longer: the 90th percentile.
    pub most: Option<f64>,
    /// The longest.
    pub longest: Option<f64>,
}

/// Of some complaints, all received within a period. Each is counted as it stands now.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// How many were received.
    pub received: i64,
    /// How many of them have an answer.
    pub answered: i64,
    /// How many wait for one.
    pub open: i64,
    /// How many of those wait longer than the law allows.
    pub late: i64,
    /// How many were answered, the last time, on or before the day that was due.
    pub in_time: i64,
    /// How many their authors contested at least once.
    pub contested: i64,
    /// How many their authors were content with, and never contested.
    pub confirmed: i64,
    /// How many were closed because nobody said anything.
    pub silent: i64,
    /// How many were refused, and stand so.
    pub refused: i64,
    /// How many their authors took back.
    pub withdrawn: i64,
    /// How many another administration took.
    pub transferred: i64,
    /// How many are one of many with one cause.
    pub merged: i64,
    /// How many were answered or refused at least once.
    pub decided: i64,
    /// How many of those were opened again, by their author or by the administration.
    pub reopened: i64,
    /// From the receipt to the first answer.
    pub first_answer: Delays,
    /// From the receipt to the first time that somebody was put in charge.
    pub assignment: Delays,
    /// In how many the author was asked something.
    pub asked: i64,
    /// Days that those waited for their authors, on average.
    pub waiting_days: Option<f64>,
    /// How many times a score was given.
    pub scores: i64,
    /// Their average, from 1 to 5.
    pub score: Option<f64>,
}

/// The figures of one administration. What has no complaint is left out of its list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Of everything.
    pub total: Counts,
    /// By subject, in the administration's order.
    pub by_category: Vec<(Names, Counts)>,
    /// By month of receipt, which its first day stands for.
    pub by_month: Vec<(Date, Counts)>,
    /// By the unit in charge, none for none; the most first, as in the lists below.
    pub by_unit: Vec<(Option<Uuid>, Counts)>,
    /// By the way in: `web`, `api`, `desk`, `phone`, `open311`, `transfer`.
    pub by_channel: Vec<(String, Counts)>,
    /// By the territory's code.
    pub by_territory: Vec<(String, Counts)>,
    /// By the code of the language that answers are wanted in.
    pub by_lang: Vec<(String, Counts)>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_law_gives_sixty_days() {
        assert_eq!(legal_days(date(2026, 11, 27)), Some(60));
    }

    #[test]
    fn a_period_touches_its_first_month_and_the_present_one() {
        let sought = Sought::since(date(2026, 9, 28), date(2026, 11, 1));
        assert_eq!(sought.months(), [date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)]);
    }
}
