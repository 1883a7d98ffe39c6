//! Lists of administrations: found by words of their names, and cut to pages.

use identity::Tenant;
use search::fold;
use std::sync::{Arc, LazyLock};
use ui::{Cursor, Names};

/// A name is shorter; the rest is not read.
const LONGEST: usize = 200;

/// What people call each kind of administration, whatever its name says.
static KINDS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let kinds = [
        "commune communal mairie municipalité municipality ville city baladia jamaa جماعة بلدية",
        "province préfecture wilaya amala إقليم عمالة ولاية",
        "région régional region jiha جهة",
        "ministère ministry wizara وزارة",
        "hôpital hospital hospitalier chu chr chp مستشفى استشفائي",
        "agence agency wikala وكالة",
    ];
    kinds.map(|words| folded(words).split(' ').map(str::to_owned).collect::<Vec<String>>()).into()
});
/// What joins the words of a name.
const PARTICLES: [&str; 10] = ["de", "d", "du", "des", "la", "le", "les", "l", "of", "the"];

/// What somebody looks for.
pub(crate) struct Sought {
    /// As it was typed.
    pub(crate) typed: String,
    /// What a name must hold.
    words: Vec<String>,
    /// The kinds that were named beside that, each with all its words.
    kinds: Vec<&'static Vec<String>>,
}

impl Sought {
    pub(crate) fn new(typed: &str) -> Self {
        let typed: String = typed.chars().take(LONGEST).collect();
        let folded = folded(&typed);
        let all = folded.split(' ').filter(|word| !word.is_empty());
        let kinds: Vec<&'static Vec<String>> = all.clone().filter_map(kind_of).collect();
        let named = all.clone().filter(|word| !PARTICLES.contains(word) && kind_of(word).is_none());
        let named: Vec<String> = named.map(str::to_owned).collect();
        // Where nothing else was typed, what joins is all that there is to find.
        let words = if named.is_empty() && kinds.is_empty() { all.map(str::to_owned).collect() } else { named };
        Self { typed, words, kinds }
    }

    /// Whether it holds no word.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.kinds.is_empty()
    }

    /// Whether a name, in any language, or `also` holds all its words. Of a kind any word will do, and none where the name says
    /// no kind and something else was typed, too: people look for the town hall of Tiznit, which is a commune.
    pub(crate) fn is_called(&self, names: &Names, also: &str) -> bool {
        let Names { ar, fr, zgh, en } = names;
        let text = folded(&format!("{ar} {fr} {zgh} {en} {also}"));
        if !self.words.iter().all(|word| text.contains(word.as_str())) {
            return false;
        }
        let is_of = |kind: &Vec<String>| text.split(' ').any(|word| is_word_of(kind, word));
        let is_passed_over = || !self.words.is_empty() && !KINDS.iter().any(is_of);
        self.kinds.iter().copied().all(|kind| is_of(kind) || is_passed_over())
    }
}

/// In the one spelling, and a doubled letter once: the directory has Taroudannt, its people write Taroudant.
fn folded(text: &str) -> String {
    let letters: Vec<char> = fold(text).chars().collect();
    let runs = letters.chunk_by(|one, next| one == next);
    runs.flat_map(|run| match run {
        [letter, _] if letter.is_alphabetic() => &run[..1],
        run => run,
    })
    .collect()
}

/// Whether a folded word, or it without the Arabic article, is one of a kind's.
fn is_word_of(kind: &[String], word: &str) -> bool {
    let bare = word.strip_prefix("ال").unwrap_or(word);
    kind.iter().any(|known| known == word || known == bare)
}

/// The kind that a folded word names; none when it names none.
fn kind_of(word: &str) -> Option<&'static Vec<String>> {
    KINDS.iter().find(|kind| is_word_of(kind, word))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn named(ar: &str, fr: &str) -> Names {
        Names { ar: ar.to_owned(), fr: fr.to_owned(), ..Names::default() }
    }

    fn finds(typed: &str, names: &Names) -> bool {
        Sought::new(typed).is_called(names, "")
    }

    #[test]
    fn a_doubled_letter_counts_once_on_both_sides() {
        let taroudannt = named("جماعة تارودانت", "Commune de Taroudannt");
        for typed in ["Taroudant", "taroudannt", "TARROUDANT", "تارودانت", "commune taroudant"] {
            assert!(finds(typed, &taroudannt), "{typed}");
        }
        assert!(!finds("Tarfaya", &taroudannt) && !finds("tttt", &taroudannt));
        assert!(!Sought::new("11").is_called(&taroudannt, "A-1/2026"), "digits are no letters");
    }

    #[test]
    fn a_kind_is_found_by_whatever_people_call_it() {
        let tiznit = named("جماعة تزنيت", "Commune de Tiznit");
        let province = named("إقليم تزنيت", "Province de Tiznit");
        for typed in ["mairie de tiznit", "la ville de Tiznit", "baladia tiznit", "بلدية تزنيت", "الجماعة تزنيت"]
        {
            assert!(finds(typed, &tiznit) && !finds(typed, &province), "{typed}");
        }
        assert!(finds("wilaya tiznit", &province) && finds("tiznit", &province));
        assert!(!finds("mairie d’Agadir", &tiznit));
        let treasury = named("الخزينة العامة", "Trésorerie générale");
        assert!(finds("ministère trésorerie générale", &treasury), "it says no kind");
    }

    #[test]
    fn a_kind_alone_finds_all_of_its_kind() {
        let hospital = named("المركز الاستشفائي الجامعي ابن سينا", "Centre hospitalier universitaire Ibn Sina");
        for typed in ["CHU", "hôpital", "مستشفى"] {
            assert!(finds(typed, &hospital), "{typed}");
            assert!(!finds(typed, &named("جماعة شفشاون", "Commune de Chefchaouen")), "{typed}");
        }
        assert!(finds("mairie", &named("جماعة تزنيت", "Commune de Tiznit")));
        assert!(!finds("mairie", &named("وزارة الصحة", "Ministère de la Santé")));
    }

    #[test]
    fn nothing_typed_is_empty_and_holds_of_everything() {
        let sought = Sought::new("  – ");
        assert!(sought.is_empty() && sought.is_called(&named("جماعة تزنيت", "Commune de Tiznit"), ""));
        assert!(!Sought::new("de").is_empty() && !Sought::new("CHU").is_empty());
    }
}
