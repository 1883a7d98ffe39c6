//! A file of one administration that another one gets too: what it belongs to was passed on.
//!
//! The bytes are copied inside the storage, form by form, to the keys of the other administration; then its transaction writes
//! the row. Its identity there follows from its own and from what it was passed on by, so that doing either again changes nothing,
//! and so that a file that comes back to where it began is another one.

use crate::file::{File, file};
use crate::storage::Form;
use crate::{FileId, Storage};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use object_store::ObjectStoreExt;
use object_store::path::Path as Key;
use uuid::Uuid;

/// A file whose bytes lie at the keys of the administration that gets it, waiting for its row there.
#[derive(Clone, Debug)]
pub struct Passed {
    tenant: TenantId,
    id: FileId,
    file: File,
}

impl Passed {
    /// Which file it is there.
    #[must_use]
    pub const fn id(&self) -> FileId {
        self.id
    }

    fn key(&self, form: Form) -> String {
        form.kept(self.tenant, self.id).to_string()
    }
}

impl Storage {
    /// Copies the forms of `file` to the keys of `to`, passed on by what is called `by`. Before the transaction that attaches it,
    /// never inside. Doing it again changes nothing.
    ///
    /// # Errors
    /// The storage's.
    pub async fn pass_on(&self, file: &File, to: TenantId, by: Uuid) -> object_store::Result<Passed> {
        let passed = Passed { tenant: to, id: file.id.passed(by), file: file.clone() };
        let forms = [
            (Form::Original, Some(&file.original_key)),
            (Form::Shown, file.shown_key.as_ref()),
            (Form::Thumb, file.thumb_key.as_ref()),
        ];
        for (form, key) in forms {
            if let Some(key) = key {
                self.store.copy(&Key::from(key.as_str()), &Key::from(passed.key(form))).await?;
            }
        }
        Ok(passed)
    }
}

/// Says that a passed file belongs to `about` at the administration that gets it, in that one's transaction; again says nothing
/// more.
///
/// # Errors
/// The database's.
pub async fn attach_passed(conn: &mut Conn, tenant: TenantId, about: &str, passed: &Passed) -> QueryResult<()> {
    let from = &passed.file;
    diesel::insert_into(file::table)
        .values((
            file::tenant_id.eq(tenant),
            file::id.eq(passed.id),
            file::about.eq(about),
            file::name.eq(&from.name),
            file::media_type.eq(&from.media_type),
            file::bytes.eq(from.bytes),
            file::sha256.eq(&from.sha256),
            file::original_key.eq(passed.key(Form::Original)),
            file::shown_key.eq(from.shown_key.is_some().then(|| passed.key(Form::Shown))),
            file::shown_type.eq(&from.shown_type),
            file::thumb_key.eq(from.thumb_key.is_some().then(|| passed.key(Form::Thumb))),
            file::width.eq(from.width),
            file::height.eq(from.height),
            // When it was handed in, not when it was passed on.
            file::created_at.eq(jiff_diesel::Timestamp::from(from.created_at)),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(())
}
