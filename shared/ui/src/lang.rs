//! The four languages of every page, and names that exist in each of them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Arabic, right to left.
    Ar,
    /// French.
    Fr,
    /// Standard Moroccan Amazigh, in Tifinagh.
    Zgh,
    /// English.
    En,
}

/// The code names no language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of ar, fr, zgh, en")]
pub struct UnknownLang;

impl Lang {
    /// All languages, in the order of the language switch.
    pub const ALL: [Self; 4] = [Self::Ar, Self::Zgh, Self::Fr, Self::En];

    /// The BCP 47 code, which is also the first segment of every page's address.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::Zgh => "zgh",
            Self::En => "en",
        }
    }

    /// The value of the `dir` attribute: `rtl` or `ltr`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::Fr | Self::Zgh | Self::En => "ltr",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Fr => "Français",
            Self::Zgh => "ⵜⴰⵎⴰⵣⵉⵖⵜ",
            Self::En => "English",
        }
    }

    /// Words in a row, with the comma of this language.
    #[must_use]
    pub fn join(self, words: &[impl AsRef<str>]) -> String {
        let comma = if self == Self::Ar { "، " } else { ", " };
        words.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(comma)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.code() == code).ok_or(UnknownLang)
    }
}

/// One name in each language; an empty string where none is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Names {
    /// In Arabic.
    pub ar: String,
    /// In French.
    pub fr: String,
    /// In Amazigh, Tifinagh script.
    pub zgh: String,
    /// In English.
    pub en: String,
}

impl Names {
    /// The languages in the order of a form's fields: first the two in which every administration has a name.
    pub const FIELDS: [Lang; 4] = [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En];

    /// Whether every administration has a name in `lang`.
    #[must_use]
    pub const fn is_needed(lang: Lang) -> bool {
        matches!(lang, Lang::Ar | Lang::Fr)
    }

    /// The name in `lang` and no other; empty where none is known.
    #[must_use]
    pub fn own(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.ar,
            Lang::Fr => &self.fr,
            Lang::Zgh => &self.zgh,
            Lang::En => &self.en,
        }
    }

    /// The name in `lang`, else in French, else in Arabic: the two languages in which every administration has one.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> &str {
        let known = [self.own(lang), self.fr.as_str(), self.ar.as_str()];
        known.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_language_is_found_by_its_code_and_nothing_else_is() {
        for lang in Lang::ALL {
            assert_eq!(lang.code().parse(), Ok(lang));
            assert_eq!(serde_json::to_string(&lang).unwrap(), format!("\"{lang}\""));
        }
        for code in ["", "de", "AR", "fr-MA"] {
            assert_eq!(code.parse::<Lang>(), Err(UnknownLang));
        }
    }

    #[test]
    fn a_missing_name_falls_back_to_french_then_arabic() {
        let both = Names { ar: "الرباط".into(), fr: "Rabat".into(), ..Names::default() };
        assert_eq!(both.in_lang(Lang::Ar), "الرباط");
        assert_eq!(both.in_lang(Lang::En), "Rabat");
        let arabic: Names = serde_json::from_str(r#"{"ar":"الرباط"}"#).unwrap();
        assert_eq!(arabic.in_lang(Lang::Zgh), "الرباط");
    }
}
