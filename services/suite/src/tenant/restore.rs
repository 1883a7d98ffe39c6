//! An administration comes back from its archive, under its own ids, on this server or on another one.

use super::archive::{Manifest, Member, fingerprint, inspect};
use super::erase::{as_tenant, set_absent, set_present};
use super::export::{PROVIDER_DOMAINS, PROVIDERS, schema};
use super::tables::{INDEX, Table, tables};
use crate::Application;
use database::{Address, Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Uuid as SqlUuid};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection as _};
use identity::PublicKey;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::error::Error;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use tempfile::TempDir;
use uuid::Uuid;

/// Bytes of rows that one statement writes.
const BATCH: usize = 1 << 20;
/// How many files go by between two lines of progress.
const FILES_TOLD: usize = 500;
/// Their ids stand in what was sealed: they stay as they were.
const SEALED: &str = "identity.audit_event";

/// Brings back the administration of `archive`, which `key` signed, as the owner of the database; `slug` is its new address.
///
/// # Errors
/// The archive is not believed, or of other tables; or the administration is here; or its address or code is another's. Or the
/// database or the storage does not answer: begun again, it goes on.
pub async fn restore(
    application: &Application,
    owner: &Address,
    archive: &Path,
    slug: Option<&str>,
    key: PublicKey,
    progress: &mut dyn FnMut(&str),
) -> Result<Manifest, Box<dyn Error>> {
    progress("checking the archive");
    let (_, sha256) = fingerprint(archive)?;
    let folder = unpacking(&application.settings.data, &sha256)?;
    let manifest = inspect(archive, key, Some(folder.path()))?;
    if manifest.schema != schema()? {
        return Err(format!(
            "the archive is of {}, this program of {}: use a program of that day",
            manifest.schema,
            schema()?
        )
        .into());
    }
    let mut conn = AsyncPgConnection::establish(owner.url()).await?;
    let row = lines(folder.path(), "tenant.ndjson")?.next().ok_or("the archive has no administration")??;
    let tenant = enter(&mut conn, &row, slug, &sha256, application.clock.now()).await?;
    let people = people(&mut conn, folder.path(), tenant, application.clock.now()).await?;
    progress(&format!("{} people", people.entered));
    for line in lines(folder.path(), "competence.ndjson")? {
        put(&mut conn, "territory.competence", &json!([serde_json::from_str::<Value>(&line?)?])).await?;
    }
    let is_ours = manifest.key == application.audit_key.public().to_string();
    providers(&mut conn, folder.path(), is_ours, application.clock.now()).await?;
    for table in tables(&mut conn).await? {
        let count = rows(&mut conn, folder.path(), tenant, &table, &people.others).await?;
        progress(&format!("{}: {count} rows", table.name));
    }
    let files: Vec<(&str, &Member)> =
        manifest.members.iter().filter_map(|member| Some((member.name.strip_prefix("files/")?, member))).collect();
    for (count, (file, member)) in files.iter().enumerate() {
        // Those that a try before put there are not put there again.
        if !application.storage.holds(file, member.bytes).await? {
            application.storage.carry_in(tenant, file, File::open(folder.path().join(&member.name))?).await?;
        }
        if (count + 1) % FILES_TOLD == 0 || count + 1 == files.len() {
            progress(&format!("{} of {} files", count + 1, files.len()));
        }
    }
    finish(application, &mut conn, tenant, &manifest, &sha256).await?;
    Ok(manifest)
}

/// A folder for what is in the archive. A try before that was killed may have left one: it takes the place of that.
fn unpacking(data: &Path, archive: &str) -> std::io::Result<TempDir> {
    let name = format!("restoring-{}", &archive[..16]);
    match std::fs::remove_dir_all(data.join(&name)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => tempfile::Builder::new().prefix(&name).rand_bytes(0).tempdir_in(data),
    }
}

