//! The subjects whose complaints the public may see, with their names: also those that are closed, while their complaints are shown.

use crate::face::Visibility;
use crate::schema::category;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;
use std::collections::HashMap;
use ui::{Choice, Lang, Names};

/// Of one administration, in its order.
pub(crate) struct PublicSubjects {
    /// Code, name, the name of the group, and whether complaints about it are shown.
    all: Vec<(String, Names, Names, bool)>,
}

impl PublicSubjects {
    /// Reads them.
    pub(crate) async fn find(conn: &mut Conn, tenant: TenantId) -> QueryResult<Self> {
        let rows: Vec<(String, Value, Option<String>, String)> = category::table
            .filter(category::tenant_id.eq(tenant))
            .order((category::position, category::code))
            .select((category::code, category::names, category::parent_code, category::visibility))
            .load(conn)
            .await?;
        let names: HashMap<String, Names> = rows
            .iter()
            .map(|(code, names, ..)| (code.clone(), serde_json::from_value(names.clone()).unwrap_or_default()))
            .collect();
        let all = rows.into_iter().map(|(code, _, parent, visibility)| {
            let own = names.get(&code).cloned().unwrap_or_default();
            let group = parent.and_then(|parent| names.get(&parent).cloned()).unwrap_or_default();
            (code, own, group, visibility != Visibility::Private.as_str())
        });
        Ok(Self { all: all.collect() })
    }

    /// The name of one; its code if it is gone.
    pub(crate) fn name<'a>(&'a self, code: &'a str, lang: Lang) -> &'a str {
        self.all.iter().find(|(known, ..)| known == code).map_or(code, |(_, names, ..)| names.in_lang(lang))
    }

    /// Whether complaints about it may be shown.
    pub(crate) fn holds(&self, code: &str) -> bool {
        self.all.iter().any(|(known, _, _, is_shown)| known == code && *is_shown)
    }

    /// As a form shows them, with `chosen` chosen.
    pub(crate) fn choices(&self, lang: Lang, chosen: &str) -> Vec<Choice> {
        let shown = self.all.iter().filter(|(.., is_shown)| *is_shown);
        let choice = |(code, names, group, _): &(String, Names, Names, bool)| Choice {
            group: group.in_lang(lang).to_owned(),
            ..Choice::new(code, names.in_lang(lang)).select(chosen)
        };
        shown.map(choice).collect()
    }
}
