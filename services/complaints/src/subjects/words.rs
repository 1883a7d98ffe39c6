//! Words in four languages as a form asks for them, and what is said of two people who change the same thing.

use server::{Fields, Secret};
use ui::{Errors, Names, Page};

/// The languages of a form, each with the label of its field. The first two are needed.
const LANGS: [(&str, &str); 4] =
    [("ar", "name-in-ar"), ("fr", "name-in-fr"), ("zgh", "name-in-zgh"), ("en", "name-in-en")];
const NEEDED: usize = 2;

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
