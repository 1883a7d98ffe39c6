//! Everything of an administration in one archive, as of one moment. Files that were copied before an interruption are not
//! copied again.

use super::archive::{Counted, FORMAT, Manifest, Member, create_file, create_folder, fingerprint, pack, place};
use super::tables::{INDEX, Table, tables, write_lines, write_rows};
use crate::{Application, MIGRATIONS};
use database::{Conn, TenantId};
use diesel::migration::MigrationSource;
use diesel::pg::Pg;
use diesel_async::SimpleAsyncConnection as _;
use documents::list_carried;
use futures_util::TryStreamExt as _;
use identity::Tenant;
use std::cell::RefCell;
use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// Files that are asked for at once.
const PAGE: i64 = 500;

/// Its providers of identity, and the domains that lead to them.
pub(super) const PROVIDERS: &str = "providers.ndjson";
pub(super) const PROVIDER_DOMAINS: &str = "provider_domains.ndjson";

/// The directory's own row, the territories that it answers for, and who belongs to it: of people no more than an
/// administration may hold. The password at its provider is sealed with the secret of this server.
pub(super) const REFERENCES: [(&str, &str); 5] = [
    ("tenant.ndjson", "SELECT to_jsonb(held)::text AS line FROM identity.tenant AS held WHERE id = $1"),
    (
        "competence.ndjson",
        "SELECT to_jsonb(held)::text AS line FROM territory.competence AS held WHERE tenant_id = $1
          ORDER BY territory_code, category_code, valid_from",
    ),
    (
        "people.ndjson",
        "SELECT jsonb_build_object('id', id, 'email', email, 'name', name, 'lang', lang, 'works', works, 'demo', demo)::text
                AS line
           FROM identity.affiliation JOIN identity.person ON id = person_id WHERE tenant_id = $1 ORDER BY id",
    ),
    (
        PROVIDERS,
        "SELECT to_jsonb(held)::text AS line FROM identity.provider AS held WHERE tenant_id = $1 ORDER BY id",
    ),
    (
        PROVIDER_DOMAINS,
        "SELECT to_jsonb(held)::text AS line FROM identity.provider_domain AS held
           JOIN identity.provider ON provider.id = held.provider_id WHERE tenant_id = $1 ORDER BY domain",
    ),
];

/// A failure inside of a transaction, of whatever kind.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failed {
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
    #[error("{0}")]
    Other(String),
}

impl From<Box<dyn Error>> for Failed {
    fn from(error: Box<dyn Error>) -> Self {
        match error.downcast::<diesel::result::Error>() {
            Ok(error) => Self::Database(*error),
            Err(error) => Self::Other(error.to_string()),
        }
    }
}

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Self {
        Self::Other(error.to_string())
    }
}

/// Writes the archive of the administration at `slug`; `progress` hears how far it is.
///
/// # Errors
/// There is no such administration, the database or the storage does not answer, or the disk is full. The folder beside `out`
/// keeps what was done, for the next try.
pub async fn export(
    application: &Application,
    slug: &str,
    out: &Path,
    progress: &mut dyn FnMut(&str),
) -> Result<Manifest, Box<dyn Error>> {
    let tenant =
        application.directory.by_slug(slug).await?.ok_or_else(|| format!("there is no administration {slug}"))?;
    write(application, &tenant, out, progress).await
}

/// The same of one that is closed: it is in no directory.
///
/// # Errors
/// As [`export`].
pub(super) async fn export_closed(
    application: &Application,
    id: TenantId,
    out: &Path,
    progress: &mut dyn FnMut(&str),
) -> Result<Manifest, Box<dyn Error>> {
    let tenant = application.database.read(async |conn| identity::find_tenant(conn, id).await).await?;
    write(application, &tenant.ok_or("the administration went away")?, out, progress).await
}

async fn write(
    application: &Application,
    tenant: &Tenant,
    out: &Path,
    progress: &mut dyn FnMut(&str),
) -> Result<Manifest, Box<dyn Error>> {
    let folder = out.with_added_extension("partial");
    create_folder(&folder)?;
    let at = application.clock.now();
    progress("rows");
    let mut members = rows(application, tenant, &folder).await?;
    files(application, tenant.id, &folder, &mut members, progress).await?;
    let manifest = Manifest {
        format: FORMAT,
        tenant: tenant.id.uuid(),
        slug: tenant.slug.clone(),
        at,
        schema: schema()?,
        key: application.audit_key.public().to_string(),
        members,
    };
    progress("archive");
    pack(&folder, &manifest, &application.audit_key, out)?;
    // In the platform's trail: in the administration's own it would make the archive old at once.
    let (platform, object) = (TenantId::PLATFORM, format!("tenant:{}", tenant.id));
    application
        .database
        .tenant(platform, async |conn| {
            identity::record(conn, platform, at, None, "tenant.exported", &object, serde_json::json!({})).await
        })
        .await?;
    fs::remove_dir_all(&folder)?;
    Ok(manifest)
}

