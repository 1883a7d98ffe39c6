//! Refusing: on a ground of the closed list, by two people, with who else can be turned to.

use super::api::{AGADIR, act, is_problem};
use super::*;
use futures_util::future::join;
use serde_json::json;

/// Why, for the author.
const REASONS: &str = "Le tribunal administratif d’Agadir est saisi de la même affaire depuis mars.";

/// A form to refuse, filled in rightly.
async fn refusing(by: &Browser, receipt: &Receipt) -> Form {
    let form = by.open(&format!("{}/refuse", receipt.desk())).await.form("/refuse");
    form.fill("ground", "before-court").fill("text", REASONS)
}

/// What waits is decided on by this person.
async fn deciding(by: &Browser, receipt: &Receipt, decision: &str) -> Form {
    by.open(&format!("{}/decide", receipt.desk())).await.form("/decide").fill("decision", decision)
}

/// A form for who is shown none.
async fn forged(app: &TestApp, by: &Browser, receipt: &Receipt, decision: &str) -> Form {
    let row = &app.rows("SELECT version FROM complaints.complaint").await[0];
    let seq = &app.rows("SELECT seq FROM complaints.proposal WHERE decision IS NULL").await[0];
    let csrf = by.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let (version, seq) = (row["version"].to_string(), seq["seq"].to_string());
    let fields =
        [("csrf", csrf.as_str()), ("version", version.as_str()), ("seq", seq.as_str()), ("decision", decision)];
    Form::forged(&format!("{}/decide", receipt.desk()), &fields)
}

/// What became of the proposals, in order.
pub(super) async fn decisions(app: &TestApp) -> Vec<String> {
    let rows = app.rows("SELECT COALESCE(decision, 'waits') AS decision FROM complaints.proposal ORDER BY seq").await;
    rows.iter().map(|row| row["decision"].as_str().unwrap().to_owned()).collect()
}

/// A right lent today by one member of Agadir to another.
pub(super) async fn lend(app: &TestApp, from: &str, to: &str, right: &str) {
    let (giver, receiver) = (
        app.id_of(&format!("{from}@commune-agadir.example")).await,
        app.id_of(&format!("{to}@commune-agadir.example")).await,
    );
    app.execute(&format!(
        "INSERT INTO identity.delegation (tenant_id, id, giver_id, receiver_id, permissions, starts_on, ends_on, created_at)
         SELECT id, gen_random_uuid(), '{giver}', '{receiver}', '{{{right}}}', '2026-11-24', '2026-11-25', '2026-11-24'
           FROM identity.tenant WHERE slug = 'commune-agadir'"
    ))
    .await;
}

/// A token with all rights of a member of Agadir.
pub(super) async fn token_of(app: &TestApp, who: &str) -> String {
    let person = app.id_of(&format!("{who}@commune-agadir.example")).await;
    let token = format!("token-of-{who}");
    app.execute(&format!(
        "INSERT INTO identity.api_token (tenant_id, token_hash, name, person_id, created_at, id)
         SELECT id, sha256('{token}'), 'T', '{person}', '2026-11-24', gen_random_uuid()
           FROM identity.tenant WHERE slug = 'commune-agadir'"
    ))
    .await;
    token
}

