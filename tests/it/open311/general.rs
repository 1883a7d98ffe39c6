//! Section 2.0, what holds for every call; 2.2, discovery; 2.9, errors.

use super::tree::root;
use super::*;
use serde_json::json;

/// All calls that read, without their format.
const READS: [&str; 6] =
    ["discovery", "services", "services/lighting", "requests", "requests/26-AGA-000999-X", "tokens/none.none"];

#[tokio::test]
async fn g1_to_g3_every_answer_is_in_its_format_and_dates_have_a_zone() {
    let run = Run::start().await;
    for call in READS {
        for (format, kind) in [("xml", "text/xml; charset=utf-8"), ("json", "application/json; charset=utf-8")] {
            let page = run.get(&format!("{call}.{format}?jurisdiction_id={HERE}")).await;
            run.same(&format!("G2 {call}.{format}"), page.header("content-type"), kind);
            run.is(&format!("G2 {call}.{format} is no page"), !page.body().contains("<html"));
            // Without a jurisdiction it is an error, or discovery.
            let page = run.get(&format!("{call}.{format}")).await;
            run.same(&format!("G2 the error of {call}.{format}"), page.header("content-type"), kind);
        }
        for other in ["html", "txt", "XML", "jsonp"] {
            let page = run.get(&format!("{call}.{other}?jurisdiction_id={HERE}")).await;
            run.same(&format!("G1 {call}.{other}"), page.status, 404);
            run.same(&format!("G1 the root of {call}.{other}"), root(&page.body()), "errors");
        }
    }
    for nowhere in ["", "nowhere", "nowhere.json", "requests", "requests/", "services.json/x"] {
        let page = run.get(nowhere).await;
        run.same(&format!("G1 {nowhere}"), page.status, 404);
        run.is(&format!("G1 {nowhere} is no page"), !page.header("content-type").contains("html"));
    }
    let id = run.sent(&[]).await;
    let seen = run.seen(&id).await;
    for field in ["requested_datetime", "updated_datetime", "expected_datetime"] {
        let said = seen[field].as_str().unwrap();
        run.is(&format!("G3 {field} {said}"), said.parse::<jiff::Timestamp>().is_ok());
    }
    for wrong in ["2026-11-01T00:00:00", "2026-11-01", "yesterday", "0", "2026-13-01T00:00:00Z"] {
        let value = run.both("requests", &format!("jurisdiction_id={HERE}&start_date={wrong}"), 400).await;
        run.is(&format!("G3 {wrong}"), descriptions(&value)[0].contains("start_date"));
    }
    for right in ["2026-11-01T00:00:00Z", "2026-11-01T00:00:00%2B01:00", "2026-11-01T00:00:00+01:00"] {
        run.same(&format!("G3 {right}"), run.ids(&format!("start_date={right}")).await, [id.clone()]);
    }
    run.end("G1 to G3");
}

#[tokio::test]
async fn g4_what_is_written_is_read_back_as_it_was() {
    let run = Run::start().await;
    let texts = [
        "الإنارة منطفئة منذ الأمس",
        "Éteint — « depuis » hier, l’été 🌃🚦",
        "ⵜⵉⴼⴰⵡⵜ ⵜⵏⵙⴰ",
        "a & b < c > d \" e ' f ]]> &amp; <b>x</b>\n2",
    ];
    for text in texts {
        let id = run.sent(&[("description", text)]).await;
        let value = run.both(&format!("requests/{id}"), &format!("jurisdiction_id={HERE}"), 200).await;
        run.same(text, value[0]["description"].as_str().unwrap(), text);
    }
    let id = run.sent(&[("description", "u\u{202a}ne\r\nde\u{1b}ux\u{202c}")]).await;
    run.same("line ends, and what nobody sees", run.seen(&id).await["description"].clone(), json!("une\ndeux"));
    let broken = [b"jurisdiction_id=commune-agadir&api_key=demo-commune-agadir-key&service_code=lighting&lat=30.4&long=-9.6&description=caf".as_slice(), b"%E9 noir"].concat();
    let page = run.send_body("json", "", "application/x-www-form-urlencoded", broken, &[]).await;
    run.same("bytes that are no UTF-8", page.status, 400);
    run.end("G4");
}

