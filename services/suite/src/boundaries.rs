//! `diwan territory`: boundaries of regions, provinces and communes by the operator's command.

use crate::{Application, Ground, Settings};
use calendar::Clock;
use clap::{Args, Subcommand, ValueEnum};
use database::Database;
use jiff::Timestamp;
use std::error::Error;
use std::path::PathBuf;
use territory::{BoundaryFile, BoundaryImport, Columns, Level, Report};

/// What `diwan territory` does.
#[derive(Clone, Debug, Subcommand)]
pub enum TerritoryCommand {
    /// Enter boundaries from a GeoJSON or TopoJSON file, all of it or nothing; again changes nothing
    Import(Box<ImportTerritories>),
}

/// The file, and where in it what stands.
#[derive(Clone, Debug, Args)]
pub struct ImportTerritories {
    /// The file, in degrees (WGS 84)
    pub file: PathBuf,
    /// The level of all its territories
    #[arg(long, value_enum)]
    pub level: LevelName,
    /// The property with the official code; usually code, code_commune, commune_code (of the level), ref, or the feature's id
    #[arg(long, value_name = "PROPERTY")]
    pub code: Option<String>,
    /// The property with the code of the territory one level up; usually parent, code_province, province_code (of the level
    /// above), else the code's beginning: 09.001 of 09.001.01.01
    #[arg(long, value_name = "PROPERTY")]
    pub parent: Option<String>,
    /// The property with urban, rural, province or prefecture; usually kind
    #[arg(long, value_name = "PROPERTY")]
    pub kind: Option<String>,
    /// The property with the name in Arabic; usually name_ar, nom_ar
    #[arg(long, value_name = "PROPERTY")]
    pub name_ar: Option<String>,
    /// The property with the name in French; usually name_fr, nom_fr, nom, name
    #[arg(long, value_name = "PROPERTY")]
    pub name_fr: Option<String>,
    /// The property with the name in Amazigh; usually name_zgh, nom_zgh
    #[arg(long, value_name = "PROPERTY")]
    pub name_zgh: Option<String>,
    /// The property with the name in English; usually name_en, nom_en
    #[arg(long, value_name = "PROPERTY")]
    pub name_en: Option<String>,
    /// The object of a TopoJSON file that has several
    #[arg(long)]
    pub object: Option<String>,
    /// Only say what would be written
    #[arg(long)]
    pub dry_run: bool,
}

/// A level that has boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LevelName {
    /// Regions
    Region,
    /// Provinces and prefectures
    Province,
    /// Communes
    Commune,
}

/// Does it; the report goes to `say`. A server that runs knows what was entered within a minute.
///
/// # Errors
/// The file cannot be read, something in it is wrong, or the database does not answer.
pub async fn territory(
    command: TerritoryCommand,
    settings: Settings,
    mut say: impl FnMut(String),
) -> Result<(), Box<dyn Error>> {
    let TerritoryCommand::Import(import) = command;
    let ground = Ground::prepare(&settings).await?;
    let outcome = match Application::connect(&settings, &ground.address) {
        Ok(database) => {
            let outcome = import.run(&database, Clock::system().now()).await;
            database.close();
            outcome
        }
        Err(error) => Err(error.into()),
    };
    ground.leave().await?;
    let report = outcome?;
    say(report.to_string());
    if report.faults.is_empty() { Ok(()) } else { Err("the file has faults".into()) }
}

impl ImportTerritories {
    /// Reads the file, judges it and, without a fault, writes it in one transaction.
    ///
    /// # Errors
    /// The file cannot be read, or the database does not answer. What is wrong in it stands in the report.
    pub async fn run(&self, database: &Database, now: Timestamp) -> Result<Report, Box<dyn Error>> {
        let bytes = std::fs::read(&self.file).map_err(|error| format!("{}: {error}", self.file.display()))?;
        let file = BoundaryFile::read(&bytes, self.object.as_deref())?;
        let name = self.file.file_name().map(|name| name.to_string_lossy().into_owned());
        let import = BoundaryImport {
            level: match self.level {
                LevelName::Region => Level::Region,
                LevelName::Province => Level::Province,
                LevelName::Commune => Level::Commune,
            },
            columns: Columns {
                code: self.code.clone(),
                parent: self.parent.clone(),
                kind: self.kind.clone(),
                name_ar: self.name_ar.clone(),
                name_fr: self.name_fr.clone(),
                name_zgh: self.name_zgh.clone(),
                name_en: self.name_en.clone(),
            },
            source: name.unwrap_or_default(),
            dry_run: self.dry_run,
        };
        // What holds them has to be there first.
        database.control(async |conn| territory::import(conn).await).await?;
        Ok(database.control(async |conn| import.run(conn, &file, now).await).await?)
    }
}
