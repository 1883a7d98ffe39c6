//! The manifest `migrations/tables.toml`: which class each table is of.

use super::MIGRATIONS_FOLDER;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The classes of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Reference,
    Control,
    Tenant,
}

/// The manifest.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tables {
    pub(crate) reference: BTreeSet<String>,
    pub(crate) control: BTreeSet<String>,
    pub(crate) tenant: BTreeSet<String>,
}

static MANIFEST: LazyLock<Tables> = LazyLock::new(|| {
    let text = std::fs::read_to_string(format!("{MIGRATIONS_FOLDER}/tables.toml")).unwrap();
    toml::from_str(&text).unwrap()
});

impl Tables {
    pub(crate) fn manifest() -> &'static Self {
        &MANIFEST
    }

    pub(crate) fn all(&self) -> BTreeSet<String> {
        self.reference.iter().chain(&self.control).chain(&self.tenant).cloned().collect()
    }

    pub(crate) fn class(&self, table: &str) -> Class {
        match table {
            _ if self.tenant.contains(table) => Class::Tenant,
            _ if self.reference.contains(table) => Class::Reference,
            _ if self.control.contains(table) => Class::Control,
            _ => panic!("{table} is not in migrations/tables.toml"),
        }
    }
}
