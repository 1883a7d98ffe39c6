//! A unit, an officer, or both are put in charge of a complaint.

use super::another::{self, MAX_REASON};
use super::answered::answered;
use super::item::{ItemPath, Kept, parsed};
use super::moves::is_repetition;
use crate::act::{Act, act};
use crate::competence;
use crate::complaint::{Move, Role};
use crate::number::Number;
use crate::permission::{Answer, Assign};
use crate::store::{Complaint, find_for, list_events};
use crate::words;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use identity::{Member, Officer, Permission as _, Unit};
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result};
use territory::Atlas;
use ui::{Choice, Errors, Page};
use uuid::Uuid;

/// Who is to be in charge: a unit, an officer, or both.
#[derive(Clone, Debug, Default)]
pub(crate) struct Charge {
    /// None: the unit stays that is in charge, if one is.
    pub(crate) unit: Option<Uuid>,
    /// None: whoever of the unit takes it up.
    pub(crate) assignee: Option<Uuid>,
    /// Why who answered it before is to answer again.
    pub(crate) same_why: String,
    /// The rule of competence by which the unit is competent, when that is why.
    pub(crate) rule: Option<Uuid>,
}

impl Charge {
    /// As two fields of a form or a call say it.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it names nobody, or what cannot be.
    pub(crate) fn read(page: &Page, unit: &str, assignee: &str) -> Result<Self> {
        let read = |field: &str, text: &str, key: &str| match text {
            "" => Ok(None),
            text => text.parse::<Uuid>().map(Some).map_err(|_| Error::field(field, page.t(key))),
        };
        let assignee = read("assignee", assignee, "error-assignee")?;
        let unit = read("unit", unit, "queue-error-unit")?;
        if unit.is_none() && assignee.is_none() {
            return Err(Error::field("assignee", page.t("error-assignee")));
        }
        Ok(Self { unit, assignee, ..Self::default() })
    }

    /// Whether a complaint is in their charge.
    fn is_of(&self, complaint: &Complaint) -> bool {
        let is_unit = self.unit.is_none() || self.unit == complaint.unit_id;
        is_unit && self.assignee == complaint.assignee_id
    }
}

/// Who was put in charge, by their names; empty for who left since the same was done before.
pub(crate) struct Charged {
    pub(crate) unit: Option<Unit>,
    pub(crate) member: Option<Member>,
}

