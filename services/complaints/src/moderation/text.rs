//! One complaint before a moderator: what its author wrote, what the public reads of it, its pictures, and all that was decided.

use super::queue::state_words;
use super::store::{Decided, Decision, Face, decide, find_face, is_ours, list_decided};
use super::{Marked, Reason, What, marked};
use crate::category;
use crate::face::Visibility;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::Moderate;
use crate::personal;
use crate::store::{Complaint, Event, find_for, list_events};
use crate::submit::MAX_TEXT;
use crate::triage::{item_address, parsed};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::{File, FileId};
use identity::Officer;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use ui::{Choice, Errors, Fact, Lang, Page, Step};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/moderate").get(get).post(post));
}

/// A picture, and what the public sees of it.
struct Picture {
    file: File,
    state: (String, &'static str),
}

#[derive(Template)]
#[template(path = "moderate.html")]
struct ModeratePage {
    page: Page,
    errors: Errors,
    number: String,
    item: String,
    list: String,
    /// Whether the public may see anything of it at all.
    has_face: bool,
    state: (String, &'static str),
    is_flagged: bool,
    is_hidden: bool,
    /// What its author asked for.
    requests: Vec<Fact>,
    written: Vec<Marked>,
    /// What the public may read.
    text: String,
    may_be_public: bool,
    visibilities: Vec<Choice>,
    reasons: Vec<Choice>,
    pictures: Vec<Picture>,
    steps: Vec<Step>,
    is_conflict: bool,
    /// What somebody else decided in the meantime.
    changed: Vec<Step>,
    seq: i32,
    max: usize,
}

/// What stands in the database.
struct Found {
    complaint: Complaint,
    face: Option<Face>,
    events: Vec<Event>,
    decided: Vec<Decided>,
    files: Vec<File>,
    /// Those that the public sees, if it sees the complaint.
    shown: Vec<FileId>,
    /// What the public may see of complaints about this subject.
    subject: Visibility,
}

#[derive(Clone, Default, Deserialize)]
struct Typed {
    /// The last decision that the page showed.
    #[serde(default)]
    seq: i32,
    #[serde(default)]
    text: String,
    #[serde(default)]
    visibility: String,
    #[serde(default)]
    reason: String,
    /// `publish`, `edit`, `hide`; `mask` takes out what looks like somebody's data, and decides nothing.
    #[serde(default)]
    decision: String,
}

async fn get(
    officer: Officer<Moderate>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let found = find(&officer, &number, &database, &clock).await?;
    show(&officer, &number, found, None, Errors::none(), StatusCode::OK)
}

async fn post(
    officer: Officer<Moderate>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<Typed>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.text);
    let number = parsed(&officer, &path.2)?;
    let (tenant, now, page) = (officer.tenant(), clock.now(), officer.page());
    let found = find(&officer, &number, &database, &clock).await?;
    let Some(face) = &found.face else {
        return show(&officer, &number, found, None, Errors::none(), StatusCode::OK);
    };
    if form.decision == "mask" {
        form.text = personal::without(&form.text);
        return show(&officer, &number, found, Some(form), Errors::none(), StatusCode::OK);
    }
    let typed = form.clone();
    let decision = match read(&page, &found, face, &typed) {
        Ok(decision) => decision,
        Err(errors) => {
            return show(&officer, &number, found, Some(form), errors, StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    if decision.what != What::Hide {
        officer.demand_open()?;
    }
    let seq = form.seq;
    let done = database.tenant(tenant, async |conn| decide(conn, &officer, now, &number, seq, &decision).await).await;
    let key = match decision.what {
        What::Hide => "moderation-done-hide",
        What::Edit => "moderation-done-edit",
        What::Publish | What::Paint | What::ShowPicture | What::HidePicture => "moderation-done-publish",
    };
    match done {
        Ok(()) => {
            wake.up(tenant);
            Ok(server::done(&address(&page, &number), page.t(key)))
        }
        Err(Error::Conflict) => {
            let found = find(&officer, &number, &database, &clock).await?;
            show(&officer, &number, found, Some(form), Errors::none(), StatusCode::CONFLICT)
        }
        Err(error) => Err(error),
    }
}

/// The page of what the public sees of a complaint.
pub(super) fn address(page: &Page, number: &Number) -> String {
    page.url_here(&format!("/desk/complaints/{number}/moderate"))
}

/// What was decided, or what is wrong with it.
fn read<'a>(page: &Page, found: &Found, face: &Face, form: &'a Typed) -> std::result::Result<Decision<'a>, Errors> {
    let mut errors = Errors::none();
    let visibility = match form.visibility.parse() {
        // No more than the subject allows.
        Ok(Visibility::Public) if found.subject == Visibility::Public => Visibility::Public,
        Ok(Visibility::Limited) => Visibility::Limited,
        _ => face.visibility(),
    };
    let (typed, written) = (form.text.trim(), found.complaint.body.trim());
    let is_readable = visibility == Visibility::Public;
    let what = match form.decision.as_str() {
        "publish" => What::Publish,
        // Nothing of it is read.
        "edit" if !is_readable => What::Publish,
        "edit" => What::Edit,
        "hide" => What::Hide,
        _ => {
            errors.add("text", page.t("moderation-error-decision"));
            return Err(errors);
        }
    };
    let reason = Reason::named(&form.reason).filter(|reason| what != What::Publish && Reason::CHOICES.contains(reason));
    match what {
        // What the text holds is not published by a button that says that something was changed.
        What::Edit if typed == written => errors.add("text", page.t("moderation-error-unchanged")),
        What::Edit => {
            errors.0.extend(words::typed_errors(page, "text", &form.text, MAX_TEXT, "moderation-error-text").0);
        }
        // What was taken out must not come back by the wrong button.
        What::Publish if is_readable && typed != written && face.body.as_deref().unwrap_or(written).trim() != typed => {
            errors.add("text", page.t("moderation-error-changed"));
        }
        _ => {}
    }
    if what != What::Publish && reason.is_none() {
        errors.add("reason", page.t("moderation-error-reason"));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Decision { body: Some(typed).filter(|_| what == What::Edit), reason, ..Decision::new(what, visibility) })
}

async fn find(officer: &Officer<Moderate>, number: &Number, database: &Database, clock: &Clock) -> Result<Found> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let complaint = find_for(conn, officer, number).await?.filter(is_ours).ok_or(Error::NotFound)?;
        let face = find_face(conn, tenant, &complaint).await?;
        let events = list_events(conn, tenant, complaint.id).await?;
        let decided = list_decided(conn, tenant, complaint.id).await?;
        let files = documents::list(conn, tenant, &complaint.about()).await?;
        let shown = documents::list_public(conn, tenant, &complaint.about()).await?;
        let shown = shown.iter().map(|public| public.file.id).collect();
        let subject = category::find_visibility(conn, tenant, &complaint.category_code).await?;
        opening::note(conn, officer, clock.now(), &complaint, Ground::of(officer, &complaint)).await?;
        Ok::<_, Error>(Found { complaint, face, events, decided, files, shown, subject })
    });
    read.await
}

