//! What was typed, as the words that must be found.

use crate::fold::{Word, words};

/// Meilisearch reads ten words of a query; both engines are to find the same.
const MOST_WORDS: usize = 10;
/// Shorter beginnings of words match too much to be worth the work.
const SHORTEST_PREFIX: usize = 3;

/// The words of a query; never empty.
#[derive(Debug)]
pub(crate) struct Terms(Vec<Term>);

/// One word: any of its spellings will do.
#[derive(Debug)]
struct Term {
    spellings: Vec<String>,
    /// Whether words that only begin so match as well.
    is_prefix: bool,
}

impl Terms {
    /// The words of `text`; `None` when it has none.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let mut terms: Vec<Term> = words(text)
            .into_iter()
            .take(MOST_WORDS)
            .map(|word| Term { spellings: word.spellings, is_prefix: false })
            .collect();
        let last = terms.last_mut()?;
        last.is_prefix = last.spellings.iter().all(|spelling| spelling.chars().count() >= SHORTEST_PREFIX);
        Some(Self(terms))
    }

    /// Whether a word of a text is one of those that were asked for.
    pub(crate) fn matches(&self, word: &Word) -> bool {
        self.0.iter().any(|term| {
            word.spellings.iter().any(|spelling| {
                term.spellings.iter().any(|asked| spelling == asked || term.is_prefix && spelling.starts_with(asked))
            })
        })
    }

    /// As a `tsquery`: every word, in any of its spellings.
    pub(crate) fn tsquery(&self) -> String {
        let terms = self.0.iter().map(|term| {
            let suffix = if term.is_prefix { ":*" } else { "" };
            let spellings: Vec<_> =
                term.spellings.iter().map(|spelling| format!("{}{suffix}", lexeme(spelling))).collect();
            format!("({})", spellings.join(" | "))
        });
        terms.collect::<Vec<_>>().join(" & ")
    }

    /// For an engine that has no "or": the spelling that every document holds which holds the word at all.
    pub(crate) fn plainest(&self) -> String {
        let spellings = self.0.iter().filter_map(|term| term.spellings.get(1).or(term.spellings.first()));
        spellings.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// A lexeme as it stands in the text of a `tsvector` or a `tsquery`.
pub(crate) fn lexeme(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn tsquery(text: &str) -> String {
        Terms::of(text).unwrap().tsquery()
    }

    #[test]
    fn every_word_must_be_found_and_the_last_may_be_unfinished() {
        assert_eq!(tsquery("Éclairage pub"), "('eclairage') & ('pub':*)");
        assert_eq!(tsquery("26-AGA-000123-K"), "('26') & ('aga') & ('000123' | '123') & ('k')");
        assert_eq!(tsquery("الإنارة"), "('الاناره':* | 'اناره':*)");
    }

    #[test]
    fn operators_and_quotes_are_no_words() {
        assert_eq!(tsquery("a' & !b | (c:*) <-> \"d\\"), "('a') & ('b') & ('c') & ('d')");
        assert!(Terms::of("' & | ! ( ) : * < - > \" \\ \0").is_none());
        assert!(Terms::of("").is_none());
    }

    #[test]
    fn a_long_text_is_asked_by_its_first_words() {
        assert_eq!(tsquery(&"mot ".repeat(50)).matches("mot").count(), MOST_WORDS);
    }

    #[test]
    fn an_engine_without_or_gets_the_spelling_that_is_in_every_document() {
        assert_eq!(Terms::of("الإنارة 000123 ⴰⴳⴰⴷⵉⵔ route").unwrap().plainest(), "اناره 123 agadir route");
    }
}
