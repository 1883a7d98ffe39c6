//! What the public sees of a picture: nothing until somebody decides to show it, then the picture or a copy of it with areas
//! painted black. The original stays sealed and whole, so that areas may be changed later. Each decision is a row that stays; the
//! newest one holds.
//!
//! The order, as with files: [`Storage::redact`] makes the copy and writes down for whom; then the service's transaction writes the
//! row ([`redact`]); then [`Storage::settle`]. A copy without a row is swept a day later ([`crate::SweepIncoming`]).
//!
//! Sound and films are never public: a voice and a walk tell who somebody is, and nothing here can take them away. Papers neither.

use crate::file::file;
use crate::keep::intention;
use crate::receive::turn;
use crate::storage::Form;
use crate::{BlackBox, File, FileId, MediaType, ReceiveError, Refusal, Storage, picture};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures_util::TryStreamExt as _;
use jiff::Timestamp;
use object_store::{ObjectStoreExt, PutPayload};
use serde_json::Value;
use std::collections::HashMap;
use tokio::io::AsyncWriteExt as _;
use uuid::Uuid;

/// More areas than this one paints the whole picture, and hides it instead.
pub const MOST_BOXES: usize = 50;

diesel::table! {
    documents.redaction (tenant_id, file_id, seq) {
        tenant_id -> Uuid,
        file_id -> Uuid,
        seq -> Integer,
        hidden -> Bool,
        boxes -> Jsonb,
        copy_id -> Nullable<Uuid>,
        copy_type -> Nullable<Text>,
        person_id -> Uuid,
        at -> Timestamptz,
    }
}

