//! Numbers as each language writes them, always in Latin digits. What stands between groups of three and before the decimals is
//! as in CLDR for fr, en, ar-MA and zgh. Years, references and codes are no numbers: they are handed over as words.

use crate::Lang;

/// `plain`, as Rust writes a number (`-1234567.5`), in the way of a language: `-1 234 567,5`.
pub(crate) fn written(lang: Lang, plain: &str) -> String {
    let (between, before_decimals) = match lang {
        Lang::Ar => (".", ","),
        Lang::Fr => ("\u{202f}", ","),
        Lang::Zgh => ("\u{a0}", ","),
        Lang::En => (",", "."),
    };
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("-", digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = sign.to_owned();
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push_str(between);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push_str(before_decimals);
        text.push_str(decimals);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Page, text_with};

    #[test]
    fn thousands_stand_apart_as_each_language_does_it() {
        let million = |lang| written(lang, "1234567");
        assert_eq!(million(Lang::Fr), "1\u{202f}234\u{202f}567");
        assert_eq!(million(Lang::En), "1,234,567");
        assert_eq!(million(Lang::Ar), "1.234.567");
        assert_eq!(million(Lang::Zgh), "1\u{a0}234\u{a0}567");
        let english = ["0", "999", "1000", "-45000"].map(|plain| written(Lang::En, plain));
        assert_eq!(english, ["0", "999", "1,000", "-45,000"]);
    }

    #[test]
    fn decimals_have_the_sign_of_the_language() {
        assert_eq!(written(Lang::Fr, "4.5"), "4,5");
        assert_eq!(written(Lang::Ar, "1234.25"), "1.234,25");
        assert_eq!(written(Lang::En, "-1234.5"), "-1,234.5");
    }

    #[test]
    fn the_numbers_of_texts_are_grouped_and_their_words_are_not() {
        let count = |lang| text_with(lang, "desk-count", &[("count", 12345_i32.into())]);
        assert!(count(Lang::Fr).starts_with("12\u{202f}345 "), "{}", count(Lang::Fr));
        assert!(count(Lang::En).starts_with("12,345 "), "{}", count(Lang::En));
        assert!(count(Lang::Ar).starts_with("12.345 "), "{}", count(Lang::Ar));
        assert!(count(Lang::Zgh).starts_with("12\u{a0}345 "), "{}", count(Lang::Zgh));
        assert!(text_with(Lang::Fr, "mail-greeting", &[("name", "12345".into())]).contains("12345"));
        let pale = text_with(Lang::Fr, "look-colour-pale", &[("contrast", 3.0_f64.into())]);
        assert!(pale.contains(" 3,0,"), "{pale}");
        assert_eq!(Page::new(Lang::Fr, "/").count(2026_u64), "2\u{202f}026");
    }
}
