//! The part of a text that shows why it was found, with the matches marked as data: a template writes the tags.

use crate::fold::{Word, words};
use crate::terms::Terms;
use std::ops::Range;

/// How many characters of the text are shown, and how many of them before the first match.
const LENGTH: usize = 180;
const BEFORE: usize = 60;

/// A text with marked places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The text, as it was typed by whoever wrote it: it must be escaped.
    pub text: String,
    /// The places that match, in bytes of `text`, in order and apart.
    pub marks: Vec<Range<usize>>,
}

impl Marked {
    /// The text in pieces, each with whether it is marked.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, bool)> {
        let ends = self.marks.iter().flat_map(|mark| [(mark.start, false), (mark.end, true)]);
        let mut from = 0;
        ends.chain([(self.text.len(), false)]).filter_map(move |(to, is_marked)| {
            let piece = self.text.get(from..to).filter(|piece| !piece.is_empty());
            from = to;
            piece.map(|piece| (piece, is_marked))
        })
    }
}

/// The whole of `text`, marked.
pub(crate) fn marked(text: &str, terms: &Terms) -> Marked {
    let marks = words(text).into_iter().filter(|word| terms.matches(word)).map(|word| word.place).collect();
    Marked { text: text.to_owned(), marks }
}

/// The part of `text` around its first match, else its beginning, on one line.
pub(crate) fn snippet(text: &str, terms: &Terms) -> Marked {
    let found: Vec<Word> = words(text).into_iter().filter(|word| terms.matches(word)).collect();
    let first = found.first().map_or(0, |word| word.place.start);
    let start = back(text, first, BEFORE);
    let end = forth(text, start, LENGTH);
    let shown = text[start..end].trim();
    let start = start + text[start..end].find(shown).unwrap_or_default();
    let end = start + shown.len();
    let prefix = if text[..start].trim().is_empty() { "" } else { "… " };
    let suffix = if text[end..].trim().is_empty() { "" } else { " …" };
    let marks = found.iter().map(|word| &word.place).filter(|place| place.start >= start && place.end <= end);
    let marks = marks.map(|place| place.start - start + prefix.len()..place.end - start + prefix.len()).collect();
    // Each of these takes one byte, as the space does: the places stay right.
    let shown = shown.replace(['\n', '\r', '\t'], " ");
    Marked { text: format!("{prefix}{shown}{suffix}"), marks }
}

/// At most `characters` before `at`, at the beginning of a word if there is one.
fn back(text: &str, at: usize, characters: usize) -> usize {
    match text[..at].char_indices().rev().nth(characters) {
        None => 0,
        Some((start, _)) => text[start..at].find(char::is_whitespace).map_or(start, |space| start + space),
    }
}

/// At most `characters` after `at`, at the end of a word if there is one.
fn forth(text: &str, at: usize, characters: usize) -> usize {
    match text[at..].char_indices().nth(characters) {
        None => text.len(),
        Some((length, _)) => {
            let end = at + length;
            text[at..end].rfind(char::is_whitespace).filter(|space| *space > length / 2).map_or(end, |space| at + space)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str, query: &str) -> String {
        let marked = snippet(text, &Terms::of(query).unwrap());
        marked
            .pieces()
            .map(|(piece, is_marked)| if is_marked { format!("[{piece}]") } else { piece.to_owned() })
            .collect()
    }

    #[test]
    fn a_short_text_is_shown_whole_with_every_match() {
        assert_eq!(
            shown("L'éclairage est en panne.\nEclairage !", "ECLAIRAGE"),
            "L'[éclairage] est en panne. [Eclairage] !"
        );
        assert_eq!(shown("انقطاع الإِنَارَة في الزنقة", "انارة"), "انقطاع [الإِنَارَة] في الزنقة");
        assert_eq!(shown("ⴰⴱⵔⵉⴷ ⵏ ⵓⴳⴰⴷⵉⵔ", "abrid"), "[ⴰⴱⵔⵉⴷ] ⵏ ⵓⴳⴰⴷⵉⵔ");
        assert_eq!(shown("éclairages", "eclai"), "[éclairages]");
    }

    #[test]
    fn a_long_text_is_cut_around_the_first_match_between_words() {
        let text = format!("{}le lampadaire {}", "avant ".repeat(100), "après ".repeat(100));
        let shown = shown(&text, "lampadaire");
        assert!(shown.starts_with("… avant ") && shown.ends_with(" après …"), "{shown}");
        assert!(shown.contains(" le [lampadaire] après"), "{shown}");
    }

    #[test]
    fn without_a_match_the_beginning_is_shown() {
        let text = "mot ".repeat(100);
        assert!(shown(&text, "autre").starts_with("mot mot"));
        assert!(!shown(&text, "autre").contains('['));
        assert_eq!(shown("", "autre"), "");
    }

    #[test]
    fn tags_in_a_text_stay_text() {
        assert_eq!(shown("<b>route</b>", "route"), "<b>[route]</b>");
    }

    proptest! {
        #[test]
        fn every_mark_lies_in_its_text(text in any::<String>(), query in "\\w{1,3}") {
            let terms = Terms::of(&query);
            prop_assume!(terms.is_some());
            let marked = snippet(&text, &terms.unwrap());
            prop_assert!(marked.marks.iter().all(|mark| marked.text.get(mark.clone()).is_some()));
            let whole: String = marked.pieces().map(|(piece, _)| piece).collect();
            prop_assert_eq!(whole, marked.text);
        }
    }
}
