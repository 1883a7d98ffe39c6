//! An officer writes down what somebody says, at the desk or on the telephone, without a mandate to act for them later: the normal
//! form, with how it is said. Who said it gets the receipt; the officer keeps no way to follow the complaint with its code.

use super::acting::{Saying, Under};
use super::form::Sent;
use super::{Acting, Parties, Shown, SubmitPage, post_there};
use crate::intake::{self, ClosedPage};
use crate::permission::Enter;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use identity::Officer;
use server::{Parts, Result};
use std::sync::Arc;
use ui::{Choice, Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/new").get(get).post(post));
}

/// The form's address after the language and the administration.
pub(super) const PLACE: &str = "/desk/complaints/new";

/// How somebody says it, as the form sends it.
const AT_DESK: &str = "desk";
const BY_PHONE: &str = "phone";

/// The ways to say it, at the desk where nothing is chosen.
pub(super) fn channels(page: &Page, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { AT_DESK } else { chosen };
    [(AT_DESK, "intake-desk-at-desk"), (BY_PHONE, "intake-desk-by-phone")]
        .map(|(value, key)| Choice::new(value, page.t(key)).select(chosen))
        .to_vec()
}

/// What is wrong with how it is said.
pub(super) fn channel_errors(page: &Page, sent: &Sent) -> Errors {
    let mut errors = Errors::none();
    if ![AT_DESK, BY_PHONE].contains(&sent.channel.as_str()) {
        errors.add("channel", page.t("intake-desk-error-channel"));
    }
    // At the desk the receipt is handed over; on the telephone nothing reaches whoever leaves no way to them.
    let is_reachable = [&sent.email, &sent.phone].into_iter().any(|typed| !typed.trim().is_empty());
    if sent.channel == BY_PHONE && !is_reachable && !sent.anonymous {
        errors.add("email", page.t("error-contact"));
    }
    errors
}

fn acting(officer: &Officer<Enter>) -> Acting {
    Acting::new(officer, Under::Saying(Saying { by_phone: false, read_back: false }))
}

async fn get(request: HttpRequest, officer: Officer<Enter>) -> Result<HttpResponse> {
    let parties = Parties::of(&request)?;
    let page = officer.page();
    let site = officer.site();
    if let Some(closed) = intake::find_closed(&request, &page, site.tenant(), site.visitor()).await? {
        return server::page(&ClosedPage { page, closed });
    }
    let here = Arc::clone(site.tenant());
    let categories = parties.open_categories(Some(&here)).await?;
    let showing = parties.showing(Some(&here)).await?;
    let shown = Shown { showing, acting: Some(acting(&officer).shown()), ..Shown::default() };
    server::page(&SubmitPage::new(&parties.atlas, page, Some(&here), &categories, shown))
}

async fn post(request: HttpRequest, officer: Officer<Enter>, payload: web::Payload) -> Result<HttpResponse> {
    // After it is known who sends it: who may not enter anything learns nothing about the form.
    let parts = Parts::from_request(&request, &mut payload.into_inner()).await?;
    let (visitor, here) = (officer.site().visitor().clone(), Arc::clone(officer.site().tenant()));
    let acting = acting(&officer);
    let page = acting.page.clone();
    post_there(request, visitor, here, Some(acting), page, parts).await
}
