//! Domains of an administration's own: shown to be its own by a record of the name system, looked at again each day, and, where
//! it wishes, the name under which its public pages answer.

mod ask;
mod desk;
pub(crate) mod host;
pub(crate) mod lookup;
pub(crate) mod name;
mod one;
pub(crate) mod store;
pub(crate) mod watch;

use actix_web::web;
use server::Settings;
use store::{Domain, State};
use ui::Page;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/domains").get(desk::get).post(desk::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/domains/{domain}").get(one::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/domains/{domain}/check").post(one::check));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/domains/{domain}/pages").post(one::pages));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/domains/{domain}/remove").post(one::remove));
    cfg.service(web::resource("/domains/ask").get(ask::get));
}

/// The list's address.
fn home(page: &Page) -> String {
    page.url_here("/desk/setup/domains")
}

/// Our own host.
fn platform(settings: &Settings) -> &str {
    settings.public_url.host_str().unwrap_or_default()
}

/// The state in words, and the tone of its tag.
fn state_tag(page: &Page, domain: &Domain) -> (String, &'static str) {
    match domain.state {
        State::Waiting => (page.t("domain-waiting"), "amber"),
        State::Proved if domain.missing_since.is_some() => (page.t("domain-missing"), "amber"),
        State::Proved => (page.t("domain-proved"), "green"),
        State::Lost => (page.t("domain-lost"), "red"),
    }
}
