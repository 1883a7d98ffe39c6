//! Where the link leads: a new password and a new authenticator take the place of everything that was lost, at once.

use super::rule::Standing;
use super::store::{self, Recovery, close_other_ways, is_readdressed};
use super::{Link, moment, platform};
use crate::actor::{is_demo, part};
use crate::code::compact;
use crate::factor::authenticator::{self, Shown};
use crate::factor::weakness::{SHORTEST, Weakness};
use crate::factor::{passkey, recovery};
use crate::person::{Account, find_account, is_active, replace_password, set_email};
use crate::roles::role::list_administrators;
use crate::security::{are_in_force, tell};
use crate::session::end_sessions_but;
use crate::{Passwords, Person, Visitor, find_person, list_affiliations, record_account};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Guess, Guesses, Limits, Rate, Result, Settings, see_other};
use ui::{Errors, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/recovery").get(get).post(post));
    cfg.service(web::resource("/{lang}/sign-in/recovery/begin").post(begin));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct LinkForm {
    t: String,
    token: Uuid,
    password: String,
    again: String,
    code: String,
}

#[derive(Template)]
#[template(path = "recovery_link.html")]
struct LinkPage {
    page: Page,
    errors: Errors,
    token: String,
    form: String,
    /// From when on it works; empty when it does.
    at: String,
    /// The secret to be linked; empty before it is asked for.
    qr: String,
    typed: String,
    shortest: usize,
}

#[derive(Template)]
#[template(path = "proof_gone.html")]
struct GonePage {
    page: Page,
}

/// The new codes, this once.
#[derive(Template)]
#[template(path = "recovery_done.html")]
struct DonePage {
    page: Page,
    codes: Vec<String>,
}

/// A recovery whose account may still be given back, and whose account that is.
async fn find(conn: &mut Conn, id: Uuid, is_demo: bool) -> Result<Option<(Recovery, Person)>> {
    let Some(found) = store::find(conn, id).await? else {
        return Ok(None);
    };
    // Who has left, or works elsewhere by now, is no longer this administration's to vouch for.
    let places = list_affiliations(conn, found.person_id).await?;
    let mut desks = places.iter().filter(|(_, works)| *works);
    let is_theirs = desks.next().is_some_and(|(place, _)| *place == found.tenant_id.uuid()) && desks.next().is_none();
    if !is_theirs || !is_active(conn, found.person_id, is_demo).await? {
        return Ok(None);
    }
    Ok(find_person(conn, found.person_id).await?.filter(|person| !person.is_operator).map(|person| (found, person)))
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
        Limits::count_client(Rate::SignIn, request)?;
        let clock: Clock = part(request)?;
        Ok(Self { database: part(request)?, settings: part(request)?, now: clock.now(), is_demo: is_demo(request) })
    }

    async fn find(&self, token: &str) -> Result<Option<(Recovery, Person)>> {
        match Link::Use.read(&self.settings.secret, token) {
            Some(id) => self.database.read(async |conn| find(conn, id, self.is_demo).await).await,
            None => Ok(None),
        }
    }

    async fn show(
        &self,
        visitor: &Visitor,
        (found, person): &(Recovery, Person),
        form: &LinkForm,
        errors: Errors,
    ) -> Result<HttpResponse> {
        let page = visitor.page();
        let at = match (found.standing(self.now), found.usable_at) {
            (Standing::Open, _) => String::new(),
            (Standing::Waits, Some(at)) => moment(&page, at),
            _ => return gone(page),
        };
        let (mut qr, mut typed) = (String::new(), String::new());
        let (id, now) = (person.id, self.now);
        if at.is_empty()
            && let Some(sealed) =
                self.database.read(async |conn| authenticator::find_offer(conn, now, id).await).await?
        {
            let shown: Shown = authenticator::show(&self.settings, id, &found.email, &sealed)?;
            qr = typeset::qr_svg(&shown.url).map_err(Error::internal)?;
            typed = shown.typed;
        }
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let (token, form) = (form.t.clone(), if form.token.is_nil() { String::new() } else { form.token.to_string() });
        server::page_with(status, &LinkPage { page, errors, token, form, at, qr, typed, shortest: SHORTEST })
    }
}

fn gone(page: Page) -> Result<HttpResponse> {
    server::page_with(StatusCode::GONE, &GonePage { page })
}

async fn get(request: HttpRequest, visitor: Visitor, web::Query(form): web::Query<LinkForm>) -> Result<HttpResponse> {
    let ground = Ground::of(&request)?;
    match ground.find(&form.t).await? {
        Some(found) => {
            ground.show(&visitor, &found, &LinkForm { t: form.t, ..LinkForm::default() }, Errors::none()).await
        }
        None => gone(visitor.page()),
    }
}

