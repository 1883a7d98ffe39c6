//! How often one may try.

use crate::complaints::{TEXT, filled, number, submit};
use crate::harness::{Browser, Form, Page, TestApp, photo};
use futures_util::future::join_all;
use jiff::SignedDuration;
use reqwest::Method;
use serde_json::json;

/// The most that any rate allows at once, and somewhat more.
const MANY: usize = 50;

async fn limited() -> TestApp {
    TestApp::start_with(|settings| settings.server.rate_limits = true).await
}

/// The first tries are answered as usual, later ones are told to wait.
fn told_to_wait(pages: &[Page], at_once: usize) -> Option<&Page> {
    let refused = pages.iter().filter(|page| page.status == 429).count();
    assert!(pages.len() - refused >= at_once, "{refused} of {} were refused", pages.len());
    let page = pages.iter().find(|page| page.status == 429)?;
    let seconds: u64 = page.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&seconds), "{seconds}");
    Some(page)
}

#[tokio::test]
async fn codes_are_not_guessed() {
    let app = limited().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let thief = app.nobody();
    let form =
        thief.open("/fr/follow").await.form("/fr/follow").fill("number", &receipt.number).fill("code", "AAAAA-AAAAA");
    let pages = join_all((0..MANY).map(|_| thief.post(&form))).await;
    let page = told_to_wait(&pages, 20).expect("nobody was told to wait");
    page.says(&["Trop de demandes", "Patientez une minute"]);
    // Once refused, the right code does not help either: the refusal tells nothing.
    assert_eq!(thief.post(&form.fill("code", &receipt.code)).await.status, 429);
    let check = join_all((0..3).map(|_| thief.get("/fr/check?number=x&code=y"))).await;
    assert!(check.iter().any(|page| page.status == 429), "guessing goes on at the check");
}

#[tokio::test]
async fn nobody_has_us_write_to_many_addresses() {
    let app = limited().await;
    app.show_complaints("commune-agadir", "reviewed").await;
    let stranger = app.nobody();
    let form = stranger.open("/fr/commune-agadir/complaints/alerts").await.form("/complaints/alerts");
    let form = form.fill("territory", "09.001.01.01");
    let forms: Vec<Form> =
        (0..MANY).map(|at| form.clone().fill("email", &format!("voisin{at}@citizen.example"))).collect();
    let pages = join_all(forms.iter().map(|form| stranger.post(form))).await;
    told_to_wait(&pages, 20).expect("nobody was told to wait");
    // Who sits in the same café complains all the same.
    let neighbour = app.nobody();
    let form = filled(&neighbour, "commune-agadir").await;
    assert_eq!(neighbour.post(&form).await.status, 303);
}

#[tokio::test]
async fn the_api_says_when_to_come_back() {
    let app = limited().await;
    let program = app.nobody();
    let path = format!("/api/v1/commune-agadir/complaints/{}?code=AAAAA-AAAAA", number(1));
    let pages = join_all((0..MANY).map(|_| program.get(&path))).await;
    let page = told_to_wait(&pages, 20).expect("nobody was told to wait");
    assert_eq!(page.header("content-type"), "application/problem+json");
    assert_eq!(page.json()["type"], "urn:diwan:problem:too-many");
}

#[tokio::test]
async fn passwords_are_not_guessed() {
    let app = limited().await;
    let thief = app.nobody();
    let form = thief.open("/fr/sign-in").await.form("/fr/sign-in");
    let form = form.fill("email", "amina@citizen.example").fill("password", "guess");
    let pages = join_all((0..MANY).map(|_| thief.post(&form))).await;
    told_to_wait(&pages, 20).expect("nobody was told to wait").says(&["Trop de demandes"]);
    assert_eq!(app.count("identity.session").await, 0);
}

