//! The grounds on which a complaint may be refused: a closed list, each with the rule that it stands on, what its author may do
//! next, and who else can be turned to.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use ui::{Choice, Lang, Names, text};

/// What has to be tried before a complaint is refused on a ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum First {
    /// To pass it on to whoever is competent.
    Transfer,
    /// To ask its author.
    Ask,
}

/// One ground.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Ground {
    /// As it is stored.
    pub(crate) code: String,
    /// In words.
    pub(crate) names: Names,
    /// The rule that it stands on.
    citation: Names,
    /// Whether somebody read that rule in its official text.
    confirmed: bool,
    /// What its author may do next.
    pub(crate) next: Names,
    /// Who else can be turned to: keys of [`List::remedies`].
    remedies: Vec<String>,
    /// What has to be tried before.
    #[serde(default)]
    pub(crate) first: Option<First>,
}

/// The data.
#[derive(Debug, Default, Deserialize)]
struct List {
    remedies: BTreeMap<String, Names>,
    grounds: Vec<Ground>,
}

/// A test reads it; a broken one would be empty.
static LIST: LazyLock<List> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../data/grounds.json")).unwrap_or_default());

impl Ground {
    /// The ground of this code.
    pub(crate) fn of(code: &str) -> Option<&'static Self> {
        LIST.grounds.iter().find(|ground| ground.code == code)
    }

    /// Who else can be turned to, in words, in the order in which it is advised.
    pub(crate) fn remedies(&self, lang: Lang) -> Vec<String> {
        let names = self.remedies.iter().filter_map(|code| LIST.remedies.get(code));
        names.map(|names| names.in_lang(lang).to_owned()).collect()
    }

    /// The rule that it stands on, for who reads it. One that nobody read in its official text is named to officers, who can
    /// verify it, with a mark; to the author, who would have to rely on it, it is not named.
    pub(crate) fn cited(&self, lang: Lang, for_officer: bool) -> Option<String> {
        let citation = self.citation.in_lang(lang);
        match (self.confirmed, for_officer) {
            (true, _) => Some(citation.to_owned()),
            (false, true) => Some(format!("{citation} {}", text(lang, "refuse-unconfirmed"))),
            (false, false) => None,
        }
    }
}

/// The grounds as the form of an officer shows them, each with its rule, with `chosen` chosen.
pub(crate) fn choices(lang: Lang, chosen: &str) -> Vec<Choice> {
    let choice = |ground: &Ground| Choice {
        hint: ground.cited(lang, true).unwrap_or_default(),
        ..Choice::new(&ground.code, ground.names.in_lang(lang)).select(chosen)
    };
    LIST.grounds.iter().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_grounds_have_their_rule_their_next_step_and_a_remedy_in_every_language() {
        assert_eq!(LIST.grounds.len(), 9);
        for ground in &LIST.grounds {
            assert!(!ground.remedies.is_empty(), "{}", ground.code);
            for lang in Lang::ALL {
                for names in [&ground.names, &ground.citation, &ground.next] {
                    assert!(!names.own(lang).is_empty(), "{} {lang}", ground.code);
                }
                assert_eq!(ground.remedies(lang).len(), ground.remedies.len(), "{} {lang}", ground.code);
            }
        }
    }

    #[test]
    fn what_nobody_read_in_its_official_text_is_named_to_officers_alone() {
        let cited = |code, for_officer| Ground::of(code).and_then(|ground| ground.cited(Lang::En, for_officer));
        for for_officer in [true, false] {
            assert_eq!(cited("before-court", for_officer).as_deref(), Some("Constitution, article 109"));
        }
        let marked = "Decree 2-17-265 of 23 June 2017, article 7 (text to be checked)";
        assert_eq!((cited("form", true).as_deref(), cited("form", false)), (Some(marked), None));
        assert!(Ground::of("other").is_none());
    }
}
