//! Each day, proved domains are looked at again: who lost a name must not go on speaking under it. A record that is gone has
//! seven days to come back, and the administration's team hears of it at once. A name system that does not answer says
//! nothing: nobody reaches a page under such a name either.

use super::lookup::{Dns, Found};
use super::store::{self, Domain, Missed, State};
use crate::tenant::directory::Directory;
use crate::tenant::team::list_people_with;
use crate::{Letter, Permission as _, Setup};
use database::{Conn, TenantId};
use jiff::Timestamp;
use jobs::{Context, Failure, Job, Schedule, Tick, Urgency};
use server::{Error, Settings};
use ui::{Arg, long_date_time};

/// Looks at the proved domains of one administration.
pub struct CheckDomains {
    /// Whom to ask.
    pub dns: Dns,
    /// Learns what was lost.
    pub directory: Directory,
    /// For the links of messages.
    pub settings: Settings,
}

impl CheckDomains {
    /// When: each night.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::each_tenant::<Self>("identity.check_domains", "0 40 2 * * *")
    }
}

impl Job for CheckDomains {
    const KIND: &'static str = "identity.check_domains";
    const URGENCY: Urgency = Urgency::Patient;
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let (tenant, now) = (context.tenant, context.now);
        let domains = context.database.tenant(tenant, async |conn| store::list(conn, tenant).await).await?;
        for domain in domains.into_iter().filter(|domain| domain.state == State::Proved) {
            let found = self.dns.look(&domain.name, &domain.token).await;
            let noted = context.database.tenant(tenant, async |conn| {
                match found {
                    Found::Right => _ = store::prove(conn, tenant, now, None, &domain).await?,
                    Found::Unanswered => {}
                    Found::Nothing | Found::Other(_) => match store::miss(conn, tenant, now, &domain).await? {
                        Missed::First => self.tell(conn, tenant, now, &domain, "mail-domain-missed").await?,
                        Missed::Lost => self.tell(conn, tenant, now, &domain, "mail-domain-lost").await?,
                        Missed::Again => {}
                    },
                }
                Ok::<_, Error>(())
            });
            noted.await.map_err(|error| Failure::retry(error.to_string()))?;
        }
        self.directory.forget();
        Ok(())
    }
}

impl CheckDomains {
    /// Writes to whoever may set the administration up.
    async fn tell(
        &self,
        conn: &mut Conn,
        tenant: TenantId,
        now: Timestamp,
        domain: &Domain,
        stem: &str,
    ) -> Result<(), Error> {
        let Some(administration) = crate::find_tenant(conn, tenant).await? else {
            return Ok(());
        };
        let end = domain.lost_at().or_else(|| now.checked_add(store::GRACE).ok()).unwrap_or(now);
        let end = calendar::local_minute(end);
        for person in list_people_with(conn, tenant, Setup::NAME).await? {
            let lang = person.lang;
            let path = format!("/{lang}/{}/desk/setup/domains/{}", administration.slug, domain.id);
            let (link, end) = (self.settings.public(&path), long_date_time(lang, &end));
            let args: [(&str, Arg<'_>); 3] =
                [("domain", domain.name.as_str().into()), ("link", link.as_str().into()), ("end", end.as_str().into())];
            let letter = Letter {
                lang,
                name: &person.name,
                email: &person.email,
                stem,
                args: &args,
                signature: None,
                is_demo: self.settings.demo,
                about: format!("domain:{}", domain.id),
            };
            let Some(message) = letter.message() else { continue };
            notifications::send(conn, tenant, now, &message).await?;
        }
        Ok(())
    }
}
