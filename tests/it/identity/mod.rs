//! Signing in and staying signed in.

mod guessing;
pub(crate) mod mandate;
mod sessions;
mod sign_in;