/// The last migration that this program knows: the shape of its rows.
pub(super) fn schema() -> Result<String, Box<dyn Error>> {
    let migrations = MigrationSource::<Pg>::migrations(&MIGRATIONS).map_err(|error| error.to_string())?;
    let last = migrations.iter().map(|migration| migration.name().version().to_string()).max();
    Ok(last.unwrap_or_default())
}

/// All rows into the folder, as of one moment. A second attempt writes the same files anew.
async fn rows(application: &Application, tenant: &Tenant, folder: &Path) -> Result<Vec<Member>, Box<dyn Error>> {
    let (id, database) = (tenant.id, &application.database);
    let members = RefCell::new(Vec::new());
    let tables = database
        .snapshot(id, async |conn| {
            members.borrow_mut().clear();
            for (name, query) in REFERENCES {
                let member = written(folder, name, async |out| write_lines(conn, query, id, out).await).await?;
                members.borrow_mut().push(member);
            }
            let tables = tables(conn).await?;
            for table in tables.iter().filter(|table| table.name != INDEX) {
                let member = rows_of(conn, id, table, folder).await?;
                members.borrow_mut().push(member);
            }
            Ok::<_, Failed>(tables)
        })
        .await?;
    let mut members = members.into_inner();
    if let Some(index) = tables.iter().find(|table| table.name == INDEX) {
        let indexed = database.search(async |conn| {
            conn.batch_execute("SET LOCAL statement_timeout = 0").await?;
            rows_of(conn, id, index, folder).await
        });
        members.push(indexed.await?);
    }
    Ok(members)
}

async fn rows_of(conn: &mut Conn, tenant: TenantId, table: &Table, folder: &Path) -> Result<Member, Failed> {
    written(folder, &table.member(), async |out| write_rows(conn, tenant, table, out).await).await
}

type Out = Counted<BufWriter<File>>;

/// A member of rows, written by `write`.
async fn written(
    folder: &Path,
    name: &str,
    mut write: impl AsyncFnMut(&mut Out) -> Result<u64, Box<dyn Error>>,
) -> Result<Member, Failed> {
    let path = place(folder, name).map_err(|error| Failed::Other(error.to_string()))?;
    let mut out = Counted::new(BufWriter::new(create_file(&path)?));
    let rows = write(&mut out).await?;
    out.flush()?;
    let (bytes, sha256) = out.end();
    Ok(Member { name: name.to_owned(), bytes, sha256, rows: Some(rows) })
}

/// All files into the folder, but for those that lie there whole from an earlier try: a file never changes.
async fn files(
    application: &Application,
    tenant: TenantId,
    folder: &Path,
    members: &mut Vec<Member>,
    progress: &mut dyn FnMut(&str),
) -> Result<(), Box<dyn Error>> {
    let (mut after, mut count) = (None, 0);
    loop {
        let page =
            application.database.tenant(tenant, async |conn| list_carried(conn, tenant, after, PAGE).await).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.id);
        for key in page.iter().flat_map(|carried| &carried.keys) {
            let name = format!("files/{key}");
            let path = place(folder, &name)?;
            if !path.exists() {
                let (_, mut bytes) = application.storage.carry_out(key).await?;
                let unfinished = path.with_added_extension("unfinished");
                let mut out = create_file(&unfinished)?;
                while let Some(part) = bytes.try_next().await? {
                    out.write_all(&part)?;
                }
                fs::rename(&unfinished, &path)?;
            }
            let (bytes, sha256) = fingerprint(&path)?;
            members.push(Member { name, bytes, sha256, rows: None });
            count += 1;
        }
        progress(&format!("{count} files"));
    }
}

/// Whether the rows that people change are those of the archive.
pub(super) async fn is_current(
    application: &Application,
    tenant: TenantId,
    manifest: &Manifest,
) -> Result<bool, Box<dyn Error>> {
    let compared = application.database.snapshot(tenant, async |conn| {
        for table in tables(conn).await?.iter().filter(|table| table.is_calm()) {
            let mut out = Counted::new(std::io::sink());
            write_rows(conn, tenant, table, &mut out).await?;
            let (_, sha256) = out.end();
            if manifest.member(&table.member()).is_none_or(|member| member.sha256 != sha256) {
                return Ok::<_, Failed>(false);
            }
        }
        for (name, query) in REFERENCES.iter().filter(|(name, _)| [PROVIDERS, PROVIDER_DOMAINS].contains(name)) {
            let mut out = Counted::new(std::io::sink());
            write_lines(conn, query, tenant, &mut out).await?;
            if manifest.member(name).is_none_or(|member| member.sha256 != out.end().1) {
                return Ok(false);
            }
        }
        Ok(true)
    });
    Ok(compared.await?)
}
