//! Messages to people outside: written with the change that causes them, sent by a job.
//!
//! [`send`] writes the message and its job in the caller's transaction. The job hands it to an SMTP server, or writes it
//! to a folder where none is set ([`Mailer`]). A message may hold a secret code, so its text is erased once it has left;
//! the fingerprint stays. The words come from the caller, in the person's language. Other systems are told by
//! [`webhook`]s.

mod about;
mod alphabet;
mod compose;
mod held;
mod html;
mod mailer;
mod message;
mod phone;
mod quota;
mod schema;
mod send;
mod sms;
pub mod webhook;

pub use about::is_written;
pub use alphabet::{segments, shortened, typewritten};
pub use held::{Held, list_held};
pub use mailer::{Mailer, MailerError};
pub use message::{InvalidRecipient, Message, Recipient};
pub use phone::{InvalidPhone, Phone};
pub use quota::count_today;
pub use send::{Outgoing, SendMessage, send};
pub use sms::{Gateway, GatewayError, OutgoingSms, SendSms, Sms, count_sms_to, send_sms};
