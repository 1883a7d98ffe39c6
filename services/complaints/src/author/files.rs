//! Words and files of a form, read to its end and kept only when all is right.

use super::{Saying, write};
use crate::follow::Reader;
use crate::store::Complaint;
use crate::submit::{Files, Parties, gone_words, has_room};
use actix_web::{HttpRequest, HttpResponse};
use documents::Kept;
use identity::Site;
use jobs::Wake;
use server::{Limits, Parts, Rate, Result};
use ui::Errors;

/// A form that was read.
pub(super) struct Typed {
    pub(super) parties: Parties,
    parts: Parts,
    files: Files,
    /// What is wrong with its files.
    pub(super) errors: Errors,
}

impl Typed {
    /// Reads the form.
    ///
    /// # Errors
    /// It is no form of ours, or one too many; nothing of it then stays.
    pub(super) async fn read(request: &HttpRequest, site: &Site, mut parts: Parts) -> Result<Self> {
        let parties = Parties::of(request)?;
        if let Err(limited) = Limits::count_client(Rate::Form, request) {
            parts.drain().await;
            return Err(limited);
        }
        let mut errors = Errors::none();
        match Files::receive(&parties, site.lang(), &mut parts, &mut errors).await {
            Ok(files) => Ok(Self { parties, parts, files, errors }),
            Err(error) => {
                parts.drain().await;
                Err(error)
            }
        }
    }

    /// What was typed into a field, line ends as they are stored.
    pub(super) fn text(&self, field: &str) -> String {
        self.parts.text_of(field).replace("\r\n", "\n")
    }

    /// The version that the page showed.
    pub(super) fn version(&self) -> i32 {
        self.parts.text_of("version").parse().unwrap_or_default()
    }

    /// How many files there are.
    pub(super) fn count(&self) -> usize {
        self.files.count()
    }

    /// The files as the form carries them when it is shown again.
    pub(super) fn signed(&self) -> Vec<(String, String)> {
        self.files.signed(&self.parties.settings.secret)
    }

    /// Erases what came with this form.
    pub(super) async fn erase(&self) {
        self.files.erase(&self.parties).await;
    }

    /// Keeps all files in the name of the administration; none when something is wrong with them, which the errors then say.
    pub(super) async fn keep(&mut self, site: &Site) -> Result<Option<Vec<Kept>>> {
        let tenant = site.tenant();
        if self.count() == 0 {
            return Ok(Some(Vec::new()));
        }
        if !has_room(&self.parties.database, tenant, self.files.bytes()).await? {
            self.files.erase(&self.parties).await;
            self.files = Files::default();
            self.errors.add("photos", ui::text(site.lang(), "error-files-quota"));
            return Ok(None);
        }
        match self.files.keep(&self.parties, tenant).await? {
            Ok(kept) => Ok(Some(kept)),
            Err(gone) => {
                for name in gone {
                    self.errors.add("photos", gone_words(site.lang(), &name));
                }
                Ok(None)
            }
        }
    }
}

/// Writes what a form says with its files. None when something is wrong with these, which `typed.errors` then say.
pub(super) async fn send(
    reader: &Reader,
    site: &Site,
    complaint: &Complaint,
    wake: &Wake,
    typed: &mut Typed,
    saying: &Saying,
    key: &str,
) -> Result<Option<HttpResponse>> {
    let Some(kept) = typed.keep(site).await? else {
        return Ok(None);
    };
    let answer = write(reader, site, complaint, wake, saying, &kept, typed.version(), key).await;
    typed.parties.storage.release(&reader.database, &kept).await;
    answer.map(Some)
}
