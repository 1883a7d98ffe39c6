//! Companies: several people act for one ICE number, with rights that end.

use crate::complaints::{Receipt, TEXT, filled};
use crate::harness::{Browser, Form, Page, TestApp};
use futures_util::future::join_all;
use jiff::SignedDuration;
use serde_json::json;

const OWN: &str = "/fr/me/companies";
const ICE: &str = "001561191000066";
const NAME: &str = "Atlas Bois SARL";
const AMINA: &str = "amina@citizen.example";
const YOUSSEF: &str = "youssef@citizen.example";

/// A person declares a company.
pub(crate) async fn declared(person: &Browser) -> Page {
    let form = person.open(OWN).await.form("/me/companies");
    let page = person.send(form.fill("ice", ICE).fill("name", NAME)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

/// The operator confirms what waits.
async fn confirm(app: &TestApp) {
    let operator = app.operator().await;
    let page = operator.open("/fr/platform/companies").await;
    let form = page.form("/decide");
    let page = operator.post(&form.clone().press("answer")).await;
    assert_eq!((page.status, page.wrong_fields().len()), (422, 1), "by which document?");
    let page = operator.send(form.fill("ground", "Modèle J de novembre 2026").press("answer")).await;
    assert!(page.text().contains("L’entreprise est confirmée."), "{}", page.text());
}

/// The company's page, as its manager sees it.
async fn managed(manager: &Browser) -> Page {
    let link = manager.open(OWN).await.links("main section a").remove(0);
    manager.open(&link).await
}

async fn invite(manager: &Browser, email: &str, rights: &str, to: &str) -> Page {
    let form = managed(manager).await.form("/invite");
    manager.send(form.fill("email", email).fill("rights", rights).fill("to", to)).await
}

async fn accept(person: &Browser) -> Page {
    let form = person.open(OWN).await.form("/answer");
    person.send(form.press("answer")).await
}

/// A confirmed company with two managers, Amina and Youssef.
async fn with_two_managers(app: &TestApp) -> (Browser, Browser) {
    let (amina, youssef) = (app.citizen().await, app.signed_in(YOUSSEF).await);
    declared(&amina).await;
    confirm(app).await;
    invite(&amina, YOUSSEF, "both", "").await;
    accept(&youssef).await;
    (amina, youssef)
}

/// The form by which `manager` ends the right of who is called so.
async fn ending(manager: &Browser, name: &str) -> Form {
    let page = managed(manager).await;
    let at = page.all("tbody th").iter().position(|who| who == name).unwrap();
    page.forms("/end").remove(at)
}

#[tokio::test]
async fn a_company_is_declared_confirmed_shared_and_spoken_for() {
    let app = TestApp::start().await;
    let (amina, youssef) = (app.citizen().await, app.signed_in(YOUSSEF).await);
    declared(&amina).await.says(&[NAME, ICE, "À vérifier", "elle attend la vérification"]);
    assert!(!filled(&amina, "commune-agadir").await.has("company"), "nothing can be done in its name yet");
    confirm(&app).await;
    amina.open(OWN).await.says(&["Vérifiée"]);
    invite(&amina, "Youssef@citizen.example", "act", "2026-12-31")
        .await
        .says(&["Invité", "Du 24 novembre 2026 au 31 décembre 2026."]);
    assert!(!filled(&youssef, "commune-agadir").await.has("company"), "not before he took it");
    accept(&youssef).await.says(&["Vous pouvez maintenant agir pour cette entreprise."]);
    app.drain_jobs().await;
    let mails = app.mails();
    let told = |to: &str, subject: &str| mails.iter().any(|mail| mail.to == to && mail.subject.contains(subject));
    assert!(told(AMINA, NAME) && told(YOUSSEF, &format!("Invitation à agir pour {NAME}")), "{mails:?}");

    let form = filled(&youssef, "commune-agadir").await;
    let company = form.choices("company")[1].clone();
    let page = youssef.send(form.fill("company", &company)).await;
    let both = format!("Youssef Berrada pour l’entreprise {NAME}");
    page.says(&[&both]);
    let receipt = Receipt { slug: "commune-agadir", number: page.one("[data-number]"), code: page.one("[data-code]") };
    youssef.open(&receipt.path()).await.says(&[&both]);
    app.officer("commune-agadir").await.open(&receipt.desk()).await.says(&[&both]);
    let rows = app.rows("SELECT company_id, person_id FROM complaints.complaint").await;
    assert_eq!(rows, [json!({ "company_id": company, "person_id": app.id_of(YOUSSEF).await })]);
}

#[tokio::test]
async fn a_number_that_is_none_is_refused_and_what_was_typed_stays() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let form = amina.open(OWN).await.form("/me/companies");
    for (ice, name, wrong) in [
        ("001561191000067", NAME, "ice"),
        ("", NAME, "ice"),
        ("15", NAME, "ice"),
        (ICE, "  ", "name"),
        (ICE, "a\0b", "name"),
        (ICE, &"x".repeat(151), "name"),
    ] {
        let page = amina.post(&form.clone().fill("ice", ice).fill("name", name)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![wrong.to_owned()]), "{ice} {name}");
        assert_eq!(page.form("/me/companies").value("ice"), ice);
    }
    assert_eq!(app.count("identity.company").await, 0);
    let right = form.fill("ice", "00 1561 1910 00066").fill("name", NAME);
    let (one, two) = tokio::join!(amina.post(&right), amina.post(&right));
    assert_eq!((one.status, two.status, app.count("identity.company").await), (303, 303, 1), "a double click is one");
    assert_eq!(app.count("identity.company_right").await, 1);
}

