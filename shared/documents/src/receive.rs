//! From a stream of bytes that a stranger sends to a file that is safe to keep: measured, fingerprinted, its type known,
//! pictures cleaned, staged in storage for the transaction that will say to what it belongs.

use crate::media_type::HEAD;
use crate::picture::{self, Clean};
use crate::storage::Form;
use crate::{FileId, MediaType, Storage, name};
use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use jiff::Timestamp;
use object_store::ObjectStoreExt;
use object_store::buffered::BufWriter;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Seek;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncWriteExt;

/// How long an upload waits for its turn to be decoded or stored before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a form's field takes: the types, and for each the most bytes.
pub type Accepted = [(MediaType, u64)];

/// For photographs: what phones and browsers send. A photograph of 24 megapixels at high quality has about 12 MB.
pub const PHOTOS: &Accepted = &[(MediaType::Jpeg, 15 << 20), (MediaType::Png, 15 << 20), (MediaType::Webp, 15 << 20)];
/// For papers: photographs of them, or PDF up to 25 MB (some fifty scanned pages).
pub const PAPERS: &Accepted =
    &[(MediaType::Jpeg, 15 << 20), (MediaType::Png, 15 << 20), (MediaType::Webp, 15 << 20), (MediaType::Pdf, 25 << 20)];

/// Why a file is not taken: the sender can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has no bytes.
    #[error("the file is empty")]
    Empty,
    /// It has more bytes than its type may have here.
    #[error("the file has more than {limit} bytes")]
    TooLarge {
        /// In bytes.
        limit: u64,
    },
    /// It is of a type that is not taken here.
    #[error("the type of the file is not accepted")]
    Type {
        /// The type that its first bytes tell, as a registered name, when it is a known one.
        found: Option<&'static str>,
    },
    /// The picture is larger than Diwan decodes.
    #[error("the picture has more than {limit} pixels")]
    TooManyPixels {
        /// Width times height.
        limit: u64,
    },
    /// The picture cannot be read to its end.
    #[error("the file is damaged")]
    Broken,
}

/// Why receiving failed.
#[derive(Debug, thiserror::Error)]
pub enum ReceiveError {
    /// The file is not taken: an error of the form's field.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The sender's stream ended with an error.
    #[error("the upload broke off: {0}")]
    Interrupted(String),
    /// Too many files are being worked on: the sender may come back in a minute.
    #[error("too many files are being received at the moment")]
    Busy,
    /// Less is free on the disk than must stay so ([`Storage::with_floor`]).
    #[error("the disk has no room for files")]
    Full,
    /// The spool cannot be written or read.
    #[error("cannot spool the file: {0}")]
    Spool(#[from] std::io::Error),
    /// The storage does not take it.
    #[error("cannot store the file: {0}")]
    Storage(#[from] object_store::Error),
}

/// A file that was received and staged. It belongs to nobody until it is kept ([`Storage::keep`]); a day after, it is
/// swept away. A service may let it travel through a form that is shown again, or a draft, if it signs it: who can forge
/// it could name the file of somebody else.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Received {
    pub(crate) id: FileId,
    pub(crate) name: String,
    pub(crate) media_type: MediaType,
    pub(crate) bytes: u64,
    pub(crate) sha256: [u8; 32],
    pub(crate) picture: Option<Picture>,
}

/// What the clean form of a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Picture {
    pub(crate) media_type: MediaType,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Received {
    /// The file's identity, for good.
    #[must_use]
    pub const fn id(&self) -> FileId {
        self.id
    }

    /// The sender's name for it, made harmless.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is, by its own bytes.
    #[must_use]
    pub const fn media_type(&self) -> MediaType {
        self.media_type
    }

    /// The size of what was sent.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The fingerprint of what was sent.
    #[must_use]
    pub const fn sha256(&self) -> [u8; 32] {
        self.sha256
    }

    /// The forms that exist in storage.
    pub(crate) fn forms(&self) -> &'static [Form] {
        if self.picture.is_some() { &Form::ALL } else { &[Form::Original] }
    }
}

impl Storage {
    /// Receives one file that its sender calls `name`. The bytes go through a nameless file on disk, never as a whole
    /// through memory; only when they are found good does anything reach the storage. On an error the rest of `stream` is
    /// left unread.
    ///
    /// # Errors
    /// [`ReceiveError::Refused`] for what the sender can mend; the others are this side's or the network's.
    pub async fn receive<E: std::fmt::Display>(
        &self,
        now: Timestamp,
        name: &str,
        accepted: &Accepted,
        stream: impl Stream<Item = Result<Bytes, E>>,
    ) -> Result<Received, ReceiveError> {
        let spooled = self.spool(accepted, stream).await?;
        let cleaned = self.cleaned(&spooled).await?;
        let received = Received {
            id: FileId::new(now),
            name: name::clean(name, spooled.media_type),
            media_type: spooled.media_type,
            bytes: spooled.bytes,
            sha256: spooled.sha256,
            picture: cleaned.as_ref().map(|clean| Picture {
                media_type: clean.media_type,
                width: clean.width,
                height: clean.height,
            }),
        };
        self.stage(received.id, spooled.file, cleaned).await?;
        Ok(received)
    }

