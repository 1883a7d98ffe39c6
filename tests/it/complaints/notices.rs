//! What each event tells whom: by letter or text message, in the language of each, once, and nothing that is for colleagues.

use super::*;
use complaints::{Announce, Announcement};
use notifications::segments;
use serde_json::{Value, json};

const AUTHOR: &str = "amina@citizen.example";
const PHONE: &str = "+212612345678";
const OFFICER: &str = "officer@commune-agadir.example";
const HEAD: &str = "head@commune-agadir.example";
/// What only colleagues may read.
const MARKER: &str = "Colleagues-only-51c9";
/// As if the worker had died after the work and before the note of it.
const FORGET: &str =
    "UPDATE jobs.job SET state = 'ready', finished_at = NULL, attempts = 0 WHERE kind = 'complaints.announce'";

/// Submits in that language, with these ways to be reached.
async fn submit_in(app: &TestApp, lang: &str, email: &str, phone: &str) -> Receipt {
    let browser = app.nobody();
    let form = filled(&browser, "commune-agadir").await.fill("lang", lang);
    let page = browser.send(form.fill("email", email).fill("phone", phone)).await;
    let receipt = Receipt::of("commune-agadir", &page);
    app.drain_jobs().await;
    receipt
}

/// Something happens to the only complaint, as its event says, and is announced.
async fn happens(app: &TestApp, kind: &str, actor: Option<&str>, detail: &Value) {
    let actor_id = match actor {
        Some(email) => format!("'{}'", app.id_of(email).await),
        None => "NULL".to_owned(),
    };
    app.execute(&format!(
        "UPDATE complaints.complaint SET version = version + 1;
         INSERT INTO complaints.event (tenant_id, complaint_id, seq, at, kind, actor_id, actor_name, detail)
         SELECT tenant_id, id, version, received_at, 'complaint.{kind}', {actor_id}, 'Hassan Amrani', '{}'
           FROM complaints.complaint",
        detail.to_string().replace('\'', "''"),
    ))
    .await;
    let rows = app.rows("SELECT id, version FROM complaints.complaint").await;
    let announcement = Announcement {
        complaint: rows[0]["id"].as_str().unwrap().parse().unwrap(),
        seq: rows[0]["version"].as_i64().unwrap().try_into().unwrap(),
    };
    app.run(async move |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let now = application.clock.now();
        let work = async |conn: &mut database::Conn| jobs::enqueue::<Announce>(conn, tenant, now, &announcement).await;
        application.database.tenant(tenant, work).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

/// Subject and text of what the author got since there were `before` messages; the second run adds nothing.
async fn told(app: &TestApp, to: &str, before: usize) -> Vec<(String, String)> {
    let mails = app.mails();
    app.execute(FORGET).await;
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), mails.len(), "a second run tells nobody twice");
    let mails = mails.into_iter().skip(before).filter(|mail| mail.to == to);
    mails.map(|mail| (mail.subject, mail.text)).collect()
}

