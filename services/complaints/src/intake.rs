//! Whether an administration takes new complaints, and what who comes in vain is told: why, who else answers, and where else one
//! can turn. Only the intake closes; what is in hand goes on in any case.

use crate::submit::Parties;
use actix_web::{HttpMessage as _, HttpRequest};
use askama::Template;
use identity::{Suspension, Tenant, Visitor};
use server::{Closed, Error, OwnName, Result};
use std::sync::Arc;
use ui::{Link, Page};

/// Why it takes nothing from the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// It is suspended.
    Suspended(Suspension),
    /// It does not take complaints by Diwan, or no more.
    NotHere,
    /// It tries Diwan out with its own people.
    Preparing,
    /// What it does with personal data does not stand in its register yet (law 09-08).
    Unregistered,
}

impl Why {
    fn words(self, page: &Page) -> String {
        match self {
            Self::Suspended(suspension) => suspension.words(page),
            Self::NotHere => page.t("intake-not-here"),
            Self::Preparing => page.t("intake-preparing"),
            Self::Unregistered => page.t("intake-unregistered"),
        }
    }
}

/// Why the public can send it nothing now; none when it can.
pub(crate) fn why_closed(tenant: &Tenant) -> Option<Why> {
    if tenant.state.is_suspended() {
        return Some(Why::Suspended(tenant.suspension.unwrap_or(Suspension { since: None, ground: None })));
    }
    if !tenant.offers("complaints") {
        return Some(Why::NotHere);
    }
    if tenant.state.is_on_trial() {
        return Some(Why::Preparing);
    }
    (!tenant.may_publish()).then_some(Why::Unregistered)
}

/// What is said to who comes in vain, as a part of a page.
#[derive(Clone, Debug, Template)]
#[template(path = "closed_intake.html")]
pub struct ClosedIntake {
    page: Page,
    ground: String,
    /// Whether something may be in hand: it took complaints before.
    has_taken: bool,
    /// Who answers around it, the closest first.
    others: Vec<Link>,
    /// Whom it names itself; empty for nobody.
    contact: String,
    next: String,
    remedy: String,
}

impl ClosedIntake {
    /// The same for who sends a form, or for a program.
    pub(crate) fn into_error(self) -> Error {
        let others: Vec<&str> = self.others.iter().map(|other| other.text.as_str()).collect();
        let next = format!("{} {}", self.next, others.join(" – ")).trim_end().to_owned();
        Error::Closed(Box::new(Closed { ground: self.ground, next, remedy: self.remedy }))
    }
}

/// A page that says no more than that.
#[derive(Template)]
#[template(path = "closed.html")]
pub(crate) struct ClosedPage {
    pub(crate) page: Page,
    pub(crate) closed: ClosedIntake,
}

/// Why this reader can send it nothing now; none when they can. While an administration tries Diwan out, its own people may try
/// the form, too.
///
/// # Errors
/// The database does not answer.
pub async fn find_closed(
    request: &HttpRequest,
    page: &Page,
    tenant: &Tenant,
    visitor: &Visitor,
) -> Result<Option<ClosedIntake>> {
    let Some(why) = why_closed(tenant) else { return Ok(None) };
    let parties = Parties::of(request)?;
    if why == Why::Preparing && works_there(&parties, tenant, visitor).await? {
        return Ok(None);
    }
    told(request, &parties, page, tenant, why).await.map(Some)
}

async fn works_there(parties: &Parties, tenant: &Tenant, visitor: &Visitor) -> Result<bool> {
    let Some(person) = visitor.person().map(|person| person.id) else { return Ok(false) };
    let (id, today, is_demo) = (tenant.id, calendar::local_date(parties.clock.now()), parties.settings.demo);
    let works_there =
        parties.database.tenant(id, async |conn| identity::works_there(conn, id, today, person, is_demo).await);
    Ok(works_there.await?)
}

/// The ground, the next step and the remedy.
pub(crate) async fn told(
    request: &HttpRequest,
    parties: &Parties,
    page: &Page,
    tenant: &Tenant,
    why: Why,
) -> Result<ClosedIntake> {
    let id = tenant.id;
    // Of one that answers, or did: what a trial writes in its register is not published yet, and nothing of it counts.
    let has_taken = matches!(why, Why::Suspended(_) | Why::NotHere) && !tenant.state.is_on_trial();
    let processing = if has_taken {
        parties.database.tenant(id, async |conn| identity::find_processing(conn, id).await).await?
    } else {
        None
    };
    let others = others(request, parties, page, tenant).await?;
    let next = if others.is_empty() { "intake-next-alone" } else { "intake-next-others" };
    Ok(ClosedIntake {
        ground: why.words(page),
        has_taken,
        contact: processing.map(|processing| processing.contact).unwrap_or_default(),
        next: page.t(next),
        remedy: page.t("intake-remedy"),
        others,
        page: page.clone(),
    })
}

/// The province and the region around it, as far as they take complaints.
async fn others(request: &HttpRequest, parties: &Parties, page: &Page, tenant: &Tenant) -> Result<Vec<Link>> {
    let Some(code) = &tenant.territory_code else { return Ok(Vec::new()) };
    let around: Vec<&str> = parties.atlas.ancestors(code).map(|territory| territory.code.as_str()).collect();
    let all = parties.directory.all().await?;
    let mut found: Vec<(usize, &Arc<Tenant>)> = Vec::new();
    for other in &all {
        let is_around = matches!(other.kind, identity::Kind::Province | identity::Kind::Region);
        let distance = around.iter().position(|code| other.territory_code.as_deref() == Some(*code));
        if let Some(distance) = distance.filter(|_| is_around && why_closed(other).is_none()) {
            found.push((distance, other));
        }
    }
    found.sort_by_key(|(distance, _)| *distance);
    // Under a name of its own, others are not there.
    let is_own_name = request.extensions().get::<OwnName>().is_some();
    let link = |(_, other): (usize, &Arc<Tenant>)| {
        let path = page.url(&format!("/{}/complaints/new", other.slug));
        let href = if is_own_name { parties.settings.public(&path) } else { path };
        Link::new(href, other.names.in_lang(page.lang))
    };
    Ok(found.into_iter().map(link).collect())
}
