//! What the form asks, or says, when it is right and still shown again.

use super::{Destination, PLACE, Submitted, receipt_path};
use crate::words;
use actix_web::http::StatusCode;
use identity::Tenant;
use ui::Page;

/// A notice above the form, and other buttons under it.
pub(super) struct Question {
    pub(super) status: StatusCode,
    pub(super) title: String,
    pub(super) text: String,
    /// The complaint that was sent before.
    pub(super) found: Option<Found>,
    /// Whether what is sent next is another complaint: the form then has a new token.
    pub(super) is_for_another: bool,
    buttons: Vec<Button>,
}

/// A complaint that is there already.
pub(super) struct Found {
    pub(super) number: String,
    pub(super) receipt: String,
}

/// A way to send the form.
#[derive(Clone)]
pub(super) struct Button {
    pub(super) text: String,
    pub(super) tone: &'static str,
    /// The field that it sends, with its value; empty for none.
    pub(super) name: &'static str,
    pub(super) value: String,
    /// Where it sends the form, when not to this very page.
    pub(super) action: String,
}

impl Question {
    /// The same was sent a moment ago by another form: somebody went back and pressed the button once more.
    pub(super) fn twin(page: &Page, tenant: &Tenant, first: &Submitted) -> Self {
        Self {
            text: page.t1("complaint-twin-text", "at", words::moment(page.lang, first.received_at)),
            buttons: vec![Button {
                tone: "secondary",
                name: "again",
                value: "yes".to_owned(),
                ..Button::new(page.t("complaint-send-again"))
            }],
            found: Some(Found::new(page, tenant, first)),
            ..Self::new(StatusCode::CONFLICT, page.t("complaint-twin-title"))
        }
    }

    /// This very form was sent before, with other content.
    pub(super) fn used(page: &Page, tenant: &Tenant, first: &Submitted) -> Self {
        Self {
            text: page.t1("complaint-used-text", "at", words::moment(page.lang, first.received_at)),
            buttons: vec![Button { tone: "secondary", ..Button::new(page.t("complaint-send-another")) }],
            found: Some(Found::new(page, tenant, first)),
            is_for_another: true,
            ..Self::new(StatusCode::CONFLICT, page.t("complaint-used-title"))
        }
    }

    /// The place is not one of the administration that was chosen.
    pub(super) fn outside(page: &Page, destination: &Destination) -> Option<Self> {
        let text = destination.outside_words(page.lang)?;
        let here = Button {
            tone: "secondary",
            name: "insist",
            value: destination.territory_code.clone(),
            ..Button::new(page.t1("complaint-send-here", "name", destination.tenant.names.in_lang(page.lang)))
        };
        let there = destination.outside.as_ref().and_then(|outside| outside.competent.as_ref()).map(|there| Button {
            action: page.url(PLACE),
            ..Button::new(page.t1("complaint-send-there", "name", there.names.in_lang(page.lang)))
        });
        Some(Self {
            text,
            buttons: there.into_iter().chain([here]).collect(),
            ..Self::new(StatusCode::CONFLICT, page.t("complaint-outside-title"))
        })
    }

    /// The form was open for too long.
    pub(super) fn stale(page: &Page) -> Self {
        Self {
            text: page.t("complaint-stale-text"),
            ..Self::new(StatusCode::FORBIDDEN, page.t("complaint-stale-title"))
        }
    }

    fn new(status: StatusCode, title: String) -> Self {
        Self { status, title, text: String::new(), found: None, is_for_another: false, buttons: Vec::new() }
    }

    /// Whether it asks about the place: the answer is then one of its buttons.
    pub(super) fn is_about_place(&self) -> bool {
        self.buttons.iter().any(|button| button.name == "insist")
    }
}

impl Found {
    fn new(page: &Page, tenant: &Tenant, first: &Submitted) -> Self {
        Self { number: first.number.to_string(), receipt: receipt_path(page.lang, tenant, first) }
    }
}

impl Button {
    fn new(text: String) -> Self {
        Self { text, tone: "primary", name: "", value: String::new(), action: String::new() }
    }
}

/// The buttons of the form.
pub(super) fn buttons(page: &Page, question: Option<&Question>) -> Vec<Button> {
    match question.map(|question| &question.buttons) {
        Some(buttons) if !buttons.is_empty() => buttons.clone(),
        _ => vec![Button::new(page.t("complaint-send"))],
    }
}
