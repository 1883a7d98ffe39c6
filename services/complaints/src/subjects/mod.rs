//! An administration sets up what can be complained of: its tree of subjects, and what each of them asks.

mod ask;
mod enter;
mod narrow;
mod options;
mod tree;
mod words;

pub use narrow::{Narrowed, TakeBack};

use actix_web::web;

/// The address of the tree.
const LIST: &str = "/desk/subjects";

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    tree::routes(cfg);
    enter::routes(cfg);
    ask::routes(cfg);
}
