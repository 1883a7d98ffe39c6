//! Where a complaint is, by what a call says of it: a pin, the code of a territory, or an address in words.

use super::call::{Asked, Call};
use super::refusal::{Refusal, named};
use crate::words::is_stray;
use identity::Tenant;
use territory::{Atlas, Level, Territory};

/// Characters of an address.
const MOST: usize = 500;

/// A place as the form of complaints takes it.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) lat: String,
    pub(super) lon: String,
    /// The code of a territory; empty where none is named.
    pub(super) territory: String,
    /// The address in its author's words.
    pub(super) address: Option<String>,
}

/// Reads it; what is wrong is added to `faults`.
///
/// # Errors
/// A parameter was given twice, and not the same.
pub(super) fn read(
    call: &Call,
    asked: &Asked,
    atlas: &Atlas,
    tenant: &Tenant,
    faults: &mut Vec<String>,
) -> Result<Given, Refusal> {
    let mut given = Given::default();
    let mut degrees = |name: &str, most: f64| match asked.number(call, name, -most..=most) {
        Ok(number) => Ok(number.map(|number| number.to_string())),
        Err(Refusal::Told(_, wrong)) => {
            faults.extend(wrong);
            // It was given, if wrongly.
            Ok(Some(String::new()))
        }
        Err(error) => Err(error),
    };
    let (lat, lon) = (degrees("lat", 90.0)?, degrees("long", 180.0)?);
    let code = asked.one(call, "address_id")?;
    let address = asked.one(call, "address_string")?;
    if lat.is_some() != lon.is_some() {
        faults.push(call.t("open311-place-half"));
    } else if lat.is_none() && code.is_none() && address.is_none() {
        faults.push(call.t("open311-place-missing"));
    }
    if let Some((lat, lon)) = lat.zip(lon) {
        (given.lat, given.lon) = (lat, lon);
    }
    if let Some(code) = code {
        match atlas.get(code) {
            Some(known) => given.territory.clone_from(&known.code),
            None => faults.push(call.t("open311-place-unknown")),
        }
    }
    if let Some(address) = address {
        let address = ui::legible(address);
        let count = address.chars().count();
        if address.contains(is_stray) {
            faults.push(named(call.lang, "address_string", &call.t("error-text")));
        } else if count > MOST {
            let wrong = ui::text_with(call.lang, "error-too-long", &[("max", MOST.into()), ("count", count.into())]);
            faults.push(named(call.lang, "address_string", &wrong));
        } else {
            // The pin says it better.
            if given.territory.is_empty() && given.lat.is_empty() {
                given.territory =
                    named_in(atlas, tenant, &address).map_or_else(String::new, |found| found.code.clone());
            }
            given.address = Some(address).filter(|address| !address.trim().is_empty());
        }
    }
    Ok(given)
}

/// The territory of the administration that an address names; the first part that is a name counts, since addresses go from the
/// smallest to the largest. None: it is the administration's own.
fn named_in<'a>(atlas: &'a Atlas, tenant: &Tenant, address: &str) -> Option<&'a Territory> {
    let own = tenant.territory_code.as_deref().unwrap_or("MA");
    let mut around: Vec<&Territory> = atlas.get(own).into_iter().collect();
    let mut at = 0;
    while let Some(territory) = around.get(at).copied() {
        if territory.level != Level::Commune {
            around.extend(atlas.children(&territory.code));
        }
        at += 1;
    }
    let is_place = |territory: &&&Territory| matches!(territory.level, Level::Province | Level::Commune);
    address
        .split([',', '،', ';', '\n'])
        .map(folded)
        .find_map(|part| {
            // Of a commune and a province of one name, the smaller.
            around.iter().rev().filter(is_place).find(|territory| {
                let names = &territory.names;
                [&names.ar, &names.fr, &names.zgh, &names.en]
                    .into_iter()
                    .any(|name| !part.is_empty() && folded(name) == part)
            })
        })
        .copied()
}

/// Without the code of the post, in lower case.
fn folded(part: &str) -> String {
    part.trim_matches(|letter: char| letter.is_whitespace() || letter.is_numeric()).to_lowercase()
}
