//! An administration that nobody lists is brought in by somebody who works there; and how it is looked for before.

use super::join::{code, signed};
use super::{put, state};
use crate::harness::{Form, Page, TestApp};

const EMAIL: &str = "salma@agence-akka.gov.ma";

fn filled(page: &Page) -> Form {
    let form = page.form("/join/missing").fill("kind", "agency").fill("within", "09.551");
    let form = form.fill("name_ar", "الوكالة الحضرية لأقا").fill("name_fr", "Agence urbaine d’Akka");
    form.fill("name", "Salma Bennani").fill("position", "Directrice").fill("email", EMAIL)
}

#[tokio::test]
async fn one_that_nobody_lists_begins_its_trial_and_is_checked_by_hand() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let list = browser.open("/fr/join?q=agence%20urbaine%20akka").await;
    assert!(list.links("main a").contains(&"/fr/join/missing".to_owned()));
    let page = browser.open("/fr/join/missing").await;
    let empty = browser.send(page.form("/join/missing")).await;
    assert_eq!(empty.status, 422);
    assert_eq!(empty.wrong_fields(), ["kind", "name_ar", "name_fr", "within", "name", "position", "email"]);
    let page = browser.send(filled(&empty)).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/join/proof"), "{}", page.text());
    let page = browser.send(page.form("/join/proof").fill("code", &code(&app, EMAIL).await)).await;
    page.says(&["Agence urbaine d’Akka"]);
    let page = browser.send(signed(&page)).await;
    page.says(&["L’essai commence."]);
    let slug = "agence-urbaine-d-akka";
    assert_eq!(state(&app, slug).await, "trial");

    put(&app, slug, "asked").await;
    // Nobody but those who typed it says that it is called so.
    let stranger = app.nobody().open(&format!("/fr/{slug}/")).await;
    assert_eq!(stranger.heading(), "Une administration qui se prépare");
    assert!(!stranger.text().contains("Agence urbaine"), "{}", stranger.text());
    let operator = app.operator().await;
    let here = format!("/fr/platform/tenants/{slug}");
    let page = operator.open(&here).await;
    page.says(&["Elle n’est pas dans l’annuaire"]);
    assert!(page.one("[data-unlisted]").contains("Province de Tata"), "{}", page.text());
    assert_eq!(operator.post(&page.form("/agreement")).await.status, 200);
    // The address is of a public administration; that this one exists is checked all the same.
    let unchecked = operator.send(page.form(&here).fill("step", "approve")).await;
    assert_eq!((unchecked.status, unchecked.wrong_fields()), (422, vec!["checked".to_owned()]));
}

#[tokio::test]
async fn a_hospital_starts_with_what_people_write_to_hospitals_about() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let page = browser.open("/fr/join/missing").await;
    let form = filled(&page).fill("kind", "hospital").fill("name_ar", "المستشفى الإقليمي لطاطا");
    let page = browser.send(form.fill("name_fr", "Hôpital provincial de Tata")).await;
    let page = browser.send(page.form("/join/proof").fill("code", &code(&app, EMAIL).await)).await;
    browser.send(signed(&page)).await.says(&["L’essai commence."]);
    let here = "SELECT kind, openings ->> 'fr' AS opening FROM identity.tenant WHERE slug LIKE 'hopital-%'";
    let row = app.rows(here).await;
    assert_eq!(row[0]["kind"], "agency");
    assert!(row[0]["opening"].as_str().unwrap().contains("l’hôpital"), "{}", row[0]);
}

#[tokio::test]
async fn a_name_that_somebody_has_there_leads_to_them() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let page = browser.open("/fr/join/missing").await;
    let form = filled(&page).fill("kind", "commune").fill("within", "09.581").fill("name_fr", "COMMUNE de Tíznit");
    let refused = browser.send(form.clone()).await;
    assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["name_fr".to_owned()]));
    assert!(
        refused.links("main a").contains(&"/fr/join/to/t-09.581.01.07".to_owned()),
        "{:?}",
        refused.links("main a")
    );
    let elsewhere = browser.send(form.fill("within", "01")).await;
    assert_eq!(elsewhere.path, "/fr/join/proof", "in another region, another one may be called so");
}

#[tokio::test]
async fn an_administration_is_found_by_what_people_call_it() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    for typed in ["mairie de tiznit", "baladia tiznitt"] {
        let page = browser.open(&format!("/fr/join?q={}", typed.replace(' ', "%20"))).await;
        assert!(page.links(".found a").contains(&"/fr/join/to/t-09.581.01.07".to_owned()), "{typed}: {}", page.text());
    }
    browser.open("/fr/join?q=Taroudant").await.says(&["Taroudannt"]);
}

#[tokio::test]
async fn what_is_found_is_read_page_by_page() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let first = browser.open("/fr/join?q=commune%20de").await;
    assert_eq!(first.all(".found li").len(), 20);
    let next = first.links(".pagination-next").remove(0);
    assert!(next.contains("q=commune") && first.links(".pagination-previous").is_empty(), "{next}");
    let second = browser.open(&next).await;
    assert_eq!(second.all(".found li").len(), 20);
    assert_ne!(first.all(".found li"), second.all(".found li"));
    assert_eq!(first.one("main p[role=status]"), second.one("main p[role=status]"), "the total stays");
    let previous = second.links(".pagination-previous").remove(0);
    assert_eq!(browser.open(&previous).await.all(".found li"), first.all(".found li"));
    let beyond = browser.open("/fr/join?q=commune%20de&p=999999").await;
    assert!(!beyond.all(".found li").is_empty() && beyond.links(".pagination-next").is_empty());
}
