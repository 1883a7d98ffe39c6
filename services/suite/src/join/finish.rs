//! What comes of a proved claim with its signed agreement, in one transaction. For one that nobody took: the administration with
//! what it starts with, its first administrator, the agreement with its paper; of two who come at once, the second is told so. For
//! one on trial: a rival claim, which changes nothing of the trial.

use super::place::Place;
use crate::approval::{tell_approvers_of, tell_contested};
use crate::tenant::enter::{furnish, is_taken};
use actix_web::HttpRequest;
use database::{Database, TenantId};
use documents::{Kept, Storage};
use identity::{AddressProof, By, Claim, Letter, MayRival, NewAgreement, NewRival, NewStep, Step, Tenant};
use jiff::Timestamp;
use jiff::civil::Date;
use jobs::Wake;
use server::{Error, Result, Settings, part};
use uuid::Uuid;

/// What they gave.
#[derive(Clone, Debug)]
pub(super) struct Given<'a> {
    pub(super) claim: &'a Claim,
    pub(super) signer: &'a str,
    pub(super) position: &'a str,
    pub(super) signed_on: Date,
    /// Of the password that they chose, when they had none.
    pub(super) hash: Option<String>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finished {
    /// The trial began.
    Begun,
    /// They claim what others try out.
    Claimed,
    /// They claimed it before.
    ClaimedBefore,
    /// They work there.
    Member,
    /// They were refused, and may claim it again from then on.
    Refused(Timestamp),
    /// As many as may claim it do.
    Full,
    /// The same was sent before, and led to what it was for.
    Twice,
}

/// Begins the trial.
///
/// # Errors
/// [`Error::Conflict`] when somebody else was faster.
pub(super) async fn begin(
    database: &Database,
    storage: &Storage,
    now: Timestamp,
    id: TenantId,
    place: &Place,
    given: &Given<'_>,
    kept: Kept,
) -> Result<Finished> {
    let Given { claim, signer, position, signed_on, hash } = given;
    let proof = match place {
        // Nobody else says that it exists: that is checked, whatever the address.
        Place::Proposed(..) => AddressProof::ByHand,
        _ => AddressProof::of(&claim.email, place.domains()),
    };
    let agreement = Uuid::now_v7();
    let done = database.tenant(id, async |conn| {
        // Who pressed twice began it already.
        if !identity::end_claim(conn, now, claim.id).await? {
            return Ok(Finished::Twice);
        }
        if let Place::New(new) | Place::Proposed(new, _) = place
            && !identity::enter_tenant(conn, id, now, new).await?
        {
            return Err(Error::Conflict);
        }
        if let Place::Proposed(_, said) = place {
            identity::note_proposed(conn, id, said).await?;
        }
        let listed = identity::find_tenant(conn, id).await?.ok_or(Error::Conflict)?;
        furnish(conn, id, now, place.kind(), place.pack()).await?;
        let (email, name, hash) = (claim.email.as_str(), claim.name.as_str(), hash.as_deref());
        let person = identity::add_first_member(conn, id, now, email, name, claim.lang(), "admin", hash).await?;
        let file = documents::attach(conn, now, &identity::about_agreement(agreement), &kept).await?;
        let new =
            NewAgreement { id: agreement, signer, position, signed_on: *signed_on, file: file.uuid(), person, proof };
        identity::insert_agreement(conn, id, now, &new).await?;
        let step = NewStep { step: Step::Take, by: By::Newcomer, person: Some(person), name, note: "", ground: None };
        identity::take_step(conn, now, &listed, &step).await?;
        Ok::<_, Error>(Finished::Begun)
    });
    // Of an insertion into the directory, the slug apart, only the code is unique.
    let finished = done.await.map_err(|error| if is_taken(&error) { Error::Conflict } else { error })?;
    storage.release(database, &[kept]).await;
    Ok(finished)
}

/// Confirms to whoever handed the agreement in that it is there, and says what comes next. Who claims what others try out is none of
/// the administration's people, to whom alone it may write: the platform does.
///
/// # Errors
/// The database does not answer.
pub(super) async fn confirm(request: &HttpRequest, now: Timestamp, claim: &Claim, place: &Place) -> Result<()> {
    let (database, settings) = (part::<Database>(request)?, part::<Settings>(request)?);
    let (lang, slug) = (claim.lang(), place.slug());
    let (stem, path) = match place {
        Place::Begun(_) => ("mail-join-claimed", format!("/{lang}/me")),
        _ => ("mail-join-begun", format!("/{lang}/{slug}/desk/setup")),
    };
    let args = [("administration", place.names().in_lang(lang).into()), ("link", settings.public(&path).into())];
    let letter = Letter {
        lang,
        name: &claim.name,
        email: &claim.email,
        stem,
        args: &args,
        signature: None,
        is_demo: settings.demo,
        about: "claim".to_owned(),
    };
    if let Some(message) = letter.message() {
        let sending = database.tenant(TenantId::PLATFORM, async |conn| {
            notifications::send(conn, TenantId::PLATFORM, now, &message).await
        });
        sending.await?;
        part::<Wake>(request)?.up(TenantId::PLATFORM);
    }
    Ok(())
}

/// Claims an administration that others try out. Its people are told so, and whoever approves, who decides.
///
/// # Errors
/// [`Error::Conflict`] when it is not on trial any more.
pub(super) async fn challenge(
    request: &HttpRequest,
    now: Timestamp,
    tenant: &Tenant,
    given: &Given<'_>,
    kept: Kept,
) -> Result<Finished> {
    let (database, storage) = (part::<Database>(request)?, part::<Storage>(request)?);
    let settings = part::<Settings>(request)?;
    let Given { claim, signer, position, signed_on, hash } = given;
    let proof = AddressProof::of(&claim.email, &tenant.domains);
    let (id, rival) = (tenant.id, Uuid::now_v7());
    let done = database.tenant(id, async |conn| {
        if !identity::end_claim(conn, now, claim.id).await? {
            return Ok(Finished::Twice);
        }
        let (email, name, hash) = (claim.email.as_str(), claim.name.as_str(), hash.as_deref());
        let person = identity::add_account(conn, now, email, name, claim.lang(), hash).await?;
        match identity::may_rival(conn, now, id, person).await? {
            MayRival::Yes => {}
            MayRival::Open => return Ok(Finished::ClaimedBefore),
            MayRival::Member => return Ok(Finished::Member),
            MayRival::Refused(from) => return Ok(Finished::Refused(from)),
            MayRival::Full => return Ok(Finished::Full),
        }
        let file = documents::attach(conn, now, &identity::about_agreement(rival), &kept).await?;
        let new = NewRival {
            id: rival,
            person,
            name,
            position: &claim.position,
            email,
            lang: claim.lang(),
            proof,
            signer,
            signer_position: position,
            signed_on: *signed_on,
            file: file.uuid(),
        };
        identity::insert_rival(conn, now, id, &new).await?;
        tell_contested(conn, now, &settings, tenant, email).await?;
        Ok::<_, Error>(Finished::Claimed)
    });
    let finished = done.await?;
    storage.release(&database, &[kept]).await;
    if finished == Finished::Claimed {
        part::<Wake>(request)?.up(id);
        tell_approvers_of(request, tenant, "mail-rival-asked").await?;
    }
    Ok(finished)
}
