//! The administrations of the demonstration: the named ones, the 12 regions, the 75 provinces and prefectures.

use crate::tenant::territory_name;
use identity::{Kind, NewTenant, State};
use jiff::civil::Date;
use territory::{ANY_CATEGORY, Atlas, Level, NewClaim, Territory};
use ui::{Accent, Lang, Names, long_date};

/// An administration to be entered.
pub(super) struct Planned {
    pub(super) tenant: NewTenant,
    /// Where it answers, for what.
    pub(super) claims: Vec<NewClaim>,
    /// Its share of the complaints.
    pub(super) weight: usize,
    /// Whether it is one of the named ones, with people in every role.
    pub(super) is_staffed: bool,
    /// The name of the pack whose subjects it takes. None for whoever answers for a territory: it takes what any administration
    /// there may answer.
    pub(super) pack: Option<&'static str>,
}

/// What a commune answers for in the whole prefecture that bears its name: boundaries of communes are not known yet.
const LOCAL: [&str; 8] = ["lighting", "roads", "waste", "water", "parks", "building", "noise", "civil-status"];

/// Communes: slug, code, name of the commune's territory in French, weight.
const COMMUNES: [(&str, &str, &str, usize); 4] = [
    ("commune-rabat", "RBT", "Rabat", 20),
    ("commune-casablanca", "CAS", "Casablanca", 40),
    ("commune-agadir", "AGA", "Agadir", 20),
    ("commune-fes", "FES", "Fès", 20),
];

/// All of them, in an order that does not change.
pub(super) fn plan(atlas: &Atlas) -> Vec<Planned> {
    let mut planned: Vec<Planned> = COMMUNES.iter().filter_map(|named| commune(atlas, named)).collect();
    planned.extend(ministries());
    for region in atlas.regions() {
        planned.extend(council(region));
        planned.extend(atlas.children(&region.code).filter_map(province));
    }
    planned
}

fn commune(atlas: &Atlas, (slug, code, name, weight): &(&str, &str, &str, usize)) -> Option<Planned> {
    let territory = find_commune(atlas, name)?;
    let province = atlas.get(territory.parent.as_deref()?)?;
    let (_, _, names) = territory_name::of(territory)?;
    let rule = territory::Names {
        ar: format!(
            "{} هي المختصة في هذا الموضوع داخل {} (تجربة، قاعدة {}).",
            names.ar,
            province.names.ar,
            since(Lang::Ar)
        ),
        fr: format!(
            "{} répond de ce sujet à {} (démonstration, règle du {}).",
            with_article(&names.fr),
            province.names.fr,
            since(Lang::Fr)
        ),
        zgh: format!(
            "{} ⴰⴷ ⵉⵜⵜⵔⴰⵔⴰⵏ ⵖⴼ ⵓⵙⵏⵜⵍ ⴰⴷ ⴳ {} (ⴰⵔⵎ, ⴰⵍⵓⴳⵏ ⵏ {}).",
            names.zgh,
            province.names.zgh,
            since(Lang::Zgh)
        ),
        en: format!(
            "The {} answers for this subject in {} (demonstration, rule of {}).",
            names.en,
            province.names.en,
            since(Lang::En)
        ),
    };
    let mut claims = vec![claim(&territory.code, ANY_CATEGORY, rule.clone())];
    // A pin finds the province alone where no boundary of a commune is known.
    let in_province =
        |category| NewClaim { level: Some(Level::Commune), ..claim(&province.code, category, rule.clone()) };
    claims.extend(LOCAL.map(in_province));
    Some(Planned {
        tenant: new(slug, code, Kind::Commune, names, Some(&territory.code), "teal"),
        claims,
        weight: *weight,
        is_staffed: true,
        pack: None,
    })
}

fn ministries() -> [Planned; 3] {
    let make = |slug: &str, code: &str, (kind, pack), [ar, fr, zgh, en]: [&str; 4]| Planned {
        tenant: new(
            slug,
            code,
            kind,
            Names { ar: ar.into(), fr: fr.into(), zgh: zgh.into(), en: en.into() },
            None,
            "blue",
        ),
        claims: Vec::new(),
        weight: 6,
        is_staffed: true,
        pack: Some(pack),
    };
    [
        make(
            "ministere-education",
            "MEN",
            (Kind::Ministry, "education"),
            [
                "وزارة التربية الوطنية (تجربة)",
                "Ministère de l’Éducation nationale (démonstration)",
                "ⵜⴰⵎⴰⵡⴰⵙⵜ ⵏ ⵓⵙⴳⵎⵉ ⴰⵏⴰⵎⵓⵔ (ⴰⵔⵎ)",
                "Ministry of National Education (demonstration)",
            ],
        ),
        make(
            "ministere-emploi",
            "MIE",
            (Kind::Ministry, "employment"),
            [
                "وزارة الإدماج الاقتصادي والتشغيل (تجربة)",
                "Ministère de l’Inclusion économique et de l’Emploi (démonstration)",
                "ⵜⴰⵎⴰⵡⴰⵙⵜ ⵏ ⵓⵙⵎⵓⵏ ⴰⴷⴰⵎⵙⴰⵏ ⴷ ⵜⵡⵓⵔⵉ (ⴰⵔⵎ)",
                "Ministry of Economic Inclusion and Employment (demonstration)",
            ],
        ),
        make(
            "cri-rabat",
            "CRI",
            (Kind::Agency, "investment"),
            [
                "المركز الجهوي للاستثمار بالرباط (تجربة)",
                "Centre régional d’investissement de Rabat (démonstration)",
                "ⴰⵎⵎⴰⵙ ⴰⵎⵏⴰⴹ ⵏ ⵓⵙⵏⴼⵍⵓⵍ ⵏ ⵕⵕⴱⴰⵟ (ⴰⵔⵎ)",
                "Regional Investment Centre of Rabat (demonstration)",
            ],
        ),
    ]
}

