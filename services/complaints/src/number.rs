//! The number that a person is given, `26-AGA-000123-K`: year, administration, serial, check character. What an administration's
//! people send while they try Diwan out has a series of its own, `26-AGA-E00001-5`, so that real numbers have no gap.

use std::fmt;
use std::str::FromStr;

/// A complaint's number within all administrations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    /// The year of reception, 2000 to 2099.
    pub year: i16,
    /// The administration's code.
    pub tenant: String,
    /// The position in the administration's year, from 1; in the series of trials, from -1 downwards.
    pub serial: i32,
}

/// The text is no number, or a character of it is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a number of a complaint")]
pub struct NotANumber;

/// Begins the serial of a trial (`essai`).
const TRIAL: char = 'E';

const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let serial = match self.serial {
            trial if trial < 0 => format!("{TRIAL}{:05}", trial.unsigned_abs()),
            serial => format!("{serial:06}"),
        };
        let text = format!("{:02}-{}-{serial}", self.year.rem_euclid(100), self.tenant);
        write!(f, "{text}-{}", char::from(check_character(&text)))
    }
}

impl FromStr for Number {
    type Err = NotANumber;

    /// Takes what people type: any case, spaces around, other dashes, Arabic digits.
    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let text: String = ui::latin_digits(text)
            .trim()
            .chars()
            .map(|letter| if matches!(letter, '‐' | '‑' | '–' | '—' | '−' | ' ') { '-' } else { letter })
            .collect::<String>()
            .to_ascii_uppercase();
        let mut parts = text.split('-');
        let (Some(year), Some(tenant), Some(serial), Some(check), None) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotANumber);
        };
        let is_code = (2..=6).contains(&tenant.len()) && tenant.bytes().all(|byte| ALPHABET.contains(&byte));
        let (digits, sign) = serial.strip_prefix(TRIAL).map_or((serial, 1), |digits| (digits, -1));
        let are_digits = [year, digits].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_code || !are_digits || year.len() != 2 || !(6..=9).contains(&serial.len()) {
            return Err(NotANumber);
        }
        let position: i32 = digits.parse().map_err(|_| NotANumber)?;
        if sign < 0 && position == 0 {
            return Err(NotANumber);
        }
        let number = Self {
            year: 2000 + year.parse::<i16>().map_err(|_| NotANumber)?,
            tenant: tenant.to_owned(),
            serial: sign * position,
        };
        let expected = check_character(&format!("{year}-{tenant}-{serial}"));
        (check.as_bytes() == [expected]).then_some(number).ok_or(NotANumber)
    }
}

/// ISO/IEC 7064, MOD 37,36: finds every single wrong character and every swap of two neighbours.
fn check_character(text: &str) -> u8 {
    let values = text.bytes().filter_map(|byte| ALPHABET.iter().position(|letter| *letter == byte));
    let product = values.fold(36, |product, value| {
        let sum = (product + value) % 36;
        (if sum == 0 { 36 } else { sum } * 2) % 37
    });
    ALPHABET[(37 - product) % 36]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_standards_own_example_holds() {
        // ISO/IEC 7064 MOD 37,36 over "A12425GABC1234002" is "M" (as in the GRid standard).
        assert_eq!(check_character("A12425GABC1234002"), b'M');
    }

    #[test]
    fn people_type_it_in_many_ways() {
        let number = Number { year: 2026, tenant: "AGA".into(), serial: 123 };
        let text = number.to_string();
        assert!(text.starts_with("26-AGA-000123-"));
        for typed in [
            text.clone(),
            text.to_lowercase(),
            format!("  {text} "),
            text.replace('-', "–"),
            text.replace('-', " "),
            text.replace("26", "٢٦").replace("000123", "۰۰۰۱۲۳"),
        ] {
            assert_eq!(typed.parse(), Ok(number.clone()), "{typed}");
        }
        for wrong in ["", "26-AGA-000123", "26-AGA-000123-", "26-AGA-000124-K", "x", "26--000123-A", "26-AGA-0-A"] {
            assert_eq!(wrong.parse::<Number>(), Err(NotANumber), "{wrong}");
        }
    }

    #[test]
    fn a_trial_has_numbers_of_its_own() {
        let trial = Number { year: 2026, tenant: "AGA".into(), serial: -1 };
        let text = trial.to_string();
        assert!(text.starts_with("26-AGA-E00001-"), "{text}");
        assert_eq!((text.parse(), text.to_lowercase().parse()), (Ok(trial.clone()), Ok(trial)));
        let zero = format!("26-AGA-E00000-{}", char::from(check_character("26-AGA-E00000")));
        assert_eq!(zero.parse::<Number>(), Err(NotANumber));
    }

    proptest! {
        #[test]
        fn every_trial_s_number_is_read_back(tenant in "[A-Z0-9]{2,6}", serial in -99_999_999_i32..0) {
            let number = Number { year: 2026, tenant, serial };
            prop_assert_eq!(number.to_string().parse(), Ok(number));
        }

        #[test]
        fn every_number_is_read_back(year in 2000_i16..2100, tenant in "[A-Z0-9]{2,6}", serial in 1_i32..999_999_999) {
            let number = Number { year, tenant, serial };
            prop_assert_eq!(number.to_string().parse(), Ok(number));
        }

        #[test]
        fn one_wrong_character_is_found(serial in 1_i32..999_999, at in 0_usize..15, with in "[A-Z0-9]") {
            let text = Number { year: 2026, tenant: "AGA".into(), serial }.to_string();
            let mut wrong = text.clone();
            wrong.replace_range(at..=at, &with);
            prop_assume!(wrong != text && text.as_bytes()[at] != b'-');
            prop_assert_eq!(wrong.parse::<Number>(), Err(NotANumber));
        }

        #[test]
        fn nothing_typed_panics(text in ".*") {
            let _ = text.parse::<Number>();
        }
    }
}