/// Each kind, its detail, and what its letter says in French and in Arabic.
fn each_kind() -> Vec<(&'static str, Value, Vec<&'static str>, Vec<&'static str>)> {
    let rabat = json!({ "fr": "Commune de Rabat", "ar": "جماعة الرباط", "zgh": "ⵔⴱⴰⵟ", "en": "Rabat" });
    vec![
        (
            "acknowledged",
            json!({}),
            vec!["elle est examinée", "confiée au service compétent"],
            vec!["اطلعت عليها الإدارة"],
        ),
        (
            "assigned",
            json!({ "again": false, "unit": "00000000-0000-0000-0000-000000000001", "unit_names": rabat }),
            vec!["un service en est chargé", "Commune de Rabat"],
            vec!["كلفت بها مصلحة", "جماعة الرباط"],
        ),
        (
            "asked",
            json!({ "text": "À quel numéro ?", "until": "2026-12-01" }),
            vec!["À quel numéro ?", "au plus tard le 1er décembre 2026", "/reply", "ne court pas"],
            vec!["À quel numéro ?", "/reply", "يتوقف أجل الإدارة"],
        ),
        ("unreplied", json!({}), vec!["Le traitement continue", "court de nouveau"], vec!["استأنف الأجل سيره"]),
        (
            "refused",
            json!({ "ground": "unknown", "text": "Affaire jugée." }),
            vec!["est déclarée irrecevable", "Affaire jugée.", "jusqu’au 9 décembre 2026"],
            vec!["عدم قبول", "Affaire jugée.", "الاعتراض على هذا القرار"],
        ),
        (
            "transfer_proposed",
            json!({ "target": rabat, "text": "Voirie de Rabat." }),
            vec!["proposée à une autre administration", "Commune de Rabat", "Le délai continue"],
            vec!["جماعة الرباط", "الأجل مستمر"],
        ),
        (
            "transferred",
            json!({ "target": rabat, "slug": "commune-rabat", "number": "26-RBT-000001-X" }),
            vec!["Commune de Rabat", "26-RBT-000001-X", "/commune-rabat/complaints/26-RBT-000001-X", "code secret"],
            vec!["جماعة الرباط", "26-RBT-000001-X", "الرمز السري"],
        ),
        (
            "transfer_refused",
            json!({ "target": rabat, "text": "Pas chez nous." }),
            vec!["elle reste où vous l’avez déposée"],
            vec!["تبقى حيث قدمتموها"],
        ),
        ("reopened", json!({ "text": "Erreur de lieu." }), vec!["Erreur de lieu."], vec!["Erreur de lieu.", "فتحت"]),
        (
            "merged",
            json!({ "title": "Rue sans lumière" }),
            vec!["Rue sans lumière", "garde son numéro", "/leave"],
            vec!["Rue sans lumière", "/leave", "تحتفظ شكايتكم برقمها"],
        ),
        ("left", json!({ "text": "Autre rue." }), vec!["examinée à part"], vec!["على حدة"]),
        (
            "reminded",
            json!({ "count": 1 }),
            vec!["votre relance est reçue", "à partir du 10 décembre 2026"],
            vec!["تم استلام تذكيركم"],
        ),
        ("withdrawn", json!({}), vec!["retirée et close"], vec!["سُحبت"]),
    ]
}

#[tokio::test]
async fn each_event_tells_its_author_once_in_their_language_what_it_means() {
    for lang in ["fr", "ar"] {
        let app = TestApp::start().await;
        let receipt = submit_in(&app, lang, AUTHOR, "").await;
        app.execute("UPDATE complaints.complaint SET contest_until = '2026-12-09'").await;
        for (kind, detail, french, arabic) in each_kind() {
            let before = app.mails().len();
            happens(&app, kind, None, &detail).await;
            let letters = told(&app, AUTHOR, before).await;
            assert_eq!(letters.len(), 1, "{kind} {letters:?}");
            let (subject, text) = &letters[0];
            let whole = format!("{subject}\n{text}");
            for words in if lang == "fr" { french } else { arabic } {
                assert!(whole.contains(words), "{kind}: {words} is not in {whole}");
            }
            assert!(whole.contains(&receipt.number) && !whole.contains('«'), "{kind}: {whole}");
            assert!(!whole.contains("  ") && !whole.contains("\n\n\n"), "{kind}: an empty value in {whole}");
        }
        assert!(app.texts().is_empty(), "without a telephone");
    }
}

#[tokio::test]
async fn an_answer_says_until_when_it_can_be_contested_and_what_is_left_when_it_cannot() {
    let app = TestApp::start().await;
    submit_in(&app, "fr", AUTHOR, "").await;
    app.execute("UPDATE complaints.complaint SET contest_until = '2026-12-09'").await;
    let detail = json!({ "outcome": "resolved", "text": ANSWER });
    let before = app.mails().len();
    happens(&app, "answered", None, &detail).await;
    let (_, text) = told(&app, AUTHOR, before).await.remove(0);
    assert!(text.contains("vous pouvez la contester sur cette page jusqu’au 9 décembre 2026"), "{text}");
    assert!(!text.contains(ANSWER), "it is read with the code");
    app.execute("UPDATE complaints.complaint SET cycle = 3").await;
    let before = app.mails().len();
    happens(&app, "answered", None, &detail).await;
    let (_, text) = told(&app, AUTHOR, before).await.remove(0);
    assert!(
        text.contains("Elle ne peut plus être contestée ici. Vous pouvez encore saisir le Médiateur du Royaume"),
        "{text}"
    );
}

