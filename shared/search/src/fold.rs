//! One spelling for what people spell in many ways, so that a word is found however it was typed: capitals, accents,
//! vowel marks and the many forms of Arabic letters, digits of other scripts, Tifinagh beside Latin.

use deunicode::deunicode_char;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Arabic prefixes that stand before a noun without a space: the article, alone or behind a particle. The longer first.
const ARTICLES: [&str; 6] = ["وال", "بال", "فال", "كال", "لل", "ال"];
/// Fewer letters than this are no word by themselves: the prefix was not one.
const SHORTEST_NOUN: usize = 3;
/// Longer words are cut; the index refuses lexemes of 2 kB.
const LONGEST_WORD: usize = 60;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it stands, in bytes.
    pub(crate) place: Range<usize>,
    /// Its folded spelling, then others under which it is to be found as well.
    pub(crate) spellings: Vec<String>,
}

/// `text` in the one spelling: lower case, without accents and vowel marks, Arabic letters without their variants, Latin
/// digits, single spaces. What is no letter or digit becomes a space.
#[must_use]
pub fn fold(text: &str) -> String {
    let folded: Vec<String> = words(text).into_iter().filter_map(|word| word.spellings.into_iter().next()).collect();
    folded.join(" ")
}

/// The words of `text` with all their spellings.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, belongs_to_word(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                start = None;
                let spellings = spellings(&text[from..at]);
                if !spellings.is_empty() {
                    found.push(Word { place: from..at, spellings });
                }
            }
            _ => {}
        }
    }
    found
}

/// References like `26-AGA-000123-K`, written without what stands between their parts: people copy them so.
pub(crate) fn joined(text: &str, words: &[Word]) -> Vec<String> {
    let mut references = Vec::new();
    let mut rest = words;
    while let Some(first) = rest.first() {
        let linked = rest.windows(2).take_while(|pair| is_link(&text[pair[0].place.end..pair[1].place.start])).count();
        let (reference, others) = rest.split_at(linked + 1);
        rest = others;
        if linked == 0 || !text[first.place.start..reference[linked].place.end].contains(char::is_numeric) {
            continue;
        }
        let whole: String = reference.iter().filter_map(|word| word.spellings.first()).map(String::as_str).collect();
        references.push(cut(whole));
    }
    references
}

fn is_link(between: &str) -> bool {
    matches!(between, "-" | "/" | "." | "_")
}

/// Letters and digits, and what hangs on them without being seen.
fn belongs_to_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || is_joiner(c)
}

/// Tatweel, joiners, marks of direction inside a word, soft hyphen.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{200c}'..='\u{200f}' | '\u{ad}' | '\u{61c}' | '\u{feff}')
}

/// All spellings of one word, the folded one first; none when nothing is left of it.
fn spellings(word: &str) -> Vec<String> {
    let folded: String = word.nfkd().flat_map(char::to_lowercase).filter_map(letter).collect();
    let folded = cut(folded.chars().flat_map(in_latin_if_close).filter(|c| c.is_alphanumeric()).collect());
    if folded.is_empty() {
        return Vec::new();
    }
    let mut all = vec![folded.clone()];
    if let Some(noun) = ARTICLES.iter().find_map(|article| folded.strip_prefix(article))
        && noun.chars().count() >= SHORTEST_NOUN
    {
        all.push(noun.to_owned());
    }
    let number = folded.trim_start_matches('0');
    if number.len() < folded.len() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
        all.push(number.to_owned());
    }
    if folded.chars().any(is_tifinagh) {
        // As scholars write it, then as people who also write French do: axxam and akhkham, murakuc and mourakouch.
        let latin: String = folded.chars().flat_map(in_latin).collect();
        let french = latin.replace('x', "kh").replace('c', "ch").replace('u', "ou");
        all.extend([latin, french].map(cut).into_iter().filter(|spelling| !spelling.is_empty()));
        all.dedup();
    }
    all
}

/// The plain letter of a decomposed one; nothing for a mark. Hamza on its carrier has become a mark by decomposition.
fn letter(c: char) -> Option<char> {
    match c {
        _ if is_combining_mark(c) || is_joiner(c) => None,
        'ء' => None,
        'ٱ' => Some('ا'),
        'ى' | 'ی' => Some('ي'),
        'ة' | 'ہ' | 'ه' => Some('ه'),
        // Morocco writes the hard g of its place names in four ways: أكادير, أگادير, أڭادير, أݣادير.
        'ک' | 'گ' | 'ڭ' | 'ݣ' => Some('ك'),
        'ڤ' => Some('ف'),
        'پ' => Some('ب'),
        _ => Some(c),
    }
}

/// Digits of every script, and Latin letters that no decomposition reaches (œ, ø, ɣ), in ASCII; other letters as they are.
fn in_latin_if_close(c: char) -> Vec<char> {
    let is_close = c.is_numeric() || matches!(c, '\u{80}'..='\u{2af}');
    if !c.is_ascii() && is_close { in_latin(c) } else { vec![c] }
}

