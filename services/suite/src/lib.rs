//! The composition root: settings, the parts of the application, its pages that belong to no service, its commands.

mod api;
mod application;
mod approval;
mod boundaries;
mod demo;
mod in_hand;
mod join;
mod lifeline;
mod mandates;
mod pages;
mod paper;
mod register;
mod run;
mod settings;
mod setup;
mod signed;
mod tenant;
mod used;

pub use application::{Application, Ground, GroundError, enter_territories};
pub use boundaries::{ImportTerritories, LevelName, TerritoryCommand, territory};
pub use demo::{DemoSize, seed};
pub use register::{Register, register};
pub use run::{Running, serve, work};
pub use settings::{Invalid, Settings, describe};
pub use tenant::{
    ArchiveError, Certificate, Create, Entering, Import, Life, List, Manifest, Member, Report, TenantCommand, cancel,
    erase, export, inspect, move_to, other_server, restore, tenant,
};

use diesel_migrations::{EmbeddedMigrations, embed_migrations};

/// The migrations of the whole database, in order.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("../../migrations");
