//! The tables of schema `territory`, and how their `jsonb` columns become types.

use database::TenantId;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::prelude::*;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::Jsonb;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::fmt::Debug;
use std::io::Write;

use crate::names::Names;

diesel::table! {
    territory.territory (code) {
        code -> Text,
        level -> Text,
        parent_code -> Nullable<Text>,
        kind -> Text,
        names -> Jsonb,
        boundary -> Nullable<Jsonb>,
        lat -> Double,
        lon -> Double,
        source -> Text,
    }
}

diesel::table! {
    territory.imported (id) {
        id -> Uuid,
        at -> Timestamptz,
        level -> Text,
        source -> Text,
        added -> Integer,
        changed -> Integer,
        unchanged -> Integer,
    }
}

diesel::table! {
    territory.rule (category_code, level, valid_from) {
        category_code -> Text,
        level -> Text,
        valid_from -> Date,
        valid_to -> Nullable<Date>,
        reason -> Jsonb,
        source -> Jsonb,
        confirmed -> Bool,
    }
}

diesel::table! {
    territory.competence (territory_code, category_code, tenant_id, valid_from) {
        territory_code -> Text,
        category_code -> Text,
        tenant_id -> Uuid,
        valid_from -> Date,
        valid_to -> Nullable<Date>,
        rule -> Jsonb,
        level -> Nullable<Text>,
    }
}

/// A row of `territory.territory`.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Deserialize)]
#[diesel(table_name = territory)]
pub(crate) struct TerritoryRow {
    pub(crate) code: String,
    pub(crate) level: String,
    pub(crate) parent_code: Option<String>,
    pub(crate) kind: String,
    pub(crate) names: Json<Names>,
    pub(crate) boundary: Option<Json<geojson::Geometry>>,
    pub(crate) lat: f64,
    pub(crate) lon: f64,
    /// The file that an operator imported it from; empty when it travels inside the program.
    #[serde(default)]
    pub(crate) source: String,
}

/// A row of `territory.competence`.
#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = competence)]
pub(crate) struct CompetenceRow {
    pub(crate) territory_code: String,
    pub(crate) category_code: String,
    pub(crate) tenant_id: TenantId,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub(crate) valid_from: jiff::civil::Date,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub(crate) valid_to: Option<jiff::civil::Date>,
    pub(crate) rule: Json<Names>,
    pub(crate) level: Option<String>,
}

/// A row of `territory.rule`.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Deserialize)]
#[diesel(table_name = rule)]
pub(crate) struct RuleRow {
    pub(crate) category_code: String,
    pub(crate) level: String,
    #[diesel(deserialize_as = jiff_diesel::Date, serialize_as = jiff_diesel::Date)]
    pub(crate) valid_from: jiff::civil::Date,
    #[serde(default)]
    #[diesel(deserialize_as = jiff_diesel::NullableDate, serialize_as = jiff_diesel::NullableDate)]
    pub(crate) valid_to: Option<jiff::civil::Date>,
    pub(crate) reason: Json<Names>,
    pub(crate) source: Json<Names>,
    pub(crate) confirmed: bool,
}

/// A `jsonb` column that holds a `T`.
#[derive(Clone, Debug, PartialEq, AsExpression, FromSqlRow, Serialize, Deserialize)]
#[diesel(sql_type = Jsonb)]
#[serde(transparent)]
pub(crate) struct Json<T: Debug>(pub(crate) T);

impl<T: Debug + DeserializeOwned> FromSql<Jsonb, Pg> for Json<T> {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        match bytes.as_bytes().split_first() {
            Some((1, text)) => Ok(Self(serde_json::from_slice(text)?)),
            _ => Err("jsonb in an unknown version".into()),
        }
    }
}

impl<T: Debug + Serialize> ToSql<Jsonb, Pg> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(&[1])?;
        serde_json::to_writer(out, &self.0)?;
        Ok(IsNull::No)
    }
}
