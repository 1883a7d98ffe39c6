//! Open311 GeoReport v2, tried from outside in both formats: each line of the acceptance list, under its code there. XML is read by
//! a parser that has nothing to do with the program's writer.

mod general;
mod isolation;
mod media;
mod reads;
mod sends;
mod tree;

use crate::harness::{Page, TestApp};
use reqwest::Method;
use reqwest::header::{ACCEPT_LANGUAGE, CONTENT_TYPE};
use serde_json::Value;
use std::cell::Cell;
use std::fmt::Debug;
use tree::{as_text, read_xml};
use url::form_urlencoded::Serializer;

const HERE: &str = "commune-agadir";
const KEY: &str = "demo-commune-agadir-key";
/// In Agadir, more precisely than anybody points.
const PIN: [(&str, &str); 2] = [("lat", "30.427654"), ("long", "-9.598123")];

/// How many assertions each test makes at least.
const SHARES: [(&str, usize); 18] = [
    ("G1 to G3", 25),
    ("G4", 8),
    ("G5", 8),
    ("G6 to G8", 20),
    ("G9", 6),
    ("G10", 20),
    ("J1", 24),
    ("J2 and J3", 12),
    ("J4", 8),
    ("2.2", 16),
    ("2.3", 14),
    ("2.4", 20),
    ("2.5 negative", 60),
    ("2.5 and 2.7", 30),
    ("2.6", 12),
    ("2.8", 35),
    ("2.9", 12),
    ("media", 14),
];

#[test]
fn the_tests_make_150_assertions_and_more() {
    assert!(SHARES.iter().map(|(_, least)| least).sum::<usize>() >= 150);
}

/// An application, and what was asserted of it.
struct Run {
    app: TestApp,
    made: Cell<usize>,
}

