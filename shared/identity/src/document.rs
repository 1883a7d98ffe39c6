//! The identity document that somebody at a desk looked at: before they gave an account back, or when a mandate was signed.

use ui::{Choice, Page};

/// A document with a picture of its holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityDocument {
    /// The national identity card.
    Card,
    /// A passport.
    Passport,
    /// The permit of a foreigner who lives in Morocco.
    Permit,
}

impl IdentityDocument {
    /// In the order of forms.
    const ALL: [Self; 3] = [Self::Card, Self::Passport, Self::Permit];

    /// As it is stored and sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Passport => "passport",
            Self::Permit => "permit",
        }
    }

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Card => "identity-document-card",
            Self::Passport => "identity-document-passport",
            Self::Permit => "identity-document-permit",
        }
    }

    /// The one that is stored or sent so.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|document| document.as_str() == text)
    }

    /// The choices of a form in which `chosen` was sent.
    #[must_use]
    pub fn choices(page: &Page, chosen: &str) -> Vec<Choice> {
        Self::ALL.map(|document| Choice::new(document.as_str(), page.t(document.key())).select(chosen)).to_vec()
    }
}
