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
        (number(3), mine.code.clone()),
    ] {
        let page = somebody.post(&form.clone().fill("number", &number).fill("code", &code)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]), "{number} {code}");
        page.says(&["Le numéro ou le code est incorrect."]);
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
async fn what_cannot_be_right_is_marked_where_it_was_typed() {
    let app = TestApp::start().await;
    let mine = submit(&app.nobody(), "commune-agadir").await;
    let somebody = app.nobody();
    let form = somebody.open("/fr/follow").await.form("/fr/follow");
    let (none, number, code) = (String::new(), mine.number.clone(), mine.code.clone());
    let miscopied = number.replace("-000001-", "-000003-");
    let long = ("x".repeat(10_000), "y".repeat(10_000));
    for (number, code, wrong) in [
        (&none, &none, &["number", "code"][..]),
        (&none, &code, &["number"]),
        (&number, &none, &["code"]),
        (&number, &"'; --".to_owned(), &["code"]),
        (&number, &"\0".to_owned(), &["code"]),
        (&"26-XXX-000001-0".to_owned(), &code, &["number"]),
        (&miscopied, &code, &["number"]),
        (&long.0, &long.1, &["number", "code"]),
        // Both pasted into one field.
        (&none, &format!("{number} UUUUU-UUUUU"), &["code"]),
        (&format!("{number} UUUUU-UUUUU"), &none, &["code"]),
    ] {
        let page = somebody.post(&form.clone().fill("number", number).fill("code", code)).await;
        assert_eq!(
            (page.status, page.wrong_fields()),
            (422, wrong.iter().map(ToString::to_string).collect()),
            "{number} {code}"
        );
        assert!(!page.text().contains("Le numéro ou le code est incorrect."), "{number} {code}");
        assert_eq!(page.form("/fr/follow").value("code"), "", "the code is not shown again");
    }
    let page = somebody.post(&form.fill("number", &miscopied).fill("code", &code)).await;
    page.says(&["Ce numéro ne peut pas exister.", "Numéro ou code perdu"]);
}

#[tokio::test]
async fn what_an_author_cannot_do_now_is_told_with_the_reason() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let path = receipt.path();
    let why = async |below: &str| {
        let page = amina.open(&format!("{path}/{below}")).await;
        assert_eq!(page.status, 409, "{below}");
        assert!(page.all("[data-changed]").is_empty(), "{below}: nobody was faster");
        page.one("[data-why-not]")
    };
    assert_eq!(
        why("contest").await,
        "Il n’y a pas encore de réponse à contester. L’échéance de la réponse figure sur cette page."
    );
    assert!(why("reply").await.starts_with("Aucune question n’attend votre réponse."));
    assert_eq!(why("leave").await, "Cette réclamation n’est jointe à aucun incident.");
    assign(&app, &receipt).await;
    answer(&app, &receipt, "resolved").await;
    for below in ["add", "remind", "withdraw", "reply"] {
        assert!(why(below).await.starts_with("L’administration a répondu."), "{below}");
    }
    assert_eq!(amina.open(&format!("{path}/contest")).await.status, 200);
    app.clock.advance(jiff::SignedDuration::from_hours(24 * 30));
    let form = amina.open(&path).await.form(&path).fill("number", &receipt.number).fill("code", &receipt.code);
    assert!(amina.send(form).await.all("[data-place-map]").is_empty(), "without a pin");
    app.execute("UPDATE complaints.complaint SET lat = 30.42, lon = -9.6").await;
    let page = amina.open(&path).await;
    assert_eq!(page.all("[data-place-map]").len(), 1, "where it is, on a map");
    page.says(&["30.42000, -9.60000"]);
    assert!(why("contest").await.starts_with("Le délai pour contester s’est terminé le"));
    let page = amina.open(&format!("{path}/contest")).await;
    assert!(page.links("[role=status] a").contains(&format!("{path}/mediator")), "who else there is");
}

#[tokio::test]
async fn who_has_number_and_code_alone_adds_reminds_and_takes_back() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let path = receipt.path();
    let somebody = app.nobody();
    let page = somebody.open("/fr/follow").await.form("/fr/follow").fill("number", &receipt.number);
    let page = somebody.send(page.fill("code", &receipt.code)).await;
    assert_eq!((page.status, page.path.as_str()), (200, path.as_str()));
    let step = async |below: &str, text: &str| {
        let here = format!("{path}/{below}");
        let mut page = somebody.open(&here).await;
        // A code opens the complaint for a while.
        if page.path != here {
            page = somebody.send(page.form(&format!("{path}?then={below}")).fill("code", &receipt.code)).await;
        }
        let page = somebody.send(page.form(&here).fill("text", text)).await;
        assert_eq!((page.status, page.path.as_str()), (200, path.as_str()), "{below}");
    };
    step("add", "Le trou grandit.").await;
    somebody.open(&path).await.says(&["Le trou grandit."]);
    app.clock.advance(jiff::SignedDuration::from_hours(24 * 17));
    step("remind", "Où en êtes-vous ?").await;
    step("withdraw", "C’est réparé.").await;
    let page = somebody.open(&path).await;
    page.says(&["Retirée"]);
    assert_eq!(events(&app).await, ["received", "added", "reminded", "withdrawn"]);
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
