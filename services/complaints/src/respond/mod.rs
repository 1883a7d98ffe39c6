//! The officer in charge answers, with an outcome and its reasons, and with files that show it. Where the subject demands it, a
//! second person approves the answer before anybody reads it.

mod answer;
mod form;
pub(crate) mod proof;

pub(crate) use answer::{MAX_ANSWER, Reply, answer, competent_of, faults};
pub(crate) use form::{Answering, Background, find_background, outcomes};

use crate::complaint::Outcome;
use crate::number::Number;
use crate::permission::Answer;
use crate::store::find_for;
use crate::submit::{Files, Parties};
use crate::template::{self, Purpose, Wish};
use crate::triage::{ItemPath, Kept, item_address, parsed, show_item};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use answer::Answered;
use identity::Officer;
use serde::Deserialize;
use server::{Error, Form, Parts, Result};
use ui::{Errors, Names};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/answer").post(post));
}

fn has_files(request: &HttpRequest) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("multipart/form-data"))
}

#[derive(Debug, Default, Deserialize)]
struct AnswerForm {
    version: i32,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    text: String,
    /// Another administration that is competent: chosen,
    #[serde(default)]
    competent: String,
    /// or written.
    #[serde(default)]
    competent_name: String,
    #[serde(default)]
    template: String,
    /// How a template is to be used; empty: the answer is to be sent.
    #[serde(default)]
    r#use: String,
    /// The event of an earlier proposal whose files go with this answer too.
    #[serde(default)]
    earlier: String,
    #[serde(default)]
    from: String,
}

impl AnswerForm {
    /// None without a version.
    fn read(parts: &Parts) -> Option<Self> {
        let field = |name: &str| parts.text_of(name).to_owned();
        Some(Self {
            version: parts.text_of("version").parse().ok()?,
            outcome: field("outcome"),
            text: field("text"),
            competent: field("competent"),
            competent_name: field("competent_name"),
            template: field("template"),
            r#use: field("use"),
            earlier: field("earlier"),
            from: field("from"),
        })
    }
}

/// A form with files and one without have one address.
async fn post(
    officer: Officer<Answer>,
    request: HttpRequest,
    path: ItemPath,
    payload: web::Payload,
) -> Result<HttpResponse> {
    let (parties, mut payload) = (Parties::of(&request)?, payload.into_inner());
    if !has_files(&request) {
        let Form(form) = Form::<AnswerForm>::from_request(&request, &mut payload).await?;
        return reply(&officer, &parties, &path.2, form, Files::default(), Errors::none()).await;
    }
    let parts = Parts::from_request(&request, &mut payload).await?;
    let mut errors = Errors::none();
    let (files, parts) = Files::receive(&parties, officer.lang(), parts, &mut errors).await?;
    let Some(form) = AnswerForm::read(&parts) else {
        files.erase(&parties).await;
        return Err(Error::field("version", officer.page().t("error-value")));
    };
    reply(&officer, &parties, &path.2, form, files, errors).await
}

/// Answers, or shows the form again with what was typed and sent; `errors` is what is wrong with the files.
async fn reply(
    officer: &Officer<Answer>,
    parties: &Parties,
    number: &str,
    mut form: AnswerForm,
    mut files: Files,
    errors: Errors,
) -> Result<HttpResponse> {
    words::normalise(&mut form.text);
    words::normalise(&mut form.competent_name);
    let page = officer.page();
    let known = parsed(officer, number)?;
    let is_wish = !form.r#use.is_empty();
    let done = if is_wish {
        begin(officer, parties, &known, &mut form).await.map(Done::Filled)
    } else {
        send(officer, parties, &known, &form, &mut files, errors).await.map(Done::Sent)
    };
    let (status, errors, asks, since) = match done {
        Ok(Done::Sent(answered)) => {
            parties.wake.up(officer.tenant());
            let key = if answered == Answered::Proposed { "respond-proposed" } else { "answer-sent" };
            return Ok(server::done(&item_address(&page, &known, &form.from), page.t(key)));
        }
        Ok(Done::Filled(asks)) => (StatusCode::OK, Errors::none(), asks, None),
        Err(Error::Invalid(faults)) => (StatusCode::UNPROCESSABLE_ENTITY, Errors(faults), false, None),
        Err(Error::Conflict) => (StatusCode::CONFLICT, Errors::none(), false, Some(form.version)),
        Err(error) => {
            files.erase(parties).await;
            return Err(error);
        }
    };
    let kept = Kept {
        errors,
        since,
        asks,
        is_back: true,
        files: files.signed(&parties.settings.secret),
        outcome: form.outcome,
        text: form.text,
        competent: form.competent,
        competent_name: form.competent_name,
        template: form.template,
        earlier: form.earlier,
        from: form.from,
        ..Kept::default()
    };
    show_item(officer, number, &parties.database, &parties.atlas, &parties.clock, status, kept).await
}

/// What became of a form.
enum Done {
    /// It was sent.
    Sent(Answered),
    /// A template was filled in, or cannot be before somebody says what is to become of what was typed.
    Filled(bool),
}

/// Puts the text of a template into the form; says whether the form has to ask first.
async fn begin(officer: &Officer<Answer>, parties: &Parties, number: &Number, form: &mut AnswerForm) -> Result<bool> {
    let wish = Wish { purpose: Purpose::Answer, template: &form.template, how: &form.r#use, typed: &form.text };
    let filled = parties.database.tenant(officer.tenant(), async |conn| {
        let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
        template::fill(conn, officer, &parties.atlas, &complaint, &wish).await
    });
    let filled = filled.await?;
    form.text = filled.text;
    // What was chosen already stays.
    if let Some(outcome) = filled.outcome.filter(|_| form.outcome.is_empty()) {
        form.outcome = outcome;
    }
    Ok(filled.asks)
}

/// Who is competent instead, as it was chosen or written.
async fn find_competent(parties: &Parties, form: &AnswerForm) -> Result<Option<Names>> {
    if let Ok(id) = form.competent.parse::<Uuid>() {
        return Ok(parties.directory.by_id(id).await?.map(|tenant| tenant.names.clone()));
    }
    Ok(competent_of(&form.competent_name))
}

async fn send(
    officer: &Officer<Answer>,
    parties: &Parties,
    number: &Number,
    form: &AnswerForm,
    files: &mut Files,
    wrong_files: Errors,
) -> Result<Answered> {
    let page = officer.page();
    let outcome: Option<Outcome> = form.outcome.parse().ok();
    let competent = find_competent(parties, form).await?;
    let mut errors = faults(&page, outcome, &form.text, competent.as_ref());
    errors.0.extend(wrong_files.0);
    let Some(outcome) = outcome.filter(|_| errors.is_empty()) else { return Err(Error::Invalid(errors.0)) };
    let kept = files.keep_or_say(parties, officer.administration(), page.lang).await?;
    let reply = Reply { outcome, text: form.text.trim().to_owned(), competent, earlier: form.earlier.parse().ok() };
    let (now, version) = (parties.clock.now(), Some(form.version));
    let done = parties
        .database
        .tenant(officer.tenant(), async |conn| answer(conn, officer, now, number, version, &reply, &kept).await);
    let answered = done.await?;
    parties.storage.release(&parties.database, &kept).await;
    Ok(answered)
}
