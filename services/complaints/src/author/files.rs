//! Words and files of a form, read to its end and kept only when all is right.

use super::{Saying, done, may, too_late, write};
use crate::follow::{Late, Reader};
use crate::store::{Complaint, Event};
use crate::submit::{Files, Parties};
use actix_web::{HttpRequest, HttpResponse};
use documents::Kept;
use identity::Site;
use server::{Error, Limits, Parts, Rate, Result};
use ui::Errors;

/// A form that was read.
pub(super) struct Typed {
    parties: Parties,
    parts: Parts,
    files: Files,
    /// What is wrong with it.
    pub(super) errors: Errors,
}

impl Typed {
    /// Reads the form.
    ///
    /// # Errors
    /// It is no form of ours, or one too many; nothing of it then stays.
    async fn read(request: &HttpRequest, site: &Site, parts: Parts) -> Result<Self> {
        let parties = Parties::of(request)?;
        if let Err(limited) = Limits::count_client(Rate::Form, request) {
            parts.drain().await;
            return Err(limited);
        }
        let mut errors = Errors::none();
        let (files, parts) = Files::receive(&parties, site.lang(), parts, &mut errors).await?;
        Ok(Self { parties, parts, files, errors })
    }

    /// What was typed into a field, as it is kept.
    pub(super) fn text(&self, field: &str) -> String {
        ui::legible(self.parts.text_of(field))
    }

    /// The version that the page showed.
    pub(super) fn version(&self) -> i32 {
        self.parts.text_of("version").parse().unwrap_or_default()
    }

    /// Says what else is wrong with the form, before what is wrong with its files.
    pub(super) fn tell(&mut self, mut errors: Errors) {
        errors.0.append(&mut self.errors.0);
        self.errors = errors;
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
    async fn erase(&self) {
        self.files.erase(&self.parties).await;
    }

    /// Keeps all files in the name of the administration; none when something is wrong with them, which the errors then say.
    async fn keep(&mut self, site: &Site) -> Result<Option<Vec<Kept>>> {
        match self.files.keep_or_say(&self.parties, site.tenant(), site.lang()).await {
            Ok(kept) => Ok(Some(kept)),
            Err(Error::Invalid(faults)) => {
                self.errors.0.extend(faults);
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

/// Reads the complaint of the address, for its author, and a form about it; to its end also when there is no such complaint.
pub(super) async fn receive(
    request: &HttpRequest,
    site: &Site,
    number: &str,
    parts: Parts,
) -> Result<(Reader, Complaint, Typed)> {
    let (reader, complaint) = match super::read(request, site, number).await {
        Ok(read) => read,
        Err(error) => {
            parts.drain().await;
            return Err(error);
        }
    };
    Ok((reader, complaint, Typed::read(request, site, parts).await?))
}

/// Writes what a form says with its files, once; `text` is what was typed, and `key` says that it was done. None when something is
/// wrong with the form, which `typed.errors` then say.
pub(super) async fn send(
    (reader, site, complaint): (&Reader, &Site, &Complaint),
    events: &[Event],
    typed: &mut Typed,
    saying: &Saying,
    text: &str,
    key: &str,
) -> Result<Option<HttpResponse>> {
    let version = typed.version();
    if saying.is_said(events, version) {
        typed.erase().await;
        return Ok(Some(done(site, complaint, key)));
    }
    if !may(saying.what, complaint, events, calendar::local_date(reader.clock.now())) {
        typed.erase().await;
        let late = Late { version, typed: text.to_owned() };
        return too_late(reader, site, complaint, late).await.map(Some);
    }
    if !typed.errors.is_empty() {
        return Ok(None);
    }
    let Some(kept) = typed.keep(site).await? else {
        return Ok(None);
    };
    let answer = write(reader, site, complaint, &typed.parties.wake, saying, &kept, version, key).await;
    typed.parties.storage.release(&reader.database, &kept).await;
    answer.map(Some)
}
