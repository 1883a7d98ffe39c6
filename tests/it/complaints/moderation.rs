//! What the public sees of a complaint is decided by a moderator: words, pictures with black boxes, or nothing. It changes nothing
//! of what its author wrote, and its author reads what was decided and why.

use super::*;
use crate::harness::photo;
use serde_json::{Value, json};

const QUEUE: &str = "/fr/commune-agadir/desk/moderation";
const PHONE: &str = "Le lampadaire est éteint, appelez Amina au 06 12 34 56 78.";
const MASKED: &str = "Le lampadaire est éteint, appelez Amina au […].";

/// All subjects are public.
async fn started() -> TestApp {
    let app = TestApp::start().await;
    app.execute("UPDATE complaints.category SET visibility = 'public'").await;
    app
}

async fn written(browser: &Browser, text: &str) -> Receipt {
    let form = filled(browser, "commune-agadir").await.fill("text", text);
    let page = browser.post(&form).await;
    if page.status == 303 {
        return Receipt::of("commune-agadir", &browser.open(page.header("location")).await);
    }
    // What looks like somebody's data is shown to its author first.
    Receipt::of("commune-agadir", &browser.send(page.form("/complaints/new").press("seen")).await)
}

/// With a picture.
async fn pictured(browser: &Browser) -> Receipt {
    let form = filled(browser, "commune-agadir").await.attach("photos", "a.jpg", photo());
    Receipt::of("commune-agadir", &browser.send(form).await)
}

fn page_of(receipt: &Receipt) -> String {
    format!("{}/moderate", receipt.desk())
}

async fn form_of(moderator: &Browser, receipt: &Receipt) -> Form {
    moderator.open(&page_of(receipt)).await.form("/moderate")
}

fn pressed(form: Form, decision: &str) -> Form {
    form.tick_one("decision", decision, true)
}

async fn face(app: &TestApp) -> Value {
    app.rows("SELECT moderation, visibility, body FROM complaints.face").await.remove(0)
}

#[tokio::test]
async fn what_looks_like_personal_data_is_marked_and_taken_out_before_the_public_reads_it() {
    let app = started().await;
    let amina = app.nobody();
    let receipt = written(&amina, PHONE).await;
    assert_eq!(face(&app).await, json!({ "moderation": "pending", "visibility": "public", "body": null }));
    let moderator = app.dispatcher("commune-agadir").await;
    let page = moderator.open(&page_of(&receipt)).await;
    page.says(&["À décider", "Semble contenir des données personnelles"]);
    assert_eq!(page.all("[data-written] mark"), ["06 12 34 56 78 (téléphone ?)"]);
    // A press takes it out of the text, and decides nothing.
    let page = moderator.send(pressed(page.form("/moderate"), "mask")).await;
    assert_eq!((page.status, page.form("/moderate").value("text")), (200, MASKED.to_owned()));
    assert_eq!(app.count("complaints.moderation").await, 0);
    // By the wrong button, and without a reason.
    let wrong = moderator.send(pressed(page.form("/moderate"), "publish")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["text".to_owned()]));
    let wrong = moderator.send(pressed(page.form("/moderate"), "edit")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["reason".to_owned()]));
    assert_eq!(wrong.form("/moderate").value("text"), MASKED, "nothing is typed twice");
    let form = pressed(wrong.form("/moderate").fill("reason", "personal"), "edit");
    let page = moderator.send(form.clone()).await;
    page.says(&["Le public lit le texte modifié.", "Public après modification", "Avant", "rien", "Après", MASKED]);
    assert_eq!(face(&app).await, json!({ "moderation": "redacted", "visibility": "public", "body": MASKED }));
    assert_eq!(moderator.post(&form).await.status, 303, "the double click finds it done");
    assert_eq!(app.count("complaints.moderation").await, 1);
    // Its author reads why, and the administration answers what was written.
    let page = amina.open(&receipt.path()).await;
    page.says(&["Ce que voit le public a changé", "Le public lit un texte modifié.", "loi 09-08", PHONE]);
    assert_eq!(app.rows("SELECT body FROM complaints.complaint").await, [json!({ "body": PHONE })]);
}

