//! Following: number and code open a complaint, nothing less does.

use super::*;
use crate::harness::Form;

/// The same complaint, as people copy its number and code.
fn typed(receipt: &Receipt) -> Vec<(String, String)> {
    let Receipt { number, code, .. } = receipt;
    vec![
        (number.clone(), code.clone()),
        (number.to_lowercase(), code.to_lowercase()),
        (format!("  {} ", number.replace('-', " ")), code.replace('-', "")),
        (number.replace('-', "–"), code.replace('-', " – ")),
        (number.clone(), code.replace('0', "O").replace('1', "l")),
        (number.replace('-', ""), code.clone()),
        (number.replace('0', "O"), code.clone()),
        (format!("{number} {code}"), String::new()),
        (String::new(), format!("{number}\u{a0}{}", code.to_lowercase())),
        (format!("{} {code}", number.replace('-', "")), code.clone()),
    ]
}

#[tokio::test]
async fn number_and_code_open_it_however_they_are_typed() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    for (number, code) in typed(&receipt) {
        let somebody = app.nobody();
        let form = somebody.open("/fr/follow").await.form("/fr/follow");
        let page = somebody.send(form.fill("number", &number).fill("code", &code)).await;
        assert_eq!((page.status, page.path.as_str()), (200, receipt.path().as_str()), "{number} {code}");
        page.says(&[&receipt.number, "Reçue", "Il reste 62 jours pour la réponse.", TEXT, "Éclairage public"]);
        assert!(!page.has_form("/accept"), "there is nothing to accept yet");
    }
}

#[tokio::test]
async fn whoever_comes_to_a_page_below_gives_the_code_and_is_there() {
    let app = TestApp::start().await;
    let receipt = answered(&app, &app.nobody()).await;
    let path = receipt.path();
    for (below, status) in [("contest", 200), ("receipt", 200), ("mediator", 200), ("reply", 409), ("leave", 409)] {
        let somebody = app.nobody();
        let page = somebody.open(&format!("{path}/{below}")).await;
        let asked = format!("{path}?then={below}");
        assert_eq!(page.path, asked);
        let wrong = somebody.send(page.form(&asked).fill("number", &receipt.number).fill("code", "00000-00000")).await;
        assert_eq!(wrong.status, 422);
        let form = wrong.form(&asked).fill("number", &receipt.number).fill("code", &receipt.code);
        let page = somebody.send(form).await;
        assert_eq!((page.status, page.path), (status, format!("{path}/{below}")));
    }
    // Nowhere else, and of what does not exist nothing is told.
    let somebody = app.nobody();
    let page = somebody.open(&format!("{path}?then=%2F%2Fexample.com")).await;
    let form = page.form(&path).fill("number", &receipt.number).fill("code", &receipt.code);
    assert_eq!(somebody.send(form).await.path, path);
    let absent = path.replace(&receipt.number, &super::number(9));
    assert_eq!(app.nobody().open(&format!("{absent}/reply")).await.path, format!("{absent}?then=reply"));
}

#[tokio::test]
async fn what_is_wrong_is_not_told() {
    let app = TestApp::start().await;
    let (mine, other) = (submit(&app.nobody(), "commune-agadir").await, submit(&app.nobody(), "commune-agadir").await);
    let somebody = app.nobody();
    let form = somebody.open("/fr/follow").await.form("/fr/follow");
    for (number, code) in [
        (mine.number.clone(), "AAAAA-AAAAA".to_owned()),
        (mine.number.clone(), other.code.clone()),
        (mine.number.clone(), String::new()),
        (mine.number.clone(), "'; --".to_owned()),
        (mine.number.clone(), "\0".to_owned()),
        (number(3), mine.code.clone()),
        ("26-XXX-000001-0".to_owned(), mine.code.clone()),
        (mine.number.replace("-000001-", "-000003-"), mine.code.clone()),
        ("x".repeat(10_000), "y".repeat(10_000)),
        (String::new(), String::new()),
    ] {
        let page = somebody.post(&form.clone().fill("number", &number).fill("code", &code)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]), "{number} {code}");
        let asked = page.form("/fr/follow");
        assert_eq!(
            (asked.value("number"), asked.value("code")),
            (number, String::new()),
            "the code is not shown again"
        );
    }
    let both = form.fill("number", &format!("{} {}", mine.number, other.code));
    let page = somebody.post(&both).await;
    assert_eq!((page.status, page.form("/fr/follow").value("number")), (422, mine.number), "wherever it was pasted");
}

