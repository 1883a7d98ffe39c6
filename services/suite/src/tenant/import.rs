//! `diwan tenant import`: many administrations and their units from one file, with a report by line. Good lines are entered
//! whatever is wrong with others; the same file again changes nothing.

use super::enter::{Entered, enter, judge};
use super::line::Line;
use super::sheet::{Sheet, Wanted, WantedUnit, refuse};
use csv::{ReaderBuilder, StringRecord};
use database::Database;
use futures_util::stream::{self, StreamExt as _};
use identity::{Directory, NewUnit, UnitEntered};
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::fmt;
use std::path::PathBuf;

/// Administrations that are entered at the same time: one waits for the disk while another is prepared.
const AT_ONCE: usize = 4;

/// What to import.
#[derive(Clone, Debug, clap::Args)]
pub struct Import {
    /// A CSV file in UTF-8, with commas or semicolons, whose first line names its columns
    ///
    /// A line is an administration: slug, code, kind, name_ar, name_fr, and as far as they are known name_zgh, name_en,
    /// territory, domains, admin_name, admin_email, admin_lang, pack. A line that fills in unit_of is a unit of an
    /// administration instead: unit_of is that one's slug, or slug/code for a unit below another one; slug is then the unit's
    /// own code, and name_ar to name_en are its names; all else stays empty. An administration without units of its own in the
    /// file begins with those of its pack.
    pub file: PathBuf,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
    /// Send no invitation to the first administrators
    #[arg(long)]
    pub no_welcome: bool,
}

/// What became of the lines.
#[derive(Debug, Default)]
pub struct Report {
    /// Administrations that are new.
    pub entered: usize,
    /// Administrations that were there already, and were not changed.
    pub known: usize,
    /// Units that are new, and that were there already.
    pub units: (usize, usize),
    /// First administrators to whom an invitation is sent.
    pub welcomed: usize,
    /// Lines that were not taken.
    pub bad: usize,
    /// Faults by line.
    lines: Vec<(u64, String)>,
    is_dry: bool,
}

