//! What an administration keeps of its calendar: days, weeks and hours of its own.

use crate::schema::{closed_day, hours, working_week};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff::civil::{Date, Time, time};
use jiff_diesel::{Date as SqlDate, NullableDate, ToDiesel as _};
use ui::Names;
use uuid::Uuid;

/// The key of a day that is an administration's own, and no holiday of the country.
pub(crate) const OWN: &str = "own";

/// A day of which the administration says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnDay {
    pub(crate) id: Uuid,
    pub(crate) day: Date,
    /// [`OWN`], or the key of a national holiday.
    pub(crate) key: String,
    /// False: worked all the same; of a national holiday: not on that day after all.
    pub(crate) is_closed: bool,
    pub(crate) names: Names,
    pub(crate) ground: String,
}

impl OwnDay {
    pub(crate) fn is_own(&self) -> bool {
        self.key == OWN
    }
}

/// The weekly days off from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnWeek {
    pub(crate) id: Uuid,
    pub(crate) from: Date,
    /// 1 is Monday, 7 Sunday.
    pub(crate) days_off: Vec<i16>,
    pub(crate) ground: String,
}

/// Hours from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnHours {
    pub(crate) id: Uuid,
    pub(crate) season: String,
    pub(crate) from: Date,
    pub(crate) to: Option<Date>,
    pub(crate) opens: Time,
    pub(crate) closes: Time,
    pub(crate) ground: String,
}

/// Something that was ended, for whoever asks what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ended {
    pub(crate) day: OwnDay,
    pub(crate) at: Timestamp,
    pub(crate) ground: String,
}

/// All that holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OwnCalendar {
    /// By the day.
    pub(crate) days: Vec<OwnDay>,
    /// By the beginning; of one beginning, the one that was made last is the last.
    pub(crate) weeks: Vec<OwnWeek>,
    /// By the beginning.
    pub(crate) hours: Vec<OwnHours>,
}

impl OwnCalendar {
    /// The administration's own day of that date.
    pub(crate) fn own_on(&self, day: Date) -> Option<&OwnDay> {
        self.days.iter().find(|own| own.day == day && own.is_own())
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = closed_day, check_for_backend(diesel::pg::Pg))]
struct DayRow {
    id: Uuid,
    day: SqlDate,
    key: String,
    closed: bool,
    names: serde_json::Value,
    ground: String,
}

impl From<DayRow> for OwnDay {
    fn from(row: DayRow) -> Self {
        let DayRow { id, day, key, closed, names, ground } = row;
        let names = serde_json::from_value(names).unwrap_or_default();
        Self { id, day: day.to_jiff(), key, is_closed: closed, names, ground }
    }
}

/// # Errors
/// The database does not answer.
pub(crate) async fn find_own(conn: &mut Conn, tenant: TenantId) -> QueryResult<OwnCalendar> {
    type HoursColumns = (Uuid, String, SqlDate, NullableDate, i16, i16, String);
    let days: Vec<DayRow> = closed_day::table
        .filter(closed_day::tenant_id.eq(tenant))
        .filter(closed_day::ended_at.is_null())
        .order((closed_day::day, closed_day::key))
        .select(DayRow::as_select())
        .load(conn)
        .await?;
    let weeks: Vec<(Uuid, SqlDate, Vec<i16>, String)> = working_week::table
        .filter(working_week::tenant_id.eq(tenant))
        .order((working_week::from_day, working_week::made_at, working_week::id))
        .select((working_week::id, working_week::from_day, working_week::days_off, working_week::ground))
        .load(conn)
        .await?;
    let own_hours: Vec<HoursColumns> = hours::table
        .filter(hours::tenant_id.eq(tenant))
        .filter(hours::ended_at.is_null())
        .order((hours::from_day, hours::made_at))
        .select((hours::id, hours::season, hours::from_day, hours::to_day, hours::opens, hours::closes, hours::ground))
        .load(conn)
        .await?;
    let week = |(id, from, days_off, ground): (Uuid, SqlDate, Vec<i16>, String)| OwnWeek {
        id,
        from: from.to_jiff(),
        days_off,
        ground,
    };
    let profile = |(id, season, from, to, opens, closes, ground): HoursColumns| OwnHours {
        id,
        season,
        from: from.to_jiff(),
        to: to.to_jiff(),
        opens: time_of(opens),
        closes: time_of(closes),
        ground,
    };
    Ok(OwnCalendar {
        days: days.into_iter().map(OwnDay::from).collect(),
        weeks: weeks.into_iter().map(week).collect(),
        hours: own_hours.into_iter().map(profile).collect(),
    })
}

