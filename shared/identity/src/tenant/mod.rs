//! An administration, as the directory knows it.

pub(crate) mod absent;
pub(crate) mod agreement;
mod as_listed;
pub(crate) mod directory;
pub(crate) mod first_member;
pub(crate) mod naming;
pub(crate) mod pairwise;
pub(crate) mod proposed;
mod release;
pub(crate) mod rights;
pub(crate) mod rival;
pub(crate) mod settings;
pub(crate) mod state;
pub(crate) mod step;
pub(crate) mod suspension;
pub(crate) mod team;

use crate::schema::{absence, tenant};
use crate::tenant::naming::AskedNames;
use crate::tenant::state::State;
use crate::tenant::suspension::{Suspension, SuspensionGround};
use actix_web::HttpRequest;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use server::{Result, TenantLimits};
use ui::{Accent, Brand, Colour, Lang, Look, Names, text};
use uuid::Uuid;

/// What an administration is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A commune.
    Commune,
    /// A province or prefecture.
    Province,
    /// A region.
    Region,
    /// A ministry.
    Ministry,
    /// An agency or another public body.
    Agency,
}

impl Kind {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Commune, "commune"),
        (Self::Province, "province"),
        (Self::Region, "region"),
        (Self::Ministry, "ministry"),
        (Self::Agency, "agency"),
    ];

    /// Its name in data: `commune`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("agency", |(_, text)| text)
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == text).map(|(kind, _)| *kind)
    }
}

/// One administration.
#[derive(Clone, Debug)]
pub struct Tenant {
    /// Its identity in the database.
    pub id: TenantId,
    /// Its segment of the address.
    pub slug: String,
    /// Its letters in the numbers that it gives.
    pub code: String,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub names: Names,
    /// The name that it had in the directory before its people could change it; none: no directory had it.
    pub listed_names: Option<Names>,
    /// The territory that it administers, if it has one.
    pub territory_code: Option<String>,
    /// Its colour.
    pub accent: Accent,
    /// How far it is on its way.
    pub state: State,
    /// The number of its last step.
    pub version: i32,
    /// The domains of its people's e-mail addresses, in lower case.
    pub domains: Vec<String>,
    /// What its own page says; empty for nothing.
    pub openings: Names,
    /// The colour that it chose; none for that of the palette.
    pub colour: Option<Colour>,
    /// Its logo's file; none for none.
    pub logo: Option<Uuid>,
    /// What it offers, of [`crate::MODULES`].
    pub modules: Vec<String>,
    /// What the CNDP knows its form of complaints by: a number, [`crate::CNDP_PENDING`], or empty.
    pub cndp: String,
    /// How many messages it may send in a day.
    pub messages_a_day: i32,
    /// How much room its files may take.
    pub storage_megabytes: i32,
    /// How many calls of the API its clients may make in a minute; none: what the settings say.
    pub calls_a_minute: Option<i32>,
    /// The same in a day.
    pub calls_a_day: Option<i32>,
    /// The names that it asked for and that wait for approval; none when nothing waits.
    pub asked_names: Option<AskedNames>,
    /// Since when it is suspended, and why; none while it is not.
    pub suspension: Option<Suspension>,
    /// Whether it is invented.
    pub demo: bool,
}

impl Tenant {
    /// Counts a call of its API by anybody without a token.
    ///
    /// # Errors
    /// [`server::Error::Quota`] when they have used up what it may be called.
    pub fn count_call(&self, request: &HttpRequest) -> Result<()> {
        TenantLimits::count_call(request, self.id.uuid(), self.calls_a_minute)
    }

    /// Counts a call of its API by a program with a token of its people.
    ///
    /// # Errors
    /// [`server::Error::Quota`] when its programs have used up what it may be called.
    pub(crate) fn count_program(&self, request: &HttpRequest, now: Timestamp) -> Result<()> {
        TenantLimits::count_program(request, now, self.id.uuid(), self.calls_a_minute, self.calls_a_day)
    }

    /// Whether it offers a module.
    #[must_use]
    pub fn offers(&self, module: &str) -> bool {
        self.modules.iter().any(|known| known == module)
    }

    /// Whether the public may use its form of complaints: it is live, and what it does with what people write stands in its
    /// register. Its own people may try the form before.
    #[must_use]
    pub fn may_publish(&self) -> bool {
        self.state.is_live() && !self.cndp.is_empty()
    }