#[tokio::test]
async fn what_was_hidden_is_shown_again_and_each_decision_stays_on_record() {
    let app = started().await;
    let amina = app.nobody();
    let receipt = written(&amina, TEXT).await;
    let moderator = app.dispatcher("commune-agadir").await;
    moderator.send(pressed(form_of(&moderator, &receipt).await, "publish")).await.says(&["telle quelle"]);
    assert_eq!(face(&app).await, json!({ "moderation": "clean", "visibility": "public", "body": TEXT }));
    let form = form_of(&moderator, &receipt).await;
    let page = moderator.send(pressed(form.clone(), "hide")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["reason".to_owned()]));
    moderator.send(pressed(form.fill("reason", "author"), "hide")).await;
    assert_eq!(face(&app).await, json!({ "moderation": "hidden", "visibility": "public", "body": null }));
    amina.open(&receipt.path()).await.says(&["n’est pas montrée au public", "l’auteur de la réclamation l’a demandé"]);
    // Less of it: that there is one, and near where.
    let form = form_of(&moderator, &receipt).await.fill("visibility", "limited");
    moderator.send(pressed(form, "publish")).await;
    assert_eq!(face(&app).await, json!({ "moderation": "clean", "visibility": "limited", "body": null }));
    let form = form_of(&moderator, &receipt).await.fill("visibility", "public");
    moderator.send(pressed(form, "publish")).await;
    assert_eq!(face(&app).await, json!({ "moderation": "clean", "visibility": "public", "body": TEXT }));
    let decided = app.rows("SELECT seq, decision, reason FROM complaints.moderation ORDER BY seq").await;
    assert_eq!(
        decided,
        [
            json!({ "seq": 1, "decision": "publish", "reason": null }),
            json!({ "seq": 2, "decision": "hide", "reason": "author" }),
            json!({ "seq": 3, "decision": "publish", "reason": null }),
            json!({ "seq": 4, "decision": "publish", "reason": null }),
        ]
    );
    assert_eq!(moderator.open(&page_of(&receipt)).await.all(".timeline .step").len(), 4);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'complaint.moderated'").await, 4);
}

#[tokio::test]
async fn of_two_moderators_the_second_sees_what_the_first_decided() {
    let app = started().await;
    let receipt = written(&app.nobody(), TEXT).await;
    let (first, second) = (app.dispatcher("commune-agadir").await, app.signed_in("head@commune-agadir.example").await);
    let (one, other) = (form_of(&first, &receipt).await, form_of(&second, &receipt).await);
    first.send(pressed(one, "publish")).await;
    let page = second.send(pressed(other.fill("reason", "insult"), "hide")).await;
    assert_eq!(page.status, 409);
    page.says(&["Le public voit la réclamation telle qu’elle a été écrite."]);
    assert_eq!(face(&app).await["moderation"], "clean");
    let page = second.send(pressed(page.form("/moderate"), "hide")).await;
    assert_eq!((page.status, face(&app).await["moderation"].clone()), (200, json!("hidden")));
}

#[tokio::test]
async fn what_is_flagged_comes_first_and_the_rest_is_published_by_one_press() {
    let app = started().await;
    let amina = app.nobody();
    let plain = written(&amina, TEXT).await;
    let flagged = written(&amina, PHONE).await;
    let moderator = app.dispatcher("commune-agadir").await;
    let page = moderator.open(QUEUE).await;
    assert_eq!(page.all("[data-face] h2"), [flagged.number.as_str(), plain.number.as_str()]);
    page.says(&["À décider (2)", "Publier tel quel 1 texte sans marque"]);
    let form = page.form("/publish");
    moderator.send(form.clone()).await.says(&["1 texte a été publié."]);
    moderator.send(form).await.says(&["Aucun texte n’a été publié"]);
    assert_eq!(moderator.open(QUEUE).await.all("[data-face] h2"), [flagged.number.as_str()]);
    let page = moderator.open(&format!("{QUEUE}?moderation=clean")).await;
    assert_eq!(page.all("[data-face] h2"), [plain.number.as_str()]);
    // Their numbers by hand: what is flagged is never among them.
    let csrf = moderator.open(QUEUE).await.all_values("input[name=csrf]").remove(0);
    let forged =
        Form::forged(&format!("{QUEUE}/publish"), &[("csrf", csrf.as_str()), ("numbers", flagged.number.as_str())]);
    assert_eq!(moderator.post(&forged).await.status, 303);
    assert_eq!(app.count("complaints.face WHERE moderation = 'pending'").await, 1);
    moderator.open(&format!("{QUEUE}?moderation=hidden")).await.says(&["Rien ne correspond à ce choix"]);
}