#[tokio::test]
async fn a_flood_of_forms_with_files_is_stopped_and_answered() {
    let app = limited().await;
    let flood = app.nobody();
    let form = filled(&flood, "commune-agadir").await.attach("photos", "a.jpg", photo());
    let form = |n: usize| {
        let form = form.clone().fill("token", &uuid::Uuid::from_u128(n as u128 + 1).to_string());
        form.fill("text", &format!("{TEXT} {n}"))
    };
    let forms: Vec<Form> = (0..MANY).map(form).collect();
    let pages = join_all(forms.iter().map(|form| flood.post(form))).await;
    told_to_wait(&pages, 30).expect("nobody was told to wait");
    let taken = pages.iter().filter(|page| page.status == 303).count() as i64;
    assert!(pages.iter().all(|page| matches!(page.status, 303 | 429)));
    assert_eq!(app.count("complaints.complaint").await, taken);
}

/// The same try by fifty clients.
async fn by_many(form: &Form, browser: &Browser) -> Vec<Page> {
    let tries = (0..MANY).map(|n| async move { browser.post_from(form, &format!("10.9.9.9, 192.0.2.{n}")).await });
    join_all(tries).await
}

#[tokio::test]
async fn a_header_does_not_make_one_client_many() {
    let app = limited().await;
    let thief = app.nobody();
    let form = thief.open("/fr/follow").await.form("/fr/follow").fill("number", "x").fill("code", "AAAAA-AAAAA");
    let pages = by_many(&form, &thief).await;
    assert!(told_to_wait(&pages, 20).is_some(), "X-Forwarded-For is believed without a proxy");
}

async fn behind_a_proxy() -> TestApp {
    TestApp::start_with(|settings| {
        settings.server.rate_limits = true;
        settings.server.behind_proxy = true;
    })
    .await
}

#[tokio::test]
async fn behind_our_proxy_clients_are_told_apart() {
    let app = behind_a_proxy().await;
    let crowd = app.nobody();
    let form = crowd.open("/fr/follow").await.form("/fr/follow").fill("code", "AAAAA-AAAAA");
    let pages = by_many(&form.fill("number", "x"), &crowd).await;
    assert!(told_to_wait(&pages, MANY).is_none());
}

#[tokio::test]
async fn wrong_codes_from_everywhere_stop_a_crowd_and_never_the_author() {
    let app = behind_a_proxy().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let crowd = app.nobody();
    let right = crowd.open("/fr/follow").await.form("/fr/follow");
    let right = right.fill("number", &receipt.number).fill("code", &receipt.code);
    let wrong = right.clone().fill("code", "AAAAA-AAAAA");
    // Four tries of each of fifty clients: none is over its own limit, together they reach that of the number.
    for _ in 0..4 {
        let pages = by_many(&wrong, &crowd).await;
        assert!(pages.iter().all(|page| page.status == 422));
    }
    let pages = by_many(&wrong, &crowd).await;
    assert!(pages.iter().all(|page| page.status == 429), "the crowd goes on");
    // Whoever has just been wrong waits with the right code, too, but not for long.
    assert_eq!(crowd.post_from(&right, "192.0.2.7").await.status, 429);
    let path = format!("/api/v1/commune-agadir/complaints/{}?code=", receipt.number);
    let by_api = async |code: &str, address: &str| {
        let request = crowd.request(Method::GET, &format!("{path}{code}")).header("x-forwarded-for", address);
        crowd.fetch(request).await.status
    };
    assert_eq!(by_api(&receipt.code, "192.0.2.8").await, 429);
    assert_eq!(by_api(&receipt.code, "192.0.2.250").await, 200, "the author's program");
    assert_eq!(crowd.post_from(&right, "192.0.2.251").await.status, 303, "the author");
    assert_eq!(crowd.post_from(&wrong.fill("number", &number(7)), "192.0.2.8").await.status, 422, "another number");
    app.clock.advance(SignedDuration::from_secs(61));
    assert_eq!(crowd.post_from(&right, "192.0.2.7").await.status, 303);
}

#[tokio::test]
async fn who_knows_the_code_is_never_told_to_wait() {
    let app = limited().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let author = app.nobody();
    let form = author.open("/fr/follow").await.form("/fr/follow");
    let form = form.fill("number", &receipt.number).fill("code", &receipt.code);
    let path = format!("/api/v1/commune-agadir/complaints/{}?code={}", receipt.number, receipt.code);
    for _ in 0..MANY {
        assert_eq!(author.post(&form).await.status, 303);
        assert_eq!(author.get(&path).await.status, 200);
    }
}

