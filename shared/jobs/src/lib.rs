//! Work that must happen after a change: a durable queue in PostgreSQL, the worker that runs it, the clock that fills it.
//!
//! A job is a row written in the transaction of the change that causes it ([`enqueue`]). A [`Worker`] takes it under a
//! lease, runs it outside of any transaction, and tries again with growing delays; what fails too often is kept for the
//! operator ([`list_dead`]). A job can run twice (a worker may die between the work and the note of it), so every job is
//! idempotent. The [`Timekeeper`] only enqueues.

mod again;
mod dead;
mod drain;
mod enqueue;
mod heartbeat;
mod job;
mod lease;
mod prune;
mod queue;
mod registry;
mod run;
mod schedule;
mod schema;
mod timekeeper;
mod wake;
mod worker;

pub use dead::{DeadJob, list_dead, retry_dead};
pub use drain::{Drained, count_left, drain};
pub use enqueue::{enqueue, enqueue_at, enqueue_once};
pub use heartbeat::is_worker_alive;
pub use job::{Context, Failure, Job, Urgency};
pub use lease::Lease;
pub use prune::Prune;
pub use registry::Registry;
pub use schedule::{Schedule, ScheduleError, Tick};
pub use timekeeper::Timekeeper;
pub use wake::Wake;
pub use worker::{Settings, Worker};