#[tokio::test]
async fn g5_what_is_empty_was_not_passed() {
    let run = Run::start().await;
    let id = run.sent(&[]).await;
    let bare = run.get(&format!("requests.json?jurisdiction_id={HERE}")).await.json();
    run.same("the bare call", bare[0]["service_request_id"].as_str(), Some(id.as_str()));
    let names = [
        "status",
        "service_code",
        "service_request_id",
        "start_date",
        "end_date",
        "page",
        "page_size",
        "extensions",
        "lat",
        "long",
        "radius",
    ];
    for name in names {
        let page = run.get(&format!("requests.json?jurisdiction_id={HERE}&{name}=")).await;
        run.same(name, page.json(), bare.clone());
    }
    let all = names.map(|name| format!("{name}=")).join("&");
    run.same("all at once", run.get(&format!("requests.json?jurisdiction_id={HERE}&{all}")).await.json(), bare);
    let empty = [
        "email",
        "device_id",
        "account_id",
        "first_name",
        "last_name",
        "phone",
        "media_url",
        "address_string",
        "address_id",
    ];
    let fields: Vec<_> = with(&[]).into_iter().chain(empty.map(|name| (name, ""))).collect();
    run.same("empty fields of a complaint", run.send("json", &fields).await.status, 200);
    run.same(
        "an empty key is none",
        run.send("json", &[with(&[("api_key", "")]), vec![("api_key", "")]].concat()).await.status,
        403,
    );
    run.end("G5");
}

#[tokio::test]
async fn g6_to_g8_json_is_the_spark_mapping_and_says_what_xml_says() {
    let run = Run::start().await;
    let here = format!("jurisdiction_id={HERE}");
    let empty = run.both("requests", &here, 200).await;
    run.same("G6 an empty list", empty, json!([]));
    run.is(
        "G6 an empty list in XML",
        run.get(&format!("requests.xml?{here}")).await.body().ends_with("<service_requests/>"),
    );
    let page = run.send("json", &with(&[])).await;
    let sent = page.json();
    run.is("G6 what is sent is answered with an array", sent.as_array().is_some_and(|list| list.len() == 1));
    let id = sent[0]["service_request_id"].as_str().unwrap().to_owned();
    for (call, is_list) in [
        ("services".to_owned(), true),
        ("requests".to_owned(), true),
        (format!("requests/{id}"), true),
        ("services/roads".to_owned(), false),
        ("discovery".to_owned(), false),
    ] {
        let value = run.both(&call, &here, 200).await;
        run.same(&format!("G6 {call}"), value.is_array(), is_list);
    }
    let errors = run.both("services/none", &here, 404).await;
    run.is("G6 errors", errors.is_array() && errors[0]["code"] == 404);
    let seen = run.seen(&id).await;
    for field in ["service_code", "service_request_id", "address_id"] {
        run.is(&format!("G7 {field} is text"), seen[field].is_string());
    }
    for field in ["lat", "long"] {
        run.is(&format!("G7 {field} is a number"), seen[field].is_f64());
    }
    for field in ["zipcode", "media_url"] {
        run.is(&format!("G7 {field} is null"), seen[field].is_null());
    }
    let definition = run.get(&format!("services/roads.json?{here}")).await.json();
    let asked = &definition["attributes"][0];
    run.is("G7 flags", asked["variable"].is_boolean() && asked["required"].is_boolean());
    run.is("G7 the order is whole", asked["order"].is_i64());
    run.is("G7 a key is text", asked["values"][0]["key"].is_string());
    let service = run.get(&format!("services.json?{here}")).await.json()[0].clone();
    run.is("G7 metadata is a flag", service["metadata"].is_boolean());
    let xml = run.get(&format!("requests/{id}.xml?{here}")).await.body();
    run.is("G7 nothing is an empty element", xml.contains("<zipcode/>"));
    for (call, name) in [
        ("services", "services"),
        ("services/roads", "service_definition"),
        ("requests", "service_requests"),
        ("discovery", "discovery"),
    ] {
        run.same(call, root(&run.get(&format!("{call}.xml?{here}")).await.body()), name);
    }
    run.end("G6 to G8");
}

