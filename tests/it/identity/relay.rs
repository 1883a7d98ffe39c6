//! A relay of a house outside: acts for citizens under mandates, in its name and their own, and sees nothing else.

use super::mandate::{NAME, form, paper, relay};
use crate::harness::{Browser, TestApp};

const DESK: &str = "/fr/commune-agadir/desk";
const HOUSE: &str = "Association Tafoukt";
const BOTH: &str = "Leïla Tahiri (Association Tafoukt)";

/// Leïla, whom the administrator invited for her association.
async fn leila(app: &TestApp) -> Browser {
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(&format!("{DESK}/people/invite")).await.form("/people/invite");
    let form = form.fill("name", "Leïla Tahiri").fill("email", "leila@tafoukt.example");
    let form = form.tick_one("roles", "relay", true);
    let page = admin.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["organisation".to_owned()]));
    let long = "x".repeat(201);
    assert_eq!(admin.post(&form.clone().fill("organisation", &long)).await.wrong_fields(), ["organisation"]);
    admin.send(form.fill("organisation", HOUSE)).await.says(&["L’invitation est envoyée à leila@tafoukt.example."]);
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.text.contains("/invitation?")).unwrap();
    let link = mail.text.split_whitespace().find(|word| word.contains("/invitation?")).unwrap();
    let leila = app.nobody();
    let page = leila.open(link.trim_start_matches("https://diwan.example")).await;
    page.says(&[HOUSE, "Relais"]);
    let form = page.form("/fr/invitation").fill("password", "sept vagues sous la lune");
    assert_eq!(leila.send(form).await.status, 200);
    leila
}

#[tokio::test]
async fn a_relay_acts_under_its_own_mandates_in_both_names_and_sees_no_others() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let theirs = officer.send(form(&officer, "signature").await.fill("name", "Brahim Amzil")).await;
    officer.send(paper(&officer, &theirs).await).await;
    let leila = leila(&app).await;
    for closed in ["complaints", "people", "audit", "setup", "register"] {
        assert_eq!(leila.get(&format!("{DESK}/{closed}")).await.status, 403, "{closed}");
    }
    let list = leila.open(&format!("{DESK}/mandates")).await;
    assert!(!list.text().contains("Brahim Amzil"), "neither in the list nor to compare");
    for rest in ["", "/paper", "/sign", "/scan", "/slip", "/complaints", "/complaints/new"] {
        assert_eq!(leila.get(&format!("{}{rest}", theirs.path)).await.status, 404, "{rest}");
    }
    let csrf = leila.open("/fr/follow").await.form("/fr/follow").value("csrf");
    for act in ["/compare", "/end", "/slip", "/code", "/code/again"] {
        let forged =
            crate::harness::Form::forged(&format!("{}{act}", theirs.path), &[("csrf", &csrf), ("answer", "yes")]);
        assert_eq!(leila.post(&forged).await.status, 404, "{act}");
    }

    let own = leila.send(form(&leila, "signature").await).await;
    own.says(&[BOTH]);
    leila.send(paper(&leila, &own).await).await;
    let second = app.clerk("commune-agadir").await;
    let compare = second.open(&own.path).await.form("/compare");
    second.send(compare.fill("answer", "yes")).await.says(&["Le mandat est en vigueur."]);
    let blank = leila.open(&format!("{}/complaints/new", own.path)).await.form("/complaints/new");
    let receipt =
        leila.send(blank.fill("category", "lighting").fill("text", crate::complaints::TEXT).tick("consent")).await;
    receipt.says(&[&format!("Saisie par {BOTH} pour {NAME}")]);
    leila.open(&own.path).await.says(&[&format!("Fait par {BOTH} pour {NAME}.")]);
    assert_eq!(leila.open(&format!("{DESK}/mandates")).await.all("table th a"), [NAME]);
    let admin = app.admin("commune-agadir").await;
    admin.open(&format!("{DESK}/audit?kind=mandate.used")).await.says(&[BOTH]);
}
