//! Inviting somebody: an e-mail with a link that works once, for seven days. It can be sent again, and withdrawn.

use super::LIST;
use super::named::about_invitation;
use super::person::{PostLine, administers, asked, chosen, is_there, lines, may_give, role_choices};
use super::store::{Invitation, Post, find_open, list_colleagues, list_open_invitations};
use crate::actor::part;
use crate::roles::role::{Role, list_roles};
use crate::roles::standard::RELAY;
use crate::schema::invitation;
use crate::tokens::token::{hash_token, new_secret};
use crate::units::unit::list_units;
use crate::{Letter, ManagePeople, Officer, Tenant};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use jobs::Wake;
use notifications::Recipient;
use serde_json::json;
use server::{Error, Fields, Form, Limits, Rate, Result, Settings};
use ui::{Choice, Errors, FieldError, Lang, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/invite").get(get).post(post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/invitations/{invitation}/again").post(again));
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/invitations/{invitation}/withdraw").post(withdraw));
}

const DAYS: i64 = 7;
/// No name on an act is longer.
pub(super) const LONGEST_NAME: usize = 100;
/// No name of a house outside is longer.
const LONGEST_ORGANISATION: usize = 200;

#[derive(Template)]
#[template(path = "invite.html")]
struct InvitePage {
    page: Page,
    errors: Errors,
    token: String,
    list: String,
    here: String,
    typed_name: String,
    email: String,
    organisation: String,
    langs: Vec<Choice>,
    heads: Vec<String>,
    posts: Vec<PostLine>,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    token: String,
    name: String,
    email: String,
    lang: String,
    organisation: String,
    posts: Vec<Post>,
}

async fn get(
    officer: Officer<ManagePeople>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    // Before anything is typed: whoever is let in stays when this session is over.
    officer.demand_fresh(clock.now())?;
    show(&officer, &database, StatusCode::OK, Typed::default(), Errors::none()).await
}

async fn post(
    request: HttpRequest,
    officer: Officer<ManagePeople>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    // An administration writes to its own people, not to the world.
    Limits::count_person(Rate::Submit, &request, officer.id())?;
    let id = fields.token()?;
    let mut typed = Typed {
        token: id.to_string(),
        name: fields.text("name"),
        email: fields.text("email").to_lowercase(),
        lang: fields.text("lang"),
        organisation: fields.text("organisation"),
        posts: Vec::new(),
    };
    let (page, now) = (officer.page(), clock.now());
    let mut errors = faults(&page, &typed);
    match asked(&page, &fields) {
        Ok(posts) => typed.posts = posts,
        Err(Error::Invalid(faults)) => errors.0.extend(faults),
        Err(error) => return Err(error),
    }
    // Whoever acts for citizens from outside does so under the name of their house.
    if typed.organisation.is_empty() && typed.posts.iter().any(|post| post.role == RELAY) {
        errors.add("organisation", page.t("people-organisation-missing"));
    }
    let done = if errors.is_empty() {
        let secret = new_secret();
        let done = database
            .tenant(officer.tenant(), async |conn| invite(conn, &officer, now, &settings, id, &typed, &secret).await);
        done.await
    } else {
        Err(Error::Invalid(errors.0))
    };
    match done {
        Ok(()) => {
            wake.up(officer.tenant());
            Ok(server::done(&page.url_here(LIST), page.t1("people-invited", "email", typed.email)))
        }
        Err(Error::Invalid(faults)) => {
            show(&officer, &database, StatusCode::UNPROCESSABLE_ENTITY, typed, Errors(faults)).await
        }
        Err(error) => Err(error),
    }
}

fn faults(page: &Page, typed: &Typed) -> Errors {
    let mut errors = Errors::none();
    if let Some(fault) = name_fault(page, &typed.name) {
        errors.0.push(fault);
    }
    if Recipient::new(None, &typed.email).is_err() {
        errors.add("email", page.t("error-email"));
    }
    if typed.lang.parse::<Lang>().is_err() {
        errors.add("lang", page.t("error-lang"));
    }
    let count = typed.organisation.chars().count();
    if count > LONGEST_ORGANISATION {
        errors.add("organisation", page.t2("error-too-long", "max", LONGEST_ORGANISATION, "count", count));
    }
    errors
}