    /// What others call it: while it only tries Diwan out, nobody has approved what its people typed, so that it bears the name
    /// that the directory had, or none.
    #[must_use]
    pub fn public_names(&self) -> Names {
        if !self.state.is_on_trial() {
            return self.names.clone();
        }
        let unnamed = |lang| text(lang, "tenant-unnamed");
        self.listed_names.clone().unwrap_or_else(|| Names {
            ar: unnamed(Lang::Ar),
            fr: unnamed(Lang::Fr),
            zgh: unnamed(Lang::Zgh),
            en: unnamed(Lang::En),
        })
    }

    /// What whoever does not work there sees of it: on trial, nothing that its people typed or chose.
    #[must_use]
    pub(crate) fn for_outsiders(&self) -> Self {
        if !self.state.is_on_trial() {
            return self.clone();
        }
        Self {
            names: self.public_names(),
            openings: Names::default(),
            colour: None,
            logo: None,
            cndp: String::new(),
            ..self.clone()
        }
    }

    /// Its own look, and a name for it as it is now.
    fn look(&self) -> Look {
        let tag = |text: String| text.chars().filter(char::is_ascii_alphanumeric).collect();
        Look {
            colour: self.colour.map(|colour| tag(colour.to_string())),
            logo: self.logo.map(|logo| tag(logo.to_string())),
        }
    }

    /// What pages show of it.
    #[must_use]
    pub fn brand(&self) -> Brand {
        Brand {
            slug: self.slug.clone(),
            name: self.names.clone(),
            accent: self.accent,
            is_on_trial: self.state.is_on_trial(),
            is_suspended: self.state.is_suspended(),
            look: self.look(),
            cndp: self.cndp.clone(),
        }
    }
}

/// An administration to be entered.
#[derive(Clone, Debug)]
pub struct NewTenant {
    /// See [`Tenant::slug`].
    pub slug: String,
    /// See [`Tenant::code`]; 2 to 6 capital letters and digits.
    pub code: String,
    /// See [`Tenant::kind`].
    pub kind: Kind,
    /// See [`Tenant::names`].
    pub names: Names,
    /// See [`Tenant::territory_code`].
    pub territory_code: Option<String>,
    /// See [`Tenant::accent`].
    pub accent: Accent,
    /// Where its way begins.
    pub state: State,
    /// See [`Tenant::domains`].
    pub domains: Vec<String>,
    /// See [`Tenant::openings`].
    pub openings: Names,
    /// Whether it is invented, or stands for a real one that does not take part.
    pub demo: bool,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = tenant, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: Uuid,
    slug: String,
    code: String,
    kind: String,
    names: serde_json::Value,
    territory_code: Option<String>,
    accent: String,
    state: String,
    version: i32,
    domains: Vec<String>,
    openings: serde_json::Value,
    colour: Option<String>,
    logo: Option<Uuid>,
    modules: Vec<String>,
    cndp: String,
    messages_a_day: i32,
    storage_megabytes: i32,
    calls_a_minute: Option<i32>,
    calls_a_day: Option<i32>,
    asked_names: Option<serde_json::Value>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    asked_names_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    suspended_at: Option<Timestamp>,
    suspended_for: Option<String>,
    proposed: Option<serde_json::Value>,
    listed_as: Option<serde_json::Value>,
    demo: bool,
}

pub(crate) async fn list_tenants(conn: &mut Conn) -> QueryResult<Vec<Tenant>> {
    // Who was erased is not there any more.
    let absent = absence::table.filter(absence::tenant_id.eq(tenant::id));
    let rows: Vec<Row> = tenant::table
        .filter(diesel::dsl::not(diesel::dsl::exists(absent)))
        .select(Row::as_select())
        .order(tenant::slug)
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(tenant_of).collect())
}

/// An administration as it stands now, for who is about to change it.
///
/// # Errors
/// The database does not answer.
pub async fn find_tenant(conn: &mut Conn, id: TenantId) -> QueryResult<Option<Tenant>> {
    let row = tenant::table.filter(tenant::id.eq(id)).select(Row::as_select()).first(conn).await.optional()?;
    Ok(row.map(tenant_of))
}

/// The administration as it stands, which nobody else changes before the transaction ends.
///
/// # Errors
/// The database does not answer, or there is none.
pub async fn lock_tenant(conn: &mut Conn, id: TenantId) -> QueryResult<Tenant> {
    let row = tenant::table.filter(tenant::id.eq(id)).select(Row::as_select()).for_no_key_update().first(conn).await?;
    Ok(tenant_of(row))
}

/// Where an administration is on its way, as it stands in the database; none when there is none.
///
/// # Errors
/// The database does not answer.
pub async fn find_state(conn: &mut Conn, id: TenantId) -> QueryResult<Option<State>> {
    let state: Option<String> =
        tenant::table.filter(tenant::id.eq(id)).select(tenant::state).first(conn).await.optional()?;
    Ok(state.and_then(|state| State::named(&state)))
}

