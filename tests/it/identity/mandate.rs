//! Mandates: an officer acts for a citizen, who agreed, sees it, and ends it.

use crate::complaints::{Receipt, TEXT, follow};
use crate::harness::{Browser, Form, Page, TestApp, photo};
use futures_util::future::join_all;
use jiff::SignedDuration;
use serde_json::json;

const LIST: &str = "/fr/commune-agadir/desk/mandates";
pub(super) const NAME: &str = "Zahra Ouhssain";
const EMAIL: &str = "zahra@citizen.example";

/// Helps people at the counter.
pub(super) async fn relay(app: &TestApp) -> Browser {
    app.signed_in("counter@commune-agadir.example").await
}

/// The form of a mandate for a month, without the acts that it covers.
async fn blank(officer: &Browser, consent: &str) -> Form {
    let form = officer.open(&format!("{LIST}/new")).await.form("/desk/mandates/new");
    form.fill("name", NAME).fill("email", EMAIL).fill("days", "31").fill("consent", consent)
}

/// The same, with all acts.
pub(super) async fn form(officer: &Browser, consent: &str) -> Form {
    let form = blank(officer, consent).await;
    form.tick_one("acts", "complaints.submit", true).tick_one("acts", "complaints.follow", true)
}

/// A mandate that waits for consent: its page.
async fn written(officer: &Browser, consent: &str) -> Page {
    let page = officer.send(form(officer, consent).await).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

/// One of another administration.
pub(crate) async fn written_in(officer: &Browser, slug: &str) -> Page {
    let form = officer.open(&format!("/fr/{slug}/desk/mandates/new")).await.form("/desk/mandates/new");
    let form = form.fill("name", NAME).fill("email", EMAIL).fill("days", "31").fill("consent", "signature");
    let form = form.tick_one("acts", "complaints.submit", true);
    officer.send(form.tick_one("acts", "complaints.follow", true)).await
}

/// A mandate that may be used.
pub(super) async fn signed(app: &TestApp, officer: &Browser) -> Page {
    let page = written(officer, "signature").await;
    confirmed(app, officer, &page).await
}

/// The form of the signed paper, filled in.
pub(super) async fn paper(officer: &Browser, mandate: &Page) -> Form {
    let form = officer.open(&format!("{}/sign", mandate.path)).await.form("/sign");
    form.fill("document", "card").fill("last", "456x").attach("scan", "mandat.jpg", photo())
}

/// The form of the second person, who has opened the scan.
pub(super) async fn comparison(second: &Browser, mandate: &Page) -> Form {
    assert_eq!(second.get(&format!("{}/scan", mandate.path)).await.status, 200);
    second.open(&mandate.path).await.form("/compare")
}

/// The paper is handed in, and a colleague finds it right; the page of the mandate, as the officer then sees it.
pub(super) async fn confirmed(app: &TestApp, officer: &Browser, mandate: &Page) -> Page {
    officer.send(paper(officer, mandate).await).await.says(&["Le document signé est remis."]);
    let second = app.clerk("commune-agadir").await;
    let form = comparison(&second, mandate).await;
    second.send(form.fill("answer", "yes")).await.says(&["Le mandat est en vigueur."]);
    officer.open(&mandate.path).await
}

/// Whether the signed paper can be handed in from this page.
fn takes_paper(page: &Page) -> bool {
    page.links("main a").iter().any(|link| link.ends_with("/sign"))
}

/// The form of a complaint for the citizen.
pub(super) async fn complaint(officer: &Browser, mandate: &Page) -> Form {
    let page = officer.open(&format!("{}/complaints/new", mandate.path)).await;
    assert_eq!(page.status, 200, "{} {}", page.path, page.text());
    page.form("/complaints/new").fill("category", "lighting").fill("text", TEXT).tick("consent")
}

/// Reference and code, as the citizen's message says them.
async fn told(app: &TestApp) -> (String, String) {
    app.drain_jobs().await;
    let mail = app.mails().into_iter().rev().find(|mail| mail.to == EMAIL).expect("a message");
    let after = |label: &str| {
        let (_, rest) = mail.text.split_once(label).unwrap();
        rest.split_whitespace().next().unwrap().to_owned()
    };
    (after("Référence\u{a0}:"), after("Code secret\u{a0}:"))
}

/// Opens the mandate as the citizen does, without an account.
pub(super) async fn opened(app: &TestApp, reference: &str, code: &str) -> (Browser, Page) {
    let citizen = app.nobody();
    let form = citizen.open("/fr/mandate").await.form("/fr/mandate");
    let page = citizen.post(&form.fill("reference", reference).fill("code", code)).await;
    (citizen, page)
}

pub(super) async fn kinds(app: &TestApp) -> Vec<String> {
    let rows = app.rows("SELECT kind FROM identity.mandate_event ORDER BY mandate_id, seq").await;
    rows.iter().map(|row| row["kind"].as_str().unwrap().trim_start_matches("mandate.").to_owned()).collect()
}

#[tokio::test]
async fn with_a_signed_mandate_an_officer_submits_for_the_citizen_and_both_names_stand_everywhere() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let page = written(&officer, "signature").await;
    page.says(&["Attend l’accord", NAME, "Déposer une réclamation", "31 jours", "Mehdi Tazi"]);
    assert!(page.links("main a").iter().all(|link| !link.contains("complaints")), "nothing can be begun yet");
    let early = officer.open(&format!("{}/complaints/new", page.path)).await;
    assert_eq!(early.path, page.path, "the form leads back until the citizen agrees");

    let paper = officer.open(&format!("{}/paper", page.path)).await;
    paper.says(&[NAME, "Commune d’Agadir", "Signature de la personne", "31 jours", "https://diwan.example/fr/mandate"]);
    assert!(paper.all("[data-code]").is_empty(), "who sees the scan must not see the code");

    let page = confirmed(&app, &officer, &page).await;
    page.says(&["En vigueur", "25 décembre 2026 à 09:00", "Signé par la personne", "Document vérifié et confirmé"]);
    let begin = page.links("main a").into_iter().find(|link| link.ends_with("/complaints/new")).unwrap();
    let blank = officer.open(&begin).await;
    assert!(blank.one("[data-acting]").contains(&format!("Vous agissez pour {NAME}")));
    assert!(!blank.form("/complaints/new").has("name"), "the mandate says who it is");
    let receipt = officer.send(complaint(&officer, &page).await).await;
    let both = format!("Saisie par Mehdi Tazi pour {NAME}");
    receipt.says(&[&both]);
    let receipt =
        Receipt { slug: "commune-agadir", number: receipt.one("[data-number]"), code: receipt.one("[data-code]") };

    let citizen = app.nobody();
    follow(&citizen, &receipt).await.says(&[&both]);
    app.officer("commune-agadir").await.open(&receipt.desk()).await.says(&[&both, NAME, EMAIL]);
    officer.open(&page.path).await.says(&["Mandat utilisé", &format!("Fait par Mehdi Tazi pour {NAME}.")]);
    officer.open(&format!("{}/complaints", page.path)).await.says(&[&receipt.number, TEXT]);
    let pdf = officer.get(&format!("{}/receipt.pdf", receipt.path())).await;
    assert_eq!((pdf.status, pdf.header("content-type")), (200, "application/pdf"));

    let counter = app.id_of("counter@commune-agadir.example").await;
    let rows = app
        .rows("SELECT c.channel, c.entered_by, c.person_id, c.mandate_id = m.id AS under FROM complaints.complaint c, identity.mandate m")
        .await;
    assert_eq!(rows, [json!({ "channel": "desk", "entered_by": counter, "person_id": null, "under": true })]);
    let trail = app
        .rows("SELECT person_id, detail ->> 'act' AS act, split_part(object, ':', 1) AS object FROM identity.audit_event WHERE kind = 'mandate.used'")
        .await;
    assert_eq!(trail, [json!({ "person_id": counter, "act": "complaints.submit", "object": "complaint" })]);
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().find(|mail| mail.to == EMAIL && mail.subject.contains(&receipt.number)).unwrap();
    assert!(mail.text.contains(&both) && mail.text.contains(&receipt.code), "{}", mail.text);
}

