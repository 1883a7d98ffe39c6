//! The officers' desk: the worklist with its views, one complaint, putting somebody in charge of it, and several at once.

mod another;
mod answered;
mod ask;
mod bulk;
mod charge;
mod filters;
mod gone;
mod item;
mod moves;
mod note;
mod suggest;
mod take;
mod views;
mod worklist;

use actix_web::web;

pub use filters::{places as place_choices, within as places_within};

pub(crate) use answered::answered;
pub(crate) use ask::{Question, ask, read_question};
pub(crate) use bulk::picked;
pub(crate) use charge::{Charge, assignees, find_unit, put_in_charge, reason_errors};
pub(crate) use item::{Came, ItemPath, Kept, item_address, parsed, show_item};
pub(crate) use moves::{answering_for, is_in_charge, is_repetition};
pub(crate) use note::{note, note_errors};
pub(crate) use take::{say_looked_at, take_up};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints").get(worklist::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}").get(item::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/assign").post(charge::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/suggested").post(charge::suggested));
    cfg.service(web::resource("/{lang}/{tenant}/desk/bulk").get(bulk::get).post(bulk::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/views").get(views::get).post(views::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/views/{view}").post(views::rename));
    cfg.service(web::resource("/{lang}/{tenant}/desk/views/{view}/remove").post(views::remove));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/acknowledge").post(take::acknowledge));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/take").post(take::take));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/ask").get(ask::get).post(ask::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/note").get(note::get).post(note::post));
}
