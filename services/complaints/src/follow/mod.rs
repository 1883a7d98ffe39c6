//! Following a complaint: by number and code, or by the author's own account.

mod page;
mod pair;
mod reader;

pub(crate) use page::{Late, Shown};
pub(crate) use pair::TypedPair;
pub(crate) use reader::Reader;

use crate::grant::granting;
use crate::number::Number;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::{Attempt, Directory, Site, Tenant, Visitor};
use reader::Opened;
use serde::Deserialize;
use server::{Error, Form, Result, see_other};
use std::sync::Arc;
use ui::{Errors, Page};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/follow").get(get_form).post(post_form));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}").get(get).post(post));
}

#[derive(Template)]
#[template(path = "follow_form.html")]
struct FollowForm {
    page: Page,
    errors: Errors,
    number: String,
    action: String,
}

/// The pages below a complaint's that messages and links lead its author to.
const BELOW: [&str; 8] = ["receipt", "mediator", "reply", "add", "remind", "leave", "withdraw", "contest"];

/// Which of them somebody came for, who has yet to give the code.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    then: String,
}

impl Onward {
    fn below(&self) -> Option<&'static str> {
        BELOW.into_iter().find(|below| *below == self.then)
    }

    /// What it adds to the address where the code is asked for.
    fn query(&self) -> String {
        self.below().map(|below| format!("?then={below}")).unwrap_or_default()
    }
}

/// To where the code is asked for, before the page `below` the complaint's. Whether there is such a number is not told.
pub(crate) fn ask_code(site: &Site, number: &Number, below: &str) -> HttpResponse {
    let query = Onward { then: below.to_owned() }.query();
    see_other(&site.page().url_here(&format!("/complaints/{number}{query}")))
}

async fn get_form(visitor: Visitor) -> Result<HttpResponse> {
    let page = visitor.page();
    let action = page.url("/follow");
    server::page(&FollowForm { page, errors: Errors::none(), number: String::new(), action })
}

async fn post_form(
    request: HttpRequest,
    visitor: Visitor,
    directory: web::Data<Directory>,
    Form(asked): Form<TypedPair>,
) -> Result<HttpResponse> {
    let tenant = asked.tenant(&directory).await?;
    open(&request, visitor.page(), "/follow", tenant, asked, None).await
}

async fn get(
    request: HttpRequest,
    site: Site,
    path: web::Path<(String, String, String)>,
    web::Query(onward): web::Query<Onward>,
) -> Result<HttpResponse> {
    let number: Number = path.2.parse().map_err(|_| Error::NotFound)?;
    let reader = Reader::of(&request)?;
    let Some(complaint) = reader.complaint(&site, &number).await? else {
        // Whether there is such a number is told only to who has the code.
        let page = site.page();
        let action = page.url_here(&format!("/complaints/{number}{}", onward.query()));
        return server::page(&FollowForm { page, errors: Errors::none(), number: number.to_string(), action });
    };
    reader.show(&site, &complaint, Shown::default()).await
}

async fn post(
    request: HttpRequest,
    site: Site,
    path: web::Path<(String, String, String)>,
    web::Query(onward): web::Query<Onward>,
    Form(mut asked): Form<TypedPair>,
) -> Result<HttpResponse> {
    if asked.number.is_empty() {
        asked.number.clone_from(&path.2);
    }
    let action = format!("/{}/complaints/{}{}", site.tenant().slug, path.2, onward.query());
    open(&request, site.page(), &action, Some(Arc::clone(site.tenant())), asked, onward.below()).await
}

/// Opens the complaint to this browser if number and code fit; else the form says so, and not which of them is wrong, unless one cannot
/// be right.
async fn open(
    request: &HttpRequest,
    page: Page,
    action: &str,
    tenant: Option<Arc<Tenant>>,
    asked: TypedPair,
    below: Option<&str>,
) -> Result<HttpResponse> {
    let attempt = Attempt::of(request)?;
    let reader = Reader::of(request)?;
    if let (Some(tenant), Some((number, code))) = (tenant, asked.read())
        && let Some(opened) = reader.opened(attempt, &tenant, &number, &code).await?
    {
        let (id, path) = match opened {
            Opened::Author(complaint) => {
                (complaint.id, below.map_or_else(|| number.to_string(), |below| format!("{number}/{below}")))
            }
            Opened::Supporter(id) => (id, format!("supported/{id}")),
        };
        let mut answer = see_other(&format!("/{}/{}/complaints/{path}", page.lang, tenant.slug));
        let cookie = granting(request, &reader.settings, reader.clock.now(), tenant.id, id);
        answer.add_cookie(&cookie).map_err(Error::internal)?;
        return Ok(answer);
    }
    let (errors, action) = (asked.refusal(&page), page.url(action));
    let template = FollowForm { page, errors, number: asked.number_alone(), action };
    server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &template)
}
