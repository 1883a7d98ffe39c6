//! Files of calls. The specification names a `media_url` and no way to hand a file in; the extension here is
//! `POST /open311/v2/media.{format}`, a form (`multipart/form-data`) with `jurisdiction_id` and `api_key`, in the address or as
//! fields before the file, and the file in the field `media`. It answers with a `media_url`, which one request may be sent with
//! within a day. A picture that the public may see is read at the address that read calls name.

use super::call::{Answer, Asked, Call, Outcome, said};
use super::node::Node;
use super::refusal::Refusal;
use super::seen::{self, Which};
use super::{jurisdiction, parties, requests};
use crate::submit::{Parties, has_room, refusal_words};
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_LENGTH;
use actix_web::{FromRequest as _, HttpResponse};
use database::TenantId;
use documents::{EVIDENCE, FileId, ReceiveError, Received};
use identity::Tenant;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use server::{Error, Limits, Parts, Rate, Upload};
use url::Url;

const PURPOSE: &str = "media of Open311";
const PLACE: &str = "/open311/v2/media/";
const FIELD: &str = "media";
/// As long as a file waits for its request.
const WAITS: SignedDuration = SignedDuration::from_hours(23);
/// Letters of an address elsewhere.
const LONGEST: usize = 2_000;

/// A file that waits for the request that names it.
#[derive(Serialize, Deserialize)]
struct Waiting {
    tenant: TenantId,
    file: Received,
}

/// What a request says of media.
#[derive(Debug, Default)]
pub(super) struct Media {
    /// A file that was handed in here.
    pub(super) staged: Option<Received>,
    /// An address elsewhere, which nobody here opens.
    pub(super) link: Option<String>,
}

/// What `media_url` means.
///
/// # Errors
/// 400 for what is no address, and for one of ours that stands for no file of this administration.
pub(super) fn of(call: &Call, asked: &Asked, parties: &Parties, tenant: &Tenant) -> Result<Media, Refusal> {
    let Some(text) = asked.one(call, "media_url")? else { return Ok(Media::default()) };
    let address = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && text.len() <= LONGEST);
    let address = address.ok_or_else(|| Refusal::bad(call.t("open311-media-address")))?;
    let is_ours = address.origin() == parties.settings.public_url.origin();
    match address.path().strip_prefix(PLACE).filter(|_| is_ours) {
        None => Ok(Media { link: Some(address.to_string()), ..Media::default() }),
        Some(signed) => {
            let text = parties.settings.secret.verify(PURPOSE, signed);
            let waiting = text.and_then(|text| serde_json::from_str::<Waiting>(&text).ok());
            let waiting = waiting.filter(|waiting| waiting.tenant == tenant.id);
            let waiting = waiting.ok_or_else(|| Refusal::bad(call.t("open311-media-gone")))?;
            Ok(Media { staged: Some(waiting.file), ..Media::default() })
        }
    }
}

/// A file is handed in.
pub(super) async fn post(call: &Call, mut payload: Payload) -> Outcome {
    let parts = Parts::from_request(&call.request, &mut payload).await;
    let mut parts = parts.map_err(|_| Refusal::bad(call.t("open311-media-form")))?.by_program();
    let taken = take(call, &mut parts).await;
    // The answer reaches who is still sending.
    parts.drain().await;
    let (parties, waiting) = taken?;
    let now = parties.clock.now();
    let text = serde_json::to_string(&waiting).map_err(Error::internal)?;
    let address = parties.settings.public(&format!("{PLACE}{}", parties.settings.secret.sign(PURPOSE, &text)));
    let until = now.checked_add(WAITS).unwrap_or(now);
    let item = Node::Object(vec![("media_url", Node::Text(address)), ("expires_datetime", said(until))]);
    Ok(Answer::list("media", "file", vec![item]))
}

async fn take(call: &Call, parts: &mut Parts) -> Result<(Parties, Waiting), Refusal> {
    let missing = || Refusal::bad(call.t("open311-media-missing"));
    let Some(upload) = parts.next_upload().await? else {
        // Who sends no file learns first whether the key is right.
        allowed(call, parts).await?;
        return Err(missing());
    };
    let checked = async {
        let tenant = allowed(call, parts).await?;
        if upload.field != FIELD {
            return Err(missing());
        }
        Limits::count_client(Rate::File, &call.request)?;
        let most = EVIDENCE.iter().map(|(_, limit)| *limit).max().unwrap_or_default();
        let length = call.request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        Limits::count_upload(&call.request, length.unwrap_or(u64::MAX).min(most))?;
        Ok(tenant)
    };
    match checked.await {
        Ok(tenant) => receive(call, &tenant, upload).await,
        Err(refusal) => {
            upload.skip().await;
            Err(refusal)
        }
    }
}

/// The administration whose key came with the form.
async fn allowed(call: &Call, parts: &Parts) -> Result<std::sync::Arc<Tenant>, Refusal> {
    let texts = parts.texts().iter();
    let fields = texts.flat_map(|(name, values)| values.iter().map(|value| (name.clone(), value.clone())));
    let asked = Asked::of(&call.request).and(fields);
    let tenant = jurisdiction::find(call, &asked).await?;
    jurisdiction::demand_key(call, &asked, &tenant).await?;
    Ok(tenant)
}

async fn receive(call: &Call, tenant: &Tenant, upload: Upload) -> Result<(Parties, Waiting), Refusal> {
    let parties = parties(call)?;
    let name = upload.name.clone();
    let received = parties.storage.receive(parties.clock.now(), &name, EVIDENCE, upload.into_stream()).await;
    let file = received.map_err(|error| match error {
        ReceiveError::Refused(refusal) => Refusal::bad(refusal_words(call.lang, &name, refusal)),
        ReceiveError::Busy => Error::TooMany(60).into(),
        ReceiveError::Full => Error::Unavailable(Box::new(ReceiveError::Full)).into(),
        ReceiveError::Interrupted(_) => Error::Malformed.into(),
        error => Error::internal(error).into(),
    })?;
    if !has_room(&parties.database, tenant, file.bytes()).await? {
        parties.storage.discard(&[file]).await;
        return Err(Refusal::bad(call.t("error-files-quota")));
    }
    Ok((parties, Waiting { tenant: tenant.id, file }))
}

/// A picture that the public may see.
pub(super) async fn get(call: &Call, number: &str, file: FileId) -> Result<HttpResponse, Refusal> {
    Limits::count_client(Rate::Api, &call.request)?;
    let nothing = || Refusal::not_found(call.t("open311-not-found"));
    let parties = parties(call)?;
    let code = number.split('-').nth(1).unwrap_or_default();
    let tenant = jurisdiction::find_by_code(call, code).await?.ok_or_else(nothing)?;
    let number = requests::own_number(&tenant, number).ok_or_else(nothing)?;
    let (id, which) = (tenant.id, Which::Numbers(vec![number]));
    let found = parties.database.tenant(id, async |conn| {
        let showing = seen::find_showing(conn, id).await?;
        let seen = seen::list(conn, id, showing, &which).await?;
        match seen.into_iter().find(seen::Seen::is_whole) {
            Some(seen) => documents::find_public(conn, id, &crate::store::about(seen.id), file).await,
            None => Ok(None),
        }
    });
    let public = found.await?.ok_or_else(nothing)?;
    let opened = parties.storage.open_public(&public).await.map_err(Error::internal)?;
    let mut answer = HttpResponse::Ok();
    for (name, value) in opened.headers {
        answer.insert_header((name, value));
    }
    let mut answer = answer.no_chunking(opened.bytes).streaming(opened.stream);
    call.allow_pages(&mut answer);
    Ok(answer)
}
