//! How large a territory is, and what lies above it.

/// How large a territory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// The whole country.
    Country,
    /// One of the 12 regions.
    Region,
    /// One of the 75 provinces and prefectures.
    Province,
    /// A commune.
    Commune,
}

impl Level {
    /// As it is written in the database and in the outlines for the map.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::Province => "province",
            Self::Commune => "commune",
        }
    }

    /// The level that is written so.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        [Self::Country, Self::Region, Self::Province, Self::Commune].into_iter().find(|level| level.as_str() == text)
    }

    /// The level of the territories that hold those of this one.
    #[must_use]
    pub const fn above(self) -> Option<Self> {
        match self {
            Self::Country => None,
            Self::Region => Some(Self::Country),
            Self::Province => Some(Self::Region),
            Self::Commune => Some(Self::Province),
        }
    }
}