/// With what was typed, when something is wrong, or when somebody else was faster.
fn show(
    officer: &Officer<Moderate>,
    number: &Number,
    found: Found,
    typed: Option<Typed>,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = officer.page();
    let lang = page.lang;
    let Found { complaint, face, events, decided, files, shown, subject } = found;
    let steps = steps(lang, &complaint, &decided, &files);
    let is_conflict = status == StatusCode::CONFLICT;
    let last = decided.last().map_or(0, |last| last.seq);
    let seen = typed.as_ref().map_or(last, |typed| typed.seq);
    let changed = match is_conflict {
        true => steps.iter().skip(usize::try_from(seen).unwrap_or_default()).cloned().collect(),
        false => Vec::new(),
    };
    let public = face.as_ref().and_then(|face| face.body.clone());
    let visibility = face.as_ref().map_or(Visibility::Private, Face::visibility);
    let (text, chosen, reason) = match typed {
        Some(typed) => (typed.text, typed.visibility, typed.reason),
        None => (public.unwrap_or_else(|| complaint.body.clone()), visibility.as_str().to_owned(), String::new()),
    };
    let requests = events.iter().filter_map(|event| {
        let asked = words::requested(lang, event)?;
        Some(Fact::new(words::moment(lang, event.at), asked))
    });
    let template = ModeratePage {
        number: number.to_string(),
        item: item_address(&page, number, ""),
        list: page.url_here("/desk/moderation"),
        has_face: face.is_some(),
        state: face.as_ref().map(|face| state_words(lang, face.moderation())).unwrap_or_default(),
        is_flagged: face.as_ref().is_some_and(Face::is_flagged),
        is_hidden: face.as_ref().is_some_and(|face| face.moderation() == crate::face::Moderation::Hidden),
        requests: requests.collect(),
        written: marked(&page, &complaint.body),
        text,
        may_be_public: subject == Visibility::Public,
        visibilities: [Visibility::Public, Visibility::Limited]
            .map(|each| {
                let key = match each {
                    Visibility::Public => "moderation-visibility-public",
                    Visibility::Limited | Visibility::Private => "moderation-visibility-limited",
                };
                Choice::new(each.as_str(), page.t(key)).select(&chosen)
            })
            .to_vec(),
        reasons: Reason::CHOICES.map(|each| Choice::new(each.as_str(), page.t(each.key())).select(&reason)).to_vec(),
        pictures: files
            .into_iter()
            .filter(|file| visibility == Visibility::Public && file.is_picture())
            .map(|file| Picture { state: picture_state(lang, shown.contains(&file.id)), file })
            .collect(),
        steps,
        is_conflict,
        changed,
        // What comes back with a fault still stands on what its reader saw; who reads what others decided, on that.
        seq: if is_conflict { last } else { seen },
        max: MAX_TEXT,
        errors,
        page,
    };
    server::page_with(status, &template)
}

