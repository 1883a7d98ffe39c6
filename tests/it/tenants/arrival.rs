//! Who begins in an administration that was imported: the welcome, the first password, the team, the agreement.

use super::{answer_alone, put, state};
use crate::harness::{Form, Page, TestApp};
use std::io::Write as _;
use suite::Import;

const TIZNIT: &str = "commune-tiznit";
const BRAHIM: &str = "brahim@tiznit.example";
const STRONG: &str = "sept vagues sous la lune";
const PAPER: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const FILE: &str = "slug;code;kind;name_ar;name_fr;territory;domains;admin_name;admin_email;admin_lang
commune-tiznit;TIZ;commune;جماعة تيزنيت;Commune de Tiznit;09.581.01.07;tiznit.example;Brahim Ait Ali;Brahim@Tiznit.example;fr";

/// Imports the file; gives what was reported.
async fn import(app: &TestApp, no_welcome: bool) -> String {
    let now = app.clock.now();
    let report = app.run(async move |application| {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(FILE.as_bytes()).unwrap();
        let import = Import { file: file.path().to_owned(), dry_run: false, no_welcome };
        let report = import.run(&application.database, now).await.map_err(|error| error.to_string());
        application.directory.forget();
        report.map(|report| report.to_string())
    });
    report.await.unwrap()
}

/// The addresses in all invitations, in the order of their e-mails.
async fn links(app: &TestApp) -> Vec<(String, String)> {
    app.drain_jobs().await;
    let links = app.mails().into_iter().filter_map(|mail| {
        let link = mail.text.split_whitespace().find(|word| word.contains("/invitation?"))?.to_owned();
        Some((mail.to, link.trim_start_matches("https://diwan.example").to_owned()))
    });
    links.collect()
}

/// Brahim, who came by the welcome.
async fn arrived(app: &TestApp) -> crate::harness::Browser {
    import(app, false).await;
    let (_, link) = links(app).await.remove(0);
    let brahim = app.nobody();
    let form = brahim.open(&link).await.form("/fr/invitation").fill("password", STRONG);
    let page = brahim.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    // As if they had linked an application; that has tests of its own.
    app.execute("UPDATE identity.session SET assurance = 2").await;
    brahim
}