impl Run {
    /// Agadir publishes what looks harmless at once, Rabat what a moderator has seen. Of each, lighting and roads are public, waste
    /// is shown to a kilometre, and staff is private; roads asks one question of each kind.
    async fn start() -> Self {
        let app = TestApp::start().await;
        app.show_complaints("commune-agadir", "unflagged").await;
        app.show_complaints("commune-rabat", "reviewed").await;
        app.execute(
            "UPDATE complaints.category SET visibility = CASE code WHEN 'lighting' THEN 'public' WHEN 'roads' THEN 'public'
                    WHEN 'waste' THEN 'limited' ELSE 'private' END;
             DELETE FROM complaints.question;
             INSERT INTO complaints.question (tenant_id, category_code, code, datatype, required, position, names, hint, options)
             SELECT tenant.id, 'roads', asked.code, asked.datatype, asked.required, asked.position,
                    jsonb_build_object('fr', asked.code, 'ar', 'سؤال', 'zgh', 'ⴰⵙⵇⵙⵉ', 'en', asked.code), NULL, asked.options::jsonb
               FROM identity.tenant,
                    (VALUES ('kind', 'singlevaluelist', true, 1::smallint,
                             '[{\"key\":\"hole\",\"names\":{\"fr\":\"Trou\"}},{\"key\":\"crack\",\"names\":{\"fr\":\"Fissure\"}},
                               {\"key\":\"collapse\",\"names\":{\"fr\":\"Effondrement\"},\"diverts\":{\"fr\":\"Appelez le 15.\"}}]'),
                            ('seen-by', 'multivaluelist', false, 2::smallint,
                             '[{\"key\":\"cars\",\"names\":{\"fr\":\"Voitures\"}},{\"key\":\"bikes\",\"names\":{\"fr\":\"Vélos\"}}]'),
                            ('depth', 'number', false, 3::smallint, NULL),
                            ('since', 'datetime', false, 4::smallint, NULL),
                            ('street', 'string', false, 5::smallint, NULL),
                            ('more', 'text', false, 6::smallint, NULL))
                    AS asked (code, datatype, required, position, options)
              WHERE tenant.slug IN ('commune-agadir', 'commune-rabat')",
        )
        .await;
        Self { app, made: Cell::new(0) }
    }

    /// One assertion.
    #[track_caller]
    fn is(&self, what: &str, holds: bool) {
        self.made.set(self.made.get() + 1);
        assert!(holds, "{what}");
    }

    /// One assertion that two things are the same.
    #[track_caller]
    fn same<A: PartialEq<B> + Debug, B: Debug>(&self, what: &str, found: A, expected: B) {
        self.made.set(self.made.get() + 1);
        assert!(found == expected, "{what}: {found:?} and not {expected:?}");
    }

    /// The end of a test, which made its share.
    #[track_caller]
    fn end(self, test: &str) {
        let (_, least) = SHARES.iter().find(|(name, _)| *name == test).unwrap();
        let made = self.made.get();
        assert!(made >= *least, "{test}: {made} assertions and not {least}");
    }

    /// What a path answers.
    async fn get(&self, path: &str) -> Page {
        self.get_in(path, "fr").await
    }

    async fn get_in(&self, path: &str, lang: &str) -> Page {
        let somebody = self.app.nobody();
        somebody
            .fetch(somebody.request(Method::GET, &format!("/open311/v2/{path}")).header(ACCEPT_LANGUAGE, lang))
            .await
    }

    /// What a call answers in both formats, which say the same, as JSON.
    async fn both(&self, name: &str, query: &str, status: u16) -> Value {
        let xml = self.get(&format!("{name}.xml?{query}")).await;
        let json = self.get(&format!("{name}.json?{query}")).await;
        self.agree(&xml, &json, status)
    }

    /// Two answers, which say the same in XML and in JSON.
    #[track_caller]
    fn agree(&self, xml: &Page, json: &Page, status: u16) -> Value {
        self.same(&format!("the status of {}", xml.path), xml.status, status);
        self.same(&format!("the status of {}: {}", json.path, json.body()), json.status, status);
        self.same("the type of XML", xml.header("content-type"), "text/xml; charset=utf-8");
        self.same("the type of JSON", json.header("content-type"), "application/json; charset=utf-8");
        let value = json.json();
        self.same("both say the same", read_xml(&xml.body()), as_text(&value));
        value
    }

    /// Sends a complaint.
    async fn send(&self, format: &str, fields: &[(&str, &str)]) -> Page {
        self.send_with(format, fields, &[]).await
    }

    async fn send_with(&self, format: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Page {
        let body = Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send_body(format, "", "application/x-www-form-urlencoded; charset=utf-8", body.into_bytes(), headers).await
    }

    async fn send_body(&self, format: &str, query: &str, kind: &str, body: Vec<u8>, headers: &[(&str, &str)]) -> Page {
        let somebody = self.app.nobody();
        let path = format!("/open311/v2/requests.{format}{query}");
        let mut request =
            somebody.request(Method::POST, &path).header(CONTENT_TYPE, kind).header(ACCEPT_LANGUAGE, "fr");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        somebody.fetch(request.body(body)).await
    }

    /// Sends a complaint that is taken; gives its item.
    async fn taken(&self, more: &[(&str, &str)]) -> Value {
        let page = self.send("json", &with(more)).await;
        assert_eq!(page.status, 200, "{}", page.body());
        page.json()[0].clone()
    }

    /// Sends a complaint whose id is given at once.
    async fn sent(&self, more: &[(&str, &str)]) -> String {
        self.taken(more).await["service_request_id"].as_str().unwrap().to_owned()
    }

    /// What everybody reads of it.
    async fn seen(&self, id: &str) -> Value {
        let page = self.get(&format!("requests/{id}.json?jurisdiction_id={HERE}")).await;
        assert_eq!(page.status, 200, "{}", page.body());
        page.json()[0].clone()
    }

    /// The ids of a list.
    async fn ids(&self, query: &str) -> Vec<String> {
        let page = self.get(&format!("requests.json?jurisdiction_id={HERE}&{query}")).await;
        assert_eq!(page.status, 200, "{query}: {}", page.body());
        let list = page.json();
        list.as_array().unwrap().iter().map(|each| each["service_request_id"].as_str().unwrap().to_owned()).collect()
    }
}

/// A complaint that is right, with these fields in the place of its own; one that is empty is not sent.
fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let own = [
        ("jurisdiction_id", HERE),
        ("api_key", KEY),
        ("service_code", "lighting"),
        ("description", "Le lampadaire est éteint."),
        PIN[0],
        PIN[1],
    ];
    let is_other = |(name, _): &(&str, &str)| more.iter().any(|(other, _)| other == name);
    let fields = own.into_iter().filter(|field| !is_other(field)).chain(more.iter().copied());
    fields.filter(|(_, value)| !value.is_empty()).collect()
}

/// The descriptions of an error.
fn descriptions(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|error| error["description"].as_str().unwrap().to_owned()).collect()
}
