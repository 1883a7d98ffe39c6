//! What a file would change, and what is wrong with it: everything is looked at before anything is written.

use std::collections::{HashMap, HashSet};

use geo::{InteriorPoint, Intersects, MultiPolygon, Point};

use super::columns::{Columns, Said};
use super::file::{BoundaryFile, Shape};
use super::report::{Fault, Report};
use super::shape::judged;
use crate::level::Level;
use crate::locate::polygons;
use crate::names::Names;
use crate::schema::{Json, TerritoryRow};

/// The rows to write, and the report of the whole file.
pub(super) struct Plan {
    pub(super) rows: Vec<TerritoryRow>,
    pub(super) report: Report,
}

struct Judge<'a> {
    level: Level,
    columns: &'a Columns,
    source: &'a str,
    known: HashMap<&'a str, &'a TerritoryRow>,
    around: HashMap<String, Option<MultiPolygon<f64>>>,
    report: Report,
}

/// Compares a file with the territories that are there.
pub(super) fn judge(
    file: &BoundaryFile,
    level: Level,
    columns: &Columns,
    source: &str,
    known: &[TerritoryRow],
) -> Plan {
    let count = file.count();
    let mut judge = Judge {
        level,
        columns,
        source,
        known: known.iter().map(|row| (row.code.as_str(), row)).collect(),
        around: HashMap::new(),
        report: Report::default(),
    };
    let (mut rows, mut seen) = (Vec::new(), HashMap::new());
    if count == 0 {
        judge.report.faults.push(Fault { at: "the file".to_owned(), message: "holds no territory".to_owned() });
    }
    for (number, shape) in file.0.iter().enumerate() {
        let said = columns.said(level, shape);
        let at = format!("feature {} ({})", number + 1, if said.code.is_empty() { "no code" } else { &said.code });
        if let Some(first) = seen.insert(said.code.clone(), number + 1).filter(|_| !said.code.is_empty()) {
            judge.report.faults.push(Fault { at, message: format!("its code stands at feature {first} already") });
            continue;
        }
        match judge.row(&at, said, shape) {
            Ok(Some(row)) => rows.push(row),
            Ok(None) => {}
            Err(message) => judge.report.faults.push(Fault { at, message }),
        }
    }
    let here: HashSet<&str> = seen.keys().map(String::as_str).collect();
    let Judge { mut report, .. } = judge;
    report.left = known.iter().filter(|row| row.level == level.as_str() && !here.contains(row.code.as_str())).count();
    Plan { rows, report }
}

impl Judge<'_> {
    /// The row to write: none if it is there as it is in the file.
    fn row(&mut self, at: &str, said: Said, shape: &Shape) -> Result<Option<TerritoryRow>, String> {
        let is_code = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
        if said.code.is_empty() {
            return Err(match &self.columns.code {
                Some(name) => format!("has no property {name:?} with a code"),
                None => "has no code: name its property".to_owned(),
            });
        }
        if said.code.len() > 20 || !said.code.chars().all(is_code) {
            return Err("its code is no official one: letters, digits, full stops, at most 20".to_owned());
        }
        let before = self.known.get(said.code.as_str()).copied();
        if let Some(before) = before.filter(|before| before.level != self.level.as_str()) {
            return Err(format!("this code is of a {}", before.level));
        }
        let parent = self.parent(&said, before)?;
        let kind = self.kind(&said, before)?;
        let names = names(said.names, before);
        if names.fr.is_empty() && names.ar.is_empty() {
            return Err("has no name, in French or in Arabic".to_owned());
        }
        let boundary = judged(shape.parts.as_ref())?;
        let middle = boundary.interior_point().ok_or("has no inside")?;
        if self.boundary_of(&parent).is_some_and(|around| !around.intersects(&middle)) {
            let message = format!("its middle lies outside of {parent}, which holds it");
            self.report.warnings.push(Fault { at: at.to_owned(), message });
        }
        let geometry = geojson::Geometry::from(&boundary);
        let (lat, lon) = before.map_or_else(|| at_middle(middle), |before| (before.lat, before.lon));
        let row = TerritoryRow {
            code: said.code,
            level: self.level.as_str().to_owned(),
            parent_code: Some(parent),
            kind,
            names: Json(names),
            boundary: Some(Json(geometry)),
            lat,
            lon,
            source: self.source.to_owned(),
        };
        Ok(match before {
            None => {
                self.report.added += 1;
                Some(row)
            }
            Some(before) if is_same(before, &row) => {
                self.report.unchanged += 1;
                None
            }
            Some(_) => {
                self.report.changed += 1;
                Some(row)
            }
        })
    }

    /// As the file says, else as it was, else the longest beginning of its code that is one level up.
    fn parent(&self, said: &Said, before: Option<&TerritoryRow>) -> Result<String, String> {
        let above = self.level.above().map_or("", Level::as_str);
        let is_above = |code: &str| self.known.get(code).is_some_and(|row| row.level == above);
        if !said.parent.is_empty() {
            return match self.known.get(said.parent.as_str()) {
                None => Err(format!("there is no territory {:?} to hold it", said.parent)),
                Some(row) if row.level == above => Ok(said.parent.clone()),
                Some(row) => Err(format!("{} is a {}; a {above} has to hold it", said.parent, row.level)),
            };
        }
        if let Some(parent) = before.and_then(|before| before.parent_code.clone()) {
            return Ok(parent);
        }
        if self.level == Level::Region {
            return Ok("MA".to_owned());
        }
        let ends = said.code.rmatch_indices('.').map(|(end, _)| &said.code[..end]);
        let found = ends.into_iter().find(|code| is_above(code));
        found.map(str::to_owned).ok_or_else(|| format!("nothing says which {above} holds it"))
    }

    fn kind(&self, said: &Said, before: Option<&TerritoryRow>) -> Result<String, String> {
        let (kinds, usual): (&[&str], &str) = match self.level {
            Level::Commune => (&["urban", "rural", "commune"], "commune"),
            Level::Province => (&["province", "prefecture"], "province"),
            Level::Region | Level::Country => (&["region"], "region"),
        };
        if said.kind.is_empty() {
            return Ok(before.map_or(usual, |before| &before.kind).to_owned());
        }
        let kind = kinds.iter().find(|kind| **kind == said.kind);
        kind.map(|&kind| kind.to_owned()).ok_or_else(|| format!("{:?} is not {}", said.kind, kinds.join(" or ")))
    }

    fn boundary_of(&mut self, code: &str) -> Option<&MultiPolygon<f64>> {
        let known = &self.known;
        let read = || polygons(known.get(code)?.boundary.clone()?.0);
        self.around.entry(code.to_owned()).or_insert_with(read).as_ref()
    }
}

/// The names of the file; what it does not say stays.
fn names(said: Names, before: Option<&TerritoryRow>) -> Names {
    let mut names = before.map(|before| before.names.0.clone()).unwrap_or_default();
    for (name, said) in
        [(&mut names.ar, said.ar), (&mut names.fr, said.fr), (&mut names.zgh, said.zgh), (&mut names.en, said.en)]
    {
        if !said.is_empty() {
            *name = said;
        }
    }
    names
}

fn at_middle(middle: Point<f64>) -> (f64, f64) {
    (middle.y(), middle.x())
}

/// Whether the file says nothing new; where it comes from does not count.
fn is_same(before: &TerritoryRow, row: &TerritoryRow) -> bool {
    before.parent_code == row.parent_code
        && before.kind == row.kind
        && before.names == row.names
        && before.boundary == row.boundary
}