fn in_latin(c: char) -> Vec<char> {
    let latin = match c {
        // The letters of Amazigh in Latin as they are spoken in Morocco; other languages read them otherwise.
        'ɣ' => "gh",
        'ɛ' => "",
        _ => deunicode_char(c).unwrap_or_default(),
    };
    latin.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn is_tifinagh(c: char) -> bool {
    matches!(c, '\u{2d30}'..='\u{2d7f}')
}

fn cut(mut word: String) -> String {
    if let Some((end, _)) = word.char_indices().nth(LONGEST_WORD) {
        word.truncate(end);
    }
    word
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn all(text: &str) -> Vec<String> {
        words(text).into_iter().flat_map(|word| word.spellings).collect()
    }

    #[test]
    fn latin_loses_capitals_and_accents() {
        assert_eq!(fold("L'Éclairage  PUBLIC à Fès — cœur de ville"), "l eclairage public a fes coeur de ville");
        assert_eq!(fold("E\u{301}clairage"), fold("éclairage"));
        assert_eq!(fold("ﬁn Straße"), "fin strasse");
    }

    #[test]
    fn arabic_is_found_with_or_without_its_marks_and_variants() {
        assert_eq!(fold("الإِنَارَةُ"), fold("الاناره"));
        assert_eq!(fold("مـــدرســـة"), "مدرسه");
        assert_eq!(fold("مستشفى"), "مستشفي");
        assert_eq!(fold("مسؤول مسئول"), "مسوول مسيول");
        assert_eq!(fold("شيء"), "شي");
        assert_eq!(fold("ٱلماء آمن أمن إمن"), "الما امن امن امن");
        assert_eq!(fold("ﻻ ﺍﻟﺴﻼﻡ"), "لا السلام");
    }

    #[test]
    fn the_spellings_of_agadir_are_one() {
        for name in ["أكادير", "أگادير", "أڭادير", "أݣادير", "اكادير"] {
            assert_eq!(fold(name), "اكادير");
        }
    }

    #[test]
    fn digits_of_other_scripts_become_latin() {
        assert_eq!(fold("زنقة ٢٣ رقم ۴۵"), "زنقه 23 رقم 45");
    }

    #[test]
    fn an_arabic_noun_is_found_without_its_article() {
        assert_eq!(all("والإنارة"), ["والاناره", "اناره"]);
        assert_eq!(all("للمدرسة"), ["للمدرسه", "مدرسه"]);
        assert_eq!(all("الى"), ["الي"], "no noun is left");
    }

    #[test]
    fn tifinagh_is_kept_and_found_in_latin() {
        assert_eq!(all("ⵜⴰⵎⴰⵣⵉⵖⵜ"), ["ⵜⴰⵎⴰⵣⵉⵖⵜ", "tamazight"]);
        assert_eq!(all("ⴰⴳⴰⴷⵉⵔ"), ["ⴰⴳⴰⴷⵉⵔ", "agadir"]);
        assert_eq!(all("tamaziɣt"), ["tamazight"]);
    }

    #[test]
    fn tifinagh_is_also_found_as_people_who_write_french_spell_it() {
        assert_eq!(all("ⵎⵓⵔⴰⴽⵓⵛ"), ["ⵎⵓⵔⴰⴽⵓⵛ", "murakuc", "mourakouch"]);
        assert_eq!(all("ⴰⵅⵅⴰⵎ"), ["ⴰⵅⵅⴰⵎ", "axxam", "akhkham"]);
    }

    #[test]
    fn no_letter_of_the_moroccan_tifinagh_is_lost_in_latin_but_the_one_that_latin_lacks() {
        let lost: Vec<_> = "ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥ".chars().filter(|c| in_latin(*c).is_empty()).collect();
        assert_eq!(lost, ['ⵄ']);
    }

    #[test]
    fn a_reference_is_found_whole_and_in_parts() {
        let text = "dossier 26-AGA-000123-K du 12/11/2026, peut-être";
        let words = words(text);
        let parts: Vec<_> = words.iter().flat_map(|word| word.spellings.iter().map(String::as_str)).collect();
        assert_eq!(parts[..7], ["dossier", "26", "aga", "000123", "123", "k", "du"]);
        assert_eq!(joined(text, &words), ["26aga000123k", "12112026"]);
    }

    #[test]
    fn a_place_is_that_of_the_word_in_its_text() {
        let text = "l'éclairage, الإِنَارَةُ!";
        let places: Vec<_> = words(text).into_iter().map(|word| &text[word.place]).collect();
        assert_eq!(places, ["l", "éclairage", "الإِنَارَةُ"]);
    }

    #[test]
    fn what_is_no_word_folds_to_nothing() {
        for text in ["", " \t\n", "&|!():*'\"\\", "\u{64e}\u{640}", "ء", "🙂"] {
            assert_eq!(fold(text), "", "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_and_leaves_only_letters_and_digits(text in "\\PC*") {
            let once = fold(&text);
            prop_assert!(once.chars().all(|c| c == ' ' || c.is_alphanumeric()), "{}", once);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn any_text_at_all_can_be_folded(text in any::<String>()) {
            let words = words(&text);
            joined(&text, &words);
            prop_assert!(words.iter().all(|word| text.get(word.place.clone()).is_some()));
            prop_assert!(words.iter().flat_map(|word| &word.spellings).all(|spelling| spelling.chars().count() <= 60));
        }
    }
}
