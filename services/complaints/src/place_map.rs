//! A map on a page, to be looked at: where a complaint is and what is open around it, or where those of an incident are.

use crate::store::Complaint;
use ui::Page;

/// What `place_map.html` shows.
pub(crate) struct PlaceMap {
    /// What opens it.
    pub(crate) title: String,
    /// What it is, for whoever does not see it.
    pub(crate) label: String,
    /// The place itself: latitude and longitude in degrees.
    pub(crate) pin: Option<(f64, f64)>,
    /// What else is on it, in the order of its numbers.
    pub(crate) marks: Vec<Mark>,
}

/// A complaint on a map and in the list beside it.
pub(crate) struct Mark {
    pub(crate) lat: f64,
    pub(crate) lon: f64,
    pub(crate) number: String,
    pub(crate) href: String,
    /// Where it is, in words.
    pub(crate) hint: String,
}

impl PlaceMap {
    /// The map of a place that is called `place`, with other complaints around it; none without a pin.
    pub(crate) fn of_place(page: &Page, pin: Option<(f64, f64)>, place: &str, marks: Vec<Mark>) -> Option<Self> {
        let at = pin?;
        let title = match marks.len() {
            0 => page.t("place-shown"),
            count => page.t1("place-shown-near", "count", count),
        };
        Some(Self { title, label: page.t2("place-shown-label", "place", place, "point", point_words(at)), pin, marks })
    }

    /// The map of several complaints; none when none of them has a pin.
    pub(crate) fn of_complaints(page: &Page, marks: Vec<Mark>) -> Option<Self> {
        if marks.is_empty() {
            return None;
        }
        let title = page.t1("place-shown-several", "count", marks.len());
        Some(Self { title, label: page.t("place-shown-several-label"), pin: None, marks })
    }
}

impl Mark {
    /// The mark of a complaint of the administration of code `tenant_code`; none without a pin.
    pub(crate) fn of(page: &Page, tenant_code: &str, complaint: &Complaint, hint: String) -> Option<Self> {
        let (lat, lon) = complaint.pin()?;
        let number = complaint.number(tenant_code).to_string();
        Some(Self { lat, lon, href: page.url_here(&format!("/desk/complaints/{number}")), number, hint })
    }
}

/// A point in degrees as pages write it: to about a metre.
pub(crate) fn point_words((lat, lon): (f64, f64)) -> String {
    format!("{lat:.5}, {lon:.5}")
}