#[tokio::test]
async fn what_came_from_another_administration_has_a_new_number_and_a_new_code() {
    let app = TestApp::start().await;
    let receipt = submit_in(&app, "fr", AUTHOR, "").await;
    let origin = json!({ "fr": "Commune de Rabat", "ar": "جماعة الرباط", "zgh": "ⵔⴱⴰⵟ", "en": "Rabat" });
    let before = app.mails().len();
    happens(&app, "received", None, &json!({ "origin": origin, "number": "26-RBT-000001-X" })).await;
    let (subject, text) = told(&app, AUTHOR, before).await.remove(0);
    assert_eq!(subject, format!("Votre réclamation 26-RBT-000001-X porte maintenant le numéro {}", receipt.number));
    for words in ["Commune de Rabat", &receipt.number, &receipt.code, "Le délai reste celui"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[tokio::test]
async fn who_left_a_telephone_number_alone_is_told_what_matters_by_text_message() {
    for lang in ["fr", "ar"] {
        let app = TestApp::start().await;
        let receipt = submit_in(&app, lang, "", "06 12 34 56 78").await;
        app.execute("UPDATE complaints.complaint SET contest_until = '2026-12-09'").await;
        for (kind, detail, ..) in each_kind() {
            happens(&app, kind, None, &detail).await;
        }
        happens(&app, "answered", None, &json!({ "outcome": "resolved", "text": ANSWER })).await;
        app.execute(FORGET).await;
        app.drain_jobs().await;
        let texts = app.texts();
        assert!(texts.iter().all(|text| text["to"] == PHONE), "{texts:?}");
        let texts: Vec<&str> = texts.iter().map(|text| text["text"].as_str().unwrap()).collect();
        // Received, asked, refused, transferred, answered.
        assert_eq!(texts.len(), 5, "{texts:?}");
        for text in &texts {
            assert!(segments(text) <= 2 && text.contains(&receipt.number), "{text}");
            assert!(!text.contains(ANSWER) && !text.contains("Affaire jugée") && !text.contains("À quel"), "{text}");
        }
        assert!(texts[0].contains(&receipt.code) && !texts[1].contains(&receipt.code), "{texts:?}");
        assert!(texts[1].contains("01/12/2026") && texts[2].contains("09/12/2026"), "{texts:?}");
        assert!(texts[3].contains("26-RBT-000001-X"), "{texts:?}");
        let is_in_its_language = |text: &&str| text.contains("réclamation") == (lang == "fr");
        assert!(texts.iter().all(is_in_its_language), "{texts:?}");
        assert!(app.mails().iter().all(|mail| mail.to != AUTHOR));
        assert_eq!(app.count("notifications.text_message WHERE body IS NOT NULL").await, 0, "no code is kept");
        // The address opens where the code is asked for.
        let link = format!("/{lang}/c/{}", receipt.number);
        assert!(texts[0].contains(&link), "{texts:?}");
        let page = app.nobody().open(&link).await;
        assert_eq!(page.path, format!("/{lang}/commune-agadir/complaints/{}", receipt.number));
        assert!(!page.text().contains(TEXT) && !page.body().contains(TEXT));
    }
    let app = TestApp::start().await;
    assert_eq!(app.nobody().open("/fr/c/rien").await.path, "/fr/follow");
}

#[tokio::test]
async fn who_left_both_gets_both_when_it_is_received_and_letters_after_it() {
    let app = TestApp::start().await;
    submit_in(&app, "fr", AUTHOR, "06 12 34 56 78").await;
    assert_eq!((app.texts().len(), app.mails().len()), (1, 1));
    happens(&app, "asked", None, &json!({ "text": "À quel numéro ?", "until": "2026-12-01" })).await;
    assert_eq!((app.texts().len(), app.mails().len()), (1, 2));
}

#[tokio::test]
async fn a_stranger_s_telephone_is_not_filled() {
    let app = TestApp::start().await;
    submit_in(&app, "fr", "", "06 12 34 56 78").await;
    app.execute(
        "INSERT INTO notifications.text_message (tenant_id, id, recipient, body_sha256, about, state, created_at, sent_at)
         SELECT tenant_id, gen_random_uuid(), recipient, body_sha256, 'other:' || n, 'sent', created_at, created_at
           FROM notifications.text_message, generate_series(1, 9) n",
    )
    .await;
    happens(&app, "asked", None, &json!({ "text": "À quel numéro ?", "until": "2026-12-01" })).await;
    assert_eq!(app.texts().len(), 1);
    app.clock.advance(jiff::SignedDuration::from_hours(25));
    happens(&app, "refused", None, &json!({ "text": "Affaire jugée." })).await;
    assert_eq!(app.texts().len(), 2, "the next day it is told again");
}

#[tokio::test]
async fn nothing_that_is_for_colleagues_reaches_the_author() {
    for (email, phone) in [(AUTHOR, ""), ("", "06 12 34 56 78")] {
        let app = TestApp::start().await;
        let receipt = submit_in(&app, "fr", email, phone).await;
        assign(&app, &receipt).await;
        app.drain_jobs().await;
        let (mails, texts) = (app.mails().len(), app.texts().len());
        let proposed = json!({ "kind": "refusal", "ground": "unknown", "text": MARKER });
        for (kind, detail) in [
            ("noted", json!({ "text": MARKER })),
            ("proposed", proposed),
            ("declined", json!({ "kind": "refusal", "seq": 3, "text": MARKER })),
            ("moderated", json!({ "text": MARKER })),
            ("escalated", json!({ "percent": 90 })),
            ("taken", json!({})),
        ] {
            happens(&app, kind, Some(OFFICER), &detail).await;
        }
        assert!(told(&app, AUTHOR, mails).await.is_empty());
        assert_eq!(app.texts().len(), texts);
    }
}

#[tokio::test]
async fn a_proposal_reaches_who_decides_and_the_decision_who_proposed() {
    let app = TestApp::start().await;
    let receipt = submit_in(&app, "fr", AUTHOR, "").await;
    assign(&app, &receipt).await;
    app.drain_jobs().await;
    let before = app.mails().len();
    happens(&app, "proposed", Some(OFFICER), &json!({ "kind": "answer", "text": MARKER })).await;
    let letters = told(&app, HEAD, before).await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].0.contains("une proposition attend votre décision"), "{letters:?}");
    assert!(!letters[0].1.contains(MARKER), "it is read at the desk");
    assert!(told(&app, OFFICER, before).await.is_empty(), "nobody is told of what they did themselves");
    let before = app.mails().len();
    happens(&app, "declined", Some(HEAD), &json!({ "kind": "answer", "seq": 3, "text": "À préciser." })).await;
    let letters = told(&app, OFFICER, before).await;
    assert!(letters.len() == 1 && letters[0].1.contains("À préciser."), "{letters:?}");
    assert!(told(&app, HEAD, before).await.is_empty());
    let before = app.mails().len();
    happens(&app, "declined", Some(OFFICER), &json!({ "kind": "answer", "seq": 3, "withdrawn": true })).await;
    assert!(told(&app, OFFICER, before).await.is_empty() && told(&app, HEAD, before).await.is_empty());
}

