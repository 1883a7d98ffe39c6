//! What the invented history leaves to do, as the desks of the demonstration show it.

use crate::harness::TestApp;

const NOTHING: [&str; 0] = [];

#[tokio::test]
async fn what_is_passed_on_says_the_same_on_both_sides_and_tells_nobody() {
    let app = TestApp::start().await;
    seed_all(&app).await;
    for (what, query) in [
        (
            "a transfer that its other side does not know, or knows otherwise",
            "SELECT t.state AS name FROM complaints.transfer t
               LEFT JOIN complaints.incoming i ON i.tenant_id = t.target_tenant_id AND i.transfer_id = t.id
                    AND i.origin_tenant_id = t.tenant_id AND i.state = t.state AND i.reason = t.reason AND i.asked_at = t.proposed_at
                    AND i.answer_by = t.answer_by AND i.decision_reason IS NOT DISTINCT FROM t.decision_reason
                    AND i.decided_at IS NOT DISTINCT FROM t.decided_at AND (i.body IS NULL) = (t.state <> 'proposed')
              WHERE i.transfer_id IS NULL",
        ),
        (
            "a complaint that does not stand as its transfer does",
            "SELECT c.state || ' ' || t.state AS name FROM complaints.transfer t JOIN complaints.complaint c ON c.id = t.complaint_id
              WHERE c.state <> CASE t.state WHEN 'proposed' THEN 'transfer_proposed' WHEN 'accepted' THEN 'transferred' ELSE 'screening' END
                 OR c.version <> (SELECT max(seq) FROM complaints.event e WHERE e.complaint_id = c.id)",
        ),
        (
            "one that was taken and is not the last one of whoever took it",
            "SELECT t.new_number AS name FROM complaints.transfer t
               JOIN complaints.incoming i ON i.tenant_id = t.target_tenant_id AND i.transfer_id = t.id
               LEFT JOIN complaints.complaint c ON c.tenant_id = i.tenant_id AND c.id = i.complaint_id AND c.state = 'submitted'
                    AND c.channel = 'transfer'
               LEFT JOIN complaints.counter k ON k.tenant_id = c.tenant_id AND k.year = c.year AND k.last = c.serial
              WHERE t.state = 'accepted' AND (k.last IS NULL OR t.new_number NOT LIKE '%-MIE-' || lpad(c.serial::text, 6, '0') || '-%')",
        ),
        ("a message or a job", "SELECT kind AS name FROM jobs.job UNION ALL SELECT about FROM notifications.message"),
    ] {
        let found: Vec<String> =
            app.rows(query).await.iter().map(|row| row["name"].as_str().unwrap_or_default().to_owned()).collect();
        assert_eq!(found, NOTHING, "{what}");
    }
    for state in ["proposed", "refused", "accepted"] {
        assert!(app.count(&format!("complaints.transfer WHERE state = '{state}'")).await > 0, "nothing is {state}");
    }
}

#[tokio::test]
async fn what_was_broken_off_while_it_was_passed_on_is_gone_on_with() {
    let app = TestApp::start().await;
    seed_all(&app).await;
    let passed_on = "SELECT t.*, c.state AS stands, c.version, i.state AS known, i.complaint_id AS made,
                            (SELECT count(*) FROM complaints.event e WHERE e.complaint_id = c.id) AS events
                       FROM complaints.transfer t JOIN complaints.complaint c ON c.tenant_id = t.tenant_id AND c.id = t.complaint_id
                       LEFT JOIN complaints.incoming i ON i.tenant_id = t.target_tenant_id AND i.transfer_id = t.id ORDER BY t.id";
    let whole = app.rows(passed_on).await;
    // Some were not told whom they ask; what others said did not come back.
    app.execute(
        "DELETE FROM complaints.incoming WHERE state = 'proposed';
         DELETE FROM complaints.event WHERE kind IN ('complaint.transferred', 'complaint.transfer_refused');
         UPDATE complaints.complaint c SET state = 'transfer_proposed', version = c.version - 1 FROM complaints.transfer t
          WHERE t.tenant_id = c.tenant_id AND t.complaint_id = c.id AND t.state IN ('accepted', 'refused');
         UPDATE complaints.transfer SET state = 'proposed', taken_by = NULL, decision_reason = NULL, decided_at = NULL,
                new_number = NULL WHERE state IN ('accepted', 'refused');",
    )
    .await;
    assert_ne!(app.rows(passed_on).await, whole);
    let complaints = app.count("complaints.complaint").await;
    for _ in 0..2 {
        seed_all(&app).await;
        assert_eq!(app.rows(passed_on).await, whole);
        assert_eq!(app.count("complaints.complaint").await, complaints, "nothing is taken twice");
    }
}

