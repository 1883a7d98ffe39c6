//! Runs the typesetter over one embedded template and the data of one document.

use crate::Error;
use crate::fonts::FONTS;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Row headers of tables are still behind a switch of the typesetter; they are what makes a table readable aloud.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// One document before it is set: a template, and the files that it may read by name.
pub(crate) struct Document {
    template: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Document {
    pub(crate) fn new(template: &str) -> Result<Self, Error> {
        Ok(Self { template: Source::new(file_id("template.typ")?, template.to_owned()), files: Vec::new() })
    }

    /// Lets the template read `content` under `name`.
    pub(crate) fn with_file(mut self, name: &str, content: Vec<u8>) -> Result<Self, Error> {
        self.files.push((file_id(name)?, Bytes::new(content)));
        Ok(self)
    }

    /// The document as PDF/A-2a and PDF/UA-1, dated `issued_at`. `identity` names the document among all others; only a
    /// hash of it is written. The same input gives the same bytes.
    pub(crate) fn pdf(&self, identity: &str, issued_at: Timestamp) -> Result<Vec<u8>, Error> {
        let bytes = self.export(identity, issued_at);
        // The typesetter remembers every step for a next run over the same text, which never comes.
        typst::comemo::evict(0);
        bytes
    }

    fn export(&self, identity: &str, issued_at: Timestamp) -> Result<Vec<u8>, Error> {
        let document = typst::compile::<PagedDocument>(self).output.map_err(refusal)?;
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| Error::Typesetting(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(identity.to_owned()),
            creator: Smart::Custom(Some("Diwan".to_owned())),
            timestamp: timestamp(issued_at),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(refusal)
    }
}

impl World for Document {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, content)| content.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    /// Templates have no clock: dates are data.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(name).map_err(|error| Error::Typesetting(error.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn timestamp(at: Timestamp) -> Option<typst_pdf::Timestamp> {
    let at = at.to_zoned(TimeZone::UTC);
    let part = |value: i8| u8::try_from(value).ok();
    let datetime = Datetime::from_ymd_hms(
        at.year().into(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )?;
    Some(typst_pdf::Timestamp::new_utc(datetime))
}

fn refusal(diagnostics: EcoVec<SourceDiagnostic>) -> Error {
    let messages: Vec<&str> = diagnostics.iter().map(|d| d.message.as_str()).collect();
    Error::Typesetting(messages.join("; "))
}
