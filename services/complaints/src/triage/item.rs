//! One complaint on the desk: what was asked, what happened, and only the moves that are allowed.

use crate::category;
use crate::complaint::{Move, Outcome, Role, State};
use crate::number::Number;
use crate::permission::{Answer, Assign, Read};
use crate::receipt::place_words;
use crate::store::{Act, Complaint, Contact, Event, act, find, find_contact, list_events};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use documents::File;
use identity::{Member, Officer, Permission};
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result, see_other};
use territory::Atlas;
use ui::{Choice, Errors, Fact, Lang, Link, Names, Page, Step};
use uuid::Uuid;

type ItemPath = web::Path<(String, String, String)>;

#[derive(Template)]
#[template(path = "item.html")]
pub(crate) struct ItemPage {
    page: Page,
    errors: Errors,
    number: String,
    state: (String, &'static str),
    due_line: String,
    facts: Vec<Fact>,
    author: Vec<Fact>,
    body: String,
    files: Vec<File>,
    steps: Vec<Step>,
    assignees: Vec<Choice>,
    may_assign: bool,
    may_answer: bool,
    outcomes: Vec<Choice>,
    answer_lang: String,
    text: String,
    max: usize,
    here: String,
    list: String,
    version: i32,
}

/// What was typed into the answer's form, when it must be mended.
#[derive(Default)]
pub(crate) struct Typed {
    pub(crate) outcome: String,
    pub(crate) text: String,
}

pub(crate) async fn get(
    officer: Officer<Read>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let template = show_item(&officer, &path.2, &database, &atlas, &clock, Errors::none(), Typed::default()).await?;
    server::page(&template)
}

#[derive(Deserialize)]
pub(crate) struct AssignForm {
    version: i32,
    #[serde(default)]
    assignee: String,
}

pub(crate) async fn assign(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<AssignForm>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let here = officer.page().url_here(&format!("/desk/complaints/{number}"));
    let now = clock.now();
    let Ok(assignee) = form.assignee.parse::<Uuid>() else {
        let mut errors = Errors::none();
        errors.add("assignee", officer.page().t("error-assignee"));
        let template = show_item(&officer, &path.2, &database, &atlas, &clock, errors, Typed::default()).await?;
        return server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &template);
    };
    let done = database.tenant(officer.tenant(), async |conn| {
        put_in_charge(conn, &officer, now, &number, Some(form.version), assignee).await
    });
    match done.await {
        Ok(_) => {
            wake.up();
            Ok(see_other(&here))
        }
        Err(Error::Invalid(faults)) => {
            let errors = Errors(faults);
            let template = show_item(&officer, &path.2, &database, &atlas, &clock, errors, Typed::default()).await?;
            server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &template)
        }
        Err(error) => Err(error),
    }
}

/// Puts `assignee` in charge, if the complaint is still at `version` (none: whatever it is), and says where it then stands.
pub(crate) async fn put_in_charge(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: jiff::Timestamp,
    number: &Number,
    version: Option<i32>,
    assignee: Uuid,
) -> Result<State> {
    let tenant = officer.tenant();
    let complaint = find(conn, tenant, number).await?.ok_or(Error::NotFound)?;
    if let Some(version) = version
        && complaint.version != version
    {
        // The same form sent twice is no conflict.
        let is_repetition = complaint.version == version + 1 && complaint.assignee_id == Some(assignee);
        return if is_repetition { Ok(complaint.state) } else { Err(Error::Conflict) };
    }
    let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
    let member = members.iter().find(|member| member.id == assignee);
    let member = member.ok_or_else(|| Error::field("assignee", officer.page().t("error-assignee")))?;
    let what = Act {
        what: Move::Assign,
        who: Role::Dispatcher,
        actor: Some(officer.id()),
        actor_name: officer.name(),
        detail: json!({ "to": member.id, "name": member.name, "again": complaint.assignee_id.is_some() }),
        assignee: Some(assignee),
        day: None,
    };
    act(conn, tenant, now, &complaint, &what).await
}

/// The number of the address, if it can be one of this administration.
pub(crate) fn parsed<P>(officer: &Officer<P>, number: &str) -> Result<Number> {
    let number: Number = number.parse().map_err(|_| Error::NotFound)?;
    if number.tenant == officer.administration().code { Ok(number) } else { Err(Error::NotFound) }
}

