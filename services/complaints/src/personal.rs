//! What in a text looks like somebody's data, so that a moderator looks before it is published. It guesses: a name is not found,
//! and a number may be of something else.

use serde_json::{Map, json};
use std::ops::Range;

/// What stands in place of what a moderator takes out.
const TAKEN_OUT: &str = "[…]";

/// A kind of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Email,
    Phone,
    /// As on the national identity card.
    Identity,
    /// Of a bank.
    Account,
    /// Of a vehicle.
    Plate,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Identity => "identity",
            Self::Account => "account",
            Self::Plate => "plate",
        }
    }

    /// The key of its words.
    const fn key(self) -> &'static str {
        match self {
            Self::Email => "moderation-looks-email",
            Self::Phone => "moderation-looks-phone",
            Self::Identity => "moderation-looks-identity",
            Self::Account => "moderation-looks-account",
            Self::Plate => "moderation-looks-plate",
        }
    }
}

/// A part of a text, and what it looks like.
struct Span {
    range: Range<usize>,
    kind: Kind,
}

/// A part of a text as a moderator reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    pub(crate) text: &'a str,
    /// The key of the words for what it looks like; none for what looks harmless.
    pub(crate) looks: Option<&'static str>,
}

/// Kinds of data, each with how often a text seems to hold it: `email`, `phone`, `identity`, `account`, `plate`.
pub(crate) fn found_in(text: &str) -> Map<String, serde_json::Value> {
    let mut found = Map::new();
    for Span { kind, .. } in spans(text) {
        let times = found.get(kind.as_str()).and_then(serde_json::Value::as_u64).unwrap_or_default();
        found.insert(kind.as_str().to_owned(), json!(times + 1));
    }
    found
}

/// The whole text in order, cut where something begins or ends that looks like somebody's data.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for Span { range, kind } in spans(text) {
        pieces.push(Piece { text: &text[at..range.start], looks: None });
        pieces.push(Piece { text: &text[range.clone()], looks: Some(kind.key()) });
        at = range.end;
    }
    pieces.push(Piece { text: &text[at..], looks: None });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// The text without what looks like somebody's data.
pub(crate) fn without(text: &str) -> String {
    pieces(text).iter().map(|piece| if piece.looks.is_some() { TAKEN_OUT } else { piece.text }).collect()
}

/// What looks like somebody's data, in order and apart from each other.
fn spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    for word in text.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '(' | ')' | '<' | '>'))
    {
        let start = at + word.len() - word.trim_start_matches(is_edge).len();
        let bare = word.trim_matches(is_edge);
        let kind = match bare {
            email if is_email(email) => Some(Kind::Email),
            number if is_identity_number(number) => Some(Kind::Identity),
            number if is_plate(number) => Some(Kind::Plate),
            _ => None,
        };
        spans.extend(kind.map(|kind| Span { range: start..start + bare.len(), kind }));
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    spans.extend(runs_of_digits(text).into_iter().filter_map(|Run { range, digits }| match digits {
        9..=15 => Some(Span { range, kind: Kind::Phone }),
        20..=28 => Some(Span { range, kind: Kind::Account }),
        _ => None,
    }));
    spans.sort_by_key(|span| span.range.start);
    let mut end = 0;
    spans.retain(|span| {
        let is_apart = span.range.start >= end;
        end = end.max(span.range.end);
        is_apart
    });
    spans
}

fn is_edge(letter: char) -> bool {
    !letter.is_alphanumeric()
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'))
}

/// One or two letters and five to seven digits, as on the national identity card.
fn is_identity_number(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_alphabetic).count();
    let digits = &word[letters..];
    (1..=2).contains(&letters) && (5..=7).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// As on vehicles: up to five digits, a letter, and the number of the prefecture or province.
fn is_plate(word: &str) -> bool {
    let mut parts = word.split(['-', '|', '/']);
    let (Some(serial), Some(letter), Some(place), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let is_number = |part: &str, most: usize| (1..=most).contains(&part.chars().count()) && part.chars().all(is_digit);
    is_number(serial, 5)
        && (1..=2).contains(&letter.chars().count())
        && letter.chars().all(char::is_alphabetic)
        && is_number(place, 2)
}

/// European or Arabic.
fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '٠'..='٩')
}

/// Digits that belong together, also where spaces, points or hyphens part them.
struct Run {
    range: Range<usize>,
    digits: usize,
}

fn runs_of_digits(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let (mut is_open, mut gap) = (false, 0);
    for (at, letter) in text.char_indices() {
        if is_digit(letter) {
            let end = at + letter.len_utf8();
            match runs.last_mut().filter(|_| is_open) {
                Some(run) => {
                    run.range.end = end;
                    run.digits += 1;
                }
                None => runs.push(Run { range: at..end, digits: 1 }),
            }
            (is_open, gap) = (true, 0);
        } else if gap == 0 && matches!(letter, ' ' | '.' | '-' | '/' | '\u{a0}') {
            gap = 1;
        } else {
            (is_open, gap) = (false, 0);
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds(text: &str) -> Vec<String> {
        found_in(text).keys().cloned().collect()
    }

    #[test]
    fn what_looks_like_somebody_s_data_is_found() {
        assert_eq!(kinds("Écrivez à amina@citizen.example."), ["email"]);
        for phone in ["06 12 34 56 78", "+212612345678", "0612-34-56-78", "٠٦١٢٣٤٥٦٧٨"] {
            assert_eq!(kinds(&format!("appelez le {phone} le soir")), ["phone"], "{phone}");
        }
        assert_eq!(kinds("ma carte ZZ123456, merci"), ["identity"]);
        assert_eq!(kinds("RIB 011 780 0000 1234567890 12 34"), ["account"]);
    }

    #[test]
    fn a_plate_is_found() {
        assert_eq!(kinds("La voiture 12345-أ-6 bloque la rue."), ["plate"]);
        assert_eq!(kinds("12345|A|72"), ["plate"]);
    }

    #[test]
    fn what_is_found_is_taken_out_and_nothing_else() {
        let text = "Appelez Amina au 06 12 34 56 78, ou amina@citizen.example. Merci.";
        assert_eq!(without(text), "Appelez Amina au […], ou […]. Merci.");
        let looks: Vec<_> = pieces(text).into_iter().filter(|piece| piece.looks.is_some()).collect();
        assert_eq!(
            looks.iter().map(|piece| piece.text).collect::<Vec<_>>(),
            ["06 12 34 56 78", "amina@citizen.example"]
        );
        assert_eq!(kinds("0612345678@citizen.example"), ["email"], "once");
    }

    #[test]
    fn an_ordinary_text_is_not_flagged() {
        for text in ["Le lampadaire du 12, rue 45 est éteint depuis le 03/11/2026.", "الإنارة منطفئة منذ 3 أيام"]
        {
            assert_eq!(kinds(text), Vec::<String>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn pieces_make_up_the_text(text in ".*") {
            let whole: String = pieces(&text).iter().map(|piece| piece.text).collect();
            prop_assert_eq!(whole, text);
        }

        #[test]
        fn what_is_taken_out_is_not_found_again(text in "[ 0-9a-z@.,-]{0,40}") {
            prop_assert_eq!(found_in(&without(&text)).len(), 0);
        }
    }
}
