//! A person's own space.

use crate::complaints::submit;
use crate::harness::TestApp;

#[tokio::test]
async fn a_citizen_sees_what_they_have_under_way_everywhere() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    amina.open("/fr/me").await.says(&["Bienvenue, Amina Idrissi", "Aucune réclamation pour l’instant"]);
    let (agadir, rabat) = (submit(&amina, "commune-agadir").await, submit(&amina, "commune-rabat").await);
    let anonymous = submit(&app.nobody(), "commune-agadir").await;
    let page = amina.open("/fr/me").await;
    page.says(&["Commune d’Agadir", "Commune de Rabat", &agadir.number, &rabat.number, "25 janvier 2027"]);
    assert!(!page.text().contains(&anonymous.number));
    assert!(page.links("a.door").is_empty(), "no desk for a citizen");
    for link in page.links("main a.number") {
        amina.open(&link).await.says(&[crate::complaints::TEXT]);
    }
    let youssef = app.signed_in("youssef@citizen.example").await;
    assert!(!youssef.open("/fr/me").await.text().contains("AGA"));
}

#[tokio::test]
async fn who_works_somewhere_finds_the_desk() {
    let app = TestApp::start().await;
    let officer = app.officer("commune-agadir").await;
    let page = officer.open("/fr/me").await;
    assert_eq!(page.links("a.door"), ["/fr/commune-agadir/desk"]);
    assert_eq!(officer.open(&page.links("a.door")[0]).await.status, 200);
    assert!(!page.links("main a").iter().any(|link| link.contains("platform")));
    let operator = app.operator().await;
    assert!(operator.open("/fr/me").await.links("main a").contains(&"/fr/platform/failed-jobs".to_owned()));
    let first = operator.open("/fr/platform").await;
    assert!(first.status == 200 && first.path.starts_with("/fr/platform/"), "{}", first.path);
}

#[tokio::test]
async fn nobody_has_no_space() {
    let app = TestApp::start().await;
    let page = app.nobody().open("/fr/me").await;
    assert_eq!(page.path, "/fr/sign-in?next=%2Ffr%2Fme");
}
