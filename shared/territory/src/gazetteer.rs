//! Territories that an address names, in any of the four languages and as people write them.

use crate::atlas::{Atlas, Territory};
use crate::level::Level;
use std::collections::HashSet;

/// Of an address, no more words are looked at.
const MOST_WORDS: usize = 40;
/// A shorter name stands for too much else.
const SHORTEST: usize = 3;

/// The communes, provinces and regions whose name stands in `text`, at most `most`: the longest name first, among equals those
/// whose surroundings are named too, then the smallest territory.
///
/// Accents, capitals, vowel signs, the forms of alif, articles and hyphens make no difference; in a word of six letters or more,
/// one wrong letter does not either.
pub fn find_named<'a>(atlas: &'a Atlas, text: &str, most: usize) -> Vec<&'a Territory> {
    let words: Vec<String> = words(text).into_iter().take(MOST_WORDS).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(&Territory, usize)> = atlas
        .all()
        .filter(|territory| territory.level != Level::Country)
        .filter_map(|territory| Some((territory, longest_in(&words, territory)?)))
        .collect();
    let codes: HashSet<&str> = found.iter().map(|(territory, _)| territory.code.as_str()).collect();
    let is_confirmed =
        |territory: &Territory| atlas.ancestors(&territory.code).any(|around| codes.contains(around.code.as_str()));
    let rank = |(territory, length): &(&Territory, usize)| {
        (usize::MAX - length, !is_confirmed(territory), std::cmp::Reverse(territory.level), territory.code.clone())
    };
    found.sort_by_cached_key(rank);
    found.into_iter().map(|(territory, _)| territory).take(most).collect()
}

/// The letters of the longest of its names that the words hold.
fn longest_in(text: &[String], territory: &Territory) -> Option<usize> {
    let names = &territory.names;
    let lengths = [&names.ar, &names.fr, &names.zgh, &names.en].into_iter().filter_map(|name| {
        let name = words(name);
        let length: usize = name.iter().map(|word| word.chars().count()).sum();
        let is_there = length >= SHORTEST && text.windows(name.len()).any(|part| is_same(part, &name));
        is_there.then_some(length)
    });
    lengths.max()
}

fn is_same(typed: &[String], name: &[String]) -> bool {
    typed.iter().zip(name).all(|(typed, name)| typed == name || (name.chars().count() >= 6 && is_close(typed, name)))
}

/// Whether one letter was changed, added or left out.
fn is_close(typed: &str, name: &str) -> bool {
    let (typed, name): (Vec<char>, Vec<char>) = (typed.chars().collect(), name.chars().collect());
    let (short, long) = if typed.len() <= name.len() { (&typed, &name) } else { (&name, &typed) };
    let begin = short.iter().zip(long).take_while(|(one, other)| one == other).count();
    let end =
        short[begin..].iter().rev().zip(long[begin..].iter().rev()).take_while(|(one, other)| one == other).count();
    long.len() - begin - end <= 1
}

/// The words of a text in one spelling each.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.chars().flat_map(char::to_lowercase).filter_map(plain).collect();
    let words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !ARTICLES.contains(word)).map(|word| without_article(word).to_owned()).collect()
}

/// Stand before a name, or not.
const ARTICLES: [&str; 8] = ["al", "el", "l", "d", "de", "la", "le", "les"];

fn without_article(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() >= SHORTEST).unwrap_or(word)
}

/// A letter without its accent; none for what only says how another is read.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'û' | 'ù' | 'ü' | 'ú' => 'u',
        'ç' => 'c',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'گ' | 'ݣ' => 'ك',
        // Harakat, the combining accents, tatweel, and the marks that steer the direction.
        '\u{64b}'..='\u{655}' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{200e}' | '\u{200f}' => return None,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::embedded().unwrap());

    fn first(text: &str) -> Option<&'static str> {
        find_named(&ATLAS, text, 5).first().map(|territory| territory.names.fr.as_str())
    }

    #[test]
    fn a_place_is_found_in_an_address_of_any_language() {
        for text in [
            "12, rue de la Kasbah, Taroudant",
            "12 RUE DE LA KASBAH, TAROUDANNT",
            "شارع محمد الخامس، تارودانت",
            "taroudant centre",
        ] {
            assert!(first(text).is_some_and(|name| name.starts_with("Taroudan")), "{text}: {:?}", first(text));
        }
        assert_eq!(first("Avenue Hassan II, Tan-Tan"), first("tan tan"));
        assert!(first("tan tan").is_some());
    }

    #[test]
    fn a_text_without_a_place_finds_none() {
        for text in ["", "12", "devant la mairie", "devant l’école", "أمام المدرسة", "…, ;"] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn the_place_is_named_first_that_most_letters_name() {
        assert_eq!(first("12, rue 45, agadir"), Some("Agadir"));
    }

    #[test]
    fn one_wrong_letter_is_forgiven_in_a_long_word_only() {
        assert!(
            is_close("marrakesh", "marrakech") && is_close("taroudannt", "taroudant") && is_close("agadr", "agadir")
        );
        assert!(!is_close("marakesh", "marrakech"));
        assert!(!is_same(&["safo".into()], &["safi".into()]));
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(text in ".*") {
            prop_assert!(find_named(&ATLAS, &text, 5).len() <= 5);
        }

        #[test]
        fn a_word_is_close_to_itself_without_any_letter(word in "[a-z]{6,12}", at in 0..6_usize) {
            let mut short = word.clone();
            short.remove(at);
            prop_assert!(is_close(&short, &word) && is_close(&word, &short));
        }
    }
}