#[tokio::test]
async fn who_asked_another_administration_learns_what_it_said() {
    let app = TestApp::start().await;
    let receipt = submit_in(&app, "fr", AUTHOR, "").await;
    assign(&app, &receipt).await;
    app.drain_jobs().await;
    let rabat = json!({ "fr": "Commune de Rabat", "ar": "جماعة الرباط", "zgh": "ⵔⴱⴰⵟ", "en": "Rabat" });
    happens(&app, "transfer_proposed", Some(HEAD), &json!({ "target": rabat, "text": "Chez eux." })).await;
    let before = app.mails().len();
    happens(&app, "transfer_refused", None, &json!({ "target": rabat, "text": "Pas chez nous." })).await;
    for to in [HEAD, OFFICER] {
        let letters = told(&app, to, before).await;
        assert!(letters.len() == 1 && letters[0].1.contains("Pas chez nous."), "{to} {letters:?}");
    }
    let before = app.mails().len();
    let taken = json!({ "target": rabat, "slug": "commune-rabat", "number": "26-RBT-000001-X" });
    happens(&app, "transferred", None, &taken).await;
    let letters = told(&app, HEAD, before).await;
    assert!(letters.len() == 1 && letters[0].1.contains("26-RBT-000001-X"), "{letters:?}");
}