/// What is wrong with somebody's name.
pub(super) fn name_fault(page: &Page, name: &str) -> Option<FieldError> {
    let count = name.chars().count();
    let message = match count {
        0 => page.t("error-required"),
        count if count > LONGEST_NAME => page.t2("error-too-long", "max", LONGEST_NAME, "count", count),
        _ => return None,
    };
    Some(FieldError { field: "name".to_owned(), message })
}

#[allow(clippy::too_many_arguments, reason = "an act, its frame and what was typed")]
async fn invite(
    conn: &mut Conn,
    officer: &Officer<ManagePeople>,
    now: Timestamp,
    settings: &Settings,
    id: Uuid,
    typed: &Typed,
    secret: &str,
) -> Result<()> {
    let (tenant, page) = (officer.tenant(), officer.page());
    let asked: Vec<String> = typed.posts.iter().map(|post| post.role.clone()).collect();
    let roles = chosen(&page, &list_roles(conn, tenant).await?, &asked)?;
    let units = list_units(conn, tenant).await?;
    for post in &typed.posts {
        is_there(&page, "roles", &units, post.unit)?;
        let role: Vec<&Role> = roles.iter().filter(|role| role.code == post.role).collect();
        may_give(&page, officer, &role, post.unit)?;
    }
    if administers(&roles.iter().collect::<Vec<&Role>>()) {
        officer.demand_fresh(now)?;
    }
    if list_colleagues(conn, tenant, None).await?.iter().any(|one| one.email == typed.email) {
        return Err(Error::field("email", page.t("people-member-already")));
    }
    let codes: Vec<&str> = typed.posts.iter().map(|post| post.role.as_str()).collect();
    let places: Vec<Option<Uuid>> = typed.posts.iter().map(|post| post.unit).collect();
    let expires_at = now + SignedDuration::from_hours(24 * DAYS);
    let entered = diesel::insert_into(invitation::table)
        .values((
            invitation::tenant_id.eq(tenant),
            invitation::id.eq(id),
            invitation::email.eq(&typed.email),
            invitation::name.eq(&typed.name),
            invitation::lang.eq(&typed.lang),
            invitation::organisation.eq(&typed.organisation),
            invitation::role_codes.eq(&codes),
            // For a program of before, which knows one unit for all: never the whole administration where one role has less.
            invitation::unit_id.eq(places.iter().copied().flatten().next()),
            invitation::unit_ids.eq(&places),
            invitation::token_hash.eq(hash_token(secret)),
            invitation::invited_by.eq(officer.id()),
            invitation::created_at.eq(now.to_diesel()),
            invitation::expires_at.eq(expires_at.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if entered == 0 {
        let open = list_open_invitations(conn, tenant).await?;
        // The same form sent twice is one invitation.
        return match open.iter().find(|one| one.email == typed.email) {
            Some(one) if one.id == id => Ok(()),
            Some(_) => Err(Error::field("email", page.t("people-invited-already"))),
            None => Err(Error::Conflict),
        };
    }
    let detail = json!({ "posts": typed.posts });
    officer.record(conn, now, "member.invited", &about_invitation(id), detail).await?;
    let lang = typed.lang.parse().unwrap_or(Lang::Fr);
    let to = To { id, name: &typed.name, email: &typed.email, lang };
    write(conn, officer, now, settings, &to, secret).await
}

/// To whom an invitation goes.
struct To<'a> {
    id: Uuid,
    name: &'a str,
    email: &'a str,
    lang: Lang,
}

/// The e-mail, which alone holds the link.
async fn write(
    conn: &mut Conn,
    officer: &Officer<ManagePeople>,
    now: Timestamp,
    settings: &Settings,
    to: &To<'_>,
    secret: &str,
) -> Result<()> {
    let (tenant, lang): (&Tenant, Lang) = (officer.administration(), to.lang);
    let name = tenant.names.in_lang(lang);
    let link = settings.public(&format!("/{lang}/invitation?token={}.{secret}", tenant.slug));
    let args =
        [("tenant", name.into()), ("by", officer.name().into()), ("link", link.as_str().into()), ("days", DAYS.into())];
    let letter = Letter {
        lang,
        name: to.name,
        email: to.email,
        stem: "mail-invitation",
        args: &args,
        signature: Some(name),
        is_demo: settings.demo,
        about: about_invitation(to.id),
    };
    let message = letter.message().ok_or_else(|| Error::internal("an invitation to no address"))?;
    Ok(notifications::send(conn, tenant.id, now, &message).await?)
}

type InvitationPath = web::Path<(String, String, String)>;

/// Sends it again, with a new link for another seven days; the old one is worth nothing any more.
async fn again(
    request: HttpRequest,
    officer: Officer<ManagePeople>,
    path: InvitationPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    Limits::count_person(Rate::Submit, &request, officer.id())?;
    let (tenant, now, secret) = (officer.tenant(), clock.now(), new_secret());
    let id: Uuid = path.2.parse().map_err(|_| Error::NotFound)?;
    let sent = database.tenant(tenant, async |conn| {
        let Invitation { email, name, lang, .. } = find_open(conn, tenant, id).await?.ok_or(Error::NotFound)?;
        let expires_at = now + SignedDuration::from_hours(24 * DAYS);
        diesel::update(invitation::table)
            .filter(invitation::tenant_id.eq(tenant))
            .filter(invitation::id.eq(id))
            .set((invitation::token_hash.eq(hash_token(&secret)), invitation::expires_at.eq(expires_at.to_diesel())))
            .execute(conn)
            .await?;
        officer.record(conn, now, "invitation.sent-again", &about_invitation(id), json!({})).await?;
        let to = To { id, name: &name, email: &email, lang: lang.parse().unwrap_or(Lang::Fr) };
        write(conn, &officer, now, &settings, &to, &secret).await?;
        Ok::<_, Error>(email)
    });
    let email = sent.await?;
    part::<Wake>(&request)?.up(tenant);
    let page = officer.page();
    Ok(server::done(&page.url_here(LIST), page.t1("people-invited-again", "email", email)))
}

async fn withdraw(
    officer: Officer<ManagePeople>,
    path: InvitationPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let id: Uuid = path.2.parse().map_err(|_| Error::NotFound)?;
    let withdrawn = database.tenant(tenant, async |conn| {
        let one = find_open(conn, tenant, id).await?.ok_or(Error::NotFound)?;
        diesel::update(invitation::table)
            .filter(invitation::tenant_id.eq(tenant))
            .filter(invitation::id.eq(id))
            .set(invitation::withdrawn_at.eq(Some(now.to_diesel())))
            .execute(conn)
            .await?;
        officer.record(conn, now, "invitation.withdrawn", &about_invitation(id), json!({})).await?;
        Ok::<_, Error>(one.email)
    });
    let email = withdrawn.await?;
    let page = officer.page();
    Ok(server::done(&page.url_here(LIST), page.t1("people-invitation-withdrawn", "email", email)))
}

async fn show(
    officer: &Officer<ManagePeople>,
    database: &Database,
    status: StatusCode,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        Ok::<_, Error>((list_roles(conn, tenant).await?, list_units(conn, tenant).await?))
    });
    let (roles, units) = read.await?;
    let page = officer.page();
    let lang = if typed.lang.is_empty() { page.lang.code() } else { &typed.lang };
    let ticked: Vec<String> = typed.posts.iter().map(|post| post.role.clone()).collect();
    let choices = role_choices(&page, officer, &roles, &[], &ticked);
    let template = InvitePage {
        langs: Lang::ALL.map(|each| Choice::new(each.code(), each.name()).select(lang)).to_vec(),
        heads: ["people-role", "people-unit"].map(|key| page.t(key)).to_vec(),
        posts: lines(&page, choices, &units, &typed.posts),
        list: page.url_here(LIST),
        here: page.url_here(&format!("{LIST}/invite")),
        token: typed.token,
        typed_name: typed.name,
        email: typed.email,
        organisation: typed.organisation,
        errors,
        page,
    };
    server::page_with(status, &template)
}
