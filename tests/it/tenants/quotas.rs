//! What an administration may send in a day, and how much room its files may take.

use super::put;
use crate::complaints::{filled, submit};
use crate::harness::{TestApp, photo};
use jiff::SignedDuration;

#[tokio::test]
async fn messages_above_the_day_s_number_leave_on_the_next_day_and_none_is_lost() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.tenant SET messages_a_day = 2 WHERE slug = 'commune-agadir'").await;
    for _ in 0..3 {
        submit(&app.nobody(), "commune-agadir").await;
    }
    submit(&app.nobody(), "commune-rabat").await;
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 3, "two of the one, and the other is not held up");
    app.clock.advance(SignedDuration::from_hours(24));
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 4);
}

#[tokio::test]
async fn without_room_a_form_is_taken_without_its_files_only() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.tenant SET storage_megabytes = 1 WHERE slug = 'commune-agadir'").await;
    put(&app, "commune-agadir", "live").await;
    let somebody = app.nobody();
    let form = filled(&somebody, "commune-agadir").await.attach("photos", "a.jpg", photo());
    assert_eq!(somebody.send(form).await.status, 200, "there is room");
    app.execute("UPDATE documents.file SET bytes = 1048576").await;
    let form = filled(&somebody, "commune-agadir").await.fill("text", "Un autre lampadaire est éteint.");
    let page = somebody.send(form.attach("photos", "a.jpg", photo())).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]));
    assert_eq!(page.form("/complaints/new").value("text"), "Un autre lampadaire est éteint.");
    assert_eq!(somebody.send(page.form("/complaints/new").tick("consent")).await.status, 200, "without the file");
    let other = app.nobody();
    let form = filled(&other, "commune-rabat").await.attach("photos", "a.jpg", photo());
    assert_eq!(other.send(form).await.status, 200, "others have room of their own");
}
