//! A new webhook. Its secret is shown once, on the page that answers the form.

use super::{Webhooks, home, record};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::Officer;
use notifications::webhook::{NewWebhook, Refused, WebhookClient, WebhookKeys, find_webhook, insert_webhook};
use serde_json::json;
use server::{Error, Form, Result};
use ui::{Choice, Errors, Page};
use uuid::Uuid;

/// Words enough to tell webhooks apart.
const MAX_DESCRIPTION: usize = 120;

#[derive(Template)]
#[template(path = "webhook_new.html")]
struct NewPage {
    page: Page,
    errors: Errors,
    here: String,
    typed: Typed,
    kinds: Vec<Choice>,
    max: usize,
}

/// The secret, for the only time.
#[derive(Template)]
#[template(path = "webhook_secret.html")]
pub(super) struct SecretPage {
    pub(super) page: Page,
    pub(super) secret: String,
    /// The webhook's own page.
    pub(super) here: String,
    /// Whether it takes the place of another one, which still signs for a day.
    pub(super) is_new: bool,
}

/// What was typed: a form whose boxes share a name.
#[derive(Default)]
struct Typed {
    token: String,
    description: String,
    url: String,
    kinds: Vec<String>,
}

impl Typed {
    fn read(fields: Vec<(String, String)>) -> Self {
        let mut typed = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "token" => typed.token = value,
                "description" => typed.description = value.trim().to_owned(),
                "url" => typed.url = value.trim().to_owned(),
                "kinds" => typed.kinds.push(value),
                _ => {}
            }
        }
        typed
    }

    /// The webhook, or what is wrong with it.
    fn check(&self, page: &Page, client: &WebhookClient, created_by: Uuid) -> std::result::Result<NewWebhook, Errors> {
        let mut errors = Errors::none();
        match self.description.chars().count() {
            0 => errors.add("description", page.t("webhooks-error-description")),
            1..=MAX_DESCRIPTION => {}
            _ => errors.add("description", page.t1("webhooks-error-long", "max", MAX_DESCRIPTION)),
        }
        let url = client.check(&self.url).unwrap_or_else(|refused| {
            let why = refusal(refused);
            // What only whoever runs the platform may allow.
            errors.add("url", if refused == Refused::Port { page.t_and_us(why) } else { page.t(why) });
            String::new()
        });
        let known = complaints::EVENTS.map(|(kind, _)| kind);
        let kinds: Vec<String> = known
            .iter()
            .filter(|kind| self.kinds.iter().any(|asked| asked == *kind))
            .map(|kind| (*kind).into())
            .collect();
        if kinds.is_empty() {
            errors.add("kinds", page.t("webhooks-error-kinds"));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        // A form without its token makes one of its own.
        let id = self.token.parse().unwrap_or_else(|_| Uuid::now_v7());
        let description = self.description.chars().filter(|letter| !letter.is_control()).collect();
        Ok(NewWebhook { id, url, description, kinds, created_by })
    }
}

fn refusal(refused: Refused) -> &'static str {
    match refused {
        Refused::Address => "webhooks-error-url",
        Refused::Scheme => "webhooks-error-scheme",
        Refused::Port => "webhooks-error-port",
        Refused::Password => "webhooks-error-password",
        Refused::Private => "webhooks-error-private",
    }
}

pub(super) async fn get(officer: Officer<Webhooks>, clock: web::Data<Clock>) -> Result<HttpResponse> {
    // Before anything is typed: what happens here is told to whoever receives it.
    officer.demand_fresh(clock.now())?;
    let kinds = complaints::EVENTS.map(|(kind, _)| kind.to_owned()).to_vec();
    show(&officer, Typed { kinds, ..Typed::default() }, Errors::none(), StatusCode::OK)
}

fn show(officer: &Officer<Webhooks>, typed: Typed, errors: Errors, status: StatusCode) -> Result<HttpResponse> {
    let page = officer.page();
    let choice = |(kind, key): (&str, &str)| {
        let mut choice = Choice::new(kind, page.t(key));
        choice.selected = typed.kinds.iter().any(|asked| asked == kind);
        choice
    };
    let kinds = complaints::EVENTS.map(choice).to_vec();
    let here = home(&page);
    server::page_with(status, &NewPage { page, errors, here, typed, kinds, max: MAX_DESCRIPTION })
}

pub(super) async fn post(
    officer: Officer<Webhooks>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    client: web::Data<WebhookClient>,
    keys: web::Data<WebhookKeys>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let typed = Typed::read(fields);
    let new = match typed.check(&page, &client, officer.id()) {
        Ok(new) => new,
        Err(errors) => return show(&officer, typed, errors, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let made = database.tenant(tenant, async |conn| {
        if insert_webhook(conn, tenant, now, &new).await? {
            record(conn, &officer, now, new.id, "webhook.added", json!({ "kinds": new.kinds })).await?;
        }
        find_webhook(conn, tenant, new.id).await?.ok_or(Error::Conflict)
    });
    let webhook = made.await?;
    let here = format!("{}/{}", home(&page), webhook.id);
    let is_own = webhook.created_by == officer.id() && webhook.url == new.url && webhook.generation == 1;
    if !is_own || !webhook.is_fresh(now) {
        // A form from long ago: the secret was shown, and is not shown again.
        return Ok(server::see_other(&here));
    }
    let secret = keys.text(tenant, webhook.id, webhook.generation);
    server::page(&SecretPage { page, secret, here, is_new: true })
}
