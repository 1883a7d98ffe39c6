//! Sections 2.5 to 2.7: a request is sent, refused or taken, and read.

use super::*;
use crate::complaints::{Receipt, answer, assign};
use serde_json::json;

/// What is wrong, with what is sent in the place of what is right, the status, and what the description names.
#[allow(clippy::type_complexity, reason = "a table: what is changed, the status, what the answer says")]
const WRONG: &[(&[(&str, &str)], u16, &str)] = &[
    (&[("api_key", "")], 403, "api_key"),
    (&[("api_key", "demo-commune-agadir-ke")], 403, "api_key"),
    (&[("api_key", "demo-commune-rabat-key")], 403, "api_key"),
    (&[("api_key", "' OR 1=1")], 403, "api_key"),
    (&[("service_code", "")], 400, "service_code"),
    (&[("service_code", "nowhere")], 404, ""),
    (&[("lat", ""), ("long", "")], 400, "lat"),
    (&[("lat", "")], 400, "lat"),
    (&[("long", "")], 400, "long"),
    (&[("lat", "91")], 400, "lat"),
    (&[("long", "181")], 400, "long"),
    (&[("long", "abc")], 400, "long"),
    (&[("lat", "NaN")], 400, "lat"),
    (&[("lat", "inf")], 400, "lat"),
    (&[("lat", "0"), ("long", "0")], 400, "lat"),
    (&[("lat", "34.0209"), ("long", "-6.8416")], 400, "lat"),
    (&[("lat", ""), ("long", ""), ("address_id", "99.999")], 400, "address_id"),
    (&[("email", "amina")], 400, "email"),
    (&[("phone", "12")], 400, "phone"),
    (&[("description", "a\u{FFFD}b c")], 400, "description"),
    (&[("media_url", "nonsense")], 400, "media_url"),
    (&[("media_url", "file:///etc/passwd")], 400, "media_url"),
    (&[("service_code", "roads")], 400, "kind"),
    (&[("service_code", "roads"), ("attribute[kind]", "flood")], 400, "kind"),
    (&[("service_code", "roads"), ("attribute[kind]", "collapse")], 400, "Appelez le 15."),
    (&[("service_code", "roads"), ("attribute[kind]", "hole"), ("attribute[seen-by][]", "boats")], 400, "seen-by"),
    (&[("service_code", "roads"), ("attribute[kind]", "hole"), ("attribute[depth]", "deep")], 400, "depth"),
    (&[("service_code", "roads"), ("attribute[kind]", "hole"), ("attribute[since]", "yesterday")], 400, "since"),
    (
        &[("service_code", "roads"), ("attribute[kind]", "hole"), ("attribute[since]", "2026-11-24T09:00:00")],
        400,
        "since",
    ),
];

#[tokio::test]
async fn negative_2_5_what_is_wrong_is_refused_and_named_and_nothing_is_taken() {
    let run = Run::start().await;
    for (more, status, named) in WRONG {
        let (xml, json) = (run.send("xml", &with(more)).await, run.send("json", &with(more)).await);
        let value = run.agree(&xml, &json, *status);
        run.is(&format!("{more:?} is named: {value}"), descriptions(&value).concat().contains(named));
    }
    let long = "ش".repeat(4_001);
    run.same("4,001 letters", run.send("json", &with(&[("description", &long)])).await.status, 400);
    let two =
        [with(&[("service_code", "roads")]), vec![("attribute[kind]", "hole"), ("attribute[kind]", "crack")]].concat();
    let page = run.send("json", &two).await;
    run.same("two values of one", page.status, 400);
    run.is("its code is named", descriptions(&page.json())[0].contains("kind"));
    let many = run
        .send(
            "json",
            &with(&[("service_code", "roads"), ("lat", "91"), ("email", "amina"), ("attribute[depth]", "deep")]),
        )
        .await;
    run.same("several faults", many.status, 400);
    let said = descriptions(&many.json()).concat();
    run.is("are all named", ["lat", "email", "kind", "depth"].iter().all(|name| said.contains(name)));
    for (kind, body) in [
        ("application/json", json!({ "jurisdiction_id": HERE, "api_key": KEY }).to_string()),
        ("text/xml", "<request/>".to_owned()),
        ("text/plain", "a=b".to_owned()),
    ] {
        let page = run.send_body("json", "", kind, body.into_bytes(), &[]).await;
        run.same(kind, page.status, 400);
        run.same(kind, page.header("content-type"), "application/json; charset=utf-8");
    }
    let form = "application/x-www-form-urlencoded";
    let query = Serializer::new(String::from("?")).extend_pairs(with(&[("lat", "91")])).finish();
    let page = run.send_body("json", &query, form, Vec::new(), &[]).await;
    run.same("parameters in the address are checked alike", page.status, 400);
    let body = Serializer::new(String::new()).extend_pairs(with(&[])).finish().into_bytes();
    let page = run.send_body("json", "?jurisdiction_id=commune-rabat", form, body.clone(), &[]).await;
    run.same("two jurisdictions", page.status, 400);
    run.is("are named", descriptions(&page.json())[0].contains("jurisdiction_id"));
    run.same(
        "one said twice is one",
        run.send_body("xml", "?jurisdiction_id=commune-agadir", form, body, &[]).await.status,
        200,
    );
    run.same("and that is all that was taken", run.app.count("complaints.complaint").await, 1);
    run.app.execute("UPDATE identity.api_token SET revoked_at = '2026-11-24T08:00:00Z'").await;
    run.same("a key that was revoked", run.send("json", &with(&[])).await.status, 403);
    run.end("2.5 negative");
}

