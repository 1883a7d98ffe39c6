//! The words for states, events and dates, for every page and message that shows a complaint.

use crate::author::Request;
use crate::clock;
use crate::complaint::{CONTESTED, Outcome, State};
use crate::deadline;
use crate::moderation;
use crate::refuse::Refusal;
use crate::store::{Complaint, Event};
use calendar::{DayOff, Due, WorkingDays};
use jiff::Timestamp;
use jiff::civil::Date;
use server::Result;
use ui::{Lang, Names, Step, long_date, long_date_time, text, text_with};

/// Why the answer is due on that day, in one or two sentences.
pub(crate) fn due_why(lang: Lang, from: Timestamp, due: &Due) -> String {
    why(lang, "receipt-due-rule", from, due)
}

/// Why the answer that is still owed is due on that day: by which rule, from when it counts, and when it stood still. Empty when
/// none is owed.
///
/// # Errors
/// There is no rule for it: a fault of the data.
pub(crate) fn owed_why(
    lang: Lang,
    days: &WorkingDays,
    complaint: &Complaint,
    events: &[Event],
    for_officer: bool,
) -> Result<String> {
    if !complaint.is_owed() {
        return Ok(String::new());
    }
    let reply = clock::reply(days, complaint.received_at, events)?;
    let key = match (clock::this_cycle(events).first().map(|first| first.kind.as_str()), for_officer) {
        (Some("complaint.contested"), false) => "follow-due-again-rule",
        (Some("complaint.contested"), true) => "ask-due-contested-rule",
        (Some("complaint.reopened"), _) => "ask-due-reopened-rule",
        _ => "receipt-due-rule",
    };
    let mut words = why(lang, key, clock::began_at(complaint.received_at, events), &reply.due);
    words.push(' ');
    let counted = date(lang, reply.due.counted_from);
    words.push_str(&text_with(lang, "deadline-counted-from", &[("date", counted.as_str().into())]));
    for pause in reply.suspensions.iter().filter(|_| reply.due.suspended_days > 0) {
        let (first, last) = (calendar::local_date(pause.from), calendar::local_date(pause.until));
        let span = i64::from(first.until(last).map_or(0, |span| span.get_days()));
        if span > 0 {
            let (from, to) = (date(lang, first.tomorrow().unwrap_or(first)), date(lang, last));
            let args = [("days", span.into()), ("from", from.as_str().into()), ("to", to.as_str().into())];
            words.push(' ');
            words.push_str(&text_with(lang, "ask-paused-why", &args));
        }
    }
    Ok(words)
}

/// Why an answer can be contested until that day.
pub(crate) fn contest_why(lang: Lang, from: Timestamp, due: &Due) -> String {
    why(lang, "follow-contest-rule", from, due)
}

/// Why a complaint that its administration opens again is to be answered by that day.
pub(crate) fn reopened_due_why(lang: Lang, from: Timestamp, due: &Due) -> String {
    why(lang, "reopen-due-rule", from, due)
}

/// Why a refusal can be contested until that day.
pub(crate) fn refusal_contest_why(lang: Lang, from: Timestamp, due: &Due) -> String {
    why(lang, "author-contest-refusal-rule", from, due)
}

fn why(lang: Lang, key: &str, from: Timestamp, due: &Due) -> String {
    let received = date(lang, calendar::local_date(from));
    let on = date(lang, due.on);
    let mut why = text_with(lang, key, &[("received", received.as_str().into()), ("due", on.as_str().into())]);
    if let Some(moved) = &due.moved {
        let from = date(lang, moved.from);
        let day_off = match &moved.because {
            DayOff::Weekly => text(lang, "day-off-weekly"),
            DayOff::Holiday { names, .. } => match lang {
                Lang::Ar => names.ar.clone(),
                Lang::Fr => names.fr.clone(),
                Lang::Zgh => names.zgh.clone(),
                Lang::En => names.en.clone(),
            },
        };
        why.push(' ');
        why.push_str(&text_with(
            lang,
            "receipt-due-moved",
            &[("from", from.as_str().into()), ("reason", day_off.as_str().into()), ("due", on.as_str().into())],
        ));
    }
    if due.provisional {
        why.push(' ');
        why.push_str(&text(lang, "deadline-may-change"));
    }
    why
}