#[tokio::test]
async fn a_mandate_by_message_waits_for_the_citizen_s_yes_and_ends_with_their_word() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = written(&officer, "message").await;
    mandate.says(&["n’a pas encore répondu"]);
    assert!(!takes_paper(&mandate), "the officer cannot agree in the citizen's place");
    let paper = officer.open(&format!("{}/paper", mandate.path)).await;
    assert!(paper.all("[data-code]").is_empty(), "the officer does not see the code");

    let (reference, code) = told(&app).await;
    assert!(!paper.body().contains(&code) && !mandate.body().contains(&code));
    for (reference, code) in
        [(&reference, "AAAAA-AAAAA"), (&"AGA-000000".to_owned(), code.as_str()), (&String::new(), "")]
    {
        let (_, page) = opened(&app, reference, code).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]));
    }
    let (citizen, page) = opened(&app, &reference.to_lowercase().replace('-', " "), &code.to_lowercase()).await;
    page.says(&[NAME, "Commune d’Agadir", "Mehdi Tazi", "27 novembre"]);
    let answer = page.form("/mandate/answer").press("answer");
    assert_eq!(answer.value("answer"), "yes");
    citizen.send(answer.clone()).await.says(&["Votre accord est enregistré"]);
    citizen.send(answer).await.says(&["Votre accord est enregistré"]);
    officer.open(&mandate.path).await.says(&["En vigueur", "Accord donné"]);
    let form = complaint(&officer, &mandate).await;
    let also = complaint(&officer, &mandate).await;
    assert_eq!(officer.send(form).await.status, 200);

    let (citizen, page) = opened(&app, &reference, &code).await;
    let end = page.form("/mandate/answer").press("answer");
    assert_eq!(end.value("answer"), "end");
    citizen.send(end).await.says(&["Le mandat a pris fin"]);
    let page = officer.post(&also.fill("text", "Un trottoir cassé.")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["mandate".to_owned()]));
    page.says(&["Ce mandat a été retiré : rien n’a été envoyé.", "Un trottoir cassé."]);
    assert_eq!(app.count("complaints.complaint").await, 1);
    assert_eq!(kinds(&app).await, ["asked", "confirmed", "used", "revoked"]);
}

