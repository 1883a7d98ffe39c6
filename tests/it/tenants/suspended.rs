//! An administration that is suspended takes nothing new. What it has in hand goes on, for the people who wait and for those who
//! answer them.

use super::{put, state};
use crate::complaints::{answer, assign, filled, follow, submit};
use crate::harness::{Browser, Form, TestApp};

const HERE: &str = "/fr/platform/tenants/commune-agadir";
const SETUP: &str = "/fr/commune-agadir/desk/setup";

/// The operator suspends the commune of Agadir, and reads first what stays in hand.
async fn suspend(app: &TestApp, operator: &Browser) {
    let form = operator.open(HERE).await.form(HERE).fill("step", "suspend").fill("ground", "merger");
    let page = operator.send(form.fill("reason", "Réunie à une autre commune.")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(state(app, "commune-agadir").await, "suspended");
}

/// Every form that changes what the public sees, as it stands open.
async fn publishing(admin: &Browser) -> Vec<Form> {
    let list = format!("{SETUP}/domains");
    let domain = admin.send(admin.open(&list).await.form(&list).fill("name", "www.agadir.example")).await;
    let check = domain.form("/check");
    let pages = check.action().replace("/check", "/pages");
    let mut forms = vec![check.clone(), check.to(&pages), domain.form("/remove")];
    forms.push(admin.open(&format!("{SETUP}/look")).await.form("/setup/logo"));
    for page in ["words", "look", "modules", "register", "domains"] {
        let path = format!("{SETUP}/{page}");
        forms.push(admin.open(&path).await.form(&path));
    }
    forms
}

#[tokio::test]
async fn a_process_that_has_not_heard_of_it_yet_takes_nothing_new() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let form = filled(&author, "commune-agadir").await;
    let before = app.count("complaints.complaint").await;
    app.execute("UPDATE identity.tenant SET state = 'suspended' WHERE slug = 'commune-agadir'").await;
    assert_eq!(author.post(&form).await.status, 409);
    assert_eq!(app.count("complaints.complaint").await, before);
}

#[tokio::test]
async fn complaints_in_hand_survive_a_suspension() {
    let app = TestApp::start().await;
    let (author, stranger, operator) = (app.nobody(), app.nobody(), app.operator().await);
    let open = filled(&stranger, "commune-agadir").await;
    let receipt = submit(&author, "commune-agadir").await;
    assign(&app, &receipt).await;
    let shown = operator.open(HERE).await;
    let told = shown.one("[data-in-hand]");
    assert!(told.contains("1") && told.contains("25 janvier 2027"), "{told}");
    suspend(&app, &operator).await;

    // Who waits goes on: the page, the receipt, number and code; the answer comes and is contested.
    assert_eq!(author.open(&receipt.path()).await.status, 200);
    assert_eq!(author.open(&format!("{}/receipt", receipt.path())).await.status, 200);
    assert_eq!(follow(&app.nobody(), &receipt).await.status, 200);
    app.officer("commune-agadir").await.open("/fr/commune-agadir/desk/complaints").await.says(&[&receipt.number]);
    answer(&app, &receipt, "resolved").await;
    let contest = format!("{}/contest", receipt.path());
    let form = author.open(&contest).await.form("/contest").fill("reason", "Le lampadaire est de nouveau éteint.");
    assert_eq!(author.send(form).await.status, 200);
    assign(&app, &receipt).await;

    // Who comes reads why, since when, who else answers and where to turn.
    for path in ["/fr/commune-agadir/", "/fr/commune-agadir/complaints/new"] {
        let page = stranger.open(path).await;
        assert_eq!(page.status, 200, "{path}");
        page.says(&["suspendue depuis le 24 novembre 2026", "réunie à une autre", "Médiateur du Royaume"]);
        assert!(page.links("main a").iter().any(|link| link.starts_with("/fr/prefecture-agadir")), "{path}");
        assert!(page.links("main a").contains(&"/fr/follow".to_owned()), "{path}");
        assert!(!page.text().contains("Réunie à une autre commune."), "the operator’s words are for its people");
    }
    assert_eq!(stranger.send(open).await.status, 403, "nor is a form taken that stood open");
    let call = stranger.call("/api/v1/commune-agadir/complaints", &crate::embedded::submission()).await;
    assert_eq!(call.status, 403);
    assert!(call.json()["detail"].as_str().unwrap().contains("24 novembre 2026"), "{}", call.body());
    assert!(!stranger.open("/fr/?q=commune%20agadir").await.text().contains("Commune d’Agadir"));
    assert_eq!(app.count("complaints.complaint").await, 1);
    app.drain_jobs().await;
}

