//! What an operator does about what is under way: agrees, stops it, reads the paper. Each happens once, however often it is sent.

use super::Parties;
use super::member::{self, PersonPath, id_of};
use crate::paper::{self, Opening};
use actix_web::{HttpRequest, HttpResponse, web};
use identity::{OpenedRecovery, Operator, Tenant};
use serde::Deserialize;
use server::{Error, Form, Result};
use ui::Errors;
use uuid::Uuid;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct OneForm {
    pub(super) recovery: Uuid,
}

/// The one that the form names, of the person that the address names.
async fn find(parties: &Parties, tenant: &Tenant, person: Uuid, id: Uuid) -> Result<OpenedRecovery> {
    let opened = parties.opened(tenant, parties.clock.now()).await?;
    opened.into_iter().find(|open| open.id == id && open.person == person).ok_or(Error::NotFound)
}

pub(super) async fn approve(
    request: HttpRequest,
    operator: Operator,
    path: PersonPath,
    Form(OneForm { recovery }): Form<OneForm>,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let now = parties.clock.now();
    operator.demand_fresh(now)?;
    let (tenant, person, by) = (parties.tenant(&path.1).await?, id_of(&path)?, operator.person().id);
    let open = find(&parties, &tenant, person, recovery).await?;
    if !has_opened_paper(&parties, &tenant, &open, by).await? {
        let mut errors = Errors::none();
        errors.add("approve", operator.page().t("recovery-open-first"));
        return member::show(&parties, &operator, &tenant, now, person, member::Shown::of(errors)).await;
    }
    let agreed = parties.database.tenant(tenant.id, async |conn| {
        identity::agree_to_recovery(conn, tenant.id, now, &parties.rights, recovery, by, None).await
    });
    agreed.await?;
    parties.wake.up(tenant.id);
    let page = operator.page();
    let here = page.url(&format!("/platform/tenants/{}/people/{person}", tenant.slug));
    Ok(server::done(&here, page.t("recovery-approved")))
}

pub(super) async fn stop(
    request: HttpRequest,
    operator: Operator,
    path: PersonPath,
    Form(OneForm { recovery }): Form<OneForm>,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let now = parties.clock.now();
    let (tenant, person, by) = (parties.tenant(&path.1).await?, id_of(&path)?, operator.person().id);
    let stopped = parties
        .database
        .tenant(tenant.id, async |conn| identity::stop_recovery(conn, tenant.id, now, person, recovery, by).await);
    stopped.await?;
    let page = operator.page();
    let here = page.url(&format!("/platform/tenants/{}/people/{person}", tenant.slug));
    Ok(server::done(&here, page.t("recovery-stopped")))
}

pub(super) async fn paper(
    request: HttpRequest,
    operator: Operator,
    path: PersonPath,
    Form(OneForm { recovery }): Form<OneForm>,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let tenant = parties.tenant(&path.1).await?;
    let open = find(&parties, &tenant, id_of(&path)?, recovery).await?;
    open_paper(&parties, &tenant, &open, operator.person().id).await
}

/// The event that the opening of a recovery's paper leaves.
const PAPER_OPENED: &str = "recovery.paper-opened";

/// Whether a second person opened the paper on which they are to agree.
pub(super) async fn has_opened_paper(
    parties: &Parties,
    tenant: &Tenant,
    open: &OpenedRecovery,
    by: Uuid,
) -> Result<bool> {
    let (id, object, since) = (tenant.id, format!("person:{}", open.person), open.started_at);
    let read = parties
        .database
        .tenant(id, async |conn| identity::has_opened(conn, id, by, PAPER_OPENED, &object, since).await);
    Ok(read.await?)
}

/// The paper of a recovery; the trail of the administration names who opened it.
pub(super) async fn open_paper(
    parties: &Parties,
    tenant: &Tenant,
    open: &OpenedRecovery,
    by: Uuid,
) -> Result<HttpResponse> {
    let (about, object) = (open.about(), format!("person:{}", open.person));
    let opening = Opening { about: &about, file: open.paper, kind: PAPER_OPENED, object: &object, by };
    paper::open(&parties.database, &parties.storage, tenant.id, parties.clock.now(), &opening).await
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct NamedForm {
    invitation: Uuid,
}

/// The paper on which a first administrator was named.
pub(super) async fn first_paper(
    request: HttpRequest,
    operator: Operator,
    path: web::Path<(String, String)>,
    Form(NamedForm { invitation }): Form<NamedForm>,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let tenant = parties.tenant(&path.1).await?;
    let (id, by) = (tenant.id, operator.person().id);
    let named = parties.database.tenant(id, async |conn| identity::list_named(conn, id).await).await?;
    let named = named.into_iter().find(|named| named.invitation == invitation).ok_or(Error::NotFound)?;
    let about = identity::about_invitation(invitation);
    let opening = Opening { about: &about, file: named.paper, kind: "member.paper-opened", object: &about, by };
    paper::open(&parties.database, &parties.storage, id, parties.clock.now(), &opening).await
}