#[tokio::test]
async fn an_imported_administrator_is_welcomed_once_and_chooses_a_password() {
    let app = TestApp::start().await;
    let told = import(&app, false).await;
    assert!(told.contains("1 entered") && told.contains("1 invitations are sent"), "{told}");
    import(&app, false).await;
    let links = links(&app).await;
    assert_eq!(links.len(), 1, "{links:?}");
    assert_eq!(links[0].0, BRAHIM);
    let mail = app.mails().remove(0);
    assert_eq!(mail.subject, "Commune de Tiznit vous attend sur Diwan");

    let brahim = app.nobody();
    let page = brahim.open(&links[0].1).await;
    page.says(&["Commune de Tiznit", "Les responsables de la plateforme", BRAHIM]);
    let form = page.form("/fr/invitation");
    let weak = brahim.send(form.clone().fill("password", "passwordpassword")).await;
    assert_eq!((weak.status, weak.wrong_fields()), (422, vec!["password".to_owned()]));
    let page = brahim.send(form.clone().fill("password", STRONG)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(app.count("identity.person WHERE email = 'brahim@tiznit.example'").await, 1, "one account");
    app.execute("UPDATE identity.session SET assurance = 2").await;
    assert_eq!(brahim.open("/fr/commune-tiznit/desk/setup").await.status, 200);
    // The link is worth nothing any more, to nobody.
    assert_eq!(app.nobody().open(&links[0].1).await.status, 404);
}

#[tokio::test]
async fn an_account_that_somebody_uses_is_not_taken_by_the_link_of_a_welcome() {
    let app = TestApp::start().await;
    import(&app, false).await;
    app.execute(
        "INSERT INTO identity.account_event SELECT gen_random_uuid(), created_at, id, 'signed-in', '{}'
           FROM identity.person WHERE email = 'brahim@tiznit.example'",
    )
    .await;
    let (_, link) = links(&app).await.remove(0);
    let page = app.nobody().open(&link).await;
    assert!(!page.has_form("/fr/invitation"), "nobody sets a password for an account that is used");
}

#[tokio::test]
async fn without_the_welcome_nobody_is_written_to() {
    let app = TestApp::start().await;
    let told = import(&app, true).await;
    assert!(!told.contains("invitations"), "{told}");
    assert!(links(&app).await.is_empty());
    assert_eq!(state(&app, TIZNIT).await, "trial");
}

#[tokio::test]
async fn on_trial_a_colleague_can_be_invited() {
    let app = TestApp::start().await;
    let brahim = arrived(&app).await;
    let form = brahim.open("/fr/commune-tiznit/desk/people/invite").await.form("/people/invite");
    let form = form.fill("name", "Leïla Tahiri").fill("email", "leila@ville.example").tick_one("roles", "admin", true);
    assert_eq!(brahim.send(form).await.status, 200);
    let links = links(&app).await;
    assert_eq!(links.last().map(|(to, _)| to.as_str()), Some("leila@ville.example"));
}

fn signed(page: &Page) -> Form {
    let form = page.form("/desk/setup/agreement").attach("paper", "convention.pdf", PAPER.to_vec());
    form.fill("signer", "Lahcen Oubella").fill("position", "Président").fill("signed_on", "2026-11-20")
}

#[tokio::test]
async fn the_agreement_is_handed_in_later_and_nobody_goes_live_without_it() {
    let app = TestApp::start().await;
    let brahim = arrived(&app).await;
    app.execute(
        "UPDATE identity.tenant SET cndp = 'pending', names = names || '{\"zgh\": \"ⵜⵉⵣⵏⵉⵜ\", \"en\": \"Tiznit\"}'
          WHERE slug = 'commune-tiznit'",
    )
    .await;
    let receipt = crate::complaints::submit(&brahim, TIZNIT).await;
    answer_alone(&app, &brahim, BRAHIM, &receipt).await;
    let page = brahim.open("/fr/commune-tiznit/desk/setup").await;
    assert!(page.one("[data-item=agreement]").contains("Nécessaire") && !page.has_form("/setup/ask"));

    // One that asked before it was needed is not approved either.
    put(&app, TIZNIT, "asked").await;
    let operator = app.operator().await;
    let here = "/fr/platform/tenants/commune-tiznit";
    let form = operator.open(here).await.form(here).fill("step", "approve").tick("checked");
    let refused = operator.send(form).await;
    assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["reason".to_owned()]));
    put(&app, TIZNIT, "trial").await;

    let page = brahim.open("/fr/commune-tiznit/desk/setup/agreement").await;
    let empty = brahim.send(page.form("/desk/setup/agreement")).await;
    assert_eq!((empty.status, empty.wrong_fields().len()), (422, 4), "{:?}", empty.wrong_fields());
    let faulty = brahim.send(signed(&page).fill("signer", "")).await;
    assert_eq!(faulty.wrong_fields(), ["signer"]);
    assert!(faulty.one("[data-kept]").contains("convention.pdf"), "the paper stays with the form");
    let form = faulty.form("/desk/setup/agreement").fill("signer", "Lahcen Oubella");
    let done = brahim.send(form.clone()).await;
    done.says(&["La convention est déposée."]);
    assert!(done.one("[data-item=agreement]").contains("Fait") && done.has_form("/setup/ask"));
    brahim.send(form).await.says(&["La convention est déposée."]);
    assert_eq!(app.count("identity.agreement").await, 1, "sent twice, handed in once");
    assert_eq!(app.rows("SELECT proof FROM identity.agreement").await[0]["proof"], "own-domain");
    brahim
        .open("/fr/commune-tiznit/desk/setup/agreement")
        .await
        .says(&["Lahcen Oubella – Président", "20 novembre 2026"]);
    brahim.send(done.form("/setup/ask")).await.says(&["Votre demande est envoyée."]);
    let page = operator.open(here).await;
    page.says(&["Lahcen Oubella – Président", "Brahim Ait Ali"]);
    assert_eq!(operator.post(&page.form("/agreement")).await.bytes(), PAPER);
    app.drain_jobs().await;
}

#[tokio::test]
async fn who_joins_chooses_a_password_as_everywhere_else() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let page = super::join::proved(&app, &browser, "brahim@ailleurs.example").await;
    for (password, why) in [("passwordpassword", "faciles à deviner"), ("BrahimAitAli1", "votre nom")] {
        let form = super::join::signed(&page).fill("password", password);
        let refused = browser.send(form).await;
        assert_eq!(refused.wrong_fields(), ["password"], "{password}");
        let told = refused.one("#password-error");
        assert!(told.contains(why), "{told}");
    }
}

#[tokio::test]
async fn who_joins_begins_with_the_units_of_the_kind() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let page = super::join::proved(&app, &browser, BRAHIM).await;
    browser.send(super::join::signed(&page)).await;
    let units = "identity.unit u JOIN identity.tenant t ON t.id = u.tenant_id WHERE t.slug = 'commune-tiznit'";
    assert!(app.count(units).await >= 5);
}
