//! Who comes second to an administration on trial: a claim of their own, which whoever approves decides on.

use super::join::{NEWCOMER, TIZNIT, joined, proved, signed};
use super::{put, state};
use crate::complaints::filled;
use crate::harness::{Browser, Page, TestApp};
use crate::identity::mandate::written_in;
use futures_util::future::join_all;
use jiff::SignedDuration;

const FATIMA: &str = "fatima@tiznit.gov.ma";
const HERE: &str = "/fr/region-souss-massa/desk/approvals/commune-tiznit";
const DAY: SignedDuration = SignedDuration::from_hours(24);
const RIVALS: &str = "identity.rival WHERE state = 'open'";

/// Fatima, who claims the commune of Tiznit by that address.
async fn claimed(app: &TestApp, email: &str) -> Browser {
    let browser = app.nobody();
    let page = proved(app, &browser, email).await;
    page.says(&["Quelqu’un a commencé un essai pour cette administration le", "Rien ne change dans leur essai"]);
    let page = browser.send(signed(&page)).await;
    assert!(page.path.starts_with("/fr/sign-in"), "{} {}", page.path, page.text());
    page.says(&["Votre demande est déposée."]);
    app.drain_jobs().await;
    browser
}

async fn region(app: &TestApp) -> Browser {
    app.signed_in("admin@region-souss-massa.example").await
}

/// What the approver sees, who has opened the paper of who claims it.
async fn contested(region: &Browser) -> Page {
    let list = region.open("/fr/region-souss-massa/desk/approvals").await;
    assert!(list.links("main li a").contains(&HERE.to_owned()), "{}", list.text());
    list.says(&["Une autre personne demande cette administration"]);
    let page = region.open(HERE).await;
    assert_eq!(region.post(&page.form("/rival/paper")).await.status, 200);
    page
}

#[tokio::test]
async fn whoever_claims_is_told_that_it_arrived_and_follows_it_in_their_space() {
    let app = TestApp::start().await;
    joined(&app).await;
    claimed(&app, FATIMA).await;
    app.drain_jobs().await;
    let mails = app.mails();
    for (to, subject) in [(NEWCOMER, "Votre convention est déposée"), (FATIMA, "Votre demande est déposée")] {
        let told = mails.iter().filter(|mail| mail.to == to && mail.subject.contains(subject)).count();
        assert_eq!(told, 1, "{to}");
    }
    let page = app.signed_in(FATIMA).await.open("/fr/me").await;
    page.says(&["Votre demande pour Commune de Tiznit", "attend une décision"]);
    assert!(page.links("main a").contains(&"/fr/join/to/commune-tiznit".to_owned()));
}

#[tokio::test]
async fn who_knows_nothing_of_a_trial_claims_it_and_nothing_changes_before_a_decision() {
    let app = TestApp::start().await;
    let newcomer = joined(&app).await;
    let somebody = app.nobody();
    somebody.open("/fr/join?q=commune%20tiznit").await.says(&["Essai en cours", "je ne connais pas cet essai"]);
    let page = somebody.open("/fr/join/to/commune-tiznit").await;
    page.says(&["Quelqu’un a commencé un essai", "demandez-leur une invitation", "comparent et décident"]);
    assert_eq!(somebody.open("/fr/join/to/t-09.581.01.07").await.heading(), page.heading(), "by its territory, too");

    claimed(&app, FATIMA).await;
    assert_eq!((state(&app, TIZNIT).await.as_str(), app.count(RIVALS).await), ("trial", 1));
    let setup = newcomer.open("/fr/commune-tiznit/desk/setup").await;
    setup.says(&["Quelqu’un d’autre demande votre administration"]);
    assert!(!setup.text().contains("atima"), "nor who it is: {}", setup.text());
    let mails = app.mails();
    let told = mails.iter().rfind(|mail| mail.to == NEWCOMER).expect("the trial's people are told");
    assert!(told.text.contains("tiznit.gov.ma") && !told.text.contains("fatima"), "{}", told.text);
    let asked = mails.iter().filter(|mail| mail.subject.contains("Deux demandes"));
    let asked: Vec<&str> = asked.map(|mail| mail.to.as_str()).collect();
    assert_eq!(asked, ["admin@region-souss-massa.example"]);
    let trail = "SELECT person_id, detail FROM identity.audit_event WHERE kind = 'rival.asked'";
    let told = app.rows(trail).await;
    assert!(told[0]["person_id"].is_null() && !told[0]["detail"].to_string().contains("atima"), "{told:?}");

    let region = region(&app).await;
    let page = contested(&region).await;
    let rival = page.one("[data-rival]");
    assert!(rival.contains(FATIMA) && rival.contains("gov.ma") && rival.contains("Lahcen Oubella"), "{rival}");
    let paper = region.post(&page.form("/rival/paper")).await;
    assert_eq!((paper.status, paper.bytes()), (200, super::join::PAPER));
}

