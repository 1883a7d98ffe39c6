//! Four eyes: what one person proposed, another approves or declines, or the first takes it back.

mod page;
mod settle;
mod waiting;

pub(crate) use page::routes;
pub(crate) use settle::{Verdict, decide};
pub(crate) use waiting::Waiting;
