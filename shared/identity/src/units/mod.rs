//! Units of an administration: what they are (`unit.rs`), the pages on which they are kept (`desk.rs`), and many at
//! once (`enter.rs`).

pub(crate) mod desk;
pub(crate) mod enter;
pub(crate) mod unit;

pub(crate) use desk::routes;
