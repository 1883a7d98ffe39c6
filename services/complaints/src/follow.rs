//! Following a complaint: by number and code, or by the author's own account.

use crate::author::{self, MAX_WORDS};
use crate::category;
use crate::clock;
use crate::complaint::{Kind, Move, Role, State};
use crate::deadline;
use crate::grant::{following, granting, has_grant};
use crate::incident;
use crate::map::awaits_review;
use crate::number::Number;
use crate::opening::{self, Opening};
use crate::particulars;
use crate::receipt::place_words;
use crate::refuse::Refusal;
use crate::respond::proof;
use crate::store::{Complaint, Event, find, list_events};
use crate::support;
use crate::transfer::moved::Moved;
use crate::words;
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use documents::File;
use identity::{Attempt, Code, Days, Directory, Site, Tenant, Visitor};
use serde::Deserialize;
use server::{Error, Form, Result, Settings, part, see_other};
use std::sync::Arc;
use territory::Atlas;
use ui::{Choice, Errors, Fact, Link, Page, Step};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/follow").get(get_form).post(post_form));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}").get(get).post(post));
}

#[derive(Template)]
#[template(path = "follow_form.html")]
struct FollowForm {
    page: Page,
    errors: Errors,
    number: String,
    action: String,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    number: String,
    #[serde(default)]
    code: String,
}

/// The pages below a complaint's that messages and links lead its author to.
const BELOW: [&str; 8] = ["receipt", "mediator", "reply", "add", "remind", "leave", "withdraw", "contest"];

/// Which of them somebody came for, who has yet to give the code.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    then: String,
}

impl Onward {
    fn below(&self) -> Option<&'static str> {
        BELOW.into_iter().find(|below| *below == self.then)
    }

    /// What it adds to the address where the code is asked for.
    fn query(&self) -> String {
        self.below().map(|below| format!("?then={below}")).unwrap_or_default()
    }
}

/// To where the code is asked for, before the page `below` the complaint's. Whether there is such a number is not told.
pub(crate) fn ask_code(site: &Site, number: &Number, below: &str) -> HttpResponse {
    let query = Onward { then: below.to_owned() }.query();
    see_other(&site.page().url_here(&format!("/complaints/{number}{query}")))
}

/// Number and code as somebody typed them, each into its field or both into one.
pub(crate) fn read_pair(number: &str, code: &str) -> Option<(Number, Code)> {
    let both = |text: &str| Number::typed(text).and_then(|(number, code)| Some((number, Code::typed(&code)?)));
    let each = || Some((Number::typed(number)?.0, Code::typed(code)?));
    each().or_else(|| both(number)).or_else(|| both(code))
}

/// What was typed as the number, to be shown again: a code is not, whichever field it was pasted into.
pub(crate) fn without_code(typed: String) -> String {
    match Number::typed(&typed) {
        Some((number, code)) if !code.is_empty() => number.to_string(),
        _ => typed,
    }
}