/// A secret to be shown: the page that shows it changes nothing.
async fn begin(request: HttpRequest, visitor: Visitor, Form(form): Form<LinkForm>) -> Result<HttpResponse> {
    let ground = Ground::of(&request)?;
    let (page, now) = (visitor.page(), ground.now);
    match ground.find(&form.t).await? {
        Some((found, person)) if found.standing(now) == Standing::Open => {
            let settings = &ground.settings;
            let offered =
                ground.database.control(async |conn| authenticator::offer_anew(conn, settings, now, person.id).await);
            offered.await?;
            Ok(see_other(&format!("{}?t={}", page.url("/sign-in/recovery"), form.t)))
        }
        _ => gone(page),
    }
}

async fn post(request: HttpRequest, visitor: Visitor, Form(form): Form<LinkForm>) -> Result<HttpResponse> {
    let ground = Ground::of(&request)?;
    let (page, now) = (visitor.page(), ground.now);
    let Some(pair) = ground.find(&form.t).await? else {
        return gone(page);
    };
    let (found, person) = &pair;
    let codes = recovery::codes(&ground.settings, person.id, form.token);
    if found.standing(now) != Standing::Open {
        // The same form again, after the first was taken: its codes are those in force.
        let is_again = !form.token.is_nil() && are_in_force(&ground.database, person.id, &codes).await?;
        return if is_again { server::page(&DonePage { page, codes }) } else { gone(page) };
    }
    if form.token.is_nil() {
        return Err(Error::Malformed);
    }
    let mut errors = Errors::none();
    match Weakness::of(&form.password, person).await? {
        Some(weakness) => errors.add("password", weakness.in_words(page.lang)),
        None if form.password != form.again => errors.add("again", page.t("password-again-differs")),
        None => {}
    }
    if !errors.is_empty() {
        return ground.show(&visitor, &pair, &form, errors).await;
    }
    if !platform::region_stands(&ground.database, found).await? {
        return gone(page);
    }
    part::<Guesses>(&request)?.count(now, Guess::Second, &format!("recovery {}", found.id))?;
    let hash = part::<Passwords>(&request)?.hash(form.password.clone()).await.map_err(Error::internal)?;
    let typed = compact(&form.code);
    let taken = ground
        .database
        .tenant(found.tenant_id, async |conn| use_link(conn, &ground, found.id, &hash, &typed, &codes).await);
    match taken.await {
        Ok(Some(told)) => {
            // Messages to people are the platform's, and what happened above is the administration's.
            for owner in &told {
                tell(&request, now, owner, "mail-security-recovered").await?;
            }
            server::page(&DonePage { page, codes })
        }
        Ok(None) => {
            errors.add("code", page.t("authenticator-wrong"));
            ground.show(&visitor, &pair, &form, errors).await
        }
        // Of two at once the second finds it used.
        Err(Error::Conflict) => gone(page),
        Err(error) => Err(error),
    }
}

/// Whether it is vouched for to this moment: whoever began it and agreed still manages people there, and it goes to the address
/// that the account has, unless another was agreed to.
async fn is_vouched_for(conn: &mut Conn, found: &Recovery, person: &Person) -> Result<bool> {
    let are_there = if found.paper.is_some() {
        platform::still_stands(conn, found).await?
    } else {
        let administrators = list_administrators(conn, found.tenant_id).await?;
        [Some(found.started_by), found.approved_by].iter().flatten().all(|id| administrators.contains(id))
    };
    Ok(are_there && (found.email == person.email || is_readdressed(conn, found).await?))
}

/// All of it or nothing, as things stand by now. Gives the owner as they are told of it: at the address before too, if there is
/// another. None when the code is wrong, and nothing happened.
async fn use_link(
    conn: &mut Conn,
    ground: &Ground,
    of: Uuid,
    password_hash: &str,
    code: &str,
    codes: &[String],
) -> Result<Option<Vec<Person>>> {
    let (settings, now) = (&ground.settings, ground.now);
    let (found, person) = find(conn, of, ground.is_demo).await?.ok_or(Error::Conflict)?;
    if !is_vouched_for(conn, &found, &person).await? {
        return Err(Error::Conflict);
    }
    let id = person.id;
    if !authenticator::confirm(conn, settings, now, id, code).await? {
        return Ok(None);
    }
    if !store::finish(conn, now, found.id).await? {
        return Err(Error::Conflict);
    }
    passkey::remove_all(conn, id).await?;
    recovery::remove(conn, id).await?;
    recovery::set_codes(conn, id, codes).await?;
    replace_password(conn, id, password_hash).await?;
    close_other_ways(conn, now, &found).await?;
    // The sign-ins that wait for their second step end with them.
    let ended = end_sessions_but(conn, id, None).await?;
    let mut told = vec![person.clone()];
    // The address that was lost too gives way to the one at which the link was read, unless somebody has it by now.
    if found.email != person.email && matches!(find_account(conn, &found.email, true).await?, Account::None) {
        set_email(conn, now, id, &found.email).await?;
        told.push(Person { email: found.email.clone(), ..person });
    }
    let detail =
        json!({ "recovery": found.id, "by": found.started_by, "approved_by": found.approved_by, "sessions": ended });
    record_account(conn, now, Some(id), "account.recovered", detail).await?;
    Ok(Some(told))
}