/// The same, and it stays so until the caller's transaction ends.
///
/// # Errors
/// The database does not answer.
pub async fn hold_state(conn: &mut Conn, id: TenantId) -> QueryResult<Option<State>> {
    let state: Option<String> =
        tenant::table.filter(tenant::id.eq(id)).select(tenant::state).for_share().first(conn).await.optional()?;
    Ok(state.and_then(|state| State::named(&state)))
}

/// The table admits our words only.
fn tenant_of(row: Row) -> Tenant {
    let state = State::named(&row.state).unwrap_or(State::Suspended);
    let names: Names = serde_json::from_value(row.names).unwrap_or_default();
    // Of one that was not taken out of the directory, or before that was noted, the name is what it was entered with.
    let listed_names = match row.proposed {
        None => Some(row.listed_as.and_then(as_listed::names_in).unwrap_or_else(|| names.clone())),
        Some(_) => None,
    };
    Tenant {
        id: TenantId::resolved(row.id),
        slug: row.slug,
        code: row.code,
        kind: Kind::named(&row.kind).unwrap_or(Kind::Agency),
        names,
        listed_names,
        territory_code: row.territory_code,
        accent: row.accent.parse().unwrap_or_default(),
        state,
        version: row.version,
        domains: row.domains,
        openings: serde_json::from_value(row.openings).unwrap_or_default(),
        colour: row.colour.and_then(|colour| colour.parse().ok()),
        logo: row.logo,
        modules: row.modules,
        cndp: row.cndp,
        messages_a_day: row.messages_a_day,
        storage_megabytes: row.storage_megabytes,
        calls_a_minute: row.calls_a_minute,
        calls_a_day: row.calls_a_day,
        asked_names: row
            .asked_names
            .zip(row.asked_names_at)
            .map(|(names, at)| AskedNames { names: serde_json::from_value(names).unwrap_or_default(), at }),
        suspension: state.is_suspended().then(|| Suspension {
            since: row.suspended_at,
            ground: row.suspended_for.as_deref().and_then(SuspensionGround::named),
        }),
        demo: row.demo,
    }
}

/// Enters an administration under an identity that nobody has; gives whether it was entered, and not there already under the
/// same slug.
///
/// # Errors
/// The code belongs to another administration, or the database refuses.
pub async fn enter_tenant(conn: &mut Conn, id: TenantId, now: Timestamp, new: &NewTenant) -> QueryResult<bool> {
    let names = serde_json::to_value(&new.names).unwrap_or_default();
    let openings = serde_json::to_value(&new.openings).unwrap_or_default();
    let entered = diesel::insert_into(tenant::table)
        .values((
            tenant::id.eq(id),
            tenant::slug.eq(&new.slug),
            tenant::code.eq(&new.code),
            tenant::kind.eq(new.kind.as_str()),
            tenant::names.eq(names),
            tenant::territory_code.eq(&new.territory_code),
            tenant::accent.eq(new.accent.name()),
            tenant::state.eq(new.state.as_str()),
            tenant::domains.eq(&new.domains),
            tenant::openings.eq(openings),
            // Its people have not filled in the register yet.
            tenant::cndp.eq(""),
            tenant::demo.eq(new.demo),
            tenant::created_at.eq(now.to_diesel()),
        ))
        .on_conflict(tenant::slug)
        .do_nothing()
        .execute(conn)
        .await?;
    Ok(entered == 1)
}

/// Enters an administration, or brings the one of the same slug up to date; gives its id.
///
/// # Errors
/// The code belongs to another administration, or the database refuses.
pub async fn insert_tenant(conn: &mut Conn, now: Timestamp, new: &NewTenant) -> QueryResult<TenantId> {
    let names = serde_json::to_value(&new.names).unwrap_or_default();
    let id: Uuid = diesel::insert_into(tenant::table)
        .values((
            tenant::id.eq(Uuid::now_v7()),
            tenant::slug.eq(&new.slug),
            tenant::code.eq(&new.code),
            tenant::kind.eq(new.kind.as_str()),
            tenant::names.eq(&names),
            tenant::territory_code.eq(&new.territory_code),
            tenant::accent.eq(new.accent.name()),
            tenant::state.eq(new.state.as_str()),
            tenant::domains.eq(&new.domains),
            tenant::demo.eq(new.demo),
            tenant::created_at.eq(now.to_diesel()),
        ))
        .on_conflict(tenant::slug)
        .do_update()
        .set((tenant::names.eq(&names), tenant::territory_code.eq(&new.territory_code)))
        .returning(tenant::id)
        .get_result(conn)
        .await?;
    Ok(TenantId::resolved(id))
}
