//! Units of an administration: what they are (`unit.rs`), the pages on which they are kept (`desk.rs`), and many at
//! once (`enter.rs`), and their names for others (`name.rs`).

pub(crate) mod desk;
pub(crate) mod enter;
pub(crate) mod name;
pub(crate) mod unit;

pub(crate) use desk::routes;