/// The page of one complaint, with what is wrong with the form that was sent, if any.
pub(crate) async fn show_item<P>(
    officer: &Officer<P>,
    number: &str,
    database: &Database,
    atlas: &Atlas,
    clock: &Clock,
    errors: Errors,
    typed: Typed,
) -> Result<ItemPage> {
    let number = parsed(officer, number)?;
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let complaint = find(conn, tenant, &number).await?.ok_or(Error::NotFound)?;
        let contact = find_contact(conn, tenant, complaint.id).await?;
        let events = list_events(conn, tenant, complaint.id).await?;
        let files = documents::list(conn, tenant, &complaint.about()).await?;
        let category = category::find_names(conn, tenant, &complaint.category_code).await?;
        let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
        Ok::<_, Error>((complaint, contact, events, files, category, members))
    });
    let (complaint, contact, events, files, category, members) = read.await?;
    Ok(item_page(officer, atlas, clock, errors, typed, Parts { complaint, contact, events, files, category, members }))
}

struct Parts {
    complaint: Complaint,
    contact: Contact,
    events: Vec<Event>,
    files: Vec<File>,
    category: Names,
    members: Vec<Member>,
}

fn item_page<P>(
    officer: &Officer<P>,
    atlas: &Atlas,
    clock: &Clock,
    errors: Errors,
    typed: Typed,
    parts: Parts,
) -> ItemPage {
    let Parts { complaint, contact, events, files, category, members } = parts;
    let lang = officer.lang();
    let mut page = officer.page();
    let list = page.url_here("/desk/complaints");
    page.nav = vec![Link::new(&list, page.t("desk-nav-worklist")).current()];
    let number = complaint.number(&officer.administration().code).to_string();
    // Also where a form came back with faults: the language switch and the display panel lead to what can be opened.
    page.path = format!("/{}/desk/complaints/{number}", officer.administration().slug);
    let today = calendar::local_date(clock.now());
    let is_mine = complaint.assignee_id == Some(officer.id());
    let in_charge = complaint.assignee_id.and_then(|id| members.iter().find(|member| member.id == id));
    let pin = complaint.lat.zip(complaint.lon).map(|(lat, lon)| format!("{lat:.5}, {lon:.5}"));
    let given = |value: &Option<String>| value.clone().unwrap_or_else(|| page.t("complaint-none-given"));
    ItemPage {
        errors,
        state: words::state(lang, complaint.state, complaint.cycle),
        due_line: words::due_line(&page, &complaint, today),
        facts: vec![
            Fact::new(page.t("desk-kind"), page.t(complaint.kind.key())),
            Fact::new(page.t("desk-category"), category.in_lang(lang)),
            Fact::new(page.t("desk-place"), place_words(atlas, &complaint, lang)),
            Fact::new(page.t("item-map"), given(&pin)),
            Fact::new(page.t("desk-received"), words::moment(lang, complaint.received_at)),
            Fact::new(page.t("desk-due"), words::date(lang, complaint.due_on)),
            Fact::new(
                page.t("desk-assignee"),
                in_charge.map_or_else(|| page.t("desk-nobody"), |member| member.name.clone()),
            ),
            Fact::new(page.t("receipt-administration-why"), complaint.competence_names().in_lang(lang)),
        ],
        author: vec![
            Fact::new(page.t("item-name"), given(&contact.name)),
            Fact::new(page.t("complaint-email"), given(&contact.email)),
            Fact::new(page.t("complaint-phone"), given(&contact.phone)),
        ],
        body: complaint.body.clone(),
        files,
        steps: words::timeline(lang, &complaint, &events, officer.administration().names.in_lang(lang), true),
        may_assign: officer.may::<Assign>() && complaint.after(Move::Assign, Role::Dispatcher).is_some(),
        may_answer: officer.may::<Answer>()
            && is_mine
            && complaint.after(Move::Answer(Outcome::Resolved), Role::Assignee).is_some(),
        assignees: members
            .iter()
            .filter(|member| complaint.assignee_id != Some(member.id))
            .map(|member| Choice::new(member.id.to_string(), &member.name))
            .collect(),
        outcomes: Outcome::ALL
            .into_iter()
            .map(|outcome| {
                let choice = Choice::new(outcome.as_str(), page.t(outcome.key())).select(&typed.outcome);
                Choice { hint: page.t(&format!("{}-hint", outcome.key())), ..choice }
            })
            .collect(),
        answer_lang: page.t1("answer-lang", "lang", Lang::name(complaint.lang())),
        text: typed.text,
        max: crate::respond::MAX_ANSWER,
        here: format!("{list}/{number}"),
        list,
        version: complaint.version,
        number,
        page,
    }
}
