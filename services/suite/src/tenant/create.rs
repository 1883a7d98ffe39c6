//! `diwan tenant create`: one administration from the operator's words.

use super::enter::{Entered, enter};
use super::import::erased;
use super::line::Line;
use database::Database;
use jiff::Timestamp;
use std::collections::HashSet;
use std::error::Error;

/// The administration.
#[derive(Clone, Debug, clap::Args)]
pub struct Create {
    /// Its part of the address: commune-agadir
    slug: String,
    /// Its letters in the numbers that it gives: AGA
    #[arg(long)]
    code: String,
    /// commune, province, region, ministry or agency
    #[arg(long)]
    kind: String,
    /// Its name in Arabic
    #[arg(long)]
    name_ar: String,
    /// Its name in French
    #[arg(long)]
    name_fr: String,
    /// Its name in Amazigh
    #[arg(long, default_value = "")]
    name_zgh: String,
    /// Its name in English
    #[arg(long, default_value = "")]
    name_en: String,
    /// The code of its territory
    #[arg(long, default_value = "")]
    territory: String,
    /// The domains of its people's e-mail addresses, separated by spaces
    #[arg(long, default_value = "")]
    domains: String,
    /// Its first administrator's name; without one it is only listed
    #[arg(long, default_value = "")]
    admin_name: String,
    /// Their e-mail address
    #[arg(long, default_value = "")]
    admin_email: String,
    /// Their language: ar, fr, zgh or en
    #[arg(long, default_value = "")]
    admin_lang: String,
    /// commune, province, ministry, hospital, education, employment or investment; that of its kind when not given
    #[arg(long, default_value = "")]
    pack: String,
    /// Send no invitation to the first administrator
    #[arg(long)]
    no_welcome: bool,
}

impl Create {
    /// Enters it; gives what was done, in one line.
    ///
    /// # Errors
    /// What is wrong with the words, by argument; or the database does not answer.
    pub async fn run(&self, database: &Database, now: Timestamp) -> Result<String, Box<dyn Error>> {
        let Self { slug, code, kind, name_ar, name_fr, name_zgh, name_en, .. } = self.clone();
        let Self { territory, domains, admin_name, admin_email, admin_lang, pack, .. } = self.clone();
        let line = Line {
            slug,
            code,
            kind,
            name_ar,
            name_fr,
            name_zgh,
            name_en,
            territory,
            domains,
            admin_name,
            admin_email,
            admin_lang,
            pack,
            unit_of: String::new(),
        };
        let territories: HashSet<String> = database.read(async |conn| territory::list_codes(conn).await).await?;
        let mut new = line.read(&territories).map_err(|faults| {
            let faults = faults.iter().map(|fault| format!("{}: {}", fault.field.replace('_', "-"), fault.message));
            faults.collect::<Vec<_>>().join("; ")
        })?;
        if let Some(first) = &mut new.first {
            first.is_welcomed = !self.no_welcome;
        }
        match enter(database, now, &new).await? {
            Entered::New(_) if new.first.is_some() => Ok(format!("{}: entered, on trial", new.tenant.slug)),
            Entered::New(_) => Ok(format!("{}: listed", new.tenant.slug)),
            Entered::Known => Ok(format!("{}: already there, nothing changed", new.tenant.slug)),
            Entered::CodeTaken => Err(format!("code: {:?} belongs to another administration", new.tenant.code).into()),
            Entered::Erased(field) => {
                let text = if field == "slug" { &new.tenant.slug } else { &new.tenant.code };
                Err(format!("{field}: {}", erased(field, text)).into())
            }
        }
    }
}
