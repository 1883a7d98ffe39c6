//! After each event: tell the people and the systems whom it concerns, and let the search find the complaint as it now stands.

mod author;
mod document;
mod officer;
mod sms;
mod tester;

pub(crate) use document::{KIND, document};
pub(crate) use sms::{to_supporter, write as write_sms};

use crate::competence;
use crate::letter::{greeting, signed};
use crate::store::{Complaint, Contact, Event, find_by_id, find_contact, list_events};
use crate::support;
use crate::webhook;
use database::Conn;
use diesel::QueryResult;
use identity::{Directory, Tenant};
use jiff::Timestamp;
use jobs::{Context, Failure, Job};
use notifications::{Message, Recipient};
use search::Index;
use serde::{Deserialize, Serialize};
use server::Settings;
use territory::Atlas;
use ui::{Arg, Lang, text_with};
use uuid::Uuid;

/// Which event.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Announcement {
    /// The complaint.
    pub complaint: Uuid,
    /// The event's place in its life.
    pub seq: i32,
}

/// Writes the messages of an event, to people and webhooks, and brings the search index up to date. Running it again writes nothing twice.
pub struct Announce {
    /// The administrations.
    pub directory: Directory,
    /// Addresses and codes in messages come from here.
    pub settings: Settings,
    /// The search index.
    pub index: Index,
    /// What lies within what: rules of competence speak of territories.
    pub atlas: Atlas,
}

impl Job for Announce {
    const KIND: &'static str = "complaints.announce";
    type Payload = Announcement;

    async fn run(&self, context: &Context, payload: Announcement) -> Result<(), Failure> {
        let tenant =
            self.directory.by_id(context.tenant.uuid()).await?.ok_or_else(|| Failure::give_up("no such tenant"))?;
        let found =
            context.database.tenant(tenant.id, async |conn| self.tell(conn, context.now, &tenant, payload).await);
        let (complaint, contact) = found.await?.ok_or_else(|| Failure::give_up("no such complaint"))?;
        // What is only tried is found in no search.
        if complaint.is_trial() {
            return Ok(());
        }
        if payload.seq == 1 {
            let routed = context.database.tenant(tenant.id, async |conn| {
                competence::route(conn, tenant.id, &self.atlas, context.now, complaint.id).await
            });
            routed.await.map_err(|error| Failure::retry(error.to_string()))?;
        }
        self.index.put(&[document(&tenant, &complaint, &contact, context.now)]).await.map_err(Failure::retry)
    }
}

impl Announce {
    /// Writes the messages in one transaction.
    async fn tell(
        &self,
        conn: &mut Conn,
        now: Timestamp,
        tenant: &Tenant,
        Announcement { complaint: id, seq }: Announcement,
    ) -> QueryResult<Option<(Complaint, Contact)>> {
        let Some(complaint) = find_by_id(conn, tenant.id, id).await? else {
            return Ok(None);
        };
        let contact = find_contact(conn, tenant.id, id).await?;
        let about = format!("{}/{seq}", complaint.about());
        if notifications::is_written(conn, tenant.id, &about).await? {
            return Ok(Some((complaint, contact)));
        }
        // By now more may have happened: messages speak of what was known then.
        let mut events = list_events(conn, tenant.id, id).await?;
        events.truncate(usize::try_from(seq).unwrap_or_default());
        let Some((event, before)) = events.split_last() else {
            return Ok(None);
        };
        let news = News { settings: &self.settings, tenant, complaint: &complaint, event, before, about: &about };
        if complaint.is_over() {
            // Whoever was written in during the trial is not written to after it; whoever tried learns that it is over.
            if event.detail["trial"] == true
                && let Some(message) = tester::letter(conn, &news).await?
            {
                notifications::send(conn, tenant.id, now, &message).await?;
            }
            return Ok(Some((complaint, contact)));
        }
        webhook::tell(conn, tenant, &self.settings.secret, now, &complaint, (seq, event.at, &event.kind)).await?;
        if let Some(message) = author::letter(&news, &contact) {
            notifications::send(conn, tenant.id, now, &message).await?;
        }
        if let Some(sms) = sms::sms(&news, &contact) {
            sms::write(conn, tenant.id, now, &sms).await?;
        }
        let (letters, texts) =
            support::messages(conn, tenant, &self.settings, &complaint, (&about, &event.kind)).await?;
        for message in letters {
            notifications::send(conn, tenant.id, now, &message).await?;
        }
        for sms in texts {
            sms::write(conn, tenant.id, now, &sms).await?;
        }
        for message in officer::letters(conn, &news).await? {
            notifications::send(conn, tenant.id, now, &message).await?;
        }
        Ok(Some((complaint, contact)))
    }
}

/// What happened to which complaint, for those who write about it.
struct News<'a> {
    settings: &'a Settings,
    tenant: &'a Tenant,
    /// As it stands now.
    complaint: &'a Complaint,
    event: &'a Event,
    /// What happened before, in order.
    before: &'a [Event],
    /// See [`Message::about`].
    about: &'a str,
}

impl News<'_> {
    fn number(&self) -> String {
        self.complaint.number(&self.tenant.code).to_string()
    }

    /// A text that the event keeps; empty for none.
    fn said(&self, field: &str) -> &str {
        self.event.detail[field].as_str().unwrap_or_default()
    }

    /// The last event of this kind before.
    fn last(&self, kind: &str) -> Option<&Event> {
        self.before.iter().rev().find(|event| event.kind == kind)
    }

    /// Subject, greeting, body, signature, in one language.
    fn letter(&self, lang: Lang, recipient: Recipient, stem: &str, greeting: &str, args: &[(&str, String)]) -> Message {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        // What has no value may have stood at its end.
        let said = text_with(lang, &format!("{stem}-body"), &args).trim_end().to_owned();
        Message {
            lang,
            recipient,
            subject: text_with(lang, &format!("{stem}-subject"), &args),
            body: signed(self.settings, self.tenant, lang, greeting.to_owned(), said),
            about: self.about.to_owned(),
        }
    }

    /// The same to somebody who has an account; none when no mail reaches them.
    fn letter_to(&self, person: &identity::Person, stem: &str, args: &[(&str, String)]) -> Option<Message> {
        let recipient = Recipient::new(Some(&person.name), &person.email).ok()?;
        let greeting = greeting(person.lang, Some(&person.name));
        Some(self.letter(person.lang, recipient, stem, &greeting, args))
    }
}
