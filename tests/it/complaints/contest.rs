//! The author's last word: satisfied, or not.

use super::*;
use futures_util::future::join_all;
use jiff::SignedDuration;

#[tokio::test]
async fn a_satisfied_author_closes_the_complaint() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let form = amina.open(&receipt.path()).await.form("/accept");
    let page = amina.send(form.clone()).await;
    page.says(&["Réglée", "Affaire réglée, selon l’auteur", "Merci. Votre réclamation est close"]);
    assert!(!page.has_form("/accept") && !page.has_form("/contest"));
    // The double click finds it done.
    assert_eq!(amina.post(&form).await.status, 303);
    assert_eq!(events(&app).await, ["received", "assigned", "answered", "accepted"]);
    assert_eq!(app.rows("SELECT state FROM complaints.complaint").await[0]["state"], "closed_resolved");
    app.drain_jobs().await;
    let subjects: Vec<_> = app.mails().into_iter().map(|mail| mail.subject).collect();
    assert!(subjects.contains(&format!("La réclamation {} est close", receipt.number)), "{subjects:?}");
}

#[tokio::test]
async fn a_contested_complaint_is_open_again_with_a_new_day_for_the_answer() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    app.clock.advance(SignedDuration::from_hours(24 * 10));
    follow(&amina, &receipt).await;
    let path = format!("{}/contest", receipt.path());
    let form = amina.open(&path).await.form("/contest");
    let page = amina.send(form.fill("reason", "La lampe est toujours éteinte.")).await;
    page.says(&["Contestée", "La lampe est toujours éteinte.", "Contestée par l’auteur"]);
    page.says(&["Vos raisons ont été reçues."]);
    assert!(!page.text().contains("Nadia"), "the author reads who acted only as the administration");
    let api = format!("/api/v1/commune-agadir/complaints/{}?code={}", receipt.number, receipt.code);
    assert_eq!(amina.open(&api).await.json()["state"], "contested");
    let page = app.dispatcher("commune-agadir").await.open(&receipt.desk()).await;
    page.says(&["Chargé du dossier Personne Chargé du dossier auparavant Nadia El Fassi"]);
    page.says(&["Confiée à Nadia El Fassi par Karim Ouazzani."]);
    app.clerk("commune-agadir").await.open(&receipt.desk()).await.says(&["Elle attend qu’un répartiteur la confie"]);
    let row = &app
        .rows("SELECT state, cycle, outcome, assignee_id, due_on, contest_until FROM complaints.complaint")
        .await[0];
    // 60 days after 4 December 2026 is 2 February 2027.
    assert_eq!(
        row,
        &serde_json::json!({ "state": "submitted", "cycle": 2, "outcome": null, "assignee_id": null,
            "due_on": "2027-02-02", "contest_until": null })
    );
    app.drain_jobs().await;
    let mails: Vec<_> = app.mails().into_iter().map(|mail| (mail.to, mail.subject)).collect();
    let to = |email: &str, subject: String| (email.to_owned(), subject);
    for role in ["officer", "dispatcher"] {
        let email = format!("{role}@commune-agadir.example");
        let subject = format!("La réclamation {} est contestée", receipt.number);
        assert!(mails.contains(&(email, subject)), "{role}: {mails:?}");
    }
    assert!(mails.contains(&to(
        "amina@citizen.example",
        format!("Réclamation {} : vos raisons ont été reçues", receipt.number)
    )));
}

#[tokio::test]
async fn an_answer_may_be_contested_twice_and_then_other_remedies_remain() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let path = format!("{}/contest", receipt.path());
    for _ in 0..2 {
        assign(&app, &receipt).await;
        answer(&app, &receipt, "not_resolved").await;
        let form = amina.open(&path).await.form("/contest");
        assert_eq!(amina.send(form.fill("reason", "Toujours rien.")).await.status, 200);
    }
    assign(&app, &receipt).await;
    answer(&app, &receipt, "not_resolved").await;
    let page = amina.open(&receipt.path()).await;
    assert!(page.has_form("/accept") && !page.links("main a").iter().any(|link| link.ends_with("/contest")));
    assert_eq!(amina.open(&path).await.status, 409);
}

#[tokio::test]
async fn the_last_day_counts_and_the_day_after_is_too_late() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    // Answered on 24 November: 15 days end on 9 December.
    assert_eq!(app.rows("SELECT contest_until FROM complaints.complaint").await[0]["contest_until"], "2026-12-09");
    app.clock.set("2026-12-09T22:00:00Z".parse().unwrap());
    follow(&amina, &receipt).await.says(&["Vous pouvez contester jusqu’au 9 décembre 2026"]);
    let path = format!("{}/contest", receipt.path());
    let form = amina.open(&path).await.form("/contest").fill("reason", "Non.");
    app.clock.set("2026-12-10T06:00:00Z".parse().unwrap());
    follow(&amina, &receipt).await;
    let page = amina.post(&form).await;
    assert_eq!(page.status, 409);
    page.says(&["Quelque chose a changé entre-temps", "Rien de votre part n’a été enregistré"]);
    page.says(&["Le délai pour contester s’est terminé le 9 décembre 2026."]);
    assert_eq!(page.one("[data-kept]"), "Non.");
    assert_eq!(amina.open(&path).await.status, 409);
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
}