#[tokio::test]
async fn the_api_takes_hundreds_of_calls_a_minute() {
    let app = limited().await;
    let program = app.nobody();
    let body = json!({ "kind": "rant" });
    let pages = join_all((0..100).map(|_| program.call("/api/v1/commune-agadir/complaints", &body))).await;
    assert!(pages.iter().all(|page| page.status == 422));
}

#[tokio::test]
async fn calls_of_the_api_that_are_refused_count_too() {
    for path in ["/api/v1/commune-agadir/complaints", "/api/v1/commune-agadir/complaints/x/moves"] {
        let app = limited().await;
        let program = app.nobody();
        let mut pages = Vec::new();
        for _ in 0..7 {
            pages.extend(join_all((0..100).map(|_| program.call_with(path, "{", &[]))).await);
        }
        let page = told_to_wait(&pages, 600).expect("nobody was told to wait");
        assert_eq!(page.json()["type"], "urn:diwan:problem:too-many", "{path}");
    }
}

/// A right form, another one for each `n`.
fn numbered(form: &Form, n: u32) -> Form {
    form.clone()
        .fill("token", &uuid::Uuid::from_u128(u128::from(n) + 1).to_string())
        .fill("text", &format!("{TEXT} {n}"))
}

#[tokio::test]
async fn faults_do_not_use_up_what_right_forms_may() {
    let app = limited().await;
    let household = app.nobody();
    let form = filled(&household, "commune-agadir").await;
    let faulty = form.clone().fill("text", "");
    for _ in 0..60 {
        assert_eq!(household.post(&faulty).await.status, 422);
    }
    assert_eq!(household.post(&numbered(&form, 1)).await.status, 303);
    let pages = join_all((0..MANY + 20).map(|_| household.post(&faulty))).await;
    told_to_wait(&pages, 50).expect("faulty forms are not limited at all");
}

#[tokio::test]
async fn officers_behind_one_address_do_not_stand_in_each_other_s_way() {
    let app = limited().await;
    let (one, other) = (app.officer("commune-agadir").await, app.dispatcher("commune-agadir").await);
    let form = filled(&one, "commune-agadir").await;
    let forms: Vec<Form> = (0..32).map(|n| numbered(&form, n)).collect();
    let pages = join_all(forms.iter().map(|form| one.post(form))).await;
    told_to_wait(&pages, 30).expect("an officer is not limited at all");
    let form = filled(&other, "commune-agadir").await;
    assert_eq!(other.post(&numbered(&form, 100)).await.status, 303, "the colleague at the next desk");
    let citizen = app.nobody();
    let form = filled(&citizen, "commune-agadir").await;
    assert_eq!(citizen.post(&numbered(&form, 200)).await.status, 303, "a citizen in the same house");
}

/// A call of the API by one of many clients.
async fn call_from(program: &Browser, slug: &str, n: usize) -> u16 {
    let address = format!("192.0.2.{n}");
    program.call_with(&format!("/api/v1/{slug}/complaints"), "{}", &[("x-forwarded-for", &address)]).await.status
}

#[tokio::test]
async fn a_rush_at_one_administration_leaves_the_others_theirs() {
    let app = TestApp::start_with(|settings| {
        settings.server.rate_limits = true;
        settings.server.behind_proxy = true;
        settings.server.tenant_api = 30.try_into().unwrap();
        settings.server.tenant_submit = 3.try_into().unwrap();
    })
    .await;
    let crowd = app.nobody();
    let statuses = join_all((0..MANY).map(|n| call_from(&crowd, "commune-agadir", n))).await;
    assert!(statuses.iter().filter(|status| **status == 429).count() >= 15, "{statuses:?}");
    assert_eq!(call_from(&crowd, "commune-rabat", 1).await, 422);

    let form = filled(&crowd, "commune-agadir").await;
    let mut statuses = Vec::new();
    for n in 0..6 {
        statuses.push(crowd.post_from(&numbered(&form, n), &format!("198.51.100.{n}")).await.status);
    }
    assert_eq!(statuses[..3], [303; 3]);
    assert!(statuses.contains(&429), "{statuses:?}");
    let officer = app.officer("commune-agadir").await;
    let form = filled(&officer, "commune-agadir").await;
    assert_eq!(officer.post_from(&numbered(&form, 50), "203.0.113.1").await.status, 303, "who sits at the desk");
    let form = filled(&crowd, "commune-rabat").await;
    assert_eq!(crowd.post_from(&numbered(&form, 51), "203.0.113.2").await.status, 303, "another administration");
}

