//! What a template leaves open: names in braces, from a closed list, filled in when an officer begins with it.

use crate::receipt::place_words;
use crate::store::Complaint;
use crate::words;
use identity::Tenant;
use territory::Atlas;
use ui::{Lang, Names};

/// The names that are filled in.
pub(crate) const PLACEHOLDERS: [&str; 6] = ["number", "subject", "place", "received", "officer", "administration"];
/// What stands between braces and is longer is no name.
const LONGEST: usize = 40;
/// Nor is what stands between brackets and is longer a blank.
const LONGEST_BLANK: usize = 120;

/// Them, as they are written in a text.
pub(crate) fn written(lang: Lang) -> String {
    lang.join(&PLACEHOLDERS.map(|name| format!("{{{name}}}")))
}

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    /// It stands as it is.
    Text(&'a str),
    /// What stood between braces.
    Named(&'a str),
}

/// A text in its pieces. A brace that nothing closes on its line is text.
fn pieces(body: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('{') {
        pieces.push(Piece::Text(before));
        let named = after.split_once('}').filter(|(name, _)| {
            name.chars().count() <= LONGEST && !name.trim().is_empty() && !name.contains(['{', '\n'])
        });
        match named {
            Some((name, behind)) => {
                pieces.push(Piece::Named(name));
                rest = behind;
            }
            None => {
                pieces.push(Piece::Text("{"));
                rest = after;
            }
        }
    }
    pieces.push(Piece::Text(rest));
    pieces
}

/// The names in a text that nobody knows, as they are written, each once.
pub(crate) fn unknown(body: &str) -> Vec<String> {
    let mut unknown: Vec<String> = Vec::new();
    for piece in pieces(body) {
        if let Piece::Named(name) = piece
            && !PLACEHOLDERS.contains(&name.trim())
        {
            let name = format!("{{{name}}}");
            if !unknown.contains(&name) {
                unknown.push(name);
            }
        }
    }
    unknown
}

/// The first blank of a template that nobody filled in, `[the date]`, with its brackets: words, and no number or `[…]`.
pub(crate) fn blank(text: &str) -> Option<&str> {
    text.match_indices('[').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let blank = rest.get(..=rest.find([']', '\n'])?)?;
        let inside = blank.strip_prefix('[')?.strip_suffix(']')?;
        let is_blank = (4..=LONGEST_BLANK).contains(&inside.chars().count()) && inside.starts_with(char::is_alphabetic);
        is_blank.then_some(blank)
    })
}

/// What stands for the names, in the language of a template.
pub(crate) struct Values([String; PLACEHOLDERS.len()]);

impl Values {
    /// What stands for them in a text about this complaint.
    pub(crate) fn of(
        lang: Lang,
        atlas: &Atlas,
        tenant: &Tenant,
        officer: &str,
        complaint: &Complaint,
        subject: &Names,
    ) -> Self {
        Self([
            complaint.number(&tenant.code).to_string(),
            subject.in_lang(lang).to_owned(),
            place_words(atlas, complaint, lang),
            words::date(lang, calendar::local_date(complaint.received_at)),
            officer.to_owned(),
            tenant.names.in_lang(lang).to_owned(),
        ])
    }

    /// The text with everything filled in. What stands for a name is not looked through again.
    pub(crate) fn fill(&self, body: &str) -> String {
        let mut filled = String::with_capacity(body.len());
        for piece in pieces(body) {
            match piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Named(name) => {
                    match PLACEHOLDERS.iter().zip(&self.0).find(|(known, _)| **known == name.trim()) {
                        Some((_, value)) => filled.push_str(value),
                        None => filled.push_str(&format!("{{{name}}}")),
                    }
                }
            }
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values() -> Values {
        Values(["26-AGA-000001-Y", "Voirie", "Agadir", "24 novembre", "{number}", "Commune"].map(str::to_owned))
    }

    #[test]
    fn a_blank_is_words_in_brackets_on_one_line() {
        for (text, found) in [
            ("Fait le [date] par [qui].", Some("[date]")),
            ("تدخلت فرقنا يوم [التاريخ]", Some("[التاريخ]")),
            ("Voir [1], [sic], […] et [12 mars].", None),
            ("[ouvert\nsur deux lignes]", None),
            ("Un [ seul, et ] rien.", None),
            ("[[date]]", Some("[date]")),
            ("", None),
        ] {
            assert_eq!(blank(text), found, "{text}");
        }
    }

    #[test]
    fn names_are_filled_in_once_and_what_nobody_knows_stays() {
        assert_eq!(values().fill("{number}: { subject }, {officer}"), "26-AGA-000001-Y: Voirie, {number}");
        assert_eq!(values().fill("{x} {"), "{x} {");
    }

    #[test]
    fn what_nobody_knows_is_named_once() {
        assert_eq!(unknown("{number} {numero} {date} {numero} {} { } {a\nb}"), ["{numero}", "{date}"]);
        assert!(unknown("{{subject}}").is_empty());
    }

    proptest! {
        #[test]
        fn a_text_without_braces_stays_as_it_is(text in "[^{]*") {
            prop_assert_eq!(values().fill(&text), text);
        }

        #[test]
        fn nothing_typed_panics(text in "[{}a-z\n ]{0,80}") {
            let _ = values().fill(&text);
            let _ = unknown(&text);
        }
    }
}
