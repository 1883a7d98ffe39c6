//! The officers' desk: the worklist, one complaint, and putting somebody in charge of it.

mod item;
mod worklist;

use actix_web::web;

pub(crate) use item::{Typed, parsed, put_in_charge, show_item};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.route("/{lang}/{tenant}/desk/complaints", web::get().to(worklist::get));
    cfg.route("/{lang}/{tenant}/desk/complaints/{number}", web::get().to(item::get));
    cfg.route("/{lang}/{tenant}/desk/complaints/{number}/assign", web::post().to(item::assign));
}
