//! What an import did, or why it did nothing.

use std::fmt;

/// What is wrong with a territory of the file, or worth a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: "feature 12 (09.001.01.01)".
    pub at: String,
    /// What.
    pub message: String,
}

/// What was found in a file. With one fault, nothing of it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Territories that were not there.
    pub added: usize,
    /// Those that the file says otherwise.
    pub changed: usize,
    /// Those that were there just so.
    pub unchanged: usize,
    /// Those of the level that the file does not name: they stay as they are.
    pub left: usize,
    /// What keeps the file out.
    pub faults: Vec<Fault>,
    /// What does not.
    pub warnings: Vec<Fault>,
    /// Nothing was to be written.
    pub dry_run: bool,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Fault { at, message } in &self.faults {
            writeln!(f, "{at}: {message}")?;
        }
        for Fault { at, message } in &self.warnings {
            writeln!(f, "{at}: to look at: {message}")?;
        }
        if !self.faults.is_empty() {
            return write!(f, "{} with faults: nothing was written", self.faults.len());
        }
        let Self { added, changed, unchanged, left, .. } = self;
        let be = if self.dry_run { "would be " } else { "" };
        write!(f, "{added} {be}added, {changed} {be}changed, {unchanged} as they were, {left} not in the file")
    }
}
