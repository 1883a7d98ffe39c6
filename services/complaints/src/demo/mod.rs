//! Two years of invented complaints for the demonstration, so that lists, maps and figures look alive.
//!
//! `rhythm` says when they come, `life` what becomes of each, `place` where they are, `text` and `people` what they say
//! and who wrote them, `public` what everybody sees of it. `setting` is what an administration decided before. `invent` puts one
//! together, `write` writes many at once. On the `stage` the latest of them take the parts of a `scene`, which `cast` and `play`
//! bring to where it is under way; `passed` are those that another administration is asked to take. Nothing is sent for them.

mod cast;
mod index;
mod invent;
mod life;
mod passed;
mod people;
mod place;
mod play;
mod public;
mod resident;
mod rhythm;
mod scene;
mod setting;
mod stage;
mod text;
mod write;

pub use index::index_history;
pub use passed::pass_on;
pub use resident::Resident;
pub use setting::{Competence, enter_competences, open_to_public};

use crate::schema::complaint;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel_async::RunQueryDsl;
use identity::{Member, Tenant};
use invent::Inventor;
use jiff::Timestamp;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use resident::Waiting;
use rhythm::Rhythm;
use scene::Scenes;
use server::{Error, Result, Secret};
use sha2::{Digest as _, Sha256};
use stage::Stage;
use territory::Atlas;
use write::Batch;

/// What is invented for one administration.
#[derive(Clone, Copy, Debug)]
pub struct History {
    /// The present moment: the history ends here.
    pub now: Timestamp,
    /// How many complaints.
    pub count: usize,
    /// The same seed gives the same history. Administrations with the same seed share their storms, and nothing else.
    pub seed: u64,
}

/// Writes invented complaints of the last two years, in one transaction, and says how many. An administration that has a
/// complaint already keeps what it has. Without `officers` nobody deals with them: all stay submitted. Each of `residents`
/// wrote one of the latest, if one stands as theirs is to. Where two officers or more deal with them, some of the latest are under
/// way: joined to incidents, proposed to a second person, reminded of, contested.
///
/// # Errors
/// The database does not answer or refuses.
pub async fn seed_history(
    database: &Database,
    atlas: &Atlas,
    tenant: &Tenant,
    officers: &[Member],
    secret: &Secret,
    history: &History,
    residents: &[Resident],
) -> Result<usize> {
    let id = tenant.id;
    let scenes = Scenes::embedded().map_err(Error::internal)?;
    let written = database.tenant(id, async |conn| {
        if has_complaints(conn, id).await? {
            return Ok(0);
        }
        let inventor = Inventor::prepare(conn, atlas, tenant, officers, secret, history).await?;
        let stage = Stage::prepare(conn, tenant, officers, history, &scenes).await?;
        let waiting = Waiting::new(residents, history.now);
        write_all(conn, id, Rhythm::new(tenant, history)?, inventor, stage, waiting).await
    });
    match written.await {
        Err(Error::Internal(cause)) if is_first_number(cause.as_ref()) => Ok(0),
        written => written,
    }
}

async fn has_complaints(conn: &mut Conn, tenant: TenantId) -> QueryResult<bool> {
    let any = complaint::table.filter(complaint::tenant_id.eq(tenant));
    diesel::select(diesel::dsl::exists(any)).get_result(conn).await
}

async fn write_all(
    conn: &mut Conn,
    tenant: TenantId,
    rhythm: Rhythm,
    mut inventor: Inventor<'_>,
    mut stage: Stage<'_>,
    mut waiting: Waiting<'_>,
) -> Result<usize> {
    // First: from here on, whoever submits a complaint waits for the end.
    write::insert_counters(conn, tenant, &rhythm.totals()).await?;
    let mut batch = Batch::default();
    let mut written = 0;
    for reception in rhythm {
        let mut invented = inventor.invent(&reception)?;
        waiting.adopt(&mut invented);
        if let Some(person) = invented.person_id {
            identity::add_affiliation(conn, tenant, person).await?;
        }
        if let Some(invented) = stage.hold(invented) {
            written += batch.add(conn, tenant, invented).await?;
        }
    }
    for invented in stage.set(&mut inventor)? {
        written += batch.add(conn, tenant, invented).await?;
    }
    written += batch.write(conn, tenant).await?;
    stage.play(conn, &inventor).await?;
    Ok(written)
}

/// Whether somebody else gave the administration's first number meanwhile: another process that does the same, or a
/// citizen.
fn is_first_number(cause: &(dyn std::error::Error + 'static)) -> bool {
    matches!(
        cause.downcast_ref::<DieselError>(),
        Some(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, information))
            if information.constraint_name() == Some("counter_pkey")
    )
}

/// A source of chance of its own for each purpose, so that a change to one part leaves the others as they were.
fn chance(seed: u64, purpose: &str, tenant_code: &str) -> StdRng {
    let digest = Sha256::new().chain_update(seed.to_be_bytes()).chain_update(purpose).chain_update([0]);
    StdRng::from_seed(digest.chain_update(tenant_code).finalize().into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use identity::Kind;
    use ui::{Accent, Names};
    use uuid::Uuid;

    /// An administration of that territory; without one for "".
    pub(super) fn tenant(territory: &str) -> Tenant {
        Tenant {
            id: TenantId::resolved(Uuid::from_u128(1)),
            slug: "commune-agadir".into(),
            code: "AGA".into(),
            kind: Kind::Commune,
            names: Names::default(),
            listed_names: None,
            territory_code: Some(territory.to_owned()).filter(|code| !code.is_empty()),
            accent: Accent::default(),
            state: identity::State::Live,
            version: 0,
            domains: Vec::new(),
            openings: Names::default(),
            colour: None,
            logo: None,
            modules: Vec::new(),
            cndp: String::new(),
            messages_a_day: 1,
            storage_megabytes: 1,
            calls_a_minute: None,
            calls_a_day: None,
            asked_names: None,
            suspension: None,
            demo: true,
        }
    }

    #[test]
    fn chance_is_the_same_for_the_same_seed_only() {
        use rand::Rng as _;
        let first = |seed, purpose, code| chance(seed, purpose, code).random::<u64>();
        assert_eq!(first(1, "rhythm", "AGA"), first(1, "rhythm", "AGA"));
        assert_ne!(first(1, "rhythm", "AGA"), first(2, "rhythm", "AGA"));
        assert_ne!(first(1, "rhythm", "AGA"), first(1, "storms", "AGA"));
        assert_ne!(first(1, "rhythm", "AGA"), first(1, "rhythm", "FES"));
    }
}
