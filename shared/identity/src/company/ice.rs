//! The number by which all administrations know a company: the *identifiant commun de l'entreprise*. Nine digits for the
//! company, four for its establishment, two by which a slip of the hand is seen: the whole is a multiple of 97 (the system of
//! ISO/IEC 7064, with a remainder of its own).

use std::fmt;

/// A right number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ice(String);

impl Ice {
    /// What somebody typed, if it is one: with or without spaces, dots and dashes, in Latin or Arabic digits.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits: String = ui::latin_digits(text)
            .chars()
            .filter(|letter| !letter.is_whitespace() && !matches!(letter, '.' | '-' | '–'))
            .take(16)
            .collect();
        let is_right = digits.len() == 15
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && digits.parse::<u64>().is_ok_and(|number| number > 0 && number % 97 == 0);
        is_right.then_some(Self(digits))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_of_real_companies_are_right_however_they_are_typed() {
        for (typed, ice) in [
            ("001561191000066", "001561191000066"),
            ("00 21 36 09 30 00 040", "002136093000040"),
            ("٠٠٠٠٣٦٧٩٤٠٠٠٠٣٦", "000036794000036"),
        ] {
            assert_eq!(Ice::parse(typed).map(|ice| ice.to_string()).as_deref(), Some(ice));
        }
        for wrong in ["", "000000000000000", "1561191000066", "0015611910000660", "00156119100006Z", "001561191000067"]
        {
            assert_eq!(Ice::parse(wrong), None, "{wrong}");
        }
    }

    /// The right number with these digits of company and establishment.
    fn right(body: u64) -> String {
        let check = (97 - body * 100 % 97) % 97;
        format!("{:015}", body * 100 + check)
    }

    proptest! {
        #[test]
        fn one_wrong_digit_or_two_exchanged_are_seen(body in 1..10_u64.pow(13), at in 0..15_usize, by in 1..10_u8) {
            let ice = right(body);
            prop_assert!(Ice::parse(&ice).is_some());
            let mut digits = ice.clone().into_bytes();
            digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
            let slipped = String::from_utf8_lossy(&digits).into_owned();
            prop_assert!(Ice::parse(&slipped).is_none(), "{ice} {slipped}");
            let mut digits = ice.clone().into_bytes();
            let next = (at + 1) % 15;
            digits.swap(at.min(next), at.max(next));
            let turned = String::from_utf8_lossy(&digits).into_owned();
            // The first and the last are not beside each other, and equal digits change nothing.
            prop_assert!(next == 0 || turned == ice || Ice::parse(&turned).is_none(), "{ice} {turned}");
        }

        #[test]
        fn nothing_typed_panics(text in ".*") {
            let _ = Ice::parse(&text);
        }
    }
}
