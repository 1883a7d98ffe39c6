//! The short address that a text message has room for: it leads to where the complaint is followed.

use crate::number::Number;
use actix_web::{HttpResponse, web};
use identity::{Directory, Visitor};
use server::{Result, see_other};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/c/{number}").get(get));
}

/// Whether there is such a complaint is not told here.
async fn get(
    visitor: Visitor,
    path: web::Path<(String, String)>,
    directory: web::Data<Directory>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let Ok(number) = path.1.parse::<Number>() else {
        return Ok(see_other(&page.url("/follow")));
    };
    Ok(see_other(&match directory.by_code(&number.tenant).await? {
        Some(tenant) => format!("/{}/{}/complaints/{number}", page.lang, tenant.slug),
        None => page.url("/follow"),
    }))
}
