//! Units: a tree, and roles that hold in a part of it.

use crate::complaints::{assign, submit};
use crate::harness::{Browser, Form, Page, TestApp};

const UNITS: &str = "/fr/commune-agadir/desk/units";

async fn make(admin: &Browser, code: &str, parent: &str) -> Page {
    let form = admin.open(&format!("{UNITS}/new")).await.form("/units/new");
    let form = form.fill("name_ar", "مصلحة").fill("name_fr", &format!("Service {code}")).fill("code", code);
    admin.send(form.fill("parent", parent)).await
}

async fn id(app: &TestApp, code: &str) -> String {
    let rows = app.rows(&format!("SELECT id FROM identity.unit WHERE code = '{code}'")).await;
    rows[0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn units_form_a_tree_that_nobody_can_tie_into_a_knot() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    admin.open(UNITS).await.says(&["Aucune unité pour l’instant"]);
    make(&admin, "voirie", "").await.says(&["L’unité Service voirie est enregistrée."]);
    let roads = id(&app, "voirie").await;
    make(&admin, "eclairage", &roads).await.says(&["Niveau 2 Service eclairage"]);
    let page = make(&admin, "voirie", "").await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]));
    for code in ["", "Voirie et eaux", "é"] {
        assert_eq!(make(&admin, code, "").await.wrong_fields(), ["code"], "{code}");
    }
    let lights = id(&app, "eclairage").await;
    let form = admin.open(&format!("{UNITS}/{roads}")).await.form(&roads);
    assert_eq!(form.choices("parent"), [""], "neither itself nor what is below it is offered");
    for parent in [&lights, &roads, &uuid::Uuid::now_v7().to_string()] {
        let page = admin.send(form.clone().fill("parent", parent)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["parent".to_owned()]));
    }
    let form = admin.open(&format!("{UNITS}/{lights}")).await.form(&lights);
    admin.send(form.tick_one("active", "yes", false)).await.says(&["Fermée"]);
    let rabat = app.admin("commune-rabat").await;
    assert_eq!(rabat.open(&format!("/fr/commune-rabat/desk/units/{roads}")).await.status, 404);
}

#[tokio::test]
async fn a_role_in_a_unit_is_no_right_over_the_administration() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    make(&admin, "voirie", "").await;
    let head_s = format!("/fr/commune-agadir/desk/people/{}", app.id_of("head@commune-agadir.example").await);
    let form = admin.open(&head_s).await.form("/roles").tick_one("roles", "admin", true);
    admin.send(form.clone()).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    assert_eq!(head.open(UNITS).await.status, 200);
    let page = admin.send(form.fill("unit-admin", &id(&app, "voirie").await)).await;
    page.says(&["Rôles enregistrés pour Hassan Amrani.", "Service voirie"]);
    assert_eq!(head.open(UNITS).await.status, 403);
    assert_eq!(head.open("/fr/commune-agadir/desk/complaints").await.status, 200);
    // The one who is left is the last: a scope would leave nobody.
    let admin_s = format!("/fr/commune-agadir/desk/people/{}", app.id_of("admin@commune-agadir.example").await);
    let form = admin.open(&admin_s).await.form("/roles").fill("unit-admin", &id(&app, "voirie").await);
    assert_eq!(admin.post(&form).await.status, 422);
}

#[tokio::test]
async fn who_reads_in_a_unit_only_sees_what_somebody_there_is_in_charge_of() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let (theirs, other) = (submit(&author, "commune-agadir").await, submit(&author, "commune-agadir").await);
    assign(&app, &theirs).await;
    let admin = app.admin("commune-agadir").await;
    make(&admin, "voirie", "").await;
    let unit = id(&app, "voirie").await;
    for role in ["officer", "clerk"] {
        let email = format!("{role}@commune-agadir.example");
        let person = format!("/fr/commune-agadir/desk/people/{}", app.id_of(&email).await);
        admin.send(admin.open(&person).await.form("/roles").fill(&format!("unit-{role}"), &unit)).await;
    }
    let clerk = app.clerk("commune-agadir").await;
    let list = clerk.open("/fr/commune-agadir/desk/complaints?state=all").await;
    assert_eq!(list.all("table a.number"), [theirs.number.as_str()]);
    list.says(&["1 dossier"]);
    assert_eq!((clerk.open(&theirs.desk()).await.status, clerk.open(&other.desk()).await.status), (200, 404));
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&theirs.desk()).await.form("/answer").fill("outcome", "resolved").fill("text", "Fait.");
    let forged = Form::forged(
        &format!("{}/answer", other.desk()),
        &[("csrf", &form.value("csrf")), ("version", "1"), ("outcome", "resolved"), ("text", "Fait.")],
    );
    assert_eq!((officer.post(&forged).await.status, officer.post(&form).await.status), (404, 303));
    assert_eq!(app.dispatcher("commune-agadir").await.open(&other.desk()).await.status, 200, "others see all");
}

#[tokio::test]
async fn each_role_of_a_member_has_a_place_of_its_own() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let (theirs, other) = (submit(&author, "commune-agadir").await, submit(&author, "commune-agadir").await);
    assign(&app, &theirs).await;
    let admin = app.admin("commune-agadir").await;
    make(&admin, "voirie", "").await;
    let unit = id(&app, "voirie").await;
    let officer = format!("/fr/commune-agadir/desk/people/{}", app.id_of("officer@commune-agadir.example").await);
    admin.send(admin.open(&officer).await.form("/roles").fill("unit-officer", &unit)).await;
    // The clerk reads in the unit; the other role holds everywhere, and here gives nothing.
    app.execute("UPDATE identity.role SET permissions = '{}' WHERE code = 'inspector'").await;
    let clerk_s = format!("/fr/commune-agadir/desk/people/{}", app.id_of("clerk@commune-agadir.example").await);
    let form = admin.open(&clerk_s).await.form("/roles").fill("unit-clerk", &unit);
    let page = admin.send(form.clone().tick_one("roles", "inspector", true)).await;
    page.says(&["Service voirie", "Toute l’administration"]);
    let kept = page.form("/roles");
    assert_eq!((kept.value("unit-clerk"), kept.value("unit-inspector")), (unit.clone(), String::new()));
    let clerk = app.clerk("commune-agadir").await;
    let mandates = "/fr/commune-agadir/desk/mandates";
    assert_eq!((clerk.open(&theirs.desk()).await.status, clerk.open(&other.desk()).await.status), (200, 404));
    assert_eq!(clerk.open(mandates).await.status, 403, "over people one decides everywhere or not at all");
    // What both give adds up.
    admin.send(form.clone().tick_one("roles", "counter", true)).await;
    assert_eq!((clerk.open(&other.desk()).await.status, clerk.open(mandates).await.status), (200, 200));
    // What is no unit is no way to the whole administration.
    for wrong in ["x", "00000000-0000-0000-0000-000000000000"] {
        let page = admin.post(&form.clone().fill("unit-clerk", wrong)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["roles".to_owned()]), "{wrong}");
    }
}
