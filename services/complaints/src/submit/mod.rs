//! A citizen submits a complaint, to a known administration or to whichever is competent.

mod acting;
mod answers;
mod asked;
mod desk;
mod files;
mod form;
mod judge;
mod limited;
mod nearby;
mod page;
mod parties;
mod place;
mod preview;
mod promise;
mod question;
mod room;
mod store;

pub(crate) use acting::{Acting, FOLLOW, SUBMIT};
pub(crate) use answers::{Given, facts};
pub(crate) use files::{Files, accept, hint, refusal_words};
pub(crate) use form::{MAX_TEXT, NewComplaint, Particulars, Sent};
pub(crate) use judge::check;
pub(crate) use nearby::{get_api as get_nearby, is_offered};
pub(crate) use parties::Parties;
pub use place::full_name;
pub(crate) use place::{Destination, in_all_languages, is_in};
pub(crate) use room::has_room;
pub use room::used_bytes;
pub(crate) use store::{Before, Submitted, find_written, fingerprint, insert};

use crate::clock;
use crate::grant::{granting, handing_over};
use crate::intake::{self, ClosedPage};
use crate::support;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use documents::Kept;
use identity::{Site, Tenant, Visitor};
use judge::{Judged, judge};
use limited::Limited;
use page::{Shown, SubmitPage, show_again};
use question::Question;
use serde::Deserialize;
use server::{Error, PageCache, Parts, Rate, Result, see_other};
use std::sync::Arc;
use territory::Atlas;
use ui::{Errors, Lang, Page};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/complaints/new").get(get_any).post(post_any));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/new").get(get_here).post(post_here));
    asked::routes(cfg);
    nearby::routes(cfg);
    acting::routes(cfg);
    desk::routes(cfg);
}

/// The form's address after the language and the administration.
const PLACE: &str = "/complaints/new";

/// What an address of the form says already: whoever comes from a complaint that the public sees tells of the same.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Begun {
    category: String,
    lat: String,
    lon: String,
    territory: String,
}

impl Begun {
    fn of(request: &HttpRequest) -> Option<Self> {
        let begun = web::Query::<Self>::from_query(request.query_string()).ok()?.into_inner();
        (!begun.category.is_empty() || !begun.territory.is_empty()).then_some(begun)
    }

    fn sent(self, atlas: &Atlas) -> Sent {
        let Self { category, lat, lon, territory: found } = self;
        let mut sent = Sent { category, lat, lon, found, ..Sent::default() };
        sent.choose_found(atlas);
        sent.found.clear();
        sent.drop_unreadable_pin();
        sent
    }
}

async fn get_any(request: HttpRequest, visitor: Visitor, cache: web::Data<PageCache>) -> Result<HttpResponse> {
    get(&request, &visitor, None, &cache).await
}

async fn get_here(request: HttpRequest, site: Site, cache: web::Data<PageCache>) -> Result<HttpResponse> {
    // Never from among the kept pages: what closes, closes at once.
    let page = site.page();
    if let Some(closed) = intake::find_closed(&request, &page, site.tenant(), site.visitor()).await? {
        return server::page(&ClosedPage { page, closed });
    }
    get(&request, site.visitor(), Some(site.tenant()), &cache).await
}

async fn get(
    request: &HttpRequest,
    visitor: &Visitor,
    here: Option<&Arc<Tenant>>,
    cache: &PageCache,
) -> Result<HttpResponse> {
    let answer = get_form(request, visitor, here, cache).await?;
    Ok(if visitor.person().is_none() { server::may_be_kept(answer) } else { answer })
}

async fn get_form(
    request: &HttpRequest,
    visitor: &Visitor,
    here: Option<&Arc<Tenant>>,
    cache: &PageCache,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let begun = Begun::of(request);
    if begun.is_none()
        && let Some(kept) = cache.find(&page, PLACE)
    {
        return Ok(kept);
    }
    let parties = Parties::of(request)?;
    let categories = parties.open_categories(here).await?;
    let is_begun = begun.is_some();
    let mut sent = begun.map(|begun| begun.sent(&parties.atlas)).unwrap_or_default();
    parties.fill_in_contact(visitor, &mut sent).await?;
    let (companies, showing) = (parties.own_companies(visitor).await?, parties.showing(here).await?);
    let shown = Shown { sent, companies, showing, ..Shown::default() };
    if is_begun {
        return server::page(&SubmitPage::new(&parties.atlas, page, here, &categories, shown));
    }
    cache.keep(page, PLACE, |page| SubmitPage::new(&parties.atlas, page, here, &categories, shown))
}

