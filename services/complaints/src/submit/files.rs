//! The files of a form: staged while it is read, kept when it is right, offered again or erased when it is not.

use super::Parties;
use super::form::MAX_FILES;
use super::room::has_room;
use actix_web::http::header::CONTENT_LENGTH;
use documents::{
    Accepted, EVIDENCE, FILM, KeepError, Kept, Kind, PAPER, PICTURE, ReceiveError, Received, Refusal, SOUND, TEXT,
};
use identity::Tenant;
use server::{Error, Limits, Parts, Rate, Result, Secret, Upload};
use ui::{Errors, Lang, text, text_with};

/// The form's field.
const FIELD: &str = "photos";
/// A staged file may come back with the form; its reference is signed, so that nobody names a stranger's file.
const FILE_PURPOSE: &str = "staged-file";

/// What came with a form.
#[derive(Default)]
pub(crate) struct Files {
    /// With an earlier form that was shown again.
    returned: Vec<Received>,
    /// With this one.
    fresh: Vec<Received>,
    /// Why no more are taken for now. The form is shown again with it: nothing that was typed is lost.
    pub(crate) refusal: Option<Error>,
}

/// All files at their final places, or the names of those that are no longer there.
type Keeping = std::result::Result<Vec<Kept>, Vec<String>>;

impl Files {
    /// Reads the form to its end, also where it fails. What is wrong with a file becomes an error of the field.
    ///
    /// # Errors
    /// What is no form, or a storage that fails; nothing of this form then stays.
    pub(crate) async fn receive(
        parties: &Parties,
        lang: Lang,
        mut parts: Parts,
        errors: &mut Errors,
    ) -> Result<(Self, Parts)> {
        let mut files = Self::default();
        if let Err(error) = files.read(parties, lang, &mut parts, errors).await {
            files.erase(parties).await;
            parts.drain().await;
            return Err(error);
        }
        if let Some(refusal) = &files.refusal {
            errors.add(FIELD, turned_away(lang, refusal));
        }
        Ok((files, parts))
    }

    async fn read(&mut self, parties: &Parties, lang: Lang, parts: &mut Parts, errors: &mut Errors) -> Result<()> {
        let mut is_counted = false;
        while let Some(upload) = parts.next_upload().await? {
            // Files that travelled with a faulty form come before new ones.
            self.bring_back(parties, parts);
            if upload.field != FIELD || self.count() >= MAX_FILES {
                if errors.for_field(FIELD).is_none() {
                    errors.add(FIELD, text_with(lang, "error-files-too-many", &[("max", MAX_FILES.into())]));
                }
                upload.skip().await;
                continue;
            }
            if self.refusal.is_none() {
                self.refusal = count(parts, &mut is_counted)?;
            }
            if self.refusal.is_some() {
                upload.skip().await;
                continue;
            }
            self.take(parties, lang, upload, errors).await?;
        }
        self.bring_back(parties, parts);
        // Chosen once more it is the same file, and may wait the longer.
        self.returned.retain(|earlier| self.fresh.iter().all(|file| file.sha256() != earlier.sha256()));
        Ok(())
    }

    async fn take(&mut self, parties: &Parties, lang: Lang, upload: Upload, errors: &mut Errors) -> Result<()> {
        let name = upload.name.clone();
        match parties.storage.receive(parties.clock.now(), &name, EVIDENCE, upload.into_stream()).await {
            Ok(file) => self.fresh.push(file),
            Err(ReceiveError::Refused(refusal)) => errors.add(FIELD, refusal_words(lang, &name, refusal)),
            Err(ReceiveError::Busy) => self.refusal = Some(Error::TooMany(60)),
            Err(ReceiveError::Full) => {
                tracing::error!("files are refused: less is free on the disk than DIWAN_FREE_DISK says");
                self.refusal = Some(Error::Unavailable(Box::new(ReceiveError::Full)));
            }
            Err(ReceiveError::Interrupted(_)) => return Err(Error::Malformed),
            Err(error) => return Err(Error::internal(error)),
        }
        Ok(())
    }

    fn bring_back(&mut self, parties: &Parties, parts: &Parts) {
        if self.returned.is_empty() {
            self.returned = returned_files(&parties.settings.secret, parts);
            self.returned.truncate(MAX_FILES - self.fresh.len());
        }
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.returned.len() + self.fresh.len()
    }

