//! The watch over SQL, watched.

use crate::harness::statements::is_lawful;
use crate::harness::{Tables, TestDatabase};
use database::{Role, TenantId};
use diesel::result::QueryResult;
use diesel::sql_types::Uuid as SqlUuid;
use diesel_async::RunQueryDsl;
use std::panic::AssertUnwindSafe;

fn lawful(statement: &str) -> bool {
    is_lawful(statement, Role::App, Tables::manifest())
}

#[test]
fn a_statement_over_a_tenant_table_names_the_tenant() {
    assert!(lawful(r#"SELECT "jobs"."job"."id" FROM "jobs"."job" WHERE ("jobs"."job"."tenant_id" = $1)"#));
    assert!(lawful("DELETE FROM complaints.event WHERE tenant_id = $2 AND seq = $1"));
    assert!(lawful(r#"INSERT INTO "jobs"."job" ("tenant_id", "id") VALUES ($1, $2) ON CONFLICT DO NOTHING"#));
    assert!(!lawful(r#"SELECT "jobs"."job"."id" FROM "jobs"."job""#));
    assert!(!lawful("UPDATE complaints.complaint SET state = $1 WHERE id = $2"));
    assert!(!lawful("INSERT INTO jobs.job (id, kind) VALUES ($1, $2)"));
}

#[test]
fn reading_the_tenant_s_column_or_meeting_it_in_a_value_is_not_naming_it() {
    assert!(!lawful(r#"SELECT "jobs"."job"."tenant_id" FROM "jobs"."job""#));
    assert!(!lawful("INSERT INTO jobs.job (id, kind) VALUES ($1, $2) RETURNING tenant_id"));
    assert!(!lawful(r#"SELECT id FROM jobs.job WHERE kind = $1 -- binds: ["tenant_id = $1"]"#));
    assert!(!lawful("SELECT a.id FROM complaints.event a JOIN complaints.contact b ON a.tenant_id = b.tenant_id"));
}

#[test]
fn other_tables_and_longer_names_are_free() {
    assert!(lawful("SELECT id FROM identity.person WHERE email = $1"));
    assert!(lawful("SELECT id FROM jobs.job_archive"));
    assert!(lawful("BEGIN; SET LOCAL app.tenant = 'x'"));
}

#[test]
fn only_roles_that_may_span_tenants_are_believed_when_they_say_so() {
    let sweep = "/* across tenants */ SELECT tenant_id FROM jobs.job";
    assert!(is_lawful(sweep, Role::Platform, Tables::manifest()));
    assert!(!is_lawful(sweep, Role::App, Tables::manifest()));
    assert!(!is_lawful("SELECT tenant_id FROM jobs.job", Role::Platform, Tables::manifest()));
}

#[tokio::test]
async fn every_statement_of_the_application_is_seen() {
    let db = TestDatabase::new().await;
    let tenant = TenantId::PLATFORM;
    let counted = db
        .database()
        .tenant(tenant, async |conn| -> QueryResult<usize> {
            diesel::sql_query("SELECT 1 FROM jobs.job WHERE tenant_id = $1")
                .bind::<SqlUuid, _>(tenant)
                .execute(conn)
                .await?;
            diesel::sql_query("SELECT 2 FROM jobs.job").execute(conn).await
        })
        .await;
    assert_eq!(counted, Ok(0));
    let offences = db.take_offences();
    assert_eq!(offences.len(), 1, "{offences:?}");
    assert!(offences[0].starts_with("SELECT 2"));

    // Unless a test asks for them, they fail it at its end.
    let unlawful = async |conn: &mut database::Conn| diesel::sql_query("SELECT 3 FROM jobs.job").execute(conn).await;
    assert_eq!(db.database().control(unlawful).await, Ok(0));
    assert!(std::panic::catch_unwind(AssertUnwindSafe(|| drop(db))).is_err());
}