#[tokio::test]
async fn a_refusal_needs_a_second_person_and_its_author_reads_why_and_what_can_be_done() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = refusing(&dispatcher, &receipt).await;
    let page = dispatcher.send(form.clone()).await;
    page.says(&["Votre proposition attend une autre personne.", "Une irrecevabilité est proposée", REASONS]);
    assert_eq!(dispatcher.post(&form).await.status, 303, "a double click");
    assert_eq!(events(&app).await, ["received", "proposed"]);
    assert!(!amina.open(&receipt.path()).await.text().contains(REASONS), "nothing is decided");

    let head = app.signed_in("head@commune-agadir.example").await;
    let page = head.open(&format!("{}/decide", receipt.desk())).await;
    page.says(&["Karim Ouazzani", REASONS, TEXT, "Constitution, article 109", "Médiateur du Royaume"]);
    let form = deciding(&head, &receipt, "approve").await;
    let page = head.send(form.clone()).await;
    page.says(&["Vous avez validé", "Réclamation irrecevable", "Proposée par Karim Ouazzani.", "Hassan Amrani"]);
    assert_eq!(head.post(&form).await.status, 303, "a double click");
    assert_eq!(
        (events(&app).await, decisions(&app).await),
        (["received", "proposed", "refused"].map(str::to_owned).to_vec(), vec!["approved".to_owned()])
    );

    let page = amina.open(&receipt.path()).await;
    page.says(&["Irrecevable", "L’affaire est devant la justice", "Constitution, article 109"]);
    page.says(&["Présentez vos arguments", "un recours gracieux auprès du chef de l’administration"]);
    page.says(&["Vous pouvez contester jusqu’au 9 décembre 2026", "La décision est du 24 novembre 2026"]);
    assert_eq!(page.one("[data-refusal]"), REASONS);
    assert!(
        !page.text().contains("Ouazzani") && !page.text().contains("Amrani"),
        "the author reads the administration"
    );
    let seen = amina.open(&format!("{AGADIR}/{}?code={}", receipt.number, receipt.code)).await.json();
    assert_eq!((&seen["state"], &seen["contest_until"]), (&json!("inadmissible"), &json!("2026-12-09")));
    assert_eq!((&seen["refusal"]["ground"], &seen["refusal"]["text"]), (&json!("before-court"), &json!(REASONS)));
    assert_eq!(seen["refusal"]["remedies"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn a_rule_that_is_still_to_be_verified_is_named_to_officers_alone() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let (dispatcher, head) =
        (app.dispatcher("commune-agadir").await, app.signed_in("head@commune-agadir.example").await);
    let cited = "juin 2017, article 7 (texte à vérifier)";
    let form = refusing(&dispatcher, &receipt).await.fill("ground", "form");
    dispatcher.send(form).await.says(&["La réclamation n’a pas la forme exigée", cited]);
    head.open(&format!("{}/decide", receipt.desk())).await.says(&[cited]);
    head.send(deciding(&head, &receipt, "approve").await).await.says(&[cited]);

    let page = amina.open(&receipt.path()).await;
    page.says(&["La réclamation n’a pas la forme exigée", REASONS]);
    let seen = amina.open(&format!("{AGADIR}/{}?code={}", receipt.number, receipt.code)).await;
    assert_eq!(seen.json()["refusal"]["citation"], json!(null));
    app.drain_jobs().await;
    let letters: Vec<String> = app.mails().into_iter().map(|mail| mail.text).collect();
    let letters: Vec<&String> = letters.iter().filter(|letter| letter.contains(REASONS)).collect();
    assert!(letters[0].contains("pas la forme exigée."), "{letters:?}");
    for text in [&page.text(), &seen.body(), letters[0]] {
        assert!(!text.contains("vérifier") && !text.contains("article 7"), "{text}");
    }
}

#[tokio::test]
async fn who_proposes_does_not_decide() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let head = app.signed_in("head@commune-agadir.example").await;
    head.send(refusing(&head, &receipt).await).await.says(&["Retirer ma proposition"]);
    // By themselves.
    let page = head.open(&format!("{}/decide", receipt.desk())).await;
    page.says(&["Qui propose ne décide pas", "Une autre personne habilitée décide."]);
    assert!(!page.has_form("/decide"));
    for decision in ["approve", "decline"] {
        let mut form = forged(&app, &head, &receipt, decision).await;
        if decision == "decline" {
            let csrf = form.value("csrf");
            let (version, seq) = (form.value("version"), form.value("seq"));
            let fields =
                [("csrf", csrf.as_str()), ("version", version.as_str()), ("seq", seq.as_str()), ("decision", decision)];
            let fields = [&fields[..], &[("reason", "Non.")]].concat();
            form = Form::forged(form.action(), &fields);
        }
        let page = head.post(&form).await;
        assert_eq!(page.status, 403);
        page.says(&["Qui propose ne décide pas", "peut habiliter une seconde personne"]);
    }
    // By a program of theirs.
    let token = token_of(&app, "head").await;
    is_problem(&act(&app, &token, &receipt.number, &json!({ "move": "approve" })).await, 403, "closed");
    // Through somebody to whom they lent the right.
    lend(&app, "head", "clerk", "complaints.decide").await;
    let clerk = app.clerk("commune-agadir").await;
    assert_eq!(clerk.post(&forged(&app, &clerk, &receipt, "approve").await).await.status, 403);
    assert_eq!((decisions(&app).await, events(&app).await.len()), (vec!["waits".to_owned()], 2));
    // Somebody else does.
    let admin = app.admin("commune-agadir").await;
    admin.send(deciding(&admin, &receipt, "approve").await).await.says(&["Vous avez validé"]);
    assert_eq!(decisions(&app).await, ["approved"]);
}

