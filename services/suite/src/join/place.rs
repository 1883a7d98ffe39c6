//! Which administration somebody wants to take: one that is listed, that of a territory where none takes part, one that nobody
//! lists; or one that somebody began already, of which the newcomer says that it is theirs.

use crate::tenant::pack::Pack;
use crate::tenant::territory_name;
use database::{Database, TenantId};
use identity::{Absent, Claim, Directory, Kind, NewTenant, Proposed, State, Tenant};
use server::Result;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use territory::Atlas;
use ui::{Accent, Names};

/// An administration that somebody comes for.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// It is listed.
    Listed(Arc<Tenant>),
    /// It will be entered.
    New(Box<NewTenant>),
    /// It will be entered; nobody lists it, and that is what is said of it.
    Proposed(Box<NewTenant>, Box<Proposed>),
    /// Others try it out: whoever comes now is their rival.
    Begun(Arc<Tenant>),
    /// It takes part.
    Taken(Arc<Tenant>),
}

impl Place {
    fn of(tenant: Arc<Tenant>) -> Self {
        match tenant.state {
            State::Listed => Self::Listed(tenant),
            State::Trial | State::Asked => Self::Begun(tenant),
            State::Live | State::Suspended => Self::Taken(tenant),
        }
    }

    /// Its name; of one that others try out, not what they call it, unless nobody else ever listed it.
    pub(super) fn names(&self) -> &Names {
        match self {
            Self::Begun(tenant) => tenant.listed_names.as_ref().unwrap_or(&tenant.names),
            Self::Listed(tenant) | Self::Taken(tenant) => &tenant.names,
            Self::New(new) | Self::Proposed(new, _) => &new.names,
        }
    }

    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Listed(tenant) | Self::Begun(tenant) | Self::Taken(tenant) => tenant.kind,
            Self::New(new) | Self::Proposed(new, _) => new.kind,
        }
    }

    /// The name of the pack that it starts with.
    pub(super) fn pack(&self) -> &'static str {
        match self {
            Self::Proposed(new, said) => Pack::asked(&said.pack, new.kind),
            _ => Pack::of(self.kind()),
        }
    }

    /// Its part of the address.
    pub(super) fn slug(&self) -> &str {
        match self {
            Self::Listed(tenant) | Self::Begun(tenant) | Self::Taken(tenant) => &tenant.slug,
            Self::New(new) | Self::Proposed(new, _) => &new.slug,
        }
    }

    /// The domains of its people's addresses, as far as they are known.
    pub(super) fn domains(&self) -> &[String] {
        match self {
            Self::Listed(tenant) | Self::Begun(tenant) | Self::Taken(tenant) => &tenant.domains,
            Self::New(_) | Self::Proposed(..) => &[],
        }
    }
}

/// What comes before the code of a territory; no slug of ours looks so, since codes have dots or two digits.
const OF_A_TERRITORY: &str = "t-";
/// The most letters of a slug that is made of a name; a number may follow.
const MOST_OF_A_SLUG: usize = 54;

/// What others have, so that nobody new gets it.
struct Known {
    all: Vec<Arc<Tenant>>,
    absent: Vec<Absent>,
}

impl Known {
    async fn read(database: &Database, directory: &Directory) -> Result<Self> {
        let all = directory.all().await?;
        let absent = database.read(async |conn| identity::list_absent(conn).await).await?;
        Ok(Self { all, absent })
    }

    /// What was one's that was erased is never given again.
    fn has_code(&self, code: &str) -> bool {
        self.all.iter().any(|tenant| tenant.code == code) || self.absent.iter().any(|absent| absent.code == code)
    }

    fn has_slug(&self, slug: &str) -> bool {
        self.all.iter().any(|tenant| tenant.slug == slug) || self.absent.iter().any(|absent| absent.slug == slug)
    }
}

