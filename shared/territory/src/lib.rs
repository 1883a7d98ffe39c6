//! Where a place is, and who answers for it: regions, provinces and communes with their names and boundaries, the
//! territory of a point, and the administration that is competent there.
//!
//! The territories travel inside the program (`build.rs`) and are written to the database by [`import`], with the rules of
//! who answers for what; an operator brings finer boundaries from a file ([`BoundaryImport`]). Everything else reads the
//! database into an [`Atlas`] and then works in memory.
//!
//! A territory's code is `MA` for the country and the HCP's geographical code of the 2024 census below it: region `09`,
//! province `09.001`, commune `09.001.01.01`. See `data/README.md`.

mod atlas;
mod boundaries;
mod charge;
mod competence;
mod edition;
mod embedded;
mod grid;
mod import;
mod level;
mod locate;
mod names;
mod outline;
mod rule;
mod schema;

pub use atlas::{Atlas, AtlasError, Territory};
pub use boundaries::{BoundaryFile, BoundaryImport, Columns, Fault, Report, Unreadable};
pub use charge::{NewClaim, add_competence};
pub use competence::{ANY_CATEGORY, Claim, Competence};
pub use import::{import, list_codes};
pub use level::Level;
pub use locate::{Located, NotLocated};
pub use names::Names;
pub use outline::{ATTRIBUTION, Outlines};
pub use rule::Ground;
