//! Where a place is, and who answers for it: regions, provinces and communes with their names and boundaries, the
//! territory of a point, and the administration that is competent there.
//!
//! The territories travel inside the program (`build.rs`) and are written to the database by [`import`]; everything
//! else reads the database once into an [`Atlas`] and then works in memory.
//!
//! A territory's code is `MA` for the country and the HCP's geographical code of the 2024 census below it: region `09`,
//! province `09.001`, commune `09.001.01.01`. See `data/README.md`.

mod atlas;
mod charge;
mod competence;
mod embedded;
mod gazetteer;
mod import;
mod locate;
mod names;
mod outline;
mod schema;

pub use atlas::{Atlas, AtlasError, Level, Territory};
pub use charge::{NewClaim, add_competence};
pub use competence::{ANY_CATEGORY, Claim, Competence};
pub use gazetteer::find_named;
pub use import::{import, list_codes};
pub use locate::{Located, NotLocated};
pub use names::Names;
pub use outline::ATTRIBUTION;
