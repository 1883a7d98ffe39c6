//! The row that says to what a file belongs, and the questions asked about it.

use crate::keep::Kept;
use crate::picture::THUMB;
use crate::storage::Form;
use crate::{FileId, Kind, MediaType};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

diesel::table! {
    documents.file (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        about -> Text,
        name -> Text,
        media_type -> Text,
        bytes -> BigInt,
        sha256 -> Binary,
        original_key -> Text,
        shown_key -> Nullable<Text>,
        shown_type -> Nullable<Text>,
        thumb_key -> Nullable<Text>,
        width -> Nullable<Integer>,
        height -> Nullable<Integer>,
        created_at -> Timestamptz,
    }
}

/// A file that belongs to something.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = file, check_for_backend(diesel::pg::Pg))]
pub struct File {
    /// Its identity.
    pub id: FileId,
    /// The sender's name for it, made harmless.
    pub name: String,
    /// Of the original: a name like `image/jpeg`.
    pub media_type: String,
    /// The size of the original.
    pub bytes: i64,
    /// The fingerprint of the original, 32 bytes.
    pub sha256: Vec<u8>,
    /// Of the shown form, in pixels; pictures only.
    pub width: Option<i32>,
    /// Of the shown form, in pixels; pictures only.
    pub height: Option<i32>,
    /// When it was attached.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    pub(crate) original_key: String,
    pub(crate) shown_key: Option<String>,
    pub(crate) shown_type: Option<String>,
    pub(crate) thumb_key: Option<String>,
}

impl File {
    /// Whether there is a clean form that may be shown: pictures, sound and films have one, papers do not.
    #[must_use]
    pub const fn is_shown(&self) -> bool {
        self.shown_key.is_some()
    }

    /// What one does with it; papers are what is not known any more.
    #[must_use]
    pub fn kind(&self) -> Kind {
        MediaType::from_name(&self.media_type).map_or(Kind::Paper, MediaType::kind)
    }

    /// Whether it is a picture with its clean forms.
    #[must_use]
    pub fn is_picture(&self) -> bool {
        self.is_shown() && self.kind() == Kind::Picture
    }

    /// Whether it is sound that may be heard.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.is_shown() && self.kind() == Kind::Sound
    }

    /// Whether it is a film that may be seen.
    #[must_use]
    pub fn is_film(&self) -> bool {
        self.is_shown() && self.kind() == Kind::Film
    }

    /// The width and the height at which a page shows the thumb, in pixels; none when there is no picture. Known before it is
    /// loaded, so that nothing moves when it is.
    #[must_use]
    pub fn thumb_size(&self) -> Option<(u32, u32)> {
        let side = |side: Option<i32>| side.and_then(|side| u32::try_from(side).ok()).filter(|side| *side > 0);
        Some(fit(side(self.width)?, side(self.height)?))
    }

    /// The fingerprint as people compare it: hexadecimal.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.sha256.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// As large as fits into what a thumb may take of a page, and never larger than the picture is.
fn fit(width: u32, height: u32) -> (u32, u32) {
    const HEIGHT: u32 = 192;
    let (wide, high) = (u64::from(width), u64::from(height));
    let shown = high.min(HEIGHT.into()).min(u64::from(THUMB) * high / wide).max(1);
    let side = |side: u64| u32::try_from(side.clamp(1, THUMB.into())).unwrap_or(THUMB);
    (side(wide * shown / high), side(shown))
}

#[derive(Insertable)]
#[diesel(table_name = file, check_for_backend(diesel::pg::Pg))]
struct NewFile<'a> {
    tenant_id: TenantId,
    id: FileId,
    about: &'a str,
    name: &'a str,
    media_type: &'a str,
    bytes: i64,
    sha256: &'a [u8],
    original_key: String,
    shown_key: Option<String>,
    shown_type: Option<&'a str>,
    thumb_key: Option<String>,
    width: Option<i32>,
    height: Option<i32>,
    created_at: jiff_diesel::Timestamp,
}

/// Says that a kept file belongs to `about` (written as `complaint:<id>`), in the caller's transaction. After the commit
/// the caller hands `kept` to [`crate::Storage::release`].
///
/// # Errors
/// The database's; a file that is attached already breaks its primary key.
pub async fn attach(conn: &mut Conn, now: Timestamp, about: &str, kept: &Kept) -> QueryResult<FileId> {
    let (tenant, received) = (kept.tenant, &kept.received);
    let key = |form: Form| received.forms().contains(&form).then(|| form.kept(tenant, received.id).to_string());
    let pixels = |side: u32| i32::try_from(side).ok();
    let row = NewFile {
        tenant_id: tenant,
        id: received.id,
        about,
        name: &received.name,
        media_type: received.media_type.name(),
        bytes: i64::try_from(received.bytes).unwrap_or(i64::MAX),
        sha256: &received.sha256,
        original_key: Form::Original.kept(tenant, received.id).to_string(),
        shown_key: key(Form::Shown),
        shown_type: received.shown_type().map(MediaType::name),
        thumb_key: key(Form::Thumb),
        width: received.picture.and_then(|picture| pixels(picture.width)),
        height: received.picture.and_then(|picture| pixels(picture.height)),
        created_at: now.into(),
    };
    diesel::insert_into(file::table).values(row).execute(conn).await?;
    Ok(received.id)
}

/// The files that belong to `about`, in the order in which they were received.
///
/// # Errors
/// The database's.
pub async fn list(conn: &mut Conn, tenant: TenantId, about: &str) -> QueryResult<Vec<File>> {
    file::table
        .filter(file::tenant_id.eq(tenant))
        .filter(file::about.eq(about))
        .order(file::id)
        .select(File::as_select())
        .load(conn)
        .await
}

/// The file `id`, if it belongs to `about`: whoever may see one complaint cannot name the file of another.
///
/// # Errors
/// The database's.
pub async fn find(conn: &mut Conn, tenant: TenantId, about: &str, id: FileId) -> QueryResult<Option<File>> {
    file::table
        .filter(file::tenant_id.eq(tenant))
        .filter(file::id.eq(id))
        .filter(file::about.eq(about))
        .select(File::as_select())
        .first(conn)
        .await
        .optional()
}

/// Whether the file has a row.
pub(crate) async fn is_attached(conn: &mut Conn, tenant: TenantId, id: FileId) -> QueryResult<bool> {
    let row = file::table.filter(file::tenant_id.eq(tenant)).filter(file::id.eq(id));
    diesel::select(diesel::dsl::exists(row)).get_result(conn).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thumb_keeps_its_shape_and_its_place() {
        for (picture, shown) in [
            ((1600, 1200), (256, 192)),
            ((1200, 1600), (144, 192)),
            ((4000, 500), (320, 40)),
            ((100, 50), (100, 50)),
            ((1, 9000), (1, 192)),
            ((9000, 1), (320, 1)),
        ] {
            assert_eq!(fit(picture.0, picture.1), shown, "{picture:?}");
        }
    }
}
