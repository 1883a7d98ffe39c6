//! The agreement that an administration signed, and how sure it is that who handed it in works there.

use crate::schema::agreement;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

/// The wording that is signed now.
pub const AGREEMENT_VERSION: &str = "2026-1";

/// The domain under which the administrations of the kingdom have theirs.
const PUBLIC: &str = "gov.ma";

/// What an e-mail address says of who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressProof {
    /// It is of a domain of this administration.
    OwnDomain,
    /// It is of a public administration.
    PublicDomain,
    /// Nothing: whoever approves checks by hand.
    ByHand,
}

impl AddressProof {
    /// What `email` says, for an administration with these domains.
    #[must_use]
    pub fn of(email: &str, domains: &[String]) -> Self {
        let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain).to_lowercase();
        let is_within =
            |wide: &str| domain == wide || domain.strip_suffix(wide).is_some_and(|rest| rest.ends_with('.'));
        if domains.iter().any(|own| is_within(own)) {
            Self::OwnDomain
        } else if is_within(PUBLIC) {
            Self::PublicDomain
        } else {
            Self::ByHand
        }
    }

    /// Its name in data: `by-hand`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OwnDomain => "own-domain",
            Self::PublicDomain => "public-domain",
            Self::ByHand => "by-hand",
        }
    }
}

/// An agreement to be entered.
#[derive(Clone, Debug)]
pub struct NewAgreement<'a> {
    /// Its identity, which the paper's file names.
    pub id: Uuid,
    /// Who signed.
    pub signer: &'a str,
    /// What they are there.
    pub position: &'a str,
    /// When.
    pub signed_on: Date,
    /// The paper.
    pub file: Uuid,
    /// Who handed it in.
    pub person: Uuid,
    /// What their address says.
    pub proof: AddressProof,
}

/// An agreement.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = agreement, check_for_backend(diesel::pg::Pg))]
pub struct Agreement {
    /// Its identity.
    pub id: Uuid,
    /// The wording that was signed.
    pub version: String,
    /// Who signed.
    pub signer: String,
    /// What they are there.
    pub position: String,
    /// When they signed.
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub signed_on: Date,
    /// The paper.
    pub file_id: Uuid,
    /// Who handed it in.
    pub person_id: Uuid,
    /// [`AddressProof::as_str`].
    pub proof: String,
    /// When it was handed in.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub at: Timestamp,
}

impl Agreement {
    /// What the paper's file belongs to.
    #[must_use]
    pub fn about(&self) -> String {
        about(self.id)
    }
}

/// What the paper of an agreement belongs to.
#[must_use]
pub fn about(id: Uuid) -> String {
    format!("agreement:{id}")
}

/// Enters an agreement of the present wording.
///
/// # Errors
/// The database refuses.
pub async fn insert_agreement(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    new: &NewAgreement<'_>,
) -> QueryResult<()> {
    diesel::insert_into(agreement::table)
        .values((
            agreement::tenant_id.eq(tenant),
            agreement::id.eq(new.id),
            agreement::version.eq(AGREEMENT_VERSION),
            agreement::signer.eq(new.signer),
            agreement::position.eq(new.position),
            agreement::signed_on.eq(new.signed_on.to_diesel()),
            agreement::file_id.eq(new.file),
            agreement::person_id.eq(new.person),
            agreement::proof.eq(new.proof.as_str()),
            agreement::at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether an agreement was handed in already.
///
/// # Errors
/// The database does not answer.
pub async fn has_agreement(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<bool> {
    let known = agreement::table.filter(agreement::tenant_id.eq(tenant)).filter(agreement::id.eq(id));
    diesel::select(diesel::dsl::exists(known)).get_result(conn).await
}

/// The latest agreement.
///
/// # Errors
/// The database does not answer.
pub async fn find_agreement(conn: &mut Conn, tenant: TenantId) -> QueryResult<Option<Agreement>> {
    agreement::table
        .filter(agreement::tenant_id.eq(tenant))
        .order((agreement::at.desc(), agreement::id.desc()))
        .select(Agreement::as_select())
        .first(conn)
        .await
        .optional()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_proves_what_its_domain_says() {
        let domains = ["agadir.ma".to_owned()];
        for (email, proof) in [
            ("a@agadir.ma", AddressProof::OwnDomain),
            ("a@Mail.Agadir.ma", AddressProof::OwnDomain),
            ("a@notagadir.ma", AddressProof::ByHand),
            ("a@agadir.ma.example", AddressProof::ByHand),
            ("a@interieur.gov.ma", AddressProof::PublicDomain),
            ("a@gov.ma", AddressProof::PublicDomain),
            ("a@xgov.ma", AddressProof::ByHand),
            ("gov.ma", AddressProof::ByHand),
        ] {
            assert_eq!(AddressProof::of(email, &domains), proof, "{email}");
        }
    }
}
