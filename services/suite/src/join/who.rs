//! They say who they are, and are sent a code to their official address. Where others began already, the page says since when, what
//! became of the reader's own claim, and that whoever approves decides.

use super::place::{self, Place};
use super::{MAX_NAME, anew, leads_somewhere, one_line_errors, since};
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use identity::{Citizen, Directory, NewClaim, Proposed, Rival, RivalEnd, Tenant, Visitor};
use jobs::Wake;
use notifications::{Message, Recipient};
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings, see_other};
use std::collections::HashMap;
use territory::Atlas;
use ui::{Errors, Lang, Page, text, text_with};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join/to/{place}").get(get).post(post));
    cfg.service(web::resource("/{lang}/join/to/{place}/withdraw").post(withdraw));
}

/// Who somebody says that they are.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WhoForm {
    pub(super) name: String,
    pub(super) position: String,
    pub(super) email: String,
}

impl WhoForm {
    /// Notes what is wrong with it; to whom a code goes when nothing is.
    pub(super) fn judge(&self, page: &Page, errors: &mut Errors) -> Option<Recipient> {
        one_line_errors(page, errors, ("name", &page.t("join-name")), &self.name);
        one_line_errors(page, errors, ("position", &page.t("join-position")), &self.position);
        if leads_somewhere(&self.name) && errors.for_field("name").is_none() {
            errors.add("name", page.t("missing-name-wrong"));
        }
        let email = self.email();
        let recipient = Recipient::new(Some(self.name.trim()), &email).ok().filter(|_| email.len() <= 254);
        if recipient.is_none() {
            errors.add("email", page.t("error-email"));
        }
        recipient
    }

    fn email(&self) -> String {
        self.email.trim().to_lowercase()
    }
}

#[derive(Template)]
#[template(path = "join_who.html")]
struct WhoPage {
    page: Page,
    errors: Errors,
    administration: String,
    sent: WhoForm,
    here: String,
    /// Since when others try it out, in words; empty when nobody does.
    since: String,
    /// It takes part: there is nothing to bring in.
    is_taken: bool,
    /// Its page; empty when it has none.
    home: String,
    /// What the reader claimed before.
    own: Option<Own>,
}

/// A claim of the reader to what others try out.
struct Own {
    words: String,
    /// Of whoever decided; empty for none.
    reason: String,
    /// When they may claim again, in words; empty when it was not refused.
    anew: String,
    is_open: bool,
}

impl Own {
    fn of(page: &Page, rival: &Rival) -> Self {
        let day = page.date(&calendar::local_date(rival.asked_at).to_string());
        let key = match rival.end() {
            None => "join-own-open",
            Some(RivalEnd::Accepted) => "join-own-accepted",
            Some(RivalEnd::Refused) => "join-own-refused",
            Some(RivalEnd::Withdrawn) => "join-own-withdrawn",
        };
        Self {
            words: page.t1(key, "date", day.as_str()),
            reason: rival.reason.clone(),
            anew: rival.anew_from().map_or_else(String::new, |from| anew(page, from)),
            is_open: rival.is_open(),
        }
    }
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
    show(&visitor, &database, &path.1, &place, WhoForm::default(), Errors::none(), StatusCode::OK).await
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
    let recipient = form.judge(&page, &mut errors);
    let is_taken = matches!(place, Place::Taken(_));
    let (Some(recipient), true, false) = (recipient, errors.is_empty(), is_taken) else {
        let status = if is_taken { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        return show(&visitor, &database, &path.1, &place, form, errors, status).await;
    };
    let administration = place.names().in_lang(page.lang);
    let about = About { place: &path.1, administration, proposed: None };
    let Some(seat) = send_code(&database, &settings, &clock, &wake, page.lang, &form, &recipient, &about).await? else {
        errors.add("email", page.t("join-too-many"));
        return show(&visitor, &database, &path.1, &place, form, errors, StatusCode::TOO_MANY_REQUESTS).await;
    };
    let mut answer = see_other(&page.url("/join/proof"));
    answer.add_cookie(&seat).map_err(Error::internal)?;
    Ok(answer)
}

/// Which administration a claim is about.
pub(super) struct About<'a> {
    pub(super) place: &'a str,
    pub(super) administration: &'a str,
    /// What is said of one that nobody lists.
    pub(super) proposed: Option<&'a Proposed>,
}

