//! The rights that an administration's roles may hold over complaints.

use identity::{Area, Entry, Permission};

/// See complaints, with the names of their authors.
pub enum Read {}
/// Put officers in charge.
pub enum Assign {}
/// Answer those that one is in charge of.
pub enum Answer {}

/// All of them.
pub const PERMISSIONS: [&str; 3] = [Read::NAME, Assign::NAME, Answer::NAME];

/// The service's page of the desk.
pub const NAVIGATION: [Entry; 1] =
    [Entry { area: Area::Desk, path: "/desk/complaints", label: "desk-nav-worklist", permission: Read::NAME }];

impl Permission for Read {
    const NAME: &'static str = "complaints.read";
}

impl Permission for Assign {
    const NAME: &'static str = "complaints.assign";
}

impl Permission for Answer {
    const NAME: &'static str = "complaints.answer";
}
