//! Signing in and staying signed in; who may do what in an administration.

mod delegations;
mod guessing;
pub(crate) mod mandate;
mod people;
mod provider;
mod roles;
mod sessions;
mod sign_in;
mod tokens;
mod units;
