//! What an operator says of one administration, as words: a line of a file, or the arguments of a command. All its faults are
//! found at once, each with its field.

use super::enter::{First, NewAdministration};
use super::pack::Pack;
use identity::{Kind, NewTenant, NewUnit, State, is_unit_code};
use notifications::Recipient;
use serde::Deserialize;
use std::collections::HashSet;
use ui::{Accent, Lang, Names};

/// The fields, as they are called at the head of a file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Line {
    pub(crate) slug: String,
    pub(crate) code: String,
    pub(crate) kind: String,
    pub(crate) name_ar: String,
    pub(crate) name_fr: String,
    pub(crate) name_zgh: String,
    pub(crate) name_en: String,
    pub(crate) territory: String,
    /// The domains of its people's e-mail addresses, separated by spaces.
    pub(crate) domains: String,
    pub(crate) admin_name: String,
    pub(crate) admin_email: String,
    pub(crate) admin_lang: String,
    pub(crate) pack: String,
    /// Whose unit it is: the slug of an administration, and the code of the unit above it, if any, after a slash.
    pub(crate) unit_of: String,
}

/// A field that is wrong, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) field: &'static str,
    pub(crate) message: String,
}

/// The most letters of a name: it stands in a header.
const MAX_NAME: usize = 200;

/// Where anybody gets an address: one there proves nothing of where somebody works, and whose it is said to be could lead all of its
/// people to a provider of identity.
const PUBLIC_MAIL: [&str; 25] = [
    "aol.com",
    "gmail.com",
    "gmx.com",
    "gmx.fr",
    "googlemail.com",
    "hotmail.com",
    "hotmail.fr",
    "icloud.com",
    "laposte.net",
    "live.com",
    "live.fr",
    "mail.com",
    "me.com",
    "menara.ma",
    "msn.com",
    "orange.fr",
    "outlook.com",
    "outlook.fr",
    "proton.me",
    "protonmail.com",
    "wanadoo.fr",
    "yahoo.com",
    "yahoo.fr",
    "yandex.com",
    "ymail.com",
];

