//! Signing in and staying signed in.

mod sessions;
mod sign_in;
