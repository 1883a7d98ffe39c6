//! A region's approver agrees to what the one operator of the platform opened for an administration of its territory.

use super::acts::{OneForm, open_paper};
use super::{Parties, standing, started_facts};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::{Approve, Officer, OpenedRecovery, Progress, Tenant};
use server::{Error, Form, Result};
use std::sync::Arc;
use ui::{Fact, Page};
use uuid::Uuid;

type Path = web::Path<(String, String, String)>;

struct Open {
    id: Uuid,
    name: String,
    facts: Vec<Fact>,
    standing: String,
    may_approve: bool,
}

#[derive(Template)]
#[template(path = "lifeline_region.html")]
struct RegionPage {
    page: Page,
    administration: String,
    here: String,
    back: String,
    open: Vec<Open>,
}

/// An administration of the officer's region, and what waits there or waited for the region's word; any other does not exist here.
async fn find(parties: &Parties, officer: &Officer<Approve>, slug: &str) -> Result<(Arc<Tenant>, Vec<OpenedRecovery>)> {
    let tenant = parties.tenant(slug).await?;
    let region = parties.region(&tenant).await?.filter(|region| region.id == officer.tenant());
    let region = region.ok_or(Error::NotFound)?.id;
    let mut opened = parties.opened(&tenant, parties.clock.now()).await?;
    opened.retain(|open| open.agrees_in == Some(region));
    Ok((tenant, opened))
}

pub(super) async fn get(request: HttpRequest, officer: Officer<Approve>, path: Path) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let (tenant, opened) = find(&parties, &officer, &path.2).await?;
    let (id, page) = (tenant.id, officer.page());
    let people: Vec<Uuid> = opened.iter().flat_map(|open| [open.person, open.started_by]).collect();
    let names = parties.database.tenant(id, async |conn| identity::list_names(conn, id, &people).await).await?;
    let name_of = |id: Uuid| names.get(&id).cloned().unwrap_or_default();
    let shown = opened.iter().map(|open| Open {
        id: open.id,
        name: name_of(open.person),
        facts: started_facts(&page, open, name_of),
        standing: standing(&page, open),
        may_approve: open.progress == Progress::Asked && officer.acting_for::<Approve>().is_none(),
    });
    let open = shown.collect();
    let back = page.url_here(&format!("/desk/approvals/{}", tenant.slug));
    let administration = tenant.names.in_lang(page.lang).to_owned();
    server::page(&RegionPage { administration, here: format!("{back}/recoveries"), back, open, page })
}

pub(super) async fn approve(
    request: HttpRequest,
    officer: Officer<Approve>,
    path: Path,
    Form(OneForm { recovery }): Form<OneForm>,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let now = parties.clock.now();
    let (tenant, opened) = find(&parties, &officer, &path.2).await?;
    officer.demand_fresh(now)?;
    // A second person is one of their own right, not whoever stands in for one.
    if officer.acting_for::<Approve>().is_some() {
        return Err(Error::Forbidden);
    }
    if !opened.iter().any(|open| open.id == recovery) {
        return Err(Error::NotFound);
    }
    let (by, region) = (officer.id(), officer.tenant());
    let agreed = parties.database.tenant(tenant.id, async |conn| {
        identity::agree_to_recovery(conn, tenant.id, now, &parties.rights, recovery, by, Some(region)).await
    });
    agreed.await?;
    parties.wake.up(tenant.id);
    let page = officer.page();
    let here = page.url_here(&format!("/desk/approvals/{}/recoveries", tenant.slug));
    Ok(server::done(&here, page.t("recovery-approved")))
}

pub(super) async fn paper(
    request: HttpRequest,
    officer: Officer<Approve>,
    path: Path,
    Form(OneForm { recovery }): Form<OneForm>,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let (tenant, opened) = find(&parties, &officer, &path.2).await?;
    let open = opened.into_iter().find(|open| open.id == recovery).ok_or(Error::NotFound)?;
    open_paper(&parties, &tenant, &open, officer.id()).await
}
