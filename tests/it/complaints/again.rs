//! Going back after the receipt and sending once more: the same content is asked about first, and never silently a second
//! complaint.

use super::*;
use crate::harness::photo;
use jiff::SignedDuration;
use serde_json::json;

#[tokio::test]
async fn the_same_once_more_leads_to_the_first_receipt_unless_it_is_wanted() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let first = submit(&amina, "commune-agadir").await;
    // The form is fetched anew, with a token of its own; the person fills it in as before.
    app.clock.advance(SignedDuration::from_mins(9));
    let form = filled(&amina, "commune-agadir").await.attach("photos", "lampe.jpg", photo());
    let page = amina.send(form.clone()).await;
    assert_eq!(page.status, 409);
    page.says(&["Vous avez déjà envoyé ce message", &first.number, "Rien n’a été envoyé une seconde fois"]);
    assert_eq!(page.one("main .notice-warning[data-focus] .notice-title"), "Vous avez déjà envoyé ce message");
    let receipt = amina.open(&page.links("main .notice-warning a")[0]).await;
    assert_eq!(Receipt::of("commune-agadir", &receipt), first);
    assert_eq!(app.count("complaints.complaint").await, 1);

    // Pressed again and again, it stays a question.
    assert_eq!(amina.post(&form).await.status, 409);
    let wanted = page.form("/complaints/new");
    assert_eq!(wanted.value("text"), TEXT);
    assert_eq!(amina.post(&wanted).await.status, 409, "sent by other means than the button");
    // Wanted, and by a double click.
    let wanted = wanted.press("again");
    let second = Receipt::of("commune-agadir", &amina.send(wanted.clone()).await);
    assert_eq!(Receipt::of("commune-agadir", &amina.send(wanted).await), second);
    assert_ne!(second.number, first.number);
    assert_eq!(app.count("complaints.complaint").await, 2);
    let files = app.rows(
        "SELECT f.name, c.serial FROM documents.file f, complaints.complaint c WHERE f.about = 'complaint:' || c.id",
    );
    assert_eq!(files.await, [json!({ "name": "lampe.jpg", "serial": 2 })], "the photograph went along");
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_answered_as_before() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    let pages = [amina.post(&form).await, amina.post(&form).await];
    assert_eq!([pages[0].status, pages[1].status], [303, 303]);
    assert_eq!(pages[0].header("location"), pages[1].header("location"));
    // Also when the same content was sent by another form in between.
    let wanted = amina.send(filled(&amina, "commune-agadir").await).await.form("/complaints/new").press("again");
    Receipt::of("commune-agadir", &amina.send(wanted).await);
    assert_eq!(amina.post(&form).await.header("location"), pages[0].header("location"));
    assert_eq!(app.count("complaints.complaint").await, 2);
}

#[tokio::test]
async fn what_is_not_the_same_is_not_asked_about() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    submit(&amina, "commune-agadir").await;
    let form = async || filled(&amina, "commune-agadir").await;
    for other in [
        form().await.fill("text", "Le lampadaire est tombé."),
        form().await.fill("category", "roads"),
        form().await.fill("kind", "suggestion"),
        form().await.fill("lat", "30.42").fill("lon", "-9.6"),
        form().await.fill("lat", "30.42").fill("lon", "-9.61"),
        filled(&amina, "commune-rabat").await,
    ] {
        let page = amina.post(&other).await;
        assert_eq!(page.status, 303, "{}", page.text());
    }
    let neighbour = app.nobody();
    assert_eq!(neighbour.post(&filled(&neighbour, "commune-agadir").await).await.status, 303, "another person");
    app.clock.advance(SignedDuration::from_mins(10));
    let later = filled(&neighbour, "commune-agadir").await;
    assert_eq!(neighbour.post(&later).await.status, 303, "it has happened again");
    assert_eq!(app.count("complaints.complaint").await, 9);
}