impl Charged {
    /// What is said to who did it.
    pub(crate) fn words(&self, page: &Page) -> String {
        match (&self.member, &self.unit) {
            (None, Some(unit)) => page.t1("queue-assigned-unit", "unit", unit.names.in_lang(page.lang)),
            (member, _) => page.t1("item-assigned", "name", member.as_ref().map_or("", |member| &member.name)),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct AssignForm {
    version: i32,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    assignee: String,
    /// Whether who answered before is meant all the same.
    #[serde(default)]
    same: String,
    #[serde(default)]
    same_why: String,
    #[serde(default)]
    from: String,
}

impl AssignForm {
    /// The reason for which the one who answered before answers again; empty when that is not meant.
    fn reason(&self) -> &str {
        if self.same.is_empty() { "" } else { self.same_why.trim() }
    }
}

pub(super) async fn post(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<AssignForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.same_why);
    let number = parsed(&officer, &path.2)?;
    let page = officer.page();
    let (now, tenant) = (clock.now(), officer.tenant());
    let errors = reason_errors(&page, form.reason());
    let done = match Charge::read(&page, &form.unit, &form.assignee) {
        Ok(charge) if errors.is_empty() => {
            let charge = Charge { same_why: form.reason().to_owned(), ..charge };
            let version = Some(form.version);
            let done = database
                .tenant(tenant, async |conn| put_in_charge(conn, &officer, now, &number, version, &charge).await);
            done.await
        }
        Ok(_) => Err(Error::Invalid(errors.0)),
        Err(error) => Err(error),
    };
    let done = done.map(|charged| charged.words(&page));
    let (same, same_why) = (!form.same.is_empty(), form.same_why);
    let kept = Kept { assignee: form.assignee, unit: form.unit, same, same_why, from: form.from, ..Kept::default() };
    answered(&officer, &number, &database, &atlas, &clock, &wake, done, kept, form.version).await
}

#[derive(Deserialize)]
pub(super) struct SuggestedForm {
    version: i32,
    rule: Uuid,
    #[serde(default)]
    from: String,
}

/// By one press: the unit is put in charge that a rule says is competent.
pub(super) async fn suggested(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<SuggestedForm>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let (now, tenant) = (clock.now(), officer.tenant());
    let done = database.tenant(tenant, async |conn| {
        let rule = competence::find(conn, tenant, form.rule).await?.ok_or(Error::Conflict)?;
        let charge = Charge { unit: Some(rule.unit_id), rule: Some(rule.id), ..Charge::default() };
        put_in_charge(conn, &officer, now, &number, Some(form.version), &charge).await
    });
    let done = done.await.map(|charged| charged.words(&officer.page()));
    let kept = Kept { from: form.from, ..Kept::default() };
    answered(&officer, &number, &database, &atlas, &clock, &wake, done, kept, form.version).await
}

/// What is wrong with a reason, if one is given.
pub(crate) fn reason_errors(page: &Page, reason: &str) -> Errors {
    let errors = words::typed_errors(page, "same_why", reason, MAX_REASON, "error-reason");
    if reason.is_empty() { Errors::none() } else { errors }
}

/// Those who can answer, as choices.
pub(crate) fn assignees(members: &[Member], chosen: &str) -> Vec<Choice> {
    members.iter().map(|member| Choice::new(member.id.to_string(), &member.name).select(chosen)).collect()
}

/// The unit that can be put in charge, of this id.
///
/// # Errors
/// [`Error::Invalid`] when there is none, or it is closed.
pub(crate) async fn find_unit(conn: &mut Conn, tenant: TenantId, page: &Page, id: Uuid) -> Result<Unit> {
    let units = identity::list_units(conn, tenant).await?;
    let unit = units.into_iter().find(|unit| unit.id == id && unit.is_active);
    unit.ok_or_else(|| Error::field("unit", page.t("queue-error-unit")))
}

/// Puts them in charge, if the complaint is still at `version` (none: whatever it is), and says where it then stands and who
/// that is. Who answered it before needs a reason.
///
/// # Errors
/// [`Error::Conflict`] when somebody else moved it, [`Error::Invalid`] when one of them cannot be put in charge.
pub(crate) async fn put_in_charge(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    charge: &Charge,
) -> Result<Charged> {
    let (tenant, page) = (officer.tenant(), officer.page());
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
    let member = members.iter().find(|member| Some(member.id) == charge.assignee).cloned();
    if is_repetition(&complaint, version, || charge.is_of(&complaint))? {
        let units = identity::list_units(conn, tenant).await?;
        let unit = units.into_iter().find(|unit| Some(unit.id) == charge.unit);
        return Ok(Charged { unit, member });
    }
    if charge.assignee.is_some() && member.is_none() {
        return Err(Error::field("assignee", page.t("error-assignee")));
    }
    let unit = match charge.unit {
        Some(id) => Some(find_unit(conn, tenant, &page, id).await?),
        None => None,
    };
    let again = complaint.assignee_id.is_some() || complaint.unit_id.is_some();
    let mut detail = json!({ "again": again });
    if let Some(member) = &member {
        let events = list_events(conn, tenant, complaint.id).await?;
        another::demand_another(&page, &events, &members, member, &charge.same_why)?;
        detail["to"] = json!(member.id);
        detail["name"] = json!(member.name);
        if !charge.same_why.is_empty() && another::answered_before(&events).contains(&member.id) {
            detail["same_why"] = json!(charge.same_why);
        }
    }
    if let Some(unit) = &unit {
        detail["unit"] = json!(unit.id);
        detail["unit_names"] = json!(unit.names);
    }
    if let Some(rule) = charge.rule {
        detail["rule"] = json!(rule);
    }
    let what = Act {
        detail,
        assignee: charge.assignee,
        unit: charge.unit.or(complaint.unit_id),
        ..Act::by(officer, Move::Assign, Role::Dispatcher, officer.acting_for::<Assign>())
    };
    act(conn, tenant, now, &complaint, &what).await?;
    Ok(Charged { unit, member })
}
