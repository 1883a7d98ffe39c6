//! An administration on trial writes to its own people only, and takes complaints from nobody else. What they try has numbers of
//! its own, promises nothing, and ends with the trial.

use super::put;
use crate::complaints::{assign, filled, submit};
use crate::harness::TestApp;

/// The state and the recipient of every message, by recipient.
async fn messages(app: &TestApp) -> Vec<(String, String)> {
    let rows = app.rows("SELECT state, recipient, body FROM notifications.message ORDER BY recipient").await;
    rows.iter()
        .map(|row| {
            assert!(row["body"].is_null(), "a text that will not be sent, or was, is kept: {row}");
            (row["state"].as_str().unwrap().to_owned(), row["recipient"].as_str().unwrap().to_owned())
        })
        .collect()
}

#[tokio::test]
async fn a_citizen_is_not_written_to_and_a_member_is() {
    for state in ["trial", "asked"] {
        let app = TestApp::start().await;
        put(&app, "commune-agadir", state).await;
        let member = app.officer("commune-agadir").await;
        submit(&member, "commune-agadir").await;
        let form = filled(&member, "commune-agadir").await;
        let form = form.fill("text", "Essai de l’équipe.").fill("email", "Clerk@commune-agadir.example");
        assert_eq!(member.send(form).await.status, 200);
        app.drain_jobs().await;
        let told = messages(&app).await;
        let expected = [
            ("sent", "Nadia El Fassi <Clerk@commune-agadir.example>"),
            ("held", "Nadia El Fassi <amina@citizen.example>"),
        ];
        assert_eq!(told, expected.map(|(state, to)| (state.to_owned(), to.to_owned())), "{state}");
        let to: Vec<String> = app.mails().into_iter().map(|mail| mail.to).collect();
        assert_eq!(to, ["Clerk@commune-agadir.example"], "{state}");
    }
}

#[tokio::test]
async fn a_member_of_another_administration_is_no_member() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "trial").await;
    let somebody = app.officer("commune-agadir").await;
    let form = filled(&somebody, "commune-agadir").await.fill("email", "officer@commune-rabat.example");
    assert_eq!(somebody.send(form).await.status, 200);
    app.drain_jobs().await;
    assert_eq!(
        messages(&app).await,
        [("held".to_owned(), "Nadia El Fassi <officer@commune-rabat.example>".to_owned())]
    );
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn a_live_administration_writes_to_everybody() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-agadir").await;
    app.drain_jobs().await;
    assert_eq!(messages(&app).await, [("sent".to_owned(), "amina@citizen.example".to_owned())]);
}

/// Everything without which nobody approves.
async fn sign(app: &TestApp) {
    app.execute(
        "UPDATE identity.tenant SET cndp = 'pending' WHERE slug = 'commune-agadir';
         INSERT INTO identity.agreement (tenant_id, id, person_id, file_id, signer, position, signed_on, version, proof, at)
         SELECT t.id, gen_random_uuid(), p.id, gen_random_uuid(), 'L', 'P', '2026-11-01', '2026-1', 'own-domain', t.created_at
           FROM identity.tenant t, identity.person p
          WHERE t.slug = 'commune-agadir' AND p.email = 'officer@commune-agadir.example';
         INSERT INTO identity.audit_event (tenant_id, id, at, person_id, kind, object, detail)
         SELECT a.tenant_id, '01900000-0000-7000-8000-0000000000aa', a.at, p.id, 'agreement.opened', 'agreement:' || a.id, '{}'
           FROM identity.agreement a, identity.person p
          WHERE p.email = 'operator@diwan.example'
            AND a.tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')",
    )
    .await;
}

#[tokio::test]
async fn on_trial_the_public_reads_what_to_do_instead_and_members_of_others_are_the_public() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "trial").await;
    for reader in [app.nobody(), app.citizen().await, app.officer("commune-rabat").await] {
        let page = reader.open("/fr/commune-agadir/complaints/new").await;
        assert_eq!((page.status, page.has_form("/complaints/new")), (200, false));
        page.says(&["Cette administration se prépare", "Allo Idarati", "Médiateur du Royaume"]);
        let others = page.links("[data-closed] a");
        assert!(others.iter().any(|link| link.starts_with("/fr/prefecture-agadir")), "{others:?}");
        let home = reader.open("/fr/commune-agadir/").await;
        home.says(&["Cette administration se prépare"]);
        assert_eq!(home.links("a.door"), ["/fr/follow"]);
    }
    let call = app.nobody().call("/api/v1/commune-agadir/complaints", &crate::embedded::submission()).await;
    assert_eq!((call.status, call.json()["type"].as_str()), (403, Some("urn:diwan:problem:closed")));
    assert!(call.json()["remedy"].as_str().unwrap().contains("Médiateur"));
    assert_eq!(app.count("complaints.complaint").await, 0);
}