/// A day in words.
pub(crate) fn date(lang: Lang, day: Date) -> String {
    long_date(lang, &day.to_string())
}

/// An instant in words, in Morocco.
pub(crate) fn moment(lang: Lang, at: Timestamp) -> String {
    long_date_time(lang, &calendar::local_minute(at))
}

/// The name and the tone of a complaint's state.
pub(crate) fn state(lang: Lang, state: State, cycle: i16) -> (String, &'static str) {
    let (key, tone) = match state {
        _ if state.shown(cycle) == CONTESTED => ("state-contested", "amber"),
        State::Submitted => ("state-received", "blue"),
        State::Screening => ("state-screening", "blue"),
        State::TransferProposed => ("state-transfer", "amber"),
        State::Assigned => ("state-assigned", "amber"),
        State::InProgress => ("state-in-progress", "amber"),
        State::AwaitingCitizen => ("state-awaiting", "amber"),
        State::Answered => ("state-answered", "green"),
        State::ClosedResolved => ("state-satisfied", "green"),
        State::ClosedUnresolved => ("state-closed", "grey"),
        State::Inadmissible => ("state-inadmissible", "grey"),
        State::Merged => ("state-merged", "amber"),
        State::Withdrawn => ("state-withdrawn", "grey"),
        State::Transferred => ("state-transferred", "grey"),
    };
    (text(lang, key), tone)
}

/// The name of an outcome.
pub(crate) fn outcome(lang: Lang, outcome: Outcome) -> String {
    text(lang, outcome.key())
}

/// What happened, as a timeline. The author reads who acted only as the administration; officers read names.
pub(crate) fn timeline(
    lang: Lang,
    complaint: &Complaint,
    events: &[Event],
    tenant_name: &str,
    for_officer: bool,
) -> Vec<Step> {
    let read = events.iter().filter(|event| for_officer || event.is_for_author());
    let mut steps: Vec<Step> = read.map(|event| step(lang, event, tenant_name, for_officer)).collect();
    if State::OPEN.contains(&complaint.state) && !complaint.is_trial() {
        steps.push(Step {
            title: text(lang, "event-due"),
            when: date(lang, complaint.due_on),
            datetime: complaint.due_on.to_string(),
            ahead: true,
            ..Step::default()
        });
    }
    steps
}

/// What happened since the reader's page was made, which showed the complaint at `version`.
pub(crate) fn steps_since(
    lang: Lang,
    events: &[Event],
    version: i32,
    tenant_name: &str,
    for_officer: bool,
) -> Vec<Step> {
    let seen = usize::try_from(version).unwrap_or_default();
    let read = events.iter().skip(seen).filter(|event| for_officer || event.is_for_author());
    read.map(|event| step(lang, event, tenant_name, for_officer)).collect()
}

fn step(lang: Lang, event: &Event, tenant_name: &str, for_officer: bool) -> Step {
    let (title, body) = event_words(lang, event, tenant_name, for_officer);
    let by = if event.is_by_author() || for_officer || event.actor_name.is_empty() {
        actor(lang, event)
    } else {
        tenant_name.to_owned()
    };
    Step { title, when: moment(lang, event.at), datetime: event.at.to_string(), by, body, ahead: false }
}

/// Who acted; with a right that was delegated to them, for whom.
fn actor(lang: Lang, event: &Event) -> String {
    match event.acting_for() {
        Some(giver) => {
            text_with(lang, "acting-for", &[("name", event.actor_name.as_str().into()), ("giver", giver.into())])
        }
        None => event.actor_name.clone(),
    }
}

/// What happened, in a few words without what anybody wrote.
pub(crate) fn event_title(lang: Lang, event: &Event, tenant_name: &str) -> String {
    event_words(lang, event, tenant_name, false).0
}

/// What the author reads of an event, below its title.
pub(crate) fn said(lang: Lang, event: &Event, tenant_name: &str) -> String {
    event_words(lang, event, tenant_name, false).1
}

