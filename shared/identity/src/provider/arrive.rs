//! Somebody whom a provider knows: their account is opened; who has none yet is asked.

use super::Provider;
use super::link::find_linked;
use super::start::Visit;
use super::token::Told;
use crate::actor::{is_demo, part};
use crate::people::staff::works_elsewhere;
use crate::person::{find_person, is_active};
use crate::session::{NewSession, Provided};
use crate::sign_in;
use crate::{Assurance, Visitor};
use actix_web::cookie::time::Duration;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use calendar::Clock;
use database::{Conn, Database};
use diesel::result::QueryResult;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use server::{Error, Result, Settings, see_other};
use uuid::Uuid;

const COOKIE: &str = "arrival";
const PURPOSE: &str = "provider-arrival";
/// For reading the page and finding one's password.
const LIFETIME: SignedDuration = SignedDuration::from_mins(30);

/// Somebody whom a provider vouched for a moment ago; travels in a signed cookie of their browser until they said which
/// account is theirs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Arrival {
    pub(super) provider: Uuid,
    pub(super) issuer: String,
    pub(super) subject: String,
    sid: Option<String>,
    methods: Vec<String>,
    assurance: i16,
    /// In seconds since 1970: when they proved it to their administration's provider; 0 when it does not say.
    #[serde(default)]
    proved_at: Option<i64>,
    pub(super) name: String,
    pub(super) email: Option<String>,
    pub(super) is_email_proved: bool,
    pub(super) next: String,
    until: i64,
}

impl Arrival {
    pub(super) fn of(provider: &Provider, told: Told, visit: &Visit, now: Timestamp) -> Self {
        let Told { subject, sid, methods, assurance, proved_at, name, email, is_email_proved } = told;
        // The word of an administration's own provider that somebody is there is no fresh proof of theirs, nor is its silence.
        let proved_at = provider.tenant.map(|_| proved_at.map_or(0, |at| at.min(now).as_second()));
        Self {
            provider: provider.id,
            issuer: provider.issuer.clone(),
            subject,
            sid,
            methods,
            assurance: assurance.level(),
            proved_at,
            name,
            email,
            is_email_proved,
            next: visit.next.clone(),
            until: (now + LIFETIME).as_second(),
        }
    }

    /// Whom this browser brought, while it is remembered.
    pub(super) fn read(request: &HttpRequest, settings: &Settings, now: Timestamp) -> Option<Self> {
        let text = settings.secret.verify(PURPOSE, request.cookie(COOKIE)?.value())?;
        serde_json::from_str(&text).ok().filter(|arrival: &Self| now.as_second() < arrival.until)
    }

    /// Keeps it with the browser.
    fn keep(&self, answer: &mut HttpResponse, settings: &Settings) -> Result<()> {
        let text = serde_json::to_string(self).map_err(Error::internal)?;
        let mut cookie = settings.cookie(COOKIE, settings.secret.sign(PURPOSE, &text));
        cookie.set_max_age(Duration::seconds(LIFETIME.as_secs()));
        answer.add_cookie(&cookie).map_err(Error::internal)
    }

    /// The browser forgets it.
    pub(super) fn forget(answer: &mut HttpResponse, settings: &Settings) -> Result<()> {
        let mut cookie = settings.cookie(COOKIE, String::new());
        cookie.make_removal();
        answer.add_cookie(&cookie).map_err(Error::internal)
    }

    /// The address that the provider proved.
    pub(super) fn proved_email(&self) -> Option<&str> {
        self.email.as_deref().filter(|_| self.is_email_proved)
    }

    /// A session that rests on the provider's word.
    pub(super) fn session(&self, person: Uuid) -> NewSession {
        NewSession {
            methods: self.methods.clone(),
            assurance: Assurance::of_level(self.assurance),
            proved_at: self.proved_at.and_then(|at| Timestamp::from_second(at).ok()),
            provided: Some(Provided { issuer: self.issuer.clone(), sid: self.sid.clone() }),
            ..NewSession::by(person, &[])
        }
    }
}

/// Opens the account that is linked, or asks which one is theirs.
pub(super) async fn arrived(
    request: &HttpRequest,
    visitor: &Visitor,
    provider: &Provider,
    arrival: &Arrival,
) -> Result<HttpResponse> {
    let (database, settings, clock): (Database, Settings, Clock) = (part(request)?, part(request)?, part(request)?);
    let linked = database.read(async |conn| find_linked(conn, &arrival.issuer, &arrival.subject).await).await?;
    let Some(person) = linked else {
        let mut answer = see_other(&format!("/{}/sign-in/provider/new", visitor.lang()));
        arrival.keep(&mut answer, &settings)?;
        return Ok(answer);
    };
    let word = database.read(async |conn| worth(conn, provider, person).await).await?;
    let Some(most) = word else {
        // It may have lost the domain since, or the account has another address.
        let text = visitor.page().t("ways-provider-refused");
        return sign_in::again(request, visitor, StatusCode::FORBIDDEN, "", &arrival.next, text).await;
    };
    let is_demo = is_demo(request);
    if !database.read(async |conn| is_active(conn, person, is_demo).await).await? {
        let text = visitor.page().t("ways-provider-disabled");
        return sign_in::again(request, visitor, StatusCode::FORBIDDEN, "", &arrival.next, text).await;
    }
    let mut session = arrival.session(person);
    session.assurance = session.assurance.min(most);
    sign_in::open(request, visitor, clock.now(), &session, &arrival.next).await
}

/// How far a provider's word about a linked account may reach; none: it opens nothing. An administration speaks for addresses of
/// its domains. What it says of second factors counts for who works there and nowhere else: else whoever runs one
/// administration's provider would come into another, or into the platform.
async fn worth(conn: &mut Conn, provider: &Provider, person: Uuid) -> QueryResult<Option<Assurance>> {
    let Some(tenant) = provider.tenant else { return Ok(Some(Assurance::High)) };
    let Some(person) = find_person(conn, person).await? else { return Ok(None) };
    if !provider.vouches_for(&person.email) {
        return Ok(None);
    }
    let is_of_more = person.is_operator || works_elsewhere(conn, person.id, tenant).await?;
    Ok(Some(if is_of_more { Assurance::Low } else { Assurance::High }))
}