#[tokio::test]
async fn who_has_no_account_reads_with_reference_and_code_what_was_done_for_them() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = written(&officer, "message").await;
    let (reference, code) = told(&app).await;
    let (citizen, page) = opened(&app, &reference, &code).await;
    page.says(&["Rien n’a été fait avec ce mandat."]);
    citizen.send(page.form("/mandate/answer").press("answer")).await;
    let receipt = officer.send(complaint(&officer, &mandate).await).await;
    let (number, secret) = (receipt.one("[data-number]"), receipt.one("[data-code]"));
    let (_, page) = opened(&app, &reference, &code).await;
    page.says(&["Ce qui a été fait en votre nom", &number, &format!("Fait par Mehdi Tazi pour {NAME}.")]);
    assert!(!page.text().contains(&secret) && !page.has_form("/fr/mandate"), "{}", page.text());

    // Long lists come in pages, the latest first.
    app.execute(
        "INSERT INTO identity.mandate_event (tenant_id, mandate_id, seq, at, kind, actor_name, act)
         SELECT tenant_id, id, 100 + n, '2026-11-24T09:00:00Z', 'mandate.used', 'Mehdi Tazi', 'complaints.follow'
           FROM identity.mandate, generate_series(1, 20) n",
    )
    .await;
    let (citizen, page) = opened(&app, &reference, &code).await;
    assert!(!page.text().contains(&number), "{}", page.text());
    citizen.post(&page.form("/fr/mandate")).await.says(&[&number]);
}

