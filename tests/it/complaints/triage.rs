//! The desk: what waits, who is put in charge of it, and what is found.

use super::*;
use futures_util::future::join_all;
use jiff::SignedDuration;

const DESK: &str = "/fr/commune-agadir/desk/complaints";

fn numbers(page: &Page) -> Vec<String> {
    assert_eq!(page.status, 200, "{}: {}", page.path, page.text());
    page.all("table a.number")
}

#[tokio::test]
async fn a_dispatcher_sees_what_came_in_and_puts_an_officer_in_charge() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    submit(&app.nobody(), "commune-rabat").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(DESK).await;
    assert_eq!(numbers(&page), [receipt.number.as_str()], "only what belongs to this administration");
    page.says(&["1 dossier", "Éclairage public", "Reçue", "25 janvier 2027", "dans 62 jours", "Personne"]);

    let page = dispatcher.open(&receipt.desk()).await;
    page.says(&[TEXT, "amina@citizen.example", "La personne a écrit à cette administration depuis sa propre page."]);
    assert!(!page.has_form("/answer"));
    let form = page.form("/assign").fill("assignee", &app.id_of("officer@commune-agadir.example").await);
    let page = dispatcher.send(form.clone()).await;
    assert_eq!(page.path, receipt.desk());
    page.says(&["En cours", "Confiée à Nadia El Fassi par Karim Ouazzani.", "Confiée à un agent"]);
    assert_eq!(page.one("[data-said]"), "Confiée à Nadia El Fassi.");
    dispatcher.set_cookie("said", "c3VjY2Vzcw.AAAAAAAAAAAAAAAAAAAAAA");
    assert!(dispatcher.open(&receipt.desk()).await.all("[data-said]").is_empty(), "nobody else writes such a line");
    dispatcher.set_cookie("said", "");
    assert_eq!(dispatcher.post(&form).await.status, 303, "a double click");
    assert_eq!(events(&app).await, ["received", "assigned", "received"]);
}

#[tokio::test]
async fn a_text_that_no_lawyer_confirmed_bears_the_mark_however_it_was_kept() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let named = app
        .rows("SELECT reason ->> 'fr' AS reason, source ->> 'fr' AS source FROM territory.rule WHERE category_code = 'lighting'")
        .await;
    let (reason, source) = (named[0]["reason"].as_str().unwrap(), named[0]["source"].as_str().unwrap());
    let kept = format!("La commune répond. {reason} Règle du 1er janvier 2026, {source}.").replace('\'', "''");
    app.execute(&format!(
        "UPDATE complaints.complaint SET competence = jsonb_set(competence, '{{fr}}', to_jsonb('{kept}'::text))"
    ))
    .await;
    let page = app.dispatcher("commune-agadir").await.open(&receipt.desk()).await;
    page.says(&["La commune répond.", "encore à confirmer par un juriste"]);
}

#[tokio::test]
async fn a_form_without_a_choice_or_with_a_stranger_puts_nobody_in_charge() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&receipt.desk()).await.form("/assign");
    let stranger = app.id_of("officer@commune-rabat.example").await;
    assert!(!form.choices("assignee").contains(&stranger));
    for nonsense in ["", "Nadia", "\0"] {
        let page = dispatcher.post(&form.clone().fill("assignee", nonsense)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["assignee".to_owned()]), "{nonsense:?}");
    }
    // An officer of another administration, and nobody at all, look the same.
    let absent = uuid::Uuid::now_v7().to_string();
    let clerk = app.id_of("clerk@commune-agadir.example").await;
    let pages = [stranger, absent, clerk].map(|id| form.clone().fill("assignee", &id));
    let pages = join_all(pages.iter().map(|form| dispatcher.post(form))).await;
    for page in &pages {
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["assignee".to_owned()]));
        assert_eq!(page.text(), pages[0].text(), "it tells who works elsewhere");
    }
    assert_eq!(events(&app).await, ["received"]);
}