    /// The key of the sentence that stands for a text where none was written: of what is heard or watched, else of a picture. A paper
    /// is read, and says nothing by itself.
    pub(super) fn stand_in(&self) -> Option<&'static str> {
        let has = |kinds: &[Kind]| {
            self.returned.iter().chain(&self.fresh).any(|file| kinds.contains(&file.media_type().kind()))
        };
        if has(&[Kind::Sound, Kind::Film]) {
            Some("form-text-recording")
        } else {
            has(&[Kind::Picture]).then_some("form-text-photo")
        }
    }

    /// How large they are together.
    pub(crate) fn bytes(&self) -> u64 {
        self.returned.iter().chain(&self.fresh).map(Received::bytes).sum()
    }

    /// As the form carries them when it is shown again: each with its name.
    pub(crate) fn signed(&self, secret: &Secret) -> Vec<(String, String)> {
        self.returned.iter().chain(&self.fresh).filter_map(|file| signed_file(secret, file)).collect()
    }

    /// Keeps all of them in the name of `tenant`. Those that are no longer there are forgotten, the others can still be
    /// offered.
    async fn keep(&mut self, parties: &Parties, tenant: &Tenant) -> Result<Keeping> {
        let now = parties.clock.now();
        let (mut kept, mut gone) = (Vec::with_capacity(self.count()), Vec::new());
        for files in [&mut self.returned, &mut self.fresh] {
            for file in std::mem::take(files) {
                match parties.storage.keep(tenant.id, now, file.clone()).await {
                    Ok(done) => {
                        kept.push(done);
                        files.push(file);
                    }
                    Err(KeepError::Gone) => gone.push(file.name().to_owned()),
                    Err(error) => return Err(Error::internal(error)),
                }
            }
        }
        Ok(if gone.is_empty() { Ok(kept) } else { Err(gone) })
    }

    /// Keeps all of them in the name of `tenant`, if it has room for them. If not, all that are still there can be offered again:
    /// their sender takes back what is too much.
    ///
    /// # Errors
    /// [`Error::Invalid`] says that it has none, or names those that are no longer there; else the storage fails.
    pub(crate) async fn keep_or_say(&mut self, parties: &Parties, tenant: &Tenant, lang: Lang) -> Result<Vec<Kept>> {
        if self.count() > 0 && !has_room(&parties.database, tenant, self.bytes()).await? {
            return Err(Error::field(FIELD, text(lang, "error-files-quota")));
        }
        self.keep(parties, tenant).await?.map_err(|gone| {
            let mut errors = Errors::none();
            for name in gone {
                errors.add(FIELD, gone_words(lang, &name));
            }
            Error::Invalid(errors.0)
        })
    }

    /// Erases what came with this form: its answer is an error, and offers nothing again. Those of an earlier form stay, since
    /// that form may be sent once more.
    pub(crate) async fn erase(&self, parties: &Parties) {
        parties.storage.discard(&self.fresh).await;
    }
}

/// A staged file as the form carries it: its name, and what brings it back.
fn signed_file(secret: &Secret, file: &Received) -> Option<(String, String)> {
    let text = serde_json::to_string(file).ok()?;
    Some((file.name().to_owned(), secret.sign(FILE_PURPOSE, &text)))
}

/// The staged files that a form brought back.
fn returned_files(secret: &Secret, parts: &Parts) -> Vec<Received> {
    let signed = parts.texts().get("kept").map(Vec::as_slice).unwrap_or_default();
    let files = signed.iter().filter_map(|signed| secret.verify(FILE_PURPOSE, signed));
    files.filter_map(|text| serde_json::from_str(&text).ok()).take(MAX_FILES).collect()
}

/// Counts a file, and with the first one the whole form by its size: a refusal then says after which time the same form will
/// be taken.
fn count(parts: &Parts, is_counted: &mut bool) -> Result<Option<Error>> {
    let request = parts.request();
    let mut outcome = Limits::count_client(Rate::File, request);
    if outcome.is_ok() && !std::mem::replace(is_counted, true) {
        let length = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        // Without a length, or with an absurd one: no more than this can be staged.
        outcome = Limits::count_upload(request, length.unwrap_or(u64::MAX).min(most(EVIDENCE)));
    }
    match outcome {
        Ok(()) => Ok(None),
        Err(limited @ Error::TooMany(_)) => Ok(Some(limited)),
        Err(error) => Err(error),
    }
}

/// The bytes of a form with as many files as it may have, each as large as it may be.
fn most(accepted: &Accepted) -> u64 {
    MAX_FILES as u64 * accepted.iter().map(|(_, limit)| *limit).max().unwrap_or_default()
}

/// What the form's field takes, as its `accept` says it: by names and not `image/*`, so that an iPhone sends JPEG in place of HEIC.
pub(crate) fn accept() -> String {
    EVIDENCE.iter().map(|(media_type, _)| media_type.name()).collect::<Vec<_>>().join(",")
}

/// How many files, of what kinds, each how large.
pub(crate) fn hint(lang: Lang) -> String {
    let megabytes = |bytes: u64| (bytes >> 20).cast_signed().into();
    let kinds = text_with(
        lang,
        "media-kinds",
        &[
            ("picture", megabytes(PICTURE)),
            ("sound", megabytes(SOUND)),
            ("film", megabytes(FILM)),
            ("paper", megabytes(PAPER)),
            ("text", megabytes(TEXT)),
        ],
    );
    format!("{} {kinds}", text_with(lang, "media-count", &[("count", MAX_FILES.into())]))
}

fn turned_away(lang: Lang, refusal: &Error) -> String {
    match refusal {
        Error::TooMany(seconds) => {
            text_with(lang, "error-files-wait", &[("minutes", seconds.div_ceil(60).cast_signed().into())])
        }
        _ => text(lang, "error-files-no-room"),
    }
}

/// What to say of a file that a form promised and that is no longer there.
fn gone_words(lang: Lang, name: &str) -> String {
    text_with(lang, "error-file-gone", &[("name", name.into())])
}

/// Why a file is refused.
pub(crate) fn refusal_words(lang: Lang, name: &str, refusal: Refusal) -> String {
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(80).collect();
    let name = ("name", name.as_str().into());
    match refusal {
        Refusal::Empty => text_with(lang, "error-file-empty", &[name]),
        Refusal::TooLarge { limit } => {
            text_with(lang, "error-file-too-large", &[name, ("limit", (limit >> 20).cast_signed().into())])
        }
        Refusal::Type { found: Some("image/heif") } => text_with(lang, "media-heic", &[name]),
        Refusal::Type { .. } => text_with(lang, "error-file-type", &[name]),
        Refusal::TooManyPixels { .. } => text_with(lang, "error-picture-too-large", &[name]),
        Refusal::Broken => text_with(lang, "error-file-broken", &[name]),
    }
}
