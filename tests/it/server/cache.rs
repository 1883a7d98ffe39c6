//! Pages that are kept for everybody: which page it is does not depend on how its address is spelled.

use crate::harness::{TestApp, raw};

#[tokio::test]
async fn an_odd_spelling_of_one_address_does_not_become_the_page_of_another() {
    let app = TestApp::start().await;
    let (new, found) = ("/%66r/commune-agadir/complaints/new", "/f%72/?q=agadir");
    for odd in [new, found, "/%66%72/commune-agadir/"] {
        assert_eq!(raw::get(app.address(), odd).await.status, 200, "{odd}");
    }
    let door = app.nobody().open("/fr/").await;
    assert!(!door.has_form("/complaints/new") && !door.text().contains("Commune d’Agadir"), "{}", door.text());
    assert!(door.has_form("#administrations"), "{}", door.text());

    // And the other way round.
    let page = raw::get(app.address(), new).await;
    assert!(page.text.contains("Commune d’Agadir") && page.text.contains("name=\"category\""));
    assert!(raw::get(app.address(), found).await.text.contains("href=\"/fr/commune-agadir/\""));
}

#[tokio::test]
async fn who_spells_an_address_oddly_does_not_change_what_others_read() {
    let app = TestApp::start().await;
    let odd = raw::get(app.address(), "/fr/%63ommune-agadir/complaints/%6eew").await;
    assert_eq!(odd.status, 200);
    let page = app.nobody().open("/fr/commune-agadir/complaints/new").await;
    let mut languages = page.links(".languages a");
    languages.sort();
    let expected = ["ar", "en", "fr", "zgh"].map(|lang| format!("/{lang}/commune-agadir/complaints/new"));
    assert_eq!(languages, expected);
    assert_eq!(page.form("/display").value("back"), "/commune-agadir/complaints/new");
}

#[tokio::test]
async fn a_query_stays_in_the_links_to_other_languages() {
    let app = TestApp::start().await;
    assert_eq!(app.nobody().open("/fr/").await.status, 200);
    let page = app.nobody().open("/fr/?from=b&q=agadir").await;
    assert!(page.links(".languages a").contains(&"/ar/?from=b&q=agadir".to_owned()));
    assert!(app.nobody().open("/fr/").await.links(".languages a").contains(&"/ar/".to_owned()));
}