/// Why a picture was not painted.
#[derive(Debug, thiserror::Error)]
pub enum RedactError {
    /// It is none.
    #[error("the file is not a picture")]
    NotAPicture,
    /// More than [`MOST_BOXES`].
    #[error("too many areas")]
    TooManyBoxes,
    /// Too many pictures are being worked on: come back in a minute.
    #[error("too many files are being worked on at the moment")]
    Busy,
    /// The original cannot be read any more.
    #[error("the original cannot be painted: {0}")]
    Broken(#[from] Refusal),
    /// The spool cannot be written or read.
    #[error("cannot spool the original: {0}")]
    Spool(#[from] std::io::Error),
    /// The storage does not do it.
    #[error("cannot store the painted picture: {0}")]
    Storage(#[from] object_store::Error),
}

/// A painted copy that waits for its row.
#[derive(Clone, Debug)]
pub struct Redacted {
    tenant: TenantId,
    file: FileId,
    boxes: Vec<BlackBox>,
    copy: Option<(FileId, MediaType)>,
}

/// What was decided about a file, once.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = redaction, check_for_backend(diesel::pg::Pg))]
pub struct Redaction {
    /// About which file.
    pub file_id: FileId,
    /// Which decision, from 1.
    pub seq: i32,
    /// Whether the public sees nothing of it.
    pub hidden: bool,
    boxes: Value,
    copy_id: Option<FileId>,
    copy_type: Option<String>,
    /// Who decided.
    pub person_id: Uuid,
    /// When.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub at: Timestamp,
}

impl Redaction {
    /// The areas that are black.
    #[must_use]
    pub fn boxes(&self) -> Vec<BlackBox> {
        serde::Deserialize::deserialize(&self.boxes).unwrap_or_default()
    }
}

#[derive(Insertable)]
#[diesel(table_name = redaction, check_for_backend(diesel::pg::Pg))]
struct NewRedaction {
    tenant_id: TenantId,
    file_id: FileId,
    seq: i32,
    hidden: bool,
    boxes: Value,
    copy_id: Option<FileId>,
    copy_type: Option<String>,
    person_id: Uuid,
    at: jiff_diesel::Timestamp,
}

/// A picture that the public may see, in the form that it may see.
#[derive(Clone, Debug)]
pub struct PublicFile {
    /// The picture. Its clean form is not for the public when areas of it are black: [`Storage::open_public`].
    pub file: File,
    pub(crate) shown_key: String,
    pub(crate) thumb_key: String,
    pub(crate) shown_type: String,
}

impl Storage {
    /// Paints `boxes` of a picture black, in a new copy made from the sealed original; without any, the public will see the clean
    /// form again. Before the transaction, never inside. The row is [`redact`]; after the commit comes [`Storage::settle`].
    ///
    /// # Errors
    /// It is no picture, too many areas, too much work at once, or the storage's.
    pub async fn redact(
        &self,
        tenant: TenantId,
        now: Timestamp,
        file: &File,
        boxes: &[BlackBox],
    ) -> Result<Redacted, RedactError> {
        let format = MediaType::from_name(&file.media_type).and_then(MediaType::picture);
        let format = format.ok_or(RedactError::NotAPicture)?;
        if boxes.len() > MOST_BOXES {
            return Err(RedactError::TooManyBoxes);
        }
        let boxes = boxes.to_vec();
        if boxes.is_empty() {
            return Ok(Redacted { tenant, file: file.id, boxes, copy: None });
        }
        let turn = turn(&self.pictures).await.map_err(|error| match error {
            ReceiveError::Storage(error) => RedactError::Storage(error),
            _ => RedactError::Busy,
        })?;
        let original = self.unseal(file).await?;
        let painted = boxes.clone();
        let work = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            picture::clean(original, format, &painted)
        });
        let clean = work.await.map_err(std::io::Error::other)??;
        let id = FileId::new(now);
        // First for whom, then the bytes: whatever breaks off from here on is swept.
        self.store.put(&intention(id, tenant), PutPayload::new()).await?;
        self.store.put(&Form::Shown.kept(tenant, id), clean.shown.into()).await?;
        self.store.put(&Form::Thumb.kept(tenant, id), clean.thumb.into()).await?;
        Ok(Redacted { tenant, file: file.id, boxes, copy: Some((id, clean.media_type)) })
    }

    /// After the commit: the copy has its row, and the sweep need not look after it. It never fails: what is not deleted is swept
    /// later.
    pub async fn settle(&self, redacted: &Redacted) {
        let Some((id, _)) = redacted.copy else { return };
        self.unstage(id, [intention(id, redacted.tenant)]).await;
    }

    /// The original in a file that has no name. It leaves this crate as pixels only.
    async fn unseal(&self, file: &File) -> Result<std::fs::File, RedactError> {
        let mut stream = self.store.get(&file.original_key.as_str().into()).await?.into_stream();
        let mut spooled = tokio::fs::File::from_std(tempfile::tempfile_in(&self.spool)?);
        while let Some(bytes) = stream.try_next().await? {
            spooled.write_all(&bytes).await?;
        }
        spooled.flush().await?;
        Ok(spooled.into_std().await)
    }
}

/// Writes down that the painted copy is what the public sees, in the caller's transaction. It shows nothing: what is hidden, or was
/// never shown, stays so.
///
/// # Errors
/// The database's; two decisions at once break the primary key.
pub async fn redact(conn: &mut Conn, now: Timestamp, person: Uuid, redacted: &Redacted) -> QueryResult<()> {
    let next = next(conn, redacted.tenant, now, person, redacted.file).await?;
    let boxes = serde_json::to_value(&redacted.boxes)
        .map_err(|error| diesel::result::Error::SerializationError(Box::new(error)))?;
    let row = NewRedaction {
        boxes,
        copy_id: redacted.copy.map(|(id, _)| id),
        copy_type: redacted.copy.map(|(_, media_type)| media_type.name().to_owned()),
        ..next
    };
    diesel::insert_into(redaction::table).values(row).execute(conn).await?;
    Ok(())
}

/// Hides a file from the public; says whether it was not hidden before. Areas stay as they are for when it is shown again.
///
/// # Errors
/// The database's; two decisions at once break the primary key.
pub async fn hide(conn: &mut Conn, tenant: TenantId, now: Timestamp, person: Uuid, file: FileId) -> QueryResult<bool> {
    set_hidden(conn, tenant, now, person, file, true).await
}

/// Shows a picture, with the areas that are black in it, for the first time or again; says whether it was hidden before.
///
/// # Errors
/// The database's; two decisions at once break the primary key.
pub async fn show(conn: &mut Conn, tenant: TenantId, now: Timestamp, person: Uuid, file: FileId) -> QueryResult<bool> {
    set_hidden(conn, tenant, now, person, file, false).await
}

async fn set_hidden(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    file: FileId,
    hidden: bool,
) -> QueryResult<bool> {
    let next = next(conn, tenant, now, person, file).await?;
    if next.hidden == hidden {
        return Ok(false);
    }
    diesel::insert_into(redaction::table).values(NewRedaction { hidden, ..next }).execute(conn).await?;
    Ok(true)
}

/// The next decision about a file, which leaves it as it is.
async fn next(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    file: FileId,
) -> QueryResult<NewRedaction> {
    let (seq, hidden, boxes, copy_id, copy_type) = match last(conn, tenant, file).await? {
        Some(last) => (last.seq + 1, last.hidden, last.boxes, last.copy_id, last.copy_type),
        None => (1, true, Value::Array(Vec::new()), None, None),
    };
    let (tenant_id, file_id, person_id, at) = (tenant, file, person, now.into());
    Ok(NewRedaction { tenant_id, file_id, seq, hidden, boxes, copy_id, copy_type, person_id, at })
}

/// All that was decided about a file, the newest first.
///
/// # Errors
/// The database's.
pub async fn list_redactions(conn: &mut Conn, tenant: TenantId, file: FileId) -> QueryResult<Vec<Redaction>> {
    redaction::table
        .filter(redaction::tenant_id.eq(tenant))
        .filter(redaction::file_id.eq(file))
        .order(redaction::seq.desc())
        .select(Redaction::as_select())
        .load(conn)
        .await
}

async fn last(conn: &mut Conn, tenant: TenantId, file: FileId) -> QueryResult<Option<Redaction>> {
    redaction::table
        .filter(redaction::tenant_id.eq(tenant))
        .filter(redaction::file_id.eq(file))
        .order(redaction::seq.desc())
        .select(Redaction::as_select())
        .first(conn)
        .await
        .optional()
}

/// The pictures that belong to `about` and that somebody decided to show, in the order in which they were received. Whether the
/// public may see anything of `about` at all, the caller knows.
///
/// # Errors
/// The database's.
pub async fn list_public(conn: &mut Conn, tenant: TenantId, about: &str) -> QueryResult<Vec<PublicFile>> {
    let files = crate::list(conn, tenant, about).await?;
    public(conn, tenant, files).await
}

/// The first of these pictures of each of `abouts`, as far as there is one.
///
/// # Errors
/// The database's.
pub async fn list_first_public(
    conn: &mut Conn,
    tenant: TenantId,
    abouts: &[String],
) -> QueryResult<HashMap<String, PublicFile>> {
    if abouts.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, File)> = file::table
        .filter(file::tenant_id.eq(tenant))
        .filter(file::about.eq_any(abouts))
        .order(file::id)
        .select((file::about, File::as_select()))
        .load(conn)
        .await?;
    let (abouts, files): (Vec<String>, Vec<File>) = rows.into_iter().unzip();
    let owners: HashMap<FileId, String> = files.iter().map(|file| file.id).zip(abouts).collect();
    let mut first = HashMap::new();
    for public in public(conn, tenant, files).await? {
        if let Some(about) = owners.get(&public.file.id) {
            first.entry(about.clone()).or_insert(public);
        }
    }
    Ok(first)
}

