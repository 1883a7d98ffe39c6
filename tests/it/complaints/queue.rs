//! The queues of the desk: tabs, filters, kept views, and units in charge.

use super::api::{AGADIR, is_problem};
use super::*;
use serde_json::json;

const DESK: &str = "/fr/commune-agadir/desk/complaints";
const VIEWS: &str = "/fr/commune-agadir/desk/views";

/// Makes a unit of Agadir.
pub(super) async fn unit(app: &TestApp, code: &str, name: &str) -> String {
    let id = uuid::Uuid::now_v7().to_string();
    app.execute(&format!(
        "INSERT INTO identity.unit (tenant_id, id, code, names)
         SELECT id, '{id}', '{code}', '{{\"fr\":\"{name}\"}}' FROM identity.tenant WHERE slug = 'commune-agadir'"
    ))
    .await;
    id
}

fn numbers(page: &Page) -> Vec<String> {
    assert_eq!(page.status, 200, "{}: {}", page.path, page.text());
    page.all("table a.number")
}

#[tokio::test]
async fn a_unit_alone_is_put_in_charge_and_one_of_its_people_takes_it_up() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    let author = app.nobody();
    let receipt = submit(&author, "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&receipt.desk()).await.form("/assign").fill("unit", &lights);
    let page = dispatcher.send(form.clone()).await;
    page.says(&["Confiée à ce service par Karim Ouazzani : Éclairage.", "Service Éclairage", "Personne"]);
    assert_eq!(dispatcher.post(&form).await.status, 303, "a double click");
    assert_eq!(events(&app).await, ["received", "assigned"]);
    // No person is in charge yet, and its author reads of none.
    let page = follow(&author, &receipt).await;
    page.says(&["Confiée à un service", "Le dossier est confié à : Éclairage."]);
    assert!(!page.text().contains("Confiée à un agent"), "{}", page.text());

    let officer = app.officer("commune-agadir").await;
    assert_eq!(numbers(&officer.open(&format!("{DESK}?tab=units")).await), [receipt.number.as_str()]);
    assert!(numbers(&officer.open(&format!("{DESK}?tab=mine")).await).is_empty());
    officer.send(officer.open(&receipt.desk()).await.form("/take")).await;
    assert_eq!(numbers(&officer.open(&format!("{DESK}?tab=mine")).await), [receipt.number.as_str()]);
    answer(&app, &receipt, "resolved").await;
    app.drain_jobs().await;
}

#[tokio::test]
async fn a_unit_that_is_closed_or_of_nowhere_is_not_put_in_charge() {
    let app = TestApp::start().await;
    let closed = unit(&app, "old", "Ancien").await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&receipt.desk()).await.form("/assign");
    app.execute(&format!("UPDATE identity.unit SET active = false WHERE id = '{closed}'")).await;
    for wrong in [closed, uuid::Uuid::now_v7().to_string(), "x".to_owned()] {
        let page = dispatcher.post(&form.clone().fill("unit", &wrong)).await;
        assert_eq!(page.status, 422, "{wrong}");
    }
    assert_eq!(events(&app).await, ["received"]);
}

#[tokio::test]
async fn a_program_puts_a_unit_in_charge() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let path = format!("{AGADIR}/{}/moves", receipt.number);
    let page = head.call(&path, &json!({ "move": "assign", "unit": lights })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("assigned")), "{}", page.body());
    let officer = app.id_of("officer@commune-agadir.example").await;
    assert_eq!(head.call(&path, &json!({ "move": "assign", "assignee": officer })).await.status, 200);
    let rows = app.rows("SELECT unit_id, assignee_id FROM complaints.complaint").await;
    assert_eq!((&rows[0]["unit_id"], &rows[0]["assignee_id"]), (&json!(lights), &json!(officer)), "the unit stays");
    let page = head.call(&path, &json!({ "move": "assign", "unit": "x" })).await;
    is_problem(&page, 422, "invalid");
    assert_eq!(page.problem_fields(), ["unit"]);
}

