//! Official documents as PDF, in Arabic, Amazigh (Tifinagh) and French on one sheet.
//!
//! This crate knows layout only: every printed word is given by the caller, already translated. It reads no file and no
//! clock; fonts and templates are embedded. Templates live in `templates/` and receive their data as a JSON file, so text
//! typed by a person can never become markup.
//!
//! Calls are blocking work for the processor (tens of milliseconds optimised): run them on a blocking pool.

mod convention;
mod document;
mod fonts;
mod printable;
mod qr;
mod receipt;

pub use convention::{Convention, convention};
pub use qr::qr_svg;
pub use receipt::{Check, Field, Receipt, Row, Trilingual, Value, receipt};

/// Why a document could not be made. Both are faults of the program, not of the person whose text is printed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A QR code holds 2,331 bytes at its level of error correction.
    #[error("too much text for a QR code")]
    QrTooLong,
    /// The typesetter refused. The text is for the log only; it may quote what was to be printed.
    #[error("typesetting failed: {0}")]
    Typesetting(String),
}