#[tokio::test]
async fn of_two_who_declare_the_same_company_one_is_confirmed() {
    let app = TestApp::start().await;
    let (amina, youssef) = (app.citizen().await, app.signed_in(YOUSSEF).await);
    declared(&amina).await;
    declared(&youssef).await;
    let operator = app.operator().await;
    let forms = operator.open("/fr/platform/companies").await.forms("/decide");
    let forms: Vec<Form> = forms.into_iter().map(|form| form.fill("ground", "Modèle J").press("answer")).collect();
    let mut statuses: Vec<u16> =
        join_all(forms.iter().map(|form| operator.post(form))).await.iter().map(|page| page.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(app.count("identity.company WHERE state = 'confirmed'").await, 1);
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(OWN).await.form("/me/companies").fill("ice", ICE).fill("name", "Autre");
    let page = officer.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["ice".to_owned()]));
    page.says(&["Cette entreprise est déjà inscrite."]);
}

#[tokio::test]
async fn a_refusal_says_its_ground() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    declared(&amina).await;
    let operator = app.operator().await;
    let form = operator.open("/fr/platform/companies").await.form("/decide").fill("answer", "no");
    let page = operator.post(&form).await;
    assert_eq!((page.status, page.wrong_fields().len()), (422, 1));
    operator.send(form.fill("ground", "Le document est illisible.")).await.says(&["La déclaration est refusée."]);
    amina.open(OWN).await.says(&["Refusée", "Le document est illisible."]);
    app.drain_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.to == AMINA && mail.text.contains("Le document est illisible.")));
    assert!(!filled(&amina, "commune-agadir").await.has("company"));
}

