//! An administrator vouches for a member who lost every factor; a second one agrees; either stops it.

use super::moment;
use super::rule::{Standing, Subject, delay, is_settled};
use super::store::{self, NewRecovery, Recovery, find_open, find_since, was_stopped};
use super::tell::{TellRecovery, Told};
use crate::people::colleague;
use crate::people::staff::works_elsewhere;
use crate::roles::held::{Held, Scope, find_held};
use crate::roles::role::list_administrators;
use crate::ways::address_of;
use crate::{
    IdentityDocument, ManagePeople, Officer, Permission as _, Person, Rights, find_person, list_names, record_account,
};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use jiff::Timestamp;
use jobs::Wake;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Fact, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/{person}/recovery").get(get).post(post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/{person}/recovery/approve").post(approve));
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/{person}/recovery/stop").post(stop));
}

type PersonPath = web::Path<(String, String, String)>;

#[derive(Template)]
#[template(path = "recovery_desk.html")]
struct RecoveryPage {
    page: Page,
    errors: Errors,
    here: String,
    back: String,
    member: String,
    token: String,
    /// Why it may not start, and what to do instead; empty when it may.
    refusal: String,
    documents: Vec<Choice>,
    typed_email: String,
    is_seen: bool,
    /// What is under way; empty when nothing is.
    facts: Vec<Fact>,
    standing: String,
    may_approve: bool,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    token: String,
    checked: String,
    is_seen: bool,
    email: String,
}

/// The member, and what stands about them.
struct Found {
    member: Person,
    subject: Subject,
    open: Option<Recovery>,
    is_administrator: bool,
    /// Whether there is another administrator who may agree: here long enough, and with every right of the member.
    needs_approval: bool,
    /// Since when the officer holds what they hold; see [`find_since`].
    since: Option<Timestamp>,
}

impl Found {
    /// Why it may not start.
    fn refusal(&self) -> Option<&'static str> {
        let is_alone = self.is_administrator && !self.needs_approval;
        self.subject.refusal().or(is_alone.then_some("recovery-not-alone"))
    }

    /// Whether the officer may agree to what somebody else began. What changed since then counts too: by now the member may
    /// work elsewhere.
    fn may_agree<P>(&self, officer: &Officer<P>, open: &Recovery) -> bool {
        open.paper.is_none()
            && open.started_by != officer.id()
            && self.subject.refusal().is_none()
            && is_settled(self.since, open.started_at)
            && vouches(officer)
    }
}

/// Whether they manage people by a role of their own: nobody vouches in the place of somebody who is absent.
fn vouches<P>(officer: &Officer<P>) -> bool {
    officer.held().holds_own(ManagePeople::NAME, None)
}

/// Whether `one` holds, by their own roles, whatever `other` can do, and there: nobody opens an account that may do more.
pub(super) fn covers(rights: &Rights, one: &Held, other: &Held) -> bool {
    rights.known(other.names()).into_iter().all(|right| match other.scope(right) {
        Scope::Whole => one.holds_own(right, None),
        Scope::Units(units) => units.into_iter().all(|unit| one.holds_own(right, Some(unit))),
    })
}

async fn find<P>(conn: &mut Conn, officer: &Officer<P>, now: Timestamp, person: Uuid) -> Result<Found> {
    let (tenant, today, rights) = (officer.tenant(), calendar::local_date(now), officer.rights());
    let colleague = colleague(conn, tenant, person).await?.ok_or(Error::NotFound)?;
    let member = find_person(conn, person).await?.ok_or(Error::NotFound)?;
    // What invented people delegated counts too, whether they may act here or not: it only asks for more.
    let (_, theirs) = find_held(conn, tenant, today, person, true).await?.ok_or(Error::NotFound)?;
    let administrators = list_administrators(conn, tenant).await?;
    let mut needs_approval = false;
    for id in administrators.iter().copied().filter(|id| *id != officer.id() && *id != person) {
        let held = find_held(conn, tenant, today, id, true).await?;
        needs_approval |= held.is_some_and(|(_, held)| covers(rights, &held, &theirs))
            && is_settled(find_since(conn, tenant, id).await?, now);
    }
    let subject = Subject {
        is_self: person == officer.id(),
        is_operator: member.is_operator,
        works_elsewhere: works_elsewhere(conn, person, tenant).await?,
        is_disabled: colleague.is_disabled,
        was_stopped: was_stopped(conn, now, person).await?,
        holds_more: !covers(rights, officer.held(), &theirs),
    };
    let open = find_open(conn, now, person).await?.filter(|open| open.tenant_id == tenant);
    let since = find_since(conn, tenant, officer.id()).await?;
    let is_administrator = administrators.contains(&person);
    Ok(Found { member, subject, open, is_administrator, needs_approval, since })
}