/// Its providers of identity, switched off: another administration may have proved their domains meanwhile. Switching one on again
/// asks whose they are now. Their passwords are sealed with the secret of the server that wrote the archive: elsewhere somebody
/// enters them anew.
async fn providers(conn: &mut Conn, folder: &Path, is_ours: bool, now: jiff::Timestamp) -> Result<(), Box<dyn Error>> {
    for line in lines(folder, PROVIDERS)? {
        let mut row: Value = serde_json::from_str(&line?)?;
        if !is_ours {
            row["client_secret"] = Value::Null;
        }
        if row["disabled_at"].is_null() {
            row["disabled_at"] = json!(now);
        }
        put(conn, "identity.provider", &json!([row])).await?;
    }
    for line in lines(folder, PROVIDER_DOMAINS)? {
        // Another administration here may have the same provider: its domains stay its own.
        diesel::sql_query(
            "INSERT INTO identity.provider_domain
             SELECT own.* FROM jsonb_populate_recordset(NULL::identity.provider_domain, $1) AS own
               JOIN identity.provider ON provider.id = own.provider_id ON CONFLICT DO NOTHING",
        )
        .bind::<Jsonb, _>(json!([serde_json::from_str::<Value>(&line?)?]))
        .execute(conn)
        .await?;
    }
    Ok(())
}

#[derive(QueryableByName)]
struct Here {
    #[diesel(sql_type = SqlUuid)]
    id: TenantId,
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = Nullable<Text>)]
    state: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    archive: Option<String>,
    #[diesel(sql_type = Bool)]
    is_it: bool,
}

