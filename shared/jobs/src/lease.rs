//! A leader for what must be led by one process at a time: a row instead of an advisory lock, with a number that lets a
//! late leader be refused.

use crate::queue::later;
use crate::schema::lease;
use database::Conn;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// The right to lead, until [`Lease::until`].
#[derive(Clone, Debug)]
pub struct Lease {
    name: &'static str,
    holder: Uuid,
    /// Grows with each change of holder.
    pub fencing: i64,
    /// When it ends unless it is taken again.
    pub until: Timestamp,
}

#[derive(QueryableByName)]
struct Taken {
    #[diesel(sql_type = BigInt)]
    fencing: i64,
}

impl Lease {
    /// Takes the lease `name` for `life` when it is free, has ended, or is `holder`'s already; nothing when another
    /// holds it.
    ///
    /// # Errors
    /// The statement fails.
    pub async fn take(
        conn: &mut Conn,
        name: &'static str,
        holder: Uuid,
        now: Timestamp,
        life: SignedDuration,
    ) -> QueryResult<Option<Self>> {
        let until = later(now, life);
        let taken: Option<Taken> = diesel::sql_query(
            "INSERT INTO jobs.lease AS held (name, holder, until, fencing) VALUES ($1, $2, $3, 1)
             ON CONFLICT (name) DO UPDATE
                SET holder = $2, until = $3,
                    fencing = CASE WHEN held.holder = $2 THEN held.fencing ELSE held.fencing + 1 END
              WHERE held.holder = $2 OR held.until <= $4
             RETURNING fencing",
        )
        .bind::<Text, _>(name)
        .bind::<SqlUuid, _>(holder)
        .bind::<Timestamptz, _>(until.to_diesel())
        .bind::<Timestamptz, _>(now.to_diesel())
        .get_result(conn)
        .await
        .optional()?;
        Ok(taken.map(|Taken { fencing }| Self { name, holder, fencing, until }))
    }

    /// Whether the lease is still this one. Nobody else can take it before the caller's transaction ends, so that what
    /// the transaction writes is written by the leader.
    ///
    /// # Errors
    /// The statement fails.
    pub async fn holds(&self, conn: &mut Conn) -> QueryResult<bool> {
        let found: Option<i64> = lease::table
            .filter(lease::name.eq(self.name))
            .filter(lease::holder.eq(self.holder))
            .filter(lease::fencing.eq(self.fencing))
            .select(lease::fencing)
            .for_share()
            .first(conn)
            .await
            .optional()?;
        Ok(found.is_some())
    }

    /// Lets the next one lead at once.
    ///
    /// # Errors
    /// The statement fails; the lease then ends by itself.
    pub async fn release(&self, conn: &mut Conn, now: Timestamp) -> QueryResult<()> {
        let own = lease::table
            .filter(lease::name.eq(self.name))
            .filter(lease::holder.eq(self.holder))
            .filter(lease::fencing.eq(self.fencing));
        diesel::update(own).set(lease::until.eq(now.to_diesel())).execute(conn).await.map(|_| ())
    }
}
