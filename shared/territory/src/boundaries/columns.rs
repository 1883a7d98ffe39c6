//! Which property of a shape holds what: as the operator says, else by the names that such files usually have.

use serde_json::{Map, Value};

use super::file::Shape;
use crate::level::Level;
use crate::names::Names;

/// The names of properties, where they are not the usual ones.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// The official code. Usually `code`, `code_commune`, `commune_code` (of the level), `ref`, or the feature's `id`.
    pub code: Option<String>,
    /// The code of the territory one level up. Usually `parent`, `code_province`, `province_code` (of the level above); where
    /// there is none, the code says it: 09.001 for 09.001.01.01.
    pub parent: Option<String>,
    /// `urban` or `rural`, `province` or `prefecture`. Usually `kind`.
    pub kind: Option<String>,
    /// The name in Arabic. Usually `name_ar`, `nom_ar`, `name:ar`.
    pub name_ar: Option<String>,
    /// In French. Usually `name_fr`, `nom_fr`, `name:fr`, `nom`, `name`.
    pub name_fr: Option<String>,
    /// In Amazigh. Usually `name_zgh`, `nom_zgh`, `name:zgh`.
    pub name_zgh: Option<String>,
    /// In English. Usually `name_en`, `nom_en`, `name:en`.
    pub name_en: Option<String>,
}

/// What a shape says about itself, as text; empty where it says nothing.
pub(super) struct Said {
    pub(super) code: String,
    pub(super) parent: String,
    pub(super) kind: String,
    pub(super) names: Names,
}

impl Columns {
    pub(super) fn said(&self, level: Level, shape: &Shape) -> Said {
        let of = |level: Option<Level>| {
            level
                .map(|level| [format!("code_{}", level.as_str()), format!("{}_code", level.as_str())])
                .into_iter()
                .flatten()
        };
        let name = |own: &Option<String>, lang: &str, plain: &[&str]| {
            let usual = ["name_", "nom_", "name:"].map(|start| format!("{start}{lang}"));
            shape.text(own.as_ref(), usual.into_iter().chain(plain.iter().map(|&name| name.to_owned())))
        };
        let codes = ["code".to_owned()].into_iter().chain(of(Some(level))).chain(["ref".to_owned()]);
        let mut code = shape.text(self.code.as_ref(), codes);
        if code.is_empty() && self.code.is_none() {
            code = shape.id.as_ref().map(text).unwrap_or_default();
        }
        let parents = ["parent".to_owned()].into_iter().chain(of(level.above()));
        Said {
            code,
            parent: shape.text(self.parent.as_ref(), parents),
            kind: shape.text(self.kind.as_ref(), ["kind".to_owned()]),
            names: Names {
                ar: name(&self.name_ar, "ar", &[]),
                fr: name(&self.name_fr, "fr", &["nom", "name"]),
                zgh: name(&self.name_zgh, "zgh", &[]),
                en: name(&self.name_en, "en", &[]),
            },
        }
    }
}

impl Shape {
    /// The property that was named, else the first of the usual ones that says something.
    fn text(&self, own: Option<&String>, usual: impl IntoIterator<Item = String>) -> String {
        let find = |name: &str| property(&self.properties, name).filter(|said| !said.is_empty());
        match own {
            Some(name) => find(name),
            None => usual.into_iter().find_map(|name| find(&name)),
        }
        .unwrap_or_default()
    }
}

/// The property of that name, capitals or not.
fn property(properties: &Map<String, Value>, name: &str) -> Option<String> {
    let exact = properties.get(name);
    let found =
        exact.or_else(|| properties.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value));
    found.map(text)
}

/// HCP's tables end a code with a full stop.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().trim_end_matches('.').to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
