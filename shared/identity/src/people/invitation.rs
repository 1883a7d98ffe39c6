//! The page behind the link of an invitation. Who is new here chooses a name and a password; who has an account signs in first.

use super::invite::name_fault;
use super::store::{Invitation, find_by_token};
use super::{object, role_names};
use crate::actor::part;
use crate::factor::weakness::{SHORTEST, password_fault};
use crate::people::staff::insert_membership;
use crate::person::unused::{find_unused, take_unused};
use crate::person::{find_person_by_email, insert_stranger, note_proved};
use crate::roles::role::{Role, list_roles};
use crate::schema::invitation;
use crate::session::NewSession;
use crate::sign_in;
use crate::tokens::token::hash_token;
use crate::{Directory, Method, Navigation, NewPerson, Passwords, Tenant, Visitor, list_names, record, record_account};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Fields, Form, Guess, Guesses, Limits, Rate, Result, Settings, client_key};
use std::sync::Arc;
use ui::{Errors, Fact, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/invitation").get(get).post(post));
}

#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    token: String,
}

/// What stands between the reader and the administration.
#[derive(PartialEq, Eq)]
enum Step {
    /// The link is worth nothing, or nothing any more.
    Gone,
    /// Nobody has an account of that address: name and password.
    Register,
    /// Somebody has: they sign in first.
    SignIn,
    /// They are signed in, and accept.
    Accept,
    /// Somebody else is signed in.
    Other,
}

#[derive(Template)]
#[template(path = "invitation.html")]
struct InvitationPage {
    page: Page,
    errors: Errors,
    step: Step,
    facts: Vec<Fact>,
    administration: String,
    email: String,
    typed_name: String,
    token: String,
    sign_in: String,
    shortest: usize,
}

/// An invitation that can be accepted, and what its page says of it.
struct Open {
    tenant: Arc<Tenant>,
    invitation: Invitation,
    roles: Vec<Role>,
    /// None: whoever runs the platform.
    inviter: Option<String>,
    is_known: bool,
}

async fn get(request: HttpRequest, visitor: Visitor, web::Query(link): web::Query<Link>) -> Result<HttpResponse> {
    let open = find(&request, &link.token).await?;
    if open.is_none()
        && let Some(desk) = joined_already(&request, &visitor, &link.token).await?
    {
        return Ok(server::see_other(&desk));
    }
    show(&visitor, open.as_ref(), &link.token, String::new(), Errors::none())
}

async fn post(
    request: HttpRequest,
    visitor: Visitor,
    passwords: web::Data<Passwords>,
    settings: web::Data<Settings>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let token = fields.raw("invitation").to_owned();
    let Some(open) = find(&request, &token).await? else {
        if let Some(desk) = joined_already(&request, &visitor, &token).await? {
            return Ok(server::see_other(&desk));
        }
        return show(&visitor, None, &token, String::new(), Errors::none());
    };
    let (database, clock): (Database, Clock) = (part(&request)?, part(&request)?);
    let (tenant, now) = (open.tenant.id, clock.now());
    let page = visitor.page();
    let navigation: Navigation = part(&request)?;
    let theirs = open.roles.iter().filter(|role| open.invitation.roles.contains(&role.code));
    let rights: Vec<String> = theirs.flat_map(|role| role.permissions.clone()).collect();
    let first = navigation.first_of_desk(&rights).unwrap_or("/desk");
    let desk = format!("/{}/{}{first}", page.lang, open.tenant.slug);
    match step(&visitor, Some(&open)) {
        Step::Accept => {
            let person = visitor.person().ok_or(Error::SignIn)?;
            database.tenant(tenant, async |conn| accept(conn, &open, now, person.id, &person.name).await).await?;
            Ok(server::done(&desk, page.t("invitation-accepted")))
        }
        Step::Register => {
            let (name, password) = (fields.text("name"), fields.raw("password").to_owned());
            let errors = faults(&page, &open, &name, &password).await?;
            if !errors.is_empty() {
                return show(&visitor, Some(&open), &token, name, errors);
            }
            let hash = passwords.hash(password).await.map_err(Error::internal)?;
            let new = NewPerson {
                email: &open.invitation.email,
                name: &name,
                lang: page.lang,
                password_hash: &hash,
                is_operator: false,
                // Who was invited in a demonstration is a part of it.
                demo: settings.demo,
            };
            let entered = database.tenant(tenant, async |conn| register(conn, &open, now, &new).await).await?;
            let Some(person) = entered else {
                // Somebody registered the address at the same moment: now it has an account, which must be signed in to.
                return Ok(server::see_other(&address(&page, &token)));
            };
            sign_in::open(&request, &visitor, now, &NewSession::by(person, &[Method::Password]), &desk).await
        }
        Step::Gone | Step::SignIn | Step::Other => show(&visitor, Some(&open), &token, String::new(), Errors::none()),
    }
}