#[tokio::test]
async fn of_two_dispatchers_at_once_one_learns_that_something_changed() {
    let app = TestApp::start().await;
    let (one, two) = (app.dispatcher("commune-agadir").await, app.signed_in("head@commune-agadir.example").await);
    let (officer, head) =
        (app.id_of("officer@commune-agadir.example").await, app.id_of("head@commune-agadir.example").await);
    for _ in 0..6 {
        let receipt = submit(&app.nobody(), "commune-agadir").await;
        let first = one.open(&receipt.desk()).await.form("/assign").fill("assignee", &officer);
        let second = two.open(&receipt.desk()).await.form("/assign").fill("assignee", &head);
        let (first, second) = tokio::join!(one.post(&first), two.post(&second));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
    }
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.assigned'").await, 6);
    let wrong = "complaints.complaint c JOIN complaints.event e ON e.complaint_id = c.id AND e.seq = 2
                  WHERE e.detail ->> 'to' <> c.assignee_id::text OR c.version <> 2";
    assert_eq!(app.count(wrong).await, 0);
}

#[tokio::test]
async fn who_may_not_triage_sees_no_form_and_cannot_send_one() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&receipt.desk()).await.form("/assign");
    let form = form.fill("assignee", &app.id_of("officer@commune-agadir.example").await);
    for (who, status) in [(app.clerk("commune-agadir").await, 403), (app.dispatcher("commune-rabat").await, 404)] {
        let page = who.open(&receipt.desk()).await;
        assert!(page.status == 404 || !page.has_form("/assign"));
        let csrf = who.open("/fr/follow").await.form("/fr/follow").value("csrf");
        assert_eq!(who.post(&form.clone().fill("csrf", &csrf)).await.status, status);
    }
    assert_eq!(events(&app).await, ["received"]);
}

#[tokio::test]
async fn another_administration_s_complaint_looks_like_one_that_does_not_exist() {
    let app = TestApp::start().await;
    let agadir = submit(&app.nobody(), "commune-agadir").await;
    submit(&app.nobody(), "commune-rabat").await;
    let officer = app.officer("commune-rabat").await;
    let under_mine = |number: &str| format!("/fr/commune-rabat/desk/complaints/{number}");
    let pages = [officer.open(&under_mine(&agadir.number)).await, officer.open(&under_mine(&number(9))).await];
    assert_eq!((pages[0].status, pages[1].status), (404, 404));
    assert_eq!(pages[0].essence(), pages[1].essence());
    let absent = Receipt { number: number(9), ..agadir.clone() };
    let pages = [officer.open(&agadir.desk()).await, officer.open(&absent.desk()).await];
    assert_eq!((pages[0].status, pages[1].status), (404, 404));
    assert_eq!(pages[0].essence(), pages[1].essence());
}

#[tokio::test]
async fn filters_and_search_find_what_they_say() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let lamp = submit(&amina, "commune-agadir").await;
    let form = filled(&amina, "commune-agadir")
        .await
        .fill("category", "roads")
        .fill("text", "Un trottoir cassé rue Oukaïmeden");
    let road = Receipt::of("commune-agadir", &amina.send(form.fill("name", "Youssef Berrada")).await);
    assign(&app, &lamp).await;
    app.drain_jobs().await;
    let officer = app.officer("commune-agadir").await;
    let both = [lamp.number.clone(), road.number.clone()];
    app.execute("UPDATE complaints.complaint SET cycle = 2 WHERE category_code = 'roads'").await;
    for (query, found) in [
        ("", both.as_slice()),
        ("?category=roads", &both[1..]),
        ("?state=assigned", &both[..1]),
        ("?state=all", &both),
        ("?state=submitted", &[]),
        ("?state=contested", &both[1..]),
        ("?state=closed", &[]),
        ("?assignee=me", &both[..1]),
        ("?assignee=nobody", &both[1..]),
        ("?late=yes", &[]),
        ("?q=trottoir", &both[1..]),
        ("?q=OUKAIMEDEN", &both[1..]),
        ("?q=berrada", &both[1..]),
        (&format!("?q={}", lamp.number), &both[..1]),
        ("?q=dragons", &[]),
    ] {
        let mut shown = numbers(&officer.open(&format!("{DESK}{query}")).await);
        shown.sort();
        assert_eq!(shown, found, "{query}");
    }
    app.clock.advance(SignedDuration::from_hours(24 * 63));
    let officer = app.officer("commune-agadir").await;
    let page = officer.open(&format!("{DESK}?late=yes")).await;
    assert_eq!(numbers(&page).len(), 2);
    page.says(&["1 jour de retard"]);
}

