//! Units of an administration: what they are (`unit.rs`), and the pages on which they are kept (`desk.rs`).

pub(crate) mod desk;
pub(crate) mod unit;

pub(crate) use desk::routes;