#[tokio::test]
async fn a_crowd_that_guesses_codes_of_a_whole_administration_is_slowed_and_no_author_is_locked_out() {
    let app = behind_a_proxy().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let elsewhere = submit(&app.nobody(), "commune-rabat").await;
    let crowd = app.nobody();
    let form = crowd.open("/fr/follow").await.form("/fr/follow").fill("code", "AAAAA-AAAAA");
    // Each at a number of its own: none is over its limit.
    for round in 0..20 {
        let wrong = form.clone().fill("number", &number(100 + round));
        let pages = by_many(&wrong, &crowd).await;
        assert!(pages.iter().all(|page| page.status == 422), "{round}");
        app.clock.advance(SignedDuration::from_secs(20));
    }
    let wrong = form.clone().fill("number", &number(500));
    assert_eq!(crowd.post_from(&wrong, "192.0.2.7").await.status, 429, "who has just been wrong");
    let right =
        |receipt: &crate::complaints::Receipt| form.clone().fill("number", &receipt.number).fill("code", &receipt.code);
    assert_eq!(crowd.post_from(&right(&receipt), "198.51.100.1").await.status, 303, "an author");
    assert_eq!(crowd.post_from(&right(&elsewhere), "192.0.2.7").await.status, 303, "another administration");
}

#[tokio::test]
async fn wrong_tokens_are_slowed_and_the_right_one_goes_through() {
    let app = behind_a_proxy().await;
    let program = app.nobody();
    let path = format!("/api/v1/commune-agadir/complaints/{}", number(1));
    let ask = async |token: &str, address: &str| {
        let request = program.request(Method::GET, &path).header("authorization", format!("Bearer {token}"));
        program.fetch(request.header("x-forwarded-for", address)).await.status
    };
    for _ in 0..20 {
        assert_eq!(ask("guess", "192.0.2.1").await, 401);
    }
    assert_eq!(ask("guess", "192.0.2.1").await, 429);
    assert_eq!(ask("demo-commune-agadir-key", "192.0.2.1").await, 429, "it tells the guesser nothing");
    for _ in 0..MANY {
        assert_eq!(ask("demo-commune-agadir-key", "192.0.2.2").await, 404, "who knows it");
    }
}

#[tokio::test]
async fn a_crowd_that_guesses_tokens_of_an_administration_is_slowed_and_its_own_programs_are_not() {
    let app = behind_a_proxy().await;
    let program = app.nobody();
    let ask = async |slug: &str, token: &str, address: &str| {
        let path = format!("/api/v1/{slug}/complaints/{}", number(1));
        let request = program.request(Method::GET, &path).header("authorization", format!("Bearer {token}"));
        program.fetch(request.header("x-forwarded-for", address)).await.status
    };
    // Fifty clients, each far below its own limit; together they reach the administration's.
    for round in 0..20 {
        let wrong = (0..MANY).map(|n| {
            let ask = &ask;
            async move { ask("commune-agadir", "guess", &format!("192.0.2.{n}")).await }
        });
        assert!(join_all(wrong).await.iter().all(|status| *status == 401), "{round}");
        app.clock.advance(SignedDuration::from_secs(20));
    }
    assert_eq!(ask("commune-agadir", "guess", "192.0.2.7").await, 429, "who has just been wrong");
    assert_eq!(ask("commune-agadir", "demo-commune-agadir-key", "192.0.2.7").await, 429, "it tells them nothing");
    for _ in 0..30 {
        assert_eq!(ask("commune-agadir", "demo-commune-agadir-key", "203.0.113.1").await, 404, "its own program");
    }
    assert_eq!(ask("commune-rabat", "guess", "192.0.2.7").await, 401, "another administration");
    assert_eq!(ask("commune-rabat", "demo-commune-rabat-key", "192.0.2.7").await, 404);
}
