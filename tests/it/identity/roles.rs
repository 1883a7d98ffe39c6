//! Roles of an administration's own.

use crate::harness::{Browser, Form, TestApp};
use serde_json::json;

const ROLES: &str = "/fr/commune-agadir/desk/roles";

async fn new_form(admin: &Browser) -> Form {
    let form = admin.open(&format!("{ROLES}/new")).await.form("/roles/new");
    form.fill("name_ar", "رئيس القسم").fill("name_fr", "Chef de division")
}

#[tokio::test]
async fn a_role_is_made_given_changed_and_removed() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    admin.open(ROLES).await.says(&[
        "Administrateur",
        "Inspecteur",
        "Inspecter : lire les chiffres",
        "Relais",
        "1 personne a ce rôle",
    ]);
    let form = new_form(&admin).await.tick_one("permissions", "complaints.read", true);
    admin.send(form.clone()).await.says(&["Le rôle Chef de division est enregistré.", "Chef de division"]);
    assert_eq!(admin.post(&form).await.status, 303, "a double click");
    assert_eq!(app.count("identity.role WHERE code LIKE 'own-%'").await, 1);
    let code = app.rows("SELECT code FROM identity.role WHERE code LIKE 'own-%'").await[0]["code"]
        .as_str()
        .unwrap()
        .to_owned();

    // The inspector of no right: a clerk who gets the new role instead.
    let clerk = app.clerk("commune-agadir").await;
    let person = format!("/fr/commune-agadir/desk/people/{}", app.id_of("clerk@commune-agadir.example").await);
    let roles =
        admin.open(&person).await.form("/roles").tick_one("roles", "clerk", false).tick_one("roles", &code, true);
    admin.send(roles).await;
    assert_eq!(clerk.open(ROLES).await.status, 403);
    let address = format!("{ROLES}/{code}");
    let page = admin.open(&address).await;
    page.says(&["1 personne a ce rôle ou y est invitée."]);
    assert!(!page.has_form("/remove"));
    admin
        .send(page.form(&code).tick_one("permissions", "identity.roles", true).fill("name_en", "Head of division"))
        .await;
    assert_eq!(clerk.open(ROLES).await.status, 200, "effective at once");
    clerk.open("/en/commune-agadir/desk/roles").await.says(&["Head of division"]);

    let remove = Form::forged(&format!("{address}/remove"), &[("csrf", &page.form(&code).value("csrf"))]);
    let page = admin.send(remove.clone()).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["remove".to_owned()]));
    let roles =
        admin.open(&person).await.form("/roles").tick_one("roles", "clerk", true).tick_one("roles", &code, false);
    admin.send(roles).await;
    admin.send(admin.open(&address).await.form("/remove")).await.says(&["Le rôle Chef de division est supprimé."]);
    assert_eq!((admin.open(&address).await.status, admin.post(&remove).await.status), (404, 404));
    let kinds = app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'role.%' ORDER BY id").await;
    assert_eq!(kinds, ["role.made", "role.changed", "role.removed"].map(|kind| json!({ "kind": kind })));
}

#[tokio::test]
async fn arabic_and_french_names_are_needed() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let form = new_form(&admin).await;
    let page = admin.send(form.fill("name_ar", " ").fill("name_fr", &"x".repeat(81))).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["name_ar".to_owned(), "name_fr".to_owned()]));
}

#[tokio::test]
async fn nobody_puts_a_right_into_a_role_that_they_do_not_hold_and_what_they_are_not_shown_stays() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    app.execute(
        "UPDATE identity.role SET permissions = '{identity.roles,complaints.read}'
          WHERE code = 'counter' AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')",
    )
    .await;
    let counter = app.signed_in("counter@commune-agadir.example").await;
    let form = new_form(&counter).await;
    assert_eq!(form.box_of("permissions", "complaints.assign"), None);
    let forged = [
        ("csrf", form.value("csrf")),
        ("token", form.value("token")),
        ("name_ar", "ا".into()),
        ("name_fr", "A".into()),
        ("permissions", "complaints.assign".into()),
    ];
    let forged: Vec<(&str, &str)> = forged.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let page = counter.send(Form::forged(form.action(), &forged)).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["permissions".to_owned()]));
    // Their own role in a form of one's own, and another's whose boxes they see in part.
    let dispatcher = counter.open(&format!("{ROLES}/dispatcher")).await.form("/roles/dispatcher");
    counter.send(dispatcher.tick_one("permissions", "complaints.read", false)).await;
    let left = "SELECT permissions FROM identity.role r JOIN identity.tenant t ON t.id = r.tenant_id
                 WHERE t.slug = 'commune-agadir' AND r.code = 'dispatcher'";
    let permissions = ["complaints.assign", "complaints.moderate", "complaints.enter", "identity.assist"];
    assert_eq!(app.rows(left).await, [json!({ "permissions": permissions })]);
    assert_eq!(admin.open("/fr/commune-rabat/desk/roles/dispatcher").await.status, 404);
}