async fn post_any(request: HttpRequest, visitor: Visitor, parts: Parts) -> Result<HttpResponse> {
    post(request, visitor, None, None, parts).await
}

async fn post_here(request: HttpRequest, site: Site, parts: Parts) -> Result<HttpResponse> {
    post_there(request, site.visitor().clone(), Arc::clone(site.tenant()), None, site.page(), parts).await
}

/// To an administration, if it takes anything; who is refused sees the answer only when all has arrived.
async fn post_there(
    request: HttpRequest,
    visitor: Visitor,
    here: Arc<Tenant>,
    acting: Option<Acting>,
    page: Page,
    parts: Parts,
) -> Result<HttpResponse> {
    let refused = match intake::find_closed(&request, &page, &here, &visitor).await {
        Ok(None) => return post(request, visitor, Some(here), acting, parts).await,
        Ok(Some(closed)) => server::page_with(StatusCode::FORBIDDEN, &ClosedPage { page, closed }),
        Err(error) => Err(error),
    };
    parts.drain().await;
    refused
}

/// With `acting`, by an officer for somebody.
async fn post(
    request: HttpRequest,
    visitor: Visitor,
    here: Option<Arc<Tenant>>,
    mut acting: Option<Acting>,
    parts: Parts,
) -> Result<HttpResponse> {
    let parts = parts.also_stale();
    let parties = Parties::of(&request)?;
    let limits = Limited::of(&request, &parties, &visitor).await?;
    if let Err(limited) = limits.count(Rate::Form) {
        parts.drain().await;
        return Err(limited);
    }
    let lang = visitor.lang();
    let mut errors = Errors::none();
    let (mut files, parts) = Files::receive(&parties, lang, parts, &mut errors).await?;
    let mut sent = Sent::read(&parts);
    sent.choose_found(&parties.atlas);
    sent.instead = files.stand_in();
    let page = acting.as_ref().map_or_else(|| visitor.page(), |acting| acting.page.clone());
    if let Some(acting) = &mut acting {
        acting.read(&mut sent);
        if acting.mandate().is_none() && !parts.is_stale() {
            errors.0.extend(desk::channel_errors(&page, &sent).0);
        }
    }
    let judged = if parts.is_stale() {
        Ok(Judged::Again(Some(Question::stale(&page))))
    } else if !sent.acts_once() {
        Ok(Judged::Again(Some(Question::unknown(&page))))
    } else {
        judge(&request, &parties, &page, here.as_ref(), acting.as_ref(), &sent, files.count(), &mut errors).await
    };
    let judged = match judged.and_then(|judged| limits.count_right(judged)) {
        Ok(judged) => judged,
        Err(error) => {
            files.erase(&parties).await;
            return Err(error);
        }
    };
    sent.drop_unreadable_pin();
    // What was refused with words is taken out; else it would be refused again.
    if errors.for_field("place").is_some() {
        sent.drop_stray(&parties.atlas);
    }
    sent.fill_in_lists(&parties.atlas);
    let again = async |files: &Files, errors, question| {
        let kept = files.signed(&parties.settings.secret);
        let companies = if acting.is_some() { Vec::new() } else { parties.own_companies(&visitor).await? };
        let (acting, showing) = (acting.as_ref().map(Acting::shown), parties.showing(here.as_ref()).await?);
        let shown = Shown { sent, errors, kept, question, showing, companies, acting };
        show_again(&parties, page, here.as_ref(), files.refusal.as_ref(), shown).await
    };
    let (new, destination) = match judged {
        Judged::Right(new, destination) => (new, destination),
        Judged::Again(question) => return again(&files, errors, question).await,
        Judged::Done(tenant, submitted) => {
            files.erase(&parties).await;
            return receipt(&request, &parties, lang, &tenant, &submitted, acting.as_ref());
        }
        Judged::Supports(new, tenant, behind) => {
            // What they wrote stays with them: one text and one answer for all.
            files.erase(&parties).await;
            let person = visitor.person().map(|person| person.id);
            return match support::add(&parties, &tenant, behind, &new, person).await? {
                Some(id) => {
                    parties.wake.up(tenant.id);
                    support::lead_to(&request, &parties, &visitor.page(), &tenant, id)
                }
                None => Ok(server::told(&visitor.page().url("/follow"), ui::text(lang, "form-support-already"))),
            };
        }
    };
    let (tenant, count) = (&destination.tenant, files.count());
    let submitted = match files.keep_or_say(&parties, tenant, lang).await {
        Ok(kept) => {
            let person = visitor.person().map(|person| (person.id, person.name.as_str()));
            let person = person.filter(|_| acting.is_none());
            let channel = acting.as_ref().map_or("web", Acting::channel);
            submit(&parties, &destination, new.clone(), kept, person, acting.as_ref(), channel, lang).await
        }
        // The form was sent before, and that kept the files; or they lay in the form for a day, or there is no room for them.
        Err(Error::Invalid(faults)) => match store::find_written(&parties.database, &new, &destination, count).await? {
            Some(Before::Same(submitted)) => Ok(submitted),
            Some(Before::Other(_)) => Err(Error::Conflict),
            None => {
                errors.0.extend(faults);
                return again(&files, errors, None).await;
            }
        },
        Err(error) => return Err(error),
    };
    match submitted {
        Ok(submitted) => receipt(&request, &parties, lang, tenant, &submitted, acting.as_ref()),
        // The mandate covers it no more.
        Err(Error::Invalid(faults)) => {
            errors.0.extend(faults);
            again(&files, errors, None).await
        }
        // Sent twice at once, with different content.
        Err(Error::Conflict) => match store::find_written(&parties.database, &new, &destination, count).await? {
            Some(Before::Other(first)) => {
                let question = Question::used(&visitor.page(), tenant, &first);
                again(&files, errors, Some(question)).await
            }
            _ => Err(Error::Conflict),
        },
        Err(error) => Err(error),
    }
}

