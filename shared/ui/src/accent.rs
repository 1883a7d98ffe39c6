//! The palette from which an administration takes its one colour. The colours themselves are in
//! `assets/css/05-accents.css`; a test there and here holds their contrast.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An administration's colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Accent {
    /// Diwan's own.
    #[default]
    Teal,
    /// Blue.
    Blue,
    /// Green.
    Green,
    /// Indigo.
    Indigo,
    /// Plum.
    Plum,
    /// Crimson.
    Crimson,
    /// Rust.
    Rust,
    /// Slate.
    Slate,
}

/// The name is not in the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a colour of the palette")]
pub struct UnknownAccent;

impl Accent {
    /// The whole palette.
    pub const ALL: [Self; 8] =
        [Self::Teal, Self::Blue, Self::Green, Self::Indigo, Self::Plum, Self::Crimson, Self::Rust, Self::Slate];

    /// The name, as in settings and in the `data-accent` attribute.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Teal => "teal",
            Self::Blue => "blue",
            Self::Green => "green",
            Self::Indigo => "indigo",
            Self::Plum => "plum",
            Self::Crimson => "crimson",
            Self::Rust => "rust",
            Self::Slate => "slate",
        }
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Accent {
    type Err = UnknownAccent;

    fn from_str(name: &str) -> Result<Self, UnknownAccent> {
        Self::ALL.into_iter().find(|accent| accent.name() == name).ok_or(UnknownAccent)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    const CSS: &str = include_str!("../assets/css/05-accents.css");
    const LIGHT_PAGE: &str = "#ffffff";

    /// The relative luminance of `#rrggbb` (WCAG 2.2).
    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let value = u8::from_str_radix(&colour[at..at + 2], 16).unwrap();
            let share = f64::from(value) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The value of `property` in the rule whose selector is `selector`.
    fn colour(selector: &str, property: &str) -> &'static str {
        let rule = CSS
            .split('}')
            .find(|rule| rule.contains(&format!("{selector} {{")))
            .unwrap_or_else(|| panic!("no rule {selector}"));
        let value =
            rule.split_once(&format!("{property}: ")).unwrap_or_else(|| panic!("{selector} lacks {property}")).1;
        value.split(';').next().unwrap()
    }

    #[test]
    fn every_accent_reads_on_its_page_and_carries_text() {
        let dark_page = colour(":root", "--dark-page");
        for accent in Accent::ALL {
            let selector = format!("[data-accent=\"{accent}\"]");
            let light = colour(&selector, "--accent-light");
            let dark = colour(&selector, "--accent-dark");
            assert!(contrast(light, LIGHT_PAGE) >= 7.0, "{accent} on white: {}", contrast(light, LIGHT_PAGE));
            assert!(contrast(dark, dark_page) >= 7.0, "{accent} on dark: {}", contrast(dark, dark_page));
        }
    }

    /// The colours of the theme whose rule begins with `selector`.
    fn theme(selector: &str) -> impl Fn(&str) -> String {
        let css = include_str!("../assets/css/10-tokens.css");
        let rule = css.split_once(selector).unwrap().1.split_once('}').unwrap().0;
        move |token| {
            let value = rule.split_once(&format!("--{token}: ")).unwrap_or_else(|| panic!("{token} is missing")).1;
            let value = value.split(';').next().unwrap();
            if value == "var(--dark-page)" { colour(":root", "--dark-page") } else { value }.to_owned()
        }
    }

    #[test]
    fn texts_read_on_their_grounds_in_both_themes() {
        for selector in [":root {", "[data-theme=\"dark\"] {", "[data-theme=\"auto\"] {"] {
            let token = theme(selector);
            let pairs = [
                ("text", "page"),
                ("text", "soft"),
                ("muted", "page"),
                ("muted", "soft"),
                ("bad", "page"),
                ("bad", "bad-back"),
                ("on-bad", "bad"),
                ("good", "page"),
                ("good", "good-back"),
                ("amber", "amber-back"),
                ("blue-text", "blue-back"),
                ("text", "blue-back"),
                ("text", "good-back"),
                ("text", "amber-back"),
                ("text", "grey-back"),
                ("muted", "blue-back"),
            ];
            for (front, back) in pairs {
                let ratio = contrast(&token(front), &token(back));
                assert!(ratio >= 4.5, "{selector} {front} on {back}: {ratio}");
            }
            // Borders of fields and the focus are seen at 3 to 1.
            for (front, back) in [("field-line", "page"), ("field-line", "soft"), ("focus", "page"), ("focus", "soft")]
            {
                let ratio = contrast(&token(front), &token(back));
                assert!(ratio >= 3.0, "{selector} {front} on {back}: {ratio}");
            }
            for accent in Accent::ALL {
                let variant = if selector == ":root {" { "--accent-light" } else { "--accent-dark" };
                let accent_colour = colour(&format!("[data-accent=\"{accent}\"]"), variant);
                for back in ["soft", "blue-back", "on-accent"] {
                    let ratio = contrast(accent_colour, &token(back));
                    assert!(ratio >= 4.5, "{selector} {accent} on {back}: {ratio}");
                }
            }
        }
    }

    #[test]
    fn contrast_is_computed_as_the_standard_says() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.001);
        assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
    }
}
