//! What the form asks, or says, when it is right and still shown again.

use super::nearby::{Near, Row};
use super::place::full_name;
use super::preview::Preview;
use super::{Destination, PLACE, Submitted, receipt_path};
use crate::category::Category;
use crate::map::Showing;
use crate::words;
use actix_web::http::StatusCode;
use identity::Tenant;
use server::Secret;
use territory::{Atlas, Territory};
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
    /// The telephone numbers that the text names.
    pub(super) phones: Vec<String>,
    /// Whether it leads to the subject's questions.
    pub(super) leads_to_asks: bool,
    /// Complaints nearby, of which one may be the sender's too.
    pub(super) near: Vec<Row>,
    /// How it will look.
    pub(super) preview: Option<Preview>,
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

    /// What the chosen subject asks, shown because somebody pressed the button for it.
    pub(super) fn asks(page: &Page, subject: &Category) -> Self {
        let count = subject.questions.len();
        let name = subject.names.in_lang(page.lang);
        Self {
            text: if count == 0 { page.t("form-asks-nothing") } else { page.t1("form-asks-count", "count", count) },
            leads_to_asks: count > 0,
            ..Self::new(StatusCode::OK, page.t1("form-asks-title", "subject", name))
        }
    }

    /// The answer is not for us: where to turn at once.
    pub(super) fn diverted(page: &Page, words: &str) -> Self {
        Self {
            text: words.to_owned(),
            phones: phones_in(words),
            leads_to_asks: true,
            ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, page.t("form-diverted-title"))
        }
    }

    /// No place was chosen, and the address seems to name one.
    pub(super) fn places(page: &Page, atlas: &Atlas, found: &[&Territory]) -> Self {
        let button = |place: &&Territory| Button {
            name: "found",
            value: place.code.clone(),
            tone: "secondary",
            ..Button::new(page.t1("form-place-found-send", "place", full_name(atlas, &place.code, page.lang)))
        };
        let send = Button::new(page.t("complaint-send"));
        Self {
            text: page.t("form-place-found-text"),
            buttons: found.iter().map(button).chain([send]).collect(),
            ..Self::new(StatusCode::CONFLICT, page.t("form-place-found-title"))
        }
    }

    /// Others have said the same of a place nearby.
    pub(super) fn nearby(page: &Page, secret: &Secret, tenant: &Tenant, subject: &Category, near: &[Near]) -> Self {
        Self {
            text: page.t("form-nearby-text"),
            near: near.iter().map(|near| near.row(page, secret, tenant, subject)).collect(),
            buttons: vec![Button {
                name: "other",
                value: subject.code.clone(),
                ..Button::new(page.t("form-nearby-other"))
            }],
            ..Self::new(StatusCode::CONFLICT, page.t1("form-nearby-title", "count", near.len()))
        }
    }

    /// How it will look in public, and what in it should perhaps not be there.
    pub(super) fn preview(page: &Page, preview: Preview, showing: Showing) -> Self {
        let status = if preview.was_asked { StatusCode::OK } else { StatusCode::CONFLICT };
        let key = match showing {
            _ if !preview.is_shown => "form-preview-nothing",
            _ if !preview.flags.is_empty() => "form-preview-flagged",
            Showing { map: false, .. } => "form-preview-closed",
            Showing { is_unflagged: true, .. } => "form-preview-at-once",
            Showing { is_unflagged: false, .. } => "form-preview-text",
        };
        let send = Button { name: "seen", value: "yes".to_owned(), ..Button::new(page.t("form-preview-send")) };
        Self {
            text: page.t(key),
            buttons: vec![send, Button::preview(page)],
            preview: Some(preview).filter(|preview| preview.is_shown),
            ..Self::new(status, page.t("form-preview-title"))
        }
    }

    /// The form was open for too long.
    pub(super) fn stale(page: &Page) -> Self {
        Self {
            text: page.t("complaint-stale-text"),
            ..Self::new(StatusCode::FORBIDDEN, page.t("complaint-stale-title"))
        }
    }

    /// The form has no token that makes it act once. What was typed waits in one that has.
    pub(super) fn unknown(page: &Page) -> Self {
        Self {
            text: page.t("complaint-stale-text"),
            is_for_another: true,
            ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, page.t("form-unknown-title"))
        }
    }

    fn new(status: StatusCode, title: String) -> Self {
        Self {
            status,
            title,
            text: String::new(),
            found: None,
            is_for_another: false,
            phones: Vec::new(),
            leads_to_asks: false,
            near: Vec::new(),
            preview: None,
            buttons: Vec::new(),
        }
    }

    /// Whether what it shows stands at the end of the form: that is what who pressed a button wants to see.
    pub(super) fn leads_down(&self) -> bool {
        !self.near.is_empty() || self.preview.is_some()
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

    fn preview(page: &Page) -> Self {
        Self { tone: "secondary", name: "preview", value: "yes".to_owned(), ..Self::new(page.t("form-preview")) }
    }
}

/// The telephone numbers of a text, as a telephone dials them: of emergency services, or in full.
fn phones_in(text: &str) -> Vec<String> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit());
    let mut phones: Vec<String> =
        numbers.filter(|number| matches!(number.len(), 2..=3 | 9..=15)).map(str::to_owned).collect();
    phones.dedup();
    phones
}

/// The buttons of the form.
pub(super) fn buttons(page: &Page, question: Option<&Question>) -> Vec<Button> {
    match question.map(|question| &question.buttons) {
        Some(buttons) if !buttons.is_empty() => buttons.clone(),
        _ => vec![Button::new(page.t("complaint-send")), Button::preview(page)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_to_call_are_found_in_words() {
        assert_eq!(phones_in("Appelez le 19, ou le 177 ailleurs ; à défaut 0537000000."), ["19", "177", "0537000000"]);
        assert!(phones_in("Revenez dans 1 jour, ou en 2027.").is_empty());
    }
}
