//! A message about deadlines: greeting, what is said, signature.

use crate::store::{Complaint, Contact, Event, find_contact};
use crate::words;
use calendar::WorkingDays;
use database::Conn;
use identity::{Code, Person, Tenant};
use jiff::Timestamp;
use notifications::{Message, Recipient};
use server::{Result, Settings};
use ui::{Arg, Lang, text, text_with};

/// Writes for one administration.
pub(super) struct Letters<'a> {
    pub(super) settings: &'a Settings,
    pub(super) tenant: &'a Tenant,
    /// Its calendar.
    pub(super) days: &'a WorkingDays,
    pub(super) now: Timestamp,
}

impl Letters<'_> {
    /// Tells the author `stem` of their complaint, if there is an address, and why its last day is that one. `counted` has the last
    /// day that its events and the calendar now say.
    pub(super) async fn tell_author(
        &self,
        conn: &mut Conn,
        counted: &Complaint,
        events: &[Event],
        stem: &str,
        about: String,
    ) -> Result<()> {
        let contact = find_contact(conn, self.tenant.id, counted.id).await?;
        let why = words::owed_why(counted.lang(), self.days, counted, events, false)?;
        if let Some(message) = self.to_author(counted, &contact, stem, &why, about) {
            notifications::send(conn, self.tenant.id, self.now, &message).await?;
        }
        Ok(())
    }

    fn to_author(
        &self,
        complaint: &Complaint,
        contact: &Contact,
        stem: &str,
        why: &str,
        about: String,
    ) -> Option<Message> {
        let recipient = Recipient::new(contact.name.as_deref(), contact.email.as_deref()?).ok()?;
        let lang = complaint.lang();
        let number = complaint.number(&self.tenant.code).to_string();
        let code = Code::secret(&self.settings.secret, self.tenant.id, complaint.id).to_string();
        let link = self.settings.public(&format!("/{lang}/{}/complaints/{number}", self.tenant.slug));
        let mediator = format!("{link}/mediator");
        let due = words::date(lang, complaint.due_on);
        let args = [
            ("tenant", self.tenant.names.in_lang(lang).into()),
            ("number", number.as_str().into()),
            ("code", code.as_str().into()),
            ("link", link.as_str().into()),
            ("mediator", mediator.as_str().into()),
            ("due", due.as_str().into()),
            ("why", why.into()),
        ];
        let greeting = match contact.name.as_deref() {
            Some(name) => text_with(lang, "mail-greeting", &[("name", name.into())]),
            None => text(lang, "mail-greeting-unnamed"),
        };
        let subject = text_with(lang, &format!("{stem}-subject"), &args);
        let body = text_with(lang, &format!("{stem}-body"), &args);
        Some(self.message(lang, recipient, subject, &greeting, &body, about))
    }

    /// To somebody who works there, about `stem`.
    pub(super) fn to_officer(
        &self,
        person: &Person,
        stem: &str,
        args: &[(&str, Arg<'_>)],
        about: String,
    ) -> Option<Message> {
        let recipient = Recipient::new(Some(&person.name), &person.email).ok()?;
        let greeting = text_with(person.lang, "mail-greeting", &[("name", person.name.as_str().into())]);
        let subject = text_with(person.lang, &format!("{stem}-subject"), args);
        let body = text_with(person.lang, &format!("{stem}-body"), args);
        Some(self.message(person.lang, recipient, subject, &greeting, &body, about))
    }

    fn message(
        &self,
        lang: Lang,
        recipient: Recipient,
        subject: String,
        greeting: &str,
        body: &str,
        about: String,
    ) -> Message {
        let body = crate::letter::signed(self.settings, self.tenant, lang, greeting.to_owned(), body.to_owned());
        Message { lang, recipient, subject, body, about }
    }
}
