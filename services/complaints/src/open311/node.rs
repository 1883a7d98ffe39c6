//! What is answered, and how both formats write it: XML with elements only, JSON as the Spark convention maps it.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use serde_json::{Map, Value};
use std::io;

/// A part of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// Absent: null, or an empty element.
    Nothing,
    /// A text; also what looks like a number and is none, as codes do.
    Text(String),
    /// Degrees.
    Number(f64),
    /// A count, a place in an order, a code of an error.
    Whole(i64),
    /// Yes or no.
    Flag(bool),
    /// Parts of one kind, each in an element of that name.
    List(&'static str, Vec<Node>),
    /// Parts by name.
    Object(Vec<(&'static str, Node)>),
}

impl Node {
    /// A text, or nothing where there is none or an empty one.
    pub(super) fn maybe(text: Option<impl Into<String>>) -> Self {
        text.map(Into::into).filter(|text| !text.is_empty()).map_or(Self::Nothing, Self::Text)
    }

    /// A text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn json(&self) -> Value {
        match self {
            Self::Nothing => Value::Null,
            Self::Text(text) => text.as_str().into(),
            Self::Number(number) => (*number).into(),
            Self::Whole(number) => (*number).into(),
            Self::Flag(flag) => (*flag).into(),
            Self::List(_, parts) => parts.iter().map(Self::json).collect(),
            Self::Object(parts) => {
                let parts: Map<String, Value> =
                    parts.iter().map(|(name, part)| ((*name).to_owned(), part.json())).collect();
                Value::Object(parts)
            }
        }
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>, name: &str) -> io::Result<()> {
        let text = match self {
            Self::Nothing => String::new(),
            Self::Text(text) => writable(text),
            Self::Number(number) => number.to_string(),
            Self::Whole(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::List(_, parts) if parts.is_empty() => String::new(),
            Self::List(each, parts) => return within(writer, name, parts.iter().map(|part| (*each, part))),
            Self::Object(parts) => return within(writer, name, parts.iter().map(|(name, part)| (*name, part))),
        };
        if text.is_empty() {
            return writer.write_event(Event::Empty(BytesStart::new(name)));
        }
        writer.write_event(Event::Start(BytesStart::new(name)))?;
        writer.write_event(Event::Text(BytesText::new(&text)))?;
        writer.write_event(Event::End(BytesEnd::new(name)))
    }
}

fn within<'a>(
    writer: &mut Writer<Vec<u8>>,
    name: &str,
    parts: impl Iterator<Item = (&'a str, &'a Node)>,
) -> io::Result<()> {
    writer.write_event(Event::Start(BytesStart::new(name)))?;
    for (name, part) in parts {
        part.write(writer, name)?;
    }
    writer.write_event(Event::End(BytesEnd::new(name)))
}

/// The text without what XML 1.0 (section 2.2) cannot hold: U+FFFD stands for each.
fn writable(text: &str) -> String {
    let is_stray = |letter: char| {
        (letter.is_control() && !matches!(letter, '\n' | '\t')) || matches!(letter, '\u{FFFE}' | '\u{FFFF}')
    };
    text.replace(is_stray, "\u{FFFD}")
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// `text/xml`, which every server of GeoReport v2 has.
    Xml,
    /// `application/json`.
    Json,
}

impl Format {
    /// The format of this ending.
    pub(super) fn named(ending: &str) -> Option<Self> {
        match ending {
            "xml" => Some(Self::Xml),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    /// Its media type.
    pub(super) const fn content_type(self) -> &'static str {
        match self {
            Self::Xml => "text/xml; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        }
    }

    /// The answer whose outermost element in XML is `root`.
    ///
    /// # Errors
    /// It cannot be written, which is our fault.
    pub(super) fn body(self, root: &str, node: &Node) -> io::Result<Vec<u8>> {
        match self {
            Self::Json => Ok(serde_json::to_vec(&node.json())?),
            Self::Xml => {
                let mut writer = Writer::new(Vec::new());
                writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
                node.write(&mut writer, root)?;
                Ok(writer.into_inner())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn written(format: Format, root: &str, node: &Node) -> String {
        String::from_utf8(format.body(root, node).unwrap()).unwrap()
    }

    #[test]
    fn both_formats_write_the_same() {
        let node = Node::List(
            "service",
            vec![Node::Object(vec![
                ("service_code", Node::text("001")),
                ("metadata", Node::Flag(true)),
                ("order", Node::Whole(1)),
                ("lat", Node::Number(30.427_654)),
                ("notes", Node::Nothing),
                ("values", Node::List("value", Vec::new())),
            ])],
        );
        assert_eq!(
            written(Format::Xml, "services", &node),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><services><service><service_code>001</service_code>\
             <metadata>true</metadata><order>1</order><lat>30.427654</lat><notes/><values/></service></services>"
        );
        let json: Value = serde_json::from_str(&written(Format::Json, "services", &node)).unwrap();
        let expected = serde_json::json!([{
            "service_code": "001", "metadata": true, "order": 1, "lat": 30.427_654, "notes": null, "values": []
        }]);
        assert_eq!(json, expected);
        assert_eq!(written(Format::Json, "services", &Node::List("service", Vec::new())), "[]");
    }

    proptest! {
        #[test]
        fn no_text_breaks_out_of_its_element(text in ".*") {
            let xml = written(Format::Xml, "description", &Node::text(text));
            prop_assert!(xml.matches('<').count() <= 3 && !xml.contains('\0'));
        }
    }
}
