//! How many messages, e-mails and text messages together, an administration may send in a day. Those above it are not lost:
//! they leave on a later day.

use crate::schema::{message, text_message};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

// The column of another crate's table that the decision needs.
diesel::table! {
    identity.tenant (id) {
        id -> Uuid,
        messages_a_day -> Integer,
    }
}

/// The messages that an administration wrote since the day (UTC) began, those that are held apart.
///
/// # Errors
/// The database does not answer.
pub async fn count_today(conn: &mut Conn, tenant: TenantId, now: Timestamp) -> QueryResult<i64> {
    let today = start_of_day(now);
    let texts: i64 = text_message::table
        .filter(text_message::tenant_id.eq(tenant))
        .filter(text_message::created_at.ge(today.to_diesel()))
        .filter(text_message::state.ne("held"))
        .count()
        .get_result(conn)
        .await?;
    let mails: i64 = message::table
        .filter(message::tenant_id.eq(tenant))
        .filter(message::created_at.ge(today.to_diesel()))
        .filter(message::state.ne("held"))
        .count()
        .get_result(conn)
        .await?;
    Ok(mails + texts)
}

/// When a message that is written now may leave: at once, or, above the day's number, as the next day (UTC) begins.
pub(crate) async fn may_leave_at(conn: &mut Conn, tenant: TenantId, now: Timestamp) -> QueryResult<Timestamp> {
    let most: Option<i32> =
        tenant::table.filter(tenant::id.eq(tenant)).select(tenant::messages_a_day).first(conn).await.optional()?;
    // The platform itself is in no directory, and has no limit.
    let Some(most) = most else {
        return Ok(now);
    };
    let today = start_of_day(now);
    let texts: i64 = text_message::table
        .filter(text_message::tenant_id.eq(tenant))
        .filter(text_message::created_at.ge(today.to_diesel()))
        .filter(text_message::state.ne("held"))
        .count()
        .get_result(conn)
        .await?;
    let tomorrow = today.checked_add(SignedDuration::from_hours(24)).unwrap_or(now);
    let left = i64::from(most) - texts;
    if left <= 0 {
        return Ok(tomorrow);
    }
    // Stops at the limit, however many there are.
    let above: Option<Uuid> = message::table
        .filter(message::tenant_id.eq(tenant))
        .filter(message::created_at.ge(today.to_diesel()))
        .filter(message::state.ne("held"))
        .order(message::created_at)
        .offset(left - 1)
        .select(message::id)
        .first(conn)
        .await
        .optional()?;
    Ok(if above.is_some() { tomorrow } else { now })
}

fn start_of_day(now: Timestamp) -> Timestamp {
    now.to_zoned(TimeZone::UTC).start_of_day().map_or(now, |day| day.timestamp())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_day_begins_at_midnight() {
        let now: Timestamp = "2026-11-24T23:59:59.9Z".parse().unwrap();
        assert_eq!(start_of_day(now).to_string(), "2026-11-24T00:00:00Z");
        assert_eq!(start_of_day(start_of_day(now)), start_of_day(now));
    }
}
