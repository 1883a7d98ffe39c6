//! The officer in charge answers, with an outcome and its reasons.

use crate::act::{Act, act};
use crate::clock;
use crate::complaint::{Move, Outcome, Role, State};
use crate::number::Number;
use crate::permission::Answer;
use crate::store::{answer_detail, find_for, list_events};
use crate::triage::{Kept, item_address, parsed, show_item};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database};
use identity::Officer;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use territory::Atlas;
use ui::Errors;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/answer").post(post));
}

/// Characters. Room for the reasons, the next step and the remedy.
pub(crate) const MAX_ANSWER: usize = 8_000;

#[derive(Deserialize)]
struct AnswerForm {
    version: i32,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    from: String,
}

async fn post(
    officer: Officer<Answer>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<AnswerForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.text);
    let page = officer.page();
    let number = parsed(&officer, &path.2)?;
    let outcome: Option<Outcome> = form.outcome.parse().ok();
    let mut errors = words::typed_errors(&page, "text", &form.text, MAX_ANSWER, "error-answer-missing");
    if outcome.is_none() {
        errors.0.insert(0, ui::FieldError { field: "outcome".into(), message: page.t("error-outcome") });
    }
    let now = clock.now();
    let done = match outcome.filter(|_| errors.is_empty()) {
        Some(outcome) => {
            let done = database.tenant(officer.tenant(), async |conn| {
                answer(conn, &officer, now, &number, Some(form.version), outcome, &form.text).await
            });
            done.await
        }
        None => Err(Error::Invalid(errors.0)),
    };
    let kept = Kept { outcome: form.outcome, text: form.text, from: form.from, ..Kept::default() };
    let (status, kept) = match done {
        Ok(_) => {
            wake.up(officer.tenant());
            return Ok(server::done(&item_address(&page, &number, &kept.from), page.t("answer-sent")));
        }
        Err(Error::Invalid(faults)) => (StatusCode::UNPROCESSABLE_ENTITY, Kept { errors: Errors(faults), ..kept }),
        Err(Error::Conflict) => (StatusCode::CONFLICT, Kept { since: Some(form.version), ..kept }),
        Err(error) => return Err(error),
    };
    show_item(&officer, &path.2, &database, &atlas, &clock, status, kept).await
}

/// Answers, if the complaint is still at `version` (none: whatever it is) and the officer is in charge of it, and says
/// where it then stands.
pub(crate) async fn answer(
    conn: &mut Conn,
    officer: &Officer<Answer>,
    now: jiff::Timestamp,
    number: &Number,
    version: Option<i32>,
    outcome: Outcome,
    text: &str,
) -> Result<State> {
    let tenant = officer.tenant();
    let days = identity::find_days(conn, tenant).await?;
    let contest_until = clock::due(&days, clock::CONTEST, now)?.on;
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    // Who stands in for an absent colleague answers what that colleague is in charge of.
    let absent = complaint.assignee_id.and_then(|id| officer.deputy_of::<Answer>(id));
    let is_mine = complaint.assignee_id == Some(officer.id()) || absent.is_some();
    if let Some(version) = version
        && complaint.version != version
    {
        // The same form sent twice is no conflict.
        let events = list_events(conn, tenant, complaint.id).await?;
        let is_repetition = is_mine
            && complaint.version == version + 1
            && events.last().is_some_and(|last| last.says(&answer_detail(outcome, text.trim())));
        return if is_repetition { Ok(complaint.state) } else { Err(Error::Conflict) };
    }
    if !is_mine {
        return Err(Error::Forbidden);
    }
    let what = Act {
        actor: Some(officer.id()),
        actor_name: officer.name(),
        acting_for: absent.or(officer.acting_for::<Answer>()),
        detail: answer_detail(outcome, text.trim()),
        outcome: Some(outcome),
        until: Some(contest_until),
        ..Act::new(Move::Answer, Role::Assignee)
    };
    act(conn, tenant, now, &complaint, &what).await
}
