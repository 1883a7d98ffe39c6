//! A token, which stands for a complaint until it has an id that the public may know. Nothing is stored: it is signed.

use super::call::{Answer, Asked, Call, Outcome};
use super::node::Node;
use super::refusal::Refusal;
use super::seen::{self, Which};
use super::{jurisdiction, parties};
use crate::store::find_by_id;
use server::Secret;
use uuid::Uuid;

const PURPOSE: &str = "token of Open311";

/// The token of a complaint.
pub(super) fn of(secret: &Secret, complaint: Uuid) -> String {
    secret.sign(PURPOSE, &complaint.to_string())
}

/// The id behind a token; empty as long as there is none.
pub(super) async fn get(call: &Call, token: &str) -> Outcome {
    let tenant = jurisdiction::find_to_read(call, &Asked::of(&call.request)).await?;
    let parties = parties(call)?;
    let unknown = || Refusal::not_found(call.t("open311-token-unknown"));
    let signed = parties.settings.secret.verify(PURPOSE, token).ok_or_else(unknown)?;
    let complaint: Uuid = signed.parse().map_err(|_| unknown())?;
    let id = tenant.id;
    let found = parties.database.tenant(id, async |conn| {
        if find_by_id(conn, id, complaint).await?.is_none() {
            return Ok(None);
        }
        let showing = seen::find_showing(conn, id).await?;
        let seen = seen::list(conn, id, showing, &Which::Id(complaint)).await?;
        Ok::<_, diesel::result::Error>(Some(seen))
    });
    let seen = found.await?.ok_or_else(unknown)?;
    let number = seen.into_iter().next().map(|seen| seen.number(&tenant).to_string());
    let item = Node::Object(vec![("service_request_id", Node::maybe(number)), ("token", Node::text(token))]);
    Ok(Answer::list("service_requests", "request", vec![item]))
}
