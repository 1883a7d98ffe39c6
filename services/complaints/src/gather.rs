//! An account gathers what was sent with its owner's address while nobody was signed in. It is offered only once the address is
//! proved to be theirs, and happens by one word of theirs, never by itself. Before that word they learn how many there are and
//! nothing else.
//!
//! Who reads the address has the code of each such complaint from the message that confirmed it, so that this opens nothing new.
//! No message goes to a telephone, and operators give numbers away again: by number, only what is younger than half a year counts.

use crate::claim::claim;
use crate::schema::unclaimed;
use crate::store::find_by_id;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Citizen, Directory, ProvedAddresses};
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use server::{Error, Fields, Form, Result, Secret, Settings};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/complaints/gather").post(post));
}

/// How long a number is taken for the same person's.
const PHONE: SignedDuration = SignedDuration::from_hours(180 * 24);
/// More than anybody sends before they have an account; the next word gathers the rest.
const AT_ONCE: i64 = 100;

/// An address as it is kept: e-mail in lower case, telephone in E.164.
fn mac(secret: &Secret, address: &str) -> Vec<u8> {
    secret.mac("complaint-address", &[address.to_lowercase().as_bytes()]).to_vec()
}

/// Notes with which addresses a complaint came that is nobody's, in the transaction that writes it.
pub(crate) async fn note(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    secret: &Secret,
    complaint: Uuid,
    (email, phone): (Option<&str>, Option<&str>),
) -> QueryResult<()> {
    for (address, is_phone) in [(email, false), (phone, true)] {
        let Some(address) = address else { continue };
        diesel::insert_into(unclaimed::table)
            .values((
                unclaimed::address_mac.eq(mac(secret, address)),
                unclaimed::tenant_id.eq(tenant),
                unclaimed::complaint_id.eq(complaint),
                unclaimed::is_phone.eq(is_phone),
                unclaimed::received_at.eq(now.to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
    }
    Ok(())
}

/// Forgets it: the complaint has an owner.
pub(crate) async fn forget(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<usize> {
    let theirs = unclaimed::table.filter(unclaimed::tenant_id.eq(tenant)).filter(unclaimed::complaint_id.eq(complaint));
    diesel::delete(theirs).execute(conn).await
}

/// How many complaints were sent with the proved addresses of a person and are nobody's.
///
/// # Errors
/// The database does not answer.
pub async fn count_unclaimed(conn: &mut Conn, now: Timestamp, secret: &Secret, person: Uuid) -> QueryResult<usize> {
    let addresses = identity::find_proved_addresses(conn, person).await?;
    Ok(list(conn, now, secret, &addresses).await?.len())
}

/// Those complaints, each once, by administration.
async fn list(
    conn: &mut Conn,
    now: Timestamp,
    secret: &Secret,
    ProvedAddresses { email, phone }: &ProvedAddresses,
) -> QueryResult<Vec<(Uuid, Uuid)>> {
    let since = now.checked_sub(PHONE).unwrap_or(now);
    let mut found: Vec<(Uuid, Uuid)> = Vec::new();
    for (address, is_phone) in [(email, false), (phone, true)] {
        let Some(address) = address else { continue };
        let mut theirs = unclaimed::table
            .filter(unclaimed::address_mac.eq(mac(secret, address)))
            .filter(unclaimed::is_phone.eq(is_phone))
            .into_boxed();
        if is_phone {
            theirs = theirs.filter(unclaimed::received_at.gt(since.to_diesel()));
        }
        let rows: Vec<(Uuid, Uuid)> = theirs
            .order((unclaimed::tenant_id, unclaimed::complaint_id))
            .limit(AT_ONCE)
            .select((unclaimed::tenant_id, unclaimed::complaint_id))
            .load(conn)
            .await?;
        found.extend(rows);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

async fn post(
    citizen: Citizen,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (now, person, page) = (clock.now(), citizen.person().id, citizen.page());
    let found = database.read(async |conn| {
        let addresses = identity::find_proved_addresses(conn, person).await?;
        list(conn, now, &settings.secret, &addresses).await
    });
    let mut count = 0;
    for (place, id) in found.await? {
        // One that went back into the directory keeps them for a later word.
        let Some(tenant) = directory.by_id(place).await?.filter(|tenant| tenant.state.has_pages()) else {
            continue;
        };
        let tenant = tenant.id;
        let gathered = database.tenant(tenant, async |conn| {
            let is_theirs = match find_by_id(conn, tenant, id).await? {
                Some(complaint) => claim(conn, tenant, now, &complaint, person, "address").await?,
                None => false,
            };
            forget(conn, tenant, id).await?;
            Ok::<_, Error>(is_theirs)
        });
        count += usize::from(gathered.await?);
    }
    Ok(server::done(&page.url("/me"), page.t1("gather-done", "count", count)))
}