#[derive(Template)]
#[template(path = "follow.html")]
struct FollowPage {
    page: Page,
    number: String,
    state: (String, &'static str),
    due_line: String,
    facts: Vec<Fact>,
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
    /// What is wrong with how the answer was accepted.
    pub(crate) errors: Errors,
    /// The score that was given with it.
    pub(crate) score: String,
    /// What was typed with it.
    pub(crate) words: String,
}

async fn get_form(visitor: Visitor) -> Result<HttpResponse> {
    let page = visitor.page();
    let action = page.url("/follow");
    server::page(&FollowForm { page, errors: Errors::none(), number: String::new(), action })
}

async fn post_form(
    request: HttpRequest,
    visitor: Visitor,
    directory: web::Data<Directory>,
    Form(asked): Form<Asked>,
) -> Result<HttpResponse> {
    let tenant = match read_pair(&asked.number, &asked.code) {
        Some((number, _)) => directory.by_code(&number.tenant).await?,
        None => None,
    };
    open(&request, visitor.page(), "/follow", tenant, asked, None).await
}

async fn get(
    request: HttpRequest,
    site: Site,
    path: web::Path<(String, String, String)>,
    web::Query(onward): web::Query<Onward>,
) -> Result<HttpResponse> {
    let number: Number = path.2.parse().map_err(|_| Error::NotFound)?;
    let reader = Reader::of(&request)?;
    let Some(complaint) = reader.complaint(&site, &number).await? else {
        // Whether there is such a number is told only to who has the code.
        let page = site.page();
        let action = page.url_here(&format!("/complaints/{number}{}", onward.query()));
        return server::page(&FollowForm { page, errors: Errors::none(), number: number.to_string(), action });
    };
    reader.show(&site, &complaint, Shown::default()).await
}

async fn post(
    request: HttpRequest,
    site: Site,
    path: web::Path<(String, String, String)>,
    web::Query(onward): web::Query<Onward>,
    Form(mut asked): Form<Asked>,
) -> Result<HttpResponse> {
    if asked.number.is_empty() {
        asked.number.clone_from(&path.2);
    }
    let action = format!("/{}/complaints/{}{}", site.tenant().slug, path.2, onward.query());
    open(&request, site.page(), &action, Some(Arc::clone(site.tenant())), asked, onward.below()).await
}

/// Opens the complaint to this browser if number and code fit; else the form says so, and not which of them is wrong.
async fn open(
    request: &HttpRequest,
    page: Page,
    action: &str,
    tenant: Option<Arc<Tenant>>,
    asked: Asked,
    below: Option<&str>,
) -> Result<HttpResponse> {
    let attempt = Attempt::of(request)?;
    let reader = Reader::of(request)?;
    if let (Some(tenant), Some((number, code))) = (tenant, read_pair(&asked.number, &asked.code))
        && let Some(opened) = reader.opened(attempt, &tenant, &number, &code).await?
    {
        let (id, path) = match opened {
            Opened::Author(complaint) => {
                (complaint.id, below.map_or_else(|| number.to_string(), |below| format!("{number}/{below}")))
            }
            Opened::Supporter(id) => (id, format!("supported/{id}")),
        };
        let mut answer = see_other(&format!("/{}/{}/complaints/{path}", page.lang, tenant.slug));
        let cookie = granting(request, &reader.settings, reader.clock.now(), tenant.id, id);
        answer.add_cookie(&cookie).map_err(Error::internal)?;
        return Ok(answer);
    }
    let mut errors = Errors::none();
    errors.add("code", page.t("error-code"));
    let action = page.url(action);
    let template = FollowForm { page, errors, number: without_code(asked.number), action };
    server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &template)
}

/// What number and code open.
#[allow(clippy::large_enum_variant, reason = "one a request")]
enum Opened {
    /// The complaint itself, to its author.
    Author(Complaint),
    /// What somebody sees of it who stands behind it.
    Supporter(Uuid),
}

/// What reading a complaint needs, and who may.
pub(crate) struct Reader {
    pub(crate) request: HttpRequest,
    pub(crate) database: web::Data<Database>,
    pub(crate) settings: web::Data<Settings>,
    pub(crate) clock: web::Data<Clock>,
    pub(crate) days: web::Data<Days>,
    pub(crate) atlas: web::Data<Atlas>,
}

impl Reader {
    pub(crate) fn of(request: &HttpRequest) -> Result<Self> {
        Ok(Self {
            database: part(request)?,
            settings: part(request)?,
            clock: part(request)?,
            days: part(request)?,
            atlas: part(request)?,
            request: request.clone(),
        })
    }

