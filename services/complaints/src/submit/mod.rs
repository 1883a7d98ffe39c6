//! A citizen submits a complaint, to a known administration or to whichever is competent.

mod form;
mod place;
mod store;

pub(crate) use form::{Fault, NewComplaint, Sent, validate};
pub(crate) use place::Destination;
pub(crate) use store::{Submitted, insert};

use crate::category::{self, Category, Subjects};
use crate::complaint::Kind;
use crate::grant::granting;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::{KeepError, PAPERS, ReceiveError, Received, Refusal, Storage};
use form::{MAX_FILES, MAX_TEXT};
use identity::{Directory, Site, Tenant, Visitor};
use jobs::Wake;
use server::{Error, Limits, PageCache, Parts, Rate, Result, Settings, see_other};
use std::sync::Arc;
use territory::Atlas;
use ui::{Choice, Errors, Lang, Page, Place};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/complaints/new").route(web::get().to(get_any)).route(web::post().to(post_any)));
    cfg.service(
        web::resource("/{lang}/{tenant}/complaints/new")
            .route(web::get().to(get_here))
            .route(web::post().to(post_here)),
    );
}

/// Everything that a submission needs of the application.
pub(crate) struct Parties {
    pub(crate) database: Database,
    pub(crate) directory: Directory,
    pub(crate) atlas: Atlas,
    pub(crate) storage: Storage,
    pub(crate) subjects: Subjects,
    pub(crate) settings: web::Data<Settings>,
    pub(crate) clock: Clock,
    pub(crate) wake: Wake,
}

impl Parties {
    pub(crate) fn of(request: &HttpRequest) -> Result<Self> {
        fn part<T: Clone + 'static>(request: &HttpRequest) -> Result<T> {
            let part = request.app_data::<web::Data<T>>().ok_or_else(|| Error::internal(std::any::type_name::<T>()))?;
            Ok(part.get_ref().clone())
        }
        Ok(Self {
            database: part(request)?,
            directory: part(request)?,
            atlas: part(request)?,
            storage: part(request)?,
            subjects: part(request)?,
            settings: request
                .app_data::<web::Data<Settings>>()
                .cloned()
                .ok_or_else(|| Error::internal("no settings"))?,
            clock: part(request)?,
            wake: part(request)?,
        })
    }
}

/// The fields in the order of the page, which is the order of what is wrong.
const FIELDS: [&str; 10] = ["kind", "place", "category", "text", "photos", "name", "email", "phone", "lang", "consent"];

#[derive(Template)]
#[template(path = "submit.html")]
struct SubmitPage {
    page: Page,
    errors: Errors,
    sent: Sent,
    kinds: Vec<Choice>,
    categories: Vec<Choice>,
    languages: Vec<Choice>,
    place: Place,
    action: String,
    /// Files that came with a faulty form: name, and the signed text that brings them back.
    kept: Vec<(String, String)>,
    max_files: usize,
    max_text: usize,
}

async fn get_any(request: HttpRequest, visitor: Visitor, cache: web::Data<PageCache>) -> Result<HttpResponse> {
    get(&request, &visitor, None, &cache).await
}

async fn get_here(request: HttpRequest, site: Site, cache: web::Data<PageCache>) -> Result<HttpResponse> {
    get(&request, site.visitor(), Some(site.tenant()), &cache).await
}

async fn get(
    request: &HttpRequest,
    visitor: &Visitor,
    here: Option<&Arc<Tenant>>,
    cache: &PageCache,
) -> Result<HttpResponse> {
    let page = visitor.page();
    if let Some(kept) = cache.find(&page) {
        return Ok(kept);
    }
    let parties = Parties::of(request)?;
    let categories = open_categories(&parties, here).await?;
    cache.keep(page, |page| {
        SubmitPage::new(&parties.atlas, page, here, &categories, Sent::default(), Errors::none(), Vec::new())
    })
}

async fn post_any(request: HttpRequest, visitor: Visitor, parts: Parts) -> Result<HttpResponse> {
    post(request, visitor, None, parts).await
}

