//! Whoever must know of a recovery that the platform opened: everybody who administers there, the member included, and those who
//! may agree. Its owner is told beside, as of every recovery.

use super::rule::Standing;
use super::store::Recovery;
use super::tell::{TellRecovery, To};
use crate::roles::rights::OVER_THE_ADMINISTRATION;
use crate::{Approve, Permission as _, Person, Tenant, list_operators, list_people_with};
use database::{Conn, Database, TenantId};
use diesel::result::QueryResult;
use jiff::Timestamp;

impl TellRecovery {
    /// Writes to all of them, once.
    pub(super) async fn of_platform(
        &self,
        database: &Database,
        tenant: &Tenant,
        now: Timestamp,
        recovery: &Recovery,
        member: &Person,
    ) -> QueryResult<()> {
        let told = database.tenant(tenant.id, async |conn| {
            let people = list_with_rights_over(conn, tenant.id).await?;
            self.to_all(conn, tenant.id, tenant, now, recovery, member, "mail-lifeline-opened", &people, "").await
        });
        told.await?;
        if recovery.standing(now) != Standing::Asked {
            return Ok(());
        }
        let region = match recovery.agrees_in {
            Some(region) => self.directory.by_id(region.uuid()).await?,
            None => None,
        };
        let stem = "mail-lifeline-asked";
        match region {
            Some(region) => {
                let path = format!("/{}/desk/approvals/{}/recoveries", region.slug, tenant.slug);
                let told = database.tenant(region.id, async |conn| {
                    let people = list_people_with(conn, region.id, Approve::NAME).await?;
                    self.to_all(conn, region.id, tenant, now, recovery, member, stem, &people, &path).await
                });
                told.await
            }
            None => {
                let path = format!("/platform/tenants/{}/people", tenant.slug);
                let told = database.tenant(TenantId::PLATFORM, async |conn| {
                    let mut people = list_operators(conn).await?;
                    people.retain(|one| one.id != recovery.started_by);
                    self.to_all(conn, TenantId::PLATFORM, tenant, now, recovery, member, stem, &people, &path).await
                });
                told.await
            }
        }
    }

    #[allow(clippy::too_many_arguments, reason = "who writes to whom, about what")]
    async fn to_all(
        &self,
        conn: &mut Conn,
        sender: TenantId,
        tenant: &Tenant,
        now: Timestamp,
        recovery: &Recovery,
        member: &Person,
        stem: &str,
        people: &[Person],
        path: &str,
    ) -> QueryResult<()> {
        let about = format!("{}/{stem}", recovery.about());
        if notifications::is_written(conn, sender, &about).await? {
            return Ok(());
        }
        for person in people {
            let lang = person.lang;
            let args = [
                ("name", member.name.clone()),
                ("tenant", tenant.names.in_lang(lang).to_owned()),
                ("link", self.settings.public(&format!("/{lang}{path}"))),
            ];
            let to = To { stem, lang, name: &person.name, email: &person.email };
            self.write(conn, sender, now, &to, &args, &about).await?;
        }
        Ok(())
    }
}

/// Everybody who holds a right over the administration itself, each once.
async fn list_with_rights_over(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Person>> {
    let mut people: Vec<Person> = Vec::new();
    for right in OVER_THE_ADMINISTRATION {
        for person in list_people_with(conn, tenant, right).await? {
            if people.iter().all(|known| known.id != person.id) {
                people.push(person);
            }
        }
    }
    Ok(people)
}