async fn faults(page: &Page, open: &Open, name: &str, password: &str) -> Result<Errors> {
    let mut errors = Errors(name_fault(page, name).into_iter().collect());
    if let Some(fault) = password_fault(password, name, &open.invitation.email, page.lang).await? {
        errors.add("password", fault);
    }
    Ok(errors)
}

/// The open invitation of a link: `<slug>.<secret>`. Wrong ones are counted.
async fn find(request: &HttpRequest, token: &str) -> Result<Option<Open>> {
    let (database, clock): (Database, Clock) = (part(request)?, part(request)?);
    let (directory, guesses): (Directory, Guesses) = (part(request)?, part(request)?);
    let now = clock.now();
    guesses.check(now, Guess::Token, &client_key(request))?;
    let found = match token.split_once('.') {
        Some((slug, secret)) => match directory.by_slug(slug).await? {
            Some(tenant) => {
                let hash = hash_token(secret);
                database.tenant(tenant.id, async |conn| open(conn, &tenant, now, &hash).await).await?
            }
            None => None,
        },
        None => None,
    };
    if found.is_none() {
        guesses.count(now, Guess::Token, &client_key(request))?;
    }
    Ok(found)
}

/// The desk, for who accepted the invitation themselves: the link opened again, or the button pressed twice.
async fn joined_already(request: &HttpRequest, visitor: &Visitor, token: &str) -> Result<Option<String>> {
    let (directory, database): (Directory, Database) = (part(request)?, part(request)?);
    let (Some(person), Some((slug, secret))) = (visitor.person(), token.split_once('.')) else {
        return Ok(None);
    };
    let Some(tenant) = directory.by_slug(slug).await? else {
        return Ok(None);
    };
    let (id, hash) = (tenant.id, hash_token(secret));
    let accepted = database.tenant(id, async |conn| is_accepted_by(conn, id, &hash, &person.email).await);
    Ok(accepted.await?.then(|| format!("/{}/{slug}/desk", visitor.lang())))
}

async fn is_accepted_by(conn: &mut Conn, tenant: TenantId, hash: &[u8], email: &str) -> QueryResult<bool> {
    let theirs = invitation::table
        .filter(invitation::tenant_id.eq(tenant))
        .filter(invitation::token_hash.eq(hash))
        .filter(invitation::email.eq(email))
        .filter(invitation::accepted_at.is_not_null());
    diesel::select(diesel::dsl::exists(theirs)).get_result(conn).await
}

async fn open(conn: &mut Conn, tenant: &Arc<Tenant>, now: Timestamp, hash: &[u8]) -> Result<Option<Open>> {
    let found = find_by_token(conn, tenant.id, hash).await?.filter(|found| found.expires_at > now);
    let Some(invitation) = found else {
        return Ok(None);
    };
    let roles = list_roles(conn, tenant.id).await?;
    let names = list_names(conn, tenant.id, &[invitation.invited_by]).await?;
    let inviter = names.get(&invitation.invited_by).cloned();
    let is_known = find_person_by_email(conn, &invitation.email).await?.is_some()
        && find_unused(conn, &invitation.email).await?.is_none();
    Ok(Some(Open { tenant: Arc::clone(tenant), invitation, roles, inviter, is_known }))
}