#[tokio::test]
async fn without_knowing_who_is_competent_it_is_the_same() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = async |lang: &str| {
        let form = amina.open(&format!("/{lang}/complaints/new")).await.form("/complaints/new");
        let form = form.fill("lat", "30.42").fill("lon", "-9.6").fill("category", "lighting").fill("text", TEXT);
        form.fill("email", "amina@citizen.example").tick("consent")
    };
    let first = Receipt::of("commune-agadir", &amina.send(form("fr").await).await);
    for (lang, words) in [("ar", "سبق أن أرسلتم هذه الرسالة"), ("en", "You have already sent this message")]
    {
        let page = amina.send(form(lang).await).await;
        assert_eq!(page.status, 409);
        page.says(&[words, &first.number]);
        assert!(page.links("main .notice-warning a")[0].starts_with(&format!("/{lang}/commune-agadir/complaints/")));
    }
    assert_eq!(app.count("complaints.complaint").await, 1);
}

#[tokio::test]
async fn a_form_that_comes_back_with_another_text_is_not_lost_behind_the_first_receipt() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    let first = Receipt::of("commune-agadir", &amina.send(form.clone()).await);
    // The back button, another text or one more photograph, and the button once more: with the token of the first.
    for changed in [
        form.clone().fill("text", "Le trottoir est cassé."),
        form.clone().fill("phone", "06 12 34 56 78"),
        form.clone().attach("photos", "lampe.jpg", photo()),
    ] {
        let page = amina.post(&changed).await;
        assert_eq!(page.status, 409, "{}", page.text());
        page.says(&["Ce formulaire a déjà été envoyé", &first.number]);
        let receipt = amina.open(&page.links("main .notice-warning a")[0]).await;
        assert_eq!(Receipt::of("commune-agadir", &receipt), first);
    }
    let changed = form.clone().fill("text", "Le trottoir est cassé.").attach("photos", "lampe.jpg", photo());
    let page = amina.post(&changed).await;
    let wanted = page.form("/complaints/new");
    assert_eq!(wanted.value("text"), "Le trottoir est cassé.");
    assert_ne!(wanted.value("token"), form.value("token"));
    assert_eq!(app.count("complaints.complaint").await, 1);
    let second = Receipt::of("commune-agadir", &amina.send(wanted).await);
    assert_ne!(second.number, first.number);
    let written = app.rows("SELECT c.serial, c.body, (SELECT count(*) FROM documents.file f WHERE f.about = 'complaint:' || c.id) AS files FROM complaints.complaint c ORDER BY 1");
    assert_eq!(
        written.await,
        [
            json!({ "serial": 1, "body": TEXT, "files": 0 }),
            json!({ "serial": 2, "body": "Le trottoir est cassé.", "files": 1 })
        ]
    );
}

#[tokio::test]
async fn two_contents_sent_at_once_by_one_form_are_one_complaint_and_one_question() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    let forms: Vec<_> = (0..6).map(|n| form.clone().fill("text", &format!("{TEXT} {}", n % 2))).collect();
    let pages = futures_util::future::join_all(forms.iter().map(|form| amina.post(form))).await;
    let mut statuses: Vec<_> = pages.iter().map(|page| page.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 303, 303, 409, 409, 409]);
    assert_eq!(app.count("complaints.complaint").await, 1);
}

#[tokio::test]
async fn a_form_without_a_right_token_comes_back_with_one_and_sends_nothing() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    for wrong in ["zzz", "", "01900000-0000-7000-8000-00000000000"] {
        let page = amina.post(&filled(&amina, "commune-agadir").await.fill("token", wrong)).await;
        assert_eq!(page.status, 422, "{wrong:?}");
        page.says(&["Rien n’a encore été envoyé"]);
        assert_eq!(traces(&app).await, []);
        let form = page.form("/complaints/new");
        assert_eq!((form.value("text").as_str(), form.value("token").len()), (TEXT, 36));
    }
    let page = amina.post(&filled(&amina, "commune-agadir").await.fill("token", "zzz")).await;
    let form = page.form("/complaints/new");
    let (first, second) = (amina.post(&form).await, amina.post(&form).await);
    assert_eq!((first.status, first.header("location")), (303, second.header("location")), "and acts once");
}
