//! Files of a whole administration on their way out of the storage, back into it, or to their end.

use crate::file::file;
use crate::{FileId, Storage, redact};
use bytes::Bytes;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures_util::stream::BoxStream;
use object_store::path::Path as Key;
use object_store::{ObjectStoreExt, PutPayload, WriteMultipart};
use std::io::Read;

/// The forms of one file, by the keys under which they lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Which file.
    pub id: FileId,
    /// Original, shown form, thumb and painted copies, as far as there are.
    pub keys: Vec<String>,
}

/// Up to `limit` files of an administration after `after`, by id.
///
/// # Errors
/// The database does not answer.
pub async fn list_carried(
    conn: &mut Conn,
    tenant: TenantId,
    after: Option<FileId>,
    limit: i64,
) -> QueryResult<Vec<Carried>> {
    let mut query = file::table.filter(file::tenant_id.eq(tenant)).into_boxed();
    if let Some(after) = after {
        query = query.filter(file::id.gt(after));
    }
    let rows: Vec<(FileId, String, Option<String>, Option<String>)> = query
        .order(file::id)
        .limit(limit)
        .select((file::id, file::original_key, file::shown_key, file::thumb_key))
        .load(conn)
        .await?;
    let ids: Vec<FileId> = rows.iter().map(|row| row.0).collect();
    let mut copies = redact::copies(conn, tenant, &ids).await?;
    let carried = rows.into_iter().map(|(id, original, shown, thumb)| {
        let own = [Some(original), shown, thumb].into_iter().flatten();
        Carried { id, keys: own.chain(copies.remove(&id).unwrap_or_default()).collect() }
    });
    Ok(carried.collect())
}

impl Storage {
    /// The bytes under a key, and how many they are.
    ///
    /// # Errors
    /// The storage's.
    pub async fn carry_out(
        &self,
        key: &str,
    ) -> object_store::Result<(u64, BoxStream<'static, object_store::Result<Bytes>>)> {
        let found = self.store.get(&Key::from(key)).await?;
        Ok((found.meta.size, found.into_stream()))
    }

    /// Whether so many bytes lie under a key: what is put there appears whole or not at all.
    ///
    /// # Errors
    /// The storage's.
    pub async fn holds(&self, key: &str, bytes: u64) -> object_store::Result<bool> {
        match self.store.head(&Key::from(key)).await {
            Ok(found) => Ok(found.size == bytes),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Puts bytes under a key of this administration; what lies there already is replaced.
    ///
    /// # Errors
    /// The key is not one of the administration's, the bytes cannot be read, or the storage's.
    pub async fn carry_in(&self, tenant: TenantId, key: &str, mut bytes: impl Read) -> object_store::Result<()> {
        let own = ["sealed", "shown", "thumb"].map(|area| format!("{area}/{tenant}/"));
        let refused =
            |source: std::io::Error| object_store::Error::Generic { store: "archive", source: Box::new(source) };
        if !own.iter().any(|folder| key.starts_with(folder)) || key.contains("..") {
            return Err(refused(std::io::Error::other("a file of the archive is not the administration's")));
        }
        let key = Key::from(key);
        let mut part = vec![0; self.part];
        let first = filled(&mut bytes, &mut part).map_err(refused)?;
        if first < self.part {
            self.store.put(&key, PutPayload::from(part[..first].to_vec())).await?;
            return Ok(());
        }
        let mut upload = WriteMultipart::new_with_chunk_size(self.store.put_multipart(&key).await?, self.part);
        let mut count = first;
        while count > 0 {
            upload.wait_for_capacity(1).await?;
            upload.write(&part[..count]);
            count = filled(&mut bytes, &mut part).map_err(refused)?;
        }
        upload.finish().await?;
        Ok(())
    }

    /// Deletes what lies under these keys; what is not there is as good as deleted.
    ///
    /// # Errors
    /// The storage's.
    pub async fn carry_off(&self, keys: &[String]) -> object_store::Result<()> {
        self.delete(keys.iter().map(|key| Key::from(key.as_str()))).await
    }
}

/// Reads until `part` is full or nothing comes any more.
fn filled(bytes: &mut impl Read, part: &mut [u8]) -> std::io::Result<usize> {
    let mut count = 0;
    while count < part.len() {
        match bytes.read(&mut part[count..])? {
            0 => break,
            read => count += read,
        }
    }
    Ok(count)
}
