//! How many forms may come from one place.

use super::{Judged, Parties};
use actix_web::HttpRequest;
use identity::Visitor;
use server::{Limits, Rate, Result, TenantLimits};
use uuid::Uuid;

/// Whose forms are counted together: those of an officer, who enters for many at a desk, or those of an address.
pub(super) struct Limited<'a> {
    request: &'a HttpRequest,
    officer: Option<Uuid>,
}

impl<'a> Limited<'a> {
    pub(super) async fn of(request: &'a HttpRequest, parties: &Parties, visitor: &Visitor) -> Result<Self> {
        let officer = match visitor.person() {
            Some(person) => {
                let places = parties.database.read(async |conn| identity::list_affiliations(conn, person.id).await);
                places.await?.iter().any(|(_, works_there)| *works_there).then_some(person.id)
            }
            None => None,
        };
        Ok(Self { request, officer })
    }

    /// Counts a form that is right; one that is shown again costs nothing more.
    pub(super) fn count_right(&self, judged: Judged) -> Result<Judged> {
        let tenant = match &judged {
            Judged::Right(_, destination) => Some(&destination.tenant),
            Judged::Supports(_, tenant, _) => Some(tenant),
            Judged::Again(_) | Judged::Done(..) => None,
        };
        if let Some(tenant) = tenant {
            self.count(Rate::Submit)?;
            // Who sits at the desk goes on when a rush from outside is told to wait.
            if self.officer.is_none() {
                TenantLimits::count_form(self.request, tenant.id.uuid())?;
            }
        }
        Ok(judged)
    }

    pub(super) fn count(&self, rate: Rate) -> Result<()> {
        match self.officer {
            Some(officer) => Limits::count_person(rate, self.request, officer),
            None => Limits::count_client(rate, self.request),
        }
    }
}
