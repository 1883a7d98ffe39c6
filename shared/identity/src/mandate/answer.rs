//! The citizen's answer, without an account: reference and code open the mandate, and they say yes, no, or that it ends.

use super::rule::{Consent, Move, Role};
use super::store::{self, Actor, Event, Mandate};
use super::{MandateActs, Said, done, sms};
use crate::actor::part;
use crate::{Attempt, Code, Directory, Tenant, Visitor};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use std::sync::Arc;
use ui::{Errors, Page, Step};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/mandate").get(get).post(open));
    cfg.service(web::resource("/{lang}/mandate/answer").post(post));
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    reference: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    answer: String,
    /// What was done is shown from before this event on.
    #[serde(default)]
    before: String,
}

#[derive(Template)]
#[template(path = "mandate_code.html")]
struct CodePage {
    page: Page,
    errors: Errors,
    reference: String,
}

#[derive(Template)]
#[template(path = "mandate_answer.html")]
struct AnswerPage {
    page: Page,
    said: Said,
    code: String,
    /// What was done under it, the latest first.
    done: Vec<Step>,
    /// Where earlier acts begin; empty when there are none.
    earlier: String,
}

/// What a citizen answers, as their pages' buttons send it.
pub(super) fn answered(answer: &str) -> Option<(Move, &'static str)> {
    match answer {
        "yes" => Some((Move::Confirm, "mandate-yes-done")),
        "no" => Some((Move::Refuse, "mandate-no-done")),
        "end" => Some((Move::Revoke, "mandate-ended-done")),
        _ => None,
    }
}

/// What somebody typed as a reference: the administration's letters, and the whole as it is stored. Any case, with or without
/// dash and spaces; in the part of our own, O is 0, I and L are 1.
fn typed(text: &str) -> Option<(String, String)> {
    let plain: String = ui::latin_digits(text)
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '‐' | '‑' | '–' | '—' | '−'))
        .map(|letter| letter.to_ascii_uppercase())
        .take(20)
        .collect();
    if !plain.is_ascii() || plain.contains('\0') {
        return None;
    }
    let (tenant, own) = plain.split_at_checked(plain.len().checked_sub(6)?)?;
    let own = own.replace('O', "0").replace(['I', 'L'], "1");
    Some((tenant.to_owned(), format!("{tenant}-{own}")))
}

async fn get(visitor: Visitor, web::Query(asked): web::Query<Asked>) -> Result<HttpResponse> {
    let reference = asked.reference.chars().take(40).collect();
    server::page(&CodePage { page: visitor.page(), errors: Errors::none(), reference })
}

async fn open(
    request: HttpRequest,
    visitor: Visitor,
    directory: web::Data<Directory>,
    database: web::Data<Database>,
    acts: web::Data<MandateActs>,
    clock: web::Data<Clock>,
    Form(asked): Form<Asked>,
) -> Result<HttpResponse> {
    let Some((tenant, mandate, code)) = find(&request, &directory, &database, &asked).await? else {
        return wrong(&visitor, asked.reference);
    };
    if is_of_officer(&visitor, &mandate) {
        return refused(&visitor, asked.reference, "mandate-not-officer");
    }
    let before: Option<i32> = asked.before.parse().ok();
    let read = database.tenant(tenant.id, async |conn| {
        let events = done::list_done(conn, tenant.id, mandate.id, before).await?;
        let numbers = done::list_numbers(conn, &tenant, &acts, &events).await?;
        Ok::<_, Error>((events, numbers))
    });
    let (mut events, numbers): (Vec<Event>, _) = read.await?;
    let has_more = events.len() > done::MOST;
    events.truncate(done::MOST);
    let earlier = events.last().filter(|_| has_more).map(|last| last.seq.to_string()).unwrap_or_default();
    let page = visitor.page();
    let said = Said::new(page.lang, &tenant, &acts, &mandate, clock.now());
    let done = events.iter().map(|event| done::step(&page, &acts, &mandate, event, &numbers)).collect();
    server::page(&AnswerPage { said, code, done, earlier, page })
}