/// Whether the public sees a picture, in words.
pub(super) fn picture_state(lang: Lang, is_shown: bool) -> (String, &'static str) {
    let (key, tone) =
        if is_shown { ("moderation-picture-shown", "green") } else { ("moderation-picture-hidden", "grey") };
    (ui::text(lang, key), tone)
}

/// All decisions: by whom, why, and the words before and after.
fn steps(lang: Lang, complaint: &Complaint, decided: &[Decided], files: &[File]) -> Vec<Step> {
    let mut before: Option<&str> = None;
    let mut steps = Vec::with_capacity(decided.len());
    for each in decided {
        let after = each.body.as_deref();
        let mut said: Vec<String> = each.reason().map(|reason| ui::text(lang, reason.key())).into_iter().collect();
        if let Some(file) = each.file_id.and_then(|id| files.iter().find(|file| file.id == id)) {
            said.push(file.name.clone());
        } else {
            let nothing = ui::text(lang, "moderation-nothing");
            let quoted = |key: &str, text: Option<&str>| {
                let text = match text {
                    Some(text) if text == complaint.body => ui::text(lang, "moderation-as-written"),
                    Some(text) => text.to_owned(),
                    None => nothing.clone(),
                };
                format!("{}\n{text}", ui::text(lang, key))
            };
            if each.is_limited() {
                said.push(ui::text(lang, "moderation-was-limited"));
            }
            if before != after {
                said.push(quoted("moderation-before", before));
                said.push(quoted("moderation-after", after));
            }
            before = after;
        }
        steps.push(Step {
            title: each.what().map(|what| ui::text(lang, what.key())).unwrap_or_default(),
            when: words::moment(lang, each.at),
            datetime: each.at.to_string(),
            by: each.by_name.clone(),
            body: said.join("\n\n"),
            ahead: false,
        });
    }
    steps
}
