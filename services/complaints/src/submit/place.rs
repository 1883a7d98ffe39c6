//! From the place that was given to the administration that answers, and why.

use super::Sent;
use crate::{intake, why};
use identity::{Directory, Tenant};
use jiff::civil::Date;
use server::Result;
use std::sync::Arc;
use territory::{Atlas, Competence, Level, Territory};
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
    /// The place lies outside of the territory of the administration that was chosen.
    pub(crate) outside: Option<Outside>,
}

/// A place where the chosen administration does not answer.
#[derive(Clone, Debug)]
pub(crate) struct Outside {
    /// Who answers there for this subject, if somebody does.
    pub(crate) competent: Option<Arc<Tenant>>,
}

impl Destination {
    /// That the place is not of this administration, and whose it is.
    pub(crate) fn outside_words(&self, lang: Lang) -> Option<String> {
        let here = ("here", self.tenant.names.in_lang(lang).into());
        Some(match &self.outside.as_ref()?.competent {
            Some(there) => {
                ui::text_with(lang, "error-place-elsewhere", &[here, ("there", there.names.in_lang(lang).into())])
            }
            None => ui::text_with(lang, "error-place-not-here", &[here]),
        })
    }
}

/// Why no place follows from what was given.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Misplaced {
    /// In the words of that key.
    Key(&'static str),
    /// The pin stands in one territory, and the lists or the code name another: their codes.
    Apart { pin: String, listed: String },
    /// What one list names does not lie in what another names: their codes.
    Stray { inner: String, outer: String },
}

impl Misplaced {
    /// A program sees neither map nor lists.
    pub(crate) fn words(&self, atlas: &Atlas, lang: Lang, for_program: bool) -> String {
        let name = |code: &str| atlas.get(code).map_or("", |place| place.names.in_lang(lang.code()));
        match self {
            Self::Key("error-place" | "error-place-pin") if for_program => ui::text(lang, "error-api-place"),
            Self::Key("error-place-outside") if for_program => ui::text(lang, "error-api-place-outside"),
            Self::Key("error-place-unknown") if for_program => ui::text(lang, "error-api-place-unknown"),
            Self::Key(key) => ui::text(lang, key),
            Self::Apart { pin, listed } => {
                let args = [("pin", name(pin).into()), ("listed", name(listed).into())];
                let key = if for_program { "error-api-place-apart" } else { "error-place-pin-elsewhere" };
                ui::text_with(lang, key, &args)
            }
            Self::Stray { inner, outer } => {
                let args = [("inner", name(inner).into()), ("outer", name(outer).into())];
                ui::text_with(lang, "error-place-stray", &args)
            }
        }
    }
}

/// Finds the destination, or what is wrong with the place.
///
/// An administration that the person chose by its own page receives the complaint without a place too; for a place outside
/// of its territory it says so in [`Destination::outside`], and the caller asks.
pub(crate) async fn find(
    atlas: &Atlas,
    directory: &Directory,
    here: Option<&Arc<Tenant>>,
    sent: &Sent,
    today: Date,
) -> Result<std::result::Result<Destination, Misplaced>> {
    let (territory_code, pin) = match locate(atlas, sent) {
        Ok(place) => place,
        Err(Misplaced::Key("error-place")) if here.is_some() && sent.names_no_place() => {
            let own = here.and_then(|tenant| tenant.territory_code.clone());
            (own.unwrap_or_else(|| "MA".to_owned()), None)
        }
        Err(misplaced) => return Ok(Err(misplaced)),
    };
    let competence = atlas.competent(&territory_code, &sent.category, today);
    let competent = match &competence {
        Some(competence) => first_live(directory, competence).await?,
        None => None,
    };
    if let Some(tenant) = here {
        let is_own = tenant.territory_code.as_ref().is_none_or(|own| overlap(atlas, own, &territory_code))
            || competent.as_ref().is_some_and(|competent| competent.id == tenant.id);
        return Ok(Ok(Destination {
            tenant: Arc::clone(tenant),
            territory_code,
            pin,
            rule: in_all_languages("competence-chosen"),
            outside: (!is_own).then_some(Outside { competent }),
        }));
    }
    let (Some(competence), Some(tenant)) = (competence, competent) else {
        return Ok(Err(Misplaced::Key("error-place-no-office")));
    };
    let (rule, ground) = competence.why(tenant.id).unwrap_or((&competence.rule, competence.ground.as_ref()));
    let others = alternates(directory, &competence, &tenant).await?;
    let rule = why::with_alternates(why::explained(rule, ground, false), others.iter().map(|other| &other.names));
    Ok(Ok(Destination { tenant, territory_code, pin, rule, outside: None }))
}

