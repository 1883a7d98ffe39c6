//! Whether what was sent is right, to whom it goes, and what is asked before it goes there.

use super::acting::Acting;
use super::form::{Fault, NewComplaint, Sent, validate};
use super::parties::Parties;
use super::place::{self, Destination};
use super::question::Question;
use super::store::{self, Before, Submitted};
use crate::grant::{granted, handed_over};
use actix_web::HttpRequest;
use identity::Tenant;
use server::Result;
use std::sync::Arc;
use ui::{Errors, Lang, Page};

/// What becomes of a form.
pub(super) enum Judged {
    /// It is right.
    Right(NewComplaint, Destination),
    /// It is shown again, with its errors or with a question.
    Again(Option<Question>),
    /// It was sent before, with the same content.
    Done(Arc<Tenant>, Submitted),
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
    let checked = check(parties, page.lang, here, sent, errors).await?;
    let (Some((new, destination)), true) = (checked, errors.is_empty()) else {
        return Ok(Judged::Again(None));
    };
    let tenant = &destination.tenant;
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
    Ok(Judged::Right(new, destination))
}

/// Checks the fields and finds who is competent; what is wrong is added to `errors`.
pub(crate) async fn check(
    parties: &Parties,
    lang: Lang,
    here: Option<&Arc<Tenant>>,
    sent: &Sent,
    errors: &mut Errors,
) -> Result<Option<(NewComplaint, Destination)>> {
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
    let subject = open.iter().find(|subject| subject.code == sent.category);
    if subject.is_none() && errors.for_field("category").is_none() {
        errors.add("category", ui::text(lang, "error-category"));
    }
    Ok(match (new, destination, subject) {
        (Some(new), Some(destination), Some(subject)) => {
            Some((NewComplaint { visibility: subject.visibility, ..new }, destination))
        }
        _ => None,
    })
}
