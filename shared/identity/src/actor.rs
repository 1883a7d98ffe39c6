//! The people in front of a page, as handlers name them.

use crate::officer::demand_second_factor;
use crate::person::Person;
use crate::session::{SESSION_COOKIE, Session, find_session, note_seen};
use crate::{Area, Assurance, Directory, Navigation, Tenant};
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use calendar::Clock;
use database::Database;
use jiff::{SignedDuration, Timestamp};
use server::{Error, Proof, Recognised, Result, Settings, View};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use ui::{Lang, Page};

/// How long a proof holds for what changes the ways of proving.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

type Extracted<T> = Pin<Box<dyn Future<Output = Result<T>>>>;

/// Anybody: signed in or not, on a page of an administration or of the front door.
#[derive(Clone, Debug)]
pub struct Visitor {
    view: View,
    person: Option<Person>,
    session: Option<Session>,
    /// As they see it.
    tenant: Option<Arc<Tenant>>,
    /// As its own people see it.
    whole: Option<Arc<Tenant>>,
}

impl Visitor {
    /// The frame of their page.
    #[must_use]
    pub fn page(&self) -> Page {
        let mut page = self.view.page();
        page.person = self.person.as_ref().map(|person| person.name.clone());
        page.tenant = self.tenant.as_ref().map(|tenant| tenant.brand());
        page
    }

    /// The page's language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.view.lang
    }

    /// How they signed in, when they did.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The same reader, in the language in which they left for an address that names none.
    pub(crate) fn in_lang(mut self, lang: Lang) -> Self {
        self.view = self.view.in_lang(lang);
        self
    }

    /// Who they are, when they signed in.
    #[must_use]
    pub fn person(&self) -> Option<&Person> {
        self.person.as_ref()
    }

    pub(crate) async fn of(request: &HttpRequest) -> Result<Self> {
        let view = View::of(request)?;
        let (tenant, found) = (tenant_of(request).await, session_of(request).await);
        let known = found.as_ref().ok().and_then(Option::as_ref).map(|(_, person)| person);
        let seen = match &tenant {
            Ok(Some(tenant)) => as_seen(request, tenant, known).await.map(Some),
            Ok(None) | Err(_) => Ok(None),
        };
        recognised(known, seen.as_ref().ok().and_then(Option::as_deref)).keep(request);
        let (session, person) = found?.unzip();
        Ok(Self { view, whole: tenant?, tenant: seen?, person, session })
    }
}

/// Anybody, on a page of an administration.
#[derive(Clone, Debug)]
pub struct Site {
    visitor: Visitor,
    tenant: Arc<Tenant>,
}

impl Site {
    /// The administration of the address, as the reader sees it: while it is on trial, others than its own people see nothing of
    /// what these typed.
    #[must_use]
    pub fn tenant(&self) -> &Arc<Tenant> {
        &self.tenant
    }

    /// The reader.
    #[must_use]
    pub fn visitor(&self) -> &Visitor {
        &self.visitor
    }

    /// The frame of their page.
    #[must_use]
    pub fn page(&self) -> Page {
        self.visitor.page()
    }

    /// The page's language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.visitor.lang()
    }

    pub(crate) async fn of(request: &HttpRequest) -> Result<Self> {
        let visitor = Visitor::of(request).await?;
        let tenant = visitor.tenant.clone().ok_or(Error::NotFound)?;
        Ok(Self { visitor, tenant })
    }

    /// Whether the administration only tries Diwan out, and the reader is none of its people.
    #[must_use]
    pub fn is_outside(&self) -> bool {
        self.visitor.whole.as_ref().is_some_and(|whole| !Arc::ptr_eq(whole, &self.tenant))
    }

    /// The same for an officer, whoever that is: support, and programs, are no members.
    pub(crate) fn seen_from_inside(mut self) -> Self {
        if let Some(whole) = self.visitor.whole.clone() {
            self.visitor.tenant = Some(Arc::clone(&whole));
            self.tenant = whole;
        }
        self
    }
}

/// Somebody who signed in, whatever they may do.
#[derive(Clone, Debug)]
pub struct Citizen {
    visitor: Visitor,
    person: Person,
    session: Session,
    navigation: Navigation,
}

impl Citizen {
    /// Who they are.
    #[must_use]
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// How they signed in.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Demands that they proved who they are within the last ten minutes: for what a thief of their session must not do
    /// (OWASP ASVS 5.0, 7.5.1).
    ///
    /// # Errors
    /// [`Error::Proof`], which leads a person to the page for it, and back.
    pub fn demand_fresh(&self, now: Timestamp) -> Result<()> {
        demand_fresh(&self.session, now)
    }

    /// Demands that an act may rely this far on who they are.
    ///
    /// # Errors
    /// [`Error::Proof`], which leads a person to the page where they prove more, and back.
    pub fn demand(&self, assurance: Assurance) -> Result<()> {
        if self.session.assurance >= assurance { Ok(()) } else { Err(Error::Proof(Proof::Of(assurance.as_str()))) }
    }

    /// The page's language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.visitor.lang()
    }

    /// The same reader, as anybody.
    pub(crate) fn visitor(&self) -> &Visitor {
        &self.visitor
    }

    /// The frame of a page of their own space, with its links.
    #[must_use]
    pub fn page(&self) -> Page {
        self.page_of(Area::Own)
    }

    fn page_of(&self, area: Area) -> Page {
        let mut page = self.visitor.page();
        page.nav = self.navigation.links(area, &page, &[]);
        page
    }
}