/// The directory's row, hidden until all is there.
async fn enter(
    conn: &mut Conn,
    row: &str,
    slug: Option<&str>,
    archive: &str,
    now: jiff::Timestamp,
) -> Result<TenantId, Box<dyn Error>> {
    let mut row: Value = serde_json::from_str(row)?;
    if let Some(slug) = slug {
        row["slug"] = slug.into();
    }
    let id: Uuid = serde_json::from_value(row["id"].clone())?;
    let text = |column: &str| row[column].as_str().unwrap_or_default().to_owned();
    let here: Vec<Here> = diesel::sql_query(
        "SELECT tenant.id, tenant.slug, absence.state, absence.archive, tenant.id = $1 AS is_it
           FROM identity.tenant LEFT JOIN identity.absence ON absence.tenant_id = tenant.id
          WHERE tenant.id = $1 OR tenant.slug = $2 OR tenant.code = $3",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Text, _>(text("slug"))
    .bind::<Text, _>(text("code"))
    .load(conn)
    .await?;
    if let Some(other) = here.iter().find(|here| !here.is_it) {
        return Err(format!("{} has its address or its code", other.slug).into());
    }
    let own = here.into_iter().next();
    match own.as_ref().map(|own| (own.state.as_deref(), own.archive.as_deref())) {
        None => {
            // The row and what hides it, at once.
            conn.batch_execute("BEGIN").await?;
            put(conn, "identity.tenant", &json!([row])).await?;
            let tenant = find(conn, id).await?;
            set_absent(conn, tenant, "restoring", archive, now).await?;
            conn.batch_execute("COMMIT").await?;
            return Ok(tenant);
        }
        Some((Some("erased"), _)) => {}
        Some((Some("restoring"), Some(begun))) if begun == archive => {}
        Some((None, _)) => return Err("the administration is here: erase it first".into()),
        Some(_) => return Err("another archive is at work on this administration".into()),
    }
    let tenant = own.map(|own| own.id).ok_or("the administration went away")?;
    set_absent(conn, tenant, "restoring", archive, now).await?;
    if let Some(slug) = slug {
        let renamed = diesel::sql_query("UPDATE identity.tenant SET slug = $2 WHERE id = $1");
        renamed.bind::<SqlUuid, _>(tenant).bind::<Text, _>(slug).execute(conn).await?;
    }
    Ok(tenant)
}

/// The identifier, as the row that was just written has it.
async fn find(conn: &mut Conn, id: Uuid) -> QueryResult<TenantId> {
    #[derive(QueryableByName)]
    struct Entered {
        #[diesel(sql_type = SqlUuid)]
        id: TenantId,
    }
    let found = diesel::sql_query("SELECT id FROM identity.tenant WHERE id = $1").bind::<SqlUuid, _>(id);
    let Entered { id } = found.get_result(conn).await?;
    Ok(id)
}

/// The lines of a member.
fn lines(folder: &Path, name: &str) -> std::io::Result<impl Iterator<Item = std::io::Result<String>> + use<>> {
    Ok(BufReader::new(File::open(folder.join(name))?).lines())
}

/// Writes rows as they are; those that are there already stay.
async fn put(conn: &mut Conn, table: &str, rows: &Value) -> QueryResult<usize> {
    let insert =
        format!("INSERT INTO {table} SELECT * FROM jsonb_populate_recordset(NULL::{table}, $1) ON CONFLICT DO NOTHING");
    diesel::sql_query(insert).bind::<Jsonb, _>(rows).execute(conn).await
}

/// Somebody of the archive.
#[derive(Deserialize)]
struct Known {
    id: Uuid,
    email: String,
    name: String,
    lang: String,
    works: bool,
    demo: bool,
}

/// Who was found and entered.
struct People {
    entered: usize,
    /// Who has another id here, by the id of the archive.
    others: HashMap<String, String>,
}

#[derive(QueryableByName)]
struct Same {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Finds each person by id, else by e-mail address, else enters them: without a password, so that they prove who they are by
/// recovering the account.
async fn people(
    conn: &mut Conn,
    folder: &Path,
    tenant: TenantId,
    now: jiff::Timestamp,
) -> Result<People, Box<dyn Error>> {
    let mut people = People { entered: 0, others: HashMap::new() };
    for line in lines(folder, "people.ndjson")? {
        let known: Known = serde_json::from_str(&line?)?;
        let same: Option<Same> = diesel::sql_query(
            "SELECT id FROM identity.person WHERE id = $1 OR email = $2 ORDER BY id = $1 DESC LIMIT 1",
        )
        .bind::<SqlUuid, _>(known.id)
        .bind::<Text, _>(&known.email)
        .get_result(conn)
        .await
        .optional()?;
        let id = match same {
            Some(Same { id }) => id,
            None => {
                let row = json!([{
                    "id": known.id, "email": known.email, "name": known.name, "lang": known.lang, "operator": false,
                    "demo": known.demo, "created_at": now,
                }]);
                people.entered += put(conn, "identity.person", &row).await?;
                known.id
            }
        };
        if id != known.id {
            people.others.insert(known.id.to_string(), id.to_string());
        }
        let affiliated = json!([{ "person_id": id, "tenant_id": tenant, "works": known.works }]);
        put(conn, "identity.affiliation", &affiliated).await?;
    }
    Ok(people)
}

/// The rows of a table, part by part; says how many are new. Who has another id here has it in them too, but for what was
/// sealed.
async fn rows(
    conn: &mut Conn,
    folder: &Path,
    tenant: TenantId,
    table: &Table,
    others: &HashMap<String, String>,
) -> Result<usize, Box<dyn Error>> {
    let (mut count, mut bytes, mut part) = (0, 0, Vec::new());
    let mut lines = lines(folder, &table.member())?;
    loop {
        let line = lines.next().transpose()?;
        let is_end = line.is_none();
        if let Some(line) = line {
            bytes += line.len();
            let mut row: Value = serde_json::from_str(&line)?;
            if table.name != SEALED {
                rename(&mut row, others);
            }
            part.push(row);
        }
        if bytes >= BATCH || (is_end && !part.is_empty()) {
            let rows = Value::Array(std::mem::take(&mut part));
            count += as_tenant(conn, tenant, async |conn| {
                if table.name == INDEX {
                    conn.batch_execute("SET LOCAL ROLE diwan_search").await?;
                }
                put(conn, &table.name, &rows).await
            })
            .await?;
            bytes = 0;
        }
        if is_end {
            return Ok(count);
        }
    }
}

/// Puts the ids that people have here in place of those that they had.
fn rename(row: &mut Value, others: &HashMap<String, String>) {
    if others.is_empty() {
        return;
    }
    match row {
        Value::String(text) => {
            if let Some(other) = others.get(text.as_str()) {
                text.clone_from(other);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, others)),
        Value::Object(fields) => fields.values_mut().for_each(|value| rename(value, others)),
        _ => {}
    }
}

/// The trail says where the administration came from; then it is walked, and the administration is there again.
async fn finish(
    application: &Application,
    conn: &mut Conn,
    tenant: TenantId,
    manifest: &Manifest,
    archive: &str,
) -> Result<(), Box<dyn Error>> {
    let now = application.clock.now();
    let detail = json!({ "archive": archive, "key": manifest.key, "at": manifest.at });
    let object = format!("tenant:{tenant}");
    as_tenant(conn, tenant, async |conn| {
        identity::record(conn, tenant, now, None, identity::RESTORED, &object, detail).await
    })
    .await?;
    let own = application.audit_key.public();
    let walked =
        application.database.snapshot(tenant, async |conn| identity::verify(conn, tenant, now, own).await).await?;
    walked.map_err(|broken| format!("the trail of the archive is {broken}"))?;
    set_present(conn, tenant).await?;
    Ok(())
}
