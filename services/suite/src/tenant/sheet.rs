//! What an import's file asks for, before anything is entered: administrations with the units that other lines give them.

use super::enter::NewAdministration;
use super::import::Report;
use super::line::Line;
use identity::NewUnit;
use std::collections::{HashMap, HashSet};

/// An administration, and the line in which it stands.
pub(super) struct Wanted {
    pub(super) line: u64,
    pub(super) new: NewAdministration,
}

/// A unit, and the line in which it stands.
#[derive(Clone)]
pub(super) struct WantedUnit {
    pub(super) line: u64,
    pub(super) new: NewUnit,
}

/// The good lines of a file.
#[derive(Default)]
pub(super) struct Sheet {
    wanted: Vec<Wanted>,
    /// By the slug of their administration.
    units: HashMap<String, Vec<WantedUnit>>,
    seen: Seen,
}

impl Sheet {
    /// Takes a line, or notes what is wrong with it.
    pub(super) fn put(
        &mut self,
        at: u64,
        line: &Line,
        territories: &HashSet<String>,
        is_welcomed: bool,
        report: &mut Report,
    ) {
        if !line.unit_of.trim().is_empty() {
            match line.read_unit() {
                Ok((slug, new)) => match self.seen.unit_twice(&slug, &new.code, at) {
                    Some(before) => report.fault(at, [("slug", format!("stands in line {before} already"))]),
                    None => self.units.entry(slug).or_default().push(WantedUnit { line: at, new }),
                },
                Err(faults) => report.fault(at, faults.into_iter().map(|fault| (fault.field, fault.message))),
            }
            return;
        }
        let mut new = match line.read(territories) {
            Ok(new) => new,
            Err(faults) => {
                self.seen.bad.insert(line.slug.trim().to_owned(), at);
                return report.fault(at, faults.into_iter().map(|fault| (fault.field, fault.message)));
            }
        };
        if let Some((field, before)) = self.seen.twice(&new.tenant.slug, &new.tenant.code, at) {
            return report.fault(at, [(field, format!("stands in line {before} already"))]);
        }
        if let Some(first) = &mut new.first {
            first.is_welcomed = is_welcomed;
        }
        self.wanted.push(Wanted { line: at, new });
    }

    /// Gives each administration the units that stand in the file.
    pub(super) fn give_units(&mut self) {
        for wanted in &mut self.wanted {
            let units = self.units.get(&wanted.new.tenant.slug).map(Vec::as_slice).unwrap_or_default();
            wanted.new.units = units.iter().map(|unit| unit.new.clone()).collect();
        }
    }

    /// The administrations, in the order of their lines.
    pub(super) fn take_wanted(&mut self) -> Vec<Wanted> {
        std::mem::take(&mut self.wanted)
    }

    /// The units of one of them.
    pub(super) fn units_of(&mut self, slug: &str) -> Vec<WantedUnit> {
        self.units.remove(slug).unwrap_or_default()
    }

    /// Those of administrations that do not stand in the file; those of a line with faults go with it.
    pub(super) fn take_units(&mut self, report: &mut Report) -> HashMap<String, Vec<WantedUnit>> {
        let mut units = std::mem::take(&mut self.units);
        for (slug, line) in &self.seen.bad {
            refuse(report, &units.remove(slug).unwrap_or_default(), *line);
        }
        units
    }
}

/// Units of an administration that is not taken.
pub(super) fn refuse(report: &mut Report, units: &[WantedUnit], line: u64) {
    for unit in units {
        report.fault(unit.line, [("unit_of", format!("its administration, in line {line}, was not taken"))]);
    }
}

/// What stood in lines before, and in which.
#[derive(Default)]
struct Seen {
    slugs: HashMap<String, u64>,
    codes: HashMap<String, u64>,
    units: HashMap<(String, String), u64>,
    /// Slugs of lines with faults.
    bad: HashMap<String, u64>,
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

    /// The line before in which this unit stands.
    fn unit_twice(&mut self, slug: &str, code: &str, at: u64) -> Option<u64> {
        let key = (slug.to_owned(), code.to_owned());
        let before = self.units.get(&key).copied();
        self.units.entry(key).or_insert(at);
        before
    }
}
