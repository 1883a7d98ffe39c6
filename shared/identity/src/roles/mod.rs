//! Roles of an administration, the rights that they are made of, and what a person holds now.

pub(crate) mod desk;
pub(crate) mod held;
pub(crate) mod rights;
pub(crate) mod role;
pub(crate) mod standard;

pub(crate) use desk::{name_faults, names, routes};
