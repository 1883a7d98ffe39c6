//! One index over everything that can be searched, with two engines: the one built into PostgreSQL, and Meilisearch when
//! there is one.
//!
//! The question carries a [`Scope`]; the filter that follows from it is added in this crate and nowhere else. Services
//! put a [`Document`] from a job after each change.

mod document;
mod engine;
mod fold;
mod index;
mod meilisearch;
mod postgres;
mod snippet;
mod terms;

pub use document::{Document, Found, Hit, Query, Scope};
pub use engine::{MOST_MATCHES, SearchError};
pub use fold::fold;
pub use index::{Index, MeilisearchAt, OpenError};
pub use snippet::Marked;