#[tokio::test]
async fn a_picture_is_painted_over_and_shown_only_by_a_press() {
    let app = started().await;
    let receipt = pictured(&app.nobody()).await;
    let moderator = app.dispatcher("commune-agadir").await;
    let page = moderator.open(&page_of(&receipt)).await;
    page.says(&["Masquée au public"]);
    let picture = page.links(".files a").remove(0);
    let page = moderator.open(&picture).await;
    let file = picture.rsplit('/').next().unwrap().to_owned();
    let half = page.form(&file).fill("x1", "0").fill("y1", "0").fill("w1", "50");
    let wrong = moderator.send(half.clone()).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["box1".to_owned()]));
    let form = half.fill("h1", "100");
    let page = moderator.send(form.clone()).await;
    page.says(&["Les zones noires sont enregistrées.", "Masquée au public"]);
    assert_eq!(moderator.post(&form).await.status, 303, "the double click finds it done");
    assert_eq!(app.count("documents.redaction").await, 1);
    let seen = moderator.get(&format!("{picture}/picture?painted=yes")).await;
    let painted = image::load_from_memory(seen.bytes()).unwrap().into_rgb8();
    let is_black = |x| painted.get_pixel(x, 24).0.iter().all(|colour| *colour < 30);
    assert!(is_black(8) && !is_black(56));
    let whole = moderator.get(&format!("{picture}/picture")).await;
    assert_ne!(whole.bytes(), seen.bytes(), "who decides sees the picture as it was handed in, too");
    // What was seen before somebody painted is not shown by an old form.
    let old = page.form("/show");
    moderator.send(page.form("/show")).await.says(&["La photo est montrée au public.", "Montrée au public"]);
    assert_eq!(moderator.post(&old).await.status, 303, "the double click finds it done");
    let hide = moderator.open(&picture).await.form("/hide");
    moderator.send(hide).await.says(&["La photo est masquée au public."]);
    assert_eq!(moderator.post(&old).await.status, 409);
    let decided = app.rows("SELECT decision FROM complaints.moderation ORDER BY seq").await;
    let decided: Vec<_> = decided.iter().map(|row| row["decision"].as_str().unwrap()).collect();
    assert_eq!(decided, ["paint", "show_picture", "hide_picture"]);
    assert_eq!(events(&app).await, ["received", "moderated", "moderated", "moderated"]);
}

#[tokio::test]
async fn an_author_who_asks_not_to_be_named_is_seen_by_who_decides() {
    let app = started().await;
    let amina = app.nobody();
    let receipt = written(&amina, TEXT).await;
    let moderator = app.dispatcher("commune-agadir").await;
    moderator.send(pressed(form_of(&moderator, &receipt).await, "publish")).await;
    let asked = format!("{QUEUE}?moderation=asked");
    assert!(moderator.open(&asked).await.all("[data-face]").is_empty());
    app.clock.advance(jiff::SignedDuration::from_mins(5));
    let form = amina.open(&format!("{}/add", receipt.path())).await.form("/add");
    amina.send(form.fill("request", "anonymity")).await;
    let page = moderator.open(&asked).await;
    assert_eq!(page.all("[data-face] h2"), [receipt.number.as_str()]);
    moderator.open(&page_of(&receipt)).await.says(&["Demandes de l’auteur", "Que mon nom ne soit plus montré"]);
    app.clock.advance(jiff::SignedDuration::from_mins(5));
    let form = form_of(&moderator, &receipt).await.fill("reason", "author");
    moderator.send(pressed(form, "hide")).await;
    assert!(moderator.open(&asked).await.all("[data-face]").is_empty(), "somebody decided since");
}

#[tokio::test]
async fn what_is_private_has_nothing_to_decide_and_who_may_not_decide_does_not() {
    let app = TestApp::start().await;
    app.execute("UPDATE complaints.category SET visibility = 'private'").await;
    let receipt = written(&app.nobody(), PHONE).await;
    let moderator = app.dispatcher("commune-agadir").await;
    let page = moderator.open(&page_of(&receipt)).await;
    page.says(&["Rien de cette réclamation n’est public"]);
    assert!(!page.has_form("/moderate"));
    moderator.open(QUEUE).await.says(&["Rien n’attend votre décision"]);
    let officer = app.officer("commune-agadir").await;
    for path in [QUEUE.to_owned(), page_of(&receipt)] {
        assert_eq!(officer.open(&path).await.status, 403, "{path}");
    }
    let stranger = app.dispatcher("commune-fes").await;
    let elsewhere = page_of(&receipt).replace("commune-agadir", "commune-fes");
    assert_eq!(stranger.open(&elsewhere).await.status, 404);
}
