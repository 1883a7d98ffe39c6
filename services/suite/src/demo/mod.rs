//! The demonstration: invented administrations, people and complaints. Entering them again changes nothing.

mod decisions;
mod people;
mod tenants;

use crate::tenant::pack::Pack;
use crate::tenant::roles::set_roles;
use crate::{Application, Settings};
use calendar::Clock;
use complaints::History;
use database::{Address, Conn, Database};
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl as _;
use identity::{CNDP_PENDING, Member, Passwords, Processing, Tenant};
use jiff::Timestamp;
use search::{Index, MeilisearchAt};
use std::error::Error;
use std::fmt;
use tenants::Planned;
use territory::Atlas;
use ui::{Lang, text};

/// The same everywhere: every demonstration tells the same.
const SEED: u64 = 2026;

/// How much to enter.
#[derive(Clone, Copy, Debug)]
pub struct DemoSize {
    /// Complaints in all administrations together. Without any, nobody has decided who sees them and which unit deals with them.
    pub complaints: usize,
}

impl Default for DemoSize {
    fn default() -> Self {
        Self { complaints: 3000 }
    }
}

/// What stands in the database now.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seeded {
    tenants: usize,
    complaints: usize,
}

impl fmt::Display for Seeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "demonstration: {} administrations, {} new complaints", self.tenants, self.complaints)
    }
}

/// Enters what is missing; nothing among real administrations, where `DIWAN_DEMO` does not say that this is a demonstration: its
/// passwords are public.
///
/// # Errors
/// There are real administrations, or the database does not answer or refuses.
pub async fn seed(settings: &Settings, address: &Address, size: DemoSize) -> Result<Seeded, Box<dyn Error>> {
    let database = Application::connect(settings, address)?;
    let clock = Clock::system();
    let now = clock.now();
    if !settings.server.demo && has_real(&database).await? {
        database.close();
        return Err(
            "nothing was entered: there are real administrations here, and everybody knows the passwords of the \
                    demonstration; DIWAN_DEMO=1 enters it all the same"
                .into(),
        );
    }
    territories(&database).await?;
    let atlas = database.control(async |conn| Ok::<_, diesel::result::Error>(Atlas::load(conn).await)).await??;
    let absent = absent(&database).await?;
    let mut planned = tenants::plan(&atlas);
    planned.retain(|plan| !absent.contains(&plan.tenant.slug));
    let tenants = administrations(&database, now, &planned).await?;
    let passwords = Passwords::new(1)?;
    let mut seeded = Seeded { tenants: tenants.len(), complaints: 0 };
    people::enter(&database, now, &passwords, &planned, &tenants).await?;
    if size.complaints > 0 {
        decisions::enter(&database, now, &planned, &tenants).await?;
    }
    let index = index(settings, &database)?;
    let weights: usize = planned.iter().map(|plan| plan.weight).sum();
    let (mut weight, mut planned_so_far) = (0, 0);
    let secret = &settings.server.secret;
    for (plan, tenant) in planned.iter().zip(&tenants) {
        let officers = officers(&database, tenant).await?;
        // Rounded over the sum, so that the shares add up to the whole.
        weight += plan.weight;
        let count = size.complaints * weight / weights.max(1) - planned_so_far;
        planned_so_far += count;
        let history = History { now, count, seed: SEED };
        let residents = people::residents(&database, &tenant.slug).await?;
        let new = complaints::seed_history(&database, &atlas, tenant, &officers, secret, &history, &residents).await?;
        if new > 0 {
            complaints::index_history(&database, &index, tenant).await?;
        }
        seeded.complaints += new;
    }
    // Between administrations, once all have their complaints.
    let concerned = complaints::pass_on(&database, secret, &tenants, now, SEED).await?;
    for tenant in tenants.iter().filter(|tenant| concerned.contains(&tenant.id)) {
        complaints::index_history(&database, &index, tenant).await?;
    }
    database.close();
    Ok(seeded)
}

async fn territories(database: &Database) -> Result<(), diesel::result::Error> {
    database.control(async |conn: &mut Conn| territory::import(conn).await).await.map(|_| ())
}

/// The directory with everybody's competence, roles and subjects.
async fn administrations(
    database: &Database,
    now: Timestamp,
    planned: &[Planned],
) -> Result<Vec<Tenant>, Box<dyn Error>> {
    let ids = database.control(async |conn| {
        let mut ids = Vec::with_capacity(planned.len());
        for plan in planned {
            let id = identity::insert_tenant(conn, now, &plan.tenant).await?;
            for claim in &plan.claims {
                territory::add_competence(conn, id, claim).await?;
            }
            ids.push(id);
        }
        Ok::<_, diesel::result::Error>(ids)
    });
    let ids = ids.await?;
    for (id, plan) in ids.iter().zip(planned) {
        database
            .tenant(*id, async |conn| {
                set_roles(conn, *id, plan.tenant.kind).await?;
                identity::enter_processing(conn, *id, now, &register(&plan.tenant.slug)).await?;
                match plan.pack.and_then(Pack::named) {
                    Some(pack) => pack.insert_subjects(conn, *id).await,
                    None => complaints::insert_standard(conn, *id).await,
                }
            })
            .await?;
    }
    let directory = identity::Directory::new(database.clone());
    let mut tenants = Vec::with_capacity(ids.len());
    for id in ids {
        let tenant = directory.by_id(id.uuid()).await?.ok_or("an administration vanished")?;
        tenants.push(Tenant::clone(&tenant));
    }
    Ok(tenants)
}

/// What the register of personal data of each says: the usual, and an invented address.
fn register(slug: &str) -> Processing {
    Processing {
        purpose: text(Lang::Fr, "register-purpose-usual"),
        basis: text(Lang::Fr, "register-basis-usual"),
        months: 60,
        contact: format!("Secrétariat général, donnees@{slug}.example"),
        cndp: CNDP_PENDING.to_owned(),
    }
}

/// Whether there is an administration that is not invented.
async fn has_real(database: &Database) -> Result<bool, diesel::result::Error> {
    #[derive(QueryableByName)]
    struct Found {
        #[diesel(sql_type = Bool)]
        is_real: bool,
    }
    let query = "SELECT EXISTS (SELECT FROM identity.tenant WHERE NOT demo) AS is_real";
    let found: Found = database.control(async |conn| diesel::sql_query(query).get_result(conn).await).await?;
    Ok(found.is_real)
}

/// The slugs of administrations that were erased: they are not entered again.
async fn absent(database: &Database) -> Result<Vec<String>, diesel::result::Error> {
    #[derive(QueryableByName)]
    struct Absent {
        #[diesel(sql_type = Text)]
        slug: String,
    }
    let query = "SELECT slug FROM identity.tenant JOIN identity.absence ON tenant_id = id";
    let absent: Vec<Absent> = database.control(async |conn| diesel::sql_query(query).load(conn).await).await?;
    Ok(absent.into_iter().map(|absent| absent.slug).collect())
}

async fn officers(database: &Database, tenant: &Tenant) -> Result<Vec<Member>, diesel::result::Error> {
    let id = tenant.id;
    database.tenant(id, async |conn| identity::list_members_with(conn, id, "complaints.answer").await).await
}

fn index(settings: &Settings, database: &Database) -> Result<Index, search::OpenError> {
    let meilisearch = settings.meilisearch_url.as_deref().map(|url| MeilisearchAt {
        url,
        key: settings.meilisearch_key.as_deref(),
        index: "diwan",
    });
    Index::open(database.clone(), meilisearch)
}