#[tokio::test]
async fn nobody_goes_live_while_somebody_else_claims_it() {
    let app = TestApp::start().await;
    joined(&app).await;
    put(&app, TIZNIT, "asked").await;
    let region = region(&app).await;
    let page = region.open(HERE).await;
    assert_eq!(region.post(&page.form("/agreement")).await.status, 200);
    let approve = page.form(HERE).fill("step", "approve").tick("checked");
    claimed(&app, FATIMA).await;
    let refused = region.send(approve).await;
    assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["reason".to_owned()]));
    refused.says(&["décidez d’abord entre eux"]);
    assert_eq!(state(&app, TIZNIT).await, "asked");
    let keep = contested(&region).await.form("/rival").fill("decision", "keep");
    let page = region.send(keep.fill("rival_reason", "La convention est celle du président en fonction.")).await;
    page.says(&["Ceux qui ont commencé restent."]);
    let approve = page.form(HERE).fill("step", "approve").tick("checked");
    region.send(approve).await.says(&["La mise en service est approuvée"]);
}

#[tokio::test]
async fn who_is_handed_an_administration_begins_anew_and_those_before_are_out() {
    let app = TestApp::start().await;
    let newcomer = joined(&app).await;
    claimed(&app, "fatima@ailleurs.example").await;
    let region = region(&app).await;
    let over = region.open(HERE).await.form("/rival").fill("decision", "hand-over").tick("rival_checked");
    let unread = region.send(over.fill("rival_reason", "Vérifié au téléphone.")).await;
    assert_eq!((unread.status, unread.wrong_fields()), (422, vec!["rival_reason".to_owned()]));
    unread.says(&["Ouvrez d’abord la convention déposée par cette personne"]);
    let page = contested(&region).await;
    page.says(&["Cette adresse ne prouve rien"]);
    let form = page.form("/rival").fill("decision", "hand-over");
    let refused = region.send(form.clone()).await;
    assert_eq!((refused.status, refused.wrong_fields().len()), (422, 2), "{:?}", refused.wrong_fields());
    assert_eq!(refused.wrong_fields(), ["rival_checked", "rival_reason"]);
    let form = form.tick("rival_checked").fill("rival_reason", "Vérifié au téléphone avec la commune.");
    region.send(form.clone()).await.says(&["L’administration est remise."]);
    assert_eq!(region.send(form).await.status, 409, "twice is once");
    assert_eq!(state(&app, TIZNIT).await, "trial");
    assert_ne!(newcomer.open("/fr/commune-tiznit/desk/setup").await.status, 200, "nobody of before is left");

    let fatima = app.signed_in("fatima@ailleurs.example").await;
    app.execute("UPDATE identity.session SET assurance = 2").await;
    let setup = fatima.open("/fr/commune-tiznit/desk/setup").await;
    assert_eq!(setup.status, 200, "{}", setup.text());
    setup.says(&["L’administration est remise à d’autres"]);
    let page = region.open(HERE).await;
    page.says(&["fatima@ailleurs.example", "L’administration lui a été remise"]);
    assert_eq!(region.post(&page.form("/agreement")).await.bytes(), super::join::PAPER);
    app.drain_jobs().await;
    let mails = app.mails();
    let of = |to: &str| mails.iter().rfind(|mail| mail.to == to).map(|mail| mail.subject.clone()).unwrap_or_default();
    assert!(of(NEWCOMER).contains("remise à d’autres"), "{}", of(NEWCOMER));
    assert!(of("fatima@ailleurs.example").contains("vous est remise"));
}

#[tokio::test]
async fn who_is_refused_is_told_why_and_may_ask_again_after_thirty_days() {
    let app = TestApp::start().await;
    let newcomer = joined(&app).await;
    claimed(&app, FATIMA).await;
    let region = region(&app).await;
    let form = contested(&region).await.form("/rival").fill("decision", "keep");
    region.send(form.fill("rival_reason", "Le cachet est celui d’une autre commune.")).await;
    app.drain_jobs().await;
    let mails = app.mails();
    let told = mails.iter().rfind(|mail| mail.to == FATIMA).expect("nothing was sent");
    assert!(told.text.contains("Le cachet est celui d’une autre commune."), "{}", told.text);
    assert_eq!(newcomer.open("/fr/commune-tiznit/desk/setup").await.status, 200);
    let fatima = app.signed_in(FATIMA).await;
    let page = fatima.open("/fr/join/to/commune-tiznit").await;
    assert_eq!(page.one("[data-reason]"), "Le cachet est celui d’une autre commune.");
    page.says(&["à partir du 24 décembre 2026"]);
    let again = app.nobody();
    let page = proved(&app, &again, FATIMA).await;
    again.send(signed(&page)).await.says(&["Votre dernière demande a été refusée."]);
    assert_eq!(app.count(RIVALS).await, 0, "or none would ever go live");
    app.clock.advance(DAY * 30);
    let again = app.nobody();
    let page = proved(&app, &again, FATIMA).await;
    again.send(signed(&page)).await.says(&["Votre demande est déposée."]);
    assert_eq!(app.count(RIVALS).await, 1, "with other evidence, anew");
}

