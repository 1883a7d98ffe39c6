//! A mandate by signature: the scan and the identity document, the second person who compares, the paper with the code.

use super::mandate::{NAME, comparison, complaint, confirmed, form, kinds, opened, paper, relay};
use super::phone::{NUMBER, messages};
use crate::harness::{Browser, Form, Page, TestApp, photo};
use jiff::SignedDuration;
use serde_json::json;

const LIST: &str = "/fr/commune-agadir/desk/mandates";
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// A mandate for which neither e-mail nor telephone is known, that waits for its paper.
async fn unreachable(officer: &Browser) -> Page {
    officer.send(form(officer, "signature").await.fill("email", "")).await
}

/// The links by which something can be done under it.
fn begins(page: &Page) -> bool {
    page.links("main a").iter().any(|link| link.contains("/complaints"))
}

#[tokio::test]
async fn a_signed_paper_gives_nothing_until_a_second_person_finds_it_right() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = officer.send(form(&officer, "signature").await).await;
    let form = paper(&officer, &mandate).await;
    let page = officer.send(form.clone()).await;
    page.says(&["Le document signé est remis.", "À vérifier", "Carte nationale d’identité", "se terminant par 456X"]);
    assert!(!page.text().contains("Le mandat est en vigueur"));
    assert!(!begins(&page) && !page.has_form("/compare"), "not by whoever wrote it");
    officer.send(form).await.says(&["rien n’a été remis de nouveau"]);
    assert_eq!(app.count("documents.file WHERE about LIKE 'mandate:%'").await, 1, "a second click hands in nothing");
    let early = officer.open(&format!("{}/complaints/new", mandate.path)).await;
    assert_eq!(early.path, mandate.path);
    app.drain_jobs().await;
    assert!(app.mails().iter().all(|mail| !mail.subject.contains("en vigueur")), "nobody is told too early");

    let second = app.clerk("commune-agadir").await;
    let list = second.open(LIST).await;
    assert_eq!(list.all("[data-to-compare] a"), [NAME]);
    assert!(officer.open(LIST).await.all("[data-to-compare]").is_empty(), "it waits for others");
    let page = second.open(&mandate.path).await;
    let compare = page.form("/compare");
    let page = second.post(&compare).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["answer".to_owned()]));
    let right = compare.fill("answer", "yes");
    let page = second.post(&right).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["answer".to_owned()]), "unseen");
    page.says(&["Ouvrez d’abord le document signé"]);
    assert_eq!(second.get(&format!("{}/scan", mandate.path)).await.status, 200);
    let (one, two) = tokio::join!(second.post(&right), second.post(&right));
    assert_eq!((one.status, two.status), (303, 303), "a double click");
    let page = officer.open(&mandate.path).await;
    page.says(&["En vigueur", "Vérifié par", "Document vérifié et confirmé"]);
    assert!(begins(&page));
    assert_eq!(kinds(&app).await, ["asked", "signed", "compared"]);
    app.drain_jobs().await;
    let told = app.mails().into_iter().filter(|mail| mail.subject.contains("en vigueur")).count();
    assert_eq!(told, 1, "the citizen is told once");
    let clerk = app.id_of("clerk@commune-agadir.example").await;
    let trail = app.rows("SELECT person_id FROM identity.audit_event WHERE kind = 'mandate.compared'").await;
    assert_eq!(trail, [json!({ "person_id": clerk })]);
}

#[tokio::test]
async fn whoever_wrote_it_or_handed_the_paper_in_confirms_nothing_whatever_they_send() {
    let app = TestApp::start().await;
    let (writer, sender) = (relay(&app).await, app.clerk("commune-agadir").await);
    let mandate = writer.send(form(&writer, "signature").await).await;
    sender.send(paper(&sender, &mandate).await).await;
    let third = app.dispatcher("commune-agadir").await;
    let right = comparison(&third, &mandate).await.fill("answer", "yes");
    for browser in [&writer, &sender] {
        let csrf = browser.open("/fr/follow").await.form("/fr/follow").value("csrf");
        let page = browser.post(&right.clone().fill("csrf", &csrf)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["answer".to_owned()]));
        page.says(&["un collègue qui a le même droit doit le faire"]);
        assert!(browser.open(LIST).await.all("[data-to-compare]").is_empty());
    }
    assert_eq!(kinds(&app).await, ["asked", "signed"]);
    let officer = app.officer("commune-agadir").await;
    let csrf = officer.open("/fr/follow").await.form("/fr/follow").value("csrf");
    assert_eq!(officer.post(&right.clone().fill("csrf", &csrf)).await.status, 403, "without the right");
    third.send(right).await.says(&["Le mandat est en vigueur."]);
}

