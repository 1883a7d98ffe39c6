//! What is put into the index, what is asked of it, and what comes back.

use crate::snippet::Marked;
use database::TenantId;
use jiff::Timestamp;
use uuid::Uuid;

/// Something that can be found. A later put of the same tenant, kind and id replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Whose it is.
    pub tenant: TenantId,
    /// What it is, in lower-case letters and underscores: `complaint`, `service`.
    pub kind: String,
    /// Which one.
    pub id: Uuid,
    /// The language of its text, as in addresses: `ar`, `fr`, `zgh`, `en`.
    pub lang: String,
    /// What a list shows of it; words found here weigh most.
    pub title: String,
    /// Its text. What follows the first 10,000 words is not found.
    pub body: String,
    /// Its address after `/{lang}`.
    pub url: String,
    /// Whether anybody may find it.
    pub public: bool,
    /// When it changed: an older state never replaces a newer one, and of two equal matches the newer comes first.
    pub updated_at: Timestamp,
}

/// What the asker may find. There is no way to ask for what is not public of more than one administration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything of one administration: for its officers.
    Administration(TenantId),
    /// What anybody may find: of one administration, or of all.
    Public(Option<TenantId>),
}

impl Scope {
    pub(crate) const fn tenant(self) -> Option<TenantId> {
        match self {
            Self::Administration(tenant) => Some(tenant),
            Self::Public(tenant) => tenant,
        }
    }

    pub(crate) const fn is_public(self) -> bool {
        matches!(self, Self::Public(_))
    }
}

/// A question to the index.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// What the asker may find.
    pub scope: Scope,
    /// Only documents of these kinds; none named: of any kind.
    pub kinds: &'a [&'a str],
    /// What was typed. All its words must be found (the first ten count), the last one may be unfinished. Nothing in it
    /// is an operator. Without a word nothing is found.
    pub text: &'a str,
    /// How many hits at most.
    pub limit: usize,
    /// How many of the best hits to leave out.
    pub offset: usize,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The best matches, best first.
    pub hits: Vec<Hit>,
    /// How many match in all; not counted beyond [`crate::MOST_MATCHES`].
    pub total: usize,
    /// The name of the engine that answered; empty when none was asked.
    pub engine: &'static str,
}

/// A match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: String,
    /// Which one.
    pub id: Uuid,
    /// Whose it is.
    pub tenant: TenantId,
    /// The language of its text: the page says it beside the text.
    pub lang: String,
    /// What a list shows of it.
    pub title: Marked,
    /// The part of the text around the first match, else its beginning.
    pub snippet: Marked,
    /// Its address after `/{lang}`.
    pub url: String,
}