fn step(visitor: &Visitor, open: Option<&Open>) -> Step {
    let Some(open) = open else { return Step::Gone };
    match visitor.person() {
        Some(person) if person.email == open.invitation.email => Step::Accept,
        Some(_) => Step::Other,
        None if open.is_known => Step::SignIn,
        None => Step::Register,
    }
}

/// Enters the person and accepts for them; none when the address has an account by now.
async fn register(conn: &mut Conn, open: &Open, now: Timestamp, new: &NewPerson<'_>) -> Result<Option<Uuid>> {
    let person = match insert_stranger(conn, now, new).await? {
        Some(stranger) => Some(stranger),
        None => take_unused(conn, new.email, new.name, new.lang, new.password_hash).await?,
    };
    let Some(person) = person else {
        return Ok(None);
    };
    // The link came by e-mail.
    note_proved(conn, now, person).await?;
    record_account(conn, now, Some(person), "registered", json!({ "by": "invitation" })).await?;
    accept(conn, open, now, person, new.name).await?;
    Ok(Some(person))
}

/// Makes the person a member. Once: who comes second finds the invitation accepted.
async fn accept(conn: &mut Conn, open: &Open, now: Timestamp, person: Uuid, name: &str) -> Result<()> {
    let (tenant, one) = (open.tenant.id, &open.invitation);
    let taken = diesel::update(invitation::table)
        .filter(invitation::tenant_id.eq(tenant))
        .filter(invitation::id.eq(one.id))
        .filter(invitation::accepted_at.is_null())
        .filter(invitation::withdrawn_at.is_null())
        .filter(invitation::expires_at.gt(now.to_diesel()))
        .set(invitation::accepted_at.eq(Some(now.to_diesel())))
        .execute(conn)
        .await?;
    if taken == 0 {
        return Err(Error::Conflict);
    }
    let (posts, name) = (one.posts(), one.name_on_acts(name));
    for post in posts.iter().filter(|post| open.roles.iter().any(|role| role.code == post.role)) {
        insert_membership(conn, tenant, person, &post.role, &name, post.unit).await?;
    }
    let detail = json!({ "invitation": one.id, "invited_by": one.invited_by, "posts": posts });
    record(conn, tenant, now, Some(person), "member.joined", &object(person), detail).await?;
    Ok(())
}

fn address(page: &Page, token: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("token", token);
    page.url(&format!("/invitation?{}", query.finish()))
}

fn show(visitor: &Visitor, open: Option<&Open>, token: &str, name: String, errors: Errors) -> Result<HttpResponse> {
    let mut page = visitor.page();
    let here = address(&page, token);
    page.path = here.trim_start_matches(&format!("/{}", page.lang)).to_owned();
    let step = step(visitor, open);
    let status = match step {
        Step::Gone => StatusCode::NOT_FOUND,
        _ if !errors.is_empty() => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::OK,
    };
    let administration = open.map_or_else(String::new, |open| open.tenant.names.in_lang(page.lang).to_owned());
    let of_house = open.map_or_else(String::new, |open| open.invitation.organisation.clone());
    let facts = open.map_or_else(Vec::new, |open| {
        [
            Fact::new(page.t("invitation-administration"), administration.as_str()),
            Fact::new(
                page.t("invitation-by"),
                open.inviter.clone().unwrap_or_else(|| page.t("invitation-by-platform")),
            ),
            Fact::new(page.t("people-roles"), role_names(page.lang, &open.roles, &open.invitation.roles)),
            Fact::new(page.t("people-email"), open.invitation.email.as_str()),
        ]
        .into_iter()
        .chain((!of_house.is_empty()).then(|| Fact::new(page.t("people-organisation"), of_house.as_str())))
        .collect()
    });
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("next", &here);
    let template = InvitationPage {
        sign_in: page.url(&format!("/sign-in?{}", query.finish())),
        email: open.map_or_else(String::new, |open| open.invitation.email.clone()),
        typed_name: if name.is_empty() {
            open.map_or_else(String::new, |open| open.invitation.name.clone())
        } else {
            name
        },
        token: token.to_owned(),
        shortest: SHORTEST,
        administration,
        facts,
        step,
        errors,
        page,
    };
    server::page_with(status, &template)
}