#[tokio::test]
async fn g9_who_reads_needs_no_key_and_any_page_s_script_may() {
    let run = Run::start().await;
    for call in READS {
        let page = run.get(&format!("{call}.json?jurisdiction_id={HERE}")).await;
        run.same(call, page.header("access-control-allow-origin"), "*");
        run.is("no key is asked for", page.status != 403);
        run.is("no cookie is set", page.cookies().is_empty());
    }
    let page = run.send("json", &with(&[("api_key", "")])).await;
    run.same("sending needs one", page.status, 403);
    run.same("and is not for scripts of others", page.header("access-control-allow-origin"), "");
    run.end("G9");
}

#[tokio::test]
async fn discovery_2_2_says_what_is_here_and_when_that_changed() {
    let run = Run::start().await;
    let value = run.both("discovery", "", 200).await;
    for field in ["changeset", "contact", "key_service"] {
        run.is(field, value[field].as_str().is_some_and(|text| !text.is_empty()));
    }
    let endpoint = &value["endpoints"][0];
    run.same("specification", endpoint["specification"].clone(), json!("http://wiki.open311.org/GeoReport_v2"));
    run.same("url", endpoint["url"].clone(), json!("https://diwan.example/open311/v2"));
    run.same("type", endpoint["type"].clone(), json!("test"));
    run.same("formats", endpoint["formats"].clone(), json!(["text/xml", "application/json"]));
    let xml = run.get("discovery.xml").await.body();
    run.is("the elements", xml.contains("<endpoints><endpoint><specification>"));
    run.is(
        "the formats",
        xml.contains("<formats><format>text/xml</format><format>application/json</format></formats>"),
    );
    run.same("without a format", run.get("discovery").await.status, 404);
    let changeset =
        |value: &Value| value["endpoints"][0]["changeset"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    let before = changeset(&value);
    run.is("the changeset is past", before < run.app.clock.now());
    let admin = run.app.admin(HERE).await;
    let page = format!("/fr/{HERE}/desk/subjects/lighting");
    let form = admin.open(&page).await.form("/subjects/lighting").fill("name_fr", "Lampadaires");
    run.same("a subject is renamed", admin.send(form).await.status, 200);
    let after = changeset(&run.get("discovery.json").await.json());
    run.is("the changeset changes when services do", after > before);
    let (english, arabic) =
        (run.get_in("discovery.json", "en").await.json(), run.get_in("discovery.json", "ar").await.json());
    run.is("the words are the caller's", english["key_service"] != arabic["key_service"]);
    run.end("2.2");
}

#[tokio::test]
async fn errors_2_9_have_a_status_a_code_and_the_caller_s_words() {
    let run = Run::start().await;
    let here = format!("jurisdiction_id={HERE}");
    for (call, query, status) in [
        ("services", "", 400),
        ("services", "jurisdiction_id=nowhere", 404),
        ("services/none", here.as_str(), 404),
        ("requests/26-AGA-000999-X", here.as_str(), 404),
        ("requests", &format!("{here}&status=new"), 400),
    ] {
        let value = run.both(call, query, status).await;
        run.same(call, value[0]["code"].clone(), json!(status));
        run.is("there are words", !descriptions(&value)[0].is_empty());
    }
    let in_lang = async |lang: &str| descriptions(&run.get_in("services.json", lang).await.json()).remove(0);
    let (arabic, french, english, amazigh) =
        (in_lang("ar").await, in_lang("fr").await, in_lang("en").await, in_lang("zgh").await);
    run.is("Arabic", arabic.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)));
    run.is("Amazigh", amazigh.chars().any(|letter| ('\u{2d30}'..='\u{2d7f}').contains(&letter)));
    run.is("French and English", french.contains("manque") && english.contains("missing"));
    run.is(
        "the parameter is named in each",
        [arabic, french, english, amazigh].iter().all(|words| words.contains("jurisdiction_id")),
    );
    let several = run.send("json", &[("jurisdiction_id", HERE), ("api_key", KEY)]).await;
    run.same("several faults", several.status, 400);
    run.is("are several items", several.json().as_array().unwrap().len() >= 2);
    for path in ["requests.xml", "services.json"] {
        let somebody = run.app.nobody();
        let page = somebody.fetch(somebody.request(Method::DELETE, &format!("/open311/v2/{path}"))).await;
        run.same(path, page.status, 405);
        run.is("no page says so", !page.header("content-type").contains("html"));
    }
    run.end("2.9");
}
