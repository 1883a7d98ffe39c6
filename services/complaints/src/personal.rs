//! What in a text looks like somebody's data, so that a moderator looks before it is published.

use serde_json::{Map, json};

/// Kinds of data, each with how often a text seems to hold it: `email`, `phone`, `identity`, `account`, `plate`.
pub(crate) fn found_in(text: &str) -> Map<String, serde_json::Value> {
    let mut found = Map::new();
    let mut count = |kind: &str| {
        let times = found.get(kind).and_then(serde_json::Value::as_u64).unwrap_or_default();
        found.insert(kind.to_owned(), json!(times + 1));
    };
    for word in text.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '(' | ')' | '<' | '>'))
    {
        if is_email(word) {
            count("email");
        } else if is_identity_number(word) {
            count("identity");
        }
    }
    for digits in runs_of_digits(text) {
        match digits.len() {
            9..=15 => count("phone"),
            20..=28 => count("account"),
            _ => {}
        }
    }
    found
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain.trim_end_matches('.').contains('.'))
}

/// One or two letters and five to seven digits, as on the national identity card.
fn is_identity_number(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let letters = word.chars().take_while(char::is_ascii_alphabetic).count();
    let digits = &word[letters..];
    (1..=2).contains(&letters) && (5..=7).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits that belong together, also where spaces, points or hyphens part them; Arabic ones too.
fn runs_of_digits(text: &str) -> Vec<String> {
    let mut runs = vec![String::new()];
    let mut gap = 0;
    for letter in text.chars() {
        let digit = letter.to_digit(10).or(match letter {
            '٠'..='٩' => Some(letter as u32 - '٠' as u32),
            _ => None,
        });
        match digit.and_then(|digit| char::from_digit(digit, 10)) {
            Some(digit) => {
                gap = 0;
                if let Some(run) = runs.last_mut() {
                    run.push(digit);
                }
            }
            None if matches!(letter, ' ' | '.' | '-' | '/' | '\u{a0}') && gap == 0 => gap = 1,
            None => {
                gap = 0;
                runs.push(String::new());
            }
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
    fn an_ordinary_text_is_not_flagged() {
        for text in ["Le lampadaire du 12, rue 45 est éteint depuis le 03/11/2026.", "الإنارة منطفئة منذ 3 أيام"]
        {
            assert_eq!(kinds(text), Vec::<String>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(text in ".*") {
            let _ = found_in(&text);
        }
    }
}