/// The days that hold no more, the last ended first.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn list_ended(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Ended>> {
    let rows: Vec<(DayRow, jiff_diesel::NullableTimestamp, String)> = closed_day::table
        .filter(closed_day::tenant_id.eq(tenant))
        .filter(closed_day::ended_at.is_not_null())
        .order((closed_day::ended_at.desc(), closed_day::id.desc()))
        .limit(20)
        .select((DayRow::as_select(), closed_day::ended_at, closed_day::end_ground))
        .load(conn)
        .await?;
    let ended =
        rows.into_iter().filter_map(|(day, at, why)| Some(Ended { day: day.into(), at: at.to_jiff()?, ground: why }));
    Ok(ended.collect())
}

/// Whether a day, or hours, of this id were ever kept, so that a form that is sent twice acts once.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn is_day_kept(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<bool> {
    let kept = closed_day::table.filter(closed_day::tenant_id.eq(tenant)).filter(closed_day::id.eq(id));
    let found: Option<Uuid> = kept.select(closed_day::id).first(conn).await.optional()?;
    Ok(found.is_some())
}

/// # Errors
/// The database does not answer.
pub(crate) async fn are_hours_kept(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<bool> {
    let kept = hours::table.filter(hours::tenant_id.eq(tenant)).filter(hours::id.eq(id));
    let found: Option<Uuid> = kept.select(hours::id).first(conn).await.optional()?;
    Ok(found.is_some())
}

/// # Errors
/// The database refuses.
pub(crate) async fn insert_day(conn: &mut Conn, tenant: TenantId, now: Timestamp, new: &OwnDay) -> QueryResult<()> {
    diesel::insert_into(closed_day::table)
        .values((
            closed_day::tenant_id.eq(tenant),
            closed_day::id.eq(new.id),
            closed_day::day.eq(new.day.to_diesel()),
            closed_day::key.eq(&new.key),
            closed_day::closed.eq(new.is_closed),
            closed_day::names.eq(serde_json::to_value(&new.names).unwrap_or_default()),
            closed_day::ground.eq(&new.ground),
            closed_day::made_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends days; those that are ended already stay as they are.
///
/// # Errors
/// The database refuses.
pub(crate) async fn end_days(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    ids: &[Uuid],
    ground: &str,
) -> QueryResult<()> {
    diesel::update(closed_day::table)
        .filter(closed_day::tenant_id.eq(tenant))
        .filter(closed_day::id.eq_any(ids))
        .filter(closed_day::ended_at.is_null())
        .set((closed_day::ended_at.eq(Some(now.to_diesel())), closed_day::end_ground.eq(ground)))
        .execute(conn)
        .await?;
    Ok(())
}

/// A week that is kept already stays as it is.
///
/// # Errors
/// The database refuses.
pub(crate) async fn insert_week(conn: &mut Conn, tenant: TenantId, now: Timestamp, new: &OwnWeek) -> QueryResult<()> {
    diesel::insert_into(working_week::table)
        .values((
            working_week::tenant_id.eq(tenant),
            working_week::id.eq(new.id),
            working_week::from_day.eq(new.from.to_diesel()),
            working_week::days_off.eq(&new.days_off),
            working_week::ground.eq(&new.ground),
            working_week::made_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// # Errors
/// The database refuses.
pub(crate) async fn insert_hours(conn: &mut Conn, tenant: TenantId, now: Timestamp, new: &OwnHours) -> QueryResult<()> {
    diesel::insert_into(hours::table)
        .values((
            hours::tenant_id.eq(tenant),
            hours::id.eq(new.id),
            hours::season.eq(&new.season),
            hours::from_day.eq(new.from.to_diesel()),
            hours::to_day.eq(new.to.map(|last| last.to_diesel())),
            hours::opens.eq(minute_of(new.opens)),
            hours::closes.eq(minute_of(new.closes)),
            hours::ground.eq(&new.ground),
            hours::made_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// # Errors
/// The database refuses.
pub(crate) async fn end_hours(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    id: Uuid,
    ground: &str,
) -> QueryResult<()> {
    diesel::update(hours::table)
        .filter(hours::tenant_id.eq(tenant))
        .filter(hours::id.eq(id))
        .filter(hours::ended_at.is_null())
        .set((hours::ended_at.eq(Some(now.to_diesel())), hours::end_ground.eq(ground)))
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes away all that a trial set.
///
/// # Errors
/// The database refuses.
pub(crate) async fn remove_all(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    diesel::delete(closed_day::table.filter(closed_day::tenant_id.eq(tenant))).execute(conn).await?;
    diesel::delete(working_week::table.filter(working_week::tenant_id.eq(tenant))).execute(conn).await?;
    diesel::delete(hours::table.filter(hours::tenant_id.eq(tenant))).execute(conn).await?;
    Ok(())
}

fn minute_of(at: Time) -> i16 {
    i16::from(at.hour()) * 60 + i16::from(at.minute())
}

fn time_of(minute: i16) -> Time {
    let part = |number: i16| i8::try_from(number).unwrap_or_default();
    Time::new(part(minute / 60), part(minute % 60), 0, 0).unwrap_or(time(0, 0, 0, 0))
}