impl Report {
    /// A line that is not taken, with what is wrong in it.
    pub(super) fn fault(&mut self, line: u64, faults: impl IntoIterator<Item = (&'static str, String)>) {
        self.bad += 1;
        let faults = faults.into_iter().map(|(field, message)| (line, format!("line {line}: {field}: {message}")));
        self.lines.extend(faults);
    }

    fn unit(&mut self, line: u64, entered: UnitEntered) {
        match entered {
            UnitEntered::New => self.units.0 += 1,
            UnitEntered::Known => self.units.1 += 1,
            UnitEntered::NoParent => {
                self.fault(line, [("unit_of", "names a unit that is neither there nor in the file".to_owned())]);
            }
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines: Vec<&(u64, String)> = self.lines.iter().collect();
        lines.sort_by_key(|(line, _)| *line);
        for (_, line) in lines {
            writeln!(f, "{line}")?;
        }
        let verb = if self.is_dry { "would be entered" } else { "entered" };
        write!(f, "{} {verb}, {} already there, {} with faults", self.entered, self.known, self.bad)?;
        if self.units != (0, 0) {
            write!(f, "; units: {} {verb}, {} already there", self.units.0, self.units.1)?;
        }
        if self.welcomed > 0 {
            let verb = if self.is_dry { "would be sent" } else { "are sent by the worker" };
            write!(f, "; {} invitations {verb}", self.welcomed)?;
        }
        Ok(())
    }
}

impl Import {
    /// Reads the file and enters its good lines, each administration with its units in a transaction of its own.
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
        let territories: HashSet<String> = database.read(async |conn| territory::list_codes(conn).await).await?;
        let mut report = Report { is_dry: self.dry_run, ..Report::default() };
        let mut sheet = self.read(text, &territories, &mut report)?;
        let mut known = HashMap::new();
        let wanted = sheet.take_wanted();
        let mut outcomes = stream::iter(&wanted).map(|wanted| self.enter(database, now, wanted)).buffered(AT_ONCE);
        let mut at = wanted.iter();
        while let (Some(outcome), Some(wanted)) = (outcomes.next().await, at.next()) {
            let units = sheet.units_of(&wanted.new.tenant.slug);
            match outcome? {
                Entered::New(entered) => {
                    report.entered += 1;
                    report.welcomed += usize::from(wanted.new.first.as_ref().is_some_and(|first| first.is_welcomed));
                    units.into_iter().zip(entered).for_each(|(unit, entered)| report.unit(unit.line, entered));
                }
                Entered::Known => {
                    report.known += 1;
                    known.insert(wanted.new.tenant.slug.clone(), units);
                }
                Entered::CodeTaken => {
                    let code = &wanted.new.tenant.code;
                    report.fault(wanted.line, [("code", format!("{code:?} belongs to another administration"))]);
                    refuse(&mut report, &units, wanted.line);
                }
                Entered::Erased(field) => {
                    let tenant = &wanted.new.tenant;
                    let text = if field == "slug" { &tenant.slug } else { &tenant.code };
                    report.fault(wanted.line, [(field, erased(field, text))]);
                    refuse(&mut report, &units, wanted.line);
                }
            }
        }
        drop(outcomes);
        known.extend(sheet.take_units(&mut report));
        self.enter_in_known(database, now, known, &mut report).await?;
        Ok(report)
    }

    /// All good lines.
    fn read(&self, text: &str, territories: &HashSet<String>, report: &mut Report) -> Result<Sheet, Box<dyn Error>> {
        let head = text.lines().next().unwrap_or_default();
        let separator = if head.contains(';') { b';' } else { b',' };
        let mut reader = ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
        let heads = reader.headers()?.clone();
        let heads: StringRecord = heads.iter().map(|head| head.trim().to_lowercase()).collect();
        check_heads(&heads)?;
        let mut sheet = Sheet::default();
        for record in reader.records() {
            let record = record?;
            let at = line_of(text, record.position().map_or(0, csv::Position::byte));
            if record.iter().all(|field| field.trim().is_empty()) {
                continue;
            }
            if record.len() != heads.len() {
                let told = format!("has {} fields, the first line names {}", record.len(), heads.len());
                report.fault(at, [("line", told)]);
                continue;
            }
            let line: Line = record.deserialize(Some(&heads))?;
            sheet.put(at, &line, territories, !self.no_welcome, report);
        }
        sheet.give_units();
        Ok(sheet)
    }

    async fn enter(&self, database: &Database, now: Timestamp, wanted: &Wanted) -> server::Result<Entered> {
        if !self.dry_run {
            return enter(database, now, &wanted.new).await;
        }
        let (slug, code) = (wanted.new.tenant.slug.as_str(), wanted.new.tenant.code.as_str());
        let found = database.read(async |conn| identity::find_by_slug_or_code(conn, slug, code).await).await?;
        let units = || identity::plan_units(&mut HashMap::new(), &wanted.new.units);
        Ok(judge(found.as_ref(), slug).unwrap_or_else(|| Entered::New(units())))
    }

    /// Enters units of administrations that were there already.
    async fn enter_in_known(
        &self,
        database: &Database,
        now: Timestamp,
        known: HashMap<String, Vec<WantedUnit>>,
        report: &mut Report,
    ) -> Result<(), Box<dyn Error>> {
        let directory = Directory::new(database.clone());
        for (slug, units) in known.into_iter().filter(|(_, units)| !units.is_empty()) {
            let Some(tenant) = directory.listed(&slug).await? else {
                for unit in &units {
                    report.fault(unit.line, [("unit_of", format!("there is no administration {slug:?}"))]);
                }
                continue;
            };
            let (id, new): (_, Vec<NewUnit>) = (tenant.id, units.iter().map(|unit| unit.new.clone()).collect());
            let entered = database.tenant(id, async |conn| {
                if self.dry_run {
                    let mut there = identity::list_unit_codes(conn, id).await?;
                    return Ok(identity::plan_units(&mut there, &new));
                }
                identity::enter_units(conn, id, now, &new).await
            });
            let entered = entered.await?;
            units.iter().zip(entered).for_each(|(unit, entered)| report.unit(unit.line, entered));
        }
        Ok(())
    }
}

/// Why nobody gets the slug or the code of one that was erased, and what to do.
pub(super) fn erased(field: &str, text: &str) -> String {
    format!(
        "{text:?} was the {field} of an administration that was erased, and is never given again; diwan tenant restore brings that one back"
    )
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

/// Columns that a line cannot do without.
const NEEDED: [&str; 5] = ["slug", "code", "kind", "name_ar", "name_fr"];
/// Columns that may be left out.
const OTHER: [&str; 9] =
    ["name_zgh", "name_en", "territory", "domains", "admin_name", "admin_email", "admin_lang", "pack", "unit_of"];

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
