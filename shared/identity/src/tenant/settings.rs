//! What an administration's people change in its row: names, look, modules, register. Each leaves a line in the trail that says
//! what was changed, not to what.

use crate::record;
use crate::schema::{processing, tenant as directory};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use ui::{Colour, Names};
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

/// Changes a setting.
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
    record(conn, id, now, Some(person), "tenant.changed", &object, json!({ "what": what })).await
}

/// What is done with the personal data of one form (law 09-08).
#[derive(Clone, Debug, Default, PartialEq, Eq, Queryable, Selectable)]
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

/// Writes what the register says of the form of complaints; the form is published with it.
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
    record(conn, tenant, now, Some(person), "tenant.changed", &object, json!({ "what": "register" })).await
}
