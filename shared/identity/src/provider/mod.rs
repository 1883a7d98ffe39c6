//! Other providers of identity, by OpenID Connect: the national one, which the settings name, and those that administrations
//! run for their own people, to which the domain of an e-mail address leads. They say who somebody is and how surely; what
//! that person may do stays with us.

mod arrive;
mod callback;
mod discovery;
mod enter;
mod first_time;
mod http;
mod levels;
mod link;
mod logout;
mod own;
mod routed;
mod start;
mod token;

pub use enter::{NewProvider, insert_provider};
pub use levels::{InvalidLevels, Levels};
pub(crate) use link::{Linked, delete_link, list_links};
pub(crate) use logout::farewell;
pub(crate) use own::leave_domains;
pub(crate) use routed::routed_page;

use crate::Method;
use crate::factor::seal::unseal;
use crate::schema::{absence, provider, provider_domain, tenant};
use crate::session::find_issuer;
use database::{Conn, Database, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use discovery::Cache;
use http::Http;
use notifications::webhook::Egress;
use serde::{Deserialize, Serialize};
use server::{Secret, Settings};
use std::sync::Arc;
use ui::{Lang, Names, text};
use url::Url;
use uuid::Uuid;

/// The only address to which a provider sends people back; it is registered there exactly so (OWASP ASVS 5.0, 10.4.1).
pub(crate) const CALLBACK: &str = "/sign-in/provider/callback";
/// Where a provider says that somebody signed out there.
const LOGOUT: &str = "/sign-in/provider/logout";
/// What seals the secrets of clients.
const SEAL: &str = "provider";
/// The states of an administration in which its provider counts.
const SPEAKING: [&str; 3] = ["trial", "asked", "live"];
/// The national provider's place in an address.
const NATIONAL: Uuid = Uuid::nil();

pub(crate) fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    callback::routes(cfg);
    logout::routes(cfg);
    start::routes(cfg);
    first_time::routes(cfg);
    routed::routes(cfg);
    own::routes(cfg);
    link::routes(cfg);
}

/// Which of a provider's claims tell what.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Claims {
    /// The person's name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// Whether the provider proved it.
    pub email_verified: String,
}

/// Those of OpenID Connect Core 1.0, section 5.1.
impl Default for Claims {
    fn default() -> Self {
        let [name, email, email_verified] = ["name", "email", "email_verified"].map(str::to_owned);
        Self { name, email, email_verified }
    }
}

/// The national provider, as the settings name it.
#[derive(Clone, Debug)]
pub struct National {
    /// Its address.
    pub issuer: Url,
    /// What it calls us.
    pub client_id: String,
    /// Our password there; none for a public client.
    pub client_secret: Option<String>,
    /// See [`Levels`].
    pub levels: Levels,
}

/// A provider of identity.
#[derive(Clone, Debug)]
pub(crate) struct Provider {
    pub(crate) id: Uuid,
    pub(crate) issuer: String,
    pub(crate) client_id: String,
    client_secret: Option<String>,
    scopes: Vec<String>,
    claims: Claims,
    levels: Levels,
    /// None for the national one.
    names: Option<Names>,
    /// Whose it is; none for the national one.
    pub(crate) tenant: Option<TenantId>,
    /// Of e-mail addresses for which its word is taken; the national one's is taken for all.
    domains: Vec<String>,
}

impl Provider {
    /// One that is only asked what it says of itself.
    fn to_ask(tenant: TenantId, id: Uuid, issuer: &str) -> Self {
        Self {
            id,
            issuer: issuer.to_owned(),
            client_id: String::new(),
            client_secret: None,
            scopes: Vec::new(),
            claims: Claims::default(),
            levels: Levels::default(),
            names: None,
            tenant: Some(tenant),
            domains: Vec::new(),
        }
    }

    pub(crate) fn name(&self, lang: Lang) -> String {
        match &self.names {
            Some(names) => names.in_lang(lang).to_owned(),
            None => text(lang, "ways-national"),
        }
    }

    /// Whether an address that it calls proved is proved for us: an administration's word holds for its own domains.
    fn vouches_for(&self, email: &str) -> bool {
        let domain = domain_of(email);
        self.names.is_none() || domain.is_some_and(|domain| self.domains.contains(&domain))
    }
}