#[tokio::test]
async fn a_citizen_who_says_no_is_not_acted_for() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = written(&officer, "message").await;
    let (reference, code) = told(&app).await;
    let (citizen, page) = opened(&app, &reference, &code).await;
    let form = page.form("/mandate/answer");
    let both = form.choices("answer");
    assert_eq!(both, ["yes"], "each button by itself");
    citizen.send(form.clone().fill("answer", "no")).await.says(&["Votre refus est enregistré"]);
    assert_eq!(citizen.post(&form.fill("answer", "yes")).await.status, 409, "a refusal stays one");
    officer.open(&mandate.path).await.says(&["Refusé"]);
    assert_eq!(officer.open(&format!("{}/complaints/new", mandate.path)).await.path, mandate.path);
}

#[tokio::test]
async fn scope_and_time_are_asked_at_the_act() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let only_follow = blank(&officer, "signature").await.tick_one("acts", "complaints.follow", true);
    let page = officer.send(only_follow.fill("days", "1")).await;
    let narrow = confirmed(&app, &officer, &page).await;
    assert!(narrow.links("main a").iter().all(|link| !link.ends_with("/complaints/new")));
    let wide = signed(&app, &officer).await;
    let right = complaint(&officer, &wide).await;
    let page = officer.post(&right.clone().to(&format!("{}/complaints/new", narrow.path))).await;
    page.says(&["Ce mandat ne permet pas cet acte"]);
    assert_eq!((page.status, app.count("complaints.complaint").await), (422, 0));
    assert_eq!(officer.open(&format!("{}/complaints", narrow.path)).await.status, 200);

    app.clock.advance(SignedDuration::from_secs(24 * 3600 - 1));
    let officer = relay(&app).await;
    assert_eq!(officer.open(&format!("{}/complaints", narrow.path)).await.path, format!("{}/complaints", narrow.path));
    app.clock.advance(SignedDuration::from_secs(1));
    let page = officer.open(&format!("{}/complaints", narrow.path)).await;
    assert_eq!(page.path, narrow.path);
    page.says(&["Expiré"]);
    app.clock.advance(SignedDuration::from_hours(30 * 24));
    let officer = relay(&app).await;
    let csrf = officer.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let page = officer.post(&right.fill("csrf", &csrf)).await;
    page.says(&["La durée de ce mandat est passée"]);
    assert_eq!((page.status, app.count("complaints.complaint").await), (422, 0));
    let both = ["asked", "signed", "compared", "asked", "signed", "compared"];
    assert_eq!(kinds(&app).await, both, "nothing was written for it");

    let tenants = "SELECT id FROM identity.tenant WHERE slug = 'commune-agadir'";
    let tenant: uuid::Uuid = app.rows(tenants).await[0]["id"].as_str().unwrap().parse().unwrap();
    for _ in 0..2 {
        expire(&app, tenant).await;
        let one = ["asked", "signed", "compared", "expired"];
        assert_eq!(kinds(&app).await, [one, one].concat());
    }
}

/// Runs the nightly job in an administration.
async fn expire(app: &TestApp, tenant: uuid::Uuid) {
    app.run(async move |application| {
        let tenant = application.directory.by_id(tenant).await.unwrap().unwrap().id;
        let now = application.clock.now();
        let tick = jobs::Tick { at: now };
        let enqueued =
            async |conn: &mut database::Conn| jobs::enqueue::<identity::ExpireMandates>(conn, tenant, now, &tick).await;
        application.database.tenant(tenant, enqueued).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

#[tokio::test]
async fn the_form_takes_what_it_offers_and_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let right = blank(&officer, "signature").await.tick_one("acts", "complaints.submit", true);
    let long = "ش".repeat(101);
    for (field, value, wrong) in [
        ("name", " ", "name"),
        ("name", &long, "name"),
        ("name", "a\nb", "name"),
        ("email", "zahra", "email"),
        ("days", "30", "days"),
        ("days", "-1", "days"),
        ("acts", "identity.everything", "acts"),
        ("consent", "telepathy", "consent"),
        ("lang", "de", "lang"),
        ("phone", "12", "phone"),
    ] {
        let page = officer.post(&right.clone().fill(field, value)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![wrong.to_owned()]), "{field} {value}");
    }
    let page = officer.post(&right.clone().fill("consent", "message").fill("email", "")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["email".to_owned()]));
    assert_eq!(page.form("/desk/mandates/new").value("name"), NAME);
    assert_eq!(app.count("identity.mandate").await, 0);
    let (one, two) = tokio::join!(officer.post(&right), officer.post(&right));
    assert_eq!((one.status, one.header("location")), (303, two.header("location")), "a double click is one mandate");
    assert_eq!(app.count("identity.mandate").await, 1);
}

