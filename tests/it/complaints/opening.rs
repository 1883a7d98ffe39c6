//! The author sees who opened their file.

use super::*;
use futures_util::future::join_all;
use jiff::SignedDuration;

async fn openings(browser: &Browser, receipt: &Receipt) -> Vec<String> {
    browser.open(&receipt.path()).await.all("[data-openings] li")
}

#[tokio::test]
async fn the_author_reads_who_opened_the_file_when_and_why_but_no_names() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let receipt = submit(&author, "commune-agadir").await;
    author.open(&receipt.path()).await.says(&["Qui a ouvert votre dossier", "Personne ne l’a encore ouvert."]);
    let dispatcher = app.dispatcher("commune-agadir").await;
    for _ in 0..2 {
        dispatcher.open(&receipt.desk()).await;
    }
    app.clock.advance(SignedDuration::from_mins(59));
    dispatcher.open(&receipt.desk()).await;
    let first = "24 novembre 2026 à 09:00 – Répartiteur – confie les dossiers aux agents";
    assert_eq!(openings(&author, &receipt).await, [first], "once within the hour");
    app.clock.advance(SignedDuration::from_mins(1));
    assign(&app, &receipt).await;
    app.clock.advance(SignedDuration::from_mins(2));
    app.officer("commune-agadir").await.open(&receipt.desk()).await;
    app.clerk("commune-agadir").await.open(&receipt.desk()).await;
    let mut seen = openings(&author, &receipt).await;
    seen[..2].sort();
    assert_eq!(
        seen,
        [
            "24 novembre 2026 à 10:02 – Agent du bureau d’ordre – peut consulter les dossiers",
            "24 novembre 2026 à 10:02 – Agent – est chargé du dossier",
            "24 novembre 2026 à 10:00 – Répartiteur – confie les dossiers aux agents",
            first,
        ]
    );
    let trail = app.rows("SELECT detail ->> 'ground' AS ground FROM identity.audit_event WHERE kind = 'complaint.opened' ORDER BY id").await;
    assert_eq!(trail.len(), 4, "{trail:?}");
    app.execute("DELETE FROM identity.membership WHERE role_code = 'clerk'").await;
    assert!(openings(&author, &receipt).await.iter().any(|line| line.contains("qui n’y travaille plus")));
}

#[tokio::test]
async fn many_openings_at_once_are_one_line() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let receipt = submit(&author, "commune-agadir").await;
    let officer = app.officer("commune-agadir").await;
    let desk = receipt.desk();
    let pages = join_all((0..6).map(|_| officer.get(&desk))).await;
    assert!(pages.iter().all(|page| page.status == 200));
    assert_eq!(openings(&author, &receipt).await.len(), 1);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'complaint.opened'").await, 1);
}

#[tokio::test]
async fn a_program_that_reads_with_an_officer_s_token_is_noted_too() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let receipt = submit(&author, "commune-agadir").await;
    let path = format!("/api/v1/commune-agadir/complaints/{}", receipt.number);
    let program = app.nobody();
    let request = program.request(reqwest::Method::GET, &path).bearer_auth("demo-commune-agadir-key");
    assert_eq!(program.fetch(request).await.status, 200);
    assert_eq!(openings(&author, &receipt).await.len(), 1);
    // Neither the author nor who has the code is a stranger to the file.
    assert_eq!(program.get(&format!("{path}?code={}", receipt.code)).await.status, 200);
    assert_eq!(openings(&author, &receipt).await.len(), 1);
}

#[tokio::test]
async fn a_person_finds_the_openings_of_all_administrations_in_one_place() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    amina.open("/fr/me/journal").await.says(&["Aucune ouverture"]);
    let (agadir, rabat) = (submit(&amina, "commune-agadir").await, submit(&amina, "commune-rabat").await);
    let anonymous = submit(&app.nobody(), "commune-agadir").await;
    let officer = app.officer("commune-agadir").await;
    officer.open(&agadir.desk()).await;
    officer.open(&anonymous.desk()).await;
    app.clock.advance(SignedDuration::from_mins(1));
    app.officer("commune-rabat").await.open(&rabat.desk()).await;
    let page = amina.open("/fr/me/journal").await;
    assert_eq!(page.all("table a.number"), [rabat.number.as_str(), agadir.number.as_str()], "the newest first");
    page.says(&["Commune de Rabat", "Commune d’Agadir", "Agent"]);
    assert!(!page.text().contains("Nadia El Fassi"));
    let youssef = app.signed_in("youssef@citizen.example").await;
    youssef.open("/fr/me/journal").await.says(&["Aucune ouverture"]);
}

#[tokio::test]
async fn an_officer_who_reads_their_own_complaint_is_not_noted() {
    let app = TestApp::start().await;
    let officer = app.officer("commune-agadir").await;
    let receipt = submit(&officer, "commune-agadir").await;
    officer.open(&receipt.desk()).await;
    assert_eq!(app.count("complaints.opening").await, 0);
}
