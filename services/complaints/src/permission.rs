//! The rights that an administration's roles may hold over complaints.

use identity::Permission;

/// See complaints, with the names of their authors.
pub enum Read {}
/// Put officers in charge.
pub enum Assign {}
/// Answer those that one is in charge of.
pub enum Answer {}

impl Permission for Read {
    const NAME: &'static str = "complaints.read";
}

impl Permission for Assign {
    const NAME: &'static str = "complaints.assign";
}

impl Permission for Answer {
    const NAME: &'static str = "complaints.answer";
}
