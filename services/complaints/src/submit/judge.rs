//! Whether what was sent is right, to whom it goes, and what is asked before it goes there.

use super::acting::Acting;
use super::answers;
use super::form::{Fault, NewComplaint, Particulars, Sent, validate};
use super::nearby;
use super::parties::Parties;
use super::place::{self, Destination};
use super::preview::Preview;
use super::question::Question;
use super::store::{self, Before, Submitted};
use crate::category::Category;
use crate::grant::{granted, handed_over};
use actix_web::HttpRequest;
use identity::Tenant;
use serde_json::{Map, Value};
use server::{Error, Result};
use std::sync::Arc;
use ui::{Errors, Lang, Page};
use uuid::Uuid;

/// Of the places that an address may name, so many are offered.
const MOST_PLACES: usize = 5;

/// Of answers to no question, no more are named, and no longer: as of unknown fields elsewhere.
const MOST_UNKNOWN: usize = 20;
const LONGEST_CODE: usize = 100;

/// What becomes of a form.
pub(super) enum Judged {
    /// It is right.
    Right(NewComplaint, Destination),
    /// It is shown again, with its errors or with a question.
    Again(Option<Question>),
    /// It was sent before, with the same content.
    Done(Arc<Tenant>, Submitted),
    /// It is another's too: its sender stands behind that one.
    Supports(NewComplaint, Arc<Tenant>, Uuid),
}

/// A form that was checked.
struct Checked {
    /// There is one only when the fields fit together; what is wrong stands in the errors.
    right: Option<(NewComplaint, Destination)>,
    subject: Option<Category>,
    /// Where somebody is led whose answer is not for us.
    diverted: Option<String>,
}

#[allow(clippy::too_many_arguments, reason = "a form, its sender and its addressee")]
pub(super) async fn judge(
    request: &HttpRequest,
    parties: &Parties,
    page: &Page,
    here: Option<&Arc<Tenant>>,
    acting: Option<&Acting>,
    sent: &Sent,
    files: usize,
    errors: &mut Errors,
) -> Result<Judged> {
    if sent.ask {
        return ask(parties, page, here, sent, errors).await;
    }
    let Checked { right, subject, diverted } = check_all(parties, page.lang, here, sent, errors).await?;
    if let Some(words) = diverted {
        // Whatever else is wrong, this comes first.
        errors.0.clear();
        return Ok(Judged::Again(Some(Question::diverted(page, &words))));
    }
    if errors.for_field("place").is_some() && sent.names_no_place() {
        let found = territory::find_named(&parties.atlas, &sent.address, MOST_PLACES);
        if !found.is_empty() {
            errors.0.retain(|error| error.field != "place");
            return Ok(Judged::Again(Some(Question::places(page, &parties.atlas, &found))));
        }
    }
    let (Some((new, destination)), Some(subject), true) = (right, subject, errors.is_empty()) else {
        return Ok(Judged::Again(None));
    };
    let tenant = &destination.tenant;
    if acting.is_none() && !sent.mine.is_empty() {
        let behind = nearby::chosen(&parties.settings.secret, tenant.id, &sent.mine).ok_or(Error::Conflict)?;
        return Ok(Judged::Supports(new, Arc::clone(tenant), behind));
    }
    match store::find_written(&parties.database, &new, &destination, files).await? {
        Some(Before::Same(first)) => return Ok(Judged::Done(Arc::clone(tenant), first)),
        Some(Before::Other(first)) => return Ok(Judged::Again(Some(Question::used(page, tenant, &first)))),
        None => {}
    }
    if sent.insist != destination.territory_code
        && let Some(question) = Question::outside(page, &destination)
    {
        return Ok(Judged::Again(Some(question)));
    }
    if !sent.again {
        let now = parties.clock.now();
        // Two citizens may ask one officer for the same.
        let mandate = acting.and_then(Acting::mandate);
        let is_said = acting.is_some() && mandate.is_none();
        let grants = if is_said { handed_over } else { granted };
        let own = grants(request, &parties.settings, now, tenant.id);
        if let Some(twin) = store::find_twin(&parties.database, &own, &new, mandate, &destination, now).await? {
            return Ok(Judged::Again(Some(Question::twin(page, tenant, &twin))));
        }
    }
    // An officer at a desk writes what somebody says, who sees no list.
    if acting.is_none()
        && sent.other != subject.code
        && !tenant.state.is_on_trial()
        && let Some(pin) = destination.pin
    {
        let near = parties.database.tenant(tenant.id, async |conn| nearby::list(conn, tenant.id, &subject, pin).await);
        let near = near.await?;
        if !near.is_empty() {
            let question = Question::nearby(page, &parties.settings.secret, tenant, &subject, &near);
            return Ok(Judged::Again(Some(question)));
        }
    }
    let preview = Preview::of(page, &parties.atlas, &subject, &new, &destination, sent.preview);
    if sent.preview || (!sent.seen && !preview.flags.is_empty()) {
        let showing = parties.showing(Some(tenant)).await?.unwrap_or_default();
        return Ok(Judged::Again(Some(Question::preview(page, preview, showing))));
    }
    Ok(Judged::Right(new, destination))
}

