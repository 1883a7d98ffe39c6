//! An officer writes a mandate, with the citizen in front of them or on the telephone.

use super::rule::{Consent, DAYS};
use super::store::{self, Actor, NewMandate};
use super::{Assist, MandateActs, sms, tell};
use crate::Officer;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use jobs::Wake;
use notifications::{Phone, Recipient};
use server::{Error, Form, Result, Settings};
use ui::{Choice, Errors, Lang, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/new").get(get).post(post));
}

const MAX_NAME: usize = 100;
const MAX_EMAIL: usize = 254;

/// What was typed. Boxes of one name come as several fields, so the form is read as a list.
#[derive(Default)]
struct Sent {
    token: String,
    name: String,
    email: String,
    phone: String,
    lang: String,
    acts: Vec<String>,
    days: String,
    consent: String,
}

impl Sent {
    fn of(fields: Vec<(String, String)>) -> Self {
        let mut sent = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "token" => sent.token = value,
                "name" => sent.name = value,
                "email" => sent.email = value,
                "phone" => sent.phone = value,
                "lang" => sent.lang = value,
                "acts" => sent.acts.push(value),
                "days" => sent.days = value,
                "consent" => sent.consent = value,
                _ => {}
            }
        }
        sent
    }
}

#[derive(Template)]
#[template(path = "mandate_new.html")]
struct NewMandatePage {
    page: Page,
    errors: Errors,
    sent: Sent,
    acts: Vec<Choice>,
    days: Vec<Choice>,
    consents: Vec<Choice>,
    languages: Vec<Choice>,
    here: String,
    list: String,
}

async fn get(officer: Officer<Assist>, acts: web::Data<MandateActs>) -> Result<HttpResponse> {
    show(&officer, &acts, Sent::default(), Errors::none(), StatusCode::OK)
}