#[tokio::test]
async fn what_its_own_people_try_is_numbered_apart_promises_no_day_and_ends_with_the_trial() {
    let app = TestApp::start().await;
    let real = submit(&app.nobody(), "commune-agadir").await;
    put(&app, "commune-agadir", "trial").await;
    app.execute("UPDATE identity.tenant SET cndp = '' WHERE slug = 'commune-agadir'").await;
    put(&app, "commune-agadir", "asked").await;
    let member = app.officer("commune-agadir").await;
    let tried = submit(&member, "commune-agadir").await;
    assert!(real.number.contains("-000001-") && tried.number.contains("-E00001-"), "{} {}", real.number, tried.number);
    let receipt = member.open(&format!("{}/receipt", tried.path())).await;
    receipt.one("[data-try-out]");
    receipt.says(&["rien n’est envoyé à amina@citizen.example"]);
    assert!(receipt.all("[data-due], [data-due-why]").is_empty());
    let page = member.open(&tried.path()).await;
    page.one("[data-try-out]");
    assert!(!page.text().contains("25 janvier 2027"), "{}", page.text());
    let pdf = member.open(&format!("{}/receipt.pdf", tried.path())).await;
    assert_eq!((pdf.status, pdf.header("content-type")), (200, "application/pdf"));
    let list = member.open("/fr/commune-agadir/desk/complaints").await;
    list.says(&[&tried.number, "Essai"]);
    assign(&app, &tried).await;

    // It goes live: what was tried is closed, whoever tried is told, and real numbers go on without a gap.
    sign(&app).await;
    let operator = app.operator().await;
    let here = "/fr/platform/tenants/commune-agadir";
    let form = operator.open(here).await.form(here).fill("step", "approve");
    let page = operator.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    app.drain_jobs().await;
    let over = app.mails().into_iter().filter(|mail| mail.subject.starts_with("L’essai"));
    let over: Vec<String> = over.map(|mail| mail.to).collect();
    assert_eq!(over, ["officer@commune-agadir.example"], "nobody else, at no address that was typed");
    let list = member.open("/fr/commune-agadir/desk/complaints?state=all").await;
    assert!(list.text().contains(&real.number) && !list.text().contains(&tried.number), "{}", list.text());
    assert_eq!(member.open(&tried.desk()).await.status, 404);
    member.open(&tried.path()).await.says(&["L’essai de l’administration est terminé."]);
    let admin = app.admin("commune-agadir").await;
    let test = admin.open("/fr/commune-agadir/desk/setup").await;
    assert!(test.one("[data-item=test]").contains("Fait") && test.links("[data-item=test] a").is_empty());
    let trail = admin.open("/fr/commune-agadir/desk/audit").await;
    trail.says(&["l’essai est terminé"]);
    let next = submit(&app.nobody(), "commune-agadir").await;
    assert!(next.number.contains("-000002-"), "{}", next.number);
    let stands = "SELECT state, trial FROM complaints.complaint WHERE serial < 0";
    let stands = app.rows(stands).await;
    assert_eq!(stands, [serde_json::json!({ "state": "closed_unresolved", "trial": "over" })]);
}

#[tokio::test]
async fn a_released_trial_leaves_its_complaints_to_nobody() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "trial").await;
    let member = app.officer("commune-agadir").await;
    submit(&member, "commune-agadir").await;
    let operator = app.operator().await;
    let here = "/fr/platform/tenants/commune-agadir";
    let form = operator.open(here).await.form(here).fill("step", "release").fill("reason", "Personne n’y travaille.");
    assert_eq!(operator.send(form).await.status, 200);
    assert_eq!(app.count("complaints.complaint WHERE trial = 'over' AND state = 'closed_unresolved'").await, 1);
    app.drain_jobs().await;
}

#[tokio::test]
async fn what_is_sent_while_it_goes_live_ends_with_the_trial_or_is_not_taken() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "asked").await;
    sign(&app).await;
    let (member, operator) = (app.officer("commune-agadir").await, app.operator().await);
    let here = "/fr/platform/tenants/commune-agadir";
    let approve = operator.open(here).await.form(here).fill("step", "approve");
    let form = async |text: &'static str| filled(&member, "commune-agadir").await.fill("text", text);
    let (one, two, three) = (form("Essai un.").await, form("Essai deux.").await, form("Essai trois.").await);
    let (one, two, three, live) =
        tokio::join!(member.send(one), member.send(two), member.send(three), operator.send(approve));
    assert_eq!(live.status, 200, "{}", live.text());
    for sent in [one, two, three] {
        assert!([200, 409].contains(&sent.status), "{}: {}", sent.status, sent.text());
    }
    assert_eq!(app.count("complaints.complaint WHERE trial = 'running'").await, 0);
    app.drain_jobs().await;
}
