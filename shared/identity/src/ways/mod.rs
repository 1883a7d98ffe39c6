//! Ways in that need no administration: an account of one's own, opened by a link in an e-mail, a code in an SMS, or a password
//! that one chose; and the way back for who forgot it.

mod email;
mod forgotten;
mod letters;
mod limit;
mod phone;
pub(crate) mod proof;
mod proving;
mod sign_up;

pub(crate) use email::{address_of, is_sent};
pub(crate) use letters::send_address_link;
pub(crate) use limit::count_message;

pub(crate) fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    email::routes(cfg);
    forgotten::routes(cfg);
    sign_up::routes(cfg);
    proving::routes(cfg);
    phone::routes(cfg);
}