#[tokio::test]
async fn a_paper_that_is_not_right_is_refused_with_a_reason_that_the_colleague_reads() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = officer.send(form(&officer, "signature").await).await;
    officer.send(paper(&officer, &mandate).await).await;
    let second = app.clerk("commune-agadir").await;
    let wrong = comparison(&second, &mandate).await.fill("answer", "no");
    let page = second.post(&wrong).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["reason".to_owned()]));
    let wrong = wrong.fill("reason", "La signature manque.");
    second.send(wrong.clone()).await.says(&["Non confirmé"]);
    assert_eq!(second.post(&wrong.fill("answer", "yes")).await.status, 409, "a refusal stays one");
    let page = officer.open(&mandate.path).await;
    page.says(&["Non confirmé", "La signature manque.", "Document non confirmé"]);
    assert!(!begins(&page));
    assert_eq!(kinds(&app).await, ["asked", "signed", "rejected"]);
}

#[tokio::test]
async fn what_nobody_compares_within_seven_days_lapses() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = officer.send(form(&officer, "signature").await).await;
    officer.send(paper(&officer, &mandate).await).await;
    app.clock.advance(SignedDuration::from_secs(7 * 24 * 3600 - 1));
    let second = app.clerk("commune-agadir").await;
    let right = comparison(&second, &mandate).await.fill("answer", "yes");
    app.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(second.post(&right).await.status, 409);
    let page = second.open(&mandate.path).await;
    page.says(&["Expiré"]);
    assert!(!page.has_form("/compare") && second.open(LIST).await.all("[data-to-compare]").is_empty());
}

#[tokio::test]
async fn the_form_of_the_paper_asks_for_a_scan_and_a_document_and_takes_no_whole_number() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = officer.send(form(&officer, "signature").await).await;
    let blank = officer.open(&format!("{}/sign", mandate.path)).await.form("/sign");
    let page = officer.post(&blank.clone().fill("document", "card").fill("last", "456X")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["scan".to_owned()]));
    for (document, last, wrong) in
        [("", "456X", "document"), ("library", "456X", "document"), ("card", "J123456X", "last"), ("card", "", "last")]
    {
        let form = blank.clone().attach("scan", "a.jpg", photo()).fill("document", document).fill("last", last);
        let page = officer.post(&form).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![wrong.to_owned()]), "{document} {last}");
    }
    let film = blank.clone().fill("document", "card").fill("last", "456X").attach("scan", "a.mp4", b"....".to_vec());
    assert_eq!(officer.post(&film).await.wrong_fields(), ["scan"]);
    assert_eq!(app.count("identity.mandate_signature").await, 0);
    let right = blank.fill("document", "passport").fill("last", "45 6x").attach("scan", "a.pdf", PDF.to_vec());
    officer.send(right).await.says(&["Passeport, numéro se terminant par 456X"]);
    let kept = app.rows("SELECT document_last FROM identity.mandate_signature").await;
    assert_eq!(kept, [json!({ "document_last": "456X" })]);
}

#[tokio::test]
async fn the_scan_is_opened_by_who_may_see_the_mandate_and_each_opening_is_recorded() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = officer.send(form(&officer, "signature").await).await;
    let scan = format!("{}/scan", mandate.path);
    assert_eq!(officer.get(&scan).await.status, 404, "there is none yet");
    officer.send(paper(&officer, &mandate).await).await;
    let second = app.clerk("commune-agadir").await;
    for _ in 0..2 {
        let page = second.get(&scan).await;
        assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
        assert!(page.header("content-type").starts_with("image/"));
    }
    assert_eq!(app.officer("commune-agadir").await.get(&scan).await.status, 403);
    assert_eq!(app.signed_in("counter@commune-rabat.example").await.get(&scan).await.status, 404);
    let clerk = app.id_of("clerk@commune-agadir.example").await;
    let trail = app.rows("SELECT person_id FROM identity.audit_event WHERE kind = 'mandate.scan-opened'").await;
    assert_eq!(trail, [json!({ "person_id": clerk }), json!({ "person_id": clerk })]);
}

