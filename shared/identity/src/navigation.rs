//! The links between pages that belong together. Services say which pages they have, `suite` puts them in one order, and each
//! reader sees those that they may open.

use crate::{MODULES, Tenant};
use std::sync::Arc;
use ui::{Link, Page};

/// Where a page belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The desk of an administration: `/{lang}/{tenant}/desk/…`.
    Desk,
    /// A person's own space: `/{lang}/me/…`.
    Own,
    /// The platform: `/{lang}/platform/…`.
    Platform,
}

/// A page that the navigation leads to.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Where it belongs.
    pub area: Area,
    /// Its address: after the administration for a desk (`/desk/complaints`), after the language else (`/me`).
    pub path: &'static str,
    /// The translation key of its link.
    pub label: &'static str,
    /// The right that opens it; empty: membership, or being signed in, is enough.
    pub permission: &'static str,
}

/// All of them, in the order of the links. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Navigation(Arc<[Entry]>);

impl Navigation {
    /// Takes the entries in their order.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self(entries.into_iter().collect())
    }

    /// Without the desks of modules that are not offered.
    pub(crate) fn offered_by(&self, tenant: &Tenant) -> Self {
        let is_offered = |entry: &&Entry| {
            let module = entry.path.strip_prefix("/desk/").unwrap_or_default();
            entry.area != Area::Desk || !MODULES.contains(&module) || tenant.offers(module)
        };
        // Most offer all of them: nothing is copied then.
        if self.0.iter().all(|entry| is_offered(&entry)) {
            return self.clone();
        }
        Self(self.0.iter().filter(is_offered).copied().collect())
    }

    /// The links of an area for who holds these permissions. The one that is closest to `page` is marked as current.
    pub(crate) fn links(&self, area: Area, page: &Page, permissions: &[String]) -> Vec<Link> {
        let may =
            |entry: &&Entry| entry.permission.is_empty() || permissions.iter().any(|name| name == entry.permission);
        let href = |entry: &Entry| match area {
            Area::Desk => page.url_here(entry.path),
            Area::Own | Area::Platform => page.url(entry.path),
        };
        let shown = self.0.iter().filter(|entry| entry.area == area).filter(may);
        let mut links: Vec<Link> = shown.map(|entry| Link::new(href(entry), page.t(entry.label))).collect();
        let here = page.url_in(&page.lang);
        let here = here.split(['?', '#']).next().unwrap_or_default();
        let holds = |link: &&mut Link| {
            here.strip_prefix(&link.href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if let Some(closest) = links.iter_mut().filter(holds).max_by_key(|link| link.href.len()) {
            closest.current = true;
        }
        links
    }

    /// The rights that open pages of a desk and let one change nothing, by their names: `….read`.
    pub(crate) fn reading(&self) -> Vec<String> {
        let desk = self.0.iter().filter(|entry| entry.area == Area::Desk && entry.permission.ends_with(".read"));
        desk.map(|entry| entry.permission.to_owned()).collect()
    }

    /// The first page of a desk that who holds these permissions may open, after the administration.
    #[must_use]
    pub(crate) fn first_of_desk(&self, permissions: &[String]) -> Option<&'static str> {
        let mut desk = self.0.iter().filter(|entry| entry.area == Area::Desk);
        let may =
            |entry: &&Entry| entry.permission.is_empty() || permissions.iter().any(|name| name == entry.permission);
        desk.find(may).map(|entry| entry.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ui::Lang;

    fn navigation() -> Navigation {
        let own = |path, label, permission| Entry { area: Area::Own, path, label, permission };
        Navigation::new([own("/me", "me", ""), own("/me/security", "sign-in", ""), own("/me/x", "sign-out", "a.b")])
    }

    fn current(path: &str, permissions: &[String]) -> (usize, Vec<String>) {
        let links = navigation().links(Area::Own, &Page::new(Lang::Fr, path), permissions);
        let marked = links.iter().filter(|link| link.current).map(|link| link.href.clone()).collect();
        (links.len(), marked)
    }

    #[test]
    fn the_closest_page_is_the_current_one() {
        assert_eq!(current("/me?x=1", &[]), (2, vec!["/fr/me".to_owned()]));
        assert_eq!(current("/me/security/sessions", &[]), (2, vec!["/fr/me/security".to_owned()]));
        assert_eq!(current("/meteo", &[]), (2, vec![]));
    }

    #[test]
    fn a_page_is_shown_to_who_may_open_it() {
        assert_eq!(current("/me/x", &["a.b".to_owned()]), (3, vec!["/fr/me/x".to_owned()]));
        assert_eq!(current("/me/x", &["a.bc".to_owned()]), (2, vec!["/fr/me".to_owned()]));
        let desk = |path, permission| Entry { area: Area::Desk, path, label: "me", permission };
        let navigation = Navigation::new([desk("/desk/a", "a.b"), desk("/desk/b", "")]);
        assert_eq!(navigation.first_of_desk(&[]), Some("/desk/b"));
        assert_eq!(navigation.first_of_desk(&["a.b".to_owned()]), Some("/desk/a"));
    }
}
