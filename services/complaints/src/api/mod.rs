//! The same journey for programs: submit, follow, and an officer's moves.

mod moves;
mod once;
mod read;
mod submit;

pub(crate) use once::{enter, joined, move_once};

use crate::submit::get_nearby;
use actix_web::dev::Payload;
use actix_web::{FromRequest as _, HttpRequest, web};
use identity::{Officer, Permission};
use server::{Limits, Rate, Result};
use ui::{Errors, FieldError};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/v1/{tenant}/complaints").post(submit::post));
    cfg.service(web::resource("/api/v1/{tenant}/complaints/nearby").get(get_nearby));
    cfg.service(web::resource("/api/v1/{tenant}/complaints/{number}").get(read::get));
    cfg.service(web::resource("/api/v1/{tenant}/complaints/{number}/moves").post(moves::post));
}

/// The officer whose token comes with a call. Counted first: who tries tokens is slowed down, too.
pub(crate) async fn caller<P: Permission>(request: &HttpRequest) -> Result<Officer<P>> {
    Limits::count_client(Rate::Api, request)?;
    Officer::<P>::from_request(request, &mut Payload::None).await
}

/// What could not be read, then what was read and is wrong: of a field that could not be read, nothing else is said.
pub(crate) fn all_faults(mut unread: Errors, mut wrong: Vec<FieldError>) -> Vec<FieldError> {
    wrong.retain(|fault| {
        let is_contact = matches!(fault.field.as_str(), "name" | "email" | "phone");
        let mut fields = unread.iter().map(|unread| unread.field.as_str());
        !fields.any(|field| field.split('.').any(|part| part == fault.field) || (is_contact && field == "contact"))
    });
    unread.0.append(&mut wrong);
    unread.0
}
