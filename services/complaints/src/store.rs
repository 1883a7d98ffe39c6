//! The rows of a complaint: itself, how its author is reached, and what happened to it.

use crate::complaint::{INTERNAL, Kind, Move, Outcome, Role, State};
use crate::number::Number;
use crate::schema::{complaint, contact, event};
use crate::trial;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Permission, Scope};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use server::Secret;
use ui::{Lang, Names, text_with};
use uuid::Uuid;

/// A complaint as it stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = complaint, check_for_backend(Pg))]
pub(crate) struct Complaint {
    /// Its identity.
    pub(crate) id: Uuid,
    /// See [`Number::year`].
    pub(crate) year: i16,
    /// See [`Number::serial`].
    pub(crate) serial: i32,
    /// Of the secret code.
    pub(crate) code_hash: Vec<u8>,
    /// What it is.
    #[diesel(deserialize_as = String)]
    pub(crate) kind: Kind,
    /// What it is about.
    pub(crate) category_code: String,
    /// What the author wrote.
    pub(crate) body: String,
    /// The language that the author wants answers in.
    #[diesel(column_name = lang)]
    lang_code: String,
    /// Latitude of the pin, degrees.
    pub(crate) lat: Option<f64>,
    /// Longitude of the pin, degrees.
    pub(crate) lon: Option<f64>,
    /// Where it is.
    pub(crate) territory_code: String,
    /// Why this administration answers.
    pub(crate) competence: Value,
    /// Where it stands.
    #[diesel(deserialize_as = String)]
    pub(crate) state: State,
    /// 1, and one more each time it was contested.
    pub(crate) cycle: i16,
    /// What the answer says was done.
    #[diesel(column_name = outcome)]
    outcome_word: Option<String>,
    /// The officer in charge.
    pub(crate) assignee_id: Option<Uuid>,
    /// The author's account.
    pub(crate) person_id: Option<Uuid>,
    /// When it was received.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) received_at: Timestamp,
    /// The last day for the answer.
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub(crate) due_on: Date,
    /// The last day to contest the answer.
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub(crate) contest_until: Option<Date>,
    /// Grows by one with every event.
    pub(crate) version: i32,
    /// The officer who entered it for its author.
    pub(crate) entered_by: Option<Uuid>,
    /// The company for which its author wrote it.
    pub(crate) company_id: Option<Uuid>,
    /// The unit in charge.
    pub(crate) unit_id: Option<Uuid>,
    /// The incident that it is one of.
    pub(crate) incident_id: Option<Uuid>,
    /// While its author was asked something: the last day to reply.
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub(crate) reply_until: Option<Date>,
    /// One of the words of [`trial`].
    #[diesel(column_name = trial)]
    trial_word: String,
}

impl Complaint {
    /// Its number, in the administration of code `tenant_code`.
    #[must_use]
    pub(crate) fn number(&self, tenant_code: &str) -> Number {
        Number { year: self.year, tenant: tenant_code.to_owned(), serial: self.serial }
    }

    /// The language that the author wants answers in.
    #[must_use]
    pub(crate) fn lang(&self) -> Lang {
        self.lang_code.parse().unwrap_or(Lang::Fr)
    }

    /// Its pin, when it has one: latitude and longitude in degrees.
    #[must_use]
    pub(crate) fn pin(&self) -> Option<(f64, f64)> {
        self.lat.zip(self.lon)
    }

    /// What the answer says was done.
    #[must_use]
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.outcome_word.as_deref().and_then(|word| word.parse().ok())
    }

    /// Whether the administration's own people sent it while they tried Diwan out: it promises no day, and stands in no figure.
    #[must_use]
    pub(crate) fn is_trial(&self) -> bool {
        self.trial_word != trial::NONE
    }

    /// Whether its administration owes it an answer.
    #[must_use]
    pub(crate) fn is_owed(&self) -> bool {
        self.state.is_open() && !self.is_trial()
    }

    /// Whether the answer is late: it is owed, and its last day is over.
    #[must_use]
    pub(crate) fn is_late(&self, today: Date) -> bool {
        self.is_owed() && self.due_on < today
    }

    /// Whether that trial is over: the desk knows it no more.
    #[must_use]
    pub(crate) fn is_over(&self) -> bool {
        self.trial_word == trial::OVER
    }

    /// Where it stands, as people and programs read it.
    #[must_use]
    pub(crate) fn shown(&self) -> &'static str {
        self.state.shown(self.cycle)
    }

    /// The state after `what` by `who`; none when it is not allowed.
    #[must_use]
    pub(crate) fn after(&self, what: Move, who: Role) -> Option<State> {
        self.state.after(what, who, self.cycle, self.outcome())
    }

    /// Why this administration answers, in words.
    #[must_use]
    pub(crate) fn competence_names(&self) -> Names {
        serde_json::from_value(self.competence.clone()).unwrap_or_default()
    }

    /// What the administration's programs call its author's account; none without one.
    #[must_use]
    pub(crate) fn citizen(&self, secret: &Secret, tenant: TenantId) -> Option<Uuid> {
        self.person_id.map(|person| identity::pairwise(secret, person, tenant))
    }

    /// The name under which files and messages are kept for it.
    #[must_use]
    pub(crate) fn about(&self) -> String {
        about(self.id)
    }
}

