//! What an atlas knows at one moment: made once from rows, then only read.

use std::collections::HashMap;

use geo::Coord;

use super::{AtlasError, Territory};
use crate::edition::Edition;
use crate::level::Level;
use crate::locate::{Boundaries, NotLocated, TerritoryIndex, checked, polygons};
use crate::outline::{Outlines, imported_outline, outlines};
use crate::schema::TerritoryRow;

pub(super) struct Known {
    /// Where each territory stands in the atlas, sorted by code.
    slots: Vec<usize>,
    index: HashMap<String, TerritoryIndex>,
    /// By territory, the one that holds it.
    parents: Vec<Option<TerritoryIndex>>,
    /// By territory, those directly below it, by code.
    children: Vec<Vec<TerritoryIndex>>,
    pub(super) provinces: Boundaries,
    communes: Boundaries,
    pub(super) outlines: Outlines,
    pub(super) edition: Edition,
}

/// The indices of what holds a point.
pub(super) struct Found {
    pub(super) region: TerritoryIndex,
    pub(super) province: TerritoryIndex,
    pub(super) commune: Option<TerritoryIndex>,
    pub(super) inside: bool,
}

impl Known {
    /// Adds to `ever` what `before` lacks or has otherwise.
    pub(super) fn new(
        mut rows: Vec<TerritoryRow>,
        edition: Edition,
        ever: &boxcar::Vec<Territory>,
        before: Option<&Self>,
    ) -> Result<Self, AtlasError> {
        rows.sort_by(|a, b| a.code.cmp(&b.code));
        let (mut provinces, mut communes) = (Vec::new(), Vec::new());
        let mut imported = HashMap::new();
        let mut territories = Vec::with_capacity(rows.len());
        for row in rows {
            let level = Level::named(&row.level).ok_or_else(|| AtlasError::Level(row.code.clone()))?;
            if let Some(boundary) = row.boundary {
                let shape = polygons(boundary.0).ok_or_else(|| AtlasError::Boundary(row.code.clone()))?;
                if !row.source.is_empty() && matches!(level, Level::Region | Level::Province) {
                    imported.insert(row.code.clone(), imported_outline(&shape)?);
                }
                match level {
                    Level::Province => provinces.push((territories.len(), shape)),
                    Level::Commune => communes.push((territories.len(), shape)),
                    // A region is found through its province: its own shape would only cost memory.
                    Level::Region | Level::Country => {}
                }
            }
            territories.push(Territory {
                code: row.code,
                level,
                parent: row.parent_code,
                kind: row.kind,
                names: row.names.0,
                lat: row.lat,
                lon: row.lon,
            });
        }
        let index: HashMap<_, _> =
            territories.iter().enumerate().map(|(index, territory)| (territory.code.clone(), index)).collect();
        let parents: Vec<_> =
            territories.iter().map(|territory| index.get(territory.parent.as_ref()?).copied()).collect();
        let mut children = vec![Vec::new(); territories.len()];
        for (own, (territory, parent)) in territories.iter().zip(&parents).enumerate() {
            if parent.map(|parent| territories[parent].level) != territory.level.above() {
                return Err(AtlasError::Level(territory.code.clone()));
            }
            if let Some(parent) = *parent {
                children[parent].push(own);
            }
        }
        let outlines = outlines(&territories, imported)?;
        let slots = territories.into_iter().map(|territory| {
            let known = before.and_then(|before| Some(before.slot(before.find(&territory.code)?)));
            known.filter(|&slot| ever[slot] == territory).unwrap_or_else(|| ever.push(territory))
        });
        Ok(Self {
            slots: slots.collect(),
            index,
            parents,
            children,
            provinces: Boundaries::new(provinces),
            communes: Boundaries::new(communes),
            outlines,
            edition,
        })
    }

    pub(super) fn slot(&self, index: TerritoryIndex) -> usize {
        self.slots[index]
    }

    pub(super) fn count(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn find(&self, code: &str) -> Option<TerritoryIndex> {
        self.index.get(code).copied()
    }

    pub(super) fn parent(&self, index: TerritoryIndex) -> Option<TerritoryIndex> {
        self.parents[index]
    }

    pub(super) fn children(&self, index: TerritoryIndex) -> &[TerritoryIndex] {
        &self.children[index]
    }

    /// A commune decides its province: official boundaries of communes are finer than those of the provinces, and at a
    /// border the two differ. Where no commune is known, the province does.
    pub(super) fn locate(&self, lat: f64, lon: f64) -> Result<Found, NotLocated> {
        let at = checked(lat, lon)?;
        let by = |find: fn(&Boundaries, Coord) -> Option<TerritoryIndex>| {
            let commune = find(&self.communes, at).map(|commune| (self.parents[commune], Some(commune)));
            commune.or_else(|| find(&self.provinces, at).map(|province| (Some(province), None)))
        };
        let holding = by(Boundaries::holding);
        let inside = holding.is_some();
        let (province, commune) = holding.or_else(|| by(Boundaries::closest)).ok_or(NotLocated::Outside)?;
        let province = province.ok_or(NotLocated::Outside)?;
        let region = self.parents[province].ok_or(NotLocated::Outside)?;
        Ok(Found { region, province, commune, inside })
    }
}
