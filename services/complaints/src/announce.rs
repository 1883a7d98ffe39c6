//! After each event: tell the people and the systems whom it concerns, and let the search find the complaint as it now stands.

use crate::category;
use crate::complaint::{Move, Outcome};
use crate::permission::Decide;
use crate::schema::event;
use crate::store::{Complaint, Contact, entry_of, find_by_id, find_contact};
use crate::webhook;
use crate::words;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Code, Directory, Inspect, Permission as _, Tenant};
use jiff::Timestamp;
use jobs::{Context, Failure, Job};
use notifications::{Message, Recipient};
use search::Index;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use server::Settings;
use std::collections::BTreeSet;
use std::sync::Arc;
use ui::{Arg, Lang, text, text_with};
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
        self.index.put(&[document(&tenant, &complaint, &contact, context.now)]).await.map_err(Failure::retry)
    }
}

impl Announce {
    /// Writes the messages in one transaction.
    async fn tell(
        &self,
        conn: &mut Conn,
        now: Timestamp,
        tenant: &Arc<Tenant>,
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
        let Some((at, kind, detail)) = find_event(conn, tenant.id, id, seq).await? else {
            return Ok(None);
        };
        if complaint.is_over() {
            // Whoever was written in during the trial is not written to after it; whoever tried learns that it is over.
            if detail["trial"] == true
                && let Some(message) = self.to_tester(conn, tenant, &complaint, &about).await?
            {
                notifications::send(conn, tenant.id, now, &message).await?;
            }
            return Ok(Some((complaint, contact)));
        }
        webhook::tell(conn, tenant, &self.settings.secret, now, &complaint, (seq, at, &kind)).await?;
        if let Some(message) = self.to_author(tenant, &complaint, &contact, &about, &kind, &detail) {
            notifications::send(conn, tenant.id, now, &message).await?;
        }
        if let Some(message) = self.to_officer(conn, tenant, &complaint, &about, &kind, &detail).await? {
            notifications::send(conn, tenant.id, now, &message).await?;
        }
        if kind == Move::Remind.event() {
            for message in self.to_reminded(conn, tenant, &complaint, &about, &detail).await? {
                notifications::send(conn, tenant.id, now, &message).await?;
            }
        }
        Ok(Some((complaint, contact)))
    }

    fn to_author(
        &self,
        tenant: &Tenant,
        complaint: &Complaint,
        contact: &Contact,
        about: &str,
        kind: &str,
        detail: &Value,
    ) -> Option<Message> {
        let recipient = Recipient::new(contact.name.as_deref(), contact.email.as_deref()?).ok()?;
        let lang = complaint.lang();
        let code = Code::secret(&self.settings.secret, tenant.id, complaint.id);
        let stem = match kind {
            _ if complaint.is_trial() => "mail-trial-author",
            "complaint.received" => "mail-complaint-received",
            "complaint.assigned" if detail["again"] != true => "mail-complaint-assigned",
            "complaint.answered" => "mail-complaint-answered",
            "complaint.contested" => "mail-complaint-contested",
            "complaint.accepted" | "complaint.closed" => "mail-complaint-closed",
            "complaint.acknowledged" => "mail-complaint-acknowledged",
            "complaint.asked" => "mail-complaint-asked",
            "complaint.unreplied" => "mail-complaint-unreplied",
            "complaint.refused" => "mail-complaint-refused",
            "complaint.transfer_proposed" => "mail-complaint-transfer",
            "complaint.transferred" => "mail-complaint-transferred",
            "complaint.transfer_refused" | "complaint.transfer_withdrawn" => "mail-complaint-transfer-ended",
            "complaint.reopened" => "mail-complaint-reopened",
            "complaint.merged" => "mail-complaint-merged",
            "complaint.left" => "mail-complaint-left",
            "complaint.withdrawn" => "mail-complaint-withdrawn",
            "complaint.reminded" => "mail-complaint-reminded",
            _ => return None,
        };
        let said: Option<Outcome> = detail["outcome"].as_str().and_then(|word| word.parse().ok());
        let number = complaint.number(&tenant.code).to_string();
        let link = self.settings.public(&format!("/{lang}/{}/complaints/{number}", tenant.slug));
        let args: [(&str, String); 6] = [
            ("tenant", tenant.names.in_lang(lang).to_owned()),
            ("number", number),
            ("code", code.to_string()),
            ("link", link),
            ("due", words::date(lang, complaint.due_on)),
            ("outcome", said.map(|said| words::outcome(lang, said)).unwrap_or_default()),
        ];
        let mut greeting = match contact.name.as_deref() {
            Some(name) => text_with(lang, "mail-greeting", &[("name", name.into())]),
            None => text(lang, "mail-greeting-unnamed"),
        };
        // Whoever gets a message about what another did in their name learns so first.
        if let Some(entry) = contact.name.as_deref().and_then(|name| entry_of(detail, name)) {
            greeting.push_str("\n\n");
            greeting.push_str(&entry.words(lang));
        }
        Some(self.letter(lang, recipient, stem, &greeting, &args, tenant, about))
    }

