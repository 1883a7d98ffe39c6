//! What surrounds every page: errors, forged forms, limits, headers, health.

mod csrf;
mod errors;
mod headers;
mod health;
mod limits;
