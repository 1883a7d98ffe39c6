//! Whose complaints these are, and whether a key is one of theirs.

use super::call::{Asked, Call};
use super::refusal::Refusal;
use identity::{Directory, Tenant};
use server::part;
use std::sync::Arc;

/// The administration of a call: that of the host, or the one of `jurisdiction_id`, its slug or a domain of its own.
///
/// # Errors
/// 400 when none is named, 404 when it does not answer here.
pub(super) async fn find(call: &Call, asked: &Asked) -> Result<Arc<Tenant>, Refusal> {
    let own = identity::tenant_of_name(&call.request).await?;
    let given = asked.one(call, "jurisdiction_id")?.map(str::to_lowercase);
    let directory = part::<Directory>(&call.request)?;
    let named = match &given {
        None => own.clone().ok_or_else(|| Refusal::bad(call.t("open311-jurisdiction-missing")))?,
        Some(name) => {
            let found = match directory.by_slug(name).await? {
                Some(found) => Some(found),
                None => directory.by_host(name).await,
            };
            found.ok_or_else(|| unknown(call))?
        }
    };
    if answers(own.as_deref(), &named) { Ok(named) } else { Err(unknown(call)) }
}

/// Whether an administration answers a call; `own` is the one under whose own name it came, if it is one's.
fn answers(own: Option<&Tenant>, named: &Tenant) -> bool {
    let is_here = own.is_none_or(|own| own.id == named.id);
    // Before it is live nobody outside knows of it.
    is_here && (named.state.is_live() || named.state.is_suspended()) && named.offers("complaints")
}

/// The administration of this code, as a number has it, for a call that reads; none when it does not answer here.
///
/// # Errors
/// 429 when it was asked too often.
pub(super) async fn find_by_code(call: &Call, code: &str) -> Result<Option<Arc<Tenant>>, Refusal> {
    let own = identity::tenant_of_name(&call.request).await?;
    let found = part::<Directory>(&call.request)?.by_code(code).await?;
    let Some(tenant) = found.filter(|tenant| answers(own.as_deref(), tenant)) else { return Ok(None) };
    tenant.count_call(&call.request)?;
    Ok(Some(tenant))
}

/// The administration of a call that reads, which is counted with what anybody asks of it.
///
/// # Errors
/// As [`find`]; 429 when it was asked too often.
pub(super) async fn find_to_read(call: &Call, asked: &Asked) -> Result<Arc<Tenant>, Refusal> {
    let tenant = find(call, asked).await?;
    tenant.count_call(&call.request)?;
    Ok(tenant)
}

fn unknown(call: &Call) -> Refusal {
    Refusal::not_found(call.t("open311-jurisdiction-unknown"))
}

/// Demands a key: a token of the API of that administration, valid now.
///
/// # Errors
/// 403 when it is missing or wrong.
pub(super) async fn demand_key(call: &Call, asked: &Asked, tenant: &Tenant) -> Result<(), Refusal> {
    let Some(key) = asked.one(call, "api_key")? else {
        return Err(Refusal::key(call.t("open311-key-missing")));
    };
    match identity::find_program(&call.request, tenant, key).await? {
        Some(_) => Ok(()),
        None => Err(Refusal::key(call.t("open311-key-wrong"))),
    }
}
