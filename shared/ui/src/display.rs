//! How a person wants pages to look: kept in one cookie, shown as attributes of the root element.

use std::fmt;

/// Size of the text, in percent of the browser's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Size {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
}

/// How strongly text stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Contrast {
    /// As designed, at least 4.5 to 1.
    #[default]
    Normal,
    /// At least 7 to 1, with borders on everything.
    High,
}

/// Light or dark page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// What the device asks for.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// All display settings. The default is what somebody who never opened the panel sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Display {
    /// Size of the text.
    pub size: Size,
    /// Wider spaces between letters, words and lines.
    pub wide: bool,
    /// Contrast.
    pub contrast: Contrast,
    /// Light or dark.
    pub theme: Theme,
    /// The easy-to-read font (Latin script).
    pub easy_font: bool,
    /// No movement.
    pub still: bool,
    /// Single-key shortcuts of the desk are off (WCAG 2.1.4).
    pub no_keys: bool,
}

impl Display {
    /// The name of the cookie.
    pub const COOKIE: &'static str = "display";

    const FIELDS: [&'static str; 7] = ["size", "contrast", "theme", "wide", "font", "motion", "keys"];

    /// Reads the fields of the display panel's form: `size`, `contrast`, `theme`, and the checkboxes `wide`, `font`,
    /// `motion`, `keys`. Unknown names and values leave the default.
    #[must_use]
    pub fn from_form<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut display = Self::default();
        for (name, value) in fields {
            if Self::FIELDS.contains(&name) {
                display.apply(value);
            }
        }
        display
    }

    /// Reads the cookie. Whatever it holds, the answer is a valid setting.
    #[must_use]
    pub fn from_cookie(cookie: &str) -> Self {
        let mut display = Self::default();
        for word in cookie.split('-') {
            display.apply(word);
        }
        display
    }

    /// The words of the cookie, of the form's values and of the attributes are the same.
    fn apply(&mut self, word: &str) {
        match word {
            "125" => self.size = Size::Large,
            "150" => self.size = Size::Larger,
            "wide" => self.wide = true,
            "high" => self.contrast = Contrast::High,
            "light" => self.theme = Theme::Light,
            "dark" => self.theme = Theme::Dark,
            "easy" => self.easy_font = true,
            "still" => self.still = true,
            "nokeys" => self.no_keys = true,
            _ => {}
        }
    }

    /// `100`, `125` or `150`.
    #[must_use]
    pub fn size_word(&self) -> &'static str {
        match self.size {
            Size::Normal => "100",
            Size::Large => "125",
            Size::Larger => "150",
        }
    }

    /// `normal` or `high`.
    #[must_use]
    pub fn contrast_word(&self) -> &'static str {
        match self.contrast {
            Contrast::Normal => "normal",
            Contrast::High => "high",
        }
    }

    /// `auto`, `light` or `dark`.
    #[must_use]
    pub fn theme_word(&self) -> &'static str {
        match self.theme {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// The cookie's value; empty for the default (the cookie may then be removed).
impl fmt::Display for Display {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [
            (self.size != Size::Normal, self.size_word()),
            (self.wide, "wide"),
            (self.contrast != Contrast::Normal, self.contrast_word()),
            (self.theme != Theme::Auto, self.theme_word()),
            (self.easy_font, "easy"),
            (self.still, "still"),
            (self.no_keys, "nokeys"),
        ];
        let chosen: Vec<&str> = words.into_iter().filter_map(|(is_chosen, word)| is_chosen.then_some(word)).collect();
        f.write_str(&chosen.join("-"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_comes_back_from_the_cookie() {
        let chosen = Display {
            size: Size::Larger,
            wide: true,
            contrast: Contrast::High,
            theme: Theme::Dark,
            easy_font: true,
            still: true,
            no_keys: true,
        };
        assert_eq!(chosen.to_string(), "150-wide-high-dark-easy-still-nokeys");
        assert_eq!(Display::from_cookie(&chosen.to_string()), chosen);
        assert_eq!(Display::default().to_string(), "");
    }

    #[test]
    fn a_strange_cookie_gives_the_default() {
        for cookie in ["", "999", "DARK", "<script>", "--", "wide2"] {
            assert_eq!(Display::from_cookie(cookie), Display::default());
        }
    }

    #[test]
    fn the_form_is_read_by_its_values() {
        let fields = [("csrf", "dark"), ("size", "125"), ("theme", "auto"), ("font", "easy")];
        let display = Display::from_form(fields);
        assert_eq!(display.to_string(), "125-easy");
    }
}