#[tokio::test]
async fn nonsense_in_the_address_of_the_list_is_no_fault_of_ours() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    app.drain_jobs().await;
    let officer = app.officer("commune-agadir").await;
    let long = "x".repeat(5000);
    for value in [
        "%00",
        "a%00b",
        "%FF%FE",
        "%27%3B--",
        "%25_%25",
        "%E2%80%AE",
        &long,
        "26-AGA-000001",
        "&",
        "%2E",
        "2026-12-01.x",
    ] {
        for field in ["state", "category", "assignee", "late", "q", "after", "unknown"] {
            let page = officer.open(&format!("{DESK}?{field}={value}")).await;
            assert!(matches!(page.status, 200 | 400), "{field}={value}: {} {}", page.status, page.text());
        }
    }
    let page = officer.open(&format!("{DESK}?q=a&q=b")).await;
    assert!(matches!(page.status, 200 | 400), "{}", page.status);
    for number in ["%00", "%FF", "x", &receipt.number.replace('A', "%00")] {
        assert_eq!(officer.get(&format!("{DESK}/{number}")).await.status, 404, "{number}");
    }
}

#[tokio::test]
async fn a_long_list_has_pages() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    for n in 0..53 {
        let form = form.clone().fill("token", &uuid::Uuid::now_v7().to_string());
        let page = amina.post(&form.fill("text", &format!("{TEXT} {n}"))).await;
        assert_eq!(page.status, 303);
    }
    let officer = app.officer("commune-agadir").await;
    let first = officer.open(&format!("{DESK}?category=lighting")).await;
    first.says(&["53 dossiers"]);
    let next = first.links("nav.pagination a").pop().unwrap();
    let second = officer.open(&next).await;
    let (mut all, rest) = (numbers(&first), numbers(&second));
    assert_eq!((all.len(), rest.len()), (50, 3));
    all.extend(rest);
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 53);
    assert_eq!(second.form("/desk/complaints").value("category"), "lighting", "the filter stays");
}

#[tokio::test]
async fn a_choice_that_comes_too_late_is_kept_beside_what_changed() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let head = app.id_of("head@commune-agadir.example").await;
    let form = dispatcher.open(&receipt.desk()).await.form("/assign").fill("assignee", &head);
    assign(&app, &receipt).await;
    let page = dispatcher.post(&form).await;
    assert_eq!((page.status, page.form("/assign").value("assignee")), (409, head));
    assert!(page.one("[data-changed]").contains("Confiée à Nadia El Fassi par Karim Ouazzani."));
    dispatcher.send(page.form("/assign")).await.says(&["Confiée à Hassan Amrani."]);
}

#[tokio::test]
async fn the_way_back_to_the_list_keeps_its_filters() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let list = format!("{DESK}?state=submitted&assignee=nobody");
    let item = dispatcher.open(&list).await.links("table a.number").remove(0);
    let back = async |page: &Page| {
        let way = page.links("a.back").remove(0);
        dispatcher.open(&way).await.form("/desk/complaints").value("assignee")
    };
    let page = dispatcher.open(&item).await;
    assert_eq!(back(&page).await, "nobody");
    let officer = app.id_of("officer@commune-agadir.example").await;
    let page = dispatcher.send(page.form("/assign").fill("assignee", &officer)).await;
    page.says(&["Confiée à Nadia El Fassi."]);
    assert_eq!(back(&page).await, "nobody", "also after an act");
    for from in ["//evil.example/", "%2F..%2F..%2F..%2F..%2F%2Fevil.example", "%00", "%0D%0Ax", "%23x"] {
        let page = dispatcher.open(&format!("{}?from={from}", receipt.desk())).await;
        assert!(page.links("a.back").iter().all(|way| way.starts_with(DESK)), "{from}: {:?}", page.links("a.back"));
    }
}