/// The administration that this part of an address names; none when there is none that could be taken.
pub(super) async fn find(
    database: &Database,
    directory: &Directory,
    atlas: &Atlas,
    place: &str,
) -> Result<Option<Place>> {
    if let Some(tenant) = directory.listed(place).await? {
        return Ok(Some(Place::of(tenant)));
    }
    let Some(territory) = place.strip_prefix(OF_A_TERRITORY).and_then(|code| atlas.get(code)) else {
        return Ok(None);
    };
    let Some((kind, slug, names)) = territory_name::of(territory) else {
        return Ok(None);
    };
    let known = Known::read(database, directory).await?;
    // What was one's that was erased is nobody's any more.
    if known.absent.iter().any(|absent| absent.territory_code.as_ref() == Some(&territory.code)) {
        return Ok(None);
    }
    // Somebody brought it in since.
    let here = |tenant: &&Arc<Tenant>| tenant.territory_code.as_ref() == Some(&territory.code);
    let same = known.all.iter().filter(here).find(|tenant| tenant.kind == kind);
    if let Some(tenant) = same.or_else(|| known.all.iter().find(here)) {
        return Ok(Some(Place::of(Arc::clone(tenant))));
    }
    let Some(code) = territory_name::code_of(&territory.names.fr, |code| known.has_code(code)) else {
        return Ok(None);
    };
    // Two communes may have one name: the later one bears its province's number.
    let slug = if known.has_slug(&slug) { format!("{slug}-{}", territory.code.replace('.', "-")) } else { slug };
    Ok(Some(Place::New(Box::new(new(slug, code, kind, Pack::of(kind), names, Some(territory.code.clone()))))))
}

/// The administration of a claim; none when there is none that could be taken.
pub(super) async fn of_claim(
    database: &Database,
    directory: &Directory,
    atlas: &Atlas,
    claim: &Claim,
) -> Result<Option<Place>> {
    match claim.proposed() {
        Some(proposed) => propose(database, directory, proposed).await,
        None => find(database, directory, atlas, &claim.place).await,
    }
}

/// One that nobody lists, under an address and with letters that nobody has.
async fn propose(database: &Database, directory: &Directory, proposed: Proposed) -> Result<Option<Place>> {
    let Some(kind) = Kind::named(&proposed.kind) else {
        return Ok(None);
    };
    let known = Known::read(database, directory).await?;
    let Some(code) = territory_name::code_of(&proposed.names.fr, |code| known.has_code(code)) else {
        return Ok(None);
    };
    let stem = slug_of(kind, &proposed.names.fr);
    let numbered = (2..1000).map(|number| format!("{stem}-{number}"));
    let Some(slug) = std::iter::once(stem.clone()).chain(numbered).find(|slug| !known.has_slug(slug)) else {
        return Ok(None);
    };
    let pack = Pack::asked(&proposed.pack, kind);
    let new = new(slug, code, kind, pack, proposed.names.clone(), None);
    Ok(Some(Place::Proposed(Box::new(new), Box::new(proposed))))
}

/// A name as a part of an address: beginning with its kind or of three words at least, so that it never is one of ours, and not
/// like a territory's.
fn slug_of(kind: Kind, name: &str) -> String {
    let mut slug = territory_name::slug_of(name);
    let is_its_own = slug.split('-').count() > 2 || slug.starts_with(&format!("{}-", kind.as_str()));
    if !is_its_own || slug.starts_with(OF_A_TERRITORY) {
        slug = if slug.is_empty() { format!("{}-1", kind.as_str()) } else { format!("{}-{slug}", kind.as_str()) };
    }
    // Letters of an address are ASCII.
    slug.truncate(MOST_OF_A_SLUG);
    slug.trim_end_matches('-').to_owned()
}

fn new(slug: String, code: String, kind: Kind, pack: &str, names: Names, territory_code: Option<String>) -> NewTenant {
    NewTenant {
        slug,
        code,
        kind,
        names,
        territory_code,
        accent: Accent::default(),
        state: State::Listed,
        domains: Vec::new(),
        openings: Pack::named(pack).map(|pack| pack.opening.clone()).unwrap_or_default(),
        demo: false,
    }
}

