//! Consent on paper: which identity document was seen, who handed the signed paper in, who compared it, and who gave the citizen the
//! code that ends it. The scan itself is a file about `mandate:<id>`, which `suite` receives and opens.
//!
//! Whoever acts cannot alone make a mandate out of a paper: it gives nothing until a second person of the administration, who holds
//! the same right, has compared scan and document.

use super::rule::{Consent, Move, Role, State};
use super::store::{self, Actor, Mandate, note};
use super::{Assist, Principal, find_for, tell, typed_text};
use crate::schema::{mandate, mandate_signature};
use crate::{IdentityDocument, Officer, begun_at, has_opened, record};
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result, Settings};
use uuid::Uuid;

/// What the officer saw: the document, and the last four characters of its number. Never the whole of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenDocument {
    document: IdentityDocument,
    last: String,
}

impl SeenDocument {
    /// Of what was typed; none unless it is exactly four letters or digits, so that a whole number is refused and not cut.
    #[must_use]
    pub fn new(document: IdentityDocument, typed: &str) -> Option<Self> {
        let last: String = ui::latin_digits(typed)
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .flat_map(char::to_uppercase)
            .take(5)
            .collect();
        let is_right = last.len() == 4 && last.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_right.then_some(Self { document, last })
    }
}

/// The row of a signature.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = mandate_signature, check_for_backend(Pg))]
pub(super) struct Signature {
    document_kind: String,
    pub(super) document_last: String,
    pub(super) handed_in_by: Uuid,
    pub(super) handed_in_name: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(super) handed_in_at: Timestamp,
    pub(super) compared_name: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub(super) compared_at: Option<Timestamp>,
    pub(super) reason: String,
    pub(super) given_name: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub(super) given_at: Option<Timestamp>,
}

impl Signature {
    /// The key of the identity document's name.
    pub(super) fn document(&self) -> &'static str {
        IdentityDocument::of(&self.document_kind).map_or("complaint-none-given", IdentityDocument::key)
    }
}

/// The name under which the trail and the scan's file know a mandate.
#[must_use]
pub fn about_mandate(mandate: Uuid) -> String {
    format!("mandate:{mandate}")
}

/// For whom the mandate is whose signed paper this officer may hand in now.
///
/// # Errors
/// [`Error::NotFound`] without such a mandate that they may see, [`Error::Conflict`] when no paper is waited for.
pub async fn find_unsigned_mandate(
    conn: &mut Conn,
    officer: &Officer<Assist>,
    now: Timestamp,
    mandate: Uuid,
) -> Result<Principal> {
    let found = find_for(conn, officer, mandate).await?;
    if !found.may(Move::Sign, Role::Officer, now) {
        return Err(Error::Conflict);
    }
    Ok(super::acting::principal(found))
}

/// Hands in the signed paper: from now on the mandate waits for the second person. Gives whether it did not wait already; only then
/// the scan may be attached, in the same transaction. Those who may compare it are told.
///
/// # Errors
/// As [`find_unsigned_mandate`].
pub async fn hand_in_mandate(
    conn: &mut Conn,
    officer: &Officer<Assist>,
    now: Timestamp,
    mandate: Uuid,
    seen: &SeenDocument,
    settings: &Settings,
) -> Result<bool> {
    let tenant = officer.tenant();
    let found = find_for(conn, officer, mandate).await?;
    let actor = Actor { id: Some(officer.id()), name: officer.name() };
    let (signed, is_new) = store::move_once(conn, tenant, now, found.id, Move::Sign, Role::Officer, actor).await?;
    if is_new {
        diesel::insert_into(mandate_signature::table)
            .values((
                mandate_signature::tenant_id.eq(tenant),
                mandate_signature::mandate_id.eq(found.id),
                mandate_signature::document_kind.eq(seen.document.as_str()),
                mandate_signature::document_last.eq(&seen.last),
                mandate_signature::handed_in_by.eq(officer.id()),
                mandate_signature::handed_in_name.eq(officer.name()),
                mandate_signature::handed_in_at.eq(now.to_diesel()),
            ))
            .execute(conn)
            .await?;
        tell::tell_seconds(conn, officer, now, settings, &signed).await?;
    }
    Ok(is_new)
}

/// The event that an opening of the scan leaves.
const SCAN_OPENED: &str = "mandate.scan-opened";