#[allow(clippy::too_many_arguments, reason = "each is a part of the application")]
async fn post(
    request: HttpRequest,
    officer: Officer<Assist>,
    acts: web::Data<MandateActs>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<HttpResponse> {
    let sent = Sent::of(fields);
    let page = officer.page();
    let new = match check(&officer, &acts, &sent) {
        Ok(new) => new,
        Err(errors) => return show(&officer, &acts, sent, errors, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let (tenant, now) = (officer.administration(), clock.now());
    if let (Consent::Sms, Some(phone)) = (new.consent, &new.phone) {
        crate::ways::count_message(&request, now, phone)??;
    }
    let written = database.tenant(tenant.id, async |conn| {
        let actor = Actor { id: Some(officer.id()), name: officer.name() };
        let (mandate, is_new) =
            store::insert(conn, tenant.id, &tenant.code, now, &settings.secret, actor, &new).await?;
        if is_new && mandate.consent == Consent::Message {
            tell::tell(conn, now, &settings, &acts, tenant, &mandate, tell::ASKED).await?;
        }
        if is_new && mandate.consent == Consent::Sms {
            sms::ask(conn, now, &settings, &acts, tenant, &mandate).await?;
        }
        Ok::<_, Error>(mandate)
    });
    let mandate = written.await?;
    wake.up(tenant.id);
    let path = page.url_here(&format!("/desk/mandates/{}", mandate.id));
    let said = match mandate.consent {
        Consent::Signature => page.t("mandate-written"),
        Consent::Sms => page.t("mandate-sms-sent"),
        Consent::Message => page.t1("mandate-sent", "email", mandate.email.unwrap_or_default()),
    };
    Ok(server::done(&path, said))
}

fn check(officer: &Officer<Assist>, acts: &MandateActs, sent: &Sent) -> std::result::Result<NewMandate, Errors> {
    let (page, is_on_trial) = (&officer.page(), officer.administration().state.is_on_trial());
    let mut errors = Errors::none();
    let name = line(page, &mut errors, "name", &sent.name, MAX_NAME);
    if name.is_none() && errors.for_field("name").is_none() {
        errors.add("name", page.t("mandate-name-missing"));
    }
    let email = line(page, &mut errors, "email", &sent.email, MAX_EMAIL);
    if email.as_ref().is_some_and(|email| Recipient::new(None, email).is_err()) {
        errors.add("email", page.t("error-email"));
    }
    let phone = line(page, &mut errors, "phone", &sent.phone, MAX_NAME);
    let phone = phone.and_then(|phone| {
        let read = Phone::parse(&phone).map(|phone| phone.to_string()).ok();
        if read.is_none() {
            errors.add("phone", page.t("error-phone"));
        }
        read
    });
    let lang: Option<Lang> = sent.lang.parse().ok();
    if lang.is_none() {
        errors.add("lang", page.t("error-lang"));
    }
    // In the order of the form, each once, and none that the form does not offer.
    let covered: Vec<String> =
        acts.iter().map(|act| act.code.to_owned()).filter(|code| sent.acts.contains(code)).collect();
    if covered.is_empty() {
        errors.add("acts", page.t("mandate-acts-missing"));
    }
    let days = sent.days.parse().ok().filter(|days| DAYS.contains(days));
    if days.is_none() {
        errors.add("days", page.t("mandate-days-missing"));
    }
    let consent: Option<Consent> = sent.consent.parse().ok();
    match consent {
        None => errors.add("consent", page.t("mandate-consent-missing")),
        Some(Consent::Sms) if phone.is_none() && errors.for_field("phone").is_none() => {
            errors.add("phone", page.t("mandate-consent-needs-phone"));
        }
        Some(Consent::Sms) if is_on_trial => errors.add("consent", page.t("mandate-consent-trial")),
        Some(Consent::Message) if email.is_none() && errors.for_field("email").is_none() => {
            errors.add("email", page.t("mandate-consent-needs-email"));
        }
        Some(_) => {}
    }
    let idempotency = sent.token.parse::<Uuid>().unwrap_or_else(|_| Uuid::now_v7());
    match (name, lang, days, consent) {
        (Some(name), Some(lang), Some(days), Some(consent)) if errors.is_empty() => {
            let is_by_relay = officer.is_relay();
            Ok(NewMandate { idempotency, name, email, phone, lang, acts: covered, days, consent, is_by_relay })
        }
        _ => Err(errors),
    }
}

/// A line of at most `max` characters that can be stored: trimmed, none when empty.
fn line(page: &Page, errors: &mut Errors, field: &str, typed: &str, max: usize) -> Option<String> {
    let typed = typed.trim();
    let count = typed.chars().count();
    if typed.chars().any(|letter| letter == '\u{FFFD}' || letter.is_control()) {
        errors.add(field, page.t("error-text"));
    } else if count > max {
        errors.add(field, page.t2("error-too-long", "max", max, "count", count));
    } else if count > 0 {
        return Some(typed.to_owned());
    }
    None
}

fn show(
    officer: &Officer<Assist>,
    acts: &MandateActs,
    sent: Sent,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = officer.page();
    let answers_in = if sent.lang.is_empty() { page.lang.code() } else { &sent.lang };
    let template = NewMandatePage {
        acts: acts
            .iter()
            .map(|act| {
                let choice = Choice::new(act.code, page.t(act.label));
                Choice { selected: sent.acts.iter().any(|code| code == act.code), ..choice }
            })
            .collect(),
        days: DAYS
            .into_iter()
            .map(|days| {
                Choice::new(days.to_string(), page.t1("mandate-days", "days", i64::from(days))).select(&sent.days)
            })
            .collect(),
        consents: Consent::ALL
            .into_iter()
            .map(|consent| {
                let (name, hint) = consent.keys();
                let choice = Choice::new(consent.as_str(), page.t(name)).select(&sent.consent);
                Choice { hint: page.t(hint), ..choice }
            })
            .collect(),
        languages: Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.name()).select(answers_in)).collect(),
        here: page.url_here("/desk/mandates/new"),
        list: page.url_here("/desk/mandates"),
        page,
        errors,
        sent,
    };
    server::page_with(status, &template)
}
