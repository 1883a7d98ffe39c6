//! An inspector reads everything of an administration, is seen to do so, and changes nothing.

use crate::complaints::{assign, submit};
use crate::harness::{Browser, Form, TestApp};
use crate::routes::{Places, Sent, TABLE, answer};

const DESK: &str = "/fr/commune-agadir/desk";

/// Youssef inspects the commune of Agadir.
async fn inspector(app: &TestApp) -> Browser {
    app.run(async move |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let person = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, tenant, person.id, "inspector", "Youssef Berrada").await
        };
        application.database.tenant(tenant, enter).await.unwrap();
    })
    .await;
    app.signed_in("youssef@citizen.example").await
}

#[tokio::test]
async fn an_inspector_reads_files_trail_and_register_and_the_author_sees_it() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    let inspector = inspector(&app).await;
    let list = inspector.open(&format!("{DESK}/complaints?state=all")).await;
    assert!(list.all("table a.number").contains(&receipt.number));
    let page = inspector.open(&receipt.desk()).await;
    page.says(&[crate::complaints::TEXT]);
    assert!(!page.has_form("/assign") && !page.has_form("/answer"));
    inspector.open(&format!("{DESK}/audit")).await.says(&["Réclamation consultée", "Youssef Berrada"]);
    inspector.open(&format!("{DESK}/register")).await.says(&["Registre des données personnelles"]);
    for closed in ["people", "roles", "units", "tokens", "webhooks", "setup", "mandates", "support"] {
        assert_eq!(inspector.get(&format!("{DESK}/{closed}")).await.status, 403, "{closed}");
    }
    let journal = amina.open("/fr/me/journal").await;
    journal.says(&["Youssef Berrada, Inspecteur", "inspecte l’administration"]);
    assert_eq!(inspector.get("/fr/commune-rabat/desk/complaints").await.status, 404, "elsewhere they are nobody");
}

#[tokio::test]
async fn every_act_of_a_desk_is_refused_to_an_inspector() {
    let app = TestApp::start().await;
    let places = Places::of(&app, "commune-agadir").await;
    let inspector = inspector(&app).await;
    let mut refused = 0;
    for (method, pattern, sent, _) in
        TABLE.iter().filter(|(method, pattern, ..)| *method != "GET" && pattern.contains("/{tenant}/desk"))
    {
        let path = places.fill(pattern);
        let page = match sent {
            // No page shows them its form.
            Sent::Multipart => {
                let csrf = inspector.open("/fr/follow").await.form("/fr/follow").value("csrf");
                inspector.post(&Form::forged(&path, &[("csrf", &csrf)])).await
            }
            sent => answer(&inspector, method, &path, sent, &places).await,
        };
        assert!(matches!(page.status, 403 | 404), "{method} {pattern}: {}", page.status);
        refused += 1;
    }
    assert!(refused > 40, "{refused}");
}

#[tokio::test]
async fn who_also_answers_acts_with_that_right_and_with_no_other() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let inspector = inspector(&app).await;
    app.run(async move |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let person = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, tenant, person.id, "dispatcher", "Youssef Berrada").await
        };
        application.database.tenant(tenant, enter).await.unwrap();
    })
    .await;
    let form = inspector.open(&receipt.desk()).await.form("/assign");
    let officer = app.id_of("officer@commune-agadir.example").await;
    assert_eq!(inspector.post(&form.fill("assignee", &officer)).await.status, 303);
    let csrf = inspector.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let invite = Form::forged(&format!("{DESK}/people/invite"), &[("csrf", &csrf)]);
    assert_eq!(inspector.post(&invite).await.status, 403);
}

#[tokio::test]
async fn who_inspects_with_a_delegated_right_is_noted_with_whose_it_is() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let receipt = submit(&amina, "commune-agadir").await;
    inspector(&app).await;
    let (giver, receiver) =
        (app.id_of("youssef@citizen.example").await, app.id_of("counter@commune-agadir.example").await);
    app.execute(&format!(
        "UPDATE identity.role SET permissions = '{{}}' WHERE code = 'counter';
         INSERT INTO identity.delegation (tenant_id, id, giver_id, receiver_id, permissions, starts_on, ends_on, created_at)
           SELECT id, '{}', '{giver}', '{receiver}', '{{identity.inspect}}', '2026-11-24', '2026-11-30', '2026-11-24T09:00:00Z'
           FROM identity.tenant WHERE slug = 'commune-agadir'",
        uuid::Uuid::now_v7()
    ))
    .await;
    let counter = app.signed_in("counter@commune-agadir.example").await;
    assert_eq!(counter.open(&receipt.desk()).await.status, 200);
    let journal = amina.open("/fr/me/journal").await;
    journal.says(&["délégation donnée par Youssef Berrada", "inspecte l’administration"]);
    let trail =
        app.rows("SELECT detail ->> 'for' AS whom FROM identity.audit_event WHERE kind = 'complaint.opened'").await;
    assert_eq!(trail, [serde_json::json!({ "whom": giver })]);
}
