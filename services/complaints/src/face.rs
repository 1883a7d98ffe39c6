//! What the public may see of a complaint: chosen by its subject, decided on by a moderator, and never mixed with its state.

use crate::cell;
use crate::complaint::Unknown;
use crate::personal;
use serde::Deserialize;
use serde_json::Value;
use std::str::FromStr;

/// What the public may see of the complaints about a subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    /// Its place, its text as a moderator lets it stand, and its state.
    Public,
    /// That there is one, about what, near which place, and its state.
    Limited,
    /// Nothing: it is about people.
    #[default]
    Private,
}

impl Visibility {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Public, Self::Limited, Self::Private];

    /// As it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Limited => "limited",
            Self::Private => "private",
        }
    }
}

impl FromStr for Visibility {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|visibility| visibility.as_str() == text).ok_or(Unknown)
    }
}

/// What a moderator has decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moderation {
    /// Nothing yet: nothing of it is shown.
    Pending,
    /// It is shown as it was written.
    Clean,
    /// It is shown with other words, or with boxes on its pictures.
    Redacted,
    /// It is not shown.
    Hidden,
}

impl Moderation {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Pending, Self::Clean, Self::Redacted, Self::Hidden];
    /// Those in which the public sees it.
    pub(crate) const SHOWN: [&'static str; 2] = [Self::Clean.as_str(), Self::Redacted.as_str()];

    /// As it is stored.
    #[must_use]
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Clean => "clean",
            Self::Redacted => "redacted",
            Self::Hidden => "hidden",
        }
    }
}

impl FromStr for Moderation {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|moderation| moderation.as_str() == text).ok_or(Unknown)
    }
}

/// The public face of a complaint that is being written.
pub(crate) struct NewFace {
    /// Cell, latitude and longitude in degrees, as precisely as the public may know.
    pub(crate) pin: Option<(i64, f64, f64)>,
    /// What looks like somebody's data: kinds, counted.
    pub(crate) flags: Value,
    /// Whether something does.
    pub(crate) is_flagged: bool,
}

impl NewFace {
    /// The face of a text at a pin.
    pub(crate) fn of(visibility: Visibility, text: &str, pin: Option<(f64, f64)>) -> Self {
        let flags = personal::found_in(text);
        let pin = pin.map(|pin| placed(visibility, pin));
        Self { pin, is_flagged: !flags.is_empty(), flags: flags.into() }
    }
}

/// Cell, latitude and longitude of a pin, as precisely as the public may know.
pub(crate) fn placed(visibility: Visibility, (lat, lon): (f64, f64)) -> (i64, f64, f64) {
    let (lat, lon) = shown_pin(visibility, lat, lon);
    (cell::of(lat, lon), lat, lon)
}

/// The place that the public may know: as it was pointed at, to six decimals as GeoReport v2 has it read back, or to a kilometre
/// where what it is about is sensitive.
fn shown_pin(visibility: Visibility, lat: f64, lon: f64) -> (f64, f64) {
    let per_degree = if visibility == Visibility::Public { 1e6 } else { 1e2 };
    let round = |degrees: f64| (degrees * per_degree).round() / per_degree;
    (round(lat), round(lon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sensitive_is_shown_to_a_kilometre() {
        assert_eq!(shown_pin(Visibility::Public, 30.427_654_3, -9.598_123_4), (30.427_654, -9.598_123));
        assert_eq!(shown_pin(Visibility::Limited, 30.427_654_3, -9.598_123_4), (30.43, -9.6));
    }
}
