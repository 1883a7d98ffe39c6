//! The tests that need a real database, a real mail server, or the whole of Diwan. Each test has a database of its own,
//! so they run side by side in any order.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../harness/mod.rs"]
mod harness;

mod architecture;
mod audit;
mod complaints;
mod demo;
mod demo_desks;
mod documents;
mod embedded;
mod identity;
mod isolation;
mod jobs;
mod kill;
mod log;
mod memory;
mod notifications;
mod open311;
mod routes;
mod schema;
mod search;
mod server;
mod statements;
mod suite;
mod tenants;
