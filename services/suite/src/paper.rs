//! One file of a form: received as it comes, refused in words at its field. A paper travels with its form when that is shown again
//! for another fault, so that nobody chooses it twice. Whoever opens it later stands in the trail.

use actix_web::{HttpRequest, HttpResponse, web};
use database::{Database, TenantId};
use documents::{Accepted, KeepError, Kept, MediaType, Opened, ReceiveError, Received, Refusal, Storage};
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Limits, Parts, Rate, Result, Secret, Settings};
use ui::{Errors, Lang, text, text_with};
use uuid::Uuid;

/// What a field takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Paper {
    /// A signed paper.
    Pdf,
    /// A picture of a few centimetres.
    Logo,
    /// A signed form, scanned or photographed.
    Scan,
}

/// Some twenty scanned pages.
const PAPER: &Accepted = &[(MediaType::Pdf, 10 << 20)];
/// One signed page, as scanners and telephones make it.
const SCAN: &Accepted =
    &[(MediaType::Pdf, 10 << 20), (MediaType::Jpeg, 15 << 20), (MediaType::Png, 15 << 20), (MediaType::Webp, 15 << 20)];
const LOGO: &Accepted = &[(MediaType::Png, 2 << 20), (MediaType::Jpeg, 2 << 20), (MediaType::Webp, 2 << 20)];

impl Paper {
    const fn accepted(self) -> &'static Accepted {
        match self {
            Self::Pdf => PAPER,
            Self::Logo => LOGO,
            Self::Scan => SCAN,
        }
    }

    /// Where it stands in its form.
    const fn field(self) -> &'static str {
        match self {
            Self::Pdf => "paper",
            Self::Logo => "logo",
            Self::Scan => "scan",
        }
    }

    const fn missing(self) -> &'static str {
        match self {
            Self::Pdf => "paper-missing",
            Self::Logo => "logo-missing",
            Self::Scan => "mandate-scan-missing",
        }
    }

    /// What its signature says when it travels with the form; a picture does not, since nothing else stands in its form.
    const fn purpose(self) -> Option<&'static str> {
        match self {
            Self::Pdf => Some("staged-paper"),
            Self::Logo | Self::Scan => None,
        }
    }

    const fn wrong_type(self) -> &'static str {
        match self {
            Self::Pdf => "paper-type",
            Self::Logo => "logo-type",
            Self::Scan => "mandate-scan-type",
        }
    }
}

/// Reads the form to its end, with its one file; what is wrong with that stands in `errors`. Whatever fails, the form was read.
///
/// # Errors
/// What is no form, too many files from one client, or a storage that fails.
pub(crate) async fn receive(
    storage: &Storage,
    now: Timestamp,
    lang: Lang,
    mut parts: Parts,
    paper: Paper,
    errors: &mut Errors,
) -> Result<(Parts, Option<Received>)> {
    match read(storage, now, lang, &mut parts, paper, errors).await {
        Ok(received) => Ok((parts, received)),
        Err(error) => {
            parts.drain().await;
            Err(error)
        }
    }
}

/// As [`receive`], for somebody at the desk, who sends some files and not many.
///
/// # Errors
/// As [`receive`].
pub(crate) async fn receive_from(
    person: Uuid,
    storage: &Storage,
    now: Timestamp,
    lang: Lang,
    parts: Parts,
    paper: Paper,
    errors: &mut Errors,
) -> Result<(Parts, Option<Received>)> {
    if let Err(limited) = Limits::count_person(Rate::File, parts.request(), person) {
        parts.drain().await;
        return Err(limited);
    }
    receive(storage, now, lang, parts, paper, errors).await
}

async fn read(
    storage: &Storage,
    now: Timestamp,
    lang: Lang,
    parts: &mut Parts,
    paper: Paper,
    errors: &mut Errors,
) -> Result<Option<Received>> {
    let field = paper.field();
    let mut received: Option<Received> = None;
    while let Some(upload) = parts.next_upload().await? {
        if upload.field != field || received.is_some() || errors.for_field(field).is_some() {
            upload.skip().await;
            continue;
        }
        Limits::count_client(Rate::File, parts.request())?;
        let name = upload.name.clone();
        match storage.receive(now, &name, paper.accepted(), upload.into_stream()).await {
            Ok(file) => received = Some(file),
            Err(ReceiveError::Refused(refusal)) => errors.add(field, words(lang, &name, paper, refusal)),
            Err(ReceiveError::Busy) => return Err(Error::TooMany(60)),
            Err(ReceiveError::Full) => errors.add(field, text(lang, "paper-no-room")),
            Err(ReceiveError::Interrupted(_)) => return Err(Error::Malformed),
            Err(error) => return Err(Error::internal(error)),
        }
    }
    if let Some(received) = &received {
        Limits::count_upload(parts.request(), received.bytes())?;
        return Ok(Some(received.clone()));
    }
    // None was chosen now, or one that is not taken: that of before is still there.
    let received = bring_back(parts, paper)?;
    if received.is_none() && errors.for_field(field).is_none() {
        errors.add(field, text(lang, paper.missing()));
    }
    Ok(received)
}

