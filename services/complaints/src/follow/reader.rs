//! Who reads a complaint as its author: by account, or by number and code.

use crate::grant::has_grant;
use crate::number::Number;
use crate::store::{Complaint, find};
use crate::support;
use actix_web::{HttpRequest, web};
use calendar::Clock;
use database::Database;
use identity::{Attempt, Code, Days, Site, Tenant};
use server::{Error, Result, Settings, part};
use territory::Atlas;
use uuid::Uuid;

/// What number and code open.
#[allow(clippy::large_enum_variant, reason = "one a request")]
pub(super) enum Opened {
    /// The complaint itself, to its author.
    Author(Complaint),
    /// What somebody sees of it who stands behind it.
    Supporter(Uuid),
}

/// What reading a complaint needs, and who may.
pub(crate) struct Reader {
    pub(crate) request: HttpRequest,
    pub(crate) database: web::Data<Database>,
    pub(crate) settings: web::Data<Settings>,
    pub(crate) clock: web::Data<Clock>,
    pub(crate) days: web::Data<Days>,
    pub(crate) atlas: web::Data<Atlas>,
}

impl Reader {
    pub(crate) fn of(request: &HttpRequest) -> Result<Self> {
        Ok(Self {
            database: part(request)?,
            settings: part(request)?,
            clock: part(request)?,
            days: part(request)?,
            atlas: part(request)?,
            request: request.clone(),
        })
    }

    /// The complaint, if it exists and this reader is its author: by account, or by a code given lately.
    pub(crate) async fn complaint(&self, site: &Site, number: &Number) -> Result<Option<Complaint>> {
        let tenant = site.tenant();
        if number.tenant != tenant.code {
            return Ok(None);
        }
        let id = tenant.id;
        let found = self.database.tenant(id, async |conn| find(conn, id, number).await).await?;
        Ok(found.filter(|complaint| {
            let person = site.visitor().person();
            person.is_some_and(|person| complaint.person_id == Some(person.id))
                || has_grant(&self.request, &self.settings, self.clock.now(), id, complaint.id)
        }))
    }

    /// The complaint of this number, if the code is its code.
    pub(crate) async fn by_code(
        &self,
        attempt: Attempt,
        tenant: &Tenant,
        number: &Number,
        code: &Code,
    ) -> Result<Option<Complaint>> {
        Ok(match self.opened(attempt, tenant, number, code).await? {
            Some(Opened::Author(complaint)) => Some(complaint),
            Some(Opened::Supporter(_)) | None => None,
        })
    }

    /// What number and code open, if they fit.
    pub(super) async fn opened(
        &self,
        mut attempt: Attempt,
        tenant: &Tenant,
        number: &Number,
        code: &Code,
    ) -> Result<Option<Opened>> {
        if number.tenant != tenant.code {
            return Ok(None);
        }
        attempt.at(number, &number.tenant)?;
        let id = tenant.id;
        let found = self.database.tenant(id, async |conn| {
            let Some(complaint) = find(conn, id, number).await? else { return Ok(None) };
            let supporter = support::find_by_code(conn, id, complaint.id, code).await?;
            Ok::<_, Error>(Some((complaint, supporter)))
        });
        let found = found.await?;
        let fits = code.fits(found.as_ref().map_or(&[0; 32][..], |(complaint, _)| &complaint.code_hash));
        let found = match found {
            Some((complaint, _)) if fits => Some(Opened::Author(complaint)),
            Some((_, supporter)) => supporter.map(Opened::Supporter),
            None => None,
        };
        if found.is_some() {
            attempt.was_right();
        }
        Ok(found)
    }
}
