//! What surrounds every page: errors, forged forms, limits, headers, health.

mod cache;
mod csrf;
mod errors;
mod forms;
mod headers;
mod health;
mod limits;
mod offline;
