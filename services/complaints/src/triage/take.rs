//! By a press: saying that a complaint was looked at, and taking it up.

use super::answered::answered;
use super::item::{ItemPath, Kept, parsed};
use super::moves::{answering_for, is_in_charge, is_repetition, may_take};
use crate::act::{Act, act};
use crate::complaint::{Move, Role, State};
use crate::number::Number;
use crate::permission::{Answer, Assign};
use crate::store::find_for;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database};
use identity::Officer;
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use territory::Atlas;

#[derive(Deserialize)]
pub(super) struct Press {
    version: i32,
    #[serde(default)]
    from: String,
}

pub(super) async fn acknowledge(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<Press>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let (tenant, now, version) = (officer.tenant(), clock.now(), Some(form.version));
    let done = database.tenant(tenant, async |conn| say_looked_at(conn, &officer, now, &number, version).await).await;
    let done = done.map(|_| officer.page().t("ask-acknowledged"));
    let kept = Kept { from: form.from, ..Kept::default() };
    answered(&officer, &number, &database, &atlas, &clock, &wake, done, kept, form.version).await
}

pub(super) async fn take(
    officer: Officer<Answer>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<Press>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let (tenant, now, version) = (officer.tenant(), clock.now(), Some(form.version));
    let done = database.tenant(tenant, async |conn| take_up(conn, &officer, now, &number, version).await).await;
    let done = done.map(|_| officer.page().t("ask-taken"));
    let kept = Kept { from: form.from, ..Kept::default() };
    answered(&officer, &number, &database, &atlas, &clock, &wake, done, kept, form.version).await
}

/// Says that somebody looked at it, if it is still at `version` (none: whatever it is); its author is told.
///
/// # Errors
/// [`Error::Conflict`] when it stands elsewhere.
pub(crate) async fn say_looked_at(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
) -> Result<State> {
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    if is_repetition(&complaint, version, || complaint.state == State::Screening)? {
        return Ok(complaint.state);
    }
    let what = Act::by(officer, Move::Acknowledge, Role::Dispatcher, officer.acting_for::<Assign>());
    act(conn, officer.tenant(), now, &complaint, &what).await
}

/// Begins to work on it, if it is still at `version` (none: whatever it is): who is in charge, or one of the unit in charge when
/// nobody is.
///
/// # Errors
/// [`Error::Conflict`] when it stands elsewhere, [`Error::Forbidden`] when it is not theirs to take.
pub(crate) async fn take_up(
    conn: &mut Conn,
    officer: &Officer<Answer>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
) -> Result<State> {
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let is_taken = || complaint.state == State::InProgress && is_in_charge(officer, &complaint);
    if is_repetition(&complaint, version, is_taken)? {
        return Ok(complaint.state);
    }
    if !may_take(officer, &complaint) {
        return Err(Error::Forbidden);
    }
    let what = Act::by(officer, Move::Take, Role::Assignee, answering_for(officer, complaint.assignee_id));
    act(conn, officer.tenant(), now, &complaint, &what).await
}
