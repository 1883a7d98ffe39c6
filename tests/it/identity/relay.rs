//! A relay of a house outside: acts for citizens under mandates, in its name and their own, and sees nothing else.

use super::mandate::{NAME, comparison, form, paper, relay};
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
    for closed in ["complaints", "people", "audit", "setup", "register", "delegations"] {
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
    let signed = leila.open(&format!("{}/paper", own.path)).await;
    let (given, signature) = (format!("Ce mandat est donné à {BOTH}"), format!("Signature du relais : {BOTH}"));
    signed.says(&[&given, "qui est un relais et non un agent", "Commune d’Agadir", &signature]);
    assert!(!signed.text().contains("permet aux agents"), "{}", signed.text());
    let arabic = leila.open(&format!("{}/paper", own.path.replacen("/fr/", "/ar/", 1))).await;
    arabic.says(&[BOTH, "وهو وسيط وليس موظفا بالإدارة", "توقيع الوسيط"]);
    assert!(!arabic.text().contains("لموظفي الإدارة"), "{}", arabic.text());
    leila.send(paper(&leila, &own).await).await;
    let second = app.clerk("commune-agadir").await;
    let compare = comparison(&second, &own).await;
    second.send(compare.fill("answer", "yes")).await.says(&["Le mandat est en vigueur."]);
    let blank = leila.open(&format!("{}/complaints/new", own.path)).await.form("/complaints/new");
    let receipt =
        leila.send(blank.fill("category", "lighting").fill("text", crate::complaints::TEXT).tick("consent")).await;
    receipt.says(&[&format!("Saisie par {BOTH}, relais, pour {NAME}")]);
    officer.open(&own.path).await.says(&["Ce mandat est donné au relais qui l’a écrit"]);
    let others = officer.open(&format!("{}/complaints/new", own.path)).await;
    assert_eq!(others.path, own.path, "it names the relay alone, and no officer");
    leila.open(&own.path).await.says(&[&format!("Fait par {BOTH} pour {NAME}.")]);
    assert_eq!(leila.open(&format!("{DESK}/mandates")).await.all("table th a"), [NAME]);
    let admin = app.admin("commune-agadir").await;
    admin.open(&format!("{DESK}/audit?kind=mandate.used")).await.says(&[BOTH]);
    let received = admin.open(&format!("{DESK}/audit?kind=complaint.received")).await;
    received.says(&[&format!("{BOTH}, sous mandat")]);
}

#[tokio::test]
async fn a_relay_lends_nobody_the_right_to_help_citizens() {
    let app = TestApp::start().await;
    let leila = leila(&app).await;
    let mandates = format!("{DESK}/mandates");
    assert!(leila.open(&mandates).await.links("nav a").iter().all(|link| !link.ends_with("/delegations")));
    let (giver, receiver) =
        (app.id_of("leila@tafoukt.example").await, app.id_of("officer@commune-agadir.example").await);
    let csrf = leila.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let token = uuid::Uuid::now_v7().to_string();
    let fields = [
        ("csrf", csrf.as_str()),
        ("token", &token),
        ("colleague", &receiver),
        ("rights", "identity.assist"),
        ("starts_on", "2026-11-24"),
        ("ends_on", "2026-11-30"),
    ];
    let forged = crate::harness::Form::forged(&format!("{DESK}/delegations"), &fields);
    assert_eq!(leila.post(&forged).await.status, 403);
    // One of before this was refused gives nothing either.
    app.execute(&format!(
        "INSERT INTO identity.delegation (tenant_id, id, giver_id, receiver_id, permissions, starts_on, ends_on, created_at)
         SELECT id, '{token}', '{giver}', '{receiver}', '{{identity.assist}}', '2026-11-24', '2026-11-30', '2026-11-24T09:00:00Z'
         FROM identity.tenant WHERE slug = 'commune-agadir'"
    ))
    .await;
    let officer = app.officer("commune-agadir").await;
    assert_eq!(officer.get(&mandates).await.status, 403);
}

#[tokio::test]
async fn a_second_role_that_helps_no_citizens_opens_a_relay_no_more_mandates() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let theirs = officer.send(form(&officer, "signature").await.fill("name", "Brahim Amzil")).await;
    officer.send(paper(&officer, &theirs).await).await;
    let leila = leila(&app).await;
    let person: uuid::Uuid = app.id_of("leila@tafoukt.example").await.parse().unwrap();
    app.run(async move |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| identity::add_member(conn, tenant, person, "officer", BOTH).await;
        application.database.tenant(tenant, enter).await.unwrap();
    })
    .await;
    assert_eq!(leila.get(&format!("{DESK}/complaints")).await.status, 200);
    assert!(!leila.open(&format!("{DESK}/mandates")).await.text().contains("Brahim Amzil"));
    for rest in ["", "/scan", "/slip", "/complaints"] {
        assert_eq!(leila.get(&format!("{}{rest}", theirs.path)).await.status, 404, "{rest}");
    }
}