#[tokio::test]
async fn a_unit_s_people_are_told_what_is_theirs_or_the_heads_where_nobody_answers_in_it() {
    let app = TestApp::start().await;
    submit_in(&app, "fr", AUTHOR, "").await;
    let (lights, parks) = ("00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002");
    let officer = app.id_of(OFFICER).await;
    app.execute(&format!(
        "INSERT INTO identity.unit (tenant_id, id, code, names)
         SELECT tenant_id, unit, 'unit-' || right(unit::text, 1), '{{}}'
           FROM complaints.complaint, unnest(ARRAY['{lights}', '{parks}']::uuid[]) unit;
         UPDATE identity.membership SET unit_id = '{lights}' FROM complaints.complaint
          WHERE membership.tenant_id = complaint.tenant_id AND membership.person_id = '{officer}'",
    ))
    .await;
    let names = json!({ "fr": "Éclairage", "ar": "الإنارة", "zgh": "ⵜⵉⴼⴰⵡⵜ", "en": "Lights" });
    for (unit, to, other) in [(lights, OFFICER, HEAD), (parks, HEAD, OFFICER)] {
        let before = app.mails().len();
        let detail = json!({ "again": true, "unit": unit, "unit_names": names });
        happens(&app, "assigned", None, &detail).await;
        let letters = told(&app, to, before).await;
        assert!(letters.len() == 1 && letters[0].1.contains("Éclairage"), "{to} {letters:?}");
        assert!(told(&app, other, before).await.is_empty(), "{other}");
    }
}

#[tokio::test]
async fn who_takes_it_themselves_is_not_told_and_who_is_in_charge_learns_that_it_is_taken_back() {
    let app = TestApp::start().await;
    let receipt = submit_in(&app, "fr", AUTHOR, "").await;
    let before = app.mails().len();
    happens(&app, "assigned", Some(OFFICER), &json!({ "again": false, "to": app.id_of(OFFICER).await })).await;
    assert!(told(&app, OFFICER, before).await.is_empty());
    assign(&app, &receipt).await;
    app.drain_jobs().await;
    let before = app.mails().len();
    happens(&app, "withdrawn", None, &json!({})).await;
    let letters = told(&app, OFFICER, before).await;
    assert!(letters.len() == 1 && letters[0].0.contains("est retirée"), "{letters:?}");
}

#[tokio::test]
async fn a_trial_promises_nothing_and_reaches_no_telephone() {
    let app = TestApp::start().await;
    let receipt = submit_in(&app, "fr", AUTHOR, "06 12 34 56 78").await;
    assign(&app, &receipt).await;
    app.drain_jobs().await;
    app.execute("UPDATE complaints.complaint SET trial = 'running', serial = -1, contest_until = '2026-12-09'").await;
    let (before, texts) = (app.mails().len(), app.texts().len());
    let kinds = each_kind();
    let count = kinds.len();
    for (kind, detail, ..) in kinds {
        happens(&app, kind, None, &detail).await;
    }
    for kind in ["noted", "proposed", "declined", "escalated"] {
        happens(&app, kind, None, &json!({ "text": MARKER })).await;
    }
    let mails = app.mails();
    let (to_author, to_others): (Vec<_>, Vec<_>) = mails[before..].iter().partition(|mail| mail.to == AUTHOR);
    assert!(to_others.is_empty(), "{to_others:?}");
    assert_eq!(to_author.len(), count);
    for mail in to_author {
        assert!(mail.subject.starts_with("Essai") && mail.text.contains("Aucun délai légal ne court"), "{mail:?}");
        assert!(!mail.text.contains(MARKER) && !mail.text.contains("décembre"), "{mail:?}");
    }
    assert_eq!(app.texts().len(), texts);
}