#[tokio::test]
async fn an_address_alone_opens_a_question_whether_it_exists_or_not() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let absent = Receipt { number: number(2), ..receipt.clone() };
    let somebody = app.nobody();
    let (page, nothing) = (somebody.open(&receipt.path()).await, somebody.open(&absent.path()).await);
    assert_eq!(page.status, 200);
    assert_eq!(page.essence().replace(&receipt.number, "…"), nothing.essence().replace(&absent.number, "…"));

    let form = page.form(&receipt.path());
    assert_eq!(form.value("number"), receipt.number);
    let page = somebody.send(form.fill("code", &receipt.code)).await;
    assert_eq!((page.status, page.path.as_str()), (200, receipt.path().as_str()));
}

#[tokio::test]
async fn a_code_of_one_administration_opens_nothing_in_another() {
    let app = TestApp::start().await;
    let agadir = submit(&app.nobody(), "commune-agadir").await;
    submit(&app.nobody(), "commune-rabat").await;
    let somebody = app.nobody();
    let elsewhere = agadir.path().replace("commune-agadir", "commune-rabat");
    let form = somebody.open(&elsewhere).await.form(&elsewhere);
    let page = somebody.post(&form.fill("code", &agadir.code)).await;
    assert_eq!(page.status, 422);
}

#[tokio::test]
async fn the_timeline_grows_and_names_the_administration_and_not_its_people() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    answer(&app, &receipt, "partly_resolved").await;
    let page = amina.open(&receipt.path()).await;
    page.says(&["Réponse donnée", "Résolue en partie", ANSWER, "Confiée à un agent"]);
    page.says(&["Vous pouvez contester jusqu’au 9 décembre 2026"]);
    assert_eq!(page.one("[data-answer]"), ANSWER);
    for name in ["Nadia El Fassi", "Karim Ouazzani"] {
        assert!(!page.text().contains(name), "the officer's name is shown to the author");
    }
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
    app.drain_jobs().await;
    let mails: Vec<_> = app.mails().into_iter().map(|mail| (mail.to, mail.subject)).collect();
    let (author, officer) = ("amina@citizen.example".to_owned(), "officer@commune-agadir.example".to_owned());
    let Receipt { number, .. } = receipt;
    for mail in [
        (author.clone(), format!("Votre réclamation {number} a bien été reçue")),
        (author.clone(), format!("Réclamation {number} : un agent en est chargé")),
        (officer, format!("La réclamation {number} vous est confiée")),
        (author, format!("Réclamation {number} : une réponse est donnée")),
    ] {
        assert!(mails.contains(&mail), "{mail:?} is not among {mails:?}");
    }
    assert_eq!(mails.len(), 4, "{mails:?}");
}

#[tokio::test]
async fn what_somebody_wrote_is_shown_as_text() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let evil = "<script>alert(1)</script><img src=x onerror=alert(2)> {{7*7}} & \"'";
    let form = filled(&amina, "commune-agadir").await.fill("text", evil).fill("name", evil);
    let receipt = Receipt::of("commune-agadir", &amina.send(form).await);
    let officer = app.officer("commune-agadir").await;
    for page in [amina.open(&receipt.path()).await, officer.open(&receipt.desk()).await] {
        page.says(&[evil]);
        assert!(!page.body().contains("<script>alert"), "{}", page.path);
        assert!(page.links("main img").is_empty());
    }
}

#[tokio::test]
async fn a_form_forged_elsewhere_opens_nothing() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let form = Form::forged("/fr/follow", &[("number", &receipt.number), ("code", &receipt.code)]);
    let somebody = app.nobody();
    assert_eq!(somebody.post(&form).await.status, 403);
    assert_eq!(somebody.cookie("follow"), None);
}
