//! From a stream of bytes that a stranger sends to a file that is safe to keep: measured, fingerprinted, its type known,
//! pictures cleaned, staged in storage for the transaction that will say to what it belongs.

use crate::media_type::{HEAD, is_archive};
use crate::storage::Form;
use crate::{FileId, Kind, MediaType, Storage, name, office, picture, play};
use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use jiff::Timestamp;
use object_store::ObjectStoreExt;
use object_store::buffered::BufWriter;
use object_store::path::Path as Key;
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

/// The most bytes of a picture. A photograph of 24 megapixels at high quality has about 12 MB.
pub const PICTURE: u64 = 15 << 20;
/// The most bytes of a paper: some fifty scanned pages.
pub const PAPER: u64 = 25 << 20;
/// The most bytes of a text of a word processor; nobody reads more pages than this has.
pub const TEXT: u64 = 10 << 20;
/// The most bytes of sound: about 20 minutes as telephones record it, and three hours as messengers do.
pub const SOUND: u64 = 20 << 20;
/// The most bytes of a film: half a minute to a minute as telephones make it, which shows any hole in a road.
pub const FILM: u64 = 50 << 20;

/// For photographs: what phones and browsers send.
pub const PHOTOS: &Accepted = &[(MediaType::Jpeg, PICTURE), (MediaType::Png, PICTURE), (MediaType::Webp, PICTURE)];
/// For papers: photographs of them, or PDF.
pub const PAPERS: &Accepted =
    &[(MediaType::Jpeg, PICTURE), (MediaType::Png, PICTURE), (MediaType::Webp, PICTURE), (MediaType::Pdf, PAPER)];