#[tokio::test]
async fn sent_2_5_is_read_at_once_2_7_with_what_was_said() {
    let run = Run::start().await;
    let description = "Trou devant <b>l’école</b> & le parc";
    let fields = with(&[
        ("service_code", "roads"),
        ("description", description),
        ("first_name", "Amina"),
        ("last_name", "El Idrissi"),
        ("email", "amina@citizen.example"),
        ("phone", "0612345678"),
        ("device_id", "d"),
        ("account_id", "a"),
        ("address_string", "Rue de la Plage, 80000 Agadir"),
        ("media_url", "https://photos.example/trou.jpg"),
        ("attribute[kind]", "hole"),
        ("attribute[seen-by][]", "cars"),
        ("attribute[depth]", "12.5"),
        ("attribute[since]", "2026-11-20T08:00:00+01:00"),
        ("attribute[street]", "Plage"),
        ("attribute[more]", "a\nb"),
        ("unknown", "ignored"),
    ]);
    let fields = [fields, vec![("attribute[seen-by][]", "bikes")]].concat();
    let page = run.send("json", &fields).await;
    run.same("taken", (page.status, page.header("content-type")), (200, "application/json; charset=utf-8"));
    let item = page.json()[0].clone();
    run.is("an id and no token", item["service_request_id"].is_string() && item.get("token").is_none());
    let id = item["service_request_id"].as_str().unwrap().to_owned();
    let value = run.both(&format!("requests/{id}"), &format!("jurisdiction_id={HERE}"), 200).await;
    run.is("one", value.as_array().is_some_and(|list| list.len() == 1));
    let seen = &value[0];
    for (field, expected) in [
        ("service_request_id", json!(id)),
        ("status", json!("open")),
        ("service_code", json!("roads")),
        ("description", json!(description)),
        ("requested_datetime", json!("2026-11-24T09:00:00+00:00")),
        ("updated_datetime", json!("2026-11-24T09:00:00+00:00")),
        ("expected_datetime", json!("2027-01-25T23:59:59+00:00")),
        ("lat", json!(30.427_654)),
        ("long", json!(-9.598_123)),
        ("zipcode", json!(null)),
        ("media_url", json!(null)),
    ] {
        run.same(field, seen[field].clone(), expected);
    }
    run.is(
        "the address goes from small to large",
        seen["address"].as_str().is_some_and(|address| address.ends_with("Maroc")),
    );
    for field in ["status_notes", "service_name", "agency_responsible", "address_id"] {
        run.is(field, seen[field].as_str().is_some_and(|text| !text.is_empty()));
    }
    run.is("nobody is named", !value.to_string().contains("Amina") && !value.to_string().contains("citizen.example"));
    let kept = run.app.rows("SELECT address, answers FROM complaints.particulars").await.remove(0);
    run.same("the address", kept["address"].clone(), json!("Rue de la Plage, 80000 Agadir"));
    let answers = json!({
        "kind": "hole", "seen-by": ["cars", "bikes"], "depth": 12.5, "since": "2026-11-20T08:00:00+01:00", "street": "Plage",
        "more": "a\nb", "media_url": "https://photos.example/trou.jpg",
    });
    run.same("the answers", kept["answers"].clone(), answers);
    let row = run.app.rows("SELECT channel, kind FROM complaints.complaint").await.remove(0);
    run.same("how it came", row, json!({ "channel": "open311", "kind": "complaint" }));
    run.app.drain_jobs().await;
    run.is("its author is written to", !run.app.mails().is_empty());

    let xml = run.send("xml", &with(&[])).await;
    run.is(
        "an item in XML",
        xml.status == 200 && xml.body().contains("<service_requests><request><service_request_id>"),
    );
    let row = run.app.rows("SELECT kind FROM complaints.complaint WHERE serial = 2").await.remove(0);
    run.same("without a way back it is an observation", row["kind"].clone(), json!("observation"));
    let long = "ش".repeat(4_000);
    let id = run.sent(&[("description", &long)]).await;
    run.same("4,000 letters", run.seen(&id).await["description"].clone(), json!(long));
    let none = run.sent(&[("description", "")]).await;
    run.is("none at all", run.seen(&none).await["description"].is_string());
    for place in
        [[("address_string", "Agadir"), ("address_id", "")], [("address_id", "09.001.01.01"), ("address_string", "")]]
    {
        let id = run.sent(&[("lat", ""), ("long", ""), place[0], place[1]]).await;
        let seen = run.seen(&id).await;
        run.same("a place without a pin", seen["address_id"].clone(), json!("09.001.01.01"));
        run.is("has none", seen["lat"].is_null() && seen["long"].is_null());
    }
    run.end("2.5 and 2.7");
}

