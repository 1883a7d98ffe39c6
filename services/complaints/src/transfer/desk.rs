//! Passing one complaint on: to whom, why, and back again as long as nobody has taken it.

use super::choose::{self, Target, find_targets};
use super::store::{self, Transfer, state};
use super::{ANSWER, LAST_HOP, MAX_REASON, next_hop, propose, reason_errors, take_back};
use crate::category;
use crate::clock;
use crate::complaint::{Move, Role, State};
use crate::number::Number;
use crate::permission::Assign;
use crate::receipt::place_words;
use crate::store::{Complaint, Event, find_for, list_events};
use crate::triage::{ItemPath, parsed};
use crate::why;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use identity::{Directory, Officer, Tenant};
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use std::sync::Arc;
use territory::Atlas;
use ui::{Choice, Errors, Fact, Names, Page, Step};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/transfer").get(get).post(post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/transfer/back").post(back));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Sought {
    /// Part of an administration's name.
    q: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ProposeForm {
    version: i32,
    target: String,
    reason: String,
    q: String,
}

#[derive(Deserialize)]
struct BackForm {
    version: i32,
}

#[derive(Template)]
#[template(path = "transfer.html")]
struct TransferPage {
    page: Page,
    errors: Errors,
    number: String,
    here: String,
    /// What its author wrote.
    body: String,
    facts: Vec<Fact>,
    targets: Vec<Choice>,
    q: String,
    reason: String,
    max: usize,
    version: i32,
    /// What is said of the delay to answer, and of who decides.
    rule: String,
    /// Whether it may be passed on now.
    is_open: bool,
    /// Who is asked now; none: nobody is.
    asked: Vec<Fact>,
    /// Whether whoever is asked may still be asked no more.
    may_take_back: bool,
    /// Whether somebody else was faster than the form that came back.
    is_conflict: bool,
    /// What they did.
    changed: Vec<Step>,
}

/// What a form that was not taken keeps.
#[derive(Default)]
struct Kept {
    errors: Errors,
    form: ProposeForm,
    /// The version that the form stood on, when somebody else was faster.
    since: Option<i32>,
}

/// What both pages and forms need.
#[derive(Clone)]
struct Parts {
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
}

async fn get(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(Sought { q }): web::Query<Sought>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let parts = Parts { database, directory, atlas, clock };
    let kept = Kept { form: ProposeForm { q, ..ProposeForm::default() }, ..Kept::default() };
    show(&officer, &parts, &number, StatusCode::OK, kept).await
}

#[allow(clippy::too_many_arguments, reason = "the parts of the application")]
async fn post(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<ProposeForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.reason);
    let number = parsed(&officer, &path.2)?;
    let (page, now, tenant) = (officer.page(), clock.now(), officer.tenant());
    let target = find_target(&directory, tenant, &form.target).await?;
    let mut errors = Errors::none();
    if target.is_none() {
        errors.add("target", page.t("transfer-target-missing"));
    }
    errors.0.extend(reason_errors(&page, "reason", &form.reason).0);
    let done = match target.filter(|_| errors.is_empty()) {
        Some(target) => {
            let done = database.tenant(tenant, async |conn| {
                propose(conn, &officer, now, &number, Some(form.version), &target, &form.reason).await
            });
            done.await
        }
        None => Err(Error::Invalid(errors.0)),
    };
    let kept = Kept { form, ..Kept::default() };
    let (status, kept) = match done {
        Ok(_) => {
            wake.up(tenant);
            let path = page.url_here(&format!("/desk/complaints/{number}/transfer"));
            return Ok(server::done(&path, page.t("transfer-proposed-done")));
        }
        Err(Error::Invalid(faults)) => (StatusCode::UNPROCESSABLE_ENTITY, Kept { errors: Errors(faults), ..kept }),
        Err(Error::Conflict) => (StatusCode::CONFLICT, Kept { since: Some(kept.form.version), ..kept }),
        Err(error) => return Err(error),
    };
    let parts = Parts { database, directory, atlas, clock };
    show(&officer, &parts, &number, status, kept).await
}

#[allow(clippy::too_many_arguments, reason = "the parts of the application")]
async fn back(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<BackForm>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let (page, now, tenant) = (officer.page(), clock.now(), officer.tenant());
    let done = database.tenant(tenant, async |conn| take_back(conn, &officer, now, &number, Some(form.version)).await);
    match done.await {
        Ok(_) => {
            wake.up(tenant);
            let path = page.url_here(&format!("/desk/complaints/{number}"));
            Ok(server::done(&path, page.t("transfer-back-done")))
        }
        Err(Error::Conflict) => {
            let parts = Parts { database, directory, atlas, clock };
            let kept = Kept { since: Some(form.version), ..Kept::default() };
            show(&officer, &parts, &number, StatusCode::CONFLICT, kept).await
        }
        Err(error) => Err(error),
    }
}

/// The administration of this slug, if a complaint of `origin` can be passed on to it.
pub(crate) async fn find_target(directory: &Directory, origin: TenantId, slug: &str) -> Result<Option<Arc<Tenant>>> {
    if slug.is_empty() || slug.contains('\0') {
        return Ok(None);
    }
    let found = directory.by_slug(slug).await?;
    Ok(found.filter(|tenant| tenant.id != origin && choose::takes(tenant)))
}

