//! Where a complaint went that another administration has taken, as its events say.

use crate::complaint::Move;
use crate::number::Number;
use crate::store::Event;
use jiff::Timestamp;
use ui::Names;

/// Where it is answered now.
#[derive(Clone, Debug)]
pub(crate) struct Moved {
    /// Since when.
    pub(crate) at: Timestamp,
    /// The name of who answers.
    pub(crate) names: Names,
    /// Its segment of the address.
    pub(crate) slug: String,
    /// The number there.
    pub(crate) number: Number,
}

impl Moved {
    /// What the last such event says; none when it went nowhere.
    pub(crate) fn of(events: &[Event]) -> Option<Self> {
        let event = events.iter().rev().find(|event| event.kind == Move::TransferAccept.event())?;
        Some(Self {
            at: event.at,
            names: serde_json::from_value(event.detail["target"].clone()).ok()?,
            slug: event.detail["slug"].as_str()?.to_owned(),
            number: event.detail["number"].as_str()?.parse().ok()?,
        })
    }

    /// Its address within a language: `/commune-rabat/complaints/…`.
    pub(crate) fn path(&self) -> String {
        format!("/{}/complaints/{}", self.slug, self.number)
    }
}
