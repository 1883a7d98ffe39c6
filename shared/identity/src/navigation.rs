//! The links between pages that belong together. Services say which pages they have, `suite` puts them in one order, and each
//! reader sees those that they may open.

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

/// A name over pages of a desk that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The translation key of the name.
    pub label: &'static str,
    /// The addresses of the pages, as their entries have them.
    pub paths: &'static [&'static str],
}

/// So many links of a desk are seen at a glance; more stand in sections.
const AT_A_GLANCE: usize = 5;

/// All of them, in the order of the links. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Navigation {
    entries: Arc<[Entry]>,
    sections: &'static [Section],
}

impl Navigation {
    /// Takes the entries in their order.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self { entries: entries.into_iter().collect(), sections: &[] }
    }

    /// The same, with names over the pages of a desk for who may open many of them.
    #[must_use]
    pub fn in_sections(self, sections: &'static [Section]) -> Self {
        Self { sections, ..self }
    }

    /// Where a page of a desk stands among the sections; none for before them.
    fn section(&self, entry: &Entry) -> Option<usize> {
        self.sections.iter().position(|section| section.paths.contains(&entry.path))
    }

    /// The links of an area for who holds these permissions. The one that is closest to `page` is marked as current.
    pub(crate) fn links(&self, area: Area, page: &Page, permissions: &[String]) -> Vec<Link> {
        let may =
            |entry: &&Entry| entry.permission.is_empty() || permissions.iter().any(|name| name == entry.permission);
        let href = |entry: &Entry| match area {
            Area::Desk => page.url_here(entry.path),
            Area::Own | Area::Platform => page.url(entry.path),
        };
        let mut shown: Vec<&Entry> = self.entries.iter().filter(|entry| entry.area == area).filter(may).collect();
        let is_sectioned = area == Area::Desk && shown.len() > AT_A_GLANCE;
        if is_sectioned {
            // Within a section too they stand as it names them.
            shown.sort_by_key(|entry| {
                let section = self.section(entry);
                let paths = section.and_then(|at| self.sections.get(at)).map(|section| section.paths);
                (section, paths.and_then(|paths| paths.iter().position(|path| *path == entry.path)))
            });
        }
        let link = |entry: &Entry| {
            let link = Link::new(href(entry), page.t(entry.label));
            let section = self.section(entry).filter(|_| is_sectioned).and_then(|at| self.sections.get(at));
            match section {
                Some(section) => link.within(page.t(section.label)),
                None => link,
            }
        };
        let mut links: Vec<Link> = shown.into_iter().map(link).collect();
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
        let desk = self.entries.iter().filter(|entry| entry.area == Area::Desk && entry.permission.ends_with(".read"));
        desk.map(|entry| entry.permission.to_owned()).collect()
    }

    /// The first page of a desk that who holds these permissions may open, after the administration.
    #[must_use]
    pub(crate) fn first_of_desk(&self, permissions: &[String]) -> Option<&'static str> {
        let mut desk = self.entries.iter().filter(|entry| entry.area == Area::Desk);
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

    #[test]
    fn many_links_of_a_desk_stand_in_sections_and_few_do_not() {
        static SECTIONS: [Section; 2] = [
            Section { label: "mandates", paths: &["/desk/c", "/desk/f"] },
            Section { label: "companies", paths: &["/desk/b", "/desk/a", "/desk/d", "/desk/e"] },
        ];
        let desk = |path, permission| Entry { area: Area::Desk, path, label: "me", permission };
        let entries = ["/desk/a", "/desk/b", "/desk/c", "/desk/d", "/desk/e"].map(|path| desk(path, ""));
        let navigation = Navigation::new([&entries[..], &[desk("/desk/f", "a.b")]].concat()).in_sections(&SECTIONS);
        let page = Page::new(Lang::En, "/desk/d/1");
        let few = navigation.links(Area::Desk, &page, &[]);
        assert!(few.iter().all(|link| link.group.is_empty()), "{few:?}");
        let many = navigation.links(Area::Desk, &page, &["a.b".to_owned()]);
        let many: Vec<(&str, &str, bool)> =
            many.iter().map(|link| (link.href.as_str(), link.group.as_str(), link.current)).collect();
        let (first, second) = (page.t("mandates"), page.t("companies"));
        assert_eq!(
            many,
            [
                ("/en/desk/c", first.as_str(), false),
                ("/en/desk/f", first.as_str(), false),
                ("/en/desk/b", second.as_str(), false),
                ("/en/desk/a", second.as_str(), false),
                ("/en/desk/d", second.as_str(), true),
                ("/en/desk/e", second.as_str(), false),
            ]
        );
    }
}
