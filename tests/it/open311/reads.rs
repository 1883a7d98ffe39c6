//! Sections 2.3, 2.4, 2.7 and 2.8: services, their questions, and lists of requests.

use super::*;
use jiff::SignedDuration;
use serde_json::json;
use std::collections::BTreeSet;

#[tokio::test]
async fn services_2_3_each_has_its_fields_and_its_type() {
    let run = Run::start().await;
    let list = run.both("services", &format!("jurisdiction_id={HERE}"), 200).await;
    let list = list.as_array().unwrap();
    let find = |code: &str| list.iter().find(|service| service["service_code"] == code).unwrap();
    for service in list {
        let code = service["service_code"].as_str().unwrap();
        for field in ["service_name", "description", "keywords", "type"] {
            run.is(&format!("{code} has its {field}"), service[field].as_str().is_some_and(|text| !text.is_empty()));
        }
        let expected: BTreeSet<&str> =
            ["service_code", "service_name", "description", "metadata", "type", "keywords", "group"].into();
        let fields: BTreeSet<&str> = service.as_object().unwrap().keys().map(String::as_str).collect();
        run.same(&format!("{code} has no other field"), fields, expected);
    }
    run.same("lighting is published at once", find("lighting")["type"].clone(), json!("realtime"));
    run.same("staff is published never", find("staff")["type"].clone(), json!("blackbox"));
    run.is("roads asks something", find("roads")["metadata"] == true && find("lighting")["metadata"] == false);
    let rabat = run.get("services.json?jurisdiction_id=commune-rabat").await.json();
    let lighting = rabat.as_array().unwrap().iter().find(|service| service["service_code"] == "lighting").unwrap();
    run.same("in Rabat a moderator looks first", lighting["type"].clone(), json!("batch"));
    let arabic = run.get_in(&format!("services.json?jurisdiction_id={HERE}"), "ar").await.json();
    run.is("the names are the caller's", arabic.to_string().contains("الإنارة"));
    run.end("2.3");
}

#[tokio::test]
async fn definitions_2_4_name_what_is_asked() {
    let run = Run::start().await;
    let here = format!("jurisdiction_id={HERE}");
    let roads = run.both("services/roads", &here, 200).await;
    run.same("the code that was asked for", roads["service_code"].clone(), json!("roads"));
    let asked = roads["attributes"].as_array().unwrap();
    let datatypes: Vec<&str> = asked.iter().map(|each| each["datatype"].as_str().unwrap()).collect();
    run.same("all six kinds", datatypes, ["singlevaluelist", "multivaluelist", "number", "datetime", "string", "text"]);
    let orders: Vec<i64> = asked.iter().map(|each| each["order"].as_i64().unwrap()).collect();
    run.same("the order", orders, [1, 2, 3, 4, 5, 6]);
    for each in asked {
        let code = each["code"].as_str().unwrap();
        run.same(code, each["variable"].clone(), json!(true));
        run.same(code, each["required"].clone(), json!(code == "kind"));
        for field in ["description", "datatype_description"] {
            run.is(code, each[field].as_str().is_some_and(|text| !text.is_empty()));
        }
        let values = each["values"].as_array().unwrap();
        run.same(code, !values.is_empty(), matches!(code, "kind" | "seen-by"));
        let keys: BTreeSet<&str> = values.iter().map(|value| value["key"].as_str().unwrap()).collect();
        run.same(code, keys.len(), values.len());
    }
    let xml = run.get(&format!("services/roads.xml?{here}")).await.body();
    run.is("the elements", xml.contains("<attributes><attribute><variable>true</variable><code>kind</code>"));
    run.is("the values", xml.contains("<values><value><key>hole</key><name>Trou</name></value>"));
    let lighting = run.both("services/lighting", &here, 200).await;
    run.same("nothing is asked", lighting["attributes"].clone(), json!([]));
    let _ = run.both("services/nowhere", &here, 404).await;
    for missing in ["services/.xml", "services/.json"] {
        run.same(missing, run.get(&format!("{missing}?{here}")).await.status, 400);
    }
    run.end("2.4");
}