fn council(region: &Territory) -> Option<Planned> {
    let (kind, slug, names) = territory_name::of(region)?;
    let code = format!("R{}", digits(&region.code));
    Some(Planned {
        claims: vec![claim(&region.code, ANY_CATEGORY, everywhere(&names))],
        tenant: new(&slug, &code, kind, names, Some(&region.code), "purple"),
        weight: 2,
        is_staffed: false,
        pack: None,
    })
}

fn province(province: &Territory) -> Option<Planned> {
    let (kind, slug, names) = territory_name::of(province)?;
    let code = format!("P{}", digits(&province.code));
    Some(Planned {
        claims: vec![claim(&province.code, ANY_CATEGORY, everywhere(&names))],
        is_staffed: slug == "prefecture-rabat",
        tenant: new(&slug, &code, kind, names, Some(&province.code), "green"),
        weight: 3,
        pack: None,
    })
}

/// Why a province or region answers: nobody closer does.
fn everywhere(names: &Names) -> territory::Names {
    territory::Names {
        ar: format!(
            "{} تجيب عن كل موضوع داخل ترابها لا تختص به إدارة أقرب (تجربة، قاعدة {}).",
            names.ar,
            since(Lang::Ar)
        ),
        fr: format!(
            "{} répond, sur son territoire, de tout sujet qui ne relève pas d’une administration plus proche (démonstration, règle du {}).",
            with_article(&names.fr),
            since(Lang::Fr)
        ),
        zgh: format!(
            "{} ⴰⵔ ⵜⵜⵔⴰⵔⴰ ⴳ ⵡⴰⴽⴰⵍ ⵏⵏⵙ ⵖⴼ ⴽⵓ ⴰⵙⵏⵜⵍ ⵏⵏⴰ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵢⴰⴹⵏ (ⴰⵔⵎ, ⴰⵍⵓⴳⵏ ⵏ {}).",
            names.zgh,
            since(Lang::Zgh)
        ),
        en: format!(
            "The {} answers, on its territory, for every subject that belongs to no closer administration (demonstration, rule of {}).",
            names.en,
            since(Lang::En)
        ),
    }
}

/// Since when the invented rules hold.
pub(super) const SINCE: Date = Date::constant(2026, 1, 1);

/// The day of the rules, as sentences of the language write it.
fn since(lang: Lang) -> String {
    long_date(lang, &SINCE.to_string())
}

/// The French name of an administration of a territory as a sentence begins with it: all their kinds are feminine.
fn with_article(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_lowercase).into_iter().flatten();
    format!("La {}{}", first.collect::<String>(), letters.as_str())
}

fn claim(territory_code: &str, category_code: &str, rule: territory::Names) -> NewClaim {
    NewClaim {
        territory_code: territory_code.to_owned(),
        category_code: category_code.to_owned(),
        valid_from: SINCE,
        rule,
        level: None,
    }
}

fn new(slug: &str, code: &str, kind: Kind, names: Names, territory: Option<&str>, accent: &str) -> NewTenant {
    NewTenant {
        slug: slug.to_owned(),
        code: code.to_owned(),
        kind,
        names,
        territory_code: territory.map(str::to_owned),
        accent: accent.parse::<Accent>().unwrap_or_default(),
        state: State::Live,
        domains: Vec::new(),
        openings: Names::default(),
        demo: true,
    }
}

fn find_commune<'a>(atlas: &'a Atlas, name: &str) -> Option<&'a Territory> {
    let provinces = atlas.regions().flat_map(|region| atlas.children(&region.code));
    let mut communes = provinces.flat_map(|province| atlas.children(&province.code));
    communes.find(|commune| commune.level == Level::Commune && commune.names.fr == name)
}

/// The last part of a territory's code: "421" of "04.421".
fn digits(code: &str) -> &str {
    code.rsplit('.').next().unwrap_or(code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::tenant::pack::Pack;
    use std::collections::HashSet;

    #[test]
    fn every_named_administration_all_regions_and_all_provinces_are_planned_once() {
        let planned = plan(&Atlas::embedded().unwrap());
        let slugs: HashSet<&str> = planned.iter().map(|plan| plan.tenant.slug.as_str()).collect();
        let codes: HashSet<&str> = planned.iter().map(|plan| plan.tenant.code.as_str()).collect();
        assert_eq!((slugs.len(), codes.len()), (planned.len(), planned.len()));
        assert_eq!(planned.len(), 4 + 3 + 12 + 75);
        for slug in [
            "commune-rabat",
            "commune-casablanca",
            "commune-agadir",
            "commune-fes",
            "prefecture-rabat",
            "ministere-education",
            "ministere-emploi",
            "cri-rabat",
        ] {
            let plan = planned.iter().find(|plan| plan.tenant.slug == slug).unwrap();
            assert!(plan.is_staffed, "{slug}");
        }
        for plan in &planned {
            let slug = &plan.tenant.slug;
            assert_eq!(plan.pack.is_none(), plan.tenant.territory_code.is_some(), "{slug}");
            assert!(plan.pack.is_none_or(|pack| Pack::named(pack).is_some()), "{slug}: {:?}", plan.pack);
        }
        for plan in &planned {
            let Names { ar, fr, zgh, en } = &plan.tenant.names;
            assert!([ar, fr, zgh, en].iter().all(|name| !name.is_empty()), "{}", plan.tenant.slug);
            assert!(plan.tenant.slug.len() <= 60);
        }
    }
}