    /// Whom a reminder reaches: the officer in charge, from the second on the heads, from the third on the inspectorate.
    async fn to_reminded(
        &self,
        conn: &mut Conn,
        tenant: &Tenant,
        complaint: &Complaint,
        about: &str,
        detail: &Value,
    ) -> QueryResult<Vec<Message>> {
        let count = detail["count"].as_i64().unwrap_or(1);
        let mut people: BTreeSet<Uuid> = complaint.assignee_id.into_iter().collect();
        for (right, from) in [(Decide::NAME, 2), (Inspect::NAME, 3)] {
            if count >= from {
                let members = identity::list_members_with(conn, tenant.id, right).await?;
                people.extend(members.into_iter().map(|member| member.id));
            }
        }
        let subject = category::find_names(conn, tenant.id, &complaint.category_code).await?;
        let number = complaint.number(&tenant.code).to_string();
        let mut messages = Vec::new();
        for person in people {
            let Some(person) = identity::find_person(conn, person).await? else { continue };
            let Ok(recipient) = Recipient::new(Some(&person.name), &person.email) else { continue };
            let lang = person.lang;
            let args: [(&str, String); 5] = [
                ("number", number.clone()),
                ("category", subject.in_lang(lang).to_owned()),
                ("link", self.settings.public(&format!("/{lang}/{}/desk/complaints/{number}", tenant.slug))),
                ("due", words::date(lang, complaint.due_on)),
                ("count", count.to_string()),
            ];
            let greeting = text_with(lang, "mail-greeting", &[("name", person.name.as_str().into())]);
            messages.push(self.letter(lang, recipient, "mail-author-reminded", &greeting, &args, tenant, about));
        }
        Ok(messages)
    }

    /// The officer who was put in charge, whose answer is contested, or whom the author writes.
    async fn to_officer(
        &self,
        conn: &mut Conn,
        tenant: &Tenant,
        complaint: &Complaint,
        about: &str,
        kind: &str,
        detail: &Value,
    ) -> QueryResult<Option<Message>> {
        let in_charge = json!(complaint.assignee_id);
        let (stem, officer) = match kind {
            "complaint.replied" => ("mail-author-replied", &in_charge),
            "complaint.added" => ("mail-author-added", &in_charge),
            "complaint.assigned" if complaint.is_trial() => ("mail-trial-officer", &detail["to"]),
            "complaint.assigned" => ("mail-officer-assigned", &detail["to"]),
            "complaint.contested" => ("mail-officer-contested", &detail["answered_by"]),
            _ => return Ok(None),
        };
        let Some(officer) = officer.as_str().and_then(|id| id.parse().ok()) else {
            return Ok(None);
        };
        let Some(person) = identity::find_person(conn, officer).await? else {
            return Ok(None);
        };
        let Ok(recipient) = Recipient::new(Some(&person.name), &person.email) else {
            return Ok(None);
        };
        let lang = person.lang;
        let number = complaint.number(&tenant.code).to_string();
        let link = self.settings.public(&format!("/{lang}/{}/desk/complaints/{number}", tenant.slug));
        let subject = category::find_names(conn, tenant.id, &complaint.category_code).await?;
        let args: [(&str, String); 4] = [
            ("number", number),
            ("category", subject.in_lang(lang).to_owned()),
            ("link", link),
            ("due", words::date(lang, complaint.due_on)),
        ];
        let greeting = text_with(lang, "mail-greeting", &[("name", person.name.as_str().into())]);
        Ok(Some(self.letter(lang, recipient, stem, &greeting, &args, tenant, about)))
    }

