//! The identity of a tenant, as the type that every tenant-scoped statement must be given.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Uuid as SqlUuid;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// One administration. Only whoever resolves a path, a host, a token or a job's row to a tenant builds it: a test over
/// the sources lists the places that call [`TenantId::resolved`].
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = SqlUuid)]
#[serde(transparent)]
pub struct TenantId(Uuid);

impl TenantId {
    /// The owner of what belongs to no administration: the platform's own jobs.
    pub const PLATFORM: Self = Self(Uuid::nil());

    /// The identity of an administration that is about to be entered.
    #[must_use]
    pub fn fresh() -> Self {
        Self(Uuid::now_v7())
    }

    /// Says that `id` was found to be a tenant by whoever calls.
    #[must_use]
    pub const fn resolved(id: Uuid) -> Self {
        Self(id)
    }

    /// The bare identifier, for addresses and payloads.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

impl fmt::Display for TenantId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl ToSql<SqlUuid, Pg> for TenantId {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <Uuid as ToSql<SqlUuid, Pg>>::to_sql(&self.0, out)
    }
}

impl FromSql<SqlUuid, Pg> for TenantId {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        <Uuid as FromSql<SqlUuid, Pg>>::from_sql(bytes).map(Self)
    }
}
