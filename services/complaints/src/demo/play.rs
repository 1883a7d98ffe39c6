//! The scenes, step by step: rows and events are those that the desk and the authors write.

use super::cast::Cast;
use super::invent::Inventor;
use super::life::{Office, night_after};
use super::scene::{Cause, Contested, Refused, Reminded, Reviewed};
use super::setting::demand_visa;
use super::stage::Chosen;
use crate::act::{Act, write};
use crate::clock;
use crate::complaint::{Move, Outcome, Role};
use crate::incident::{self, Incident, NewIncident, keep_answer};
use crate::proposal::{self, ANSWER, REFUSAL};
use crate::store::{Complaint, answer_detail, find_by_id, list_events};
use database::Conn;
use identity::{Member, Tenant};
use jiff::{SignedDuration, Timestamp};
use rand::Rng as _;
use rand::rngs::StdRng;
use serde_json::json;
use server::{Error, Result};
use ui::{Lang, Names};
use uuid::{Builder, Uuid};

/// What waits for a second person was proposed so long ago, or when the desk opened then.
const LATELY: SignedDuration = SignedDuration::from_hours(26);
/// So long after an answer its author reacts.
const REACTION: SignedDuration = SignedDuration::from_hours(29);

/// What it takes to play in one administration.
pub(super) struct Play<'p> {
    pub(super) conn: &'p mut Conn,
    pub(super) tenant: &'p Tenant,
    pub(super) now: Timestamp,
    pub(super) inventor: &'p Inventor<'p>,
    pub(super) office: Office,
    pub(super) cast: &'p Cast,
    pub(super) rng: StdRng,
}

/// A move of one of the administration's people.
pub(super) fn by(member: &Member, what: Move, who: Role) -> Act<'_> {
    Act { actor: Some(member.id), actor_name: &member.name, ..Act::new(what, who) }
}

