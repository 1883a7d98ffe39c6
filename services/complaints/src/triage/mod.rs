//! The officers' desk: the worklist, one complaint, and putting somebody in charge of it.

mod another;
mod ask;
mod item;
mod moves;
mod note;
mod take;
mod worklist;

use actix_web::web;

pub(crate) use ask::{Question, ask, read_question};
pub(crate) use item::{Kept, item_address, parsed, put_in_charge, reason_errors, show_item};
pub(crate) use moves::{find_at, is_in_charge, is_repetition};
pub(crate) use note::{note, note_errors};
pub(crate) use take::{say_looked_at, take_up};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints").get(worklist::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}").get(item::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/assign").post(item::assign));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/acknowledge").post(take::acknowledge));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/take").post(take::take));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/ask").get(ask::get).post(ask::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/note").get(note::get).post(note::post));
}