    /// Writes the stream to a file that has no name and vanishes with its handle, also when the process dies.
    async fn spool<E: std::fmt::Display>(
        &self,
        accepted: &Accepted,
        stream: impl Stream<Item = Result<Bytes, E>>,
    ) -> Result<Spooled, ReceiveError> {
        let storage = self.clone();
        let opened = tokio::task::spawn_blocking(move || {
            if storage.has_room()? { Ok(tempfile::tempfile_in(&storage.spool)?) } else { Err(ReceiveError::Full) }
        });
        let mut file = tokio::fs::File::from_std(opened.await.map_err(std::io::Error::other)??);
        let mut stream = pin!(stream);
        let mut head = Vec::with_capacity(HEAD);
        let mut admitted: Option<(MediaType, u64)> = None;
        let (mut bytes, mut hash) = (0u64, Sha256::new());
        loop {
            let chunk =
                stream.next().await.transpose().map_err(|error| ReceiveError::Interrupted(error.to_string()))?;
            if let Some(chunk) = &chunk {
                bytes += chunk.len() as u64;
                hash.update(chunk);
                if admitted.is_none() {
                    head.extend_from_slice(&chunk[..chunk.len().min(HEAD - head.len())]);
                }
            }
            if admitted.is_none() && (head.len() == HEAD || chunk.is_none()) {
                admitted = Some(admit(&head, accepted)?);
            }
            if let Some((_, limit)) = admitted
                && bytes > limit
            {
                return Err(Refusal::TooLarge { limit }.into());
            }
            match (chunk, admitted) {
                (Some(chunk), _) => file.write_all(&chunk).await?,
                (None, Some((media_type, _))) => {
                    file.flush().await?;
                    let file = file.into_std().await;
                    return Ok(Spooled { file, media_type, bytes, sha256: hash.finalize().into() });
                }
                (None, None) => return Err(Refusal::Empty.into()),
            }
        }
    }

    /// The clean forms of a picture; nothing for another file.
    async fn cleaned(&self, spooled: &Spooled) -> Result<Option<Clean>, ReceiveError> {
        let Some(format) = spooled.media_type.picture() else { return Ok(None) };
        let turn = turn(&self.pictures).await?;
        let file = spooled.file.try_clone()?;
        let work = tokio::task::spawn_blocking(move || {
            // The turn ends with the work, also when nobody waits for its result any more.
            let _turn = turn;
            picture::clean(file, format)
        });
        match work.await {
            Ok(outcome) => Ok(Some(outcome?)),
            Err(panicked) => {
                tracing::error!(error = %panicked, "a picture made its decoder panic");
                Err(Refusal::Broken.into())
            }
        }
    }

    /// Puts all forms into storage, under `incoming/`.
    async fn stage(&self, id: FileId, mut original: File, cleaned: Option<Clean>) -> Result<(), ReceiveError> {
        let _turn = turn(&self.transfers).await?;
        if let Some(clean) = cleaned {
            self.store.put(&Form::Shown.incoming(id), clean.shown.into()).await?;
            self.store.put(&Form::Thumb.incoming(id), clean.thumb.into()).await?;
        }
        original.rewind()?;
        let mut original = tokio::fs::File::from_std(original);
        let mut writer = BufWriter::with_capacity(Arc::clone(&self.store), Form::Original.incoming(id), self.part)
            .with_max_concurrency(1);
        tokio::io::copy(&mut original, &mut writer).await?;
        writer.shutdown().await?;
        Ok(())
    }
}

/// An upload on disk.
struct Spooled {
    file: File,
    media_type: MediaType,
    bytes: u64,
    sha256: [u8; 32],
}

/// The type that the first bytes tell and its limit, if it is taken here.
fn admit(head: &[u8], accepted: &Accepted) -> Result<(MediaType, u64), Refusal> {
    if head.is_empty() {
        return Err(Refusal::Empty);
    }
    let media_type = MediaType::sniff(head).map_err(|found| Refusal::Type { found })?;
    let entry = accepted.iter().find(|(admitted, _)| *admitted == media_type);
    entry.copied().ok_or(Refusal::Type { found: Some(media_type.name()) })
}

async fn turn(turns: &Arc<tokio::sync::Semaphore>) -> Result<tokio::sync::OwnedSemaphorePermit, ReceiveError> {
    match tokio::time::timeout(PATIENCE, Arc::clone(turns).acquire_owned()).await {
        Ok(Ok(turn)) => Ok(turn),
        _ => Err(ReceiveError::Busy),
    }
}
