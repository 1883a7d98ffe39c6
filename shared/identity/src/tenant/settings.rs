//! What an administration's people change in its row: names, look, modules, register. Each leaves a line in the trail that says
//! what was changed, from what, and to what; all of it is public anyway.

use crate::schema::{processing, tenant as directory};
use crate::tenant::as_listed::note_unless_noted;
use crate::tenant::lock_tenant;
use crate::{Tenant, record};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde::Serialize;
use serde_json::{Map, Value, json};
use ui::{Colour, Lang, Names};
use uuid::Uuid;

/// The modules that an administration may offer.
pub const MODULES: [&str; 3] = ["complaints", "appointments", "mail"];
/// What stands in place of a number that the CNDP has not given yet.
pub const CNDP_PENDING: &str = "pending";

/// A change.
#[derive(Clone, Debug)]
pub enum Setting {
    /// Its names, and what its page says.
    Words {
        /// In four languages.
        names: Names,
        /// In four languages; empty for nothing.
        openings: Names,
    },
    /// Its colour; none for that of the palette.
    Colour(Option<Colour>),
    /// Its logo; none for none.
    Logo(Option<Uuid>),
    /// What it offers, of [`MODULES`].
    Modules(Vec<String>),
    /// How much it may use of what all share; the platform sets it.
    Quotas(Quotas),
}

/// How much of what all share an administration may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotas {
    /// See [`crate::Tenant::calls_a_minute`].
    pub calls_a_minute: Option<i32>,
    /// See [`crate::Tenant::calls_a_day`].
    pub calls_a_day: Option<i32>,
    /// See [`crate::Tenant::messages_a_day`].
    pub messages_a_day: i32,
    /// See [`crate::Tenant::storage_megabytes`].
    pub storage_megabytes: i32,
}

/// What differs between two states, by the name of each setting: what it was, and what it is.
#[derive(Default)]
struct Changes(Map<String, Value>);

impl Changes {
    fn note(&mut self, name: &str, before: impl Serialize, after: impl Serialize) {
        let (before, after) = (json!(before), json!(after));
        if before != after {
            self.0.insert(name.to_owned(), json!({ "before": before, "after": after }));
        }
    }

    fn note_names(&mut self, stem: &str, before: &Names, after: &Names) {
        for lang in Lang::ALL {
            self.note(&format!("{stem}-{lang}"), before.own(lang), after.own(lang));
        }
    }

    fn of(before: &Tenant, setting: &Setting) -> Self {
        let mut changes = Self::default();
        match setting {
            Setting::Words { names, openings } => {
                changes.note_names("name", &before.names, names);
                changes.note_names("opening", &before.openings, openings);
            }
            Setting::Colour(colour) => {
                let told = |colour: Option<Colour>| colour.map(|colour| colour.to_string());
                changes.note("colour", told(before.colour), told(*colour));
            }
            Setting::Logo(logo) => changes.note("logo", before.logo, *logo),
            Setting::Modules(modules) => changes.note("modules", &before.modules, modules),
            Setting::Quotas(quotas) => {
                changes.note("calls-a-minute", before.calls_a_minute, quotas.calls_a_minute);
                changes.note("calls-a-day", before.calls_a_day, quotas.calls_a_day);
                changes.note("messages-a-day", before.messages_a_day, quotas.messages_a_day);
                changes.note("storage-megabytes", before.storage_megabytes, quotas.storage_megabytes);
            }
        }
        changes
    }
}

/// The old and the new names, by language, for the trail.
pub(crate) fn changed_names(before: &Names, after: &Names) -> Value {
    let mut changes = Changes::default();
    changes.note_names("name", before, after);
    Value::Object(changes.0)
}

/// Changes a setting. What is set to what it is already leaves no line.
///
/// # Errors
/// The database refuses.
pub async fn change_setting(
    conn: &mut Conn,
    id: TenantId,
    now: Timestamp,
    person: Uuid,
    setting: &Setting,
) -> QueryResult<()> {
    let before = lock_tenant(conn, id).await?;
    let Changes(changes) = Changes::of(&before, setting);
    if changes.is_empty() {
        return Ok(());
    }
    if before.state.is_on_trial() && matches!(setting, Setting::Words { .. }) {
        note_unless_noted(conn, &before).await?;
    }
    let row = diesel::update(directory::table.filter(directory::id.eq(id)));
    let what = match setting {
        Setting::Words { names, openings } => {
            let names = serde_json::to_value(names).unwrap_or_default();
            let openings = serde_json::to_value(openings).unwrap_or_default();
            row.set((directory::names.eq(names), directory::openings.eq(openings))).execute(conn).await?;
            "words"
        }
        Setting::Colour(colour) => {
            row.set(directory::colour.eq(colour.map(|colour| colour.to_string()))).execute(conn).await?;
            "colour"
        }
        Setting::Logo(logo) => {
            row.set(directory::logo.eq(*logo)).execute(conn).await?;
            "logo"
        }
        Setting::Modules(modules) => {
            row.set(directory::modules.eq(modules)).execute(conn).await?;
            "modules"
        }
        Setting::Quotas(quotas) => {
            row.set((
                directory::calls_a_minute.eq(quotas.calls_a_minute),
                directory::calls_a_day.eq(quotas.calls_a_day),
                directory::messages_a_day.eq(quotas.messages_a_day),
                directory::storage_megabytes.eq(quotas.storage_megabytes),
            ))
            .execute(conn)
            .await?;
            "quotas"
        }
    };
    let object = format!("tenant:{id}");
    let detail = json!({ "what": what, "changes": changes });
    record(conn, id, now, Some(person), "tenant.changed", &object, detail).await
}

