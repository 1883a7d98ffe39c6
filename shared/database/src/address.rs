//! Where the database answers, and how a session becomes one of the roles there.

use crate::{ConnectError, Role};
use std::time::Duration;
use url::Url;

/// A statement longer than this is stopped by the server, so that a dropped request cannot hold a connection.
const STATEMENT_TIMEOUT: Duration = Duration::from_secs(15);
/// A transaction left idle is ended by the server.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// A database of PostgreSQL.
#[derive(Clone)]
pub struct Address {
    url: Url,
    login: Login,
}

#[derive(Clone, Copy)]
enum Login {
    /// The address names a login that may take the roles; each session takes one as its default.
    TakesRoles,
    /// Each role logs in by itself, so that no session of the application could ever become more than its role.
    IsRole,
}

impl Address {
    /// `DATABASE_URL`: a login that is a member of all roles. Only migrations need the owner.
    ///
    /// # Errors
    /// The text is no address of PostgreSQL.
    pub fn new(text: &str) -> Result<Self, ConnectError> {
        let url = Url::parse(text).map_err(|error| ConnectError::Address(error.to_string()))?;
        if !matches!(url.scheme(), "postgres" | "postgresql") {
            return Err(ConnectError::Address(format!("it begins with {}:", url.scheme())));
        }
        Ok(Self { url, login: Login::TakesRoles })
    }

    /// A server of our own, whose socket nobody else reaches and which trusts whoever does. `url` is the owner's and
    /// says `user=`.
    pub(crate) fn private(url: &str) -> Result<Self, ConnectError> {
        Ok(Self { login: Login::IsRole, ..Self::new(url)? })
    }

    /// The login's own address, for migrations.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Another database of the same server.
    #[must_use]
    pub fn of_database(&self, name: &str) -> Self {
        let mut address = self.clone();
        address.url.set_path(name);
        address
    }

    /// The address under which a session works as `role`, within the time limits of the application.
    pub(crate) fn as_role(&self, role: Role) -> String {
        let mut options = format!(
            "-c statement_timeout={} -c idle_in_transaction_session_timeout={} -c jit=off",
            STATEMENT_TIMEOUT.as_millis(),
            IDLE_TIMEOUT.as_millis(),
        );
        let mut kept: Vec<String> =
            self.url.query().into_iter().flat_map(|query| query.split('&')).map(str::to_owned).collect();
        match self.login {
            // The session's default, so that RESET ROLE does not leave it.
            Login::TakesRoles => options.push_str(&format!(" -c role={}", role.name())),
            Login::IsRole => {
                kept.retain(|pair| !pair.starts_with("user="));
                kept.push(format!("user={}", role.name()));
            }
        }
        // Not url::form_urlencoded: PostgreSQL's client decodes %20, but takes a plus sign as it stands.
        kept.push(format!("options={}", options.replace(' ', "%20").replace('=', "%3D")));
        kept.retain(|pair| !pair.is_empty());
        let mut url = self.url.clone();
        url.set_query(Some(&kept.join("&")));
        url.into()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_login_takes_the_role_and_the_limits() {
        let url = Address::new("postgres://owner@localhost/diwan?sslmode=require").unwrap().as_role(Role::App);
        assert!(url.starts_with("postgres://owner@localhost/diwan?sslmode=require&options="), "{url}");
        assert!(url.contains("-c%20role%3Ddiwan_app") && url.contains("statement_timeout%3D15000"), "{url}");
        assert!(Address::new("postgres://o@h/d").unwrap().as_role(Role::App).contains("/d?options="));
    }

    #[test]
    fn on_our_own_server_each_role_is_its_own_login() {
        let address = Address::private("postgres:///diwan?host=%2Frun%2Fpg&port=5432&user=diwan").unwrap();
        let url = address.of_database("other").as_role(Role::Search);
        assert!(url.starts_with("postgres:///other?host=%2Frun%2Fpg&port=5432&user=diwan_search&options="), "{url}");
        assert!(!url.contains("role%3D"), "{url}");
    }

    #[test]
    fn an_address_of_another_kind_is_refused() {
        assert!(Address::new("mysql://localhost/diwan").is_err());
        assert!(Address::new("not an address").is_err());
    }
}
