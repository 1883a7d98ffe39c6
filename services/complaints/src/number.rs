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

/// Letters of the shortest and of the longest number, without dashes.
const SHORTEST: usize = 11;
const LONGEST: usize = 18;
/// Letters of a secret code.
const CODE: usize = 10;

/// How the letters of an administration's code may have been meant.
const MEANT: [fn(char) -> char; 3] = [|letter| letter, as_letter, as_digit];

/// A digit that looks like a letter as that letter.
const fn as_letter(letter: char) -> char {
    match letter {
        '0' => 'O',
        '1' => 'I',
        other => other,
    }
}

/// A letter that looks like a digit as that digit.
const fn as_digit(letter: char) -> char {
    match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

impl Number {
    /// The number that somebody typed or pasted, and the letters of the code that they pasted behind it; empty for none. More is
    /// forgiven than in an address: dashes are left out or are anything that is neither letter nor digit, and O stands for 0, I and L
    /// for 1, or the other way round, where the check character says so. Of several readings it is the one nearest to what was typed:
    /// one attempt is at one number.
    pub(crate) fn typed(text: &str) -> Option<(Self, String)> {
        let mut letters = String::new();
        let mut gaps = Vec::new();
        for letter in ui::latin_digits(text).chars() {
            if letter.is_ascii_alphanumeric() && letters.len() < LONGEST + CODE {
                letters.push(letter.to_ascii_uppercase());
            } else if letter.is_alphanumeric() {
                return None;
            } else if gaps.last() != Some(&letters.len()) {
                gaps.push(letters.len());
            }
        }
        let is_number = |length: &usize| (SHORTEST..=LONGEST).contains(length);
        let length = Some(letters.len()).filter(is_number).or(letters.len().checked_sub(CODE).filter(is_number))?;
        let (number, code) = letters.split_at(length);
        let readings = (2..=6).flat_map(|tenant| MEANT.map(|meant| (tenant, meant))).filter_map(|(tenant, meant)| {
            let (changes, reading) = Self::reading(number, tenant, meant)?;
            let borders = [2, 2 + tenant, length - 1];
            let astray = borders.iter().filter(|border| !gaps.contains(*border)).count();
            // Nobody answers a million complaints in a year: of two lengths the shorter is the serial's.
            Some(((astray, changes, length - tenant), reading))
        });
        let (_, number) = readings.min_by_key(|(rank, _)| *rank)?;
        Some((number, code.to_owned()))
    }

    /// The number that these letters are when the administration's code has so many; with how many of them were meant otherwise.
    fn reading(letters: &str, tenant: usize, meant: fn(char) -> char) -> Option<(usize, Self)> {
        let (body, check) = letters.split_at(letters.len() - 1);
        let (year, code, serial) = (body.get(..2)?, body.get(2..2 + tenant)?, body.get(2 + tenant..)?);
        let digits = |text: &str| text.chars().map(as_digit).collect::<String>();
        let code: String = code.chars().map(meant).collect();
        let body = format!("{}-{code}-{}", digits(year), digits(serial));
        let expected = char::from(check_character(&body));
        if check.chars().map(as_digit).ne([as_digit(expected)]) {
            return None;
        }
        let written = format!("{body}-{expected}");
        let number: Self = written.parse().ok().filter(|number: &Self| number.to_string() == written)?;
        let written = written.chars().filter(|letter| *letter != '-');
        let changes = letters.chars().zip(written).filter(|(typed, meant)| typed != meant).count();
        Some((changes, number))
    }
}

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
    fn a_number_is_forgiven_what_a_form_can_forgive() {
        let number = Number { year: 2026, tenant: "AGA".into(), serial: 10 };
        let text = number.to_string();
        for typed in [
            text.clone(),
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', " - "),
            text.replace('-', "\u{a0}/ "),
            format!("\u{2068}{text}\u{2069}."),
            text.replace("000010", "OOO0IO"),
            text.replace("000010", "ooool0").replace('-', ""),
            text.replace("000010", "000 010"),
            text.replace("26", "٢٦").replace("000010", "۰۰۰۰۱۰"),
        ] {
            assert_eq!(Number::typed(&typed), Some((number.clone(), String::new())), "{typed}");
        }
        for code in ["7K3QX-M9TDA", "7k3qxm9tda", " 7K3QX – M9TDA "] {
            for number_text in [text.clone(), text.replace('-', "")] {
                let read = Number::typed(&format!("{number_text} {code}"));
                assert_eq!(read, Some((number.clone(), "7K3QXM9TDA".to_owned())), "{number_text} {code}");
            }
        }
        let oil = Number { year: 2026, tenant: "OUI".into(), serial: 7 };
        assert_eq!(Number::typed(&oil.to_string().replace("OUI", "0u1")), Some((oil, String::new())));
        let trial = Number { year: 2026, tenant: "AGA".into(), serial: -1 };
        assert_eq!(Number::typed(&trial.to_string().replace('-', "")), Some((trial, String::new())));
        let wrong = text.replace("000010", "000020");
        for wrong in [wrong.as_str(), "", "-", "26-AGA-000010", "رقم", &"26".repeat(5_000), &format!("{text} 7K3QX")]
        {
            assert_eq!(Number::typed(wrong), None, "{wrong}");
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
        fn every_number_that_is_copied_is_read(tenant in "[A-Z0-9]{2,6}", serial in 1_i32..999_999_999, code in "[0-9A-HJKMNP-TV-Z]{10}") {
            let number = Number { year: 2026, tenant, serial };
            let read = Number::typed(&format!("{} {code}", number.to_string().to_lowercase()));
            prop_assert_eq!(read, Some((number, code)));
        }

        #[test]
        fn every_number_is_read_without_its_dashes(tenant in "[A-Z]{2,6}", serial in 1_i32..1_000_000) {
            let number = Number { year: 2026, tenant, serial };
            prop_assert_eq!(Number::typed(&number.to_string().replace('-', "")), Some((number, String::new())));
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
            let _ = Number::typed(&text);
        }
    }
}
