//! The links of a desk: few stand in one row, many in sections.

use crate::harness::TestApp;

const DESK: &str = "/fr/commune-agadir/desk";

#[tokio::test]
async fn an_administrator_finds_every_page_of_the_desk_within_two_steps() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let page = admin.open(&format!("{DESK}/people")).await;
    assert_eq!(page.all("[data-sections] a"), ["Travail", "Personnes et droits", "Réglages", "Contrôle"]);
    assert_eq!(page.all("[data-sections] [aria-current]"), ["Personnes et droits"]);
    assert_eq!(page.all(".service-pages [aria-current]"), ["Personnes"]);
    let mut found = Vec::new();
    for section in page.links("[data-sections] a") {
        let page = admin.open(&section).await;
        assert_eq!(page.all("[data-sections] [aria-current]").len(), 1, "{section}");
        found.extend(page.links(".service-pages a"));
    }
    let settings = admin.open(&format!("{DESK}/tokens")).await;
    let order = ["setup", "calendar", "subjects", "showing", "templates", "competences", "webhooks", "tokens"]
        .map(|path| format!("{DESK}/{path}"));
    assert_eq!(settings.links(".service-pages a"), order, "setting up comes first");
    assert!(settings.links("[data-sections] a").contains(&order[0]));
    for path in [
        "deadlines",
        "delegations",
        "people",
        "roles",
        "units",
        "setup",
        "calendar",
        "showing",
        "tokens",
        "webhooks",
        "audit",
        "support",
        "register",
        "dashboard",
        "figures",
    ] {
        assert!(found.contains(&format!("{DESK}/{path}")), "{path} is not among {found:?}");
    }
    for path in found {
        assert_eq!(admin.open(&path).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn who_has_few_pages_sees_them_in_one_row() {
    let app = TestApp::start().await;
    let officer = app.officer("commune-agadir").await;
    let page = officer.open(&format!("{DESK}/complaints")).await;
    assert!(page.all("[data-sections]").is_empty() && page.all(".service-pages").is_empty());
    assert_eq!(page.all(".service-links [aria-current]"), ["Liste de travail"]);
    assert!(page.links(".service-links a").contains(&format!("{DESK}/delegations")));
    let amina = app.citizen().await;
    assert!(amina.open("/fr/me").await.all("[data-sections]").is_empty(), "a citizen's own pages");
}

#[tokio::test]
async fn the_operator_is_told_when_a_list_is_empty() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    let page = operator.open("/fr/platform/tenants?q=introuvable").await;
    page.says(&["Aucune administration", "Effacer les filtres"]);
    assert!(page.all("main table").is_empty());
    operator.open("/fr/platform/support").await.says(&["Aucune demande"]);
}