#[tokio::test]
async fn reasons_are_required_and_bounded() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let form = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest");
    for reason in [b"".to_vec(), b"  \r\n\0 ".to_vec(), "ش".repeat(4001).into_bytes(), b"caf\xe9".to_vec()] {
        let page = amina.post(&form.clone().fill_bytes("reason", &reason)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["reason".to_owned()]), "{reason:?}");
    }
    for (version, status) in [("", 422), ("x", 422), ("99999999999", 422), ("-1", 409), ("2", 409)] {
        let page = amina.post(&form.clone().fill("version", version).fill("reason", "Non.")).await;
        assert_eq!(page.status, status, "version {version:?}");
    }
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
}

#[tokio::test]
async fn only_the_author_has_a_last_word() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let accept = amina.open(&receipt.path()).await.form("/accept");
    let contest = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest").fill("reason", "Non.");
    let strangers = [app.nobody(), app.citizen().await, app.officer("commune-agadir").await];
    for stranger in strangers {
        let token = stranger.open("/fr/sign-in").await.all("none").join("");
        assert!(token.is_empty());
        let csrf = stranger.open("/fr/follow").await.form("/fr/follow").value("csrf");
        for form in [&accept, &contest] {
            assert_eq!(stranger.post(&form.clone().fill("csrf", &csrf)).await.status, 404);
        }
    }
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
}

#[tokio::test]
async fn satisfied_and_contested_at_once_is_one_of_them() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    for _ in 0..4 {
        let receipt = answered(&app, &amina).await;
        let accept = amina.open(&receipt.path()).await.form("/accept");
        let contest = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest").fill("reason", "Non.");
        let pages = join_all([&accept, &contest, &accept, &contest].map(|form| amina.post(form))).await;
        let mut statuses: Vec<u16> = pages.iter().map(|page| page.status).collect();
        statuses.sort_unstable();
        // Two took it, or found it taken by the same form; "already" sends the reader to the page all the same.
        assert!(statuses.iter().all(|status| matches!(status, 303 | 409)), "{statuses:?}");
        assert!(statuses.contains(&303), "{statuses:?}");
    }
    let last = app.rows("SELECT count(*) AS n FROM complaints.event WHERE seq > 3 GROUP BY complaint_id").await;
    assert_eq!(last, vec![serde_json::json!({ "n": 1 }); 4], "each has one last word");
}

#[tokio::test]
async fn a_move_whose_last_statement_fails_did_not_happen() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let before = app.rows("SELECT * FROM complaints.complaint").await;
    let form = amina.open(&receipt.path()).await.form("/accept");
    let jobs = app.count("jobs.job").await;
    for right in ["INSERT ON jobs.job", "INSERT ON complaints.event", "UPDATE ON complaints.complaint"] {
        app.execute(&format!("REVOKE {right} FROM diwan_app")).await;
        assert_eq!(amina.post(&form).await.status, 500, "without {right}");
        assert_eq!(app.rows("SELECT * FROM complaints.complaint").await, before, "without {right}");
        assert_eq!(events(&app).await, ["received", "assigned", "answered"], "without {right}");
        assert_eq!(app.count("jobs.job").await, jobs, "without {right}");
        app.execute(&format!("GRANT {right} TO diwan_app")).await;
    }
    assert_eq!(amina.post(&form).await.status, 303);
}

#[tokio::test]
async fn a_number_typed_with_other_dashes_works_as_an_address_too() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let form = amina.open(&receipt.path()).await.form("/accept");
    let dashes = receipt.path().replace(&receipt.number, &receipt.number.replace('-', "%E2%80%93"));
    let page = amina.send(form.to(&format!("{dashes}/accept"))).await;
    assert_eq!((page.status, page.path.as_str()), (200, receipt.path().as_str()));
}

#[tokio::test]
async fn reasons_that_come_too_late_are_kept() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let contest = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest").fill("reason", "Non.");
    amina.send(amina.open(&receipt.path()).await.form("/accept")).await;
    let page = amina.post(&contest).await;
    assert_eq!((page.status, page.form("/contest").value("reason")), (409, "Non.".to_owned()));
    assert!(page.one("[data-changed]").contains("Affaire réglée, selon l’auteur"));
    assert_eq!(events(&app).await, ["received", "assigned", "answered", "accepted"]);
}
