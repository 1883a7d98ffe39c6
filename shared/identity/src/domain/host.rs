//! Under the name of its own, an administration's public pages answer at the paths that they have everywhere. What is not its
//! own is not there; accounts and desks are at the platform's address alone, where sessions and passkeys are bound.

use crate::actor::part;
use crate::{Directory, Tenant};
use actix_web::http::Method;
use actix_web::http::header::{HOST, LOCATION};
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse};
use server::{Error, OwnName, Result, Settings, View, see_other};
use ui::Lang;

/// What every name answers: what pages are made of, and what those who run the server ask.
const EVERYWHERE: [&str; 8] =
    ["assets", "sw.js", "favicon.ico", "robots.txt", "healthz", "readyz", "metrics", "domains"];
/// After the language: what belongs to no administration, and to its public pages all the same.
const SHARED: [&str; 9] = [
    "display",
    "docs",
    "help",
    "accessibility",
    "privacy",
    "territory.geojson",
    "manifest.webmanifest",
    "offline",
    "drafts",
];

/// Where a request goes that came under an administration's own name.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Way {
    /// To the page of its path.
    On,
    /// To another path of the same name.
    Here(String),
    /// To the same path at the platform's address.
    Platform,
    /// Nowhere.
    Nowhere,
}

/// The answer to a request under an administration's own name, unless it is the one that its path has everywhere.
///
/// # Errors
/// [`Error::NotFound`] for what is not there under this name.
pub async fn under_own_name(request: &HttpRequest) -> Result<Option<HttpResponse>> {
    let path = request.match_info().as_str();
    let first = path.split('/').nth(1).unwrap_or_default();
    let Some(host) = host_of(request).filter(|_| !EVERYWHERE.contains(&first)) else {
        return Ok(None);
    };
    let settings: Settings = part(request)?;
    if settings.public_url.host_str() == Some(host.as_str()) {
        return Ok(None);
    }
    let directory: Directory = part(request)?;
    let Some(tenant) = directory.by_host(&host).await else {
        return Ok(None);
    };
    request.extensions_mut().insert(OwnName);
    let lang = View::of(request)?.lang;
    let is_other = match path.split('/').nth(2).filter(|slug| **slug != *tenant.slug) {
        Some(slug) if !slug.is_empty() => directory.listed(slug).await?.is_some(),
        _ => false,
    };
    let is_reading = request.method() == Method::GET;
    match way(path, lang, &tenant, is_other) {
        Way::On => Ok(None),
        Way::Here(path) if is_reading => Ok(Some(see_other(&path))),
        Way::Platform if is_reading => {
            let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
            let address = settings.public(target);
            Ok(Some(HttpResponse::TemporaryRedirect().insert_header((LOCATION, address)).finish()))
        }
        _ => Err(Error::NotFound),
    }
}

/// `is_other`: the second part names another administration.
fn way(path: &str, lang: Lang, tenant: &Tenant, is_other: bool) -> Way {
    let mut parts = path.split('/').skip(1);
    let [first, second, third] = [(); 3].map(|()| parts.next().unwrap_or_default());
    let here = |rest: &str| {
        let lang = first.parse().unwrap_or(lang);
        Way::Here(format!("/{lang}/{}{rest}", tenant.slug))
    };
    match (first, second, third) {
        ("", ..) => here("/"),
        // `/api/v1/{tenant}/…`
        ("api", _, slug) => {
            if slug == tenant.slug {
                Way::On
            } else {
                Way::Nowhere
            }
        }
        (code, ..) if code.parse::<Lang>().is_err() => Way::Platform,
        (_, "", _) => here("/"),
        (_, slug, "desk") if slug == tenant.slug => Way::Platform,
        (_, slug, _) if slug == tenant.slug => Way::On,
        (_, part, _) if SHARED.contains(&part) => Way::On,
        (_, "complaints", "new") => here("/complaints/new"),
        _ if is_other => Way::Nowhere,
        _ => Way::Platform,
    }
}

/// The name under which we were called, in lower case, without its port.
fn host_of(request: &HttpRequest) -> Option<String> {
    // HTTP/2 has it in the address, HTTP/1.1 in a header.
    let header = || request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let host = request.uri().authority().map(|authority| authority.as_str()).or_else(header)?;
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    Some(name.trim_end_matches('.').to_ascii_lowercase()).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;
    use crate::tenant::state::State;
    use actix_web::test::TestRequest;
    use database::TenantId;
    use ui::{Accent, Names};

    fn agadir() -> Tenant {
        Tenant {
            id: TenantId::fresh(),
            slug: "commune-agadir".to_owned(),
            code: "AGA".to_owned(),
            kind: Kind::Commune,
            names: Names::default(),
            listed_names: None,
            territory_code: None,
            accent: Accent::default(),
            state: State::Live,
            version: 0,
            domains: Vec::new(),
            openings: Names::default(),
            colour: None,
            logo: None,
            modules: Vec::new(),
            cndp: String::new(),
            messages_a_day: 0,
            storage_megabytes: 0,
            calls_a_minute: None,
            calls_a_day: None,
            asked_names: None,
            suspension: None,
            demo: true,
        }
    }

    #[test]
    fn each_path_goes_its_way() {
        let tenant = agadir();
        let home = || Way::Here("/fr/commune-agadir/".to_owned());
        for (path, is_other, expected) in [
            ("/", false, home()),
            ("/fr", false, home()),
            ("/fr/", false, home()),
            ("/ar/", false, Way::Here("/ar/commune-agadir/".to_owned())),
            ("/fr/commune-agadir", false, Way::On),
            ("/fr/commune-agadir/", false, Way::On),
            ("/fr/commune-agadir/complaints/new", false, Way::On),
            ("/fr/commune-agadir/brand.css", false, Way::On),
            ("/fr/commune-agadir/desk", false, Way::Platform),
            ("/fr/commune-agadir/desk/setup", false, Way::Platform),
            ("/fr/commune-rabat/", true, Way::Nowhere),
            ("/fr/commune-rabat/desk", true, Way::Nowhere),
            ("/fr/complaints/new", false, Way::Here("/fr/commune-agadir/complaints/new".to_owned())),
            ("/fr/sign-in", false, Way::Platform),
            ("/fr/me/security", false, Way::Platform),
            ("/fr/join", false, Way::Platform),
            ("/fr/platform/tenants", false, Way::Platform),
            ("/fr/check", false, Way::Platform),
            ("/sign-in/provider/callback", false, Way::Platform),
            ("/fr/help", false, Way::On),
            ("/fr/display", false, Way::On),
            ("/fr/territory.geojson", false, Way::On),
            ("/fr/drafts", false, Way::On),
            ("/api/v1/commune-agadir/complaints", false, Way::On),
            ("/api/v1/commune-rabat/complaints", false, Way::Nowhere),
            ("/api/v1/-/complaints", false, Way::Nowhere),
        ] {
            assert_eq!(way(path, Lang::Fr, &tenant, is_other), expected, "{path}");
        }
    }

    #[test]
    fn the_name_is_read_without_its_port_in_lower_case() {
        for (header, name) in [
            ("www.Agadir.example", "www.agadir.example"),
            ("www.agadir.example:8443", "www.agadir.example"),
            ("www.agadir.example.", "www.agadir.example"),
            ("[::1]:8080", "[::1]"),
        ] {
            let request = TestRequest::default().insert_header((HOST, header)).to_http_request();
            assert_eq!(host_of(&request).as_deref(), Some(name), "{header}");
        }
    }
}
