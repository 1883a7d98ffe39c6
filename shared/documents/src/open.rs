//! The way back: the bytes of a form as a stream, and the headers without which they must not be sent.

use crate::file::File;
use crate::{MediaType, Storage, name};
use bytes::Bytes;
use futures_util::stream::BoxStream;
use object_store::ObjectStoreExt;
use object_store::path::Path as Key;

/// One form of a file, ready to be sent.
pub struct Opened {
    /// The bytes, as they come from the storage.
    pub stream: BoxStream<'static, object_store::Result<Bytes>>,
    /// How many there are.
    pub bytes: u64,
    /// The headers that must go with them, names in lower case. Nobody's browser may guess another type, run a script of a
    /// PDF in this site's name, or keep an original.
    pub headers: Vec<(&'static str, String)>,
}

impl Storage {
    /// The clean form of a picture, for whoever may see what it belongs to; `None` for a file that has none.
    ///
    /// # Errors
    /// The storage's.
    pub async fn open_shown(&self, file: &File) -> object_store::Result<Option<Opened>> {
        self.open_clean(file, file.shown_key.as_deref()).await
    }

    /// The small clean form of a picture, for lists; `None` for a file that has none.
    ///
    /// # Errors
    /// The storage's.
    pub async fn open_thumb(&self, file: &File) -> object_store::Result<Option<Opened>> {
        self.open_clean(file, file.thumb_key.as_deref()).await
    }

    /// The sealed original, byte by byte as it was handed in: with the place where a photograph was taken, with whatever
    /// a PDF carries. Only for an officer with a reason; the caller writes an audit event in the transaction that found
    /// `file`, before this call. No public route leads here.
    ///
    /// # Errors
    /// The storage's.
    pub async fn open_original(&self, file: &File) -> object_store::Result<Opened> {
        self.opened(&file.original_key, &file.media_type, "attachment", &file.name, "no-store").await
    }

    async fn open_clean(&self, file: &File, key: Option<&str>) -> object_store::Result<Option<Opened>> {
        let (Some(key), Some(media_type)) = (key, file.shown_type.as_deref()) else { return Ok(None) };
        let name = MediaType::from_name(media_type).map(|media_type| name::as_type(&file.name, media_type));
        let name = name.as_deref().unwrap_or(&file.name);
        self.opened(key, media_type, "inline", name, "private, max-age=3600").await.map(Some)
    }

    async fn opened(
        &self,
        key: &str,
        media_type: &str,
        disposition: &str,
        name: &str,
        caching: &str,
    ) -> object_store::Result<Opened> {
        let found = self.store.get(&Key::from(key)).await?;
        let bytes = found.meta.size;
        let headers = vec![
            ("content-type", media_type.to_owned()),
            ("content-length", bytes.to_string()),
            ("content-disposition", name::disposition(disposition, name)),
            ("x-content-type-options", "nosniff".to_owned()),
            ("content-security-policy", "default-src 'none'; sandbox".to_owned()),
            ("cache-control", caching.to_owned()),
        ];
        Ok(Opened { stream: found.into_stream(), bytes, headers })
    }
}
