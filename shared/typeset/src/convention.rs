//! The agreement that an administration signs.

use crate::document::Document;
use crate::printable::make_printable;
use crate::{Error, Field, Trilingual};
use jiff::Timestamp;
use serde::Serialize;

const TEMPLATE: &str = concat!(include_str!("../templates/languages.typ"), include_str!("../templates/convention.typ"));

/// Everything printed on the agreement. The caller translates, and bounds the length of what people typed.
#[derive(Clone, Serialize)]
pub struct Convention {
    /// What the paper is.
    pub title: Trilingual,
    /// Of which wording it is.
    pub version: Trilingual,
    /// The articles, which are numbered.
    pub articles: Vec<Trilingual>,
    /// What stands over the names.
    pub signature: Trilingual,
    /// Names and what else is filled in; without a value, by hand.
    pub fields: Vec<Field>,
    /// What stands over the place for stamp and signature.
    pub stamp: Trilingual,
    /// The instant written into the metadata of the file.
    pub issued_at: Timestamp,
}

/// Sets `convention` on A4 as PDF/A-2a and PDF/UA-1. Blocking work for the processor: call it on a blocking pool.
///
/// # Errors
/// [`Error::Typesetting`] is a fault of this crate.
pub fn convention(convention: &Convention) -> Result<Vec<u8>, Error> {
    let mut data = serde_json::to_value(convention).map_err(|error| Error::Typesetting(error.to_string()))?;
    make_printable(&mut data);
    let identity = data.to_string();
    Document::new(TEMPLATE)?
        .with_file("convention.json", identity.clone().into_bytes())?
        .pdf(&identity, convention.issued_at)
}
