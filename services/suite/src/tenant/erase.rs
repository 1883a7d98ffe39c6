//! An administration is erased when all that it has is in an archive, and a certificate says so. Its row of the directory stays:
//! its slug and its numbers are never given again.

use super::archive::{fingerprint, inspect, rows_by_table};
use super::export::is_current;
use super::tables::{INDEX, tables};
use crate::Application;
use database::{Address, Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection as _};
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::time::Duration;
use ui::{Lang, Names};
use uuid::Uuid;

/// Rows that one statement deletes.
const BATCH: i64 = 5000;

/// Says what was erased, and that it is in an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Which administration.
    pub tenant: Uuid,
    /// Its address, which nobody gets again.
    pub slug: String,
    /// Its names.
    pub names: Value,
    /// When the last row was gone.
    pub erased_at: Timestamp,
    /// SHA-256 of the archive, hexadecimal.
    pub archive: String,
    /// As of when the archive is.
    pub archived_at: Timestamp,
    /// Rows of all tables.
    pub rows: u64,
    /// Rows by table.
    pub tables: BTreeMap<String, u64>,
    /// Files of the storage.
    pub files: u64,
    /// The public key of this server.
    pub key: String,
}

#[derive(QueryableByName)]
pub(super) struct Known {
    #[diesel(sql_type = SqlUuid)]
    pub(super) id: TenantId,
    #[diesel(sql_type = Jsonb)]
    names: Value,
    #[diesel(sql_type = Nullable<Text>)]
    pub(super) state: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    archive: Option<String>,
    #[diesel(sql_type = Nullable<Jsonb>)]
    certificate: Option<Value>,
}

/// Erases the administration at `slug`, all of whose rows are in `archive`, as the owner of the database. Other processes may
/// serve it for `patience` after it left the directory.
///
/// # Errors
/// The archive is not believed or older than the last change; nothing is erased then. Or the database or the storage does not
/// answer: begun again, it goes on.
pub async fn erase(
    application: &Application,
    owner: &Address,
    slug: &str,
    archive: &Path,
    patience: Duration,
    progress: &mut dyn FnMut(&str),
) -> Result<Certificate, Box<dyn Error>> {
    erase_with(application, owner, slug, archive, patience, Stale::Opens, progress).await
}

/// What happens to an administration whose archive is older than its last change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stale {
    /// It is served again.
    Opens,
    /// It stays closed: it is served elsewhere by now.
    StaysClosed,
}

pub(super) async fn erase_with(
    application: &Application,
    owner: &Address,
    slug: &str,
    archive: &Path,
    patience: Duration,
    stale: Stale,
    progress: &mut dyn FnMut(&str),
) -> Result<Certificate, Box<dyn Error>> {
    let mut conn = AsyncPgConnection::establish(owner.url()).await?;
    let known = find(&mut conn, slug).await?.ok_or_else(|| format!("there is no administration {slug}"))?;
    let tenant = known.id;
    if let Some(certificate) = known.certificate {
        return Ok(serde_json::from_value(certificate["says"].clone())?);
    }
    progress("checking the archive");
    let (_, sha256) = fingerprint(archive)?;
    let manifest = inspect(archive, application.audit_key.public(), None)?;
    if manifest.tenant != tenant.uuid() {
        return Err(format!("the archive is of {}, not of {slug}", manifest.slug).into());
    }
    match (known.state.as_deref(), known.archive) {
        // Also when a try before was broken off here: nothing is erased before the comparison, whatever came in meanwhile.
        (None | Some("closing"), _) => {
            set_absent(&mut conn, tenant, "closing", &sha256, application.clock.now()).await?;
            progress("waiting until nobody serves it any more");
            tokio::time::sleep(patience).await;
            let current = is_current(application, tenant, &manifest).await;
            if !matches!(current, Ok(true)) {
                if stale == Stale::Opens {
                    set_present(&mut conn, tenant).await?;
                }
                current?;
                return Err("something was changed after the archive was written: write it again".into());
            }
            set_absent(&mut conn, tenant, "erasing", &sha256, application.clock.now()).await?;
        }
        (Some("erasing"), Some(begun)) if begun == sha256 => progress("going on where it was broken off"),
        (Some(_), _) => return Err("another archive is at work on this administration".into()),
    }
    let keys: Vec<String> =
        manifest.members.iter().filter_map(|member| Some(member.name.strip_prefix("files/")?.to_owned())).collect();
    for (count, part) in keys.chunks(500).enumerate() {
        application.storage.carry_off(part).await?;
        progress(&format!("{} of {} files", (count * 500) + part.len(), keys.len()));
    }
    rows(application, &mut conn, tenant, progress).await?;
    let tables: BTreeMap<String, u64> =
        rows_by_table(&manifest).into_iter().map(|(table, rows)| (table.to_owned(), rows)).collect();
    let certificate = Certificate {
        tenant: tenant.uuid(),
        slug: slug.to_owned(),
        names: known.names,
        erased_at: application.clock.now(),
        archive: sha256,
        archived_at: manifest.at,
        rows: tables.values().sum(),
        tables,
        files: keys.len() as u64,
        key: application.audit_key.public().to_string(),
    };
    certify(application, &mut conn, tenant, &certificate, archive).await?;
    Ok(certificate)
}

