//! The trail as its readers see it, and the proofs that they take away.

use super::*;
use crate::complaints::{assign, submit};
use identity::{Consistency, Inclusion, PublicKey};
use jiff::SignedDuration;

const LIST: &str = "/fr/commune-agadir/desk/audit";

async fn key(app: &TestApp) -> PublicKey {
    let page = app.nobody().open("/fr/proof").await;
    PublicKey::read(&page.one("[data-key]")).unwrap()
}

#[tokio::test]
async fn an_administrator_reads_who_did_what_and_narrows_it_down() {
    let app = TestApp::start().await;
    let receipt = submit(&app.citizen().await, "commune-agadir").await;
    assign(&app, &receipt).await;
    submit(&app.nobody(), "commune-rabat").await;
    let admin = app.signed_in("admin@commune-agadir.example").await;
    let page = admin.open(LIST).await;
    assert_eq!(page.all("tbody th").len(), 3, "of this administration only");
    let whats = page.all("tbody td:nth-of-type(1)");
    assert!(
        whats[0].starts_with("Réclamation confiée") && whats[2].starts_with("Réclamation enregistrée"),
        "{whats:?}"
    );
    assert_eq!(
        page.all("tbody td:nth-of-type(2)"),
        ["Karim Ouazzani", "Karim Ouazzani", "Une personne avec un compte, qui n’est pas membre"]
    );
    assert!(!page.text().contains("Amina"), "the trail is no list of citizens");
    page.says(&["scellement en cours"]);

    let dispatcher = app.id_of("dispatcher@commune-agadir.example").await;
    for (query, rows) in [
        (format!("person={dispatcher}"), 2),
        ("kind=complaint.received".to_owned(), 1),
        ("kind=job.retried".to_owned(), 0),
        ("from=2026-11-24&to=2026-11-24".to_owned(), 3),
        ("from=2026-11-25".to_owned(), 0),
        ("to=2026-11-23".to_owned(), 0),
        // What makes no sense is not asked.
        ("from=x&to=&person=y&before=z".to_owned(), 3),
        ("kind=%00".to_owned(), 3),
    ] {
        let page = admin.open(&format!("{LIST}?{query}")).await;
        assert_eq!((page.status, page.all("tbody th").len()), (200, rows), "{query}");
    }
    let object = page.links("tbody td a").remove(0);
    let page = admin.open(&object).await;
    page.says(&[&format!("Seul ce qui concerne Réclamation {}", receipt.number)]);
    assert_eq!(page.all("tbody th").len(), 3);
}

#[tokio::test]
async fn a_long_trail_is_paged_and_its_file_holds_all_of_it() {
    let app = TestApp::start().await;
    note(&app, "commune-agadir", 1203).await;
    app.execute(
        "UPDATE identity.audit_event SET kind = '=HYPERLINK(1)', object = 'a,\"b' || E'\\n' WHERE object = 'job:7'",
    )
    .await;
    let admin = app.signed_in("admin@commune-agadir.example").await;
    let (mut path, mut seen) = (LIST.to_owned(), Vec::new());
    loop {
        let page = admin.open(&path).await;
        seen.extend(page.links("tbody td:nth-of-type(3) a"));
        let Some(next) = page.links("a[rel=next]").pop() else { break };
        path = next;
    }
    assert_eq!(seen.len(), 1203);
    assert!(seen[0].ends_with("?object=job%3A1203") && seen[1202].ends_with("?object=job%3A1"), "{seen:?}");
    page_of_an_unknown_kind(&admin).await;

    let file = admin.open("/fr/commune-agadir/desk/audit.csv").await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    let text = file.body();
    let lines: Vec<&str> = text.strip_prefix('\u{feff}').unwrap().split("\n").collect();
    assert_eq!(lines[0].trim(), "position,at,kind,person_id,person,object,detail,event_id");
    // One of them has a line end inside.
    assert_eq!(lines.len(), 1203 + 1 + 1 + 1);
    assert!(text.contains("'=HYPERLINK(1)") && text.contains("\"a,\"\"b\n\""));
    let narrow = admin.open("/fr/commune-agadir/desk/audit.csv?to=2026-11-23").await;
    assert_eq!(narrow.body().lines().count(), 1);
}

async fn page_of_an_unknown_kind(admin: &crate::harness::Browser) {
    admin.open(&format!("{LIST}?kind=%3DHYPERLINK(1)")).await.says(&["Événement =HYPERLINK(1)"]);
}

