//! Tokens of the API: what they open (`token.rs`), the calls made with them, and the page on which they are made.

pub(crate) mod call;
pub(crate) mod desk;
pub(crate) mod key;
pub(crate) mod token;

pub(crate) use desk::routes;
