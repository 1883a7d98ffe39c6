//! An officer's moves, made by a program.

use super::{all_faults, caller, move_once};
use crate::complaint::Outcome;
use crate::decide::{Verdict, decide};
use crate::follow::Reader;
use crate::incident;
use crate::number::Number;
use crate::permission::{Answer, Assign, Decide, Read};
use crate::refuse::{self, Refusing, propose_refusal};
use crate::reopen::{MAX_REASON, reopen};
use crate::respond::{self, Reply, answer, competent_of};
use crate::transfer::{find_target, propose, reason_errors as transfer_errors, take_back};
use crate::triage::{
    Charge, Question, ask, note, note_errors, parsed, put_in_charge, read_question, reason_errors, say_looked_at,
    take_up,
};
use crate::words;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use database::Conn;
use identity::{AnyMember, Call, Directory, Officer, Tenant};
use jobs::Wake;
use serde::Serialize;
use server::{Error, IdempotencyKey, JsonFields, Result};
use std::sync::Arc;
use territory::Atlas;
use ui::{Errors, Page};
use uuid::Uuid;
/// What a call asks for, with the `version` that the caller has seen, if it says so: `{"move":"assign","assignee":…,"unit":…}`,
/// one of both or both (with `same_why` for who answered before); `{"move":"answer","outcome":…,"text":…}`, with `competent` where
/// another administration is; `{"move":"ask","text":…,"until":…}`; `take` and `acknowledge`; `propose_refusal` with `ground` and
/// `text`; `approve`; `merge` with `incident`; `transfer` with `target` and `text`; `take_back`; `leave`, `note`, `decline` and
/// `reopen` with `text`.
#[derive(Serialize)]
struct Asking {
    #[serde(rename = "move")]
    what: String,
    assignee: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    unit: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    incident: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    target: String,
    outcome: String,
    text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    until: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    same_why: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    ground: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    competent: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<i32>,
}

impl Asking {
    fn read(fields: &mut JsonFields) -> Self {
        Self {
            what: fields.text("move"),
            assignee: fields.text("assignee"),
            unit: fields.text("unit"),
            incident: fields.text("incident"),
            target: fields.text("target"),
            outcome: fields.text("outcome"),
            text: fields.text("text"),
            until: fields.text("until"),
            same_why: fields.text("same_why"),
            ground: fields.text("ground"),
            competent: fields.text("competent"),
            version: fields.whole_number("version"),
        }
    }
}

/// A move that can be tried, by somebody who has the right to it.
enum Moving {
    Assign(Officer<Assign>, Charge),
    Answer(Officer<Answer>, Reply),
    Acknowledge(Officer<Assign>),
    Take(Officer<Answer>),
    Ask(Officer<Answer>, Question),
    Note(Officer<Read>, String),
    Refuse(Officer<Assign>, Refusing),
    Decide(Officer<Decide>, Verdict),
    Reopen(Officer<Decide>, String),
    Merge(Officer<Assign>, Uuid),
    Leave(Officer<Assign>, String),
    Transfer(Officer<Assign>, Arc<Tenant>, String),
    TakeBack(Officer<Assign>),
}

impl Moving {
    /// Reads what was asked for; [`Error::Invalid`] names the fields.
    async fn read(
        officer: Officer<AnyMember>,
        directory: &Directory,
        asking: Asking,
        now: jiff::Timestamp,
    ) -> Result<Self> {
        let page = officer.page();
        match asking.what.as_str() {
            "assign" => {
                let officer = officer.with().await?;
                let charge = Charge::read(&page, &asking.unit, &asking.assignee)?;
                let same_why = asking.same_why.trim().to_owned();
                demand_right(reason_errors(&page, &same_why))?;
                Ok(Self::Assign(officer, Charge { same_why, ..charge }))
            }
            "merge" => {
                let officer = officer.with().await?;
                let incident = asking.incident.parse();
                let incident = incident.map_err(|_| Error::field("incident", page.t("incident-error-unknown")))?;
                Ok(Self::Merge(officer, incident))
            }
            "leave" => {
                let officer = officer.with().await?;
                demand_right(incident::why_errors(&page, &asking.text))?;
                Ok(Self::Leave(officer, asking.text))
            }
            "acknowledge" => Ok(Self::Acknowledge(officer.with().await?)),
            "take" => Ok(Self::Take(officer.with().await?)),
            "ask" => {
                let officer = officer.with().await?;
                Ok(Self::Ask(officer, read_question(&page, now, &asking.text, &asking.until)?))
            }
            "note" => {
                let officer = officer.with().await?;
                demand_right(note_errors(&page, &asking.text))?;
                Ok(Self::Note(officer, asking.text))
            }
            "answer" => {
                let officer = officer.with().await?;
                let outcome: Option<Outcome> = asking.outcome.parse().ok();
                let competent = competent_of(&asking.competent);
                let errors = respond::faults(&page, outcome, &asking.text, competent.as_ref());
                match outcome.filter(|_| errors.is_empty()) {
                    Some(outcome) => {
                        let reply = Reply { outcome, text: asking.text, competent, earlier: None };
                        Ok(Self::Answer(officer, reply))
                    }
                    None => Err(Error::Invalid(errors.0)),
                }
            }
            "propose_refusal" => {
                let officer = officer.with().await?;
                let refusing = Refusing { ground: asking.ground, text: asking.text };
                demand_right(refuse::faults(&page, &refusing))?;
                Ok(Self::Refuse(officer, refusing))
            }
            "approve" => Ok(Self::Decide(officer.with().await?, Verdict::Approve)),
            "decline" => {
                let officer = officer.with().await?;
                let reason = typed(&page, asking.text, "decide-reason-missing")?;
                Ok(Self::Decide(officer, Verdict::Decline(reason)))
            }
            "reopen" => {
                let officer = officer.with().await?;
                Ok(Self::Reopen(officer, typed(&page, asking.text, "error-reason")?))
            }
            "transfer" => {
                let officer = officer.with::<Assign>().await?;
                let target = find_target(directory, officer.tenant(), &asking.target).await?;
                let mut errors = Errors::none();
                if target.is_none() {
                    errors.add("target", page.t("transfer-target-missing"));
                }
                errors.0.extend(transfer_errors(&page, "text", &asking.text).0);
                match target.filter(|_| errors.is_empty()) {
                    Some(target) => Ok(Self::Transfer(officer, target, asking.text)),
                    None => Err(Error::Invalid(errors.0)),
                }
            }
            "take_back" => Ok(Self::TakeBack(officer.with().await?)),
            _ => Err(Error::field("move", page.t("error-value"))),
        }
    }