#[tokio::test]
async fn who_lent_the_right_to_propose_does_not_decide() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    lend(&app, "head", "clerk", "complaints.assign").await;
    let clerk = app.clerk("commune-agadir").await;
    clerk.send(refusing(&clerk, &receipt).await).await.says(&["Fatima Zahra Alaoui pour Hassan Amrani"]);
    let head = app.signed_in("head@commune-agadir.example").await;
    assert_eq!(head.post(&forged(&app, &head, &receipt, "approve").await).await.status, 403);
    let admin = app.admin("commune-agadir").await;
    admin.send(deciding(&admin, &receipt, "approve").await).await.says(&["Vous avez validé"]);
}

#[tokio::test]
async fn the_table_holds_four_eyes_too() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    dispatcher.send(refusing(&dispatcher, &receipt).await).await;
    let broken = "UPDATE complaints.proposal SET decision = 'approved', decided_by = by_id, decided_at = at";
    app.execute(&format!("DO $$ BEGIN {broken}; RAISE 'taken'; EXCEPTION WHEN check_violation THEN NULL; END $$"))
        .await;
    assert_eq!(decisions(&app).await, ["waits"]);
}

#[tokio::test]
async fn two_deciders_at_once_are_one() {
    let app = TestApp::start().await;
    let (head, admin) = (app.signed_in("head@commune-agadir.example").await, app.admin("commune-agadir").await);
    let dispatcher = app.dispatcher("commune-agadir").await;
    for decision in ["approve", "decline", "approve"] {
        let receipt = submit(&app.nobody(), "commune-agadir").await;
        dispatcher.send(refusing(&dispatcher, &receipt).await).await;
        let one = deciding(&head, &receipt, "approve").await;
        let other = deciding(&admin, &receipt, decision).await.fill("reason", "Ce motif ne vaut pas.");
        let (one, other) = join(head.post(&one), admin.post(&other)).await;
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        let loser = if one.status == 409 { one } else { other };
        loser.says(&["Rien de votre part n’a été enregistré"]);
    }
    assert_eq!(app.count("complaints.proposal WHERE decision IN ('approved', 'declined')").await, 3);
    assert_eq!(app.count("complaints.event WHERE kind IN ('complaint.refused', 'complaint.declined')").await, 3);
}

#[tokio::test]
async fn a_complaint_that_moves_overtakes_what_waits() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    dispatcher.send(refusing(&dispatcher, &receipt).await).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let form = deciding(&head, &receipt, "approve").await;
    assign(&app, &receipt).await;
    assert_eq!(decisions(&app).await, ["overtaken"]);
    let page = head.post(&form).await;
    assert_eq!(page.status, 409);
    page.says(&["Quelque chose a changé entre-temps", "Confiée à Nadia El Fassi par Karim Ouazzani."]);
    head.open(&format!("{}/decide", receipt.desk())).await.says(&["Rien n’attend de décision ici."]);
    assert_eq!(events(&app).await, ["received", "proposed", "assigned"]);
}

#[tokio::test]
async fn a_declined_proposal_says_why_and_may_be_made_again() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let (dispatcher, head) =
        (app.dispatcher("commune-agadir").await, app.signed_in("head@commune-agadir.example").await);
    dispatcher.send(refusing(&dispatcher, &receipt).await).await;
    let form = deciding(&head, &receipt, "decline").await;
    let page = head.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["reason".to_owned()]));
    head.send(form.fill("reason", "Ce n’est pas la même affaire.")).await.says(&["Vous avez refusé"]);
    let page = dispatcher.open(&receipt.desk()).await;
    page.says(&["Proposition refusée", "Ce n’est pas la même affaire."]);
    assert!(page.all("[data-waiting]").is_empty());
    dispatcher.send(refusing(&dispatcher, &receipt).await).await.says(&["Votre proposition attend"]);
    assert_eq!(decisions(&app).await, ["declined", "waits"]);
}

#[tokio::test]
async fn who_proposed_takes_it_back_and_nobody_else_does() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let (dispatcher, head) =
        (app.dispatcher("commune-agadir").await, app.signed_in("head@commune-agadir.example").await);
    let form = dispatcher.send(refusing(&dispatcher, &receipt).await).await.form("/take-back");
    assert!(!head.open(&receipt.desk()).await.has_form("/take-back"));
    let csrf = head.open("/fr/follow").await.form("/fr/follow").value("csrf");
    assert_eq!(head.post(&form.clone().fill("csrf", &csrf)).await.status, 403);
    dispatcher.send(form.clone()).await.says(&["Votre proposition est retirée.", "Proposition retirée"]);
    assert_eq!(dispatcher.post(&form).await.status, 303, "a double click");
    assert_eq!(decisions(&app).await, ["withdrawn"]);
    assert_eq!(events(&app).await, ["received", "proposed", "declined"]);
}