#[tokio::test]
async fn the_desks_of_named_administrations_have_something_of_everything_to_do() {
    let app = TestApp::start().await;
    seed_all(&app).await;
    for slug in ["commune-agadir", "commune-rabat", "commune-casablanca", "commune-fes"] {
        let head = app.signed_in(&format!("head@{slug}.example")).await;
        let incidents = head.open(&format!("/fr/{slug}/desk/incidents")).await;
        incidents.says(&["Éclairage éteint dans toute la rue", "Nadia El Fassi"]);
        let incident = incidents.links("main tbody th a").remove(0);
        head.open(&incident).await.says(&["Réclamations : 3."]);
        let waiting = head.open(&format!("/fr/{slug}/desk/complaints?tab=approval")).await;
        let items = waiting.links("main tbody th a");
        assert_eq!(items.len(), 2, "{slug}: {}", waiting.text());
        let mut titles = Vec::new();
        for item in items {
            let item = item.split('?').next().unwrap().to_owned();
            let page = head.open(&format!("{item}/decide")).await;
            assert!(page.has_form("/decide"), "{slug}: {}", page.text());
            titles.push(page.text());
        }
        for what in ["Une réponse est proposée", "Une irrecevabilité est proposée"] {
            assert!(titles.iter().any(|text| text.contains(what)), "{slug} {what}: {titles:?}");
        }
    }
    let agadir = app.dispatcher("commune-agadir").await;
    let page = agadir.open("/fr/commune-agadir/desk/transfers?side=out").await;
    page.says(&["Ministère de l’Éducation nationale", "Proposée"]);
    let prefecture = app.dispatcher("prefecture-rabat").await;
    let page = prefecture.open("/fr/prefecture-rabat/desk/transfers").await;
    page.says(&["Commune de Rabat", "Proposée"]);
    let asked = page.links("main tbody th a").remove(0);
    prefecture.open(&asked).await.says(&["certificat de résidence"]);
}

#[tokio::test]
async fn ministries_and_the_investment_centre_are_written_to_about_what_they_do() {
    let app = TestApp::start().await;
    seed_all(&app).await;
    let of = |slug: &str| {
        format!(
            "SELECT DISTINCT k.code AS name FROM complaints.category k JOIN identity.tenant t ON t.id = k.tenant_id
               JOIN complaints.complaint c ON c.tenant_id = k.tenant_id AND c.category_code = k.code
              WHERE t.slug = '{slug}' ORDER BY k.code"
        )
    };
    for (slug, own) in [
        ("ministere-education", ["enrolment", "school-services", "teaching"]),
        ("ministere-emploi", ["insertion", "job-search", "labour"]),
        ("cri-rabat", ["company", "licence", "one-stop"]),
    ] {
        let rows = app.rows(&of(slug)).await;
        let codes: Vec<&str> = rows.iter().map(|row| row["name"].as_str().unwrap_or_default()).collect();
        assert!(own.iter().all(|code| codes.contains(code)), "{slug}: {codes:?}");
        assert!(!codes.contains(&"lighting") && !codes.contains(&"waste"), "{slug}: {codes:?}");
    }
}

/// The demonstration as it starts by itself.
async fn seed_all(app: &TestApp) {
    suite::seed(&app.settings, &app.owner(), suite::DemoSize::default()).await.unwrap();
}
