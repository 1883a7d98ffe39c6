//! Every component on one page, with every variant: what a page builder copies from, and what the accessibility checks visit.

mod drawings;

use askama::Template;

use self::drawings::Drawings;
use crate::{Choice, Cursor, Errors, Fact, KeyFigure, Link, Page, Place, Step};

/// The gallery of components.
#[derive(Template)]
#[template(path = "gallery.html")]
pub struct GalleryPage {
    page: Page,
    errors: Errors,
    fine: Errors,
    kinds: Vec<Choice>,
    provinces: Vec<Choice>,
    trail: Vec<Link>,
    steps: Vec<Step>,
    facts: Vec<Fact>,
    cursor: Cursor,
    place: Place,
    figures: Vec<KeyFigure>,
    drawings: Drawings,
}

impl GalleryPage {
    /// The gallery in the page's language.
    #[must_use]
    pub fn new(page: Page) -> Self {
        let mut errors = Errors::none();
        errors.add("text", page.t("error-required"));
        errors.add("kind", page.t("error-choose"));
        errors.add("email", page.t("error-email"));
        errors.add("category", page.t("error-choose"));
        errors.add("photos", page.t1("error-file-type", "name", "plan.exe"));
        errors.add("place", page.t("error-place-outside"));
        errors.add("consent", page.t("error-consent"));
        let kinds = ["complaint", "observation", "suggestion"]
            .map(|kind| Choice {
                hint: page.t(&format!("complaint-kind-{kind}-hint")),
                ..Choice::new(kind, page.t(&format!("complaint-kind-{kind}")))
            })
            .to_vec();
        let provinces = [
            ("10", "421", "Rabat-Salé-Kénitra", "Rabat"),
            ("10", "441", "Rabat-Salé-Kénitra", "Salé"),
            ("13", "001", "Souss-Massa", "Agadir-Ida Ou Tanane"),
        ]
        .map(|(parent, code, group, name)| Choice {
            parent: parent.into(),
            group: group.into(),
            ..Choice::new(code, name)
        })
        .to_vec();
        let place = Place {
            regions: vec![Choice::new("10", "Rabat-Salé-Kénitra"), Choice::new("13", "Souss-Massa")],
            provinces: provinces.clone(),
            geojson: page.url("/territory.geojson"),
            ..Place::default()
        };
        let step = |title: &str, iso: &str, body: &str, ahead: bool| Step {
            title: page.t(title),
            when: page.date_time(iso),
            datetime: iso.into(),
            body: body.into(),
            ahead,
            ..Step::default()
        };
        let steps = vec![
            step("event-received", "2026-11-24T09:12", "", false),
            step("event-assigned", "2026-11-24T10:40", "", false),
            step("event-answered", "2026-11-26T15:05", "تم إصلاح الإنارة.\nLe lampadaire est réparé.", false),
            step("event-due", "2027-01-23T00:00", "", true),
        ];
        let facts = vec![
            Fact::new(page.t("complaint-number"), "2026-000123"),
            Fact {
                href: page.url("/gallery"),
                action: page.t("change"),
                ..Fact::new(page.t("complaint-category"), "Éclairage public")
            },
            Fact::new(page.t("complaint-due"), page.date("2027-01-23")),
        ];
        Self {
            trail: vec![Link::new(page.url("/"), page.t("home")), Link::new("", page.t("gallery-title"))],
            cursor: Cursor { previous: Some(page.url("/gallery")), next: Some(page.url("/gallery")) },
            figures: drawings::figures(&page),
            drawings: Drawings::new(&page),
            page,
            errors,
            fine: Errors::none(),
            kinds,
            provinces,
            steps,
            facts,
            place,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::{Brand, Display, Lang, Names};

    fn render(page: Page) -> String {
        GalleryPage::new(page).render().unwrap()
    }

    #[test]
    fn every_component_renders_in_every_language_without_a_missing_text() {
        for lang in Lang::ALL {
            let html = render(Page::new(lang, "/gallery"));
            assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{}\"", lang.dir())));
            assert_eq!(html.matches("<h1").count(), 1);
            let missing: Vec<&str> = html
                .split('«')
                .skip(1)
                .filter_map(|piece| piece.split('»').next())
                .filter(|words| words.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'))
                .collect();
            assert!(missing.is_empty(), "{lang}: {missing:?}");
            assert!(!html.contains("/assets/unknown"), "{lang}");
        }
    }

