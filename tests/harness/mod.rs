//! What tests stand on: a database each, a mail server, the manifest of the tables, and the watch over every statement.

mod app;
mod authenticators;
mod browser;
mod catalog;
mod database;
mod dns;
mod form;
mod mail;
mod page;
mod photo;
mod program;
mod provider;
pub(crate) mod raw;
mod receiver;
mod recording;
mod s3;
mod server;
mod smtp;
pub(crate) mod statements;
mod tables;

pub(crate) use app::TestApp;
pub(crate) use authenticators::{Device, PhoneApp};
pub(crate) use browser::{Browser, PASSWORD, header};
pub(crate) use catalog::{Catalog, ForeignKey, names};
pub(crate) use database::TestDatabase;
pub(crate) use dns::DnsServer;
pub(crate) use form::{BOUNDARY, Form};
pub(crate) use page::Page;
pub(crate) use photo::{CAMERA, bomb, hundred_megapixels, photo, webp};
pub(crate) use program::{DataFolder, Program, database_of};
pub(crate) use provider::IdentityProvider;
pub(crate) use receiver::{Received, Receiver};
pub(crate) use recording::{FRAMES, PLACE, film, heic, voice};
pub(crate) use s3::S3Server;
pub(crate) use server::{MIGRATIONS_FOLDER, dump_schema};
pub(crate) use smtp::SmtpServer;
pub(crate) use tables::{Class, Tables};

/// Time limit of a wait for something that happens at once when all is well: a test that would hang fails instead.
pub(crate) const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

pub(crate) const MIGRATIONS: diesel_migrations::EmbeddedMigrations =
    diesel_migrations::embed_migrations!("../migrations");

/// The Python of the tests' virtual environment, which `ops/install` makes.
pub(crate) fn python() -> String {
    std::env::var("DIWAN_TEST_PYTHON")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../ops/.venv/bin/python").to_owned())
}