/// For what shows or tells that something is wrong: pictures, papers, sound and films.
pub const EVIDENCE: &Accepted = &[
    (MediaType::Jpeg, PICTURE),
    (MediaType::Png, PICTURE),
    (MediaType::Webp, PICTURE),
    (MediaType::Pdf, PAPER),
    (MediaType::Docx, TEXT),
    (MediaType::Odt, TEXT),
    (MediaType::Mp3, SOUND),
    (MediaType::M4a, SOUND),
    (MediaType::Aac, SOUND),
    (MediaType::Ogg, SOUND),
    (MediaType::Weba, SOUND),
    (MediaType::Wav, SOUND),
    (MediaType::Amr, SOUND),
    (MediaType::ThreeGpSound, SOUND),
    (MediaType::Mp4, FILM),
    (MediaType::Webm, FILM),
    (MediaType::Mov, FILM),
    (MediaType::ThreeGp, FILM),
];

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
    /// It cannot be read to its end.
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
        match self.media_type.kind() {
            Kind::Picture => &Form::ALL,
            Kind::Sound | Kind::Film => &[Form::Original, Form::Shown],
            Kind::Paper => &[Form::Original],
        }
    }

    /// The type of the form that is shown.
    pub(crate) fn shown_type(&self) -> Option<MediaType> {
        match self.media_type.kind() {
            Kind::Picture => self.picture.map(|picture| picture.media_type),
            Kind::Sound | Kind::Film => Some(self.media_type),
            Kind::Paper => None,
        }
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
        // All bytes together may tell another type than the first ones: sound without a film.
        let media_type = cleaned.media_type(spooled.media_type);
        let limit = limit(media_type, accepted)?;
        if spooled.bytes > limit {
            return Err(Refusal::TooLarge { limit }.into());
        }
        let received = Received {
            id: FileId::new(now),
            name: name::clean(name, media_type),
            media_type,
            bytes: spooled.bytes,
            sha256: spooled.sha256,
            picture: cleaned.picture(),
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

    /// The clean forms of the file. Pictures take memory and wait for their turn; recordings are copied.
    async fn cleaned(&self, spooled: &Spooled) -> Result<Cleaned, ReceiveError> {
        let media_type = spooled.media_type;
        let file = spooled.file.try_clone()?;
        let (turn, copy) = match media_type.kind() {
            Kind::Paper if media_type == MediaType::Pdf => return Ok(Cleaned::Paper(media_type)),
            Kind::Paper => (None, None),
            Kind::Picture => (Some(turn(&self.pictures).await?), None),
            Kind::Sound | Kind::Film => (None, Some(tempfile::tempfile_in(&self.spool)?)),
        };
        let work = tokio::task::spawn_blocking(move || {
            // The turn ends with the work, also when nobody waits for its result any more.
            let _turn = turn;
            clean(file, media_type, copy)
        });
        match work.await {
            Ok(outcome) => Ok(outcome?),
            Err(panicked) => {
                tracing::error!(error = %panicked, "a file made its reader panic");
                Err(Refusal::Broken.into())
            }
        }
    }

    /// Puts all forms into storage, under `incoming/`.
    async fn stage(&self, id: FileId, original: File, cleaned: Cleaned) -> Result<(), ReceiveError> {
        let _turn = turn(&self.transfers).await?;
        match cleaned {
            Cleaned::Picture(clean) => {
                self.store.put(&Form::Shown.incoming(id), clean.shown.into()).await?;
                self.store.put(&Form::Thumb.incoming(id), clean.thumb.into()).await?;
            }
            Cleaned::Recording(clean) => self.put_file(Form::Shown.incoming(id), clean.file).await?,
            Cleaned::Paper(_) => {}
        }
        self.put_file(Form::Original.incoming(id), original).await
    }

    async fn put_file(&self, key: Key, mut file: File) -> Result<(), ReceiveError> {
        file.rewind()?;
        let mut file = tokio::fs::File::from_std(file);
        let mut writer = BufWriter::with_capacity(Arc::clone(&self.store), key, self.part).with_max_concurrency(1);
        tokio::io::copy(&mut file, &mut writer).await?;
        writer.shutdown().await?;
        Ok(())
    }
}

/// What was found out of a whole file, and made of it.
enum Cleaned {
    Picture(picture::Clean),
    Recording(play::Clean),
    Paper(MediaType),
}

impl Cleaned {
    /// What it is; of a picture that is known by its first bytes.
    const fn media_type(&self, sniffed: MediaType) -> MediaType {
        match self {
            Self::Picture(_) => sniffed,
            Self::Recording(clean) => clean.media_type,
            Self::Paper(known) => *known,
        }
    }

    fn picture(&self) -> Option<Picture> {
        match self {
            Self::Picture(clean) => {
                Some(Picture { media_type: clean.media_type, width: clean.width, height: clean.height })
            }
            _ => None,
        }
    }
}

/// Reads the whole file; `copy` is an empty one for a recording's clean form.
fn clean(mut file: File, media_type: MediaType, copy: Option<File>) -> Result<Cleaned, Refusal> {
    match (media_type.picture(), copy) {
        (Some(format), _) => picture::clean(file, format, &[]).map(Cleaned::Picture),
        (None, Some(copy)) => play::clean(file, media_type, copy).map(Cleaned::Recording),
        (None, None) => office::known(&mut file).map(Cleaned::Paper),
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
    let media_type = match MediaType::sniff(head) {
        Ok(known) => known,
        // An office file shows what it is only at its end.
        Err(_) if is_archive(head) && limit(MediaType::Docx, accepted).is_ok() => MediaType::Docx,
        Err(found) => return Err(Refusal::Type { found }),
    };
    Ok((media_type, limit(media_type, accepted)?))
}

fn limit(media_type: MediaType, accepted: &Accepted) -> Result<u64, Refusal> {
    let entry = accepted.iter().find(|(admitted, _)| *admitted == media_type);
    entry.map(|(_, limit)| *limit).ok_or(Refusal::Type { found: Some(media_type.name()) })
}

pub(crate) async fn turn(
    turns: &Arc<tokio::sync::Semaphore>,
) -> Result<tokio::sync::OwnedSemaphorePermit, ReceiveError> {
    match tokio::time::timeout(PATIENCE, Arc::clone(turns).acquire_owned()).await {
        Ok(Ok(turn)) => Ok(turn),
        _ => Err(ReceiveError::Busy),
    }
}