/// Whether somebody who comes by the front door may be led there.
fn takes(tenant: &Tenant) -> bool {
    intake::why_closed(tenant).is_none()
}

/// The most fitting administration that is live: one on trial, or suspended, answers nobody.
async fn first_live(directory: &Directory, competence: &Competence) -> Result<Option<Arc<Tenant>>> {
    for id in competence.in_order() {
        if let Some(tenant) = directory.by_id(id.uuid()).await?.filter(|tenant| takes(tenant)) {
            return Ok(Some(tenant));
        }
    }
    Ok(None)
}

/// The next two that are live: who could answer otherwise is named, not everybody around.
async fn alternates(directory: &Directory, competence: &Competence, chosen: &Tenant) -> Result<Vec<Arc<Tenant>>> {
    let mut others: Vec<Arc<Tenant>> = Vec::new();
    for id in competence.in_order().filter(|id| *id != chosen.id) {
        let is_new = others.iter().all(|other| other.id != id);
        if let Some(tenant) = directory.by_id(id.uuid()).await?.filter(|tenant| is_new && takes(tenant)) {
            others.push(tenant);
        }
        if others.len() == 2 {
            break;
        }
    }
    Ok(others)
}

/// Whether a territory is another one, or lies in it.
pub(crate) fn is_in(atlas: &Atlas, code: &str, around: &str) -> bool {
    code == around || atlas.ancestors(code).any(|territory| territory.code == around)
}

/// Whether one of the two territories lies in the other: a pin finds no more than the province of a commune without boundary.
fn overlap(atlas: &Atlas, one: &str, other: &str) -> bool {
    is_in(atlas, one, other) || is_in(atlas, other, one)
}

/// A territory and its pin, or what is wrong.
type Placed = std::result::Result<(String, Option<(f64, f64)>), Misplaced>;

/// Latitude and longitude in degrees, if these are two numbers.
pub(super) fn point(lat: &str, lon: &str) -> Option<(f64, f64)> {
    let degrees = |text: &str| text.trim().parse::<f64>().ok().filter(|degrees| degrees.is_finite());
    degrees(lat).zip(degrees(lon))
}

impl Sent {
    /// Whether a pin was sent, or half of one.
    fn has_pin(&self) -> bool {
        !self.lat.trim().is_empty() || !self.lon.trim().is_empty()
    }

    fn pin(&self) -> Option<(f64, f64)> {
        point(&self.lat, &self.lon)
    }

    /// Sets the lists to the territory that a button named, so that they show it too.
    pub(crate) fn choose_found(&mut self, atlas: &Atlas) {
        let Some(found) = atlas.get(&self.found) else { return };
        self.choose(atlas, found);
    }

    /// Sets the lists to a territory and to what lies around it.
    fn choose(&mut self, atlas: &Atlas, found: &Territory) {
        [&mut self.region, &mut self.province, &mut self.commune].into_iter().for_each(String::clear);
        for place in std::iter::once(found).chain(atlas.ancestors(&found.code)) {
            match place.level {
                Level::Country => {}
                Level::Region => self.region.clone_from(&place.code),
                Level::Province => self.province.clone_from(&place.code),
                Level::Commune => self.commune.clone_from(&place.code),
            }
        }
    }

    /// What a list names though it does not lie in what a list above it names: its code, and that one's.
    fn stray(&self, atlas: &Atlas) -> Option<(&str, &str)> {
        let pairs = [(&self.province, &self.region), (&self.commune, &self.province), (&self.commune, &self.region)];
        let pairs = pairs.into_iter().filter(|(inner, outer)| !inner.is_empty() && !outer.is_empty());
        pairs.map(|(inner, outer)| (inner.as_str(), outer.as_str())).find(|(inner, outer)| !is_in(atlas, inner, outer))
    }

    /// Takes out of the lists what does not lie in what stands above it: a list that was left as it was.
    pub(crate) fn drop_stray(&mut self, atlas: &Atlas) {
        while let Some((inner, _)) = self.stray(atlas) {
            if inner == self.commune {
                self.commune.clear();
            } else {
                self.province.clear();
            }
        }
    }