fn event_words(lang: Lang, event: &Event, tenant_name: &str, for_officer: bool) -> (String, String) {
    let typed = |field: &str| event.detail.get(field).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
    match event.kind.as_str() {
        "complaint.received" => {
            let words = match named(lang, &event.detail["origin"]) {
                origin if origin.is_empty() => text(lang, "event-received-text"),
                origin => {
                    let number = typed("number");
                    let key =
                        if event.detail["arbiter"] == true { "transfer-event-given" } else { "transfer-event-came" };
                    text_with(lang, key, &[("origin", origin.as_str().into()), ("number", number.as_str().into())])
                }
            };
            // What its author wrote later at another administration came with it.
            let added = event.detail["added"].as_array().into_iter().flatten().filter_map(|added| added.as_str());
            let words = added.fold(words, |words, added| format!("{words}\n\n{added}"));
            let words = match event.entry() {
                Some(entry) => format!("{words}\n{}", entry.words(lang)),
                None => words,
            };
            let words = match event.detail["read_back"] == true {
                true => format!("{words}\n{}", text(lang, "intake-desk-was-read-back")),
                false => words,
            };
            (text(lang, "event-received"), words)
        }
        "complaint.assigned" => {
            let unit = Some(named(lang, &event.detail["unit_names"])).filter(|unit| !unit.is_empty());
            let key = match event.in_charge() {
                // Whoever of the unit takes it up is not known yet.
                None if unit.is_some() => "event-assigned-unit",
                _ if event.detail["again"] == true => "event-reassigned",
                _ => "event-assigned",
            };
            let by = actor(lang, event);
            let words = match (event.in_charge(), unit) {
                (Some(name), unit) if for_officer => {
                    let args = [("name", name.into()), ("by", by.as_str().into())];
                    let by = text_with(lang, "event-assigned-by", &args);
                    paragraphs(&[by, unit.unwrap_or_default(), typed("same_why")])
                }
                (None, Some(unit)) if for_officer && event.actor_id.is_none() => {
                    text_with(lang, "queue-assigned-by-rule", &[("unit", unit.as_str().into())])
                }
                (None, Some(unit)) if for_officer => {
                    let args = [("unit", unit.as_str().into()), ("by", by.as_str().into())];
                    text_with(lang, "queue-assigned-unit-by", &args)
                }
                (_, unit) => {
                    let unit = unit.unwrap_or_else(|| tenant_name.to_owned());
                    text_with(lang, "event-assigned-text", &[("unit", unit.as_str().into())])
                }
            };
            (text(lang, key), words)
        }
        "complaint.answered" => {
            let said: Option<Outcome> = typed("outcome").parse().ok();
            let said = said.map(|said| outcome(lang, said)).unwrap_or_default();
            let mut words = text_with(lang, "event-answered-text", &[("outcome", said.as_str().into())]);
            if let Some(name) = competent(lang, &event.detail) {
                words = format!("{words}\n{} {name}", text(lang, "respond-competent-told"));
            }
            (
                text(lang, "event-answered"),
                format!("{words}\n\n{}{}", typed("text"), proposer(lang, event, for_officer)),
            )
        }
        "complaint.accepted" => {
            let score = event.detail["score"].as_i64();
            let score = score.map(|score| text_with(lang, "author-score-given", &[("score", score.into())]));
            (text(lang, "event-satisfied"), paragraphs(&[score.unwrap_or_default(), typed("text")]))
        }
        "complaint.contested" => {
            let other = (event.detail["other"] == true).then(|| text(lang, "author-contest-other-asked"));
            (text(lang, "event-contested"), paragraphs(&[typed("text"), other.unwrap_or_default()]))
        }
        "complaint.acknowledged" => (text(lang, "event-acknowledged"), text(lang, "event-acknowledged-text")),
        "complaint.taken" => (text(lang, "event-taken"), String::new()),
        "complaint.asked" => {
            let until = typed("until").parse().map(|until| date(lang, until)).unwrap_or_default();
            let until = text_with(lang, "event-asked-text", &[("until", until.as_str().into())]);
            (text(lang, "event-asked"), format!("{}\n\n{until}", typed("text")))
        }
        "complaint.replied" => (text(lang, "event-replied"), paragraphs(&[typed("text"), with_files(lang, event)])),
        "complaint.unreplied" => (text(lang, "event-unreplied"), text(lang, "event-unreplied-text")),
        "complaint.proposed" => (text(lang, "event-proposed"), proposed(lang, &event.detail, for_officer)),
        "complaint.declined" if event.detail["withdrawn"] == true => {
            (text(lang, "decide-event-taken-back"), String::new())
        }
        "complaint.declined" => (text(lang, "event-declined"), typed("text")),
        "complaint.refused" => {
            let refusal = Refusal::of(lang, &event.detail, for_officer);
            let words = refusal.map_or_else(|| typed("text"), |refusal| refusal.words(lang));
            (text(lang, "event-refused"), format!("{words}{}", proposer(lang, event, for_officer)))
        }
        "complaint.transfer_proposed" => {
            let target = named(lang, &event.detail["target"]);
            let words = text_with(lang, "event-transfer-text", &[("target", target.as_str().into())]);
            (text(lang, "event-transfer"), format!("{words}\n\n{}", typed("text")))
        }
        "complaint.transferred" => {
            let (target, number) = (named(lang, &event.detail["target"]), typed("number"));
            let args = [("target", target.as_str().into()), ("number", number.as_str().into())];
            (text(lang, "event-transferred"), text_with(lang, "event-transferred-text", &args))
        }
        "complaint.transfer_refused" => (text(lang, "event-transfer-refused"), typed("text")),
        "complaint.transfer_withdrawn" => (text(lang, "event-transfer-withdrawn"), typed("text")),
        "complaint.reopened" => (text(lang, "event-reopened"), typed("text")),
        "complaint.merged" => {
            let title = incident_title(lang, event);
            (text(lang, "event-merged"), text_with(lang, "event-merged-text", &[("title", title.as_str().into())]))
        }
        "complaint.left" => (text(lang, "event-left"), typed("text")),
        "complaint.withdrawn" => (text(lang, "event-withdrawn"), typed("text")),
        "complaint.noted" => (text(lang, "event-noted"), typed("text")),
        "complaint.reminded" => {
            let count = event.detail["count"].as_i64().unwrap_or(1);
            let count = text_with(lang, "author-reminded-count", &[("count", count.into())]);
            (text(lang, "event-reminded"), paragraphs(&[count, typed("text")]))
        }
        "complaint.added" => {
            let asked = requested(lang, event).unwrap_or_default();
            (text(lang, "event-added"), paragraphs(&[asked, typed("text"), with_files(lang, event)]))
        }
        "complaint.moderated" => {
            (text(lang, "event-moderated"), paragraphs(&[moderation::told(lang, event), typed("text")]))
        }
        "complaint.escalated" if event.detail["silent"].is_object() => {
            let target = named(lang, &event.detail["silent"]);
            let words = text_with(lang, "transfer-event-silent", &[("target", target.as_str().into())]);
            (text(lang, "event-escalated"), words)
        }
        "complaint.escalated" => (text(lang, "event-escalated"), deadline::escalated(lang, &event.detail)),
        _ if event.detail["trial"] == true => (text(lang, "event-closed"), text(lang, "intake-trial-over")),
        _ => (text(lang, "event-closed"), text(lang, "event-closed-text")),
    }
}

