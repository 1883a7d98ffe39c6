//! What a person can prove themselves with: a password, and a second factor beside it.

pub(crate) mod authenticator;
pub(crate) mod passkey;
pub(crate) mod password;
pub(crate) mod recovery;
pub(crate) mod seal;
pub(crate) mod spent;
pub(crate) mod weakness;

mod held;

pub(crate) use held::{Factors, has_second, take_code};
