//! One file of a form: received as it comes, refused in words at its field.

use documents::{Accepted, MediaType, ReceiveError, Received, Refusal, Storage};
use jiff::Timestamp;
use server::{Error, Limits, Parts, Rate, Result};
use ui::{Errors, Lang, text, text_with};
use uuid::Uuid;

/// What a field takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Paper {
    /// A signed paper.
    Pdf,
    /// A picture of a few centimetres.
    Logo,
}

/// Some twenty scanned pages.
const PAPER: &Accepted = &[(MediaType::Pdf, 10 << 20)];
const LOGO: &Accepted = &[(MediaType::Png, 2 << 20), (MediaType::Jpeg, 2 << 20), (MediaType::Webp, 2 << 20)];

impl Paper {
    const fn accepted(self) -> &'static Accepted {
        match self {
            Self::Pdf => PAPER,
            Self::Logo => LOGO,
        }
    }

    /// Where it stands in its form.
    const fn field(self) -> &'static str {
        match self {
            Self::Pdf => "paper",
            Self::Logo => "logo",
        }
    }

    const fn missing(self) -> &'static str {
        match self {
            Self::Pdf => "paper-missing",
            Self::Logo => "logo-missing",
        }
    }

    const fn wrong_type(self) -> &'static str {
        match self {
            Self::Pdf => "paper-type",
            Self::Logo => "logo-type",
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
    } else if errors.for_field(field).is_none() {
        errors.add(field, text(lang, paper.missing()));
    }
    Ok(received)
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