async fn post_here(request: HttpRequest, site: Site, parts: Parts) -> Result<HttpResponse> {
    let tenant = Arc::clone(site.tenant());
    post(request, site.visitor().clone(), Some(tenant), parts).await
}

async fn post(
    request: HttpRequest,
    visitor: Visitor,
    here: Option<Arc<Tenant>>,
    mut parts: Parts,
) -> Result<HttpResponse> {
    if let Err(limited) = Limits::count_client(Rate::Submit, &request) {
        parts.drain().await;
        return Err(limited);
    }
    let parties = Parties::of(&request)?;
    let lang = visitor.lang();
    let mut errors = Errors::none();
    let files = match receive(&parties, lang, &mut parts, &mut errors).await {
        Ok(files) => files,
        Err(error) => {
            parts.drain().await;
            return Err(error);
        }
    };
    let sent = Sent::read(&parts);
    let now = parties.clock.now();
    let checked = check(&parties, lang, here.as_ref(), &sent, &mut errors).await?;
    let (Some((new, destination)), true) = (checked, errors.is_empty()) else {
        let kept = files.iter().filter_map(|file| form::signed_file(&parties.settings.secret, file)).collect();
        return show_again(&parties, visitor.page(), here.as_ref(), sent, errors, kept).await;
    };
    let person = visitor.person().map(|person| (person.id, person.name.as_str()));
    let submitted = match submit(&parties, &destination, new, files, person, "web", lang).await {
        Err(Error::Invalid(faults)) => {
            errors.0.extend(faults);
            return show_again(&parties, visitor.page(), here.as_ref(), sent, errors, Vec::new()).await;
        }
        submitted => submitted?,
    };
    let tenant = &destination.tenant;
    let path = format!("/{lang}/{}/complaints/{}/receipt", tenant.slug, submitted.number);
    let mut answer = see_other(&path);
    let cookie = granting(&request, &parties.settings, now, tenant.id, submitted.id);
    answer.add_cookie(&cookie).map_err(Error::internal)?;
    Ok(answer)
}

/// Reads the form to its end; files are staged as they come, those that are refused become errors of the field.
async fn receive(parties: &Parties, lang: Lang, parts: &mut Parts, errors: &mut Errors) -> Result<Vec<Received>> {
    let mut files = Vec::new();
    while let Some(upload) = parts.next_upload().await? {
        if files.is_empty() {
            // Files that travelled with a faulty form come before new ones.
            files = form::returned_files(&parties.settings.secret, parts);
        }
        Limits::count_client(Rate::File, parts.request())?;
        if upload.field != "photos" || files.len() >= MAX_FILES {
            if errors.for_field("photos").is_none() {
                errors.add("photos", ui::text_with(lang, "error-files-too-many", &[("max", MAX_FILES.into())]));
            }
            upload.skip().await;
            continue;
        }
        let name = upload.name.clone();
        match parties.storage.receive(parties.clock.now(), &name, PAPERS, upload.into_stream()).await {
            Ok(file) => files.push(file),
            Err(ReceiveError::Refused(refusal)) => errors.add("photos", refusal_words(lang, &name, refusal)),
            Err(ReceiveError::Interrupted(_)) => return Err(Error::Malformed),
            Err(ReceiveError::Busy) => return Err(Error::TooMany(60)),
            Err(error) => return Err(Error::internal(error)),
        }
    }
    if files.is_empty() {
        files = form::returned_files(&parties.settings.secret, parts);
    }
    Ok(files)
}

fn refusal_words(lang: Lang, name: &str, refusal: Refusal) -> String {
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(80).collect();
    let name = ("name", name.as_str().into());
    match refusal {
        Refusal::Empty => ui::text_with(lang, "error-file-empty", &[name]),
        Refusal::TooLarge { limit } => {
            ui::text_with(lang, "error-file-too-large", &[name, ("limit", (limit >> 20).cast_signed().into())])
        }
        Refusal::Type { .. } => ui::text_with(lang, "error-file-type", &[name]),
        Refusal::TooManyPixels { .. } => ui::text_with(lang, "error-picture-too-large", &[name]),
        Refusal::Broken => ui::text_with(lang, "error-file-broken", &[name]),
    }
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
        Err(key) => {
            errors.add("place", ui::text(lang, key));
            None
        }
    };
    let (Some(new), Some(destination)) = (new, destination) else {
        return Ok(None);
    };
    let open = open_categories(parties, Some(&destination.tenant)).await?;
    if !open.iter().any(|subject| subject.code == new.category) {
        errors.add("category", ui::text(lang, "error-category"));
        return Ok(None);
    }
    Ok(Some((new, destination)))
}

