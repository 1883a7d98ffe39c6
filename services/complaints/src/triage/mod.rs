//! The officers' desk: the worklist, one complaint, and putting somebody in charge of it.

mod gone;
mod item;
mod moves;
mod worklist;

use actix_web::web;

pub(crate) use item::{Kept, item_address, parsed, put_in_charge, show_item};
pub(crate) use moves::{find_at, is_in_charge, is_repetition};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints").get(worklist::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}").get(item::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/assign").post(item::assign));
}
