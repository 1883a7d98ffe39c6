//! Officers: the permission that a handler needs stands in its signature.

use crate::actor::{Site, is_demo, part};
use crate::schema::{membership, role};
use crate::token::find_token_owner;
use crate::{Area, Assurance, Navigation, Person, Tenant, Visitor};
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use server::{Error, Result};
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use ui::{Lang, Page};
use uuid::Uuid;

/// A right that roles hold; each service declares its own as a type.
pub trait Permission: 'static {
    /// As it stands in the roles: `complaints.assign`. Empty: membership is enough.
    const NAME: &'static str;
}

/// No right beyond working there.
#[derive(Debug)]
pub enum AnyMember {}

impl Permission for AnyMember {
    const NAME: &'static str = "";
}

/// Somebody who works in the administration of the address and holds permission `P`, by session or by token.
///
/// A stranger to the administration gets "not found", a member without the right "forbidden".
pub struct Officer<P> {
    site: Site,
    id: Uuid,
    name: String,
    permissions: Vec<String>,
    navigation: Navigation,
    right: PhantomData<P>,
}

impl<P> Officer<P> {
    /// The administration, as row security needs it.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.site.tenant().id
    }

    /// The administration itself.
    #[must_use]
    pub fn administration(&self) -> &Tenant {
        self.site.tenant()
    }

    /// Their person.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Their name, as it stands on this administration's acts.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether they hold another right too, so that a page shows only what they may do.
    #[must_use]
    pub fn may<Q: Permission>(&self) -> bool {
        holds(&self.permissions, Q::NAME)
    }

    /// The same person with another right, where what is asked for decides which one it needs.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when they do not hold it.
    pub fn with<Q: Permission>(self) -> Result<Officer<Q>> {
        let Self { site, id, name, permissions, navigation, .. } = self;
        if !holds(&permissions, Q::NAME) {
            let tenant = site.tenant().id;
            tracing::info!(%tenant, person = %id, permission = Q::NAME, "refused: the permission is missing");
            return Err(Error::Forbidden);
        }
        Ok(Officer { site, id, name, permissions, navigation, right: PhantomData })
    }

    /// The frame of a page of the desk, with links to what they may open.
    #[must_use]
    pub fn page(&self) -> Page {
        let mut page = self.site.page();
        page.nav = self.navigation.links(Area::Desk, &page, &self.permissions);
        page
    }

    /// The address of the desk's first page that they may open.
    #[must_use]
    pub fn desk(&self) -> Option<String> {
        self.navigation.first_of_desk(&self.permissions).map(|path| self.site.page().url_here(path))
    }

    /// The page's language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.site.lang()
    }
}

fn holds(permissions: &[String], name: &str) -> bool {
    name.is_empty() || permissions.iter().any(|permission| permission == name)
}

impl<P: Permission> FromRequest for Officer<P> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let site = Site::of(&request).await?;
            let database: Database = part(&request)?;
            let clock: Clock = part(&request)?;
            let tenant = site.tenant().id;
            let token = bearer(&request);
            let is_demo = is_demo(&request);
            let person = site.visitor().person().map(|person: &Person| person.id);
            if person.is_none() && token.is_none() {
                return Err(Error::SignIn);
            }
            let found = database.tenant(tenant, async |conn| {
                let person = match &token {
                    Some(token) => find_token_owner(conn, tenant, clock.now(), token, is_demo).await?,
                    None => person,
                };
                match person {
                    Some(person) => Ok(Some((person, find_rights(conn, tenant, person).await?))),
                    None => Ok::<_, Error>(None),
                }
            });
            let (id, rights) = found.await?.ok_or(Error::Token)?;
            let (name, permissions) = rights.ok_or(Error::NotFound)?;
            if token.is_none() {
                demand_second_factor(site.visitor())?;
            }
            let navigation = part(&request)?;
            Officer::<AnyMember> { site, id, name, permissions, navigation, right: PhantomData }.with()
        })
    }
}

/// Whoever acts for an administration, or runs the platform, signs in with two factors (OWASP ASVS 5.0, 6.3.3). Tokens have an
/// owner of their own; the invented people of a demonstration, whose password everybody knows, have nothing to protect.
pub(crate) fn demand_second_factor(visitor: &Visitor) -> Result<()> {
    let (Some(person), Some(session)) = (visitor.person(), visitor.session()) else {
        return Err(Error::SignIn);
    };
    let is_enough = person.is_demo || session.assurance >= Assurance::Substantial;
    if is_enough { Ok(()) } else { Err(Error::SecondFactor) }
}

/// The token of an `Authorization: Bearer` (RFC 6750, section 2.1).
fn bearer(request: &HttpRequest) -> Option<String> {
    let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

/// The name and the permissions of a member, of all their roles together; none for a stranger.
async fn find_rights(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<Option<(String, Vec<String>)>> {
    let rows: Vec<(String, Vec<String>)> = membership::table
        .inner_join(role::table.on(role::tenant_id.eq(membership::tenant_id).and(role::code.eq(membership::role_code))))
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::person_id.eq(person))
        .select((membership::name, role::permissions))
        .load(conn)
        .await?;
    let Some((name, _)) = rows.as_slice().first().cloned() else {
        return Ok(None);
    };
    Ok(Some((name, rows.into_iter().flat_map(|(_, permissions)| permissions).collect())))
}