/// Somebody who runs the platform.
#[derive(Clone, Debug)]
pub struct Operator {
    citizen: Citizen,
}

impl Operator {
    /// Who they are.
    #[must_use]
    pub fn person(&self) -> &Person {
        self.citizen.person()
    }

    /// Demands that they proved who they are within the last ten minutes.
    ///
    /// # Errors
    /// As [`Citizen::demand_fresh`].
    pub fn demand_fresh(&self, now: Timestamp) -> Result<()> {
        self.citizen.demand_fresh(now)
    }

    /// The frame of a page of the platform, with its links.
    #[must_use]
    pub fn page(&self) -> Page {
        self.citizen.page_of(Area::Platform)
    }
}

impl FromRequest for Visitor {
    type Error = Error;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Self::of(&request).await })
    }
}

impl FromRequest for Site {
    type Error = Error;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Self::of(&request).await })
    }
}

impl FromRequest for Citizen {
    type Error = Error;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let visitor = Visitor::of(&request).await?;
            let (session, person) = visitor.session.clone().zip(visitor.person.clone()).ok_or(Error::SignIn)?;
            let navigation = part(&request)?;
            Ok(Self { visitor, person, session, navigation })
        })
    }
}

impl FromRequest for Operator {
    type Error = Error;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let citizen = Citizen::from_request(request, payload);
        Box::pin(async move {
            let citizen = citizen.await?;
            // Whoever may not operate need not know that there is something to operate.
            if !citizen.person.is_operator {
                return Err(Error::NotFound);
            }
            demand_second_factor(&citizen.visitor)?;
            Ok(Self { citizen })
        })
    }
}

/// See [`Citizen::demand_fresh`].
pub(crate) fn demand_fresh(session: &Session, now: Timestamp) -> Result<()> {
    let is_fresh = now.duration_since(session.proved_at) <= FRESH;
    if is_fresh { Ok(()) } else { Err(Error::Proof(Proof::Within(FRESH.as_secs().unsigned_abs() as u32))) }
}

/// Who asks for an address that leads nowhere, so that its page looks like every other one to somebody who is signed in.
/// What cannot be found out, because the database does not answer, say, is left out.
pub async fn recognise(request: &HttpRequest) {
    let Some((_, person)) = session_of(request).await.ok().flatten() else {
        return;
    };
    let mut segments = request.path().split('/').skip(1);
    let is_a_page = segments.next().is_some_and(|lang| lang.parse::<Lang>().is_ok());
    let tenant = match (segments.next().filter(|_| is_a_page), part::<Directory>(request)) {
        (Some(slug), Ok(directory)) => directory.by_slug(slug).await.ok().flatten(),
        _ => None,
    };
    let tenant = match tenant {
        Some(tenant) => as_seen(request, &tenant, Some(&person)).await.ok(),
        None => None,
    };
    recognised(Some(&person), tenant.as_deref()).keep(request);
}

fn recognised(person: Option<&Person>, tenant: Option<&Tenant>) -> Recognised {
    Recognised { person: person.map(|person| person.name.clone()), tenant: tenant.map(Tenant::brand) }
}

/// A part of the application that `suite` always puts in place.
pub(crate) fn part<T: Clone + 'static>(request: &HttpRequest) -> Result<T> {
    Ok(server::part::<T>(request)?.get_ref().clone())
}

/// Whether invented people may act here.
pub(crate) fn is_demo(request: &HttpRequest) -> bool {
    request.app_data::<web::Data<Settings>>().is_some_and(|settings| settings.demo)
}

/// The administration that the address names; an unknown one is not found. What it takes that is new, each service asks itself:
/// one that is suspended, or takes a kind of thing no more, goes on with what it has in hand.
async fn tenant_of(request: &HttpRequest) -> Result<Option<Arc<Tenant>>> {
    let Some(slug) = request.match_info().get("tenant") else {
        return Ok(None);
    };
    let directory: Directory = part(request)?;
    directory.by_slug(slug).await?.ok_or(Error::NotFound).map(Some)
}

/// The administration as this reader sees it; see [`Tenant::for_outsiders`].
async fn as_seen(request: &HttpRequest, tenant: &Arc<Tenant>, person: Option<&Person>) -> Result<Arc<Tenant>> {
    if !tenant.state.is_on_trial() {
        return Ok(Arc::clone(tenant));
    }
    let works_there = match person.map(|person| person.id) {
        Some(person) => {
            let (database, clock): (Database, Clock) = (part(request)?, part(request)?);
            let (id, today, is_demo) = (tenant.id, calendar::local_date(clock.now()), is_demo(request));
            database.tenant(id, async |conn| crate::works_there(conn, id, today, person, is_demo).await).await?
        }
        None => false,
    };
    Ok(if works_there { Arc::clone(tenant) } else { Arc::new(tenant.for_outsiders()) })
}

/// The session of the cookie and its person; a cookie that has expired is nobody's.
async fn session_of(request: &HttpRequest) -> Result<Option<(Session, Person)>> {
    let Some(cookie) = request.cookie(SESSION_COOKIE) else {
        return Ok(None);
    };
    let database: Database = part(request)?;
    let clock: Clock = part(request)?;
    let is_demo = is_demo(request);
    let now = clock.now();
    let found = database.read(async |conn| find_session(conn, now, cookie.value(), is_demo).await).await?;
    if let Some((session, _)) = &found {
        note_seen(&database, now, session).await?;
    }
    Ok(found)
}
