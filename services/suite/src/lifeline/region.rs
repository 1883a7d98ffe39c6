//! A region's approver agrees to what the one operator of the platform opened for an administration of its territory.

use super::acts::{OneForm, has_opened_paper, open_paper};
use super::{Parties, standing, started_facts};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::{Approve, Officer, OpenedRecovery, Progress, Tenant};
use server::{Error, Form, Result};
use std::sync::Arc;
use ui::{Errors, Fact, Page};
use uuid::Uuid;

type Path = web::Path<(String, String, String)>;

struct Open {
    id: Uuid,
    /// Where a message about it stands.
    field: String,
    name: String,
    facts: Vec<Fact>,
    standing: String,
    may_approve: bool,
}

#[derive(Template)]
#[template(path = "lifeline_region.html")]
struct RegionPage {
    page: Page,
    errors: Errors,
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
    show(&parties, &officer, &tenant, &opened, Errors::none(), StatusCode::OK).await
}

/// The page; a message about one of them stands at the field `approve-<id>`.
async fn show(
    parties: &Parties,
    officer: &Officer<Approve>,
    tenant: &Tenant,
    opened: &[OpenedRecovery],
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (id, mut page) = (tenant.id, officer.page());
    // Also where the form came back: the language switch leads to what can be opened.
    page.path = format!("/{}/desk/approvals/{}/recoveries", officer.administration().slug, tenant.slug);
    let people: Vec<Uuid> = opened.iter().flat_map(|open| [open.person, open.started_by]).collect();
    let names = parties.database.tenant(id, async |conn| identity::list_names(conn, id, &people).await).await?;
    let name_of = |id: Uuid| names.get(&id).cloned().unwrap_or_default();
    let shown = opened.iter().map(|open| Open {
        id: open.id,
        field: field_of(open.id),
        name: name_of(open.person),
        facts: started_facts(&page, open, name_of),
        standing: standing(&page, open),
        may_approve: open.progress == Progress::Asked && officer.acting_for::<Approve>().is_none(),
    });
    let open = shown.collect();
    let back = page.url_here(&format!("/desk/approvals/{}", tenant.slug));
    let administration = tenant.names.in_lang(page.lang).to_owned();
    let here = format!("{back}/recoveries");
    server::page_with(status, &RegionPage { administration, here, back, open, page, errors })
}

/// The place of the messages about one of them.
fn field_of(recovery: Uuid) -> String {
    format!("approve-{recovery}")
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
    let open = opened.iter().find(|open| open.id == recovery).ok_or(Error::NotFound)?;
    let (by, region) = (officer.id(), officer.tenant());
    if !has_opened_paper(&parties, &tenant, open, by).await? {
        let mut errors = Errors::none();
        errors.add(field_of(recovery), officer.page().t("recovery-open-first"));
        return show(&parties, &officer, &tenant, &opened, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
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