impl Play<'_> {
    /// An incident that waits for its answer.
    pub(super) async fn open(&mut self, chosen: &Chosen, cause: &Cause) -> Result<()> {
        self.join(chosen, cause).await?;
        Ok(())
    }

    /// An incident whose complaints all got one answer. The first author is satisfied, the others say nothing.
    pub(super) async fn repaired(&mut self, chosen: &Chosen, cause: &Cause) -> Result<()> {
        let (mut incident, joined) = self.join(chosen, cause).await?;
        let officer = &self.cast.officer;
        let at = self.later(joined, 2 * 24 * 60);
        let until = clock::rest(clock::CONTEST, at)?;
        let text = |lang| self.inventor.located(cause.answer.own(lang), chosen.street, chosen.quarter, lang);
        let [ar, fr, zgh, en] = [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En].map(text);
        let answer = Names { ar, fr, zgh, en };
        for (place, id) in chosen.ids.iter().enumerate() {
            let complaint = self.find(*id).await?;
            let mut detail = answer_detail(Outcome::Resolved, answer.in_lang(complaint.lang()));
            detail["incident"] = json!(incident.id);
            let what = Act {
                detail,
                outcome: Some(Outcome::Resolved),
                until: Some(until),
                ..by(officer, Move::Answer, Role::Assignee)
            };
            let answered = self.go(&complaint, at, &what).await?;
            let accepted = Some(at + REACTION).filter(|then| place == 0 && *then < self.now);
            if let Some(then) = accepted {
                let name = self.author(*id).await?;
                let what = Act { actor_name: &name, ..Act::new(Move::Accept, Role::Author) };
                self.go(&answered, then, &what).await?;
            } else if let Some(night) = night_after(until, self.now) {
                self.go(&answered, night, &Act::new(Move::Lapse, Role::Clock)).await?;
            }
        }
        let by = (officer.id, officer.name.as_str());
        let kept = (Outcome::Resolved, &answer, chosen.ids.len());
        keep_answer(self.conn, self.tenant.id, at, &mut incident, kept, by).await?;
        Ok(())
    }

    /// An answer that waits for a second person, whom its subject demands from now on.
    pub(super) async fn reviewed(&mut self, chosen: &Chosen, scene: &Reviewed) -> Result<()> {
        let officer = &self.cast.officer;
        for id in &chosen.ids {
            let (assigned, at) = self.assign(*id, officer, None).await?;
            let at = self.later(at, 30);
            let taken = self.go(&assigned, at, &by(officer, Move::Take, Role::Assignee)).await?;
            let detail = answer_detail(Outcome::Resolved, &scene.answer);
            let mut said = detail.clone();
            said["kind"] = json!(ANSWER);
            let what = Act { detail: said, ..by(officer, Move::Propose, Role::Assignee) };
            let at = self.later(at.max(self.now - LATELY), 30);
            let proposed = self.go(&taken, at, &what).await?;
            let (of, by) = ((*id, proposed.version), (officer.id, officer.name.as_str()));
            proposal::insert(self.conn, self.tenant.id, at, of, (ANSWER, &detail), by).await?;
        }
        Ok(demand_visa(self.conn, self.tenant.id, self.now, &scene.category).await?)
    }

    /// A refusal that waits for a second person.
    pub(super) async fn refused(&mut self, chosen: &Chosen, scene: &Refused) -> Result<()> {
        let dispatcher = &self.cast.dispatcher;
        for id in &chosen.ids {
            let complaint = self.find(*id).await?;
            let at = self.later(complaint.received_at, 50);
            let what = by(dispatcher, Move::Acknowledge, Role::Dispatcher);
            let seen = self.go(&complaint, at, &what).await?;
            let detail = json!({ "ground": scene.ground, "text": scene.reasons });
            let mut said = detail.clone();
            said["kind"] = json!(REFUSAL);
            let what = Act { detail: said, ..by(dispatcher, Move::Propose, Role::Dispatcher) };
            let at = self.later(at.max(self.now - LATELY), 45);
            let proposed = self.go(&seen, at, &what).await?;
            let (of, by) = ((*id, proposed.version), (dispatcher.id, dispatcher.name.as_str()));
            proposal::insert(self.conn, self.tenant.id, at, of, (REFUSAL, &detail), by).await?;
        }
        Ok(())
    }

    /// A complaint that somebody has, and whose author has waited long enough.
    pub(super) async fn reminded(&mut self, chosen: &Chosen, scene: &Reminded) -> Result<()> {
        for id in &chosen.ids {
            let (assigned, at) = self.assign(*id, &self.cast.officer, None).await?;
            let rest = clock::rest(clock::REMINDER, assigned.received_at)?;
            let evening = calendar::instant(rest.tomorrow().map_err(Error::internal)?.at(19, 40, 0, 0));
            let (evening, name) = (evening.max(at + REACTION), self.author(*id).await?);
            if evening < self.now {
                let detail = json!({ "text": scene.reminder, "count": 1 });
                let what = Act { detail, actor_name: &name, ..Act::new(Move::Remind, Role::Author) };
                self.go(&assigned, evening, &what).await?;
            }
        }
        Ok(())
    }

    /// A complaint whose author asked that somebody else answer, and who has it now.
    pub(super) async fn contested(&mut self, chosen: &Chosen, scene: &Contested) -> Result<()> {
        let (officer, other) = (&self.cast.officer, &self.cast.other);
        for id in &chosen.ids {
            let (assigned, at) = self.assign(*id, officer, None).await?;
            let at = self.later(at, 4 * 24 * 60);
            let text = self.inventor.located(&scene.answer, chosen.street, chosen.quarter, assigned.lang());
            let what = Act {
                detail: answer_detail(Outcome::PartlyResolved, &text),
                outcome: Some(Outcome::PartlyResolved),
                until: Some(clock::rest(clock::CONTEST, at)?),
                ..by(officer, Move::Answer, Role::Assignee)
            };
            let answered = self.go(&assigned, at, &what).await?;
            let (at, name) = (at + REACTION, self.author(*id).await?);
            let what = Act {
                actor_name: &name,
                detail: json!({ "text": scene.objection, "other": true, "answered_by": officer.id }),
                due_on: Some(clock::rest(clock::REPLY, at)?),
                ..Act::new(Move::Contest, Role::Author)
            };
            self.go(&answered, at, &what).await?;
            self.assign(*id, other, Some(at)).await?;
        }
        Ok(())
    }

    /// Opens an incident with the first, and joins the others as they come. Gives it with the moment of the last one.
    async fn join(&mut self, chosen: &Chosen, cause: &Cause) -> Result<(Incident, Timestamp)> {
        let (tenant, dispatcher) = (self.tenant.id, &self.cast.dispatcher);
        let mut members = Vec::with_capacity(chosen.ids.len());
        for id in &chosen.ids {
            members.push(self.find(*id).await?);
        }
        let first = members.as_slice().first().ok_or(Error::NotFound)?;
        let mut at = self.later(first.received_at, 90);
        let new = NewIncident {
            title: self.inventor.located(&cause.title, chosen.street, chosen.quarter, Lang::Fr),
            lang: Some(Lang::Fr),
            titles: None,
            category: cause.category.clone(),
            territory: first.territory_code.clone(),
            pin: first.pin(),
            unit: None,
            assignee: Some(self.cast.officer.id),
        };
        let milliseconds = u64::try_from(at.as_millisecond()).unwrap_or_default();
        let id = Builder::from_unix_timestamp_millis(milliseconds, &self.rng.random()).into_uuid();
        let name = (dispatcher.id, dispatcher.name.as_str());
        incident::insert(self.conn, tenant, at, id, &new, name).await?;
        let mut incident = incident::find(self.conn, tenant, id).await?.ok_or(Error::NotFound)?;
        for (place, complaint) in members.iter().enumerate() {
            if place > 0 {
                at = self.later(at.max(complaint.received_at), 40);
            }
            let what = Act {
                detail: json!({ "incident": id, "title": incident.title }),
                incident: Some(id),
                ..by(dispatcher, Move::Merge, Role::Dispatcher)
            };
            self.go(complaint, at, &what).await?;
            let number = complaint.number(&self.tenant.code).to_string();
            let detail = json!({ "complaint": complaint.id, "number": number });
            incident::append(self.conn, tenant, at, &mut incident, "incident.joined", name, detail).await?;
        }
        Ok((incident, at))
    }

    /// Puts an officer in charge, after `last` or its reception. Gives the complaint as it then stands, and the moment.
    async fn assign(&mut self, id: Uuid, officer: &Member, last: Option<Timestamp>) -> Result<(Complaint, Timestamp)> {
        let complaint = self.find(id).await?;
        let at = self.later(last.unwrap_or(complaint.received_at), 75);
        let what = Act {
            detail: json!({ "to": officer.id, "name": officer.name, "again": false }),
            assignee: Some(officer.id),
            ..by(&self.cast.dispatcher, Move::Assign, Role::Dispatcher)
        };
        Ok((self.go(&complaint, at, &what).await?, at))
    }

    async fn find(&mut self, id: Uuid) -> Result<Complaint> {
        find_by_id(self.conn, self.tenant.id, id).await?.ok_or(Error::NotFound)
    }

    /// Its author, under the name that stands on the first event.
    async fn author(&mut self, id: Uuid) -> Result<String> {
        let events = list_events(self.conn, self.tenant.id, id).await?;
        Ok(events.into_iter().next().map(|first| first.actor_name).unwrap_or_default())
    }

    /// Moves it, and gives it as it then stands.
    async fn go(&mut self, from: &Complaint, at: Timestamp, what: &Act<'_>) -> Result<Complaint> {
        write(self.conn, self.tenant.id, at, from, what).await?;
        self.find(from.id).await
    }

    /// When somebody at the desk does the next thing, so many minutes after the last one at the earliest.
    fn later(&mut self, last: Timestamp, minutes: i64) -> Timestamp {
        self.office.then(&mut self.rng, last, SignedDuration::from_mins(minutes))
    }
}
