//! What an operator does about what is under way: agrees, stops it, reads the paper. Each happens once, however often it is sent.

use super::Ground;
use super::member::{PersonPath, id_of};
use crate::approval::sent;
use actix_web::{HttpRequest, HttpResponse, web};
use documents::FileId;
use identity::{OpenedRecovery, Operator, Tenant};
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result};
use uuid::Uuid;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct OneForm {
    pub(super) recovery: Uuid,
}

/// The one that the form names, of the person that the address names.
async fn find(ground: &Ground, tenant: &Tenant, person: Uuid, id: Uuid) -> Result<OpenedRecovery> {
    let opened = ground.opened(tenant, ground.clock.now()).await?;
    opened.into_iter().find(|open| open.id == id && open.person == person).ok_or(Error::NotFound)
}

pub(super) async fn approve(
    request: HttpRequest,
    operator: Operator,
    path: PersonPath,
    Form(OneForm { recovery }): Form<OneForm>,
) -> Result<HttpResponse> {
    let ground = Ground::of(&request)?;
    let now = ground.clock.now();
    operator.demand_fresh(now)?;
    let (tenant, person, by) = (ground.tenant(&path.1).await?, id_of(&path)?, operator.person().id);
    find(&ground, &tenant, person, recovery).await?;
    let agreed = ground.database.tenant(tenant.id, async |conn| {
        identity::agree_to_recovery(conn, tenant.id, now, &ground.rights, recovery, by, None).await
    });
    agreed.await?;
    ground.wake.up(tenant.id);
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
    let ground = Ground::of(&request)?;
    let now = ground.clock.now();
    id_of(&path)?;
    let (tenant, by) = (ground.tenant(&path.1).await?, operator.person().id);
    let stopped = ground
        .database
        .tenant(tenant.id, async |conn| identity::stop_recovery(conn, tenant.id, now, recovery, by).await);
    stopped.await?;
    let page = operator.page();
    let here = page.url(&format!("/platform/tenants/{}/people", tenant.slug));
    Ok(server::done(&here, page.t("recovery-stopped")))
}

pub(super) async fn paper(
    request: HttpRequest,
    operator: Operator,
    path: PersonPath,
    Form(OneForm { recovery }): Form<OneForm>,
) -> Result<HttpResponse> {
    let ground = Ground::of(&request)?;
    let tenant = ground.tenant(&path.1).await?;
    let open = find(&ground, &tenant, id_of(&path)?, recovery).await?;
    open_paper(&ground, &tenant, &open, operator.person().id).await
}

/// The paper of a recovery; the trail of the administration names who opened it.
pub(super) async fn open_paper(
    ground: &Ground,
    tenant: &Tenant,
    open: &OpenedRecovery,
    by: Uuid,
) -> Result<HttpResponse> {
    let (id, now, about) = (tenant.id, ground.clock.now(), open.about());
    let file: FileId = open.paper.to_string().parse().map_err(Error::internal)?;
    let object = format!("person:{}", open.person);
    let found = ground.database.tenant(id, async |conn| {
        let found = documents::find(conn, id, &about, file).await?;
        identity::record(conn, id, now, Some(by), "recovery.paper-opened", &object, json!({})).await?;
        Ok::<_, Error>(found)
    });
    let file = found.await?.ok_or(Error::NotFound)?;
    Ok(sent(ground.storage.open_original(&file).await.map_err(Error::internal)?))
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
    let ground = Ground::of(&request)?;
    let tenant = ground.tenant(&path.1).await?;
    let (id, now, by) = (tenant.id, ground.clock.now(), operator.person().id);
    let object = format!("invitation:{invitation}");
    let found = ground.database.tenant(id, async |conn| {
        let named = identity::list_named(conn, id).await?;
        let named = named.into_iter().find(|named| named.invitation == invitation).ok_or(Error::NotFound)?;
        let file: FileId = named.paper.to_string().parse().map_err(Error::internal)?;
        let found = documents::find(conn, id, &object, file).await?;
        identity::record(conn, id, now, Some(by), "member.paper-opened", &object, json!({})).await?;
        Ok::<_, Error>(found)
    });
    let file = found.await?.ok_or(Error::NotFound)?;
    Ok(sent(ground.storage.open_original(&file).await.map_err(Error::internal)?))
}