fn id_of(path: &PersonPath) -> Result<Uuid> {
    path.2.parse().map_err(|_| Error::NotFound)
}

async fn get(
    officer: Officer<ManagePeople>,
    path: PersonPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let now = clock.now();
    officer.demand_fresh(now)?;
    show(&officer, &database, now, id_of(&path)?, Typed::default(), Errors::none()).await
}

async fn post(
    officer: Officer<ManagePeople>,
    path: PersonPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (now, person) = (clock.now(), id_of(&path)?);
    officer.demand_fresh(now)?;
    if !vouches(&officer) {
        return Err(officer.refused::<ManagePeople>().await);
    }
    let typed = Typed {
        token: fields.raw("token").to_owned(),
        checked: fields.raw("checked").to_owned(),
        is_seen: fields.raw("seen") == "yes",
        email: fields.text("email"),
    };
    let done = database.tenant(officer.tenant(), async |conn| start(conn, &officer, now, person, &typed).await).await;
    match done {
        Ok(()) => {
            wake.up(officer.tenant());
            let page = officer.page();
            Ok(server::done(&page.url_here(&format!("/desk/people/{person}/recovery")), page.t("recovery-started")))
        }
        Err(Error::Invalid(faults)) => show(&officer, &database, now, person, typed, Errors(faults)).await,
        Err(error) => Err(error),
    }
}

async fn start(
    conn: &mut Conn,
    officer: &Officer<ManagePeople>,
    now: Timestamp,
    person: Uuid,
    typed: &Typed,
) -> Result<()> {
    let page = officer.page();
    let found = find(conn, officer, now, person).await?;
    let token: Option<Uuid> = typed.token.parse().ok();
    if found.open.as_ref().is_some_and(|open| Some(open.id) == token) {
        // The same form again.
        return Ok(());
    }
    if let Some(key) = found.refusal() {
        return Err(Error::field("seen", page.t(key)));
    }
    let mut errors = Errors::none();
    if !typed.is_seen {
        errors.add("seen", page.t("recovery-seen-missing"));
    }
    let checked = IdentityDocument::of(&typed.checked).map(IdentityDocument::as_str);
    if checked.is_none() {
        errors.add("checked", page.t("recovery-checked-missing"));
    }
    let needs_approval = found.needs_approval;
    let email = match address_of(&typed.email) {
        _ if typed.email.is_empty() => Some(found.member.email.clone()),
        None => {
            errors.add("email", page.t("error-email"));
            None
        }
        Some(email) if email != found.member.email && !needs_approval => {
            errors.add("email", page.t("recovery-email-alone"));
            None
        }
        Some(email) if email != found.member.email && !is_settled(found.since, now) => {
            errors.add("email", page.t("recovery-email-new"));
            None
        }
        Some(email) => Some(email),
    };
    let (Some(checked), Some(email), true) = (checked, email, errors.is_empty()) else {
        return Err(Error::Invalid(errors.0));
    };
    let (id, tenant, by) = (token.ok_or(Error::Malformed)?, officer.tenant(), officer.id());
    let new = NewRecovery {
        id,
        person,
        tenant: tenant.uuid(),
        email: &email,
        checked,
        by,
        needs_approval,
        wait: delay(calendar::local_date(now)),
        paper: None,
        agrees_in: None,
    };
    if !store::start(conn, now, &new).await? {
        return Err(Error::field("seen", page.t("recovery-open-already")));
    }
    let detail =
        json!({ "checked": checked, "needs_approval": needs_approval, "other_address": email != found.member.email });
    officer.record(conn, now, "recovery.started", &format!("person:{person}"), detail).await?;
    record_account(conn, now, Some(person), "recovery.started", json!({ "by": by, "tenant": tenant.uuid() })).await?;
    Ok(jobs::enqueue::<TellRecovery>(conn, tenant, now, &Told { recovery: id }).await?)
}