impl Line {
    /// The administration, or what is wrong with its fields, in their order. `territories` are the codes that exist.
    pub(crate) fn read(&self, territories: &HashSet<String>) -> Result<NewAdministration, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut wrong = |field, message: String| faults.push(Fault { field, message });
        let [slug, code] = [&self.slug, &self.code].map(|text| text.trim());
        if !is_slug(slug) {
            wrong("slug", format!("{slug:?} is not lower-case letters a-z, digits and single hyphens, 60 at most"));
        }
        let is_code = (2..=6).contains(&code.len())
            && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if !is_code {
            wrong("code", format!("{code:?} is not 2 to 6 capital letters A-Z and digits"));
        }
        let kind = Kind::named(self.kind.trim());
        if kind.is_none() {
            wrong("kind", format!("{:?} is not commune, province, region, ministry or agency", self.kind.trim()));
        }
        self.judge_names(&mut wrong);
        let territory = Some(self.territory.trim()).filter(|code| !code.is_empty());
        if let Some(code) = territory.filter(|code| !territories.contains(*code)) {
            wrong("territory", format!("{code:?} is no code of a region, province or commune"));
        }
        let domains: Vec<String> = self.domains.split_whitespace().map(str::to_lowercase).collect();
        if let Some(domain) = domains.iter().find(|domain| !is_domain(domain)) {
            wrong("domains", format!("{domain:?} is no domain, such as agadir.ma"));
        } else if let Some(domain) = domains.iter().find(|domain| PUBLIC_MAIL.contains(&domain.as_str())) {
            wrong("domains", format!("{domain:?} gives addresses to everybody: leave it out"));
        }
        let first = self.first(&mut wrong);
        let asked = self.pack.trim();
        let pack = Pack::names().into_iter().find(|name| *name == asked);
        let pack = pack.or_else(|| kind.filter(|_| asked.is_empty()).map(Pack::of));
        if pack.is_none() && !asked.is_empty() {
            wrong("pack", format!("{asked:?} is not one of {}", Pack::names().join(", ")));
        }
        let (Some(kind), Some(pack), true) = (kind, pack, faults.is_empty()) else {
            return Err(faults);
        };
        let tenant = NewTenant {
            slug: slug.to_owned(),
            code: code.to_owned(),
            kind,
            names: self.names(),
            territory_code: territory.map(str::to_owned),
            accent: Accent::default(),
            state: State::Listed,
            domains,
            openings: Pack::named(pack).map(|pack| pack.opening.clone()).unwrap_or_default(),
            demo: false,
        };
        Ok(NewAdministration { tenant, pack, first, units: Vec::new() })
    }

    /// The unit, with the slug of its administration; or what is wrong with its fields.
    pub(crate) fn read_unit(&self) -> Result<(String, NewUnit), Vec<Fault>> {
        let mut faults = Vec::new();
        let mut wrong = |field, message: String| faults.push(Fault { field, message });
        let (slug, parent) = match self.unit_of.trim().split_once('/') {
            Some((slug, parent)) => (slug, Some(parent)),
            None => (self.unit_of.trim(), None),
        };
        if !is_slug(slug) || parent.is_some_and(|parent| !is_unit_code(parent)) {
            wrong("unit_of", format!("{:?} is no slug, and no slug/code of a unit", self.unit_of.trim()));
        }
        let code = self.slug.trim();
        if !is_unit_code(code) {
            wrong(
                "slug",
                format!("{code:?} is not the code of a unit: letters a-z, digits, single hyphens, 40 at most"),
            );
        }
        self.judge_names(&mut wrong);
        for (field, text) in [
            ("code", &self.code),
            ("kind", &self.kind),
            ("territory", &self.territory),
            ("domains", &self.domains),
            ("admin_name", &self.admin_name),
            ("admin_email", &self.admin_email),
            ("admin_lang", &self.admin_lang),
            ("pack", &self.pack),
        ] {
            if !text.trim().is_empty() {
                wrong(field, "is filled in, but says nothing of a unit".to_owned());
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let new = NewUnit { code: code.to_owned(), parent: parent.map(str::to_owned), names: self.names() };
        Ok((slug.to_owned(), new))
    }

    fn judge_names(&self, wrong: &mut impl FnMut(&'static str, String)) {
        for (field, name, is_needed) in [
            ("name_ar", &self.name_ar, true),
            ("name_fr", &self.name_fr, true),
            ("name_zgh", &self.name_zgh, false),
            ("name_en", &self.name_en, false),
        ] {
            let name = name.trim();
            if is_needed && name.is_empty() {
                wrong(field, "is missing: a name in Arabic and one in French are needed".to_owned());
            } else if name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
                wrong(field, format!("is not one line of at most {MAX_NAME} letters"));
            }
        }
    }

    fn names(&self) -> Names {
        let [ar, fr, zgh, en] =
            [&self.name_ar, &self.name_fr, &self.name_zgh, &self.name_en].map(|name| name.trim().to_owned());
        Names { ar, fr, zgh, en }
    }

    /// The first administrator: all three fields, or none.
    fn first(&self, wrong: &mut impl FnMut(&'static str, String)) -> Option<First> {
        let [name, email, lang] = [&self.admin_name, &self.admin_email, &self.admin_lang].map(|text| text.trim());
        if name.is_empty() && email.is_empty() {
            return None;
        }
        if name.is_empty() || name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
            wrong("admin_name", format!("is not one line of 1 to {MAX_NAME} letters"));
        }
        if email.len() > 254 || Recipient::new(None, email).is_err() {
            wrong("admin_email", format!("{email:?} is no e-mail address"));
        }
        let lang = if lang.is_empty() { Ok(Lang::Fr) } else { lang.parse() };
        if lang.is_err() {
            wrong("admin_lang", format!("{:?} is not ar, fr, zgh or en", self.admin_lang.trim()));
        }
        Some(First {
            name: name.to_owned(),
            email: email.to_lowercase(),
            lang: lang.unwrap_or(Lang::Fr),
            is_welcomed: true,
        })
    }
}

/// As the directory admits it: `commune-agadir`.
pub(crate) fn is_slug(text: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.len() <= 60 && text.split('-').all(is_word)
}

/// Words of letters, digits and hyphens, two at least, with dots between.
pub(crate) fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn right() -> Line {
        Line {
            slug: "commune-tiznit".into(),
            code: "TIZ".into(),
            kind: "commune".into(),
            name_ar: "جماعة تيزنيت".into(),
            name_fr: "Commune de Tiznit".into(),
            territory: "09.581".into(),
            admin_name: "Brahim Ait Ali".into(),
            admin_email: "B.AitAli@tiznit.example".into(),
            admin_lang: "ar".into(),
            ..Line::default()
        }
    }

    fn fields(line: &Line) -> Vec<&'static str> {
        let territories = HashSet::from(["09.581".to_owned()]);
        line.read(&territories).map_or_else(|faults| faults.iter().map(|fault| fault.field).collect(), |_| Vec::new())
    }

    #[test]
    fn a_right_line_is_read_and_its_kind_chooses_its_pack() {
        let new = right().read(&HashSet::from(["09.581".to_owned()])).unwrap();
        assert_eq!((new.pack, new.tenant.state), ("commune", State::Listed));
        let first = new.first.unwrap();
        assert_eq!((first.email.as_str(), first.lang), ("b.aitali@tiznit.example", Lang::Ar));
        let nobody = Line { admin_name: String::new(), admin_email: String::new(), ..right() };
        assert!(nobody.read(&HashSet::from(["09.581".to_owned()])).unwrap().first.is_none());
    }

    #[test]
    fn every_fault_of_a_line_names_its_field() {
        assert_eq!(fields(&right()), [""; 0]);
        for slug in ["", "Tiznit", "a--b", "-a", "a_b", &"a".repeat(61)] {
            assert_eq!(fields(&Line { slug: slug.into(), ..right() }), ["slug"], "{slug}");
        }
        for code in ["", "A", "abc", "ABCDEFG", "A-B"] {
            assert_eq!(fields(&Line { code: code.into(), ..right() }), ["code"], "{code}");
        }
        let all = Line { domains: "agadir".into(), pack: "x".into(), admin_lang: "de".into(), ..Line::default() };
        let all = Line { admin_name: "A".into(), territory: "99".into(), ..all };
        let expected =
            ["slug", "code", "kind", "name_ar", "name_fr", "territory", "domains", "admin_email", "admin_lang", "pack"];
        assert_eq!(fields(&all), expected);
    }

    #[test]
    fn a_unit_says_whose_it_is_and_nothing_of_an_administration() {
        let unit = |unit_of: &str, slug: &str| Line {
            slug: slug.into(),
            name_ar: "الحالة المدنية".into(),
            name_fr: "État civil".into(),
            unit_of: unit_of.into(),
            ..Line::default()
        };
        let told = |line: Line| line.read_unit().map(|(slug, new)| (slug, new.code, new.parent));
        let faults = |line: Line| {
            let faults = line.read_unit().map(|_| ()).unwrap_err();
            faults.iter().map(|fault| fault.field).collect::<Vec<_>>()
        };
        let (slug, code) = ("commune-tiznit".to_owned(), "etat-civil".to_owned());
        assert_eq!(told(unit("commune-tiznit", "etat-civil")), Ok((slug.clone(), code.clone(), None)));
        assert_eq!(told(unit("commune-tiznit/social", "etat-civil")), Ok((slug, code, Some("social".to_owned()))));
        assert_eq!(faults(unit("Commune/x", "État civil")), ["unit_of", "slug"]);
        assert_eq!(faults(Line { name_fr: String::new(), code: "TIZ".into(), ..unit("a", "b") }), ["name_fr", "code"]);
    }

    #[test]
    fn where_anybody_gets_an_address_is_no_administration_s_domain() {
        for domains in ["gmail.com", "tiznit.ma HOTMAIL.fr", "menara.ma"] {
            assert_eq!(fields(&Line { domains: domains.into(), ..right() }), ["domains"], "{domains}");
        }
        assert_eq!(fields(&Line { domains: "tiznit.ma commune-gmail.com".into(), ..right() }), [""; 0]);
        assert!(PUBLIC_MAIL.iter().all(|domain| is_domain(domain)));
    }

    #[test]
    fn a_domain_is_told_from_what_is_none() {
        assert!(["agadir.ma", "commune-fes.gov.ma"].iter().all(|domain| is_domain(domain)));
        assert!(["", "agadir", ".ma", "a..ma", "-a.ma", "a b.ma", "é.ma"].iter().all(|domain| !is_domain(domain)));
    }
}
