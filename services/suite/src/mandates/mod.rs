//! The scan of a mandate that was signed on paper: handed in, and opened by who may see the mandate. What a mandate is and may become is
//! `identity`'s; files are `documents`'; both meet here.

mod hand_in;
mod scan;

use actix_web::web;
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    hand_in::routes(cfg);
    scan::routes(cfg);
}

/// Language, administration, mandate.
type MandatePath = web::Path<(String, String, Uuid)>;
