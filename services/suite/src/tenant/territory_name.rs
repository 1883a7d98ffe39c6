//! What the administration of a territory is called, and at what address: the same words for the directory that people find
//! theirs in, and for the demonstration.

use identity::Kind;
use search::fold;
use territory::{Level, Territory};
use ui::Names;

/// The administration of a territory: none for the country.
pub(crate) fn of(territory: &Territory) -> Option<(Kind, String, Names)> {
    let territory::Names { ar, fr, zgh, en } = territory.names.clone();
    let (kind, stem, names) = match territory.level {
        Level::Country => return None,
        Level::Region => (
            Kind::Region,
            "region",
            Names {
                ar: format!("جهة {ar}"),
                fr: format!("Région {fr}"),
                zgh: format!("ⵜⴰⵎⵏⴰⴹⵜ ⵏ {zgh}"),
                en: format!("Region of {en}"),
            },
        ),
        Level::Province if territory.kind == "prefecture" => (
            Kind::Province,
            "prefecture",
            Names {
                ar: format!("عمالة {ar}"),
                fr: format!("Préfecture {}", with_de(&fr)),
                zgh: format!("ⵜⴰⵎⵏⴱⴰⴹⵜ ⵏ {zgh}"),
                en: format!("Prefecture of {en}"),
            },
        ),
        Level::Province => (
            Kind::Province,
            "province",
            Names {
                ar: format!("إقليم {ar}"),
                fr: format!("Province {}", with_de(&fr)),
                zgh: format!("ⵜⴰⵙⴳⴰ ⵏ {zgh}"),
                en: format!("Province of {en}"),
            },
        ),
        Level::Commune => (
            Kind::Commune,
            "commune",
            Names {
                ar: format!("جماعة {ar}"),
                fr: format!("Commune {}", with_de(&fr)),
                zgh: format!("ⵜⴰⴳⵔⴰⵡⵜ ⵏ {zgh}"),
                en: format!("Commune of {en}"),
            },
        ),
    };
    Some((kind, format!("{stem}-{}", slug_of(&territory.names.fr)), names))
}

/// "d’Agadir", "de Rabat".
fn with_de(name: &str) -> String {
    let elides = fold(name).starts_with(['a', 'e', 'i', 'o', 'u']);
    if elides { format!("d’{name}") } else { format!("de {name}") }
}

/// A name as a part of an address.
pub(crate) fn slug_of(name: &str) -> String {
    let words = fold(name);
    let words = words.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// Letters of a name for the numbers of its administration, that none of `taken` has: TIZ, TIZ2, TIZ3.
pub(crate) fn code_of(name: &str, taken: impl Fn(&str) -> bool) -> Option<String> {
    let letters: String = slug_of(name).chars().filter(char::is_ascii_alphabetic).take(3).collect();
    let letters = if letters.len() < 2 { "ADM".to_owned() } else { letters.to_uppercase() };
    let numbered = (2..1000).map(|number| format!("{letters}{number}"));
    std::iter::once(letters.clone()).chain(numbered).find(|code| !taken(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_begins_with_a_vowel_takes_the_apostrophe() {
        let names = ["Agadir", "Ouarzazate", "Essaouira", "Èze", "Rabat", "Youssoufia", "El Jadida"].map(with_de);
        let right = ["d’Agadir", "d’Ouarzazate", "d’Essaouira", "d’Èze", "de Rabat", "de Youssoufia", "d’El Jadida"];
        assert_eq!(names, right);
    }

    #[test]
    fn a_code_is_made_of_a_name_and_is_nobody_else_s() {
        let code = |name, taken: &[&str]| code_of(name, |code| taken.contains(&code));
        assert_eq!(code("Tiznit", &[]).as_deref(), Some("TIZ"));
        assert_eq!(code("Tiznit", &["TIZ", "TIZ2"]).as_deref(), Some("TIZ3"));
        assert_eq!(code("Fès", &[]).as_deref(), Some("FES"));
        assert_eq!(code("أكادير", &[]).as_deref(), Some("ADM"), "no Latin letter to make one of");
        assert_eq!(code("Aa", &[]).as_deref(), Some("AA"));
    }
}