/// Texts that are not empty, one below the other.
fn paragraphs(texts: &[String]) -> String {
    let texts: Vec<&str> = texts.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    texts.join("\n\n")
}

/// How many files came with what the author wrote; empty for none.
fn with_files(lang: Lang, event: &Event) -> String {
    match event.detail["files"].as_i64() {
        Some(files) if files > 0 => text_with(lang, "author-files-added", &[("count", files.into())]),
        _ => String::new(),
    }
}

/// What its author asked for beside an answer, when that is what the event says.
pub(crate) fn requested(lang: Lang, event: &Event) -> Option<String> {
    let asked = event.detail["request"].as_str().filter(|_| event.kind == "complaint.added")?;
    Some(text(lang, Request::named(asked)?.key()))
}

/// What somebody proposes to a second person.
fn proposed(lang: Lang, detail: &serde_json::Value, for_officer: bool) -> String {
    if let Some(refusal) = Refusal::of(lang, detail, for_officer) {
        return refusal.words(lang);
    }
    let said: Option<Outcome> = detail["outcome"].as_str().and_then(|word| word.parse().ok());
    let said = said.map(|said| outcome(lang, said)).unwrap_or_default();
    let words = text_with(lang, "event-answered-text", &[("outcome", said.as_str().into())]);
    format!("{words}\n\n{}", detail["text"].as_str().unwrap_or_default())
}