/// Notes that this officer opens the scan, in the transaction that finds its file.
///
/// # Errors
/// [`Error::NotFound`] without such a mandate that they may see.
pub async fn note_scan_opened(conn: &mut Conn, officer: &Officer<Assist>, now: Timestamp, mandate: Uuid) -> Result<()> {
    let found = find_for(conn, officer, mandate).await?;
    Ok(officer.record(conn, now, SCAN_OPENED, &found.about(), json!({})).await?)
}

/// The signature of a mandate, once its paper was handed in.
pub(super) async fn find(conn: &mut Conn, tenant: TenantId, mandate: Uuid) -> QueryResult<Option<Signature>> {
    mandate_signature::table
        .filter(mandate_signature::tenant_id.eq(tenant))
        .filter(mandate_signature::mandate_id.eq(mandate))
        .select(Signature::as_select())
        .first(conn)
        .await
        .optional()
}

/// Whether this officer is the second person: not who wrote it, not who handed the paper in, nor who lent them the right, nor the
/// citizen themselves, and of the administration's own people.
pub(super) fn is_second(officer: &Officer<Assist>, mandate: &Mandate, signature: &Signature) -> bool {
    let is_first = |person: Uuid| person == mandate.officer_id || person == signature.handed_in_by;
    let lender = officer.acting_for::<Assist>().map(|giver| giver.id);
    !officer.is_relay()
        && !officer.is_support()
        && !is_first(officer.id())
        && !lender.is_some_and(is_first)
        && mandate.person_id != Some(officer.id())
}

/// What waits for this officer to compare it, what ends first before the rest.
pub(super) async fn list_to_compare(
    conn: &mut Conn,
    officer: &Officer<Assist>,
    now: Timestamp,
) -> QueryResult<Vec<Mandate>> {
    let tenant = officer.tenant();
    let begun_at = begun_at(conn, tenant).await?.to_diesel();
    let found: Vec<(Mandate, Signature)> =
        mandate::table
            .inner_join(mandate_signature::table.on(
                mandate_signature::tenant_id.eq(mandate::tenant_id).and(mandate_signature::mandate_id.eq(mandate::id)),
            ))
            .filter(mandate::tenant_id.eq(tenant))
            .filter(mandate_signature::tenant_id.eq(tenant))
            .filter(mandate::state.eq(State::Signed.as_str()))
            .filter(mandate::created_at.ge(begun_at))
            .filter(mandate::expires_at.gt(now.to_diesel()))
            .order(mandate::expires_at)
            .limit(50)
            .select((Mandate::as_select(), Signature::as_select()))
            .load(conn)
            .await?;
    let mine = found.into_iter().filter(|(mandate, signature)| is_second(officer, mandate, signature));
    Ok(mine.map(|(mandate, _)| mandate).collect())
}

/// What the second person found: the move, and why they did not find it right.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    what: Move,
    reason: String,
}

/// No reason is longer.
pub(super) const MAX_REASON: usize = 500;

impl Finding {
    /// Of a form's fields; the fault is a field and the key of its words.
    pub(super) fn of(answer: &str, reason: &str) -> std::result::Result<Self, (&'static str, &'static str)> {
        let reason = reason.trim();
        let what = match answer {
            "yes" => Move::Compare,
            "no" => Move::Reject,
            _ => return Err(("answer", "mandate-compare-missing")),
        };
        match typed_text(reason, MAX_REASON) {
            _ if what == Move::Compare => Ok(Self { what, reason: String::new() }),
            Some(reason) => Ok(Self { what, reason: reason.to_owned() }),
            None => Err(("reason", "mandate-reason-missing")),
        }
    }

    /// Whether they found it right.
    pub(super) fn is_right(&self) -> bool {
        self.what == Move::Compare
    }
}