/// How far an administration is, for whoever looks for theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// It can be brought in.
    Free,
    /// Others try it out.
    Begun,
    /// It takes part.
    Taken,
    /// It left, was erased, and its place is nobody's any more.
    Erased,
}

/// One line of what was found.
pub(super) struct Found {
    pub(super) standing: Standing,
    /// Its part of the address of the next step; none when there is none.
    pub(super) place: Option<String>,
    /// Its name.
    pub(super) names: Names,
    /// Where it lies, for two of one name: its territory's parent.
    pub(super) within: Names,
    /// The slug of its page, when it is taken and has one.
    pub(super) slug: Option<String>,
    /// The code of its territory, or of the one in which it is said to lie; none for the whole country.
    pub(super) territory: Option<String>,
}

/// Everything that could be found: the directory, and the territories that nobody in it administers.
pub(super) async fn all(database: &Database, directory: &Directory, atlas: &Atlas) -> Result<Vec<Found>> {
    let tenants = directory.all().await?;
    let absent = database.read(async |conn| identity::list_absent(conn).await).await?;
    let proposed: HashMap<TenantId, Proposed> =
        database.read(async |conn| identity::list_proposed(conn).await).await?.into_iter().collect();
    let erased: HashSet<&str> = absent.iter().filter_map(|absent| absent.territory_code.as_deref()).collect();
    let administered: HashSet<&str> = tenants.iter().filter_map(|tenant| tenant.territory_code.as_deref()).collect();
    let within = |code: &str| {
        let parent = atlas.ancestors(code).next();
        parent.map(|parent| shown(parent.names.clone())).unwrap_or_default()
    };
    let mut found: Vec<Found> = Vec::with_capacity(tenants.len());
    for tenant in &tenants {
        let said = proposed.get(&tenant.id);
        found.push(Found {
            standing: match tenant.state {
                State::Listed => Standing::Free,
                State::Trial | State::Asked => Standing::Begun,
                State::Live | State::Suspended => Standing::Taken,
            },
            place: Some(tenant.slug.clone()),
            names: match (said, tenant.state.is_on_trial()) {
                // Whoever works there, too, must find it: by what was said of it when it was brought in.
                (Some(said), true) => said.names.clone(),
                _ => tenant.public_names(),
            },
            within: tenant
                .territory_code
                .as_deref()
                .map(within)
                .or_else(|| said.map(|said| said.within_names.clone()))
                .unwrap_or_default(),
            slug: tenant.state.is_live().then(|| tenant.slug.clone()),
            territory: tenant.territory_code.clone().or_else(|| said.map(|said| said.within.clone())),
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
                found.push(Found {
                    standing: if is_erased { Standing::Erased } else { Standing::Free },
                    place: (!is_erased).then(|| format!("{OF_A_TERRITORY}{}", territory.code)),
                    names,
                    within: within(&territory.code),
                    slug: None,
                    territory: Some(territory.code.clone()),
                });
            }
        }
    }
    Ok(found)
}

fn shown(territory::Names { ar, fr, zgh, en }: territory::Names) -> Names {
    Names { ar, fr, zgh, en }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_one_that_nobody_lists_is_none_of_ours() {
        assert_eq!(slug_of(Kind::Agency, "Agence urbaine d’Akka"), "agence-urbaine-d-akka");
        assert_eq!(slug_of(Kind::Agency, "Join"), "agency-join");
        assert_eq!(slug_of(Kind::Agency, "Sign in"), "agency-sign-in");
        assert_eq!(slug_of(Kind::Commune, "Commune Akka"), "commune-akka");
        assert_eq!(slug_of(Kind::Commune, "T 09"), "commune-t-09");
        assert_eq!(slug_of(Kind::Commune, "أكا"), "commune-1");
        assert!(slug_of(Kind::Ministry, &"mot ".repeat(60)).len() <= MOST_OF_A_SLUG);
    }
}
