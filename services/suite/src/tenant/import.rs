//! `diwan tenant import`: many administrations from one file, with a report by line. Good lines are entered whatever is wrong
//! with others; the same file again changes nothing.

use super::enter::{Entered, enter};
use super::line::Line;
use csv::{ReaderBuilder, StringRecord};
use database::Database;
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::fmt;
use std::path::PathBuf;

/// What to import.
#[derive(Clone, Debug, clap::Args)]
pub struct Import {
    /// A CSV file in UTF-8, with commas or semicolons, whose first line names its columns
    pub file: PathBuf,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
}

/// What became of the lines.
#[derive(Debug, Default)]
pub struct Report {
    /// Administrations that are new.
    pub entered: usize,
    /// Administrations that were there already, and were not changed.
    pub known: usize,
    /// Lines that were not taken.
    pub bad: usize,
    lines: Vec<String>,
    is_dry: bool,
}

impl Report {
    fn fault(&mut self, line: u64, field: &str, message: &str) {
        self.lines.push(format!("line {line}: {field}: {message}"));
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            writeln!(f, "{line}")?;
        }
        let verb = if self.is_dry { "would be entered" } else { "entered" };
        write!(f, "{} {verb}, {} already there, {} with faults", self.entered, self.known, self.bad)
    }
}

impl Import {
    /// Reads the file and enters its good lines, each in a transaction of its own.
    ///
    /// # Errors
    /// The file cannot be read, its first line names no columns of ours, or the database does not answer.
    pub async fn run(&self, database: &Database, now: Timestamp) -> Result<Report, Box<dyn Error>> {
        let bytes = std::fs::read(&self.file).map_err(|error| format!("{}: {error}", self.file.display()))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let line =
                1 + error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
            format!("line {line}: the file is not in UTF-8; save it as \"CSV UTF-8\"")
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let head = text.lines().next().unwrap_or_default();
        let separator = if head.contains(';') { b';' } else { b',' };
        let mut reader = ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
        let heads = reader.headers()?.clone();
        let heads: StringRecord = heads.iter().map(|head| head.trim().to_lowercase()).collect();
        check_heads(&heads)?;
        let territories: HashSet<String> = database.read(async |conn| territory::list_codes(conn).await).await?;
        let mut report = Report { is_dry: self.dry_run, ..Report::default() };
        let mut seen = Seen::default();
        for record in reader.records() {
            let record = record?;
            let at = line_of(text, record.position().map_or(0, csv::Position::byte));
            if record.iter().all(|field| field.trim().is_empty()) {
                continue;
            }
            self.one(database, now, &territories, &mut seen, &mut report, at, &heads, &record).await?;
        }
        Ok(report)
    }

    #[allow(clippy::too_many_arguments, reason = "a line in its file")]
    async fn one(
        &self,
        database: &Database,
        now: Timestamp,
        territories: &HashSet<String>,
        seen: &mut Seen,
        report: &mut Report,
        at: u64,
        heads: &StringRecord,
        record: &StringRecord,
    ) -> Result<(), Box<dyn Error>> {
        if record.len() != heads.len() {
            report.bad += 1;
            report.fault(at, "line", &format!("has {} fields, the first line names {}", record.len(), heads.len()));
            return Ok(());
        }
        let line: Line = record.deserialize(Some(heads))?;
        let new = match line.read(territories) {
            Ok(new) => new,
            Err(faults) => {
                report.bad += 1;
                for fault in faults {
                    report.fault(at, fault.field, &fault.message);
                }
                return Ok(());
            }
        };
        if let Some((field, before)) = seen.twice(&new.tenant.slug, &new.tenant.code, at) {
            report.bad += 1;
            report.fault(at, field, &format!("stands in line {before} already"));
            return Ok(());
        }
        let outcome = if self.dry_run {
            let (slug, code) = (new.tenant.slug.as_str(), new.tenant.code.as_str());
            match database.read(async |conn| identity::find_by_slug_or_code(conn, slug, code).await).await? {
                None => Entered::New,
                Some(known) if known == new.tenant.slug => Entered::Known,
                Some(_) => Entered::CodeTaken,
            }
        } else {
            enter(database, now, &new).await?
        };
        match outcome {
            Entered::New => report.entered += 1,
            Entered::Known => report.known += 1,
            Entered::CodeTaken => {
                report.bad += 1;
                report.fault(at, "code", &format!("{:?} belongs to another administration", new.tenant.code));
            }
        }
        Ok(())
    }
}

/// The number of the line in which the record begins that was found at `byte`. The reader's own count stands a line behind where
/// lines end in two characters.
fn line_of(text: &str, byte: u64) -> u64 {
    let byte = usize::try_from(byte).unwrap_or(text.len()).min(text.len());
    let rest = &text.as_bytes()[byte..];
    let skipped = rest.iter().take_while(|byte| matches!(**byte, b'\r' | b'\n')).count();
    let ends = text.as_bytes()[..byte + skipped].iter().filter(|byte| **byte == b'\n').count();
    1 + ends as u64
}

/// What stood in lines before, and in which.
#[derive(Default)]
struct Seen {
    slugs: HashMap<String, u64>,
    codes: HashMap<String, u64>,
}

impl Seen {
    /// The field that a line before had too.
    fn twice(&mut self, slug: &str, code: &str, at: u64) -> Option<(&'static str, u64)> {
        if let Some(before) = self.slugs.get(slug) {
            return Some(("slug", *before));
        }
        if let Some(before) = self.codes.get(code) {
            return Some(("code", *before));
        }
        self.slugs.insert(slug.to_owned(), at);
        self.codes.insert(code.to_owned(), at);
        None
    }
}

/// Columns that a line cannot do without.
const NEEDED: [&str; 5] = ["slug", "code", "kind", "name_ar", "name_fr"];
/// Columns that may be left out.
const OTHER: [&str; 8] =
    ["name_zgh", "name_en", "territory", "domains", "admin_name", "admin_email", "admin_lang", "pack"];

fn check_heads(heads: &StringRecord) -> Result<(), String> {
    let known = || NEEDED.iter().chain(&OTHER);
    if let Some(missing) = NEEDED.iter().find(|name| !heads.iter().any(|head| head == **name)) {
        let known: Vec<&str> = known().copied().collect();
        return Err(format!("line 1: the column {missing} is missing; the columns are {}", known.join(", ")));
    }
    for (index, head) in heads.iter().enumerate() {
        if !known().any(|name| *name == head) {
            return Err(format!("line 1: there is no column {head:?}"));
        }
        if heads.iter().take(index).any(|before| before == head) {
            return Err(format!("line 1: the column {head} stands twice"));
        }
    }
    Ok(())
}