/// The one that came with the form when it was sent before.
fn bring_back(parts: &Parts, paper: Paper) -> Result<Option<Received>> {
    let secret = secret(parts.request())?;
    let signed = parts.text_of("kept");
    let text = paper.purpose().and_then(|purpose| secret.verify(purpose, signed));
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

fn secret(request: &HttpRequest) -> Result<Secret> {
    let settings = request.app_data::<web::Data<Settings>>().ok_or_else(|| Error::internal("no settings"))?;
    Ok(settings.secret.clone())
}

/// A paper as a form carries it that is shown again.
#[derive(Clone, Debug)]
pub(crate) struct Carried {
    /// What its sender called it.
    pub(crate) name: String,
    /// The signed text that brings it back.
    pub(crate) signed: String,
}

impl Carried {
    /// Of the paper that came with a form, if one did.
    ///
    /// # Errors
    /// There are no settings to sign with.
    pub(crate) fn of(request: &HttpRequest, received: Option<&Received>) -> Result<Option<Self>> {
        let (Some(received), Some(purpose)) = (received, Paper::Pdf.purpose()) else {
            return Ok(None);
        };
        let text = serde_json::to_string(received).map_err(Error::internal)?;
        Ok(Some(Self { name: received.name().to_owned(), signed: secret(request)?.sign(purpose, &text) }))
    }
}

/// Keeps a paper; none, with the words at its field, when it lay in the form for too long and must be chosen again.
///
/// # Errors
/// The storage fails.
pub(crate) async fn keep(
    storage: &Storage,
    tenant: TenantId,
    now: Timestamp,
    lang: Lang,
    received: Received,
    errors: &mut Errors,
) -> Result<Option<Kept>> {
    let name = received.name().to_owned();
    match storage.keep(tenant, now, received).await {
        Ok(kept) => Ok(Some(kept)),
        Err(KeepError::Gone) => {
            errors.add(Paper::Pdf.field(), text_with(lang, "error-file-gone", &[("name", name.as_str().into())]));
            Ok(None)
        }
        Err(error) => Err(Error::internal(error)),
    }
}

/// A paper that somebody opens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening<'a> {
    /// What its file belongs to.
    pub(crate) about: &'a str,
    /// Its file.
    pub(crate) file: Uuid,
    /// What the trail calls the act.
    pub(crate) kind: &'static str,
    /// To what the trail says that it happened.
    pub(crate) object: &'a str,
    /// Who opens it.
    pub(crate) by: Uuid,
}

/// The paper as it was handed in; the trail of the administration names who opened it.
///
/// # Errors
/// [`Error::NotFound`] when there is no such file, or the storage fails.
pub(crate) async fn open(
    database: &Database,
    storage: &Storage,
    tenant: TenantId,
    now: Timestamp,
    opening: &Opening<'_>,
) -> Result<HttpResponse> {
    let Opening { about, file, kind, object, by } = *opening;
    let found = database.tenant(tenant, async |conn| {
        // What is not there was opened by nobody.
        let found = documents::find(conn, tenant, about, file.into()).await?.ok_or(Error::NotFound)?;
        identity::record(conn, tenant, now, Some(by), kind, object, json!({})).await?;
        Ok::<_, Error>(found)
    });
    let file = found.await?;
    Ok(sent(storage.open_original(&file).await.map_err(Error::internal)?))
}

/// A file on its way, with the headers that must go with it.
pub(crate) fn sent(opened: Opened) -> HttpResponse {
    let mut answer = HttpResponse::Ok();
    for (name, value) in opened.headers {
        answer.insert_header((name, value));
    }
    answer.no_chunking(opened.bytes).streaming(opened.stream)
}

fn words(lang: Lang, name: &str, paper: Paper, refusal: Refusal) -> String {
    match refusal {
        Refusal::TooLarge { limit } => {
            let limit = (limit >> 20).cast_signed();
            text_with(lang, "error-file-too-large", &[("name", name.into()), ("limit", limit.into())])
        }
        Refusal::Type { .. } => text(lang, paper.wrong_type()),
        Refusal::Empty | Refusal::Broken | Refusal::TooManyPixels { .. } => text(lang, "paper-broken"),
    }
}