#[tokio::test]
async fn a_right_ends_on_its_day_and_at_a_word_even_while_the_form_is_open() {
    let app = TestApp::start().await;
    let (amina, youssef) = (app.citizen().await, app.signed_in(YOUSSEF).await);
    declared(&amina).await;
    confirm(&app).await;
    invite(&amina, YOUSSEF, "act", "2026-11-25").await;
    accept(&youssef).await;
    let form = filled(&youssef, "commune-agadir").await;
    let company = form.choices("company")[1].clone();
    let form = form.fill("company", &company);
    let ended = ending(&amina, "Youssef Berrada").await;
    amina.send(ended.clone()).await.says(&["Ce droit a pris fin."]);
    assert_eq!(amina.post(&ended).await.status, 303, "a double click");
    let page = youssef.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["company".to_owned()]), "{}", page.text());
    page.says(&["Vous ne pouvez plus agir pour cette entreprise"]);
    assert_eq!(page.form("/complaints/new").value("text"), TEXT);
    let forged = filled(&app.nobody(), "commune-agadir").await;
    assert!(!forged.has("company"));

    invite(&amina, YOUSSEF, "act", "2026-11-25").await;
    accept(&youssef).await;
    app.clock.advance(SignedDuration::from_hours(11));
    let form = filled(&youssef, "commune-agadir").await.fill("company", &company).fill("text", "Un banc cassé.");
    app.clock.advance(SignedDuration::from_hours(28));
    let youssef = app.signed_in(YOUSSEF).await;
    assert!(!filled(&youssef, "commune-agadir").await.has("company"), "the last day is over");
    let csrf = youssef.open("/fr/follow").await.form("/fr/follow").value("csrf");
    assert_eq!(youssef.post(&form.fill("csrf", &csrf)).await.status, 422);
    assert_eq!(app.count("complaints.complaint").await, 0);
}

#[tokio::test]
async fn only_managers_say_who_acts_and_strangers_see_nothing() {
    let app = TestApp::start().await;
    let (amina, youssef) = (app.citizen().await, app.signed_in(YOUSSEF).await);
    declared(&amina).await;
    confirm(&app).await;
    let invitation = managed(&amina).await.form("/invite").fill("email", "x@citizen.example");
    let stranger = app.officer("commune-agadir").await;
    let csrf = stranger.open("/fr/follow").await.form("/fr/follow").value("csrf");
    assert_eq!(stranger.get(invitation.action().trim_end_matches("/invite")).await.status, 404);
    assert_eq!(stranger.post(&invitation.clone().fill("csrf", &csrf)).await.status, 404);
    invite(&amina, YOUSSEF, "act", "").await;
    let offer = youssef.open(OWN).await.form("/answer").press("answer");
    assert_eq!(stranger.post(&offer.clone().fill("csrf", &csrf)).await.status, 404, "an offer to somebody else");
    youssef.send(offer).await;
    let page = managed(&youssef).await;
    assert!(!page.has_form("/invite"));
    assert_eq!(page.forms("/end").len(), 1, "one's own right alone");
    let csrf = page.form("/end").value("csrf");
    assert_eq!(youssef.post(&invitation.fill("csrf", &csrf)).await.status, 403);
    let hers = ending(&amina, "Amina Idrissi").await.fill("csrf", &csrf);
    assert_eq!(youssef.post(&hers).await.status, 403);
    youssef.send(page.form("/end")).await.says(&["Aucune entreprise"]);
}

#[tokio::test]
async fn of_two_managers_who_remove_each_other_one_stays() {
    let app = TestApp::start().await;
    for _ in 0..4 {
        app.execute("DELETE FROM identity.company_right; DELETE FROM identity.company").await;
        let (amina, youssef) = with_two_managers(&app).await;
        let (hers, his) = (ending(&amina, "Youssef Berrada").await, ending(&youssef, "Amina Idrissi").await);
        let (one, two) = tokio::join!(amina.post(&hers), youssef.post(&his));
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404], "who lost the right is a stranger");
        let left = "identity.company_right WHERE ended_at IS NULL AND 'manage' = ANY (rights)";
        assert_eq!(app.count(left).await, 1);
        let manager = if one.status == 303 { (&amina, "Amina Idrissi") } else { (&youssef, "Youssef Berrada") };
        let page = manager.0.post(&ending(manager.0, manager.1).await).await;
        assert_eq!(page.status, 409);
        page.says(&["Il doit rester un gestionnaire sans date de fin."]);
    }
}
