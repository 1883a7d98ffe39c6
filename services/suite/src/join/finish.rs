//! Everything that makes a trial, in one transaction: the administration with what it starts with, its first administrator, the
//! agreement with its paper. Of two who come at once, the second is told so.

use super::place::Place;
use crate::tenant::enter::furnish;
use crate::tenant::pack::Pack;
use database::{Database, TenantId};
use documents::{Received, Storage};
use identity::{AddressProof, By, Claim, NewAgreement, NewStep, Step};
use jiff::Timestamp;
use jiff::civil::Date;
use server::{Error, Result};
use uuid::Uuid;

/// What they gave.
pub(super) struct Given<'a> {
    pub(super) claim: &'a Claim,
    pub(super) signer: &'a str,
    pub(super) position: &'a str,
    pub(super) signed_on: Date,
    /// Of the password that they chose, when they had none.
    pub(super) hash: Option<String>,
}

/// What came of it.
pub(super) struct Finished {
    /// The administration's part of the address.
    pub(super) slug: String,
}

/// Begins the trial.
pub(super) async fn finish(
    database: &Database,
    storage: &Storage,
    now: Timestamp,
    place: &Place,
    given: Given<'_>,
    paper: Received,
) -> Result<Finished> {
    let Given { claim, signer, position, signed_on, hash } = given;
    let id = match place {
        Place::Listed(tenant) => tenant.id,
        Place::New(_) => TenantId::fresh(),
    };
    let proof = AddressProof::of(&claim.email, place.domains());
    let kept = storage.keep(id, now, paper).await.map_err(Error::internal)?;
    let agreement = Uuid::now_v7();
    let done = database.tenant(id, async |conn| {
        if let Place::New(new) = place
            && !identity::enter_tenant(conn, id, now, new).await?
        {
            return Err(Error::Conflict);
        }
        // Who pressed twice began it already.
        if !identity::end_claim(conn, now, claim.id).await? {
            return Err(Error::Conflict);
        }
        let listed = identity::find_tenant(conn, id).await?.ok_or(Error::Conflict)?;
        furnish(conn, id, now, place.kind(), Pack::of(place.kind())).await?;
        let (email, name, hash) = (claim.email.as_str(), claim.name.as_str(), hash.as_deref());
        let person = identity::add_first_member(conn, id, now, email, name, claim.lang(), "admin", hash).await?;
        let file = documents::attach(conn, now, &identity::about_agreement(agreement), &kept).await?;
        let new = NewAgreement { id: agreement, signer, position, signed_on, file: file.uuid(), person, proof };
        identity::insert_agreement(conn, id, now, &new).await?;
        let step = NewStep { step: Step::Take, by: By::Newcomer, person: Some(person), name, note: "" };
        identity::take_step(conn, now, &listed, &step).await?;
        Ok::<_, Error>(())
    });
    done.await?;
    storage.release(database, &[kept]).await;
    Ok(Finished { slug: place.slug().to_owned() })
}
