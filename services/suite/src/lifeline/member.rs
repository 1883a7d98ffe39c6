//! One member who lost every factor: the operator opens the way back, with the paper of the head of the administration.

use super::{Parties, standing, started_facts};
use crate::paper::{self, Carried, Paper};
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use askama::Template;
use documents::Received;
use identity::{Agrees, NewOpening, Operator, Progress, Tenant};
use jiff::Timestamp;
use server::{Error, Parts, Result};
use ui::{Errors, Fact, Page};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "lifeline_member.html")]
struct MemberPage {
    page: Page,
    errors: Errors,
    administration: String,
    member: String,
    here: String,
    back: String,
    typed: Typed,
    /// The paper that came with a faulty form.
    kept: Option<Carried>,
    /// Why it may not be opened, and what to do instead; empty when it may.
    refusal: String,
    /// Who will have to agree, in words.
    agrees: String,
    /// Whether the link may go to another address.
    may_readdress: bool,
    /// What is under way; empty when nothing is.
    facts: Vec<Fact>,
    recovery: Uuid,
    standing: String,
    may_approve: bool,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    token: String,
    email: String,
    is_read: bool,
}

/// A form as it is shown.
pub(super) struct Shown {
    typed: Typed,
    kept: Option<Carried>,
    errors: Errors,
}

impl Shown {
    /// Nothing was typed; an act was not taken.
    pub(super) fn of(errors: Errors) -> Self {
        Self { typed: Typed::default(), kept: None, errors }
    }
}

/// The member that an address names.
pub(super) type PersonPath = web::Path<(String, String, String)>;

pub(super) fn id_of(path: &PersonPath) -> Result<Uuid> {
    path.2.parse().map_err(|_| Error::NotFound)
}

pub(super) async fn get(request: HttpRequest, operator: Operator, path: PersonPath) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let now = parties.clock.now();
    operator.demand_fresh(now)?;
    let tenant = parties.tenant(&path.1).await?;
    show(&parties, &operator, &tenant, now, id_of(&path)?, Shown::of(Errors::none())).await
}

pub(super) async fn post(
    request: HttpRequest,
    operator: Operator,
    path: PersonPath,
    payload: web::Payload,
) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let now = parties.clock.now();
    operator.demand_fresh(now)?;
    let (tenant, person) = (parties.tenant(&path.1).await?, id_of(&path)?);
    // After the operator: a stranger does not learn what is taken here.
    let parts = Parts::from_request(&request, &mut payload.into_inner()).await?;
    let (page, by) = (operator.page(), operator.person().id);
    let mut errors = Errors::none();
    let (parts, paper) =
        paper::receive_from(by, &parties.storage, now, page.lang, parts, Paper::Pdf, &mut errors).await?;
    let typed = Typed {
        token: parts.text_of("token").to_owned(),
        email: parts.text_of("email").trim().to_owned(),
        is_read: parts.text_of("read") == "yes",
    };
    if !typed.is_read {
        errors.add("read", page.t("lifeline-read-missing"));
    }
    let kept = Carried::of(&request, paper.as_ref())?;
    let (Some(received), Ok(id), true) = (paper, typed.token.parse::<Uuid>(), errors.is_empty()) else {
        return show(&parties, &operator, &tenant, now, person, Shown { typed, kept, errors }).await;
    };
    match open(&parties, &operator, &tenant, now, (id, person), &typed, received).await {
        Ok(()) => {
            parties.wake.up(tenant.id);
            let here = page.url(&format!("/platform/tenants/{}/people/{person}", tenant.slug));
            Ok(server::done(&here, page.t("recovery-started")))
        }
        // What was wrong with the rest may be mended: the paper is still there, unless it is what is wrong.
        Err(Error::Invalid(faults)) => {
            let errors = Errors(faults);
            let kept = kept.filter(|_| errors.for_field("paper").is_none());
            show(&parties, &operator, &tenant, now, person, Shown { typed, kept, errors }).await
        }
        Err(error) => Err(error),
    }
}

