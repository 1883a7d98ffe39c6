//! Signing in and staying signed in.

pub(crate) mod company;
mod guessing;
pub(crate) mod mandate;
mod sessions;
mod sign_in;
mod support;
