//! The first time from a provider: either one's account here is found again by signing in to it, or a new one is made. The
//! e-mail address that the provider proved only suggests which.

use super::Providers;
use super::arrive::Arrival;
use super::link::insert_link;
use crate::Visitor;
use crate::actor::part;
use crate::person::{find_credentials, insert_with};
use crate::sign_in;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use serde::Deserialize;
use server::{Error, Form, Result, Settings, see_other};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/provider/new").get(get).post(post));
}

#[derive(Template)]
#[template(path = "first_time.html")]
struct FirstTimePage {
    page: Page,
    errors: Errors,
    provider: String,
    typed_name: String,
    /// The proved address; empty when there is none.
    email: String,
    /// Whether an account of this address is here already.
    is_known: bool,
    sign_in_href: String,
}

/// What both need.
struct Ground {
    providers: Providers,
    database: Database,
    settings: Settings,
    clock: Clock,
}

impl Ground {
    fn of(request: &HttpRequest) -> Result<Self> {
        let (providers, database, settings) = (part(request)?, part(request)?, part(request)?);
        Ok(Self { providers, database, settings, clock: part(request)? })
    }

    fn arrival(&self, request: &HttpRequest) -> Option<Arrival> {
        Arrival::read(request, &self.settings, self.clock.now())
    }

    async fn show(
        &self,
        visitor: &Visitor,
        arrival: &Arrival,
        typed_name: String,
        errors: Errors,
        status: StatusCode,
    ) -> Result<HttpResponse> {
        let provider = self.providers.find(&self.database, arrival.provider).await?.ok_or(Error::NotFound)?;
        let email = arrival.proved_email().unwrap_or_default().to_owned();
        let found = match arrival.proved_email() {
            Some(email) => self.database.read(async |conn| find_credentials(conn, email).await).await?,
            None => None,
        };
        let page = visitor.page();
        let back = page.url("/me/link");
        let sign_in_href = sign_in::address(&page, "/sign-in", &[("next", &back)]);
        let (provider, is_known) = (provider.name(page.lang), found.is_some());
        let template = FirstTimePage { page, errors, provider, typed_name, email, is_known, sign_in_href };
        server::page_with(status, &template)
    }
}

async fn get(request: HttpRequest, visitor: Visitor) -> Result<HttpResponse> {
    let ground = Ground::of(&request)?;
    let Some(arrival) = ground.arrival(&request) else {
        return Ok(see_other(&visitor.page().url("/sign-in")));
    };
    let name = arrival.name.clone();
    ground.show(&visitor, &arrival, name, Errors::none(), StatusCode::OK).await
}

#[derive(Deserialize)]
struct NewForm {
    #[serde(default)]
    name: String,
}

async fn post(request: HttpRequest, visitor: Visitor, Form(NewForm { name }): Form<NewForm>) -> Result<HttpResponse> {
    let ground = Ground::of(&request)?;
    let Some(arrival) = ground.arrival(&request) else {
        return Ok(see_other(&visitor.page().url("/sign-in")));
    };
    let Some(name) = crate::person::name_of(&name) else {
        let mut errors = Errors::none();
        errors.add("name", visitor.page().t("ways-name-missing"));
        return ground.show(&visitor, &arrival, name, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let Some(email) = arrival.proved_email() else {
        return Err(Error::Conflict);
    };
    let now = ground.clock.now();
    let made = ground.database.control(async |conn| {
        let Some(person) = insert_with(conn, now, email, &name, visitor.lang(), None).await? else {
            return Ok(None);
        };
        let is_linked = insert_link(conn, now, &arrival, person).await?;
        // The provider's account is somebody's by now: no second one is made.
        if is_linked { Ok(Some(person)) } else { Err(diesel::result::Error::RollbackTransaction) }
    });
    let person = match made.await {
        Ok(Some(person)) => person,
        // An account of this address is there by now: its owner signs in to it.
        Ok(None) => return Ok(see_other(&visitor.page().url("/sign-in/provider/new"))),
        Err(diesel::result::Error::RollbackTransaction) => return Err(Error::Conflict),
        Err(error) => return Err(error.into()),
    };
    let mut answer = sign_in::open(&request, &visitor, now, &arrival.session(person), &arrival.next).await?;
    Arrival::forget(&mut answer, &ground.settings)?;
    Ok(answer)
}