#[tokio::test]
async fn who_can_be_told_by_no_message_is_handed_a_paper_with_the_code_that_ends_it() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = unreachable(&officer).await;
    let slip = format!("{}/slip", mandate.path);
    assert_eq!(officer.open(&slip).await.path, mandate.path, "there is no code before it holds");
    let page = confirmed(&app, &officer, &mandate).await;
    page.says(&["La personne ne peut être prévenue par aucun message."]);
    let page = officer.open(&slip).await;
    page.says(&[NAME, "Déposer une réclamation", "25 décembre 2026", "https://diwan.example/fr/mandate", "au guichet"]);
    let (reference, code) = (page.one("[data-reference]"), page.one("[data-code]"));
    let give = page.form("/slip");
    for _ in 0..2 {
        officer.send(give.clone()).await.says(&["Papier avec le code remis"]);
    }
    assert_eq!(kinds(&app).await, ["asked", "signed", "compared", "paper-given"]);
    let page = officer.open(&mandate.path).await;
    assert!(!page.text().contains("par aucun message"));
    assert!(!page.links("main a").iter().any(|link| link.ends_with("/slip")));
    let page = officer.open(&slip).await;
    assert_eq!(page.path, mandate.path, "nobody at the desk reads the code any more");
    page.says(&["qui n’est plus montré"]);
    let counter = app.id_of("counter@commune-agadir.example").await;
    let trail = app.rows("SELECT person_id FROM identity.audit_event WHERE kind = 'mandate.slip-opened'").await;
    let clerk = app.id_of("clerk@commune-agadir.example").await;
    assert_eq!(trail, [json!({ "person_id": clerk }), json!({ "person_id": counter })], "each showing is recorded");

    // Who read the code, signed in, does not become the person for whom it is.
    let amina = app.citizen().await;
    let csrf = amina.open("/fr/mandate").await.form("/fr/mandate").value("csrf");
    let fields = [("csrf", csrf.as_str()), ("reference", &reference), ("code", &code), ("answer", "yes")];
    amina.send(Form::forged("/fr/mandate/answer", &fields)).await;
    assert_eq!(app.rows("SELECT person_id FROM identity.mandate").await, [json!({ "person_id": null })]);

    let (citizen, page) = opened(&app, &reference, &code).await;
    citizen.send(page.form("/mandate/answer").press("answer")).await.says(&["Le mandat a pris fin"]);
    assert_eq!(officer.post(&give).await.status, 409);
    assert_eq!(officer.open(&slip).await.path, mandate.path);
}

#[tokio::test]
async fn who_gave_a_telephone_number_alone_is_told_by_sms_with_the_code() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let form = form(&officer, "signature").await.fill("email", "").fill("phone", "06 12 34 56 78").fill("lang", "fr");
    let mandate = officer.send(form).await;
    confirmed(&app, &officer, &mandate).await;
    assert_eq!(officer.open(&format!("{}/slip", mandate.path)).await.path, mandate.path, "no paper is needed");
    let sent = messages(&app).await.pop().expect("a short message");
    assert_eq!(sent["to"], NUMBER);
    let text = sent["text"].as_str().unwrap();
    let (_, rest) = text.split_once("https://diwan.example/fr/m/").unwrap();
    let (reference, code) = (rest.split_whitespace().next().unwrap(), text.rsplit(' ').next().unwrap());
    let (citizen, page) = opened(&app, reference, code).await;
    citizen.send(page.form("/mandate/answer").press("answer")).await.says(&["Le mandat a pris fin"]);
}

#[tokio::test]
async fn whoever_found_the_paper_right_does_not_act_under_the_mandate() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = officer.send(form(&officer, "signature").await).await;
    confirmed(&app, &officer, &mandate).await;
    let right = complaint(&officer, &mandate).await;
    let second = app.clerk("commune-agadir").await;
    let page = second.open(&mandate.path).await;
    page.says(&["Vous avez vérifié le document signé de ce mandat"]);
    assert!(!begins(&page));
    for rest in ["/complaints", "/complaints/new"] {
        assert_eq!(second.open(&format!("{}{rest}", mandate.path)).await.path, mandate.path, "{rest}");
    }
    let csrf = second.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let page = second.post(&right.clone().fill("csrf", &csrf)).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["mandate".to_owned()]));
    assert_eq!(app.count("complaints.complaint").await, 0);
    assert_eq!(officer.post(&right).await.status, 303);
}

#[tokio::test]
async fn who_may_compare_a_paper_is_told_once_a_day_that_one_waits() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let told = async |who: &str| {
        app.drain_jobs().await;
        let (to, link) = (format!("{who}@commune-agadir.example"), "/commune-agadir/desk/mandates");
        let mails = app.mails().into_iter().filter(|mail| mail.to == to && mail.text.contains(link));
        mails.inspect(|mail| assert!(!mail.text.contains(NAME) && !mail.subject.contains(NAME))).count()
    };
    for _ in 0..2 {
        let mandate = unreachable(&officer).await;
        officer.send(paper(&officer, &mandate).await).await;
        assert_eq!((told("clerk").await, told("dispatcher").await), (1, 1));
    }
    assert_eq!((told("counter").await, told("officer").await), (0, 0), "not who handed it in, nor who may not compare");
    app.clock.advance(SignedDuration::from_hours(24));
    let officer = relay(&app).await;
    let mandate = unreachable(&officer).await;
    officer.send(paper(&officer, &mandate).await).await;
    assert_eq!(told("clerk").await, 2);
}