/// The domain of an e-mail address, in lower case.
fn domain_of(email: &str) -> Option<String> {
    email.trim().rsplit_once('@').map(|(_, domain)| domain.to_lowercase()).filter(|domain| !domain.is_empty())
}

/// All providers. Cheap to clone.
#[derive(Clone)]
pub struct Providers {
    /// For the provider that the settings name, and for those that administrations entered.
    trusting: Http,
    guarded: Http,
    egress: Egress,
    cache: Arc<Cache>,
    national: Option<Arc<Provider>>,
    secret: Secret,
    callback: String,
    home: String,
}

impl Providers {
    /// With the national one, where there is one. `egress`: where those of administrations may be.
    ///
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub fn new(
        settings: &Settings,
        national: Option<National>,
        egress: Egress,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let national = national.map(|National { issuer, client_id, client_secret, levels }| {
            let scopes = ["profile", "email"].map(str::to_owned).to_vec();
            let (issuer, claims) = (as_issuer(&issuer), Claims::default());
            let (names, domains) = (None, Vec::new());
            Arc::new(Provider {
                id: NATIONAL,
                issuer,
                client_id,
                client_secret,
                scopes,
                claims,
                levels,
                names,
                tenant: None,
                domains,
            })
        });
        let (callback, home) = (settings.public(CALLBACK), settings.public("/"));
        let secret = settings.secret.clone();
        let (trusting, guarded) = (Http::trusting()?, Http::guarded(&egress)?);
        Ok(Self { trusting, guarded, egress, cache: Arc::default(), national, secret, callback, home })
    }

    /// How a provider is asked.
    fn http(&self, provider: &Provider) -> Http {
        if provider.tenant.is_some() { self.guarded.clone() } else { self.trusting.clone() }
    }

    /// The national one.
    pub(crate) fn national(&self) -> Option<&Provider> {
        self.national.as_deref()
    }

    /// The provider of this id.
    pub(crate) async fn find(&self, database: &Database, id: Uuid) -> QueryResult<Option<Provider>> {
        if id == NATIONAL {
            return Ok(self.national.as_deref().cloned());
        }
        let found = database.read(async |conn| find_row(conn, id).await).await?;
        Ok(found.map(|(row, domains)| self.read(row, domains)))
    }

    /// Those of this issuer.
    async fn of_issuer(&self, database: &Database, issuer: &str) -> QueryResult<Vec<Provider>> {
        let ids = database.read(async |conn| list_of_issuer(conn, issuer).await).await?;
        let mut found: Vec<Provider> =
            self.national().filter(|national| national.issuer == issuer).cloned().into_iter().collect();
        for id in ids {
            found.extend(self.find(database, id).await?);
        }
        Ok(found)
    }

    /// What the provider of this issuer is called; none when there is none any more.
    pub(crate) async fn name_of_issuer(
        &self,
        database: &Database,
        issuer: &str,
        lang: Lang,
    ) -> QueryResult<Option<String>> {
        Ok(self.of_issuer(database, issuer).await?.into_iter().next().map(|provider| provider.name(lang)))
    }

    /// The administration's provider that a session follows, while it speaks for this address: there its owner proves again who
    /// they are.
    pub(crate) async fn of_session(
        &self,
        database: &Database,
        token: &str,
        email: &str,
    ) -> QueryResult<Option<Provider>> {
        let Some(issuer) = database.read(async |conn| find_issuer(conn, token).await).await? else {
            return Ok(None);
        };
        let all = self.of_issuer(database, &issuer).await?;
        Ok(all.into_iter().find(|provider| provider.tenant.is_some() && provider.vouches_for(email)))
    }

    /// The one where the people of this address sign in.
    pub(crate) async fn for_email(&self, database: &Database, email: &str) -> QueryResult<Option<Provider>> {
        let Some(domain) = domain_of(email).filter(|domain| domain.len() <= 253 && !domain.contains('\0')) else {
            return Ok(None);
        };
        match database.read(async |conn| find_of_domain(conn, &domain).await).await? {
            Some(id) => self.find(database, id).await,
            None => Ok(None),
        }
    }

    /// Whether any administration has its own.
    pub(crate) async fn are_there_any(database: &Database) -> QueryResult<bool> {
        let enabled = provider::table.filter(provider::disabled_at.is_null());
        database.read(async |conn| diesel::select(exists(enabled)).get_result(conn).await).await
    }

