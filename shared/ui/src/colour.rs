//! A colour that an administration chooses itself, and whether people can read on it and beside it.

use std::fmt;
use std::str::FromStr;

/// A colour, as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// Not a colour, as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a colour such as #0b5351")]
pub struct InvalidColour;

/// What the least contrast of a text is (WCAG 2.2, 1.4.3).
pub const LEAST_CONTRAST: f64 = 4.5;

/// The grounds on which the light theme writes in the accent (`10-tokens.css`: page, soft, blue-back), a test holds.
const LIGHT_GROUNDS: [Colour; 3] = [Colour([0xff; 3]), Colour([0xf2, 0xf5, 0xf7]), Colour([0xdd, 0xe9, 0xf8])];
/// Those of the dark theme.
const DARK_GROUNDS: [Colour; 3] = [Colour([0x14, 0x19, 0x1f]), Colour([0x1d, 0x24, 0x2c]), Colour([0x1b, 0x33, 0x50])];

impl Colour {
    /// The relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let channel = |value: u8| {
            let share = f64::from(value) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let Self([red, green, blue]) = self;
        0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
    }

    /// The contrast of two colours: 1 for the same, 21 for black and white.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The contrast on the ground of light pages that suits it least; white text on it reads at least as well.
    #[must_use]
    pub fn on_light(self) -> f64 {
        LIGHT_GROUNDS.into_iter().map(|ground| self.contrast(ground)).fold(21.0, f64::min)
    }

    fn on_dark(self) -> f64 {
        DARK_GROUNDS.into_iter().map(|ground| self.contrast(ground)).fold(21.0, f64::min)
    }

    /// The same hue, as light as dark pages need it.
    #[must_use]
    pub fn for_dark(self) -> Self {
        let towards_white = |step: u16| {
            let mix = |value: u8| {
                let value = u16::from(value);
                u8::try_from(value + (255 - value) * step / 20).unwrap_or(u8::MAX)
            };
            Self(self.0.map(mix))
        };
        (0..=20).map(towards_white).find(|colour| colour.on_dark() >= LEAST_CONTRAST).unwrap_or(Self([0xff; 3]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([red, green, blue]) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl FromStr for Colour {
    type Err = InvalidColour;

    fn from_str(text: &str) -> Result<Self, InvalidColour> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .ok_or(InvalidColour)?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| InvalidColour);
        Ok(Self([part(0)?, part(2)?, part(4)?]))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn a_colour_is_read_back_as_it_is_written_and_nothing_else_is_one() {
        assert_eq!(colour("#0B5351").to_string(), "#0b5351");
        for wrong in ["", "#", "0b5351", "#0b535", "#0b53511", "#gg5351", "#+b5351", "#0b+351", "red", "#éé35"] {
            assert_eq!(wrong.parse::<Colour>(), Err(InvalidColour), "{wrong}");
        }
    }

    #[test]
    fn contrast_is_computed_as_the_standard_says() {
        assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 0.001);
        assert!((colour("#777777").contrast(colour("#ffffff")) - 4.48).abs() < 0.01);
    }

    #[test]
    fn pale_colours_are_told_from_those_that_read() {
        assert!(colour("#ffd33d").on_light() < LEAST_CONTRAST, "yellow");
        assert!(colour("#777777").on_light() < LEAST_CONTRAST, "grey");
        assert!(colour("#0b5351").on_light() >= LEAST_CONTRAST, "teal");
        assert!(colour("#c1121f").on_light() >= LEAST_CONTRAST, "red");
    }

    #[test]
    fn every_colour_has_a_form_that_reads_on_dark_pages() {
        for (red, green, blue) in (0..=255).step_by(51).flat_map(|red| {
            (0..=255).step_by(51).flat_map(move |green| (0..=255).step_by(51).map(move |blue| (red, green, blue)))
        }) {
            assert!(Colour([red, green, blue]).for_dark().on_dark() >= LEAST_CONTRAST);
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let css = include_str!("../assets/css/10-tokens.css");
        for ground in LIGHT_GROUNDS.into_iter().chain(DARK_GROUNDS.into_iter().skip(1)) {
            assert!(css.contains(&ground.to_string()), "{ground}");
        }
        assert!(include_str!("../assets/css/05-accents.css").contains(&DARK_GROUNDS[0].to_string()));
    }
}
