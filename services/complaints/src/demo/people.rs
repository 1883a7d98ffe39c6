//! Invented citizens. Their addresses lead nowhere, and they have no telephone: there is no number that is nobody's.

use super::text::Voice;
use crate::complaint::Kind;
use rand::Rng;
use rand::seq::IndexedRandom as _;
use serde::Deserialize;

/// Where people write from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Channel {
    Web,
    Api,
    Desk,
}

impl Channel {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Api => "api",
            Self::Desk => "desk",
        }
    }
}

/// How a name is spelled.
#[derive(Deserialize)]
struct Name {
    ar: String,
    fr: String,
}

/// The names from which people are made.
#[derive(Deserialize)]
pub(super) struct People {
    first: Vec<Name>,
    last: Vec<Name>,
}

/// Who wrote, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Author {
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
}

impl People {
    /// Reads what travels inside the program.
    ///
    /// # Errors
    /// The data is broken, which a test excludes.
    pub(super) fn embedded() -> serde_json::Result<Self> {
        serde_json::from_str(include_str!("../../data/demo/people.json"))
    }

    /// Somebody who writes in that voice. Who asks for something can be reached, unless they came in person; others may
    /// stay unknown.
    pub(super) fn author(&self, rng: &mut impl Rng, kind: Kind, voice: Voice, channel: Channel) -> Author {
        let (Some(first), Some(last)) = (self.first.choose(rng), self.last.choose(rng)) else {
            return Author::default();
        };
        let is_arabic = matches!(voice, Voice::Ar | Voice::Ary) && rng.random_bool(0.8);
        let name = if is_arabic { format!("{} {}", first.ar, last.ar) } else { format!("{} {}", first.fr, last.fr) };
        let (named, reached) = match (kind, channel) {
            (Kind::Complaint, Channel::Desk) => (1.0, 0.4),
            (Kind::Complaint, _) => (0.9, 1.0),
            _ => (0.55, 0.5),
        };
        let name = rng.random_bool(named).then_some(name);
        let email = rng.random_bool(reached).then(|| address(rng, first, last));
        Author { name, email }
    }
}

fn address(rng: &mut impl Rng, first: &Name, last: &Name) -> String {
    let letters = |name: &Name| name.fr.to_lowercase().replace(' ', "");
    format!("{}.{}{}@citizen.example", letters(first), letters(last), rng.random_range(1..1000))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use notifications::Recipient;
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;

    #[test]
    fn addresses_can_be_written_to_and_complaints_have_one() {
        let people = People::embedded().unwrap();
        let mut rng = StdRng::seed_from_u64(2);
        for first in &people.first {
            for last in &people.last {
                let email = address(&mut rng, first, last);
                assert!(email.is_ascii() && Recipient::new(Some(&first.ar), &email).is_ok(), "{email}");
            }
        }
        for _ in 0..200 {
            assert!(people.author(&mut rng, Kind::Complaint, Voice::Ar, Channel::Web).email.is_some());
            let came = people.author(&mut rng, Kind::Complaint, Voice::Fr, Channel::Desk);
            assert!(came.name.is_some());
        }
        let mut suggest = || people.author(&mut rng, Kind::Suggestion, Voice::Fr, Channel::Web);
        assert!((0..200).any(|_| suggest() == Author::default()), "some stay unknown");
    }
}
