//! A complaint goes to another administration, which must accept it; the clock goes on. At the third hop, or when nobody answers
//! in time, the platform's arbiter decides.
//!
//! # How two administrations agree without a common transaction
//!
//! One row decides: the origin's `complaints.transfer`. Who locks it first, wins. The target's `complaints.incoming` is a copy
//! that the origin's job writes ([`OfferTransfer`]), and where the target's word is kept until it has reached the origin
//! ([`SettleTransfer`]).
//!
//! - **Propose** (one transaction at the origin): the complaint moves, the row says `proposed`, a job is written. From the third
//!   hop on the row says `arbitration`, and the copy goes to the platform alone.
//! - **Offer** (job of the origin): makes the copy say what the row says. A copy only ever goes forward, from `proposed` to an
//!   end. The job looks again at the row after it wrote, so that in whatever order and how often it runs, an older word does not
//!   stay.
//! - **Take back**, or the author withdraws (at the origin): only while the row says `proposed` or `arbitration`; it ends, the
//!   copy follows.
//! - **Accept**: 1. at the target, the copy says `accepting`, and a job is written: the word is kept. 2. At the origin the row goes
//!   from `proposed` or `arbitration` to `claimed`, if nobody was faster: this is where one wins. From then on nobody can take it
//!   back, and its author can neither withdraw it nor add to it. 3. Files are copied in the storage, and one transaction at the
//!   target makes the complaint with its own number and code, and says `accepted` in the copy. 4. At the origin the complaint moves
//!   to `transferred`, with the new number.
//! - **Refuse**: at the target the copy says `refused`, with a job; at the origin the row too, if it still may.
//! - **The arbiter** keeps the word in the platform's copy; it is then written into the copy of whoever gets it as `accepting`, and
//!   goes on from step 2.
//!
//! What a crash leaves, and what mends it: after 1 the word waits, the job goes on with 2. After 2 the row is `claimed` by this
//! target; claimed again by the same it is the same claim, so the job goes on with 3. In 3, copied files without their rows lie
//! where they would be copied again, and the transaction is whole or not at all; a copy that says `accepted` is not made twice.
//! After 3 the job finds `accepted` and does 4, which an accepted row passes over. Whoever presses the button does these steps at
//! once, to know what came of them; the job does what is left, and both at the same time meet at the rows' locks.

mod accept;
mod api;
mod arbiter;
mod choose;
mod clock;
mod create;
mod desk;
mod incoming;
mod list;
mod misrouted;
pub(crate) mod moved;
mod offer;
mod propose;
pub(crate) mod store;

pub use accept::{SettleTransfer, Settled};
pub use arbiter::{
    Arbitration, Passed, Ruling, find_arbitration, give_back as give_transfer_back, give_to as give_transfer_to,
    list_arbitrations,
};
pub use choose::{Target, find_targets, takes as takes_transfers};
pub use clock::EscalateTransfers;
pub use misrouted::{Misrouted, misrouted};
pub use offer::{OfferTransfer, Offered};

pub(crate) use accept::hand_over;
pub(crate) use create::{insert as receive, read as carried};
pub(crate) use desk::find_target;
pub(crate) use offer::offer;
pub(crate) use propose::{MAX_REASON, Proposed, insert, propose, reason_errors, take_back};

use crate::complaint::{Move, Role, State};
use crate::permission::Assign;
use crate::schema::transfer;
use crate::store::Complaint;
use actix_web::web;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Scope};
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use server::{Error, Result};
use store::state;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    desk::routes(cfg);
    list::routes(cfg);
    incoming::routes(cfg);
    api::routes(cfg);
}

/// The delay to say yes or no.
pub(crate) const ANSWER: &str = "complaint.transfer";
/// From this hop on the arbiter is asked, and nobody else.
pub(crate) const LAST_HOP: i16 = 3;

/// Whether they may see, and decide on, what this administration is asked to take: it is no unit's yet.
fn may_take_in(officer: &Officer<Assign>) -> bool {
    officer.units::<Assign>() == Scope::Whole
}

/// Which hop comes next for what came by hop `before` (0: it began here) and was passed on in vain `tried` times since.
pub(crate) fn next_hop(before: i16, tried: usize) -> i16 {
    let tried = i16::try_from(tried).unwrap_or(LAST_HOP);
    before.saturating_add(tried).saturating_add(1).clamp(1, LAST_HOP)
}

/// Before a complaint that another administration was asked to take moves in any other way. What somebody has just accepted,
/// its author neither takes back nor changes; what leaves otherwise is asked for no more.
pub(crate) async fn hold(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    from: &Complaint,
    (what, who, to): (Move, Role, State),
) -> Result<()> {
    if matches!(what, Move::TransferAccept | Move::TransferRefuse | Move::TransferTakeBack) {
        return Ok(());
    }
    let is_leaving = to != State::TransferProposed;
    if !is_leaving && who != Role::Author {
        return Ok(());
    }
    let Some(open) = store::lock_open(conn, tenant, from.id).await? else {
        return Ok(());
    };
    if open.state == state::CLAIMED {
        return Err(Error::Conflict);
    }
    if is_leaving { Ok(end(conn, tenant, now, &open, state::WITHDRAWN, None).await?) } else { Ok(()) }
}

/// Ends a transfer that nobody has taken, and lets whoever was asked know.
pub(crate) async fn end(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    open: &store::Transfer,
    how: &str,
    why: Option<&str>,
) -> QueryResult<()> {
    diesel::update(transfer::table)
        .filter(transfer::tenant_id.eq(tenant))
        .filter(transfer::id.eq(open.id))
        .set((
            transfer::state.eq(how),
            transfer::decision_reason.eq(why),
            transfer::decided_at.eq(Some(now.to_diesel())),
        ))
        .execute(conn)
        .await?;
    offer::write(conn, tenant, now, open.id).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_third_hop_is_the_arbiter_s_however_it_came_to_it() {
        assert_eq!([next_hop(0, 0), next_hop(0, 1), next_hop(0, 2)], [1, 2, LAST_HOP]);
        assert_eq!([next_hop(1, 0), next_hop(1, 1), next_hop(2, 0)], [2, LAST_HOP, LAST_HOP]);
    }

    proptest! {
        #[test]
        fn a_hop_is_one_of_three_and_never_before_the_last_one(before in 0_i16..=LAST_HOP, tried in 0_usize..100_000) {
            let hop = next_hop(before, tried);
            prop_assert!((1..=LAST_HOP).contains(&hop) && hop >= before);
        }
    }
}
