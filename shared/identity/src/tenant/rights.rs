//! The rights over an administration itself.

use crate::Permission;

/// Set the administration up: its names, its look, its modules, and the request to go live.
#[derive(Debug)]
pub enum Setup {}

/// Approve that administrations of one's region go live.
#[derive(Debug)]
pub enum Approve {}

impl Permission for Setup {
    const NAME: &'static str = "identity.setup";
}

impl Permission for Approve {
    const NAME: &'static str = "identity.approve";
}
