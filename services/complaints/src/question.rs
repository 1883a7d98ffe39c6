//! What a subject asks beside the text: the questions, as data. Their data types are those of Open311 GeoReport v2, section
//! "GET Service Definition".

use crate::schema::question;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;
use std::str::FromStr;
use ui::Names;

/// What kind of answer a question wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Datatype {
    /// A line.
    String,
    /// A number.
    Number,
    /// A day, or a day and a time.
    Datetime,
    /// Several lines.
    Text,
    /// One of the options.
    SingleValueList,
    /// Some of the options.
    MultiValueList,
}

impl Datatype {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::String, Self::Number, Self::Datetime, Self::Text, Self::SingleValueList, Self::MultiValueList];

    /// As it is stored, and as Open311 calls it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Datetime => "datetime",
            Self::Text => "text",
            Self::SingleValueList => "singlevaluelist",
            Self::MultiValueList => "multivaluelist",
        }
    }
}

impl FromStr for Datatype {
    type Err = crate::complaint::Unknown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|datatype| datatype.as_str() == text).ok_or(crate::complaint::Unknown)
    }
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Question {
    /// Its identity within the subject.
    pub code: String,
    /// What it wants.
    pub datatype: Datatype,
    /// Whether it must be answered.
    #[serde(default)]
    pub required: bool,
    /// Its words.
    pub names: Names,
    /// What helps to answer it.
    #[serde(default)]
    pub hint: Option<Names>,
    /// Of the lists.
    #[serde(default)]
    pub options: Vec<Opt>,
}

/// One answer that a list offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opt {
    /// Its identity within the question.
    pub key: String,
    /// Its words.
    pub names: Names,
    /// Whoever chooses it is told this instead of sending: whom to call, where to turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diverts: Option<Names>,
}

/// Gives a subject its questions, in this order.
pub(crate) async fn insert(
    conn: &mut Conn,
    tenant: TenantId,
    category: &str,
    questions: &[Question],
) -> QueryResult<()> {
    if questions.is_empty() {
        return Ok(());
    }
    let json = |names: &Option<Names>| names.as_ref().and_then(|names| serde_json::to_value(names).ok());
    let rows: Vec<_> = questions
        .iter()
        .zip(1_i16..)
        .map(|(asked, position)| {
            (
                question::tenant_id.eq(tenant),
                question::category_code.eq(category),
                question::code.eq(&asked.code),
                question::datatype.eq(asked.datatype.as_str()),
                question::required.eq(asked.required),
                question::position.eq(position),
                question::names.eq(serde_json::to_value(&asked.names).unwrap_or_default()),
                question::hint.eq(json(&asked.hint)),
                question::options.eq(Some(&asked.options)
                    .filter(|options| !options.is_empty())
                    .and_then(|options| serde_json::to_value(options).ok())),
            )
        })
        .collect();
    diesel::insert_into(question::table).values(rows).execute(conn).await?;
    Ok(())
}

/// All questions of an administration, by subject and in order.
pub(crate) async fn list(conn: &mut Conn, tenant: TenantId) -> QueryResult<HashMap<String, Vec<Question>>> {
    type Row = (String, String, String, bool, Value, Option<Value>, Option<Value>);
    let rows: Vec<Row> = question::table
        .filter(question::tenant_id.eq(tenant))
        .order((question::category_code, question::position))
        .select((
            question::category_code,
            question::code,
            question::datatype,
            question::required,
            question::names,
            question::hint,
            question::options,
        ))
        .load(conn)
        .await?;
    let mut found: HashMap<String, Vec<Question>> = HashMap::new();
    for (category, code, datatype, required, names, hint, options) in rows {
        let Ok(datatype) = datatype.parse() else { continue };
        found.entry(category).or_default().push(Question {
            code,
            datatype,
            required,
            names: serde_json::from_value(names).unwrap_or_default(),
            hint: hint.and_then(|hint| serde_json::from_value(hint).ok()),
            options: options.and_then(|options| serde_json::from_value(options).ok()).unwrap_or_default(),
        });
    }
    Ok(found)
}