/// Who made a complaint for whom, as its first event says; none when its author made it for themselves.
pub(crate) async fn find_entry(conn: &mut Conn, tenant: TenantId, complaint: &Complaint) -> QueryResult<Option<Entry>> {
    if complaint.entered_by.is_none() && complaint.company_id.is_none() {
        return Ok(None);
    }
    let first: Event = event::table
        .filter(event::tenant_id.eq(tenant))
        .filter(event::complaint_id.eq(complaint.id))
        .filter(event::seq.eq(1))
        .select(Event::as_select())
        .first(conn)
        .await?;
    Ok(first.entry())
}

/// An act by somebody for somebody.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    key: &'static str,
    by: String,
    name: String,
}

impl Entry {
    /// "Entered by X for Y", "X for the company Y".
    pub(crate) fn words(&self, lang: Lang) -> String {
        text_with(lang, self.key, &[("by", self.by.as_str().into()), ("name", self.name.as_str().into())])
    }
}

/// What the detail of a first event says of it, whose author is `author`.
pub(crate) fn entry_of(detail: &Value, author: &str) -> Option<Entry> {
    let word = |field: &str| detail[field].as_str().map(str::to_owned);
    match (word("by"), word("company_name")) {
        (Some(by), _) => {
            // Who speaks to an officer may stay unknown.
            let key = match (detail["relay"] == true, detail["channel"] == "phone", author.is_empty()) {
                (true, _, _) => "entered-by-relay-for",
                (false, false, false) => "entered-by-for",
                (false, true, false) => "intake-desk-phone-for",
                (false, false, true) => "intake-desk-unnamed",
                (false, true, true) => "intake-desk-phone-unnamed",
            };
            Some(Entry { key, by, name: author.to_owned() })
        }
        (None, Some(name)) => Some(Entry { key: "made-for-company", by: author.to_owned(), name }),
        (None, None) => None,
    }
}

/// The name under which files and messages are kept for a complaint.
#[must_use]
pub(crate) fn about(id: Uuid) -> String {
    format!("complaint:{id}")
}

/// How its author can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = contact, check_for_backend(Pg))]
pub(crate) struct Contact {
    /// Name.
    pub(crate) name: Option<String>,
    /// E-mail address.
    pub(crate) email: Option<String>,
    /// Telephone number, E.164.
    pub(crate) phone: Option<String>,
}

/// One step of a complaint's life.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = event, check_for_backend(Pg))]
pub(crate) struct Event {
    /// When.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) at: Timestamp,
    /// What: `complaint.received` and so on.
    pub(crate) kind: String,
    /// Who; nobody for an author without an account and for the clock.
    pub(crate) actor_id: Option<Uuid>,
    /// Who, as it is shown.
    pub(crate) actor_name: String,
    /// What was written or decided.
    pub(crate) detail: Value,
}

impl Event {
    /// Whether its author reads it too, and not only the administration's people.
    #[must_use]
    pub(crate) fn is_for_author(&self) -> bool {
        !INTERNAL.contains(&self.kind.as_str())
    }

    /// Whether its author did it.
    #[must_use]
    pub(crate) fn is_by_author(&self) -> bool {
        matches!(
            self.kind.as_str(),
            RECEIVED
                | "complaint.replied"
                | "complaint.accepted"
                | "complaint.contested"
                | "complaint.withdrawn"
                | "complaint.reminded"
                | "complaint.added"
        ) || (self.kind == "complaint.left" && self.detail["by_author"] == true)
    }

    /// Whether this is what was written or decided, whoever did it for whom.
    #[must_use]
    pub(crate) fn says(&self, detail: &Value) -> bool {
        let mut own = self.detail.clone();
        if let Some(own) = own.as_object_mut() {
            own.remove("for");
        }
        own == *detail
    }

