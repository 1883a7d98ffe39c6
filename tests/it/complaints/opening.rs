//! The author sees who opened their file.

use super::*;
use futures_util::future::join_all;
use jiff::SignedDuration;

async fn openings(browser: &Browser, receipt: &Receipt) -> Vec<String> {
    browser.open(&receipt.path()).await.all("[data-openings] li")
}

#[tokio::test]
async fn whoever_has_the_code_reads_in_which_role_when_and_why_but_no_names() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let receipt = submit(&author, "commune-agadir").await;
    author
        .open(&receipt.path())
        .await
        .says(&["Qui a ouvert votre dossier", "Aucune ouverture par un agent n’est notée pour le moment"]);
    let dispatcher = app.dispatcher("commune-agadir").await;
    for _ in 0..2 {
        dispatcher.open(&receipt.desk()).await;
    }
    app.clock.advance(SignedDuration::from_mins(59));
    dispatcher.open(&receipt.desk()).await;
    let first = "24 novembre 2026 à 09:00 – Répartiteur – répartition des réclamations entre les agents";
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
            "24 novembre 2026 à 10:02 – Agent du bureau d’ordre – contrôle et suivi des réclamations",
            "24 novembre 2026 à 10:02 – Agent – traitement de la réclamation",
            "24 novembre 2026 à 10:00 – Répartiteur – répartition des réclamations entre les agents",
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
    let seen = openings(&author, &receipt).await;
    assert!(matches!(&seen[..], [line] if line.contains(", par un programme –")), "{seen:?}");
    // Neither the author nor who has the code is a stranger to the file.
    assert_eq!(program.get(&format!("{path}?code={}", receipt.code)).await.status, 200);
    assert_eq!(openings(&author, &receipt).await.len(), 1);
}

#[tokio::test]
async fn the_journal_tells_a_program_with_an_officer_s_token_from_the_officer_within_the_same_hour() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let receipt = submit(&amina, "commune-agadir").await;
    app.officer("commune-agadir").await.open(&receipt.desk()).await;
    for _ in 0..2 {
        let path = format!("/api/v1/commune-agadir/complaints/{}", receipt.number);
        let program = app.nobody();
        let request = program.request(reqwest::Method::GET, &path).bearer_auth("demo-commune-agadir-key");
        assert_eq!(program.fetch(request).await.status, 200);
    }
    let page = amina.open("/fr/me/journal").await;
    assert_eq!(page.all("tbody tr").len(), 2, "{}", page.text());
    page.says(&["Nadia El Fassi, Agent, par un programme (demo)"]);
    let trail = "identity.audit_event WHERE kind = 'complaint.opened' AND detail ? 'token'";
    assert_eq!(app.count(trail).await, 1);
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
    page.says(&["Commune de Rabat", "Commune d’Agadir", "Nadia El Fassi, Agent"]);
    let youssef = app.signed_in("youssef@citizen.example").await;
    youssef.open("/fr/me/journal").await.says(&["Aucune ouverture"]);
}

#[tokio::test]
async fn the_journal_goes_back_page_by_page_and_forward_again_without_a_gap() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let receipts = [submit(&amina, "commune-agadir").await, submit(&amina, "commune-rabat").await];
    let readers = [app.officer("commune-agadir").await, app.officer("commune-rabat").await];
    for (receipt, reader) in receipts.iter().zip(&readers) {
        reader.open(&receipt.desk()).await;
    }
    // The same two openings in 70 hours each; two of each hour are of one moment.
    app.execute(
        "INSERT INTO complaints.opening (tenant_id, complaint_id, person_id, hour, at, ground)
         SELECT tenant_id, complaint_id, person_id, hour - n * interval '1 hour', at - n * interval '1 hour', ground
         FROM complaints.opening, generate_series(1, 69) n",
    )
    .await;
    let lines = |page: &Page| -> Vec<String> {
        page.all("tbody tr").into_iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    };
    let (mut page, mut seen, mut sizes) = (amina.open("/fr/me/journal").await, Vec::new(), Vec::new());
    assert!(page.links(".pagination-previous").is_empty(), "nothing is newer");
    loop {
        sizes.push(lines(&page).len());
        seen.extend(lines(&page));
        match page.links(".pagination-next").pop() {
            Some(older) => page = amina.open(&older).await,
            None => break,
        }
    }
    assert_eq!(sizes, [50, 50, 40]);
    let apart: std::collections::BTreeSet<&String> = seen.iter().collect();
    assert_eq!(apart.len(), 140, "each once");
    let middle = amina.open(&page.links(".pagination-previous").pop().unwrap()).await;
    assert_eq!(lines(&middle), seen[50..100]);
    let first = amina.open(&middle.links(".pagination-previous").pop().unwrap()).await;
    assert_eq!(lines(&first), seen[..50]);
    assert_eq!(lines(&amina.open("/fr/me/journal?before=nonsense").await), seen[..50]);
}

#[tokio::test]
async fn the_journal_names_deputies_with_whom_they_stand_in_for_and_those_who_left() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    let (officer, clerk) = (app.officer("commune-agadir").await, app.id_of("clerk@commune-agadir.example").await);
    let form = officer.open("/fr/commune-agadir/desk/delegations").await.form("/desk/delegations");
    let form = form.tick_one("rights", "complaints.read", true).tick_one("rights", "complaints.answer", true);
    officer.send(form.fill("colleague", &clerk).fill("starts_on", "2026-11-24").fill("ends_on", "2026-11-26")).await;
    app.clerk("commune-agadir").await.open(&receipt.desk()).await;
    let journal = async || amina.open("/fr/me/journal").await.text();
    let deputy = "Fatima Zahra Alaoui, Agent du bureau d’ordre, délégation donnée par Nadia El Fassi";
    let text = journal().await;
    assert!(text.contains(deputy) && text.contains("traitement de la réclamation"), "{text}");
    let trail = app.rows("SELECT detail ->> 'for' AS whom FROM identity.audit_event WHERE kind = 'complaint.opened' AND detail ? 'for'").await;
    let whom = app.id_of("officer@commune-agadir.example").await;
    assert_eq!(trail, [serde_json::json!({ "whom": whom })]);

    let admin = app.admin("commune-agadir").await;
    let end = admin.open(&format!("/fr/commune-agadir/desk/people/{clerk}/end")).await;
    admin.send(end.form("/end")).await;
    let text = journal().await;
    assert!(text.contains("Fatima Zahra Alaoui, qui n’y travaille plus"), "{text}");
}

#[tokio::test]
async fn an_officer_who_reads_their_own_complaint_is_not_noted() {
    let app = TestApp::start().await;
    let officer = app.officer("commune-agadir").await;
    let receipt = submit(&officer, "commune-agadir").await;
    officer.open(&receipt.desk()).await;
    assert_eq!(app.count("complaints.opening").await, 0);
}