    /// The complaint, if it exists and this reader is its author: by account, or by a code given lately.
    pub(crate) async fn complaint(&self, site: &Site, number: &Number) -> Result<Option<Complaint>> {
        let tenant = site.tenant();
        if number.tenant != tenant.code {
            return Ok(None);
        }
        let id = tenant.id;
        let found = self.database.tenant(id, async |conn| find(conn, id, number).await).await?;
        Ok(found.filter(|complaint| {
            let person = site.visitor().person();
            person.is_some_and(|person| complaint.person_id == Some(person.id))
                || has_grant(&self.request, &self.settings, self.clock.now(), id, complaint.id)
        }))
    }

    /// The complaint of this number, if the code is its code.
    pub(crate) async fn by_code(
        &self,
        attempt: Attempt,
        tenant: &Tenant,
        number: &Number,
        code: &Code,
    ) -> Result<Option<Complaint>> {
        Ok(match self.opened(attempt, tenant, number, code).await? {
            Some(Opened::Author(complaint)) => Some(complaint),
            Some(Opened::Supporter(_)) | None => None,
        })
    }

    /// What number and code open, if they fit.
    async fn opened(
        &self,
        mut attempt: Attempt,
        tenant: &Tenant,
        number: &Number,
        code: &Code,
    ) -> Result<Option<Opened>> {
        if number.tenant != tenant.code {
            return Ok(None);
        }
        attempt.at(number, &number.tenant)?;
        let id = tenant.id;
        let found = self.database.tenant(id, async |conn| {
            let Some(complaint) = find(conn, id, number).await? else { return Ok(None) };
            let supporter = support::find_by_code(conn, id, complaint.id, code).await?;
            Ok::<_, Error>(Some((complaint, supporter)))
        });
        let found = found.await?;
        let fits = code.fits(found.as_ref().map_or(&[0; 32][..], |(complaint, _)| &complaint.code_hash));
        let found = match found {
            Some((complaint, _)) if fits => Some(Opened::Author(complaint)),
            Some((_, supporter)) => supporter.map(Opened::Supporter),
            None => None,
        };
        if found.is_some() {
            attempt.was_right();
        }
        Ok(found)
    }

    /// The complaint's page for its author; with status 409 and what changed when a form came too late, with 422 when one is to be
    /// mended.
    pub(crate) async fn show(&self, site: &Site, complaint: &Complaint, shown: Shown) -> Result<HttpResponse> {
        let Shown { late, errors, score, words: typed } = shown;
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
        let due = Fact::new(page.t("complaint-due"), words::date(lang, complaint.due_on));
        let facts: Vec<Fact> = vec![
            Fact::new(page.t("complaint-administration"), name),
            Fact::new(page.t("desk-kind"), page.t(Kind::key(complaint.kind))),
            Fact::new(page.t("desk-category"), category.in_lang(lang)),
            Fact::new(page.t("complaint-place-short"), place_words(&self.atlas, complaint, lang)),
            Fact::new(page.t("complaint-received-at"), words::moment(lang, complaint.received_at)),
        ]
        .into_iter()
        .chain((!is_trial).then_some(due))
        .chain(said)
        .collect();
        let status = match &late {
            Some(_) => StatusCode::CONFLICT,
            None if !errors.is_empty() => StatusCode::UNPROCESSABLE_ENTITY,
            None => StatusCode::OK,
        };
        let is_refusal = complaint.state == State::Inadmissible;
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
            body: complaint.body.clone(),
            awaits_review,
            files,
            steps: words::timeline(lang, complaint, &events, name, false),
            answer: latest_answer(&events),
            competent: latest(&events, "complaint.answered")
                .and_then(|event| words::competent(lang, &event.detail))
                .unwrap_or_default(),
            proofs,
            refusal_facts: refusal.as_ref().map(|refusal| refusal.facts(lang)).unwrap_or_default(),
            refusal,
            contest_until: complaint
                .contest_until
                .filter(|_| !is_trial)
                .map(|day| words::date(lang, day))
                .unwrap_or_default(),
            may_accept: complaint.after(Move::Accept, Role::Author).is_some(),
            may_contest: author::may(Move::Contest, complaint, &events, today),
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
