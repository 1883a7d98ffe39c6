//! Officers: the permission that a handler needs stands in its signature.

use crate::actor::{Site, demand_fresh, is_demo, part};
use crate::audit::note_refusal;
use crate::delegations;
use crate::people::staff::Member;
use crate::roles::held::{Held, Scope, find_held};
use crate::support::{self, Support};
use crate::tokens::token::{Bearer, Program, find_token_owner, note_use};
use crate::{Area, Assurance, Inspect, Navigation, Person, Rights, Tenant, Visitor};
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::QueryResult;
use jiff::Timestamp;
use serde_json::{Value, json};
use server::{Attempt, Closed, Error, Guess, Result};
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
/// A stranger to the administration gets "not found", a member without the right "forbidden". An operator of the platform with
/// a support access is an officer who may read, until it ends.
pub struct Officer<P> {
    site: Site,
    id: Uuid,
    name: String,
    held: Held,
    rights: Rights,
    navigation: Navigation,
    support: Option<Support>,
    program: Option<Program>,
    request: HttpRequest,
    right: PhantomData<P>,
}

impl<P> Officer<P> {
    /// The administration, as row security needs it.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.site.tenant().id
    }

    /// Where they are, as anybody who reads a page there.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
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

    /// Whether they are of the platform's support, and read with the administration's consent.
    #[must_use]
    pub fn is_support(&self) -> bool {
        self.support.is_some()
    }

    /// The program that acts with a token of theirs; none when they sit here themselves.
    #[must_use]
    pub fn program(&self) -> Option<&Program> {
        self.program.as_ref()
    }

    /// Whether they help citizens as a relay alone, of a house outside: they see and use those mandates alone that they wrote.
    #[must_use]
    pub fn is_relay(&self) -> bool {
        self.held.is_relay()
    }

    /// Whether they hold another right too, so that a page shows only what they may do.
    #[must_use]
    pub fn may<Q: Permission>(&self) -> bool {
        self.held.holds(Q::NAME)
    }

    /// Where they hold a right: in the whole administration, or in some units.
    #[must_use]
    pub fn units<Q: Permission>(&self) -> Scope {
        self.held.scope(Q::NAME)
    }

    /// For whom they act with a right that they hold by delegation only; none when it is their own.
    #[must_use]
    pub fn acting_for<Q: Permission>(&self) -> Option<&Member> {
        self.held.giver(Q::NAME)
    }

    /// The member of this id, when that member delegated the right to them.
    #[must_use]
    pub fn deputy_of<Q: Permission>(&self, person: Uuid) -> Option<&Member> {
        self.held.delegated_by(person, Q::NAME)
    }

    pub(crate) fn held(&self) -> &Held {
        &self.held
    }

    /// Demands that they sit here themselves, and proved who they are within the last ten minutes: for what a thief of their
    /// session must not do, nor a program with their token.
    ///
    /// # Errors
    /// [`Error::Proof`], which leads a person to the page for it, and back; [`Error::SignIn`] for a program.
    pub fn demand_fresh(&self, now: Timestamp) -> Result<()> {
        let visitor = self.site.visitor();
        let own = visitor.person().filter(|person| person.id == self.id && bearer(&self.request).is_none());
        let session = own.and(visitor.session()).ok_or(Error::SignIn)?;
        demand_fresh(session, now)
    }

    /// Demands that the administration is not suspended: for what changes what the public sees of it.
    ///
    /// # Errors
    /// [`Error::Closed`], which says why it publishes nothing new.
    pub fn demand_open(&self) -> Result<()> {
        if !self.administration().state.is_suspended() {
            return Ok(());
        }
        let page = self.site.page();
        Err(Error::Closed(Box::new(Closed {
            ground: page.t("intake-setup-closed"),
            next: page.t_and_us("intake-setup-closed-next"),
            remedy: String::new(),
        })))
    }

    /// All rights that there are.
    pub(crate) fn rights(&self) -> &Rights {
        &self.rights
    }

    /// The same person with another right, where what is asked for decides which one it needs.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when they do not hold it.
    pub async fn with<Q: Permission>(self) -> Result<Officer<Q>> {
        if !self.may::<Q>() {
            return Err(self.refused::<Q>().await);
        }
        let Self { site, id, name, held, rights, navigation, support, program, request, .. } = self;
        Ok(Officer { site, id, name, held, rights, navigation, support, program, request, right: PhantomData })
    }

    /// [`Error::Forbidden`], noted in the administration's trail.
    pub async fn refused<Q: Permission>(&self) -> Error {
        let (tenant, id) = (self.tenant(), self.id);
        tracing::info!(%tenant, person = %id, permission = Q::NAME, "refused: the permission is missing");
        note_refusal(&self.request, tenant, Some(id), &format!("permission:{}", Q::NAME)).await;
        Error::Forbidden
    }

    /// The frame of a page of the desk, with links to what they may open.
    #[must_use]
    pub fn page(&self) -> Page {
        let mut page = self.site.page();
        page.nav = self.navigation.links(Area::Desk, &page, self.held.names());
        // From outside: they have nothing to lend.
        if self.is_relay() || self.held.only_inspects() {
            let delegations = page.url_here(delegations::LIST);
            page.nav.retain(|link| link.href != delegations);
        }
        page.banner = self.support.as_ref().map(|support| support.words(&page));
        page
    }

    /// The address of the desk's first page that they may open.
    #[must_use]
    pub fn desk(&self) -> Option<String> {
        self.navigation.first_of_desk(self.held.names()).map(|path| self.site.page().url_here(path))
    }

    /// The page's language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.site.lang()
    }
}