/// Makes the claim and sends its code; the cookie that binds it to the browser. None when the address was written to too often.
///
/// # Errors
/// The database does not answer.
#[allow(clippy::too_many_arguments, reason = "a claim and the parts that send its code")]
pub(super) async fn send_code(
    database: &Database,
    settings: &Settings,
    clock: &Clock,
    wake: &Wake,
    lang: Lang,
    form: &WhoForm,
    recipient: &Recipient,
    about: &About<'_>,
) -> Result<Option<Cookie<'static>>> {
    let (now, email) = (clock.now(), form.email());
    let new = NewClaim {
        place: about.place,
        name: form.name.trim(),
        position: form.position.trim(),
        email: &email,
        lang,
        proposed: about.proposed,
    };
    let made = database
        .tenant(TenantId::PLATFORM, async |conn| {
            let Some(made) = identity::make_claim(conn, now, &settings.secret, &new).await? else {
                return Ok(None);
            };
            let message = letter(settings, lang, recipient, about.administration, &made.code);
            notifications::send(conn, TenantId::PLATFORM, now, &message).await?;
            Ok::<_, diesel::result::Error>(Some(made))
        })
        .await?;
    let Some(made) = made else {
        return Ok(None);
    };
    wake.up(TenantId::PLATFORM);
    Ok(Some(super::seat_cookie(settings, made.seat)))
}

fn letter(settings: &Settings, lang: Lang, recipient: &Recipient, administration: &str, code: &str) -> Message {
    let args = [("administration", administration.into()), ("code", code.into())];
    let mut body = vec![
        // The address is not proved: whoever reads this may be somebody else.
        text(lang, "mail-greeting-unnamed"),
        text_with(lang, "mail-join-code-body", &args),
        text(lang, "mail-platform-signature"),
    ];
    if settings.demo {
        body.push(text(lang, "mail-demo"));
    }
    Message {
        lang,
        recipient: recipient.clone(),
        subject: text(lang, "mail-join-code-subject"),
        body: body.join("\n\n"),
        about: "claim".to_owned(),
    }
}

/// Whoever claimed what others try out takes that back.
async fn withdraw(
    citizen: Citizen,
    path: Path,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(_): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    let tenant = directory.listed(&path.1).await?.ok_or(Error::NotFound)?;
    let (id, person, now) = (tenant.id, citizen.person().id, clock.now());
    let taken_back = database.tenant(id, async |conn| {
        let rival = identity::find_rival_of(conn, id, person).await?.ok_or(Error::NotFound)?;
        // Somebody pressed twice.
        if rival.end() == Some(RivalEnd::Withdrawn) {
            return Ok(());
        }
        identity::close_rival(conn, now, id, rival.id, RivalEnd::Withdrawn, person, "").await
    });
    taken_back.await?;
    let page = citizen.page();
    Ok(server::done(&page.url(&format!("/join/to/{}", tenant.slug)), page.t("join-own-taken-back")))
}

async fn show(
    visitor: &Visitor,
    database: &Database,
    at: &str,
    place: &Place,
    sent: WhoForm,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let since = match place {
        Place::Begun(tenant) => since(database, &page, tenant).await?,
        _ => String::new(),
    };
    let own = match place {
        Place::Begun(tenant) | Place::Listed(tenant) | Place::Taken(tenant) => own(visitor, database, tenant).await?,
        Place::New(_) | Place::Proposed(..) => None,
    };
    let home = match place {
        Place::Taken(tenant) if tenant.state.has_pages() => page.url(&format!("/{}/", tenant.slug)),
        _ => String::new(),
    };
    let template = WhoPage {
        administration: place.names().in_lang(page.lang).to_owned(),
        here: page.url(&format!("/join/to/{at}")),
        is_taken: matches!(place, Place::Taken(_)),
        own: own.map(|rival| Own::of(&page, &rival)),
        page,
        errors,
        sent,
        since,
        home,
    };
    server::page_with(status, &template)
}

/// What the reader claimed here before, if they are signed in.
async fn own(visitor: &Visitor, database: &Database, tenant: &Tenant) -> Result<Option<Rival>> {
    let Some(person) = visitor.person().map(|person| person.id) else {
        return Ok(None);
    };
    let id = tenant.id;
    Ok(database.read(async |conn| identity::find_rival_of(conn, id, person).await).await?)
}

impl WhoPage {
    /// The longest line of the form.
    fn max(&self) -> usize {
        MAX_NAME
    }

    /// Whether the reader claims it already: there is nothing to send again.
    fn waits(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.is_open)
    }
}
