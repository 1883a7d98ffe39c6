//! Help for whoever can no longer sign in: what opens the account, and what a citizen does whom nobody can vouch for.

use crate::Visitor;
use actix_web::{HttpResponse, web};
use askama::Template;
use server::Result;
use ui::Page;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/lost").get(get));
}

#[derive(Template)]
#[template(path = "lost.html")]
struct LostPage {
    page: Page,
}

async fn get(visitor: Visitor) -> Result<HttpResponse> {
    server::page(&LostPage { page: visitor.page() })
}
