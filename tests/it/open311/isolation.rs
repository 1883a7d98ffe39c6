//! Sections 2.1 and G10: whose complaints are meant, and what nobody is shown.

use super::*;
use serde_json::json;

#[tokio::test]
async fn j1_a_jurisdiction_is_named_and_known() {
    let run = Run::start().await;
    for call in ["services", "services/lighting", "requests", "requests/26-AGA-000999-X", "tokens/a.b"] {
        for (query, status) in [("", 400), ("jurisdiction_id=", 400), ("jurisdiction_id=nowhere.example", 404)] {
            let value = run.both(call, query, status).await;
            run.is(call, descriptions(&value)[0].contains("jurisdiction_id"));
        }
    }
    for (given, status) in [("", 400), ("nowhere", 404)] {
        let (xml, json) = (
            run.send("xml", &with(&[("jurisdiction_id", given)])).await,
            run.send("json", &with(&[("jurisdiction_id", given)])).await,
        );
        let value = run.agree(&xml, &json, status);
        run.is("sent", descriptions(&value)[0].contains("jurisdiction_id"));
    }
    run.same("nothing was taken", run.app.count("complaints.complaint").await, 0);
    run.end("J1");
}

#[tokio::test]
async fn j2_and_j3_an_administration_s_own_name_is_its_jurisdiction_in_any_case() {
    let run = Run::start().await;
    run.app
        .execute(
            "INSERT INTO identity.domain (id, tenant_id, name, token, state, pages, created_at)
             SELECT '01900000-0000-7000-8000-000000000311', id, 'www.agadir.example', 't', 'proved', true, '2026-11-24'
               FROM identity.tenant WHERE slug = 'commune-agadir'",
        )
        .await;
    run.app.run(async |application| application.directory.forget()).await;
    for name in ["commune-agadir", "Commune-AGADIR", "www.agadir.example", "WWW.Agadir.Example"] {
        let page = run.get(&format!("services.json?jurisdiction_id={name}")).await;
        run.same(&format!("J3 {name}"), page.status, 200);
    }
    let there = run.app.nobody().under("www.agadir.example");
    for (query, status) in
        [("", 200), ("?jurisdiction_id=commune-agadir", 200), ("?jurisdiction_id=commune-rabat", 404)]
    {
        for call in ["services.json", "requests.json", "services.xml"] {
            run.same(
                &format!("J2 {call}{query}"),
                there.get(&format!("/open311/v2/{call}{query}")).await.status,
                status,
            );
        }
    }
    let fields = with(&[("jurisdiction_id", "")]);
    let body = Serializer::new(String::new()).extend_pairs(&fields).finish();
    let request = there
        .request(Method::POST, "/open311/v2/requests.json")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let page = there.fetch(request.body(body)).await;
    run.same("J2 sent", page.status, 200);
    let id = page.json()[0]["service_request_id"].as_str().unwrap().to_owned();
    run.same("J2 read", there.get(&format!("/open311/v2/requests/{id}.json")).await.status, 200);
    run.end("J2 and J3");
}

#[tokio::test]
async fn j4_what_is_one_administration_s_is_not_there_for_another() {
    let run = Run::start().await;
    let id = run.sent(&[]).await;
    let token = run
        .taken(&[
            ("jurisdiction_id", "commune-rabat"),
            ("api_key", "demo-commune-rabat-key"),
            ("lat", ""),
            ("long", ""),
            ("address_string", "Rabat"),
        ])
        .await;
    let token = token["token"].as_str().unwrap().to_owned();
    for (call, status) in [
        (format!("requests/{id}.json?jurisdiction_id=commune-rabat"), 404),
        (format!("tokens/{token}.json?jurisdiction_id={HERE}"), 404),
        (format!("tokens/{token}.json?jurisdiction_id=commune-rabat"), 200),
        (format!("requests/{id}.json?jurisdiction_id={HERE}"), 200),
    ] {
        run.same(&call, run.get(&call).await.status, status);
    }
    let list = run.get(&format!("requests.json?jurisdiction_id=commune-rabat&service_request_id={id}")).await;
    run.same("by a list of ids", list.json(), json!([]));
    let page = run.send("json", &with(&[("api_key", "demo-commune-rabat-key")])).await;
    run.same("the key of another", page.status, 403);
    run.app.execute("UPDATE complaints.category SET open = false WHERE code = 'parks' AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-casablanca')").await;
    let gone = run.get("services/parks.json?jurisdiction_id=commune-casablanca").await;
    run.same("a subject that only others have", gone.status, 404);
    run.same("and theirs", run.get(&format!("services/parks.json?jurisdiction_id={HERE}")).await.status, 200);
    run.end("J4");
}