#[tokio::test]
async fn who_signed_with_neither_telephone_nor_address_is_helped_all_the_same() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let page = officer.send(form(&officer, "signature").await.fill("email", "")).await;
    let page = confirmed(&app, &officer, &page).await;
    let receipt = officer.send(complaint(&officer, &page).await).await;
    receipt.says(&["Le code ne figure que sur ce récépissé"]);
    let kept = app.rows("SELECT name, email, phone FROM complaints.contact").await;
    assert_eq!(kept, [json!({ "name": NAME, "email": null, "phone": null })]);
}

#[tokio::test]
async fn a_citizen_with_an_account_sees_who_acts_and_ends_it() {
    let app = TestApp::start().await;
    let (officer, amina) = (relay(&app).await, app.citizen().await);
    amina.open("/fr/me/mandates").await.says(&["Personne n’agit en votre nom"]);
    let form = form(&officer, "signature").await.fill("email", "Amina@citizen.example").fill("name", "Amina Idrissi");
    let mandate = officer.send(form).await;
    let mandate = confirmed(&app, &officer, &mandate).await;
    officer.send(complaint(&officer, &mandate).await).await;
    let page = amina.open("/fr/me/mandates").await;
    page.says(&["Commune d’Agadir", "En vigueur", "Fait par Mehdi Tazi pour Amina Idrissi.", "26-AGA-000001-"]);
    assert_eq!(amina.open("/fr/me").await.all("main a.number").len(), 1, "the complaint is hers");

    let end = page.form("/me/mandates/answer").press("answer");
    let youssef = app.signed_in("youssef@citizen.example").await;
    let csrf = youssef.open("/fr/follow").await.form("/fr/follow").value("csrf");
    for form in [end.clone(), end.clone().fill("tenant", "commune-rabat"), end.clone().fill("tenant", "nowhere")] {
        assert_eq!(youssef.post(&form.fill("csrf", &csrf)).await.status, 404);
    }
    assert_eq!(amina.post(&end.clone().fill("answer", "perhaps")).await.status, 400);
    amina.send(end).await.says(&["Le mandat a pris fin", "Retiré"]);
    officer.open(&mandate.path).await.says(&["Mandat retiré", "Amina Idrissi"]);
}

#[tokio::test]
async fn another_administration_s_mandate_looks_like_one_that_does_not_exist() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = signed(&app, &officer).await;
    let form = complaint(&officer, &mandate).await;
    let stranger = app.signed_in("counter@commune-rabat.example").await;
    let own = mandate.path.replace("commune-agadir", "commune-rabat");
    let absent = format!("/fr/commune-rabat/desk/mandates/{}", uuid::Uuid::now_v7());
    for rest in ["", "/paper", "/sign", "/scan", "/slip", "/complaints", "/complaints/new"] {
        let pages = [stranger.get(&format!("{own}{rest}")).await, stranger.get(&format!("{absent}{rest}")).await];
        assert_eq!((pages[0].status, pages[1].status), (404, 404), "{rest}");
        assert_eq!(pages[0].essence(), pages[1].essence(), "{rest}");
        assert_eq!(stranger.get(&format!("{}{rest}", mandate.path)).await.status, 404);
    }
    let csrf = stranger.open("/fr/follow").await.form("/fr/follow").value("csrf");
    for at in [&own, &mandate.path] {
        for act in ["/sign", "/compare", "/slip", "/end"] {
            assert_eq!(stranger.post(&Form::forged(&format!("{at}{act}"), &[("csrf", &csrf)])).await.status, 404);
        }
        let form = form.clone().to(&format!("{at}/complaints/new")).fill("csrf", &csrf);
        assert_eq!(stranger.post(&form).await.status, 404);
    }
    assert!(!stranger.open("/fr/commune-rabat/desk/mandates").await.text().contains(NAME));
    assert_eq!(kinds(&app).await, ["asked", "signed", "compared"]);
    assert_eq!(app.officer("commune-agadir").await.open(&mandate.path).await.status, 403, "without the right");
}