/// Writes down what the second person found, and gives the mandate and whether this made the difference.
///
/// # Errors
/// [`Error::NotFound`] without such a mandate, [`Error::Conflict`] when nothing is to be compared, [`Error::Invalid`] on `answer` for
/// who is no second person, or has not opened the scan.
pub(super) async fn compare(
    conn: &mut Conn,
    officer: &Officer<Assist>,
    now: Timestamp,
    mandate: Uuid,
    finding: &Finding,
) -> Result<(Mandate, bool)> {
    let tenant = officer.tenant();
    let found = find_for(conn, officer, mandate).await?;
    let signature = find(conn, tenant, found.id).await?.ok_or(Error::Conflict)?;
    if !is_second(officer, &found, &signature) {
        return Err(Error::field("answer", officer.page().t("mandate-compare-own")));
    }
    let (about, since) = (found.about(), found.created_at);
    if !has_opened(conn, tenant, officer.id(), SCAN_OPENED, &about, since).await? {
        return Err(Error::field("answer", officer.page().t("mandate-compare-open-first")));
    }
    let actor = Actor { id: Some(officer.id()), name: officer.name() };
    let moved = store::move_once(conn, tenant, now, found.id, finding.what, Role::Second, actor).await?;
    if moved.1 {
        diesel::update(row(tenant, found.id))
            .set((
                mandate_signature::compared_name.eq(officer.name()),
                mandate_signature::compared_at.eq(now.to_diesel()),
                mandate_signature::reason.eq(&finding.reason),
            ))
            .execute(conn)
            .await?;
    }
    Ok(moved)
}

/// Whether the citizen can be told by no message: then the code that ends the mandate is given to them on paper.
pub(super) fn needs_slip(mandate: &Mandate, now: Timestamp) -> bool {
    mandate.consent == Consent::Signature
        && mandate.email.is_none()
        && mandate.phone.is_none()
        && mandate.state(now) == State::Active
}

/// Writes down that the citizen has the paper with the code; a second click finds it written.
///
/// # Errors
/// [`Error::NotFound`] without such a mandate, [`Error::Conflict`] when no paper is due.
pub(super) async fn give(conn: &mut Conn, officer: &Officer<Assist>, now: Timestamp, id: Uuid) -> Result<()> {
    let tenant = officer.tenant();
    let found = find_for(conn, officer, id).await?;
    if !needs_slip(&found, now) {
        return Err(Error::Conflict);
    }
    let given = diesel::update(row(tenant, found.id).filter(mandate_signature::given_at.is_null()))
        .set((mandate_signature::given_name.eq(officer.name()), mandate_signature::given_at.eq(now.to_diesel())))
        .execute(conn)
        .await?;
    if given == 0 {
        return Ok(());
    }
    // The event takes its number from the mandate's row, as every event does.
    let version: i32 = diesel::update(
        mandate::table
            .filter(mandate::tenant_id.eq(tenant))
            .filter(mandate::id.eq(found.id))
            .filter(mandate::state.eq(State::Active.as_str())),
    )
    .set(mandate::version.eq(mandate::version + 1))
    .returning(mandate::version)
    .get_result(conn)
    .await
    .optional()?
    .ok_or(Error::Conflict)?;
    let actor = Actor { id: Some(officer.id()), name: officer.name() };
    note(conn, tenant, found.id, version, now, "mandate.paper-given", actor, "", "").await?;
    Ok(record(conn, tenant, now, actor.id, "mandate.paper-given", &found.about(), json!({})).await?)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn row(tenant: TenantId, mandate: Uuid) -> _ {
    mandate_signature::table
        .filter(mandate_signature::tenant_id.eq(tenant))
        .filter(mandate_signature::mandate_id.eq(mandate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn four_characters_are_taken_and_no_whole_number() {
        let last = |typed: &str| SeenDocument::new(IdentityDocument::Card, typed).map(|seen| seen.last);
        for typed in ["456x", " 45 6X ", "٤٥٦x"] {
            assert_eq!(last(typed).as_deref(), Some("456X"), "{typed}");
        }
        for typed in ["", "456", "J123456X", "45-6", "456é", "ß123"] {
            assert_eq!(last(typed), None, "{typed}");
        }
    }

    #[test]
    fn who_says_no_says_why() {
        assert_eq!(Finding::of("yes", "").map(|finding| finding.what), Ok(Move::Compare));
        assert_eq!(Finding::of("no", " Illisible. ").map(|finding| finding.reason), Ok("Illisible.".to_owned()));
        for (answer, reason, field) in [("", "x", "answer"), ("no", " ", "reason"), ("no", &"x".repeat(501), "reason")]
        {
            assert_eq!(Finding::of(answer, reason).map(|_| ()).map_err(|(field, _)| field), Err(field), "{answer}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(text in ".*") {
            let _ = SeenDocument::new(IdentityDocument::Passport, &text);
        }
    }
}