/// Who proposed what a second person approved, for officers: events show both names.
fn proposer(lang: Lang, event: &Event, for_officer: bool) -> String {
    let by = &event.detail["proposed_by"];
    let Some(name) = by["name"].as_str().filter(|_| for_officer) else { return String::new() };
    let name = match by["for"]["name"].as_str() {
        Some(lender) => text_with(lang, "acting-for", &[("name", name.into()), ("giver", lender.into())]),
        None => name.to_owned(),
    };
    format!("\n\n{}", text_with(lang, "decide-event-by", &[("name", name.as_str().into())]))
}

/// What the incident is called that the complaint was joined to: in the reader's language where Diwan named it, else as it was
/// typed.
pub(crate) fn incident_title(lang: Lang, event: &Event) -> String {
    let typed = || event.detail["title"].as_str().unwrap_or_default().to_owned();
    Some(named(lang, &event.detail["titles"])).filter(|title| !title.is_empty()).unwrap_or_else(typed)
}

/// Who is competent instead, as the detail of an answer says; nobody where it says nothing of it.
pub(crate) fn competent(lang: Lang, detail: &serde_json::Value) -> Option<String> {
    Some(named(lang, &detail["competent"])).filter(|name| !name.is_empty())
}

/// A name that an event keeps in four languages.
pub(crate) fn named(lang: Lang, names: &serde_json::Value) -> String {
    serde_json::from_value::<Names>(names.clone()).unwrap_or_default().in_lang(lang).to_owned()
}

/// How long the answer may still take, or since when it is late; empty when none is owed.
pub(crate) fn due_line(page: &ui::Page, complaint: &Complaint, today: Date) -> String {
    if !complaint.is_owed() {
        return String::new();
    }
    if complaint.is_late(today) {
        return late(page.lang, complaint, today);
    }
    let days = today.until(complaint.due_on).map_or(0, |span| i64::from(span.get_days()));
    page.t1("follow-open-days", "days", days)
}

/// Since when the answer is late; empty when it is not.
pub(crate) fn late(lang: Lang, complaint: &Complaint, today: Date) -> String {
    if !complaint.is_late(today) {
        return String::new();
    }
    text_with(lang, "follow-late", &[("date", date(lang, complaint.due_on).into())])
}

/// When the answer is due, in words; empty when none is owed.
pub(crate) fn owed(lang: Lang, complaint: &Complaint) -> String {
    if complaint.is_owed() { date(lang, complaint.due_on) } else { String::new() }
}

/// What somebody typed into a form, as it is kept.
pub(crate) fn normalise(typed: &mut String) {
    *typed = ui::legible(typed);
}

/// Whether a text that can be stored and shown does not hold it. What people and programs send has lost what nobody sees where it
/// came in ([`normalise`], [`server::JsonFields::text`]), and nobody is asked about it. Of U+FFFD, which stands for bytes that were
/// not UTF-8, everybody is told: what was meant is not known.
pub(crate) fn is_stray(letter: char) -> bool {
    letter == '\u{FFFD}' || ui::is_unseen(letter)
}

/// What is wrong with a required text of at most `max` characters; `missing` is the key for an empty one.
pub(crate) fn typed_errors(page: &ui::Page, field: &str, typed: &str, max: usize, missing: &str) -> ui::Errors {
    let mut errors = ui::Errors::none();
    let count = typed.trim().chars().count();
    if count == 0 {
        errors.add(field, page.t(missing));
    } else if count > max {
        errors.add(field, page.t2("error-too-long", "max", max, "count", count));
    } else if typed.contains(is_stray) {
        errors.add(field, page.t("error-text"));
    }
    errors
}
