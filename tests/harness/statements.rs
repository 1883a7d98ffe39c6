//! The watch over SQL: a statement over a tenant table names the tenant in its text.
//!
//! Row security would hide what such a statement must not see, so nothing else would notice that the predicate is
//! missing: until two mistakes meet, or the cluster asks every shard. Diesel reports each statement of each connection;
//! the address of a connection tells whose database it is and under which role it works. Statements of the owner (tests
//! that look behind the curtain, migrations) are not watched.

use super::Tables;
use database::Role;
use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// What a statement says that means to span tenants. Only roles that may do so are believed.
const ACROSS_TENANTS: &str = "/* across tenants */";

static OFFENCES: Mutex<Option<HashMap<String, Vec<String>>>> = Mutex::new(None);

/// Watches every connection that is opened from now on.
pub(crate) fn watch() {
    set_default_instrumentation(|| Some(Box::new(Watch::default()))).unwrap();
}

/// What was found on `database` so far; it is then forgotten.
pub(crate) fn take_offences(database: &str) -> Vec<String> {
    let mut offences = OFFENCES.lock().unwrap_or_else(PoisonError::into_inner);
    offences.get_or_insert_default().remove(database).unwrap_or_default()
}

/// The watch over one connection.
#[derive(Default)]
struct Watch(Option<(String, Role)>);

impl Instrumentation for Watch {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => self.0 = database_and_role(url),
            InstrumentationEvent::StartQuery { query, .. } => {
                let Some((database, role)) = &self.0 else { return };
                let text = query.to_string();
                if !is_lawful(&text, *role, Tables::manifest()) {
                    let mut offences = OFFENCES.lock().unwrap_or_else(PoisonError::into_inner);
                    offences.get_or_insert_default().entry(database.clone()).or_default().push(text);
                }
            }
            _ => {}
        }
    }
}

fn database_and_role(url: &str) -> Option<(String, Role)> {
    let url = url::Url::parse(url).ok()?;
    let says = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let (user, options) = (says("user").unwrap_or_default(), says("options").unwrap_or_default());
    let is = |role: &Role| user == role.name() || options.contains(&format!("role={}", role.name()));
    let role = Role::ALL.into_iter().find(is)?;
    Some((url.path().trim_start_matches('/').to_owned(), role))
}

/// Whether `statement` may run as `role`.
pub(crate) fn is_lawful(statement: &str, role: Role, tables: &Tables) -> bool {
    // The values are not the text.
    let text = statement.split(" -- binds: ").next().unwrap_or_default();
    let spans = text.contains(ACROSS_TENANTS) && role != Role::App;
    let text = text.replace('"', "").to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let over_tenants = tables.tenant.iter().any(|table| mentions(&text, table));
    !over_tenants || spans || names_the_tenant(&text)
}

/// `tenant_id = $n`, or a column of an insert. A tenant_id among the columns read is not enough.
fn names_the_tenant(text: &str) -> bool {
    let columns = text.strip_prefix("insert into ").and_then(|rest| rest.split_once('(')?.1.split_once(')'));
    text.contains("tenant_id = $")
        || columns.is_some_and(|(columns, _)| columns.split(',').any(|column| column.trim() == "tenant_id"))
}

/// Whether `table` stands in `text`, and not as a part of a longer name.
fn mentions(text: &str, table: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(table).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + table.len()..].chars().next();
        !before.is_some_and(|c| is_name(c) || c == '.') && !after.is_some_and(is_name)
    })
}
