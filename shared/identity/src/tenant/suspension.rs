//! Why an administration takes nothing new for the time being, in one of a few words that everybody may read. What the operator
//! wrote is for its own people.

use jiff::Timestamp;
use ui::Page;

/// Since when, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspension {
    /// None: it was suspended before this was noted.
    pub since: Option<Timestamp>,
    /// None: the same.
    pub ground: Option<SuspensionGround>,
}

impl Suspension {
    /// Both in words; what whoever decided wrote is not in them.
    #[must_use]
    pub fn words(&self, page: &Page) -> String {
        let day = self.since.map(|at| page.date(&calendar::local_date(at).to_string()));
        let said = day.map_or_else(|| page.t("intake-suspended"), |day| page.t1("intake-suspended-since", "date", day));
        match self.ground {
            Some(ground) => format!("{said} {}", page.t(ground.key())),
            None => said,
        }
    }
}

/// The grounds that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuspensionGround {
    /// It asked for it.
    Request,
    /// It is merged with another one, or organised anew.
    Merger,
    /// What was agreed does not hold any more.
    Agreement,
    /// A fault or an attack is being cleared up.
    Incident,
}

impl SuspensionGround {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Request, Self::Merger, Self::Agreement, Self::Incident];

    /// Its name in data: `request`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Merger => "merger",
            Self::Agreement => "agreement",
            Self::Incident => "incident",
        }
    }

    /// The ground of this name.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.as_str() == text)
    }

    /// The key of its words.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Request => "intake-ground-request",
            Self::Merger => "intake-ground-merger",
            Self::Agreement => "intake-ground-agreement",
            Self::Incident => "intake-ground-incident",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ground_is_read_back() {
        for ground in SuspensionGround::ALL {
            assert_eq!(SuspensionGround::named(ground.as_str()), Some(ground));
        }
        assert_eq!(SuspensionGround::named("because"), None);
    }
}
