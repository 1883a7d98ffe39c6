//! The complaint's page for its author.

use super::Reader;
use crate::author::{self, MAX_WORDS};
use crate::category;
use crate::clock;
use crate::complaint::{Kind, Move, Role, State};
use crate::deadline;
use crate::grant::following;
use crate::incident;
use crate::map::awaits_review;
use crate::opening::{self, Opening};
use crate::particulars;
use crate::place_map::{PlaceMap, point_words};
use crate::receipt::place_words;
use crate::refuse::Refusal;
use crate::respond::proof;
use crate::store::{Complaint, Event, find, list_events};
use crate::support;
use crate::transfer::moved::Moved;
use crate::words;
use actix_web::HttpResponse;
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use askama::Template;
use database::TenantId;
use documents::File;
use identity::{Directory, Site};
use server::{Error, Result, part};
use ui::{Choice, Errors, Fact, Link, Page, Step};

#[derive(Template)]
#[template(path = "follow.html")]
struct FollowPage {
    page: Page,
    number: String,
    state: (String, &'static str),
    due_line: String,
    facts: Vec<Fact>,
    /// Where it is; none without a pin.
    map: Option<PlaceMap>,
    body: String,
    /// Whether it waits for a check before the public sees it.
    awaits_review: bool,
    files: Vec<File>,
    steps: Vec<Step>,
    answer: String,
    /// Who is competent instead, by the answer.
    competent: String,
    /// What the answer shows.
    proofs: Vec<File>,
    /// Why it was refused, while it is.
    refusal: Option<Refusal>,
    refusal_facts: Vec<Fact>,
    contest_until: String,
    /// Since when the answer is late; empty when it is not.
    late_since: String,
    /// By which rule, and from when it counts.
    due_why: String,
    contest_why: String,
    /// Whether it is only tried: no day is promised.
    is_trial: bool,
    may_accept: bool,
    may_contest: bool,
    /// Whether it was refused, and not answered.
    is_refusal: bool,
    /// The question that waits for the reader; empty for none.
    question: String,
    /// Until when, and what happens after it.
    reply_until: String,
    /// What else its author may do today.
    moves: Vec<Link>,
    /// From when on they may remind the administration, and why; empty when they may, or never.
    remind_from: String,
    /// What is wrong with how the answer was accepted.
    errors: Errors,
    scores: Vec<Choice>,
    words: String,
    max_words: usize,
    /// Why the page that was asked for is not open now; empty when this one was.
    why_not: String,
    /// Whether the administration has said its last word, so that only others can be turned to.
    may_only_turn_elsewhere: bool,
    /// What happened in the meantime, when a form of the author came too late.
    changed: Option<Vec<Step>>,
    /// What else made it too late.
    note: String,
    /// What was typed into it.
    kept: String,
    /// Who opened it at the desk.
    openings: Vec<Opening>,
    /// How many others it is a complaint of too; empty for nobody.
    others: String,
    /// Who answers it now, under which number, and where that is; none: it went nowhere.
    moved: Option<(String, String, String)>,
    here: String,
    version: i32,
}

/// A form of the author that came too late.
pub(crate) struct Late {
    /// The version that it stood on.
    pub(crate) version: i32,
    /// What was typed.
    pub(crate) typed: String,
}

/// What the page shows beside the complaint.
#[derive(Default)]
pub(crate) struct Shown {
    /// A form that came too late.
    pub(crate) late: Option<Late>,
    /// Why the page that was asked for is not open now, in words; empty when this one was.
    pub(crate) why_not: String,
    /// What is wrong with how the answer was accepted.
    pub(crate) errors: Errors,
    /// The score that was given with it.
    pub(crate) score: String,
    /// What was typed with it.
    pub(crate) words: String,
}

impl Reader {
    /// The complaint's page for its author; with status 409 and what changed when a form came too late, with 422 when one is to be
    /// mended.
    pub(crate) async fn show(&self, site: &Site, complaint: &Complaint, shown: Shown) -> Result<HttpResponse> {
        let Shown { late, why_not, errors, score, words: typed } = shown;
        let (lang, tenant) = (site.lang(), site.tenant());
        let id = tenant.id;
        let read = self.database.tenant(id, async |conn| {
            let events = list_events(conn, id, complaint.id).await?;
            let mut files = documents::list(conn, id, &complaint.about()).await?;
            if let Some(about) = incident::proof_of(&events) {
                files.extend(documents::list(conn, id, &about).await?);
            }
            let category = category::find_names(conn, id, &complaint.category_code).await?;
            let openings = opening::list(conn, tenant, complaint.id, lang).await?;
            let said = particulars::find_facts(conn, id, complaint, lang).await?;
            let supporters = support::count(conn, id, complaint.id).await?;
            let proofs = match latest(&events, "complaint.answered") {
                Some(event) => proof::list(conn, id, complaint.id, &event.detail).await?,
                None => Vec::new(),
            };
            let waits = awaits_review(conn, tenant, complaint.id).await?;
            Ok::<_, Error>((events, files, category, openings, said, supporters, proofs, waits))
        });
        let (events, files, category, openings, said, supporters, proofs, awaits_review) = read.await?;
        let days = self.days.of(&self.database, id).await?;
        let complaint = &clock::as_counted(&days, complaint.clone(), &events)?;
        let page = site.page();
        let name = tenant.names.in_lang(lang);
        let number = complaint.number(&tenant.code).to_string();
        let today = calendar::local_date(self.clock.now());
        let is_trial = complaint.is_trial();
        let place = place_words(&self.atlas, complaint, lang);
        let due = Fact::new(page.t("complaint-due"), words::date(lang, complaint.due_on));
        let facts: Vec<Fact> = vec![
            Fact::new(page.t("complaint-administration"), name),
            Fact::new(page.t("desk-kind"), page.t(Kind::key(complaint.kind))),
            Fact::new(page.t("desk-category"), category.in_lang(lang)),
            Fact::new(page.t("complaint-place-short"), place.clone()),
            Fact::new(page.t("complaint-received-at"), words::moment(lang, complaint.received_at)),
        ]
        .into_iter()
        .chain(complaint.pin().map(|pin| Fact::new(page.t("item-map"), point_words(pin))))
        .chain((!is_trial).then_some(due))
        .chain(said)
        .collect();
        let status = match &late {
            Some(_) => StatusCode::CONFLICT,
            None if !why_not.is_empty() => StatusCode::CONFLICT,
            None if !errors.is_empty() => StatusCode::UNPROCESSABLE_ENTITY,
            None => StatusCode::OK,
        };
        let is_refusal = complaint.state == State::Inadmissible;
        let may_contest = author::may(Move::Contest, complaint, &events, today);
        let is_over = matches!(
            complaint.state,
            State::Answered | State::Inadmissible | State::ClosedResolved | State::ClosedUnresolved
        );
        let is_past =
            |day: &&jiff::civil::Date| complaint.after(Move::Contest, Role::Author).is_some() && today > **day;
        let past = late.as_ref().and(complaint.contest_until.as_ref()).filter(is_past);
        let last = |kind: &str| events.iter().rev().find(|event| event.kind == kind).map(|event| event.at);
        let refused = latest(&events, "complaint.refused").filter(|_| is_refusal);
        let refusal = refused.and_then(|event| Refusal::of(lang, &event.detail, false));
        let contest_why = match (last("complaint.answered"), last("complaint.refused")) {
            (_, Some(at)) if is_refusal => {
                words::refusal_contest_why(lang, at, &clock::due(&days, clock::CONTEST, at)?)
            }
            (Some(at), _) => words::contest_why(lang, at, &clock::due(&days, clock::CONTEST, at)?),
            _ => String::new(),
        };
        let here = page.url_here(&format!("/complaints/{number}"));
        let may_remind = !is_trial && complaint.after(Move::Remind, Role::Author).is_some();
        let next = if may_remind { Some(author::next_reminder(complaint, &events)?) } else { None };
        let reply_until = complaint.reply_until.filter(|_| complaint.state == State::AwaitingCitizen);
        let moved = Moved::of(&events);
        let cookie = match &moved {
            Some(moved) => self.following(id, complaint, moved).await?,
            None => None,
        };
        let template = FollowPage {
            moved: moved
                .map(|moved| (moved.names.in_lang(lang).to_owned(), moved.number.to_string(), page.url(&moved.path()))),
            why_not,
            may_only_turn_elsewhere: is_over && !may_contest,
            late_since: deadline::late_since(&page, complaint, today),
            due_why: words::owed_why(lang, &days, complaint, &events, false)?,
            contest_why,
            is_trial,
            changed: late.as_ref().map(|late| words::steps_since(lang, &events, late.version, name, false)),
            note: past.map(|day| page.t1("contest-too-late", "date", words::date(lang, *day))).unwrap_or_default(),
            kept: late.map(|late| late.typed).unwrap_or_default(),
            state: words::state(lang, complaint.state, complaint.cycle),
            due_line: words::due_line(&page, complaint, today),
            facts,
            map: PlaceMap::of_place(&page, complaint.pin(), &place, Vec::new()),
            body: complaint.body.clone(),
            awaits_review,
            files,
            steps: words::timeline(lang, complaint, &events, name, false),
            answer: latest_answer(&events),
            competent: latest(&events, "complaint.answered")
                .and_then(|event| words::competent(lang, &event.detail))
                .unwrap_or_default(),
            proofs,
            refusal_facts: refusal.as_ref().map(|refusal| refusal.facts(lang, true)).unwrap_or_default(),
            refusal,
            contest_until: complaint
                .contest_until
                .filter(|_| !is_trial)
                .map(|day| words::date(lang, day))
                .unwrap_or_default(),
            may_accept: complaint.after(Move::Accept, Role::Author).is_some(),
            may_contest,
            is_refusal,
            question: author::question(complaint, &events).unwrap_or_default().to_owned(),
            reply_until: reply_until
                .map(|day| page.t1("author-reply-until", "date", words::date(lang, day)))
                .unwrap_or_default(),
            moves: author::links(&page, complaint, &events, today, &here),
            remind_from: next.filter(|next| next.from > today).map(|next| next.words(&page)).unwrap_or_default(),
            errors,
            scores: (1..=5)
                .map(|each: i32| {
                    let label = page.t1("author-score", "score", each);
                    Choice::new(each.to_string(), label).select(&score)
                })
                .collect(),
            words: typed,
            max_words: MAX_WORDS,
            openings,
            others: support::others(&page, supporters),
            here,
            version: complaint.version,
            number,
            page,
        };
        let mut answer = server::page_with(status, &template)?;
        if let Some(cookie) = cookie {
            answer.add_cookie(&cookie).map_err(Error::internal)?;
        }
        Ok(answer)
    }

    /// Whoever reads it by a code given lately reads it where it is answered now, too.
    async fn following(&self, from: TenantId, complaint: &Complaint, moved: &Moved) -> Result<Option<Cookie<'static>>> {
        let Some(there) = part::<Directory>(&self.request)?.by_slug(&moved.slug).await? else {
            return Ok(None);
        };
        let to = there.id;
        let found = self.database.tenant(to, async |conn| find(conn, to, &moved.number).await).await?;
        let (request, now) = (&self.request, self.clock.now());
        Ok(found.and_then(|found| following(request, &self.settings, now, (from, complaint.id), (to, found.id))))
    }
}

/// The last event of a kind.
fn latest<'a>(events: &'a [Event], kind: &str) -> Option<&'a Event> {
    events.iter().rev().find(|event| event.kind == kind)
}

/// The text of the last answer, if the complaint has one.
fn latest_answer(events: &[Event]) -> String {
    let answer = latest(events, "complaint.answered");
    answer.and_then(|event| event.detail["text"].as_str()).unwrap_or_default().to_owned()
}