async fn approve(
    officer: Officer<ManagePeople>,
    path: PersonPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (now, person, tenant) = (clock.now(), id_of(&path)?, officer.tenant());
    officer.demand_fresh(now)?;
    if !vouches(&officer) {
        return Err(officer.refused::<ManagePeople>().await);
    }
    let approved = database.tenant(tenant, async |conn| {
        let found = find(conn, &officer, now, person).await?;
        let open = found.open.as_ref().ok_or(Error::NotFound)?;
        let is_theirs = open.approved_by == Some(officer.id()) || found.may_agree(&officer, open);
        if !is_theirs {
            return Err(Error::Conflict);
        }
        if store::agree(conn, now, open, officer.id()).await? {
            let detail = json!({ "started_by": open.started_by });
            officer.record(conn, now, "recovery.approved", &format!("person:{person}"), detail).await?;
        }
        Ok::<_, Error>(())
    });
    approved.await?;
    wake.up(tenant);
    let page = officer.page();
    Ok(server::done(&page.url_here(&format!("/desk/people/{person}/recovery")), page.t("recovery-approved")))
}

async fn stop(
    officer: Officer<ManagePeople>,
    path: PersonPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (now, person, tenant) = (clock.now(), id_of(&path)?, officer.tenant());
    let stopped = database.tenant(tenant, async |conn| {
        let found = find(conn, &officer, now, person).await?;
        // A second click finds it stopped.
        if let Some(open) = found.open
            && store::halt(conn, now, &open, &officer.id().to_string()).await?
        {
            officer.record(conn, now, "recovery.stopped", &format!("person:{person}"), json!({})).await?;
        }
        Ok::<_, Error>(())
    });
    stopped.await?;
    let page = officer.page();
    Ok(server::done(&page.url_here(&format!("/desk/people/{person}")), page.t("recovery-stopped")))
}

async fn show(
    officer: &Officer<ManagePeople>,
    database: &Database,
    now: Timestamp,
    person: Uuid,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let found = find(conn, officer, now, person).await?;
        let people: Vec<Uuid> =
            found.open.iter().flat_map(|open| [Some(open.started_by), open.approved_by]).flatten().collect();
        Ok::<_, Error>((found, list_names(conn, tenant, &people).await?))
    });
    let (found, names) = read.await?;
    let page = officer.page();
    let back = page.url_here(&format!("/desk/people/{person}"));
    let name_of = |id: Uuid| names.get(&id).cloned().unwrap_or_default();
    let (mut facts, mut standing, mut may_approve) = (Vec::new(), String::new(), false);
    if let Some(open) = &found.open {
        let stands = open.standing(now);
        may_approve = stands == Standing::Asked && found.may_agree(officer, open);
        standing = match (stands, open.usable_at) {
            (Standing::Waits, Some(at)) => page.t1("recovery-waits", "at", moment(&page, at)),
            (Standing::Open, _) => page.t1("recovery-usable", "until", moment(&page, open.expires_at)),
            _ if open.paper.is_some() => page.t("lifeline-asked"),
            _ => page.t("recovery-asked"),
        };
        let document = IdentityDocument::of(&open.checked).map_or("lifeline-document", IdentityDocument::key);
        facts.push(Fact::new(page.t("recovery-started-by"), name_of(open.started_by)));
        facts.push(Fact::new(page.t("recovery-started-at"), moment(&page, open.started_at)));
        facts.push(Fact::new(page.t("recovery-checked"), page.t(document)));
        facts.push(Fact::new(page.t("recovery-email"), &open.email));
        facts.extend(open.approved_by.map(|id| Fact::new(page.t("recovery-approved-by"), name_of(id))));
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = RecoveryPage {
        here: format!("{back}/recovery"),
        refusal: found.refusal().map(|key| page.t(key)).unwrap_or_default(),
        member: found.member.name,
        token: if typed.token.parse::<Uuid>().is_ok() { typed.token } else { String::new() },
        typed_email: typed.email,
        is_seen: typed.is_seen,
        documents: IdentityDocument::choices(&page, &typed.checked),
        facts,
        standing,
        may_approve,
        back,
        errors,
        page,
    };
    server::page_with(status, &template)
}
