//! `diwan tenant list`: every administration on a line, for people and for other programs.

use database::Database;
use identity::{Directory, State};
use std::error::Error;
use std::fmt::Write as _;

/// Which ones.
#[derive(Clone, Debug, clap::Args)]
pub struct List {
    /// Only those in this state: listed, trial, asked, live, suspended
    #[arg(long)]
    state: Option<String>,
}

impl List {
    /// Slug, code, kind, state and French name, separated by tabs.
    ///
    /// # Errors
    /// There is no such state, or the database does not answer.
    pub async fn run(&self, database: &Database) -> Result<String, Box<dyn Error>> {
        let state = match &self.state {
            Some(text) => Some(State::named(text).ok_or_else(|| format!("there is no state {text:?}"))?),
            None => None,
        };
        let mut text = String::new();
        for tenant in Directory::new(database.clone()).all().await? {
            if state.is_none_or(|state| state == tenant.state) {
                let (kind, state) = (tenant.kind.as_str(), tenant.state.as_str());
                let _ = writeln!(text, "{}\t{}\t{kind}\t{state}\t{}", tenant.slug, tenant.code, tenant.names.fr);
            }
        }
        Ok(text)
    }
}
