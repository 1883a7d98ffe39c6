//! What the API says of itself, and its calls that belong to no service: the description for programs, the documentation for the
//! people who write them, the search.

mod curl;
mod description;
mod docs;
mod fields;
mod pieces;
mod reference;
mod search;

use actix_web::web;

/// Before the pages: `/docs` has no language.
pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    description::routes(cfg);
    docs::routes(cfg);
    search::routes(cfg);
}
