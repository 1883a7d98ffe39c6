//! The way back for a member who lost every factor: password, authenticator, passkeys, recovery codes.
//!
//! Why this is no way around the second factor:
//!
//! - What stands in for the lost factors is a person: an administrator, signed in with two factors and proved within the last
//!   ten minutes, who saw the member and a document with a picture of them. That is as strong as what the member had when they
//!   were entered. E-mail is no factor here: it carries the link, and the link alone opens nothing.
//! - The link opens no session and takes no factor away. In one transaction a new password and a new authenticator, proved by
//!   its first code, take the place of all that was there. There is no moment at which the account has one factor; whoever uses
//!   the link signs in afterwards like everybody, with both.
//! - A dishonest administrator is held up by three things: another administrator must agree, where there is one; the owner is
//!   told, at the address before too, and has a day to stop it from any open session or by the link in that message, after which
//!   none may start for 30 days; and all of it stands in the administration's trail and in the account's. A lone administrator
//!   cannot send the link to another address, nor open another administrator's account.
//! - Whom an administrator let in, or gave more rights, within the last seven days does not count: nobody agrees with themselves.
//!   Who starts it and who agrees hold, by roles of their own, every right of the member, and still manage people when the link
//!   is used.
//! - An administration vouches for its own people only. The account of somebody who also works elsewhere opens another
//!   administration's desk, that of an operator all of them: neither can be given back from here. Since no administration sees who
//!   else employs somebody, it is refused rather than asked for: such a member is invited again, with another address.
//! - Nobody vouches for themselves.
//!
//! - Where the administration's own people cannot (its only administrator lost everything), the platform vouches, `platform.rs`:
//!   an operator, with a fresh proof, on a paper that the head of the administration signed; another operator agrees, or the
//!   region's approver where there is none; where nobody can agree, the owner has three days instead of one. Everybody who
//!   administers there is told at once. All else is as above.
//!
//! A citizen's account has nobody who could vouch for it. `lost.rs` says what they do instead.

mod desk;
mod link;
mod lost;
mod notices;
pub(crate) mod platform;
mod rule;
mod stop;
mod store;
mod tell;

pub(crate) use rule::ALONE;
pub(crate) use store::{find_open, forget_recoveries};
pub use tell::TellRecovery;

use jiff::Timestamp;
use server::Secret;
use ui::Page;
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    desk::routes(cfg);
    link::routes(cfg);
    lost::routes(cfg);
    stop::routes(cfg);
}

/// What a link of ours is for. They are derived, not stored: the message can be written again, and no table opens anything.
#[derive(Clone, Copy)]
enum Link {
    Use,
    Stop,
}

impl Link {
    const fn purpose(self) -> &'static str {
        match self {
            Self::Use => "recovery-use",
            Self::Stop => "recovery-stop",
        }
    }

    /// What stands in the link: 128 bits that only the instance's secret makes.
    fn token(self, secret: &Secret, recovery: Uuid) -> String {
        secret.sign(self.purpose(), &recovery.to_string())
    }

    /// The recovery that a link is for.
    fn read(self, secret: &Secret, token: &str) -> Option<Uuid> {
        secret.verify(self.purpose(), token)?.parse().ok()
    }
}

/// An instant in words, in Morocco.
pub(crate) fn moment(page: &Page, at: Timestamp) -> String {
    page.date_time(&calendar::local_minute(at))
}