/// The picture `id`, if it belongs to `about` and is shown.
///
/// # Errors
/// The database's.
pub async fn find_public(
    conn: &mut Conn,
    tenant: TenantId,
    about: &str,
    id: FileId,
) -> QueryResult<Option<PublicFile>> {
    let found = crate::find(conn, tenant, about, id).await?;
    Ok(public(conn, tenant, found.into_iter().collect()).await?.pop())
}

/// The picture `id` of `about` as the public sees it, or would if it were shown: for who decides.
///
/// # Errors
/// The database's.
pub async fn find_painted(
    conn: &mut Conn,
    tenant: TenantId,
    about: &str,
    id: FileId,
) -> QueryResult<Option<PublicFile>> {
    let Some(file) = crate::find(conn, tenant, about, id).await?.filter(File::is_picture) else {
        return Ok(None);
    };
    let decided = last(conn, tenant, id).await?;
    Ok(painted(tenant, file, decided.as_ref()))
}

async fn public(conn: &mut Conn, tenant: TenantId, files: Vec<File>) -> QueryResult<Vec<PublicFile>> {
    let ids: Vec<FileId> = files.iter().map(|file| file.id).collect();
    let newest: HashMap<FileId, Redaction> =
        of_files(conn, tenant, &ids).await?.into_iter().map(|each| (each.file_id, each)).collect();
    let public = files.into_iter().filter(File::is_picture).filter_map(|file| {
        let decided = newest.get(&file.id).filter(|decided| !decided.hidden)?;
        painted(tenant, file, Some(decided))
    });
    Ok(public.collect())
}