    /// Whoever tried the form, or tried to help somebody with it: at the address of their account, never at the one that they
    /// typed.
    async fn to_tester(
        &self,
        conn: &mut Conn,
        tenant: &Tenant,
        complaint: &Complaint,
        about: &str,
    ) -> QueryResult<Option<Message>> {
        let Some(person) = complaint.entered_by.or(complaint.person_id) else {
            return Ok(None);
        };
        let Some(person) = identity::find_person(conn, person).await? else {
            return Ok(None);
        };
        let Ok(recipient) = Recipient::new(Some(&person.name), &person.email) else {
            return Ok(None);
        };
        let args = [
            ("number", complaint.number(&tenant.code).to_string()),
            ("tenant", tenant.names.in_lang(person.lang).to_owned()),
        ];
        let greeting = text_with(person.lang, "mail-greeting", &[("name", person.name.as_str().into())]);
        Ok(Some(self.letter(person.lang, recipient, "mail-trial-over", &greeting, &args, tenant, about)))
    }

    /// Subject, greeting, body, signature, in one language.
    #[allow(clippy::too_many_arguments, reason = "the parts of a letter")]
    fn letter(
        &self,
        lang: Lang,
        recipient: Recipient,
        stem: &str,
        greeting: &str,
        args: &[(&str, String)],
        tenant: &Tenant,
        about: &str,
    ) -> Message {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        let signature = text_with(lang, "mail-signature", &[("tenant", tenant.names.in_lang(lang).into())]);
        let mut parts = vec![greeting.to_owned(), text_with(lang, &format!("{stem}-body"), &args), signature];
        if self.settings.demo {
            parts.push(text(lang, "mail-demo"));
        }
        Message {
            lang,
            recipient,
            subject: text_with(lang, &format!("{stem}-subject"), &args),
            body: parts.join("\n\n"),
            about: about.to_owned(),
        }
    }
}

async fn find_event(
    conn: &mut Conn,
    tenant: TenantId,
    id: Uuid,
    seq: i32,
) -> QueryResult<Option<(Timestamp, String, Value)>> {
    let found: Option<(jiff_diesel::Timestamp, String, Value)> = event::table
        .filter(event::tenant_id.eq(tenant))
        .filter(event::complaint_id.eq(id))
        .filter(event::seq.eq(seq))
        .select((event::at, event::kind, event::detail))
        .first(conn)
        .await
        .optional()?;
    Ok(found.map(|(at, kind, detail)| (at.to_jiff(), kind, detail)))
}

/// What the officers' search finds: the number, the words, the author's name.
pub(crate) fn document(tenant: &Tenant, complaint: &Complaint, contact: &Contact, now: Timestamp) -> search::Document {
    let number = complaint.number(&tenant.code).to_string();
    search::Document {
        tenant: tenant.id,
        kind: KIND.to_owned(),
        id: complaint.id,
        lang: complaint.lang().code().to_owned(),
        title: number.clone(),
        body: format!("{}\n{}", contact.name.as_deref().unwrap_or_default(), complaint.body),
        url: format!("/{}/desk/complaints/{number}", tenant.slug),
        public: false,
        updated_at: now,
    }
}

/// The kind of our documents in the index.
pub(crate) const KIND: &str = "complaint";
