//! The way back: the bytes of a form as a stream, and the headers without which they must not be sent.

use crate::file::File;
use crate::{Kind, MediaType, PublicFile, Storage, name};
use bytes::Bytes;
use futures_util::stream::BoxStream;
use object_store::path::Path as Key;
use object_store::{GetOptions, GetRange, ObjectStore as _, ObjectStoreExt};
use std::ops::Range;

/// Pages of others may not show it, scripts do not run, nothing is loaded from it.
const POLICY: &str = "default-src 'none'; sandbox";
/// The same for what a browser plays on a page of its own when it is opened alone.
const PLAYED_POLICY: &str = "default-src 'none'; media-src 'self'; sandbox";

/// One form of a file, ready to be sent.
pub struct Opened {
    /// The bytes, as they come from the storage.
    pub stream: BoxStream<'static, object_store::Result<Bytes>>,
    /// How many these are: of a part, the part's.
    pub bytes: u64,
    /// The headers that must go with them, names in lower case. Nobody's browser may guess another type, run a script of a
    /// PDF in this site's name, or keep an original.
    pub headers: Vec<(&'static str, String)>,
}

impl Storage {
    /// The clean form of a picture or a recording, for whoever may see what it belongs to; `None` for a file that has none.
    ///
    /// # Errors
    /// The storage's.
    pub async fn open_shown(&self, file: &File) -> object_store::Result<Option<Opened>> {
        self.open_clean(file, file.shown_key.as_deref(), None).await
    }

    /// Some bytes of the same, as players ask for them: `part` lies within [`Storage::shown_bytes`]. The caller answers 206.
    ///
    /// # Errors
    /// The storage's; a part that is not there.
    pub async fn open_shown_part(&self, file: &File, part: Range<u64>) -> object_store::Result<Option<Opened>> {
        self.open_clean(file, file.shown_key.as_deref(), Some(part)).await
    }

    /// How many bytes the clean form has; `None` for a file that has none.
    ///
    /// # Errors
    /// The storage's.
    pub async fn shown_bytes(&self, file: &File) -> object_store::Result<Option<u64>> {
        let Some(key) = file.shown_key.as_deref() else { return Ok(None) };
        self.store.head(&Key::from(key)).await.map(|found| Some(found.size))
    }

    /// The small clean form of a picture, for lists; `None` for a file that has none.
    ///
    /// # Errors
    /// The storage's.
    pub async fn open_thumb(&self, file: &File) -> object_store::Result<Option<Opened>> {
        self.open_clean(file, file.thumb_key.as_deref(), None).await
    }

    /// What the public may see of a picture, with areas painted black where somebody decided so.
    ///
    /// # Errors
    /// The storage's.
    pub async fn open_public(&self, public: &PublicFile) -> object_store::Result<Opened> {
        self.open_painted(public, &public.shown_key).await
    }

    /// The same, small.
    ///
    /// # Errors
    /// The storage's.
    pub async fn open_public_thumb(&self, public: &PublicFile) -> object_store::Result<Opened> {
        self.open_painted(public, &public.thumb_key).await
    }

    async fn open_painted(&self, public: &PublicFile, key: &str) -> object_store::Result<Opened> {
        let name = named(&public.file.name, &public.shown_type);
        // Asked for each time: what is painted over or hidden now is not to be seen any longer.
        self.opened(key, &public.shown_type, "inline", &name, "private, no-cache", None).await
    }

    /// The sealed original, byte by byte as it was handed in: with the place where a photograph was taken, with whatever
    /// a PDF carries. Only for an officer with a reason; the caller writes an audit event in the transaction that found
    /// `file`, before this call. No public route leads here.
    ///
    /// # Errors
    /// The storage's.
    pub async fn open_original(&self, file: &File) -> object_store::Result<Opened> {
        self.opened(&file.original_key, &file.media_type, "attachment", &file.name, "no-store", None).await
    }

    async fn open_clean(
        &self,
        file: &File,
        key: Option<&str>,
        part: Option<Range<u64>>,
    ) -> object_store::Result<Option<Opened>> {
        let (Some(key), Some(media_type)) = (key, file.shown_type.as_deref()) else { return Ok(None) };
        let name = named(&file.name, media_type);
        self.opened(key, media_type, "inline", &name, "private, max-age=3600", part).await.map(Some)
    }

    async fn opened(
        &self,
        key: &str,
        media_type: &str,
        disposition: &str,
        name: &str,
        caching: &str,
        part: Option<Range<u64>>,
    ) -> object_store::Result<Opened> {
        let options = GetOptions { range: part.clone().map(GetRange::Bounded), ..GetOptions::default() };
        let found = self.store.get_opts(&Key::from(key), options).await?;
        let bytes = found.range.end - found.range.start;
        let is_played = MediaType::from_name(media_type).is_some_and(|known| {
            let kind = known.kind();
            disposition == "inline" && (kind == Kind::Sound || kind == Kind::Film)
        });
        let policy = if is_played { PLAYED_POLICY } else { POLICY };
        let mut headers = vec![
            ("content-type", media_type.to_owned()),
            ("content-length", bytes.to_string()),
            ("content-disposition", name::disposition(disposition, name)),
            ("x-content-type-options", "nosniff".to_owned()),
            ("content-security-policy", policy.to_owned()),
            ("cache-control", caching.to_owned()),
        ];
        if is_played {
            headers.push(("accept-ranges", "bytes".to_owned()));
        }
        if part.is_some() {
            let (first, last) = (found.range.start, found.range.end.saturating_sub(1));
            headers.push(("content-range", format!("bytes {first}-{last}/{}", found.meta.size)));
        }
        Ok(Opened { stream: found.into_stream(), bytes, headers })
    }
}

/// The sender's name with the ending of the form that is shown.
fn named(name: &str, media_type: &str) -> String {
    MediaType::from_name(media_type).map_or_else(|| name.to_owned(), |media_type| name::as_type(name, media_type))
}
