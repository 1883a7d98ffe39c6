//! A complaint is refused: on a ground of the closed list, proposed by one person and approved by another, with who else can be
//! turned to. `decide` is the second person's part.

mod ground;
mod page;
mod propose;
mod shown;

pub(crate) use ground::Ground;
pub(crate) use page::routes;
pub(crate) use propose::{Refusing, faults, propose_refusal};
pub(crate) use shown::Refusal;