#[tokio::test]
async fn each_tab_says_how_many_its_list_holds() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    let amina = app.nobody();
    let (waiting, mine, of_unit) = (
        submit(&amina, "commune-agadir").await,
        submit(&app.nobody(), "commune-agadir").await,
        submit(&app.nobody(), "commune-agadir").await,
    );
    assign(&app, &mine).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    dispatcher.send(dispatcher.open(&of_unit.desk()).await.form("/assign").fill("unit", &lights)).await;
    app.execute(&format!(
        "INSERT INTO complaints.proposal (tenant_id, complaint_id, seq, kind, detail, by_id, by_name, at)
         SELECT tenant_id, id, 1, 'refusal', '{{}}', '{}', 'Karim', '2026-11-24' FROM complaints.complaint WHERE cycle = 1 AND serial = 1",
        app.id_of("dispatcher@commune-agadir.example").await
    ))
    .await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let page = head.open(DESK).await;
    let tabs: Vec<String> =
        page.links("nav.queues a").into_iter().filter(|link| !link.ends_with("/transfers")).collect();
    let counts = page.all("nav.queues .queue-count");
    assert_eq!((tabs.len(), counts.len()), (6, 6), "{tabs:?}");
    for (tab, count) in tabs.iter().zip(&counts) {
        assert_eq!(&numbers(&head.open(tab).await).len().to_string(), count, "{tab}");
    }
    assert_eq!(counts, ["1", "1", "0", "1", "0", "3"], "{waiting:?}");
    // Who may not dispatch or approve has no such tabs.
    let clerk = app.clerk("commune-agadir").await;
    assert_eq!(clerk.open(DESK).await.all("nav.queues .queue-count").len(), 4);
}

#[tokio::test]
async fn filters_find_units_channels_territories_and_who_was_reminded() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    let (one, two) = (submit(&app.nobody(), "commune-agadir").await, submit(&app.nobody(), "commune-agadir").await);
    let dispatcher = app.dispatcher("commune-agadir").await;
    dispatcher.send(dispatcher.open(&one.desk()).await.form("/assign").fill("unit", &lights)).await;
    app.execute("UPDATE complaints.complaint SET channel = 'phone' WHERE unit_id IS NULL").await;
    app.execute(
        "INSERT INTO complaints.event (tenant_id, complaint_id, seq, at, kind, actor_name, detail)
         SELECT tenant_id, id, version + 1, '2026-11-24', 'complaint.reminded', '', '{}' FROM complaints.complaint WHERE unit_id IS NULL;
         UPDATE complaints.complaint SET version = version + 1 WHERE unit_id IS NULL",
    )
    .await;
    let territory = app.rows("SELECT DISTINCT territory_code AS code FROM complaints.complaint").await;
    let territory = territory[0]["code"].as_str().unwrap().to_owned();
    let both = [one.number.clone(), two.number.clone()];
    for (query, found) in [
        (format!("?unit={lights}"), &both[..1]),
        ("?unit=none".to_owned(), &both[1..]),
        ("?channel=phone".to_owned(), &both[1..]),
        ("?channel=web".to_owned(), &both[..1]),
        ("?reminded=yes".to_owned(), &both[1..]),
        (format!("?territory={territory}"), &both[..]),
        ("?territory=nowhere".to_owned(), &both[..0]),
        ("?state=screening".to_owned(), &both[..0]),
        ("?channel=%00&unit=%00&territory=%00&tab=%00".to_owned(), &both[..]),
    ] {
        let page = dispatcher.open(&format!("{DESK}{query}")).await;
        if query.contains("%00") {
            assert_eq!(page.status, 200);
            continue;
        }
        let mut shown = numbers(&page);
        shown.sort();
        assert_eq!(shown, found, "{query}");
    }
}

