//! What a stranger may send, what becomes of it, and what is left of what is refused. Files lie in a folder, where the
//! tests look at them as anybody would.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bench;
mod clean;
mod evidence;
mod photo;
mod refuse;
