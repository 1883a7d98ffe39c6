//! From the place that was given to the administration that answers, and why.

use super::Sent;
use identity::{Directory, Tenant};
use jiff::civil::Date;
use server::Result;
use std::sync::Arc;
use territory::{Atlas, Level, Located, Territory};
use ui::{Choice, Lang, Names, Page, Place};

/// Where a complaint goes.
#[derive(Clone, Debug)]
pub(crate) struct Destination {
    pub(crate) tenant: Arc<Tenant>,
    pub(crate) territory_code: String,
    /// The pin, when there was one: latitude and longitude in degrees.
    pub(crate) pin: Option<(f64, f64)>,
    /// Why this administration, in four languages.
    pub(crate) rule: Names,
}

/// Finds the destination; the key of what is wrong with the place when there is none.
///
/// A pin goes before the lists. An administration that the person chose by its own page receives the complaint wherever
/// the place is, and also without one.
pub(crate) async fn find(
    atlas: &Atlas,
    directory: &Directory,
    here: Option<&Arc<Tenant>>,
    sent: &Sent,
    today: Date,
) -> Result<std::result::Result<Destination, &'static str>> {
    let (territory_code, pin) = match locate(atlas, sent) {
        Ok(place) => place,
        Err("error-place") if here.is_some() && sent.names_no_place() => {
            let own = here.and_then(|tenant| tenant.territory_code.clone());
            (own.unwrap_or_else(|| "MA".to_owned()), None)
        }
        Err(key) => return Ok(Err(key)),
    };
    if let Some(tenant) = here {
        let tenant = Arc::clone(tenant);
        return Ok(Ok(Destination { tenant, territory_code, pin, rule: in_all_languages("competence-chosen") }));
    }
    let Some(competence) = atlas.competent(&territory_code, &sent.category, today) else {
        return Ok(Err("error-place-no-office"));
    };
    let Some(tenant) = directory.by_id(competence.tenant_id.uuid()).await? else {
        return Ok(Err("error-place-no-office"));
    };
    Ok(Ok(Destination { tenant, territory_code, pin, rule: shown(competence.rule) }))
}

/// The names of a territory's rule as pages show them.
fn shown(territory::Names { ar, fr, zgh, en }: territory::Names) -> Names {
    Names { ar, fr, zgh, en }
}

/// A territory and its pin, or the key of what is wrong.
type Placed = std::result::Result<(String, Option<(f64, f64)>), &'static str>;

/// Whether a pin was sent, or half of one.
fn has_pin(sent: &Sent) -> bool {
    !sent.lat.trim().is_empty() || !sent.lon.trim().is_empty()
}

fn locate(atlas: &Atlas, sent: &Sent) -> Placed {
    if has_pin(sent) {
        let degrees = |text: &str| text.trim().parse::<f64>().map_err(|_| "error-place");
        let (lat, lon) = (degrees(&sent.lat)?, degrees(&sent.lon)?);
        let located: Located<'_> = atlas.locate(lat, lon).map_err(|_| "error-place-outside")?;
        // Boundaries of communes are not known yet: a commune chosen from the list is believed if it lies in the province
        // of the pin.
        let chosen = atlas.get(&sent.commune).filter(|commune| commune.parent.as_deref() == Some(located.code()));
        let code = chosen.map_or(located.code(), |commune| commune.code.as_str());
        return Ok((code.to_owned(), Some((lat, lon))));
    }
    let listed = [&sent.commune, &sent.province].into_iter().find(|code| !code.is_empty()).ok_or("error-place")?;
    let territory = atlas.get(listed).ok_or("error-place-unknown")?;
    // Without scripts the lists do not narrow each other: what contradicts itself is asked again.
    let lies_in = |code: &String| {
        code.is_empty()
            || *code == territory.code
            || atlas.ancestors(&territory.code).any(|around| around.code == *code)
    };
    if !lies_in(&sent.province) || !lies_in(&sent.region) {
        return Err("error-place-contradiction");
    }
    Ok((territory.code.clone(), None))
}

/// The lists and the pin as the form shows them; the administration's own territory is chosen at first.
pub(crate) fn choices(atlas: &Atlas, page: &Page, here: Option<&Tenant>, sent: &Sent) -> Place {
    let lang = page.lang;
    let is_fresh = sent.region.is_empty() && sent.province.is_empty() && sent.commune.is_empty();
    let own = here.and_then(|tenant| tenant.territory_code.as_deref()).filter(|_| is_fresh);
    let own: Vec<&Territory> =
        own.map(|code| atlas.get(code).into_iter().chain(atlas.ancestors(code)).collect()).unwrap_or_default();
    let chosen = |level: Level, sent: &str| -> String {
        let own = own.iter().find(|territory| territory.level == level);
        own.map_or_else(|| sent.to_owned(), |territory| territory.code.clone())
    };
    let (region, province, commune) = (
        chosen(Level::Region, &sent.region),
        chosen(Level::Province, &sent.province),
        chosen(Level::Commune, &sent.commune),
    );
    let mut regions: Vec<&Territory> = atlas.regions().collect();
    by_name(&mut regions, lang);
    let mut place = Place {
        lat: sent.lat.clone(),
        lon: sent.lon.clone(),
        geojson: page.url("/territory.geojson"),
        ..Place::default()
    };
    for region_of in &regions {
        place.regions.push(Choice::new(&region_of.code, region_of.names.in_lang(lang.code())).select(&region));
        let mut provinces: Vec<&Territory> = atlas.children(&region_of.code).collect();
        by_name(&mut provinces, lang);
        for province_of in &provinces {
            place.provinces.push(under(province_of, region_of, lang).select(&province));
            let mut communes: Vec<&Territory> = atlas.children(&province_of.code).collect();
            by_name(&mut communes, lang);
            place.communes.extend(communes.into_iter().map(|at| under(at, province_of, lang).select(&commune)));
        }
    }
    place
}

fn by_name(territories: &mut [&Territory], lang: Lang) {
    territories.sort_by(|a, b| a.names.in_lang(lang.code()).cmp(b.names.in_lang(lang.code())));
}

fn under(territory: &Territory, parent: &Territory, lang: Lang) -> Choice {
    Choice {
        parent: parent.code.clone(),
        group: parent.names.in_lang(lang.code()).to_owned(),
        ..Choice::new(&territory.code, territory.names.in_lang(lang.code()))
    }
}

/// The text of a key in all languages, to be stored with what it explains.
pub(crate) fn in_all_languages(key: &str) -> Names {
    let [ar, fr, zgh, en] = [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En].map(|lang| ui::text(lang, key));
    Names { ar, fr, zgh, en }
}