async fn show(
    officer: &Officer<Assign>,
    parts: &Parts,
    number: &Number,
    status: StatusCode,
    kept: Kept,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = parts.database.tenant(tenant, async |conn| {
        let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
        let before = store::find_origin(conn, tenant, complaint.id).await?;
        let transfers = store::list_of(conn, tenant, complaint.id).await?;
        let subject = category::find_names(conn, tenant, &complaint.category_code).await?;
        let events = list_events(conn, tenant, complaint.id).await?;
        Ok::<_, Error>((complaint, before, transfers, subject, events))
    });
    let (complaint, before, transfers, subject, events) = read.await?;
    // Who was overtaken reads here by whom; there is nothing else to do on this page.
    if complaint.state == State::Transferred && kept.since.is_none() {
        let page = officer.page();
        return Ok(server::see_other(&page.url_here(&format!("/desk/complaints/{number}"))));
    }
    let tried: Vec<&Transfer> = transfers.iter().filter(|one| one.state != state::WITHDRAWN).collect();
    let hop = next_hop(before.map_or(0, |before| before.hop), tried.len());
    let is_open = !complaint.is_trial() && complaint.after(Move::Transfer, Role::Dispatcher).is_some();
    let (targets, refused) = if is_open {
        let refused: Vec<TenantId> = tried.iter().map(|one| one.target()).chain([tenant]).collect();
        let place = (complaint.territory_code.as_str(), complaint.category_code.as_str());
        let today = calendar::local_date(parts.clock.now());
        let found = find_targets(&parts.atlas, &parts.directory, place, today, &refused, &kept.form.q).await?;
        (found, refused)
    } else {
        (Vec::new(), Vec::new())
    };
    let open = transfers.iter().rev().find(|one| state::OPEN.contains(&one.state.as_str()));
    let asked = match open {
        Some(open) => asked(officer, &parts.directory, open).await?,
        None => Vec::new(),
    };
    let (page, lang) = (officer.page(), officer.lang());
    let until = words::date(lang, clock::rest(ANSWER, parts.clock.now())?);
    let tenant_name = officer.administration().names.in_lang(lang);
    let mut facts = facts(&page, &parts.atlas, &complaint, &events, &subject);
    for one in transfers.iter().filter(|one| one.state == state::REFUSED && refused.contains(&one.target())) {
        let name = name_of(&parts.directory, one.target(), &page).await?;
        let why = one.decision_reason.clone().unwrap_or_default();
        facts.push(Fact::new(page.t1("transfer-refused-by", "name", name), why));
    }
    let template = TransferPage {
        is_conflict: kept.since.is_some(),
        changed: kept
            .since
            .map(|version| words::steps_since(lang, &events, version, tenant_name, true))
            .unwrap_or_default(),
        errors: kept.errors,
        targets: choices(&page, &targets, &kept.form.target),
        q: kept.form.q,
        reason: kept.form.reason,
        max: MAX_REASON,
        version: complaint.version,
        rule: if hop == LAST_HOP {
            page.t("transfer-rule-arbiter")
        } else {
            page.t1("transfer-rule-asked", "date", until)
        },
        may_take_back: open.is_some_and(Transfer::is_asked),
        is_open,
        asked,
        body: complaint.body.clone(),
        facts,
        here: page.url_here(&format!("/desk/complaints/{number}")),
        number: number.to_string(),
        page,
    };
    server::page_with(status, &template)
}

fn facts(page: &Page, atlas: &Atlas, complaint: &Complaint, events: &[Event], subject: &Names) -> Vec<Fact> {
    let lang = page.lang;
    vec![
        Fact::new(page.t("desk-category"), subject.in_lang(lang)),
        Fact::new(page.t("desk-place"), place_words(atlas, complaint, lang)),
        Fact::new(page.t("desk-received"), words::moment(lang, complaint.received_at)),
        Fact::new(page.t("desk-due"), words::date(lang, complaint.due_on)),
        Fact::new(page.t("receipt-administration-why"), why::for_officers(lang, atlas, complaint, events)),
    ]
}

/// Who is asked, since when, until when, and why.
async fn asked(officer: &Officer<Assign>, directory: &Directory, open: &Transfer) -> Result<Vec<Fact>> {
    let (page, lang) = (officer.page(), officer.lang());
    let name = name_of(directory, open.target(), &page).await?;
    let is_last = open.hop == LAST_HOP;
    let mut facts = vec![
        Fact::new(page.t(if is_last { "transfer-suggested" } else { "transfer-asked" }), name),
        Fact::new(page.t("transfer-asked-at"), words::moment(lang, open.proposed_at)),
        Fact::new(page.t("transfer-reason"), open.reason.clone()),
    ];
    if open.state == state::ARBITRATION {
        let key = if is_last { "transfer-with-arbiter" } else { "transfer-silent" };
        facts.insert(0, Fact::new(page.t("transfer-decides"), page.t(key)));
    } else {
        facts.push(Fact::new(page.t("transfer-answer-by"), words::date(lang, open.answer_by)));
    }
    Ok(facts)
}

/// What an administration is called here.
pub(super) async fn name_of(directory: &Directory, id: TenantId, page: &Page) -> Result<String> {
    let found = directory.by_id(id.uuid()).await?;
    Ok(found.map_or_else(|| page.t("transfer-gone"), |tenant| tenant.names.in_lang(page.lang).to_owned()))
}

/// Administrations as a form shows them: why they are competent stands below their name.
pub(super) fn choices(page: &Page, targets: &[Target], chosen: &str) -> Vec<Choice> {
    let choice = |target: &Target| {
        let name = target.tenant.names.in_lang(page.lang);
        let hint = match &target.because {
            Some(because) => page.t1("transfer-because", "rule", because.in_lang(page.lang)),
            None => page.t("transfer-by-name"),
        };
        Choice { hint, ..Choice::new(&target.tenant.slug, name).select(chosen) }
    };
    targets.iter().map(choice).collect()
}