#[tokio::test]
async fn its_administrators_read_why_and_publish_nothing_until_it_resumes() {
    let app = TestApp::start().await;
    let (admin, operator) = (app.admin("commune-agadir").await, app.operator().await);
    let forms = publishing(&admin).await;
    let refused = operator.open(HERE).await.form(HERE).fill("step", "suspend").fill("reason", "Réunie.");
    let refused = operator.send(refused).await;
    assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["ground".to_owned()]), "on no ground");
    suspend(&app, &operator).await;
    assert!(admin.open("/fr/me").await.links("a.door").contains(&"/fr/commune-agadir/desk".to_owned()));
    let page = admin.open(SETUP).await;
    assert!(page.one("[data-suspension]").contains("24 novembre 2026"));
    page.one("[data-suspended]");
    page.says(&["Réunie à une autre commune.", "Votre équipe continue"]);
    for form in forms {
        let closed = admin.post(&form).await;
        assert_eq!(closed.status, 403, "{}", form.action());
        closed.says(&["Pendant la suspension"]);
    }
    assert_eq!(admin.open("/fr/commune-agadir/desk/people").await.status, 200);

    let form = operator.open(HERE).await.form(HERE).fill("step", "resume");
    assert_eq!(operator.send(form).await.status, 200);
    let row = app.rows("SELECT suspended_at, suspended_for FROM identity.tenant WHERE slug = 'commune-agadir'").await;
    assert!(row[0]["suspended_at"].is_null() && row[0]["suspended_for"].is_null(), "{}", row[0]);
    submit(&app.nobody(), "commune-agadir").await;
    app.drain_jobs().await;
    let mails = app.mails();
    let told = mails.iter().find(|mail| mail.to == "admin@commune-agadir.example" && mail.subject.contains("suspendu"));
    let told = told.expect("the administrator was not told");
    for said in ["Réunie à une autre commune.", "réunie à une autre administration.", "/fr/commune-agadir/\n"] {
        assert!(told.text.replace('\r', "").contains(said), "{said}: {}", told.text);
    }
}

#[tokio::test]
async fn a_module_is_switched_off_only_by_who_knows_what_stays_in_hand() {
    let app = TestApp::start().await;
    let (author, admin) = (app.nobody(), app.admin("commune-agadir").await);
    let receipt = submit(&author, "commune-agadir").await;
    let page = admin.open("/fr/commune-agadir/desk/setup/modules").await;
    assert!(page.one("[data-in-hand]").contains("25 janvier 2027"));
    let form = page.form("/setup/modules").without("complaints");
    let asked = admin.send(form.clone()).await;
    assert_eq!((asked.status, asked.wrong_fields()), (422, vec!["confirmed".to_owned()]));
    admin.send(form.tick("confirmed")).await.says(&["C’est enregistré."]);
    assert_eq!(author.open(&receipt.path()).await.status, 200);
    assign(&app, &receipt).await;
    answer(&app, &receipt, "resolved").await;
    assert_eq!(author.open(&format!("{}/contest", receipt.path())).await.status, 200);
    put(&app, "commune-agadir", "live").await;
    app.drain_jobs().await;
}