#[tokio::test]
async fn the_receipt_proves_its_own_registration_once_the_trail_is_signed() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let path = format!("{}/receipt", receipt.path());
    amina.open(&path).await.says(&["Dans l’heure, le journal est signé"]);
    let proof = format!("{}/proof", receipt.path());
    assert_eq!(amina.get(&proof).await.status, 202);
    // A minute later it is sealed, and in the next hour signed again.
    submit(&app.nobody(), "commune-agadir").await;
    seal(&app).await;
    let page = amina.open(&path).await;
    page.says(&["diwan/commune-agadir", "Numéro dans le journal 1"]);
    let answer = amina.open(&page.links("[data-proof] a").remove(0)).await;
    let inclusion: Inclusion = serde_json::from_slice(answer.bytes()).unwrap();
    let checkpoint = inclusion.check(key(&app).await).unwrap();
    assert_eq!((checkpoint.size, inclusion.position), (2, 0));
    assert_eq!(inclusion.event.kind, "complaint.received");

    // Nothing else is proved by it.
    let mut other = inclusion.clone();
    other.event.at += SignedDuration::from_micros(1);
    assert!(other.check(key(&app).await).is_err());
    let mut other = inclusion.clone();
    other.position = 1;
    assert!(other.check(key(&app).await).is_err());
    // It belongs to the author, as the receipt does.
    for stranger in [app.nobody(), app.officer("commune-agadir").await] {
        assert_eq!(stranger.get(&proof).await.status, 303);
    }
}

#[tokio::test]
async fn anybody_sees_what_was_signed_and_that_it_only_grows() {
    let app = TestApp::start().await;
    let nobody = app.nobody();
    let page = nobody.open("/fr/proof?q=agadir").await;
    page.says(&["Commune d’Agadir", "Rien de signé pour le moment"]);
    assert_eq!(nobody.open("/fr/commune-agadir/checkpoint").await.status, 404);
    note(&app, "commune-agadir", 300).await;
    seal(&app).await;
    let first = nobody.open("/fr/commune-agadir/checkpoint").await;
    assert!(first.body().starts_with("diwan/commune-agadir\n300\n"), "{}", first.body());
    submit(&app.nobody(), "commune-agadir").await;
    app.clock.advance(SignedDuration::from_hours(1));
    seal(&app).await;
    let page = nobody.open("/fr/proof?q=Commune+d%E2%80%99AGADIR").await;
    page.says(&["301"]);
    assert_eq!(page.all("tbody th"), ["Commune d’Agadir"]);

    let grown: Consistency =
        serde_json::from_slice(nobody.open("/fr/commune-agadir/checkpoint/300").await.bytes()).unwrap();
    assert_eq!(grown.old, first.body());
    let (old, new) = grown.check(key(&app).await).unwrap();
    assert_eq!((old.size, new.size), (300, 301));
    for absent in ["0", "7", "302", "x", "99999999999999999999", "-1"] {
        assert_eq!(nobody.open(&format!("/fr/commune-agadir/checkpoint/{absent}")).await.status, 404, "{absent}");
    }
    nobody.open("/fr/proof?q=zzzz").await.says(&["Aucune administration trouvée"]);
    // All of them, page by page.
    let (mut path, mut count) = ("/fr/proof".to_owned(), 0);
    loop {
        let page = nobody.open(&path).await;
        count += page.all("tbody th").len();
        let Some(next) = page.links("a[rel=next]").pop() else { break };
        path = next;
    }
    assert_eq!(count, 94);
}

#[tokio::test]
async fn every_event_of_the_trail_has_its_proof_whatever_its_place() {
    let app = TestApp::start().await;
    note(&app, "commune-agadir", 600).await;
    seal(&app).await;
    let admin = app.signed_in("admin@commune-agadir.example").await;
    let key = key(&app).await;
    for n in [1, 2, 255, 256, 257, 512, 513, 599, 600] {
        let page = admin.open(&format!("{LIST}/01900000-0000-7000-8000-{n:012x}/proof")).await;
        let inclusion: Inclusion = serde_json::from_slice(page.bytes()).unwrap();
        assert_eq!((inclusion.position + 1, inclusion.check(key).map(|at| at.size)), (n, Ok(600)));
    }
    let absent = format!("{LIST}/{}/proof", uuid::Uuid::now_v7());
    assert_eq!(admin.open(&absent).await.status, 404);
    assert_eq!(admin.open(&format!("{LIST}/x/proof")).await.status, 404);
}
