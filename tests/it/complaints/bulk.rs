//! Several complaints at once: said before, done one by one, and never twice.

use super::queue::unit;
use super::*;

const DESK: &str = "/fr/commune-agadir/desk/complaints";

/// The page that says what will be changed.
async fn asked(browser: &Browser, act: &str, receipts: &[&Receipt]) -> Page {
    let picked: String = receipts.iter().map(|receipt| format!("&n={}", receipt.number)).collect();
    browser.open(&format!("/fr/commune-agadir/desk/bulk?act={act}{picked}")).await
}

async fn three(app: &TestApp) -> [Receipt; 3] {
    [
        submit(&app.nobody(), "commune-agadir").await,
        submit(&app.nobody(), "commune-agadir").await,
        submit(&app.nobody(), "commune-agadir").await,
    ]
}

#[tokio::test]
async fn the_worklist_offers_what_this_officer_may_do() {
    let app = TestApp::start().await;
    let [receipt, ..] = three(&app).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(DESK).await.form("/desk/bulk");
    assert_eq!(form.box_of("n", &receipt.number), Some(false));
    assert_eq!(form.choices("act"), ["assign", "acknowledge", "merge", "note"]);
    let officer = app.officer("commune-agadir").await;
    assert_eq!(officer.open(DESK).await.form("/desk/bulk").choices("act"), ["take", "note"]);
    assert!(!app.clerk("commune-agadir").await.open(DESK).await.has_form("/desk/bulk"));
}

#[tokio::test]
async fn the_page_says_what_will_be_changed_and_what_not_and_why() {
    let app = TestApp::start().await;
    let [one, two, three] = three(&app).await;
    assign(&app, &three).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = asked(&dispatcher, "acknowledge", &[&one, &two, &three]).await;
    page.says(&[
        "Celles-ci vont changer : 2",
        "Celles-ci ne changeront pas : 1",
        "Son état ne le permet pas : En cours.",
    ]);
    assert_eq!(events(&app).await.len(), 4, "nothing is done yet");
    let form = page.form("/desk/bulk");
    let done = dispatcher.post(&form).await;
    assert_eq!(done.status, 200);
    done.says(&["Modifiées : 2"]);
    assert_eq!(app.count("complaints.complaint WHERE state = 'screening'").await, 2);
    // The same form again finds its own work.
    dispatcher.post(&form).await.says(&["Modifiées : 2"]);
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.acknowledged'").await, 2);
}

#[tokio::test]
async fn what_somebody_changed_in_the_meantime_is_left_and_said() {
    let app = TestApp::start().await;
    let [one, two, _] = three(&app).await;
    let lights = unit(&app, "lights", "Éclairage").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = asked(&dispatcher, "assign", &[&one, &two]).await;
    let form = page.form("/desk/bulk");
    let wrong = dispatcher.post(&form).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["assignee".to_owned()]));
    assign(&app, &two).await;
    let done = dispatcher.post(&form.fill("unit", &lights)).await;
    done.says(&["Modifiées : 1", "Non modifiées : 1", &two.number, "Quelqu’un d’autre l’a modifiée entre-temps."]);
    assert_eq!(app.count(&format!("complaints.complaint WHERE unit_id = '{lights}'")).await, 1);
}

#[tokio::test]
async fn a_note_to_several_is_written_once_each() {
    let app = TestApp::start().await;
    let [one, two, _] = three(&app).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = asked(&dispatcher, "note", &[&one, &two]).await.form("/desk/bulk").fill("text", "Vu avec la voirie.");
    for _ in 0..2 {
        assert_eq!(dispatcher.post(&form).await.status, 200);
    }
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.noted'").await, 2);
}

#[tokio::test]
async fn no_more_than_a_hundred_and_nothing_of_others() {
    let app = TestApp::start().await;
    let [one, ..] = three(&app).await;
    let rabat = submit(&app.nobody(), "commune-rabat").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let many: String = (1..150).map(|serial| format!("&n={}", number(serial))).collect();
    let page = dispatcher.open(&format!("/fr/commune-agadir/desk/bulk?act=note{many}")).await;
    page.says(&["Pas plus de 100 à la fois : 49 ont été laissées de côté."]);
    let page = asked(&dispatcher, "acknowledge", &[&one, &rabat]).await;
    assert!(!page.text().contains(&rabat.number));
    let clerk = app.clerk("commune-agadir").await;
    assert_eq!(asked(&clerk, "note", &[&one]).await.status, 403);
    let officer = app.officer("commune-agadir").await;
    assert_eq!(asked(&officer, "assign", &[&one]).await.status, 403);
}
