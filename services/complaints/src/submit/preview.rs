//! How a complaint will look in public, before it is sent.

use super::place::full_name;
use super::{Destination, NewComplaint};
use crate::category::Category;
use crate::face::{NewFace, Visibility};
use crate::place_map::point_words;
use territory::Atlas;
use ui::{Fact, Page};

/// What is shown to who has not sent it yet.
pub(super) struct Preview {
    /// Whether the sender pressed the button for it, and was not stopped.
    pub(super) was_asked: bool,
    /// Whether the public sees anything of it.
    pub(super) is_shown: bool,
    pub(super) facts: Vec<Fact>,
    /// The point that the public sees, in degrees, and how precisely.
    pub(super) pin: Option<(String, String)>,
    /// The text as it would stand there; empty where it does not.
    pub(super) text: String,
    /// What in the text looks like somebody's data.
    pub(super) flags: Vec<String>,
}

/// The kinds of [`crate::personal`], each with the key of its words.
const KINDS: [(&str, &str); 5] = [
    ("email", "form-flag-email"),
    ("phone", "form-flag-phone"),
    ("identity", "form-flag-identity"),
    ("account", "form-flag-account"),
    ("plate", "form-flag-plate"),
];

impl Preview {
    /// How `new` would look; never with what says who its author is.
    pub(super) fn of(
        page: &Page,
        atlas: &Atlas,
        subject: &Category,
        new: &NewComplaint,
        destination: &Destination,
        was_asked: bool,
    ) -> Self {
        let face = NewFace::of(new.visibility, &new.text, destination.pin);
        let facts = vec![
            Fact::new(page.t("desk-kind"), page.t(new.kind.key())),
            Fact::new(page.t("desk-category"), subject.names.in_lang(page.lang)),
            Fact::new(page.t("complaint-place-short"), full_name(atlas, &destination.territory_code, page.lang)),
        ];
        let pin = face.pin.map(|(_, lat, lon)| match new.visibility {
            Visibility::Public => (point_words((lat, lon)), page.t("form-preview-pin")),
            Visibility::Limited | Visibility::Private => {
                (format!("{lat:.2}, {lon:.2}"), page.t("form-preview-pin-rough"))
            }
        });
        let is_public = new.visibility == Visibility::Public;
        let flags = KINDS.iter().filter(|(kind, _)| is_public && !face.flags[*kind].is_null());
        Self {
            was_asked,
            is_shown: new.visibility != Visibility::Private,
            text: if is_public { new.text.clone() } else { String::new() },
            flags: flags.map(|(_, key)| page.t(key)).collect(),
            facts,
            pin,
        }
    }
}