    /// Whose right it was, when the one who acted had it by delegation.
    #[must_use]
    pub(crate) fn acting_for(&self) -> Option<&str> {
        self.detail["for"]["name"].as_str()
    }

    /// Who did it for whom, when it was done for somebody.
    #[must_use]
    pub(crate) fn entry(&self) -> Option<Entry> {
        if self.kind != "complaint.received" {
            return None;
        }
        entry_of(&self.detail, &self.actor_name)
    }

    /// Whether a relay of a house outside entered it for its author.
    #[must_use]
    pub(crate) fn is_by_relay(&self) -> bool {
        self.kind == RECEIVED && self.detail["relay"] == true
    }

    /// Whether it brought a complaint that another administration passed on.
    #[must_use]
    pub(crate) fn is_from_elsewhere(&self) -> bool {
        self.kind == RECEIVED && self.detail["channel"] == "transfer"
    }

    /// The officer whom it put in charge, if that is what it says.
    #[must_use]
    pub(crate) fn in_charge(&self) -> Option<&str> {
        self.detail["name"].as_str().filter(|_| self.kind == "complaint.assigned")
    }
}

/// The complaint of this number.
pub(crate) async fn find(conn: &mut Conn, tenant: TenantId, number: &Number) -> QueryResult<Option<Complaint>> {
    complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::year.eq(number.year))
        .filter(complaint::serial.eq(number.serial))
        .select(Complaint::as_select())
        .first(conn)
        .await
        .optional()
}

/// The complaint of this number, for an officer who holds `P` where it is: who holds it in some units only knows what these
/// units, or somebody of them, are in charge of. Of what another administration has taken, the desk knows number and dates alone.
pub(crate) async fn find_for<P: Permission>(
    conn: &mut Conn,
    officer: &Officer<P>,
    number: &Number,
) -> QueryResult<Option<Complaint>> {
    let Some(mut complaint) = find(conn, officer.tenant(), number).await? else {
        return Ok(None);
    };
    if complaint.state == State::Transferred {
        complaint.body.clear();
        (complaint.lat, complaint.lon, complaint.person_id) = (None, None, None);
    }
    if complaint.is_over() {
        return Ok(None);
    }
    let scope = officer.units::<P>();
    let people = people_in(conn, officer.tenant(), &scope).await?;
    let is_theirs = matches!(&scope, Scope::Units(units) if complaint.unit_id.is_some_and(|id| units.contains(&id)));
    let is_within =
        is_theirs || people.is_none_or(|people| complaint.assignee_id.is_some_and(|id| people.contains(&id)));
    Ok(is_within.then_some(complaint))
}

/// Who works where a right holds; none: anybody, it holds in the whole administration.
pub(crate) async fn people_in(conn: &mut Conn, tenant: TenantId, scope: &Scope) -> QueryResult<Option<Vec<Uuid>>> {
    match scope {
        Scope::Whole => Ok(None),
        Scope::Units(units) => Ok(Some(identity::list_people_in(conn, tenant, units).await?)),
    }
}

/// The complaint of this id.
pub(crate) async fn find_by_id(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Complaint>> {
    complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq(id))
        .select(Complaint::as_select())
        .first(conn)
        .await
        .optional()
}

/// The same, as nobody changes it until the transaction ends.
pub(crate) async fn lock(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Complaint>> {
    complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq(id))
        .select(Complaint::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()
}

/// How the author can be reached.
pub(crate) async fn find_contact(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Contact> {
    let found: Option<Contact> = contact::table
        .filter(contact::tenant_id.eq(tenant))
        .filter(contact::complaint_id.eq(id))
        .select(Contact::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// What happened, in order.
pub(crate) async fn list_events(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Vec<Event>> {
    event::table
        .filter(event::tenant_id.eq(tenant))
        .filter(event::complaint_id.eq(id))
        .order(event::seq)
        .select(Event::as_select())
        .load(conn)
        .await
}

/// The name of the event that begins a complaint.
pub(crate) const RECEIVED: &str = "complaint.received";

/// Who was put in charge last.
pub(crate) fn last_in_charge(events: &[Event]) -> Option<&str> {
    events.iter().rev().find_map(Event::in_charge)
}

/// The detail of an answer's event.
pub(crate) fn answer_detail(outcome: Outcome, text: &str) -> Value {
    json!({ "outcome": outcome.as_str(), "text": text })
}
