//! They say who they are, and are sent a code to their official address.

use super::place::{self, Place};
use super::{MAX_NAME, one_line_errors};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use identity::{Directory, NewClaim, Visitor};
use jobs::Wake;
use notifications::{Message, Recipient};
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings, see_other};
use territory::Atlas;
use ui::{Errors, Lang, Page, text, text_with};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join/to/{place}").get(get).post(post));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct WhoForm {
    name: String,
    position: String,
    email: String,
}

#[derive(Template)]
#[template(path = "join_who.html")]
struct WhoPage {
    page: Page,
    errors: Errors,
    administration: String,
    sent: WhoForm,
    here: String,
}

type Path = web::Path<(String, String)>;

async fn get(
    visitor: Visitor,
    path: Path,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
) -> Result<HttpResponse> {
    let place = place::find(&database, &directory, &atlas, &path.1).await?.ok_or(Error::NotFound)?;
    show(&visitor, &path.1, &place, WhoForm::default(), Errors::none(), StatusCode::OK)
}

#[allow(clippy::too_many_arguments, reason = "the parts that the handler asks for")]
async fn post(
    request: HttpRequest,
    visitor: Visitor,
    path: Path,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<WhoForm>,
) -> Result<HttpResponse> {
    // Each right form sends a message to an address that is not proved yet.
    Limits::count_client(Rate::SignIn, &request)?;
    let place = place::find(&database, &directory, &atlas, &path.1).await?.ok_or(Error::NotFound)?;
    let page = visitor.page();
    let mut errors = Errors::none();
    one_line_errors(&page, &mut errors, ("name", &page.t("join-name")), &form.name);
    one_line_errors(&page, &mut errors, ("position", &page.t("join-position")), &form.position);
    let email = form.email.trim().to_lowercase();
    let recipient = Recipient::new(Some(form.name.trim()), &email).ok().filter(|_| email.len() <= 254);
    if recipient.is_none() {
        errors.add("email", page.t("error-email"));
    }
    let (Some(recipient), true) = (recipient, errors.is_empty()) else {
        return show(&visitor, &path.1, &place, form, errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (now, lang) = (clock.now(), visitor.lang());
    let new = NewClaim { place: &path.1, name: form.name.trim(), position: form.position.trim(), email: &email, lang };
    let administration = place.names().in_lang(lang);
    let made = database
        .tenant(TenantId::PLATFORM, async |conn| {
            let Some(made) = identity::make_claim(conn, now, &settings.secret, &new).await? else {
                return Ok(None);
            };
            let message = letter(lang, &recipient, new.name, administration, &made.code);
            notifications::send(conn, TenantId::PLATFORM, now, &message).await?;
            Ok::<_, diesel::result::Error>(Some(made))
        })
        .await?;
    let Some(made) = made else {
        errors.add("email", page.t("join-too-many"));
        return show(&visitor, &path.1, &place, form, errors, StatusCode::TOO_MANY_REQUESTS);
    };
    wake.up(TenantId::PLATFORM);
    let mut answer = see_other(&page.url("/join/proof"));
    answer.add_cookie(&super::seat_cookie(&settings, made.seat)).map_err(Error::internal)?;
    Ok(answer)
}

fn letter(lang: Lang, recipient: &Recipient, name: &str, administration: &str, code: &str) -> Message {
    let greeting = text_with(lang, "mail-greeting", &[("name", name.into())]);
    let args = [("administration", administration.into()), ("code", code.into())];
    Message {
        lang,
        recipient: recipient.clone(),
        subject: text(lang, "mail-join-code-subject"),
        body: [greeting, text_with(lang, "mail-join-code-body", &args), text(lang, "mail-platform-signature")]
            .join("\n\n"),
        about: "claim".to_owned(),
    }
}

fn show(
    visitor: &Visitor,
    at: &str,
    place: &Place,
    sent: WhoForm,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let administration = place.names().in_lang(page.lang).to_owned();
    let here = page.url(&format!("/join/to/{at}"));
    server::page_with(status, &WhoPage { page, errors, administration, sent, here })
}

/// The longest line of the form, for the page.
impl WhoPage {
    fn max(&self) -> usize {
        MAX_NAME
    }
}
