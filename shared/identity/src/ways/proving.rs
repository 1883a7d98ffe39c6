//! Where the link of an e-mail leads. Opening it shows a page and does nothing, since programs that look for harmful links open
//! them too; a button does what it is for.

use super::proof::{Proof, Purpose, find_proof, is_code, use_proof};
use crate::actor::{is_demo, part};
use crate::factor::weakness::{SHORTEST, Weakness};
use crate::person::{
    Account, find_account, find_person, insert_with, name_of, note_proved, replace_password, set_email,
};
use crate::security::tell;
use crate::session::{NewSession, end_sessions_but};
use crate::{Method, Passwords, Person, Visitor, record_account, sign_in};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Limits, Rate, Result, Settings, see_other};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/link").get(get).post(post));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ProofForm {
    t: String,
    code: String,
    name: String,
    password: String,
    again: String,
}

#[derive(Template)]
#[template(path = "proof.html")]
struct ProofPage {
    page: Page,
    errors: Errors,
    token: String,
    target: String,
    /// The keys of its title, its lead and its button.
    words: [&'static str; 3],
    typed_name: String,
    asks_code: bool,
    asks_name: bool,
    asks_password: bool,
    shortest: usize,
}

#[derive(Template)]
#[template(path = "proof_gone.html")]
struct GonePage {
    page: Page,
}

/// What a request needs here.
struct Ground {
    database: Database,
    settings: Settings,
    now: Timestamp,
    is_demo: bool,
}

impl Ground {
    fn of(request: &HttpRequest) -> Result<Self> {
        let clock: Clock = part(request)?;
        Ok(Self { database: part(request)?, settings: part(request)?, now: clock.now(), is_demo: is_demo(request) })
    }

    async fn proof(&self, token: &str) -> Result<Option<Proof>> {
        let found = self.database.read(async |conn| find_proof(conn, self.now, token).await).await?;
        // Of those that are sent to a telephone nobody has a link.
        Ok(found.filter(|proof| !matches!(proof.purpose, Purpose::Number | Purpose::Sms)))
    }

    async fn account(&self, email: &str) -> Result<Account> {
        Ok(self.database.read(async |conn| find_account(conn, email, self.is_demo).await).await?)
    }

    async fn show(
        &self,
        request: &HttpRequest,
        visitor: &Visitor,
        proof: &Proof,
        typed: ProofForm,
        errors: Errors,
    ) -> Result<HttpResponse> {
        let words = match proof.purpose {
            Purpose::SignIn => ["proof-sign-in-title", "proof-sign-in-lead", "proof-sign-in-button"],
            Purpose::SignUp => ["proof-sign-up-title", "proof-sign-up-lead", "proof-sign-up-button"],
            Purpose::Reset => ["proof-reset-title", "proof-reset-lead", "proof-reset-button"],
            Purpose::Address | Purpose::Number | Purpose::Sms => {
                ["proof-address-title", "proof-address-lead", "proof-address-button"]
            }
        };
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let asks_name = self.asks_name(proof).await?;
        server::page_with(
            status,
            &ProofPage {
                page: visitor.page(),
                errors,
                token: typed.t,
                target: proof.target.clone(),
                words,
                typed_name: typed.name,
                asks_code: asks_code(request, proof),
                asks_name,
                asks_password: proof.purpose == Purpose::Reset,
                shortest: SHORTEST,
            },
        )
    }

    /// Who signs in by e-mail for the first time says their name.
    async fn asks_name(&self, proof: &Proof) -> Result<bool> {
        Ok(proof.purpose == Purpose::SignIn && matches!(self.account(&proof.target).await?, Account::None))
    }
}

/// In another browser than the one that asked, the code that this one shows is asked for. Not for another password, which
/// opens nothing by itself, nor for another address, for which one must be signed in.
fn asks_code(request: &HttpRequest, proof: &Proof) -> bool {
    matches!(proof.purpose, Purpose::SignIn | Purpose::SignUp) && !proof.is_here(request)
}

fn gone(visitor: &Visitor) -> Result<HttpResponse> {
    server::page_with(StatusCode::GONE, &GonePage { page: visitor.page() })
}

async fn get(request: HttpRequest, visitor: Visitor, web::Query(typed): web::Query<ProofForm>) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let ground = Ground::of(&request)?;
    match ground.proof(&typed.t).await? {
        Some(proof) => {
            let typed = ProofForm { t: typed.t, ..ProofForm::default() };
            ground.show(&request, &visitor, &proof, typed, Errors::none()).await
        }
        None => gone(&visitor),
    }
}