/// What is done with the personal data of one form (law 09-08).
#[derive(Clone, Debug, Default, PartialEq, Eq, Queryable, Selectable, Serialize)]
#[diesel(table_name = processing, check_for_backend(diesel::pg::Pg))]
pub struct Processing {
    /// What for.
    pub purpose: String,
    /// By which law or consent.
    pub basis: String,
    /// How many months it is kept.
    pub months: i16,
    /// Whom people ask about it.
    pub contact: String,
    /// The number that the CNDP gave, or [`CNDP_PENDING`].
    pub cndp: String,
}

impl Processing {
    fn changes_since(&self, before: Option<&Self>) -> Changes {
        let mut changes = Changes::default();
        changes.note("purpose", before.map(|known| &known.purpose), &self.purpose);
        changes.note("basis", before.map(|known| &known.basis), &self.basis);
        changes.note("months", before.map(|known| known.months), self.months);
        changes.note("cndp", before.map(|known| &known.cndp), &self.cndp);
        if before.is_none_or(|known| known.contact != self.contact) {
            changes.0.insert("contact".to_owned(), json!({}));
        }
        changes
    }
}

/// The form of the register that there is now.
const FORM: &str = "complaints";

/// What the register says of the form of complaints.
///
/// # Errors
/// The database does not answer.
pub async fn find_processing(conn: &mut Conn, tenant: TenantId) -> QueryResult<Option<Processing>> {
    processing::table
        .filter(processing::tenant_id.eq(tenant))
        .filter(processing::form.eq(FORM))
        .select(Processing::as_select())
        .first(conn)
        .await
        .optional()
}

/// Writes what the register says of the form of complaints; the form is published with it. What it says already leaves no line
/// in the trail; whom people ask is not told there, since it may be a person.
///
/// # Errors
/// The database refuses.
pub async fn set_processing(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    new: &Processing,
) -> QueryResult<()> {
    // Two who fill it in at once come one after the other.
    lock_tenant(conn, tenant).await?;
    let before = find_processing(conn, tenant).await?;
    let Changes(changes) = new.changes_since(before.as_ref());
    if changes.is_empty() {
        return Ok(());
    }
    let values = (
        processing::purpose.eq(&new.purpose),
        processing::basis.eq(&new.basis),
        processing::months.eq(new.months),
        processing::contact.eq(&new.contact),
        processing::cndp.eq(&new.cndp),
        processing::changed_at.eq(now.to_diesel()),
    );
    diesel::insert_into(processing::table)
        .values((processing::tenant_id.eq(tenant), processing::form.eq(FORM), values))
        .on_conflict((processing::tenant_id, processing::form))
        .do_update()
        .set(values)
        .execute(conn)
        .await?;
    diesel::update(directory::table.filter(directory::id.eq(tenant)))
        .set(directory::cndp.eq(&new.cndp))
        .execute(conn)
        .await?;
    let object = format!("tenant:{tenant}");
    let detail = json!({ "what": "register", "changes": changes });
    record(conn, tenant, now, Some(person), "tenant.changed", &object, detail).await
}

/// Writes what the register of an invented administration says, unless somebody filled it in.
///
/// # Errors
/// The database refuses.
pub async fn enter_processing(conn: &mut Conn, tenant: TenantId, now: Timestamp, new: &Processing) -> QueryResult<()> {
    diesel::insert_into(processing::table)
        .values((
            processing::tenant_id.eq(tenant),
            processing::form.eq(FORM),
            processing::purpose.eq(&new.purpose),
            processing::basis.eq(&new.basis),
            processing::months.eq(new.months),
            processing::contact.eq(&new.contact),
            processing::cndp.eq(&new.cndp),
            processing::changed_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(())
}
