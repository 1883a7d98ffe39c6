//! What the author of a complaint is written, in the language that they chose.

use super::News;
use crate::author;
use crate::complaint::{Move, Outcome, Role, State};
use crate::letter::greeting;
use crate::store::{Contact, entry_of};
use crate::words;
use identity::Code;
use notifications::{Message, Recipient};
use ui::{Lang, text, text_with};

/// The letter about this event; none where there is none to write, or no address.
pub(super) fn letter(news: &News<'_>, contact: &Contact) -> Option<Message> {
    let stem = match stem(news)? {
        _ if news.complaint.is_trial() => "mail-trial-author",
        stem => stem,
    };
    let recipient = Recipient::new(contact.name.as_deref(), contact.email.as_deref()?).ok()?;
    let lang = news.complaint.lang();
    let mut greeting = greeting(lang, contact.name.as_deref());
    // Whoever gets a message about what another did in their name learns so first.
    if let Some(entry) = contact.name.as_deref().and_then(|name| entry_of(&news.event.detail, name)) {
        greeting.push_str("\n\n");
        greeting.push_str(&entry.words(lang));
    }
    Some(news.letter(lang, recipient, stem, &greeting, &args(news, lang)))
}

/// What the words of this event begin with; none where its author is told nothing.
fn stem(news: &News<'_>) -> Option<&'static str> {
    let detail = &news.event.detail;
    Some(match news.event.kind.as_str() {
        "complaint.received" if detail["origin"].is_object() => "mail-notice-came",
        "complaint.received" => "mail-complaint-received",
        "complaint.assigned" if detail["again"] == true => return None,
        "complaint.assigned" if detail["unit_names"].is_object() => "mail-notice-charged",
        "complaint.assigned" => "mail-complaint-assigned",
        "complaint.answered" => "mail-complaint-answered",
        "complaint.contested" => "mail-complaint-contested",
        "complaint.accepted" | "complaint.closed" => "mail-complaint-closed",
        "complaint.acknowledged" => "mail-complaint-acknowledged",
        "complaint.asked" => "mail-complaint-asked",
        "complaint.unreplied" => "mail-complaint-unreplied",
        "complaint.refused" => "mail-complaint-refused",
        "complaint.transfer_proposed" => "mail-complaint-transfer",
        "complaint.transferred" => "mail-complaint-transferred",
        "complaint.transfer_refused" | "complaint.transfer_withdrawn" => "mail-complaint-transfer-ended",
        "complaint.reopened" => "mail-complaint-reopened",
        "complaint.merged" => "mail-complaint-merged",
        "complaint.left" => "mail-complaint-left",
        "complaint.withdrawn" => "mail-complaint-withdrawn",
        "complaint.reminded" => "mail-complaint-reminded",
        _ => return None,
    })
}

/// What stands in the words. A value that an event has not is empty, and stands in no words about it.
fn args(news: &News<'_>, lang: Lang) -> Vec<(&'static str, String)> {
    let (tenant, complaint, event) = (news.tenant, news.complaint, news.event);
    let (name, number) = (tenant.names.in_lang(lang), news.number());
    let public = |slug: &str, rest: &str| news.settings.public(&format!("/{lang}/{slug}/complaints/{rest}"));
    let said: Option<Outcome> = news.said("outcome").parse().ok();
    let until = news.said("until").parse().map(|day| words::date(lang, day)).unwrap_or_default();
    let taken_as = news.said("number");
    let there = match news.said("slug") {
        "" => news.settings.public(&format!("/{lang}/follow")),
        slug => public(slug, taken_as),
    };
    vec![
        ("tenant", name.to_owned()),
        ("code", Code::secret(&news.settings.secret, tenant.id, complaint.id).to_string()),
        ("link", public(&tenant.slug, &number)),
        ("reply", public(&tenant.slug, &format!("{number}/reply"))),
        ("leave", public(&tenant.slug, &format!("{number}/leave"))),
        ("number", number),
        ("due", words::date(lang, complaint.due_on)),
        ("outcome", said.map(|said| words::outcome(lang, said)).unwrap_or_default()),
        ("question", news.said("text").to_owned()),
        ("until", until),
        ("reasons", words::said(lang, event, name)),
        ("remedy", remedy(news, lang)),
        ("unit", words::named(lang, &event.detail["unit_names"])),
        ("target", words::named(lang, &event.detail["target"])),
        ("origin", words::named(lang, &event.detail["origin"])),
        ("other", taken_as.to_owned()),
        ("there", there),
        ("title", words::incident_title(lang, event)),
        ("next", next_reminder(news, lang)),
    ]
}

/// How an answer or a refusal can be contested, and until when; who else is left, where it can be contested no more.
fn remedy(news: &News<'_>, lang: Lang) -> String {
    let (state, key) = match news.event.kind.as_str() {
        "complaint.answered" => (State::Answered, "notice-answer-until"),
        "complaint.refused" => (State::Inadmissible, "notice-refusal-until"),
        _ => return String::new(),
    };
    if state.after(Move::Contest, Role::Author, news.complaint.cycle, None).is_none() {
        return text(lang, "notice-contest-none");
    }
    let day = news.complaint.contest_until.map(|day| words::date(lang, day));
    day.map(|day| text_with(lang, key, &[("until", day.as_str().into())])).unwrap_or_default()
}

/// From when on the administration may be reminded again; empty after any other event than a reminder.
fn next_reminder(news: &News<'_>, lang: Lang) -> String {
    if news.event.kind != Move::Remind.event() {
        return String::new();
    }
    let mut events = news.before.to_vec();
    events.push(news.event.clone());
    author::next_reminder(news.complaint, &events).map(|next| words::date(lang, next.from)).unwrap_or_default()
}
