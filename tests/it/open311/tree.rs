//! XML as the JSON that the Spark convention makes of it, every value as text: what both formats say can then be compared.

use roxmltree::{Document, Node};
use serde_json::{Map, Value};

/// The elements that hold elements of one name.
const LISTS: [(&str, &str); 9] = [
    ("services", "service"),
    ("service_requests", "request"),
    ("errors", "error"),
    ("attributes", "attribute"),
    ("values", "value"),
    ("endpoints", "endpoint"),
    ("formats", "format"),
    ("notes", "note"),
    ("media", "file"),
];

/// Reads a document that is as strict as clients are: the declaration, no namespace, no attribute, no text between elements.
pub(super) fn read_xml(text: &str) -> Value {
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), "{text}");
    let document = Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    value(document.root_element())
}

/// The name of the outermost element.
pub(super) fn root(text: &str) -> String {
    Document::parse(text).unwrap().root_element().tag_name().name().to_owned()
}

fn value(node: Node<'_, '_>) -> Value {
    let name = node.tag_name().name();
    assert!(node.attributes().next().is_none(), "<{name}> has attributes");
    assert!(node.tag_name().namespace().is_none(), "<{name}> has a namespace");
    let elements: Vec<Node<'_, '_>> = node.children().filter(Node::is_element).collect();
    if let Some((_, each)) = LISTS.iter().find(|(list, _)| *list == name) {
        assert!(node.children().all(|child| child.is_element() && child.tag_name().name() == *each), "<{name}>");
        return elements.into_iter().map(value).collect();
    }
    if elements.is_empty() {
        return node.text().map_or(Value::Null, Value::from);
    }
    assert_eq!(node.children().count(), elements.len(), "text between the elements of <{name}>");
    let parts: Map<String, Value> =
        elements.iter().map(|part| (part.tag_name().name().to_owned(), value(*part))).collect();
    assert_eq!(parts.len(), elements.len(), "<{name}> has an element twice");
    Value::Object(parts)
}

/// The same value with each number and each flag as text.
pub(super) fn as_text(json: &Value) -> Value {
    match json {
        Value::Null | Value::String(_) => json.clone(),
        // As short as it can be written: 30 and 30.0 are one number.
        Value::Number(number) => number.as_f64().unwrap().to_string().into(),
        Value::Bool(flag) => flag.to_string().into(),
        Value::Array(parts) => parts.iter().map(as_text).collect(),
        Value::Object(parts) => Value::Object(parts.iter().map(|(name, part)| (name.clone(), as_text(part))).collect()),
    }
}
