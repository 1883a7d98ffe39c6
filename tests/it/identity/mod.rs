//! Signing in and staying signed in.

mod guessing;
mod phone;
mod provider;
mod sessions;
mod sign_in;
mod ways;
