//! The first person: a ground of the closed list, and reasons for the author.

use super::Ground;
use super::ground::First;
use crate::complaint::{Move, Role, State};
use crate::elsewhere;
use crate::number::Number;
use crate::permission::Assign;
use crate::proposal::{self, REFUSAL};
use crate::store::{Event, find_for, list_events};
use crate::template::blank_errors;
use crate::triage::is_repetition;
use crate::words;
use database::Conn;
use identity::Officer;
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Result};
use territory::Atlas;
use ui::{Errors, Page};

/// Characters of the reasons: fewer give none.
pub(super) const MIN_TEXT: usize = 30;
/// Characters of the reasons.
pub(super) const MAX_TEXT: usize = 4_000;

/// What is proposed.
#[derive(Clone, Debug)]
pub(crate) struct Refusing {
    /// The code of the ground.
    pub(crate) ground: String,
    /// The reasons, as the author will read them.
    pub(crate) text: String,
}

/// What is wrong with it, whatever the complaint.
pub(crate) fn faults(page: &Page, refusing: &Refusing) -> Errors {
    let mut errors = Errors::none();
    if Ground::of(&refusing.ground).is_none() {
        errors.add("ground", page.t("refuse-ground-missing"));
    }
    let mut typed = words::typed_errors(page, "text", &refusing.text, MAX_TEXT, "refuse-text-missing");
    typed.0.extend(blank_errors(page, "text", &refusing.text).0);
    let count = refusing.text.trim().chars().count();
    if typed.is_empty() && count < MIN_TEXT {
        errors.add("text", page.t2("refuse-text-short", "min", MIN_TEXT, "count", count));
    }
    errors.0.extend(typed.0);
    errors
}

/// Whether its author was ever asked something.
fn was_asked(events: &[Event]) -> bool {
    events.iter().any(|event| event.kind == Move::Ask.event())
}

/// Whether another administration was asked to take it, and did not.
fn was_passed_on(events: &[Event]) -> bool {
    events.iter().any(|event| event.kind == Move::TransferRefuse.event())
}

/// Proposes to refuse, if the complaint is still at `version` (none: whatever it is), and says where it then stands.
///
/// # Errors
/// [`Error::Invalid`] for a ground on which something else must be tried first, [`Error::Conflict`] when somebody moved it or
/// proposed something meanwhile.
pub(crate) async fn propose_refusal(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    atlas: &Atlas,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    refusing: &Refusing,
) -> Result<State> {
    let tenant = officer.tenant();
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let events = list_events(conn, tenant, complaint.id).await?;
    let (code, text) = (refusing.ground.as_str(), refusing.text.trim());
    let proposes_this = |last: &Event| {
        last.kind == Move::Propose.event() && last.detail["ground"] == code && last.detail["text"] == text
    };
    if is_repetition(&complaint, version, || events.last().is_some_and(proposes_this))? {
        return Ok(complaint.state);
    }
    let page = officer.page();
    let ground = Ground::of(code).ok_or_else(|| Error::field("ground", page.t("refuse-ground-missing")))?;
    match ground.first {
        Some(First::Ask) if !was_asked(&events) => return Err(Error::field("ground", page.t("refuse-ask-first"))),
        Some(First::Transfer) if !was_passed_on(&events) => {
            let others = elsewhere::list_others(conn, tenant, atlas, now, &complaint).await?;
            if let Some((_, names)) = others.into_iter().next() {
                let name = names.in_lang(page.lang).to_owned();
                return Err(Error::field("ground", page.t1("refuse-transfer-first", "name", name)));
            }
        }
        _ => {}
    }
    let proposed = (REFUSAL, json!({ "ground": code, "text": text }));
    proposal::propose(conn, officer, now, &complaint, Role::Dispatcher, proposed, officer.acting_for::<Assign>()).await
}
