//! Whoever must know of a recovery: the administrators who may agree; then its owner, at the address of the account and at the
//! one where the link goes.

use super::Link;
use super::rule::Standing;
use super::store::{Recovery, find};
use crate::roles::role::list_administrators;
use crate::{Directory, Person, Tenant, find_person, list_names};
use database::{Conn, TenantId};
use diesel::result::{Error as DieselError, QueryResult};
use jiff::Timestamp;
use jobs::{Context, Failure, Job};
use notifications::{Message, Recipient};
use serde::{Deserialize, Serialize};
use server::Settings;
use ui::{Arg, Lang, long_date_time, text, text_with};
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
    const URGENT: bool = true;
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
            let letter = Letter { stem: "mail-recovery-asked", lang, name: &person.name, email: &person.email };
            self.write(conn, tenant.id, now, &letter, &args, &about).await?;
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
        let letter = Letter { stem, lang, name, email: &recovery.email };
        self.write(conn, TenantId::PLATFORM, now, &letter, &args, &about).await?;
        if recovery.email != member.email {
            // Who reads the account's own address can stop it, and no more.
            let letter = Letter { stem: before, lang, name, email: &member.email };
            self.write(conn, TenantId::PLATFORM, now, &letter, &args, &about).await?;
        }
        Ok(())
    }

    pub(super) async fn write(
        &self,
        conn: &mut Conn,
        tenant: TenantId,
        now: Timestamp,
        letter: &Letter<'_>,
        args: &[(&str, String)],
        about: &str,
    ) -> QueryResult<()> {
        let Letter { stem, lang, name, email } = *letter;
        let Ok(recipient) = Recipient::new(Some(name), email) else {
            return Ok(());
        };
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        let mut parts = vec![
            text_with(lang, "mail-greeting", &[("name", name.into())]),
            text_with(lang, &format!("{stem}-body"), &args),
            text_with(lang, "mail-signature", &[("tenant", text(lang, "diwan").as_str().into())]),
        ];
        if self.settings.demo {
            parts.push(text(lang, "mail-demo"));
        }
        let subject = text_with(lang, &format!("{stem}-subject"), &args);
        let message = Message { lang, recipient, subject, body: parts.join("\n\n"), about: about.to_owned() };
        notifications::send(conn, tenant, now, &message).await
    }
}

/// To whom, in which words.
pub(super) struct Letter<'a> {
    pub(super) stem: &'a str,
    pub(super) lang: Lang,
    pub(super) name: &'a str,
    pub(super) email: &'a str,
}
