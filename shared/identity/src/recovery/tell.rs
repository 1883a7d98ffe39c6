//! Whoever must know of a recovery: the administrators who may agree; then its owner, at the address of the account and at the
//! one where the link goes.

use super::Link;
use super::rule::Standing;
use super::store::{Recovery, find};
use crate::roles::role::list_administrators;
use crate::{Directory, Letter, Person, Tenant, find_person, list_names};
use database::{Conn, TenantId};
use diesel::result::{Error as DieselError, QueryResult};
use jiff::Timestamp;
use jobs::{Context, Failure, Job, Urgency};
use serde::{Deserialize, Serialize};
use server::Settings;
use ui::{Arg, Lang, long_date_time, text};
use uuid::Uuid;

/// Which recovery.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Told {
    pub(super) recovery: Uuid,
}

/// Writes the messages of a recovery as it stands. Again it writes nothing twice.
pub struct TellRecovery {
    /// The administrations.
    pub directory: Directory,
    /// Links come from here.
    pub settings: Settings,
}

impl Job for TellRecovery {
    const KIND: &'static str = "identity.tell_recovery";
    const URGENCY: Urgency = Urgency::Urgent;
    type Payload = Told;

    async fn run(&self, context: &Context, Told { recovery: id }: Told) -> Result<(), Failure> {
        let (database, now) = (&context.database, context.now);
        let tenant = self.directory.by_id(context.tenant.uuid()).await?;
        let tenant = tenant.ok_or_else(|| Failure::give_up("no such tenant"))?;
        let found = database.tenant(tenant.id, async |conn| {
            let Some(recovery) = find(conn, id).await? else {
                return Ok(None);
            };
            let member = find_person(conn, recovery.person_id).await?;
            let starter = list_names(conn, tenant.id, &[recovery.started_by]).await?.remove(&recovery.started_by);
            if let Some(member) = &member
                && recovery.paper.is_none()
                && recovery.standing(now) == Standing::Asked
            {
                let by = starter.as_deref().unwrap_or_default();
                self.to_administrators(conn, &tenant, now, &recovery, member, by).await?;
            }
            Ok::<_, DieselError>(member.map(|member| (recovery, member, starter.unwrap_or_default())))
        });
        let Some((recovery, member, starter)) = found.await? else {
            return Ok(());
        };
        if recovery.paper.is_some() {
            self.of_platform(database, &tenant, now, &recovery, &member).await?;
        }
        if recovery.standing(now) != Standing::Waits {
            return Ok(());
        }
        let told = database.tenant(TenantId::PLATFORM, async |conn| {
            self.to_owner(conn, &tenant, now, &recovery, &member, &starter).await
        });
        Ok(told.await?)
    }
}

impl TellRecovery {
    async fn to_administrators(
        &self,
        conn: &mut Conn,
        tenant: &Tenant,
        now: Timestamp,
        recovery: &Recovery,
        member: &Person,
        starter: &str,
    ) -> QueryResult<()> {
        let about = format!("{}/asked", recovery.about());
        if notifications::is_written(conn, tenant.id, &about).await? {
            return Ok(());
        }
        for id in list_administrators(conn, tenant.id).await? {
            if [recovery.started_by, recovery.person_id].contains(&id) {
                continue;
            }
            let Some(person) = find_person(conn, id).await? else { continue };
            let lang = person.lang;
            let link = format!("/{lang}/{}/desk/people/{}/recovery", tenant.slug, recovery.person_id);
            let args = [
                ("by", starter.to_owned()),
                ("name", member.name.clone()),
                ("tenant", tenant.names.in_lang(lang).to_owned()),
                ("link", self.settings.public(&link)),
            ];
            let to = To { stem: "mail-recovery-asked", lang, name: &person.name, email: &person.email };
            self.write(conn, tenant.id, now, &to, &args, &about).await?;
        }
        Ok(())
    }

    async fn to_owner(
        &self,
        conn: &mut Conn,
        tenant: &Tenant,
        now: Timestamp,
        recovery: &Recovery,
        member: &Person,
        starter: &str,
    ) -> QueryResult<()> {
        let about = format!("{}/waits", recovery.about());
        if notifications::is_written(conn, TenantId::PLATFORM, &about).await? {
            return Ok(());
        }
        let (lang, secret) = (member.lang, &self.settings.secret);
        let hour = |at: Timestamp| long_date_time(lang, &calendar::local_minute(at));
        let link = |what: Link, path: &str| {
            self.settings.public(&format!("/{lang}/sign-in/recovery{path}?t={}", what.token(secret, recovery.id)))
        };
        let args = [
            ("by", starter.to_owned()),
            ("tenant", tenant.names.in_lang(lang).to_owned()),
            ("at", recovery.usable_at.map(hour).unwrap_or_default()),
            ("until", hour(recovery.expires_at)),
            ("link", link(Link::Use, "")),
            ("stop", link(Link::Stop, "/stop")),
        ];
        let name = member.name.as_str();
        let (stem, before) = match recovery.paper {
            Some(_) => ("mail-lifeline", "mail-lifeline-before"),
            None => ("mail-recovery", "mail-recovery-before"),
        };
        let to = To { stem, lang, name, email: &recovery.email };
        self.write(conn, TenantId::PLATFORM, now, &to, &args, &about).await?;
        if recovery.email != member.email {
            // Who reads the account's own address can stop it, and no more.
            let to = To { stem: before, lang, name, email: &member.email };
            self.write(conn, TenantId::PLATFORM, now, &to, &args, &about).await?;
        }
        Ok(())
    }

    pub(super) async fn write(
        &self,
        conn: &mut Conn,
        tenant: TenantId,
        now: Timestamp,
        to: &To<'_>,
        args: &[(&str, String)],
        about: &str,
    ) -> QueryResult<()> {
        let To { stem, lang, name, email } = *to;
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        let diwan = text(lang, "diwan");
        let letter = Letter {
            lang,
            name,
            email,
            stem,
            args: &args,
            signature: Some(&diwan),
            is_demo: self.settings.demo,
            about: about.to_owned(),
        };
        match letter.message() {
            Some(message) => notifications::send(conn, tenant, now, &message).await,
            None => Ok(()),
        }
    }
}

/// To whom, in which words.
pub(super) struct To<'a> {
    pub(super) stem: &'a str,
    pub(super) lang: Lang,
    pub(super) name: &'a str,
    pub(super) email: &'a str,
}