/// Leads to the receipt, which this browser may read for a while; an officer without a mandate to follow it, the receipt alone.
fn receipt(
    request: &HttpRequest,
    parties: &Parties,
    lang: Lang,
    tenant: &Tenant,
    submitted: &Submitted,
    acting: Option<&Acting>,
) -> Result<HttpResponse> {
    let mut answer = see_other(&receipt_path(lang, tenant, submitted));
    let is_handed_over = acting.is_some_and(|acting| acting.mandate().is_none());
    let grant = if is_handed_over { handing_over } else { granting };
    let cookie = grant(request, &parties.settings, parties.clock.now(), tenant.id, submitted.id);
    answer.add_cookie(&cookie).map_err(Error::internal)?;
    Ok(answer)
}

fn receipt_path(lang: Lang, tenant: &Tenant, submitted: &Submitted) -> String {
    format!("/{lang}/{}/complaints/{}/receipt", tenant.slug, submitted.number)
}

/// Writes everything in one transaction.
#[allow(clippy::too_many_arguments, reason = "who sends what to whom")]
pub(crate) async fn submit(
    parties: &Parties,
    destination: &Destination,
    new: NewComplaint,
    files: Vec<Kept>,
    person: Option<(uuid::Uuid, &str)>,
    acting: Option<&Acting>,
    channel: &'static str,
    lang: Lang,
) -> Result<Submitted> {
    let now = parties.clock.now();
    let days = parties.days.of(&parties.database, destination.tenant.id).await?;
    let due = clock::due(&days, clock::REPLY, now)?;
    let submission =
        store::Submission { new: &new, destination, files: &files, person, acting, channel, lang, now, due };
    let submitted = insert(&parties.database, &parties.settings.secret, &submission).await?;
    parties.wake.up(destination.tenant.id);
    parties.storage.release(&parties.database, &files).await;
    Ok(submitted)
}