pub(super) async fn find(conn: &mut Conn, slug: &str) -> QueryResult<Option<Known>> {
    diesel::sql_query(
        "SELECT tenant.id, tenant.names, absence.state, absence.archive, absence.certificate FROM identity.tenant
           LEFT JOIN identity.absence ON absence.tenant_id = tenant.id WHERE tenant.slug = $1",
    )
    .bind::<Text, _>(slug)
    .get_result(conn)
    .await
    .optional()
}

/// Takes an administration out of the directory.
pub(super) async fn set_absent(
    conn: &mut Conn,
    tenant: TenantId,
    state: &str,
    archive: &str,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::sql_query(
        "INSERT INTO identity.absence (tenant_id, state, archive, begun_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id) DO UPDATE SET state = $2, archive = $3, begun_at = $4, certificate = NULL",
    )
    .bind::<SqlUuid, _>(tenant)
    .bind::<Text, _>(state)
    .bind::<Text, _>(archive)
    .bind::<Timestamptz, _>(now.to_diesel())
    .execute(conn)
    .await?;
    Ok(())
}

/// Puts it back.
pub(super) async fn set_present(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    let present = diesel::sql_query("DELETE FROM identity.absence WHERE tenant_id = $1").bind::<SqlUuid, _>(tenant);
    present.execute(conn).await?;
    Ok(())
}

/// Deletes all rows, children first, until a whole walk finds nothing any more: a job that was under way may have written.
async fn rows(
    application: &Application,
    conn: &mut Conn,
    tenant: TenantId,
    progress: &mut dyn FnMut(&str),
) -> Result<(), Box<dyn Error>> {
    let tables = tables(conn).await?;
    loop {
        let mut all = 0;
        for table in tables.iter().rev() {
            let count = if table.name == INDEX {
                clear_index(application, tenant).await?
            } else {
                clear(conn, tenant, &table.name).await?
            };
            if count > 0 {
                progress(&format!("{}: {count} rows erased", table.name));
            }
            all += count;
        }
        if all == 0 {
            break;
        }
    }
    // What leads to it from outside.
    for statement in [
        "DELETE FROM territory.competence WHERE tenant_id = $1",
        "DELETE FROM identity.affiliation WHERE tenant_id = $1",
        "DELETE FROM identity.claim USING identity.tenant
          WHERE tenant.id = $1 AND place IN (tenant.slug, 't-' || tenant.territory_code)",
        "DELETE FROM identity.provider_domain
          WHERE provider_id IN (SELECT id FROM identity.provider WHERE tenant_id = $1)",
        "DELETE FROM identity.provider WHERE tenant_id = $1",
        "DELETE FROM identity.recovery WHERE tenant_id = $1",
        "DELETE FROM identity.rival WHERE tenant_id = $1",
        "DELETE FROM complaints.unclaimed WHERE tenant_id = $1",
        "DELETE FROM identity.domain WHERE tenant_id = $1",
    ] {
        diesel::sql_query(statement).bind::<SqlUuid, _>(tenant).execute(conn).await?;
    }
    Ok(())
}

