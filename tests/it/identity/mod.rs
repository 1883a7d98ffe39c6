//! Signing in and staying signed in.

mod guessing;
mod sessions;
mod sign_in;
