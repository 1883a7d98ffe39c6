//! What is offered here, where, and how one gets a key (Open311 Service Discovery).

use super::call::{Answer, Call, Outcome, said};
use super::node::Node;
use super::{changeset, parties};

/// The specification that the endpoint keeps to, by the name that it has.
const SPECIFICATION: &str = "http://wiki.open311.org/GeoReport_v2";

pub(super) async fn get(call: &Call) -> Outcome {
    let parties = parties(call)?;
    let changed = parties.database.read(async |conn| changeset::find(conn).await).await?;
    let formats = ["text/xml", "application/json"].map(Node::text).to_vec();
    let endpoint = Node::Object(vec![
        ("specification", Node::text(SPECIFICATION)),
        ("url", Node::Text(parties.settings.public("/open311/v2"))),
        ("changeset", said(changed)),
        ("type", Node::text(if parties.settings.demo { "test" } else { "production" })),
        ("formats", Node::List("format", formats)),
    ]);
    let home = parties.settings.public(&format!("/{}/", call.lang));
    let contact = match parties.settings.contact.as_str() {
        "" => call.t1("open311-contact", "address", home.as_str()),
        contact => contact.to_owned(),
    };
    Ok(Answer::object(
        "discovery",
        Node::Object(vec![
            ("changeset", said(changed)),
            ("contact", Node::Text(contact)),
            ("key_service", Node::Text(call.t1("open311-key-service", "address", home.as_str()))),
            ("endpoints", Node::List("endpoint", vec![endpoint])),
        ]),
    ))
}
