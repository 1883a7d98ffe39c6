//! Telephone numbers, as people in Morocco type them.

use phonenumber::country::Id;
use phonenumber::{Mode, PhoneNumber};
use std::fmt;
use ui::latin_digits;

/// A valid number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(PhoneNumber);

/// Not a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a telephone number")]
pub struct InvalidPhone;

impl Phone {
    /// Reads a number; without a country code it is Moroccan.
    ///
    /// # Errors
    /// No country knows such a number.
    pub fn parse(text: &str) -> Result<Self, InvalidPhone> {
        let number = phonenumber::parse(Some(Id::MA), latin_digits(text.trim())).map_err(|_| InvalidPhone)?;
        if phonenumber::is_valid(&number) { Ok(Self(number)) } else { Err(InvalidPhone) }
    }
}

/// E.164, `+212612345678`.
impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format().mode(Mode::E164).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_typed() {
        for typed in [
            "0612345678",
            "06 12 34 56 78",
            "+212 6 12 34 56 78",
            "00212612345678",
            "06-12-34-56-78",
            "٠٦ ١٢ ٣٤ ٥٦ ٧٨",
            "۰۶۱۲۳۴۵۶۷۸",
        ] {
            assert_eq!(Phone::parse(typed).unwrap().to_string(), "+212612345678", "{typed}");
        }
        assert_eq!(Phone::parse("0522 20 00 00").unwrap().to_string(), "+212522200000");
        assert_eq!(Phone::parse("+33 6 12 34 56 78").unwrap().to_string(), "+33612345678");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for wrong in ["", "12", "abc", "06123456789012345", "0012"] {
            assert_eq!(Phone::parse(wrong), Err(InvalidPhone), "{wrong}");
        }
    }
}
