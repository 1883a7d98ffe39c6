//! Whoever narrows what the public may see of a subject takes back what it saw of its complaints: the latest in the same
//! transaction, the others by a job that is written in it. What is being sent meanwhile holds its subject, so that it is there before.

use crate::category::hold;
use crate::face::{Moderation, Visibility, placed};
use crate::moderation::note_narrowed;
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

/// Taken back while somebody waits for the page.
const AT_FIRST: i64 = 200;
/// Taken back in one transaction of the job.
const AT_ONCE: i64 = 1_000;

/// A subject of which the public may see less than before.
#[derive(Debug, Serialize, Deserialize)]
pub struct Narrowed {
    /// Its code.
    pub subject: String,
    /// The last of its complaints that was looked at, the latest first; none: it begins with the latest.
    #[serde(default)]
    pub last: Option<Uuid>,
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
        let mut last = narrowed.last;
        loop {
            let now = context.clock.now();
            let taken = context.database.tenant(tenant, async |conn| {
                // It may have been widened again.
                let allowed = hold(conn, tenant, subject).await?.unwrap_or_default();
                take_back(conn, tenant, now, subject, allowed, (last, AT_ONCE)).await
            });
            let reached = taken.await?;
            if reached.is_none() {
                return Ok(());
            }
            last = reached;
        }
    }
}

/// Lets the public see no more of a subject's complaints than `allowed` from now on. The subject is written already.
pub(super) async fn narrow(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    subject: &str,
    allowed: Visibility,
) -> QueryResult<()> {
    match take_back(conn, tenant, now, subject, allowed, (None, AT_FIRST)).await? {
        None => Ok(()),
        last => jobs::enqueue::<TakeBack>(conn, tenant, now, &Narrowed { subject: subject.to_owned(), last }).await,
    }
}

/// To a kilometre, and without the text.
const COARSEN: &str = "\
UPDATE complaints.face
SET visibility = 'limited', body = NULL, cell = rough.cell, lat = rough.lat, lon = rough.lon, changed_at = $2
FROM unnest($3::uuid[], $4::bigint[], $5::double precision[], $6::double precision[]) AS rough (id, cell, lat, lon)
WHERE face.tenant_id = $1 AND face.complaint_id = rough.id";

/// Takes back what some of its complaints show beyond `allowed`, as many as `most`, the latest first and only those before `last`;
/// says which was the last, if there may be more. What is hidden so is shown again only by a moderator; what waits for one goes on
/// waiting, and shows nothing meanwhile.
async fn take_back(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    subject: &str,
    allowed: Visibility,
    (last, most): (Option<Uuid>, i64),
) -> QueryResult<Option<Uuid>> {
    let theirs = face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::category_code.eq(subject))
        .filter(face::complaint_id.lt(last.unwrap_or(Uuid::max())))
        .order(face::complaint_id.desc())
        .limit(most);
    let ids: Vec<Uuid> = match allowed {
        Visibility::Public => return Ok(None),
        Visibility::Limited => {
            let rows: Vec<(Uuid, Option<f64>, Option<f64>)> = theirs
                .filter(face::visibility.eq(Visibility::Public.as_str()))
                .select((face::complaint_id, face::lat, face::lon))
                .for_no_key_update()
                .load(conn)
                .await?;
            coarsen(conn, tenant, now, &rows).await?;
            rows.iter().map(|(id, ..)| *id).collect()
        }
        Visibility::Private => {
            let rows: Vec<(Uuid, String)> = theirs
                .filter(face::moderation.ne(Moderation::Hidden.as_str()))
                .select((face::complaint_id, face::moderation))
                .load(conn)
                .await?;
            hide(conn, tenant, now, &rows).await?;
            rows.iter().map(|(id, _)| *id).collect()
        }
    };
    Ok(ids.last().copied().filter(|_| ids.len() >= most as usize))
}

/// Lets the public see these to a kilometre, and without their text.
async fn coarsen(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    rows: &[(Uuid, Option<f64>, Option<f64>)],
) -> QueryResult<()> {
    let ids: Vec<Uuid> = rows.iter().map(|(id, ..)| *id).collect();
    let rough: Vec<Option<(i64, f64, f64)>> =
        rows.iter().map(|(_, lat, lon)| lat.zip(*lon).map(|pin| placed(Visibility::Limited, pin))).collect();
    let cells: Vec<Option<i64>> = rough.iter().map(|pin| pin.map(|(cell, ..)| cell)).collect();
    let lats: Vec<Option<f64>> = rough.iter().map(|pin| pin.map(|(_, lat, _)| lat)).collect();
    let lons: Vec<Option<f64>> = rough.iter().map(|pin| pin.map(|(.., lon)| lon)).collect();
    let statement = diesel::sql_query(COARSEN)
        .bind::<SqlUuid, _>(tenant)
        .bind::<Timestamptz, _>(now.to_diesel())
        .bind::<Array<SqlUuid>, _>(ids)
        .bind::<Array<Nullable<BigInt>>, _>(cells)
        .bind::<Array<Nullable<Double>>, _>(lats)
        .bind::<Array<Nullable<Double>>, _>(lons);
    statement.execute(conn).await.map(|_| ())
}

/// Takes everything of these from the public; of what it saw, the record of moderation says so.
async fn hide(conn: &mut Conn, tenant: TenantId, now: Timestamp, rows: &[(Uuid, String)]) -> QueryResult<()> {
    let seen = rows.iter().filter(|(_, moderation)| Moderation::SHOWN.contains(&moderation.as_str()));
    let seen: Vec<Uuid> = seen.map(|(id, _)| *id).collect();
    // First: it waits for whoever moves one of the complaints, and they for its face.
    note_narrowed(conn, tenant, now, &seen).await?;
    let ids: Vec<Uuid> = rows.iter().map(|(id, _)| *id).collect();
    diesel::update(face::table)
        .filter(face::tenant_id.eq(tenant))
        .filter(face::complaint_id.eq_any(ids))
        .set((
            face::visibility.eq(Visibility::Limited.as_str()),
            face::body.eq(None::<String>),
            face::cell.eq(None::<i64>),
            face::lat.eq(None::<f64>),
            face::lon.eq(None::<f64>),
            face::changed_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    diesel::update(face::table)
        .filter(face::tenant_id.eq(tenant))
        .filter(face::complaint_id.eq_any(seen))
        .set(face::moderation.eq(Moderation::Hidden.as_str()))
        .execute(conn)
        .await?;
    Ok(())
}
