//! The receipt that a person gets for what they sent.

use crate::document::Document;
use crate::printable::make_printable;
use crate::{Error, qr_svg};
use jiff::Timestamp;
use serde::Serialize;

const TEMPLATE: &str = concat!(include_str!("../templates/languages.typ"), include_str!("../templates/receipt.typ"));

/// Everything printed on a receipt. The caller translates, words the dates and bounds the length of what people typed:
/// the cost grows with the text. It is not `Debug`, since it holds the secret code.
#[derive(Clone, Serialize)]
pub struct Receipt {
    /// What the paper is, for example "Récépissé de dépôt".
    pub title: Trilingual,
    /// The administration that received.
    pub administration: Trilingual,
    /// The public number, printed large.
    pub number: Field,
    /// The secret code, printed large.
    pub code: Field,
    /// What was received, one line each.
    pub rows: Vec<Row>,
    /// Sentences under the rows: the legal delay and its source, the remedy.
    pub notes: Vec<Trilingual>,
    /// Where the receipt can be checked.
    pub check: Check,
    /// The words of the mark that says that this is a demonstration, absent on a real receipt.
    pub demo: Option<Trilingual>,
    /// The line that says when and where the receipt was made, in wall-clock time.
    pub generated: Trilingual,
    /// The instant written into the metadata of the file.
    pub issued_at: Timestamp,
}

/// The same words in the three languages of the paper, in their order.
#[derive(Clone, Debug, Serialize)]
pub struct Trilingual {
    /// Arabic.
    pub ar: String,
    /// Amazigh in Tifinagh.
    pub zgh: String,
    /// French.
    pub fr: String,
}

/// A value with its name, printed once for the three languages.
#[derive(Clone, Serialize)]
pub struct Field {
    /// Its name.
    pub label: Trilingual,
    /// The value in Latin letters and digits.
    pub value: String,
}

/// A line of the receipt, printed in each language.
#[derive(Clone, Serialize)]
pub struct Row {
    /// The name of the value.
    pub label: Trilingual,
    /// The value.
    pub value: Value,
}

/// The value of a [`Row`].
#[derive(Clone, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// As typed by a person or as it stands in a register: its direction follows from its first letter.
    Same(String),
    /// Translated: its direction is that of its language.
    Each(Trilingual),
}

/// Where a receipt is checked.
#[derive(Clone, Serialize)]
pub struct Check {
    /// The address in the QR code; it is printed too.
    pub url: String,
    /// What to do with it, for example "Vérifier ce récépissé".
    pub words: Trilingual,
}

/// Sets `receipt` on A4 (one page when its content is ordinary) as PDF/A-2a and PDF/UA-1. The same receipt gives the same
/// bytes. Blocking work for the processor: call it on a blocking pool.
///
/// # Errors
/// [`Error::QrTooLong`] when the address of the check does not fit a QR code; [`Error::Typesetting`] is a fault of this
/// crate.
pub fn receipt(receipt: &Receipt) -> Result<Vec<u8>, Error> {
    let qr = qr_svg(&receipt.check.url)?;
    let mut data = serde_json::to_value(receipt).map_err(|error| Error::Typesetting(error.to_string()))?;
    make_printable(&mut data);
    Document::new(TEMPLATE)?
        .with_file("receipt.json", data.to_string().into_bytes())?
        .with_file("qr.svg", qr.into_bytes())?
        .pdf(&receipt.number.value, receipt.issued_at)
}