    /// Sets the lists above the smallest territory that is chosen to what lies around it.
    pub(crate) fn fill_in_lists(&mut self, atlas: &Atlas) {
        if let Ok(Some(listed)) = listed(atlas, self) {
            self.choose(atlas, listed);
        }
    }

    /// Takes away a pin that cannot be read: nobody sees it on the form, so nobody could mend it.
    pub(crate) fn drop_unreadable_pin(&mut self) {
        if self.pin().is_none() {
            self.lat.clear();
            self.lon.clear();
        }
    }
}

fn locate(atlas: &Atlas, sent: &Sent) -> Placed {
    let listed = listed(atlas, sent)?;
    if !sent.has_pin() {
        let listed = listed.ok_or(Misplaced::Key("error-place"))?;
        return Ok((listed.code.clone(), None));
    }
    let (lat, lon) = sent.pin().ok_or(Misplaced::Key("error-place-pin"))?;
    let located = atlas.locate(lat, lon).map_err(|_| Misplaced::Key("error-place-outside"))?;
    let code = match listed {
        None => located.code(),
        // Not every commune has a boundary: one that is chosen from the list is believed if it lies around the pin.
        Some(listed) if overlap(atlas, &listed.code, located.code()) || is_beside(atlas, lat, lon, listed) => {
            smaller(listed, located.commune.unwrap_or(located.province))
        }
        Some(listed) => {
            return Err(Misplaced::Apart { pin: located.code().to_owned(), listed: listed.code.clone() });
        }
    };
    Ok((code.to_owned(), Some((lat, lon))))
}

/// The smallest territory that the lists name; the lists do not narrow each other without scripts, so what contradicts
/// itself is asked again.
fn listed<'a>(atlas: &'a Atlas, sent: &Sent) -> std::result::Result<Option<&'a Territory>, Misplaced> {
    let chosen = [&sent.commune, &sent.province, &sent.region].into_iter().filter(|code| !code.is_empty());
    let known: Option<Vec<&Territory>> = chosen.map(|code| atlas.get(code)).collect();
    let known = known.ok_or(Misplaced::Key("error-place-unknown"))?;
    let Some(territory) = known.into_iter().next() else { return Ok(None) };
    if let Some((inner, outer)) = sent.stray(atlas) {
        return Err(Misplaced::Stray { inner: inner.to_owned(), outer: outer.to_owned() });
    }
    // A region alone is no place: nobody is found by it.
    let is_region_alone = sent.commune.is_empty() && sent.province.is_empty();
    if is_region_alone && !sent.has_pin() {
        return Err(Misplaced::Key("error-place"));
    }
    Ok(Some(territory))
}

/// Whether the territory begins within 700 m of the pin: the map on the page draws borders some 300 m off, and puts the pin
/// of somebody at a border into the lists as it draws them.
fn is_beside(atlas: &Atlas, lat: f64, lon: f64, territory: &Territory) -> bool {
    const STEP: f64 = 0.006;
    let steps = [-STEP, 0.0, STEP];
    steps
        .iter()
        .flat_map(|north| steps.map(|east| (lat + north, lon + east)))
        .any(|(lat, lon)| atlas.locate(lat, lon).is_ok_and(|beside| overlap(atlas, &territory.code, beside.code())))
}

fn smaller<'a>(one: &'a Territory, other: &'a Territory) -> &'a str {
    if other.level > one.level { &other.code } else { &one.code }
}

/// The lists and the pin as the form shows them; the administration's own territory is chosen at first.
pub(crate) fn choices(atlas: &Atlas, page: &Page, here: Option<&Tenant>, sent: &Sent) -> Place {
    let lang = page.lang;
    // Beside a pin it would speak against it.
    let is_fresh = sent.names_no_place();
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

/// "Agadir, Agadir-Ida-Ou-Tanane, Souss-Massa".
#[must_use]
pub fn full_name(atlas: &Atlas, code: &str, lang: Lang) -> String {
    let places = atlas.get(code).into_iter().chain(atlas.ancestors(code)).filter(|place| place.parent.is_some());
    let names: Vec<&str> = places.map(|place| place.names.in_lang(lang.code())).collect();
    lang.join(&names)
}

/// The text of a key in all languages, to be stored with what it explains.
pub(crate) fn in_all_languages(key: &str) -> Names {
    let [ar, fr, zgh, en] = [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En].map(|lang| ui::text(lang, key));
    Names { ar, fr, zgh, en }
}