#[tokio::test]
async fn who_works_in_a_unit_sees_what_it_is_in_charge_of() {
    let app = TestApp::start().await;
    let (lights, gardens) = (unit(&app, "lights", "Éclairage").await, unit(&app, "gardens", "Jardins").await);
    let (one, two) = (submit(&app.nobody(), "commune-agadir").await, submit(&app.nobody(), "commune-agadir").await);
    let dispatcher = app.dispatcher("commune-agadir").await;
    for (receipt, unit) in [(&one, &lights), (&two, &gardens)] {
        dispatcher.send(dispatcher.open(&receipt.desk()).await.form("/assign").fill("unit", unit)).await;
    }
    let person = app.id_of("officer@commune-agadir.example").await;
    app.execute(&format!("UPDATE identity.membership SET unit_id = '{lights}' WHERE person_id = '{person}'")).await;
    let officer = app.officer("commune-agadir").await;
    for tab in ["", "?tab=units"] {
        assert_eq!(numbers(&officer.open(&format!("{DESK}{tab}")).await), [one.number.as_str()], "{tab}");
    }
    assert_eq!(officer.open(&two.desk()).await.status, 404);
}

#[tokio::test]
async fn a_view_is_kept_renamed_and_removed_by_its_owner_alone() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    assert!(!dispatcher.open(DESK).await.has_form("/desk/views"), "there is nothing to keep");
    let form =
        dispatcher.open(&format!("{DESK}?tab=dispatch&late=yes")).await.form("/desk/views").fill("name", "En retard");
    let page = dispatcher.send(form.clone()).await;
    page.says(&["En retard"]);
    assert_eq!(page.form("/desk/complaints").value("tab"), "dispatch");
    assert_eq!(dispatcher.post(&form).await.status, 303, "a double click");
    assert_eq!(app.count("complaints.view").await, 1);

    let rename = |page: &Page, view: &str| page.form(&format!("/desk/views/{view}"));
    let view = app.rows("SELECT id FROM complaints.view").await[0]["id"].as_str().unwrap().to_owned();
    let page = dispatcher.open(VIEWS).await;
    let wrong = dispatcher.post(&rename(&page, &view).fill("name", " ")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["name".to_owned()]));
    dispatcher.send(rename(&page, &view).fill("name", "Urgent")).await.says(&["Urgent"]);
    // Nobody else sees it, or changes it.
    let head = app.signed_in("head@commune-agadir.example").await;
    head.open(VIEWS).await.says(&["Aucune vue pour l’instant"]);
    let csrf = head.open("/fr/follow").await.form("/fr/follow").value("csrf");
    assert_eq!(head.post(&rename(&page, &view).fill("csrf", &csrf)).await.status, 404);
    head.post(&page.form("/remove").fill("csrf", &csrf)).await;
    assert_eq!(app.count("complaints.view").await, 1);
    dispatcher.send(page.form("/remove")).await.says(&["Aucune vue pour l’instant"]);
}

#[tokio::test]
async fn a_view_with_a_bad_name_is_not_lost() {
    let app = TestApp::start().await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&format!("{DESK}?late=yes")).await.form("/desk/views");
    let long = "x".repeat(61);
    let page = dispatcher.send(form.fill("name", &long)).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["name".to_owned()]));
    let again = page.form(VIEWS);
    assert_eq!((again.value("name"), again.value("query")), (long, "late=yes".to_owned()));
    dispatcher.send(again.fill("name", "En retard")).await.says(&["En retard"]);
    assert_eq!(app.count("complaints.view WHERE query = 'late=yes'").await, 1);
}

#[tokio::test]
async fn a_person_keeps_twenty_views_and_no_more() {
    let app = TestApp::start().await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&format!("{DESK}?late=yes")).await.form("/desk/views");
    let named = |n: usize| {
        let token = uuid::Uuid::now_v7().to_string();
        form.clone().fill("token", &token).fill("name", &format!("Vue {n}"))
    };
    for n in 0..20 {
        assert_eq!(dispatcher.post(&named(n)).await.status, 303);
    }
    assert_eq!(dispatcher.post(&named(20)).await.status, 422);
    assert_eq!(app.count("complaints.view").await, 20);
    assert!(!dispatcher.open(&format!("{DESK}?late=yes")).await.has_form("/desk/views"));
}