/// What the chosen subject asks, shown without a word on the rest.
async fn ask(
    parties: &Parties,
    page: &Page,
    here: Option<&Arc<Tenant>>,
    sent: &Sent,
    errors: &mut Errors,
) -> Result<Judged> {
    let open = parties.open_categories(here).await?;
    let question =
        open.iter().find(|subject| subject.code == sent.category).map(|subject| Question::asks(page, subject));
    errors.0.retain(|error| error.field == "photos");
    if question.is_none() {
        errors.add("category", page.t("error-category"));
    }
    Ok(Judged::Again(question))
}

/// Checks the fields and finds who is competent; what is wrong is added to `errors`.
pub(crate) async fn check(
    parties: &Parties,
    lang: Lang,
    here: Option<&Arc<Tenant>>,
    sent: &Sent,
    errors: &mut Errors,
) -> Result<Option<(NewComplaint, Destination)>> {
    Ok(check_all(parties, lang, here, sent, errors).await?.right)
}

async fn check_all(
    parties: &Parties,
    lang: Lang,
    here: Option<&Arc<Tenant>>,
    sent: &Sent,
    errors: &mut Errors,
) -> Result<Checked> {
    let (new, faults) = validate(sent);
    for Fault { field, words } in &faults {
        errors.add(*field, words(lang));
    }
    let today = calendar::local_date(parties.clock.now());
    let destination = match place::find(&parties.atlas, &parties.directory, here, sent, today).await? {
        Ok(destination) => Some(destination),
        Err(misplaced) => {
            errors.add("place", misplaced.words(&parties.atlas, lang, sent.program));
            None
        }
    };
    // Also where something else is wrong: one answer names all of it.
    let competent = destination.as_ref().map(|destination| &destination.tenant).or(here);
    let open = parties.open_categories(competent).await?;
    let subject = open.iter().find(|subject| subject.code == sent.category).cloned();
    if subject.is_none() && errors.for_field("category").is_none() {
        errors.add("category", ui::text(lang, "error-category"));
    }
    let (answers, diverted) = match &subject {
        Some(subject) => check_subject(subject, sent, lang, errors),
        None => (Map::new(), None),
    };
    let right = match (new, destination, &subject) {
        (Some(new), Some(destination), Some(subject)) => {
            let particulars = Particulars { answers, ..new.particulars };
            Some((NewComplaint { visibility: subject.visibility, particulars, ..new }, destination))
        }
        _ => None,
    };
    Ok(Checked { right, subject, diverted })
}

/// What the subject's questions were answered with, and where somebody is led whose answer is not for us.
fn check_subject(
    subject: &Category,
    sent: &Sent,
    lang: Lang,
    errors: &mut Errors,
) -> (Map<String, Value>, Option<String>) {
    let read = answers::read(&subject.questions, &sent.answers, lang);
    for (code, words) in &read.faults {
        errors.add(answers::field_of(sent, code), words.as_str());
    }
    if sent.program {
        let is_unknown = |code: &&String| !subject.questions.iter().any(|question| question.code == **code);
        for code in sent.answers.keys().filter(is_unknown).take(MOST_UNKNOWN) {
            let code: String = code.chars().take(LONGEST_CODE).collect();
            errors.add(answers::field_of(sent, &code), ui::text(lang, "error-api-unknown"));
        }
    }
    if let Some((code, words)) = &read.diverted {
        errors.add(answers::field_of(sent, code), words.as_str());
    }
    if sent.anonymous && !subject.anonymity {
        errors.add("anonymous", ui::text(lang, "form-anonymous-refused"));
    }
    (read.right, read.diverted.map(|(_, words)| words))
}
