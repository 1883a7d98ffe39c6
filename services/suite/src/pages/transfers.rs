//! The arbiter's page: complaints that two administrations passed on, or that nobody answered for. Whoever runs the platform names
//! who has it; that one is not asked.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use complaints::{
    Arbitration, Passed, Ruling, Target, find_arbitration, find_targets, full_place_name, list_arbitrations,
};
use database::Database;
use documents::Storage;
use identity::{Directory, Operator, Tenant};
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use std::sync::Arc;
use territory::Atlas;
use ui::{Choice, Cursor, Errors, Fact, Page, long_date, long_date_time};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/transfers").get(list));
    cfg.service(web::resource("/{lang}/platform/transfers/{transfer}").get(one).post(decide));
}

const PAGE_ROWS: usize = 25;
/// Characters.
const MAX_REASON: usize = 2_000;

#[derive(Deserialize)]
struct After {
    after: Option<Uuid>,
}

struct Row {
    href: String,
    number: String,
    origin: String,
    subject: String,
    place: String,
    due: String,
    why: String,
}

#[derive(Template)]
#[template(path = "platform_transfers.html")]
struct ListPage {
    page: Page,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: i64,
    cursor: Cursor,
}

async fn list(
    operator: Operator,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    web::Query(After { after }): web::Query<After>,
) -> Result<HttpResponse> {
    let page = operator.page();
    let here = page.url("/platform/transfers");
    let most = i64::try_from(PAGE_ROWS + 1).unwrap_or(i64::MAX);
    let (mut found, total) = list_arbitrations(&database, &directory, after, most).await?;
    let is_more = found.len() > PAGE_ROWS;
    found.truncate(PAGE_ROWS);
    let last = found.last().map(|last| last.transfer).filter(|_| is_more);
    let rows = found.iter().map(|found| Row {
        href: format!("{here}/{}", found.transfer),
        number: found.number.clone(),
        origin: found.origin.in_lang(page.lang).to_owned(),
        subject: found.subject.in_lang(page.lang).to_owned(),
        place: full_place_name(&atlas, &found.territory, page.lang),
        due: long_date(page.lang, &found.due_on.to_string()),
        why: page.t(why(found)),
    });
    let heads = ["desk-number", "transfers-origin", "desk-category", "desk-place", "desk-due", "arbiter-why"];
    let template = ListPage {
        heads: heads.map(|key| page.t(key)).to_vec(),
        rows: rows.collect(),
        total,
        cursor: Cursor { previous: after.map(|_| here.clone()), next: last.map(|last| format!("{here}?after={last}")) },
        page,
    };
    server::page(&template)
}

/// Why it came to the arbiter.
const fn why(found: &Arbitration) -> &'static str {
    if found.is_silent { "arbiter-silent" } else { "arbiter-third" }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Sought {
    /// Part of an administration's name.
    q: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct DecisionForm {
    /// `give` or `back`.
    decision: String,
    target: String,
    reason: String,
    q: String,
}

/// One time that it was passed on, in words.
struct Before {
    title: String,
    reason: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "platform_transfer.html")]
struct OnePage {
    page: Page,
    errors: Errors,
    number: String,
    list: String,
    here: String,
    facts: Vec<Fact>,
    why: String,
    before: Vec<Before>,
    targets: Vec<Choice>,
    q: String,
    reason: String,
    max: usize,
    is_waiting: bool,
}

type OnePath = web::Path<(String, Uuid)>;

async fn one(
    operator: Operator,
    path: OnePath,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(Sought { q }): web::Query<Sought>,
) -> Result<HttpResponse> {
    let found = find_arbitration(&database, &directory, path.1).await?.ok_or(Error::NotFound)?;
    let form = DecisionForm { q, ..DecisionForm::default() };
    show(operator.page(), &directory, &atlas, &clock, found, (Errors::none(), form), StatusCode::OK).await
}