#[tokio::test]
async fn g10_what_the_public_may_not_see_is_nowhere() {
    let run = Run::start().await;
    let public = run.sent(&[]).await;
    let private = run.taken(&[("service_code", "staff")]).await;
    run.is("no id of what is private", private.get("service_request_id").is_none());
    let token = private["token"].as_str().unwrap();
    let numbers = run.app.rows("SELECT year, serial FROM complaints.complaint ORDER BY serial").await;
    run.same("two were taken", numbers.len(), 2);
    let hidden = complaints::Number { year: 2026, tenant: "AGA".to_owned(), serial: 2 }.to_string();
    for call in [format!("requests/{hidden}"), format!("requests/{}", "26-AGA-E00001-5")] {
        let _ = run.both(&call, &format!("jurisdiction_id={HERE}"), 404).await;
    }
    run.same("by list", run.ids("").await, [public.clone()]);
    run.same("by ids", run.ids(&format!("service_request_id={hidden},{public}")).await, [public.clone()]);
    let said = run.both(&format!("tokens/{token}"), &format!("jurisdiction_id={HERE}"), 200).await;
    run.is("by token", said[0]["service_request_id"].is_null());
    for moderation in ["pending", "hidden"] {
        run.app.execute(&format!("UPDATE complaints.face SET moderation = '{moderation}'; UPDATE complaints.complaint SET channel = 'web'")).await;
        run.same(moderation, run.ids("").await, Vec::<String>::new());
        run.same(moderation, run.get(&format!("requests/{public}.json?jurisdiction_id={HERE}")).await.status, 404);
        run.same(moderation, run.ids(&format!("service_request_id={public}")).await, Vec::<String>::new());
    }
    run.app.execute("UPDATE complaints.face SET moderation = 'clean'; UPDATE complaints.showing SET map = false").await;
    run.same("where nothing is shown", run.ids("").await, Vec::<String>::new());
    run.same("nor by id", run.get(&format!("requests/{public}.json?jurisdiction_id={HERE}")).await.status, 404);
    run.app.execute("UPDATE complaints.showing SET map = true; UPDATE complaints.complaint SET trial = 'running', serial = -serial").await;
    run.same("what is a trial", run.ids("").await, Vec::<String>::new());
    // Nobody's data gets out before somebody has looked, but the id was promised.
    run.app.execute("UPDATE complaints.complaint SET trial = 'no', serial = -serial").await;
    let flagged = run.sent(&[("description", "Appelez-moi au 06 12 34 56 78.")]).await;
    let seen = run.seen(&flagged).await;
    run.same("its status", seen["status"].clone(), json!("open"));
    run.is("its text waits", seen["description"].is_null());
    run.same("it is in no list", run.ids("").await, [public]);
    let limited = run.sent(&[("service_code", "waste"), ("description", "Chez moi, au fond de la cour.")]).await;
    let seen = run.seen(&limited).await;
    run.is("of what is sensitive, no text", seen["description"].is_null());
    run.same("and a kilometre", (seen["lat"].clone(), seen["long"].clone()), (json!(30.43), json!(-9.6)));
    run.end("G10");
}