/// Keeps the files, then writes everything in one transaction. [`Error::Invalid`] for a file that is no longer there.
pub(crate) async fn submit(
    parties: &Parties,
    destination: &Destination,
    new: NewComplaint,
    files: Vec<Received>,
    person: Option<(uuid::Uuid, &str)>,
    channel: &'static str,
    lang: Lang,
) -> Result<Submitted> {
    let now = parties.clock.now();
    let tenant = &destination.tenant;
    let mut kept = Vec::with_capacity(files.len());
    for file in files {
        let name = file.name().to_owned();
        match parties.storage.keep(tenant.id, now, file).await {
            Ok(file) => kept.push(file),
            Err(KeepError::Gone) => {
                // The form was sent before, and that kept the file; or it lay in the form for a day.
                let written = store::find_repeated(&parties.database, tenant, new.idempotency).await?;
                let gone = || {
                    Error::field("photos", ui::text_with(lang, "error-file-gone", &[("name", name.as_str().into())]))
                };
                return written.ok_or_else(gone);
            }
            Err(error) => return Err(Error::internal(error)),
        }
    }
    let submission = store::Submission { new: &new, destination, files: &kept, person, channel, now };
    let submitted = insert(&parties.database, &parties.settings.secret, &submission).await?;
    parties.wake.up();
    parties.storage.release(&parties.database, &kept).await;
    Ok(submitted)
}

async fn open_categories(parties: &Parties, tenant: Option<&Arc<Tenant>>) -> Result<Arc<Vec<Category>>> {
    match tenant {
        Some(tenant) => Ok(parties.subjects.open(&parties.database, tenant.id).await?),
        None => Ok(Arc::new(category::standard().to_vec())),
    }
}

/// The form again, with what is wrong and everything that was typed.
async fn show_again(
    parties: &Parties,
    page: Page,
    here: Option<&Arc<Tenant>>,
    sent: Sent,
    mut errors: Errors,
    kept: Vec<(String, String)>,
) -> Result<HttpResponse> {
    let categories = open_categories(parties, here).await?;
    errors.0.sort_by_key(|error| FIELDS.iter().position(|field| *field == error.field));
    let template = SubmitPage::new(&parties.atlas, page, here, &categories, sent, errors, kept);
    server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &template)
}

impl SubmitPage {
    fn new(
        atlas: &Atlas,
        page: Page,
        here: Option<&Arc<Tenant>>,
        categories: &[Category],
        sent: Sent,
        errors: Errors,
        kept: Vec<(String, String)>,
    ) -> Self {
        let lang = page.lang;
        let kind = if sent.kind.is_empty() { Kind::Complaint.as_str() } else { &sent.kind };
        let answers_in = if sent.lang.is_empty() { lang.code() } else { &sent.lang };
        Self {
            kinds: Kind::ALL
                .into_iter()
                .map(|each| Choice {
                    hint: page.t(&format!("{}-hint", each.key())),
                    ..Choice::new(each.as_str(), page.t(each.key())).select(kind)
                })
                .collect(),
            categories: category::choices(categories, lang, &sent.category),
            languages: Lang::ALL
                .into_iter()
                .map(|each| Choice::new(each.code(), each.name()).select(answers_in))
                .collect(),
            place: place::choices(atlas, &page, here.map(Arc::as_ref), &sent),
            action: page.url_here("/complaints/new"),
            max_files: MAX_FILES,
            max_text: MAX_TEXT,
            page,
            errors,
            sent,
            kept,
        }
    }
}
