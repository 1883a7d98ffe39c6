//! Letters that are typed, or pasted along unseen, and that no text keeps.

/// A text as it is kept: without the letters of [`is_unseen`], line ends as one letter each (browsers send CR LF).
#[must_use]
pub fn legible(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|letter| !is_unseen(*letter)).collect()
}

/// Whether nobody sees the letter, and it may mislead: control characters but for line ends and tabs, and what turns the direction
/// of everything up to another such letter (UAX #9, sections 2.1 to 2.5), by which a text shows other words than it holds. The marks
/// and joiners that Arabic, Persian and emoji need (U+200C to U+200F) are not among them.
#[must_use]
pub fn is_unseen(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t'))
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_nobody_sees_goes_and_what_letters_need_stays() {
        assert_eq!(legible("a\0b\u{1b}[31m\u{7f}\u{85}c"), "ab[31mc");
        assert_eq!(legible("one\r\ntwo\rthree\n\tfour"), "one\ntwo\nthree\n\tfour");
        assert_eq!(legible("pay \u{202e}001\u{202c} DH, \u{2066}\u{202d}x\u{2069}"), "pay 001 DH, x");
        for needed in ["می\u{200c}خواهم", "👩\u{200d}🔧", "المبلغ\u{200f} (12)\u{200e}", "ⴰⵣⵓⵍ", "é\u{a0}»"]
        {
            assert_eq!(legible(needed), needed);
        }
    }

    proptest! {
        #[test]
        fn a_text_that_is_kept_stays_as_it_is(typed in "[\r\n\ta\u{0}-\u{9f}\u{200c}-\u{2069}ش]*") {
            let kept = legible(&typed);
            prop_assert!(!kept.contains(is_unseen) && !kept.contains('\r'));
            prop_assert_eq!(legible(&kept), kept);
        }

        #[test]
        fn nothing_typed_panics(typed in ".*") {
            let _ = legible(&typed);
        }
    }
}
