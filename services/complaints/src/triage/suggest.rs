//! Which unit is suggested for a complaint, and why, as the desk shows it; and why none is for what came from elsewhere.

use crate::competence::Rule;
use crate::store::{Complaint, Event};
use crate::words;
use identity::Unit;
use ui::{Names, Page};

/// A unit that is competent.
pub(super) struct Suggested {
    /// The rule by which it is.
    pub(super) rule: String,
    pub(super) unit: String,
    /// "Because …, rule of …".
    pub(super) why: String,
}

/// So many alternates help; more are a list to choose from.
const MOST: usize = 4;

/// The units that are competent and not in charge already, each once, the closest first.
pub(super) fn suggested(page: &Page, complaint: &Complaint, units: &[Unit], rules: &[Rule]) -> Vec<Suggested> {
    let mut seen = vec![complaint.unit_id];
    let mut suggested = Vec::new();
    for rule in rules {
        let unit = units.iter().find(|unit| unit.id == rule.unit_id && unit.is_active);
        let Some(unit) = unit.filter(|unit| !seen.contains(&Some(unit.id))) else { continue };
        seen.push(Some(unit.id));
        suggested.push(Suggested {
            rule: rule.id.to_string(),
            unit: unit.names.in_lang(page.lang).to_owned(),
            why: why(page, rule),
        });
    }
    suggested.truncate(MOST);
    suggested
}

/// Why no unit is suggested for what another administration passed on and nobody here has in charge: its subject, about which
/// nothing new is taken here unless it `is_open`, or its place. Empty for every other complaint.
pub(super) fn unsuggested(
    page: &Page,
    complaint: &Complaint,
    events: &[Event],
    subject: &Names,
    is_open: bool,
) -> String {
    let is_charged = complaint.unit_id.is_some() || complaint.assignee_id.is_some();
    if is_charged || !events.iter().any(Event::is_from_elsewhere) {
        return String::new();
    }
    if is_open {
        page.t("transfer-unit-no-rule")
    } else {
        page.t1("transfer-unit-other-subject", "subject", subject.in_lang(page.lang))
    }
}

/// Why a unit is competent: what the rule rests on, and from when it holds.
pub(super) fn why(page: &Page, rule: &Rule) -> String {
    let date = words::date(page.lang, rule.valid_from);
    page.t2("queue-suggested-why", "reason", rule.reason.in_lang(page.lang), "date", date.as_str())
}