async fn post(
    request: HttpRequest,
    visitor: Visitor,
    directory: web::Data<Directory>,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(asked): Form<Asked>,
) -> Result<HttpResponse> {
    let Some((tenant, mandate, _)) = find(&request, &directory, &database, &asked).await? else {
        return wrong(&visitor, asked.reference);
    };
    if is_of_officer(&visitor, &mandate) {
        return refused(&visitor, asked.reference, "mandate-not-officer");
    }
    let (what, said) = answered(&asked.answer).ok_or(Error::Malformed)?;
    let (found, tenant, now) = (Arc::clone(&tenant), tenant.id, clock.now());
    let person = visitor.person().map(|person| person.id);
    let actor = Actor { id: person, name: &mandate.name };
    let moved = database.tenant(tenant, async |conn| {
        let (moved, is_new) = store::move_once(conn, tenant, now, mandate.id, what, Role::Citizen, actor).await?;
        let has_agreed = is_new && what == Move::Confirm;
        if has_agreed && moved.consent == Consent::Sms {
            sms::tell_agreed(conn, now, &settings, &found, &moved).await?;
        }
        // By agreeing alone: the code of a mandate that holds may have been read by others, on its paper.
        match person.filter(|_| has_agreed) {
            Some(person) => Ok(store::set_person(conn, tenant, mandate.id, person).await?),
            None => Ok::<_, Error>(()),
        }
    });
    moved.await?;
    part::<Wake>(&request)?.up(tenant);
    let page = visitor.page();
    Ok(server::done(&page.url("/mandate"), page.t(said)))
}

/// The mandate whose reference and code were typed, with the code; which of both is wrong is not told. The code is the one that
/// stays, or the six digits of an SMS while they are good.
async fn find(
    request: &HttpRequest,
    directory: &Directory,
    database: &Database,
    asked: &Asked,
) -> Result<Option<(Arc<Tenant>, Mandate, String)>> {
    let mut attempt = Attempt::of(request)?;
    let (code, digits) = (Code::typed(&asked.code), sms::digits(&asked.code));
    let Some((letters, reference)) = typed(&asked.reference).filter(|_| code.is_some() || digits.is_some()) else {
        return Ok(None);
    };
    let Some(tenant) = directory.by_code(&letters).await? else {
        return Ok(None);
    };
    attempt.at(&reference, &letters)?;
    let (id, settings, clock): (_, Settings, Clock) = (tenant.id, part(request)?, part(request)?);
    let found = database.tenant(id, async |conn| {
        let found = store::find_by_reference(conn, id, &reference).await?;
        let is_right = match (&found, &digits) {
            (Some(mandate), Some(digits)) => {
                sms::try_code(conn, id, clock.now(), &settings.secret, mandate.id, digits).await?
            }
            _ => false,
        };
        Ok::<_, Error>((found, is_right))
    });
    let (found, is_right) = found.await?;
    let hash = found.as_ref().map_or(&[0; 32][..], |mandate| &mandate.code_hash);
    let fits = code.as_ref().is_some_and(|code| code.fits(hash));
    let Some(mandate) = found.filter(|_| fits || is_right) else {
        return Ok(None);
    };
    attempt.was_right();
    let typed = code.map(|code| code.to_string()).or(digits).unwrap_or_default();
    Ok(Some((tenant, mandate, typed)))
}

/// Whether the officer who wrote it would answer in the citizen's place.
fn is_of_officer(visitor: &Visitor, mandate: &Mandate) -> bool {
    visitor.person().is_some_and(|person| person.id == mandate.officer_id)
}

fn wrong(visitor: &Visitor, reference: String) -> Result<HttpResponse> {
    refused(visitor, reference, "mandate-code-wrong")
}

fn refused(visitor: &Visitor, reference: String, key: &str) -> Result<HttpResponse> {
    let page = visitor.page();
    let mut errors = Errors::none();
    errors.add("code", page.t(key));
    server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &CodePage { page, errors, reference })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_reference_is_recognised_however_it_is_typed() {
        let right = Some(("AGA".to_owned(), "AGA-7K30X1".to_owned()));
        for text in ["AGA-7K30X1", "aga 7k30x1", " AGA–7KЗOXI".replace('З', "3").as_str(), "AGA7K3OXl", "AGA-7K٣0X1"]
        {
            assert_eq!(typed(text), right, "{text}");
        }
        for text in ["", "AGA", "é", "AGAAGAAGé"] {
            assert_eq!(typed(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(text in ".*") {
            let _ = typed(&text);
        }
    }
}
