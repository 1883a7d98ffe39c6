//! Whoever narrows what the public may see of a subject takes back what it saw of its complaints: the latest in the same
//! transaction, the others, and what was being sent meanwhile, by a job that is written in it.

use crate::category::find_visibility;
use crate::face::{Moderation, Visibility, placed};
use crate::schema::face;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Double, Nullable, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Urgency};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Taken back in one transaction.
const AT_ONCE: i64 = 1_000;

/// A subject of which the public may see less than before.
#[derive(Debug, Serialize, Deserialize)]
pub struct Narrowed {
    /// Its code.
    pub subject: String,
}

/// Takes back what the public sees of a subject's complaints beyond what it may see now.
pub struct TakeBack;

impl Job for TakeBack {
    const KIND: &'static str = "complaints.take_back";
    // What somebody wants hidden is read until it has run.
    const URGENCY: Urgency = Urgency::Urgent;
    type Payload = Narrowed;

    async fn run(&self, context: &Context, narrowed: Narrowed) -> Result<(), Failure> {
        let (tenant, subject) = (context.tenant, narrowed.subject.as_str());
        loop {
            let now = context.clock.now();
            let taken = context.database.tenant(tenant, async |conn| {
                // It may have been widened again.
                let allowed = find_visibility(conn, tenant, subject).await?;
                take_back(conn, tenant, now, subject, allowed).await
            });
            if taken.await? < AT_ONCE as usize {
                return Ok(());
            }
        }
    }
}

/// Lets the public see no more of a subject's complaints than `allowed` from now on.
pub(super) async fn narrow(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    subject: &str,
    allowed: Visibility,
) -> QueryResult<()> {
    if allowed == Visibility::Public {
        return Ok(());
    }
    take_back(conn, tenant, now, subject, allowed).await?;
    jobs::enqueue::<TakeBack>(conn, tenant, now, &Narrowed { subject: subject.to_owned() }).await
}

/// To a kilometre, and without the text.
const COARSEN: &str = "\
UPDATE complaints.face
SET visibility = 'limited', body = NULL, cell = rough.cell, lat = rough.lat, lon = rough.lon, changed_at = $2
FROM unnest($3::uuid[], $4::bigint[], $5::double precision[], $6::double precision[]) AS rough (id, cell, lat, lon)
WHERE face.tenant_id = $1 AND face.complaint_id = rough.id";

/// Takes back what some of its complaints show beyond `allowed`, the latest first, and says of how many. What is hidden so, or was
/// not decided on yet, is shown again only by a moderator.
async fn take_back(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    subject: &str,
    allowed: Visibility,
) -> QueryResult<usize> {
    let theirs = face::table.filter(face::tenant_id.eq(tenant)).filter(face::category_code.eq(subject));
    match allowed {
        Visibility::Public => Ok(0),
        Visibility::Limited => {
            let rows: Vec<(Uuid, Option<f64>, Option<f64>)> = theirs
                .filter(face::visibility.eq(Visibility::Public.as_str()))
                .order(face::complaint_id.desc())
                .limit(AT_ONCE)
                .select((face::complaint_id, face::lat, face::lon))
                .for_no_key_update()
                .load(conn)
                .await?;
            if rows.is_empty() {
                return Ok(0);
            }
            let ids: Vec<Uuid> = rows.iter().map(|(id, ..)| *id).collect();
            let rough: Vec<Option<(i64, f64, f64)>> =
                rows.iter().map(|(_, lat, lon)| lat.zip(*lon).map(|pin| placed(allowed, pin))).collect();
            let cells: Vec<Option<i64>> = rough.iter().map(|pin| pin.map(|(cell, ..)| cell)).collect();
            let lats: Vec<Option<f64>> = rough.iter().map(|pin| pin.map(|(_, lat, _)| lat)).collect();
            let lons: Vec<Option<f64>> = rough.iter().map(|pin| pin.map(|(.., lon)| lon)).collect();
            diesel::sql_query(COARSEN)
                .bind::<SqlUuid, _>(tenant)
                .bind::<Timestamptz, _>(now.to_diesel())
                .bind::<Array<SqlUuid>, _>(ids)
                .bind::<Array<Nullable<BigInt>>, _>(cells)
                .bind::<Array<Nullable<Double>>, _>(lats)
                .bind::<Array<Nullable<Double>>, _>(lons)
                .execute(conn)
                .await
        }
        Visibility::Private => {
            let ids: Vec<Uuid> = theirs
                .filter(face::moderation.ne(Moderation::Hidden.as_str()))
                .order(face::complaint_id.desc())
                .limit(AT_ONCE)
                .select(face::complaint_id)
                .for_no_key_update()
                .load(conn)
                .await?;
            if ids.is_empty() {
                return Ok(0);
            }
            diesel::update(face::table)
                .filter(face::tenant_id.eq(tenant))
                .filter(face::complaint_id.eq_any(ids))
                .set((
                    face::visibility.eq(Visibility::Limited.as_str()),
                    face::moderation.eq(Moderation::Hidden.as_str()),
                    face::body.eq(None::<String>),
                    face::cell.eq(None::<i64>),
                    face::lat.eq(None::<f64>),
                    face::lon.eq(None::<f64>),
                    face::changed_at.eq(now.to_diesel()),
                ))
                .execute(conn)
                .await
        }
    }
}
