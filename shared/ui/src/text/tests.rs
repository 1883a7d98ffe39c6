//! No language lacks a text, no page asks for a text that does not exist.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::*;

/// The variables of each key, by area and key.
type Keys = BTreeMap<(String, String), BTreeSet<String>>;

fn keys(lang: Lang) -> Keys {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.code());
    let mut keys = Keys::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let area = path.file_stem().unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut variables = BTreeSet::new();
            collect(message.value.as_ref().expect("a message has a value"), &mut variables);
            let key = message.id.name.to_owned();
            let before = keys.insert((area.clone(), key.clone()), variables);
            assert!(before.is_none(), "{lang}: {key} stands twice");
        }
    }
    keys
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, variables),
            Expression::Select { selector, variants } => {
                variable(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

#[test]
fn all_languages_have_the_same_texts_with_the_same_variables() {
    let french = keys(Lang::Fr);
    assert!(french.len() > 300);
    for lang in [Lang::Ar, Lang::Zgh, Lang::En] {
        let other = keys(lang);
        let missing: Vec<_> = french.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !french.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{lang} lacks {missing:?}");
        assert!(extra.is_empty(), "only {lang} has {extra:?}");
        for (key, variables) in &french {
            assert_eq!(&other[key], variables, "the variables of {key:?} in {lang}");
        }
    }
}

#[test]
fn no_text_holds_other_digits_than_latin_ones() {
    for lang in Lang::ALL {
        for ((_, key), variables) in keys(lang) {
            let args: Vec<(&str, Arg<'_>)> = variables.iter().map(|name| (name.as_str(), "1".into())).collect();
            let text = text_with(lang, &key, &args);
            let strange = text.chars().find(|letter| letter.is_numeric() && !letter.is_ascii_digit());
            assert_eq!(strange, None, "{lang} {key}: {text}");
        }
    }
}

#[test]
fn every_arabic_and_amazigh_text_is_in_its_script() {
    let has = |text: &str, script: std::ops::RangeInclusive<char>| text.chars().any(|letter| script.contains(&letter));
    for ((_, key), variables) in keys(Lang::En) {
        let args: Vec<(&str, Arg<'_>)> = variables.iter().map(|name| (name.as_str(), "1".into())).collect();
        let words = text_with(Lang::En, &key, &args).chars().filter(char::is_ascii_alphabetic).count();
        // Brand names, units and examples have no other script.
        if words < 6 || key == "openstreetmap-attribution" {
            continue;
        }
        assert!(has(&text_with(Lang::Ar, &key, &args), '\u{600}'..='\u{6FF}'), "{key} is not in Arabic");
        assert!(has(&text_with(Lang::Zgh, &key, &args), '\u{2D30}'..='\u{2D7F}'), "{key} is not in Tifinagh");
    }
}

#[test]
fn plurals_follow_the_language() {
    let count = |lang, n: usize| text_with(lang, "desk-count", &[("count", n.into())]);
    assert_eq!(count(Lang::En, 1), "1 item");
    assert_eq!(count(Lang::En, 2), "2 items");
    assert_eq!(count(Lang::Fr, 0), "Aucun dossier");
    assert_eq!(count(Lang::Ar, 2), "ملفان");
    assert_eq!(count(Lang::Ar, 3), "3 ملفات");
    assert_eq!(count(Lang::Ar, 11), "11 ملفا");
    assert_eq!(count(Lang::Ar, 100), "100 ملف");
    assert_eq!(count(Lang::Ar, 103), "103 ملفات", "the last two digits choose");
    assert_eq!(count(Lang::Ar, 452), "452 ملفا");
    assert_eq!(count(Lang::Ar, 802), "802 ملف");
    assert_eq!(count(Lang::Zgh, 1), "1 ⵏ ⵓⵙⴷⴰⵡ");
}

#[test]
fn plain_text_holds_no_isolation_marks() {
    let greeting = text_with(Lang::Ar, "mail-greeting", &[("name", "Amina".into())]);
    assert!(greeting.contains("Amina"));
    assert!(!greeting.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']));
}

#[test]
fn a_missing_text_shows_its_key() {
    assert_eq!(text(Lang::Fr, "no-such-text"), "«no-such-text»");
    assert_eq!(text(Lang::Fr, "me-welcome"), "«me-welcome»", "a variable is missing");
}

/// What printers in French do: a sign never begins a line, an apostrophe is curved.
#[test]
fn no_french_sign_stands_behind_a_space_that_breaks() {
    let is_wrong = |lang, line: &str| if lang == Lang::Fr { ill_set(line) } else { line.contains('\'') };
    for lang in [Lang::Fr, Lang::En] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.code());
        let mut wrong = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let source = fs::read_to_string(entry.unwrap().path()).unwrap();
            let mut key = "";
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                    key = line.split(' ').next().unwrap_or_default();
                }
                // Short messages keep to the alphabet of their gateways: one letter more makes them twice as dear.
                if !key.starts_with("sms-") && is_wrong(lang, line) {
                    wrong.push(line.to_owned());
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

/// Whether a sign of a French text lacks its space or has another than its own.
fn ill_set(line: &str) -> bool {
    line.char_indices().any(|(at, sign)| {
        let before = line[..at].chars().next_back();
        let after = line[at + sign.len_utf8()..].chars().next();
        match sign {
            ';' | '!' | '?' => before != Some('\u{202f}'),
            // Times and addresses have none before it.
            ':' => matches!(before, Some(' ' | '\u{202f}')),
            '«' => after != Some('\u{a0}'),
            '»' => before != Some('\u{a0}'),
            '\'' => true,
            _ => false,
        }
    })
}

#[test]
fn each_ill_set_sign_is_seen() {
    let wrong =
        ["Qui ?", "Qui\u{a0}?", "Qui?", "Non !", "ici ; là", "Nom : x", "Nom\u{202f}: x", "« x »", "«x»", "l'an"];
    for wrong in wrong {
        assert!(ill_set(wrong), "{wrong}");
    }
    let right =
        ["Qui\u{202f}?", "ici\u{202f}; là", "Nom\u{a0}: x", "«\u{a0}x\u{a0}»", "à 12:30", "https://a.example", "l’an"];
    for right in right {
        assert!(!ill_set(right), "{right}");
    }
}

/// Walks the templates and sources of the whole workspace for `t("key")` and `text(lang, "key")`.
#[test]
fn every_text_that_a_page_asks_for_exists() {
    let known: BTreeSet<String> = keys(Lang::Fr).into_keys().map(|(_, key)| key).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sources = Vec::new();
    for folder in ["shared", "services"] {
        find_sources(&root.join(folder), &mut sources);
    }
    let mut asked = 0;
    let mut unknown = Vec::new();
    for path in sources {
        // This file's examples are wrong on purpose.
        if path.ends_with("src/text/tests.rs") {
            continue;
        }
        for key in asked_keys(&fs::read_to_string(&path).unwrap()) {
            asked += 1;
            if !known.contains(key) {
                unknown.push(format!("{}: {key}", path.display()));
            }
        }
    }
    assert!(asked > 80, "the walk found only {asked} texts");
    assert!(unknown.is_empty(), "{unknown:#?}");
}

/// Keys that the code puts together: what stands before and after the part that varies.
const BUILT: [(&str, &str); 17] = [
    ("error-", "-title"),
    ("error-", "-text"),
    ("error-", "-next"),
    ("mail-", "-subject"),
    ("mail-", "-body"),
    ("complaint-kind-", "-hint"),
    ("outcome-", "-hint"),
    ("month-", ""),
    ("role-", ""),
    ("right-", ""),
    ("rights-", ""),
    ("setup-item-", ""),
    ("setup-hint-", ""),
    ("tenant-step-", ""),
    ("tenant-state-", ""),
    ("approval-proof-", ""),
    ("module-", ""),
];

/// Who translates a text wants it to be read.
#[test]
fn every_text_stands_on_a_page() {
    let mut sources = Vec::new();
    for folder in ["shared", "services"] {
        find_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder), &mut sources);
    }
    sources.retain(|path| !path.ends_with("src/text/tests.rs"));
    let sources: Vec<String> = sources.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let is_built = |key: &str| BUILT.iter().any(|(start, end)| key.starts_with(start) && key.ends_with(end));
    let mut unused: Vec<String> = keys(Lang::Fr).into_keys().map(|(_, key)| key).collect();
    unused.retain(|key| !is_built(key) && !sources.iter().any(|source| source.contains(&format!("\"{key}\""))));
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn the_walk_sees_each_way_of_asking() {
    let source = r#"page.t("a") page.t1("b", "n", 1) self.page.t2( "c", ..) text(lang, "d") ui::text_with(
        page.lang, "e", &[]) field::text(errors, "not") part("not") context("no") t(key)"#;
    assert_eq!(asked_keys(source), ["a", "b", "c", "d", "e"]);
}

fn find_sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "node_modules" && name != "target" {
                find_sources(&path, found);
            }
        } else if name.ends_with(".rs") || name.ends_with(".html") {
            found.push(path);
        }
    }
}

fn asked_keys(source: &str) -> Vec<&str> {
    let calls = ["t(", "t1(", "t2(", "text(", "text_with("];
    let mut keys: Vec<(usize, &str)> = Vec::new();
    for call in calls {
        for (at, _) in source.match_indices(call) {
            let is_whole_name = !source[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
            let mut rest = source[at + call.len()..].trim_start();
            if call.starts_with("text") {
                // The language stands first: `lang`, `page.lang`, `Lang::Fr`. (`field::text(errors, …)` is a form's field.)
                let Some((lang, after)) = rest.split_once(',') else { continue };
                if !lang.ends_with("lang") && !lang.contains("Lang::") {
                    continue;
                }
                rest = after.trim_start();
            }
            let key = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
            if let Some(key) = key
                && is_whole_name
                && key.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
            {
                keys.push((at, key));
            }
        }
    }
    keys.sort_unstable();
    keys.into_iter().map(|(_, key)| key).collect()
}
