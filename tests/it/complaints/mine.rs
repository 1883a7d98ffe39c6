//! A person's own space: what they submitted, what waits for them first.

use super::ask::asked;
use super::*;

#[tokio::test]
async fn what_waits_for_its_author_stands_first_and_says_what_it_is_about() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let question = asked(&app, &amina, "2026-12-01").await;
    let answer = answered(&app, &amina).await;
    let [late, older, newer] = [
        submit(&amina, "commune-agadir").await,
        submit(&amina, "commune-agadir").await,
        submit(&amina, "commune-agadir").await,
    ];
    let closed = answered(&app, &amina).await;
    let serial = |receipt: &Receipt| receipt.number.parse::<complaints::Number>().unwrap().serial;
    app.execute(&format!(
        "UPDATE complaints.complaint SET due_on = '2026-11-20' WHERE serial = {};
         UPDATE complaints.complaint SET state = 'closed_resolved' WHERE serial = {}",
        serial(&late),
        serial(&closed)
    ))
    .await;
    let page = amina.open("/fr/me").await;
    let numbers = [&question, &answer, &late, &newer, &older, &closed].map(|receipt| receipt.number.clone());
    assert_eq!(page.all("[data-mine] a"), numbers);
    assert_eq!(page.all("[data-mine] [data-about]"), ["Éclairage public – Agadir"; 6]);
    page.says(&["24 novembre 2026"]);
}

#[tokio::test]
async fn the_administration_that_is_late_stands_before_the_others() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    for slug in ["commune-rabat", "commune-agadir"] {
        submit(&amina, slug).await;
    }
    for (late, first) in [("RAB", "/fr/commune-rabat/"), ("AGA", "/fr/commune-agadir/")] {
        app.execute(&format!(
            "UPDATE complaints.complaint c SET due_on = CASE t.code WHEN '{late}' THEN '2026-11-20'::date ELSE '2027-01-25' END
             FROM identity.tenant t WHERE t.id = c.tenant_id"
        ))
        .await;
        let links = amina.open("/fr/me").await.links("[data-mine] a");
        assert!(links.len() == 2 && links[0].starts_with(first), "{links:?}");
    }
}
