//! The name of a domain, from what somebody typed: an address of a page or an e-mail address holds it too.

use std::net::IpAddr;

/// Before a domain's name stands this one, at which the record is looked for.
const LABEL: &str = "_diwan-challenge";
/// A name has 253 bytes at most (RFC 1035, section 2.3.4), with that label among them.
const LONGEST: usize = 253 - LABEL.len() - 1;
/// More is not looked at.
const TYPED: usize = 1_000;

/// A domain that somebody can have, as the name system writes it: lower case, punycode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name(String);

/// Why it cannot be an administration's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Not the name of a domain.
    Form,
    /// Names are given away below it: `gov.ma` is nobody's own.
    Suffix,
    /// Our own, or below it.
    Platform,
}

impl Name {
    /// Reads what was typed. `platform` is our own host.
    pub(crate) fn read(typed: &str, platform: &str) -> Result<Self, Refused> {
        if typed.len() > TYPED {
            return Err(Refused::Form);
        }
        let typed = typed.trim();
        let rest = typed.split_once("://").map_or(typed, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host).trim_end_matches('.');
        if host.parse::<IpAddr>().is_ok() {
            return Err(Refused::Form);
        }
        let name = idna::domain_to_ascii_strict(host).map_err(|_| Refused::Form)?;
        let last = name.rsplit('.').next().unwrap_or_default();
        if name.len() > LONGEST || !name.contains('.') || last.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Refused::Form);
        }
        // Cookies and passkeys of ours reach as far down as this.
        if is_within(&name, platform) {
            return Err(Refused::Platform);
        }
        if psl::domain(name.as_bytes()).is_none() {
            return Err(Refused::Suffix);
        }
        Ok(Self(name))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name at which a domain's record stands.
pub(crate) fn record_of(domain: &str) -> String {
    format!("{LABEL}.{domain}")
}

/// Whether `name` is `wide`, or lies below it.
pub(crate) fn is_within(name: &str, wide: &str) -> bool {
    name == wide || name.strip_suffix(wide).is_some_and(|rest| rest.ends_with('.'))
}

/// As people write it, where that differs from what the name system has.
pub(crate) fn written(name: &str) -> Option<String> {
    let (text, sound) = idna::domain_to_unicode(name);
    (sound.is_ok() && text != name).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<String, Refused> {
        Name::read(typed, "diwan.example").map(|name| name.0)
    }

    #[test]
    fn a_name_is_found_in_what_people_type() {
        for (typed, name) in [
            ("agadir.ma", "agadir.ma"),
            (" WWW.Agadir.MA. ", "www.agadir.ma"),
            ("https://www.agadir.ma/accueil?x=1", "www.agadir.ma"),
            ("http://agadir.ma:8080", "agadir.ma"),
            ("contact@commune-agadir.ma", "commune-agadir.ma"),
            ("interieur.gov.ma", "interieur.gov.ma"),
            ("أكادير.المغرب", "xn--igbiyi1gyb.xn--mgbc0a9azcg"),
            ("xn--igbiyi1gyb.xn--mgbc0a9azcg", "xn--igbiyi1gyb.xn--mgbc0a9azcg"),
            ("commune-agadir.example", "commune-agadir.example"),
        ] {
            assert_eq!(read(typed), Ok(name.to_owned()), "{typed}");
        }
        assert_eq!(written("xn--igbiyi1gyb.xn--mgbc0a9azcg").as_deref(), Some("أكادير.المغرب"));
        assert_eq!(written("agadir.ma"), None);
    }

    #[test]
    fn what_is_no_name_or_nobody_s_own_or_ours_is_refused() {
        let long = format!("{}.ma", ["a"; 130].join("."));
        for typed in [
            "",
            "agadir",
            ".ma",
            "a..ma",
            "192.168.1.1",
            "[::1]",
            "1.2.3.4.5",
            "-a.ma",
            "a_b.ma",
            "a b.ma",
            "xn--a.ma",
            "*.agadir.ma",
            "a\0.ma",
            &long,
        ] {
            assert_eq!(read(typed), Err(Refused::Form), "{typed:?}");
        }
        for typed in ["gov.ma", "org.ma", "co.uk", "github.io", "https://gov.ma/"] {
            assert_eq!(read(typed), Err(Refused::Suffix), "{typed}");
        }
        for typed in ["diwan.example", "www.diwan.example"] {
            assert_eq!(read(typed), Err(Refused::Platform), "{typed}");
        }
        assert!(read("notdiwan.example").is_ok());
    }

    #[test]
    fn a_name_lies_below_another_at_a_dot_only() {
        for (name, wide, is) in [
            ("agadir.ma", "agadir.ma", true),
            ("mail.agadir.ma", "agadir.ma", true),
            ("notagadir.ma", "agadir.ma", false),
            ("agadir.ma", "mail.agadir.ma", false),
        ] {
            assert_eq!(is_within(name, wide), is, "{name} {wide}");
        }
    }
}
