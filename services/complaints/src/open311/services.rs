//! What can be complained of, and what is asked with it.

use super::call::{Answer, Asked, Call, Outcome};
use super::node::Node;
use super::refusal::Refusal;
use super::seen::{self, Showing};
use super::{jurisdiction, parties};
use crate::category::Category;
use crate::face::Visibility;
use crate::question::{Datatype, Question};
use ui::Lang;

/// How what is sent gets an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delivery {
    /// At once: it is published as it is sent.
    Realtime,
    /// Later: a moderator looks first.
    Batch,
    /// Never: nothing of it is published.
    Blackbox,
}

impl Delivery {
    /// That of a subject, where this much is shown.
    pub(super) fn of(subject: &Category, showing: Showing) -> Self {
        if subject.visibility == Visibility::Private || !showing.map {
            Self::Blackbox
        } else if showing.is_unflagged {
            Self::Realtime
        } else {
            Self::Batch
        }
    }

    /// As the specification calls it.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Realtime => "realtime",
            Self::Batch => "batch",
            Self::Blackbox => "blackbox",
        }
    }
}

/// All of them.
pub(super) async fn list(call: &Call) -> Outcome {
    let tenant = jurisdiction::find_to_read(call, &Asked::of(&call.request)).await?;
    let parties = parties(call)?;
    let subjects = parties.subjects.open(&parties.database, tenant.id).await?;
    let showing = parties.database.tenant(tenant.id, async |conn| seen::find_showing(conn, tenant.id).await).await?;
    let services = subjects.iter().map(|subject| service(call, subject, Delivery::of(subject, showing)));
    Ok(Answer::list("services", "service", services.collect()))
}

fn service(call: &Call, subject: &Category, delivery: Delivery) -> Node {
    let name = subject.names.in_lang(call.lang);
    let notice = subject.notice.as_ref().map(|notice| notice.in_lang(call.lang)).filter(|notice| !notice.is_empty());
    let description = notice.map_or_else(|| call.t1("open311-service-description", "service", name), str::to_owned);
    Node::Object(vec![
        ("service_code", Node::text(&subject.code)),
        ("service_name", Node::text(name)),
        ("description", Node::Text(description)),
        ("metadata", Node::Flag(!subject.questions.is_empty())),
        ("type", Node::text(delivery.as_str())),
        ("keywords", Node::Text(keywords(subject))),
        ("group", Node::maybe(subject.group.as_ref().map(|group| group.in_lang(call.lang)))),
    ])
}

/// The subject's names in all languages, by which one searches for it.
fn keywords(subject: &Category) -> String {
    let mut words: Vec<String> =
        Lang::ALL.into_iter().map(|lang| subject.names.in_lang(lang).replace(',', " ")).collect();
    words.dedup();
    words.join(",")
}

/// What one of them asks.
pub(super) async fn define(call: &Call, code: &str) -> Outcome {
    let tenant = jurisdiction::find_to_read(call, &Asked::of(&call.request)).await?;
    let parties = parties(call)?;
    let subjects = parties.subjects.open(&parties.database, tenant.id).await?;
    let subject = subjects.iter().find(|subject| subject.code == code);
    let subject = subject.ok_or_else(|| Refusal::not_found(call.t("open311-service-unknown")))?;
    let attributes = subject.questions.iter().zip(1..).map(|(question, order)| attribute(call, question, order));
    Ok(Answer::object(
        "service_definition",
        Node::Object(vec![
            ("service_code", Node::text(&subject.code)),
            ("attributes", Node::List("attribute", attributes.collect())),
        ]),
    ))
}

fn attribute(call: &Call, question: &Question, order: i64) -> Node {
    let hint = question.hint.as_ref().map(|hint| hint.in_lang(call.lang)).filter(|hint| !hint.is_empty());
    let values = question.options.iter().map(|option| {
        Node::Object(vec![("key", Node::text(&option.key)), ("name", Node::text(option.names.in_lang(call.lang)))])
    });
    Node::Object(vec![
        ("variable", Node::Flag(true)),
        ("code", Node::text(&question.code)),
        ("datatype", Node::text(question.datatype.as_str())),
        ("required", Node::Flag(question.required)),
        ("datatype_description", Node::Text(hint.map_or_else(|| datatype(call, question.datatype), str::to_owned))),
        ("order", Node::Whole(order)),
        ("description", Node::text(question.names.in_lang(call.lang))),
        ("values", Node::List("value", values.collect())),
    ])
}

fn datatype(call: &Call, datatype: Datatype) -> String {
    call.t(match datatype {
        Datatype::String => "open311-type-string",
        Datatype::Number => "open311-type-number",
        Datatype::Datetime => "open311-type-datetime",
        Datatype::Text => "open311-type-text",
        Datatype::SingleValueList => "open311-type-single",
        Datatype::MultiValueList => "open311-type-multi",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_published_at_once_gets_its_id_at_once() {
        let Some(subject) = crate::category::standard().first() else { return };
        let of = |visibility, map, is_unflagged| {
            Delivery::of(&Category { visibility, ..subject.clone() }, Showing { map, is_unflagged })
        };
        for visibility in [Visibility::Public, Visibility::Limited] {
            assert_eq!(of(visibility, true, true), Delivery::Realtime);
            assert_eq!(of(visibility, true, false), Delivery::Batch);
            assert_eq!(of(visibility, false, true), Delivery::Blackbox);
        }
        assert_eq!(of(Visibility::Private, true, true), Delivery::Blackbox);
    }
}