/// The copy that was painted last, or the clean form where nothing is black.
fn painted(tenant: TenantId, file: File, decided: Option<&Redaction>) -> Option<PublicFile> {
    let copy = decided.and_then(|decided| decided.copy_id.zip(decided.copy_type.clone()));
    let (shown_key, thumb_key, shown_type) = match copy {
        Some((id, media_type)) => {
            let key = |form: Form| form.kept(tenant, id).to_string();
            (key(Form::Shown), key(Form::Thumb), media_type)
        }
        None => (file.shown_key.clone()?, file.thumb_key.clone()?, file.shown_type.clone()?),
    };
    Some(PublicFile { file, shown_key, thumb_key, shown_type })
}

/// All that was decided about these files, the oldest first.
async fn of_files(conn: &mut Conn, tenant: TenantId, files: &[FileId]) -> QueryResult<Vec<Redaction>> {
    redaction::table
        .filter(redaction::tenant_id.eq(tenant))
        .filter(redaction::file_id.eq_any(files))
        .order((redaction::file_id, redaction::seq))
        .select(Redaction::as_select())
        .load(conn)
        .await
}

/// The keys of all painted copies of these files.
pub(crate) async fn copies(
    conn: &mut Conn,
    tenant: TenantId,
    files: &[FileId],
) -> QueryResult<HashMap<FileId, Vec<String>>> {
    let mut keys: HashMap<FileId, Vec<String>> = HashMap::new();
    for each in of_files(conn, tenant, files).await? {
        let Some(copy) = each.copy_id else { continue };
        let known = keys.entry(each.file_id).or_default();
        for key in [Form::Shown, Form::Thumb].map(|form| form.kept(tenant, copy).to_string()) {
            // A file that was hidden and shown again names the same copy.
            if !known.contains(&key) {
                known.push(key);
            }
        }
    }
    Ok(keys)
}

/// Whether a painted copy has its row.
pub(crate) async fn is_copy(conn: &mut Conn, tenant: TenantId, copy: FileId) -> QueryResult<bool> {
    let row = redaction::table.filter(redaction::tenant_id.eq(tenant)).filter(redaction::copy_id.eq(copy));
    diesel::select(diesel::dsl::exists(row)).get_result(conn).await
}

diesel::allow_tables_to_appear_in_same_query!(file, redaction);
