//! Lists of administrations: found by words of their names, and cut to pages.

use identity::Tenant;
use search::fold;
use std::sync::Arc;
use ui::{Cursor, Names};

/// A name is shorter; the rest is not read.
const LONGEST: usize = 200;

/// What somebody looks for.
pub(crate) struct Sought {
    /// As it was typed.
    pub(crate) typed: String,
    folded: String,
}

impl Sought {
    pub(crate) fn new(typed: &str) -> Self {
        let typed: String = typed.chars().take(LONGEST).collect();
        Self { folded: fold(&typed), typed }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.folded.split(' ').filter(|word| !word.is_empty())
    }

    /// Whether it holds no word.
    pub(crate) fn is_empty(&self) -> bool {
        self.words().next().is_none()
    }

    /// Whether a name, in any language, or `also` holds all its words.
    pub(crate) fn is_called(&self, names: &Names, also: &str) -> bool {
        let Names { ar, fr, zgh, en } = names;
        let text = fold(&format!("{ar} {fr} {zgh} {en} {also}"));
        self.words().all(|word| text.contains(word))
    }
}

/// The address of a list with what was asked of it.
pub(crate) fn address(here: &str, asked: &[(&str, &str)]) -> String {
    let asked = asked.iter().filter(|(_, value)| !value.is_empty());
    format!("{here}?{}", url::form_urlencoded::Serializer::new(String::new()).extend_pairs(asked).finish())
}

/// Of what was found, in the order of slugs: at most `most` after the slug `after`, and the pages beside them.
pub(crate) fn page_after<'a>(
    found: &[&'a Arc<Tenant>],
    after: &str,
    most: usize,
    address: impl Fn(&str) -> String,
) -> (Vec<&'a Arc<Tenant>>, Cursor) {
    let mut shown: Vec<&Arc<Tenant>> =
        found.iter().copied().filter(|tenant| tenant.slug.as_str() > after).take(most + 1).collect();
    let has_more = shown.len() > most;
    shown.truncate(most);
    let next = shown.last().filter(|_| has_more).map(|last| address(&last.slug));
    let previous = (!after.is_empty()).then(|| address(""));
    (shown, Cursor { previous, next })
}