#[tokio::test]
async fn a_call_under_a_key_of_idempotency_makes_one_complaint() {
    let run = Run::start().await;
    let key = [("idempotency-key", "order 12")];
    let first = run.send_with("json", &with(&[]), &key).await;
    let again = run.send_with("json", &with(&[]), &key).await;
    assert_eq!((first.status, first.json()), (200, again.json()));
    let other = run.send_with("json", &with(&[("description", "Autre chose.")]), &key).await;
    assert_eq!(other.status, 400, "{}", other.body());
    assert_eq!(run.app.count("complaints.complaint").await, 1);
    // Without a key, whoever says the same twice means it.
    let (one, two) = (run.sent(&[]).await, run.sent(&[]).await);
    assert_ne!(one, two);
}

#[tokio::test]
async fn tokens_2_6_stand_for_an_id_until_it_is_public() {
    let run = Run::start().await;
    let here = [
        ("jurisdiction_id", "commune-rabat"),
        ("api_key", "demo-commune-rabat-key"),
        ("lat", "34.0209"),
        ("long", "-6.8416"),
    ];
    let item = run.taken(&here).await;
    run.is("a token and no id", item["token"].is_string() && item.get("service_request_id").is_none());
    run.is("a word about it", item["service_notice"].as_str().is_some_and(|notice| !notice.is_empty()));
    let token = item["token"].as_str().unwrap().to_owned();
    let asked = async || run.both(&format!("tokens/{token}"), "jurisdiction_id=commune-rabat", 200).await;
    let waits = asked().await;
    run.is("no id yet", waits[0]["service_request_id"].is_null() && waits[0]["token"] == token);
    run.app.execute("UPDATE complaints.face SET moderation = 'clean', body = 'Vu.'").await;
    let id = asked().await[0]["service_request_id"].as_str().unwrap().to_owned();
    let seen = run.both(&format!("requests/{id}"), "jurisdiction_id=commune-rabat", 200).await;
    run.same("what the moderator let stand", seen[0]["description"].clone(), json!("Vu."));
    for wrong in ["none", "a.b", &token[1..], "%00"] {
        run.same(wrong, run.get(&format!("tokens/{wrong}.json?jurisdiction_id=commune-rabat")).await.status, 404);
    }
    run.same("none", run.get("tokens/.json?jurisdiction_id=commune-rabat").await.status, 400);
    run.end("2.6");
}

#[tokio::test]
async fn a_request_is_open_until_nothing_is_owed_and_its_answer_can_no_longer_be_contested() {
    let run = Run::start().await;
    let id = run.sent(&[("email", "amina@citizen.example")]).await;
    let receipt = Receipt { slug: HERE, number: id.clone(), code: String::new() };
    assign(&run.app, &receipt).await;
    answer(&run.app, &receipt, "resolved").await;
    assert_eq!(run.seen(&id).await["status"], "open");
    run.app.clock.advance(jiff::SignedDuration::from_hours(1));
    run.app
        .execute("UPDATE complaints.complaint SET state = 'closed_resolved'; UPDATE complaints.face SET state = 'closed_resolved', changed_at = '2026-11-24T10:00:00Z'")
        .await;
    let seen = run.seen(&id).await;
    assert_eq!((&seen["status"], &seen["updated_datetime"]), (&json!("closed"), &json!("2026-11-24T10:00:00+00:00")));
    assert_eq!(run.ids("status=closed").await, [id]);
    assert_eq!(run.ids("status=open").await, Vec::<String>::new());
}
