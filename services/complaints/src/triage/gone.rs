//! What the desk still knows of a complaint that another administration has taken: its number, its dates, and where it went.

use crate::store::{Complaint, Event};
use crate::transfer::moved::Moved;
use crate::words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use identity::Officer;
use server::Result;
use ui::{Fact, Page};

#[derive(Template)]
#[template(path = "gone.html")]
struct GonePage {
    page: Page,
    number: String,
    state: (String, &'static str),
    facts: Vec<Fact>,
    list: String,
}

pub(super) fn show<P>(
    officer: &Officer<P>,
    complaint: &Complaint,
    events: &[Event],
    status: StatusCode,
) -> Result<HttpResponse> {
    let (page, lang) = (officer.page(), officer.lang());
    let mut facts = vec![
        Fact::new(page.t("desk-received"), words::moment(lang, complaint.received_at)),
        Fact::new(page.t("desk-due"), words::date(lang, complaint.due_on)),
    ];
    if let Some(moved) = Moved::of(events) {
        facts.push(Fact::new(page.t("transfer-gone-to"), moved.names.in_lang(lang)));
        facts.push(Fact::new(page.t("transfer-gone-number"), moved.number.to_string()));
        facts.push(Fact::new(page.t("transfer-gone-at"), words::moment(lang, moved.at)));
    }
    let template = GonePage {
        number: complaint.number(&officer.administration().code).to_string(),
        state: words::state(lang, complaint.state, complaint.cycle),
        facts,
        list: page.url_here("/desk/complaints"),
        page,
    };
    server::page_with(status, &template)
}
