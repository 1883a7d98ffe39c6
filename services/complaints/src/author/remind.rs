//! The author asks what has become of a complaint. The administration is left alone for fifteen days first, and for fifteen days
//! after each reminder. The second one reaches the heads, the third the inspectorate.

use super::step::{StepForm, StepPage, take};
use super::{ComplaintPath, events_of, may, not_now, open};
use crate::clock;
use crate::complaint::{Move, Role};
use crate::store::{Complaint, Event};
use crate::words;
use actix_web::{HttpRequest, HttpResponse, web};
use identity::Site;
use jiff::Timestamp;
use jiff::civil::Date;
use jobs::Wake;
use server::{Form, Result};
use ui::Page;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/remind").get(get).post(post));
}

/// When its author may remind the administration next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Next {
    /// The first day on which they may.
    pub(crate) from: Date,
    /// What the days are counted from: the last reminder, or when it was received, contested or opened again.
    since: Timestamp,
    /// Whether that is a reminder.
    is_again: bool,
}

/// How often its author reminded the administration.
pub(super) fn count(events: &[Event]) -> usize {
    events.iter().filter(|event| event.kind == Move::Remind.event()).count()
}

/// When its author may remind the administration next.
///
/// # Errors
/// There is no rule for it: a fault of the data.
pub(crate) fn next_reminder(complaint: &Complaint, events: &[Event]) -> Result<Next> {
    let last = clock::this_cycle(events).iter().rev().find(|event| event.kind == Move::Remind.event());
    let since = last.map_or_else(|| clock::began_at(complaint.received_at, events), |last| last.at);
    let rest = clock::rest(clock::REMINDER, since)?;
    Ok(Next { from: rest.tomorrow().unwrap_or(rest), since, is_again: last.is_some() })
}

impl Next {
    /// From which day on, and why.
    pub(crate) fn words(&self, page: &Page) -> String {
        let since = words::date(page.lang, calendar::local_date(self.since));
        let key = if self.is_again { "author-remind-again-from" } else { "author-remind-from" };
        page.t2(key, "date", words::date(page.lang, self.from), "since", since)
    }
}

async fn get(request: HttpRequest, site: Site, path: ComplaintPath) -> Result<HttpResponse> {
    let (reader, complaint) = match open(&request, &site, &path.2, "remind").await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let events = events_of(&reader, &site, &complaint).await?;
    if (complaint.is_trial() || complaint.after(Move::Remind, Role::Author).is_none())
        && let Some(answer) = not_now(&reader, &site, &complaint, &events, Move::Remind).await?
    {
        return Ok(answer);
    }
    let mut step = page(&site, &complaint);
    let next = next_reminder(&complaint, &events)?;
    if !may(Move::Remind, &complaint, &events, calendar::local_date(reader.clock.now())) {
        step.not_yet = next.words(&step.page);
    }
    server::page(&step)
}

async fn post(
    request: HttpRequest,
    site: Site,
    path: ComplaintPath,
    wake: web::Data<Wake>,
    Form(form): Form<StepForm>,
) -> Result<HttpResponse> {
    take(&request, &site, &path.2, &wake, form, (Move::Remind, "author-reminded"), page).await
}

fn page(site: &Site, complaint: &Complaint) -> StepPage {
    let page = StepPage::of(site, complaint, "remind");
    let t = |key: &str| page.page.t(key);
    StepPage {
        title: t("author-remind-title"),
        told: vec![t("author-remind-text"), t("author-remind-reach")],
        label: t("author-remind-words"),
        button: t("author-remind-submit"),
        ..page
    }
}
