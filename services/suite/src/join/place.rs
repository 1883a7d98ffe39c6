//! Which administration somebody wants to take: one that is listed, or that of a territory where none takes part.

use crate::tenant::pack::Pack;
use crate::tenant::territory_name;
use database::Database;
use identity::{Directory, Kind, NewTenant, State, Tenant};
use server::Result;
use std::collections::HashSet;
use std::sync::Arc;
use territory::Atlas;
use ui::{Accent, Names};

/// An administration that nobody took yet.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// It is listed.
    Listed(Arc<Tenant>),
    /// It will be entered.
    New(Box<NewTenant>),
}

impl Place {
    /// Its name.
    pub(super) fn names(&self) -> &Names {
        match self {
            Self::Listed(tenant) => &tenant.names,
            Self::New(new) => &new.names,
        }
    }

    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Listed(tenant) => tenant.kind,
            Self::New(new) => new.kind,
        }
    }

    /// Its part of the address.
    pub(super) fn slug(&self) -> &str {
        match self {
            Self::Listed(tenant) => &tenant.slug,
            Self::New(new) => &new.slug,
        }
    }

    /// The domains of its people's addresses, as far as they are known.
    pub(super) fn domains(&self) -> &[String] {
        match self {
            Self::Listed(tenant) => &tenant.domains,
            Self::New(_) => &[],
        }
    }
}

/// What comes before the code of a territory; no slug of ours looks so, since codes have dots or two digits.
const OF_A_TERRITORY: &str = "t-";

/// The administration that this part of an address names; none when there is none that could be taken.
pub(super) async fn find(
    database: &Database,
    directory: &Directory,
    atlas: &Atlas,
    place: &str,
) -> Result<Option<Place>> {
    if let Some(tenant) = directory.listed(place).await? {
        return Ok(Some(tenant).filter(|tenant| tenant.state == State::Listed).map(Place::Listed));
    }
    let Some(territory) = place.strip_prefix(OF_A_TERRITORY).and_then(|code| atlas.get(code)) else {
        return Ok(None);
    };
    let all = directory.all().await?;
    let absent = database.read(async |conn| identity::list_absent(conn).await).await?;
    let administered = all.iter().map(|tenant| &tenant.territory_code);
    let mut administered = administered.chain(absent.iter().map(|absent| &absent.territory_code));
    if administered.any(|code| code.as_ref() == Some(&territory.code)) {
        return Ok(None);
    }
    let Some((kind, slug, names)) = territory_name::of(territory) else {
        return Ok(None);
    };
    // What was one's that was erased is never given again.
    let is_taken =
        |code: &str| all.iter().any(|tenant| tenant.code == code) || absent.iter().any(|absent| absent.code == code);
    let Some(code) = territory_name::code_of(&territory.names.fr, is_taken) else {
        return Ok(None);
    };
    // Two communes may have one name: the later one bears its province's number.
    let is_known =
        |slug: &str| all.iter().any(|tenant| tenant.slug == slug) || absent.iter().any(|absent| absent.slug == slug);
    let slug = if is_known(&slug) { format!("{slug}-{}", territory.code.replace('.', "-")) } else { slug };
    Ok(Some(Place::New(Box::new(NewTenant {
        slug,
        code,
        kind,
        names,
        territory_code: Some(territory.code.clone()),
        accent: Accent::default(),
        state: State::Listed,
        domains: Vec::new(),
        openings: Pack::named(Pack::of(kind)).map(|pack| pack.opening.clone()).unwrap_or_default(),
        demo: false,
    }))))
}

/// One line of what was found.
pub(super) struct Found {
    /// Its part of the address of the next step; none when somebody took it.
    pub(super) place: Option<String>,
    /// Its name.
    pub(super) names: Names,
    /// Where it lies, for two of one name: its territory's parent.
    pub(super) within: Names,
    /// The slug of its page, when it is taken and has one.
    pub(super) slug: Option<String>,
    /// Whether it was erased, and its place is nobody's any more.
    pub(super) is_erased: bool,
}

/// Everything that could be found: the directory, and the territories that nobody in it administers.
pub(super) async fn all(database: &Database, directory: &Directory, atlas: &Atlas) -> Result<Vec<Found>> {
    let tenants = directory.all().await?;
    let absent = database.read(async |conn| identity::list_absent(conn).await).await?;
    let erased: HashSet<&str> = absent.iter().filter_map(|absent| absent.territory_code.as_deref()).collect();
    let administered: HashSet<&str> = tenants.iter().filter_map(|tenant| tenant.territory_code.as_deref()).collect();
    let within = |code: &str| {
        let parent = atlas.ancestors(code).next();
        parent.map(|parent| shown(parent.names.clone())).unwrap_or_default()
    };
    let mut found: Vec<Found> = Vec::with_capacity(tenants.len());
    for tenant in &tenants {
        found.push(Found {
            place: (tenant.state == State::Listed).then(|| tenant.slug.clone()),
            names: tenant.names.clone(),
            within: tenant.territory_code.as_deref().map(within).unwrap_or_default(),
            slug: tenant.state.is_live().then(|| tenant.slug.clone()),
            is_erased: false,
        });
    }
    for region in atlas.regions() {
        for province in std::iter::once(region).chain(atlas.children(&region.code)) {
            let communes = atlas.children(&province.code).filter(|_| province.code != region.code);
            for territory in std::iter::once(province).chain(communes) {
                if administered.contains(territory.code.as_str()) {
                    continue;
                }
                let Some((_, _, names)) = territory_name::of(territory) else {
                    continue;
                };
                let is_erased = erased.contains(territory.code.as_str());
                let place = (!is_erased).then(|| format!("{OF_A_TERRITORY}{}", territory.code));
                found.push(Found { place, names, within: within(&territory.code), slug: None, is_erased });
            }
        }
    }
    Ok(found)
}

fn shown(territory::Names { ar, fr, zgh, en }: territory::Names) -> Names {
    Names { ar, fr, zgh, en }
}
