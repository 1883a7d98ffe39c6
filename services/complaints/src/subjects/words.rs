//! Words in four languages as a form asks for them, and what is said of two people who change the same thing.

use server::{Fields, Secret};
use ui::{Errors, Lang, Names, Page};

/// The languages of a form, each with the label of its field. The first two are needed.
const LANGS: [(&str, &str); 4] =
    [("ar", "name-in-ar"), ("fr", "name-in-fr"), ("zgh", "name-in-zgh"), ("en", "name-in-en")];
const NEEDED: usize = 2;

/// Words as a form shows them to a reader of one of the languages.
pub(super) struct Lines {
    /// In their own language first, then in those that are needed.
    pub(super) first: Vec<Line>,
    /// In the others.
    pub(super) others: Vec<Line>,
    /// Whether something is wrong with one of the others.
    pub(super) is_open: bool,
    /// Whether there are any words, or something is wrong with them.
    pub(super) is_used: bool,
}

/// Words in one language: a field.
pub(super) struct Line {
    /// Its name.
    pub(super) field: String,
    /// The key of its label.
    pub(super) label: &'static str,
    pub(super) text: String,
    pub(super) is_optional: bool,
}

/// The fields of `names` under a stem, for this reader.
pub(super) fn lines(reader: Lang, errors: &Errors, stem: &str, names: &Names, is_optional: bool) -> Lines {
    let line = |(lang, (code, label)): (Lang, (&str, &'static str))| {
        let is_optional = is_optional || !Names::is_needed(lang);
        let line = Line { field: format!("{stem}_{code}"), label, text: names.own(lang).to_owned(), is_optional };
        (lang, line)
    };
    let mut all: Vec<(Lang, Line)> = Names::FIELDS.into_iter().zip(LANGS).map(line).collect();
    all.sort_by_key(|(lang, _)| *lang != reader);
    let (first, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(lang, _)| *lang == reader || Names::is_needed(*lang));
    let alone = |part: Vec<(Lang, Line)>| part.into_iter().map(|(_, line)| line).collect::<Vec<Line>>();
    let (first, others) = (alone(first), alone(others));
    let is_wrong = |line: &Line| errors.for_field(&line.field).is_some();
    let is_used = first.iter().chain(&others).any(|line| !line.text.is_empty() || is_wrong(line));
    Lines { is_open: others.iter().any(is_wrong), is_used, first, others }
}

/// The words under a stem: `name_ar`, `name_fr`, …
pub(super) fn typed(fields: &Fields, stem: &str) -> Names {
    // Lines are kept in a notice; a name has none.
    let [ar, fr, zgh, en] =
        LANGS.map(|(lang, _)| ui::legible(fields.raw(&format!("{stem}_{lang}"))).replace('\t', "").trim().to_owned());
    Names { ar, fr, zgh, en }
}

/// The same, when there are any.
pub(super) fn typed_if_any(fields: &Fields, stem: &str) -> Option<Names> {
    Some(typed(fields, stem)).filter(|names| *names != Names::default())
}

/// What is wrong with words: Arabic and French are needed, and none may be longer than `max` letters.
pub(super) fn check(page: &Page, errors: &mut Errors, stem: &str, names: &Names, max: usize) {
    let Names { ar, fr, zgh, en } = names;
    for (place, ((lang, label), text)) in LANGS.into_iter().zip([ar, fr, zgh, en]).enumerate() {
        let count = text.chars().count();
        if place < NEEDED && count == 0 {
            errors.add(format!("{stem}_{lang}"), page.t1("error-missing", "field", page.t(label)));
        } else if count > max {
            errors.add(format!("{stem}_{lang}"), page.t2("error-too-long", "max", max, "count", count));
        }
    }
}

/// What stands for the state that a form shows: who sends it later than another learns so.
pub(super) fn seal(secret: &Secret, shown: &str) -> String {
    identity::hexadecimal(&secret.mac("subject-shown", &[shown.as_bytes()])[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_finds_their_own_language_first_and_what_is_needed_in_sight() {
        let names = Names { fr: "Rue".into(), en: "Street".into(), ..Names::default() };
        let fields = |lines: &[Line]| lines.iter().map(|line| line.field.clone()).collect::<Vec<String>>();
        let of = |reader: Lang, errors: &Errors| lines(reader, errors, "name", &names, false);
        let french = of(Lang::Fr, &Errors::none());
        assert_eq!(fields(&french.first), ["name_fr", "name_ar"]);
        assert_eq!(fields(&french.others), ["name_zgh", "name_en"]);
        assert!(french.is_used && !french.is_open);
        assert_eq!(fields(&of(Lang::En, &Errors::none()).first), ["name_en", "name_ar", "name_fr"]);
        let mut errors = Errors::none();
        errors.add("name_zgh", "too long");
        assert!(of(Lang::Fr, &errors).is_open);
        assert!(!lines(Lang::Fr, &errors, "hint", &Names::default(), true).is_used);
    }
}
