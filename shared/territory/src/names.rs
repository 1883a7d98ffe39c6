//! A name in the four languages, as it stands in a `jsonb` column.

use serde::{Deserialize, Serialize};

/// One name in each language; an empty string where none is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The name in the language with this code (`ar`, `fr`, `zgh`, `en`), else in French, else in Arabic.
    pub fn in_lang(&self, code: &str) -> &str {
        let wanted = match code {
            "ar" => &self.ar,
            "zgh" => &self.zgh,
            "en" => &self.en,
            _ => &self.fr,
        };
        [wanted, &self.fr, &self.ar].into_iter().find(|name| !name.is_empty()).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_name_falls_back_to_french_then_arabic() {
        let both = Names { ar: "الرباط".into(), fr: "Rabat".into(), ..Names::default() };
        assert_eq!(both.in_lang("ar"), "الرباط");
        assert_eq!(both.in_lang("en"), "Rabat");
        assert_eq!(Names { ar: "الرباط".into(), ..Names::default() }.in_lang("zgh"), "الرباط");
    }
}