#[tokio::test]
async fn a_ground_and_reasons_are_needed_and_what_must_be_tried_first_is_said() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let path = format!("{}/refuse", receipt.desk());
    let page = dispatcher.open(&path).await;
    assert_eq!(page.form("/refuse").choices("ground").len(), 9);
    page.says(&["D’autres pourraient y répondre", "(texte à vérifier)"]);
    assert!(page.links("main a").iter().any(|link| link.ends_with("/transfer")));
    let form = page.form("/refuse");
    let page = dispatcher.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["ground".to_owned(), "text".to_owned()]));
    for (ground, text, field, words) in [
        ("other", REASONS, "ground", "Choisissez un motif de la liste"),
        ("before-court", "Non.", "text", "Écrivez au moins 30 caractères"),
        ("not-competent", REASONS, "ground", "Transmettez-la d’abord"),
        ("unclear", REASONS, "ground", "il faut d’abord avoir interrogé l’auteur"),
    ] {
        let page = dispatcher.post(&form.clone().fill("ground", ground).fill("text", text)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![field.to_owned()]), "{ground}");
        page.says(&[words]);
        assert_eq!(page.form("/refuse").value("text"), text, "what was typed stays");
    }
    assert_eq!(events(&app).await, ["received"]);
    // Who may not put officers in charge proposes nothing.
    for (who, status) in [(app.officer("commune-agadir").await, 403), (app.officer("commune-rabat").await, 404)] {
        assert_eq!(who.get(&path).await.status, status);
    }
}

#[tokio::test]
async fn a_refusal_is_contested_like_an_answer() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let (dispatcher, head) =
        (app.dispatcher("commune-agadir").await, app.signed_in("head@commune-agadir.example").await);
    dispatcher.send(refusing(&dispatcher, &receipt).await).await;
    head.send(deciding(&head, &receipt, "approve").await).await;
    let path = format!("{}/contest", receipt.path());
    assert!(amina.open(&receipt.path()).await.links("main a").contains(&path));
    let page = amina.open(&path).await;
    assert_eq!(page.heading(), "Contester l’irrecevabilité");
    let page = amina.send(page.form("/contest").fill("reason", "Le tribunal ne juge que la facture.")).await;
    page.says(&["Contestée", "Le tribunal ne juge que la facture."]);
    assert!(page.all("[data-refusal]").is_empty());
    let row = &app.rows("SELECT state, cycle, contest_until FROM complaints.complaint").await[0];
    assert_eq!(row, &json!({ "state": "submitted", "cycle": 2, "contest_until": null }));
    assert_eq!(events(&app).await, ["received", "proposed", "refused", "contested"]);
}

#[tokio::test]
async fn programs_propose_and_decide_too() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let (dispatcher, head) = (token_of(&app, "dispatcher").await, token_of(&app, "head").await);
    let number = receipt.number.as_str();
    let mut body = json!({ "move": "propose_refusal", "ground": "before-court", "text": "Non." });
    let page = act(&app, &dispatcher, number, &body).await;
    assert_eq!((page.status, page.problem_fields()), (422, vec!["text".to_owned()]));
    body["text"] = json!(REASONS);
    let page = act(&app, &dispatcher, number, &body).await;
    let standing = json!({ "number": number, "state": "submitted", "version": 2, "pending": "refusal" });
    assert_eq!((page.status, page.json()), (200, standing));
    is_problem(&act(&app, &dispatcher, number, &json!({ "move": "approve" })).await, 403, "forbidden");
    is_problem(&act(&app, &dispatcher, number, &body).await, 409, "conflict");
    let page = act(&app, &head, number, &json!({ "move": "decline" })).await;
    assert_eq!((page.status, page.problem_fields()), (422, vec!["text".to_owned()]));
    let declined = json!({ "move": "decline", "text": "Ce n’est pas la même affaire." });
    assert_eq!(act(&app, &head, number, &declined).await.json()["pending"], json!(null));
    is_problem(&act(&app, &head, number, &json!({ "move": "approve" })).await, 409, "conflict");
    assert_eq!(act(&app, &dispatcher, number, &body).await.status, 200);
    let page = act(&app, &head, number, &json!({ "move": "approve", "version": 4 })).await;
    assert_eq!(page.json(), json!({ "number": number, "state": "inadmissible", "version": 5 }));
    assert_eq!(decisions(&app).await, ["declined", "approved"]);
}