#[tokio::test]
async fn who_takes_over_reads_nothing_of_those_before() {
    let app = TestApp::start().await;
    let newcomer = joined(&app).await;
    let helps = |email: &str| {
        format!(
            "INSERT INTO identity.membership (tenant_id, person_id, role_code, name)
             SELECT t.id, p.id, 'clerk', p.name FROM identity.tenant t, identity.person p
             WHERE t.slug = 'commune-tiznit' AND p.email = '{email}'"
        )
    };
    app.execute(&helps(NEWCOMER)).await;
    let mandate = written_in(&newcomer, TIZNIT).await;
    assert_eq!(mandate.status, 200, "{}", mandate.text());
    app.execute(
        "INSERT INTO notifications.message
             (tenant_id, id, channel, lang, recipient, subject, body, body_sha256, about, state, created_at)
         SELECT id, gen_random_uuid(), 'email', 'fr', 'amina@citizen.example', 'x', 'x', 'x', 'x', 'held',
             '2026-11-24T09:00:00Z'
         FROM identity.tenant WHERE slug = 'commune-tiznit'",
    )
    .await;
    let messages = "/fr/commune-tiznit/desk/setup/messages";
    newcomer.open(messages).await.says(&["amina@citizen.example"]);
    app.clock.advance(SignedDuration::from_secs(1));
    claimed(&app, FATIMA).await;
    let region = region(&app).await;
    let over = contested(&region).await.form("/rival").fill("decision", "hand-over");
    region.send(over.fill("rival_reason", "Vérifié.")).await.says(&["L’administration est remise."]);
    app.drain_jobs().await;
    let told = app.mails().into_iter().find(|mail| mail.to == "zahra@citizen.example").expect("the citizen is told");
    assert!(told.subject.contains("a pris fin"), "{}", told.subject);

    let fatima = app.signed_in(FATIMA).await;
    app.execute("UPDATE identity.session SET assurance = 2").await;
    app.execute(&helps(FATIMA)).await;
    let list = fatima.open("/fr/commune-tiznit/desk/mandates").await;
    assert_eq!((list.status, list.text().contains("Zahra")), (200, false), "{}", list.text());
    for page in ["", "/paper", "/scan", "/slip"] {
        assert_eq!(fatima.get(&format!("{}{page}", mandate.path)).await.status, 404, "{page}");
    }
    let held = fatima.open(messages).await;
    assert_eq!((held.status, held.text().contains("amina")), (200, false), "{}", held.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_those_before_send_at_the_same_moment_is_not_the_new_team_s() {
    let app = TestApp::start().await;
    let newcomer = joined(&app).await;
    let mut forms = Vec::new();
    for _ in 0..6 {
        forms.push(filled(&newcomer, TIZNIT).await);
    }
    claimed(&app, FATIMA).await;
    let region = region(&app).await;
    let over = contested(&region).await.form("/rival").fill("decision", "hand-over").fill("rival_reason", "Vérifié.");
    let sent = join_all(forms.iter().map(|form| newcomer.post(form)));
    let (over, _) = tokio::join!(region.post(&over), sent);
    assert_eq!(over.status, 303);
    assert_eq!(app.count("complaints.complaint WHERE trial = 'running'").await, 0);
}

#[tokio::test]
async fn three_claims_wait_at_most() {
    let app = TestApp::start().await;
    joined(&app).await;
    app.execute(
        "INSERT INTO identity.rival (id, tenant_id, person_id, name, position, email, lang, proof, signer,
             signer_position, signed_on, file_id, asked_at, state)
         SELECT gen_random_uuid(), tenant.id, person.id, person.name, 'x', person.email, 'fr', 'by-hand', 'x',
             'x', '2026-11-20', gen_random_uuid(), person.created_at, 'open'
         FROM identity.tenant, identity.person
         WHERE tenant.slug = 'commune-tiznit'
           AND person.email IN ('amina@citizen.example', 'youssef@citizen.example', 'clerk@commune-agadir.example')",
    )
    .await;
    let browser = app.nobody();
    let page = proved(&app, &browser, FATIMA).await;
    browser.send(signed(&page)).await.says(&["Trois demandes pour cette administration attendent déjà une décision."]);
    assert_eq!(app.count(RIVALS).await, 3);
}

#[tokio::test]
async fn nobody_decides_on_their_own_claim_nor_where_they_work_nor_without_a_fresh_proof() {
    let app = TestApp::start().await;
    joined(&app).await;
    claimed(&app, FATIMA).await;
    let (region, operator) = (region(&app).await, app.operator().await);
    let page = operator.open("/fr/platform/tenants/commune-tiznit").await;
    assert_eq!(operator.post(&page.form("/rival/paper")).await.status, 200);
    let over = page.form("/rival").fill("decision", "hand-over").fill("rival_reason", "Vérifié.");
    let keep = contested(&region).await.form("/rival").fill("decision", "keep").fill("rival_reason", "Ils restent.");
    let person = app.id_of("operator@diwan.example").await;
    app.execute(&format!("UPDATE identity.rival SET person_id = '{person}'")).await;
    assert_eq!(operator.post(&over).await.status, 403, "their own");
    let person = app.id_of("admin@region-souss-massa.example").await;
    app.execute(&format!(
        "INSERT INTO identity.membership (tenant_id, person_id, role_code, name)
         SELECT id, '{person}', 'admin', 'x' FROM identity.tenant WHERE slug = 'commune-tiznit'"
    ))
    .await;
    assert_eq!(region.post(&keep).await.status, 403, "they work there");
    assert_eq!(app.count(RIVALS).await, 1);
    app.clock.advance(SignedDuration::from_mins(11));
    for (browser, form) in [(&operator, over), (&region, keep)] {
        let page = browser.send(form).await;
        assert!(page.path.starts_with("/fr/me/security/confirm"), "{}", page.path);
    }
    assert_eq!(app.count(RIVALS).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_decisions_at_once_one_counts() {
    let app = TestApp::start().await;
    joined(&app).await;
    claimed(&app, FATIMA).await;
    let (region, operator) = (region(&app).await, app.operator().await);
    let keep = contested(&region).await.form("/rival").fill("decision", "keep").fill("rival_reason", "Ils restent.");
    let page = operator.open("/fr/platform/tenants/commune-tiznit").await;
    assert_eq!(operator.post(&page.form("/rival/paper")).await.status, 200);
    let over = page.form("/rival").fill("decision", "hand-over").fill("rival_reason", "Vérifié.");
    let (keep, over) = tokio::join!(region.post(&keep), operator.post(&over));
    let mut statuses = [keep.status, over.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let ended = app.count("identity.audit_event WHERE kind IN ('rival.accepted', 'rival.refused')").await;
    assert_eq!((ended, app.count(RIVALS).await), (1, 0));
}

#[tokio::test]
async fn one_person_has_one_claim_and_may_take_it_back() {
    let app = TestApp::start().await;
    joined(&app).await;
    claimed(&app, FATIMA).await;
    let again = app.nobody();
    let page = proved(&app, &again, FATIMA).await;
    again.send(signed(&page)).await.says(&["Vous avez déjà fait cette demande."]);
    assert_eq!(app.count(RIVALS).await, 1);

    let fatima = app.signed_in(FATIMA).await;
    let page = fatima.open("/fr/join/to/commune-tiznit").await;
    page.says(&["attend une décision"]);
    assert!(!page.has_form("/join/to/commune-tiznit"), "there is nothing to send again");
    let form = page.form("/withdraw");
    fatima.send(form.clone()).await.says(&["Votre demande est retirée.", "Vous avez retiré votre demande"]);
    fatima.send(form).await.says(&["Votre demande est retirée."]);
    assert_eq!(app.count(RIVALS).await, 0);
    assert_eq!(
        app.signed_in("amina@citizen.example").await.open("/fr/join/to/commune-tiznit").await.forms("/withdraw").len(),
        0
    );
}

#[tokio::test]
async fn who_works_in_a_trial_does_not_claim_it() {
    let app = TestApp::start().await;
    joined(&app).await;
    let browser = app.nobody();
    let page = proved(&app, &browser, NEWCOMER).await;
    browser.send(signed(&page)).await.says(&["Vous travaillez déjà dans cet essai"]);
    assert_eq!(app.count("identity.rival").await, 0);
}

#[tokio::test]
async fn one_that_is_live_is_nobody_s_to_take_and_says_to_whom_to_turn() {
    let app = TestApp::start().await;
    let page = app.nobody().open("/fr/join/to/commune-agadir").await;
    page.says(&[
        "Participe déjà",
        "Demandez à l’un de ses administrateurs",
        "écrivez aux responsables de la plateforme",
    ]);
    assert!(!page.has_form("/join/to/commune-agadir"));
}
