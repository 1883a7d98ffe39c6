//! The territories and the rules that travel inside the program: the former as `build.rs` wrote them.

use std::collections::HashMap;
use std::io;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::schema::{RuleRow, TerritoryRow};

/// The rows of the table, from the country down; a parent comes before its children.
pub(crate) fn territories() -> Result<Vec<TerritoryRow>, io::Error> {
    unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/territories.json.br")))
}

/// By code, the shape to draw on a map: GeoJSON geometries, simplified to about 300 m.
pub(crate) fn outlines() -> Result<HashMap<String, Value>, io::Error> {
    unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/outlines.json.br")))
}

/// Which level answers for which category.
pub(crate) fn rules() -> Result<Vec<RuleRow>, io::Error> {
    Ok(serde_json::from_str(include_str!("../data/rules.json"))?)
}

fn unpacked<T: DeserializeOwned>(compressed: &[u8]) -> Result<T, io::Error> {
    let mut text = Vec::new();
    brotli::BrotliDecompress(&mut &*compressed, &mut text)?;
    Ok(serde_json::from_slice(&text)?)
}