async fn open(
    parties: &Parties,
    operator: &Operator,
    tenant: &Tenant,
    now: Timestamp,
    (id, person): (Uuid, Uuid),
    typed: &Typed,
    received: Received,
) -> Result<()> {
    let (page, by) = (operator.page(), operator.person().id);
    // The same form again, and the first took the paper with it.
    if parties.database.read(async |conn| identity::is_recovery_begun(conn, id).await).await? {
        return Ok(());
    }
    let agrees = parties.who_agrees(tenant, by).await?;
    let mut errors = Errors::none();
    let kept = paper::keep(&parties.storage, tenant.id, now, page.lang, received, &mut errors).await?;
    let Some(kept) = kept else {
        return Err(Error::Invalid(errors.0));
    };
    let about = identity::about_recovery(id);
    let opened = parties.database.tenant(tenant.id, async |conn| {
        // Both at once.
        if identity::is_recovery_begun(conn, id).await? {
            return Ok(());
        }
        let file = documents::attach(conn, now, &about, &kept).await?;
        let new = NewOpening { id, person, email: &typed.email, paper: file.uuid(), by, agrees };
        identity::open_recovery(conn, tenant.id, now, &parties.rights, &page, &new).await
    });
    opened.await?;
    parties.storage.release(&parties.database, &[kept]).await;
    Ok(())
}

pub(super) async fn show(
    parties: &Parties,
    operator: &Operator,
    tenant: &Tenant,
    now: Timestamp,
    person: Uuid,
    Shown { typed, kept, errors }: Shown,
) -> Result<HttpResponse> {
    let (mut page, id, by) = (operator.page(), tenant.id, operator.person().id);
    // Where some forms are sent there is nothing to open: the language switch leads to the page itself.
    page.path = format!("/platform/tenants/{}/people/{person}", tenant.slug);
    let read = parties.database.tenant(id, async |conn| {
        let found = identity::find_lost(conn, id, now, &parties.rights, by, person).await?.ok_or(Error::NotFound)?;
        let opened = identity::list_opened_recoveries(conn, id, now).await?;
        let open = opened.into_iter().find(|open| open.person == person);
        let people: Vec<Uuid> =
            open.iter().flat_map(|open| [Some(open.started_by), open.approved_by]).flatten().collect();
        Ok::<_, Error>((found, open, identity::list_names(conn, id, &people).await?))
    });
    let (found, open, names) = read.await?;
    let agrees = parties.who_agrees(tenant, by).await?;
    let name_of = |id: Uuid| names.get(&id).cloned().unwrap_or_default();
    let mut facts = Vec::new();
    if let Some(open) = &open {
        facts = started_facts(&page, open, name_of);
        facts.extend(open.approved_by.map(|id| Fact::new(page.t("recovery-approved-by"), name_of(id))));
    }
    let refusal = match found.refusal {
        Some(key) => page.t(key),
        None if found.is_open && open.is_none() => page.t("recovery-open-already"),
        None => String::new(),
    };
    let may_approve = open.as_ref().is_some_and(|open| {
        open.progress == Progress::Asked && open.agrees_in.is_none() && open.started_by != by && found.refusal.is_none()
    });
    let back = page.url(&format!("/platform/tenants/{}/people", tenant.slug));
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let token = if typed.token.parse::<Uuid>().is_ok() { typed.token.clone() } else { String::new() };
    let template = MemberPage {
        administration: tenant.names.in_lang(page.lang).to_owned(),
        member: found.person.name,
        here: format!("{back}/{person}"),
        back,
        typed: Typed { token, ..typed },
        kept,
        refusal,
        agrees: page.t(match agrees {
            Agrees::Operator => "lifeline-agrees-operator",
            Agrees::Region(_) => "lifeline-agrees-region",
            Agrees::Nobody => "lifeline-agrees-nobody",
        }),
        may_readdress: agrees != Agrees::Nobody,
        facts,
        recovery: open.as_ref().map(|open| open.id).unwrap_or_default(),
        standing: open.as_ref().map(|open| standing(&page, open)).unwrap_or_default(),
        may_approve,
        errors,
        page,
    };
    server::page_with(status, &template)
}