impl<P: Permission> Officer<P> {
    /// Notes in the trail that they used their right `P` on `object`, and for whom, when it was delegated to them.
    ///
    /// # Errors
    /// The database refuses; the act must then not happen either.
    pub async fn record(
        &self,
        conn: &mut Conn,
        now: Timestamp,
        kind: &str,
        object: &str,
        mut detail: Value,
    ) -> QueryResult<()> {
        if let Some(giver) = self.acting_for::<P>() {
            detail["for"] = json!(giver.id);
        }
        crate::record(conn, self.tenant(), now, Some(self.id), kind, object, detail).await
    }

    /// Notes in the trail that they opened these objects, but for those that they opened since then already: a program that reads
    /// the same list each minute leaves one event of each. `kind` is the event that opening leaves.
    ///
    /// # Errors
    /// The database refuses; they must then not be shown either.
    pub async fn record_opened(
        &self,
        conn: &mut Conn,
        now: Timestamp,
        kind: &str,
        mut objects: Vec<String>,
        since: Timestamp,
    ) -> QueryResult<()> {
        let opened = crate::audit::list_opened(conn, self.tenant(), self.id, kind, &objects, since).await?;
        objects.retain(|object| !opened.contains(object));
        let detail = self.acting_for::<P>().map_or_else(|| json!({}), |giver| json!({ "for": giver.id }));
        crate::audit::record_each(conn, self.tenant(), now, Some(self.id), kind, &objects, &detail).await
    }
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
            let (tenant, now, is_demo) = (site.tenant().id, clock.now(), is_demo(&request));
            let today = calendar::local_date(now);
            let person = site.visitor().person().map(|person: &Person| person.id);
            let rights = part(&request)?;
            let navigation = part::<Navigation>(&request)?;
            let (found, support, program) = match bearer(&request) {
                Some(token) => {
                    let attempt = guessed_at(&request, now, tenant)?;
                    let found =
                        database.tenant(tenant, async |conn| by_token(conn, tenant, now, &token, is_demo).await);
                    let Some((found, program)) = found.await? else {
                        note_refusal(&request, tenant, None, "token").await;
                        return Err(Error::Token);
                    };
                    attempt.was_right();
                    // Apart from everybody else's calls, which must not use up what its own programs need.
                    site.tenant().count_program(&request, now)?;
                    (found, None, Some(program))
                }
                None => {
                    let id = person.ok_or(Error::SignIn)?;
                    let held = database.tenant(tenant, async |conn| find_held(conn, tenant, today, id, is_demo).await);
                    let held = held.await?.map(|(name, held)| (id, name, held));
                    // Who works elsewhere learns nothing but that there is nothing.
                    if held.is_some() {
                        demand_second_factor(site.visitor())?;
                        (held, None, None)
                    } else {
                        let (held, support) = supporting::<P>(&site, &database, now, &navigation, &request).await?;
                        (held, support, None)
                    }
                }
            };
            let Some((id, name, held)) = found else {
                note_refusal(&request, tenant, person, "membership").await;
                return Err(Error::NotFound);
            };
            let site = site.seen_from_inside();
            let is_reading = request.method().is_safe();
            // Who inspects and nothing else changes nothing, whatever the address asks for.
            let is_refused = !is_reading && held.only_inspects();
            let right = PhantomData;
            let officer =
                Officer::<AnyMember> { site, id, name, held, rights, navigation, support, program, request, right };
            if is_refused {
                return Err(officer.refused::<Inspect>().await);
            }
            officer.with::<P>().await
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

/// An operator with a support access: an officer who may read, until it ends.
async fn supporting<P: Permission>(
    site: &Site,
    database: &Database,
    now: Timestamp,
    navigation: &Navigation,
    request: &HttpRequest,
) -> Result<(Option<(Uuid, String, Held)>, Option<Support>)> {
    let Some(operator) = site.visitor().person().filter(|person| person.is_operator) else {
        return Ok((None, None));
    };
    let (tenant, id, path) = (site.tenant().id, operator.id, request.path());
    let held = Held::whole(navigation.reading());
    let is_shown = request.method().is_safe() && held.holds(P::NAME);
    let view = database.tenant(tenant, async |conn| {
        let Some(access) = support::find(conn, tenant, now, id).await? else {
            return Ok(None);
        };
        // Before the trail says that they saw the page. Without an access they learn nothing but that there is nothing.
        demand_second_factor(site.visitor())?;
        // What is refused was not seen: the trail then tells the refusal alone.
        let support =
            if is_shown { support::view(conn, tenant, now, id, access, path).await? } else { Support::of(access) };
        Ok::<_, Error>(Some(support))
    });
    let Some(support) = view.await? else {
        return Ok((None, None));
    };
    // Whatever it is: support changes nothing.
    if !request.method().is_safe() {
        return Err(Error::Forbidden);
    }
    Ok((Some((id, support.name.clone(), held)), Some(support)))
}

/// Counts a token as wrong until it turns out right.
pub(crate) fn guessed_at(request: &HttpRequest, now: Timestamp, tenant: TenantId) -> Result<Attempt> {
    let mut attempt = Attempt::of(request, now, Guess::Token)?;
    attempt.at(Guess::Tokens, &tenant.to_string())?;
    Ok(attempt)
}

/// The token of an `Authorization: Bearer` (RFC 6750, section 2.1).
fn bearer(request: &HttpRequest) -> Option<String> {
    let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

/// The person of a token, and what both hold; none for a token that is not valid here, and none in that for a person who no
/// longer works here.
pub(crate) async fn by_token(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    token: &str,
    is_demo: bool,
) -> QueryResult<Option<(Option<(Uuid, String, Held)>, Program)>> {
    let Some(bearer) = find_token_owner(conn, tenant, now, token, is_demo).await? else {
        return Ok(None);
    };
    note_use(conn, tenant, now, &bearer).await?;
    let Bearer { program, person, scopes, .. } = bearer;
    let held = find_held(conn, tenant, calendar::local_date(now), person, is_demo).await?;
    let held = held.map(|(name, held)| (person, name, held.within(scopes.as_deref())));
    Ok(Some((held, program)))
}