#[allow(clippy::too_many_arguments, reason = "the parts of the application")]
async fn decide(
    operator: Operator,
    path: OnePath,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    storage: web::Data<Storage>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<DecisionForm>,
) -> Result<HttpResponse> {
    form.reason = ui::legible(&form.reason);
    let (page, id, now) = (operator.page(), path.1, clock.now());
    let found = find_arbitration(&database, &directory, id).await?.ok_or(Error::NotFound)?;
    let mut errors = Errors::none();
    let target = if form.decision == "back" { None } else { find_target(&directory, &form.target, &found).await? };
    if form.decision != "back" && target.is_none() {
        errors.add("target", page.t("transfer-target-missing"));
    }
    let missing = page.t("transfer-reason-missing");
    errors.check_text(page.lang, "reason", &form.reason, MAX_REASON, Some(missing));
    if !errors.is_empty() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return show(page, &directory, &atlas, &clock, found, (errors, form), status).await;
    }
    let operator = operator.person().id;
    let ruled = match &target {
        Some(target) => {
            complaints::give_transfer_to(&database, &settings, &storage, now, operator, id, target, &form.reason).await
        }
        None => complaints::give_transfer_back(&database, &settings, &storage, now, operator, id, &form.reason).await,
    };
    wake.up(found.origin_id);
    if let Some(target) = &target {
        wake.up(target.id);
    }
    let list = page.url("/platform/transfers");
    match ruled? {
        Ruling::Given(number) => {
            let name = target.map(|target| target.names.in_lang(page.lang).to_owned()).unwrap_or_default();
            Ok(server::done(&list, page.t2("arbiter-given-done", "name", name, "number", number)))
        }
        Ruling::GivenBack => Ok(server::done(&list, page.t("arbiter-back-done"))),
        Ruling::Late => Err(Error::Conflict),
    }
}

/// The administration of this slug, if it takes complaints, and is not the one that passes this one on.
async fn find_target(directory: &Directory, slug: &str, found: &Arbitration) -> Result<Option<Arc<Tenant>>> {
    if slug.is_empty() || slug.contains('\0') {
        return Ok(None);
    }
    let known = directory.by_slug(slug).await?;
    Ok(known.filter(|tenant| tenant.id != found.origin_id && complaints::takes_transfers(tenant)))
}

async fn show(
    page: Page,
    directory: &Directory,
    atlas: &Atlas,
    clock: &Clock,
    found: Arbitration,
    (errors, form): (Errors, DecisionForm),
    status: StatusCode,
) -> Result<HttpResponse> {
    let lang = page.lang;
    let today = calendar::local_date(clock.now());
    let place_and_subject = (found.territory.as_str(), found.category.as_str());
    let targets = if found.is_waiting {
        find_targets(atlas, directory, place_and_subject, today, &[found.origin_id], &form.q).await?
    } else {
        Vec::new()
    };
    let received = calendar::local_minute(found.received_at);
    let facts = vec![
        Fact::new(page.t("arbiter-why"), page.t(why(&found))),
        Fact::new(page.t("transfers-origin"), found.origin.in_lang(lang)),
        Fact::new(page.t("transfer-suggested"), found.asked.in_lang(lang)),
        Fact::new(page.t("desk-category"), found.subject.in_lang(lang)),
        Fact::new(page.t("desk-place"), full_place_name(atlas, &found.territory, lang)),
        Fact::new(page.t("desk-received"), long_date_time(lang, &received)),
        Fact::new(page.t("desk-due"), long_date(lang, &found.due_on.to_string())),
    ];
    let list = page.url("/platform/transfers");
    let template = OnePage {
        errors,
        here: format!("{list}/{}", found.transfer),
        list,
        facts,
        before: found.passed.iter().map(|passed| before(&page, passed)).collect(),
        targets: choices(&page, &targets, &form.target),
        why: found.reason,
        number: found.number,
        q: form.q,
        reason: form.reason,
        max: MAX_REASON,
        is_waiting: found.is_waiting,
        page,
    };
    server::page_with(status, &template)
}

fn before(page: &Page, passed: &Passed) -> Before {
    let (from, to) = (passed.from.in_lang(page.lang), passed.to.in_lang(page.lang));
    Before {
        title: page.t2("transfer-before", "from", from, "to", to),
        reason: passed.reason.clone(),
        answer: passed.answer.clone(),
    }
}

fn choices(page: &Page, targets: &[Target], chosen: &str) -> Vec<Choice> {
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