#[tokio::test]
async fn no_act_stands_behind_the_end_of_its_mandate() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    for _ in 0..4 {
        let mandate = signed(&app, &officer).await;
        let mut forms = Vec::new();
        for n in 0..4 {
            forms.push(complaint(&officer, &mandate).await.fill("text", &format!("{TEXT} {n}")));
        }
        let end = officer.open(&mandate.path).await.form("/end");
        forms.insert(1, end.clone());
        forms.push(end);
        let statuses: Vec<u16> =
            join_all(forms.iter().map(|form| officer.post(form))).await.iter().map(|page| page.status).collect();
        assert_eq!((statuses[1], statuses[5]), (303, 303), "{statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 303 | 422)), "{statuses:?}");
    }
    let late = "identity.mandate_event used JOIN identity.mandate_event ended USING (mandate_id)
                 WHERE used.kind = 'mandate.used' AND ended.kind = 'mandate.revoked' AND used.seq > ended.seq";
    assert_eq!(app.count(late).await, 0);
    assert_eq!(app.count("identity.mandate_event WHERE kind = 'mandate.revoked'").await, 4, "two clicks end it once");
    let used = app.count("identity.mandate_event WHERE kind = 'mandate.used'").await;
    assert_eq!(app.count("complaints.complaint WHERE mandate_id IS NOT NULL").await, used);
}

#[tokio::test]
async fn a_record_that_was_changed_behind_our_back_is_seen() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = signed(&app, &officer).await;
    mandate.says(&["L’empreinte correspond"]);
    app.execute("UPDATE identity.mandate SET days = 365").await;
    officer.open(&mandate.path).await.says(&["L’empreinte ne correspond plus"]);
}

#[tokio::test]
async fn guessing_at_codes_ends_soon() {
    let app = TestApp::start_with(|settings| settings.server.rate_limits = true).await;
    let officer = relay(&app).await;
    let reference = written(&officer, "signature").await.all("dd").remove(0);
    let somebody = app.nobody();
    let form = somebody.open("/fr/mandate").await.form("/fr/mandate").fill("reference", &reference);
    for n in 0..20 {
        assert_eq!(somebody.post(&form.clone().fill("code", &format!("AAAAA-AAA{n:02}"))).await.status, 422);
    }
    assert_eq!(somebody.post(&form.fill("code", "AAAAA-AAAAA")).await.status, 429);
}

#[tokio::test]
async fn the_list_finds_by_name_reference_and_state() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    officer.open(LIST).await.says(&["Aucun mandat pour l’instant"]);
    let one = signed(&app, &officer).await;
    let other = officer.send(form(&officer, "signature").await.fill("name", "Brahim 100%_\\ Amzil")).await;
    let reference = one.all("dd").remove(0);
    for (query, found) in [
        ("", vec!["Brahim 100%_\\ Amzil", NAME]),
        ("?q=zahra", vec![NAME]),
        (&format!("?q={reference}"), vec![NAME]),
        ("?q=%25_%5C", vec!["Brahim 100%_\\ Amzil"]),
        ("?q=%00", vec!["Brahim 100%_\\ Amzil", NAME]),
        ("?q=nobody", vec![]),
        ("?state=pending", vec!["Brahim 100%_\\ Amzil"]),
        ("?state=active", vec![NAME]),
        ("?state=expired", vec![]),
        ("?state=nonsense", vec!["Brahim 100%_\\ Amzil", NAME]),
    ] {
        assert_eq!(officer.open(&format!("{LIST}{query}")).await.all("table th a"), found, "{query}");
    }
    app.clock.advance(SignedDuration::from_hours(72));
    let officer = relay(&app).await;
    assert_eq!(officer.open(&format!("{LIST}?state=expired")).await.all("table th a").len(), 1, "nobody answered");
    assert!(!takes_paper(&officer.open(&other.path).await));
}