    #[test]
    fn the_language_switch_leads_to_the_same_page() {
        let html = render(Page::new(Lang::Fr, "/commune-rabat/desk?state=new&late=yes"));
        for code in ["ar", "zgh", "en"] {
            assert!(
                html.contains(&format!("href=\"/{code}/commune-rabat/desk?state=new&#38;late=yes\" lang=\"{code}\"")),
                "{code}"
            );
        }
    }

    #[test]
    fn names_cannot_inject_markup() {
        let mut page = Page::new(Lang::Fr, "/");
        page.person = Some("<b>Mallory</b>".into());
        page.tenant = Some(Brand {
            slug: "x".into(),
            name: Names { fr: "\"><script>".into(), ..Names::default() },
            accent: crate::Accent::Plum,
            is_on_trial: false,
            is_suspended: false,
            look: crate::Look::default(),
            cndp: String::new(),
        });
        let html = render(page);
        assert!(!html.contains("<b>Mallory"));
        assert!(!html.contains("\"><script>"));
        assert!(html.contains("data-accent=\"plum\""));
    }

    #[test]
    fn display_settings_show_on_the_root_element_and_in_the_panel() {
        let mut page = Page::new(Lang::En, "/");
        page.display = Display::from_cookie("150-wide-high-dark-easy-still-nokeys");
        let html = render(page);
        let root = html.split_once("<html").unwrap().1.split_once('>').unwrap().0;
        for attribute in [
            "size=\"150\"",
            "spacing=\"wide\"",
            "contrast=\"high\"",
            "theme=\"dark\"",
            "font=\"easy\"",
            "motion=\"still\"",
            "keys=\"off\"",
        ] {
            assert!(root.contains(&format!("data-{attribute}")), "{attribute}");
        }
        for value in ["150", "dark", "high", "wide", "easy", "still", "nokeys"] {
            assert!(html.contains(&format!("value=\"{value}\" checked")), "{value}");
        }
    }

    #[test]
    fn a_fault_is_named_in_the_summary_and_at_its_field() {
        let html = crate::name_fields(render(Page::new(Lang::En, "/")));
        let message = crate::text(Lang::En, "error-email");
        let (before, _) = html.split_once(&format!("{message}</a>")).unwrap();
        let label = before.rsplit_once("<a href=\"#email\">").unwrap().1;
        assert!(label.ends_with(": ") && !label.contains('<'), "{label:?}");
        assert!(html.contains("id=\"email-error\""));
        let field = html.split_once("id=\"email\" name=\"email\"").unwrap().1.split_once('>').unwrap().0;
        assert!(field.contains("aria-invalid=\"true\""));
        assert!(field.contains("aria-describedby=\"email-error "));
        assert!(field.contains("value=\"amina@\""), "what was typed is kept");
    }

    /// The policy that the server sends forbids scripts and styles inside pages.
    #[test]
    fn no_template_of_the_workspace_holds_inline_script_or_style() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut folders = vec![root.join("shared"), root.join("services")];
        let mut seen = 0;
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() && !path.ends_with("node_modules") {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "html") {
                    let html = fs::read_to_string(&path).unwrap();
                    seen += 1;
                    for forbidden in
                        [" style=", "<style", "<script>", " onclick=", " onchange=", " onsubmit=", "javascript:"]
                    {
                        assert!(!html.contains(forbidden), "{}: {forbidden}", path.display());
                    }
                }
            }
        }
        assert!(seen > 10);
    }
}
