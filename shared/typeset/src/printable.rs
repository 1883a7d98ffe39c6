//! Makes any text printable: what a person typed comes out as typed, and nothing in it can fail or disturb the page.

use crate::fonts::FONTS;
use serde_json::Value as Json;
use unicode_segmentation::UnicodeSegmentation;

/// Stands for what none of the fonts can show.
const REPLACEMENT: &str = "\u{FFFD}";
/// A letter with more characters than this is an ornament that would run over the lines above and below. Ten is the
/// longest that means something (two people, two skin tones, a heart between them).
const CLUSTER_CHARS: usize = 10;
/// A longer word may be broken anywhere, else it could run off the page.
const WORD_CLUSTERS: usize = 30;
/// Invisible characters that belong to writing: joiners, and marks that set the direction of what follows only.
const KEPT_INVISIBLE: [char; 5] = ['\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}', '\u{061C}'];

/// Applies [`printable`] to every string of `json`.
pub(crate) fn make_printable(json: &mut Json) {
    match json {
        Json::String(text) => *text = printable(text),
        Json::Array(items) => items.iter_mut().for_each(make_printable),
        Json::Object(fields) => fields.values_mut().for_each(make_printable),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// The same text without what must not reach the typesetter: overrides and embeddings of direction, other invisible
/// characters, piled-up marks. Control characters and what no font has become U+FFFD. Break opportunities are added to
/// very long words.
pub(crate) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = Vec::new();
    let text: String = text.replace("\r\n", "\n").chars().filter_map(allowed).collect();
    for cluster in text.graphemes(true) {
        if cluster == " " || cluster == "\n" {
            push_word(&mut out, &mut word);
            out.push_str(cluster);
        } else {
            word.push(shown(cluster));
        }
    }
    push_word(&mut out, &mut word);
    out
}

/// One character as it may be given on, or nothing.
fn allowed(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        // A no-break space keeps its meaning.
        '\u{A0}' | '\u{202F}' => Some('\u{A0}'),
        _ if c.is_whitespace() => Some(' '),
        // The typesetter itself uses U+FFFC for what is not text.
        '\u{FFFC}' => Some('\u{FFFD}'),
        _ if c.is_control() => Some('\u{FFFD}'),
        _ if typst::text::is_default_ignorable(c) => KEPT_INVISIBLE.contains(&c).then_some(c),
        _ => Some(c),
    }
}

/// The cluster, shortened or replaced where it cannot be shown.
fn shown(cluster: &str) -> &str {
    let end = cluster.char_indices().nth(CLUSTER_CHARS).map_or(cluster.len(), |(index, _)| index);
    let cluster = &cluster[..end];
    if FONTS.cover(cluster) { cluster } else { REPLACEMENT }
}

fn push_word(out: &mut String, word: &mut Vec<&str>) {
    if word.len() > WORD_CLUSTERS && !is_address(&word.concat()) {
        out.push_str(&word.join("\u{200B}"));
    } else {
        out.extend(word.iter().copied());
    }
    word.clear();
}

/// Whether the typesetter itself knows where to break the word.
fn is_address(word: &str) -> bool {
    word.split_once("://")
        .is_some_and(|(scheme, rest)| scheme.len() <= WORD_CLUSTERS && typst::syntax::link_prefix(rest).0 == rest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn leaves_ordinary_text_alone() {
        for text in [
            "Éclairage public, rue Hassan\u{A0}II n° 12",
            "الإنارة العمومية، شارع الحسن الثاني رقم 12",
            "بِسْمِ اللَّهِ",
            "ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⴰⴳⴰⴷⵉⵔ",
            "two\nlines",
            "💡👍🏽",
            "#import \"x\": * $a^2$ \\ *b* _c_ <d> @e [f] // g",
        ] {
            assert_eq!(printable(text), text);
        }
    }

    #[test]
    fn takes_away_what_turns_or_hides_text() {
        assert_eq!(printable("a\u{202E}b\u{2066}c\u{2069}\u{FEFF}\u{E0041}d"), "abcd");
        assert_eq!(printable("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn shows_a_mark_for_what_it_cannot_print() {
        assert_eq!(printable("a\0b"), "a\u{FFFD}b");
        assert_eq!(printable("東京"), "\u{FFFD}\u{FFFD}");
        assert_eq!(printable("\u{E000}\u{FFFC}\u{FFFF}"), "\u{FFFD}\u{FFFD}\u{FFFD}");
    }

    #[test]
    fn cuts_piled_up_marks() {
        let piled = format!("a{}b", "\u{0301}".repeat(500));
        assert_eq!(printable(&piled), format!("a{}b", "\u{0301}".repeat(9)));
    }

    #[test]
    fn lets_only_very_long_words_break_anywhere() {
        for word in ["prenom.nom@exemple.org.ma", "https://diwan.example/fr/check?number=26-AGA-000123-K"] {
            assert_eq!(printable(word), word);
        }
        assert_eq!(printable(&"x".repeat(31)).matches('\u{200B}').count(), 30);
    }
}