#[tokio::test]
async fn requests_2_8_are_listed_as_they_are_asked_for() {
    let run = Run::start().await;
    let day = SignedDuration::from_hours(24);
    let mut ids = Vec::new();
    for service in ["lighting", "waste", "lighting"] {
        ids.push(run.sent(&[("service_code", service)]).await);
        run.app.clock.advance(day);
    }
    let [first, second, third] = <[String; 3]>::try_from(ids).unwrap();
    run.same("the newest first", run.ids("").await, [third.clone(), second.clone(), first.clone()]);
    // Received on 24, 25 and 26 November at 9:00.
    for (query, expected) in [
        ("service_code=lighting", vec![&third, &first]),
        ("service_code=lighting,waste", vec![&third, &second, &first]),
        ("service_code=nowhere", vec![]),
        ("service_code=light%00ing", vec![]),
        ("status=open", vec![&third, &second, &first]),
        ("status=closed", vec![]),
        ("status=open,closed", vec![&third, &second, &first]),
        ("start_date=2026-11-25T09:00:00Z", vec![&third, &second]),
        ("start_date=2026-11-25T09:00:01Z", vec![&third]),
        ("end_date=2026-11-25T09:00:00Z", vec![&second, &first]),
        ("end_date=2026-11-25T08:59:59Z", vec![&first]),
        ("start_date=2026-11-25T10:00:00%2B01:00&end_date=2026-11-25T10:00:00%2B01:00", vec![&second]),
        ("start_date=2026-11-24T00:00:00Z&end_date=2026-11-26T00:00:00Z&service_code=waste&status=open", vec![&second]),
        ("start_date=2030-01-01T00:00:00Z", vec![]),
        ("end_date=2026-10-01T00:00:00Z", vec![]),
        ("page_size=2", vec![&third, &second]),
        ("page_size=2&page=2", vec![&first]),
        ("page_size=2&page=3", vec![]),
        ("unknown=x", vec![&third, &second, &first]),
    ] {
        let expected: Vec<String> = expected.into_iter().cloned().collect();
        run.same(query, run.ids(query).await, expected);
    }
    let overriding = format!(
        "service_request_id={first},{third},26-AGA-000999-X,nonsense&status=closed&service_code=waste&start_date=2030-01-01T00:00:00Z&end_date=2020-01-01T00:00:00Z"
    );
    run.same("ids go before everything", run.ids(&overriding).await, [third.clone(), first.clone()]);
    for wrong in [
        "status=new",
        "status=open,new",
        "page=0",
        "page=x",
        "page_size=0",
        "page_size=1001",
        "start_date=2026-11-26T00:00:00Z&end_date=2026-11-25T00:00:00Z",
        "start_date=2026-01-01T00:00:00Z&end_date=2026-04-01T00:00:01Z",
        "end_date=tomorrow",
        "status=open&status=closed",
    ] {
        let _ = run.both("requests", &format!("jurisdiction_id={HERE}&{wrong}"), 400).await;
    }
    let ninety = run.ids("start_date=2026-10-01T00:00:00Z&end_date=2026-12-30T00:00:00Z").await;
    run.same("ninety days", ninety.len(), 3);
    run.app.clock.advance(SignedDuration::from_hours(24 * 88));
    run.same("the last 90 days", run.ids("").await, [third.clone(), second.clone()]);
    run.same("and those before, when they are asked for", run.ids("start_date=2026-11-01T00:00:00Z").await.len(), 3);

    // While rows arrive, the next page goes on where the first one ended.
    let page = run.get(&format!("requests.json?jurisdiction_id={HERE}&page_size=1")).await;
    run.same("the first page", page.json()[0]["service_request_id"].clone(), json!(third));
    let next = page.header("link").trim_start_matches("<https://diwan.example/open311/v2/").to_owned();
    let next = next.split('>').next().unwrap().to_owned();
    run.app.clock.advance(day);
    let later = run.sent(&[]).await;
    run.same("there is a newer one", run.ids("page_size=1").await, [later]);
    run.same("the next page", run.get(&next).await.json()[0]["service_request_id"].clone(), json!(second));
    run.end("2.8");
}

#[tokio::test]
async fn extensions_are_off_until_they_are_asked_for() {
    let run = Run::start().await;
    let id = run.sent(&[]).await;
    let strict: BTreeSet<&str> = [
        "service_request_id",
        "status",
        "status_notes",
        "service_name",
        "service_code",
        "description",
        "agency_responsible",
        "service_notice",
        "requested_datetime",
        "updated_datetime",
        "expected_datetime",
        "address",
        "address_id",
        "zipcode",
        "lat",
        "long",
        "media_url",
    ]
    .into();
    let fields = |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let plain = run.seen(&id).await;
    run.same("the specification's fields", fields(&plain).iter().map(String::as_str).collect::<BTreeSet<_>>(), strict);
    let far = "lat=34.02&long=-6.84&radius=500&updated_after=2026-11-25T00:00:00Z";
    run.same("a radius means nothing", run.ids(far).await, [id.clone()]);
    run.same("until it is asked for", run.ids(&format!("{far}&extensions=true")).await, Vec::<String>::new());
    for near in [
        "extensions=true&lat=30.4277&long=-9.5981&radius=50",
        "extensions=true&lat=30.43&long=-9.6",
        "extensions=true&updated_after=2026-11-24T08:00:00Z",
        "extensions=true&updated_before=2026-11-24T09:00:00Z",
    ] {
        run.same(near, run.ids(near).await, [id.clone()]);
    }
    run.same("a little further", run.ids("extensions=true&lat=30.4287&long=-9.5981&radius=50").await.len(), 0);
    for wrong in ["lat=30", "lat=91&long=0", "lat=30&long=-9&radius=0", "updated_after=now"] {
        let _ = run.both("requests", &format!("jurisdiction_id={HERE}&extensions=true&{wrong}"), 400).await;
    }
    let more = run.both(&format!("requests/{id}"), &format!("jurisdiction_id={HERE}&extensions=true"), 200).await;
    run.same("the state as it is", more[0]["extended_attributes"]["detailed_status"].clone(), json!("submitted"));
    run.same("what happened", more[0]["notes"][0]["type"].clone(), json!("received"));
    run.is("in words", more[0]["notes"][0]["description"].as_str().is_some_and(|words| !words.is_empty()));
}