    /// None when the instance has another secret by now: the provider then refuses us, which the log says.
    fn unsealed(&self, id: Uuid, sealed: &[u8]) -> Option<String> {
        String::from_utf8(unseal(&self.secret, SEAL, id, sealed).ok()?).ok()
    }

    fn read(&self, row: Row, domains: Vec<String>) -> Provider {
        let Row { id, tenant_id, issuer, client_id, client_secret, scopes, claims, acr, names } = row;
        Provider {
            id,
            issuer,
            client_id,
            client_secret: client_secret.and_then(|sealed| self.unsealed(id, &sealed)),
            scopes,
            claims: serde_json::from_value(claims).unwrap_or_default(),
            levels: Levels::of(&acr),
            names: Some(serde_json::from_value(names).unwrap_or_default()),
            tenant: Some(tenant_id),
            domains,
        }
    }
}

/// As tokens name it: what the URL standard adds to a bare host is taken away again.
fn as_issuer(url: &Url) -> String {
    let text = url.as_str();
    if url.path() == "/" { text.trim_end_matches('/').to_owned() } else { text.to_owned() }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = provider)]
struct Row {
    id: Uuid,
    tenant_id: TenantId,
    issuer: String,
    client_id: String,
    client_secret: Option<Vec<u8>>,
    scopes: Vec<String>,
    claims: serde_json::Value,
    acr: Vec<String>,
    names: serde_json::Value,
}

/// Administrations whose provider counts: one that is suspended, released or gone signs nobody in.
#[diesel::dsl::auto_type(no_type_alias)]
fn speaking() -> _ {
    let states: [&'static str; 3] = SPEAKING;
    tenant::table
        .filter(tenant::state.eq_any(states))
        .filter(tenant::id.ne_all(absence::table.select(absence::tenant_id)))
        .select(tenant::id)
}

async fn find_of_domain(conn: &mut Conn, domain: &str) -> QueryResult<Option<Uuid>> {
    provider_domain::table
        .inner_join(provider::table.on(provider::id.eq(provider_domain::provider_id)))
        .filter(provider_domain::domain.eq(domain))
        .filter(provider::disabled_at.is_null())
        .filter(provider::tenant_id.eq_any(speaking()))
        .select(provider::id)
        .first(conn)
        .await
        .optional()
}

async fn list_of_issuer(conn: &mut Conn, issuer: &str) -> QueryResult<Vec<Uuid>> {
    let enabled = provider::table.filter(provider::issuer.eq(issuer)).filter(provider::disabled_at.is_null());
    enabled.select(provider::id).load(conn).await
}

async fn find_row(conn: &mut Conn, id: Uuid) -> QueryResult<Option<(Row, Vec<String>)>> {
    let enabled = provider::table
        .filter(provider::id.eq(id))
        .filter(provider::disabled_at.is_null())
        .filter(provider::tenant_id.eq_any(speaking()));
    let Some(row) = enabled.select(Row::as_select()).first(conn).await.optional()? else {
        return Ok(None);
    };
    Ok(Some((row, list_domains(conn, id).await?)))
}

async fn list_domains(conn: &mut Conn, id: Uuid) -> QueryResult<Vec<String>> {
    let domains = provider_domain::table.filter(provider_domain::provider_id.eq(id));
    domains.order(provider_domain::domain).select(provider_domain::domain).load(conn).await
}

/// How somebody signed in, as a session notes it: that it was a provider, and how that one says it knew, marked as its word so
/// that nobody takes it for a proof that we saw.
fn methods(amr: &[String]) -> Vec<String> {
    let is_plain = |method: &&String| method.len() <= 32 && method.bytes().all(|byte| byte.is_ascii_graphic());
    let theirs = amr.iter().filter(is_plain).take(8).map(|method| format!("amr:{method}"));
    std::iter::once(Method::Provider.as_str().to_owned()).chain(theirs).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_bare_host_is_named_without_a_slash_and_a_path_as_it_is() {
        for (url, issuer) in [
            ("https://login.example", "https://login.example"),
            ("https://login.example/", "https://login.example"),
            ("https://login.example/realm/", "https://login.example/realm/"),
        ] {
            assert_eq!(as_issuer(&url.parse().unwrap()), issuer);
        }
    }
}