/// Deletes the rows of a table, part by part; says how many.
async fn clear(conn: &mut Conn, tenant: TenantId, table: &str) -> QueryResult<usize> {
    let delete = format!(
        "DELETE FROM {table} WHERE tenant_id = $1
            AND ctid = ANY (ARRAY(SELECT ctid FROM {table} WHERE tenant_id = $1 LIMIT $2))"
    );
    let mut all = 0;
    loop {
        let deleted = as_tenant(conn, tenant, async |conn| {
            let statement = diesel::sql_query(&delete).bind::<SqlUuid, _>(tenant).bind::<BigInt, _>(BATCH);
            statement.execute(conn).await
        });
        match deleted.await? {
            0 => return Ok(all),
            count => all += count,
        }
    }
}

/// The owner's transaction over the rows of one administration: row security is forced on the owner too.
pub(super) async fn as_tenant<T>(
    conn: &mut Conn,
    tenant: TenantId,
    work: impl AsyncFnOnce(&mut Conn) -> QueryResult<T>,
) -> QueryResult<T> {
    conn.batch_execute(&format!("BEGIN; SET LOCAL app.tenant = '{tenant}'")).await?;
    let done = work(conn).await;
    conn.batch_execute(if done.is_ok() { "COMMIT" } else { "ROLLBACK" }).await?;
    done
}

#[derive(QueryableByName)]
struct Indexed {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Out of the index, whichever engine keeps it; says how many documents.
async fn clear_index(application: &Application, tenant: TenantId) -> Result<usize, Box<dyn Error>> {
    let mut all = 0;
    loop {
        let found: Vec<Indexed> = application
            .database
            .search(async |conn| {
                diesel::sql_query("SELECT kind, id FROM search.document WHERE tenant_id = $1 LIMIT $2")
                    .bind::<SqlUuid, _>(tenant)
                    .bind::<BigInt, _>(BATCH)
                    .load(conn)
                    .await
            })
            .await?;
        if found.is_empty() {
            return Ok(all);
        }
        all += found.len();
        for document in &found {
            application.index.remove(tenant, &document.kind, document.id).await?;
        }
    }
}

/// Writes the certificate beside the archive, and keeps it with the directory's row.
async fn certify(
    application: &Application,
    conn: &mut Conn,
    tenant: TenantId,
    certificate: &Certificate,
    archive: &Path,
) -> Result<(), Box<dyn Error>> {
    let text = serde_json::to_string(certificate)?;
    let signature = identity::hexadecimal(&application.audit_key.sign(text.as_bytes()));
    // The text is kept as it was signed: JSON may be written in more than one way.
    let signed = serde_json::json!({ "says": certificate, "signed": text, "signature": signature });
    std::fs::write(archive.with_added_extension("certificate.json"), serde_json::to_vec_pretty(&signed)?)?;
    std::fs::write(archive.with_added_extension("certificate.txt"), readable(certificate, &signature))?;
    let object = format!("tenant:{tenant}");
    let detail = serde_json::json!({ "archive": certificate.archive });
    as_tenant(conn, TenantId::PLATFORM, async |conn| {
        identity::record(conn, TenantId::PLATFORM, certificate.erased_at, None, "tenant.erased", &object, detail)
            .await?;
        diesel::sql_query("UPDATE identity.absence SET state = 'erased', certificate = $2 WHERE tenant_id = $1")
            .bind::<SqlUuid, _>(tenant)
            .bind::<Jsonb, _>(signed)
            .execute(conn)
            .await
    })
    .await?;
    Ok(())
}

/// The certificate for people, in all languages.
fn readable(certificate: &Certificate, signature: &str) -> String {
    let names: Names = serde_json::from_value(certificate.names.clone()).unwrap_or_default();
    let local = calendar::local_minute(certificate.erased_at);
    let mut text = String::new();
    for lang in Lang::ALL {
        let at = ui::long_date_time(lang, &local);
        let says = ui::text_with(
            lang,
            "certificate-erased",
            &[
                ("name", names.in_lang(lang).into()),
                ("at", at.as_str().into()),
                ("rows", certificate.rows.into()),
                ("files", certificate.files.into()),
            ],
        );
        text.push_str(&says);
        text.push_str("\n\n");
    }
    for (table, rows) in &certificate.tables {
        text.push_str(&format!("{table}: {rows}\n"));
    }
    text.push_str(&format!("\nSHA-256 {}\n{}\n{signature}\n", certificate.archive, certificate.key));
    text
}
