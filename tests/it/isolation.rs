//! Every address that names an object, asked by every standard role for an object of another administration: it is answered
//! as if there were no such object. An address whose parts this test does not know fails it.

use crate::harness::{Browser, Page, TestApp};
use crate::routes::{Places, Sent, TABLE, answer};

/// One that does not exist, for each part of an address that names an object. A number looks like those of the administration
/// that is asked about, which it tells by itself.
fn absent(part: &str, there: &Places) -> String {
    match part {
        "{number}" => {
            let number: complaints::Number = there.fill(part).parse().unwrap();
            complaints::Number { serial: 999_999, ..number }.to_string()
        }
        "{role}" => "of-nowhere".to_owned(),
        "{slug}" => "commune-nowhere".to_owned(),
        "{webhook}" | "{mandate}" | "{event}" | "{file}" | "{person}" | "{unit}" | "{invitation}" | "{delegation}"
        | "{token}" | "{domain}" | "{provider}" | "{template}" | "{transfer}" | "{incident}" | "{rule}" | "{view}"
        | "{face}" | "{supporter}" | "{day}" | "{hours}" => uuid::Uuid::now_v7().to_string(),
        "{subject}" | "{question}" | "{service}" => "of-nowhere".to_owned(),
        _ => panic!("what does {part} name? Say so here, and make one in `Places`."),
    }
}

/// The parts of an address that name objects: not its language, its administration, the size of a tree.
fn objects(pattern: &str) -> Vec<&str> {
    let parts = pattern.split('/').filter(|part| part.starts_with('{'));
    parts
        .filter(|part| !matches!(*part, "{lang}" | "{tenant}" | "{size}" | "{format}" | "{holiday}" | "{first}"))
        .collect()
}

/// Everybody who works in an administration, by standard role.
async fn members(app: &TestApp, slug: &'static str) -> Vec<(&'static str, Browser)> {
    app.run(async move |application| {
        let tenant = application.directory.by_slug(slug).await.unwrap().unwrap().id;
        for (email, role) in [("youssef@citizen.example", "signatory"), ("amina@citizen.example", "inspector")] {
            let enter = async |conn: &mut database::Conn| {
                let person = identity::find_person_by_email(conn, email).await?.unwrap();
                identity::add_member(conn, tenant, person.id, role, "X").await
            };
            application.database.tenant(tenant, enter).await.unwrap();
        }
    })
    .await;
    let mut members = Vec::new();
    for role in ["admin", "dispatcher", "officer", "head", "clerk", "counter"] {
        members.push((role, app.signed_in(&format!("{role}@{slug}.example")).await));
    }
    members.push(("signatory", app.signed_in("youssef@citizen.example").await));
    members.push(("inspector", app.citizen().await));
    members
}

/// What an answer tells, without the object that was asked for.
fn told(page: &Page, object: &str) -> (u16, String) {
    let body = if page.status == 303 { page.header("location").to_owned() } else { page.essence() };
    // What a form keeps differs by the object, and a new form has a new token.
    let body = body.replace(object, "#");
    let tokens = page.all_values("input[name=token]");
    (page.status, tokens.iter().fold(body, |body, token| body.replace(token, "token")))
}

#[tokio::test]
async fn an_object_of_another_administration_is_answered_like_one_that_does_not_exist() {
    let app = TestApp::start().await;
    let (here, there) = (Places::of(&app, "commune-agadir").await, Places::of(&app, "commune-rabat").await);
    let members = members(&app, "commune-agadir").await;
    let mut seen = 0;
    for (method, pattern, sent, _) in TABLE.iter().filter(|(_, pattern, ..)| pattern.contains("{tenant}")) {
        for part in objects(pattern) {
            let (foreign, absent) = (there.fill(part), absent(part, &there));
            let path = |object: &str| here.fill(&pattern.replacen(part, object, 1));
            for (role, browser) in &members {
                let asked = answer(browser, method, &path(&foreign), sent, &here).await;
                let nothing = answer(browser, method, &path(&absent), sent, &here).await;
                assert_eq!(told(&asked, &foreign), told(&nothing, &absent), "{method} {pattern} {part}: {role}");
                // The public pages of a number ask for its code, whatever the number.
                let is_closed = pattern.contains("/desk/") || pattern.starts_with("/api/");
                if is_closed {
                    // What is gone already is taken away again without a fault: the button was pressed twice.
                    if pattern.ends_with("/questions/{question}/remove") && part == "{question}" && *role == "admin" {
                        assert_eq!(asked.status, 303);
                        continue;
                    }
                    // That others go live is a region's to approve.
                    let is_regional = pattern.contains("/desk/approvals");
                    let expected: &[u16] = if *role == "admin" && !is_regional { &[404] } else { &[404, 403] };
                    assert!(expected.contains(&asked.status), "{method} {pattern}: {} for {role}", asked.status);
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 150, "{seen}");
}

#[tokio::test]
async fn nobody_reaches_an_own_object_through_another_administration_s_address() {
    let app = TestApp::start().await;
    let (here, there) = (Places::of(&app, "commune-agadir").await, Places::of(&app, "commune-rabat").await);
    let members = members(&app, "commune-agadir").await;
    for (method, pattern, sent, _) in TABLE.iter().filter(|(_, pattern, ..)| pattern.contains("/{tenant}/desk")) {
        let path = here.fill(&pattern.replace("{tenant}", &there.fill("{tenant}")));
        for (role, browser) in &members {
            assert_eq!(answer(browser, method, &path, sent, &here).await.status, 404, "{method} {path}: {role}");
        }
    }
}

#[tokio::test]
async fn a_token_of_one_administration_sees_nothing_of_another() {
    let app = TestApp::start().await;
    let (here, there) = (Places::of(&app, "commune-agadir").await, Places::of(&app, "commune-rabat").await);
    let (foreign, absent) = (there.fill("{number}"), absent("{number}", &there));
    let program = app.nobody();
    for (method, pattern, sent, _) in
        TABLE.iter().filter(|(_, pattern, ..)| pattern.starts_with("/api/") && pattern.contains("{number}"))
    {
        // Of its author, who has a code and no token.
        if pattern.ends_with("/author") {
            continue;
        }
        let body = if let Sent::Json(body) = sent { here.fill(body) } else { String::new() };
        let call = async |path: &str, token: &str| {
            let request = program.request(method.parse().unwrap(), path).header("content-type", "application/json");
            program.fetch(request.header("authorization", format!("Bearer {token}")).body(body.clone())).await
        };
        let path = |object: &str| here.fill(&pattern.replace("{number}", object));
        let (asked, nothing) = (
            call(&path(&foreign), "demo-commune-agadir-key").await,
            call(&path(&absent), "demo-commune-agadir-key").await,
        );
        assert!(matches!(asked.status, 403 | 404), "{method} {pattern}: {}", asked.status);
        assert_eq!(told(&asked, &foreign), told(&nothing, &absent), "{method} {pattern}");
        assert_eq!(call(&there.fill(pattern), "demo-commune-agadir-key").await.status, 401, "{method} {pattern}");
    }
}