    /// Makes it, if the complaint is still at `version` (none: whatever it is).
    async fn make(
        &self,
        conn: &mut Conn,
        atlas: &Atlas,
        now: jiff::Timestamp,
        number: &Number,
        version: Option<i32>,
    ) -> Result<()> {
        match self {
            Self::Assign(officer, charge) => {
                put_in_charge(conn, officer, now, number, version, charge).await?;
            }
            Self::Answer(officer, reply) => {
                answer(conn, officer, now, number, version, reply, &[]).await?;
            }
            Self::Acknowledge(officer) => {
                say_looked_at(conn, officer, now, number, version).await?;
            }
            Self::Take(officer) => {
                take_up(conn, officer, now, number, version).await?;
            }
            Self::Ask(officer, question) => {
                ask(conn, officer, now, number, version, question).await?;
            }
            Self::Note(officer, text) => note(conn, officer, now, number, version, text).await?,
            Self::Refuse(officer, refusing) => {
                propose_refusal(conn, officer, atlas, now, number, version, refusing).await?;
            }
            Self::Decide(officer, verdict) => {
                decide(conn, officer, now, number, version, None, verdict).await?;
            }
            Self::Reopen(officer, reason) => {
                reopen(conn, officer, now, number, version, reason).await?;
            }
            Self::Transfer(officer, target, text) => {
                propose(conn, officer, now, number, version, target, text).await?;
            }
            Self::TakeBack(officer) => {
                take_back(conn, officer, now, number, version).await?;
            }
            Self::Merge(officer, id) => {
                incident::join(conn, officer, now, number, version, *id).await?;
            }
            Self::Leave(officer, text) => {
                incident::leave(conn, officer, now, number, version, text).await?;
            }
        }
        Ok(())
    }
}

/// A reason that was given; `missing` is the key for none.
fn typed(page: &Page, text: String, missing: &str) -> Result<String> {
    demand_right(words::typed_errors(page, "text", &text, MAX_REASON, missing))?;
    Ok(text)
}

fn demand_right(errors: Errors) -> Result<()> {
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors.0)) }
}

/// An officer's moves. Who may make none learns nothing about what was sent.
pub(super) async fn post(
    request: HttpRequest,
    path: web::Path<(String, String)>,
    directory: web::Data<Directory>,
    wake: web::Data<Wake>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    let officer = caller::<AnyMember>(&request).await?;
    if !officer.may::<Assign>() && !officer.may::<Answer>() && !officer.may::<Decide>() {
        return Err(officer.refused::<Assign>().await);
    }
    let number = parsed(&officer, &path.1)?;
    let IdempotencyKey(key) = IdempotencyKey::from_request(&request, &mut Payload::None).await?;
    let mut fields = JsonFields::from_request(&request, &mut payload.into_inner()).await?;
    let asking = Asking::read(&mut fields);
    let (version, unread) = (asking.version, fields.end(officer.lang()));

    let (tenant, content) = (officer.tenant(), (number.to_string(), &asking));
    let call = key.map(|key| Call::new("complaints.move", Some(officer.id()), key, &content)).transpose()?;
    let reader = Reader::of(&request)?;
    let now = reader.clock.now();
    let moving = match Moving::read(officer, &directory, asking, now).await {
        Err(Error::Invalid(faults)) => return Err(Error::Invalid(all_faults(unread, faults))),
        Ok(_) if !unread.is_empty() => return Err(Error::Invalid(unread.0)),
        moving => moving?,
    };
    let made = async |conn: &mut Conn| moving.make(conn, &reader.atlas, now, &number, version).await;
    let answer = move_once(&reader.database, tenant, now, &number, call.as_ref(), made).await?;
    wake.up(tenant);
    server::json(StatusCode::OK, &answer)
}
