//! Signing in and staying signed in; who may do what in an administration.

mod delegations;
mod guessing;
mod people;
mod roles;
pub(crate) mod mandate;
mod sessions;
mod sign_in;
mod tokens;
mod units;
