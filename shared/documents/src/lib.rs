//! Files that people hand in: received as a stream, judged by their bytes, pictures and recordings cleaned of what they tell about
//! their makers, originals sealed.
//!
//! The life of a file, as a service drives it:
//!
//! 1. [`Storage::receive`] while the form is read: refusals become errors of the form's field.
//! 2. [`Storage::keep`] when it is known to which administration the file goes, before the transaction.
//! 3. [`attach`] inside the transaction that writes what the file belongs to.
//! 4. [`Storage::release`] after the commit; [`Storage::discard`] in place of all that when nobody will send the form again.
//! 5. [`list`], [`find`] and [`Storage::open_shown`] for whoever may see the thing; [`Storage::open_original`] for an
//!    officer whose access is logged.
//! 6. [`Storage::redact`], [`redact`] and [`Storage::settle`] for who decides what the public sees; [`list_public`] and
//!    [`Storage::open_public`] for the public.
//!
//! Whatever is interrupted between two steps is cleared by [`SweepIncoming`].

mod black_box;
mod carry;
mod file;
mod id;
mod keep;
mod media_type;
mod name;
mod office;
mod open;
mod pass;
mod picture;
mod play;
mod receive;
mod redact;
mod room;
mod storage;
mod sweep;

pub use black_box::BlackBox;
pub use carry::{Carried, list_carried};
pub use file::{File, attach, find, list};
pub use id::FileId;
pub use keep::{KeepError, Kept};
pub use media_type::{Kind, MediaType};
pub use open::Opened;
pub use pass::{Passed, attach_passed};
pub use picture::MAX_PIXELS;
pub use receive::{
    Accepted, EVIDENCE, FILM, PAPER, PAPERS, PHOTOS, PICTURE, ReceiveError, Received, Refusal, SOUND, TEXT,
};
pub use redact::{
    MOST_BOXES, PublicFile, RedactError, Redacted, Redaction, find_painted, find_public, hide, list_first_public,
    list_public, list_redactions, redact, show,
};
pub use storage::{OpenError, Storage};
pub use sweep::SweepIncoming;