async fn post(request: HttpRequest, visitor: Visitor, Form(form): Form<ProofForm>) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let ground = Ground::of(&request)?;
    let Some(proof) = ground.proof(&form.t).await? else {
        return gone(&visitor);
    };
    let (page, mut errors) = (visitor.page(), Errors::none());
    let name = name_of(&form.name);
    if ground.asks_name(&proof).await? && name.is_none() {
        errors.add("name", page.t("ways-name-missing"));
    }
    if proof.purpose == Purpose::Reset {
        let person = person_of(&ground, &proof).await?;
        match Weakness::of(&form.password, &person).await? {
            Some(weakness) => errors.add("password", weakness.in_words(page.lang)),
            None if form.password != form.again => errors.add("again", page.t("password-again-differs")),
            None => {}
        }
    }
    // Last: each look at the code is one of five.
    if errors.is_empty() && asks_code(&request, &proof) {
        let secret = &ground.settings.secret;
        let code = ground.database.control(async |conn| is_code(conn, secret, proof.id, &form.code).await);
        if !code.await? {
            errors.add("code", page.t("proof-code-wrong"));
        }
    }
    if !errors.is_empty() {
        return ground.show(&request, &visitor, &proof, form, errors).await;
    }
    match proof.purpose {
        Purpose::SignIn | Purpose::SignUp => enter(&request, &visitor, &ground, &proof, name).await,
        Purpose::Reset => reset(&request, &visitor, &ground, &proof, form.password).await,
        Purpose::Address => change_address(&request, &visitor, &ground, &proof, &form.t).await,
        Purpose::Number | Purpose::Sms => gone(&visitor),
    }
}

async fn person_of(ground: &Ground, proof: &Proof) -> Result<Person> {
    let id = proof.person.ok_or(Error::NotFound)?;
    ground.database.read(async |conn| find_person(conn, id).await).await?.ok_or(Error::NotFound)
}

/// Opens the account of the address, which is made if there is none.
async fn enter(
    request: &HttpRequest,
    visitor: &Visitor,
    ground: &Ground,
    proof: &Proof,
    name: Option<String>,
) -> Result<HttpResponse> {
    let (now, lang, is_up) = (ground.now, visitor.lang(), proof.purpose == Purpose::SignUp);
    let name = if is_up { proof.detail.name.clone() } else { name.unwrap_or_default() };
    let hash = proof.detail.password_hash.as_deref().filter(|_| is_up);
    let entered = ground.database.control(async |conn| {
        if !use_proof(conn, now, proof.id).await? {
            return Ok(None);
        }
        match find_account(conn, &proof.target, ground.is_demo).await? {
            // An account that was made meanwhile keeps its own password: this one was not its owner's.
            Account::Active(person) if !is_up => {
                note_proved(conn, now, person.id).await?;
                Ok(Some(person.id))
            }
            Account::None => {
                let made = insert_with(conn, now, &proof.target, &name, lang, hash).await?;
                if let Some(person) = made {
                    note_proved(conn, now, person).await?;
                }
                Ok(made)
            }
            Account::Active(_) | Account::Closed => Ok::<_, DieselError>(None),
        }
    });
    match entered.await? {
        Some(person) => {
            let new = NewSession::by(person, &[Method::Email]);
            sign_in::open(request, visitor, now, &new, &proof.detail.next).await
        }
        None => gone(visitor),
    }
}

/// Another password: every session ends, and one signs in with it, with the second factor as ever.
async fn reset(
    request: &HttpRequest,
    visitor: &Visitor,
    ground: &Ground,
    proof: &Proof,
    password: String,
) -> Result<HttpResponse> {
    let (now, passwords): (Timestamp, Passwords) = (ground.now, part(request)?);
    let person = person_of(ground, proof).await?;
    let hash = passwords.hash(password).await.map_err(Error::internal)?;
    let is_set = ground.database.tenant(TenantId::PLATFORM, async |conn| {
        if !use_proof(conn, now, proof.id).await? {
            return Ok(false);
        }
        note_proved(conn, now, person.id).await?;
        replace_password(conn, person.id, &hash).await?;
        let ended = end_sessions_but(conn, person.id, None).await?;
        record_account(conn, now, Some(person.id), "password.reset", json!({ "sessions": ended })).await?;
        tell::write(conn, &ground.settings, now, &person, "mail-security-password-changed").await?;
        Ok::<_, DieselError>(true)
    });
    if !is_set.await? {
        return gone(visitor);
    }
    part::<Wake>(request)?.up(TenantId::PLATFORM);
    let page = visitor.page();
    Ok(server::done(&page.url("/sign-in"), page.t("proof-reset-done")))
}

/// Another address of the account in which one is signed in; the address before is told.
async fn change_address(
    request: &HttpRequest,
    visitor: &Visitor,
    ground: &Ground,
    proof: &Proof,
    token: &str,
) -> Result<HttpResponse> {
    let (now, page) = (ground.now, visitor.page());
    let before = person_of(ground, proof).await?;
    if visitor.person().map(|person| person.id) != Some(before.id) {
        let back = sign_in::address(&page, "/sign-in/link", &[("t", token)]);
        return Ok(see_other(&sign_in::address(&page, "/sign-in", &[("next", &back)])));
    }
    let changed = ground.database.tenant(TenantId::PLATFORM, async |conn| {
        if !use_proof(conn, now, proof.id).await? {
            return Ok(false);
        }
        set_email(conn, now, before.id, &proof.target).await?;
        record_account(conn, now, Some(before.id), "email.changed", json!({})).await?;
        tell::write(conn, &ground.settings, now, &before, "mail-ways-address-changed").await?;
        Ok::<_, DieselError>(true)
    });
    let home = page.url("/me/profile");
    match changed.await {
        Ok(true) => {
            part::<Wake>(request)?.up(TenantId::PLATFORM);
            Ok(server::done(&home, page.t("profile-email-changed")))
        }
        Ok(false) => gone(visitor),
        // Somebody else has it by now.
        Err(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
            Ok(server::told(&home, page.t("profile-email-taken")))
        }
        Err(error) => Err(error.into()),
    }
}
