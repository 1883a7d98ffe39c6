//! The complaints that could not be sent and wait on this very device. The page is the same for everybody: the browser fills in
//! the list, since nothing of it is ever with us. The words that forms need without a connection stand here too.

use actix_web::{HttpResponse, web};
use askama::Template;
use identity::Visitor;
use server::{Result, may_be_kept, page};
use ui::Page;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/drafts").get(get));
}

#[derive(Template)]
#[template(path = "drafts.html")]
struct DraftsPage {
    page: Page,
}

async fn get(visitor: Visitor) -> Result<HttpResponse> {
    let answer = page(&DraftsPage { page: visitor.page() })?;
    Ok(if visitor.person().is_none() { may_be_kept(answer) } else { answer })
}
