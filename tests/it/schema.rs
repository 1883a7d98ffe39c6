//! The laws of the schema (ARCHITECTURE.md), read from PostgreSQL's catalog.

use crate::harness::{Catalog, Class, ForeignKey, MIGRATIONS, Tables, TestDatabase, dump_schema, names};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use std::collections::BTreeSet;

/// Indexes that do not begin with the tenant, each with its reason.
const OTHER_INDEXES: [&str; 1] = [
    // GIN over words: its role reads the whole table, and the search crate adds the tenant.
    "search.document_words",
];
/// Tables whose rows are never changed.
const APPEND_ONLY: &[&str] = &[
    "complaints.event",
    "complaints.moderation",
    "complaints.opening",
    "complaints.warning",
    "complaints.incident_event",
    "identity.audit_event",
    "identity.audit_leaf",
    "identity.audit_subtree",
    "identity.audit_checkpoint",
    "identity.account_event",
    "identity.mandate_event",
    "identity.tenant_step",
    "identity.agreement",
    "documents.file",
    "documents.redaction",
];
/// What every tenant table says of its rows, as PostgreSQL prints it.
const OF_THE_TENANT: &str = "(tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)";

async fn catalog() -> Catalog {
    let db = TestDatabase::new().await;
    Catalog::read(&mut db.owner().await).await
}

/// What a query over the catalog finds in the migrated database.
async fn found(query: &str) -> Vec<String> {
    let db = TestDatabase::new().await;
    names(&mut db.owner().await, query).await
}

const NOTHING: [&str; 0] = [];

#[tokio::test]
async fn every_table_has_a_class() {
    let tables: BTreeSet<String> = catalog().await.tables.into_iter().map(|table| table.name).collect();
    assert_eq!(tables, Tables::manifest().all());
}

#[tokio::test]
async fn no_table_has_more_than_32_columns() {
    let wide: Vec<_> = catalog().await.tables.into_iter().filter(|table| table.columns > 32).collect();
    assert!(wide.is_empty(), "{wide:?}");
}

#[tokio::test]
async fn keys_and_indexes_of_tenant_tables_begin_with_the_tenant() {
    let catalog = catalog().await;
    let manifest = Tables::manifest();
    let others: Vec<&str> = catalog
        .indexes
        .iter()
        .filter(|index| manifest.tenant.contains(&index.table) && index.columns[0] != "tenant_id")
        .map(|index| index.name.as_str())
        .collect();
    assert_eq!(others, OTHER_INDEXES);
    let keyed: BTreeSet<String> =
        catalog.indexes.iter().filter(|index| index.primary).map(|index| index.table.clone()).collect();
    assert_eq!(keyed, manifest.all(), "tables without a primary key");
}

#[tokio::test]
async fn foreign_keys_stay_within_the_tenant_or_lead_to_reference_tables() {
    let manifest = Tables::manifest();
    let lawful = |key: &ForeignKey| match (manifest.class(&key.table), manifest.class(&key.target)) {
        (_, Class::Reference) => true,
        (Class::Control, Class::Control) => true,
        (Class::Tenant, Class::Tenant) => key.columns[0] == "tenant_id" && key.target_columns[0] == "tenant_id",
        _ => false,
    };
    let keys = catalog().await.foreign_keys;
    let unlawful: Vec<&str> = keys.iter().filter(|key| !lawful(key)).map(|key| key.name.as_str()).collect();
    assert_eq!(unlawful, NOTHING);
}

#[tokio::test]
async fn every_foreign_key_has_an_index() {
    let catalog = catalog().await;
    let manifest = Tables::manifest();
    let is_led = |key: &&ForeignKey| {
        catalog.indexes.iter().filter(|index| index.table == key.table).any(|index| {
            let columns = match manifest.class(&key.table) {
                // Such an index begins with the tenant, whatever the key.
                Class::Tenant if key.columns[0] != "tenant_id" => &index.columns[1..],
                _ => &index.columns[..],
            };
            columns.starts_with(&key.columns)
        })
    };
    let unled: Vec<&str> =
        catalog.foreign_keys.iter().filter(|key| !is_led(key)).map(|key| key.name.as_str()).collect();
    assert_eq!(unled, NOTHING);
}

#[tokio::test]
async fn tenant_tables_are_under_forced_row_security_and_others_are_not() {
    for table in catalog().await.tables {
        let of_a_tenant = Tables::manifest().class(&table.name) == Class::Tenant;
        assert_eq!((table.secured, table.forced), (of_a_tenant, of_a_tenant), "{table:?}");
    }
}

#[tokio::test]
async fn policies_have_one_form() {
    let policies: BTreeSet<String> = catalog()
        .await
        .policies
        .iter()
        .map(|policy| {
            format!(
                "{} {} {} to {}: using {}, check {}",
                policy.table,
                policy.name,
                policy.command,
                policy.roles.join(" "),
                policy.using.as_deref().unwrap_or("-"),
                policy.check.as_deref().unwrap_or("-"),
            )
        })
        .collect();
    let mut expected: BTreeSet<String> = Tables::manifest()
        .tenant
        .iter()
        .filter(|table| *table != "search.document")
        .map(|table| format!("{table} tenant_isolation ALL to public: using {OF_THE_TENANT}, check {OF_THE_TENANT}"))
        .collect();
    // The exceptions, each with its own narrow role.
    for table in ["jobs.job", "identity.audit_event", "identity.audit_head", "identity.audit_checkpoint"] {
        expected.insert(format!("{table} platform_sweep SELECT to diwan_platform: using true, check -"));
    }
    expected.insert("search.document search_only ALL to diwan_search: using true, check true".to_owned());
    assert_eq!(policies, expected);
}

#[tokio::test]
async fn there_is_no_trigger() {
    assert_eq!(found("SELECT tgname::text AS name FROM pg_trigger WHERE NOT tgisinternal").await, NOTHING);
}

#[tokio::test]
async fn there_is_no_function_domain_range_sequence_or_exclusion() {
    let query = "
        SELECT 'function ' || p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
         WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
        UNION ALL
        SELECT 'type ' || t.typname FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
         WHERE t.typtype IN ('d', 'r', 'm', 'e') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
        UNION ALL SELECT 'sequence ' || relname FROM pg_class WHERE relkind = 'S'
        UNION ALL SELECT 'exclusion ' || conname FROM pg_constraint WHERE contype = 'x'
        UNION ALL SELECT 'generated ' || attname FROM pg_attribute WHERE attgenerated <> ''";
    assert_eq!(found(query).await, NOTHING);
}

#[tokio::test]
async fn the_application_s_roles_own_nothing_and_stand_under_every_policy() {
    let query = "
        WITH roles AS (SELECT * FROM pg_roles WHERE rolname IN ('diwan_app', 'diwan_platform', 'diwan_search'))
        SELECT rolname || ' may too much' AS name FROM roles
         WHERE rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication
        UNION ALL SELECT rolname || ' has a password' FROM pg_authid WHERE oid IN (SELECT oid FROM roles) AND rolpassword IS NOT NULL
        UNION ALL SELECT rolname || ' owns ' || relname FROM roles JOIN pg_class ON relowner = roles.oid
        UNION ALL SELECT rolname || ' owns ' || nspname FROM roles JOIN pg_namespace ON nspowner = roles.oid
        UNION ALL SELECT rolname || ' is also ' || m.roleid::regrole FROM roles JOIN pg_auth_members m ON m.member = roles.oid
        UNION ALL SELECT 'there are three roles' WHERE (SELECT count(*) FROM roles) <> 3";
    assert_eq!(found(query).await, NOTHING);
}

#[tokio::test]
async fn nobody_may_change_a_row_of_an_append_only_table() {
    let manifest = Tables::manifest().all();
    for table in APPEND_ONLY {
        assert!(manifest.contains(&**table), "{table} does not exist");
        let query = format!(
            "SELECT r.role || ' may ' || p.privilege AS name
               FROM unnest(ARRAY['diwan_app', 'diwan_platform', 'diwan_search', 'public']) AS r (role),
                    unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS p (privilege)
              WHERE has_table_privilege(r.role, '{table}', p.privilege)
                 OR (p.privilege = 'UPDATE' AND has_any_column_privilege(r.role, '{table}', 'UPDATE'))"
        );
        assert_eq!(found(&query).await, NOTHING, "{table}");
    }
}

/// Rows that need no other row, of several owners.
const ROWS: [&str; 3] = [
    "INSERT INTO jobs.job (tenant_id, id, kind, payload, state, run_at, created_at)
     VALUES ('01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-000000000001', 'x', '{}', 'ready', now(), now())",
    "INSERT INTO identity.audit_event (tenant_id, id, at, kind, object, detail)
     VALUES ('01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-000000000001', now(), 'x', 'x', '{}')",
    "INSERT INTO complaints.counter (tenant_id, year, last) VALUES ('01900000-0000-7000-8000-00000000000a', 2026, 1)",
];

#[tokio::test]
async fn rows_of_a_tenant_are_invisible_and_cannot_be_written_without_the_tenant_or_for_another() {
    let db = TestDatabase::new().await;
    // The owner's connection with the application's role: the watch over statements would refuse these.
    let mut conn = db.owner().await;
    let visible = "SELECT 'a row' AS name FROM jobs.job UNION ALL SELECT 'a row' FROM identity.audit_event
                   UNION ALL SELECT 'a row' FROM complaints.counter";
    let own = "SET ROLE diwan_app; SET app.tenant = '01900000-0000-7000-8000-00000000000a'";
    conn.batch_execute(own).await.unwrap();
    for row in ROWS {
        conn.batch_execute(row).await.unwrap();
    }
    assert_eq!(names(&mut conn, visible).await, ["a row"; 3]);
    let others = ["RESET app.tenant", "SET app.tenant = ''", "SET app.tenant = '01900000-0000-7000-8000-00000000000b'"];
    for other in others {
        conn.batch_execute(other).await.unwrap();
        assert_eq!(names(&mut conn, visible).await, NOTHING, "{other}");
        for row in ROWS {
            // Another id, so that it is not refused as a second one.
            let row = row.replace("000000000001", "000000000002").replace("2026", "2027");
            let refused = conn.batch_execute(&row).await.unwrap_err();
            assert!(refused.to_string().contains("row-level security"), "{other}: {refused}");
        }
    }
}

#[tokio::test]
async fn the_search_index_is_closed_to_everybody_but_its_own_role() {
    let db = TestDatabase::new().await;
    let read = "SELECT title FROM search.document WHERE tenant_id = '01900000-0000-7000-8000-00000000000a'";
    let refused = db.database().control(async |conn| diesel::sql_query(read).execute(conn).await).await.unwrap_err();
    db.take_offences();
    assert!(refused.to_string().contains("permission denied"), "{refused}");
}

#[tokio::test]
async fn the_platform_sees_jobs_and_changes_none() {
    let db = TestDatabase::new().await;
    db.owner().await.batch_execute(ROWS[0]).await.unwrap();
    let seen = db
        .database()
        .across_tenants(async |conn| {
            diesel::sql_query("/* across tenants */ SELECT 1 FROM jobs.job").execute(conn).await
        })
        .await;
    assert_eq!(seen, Ok(1));
    let changed = db
        .database()
        .across_tenants(async |conn| {
            diesel::sql_query("/* across tenants */ UPDATE jobs.job SET state = 'dead'").execute(conn).await
        })
        .await;
    assert!(
        matches!(&changed, Err(DieselError::DatabaseError(DatabaseErrorKind::Unknown, why)) if why.message().contains("permission denied")),
        "{changed:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn migrations_go_up_and_down_and_up_again() {
    let db = TestDatabase::without_migrations().await;
    let run = database::migrate(db.address(), MIGRATIONS).await.unwrap();
    let up = dump_schema(db.address()).await;
    assert!(up.contains("CREATE TABLE complaints.event"));

    let undone = database::revert(db.address(), MIGRATIONS, run.len()).await.unwrap();
    assert_eq!(undone.len(), run.len());
    let mut conn = db.owner().await;
    let left = names(
        &mut conn,
        "SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind IN ('r', 'v', 'm', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
         UNION ALL SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')",
    )
    .await;
    assert_eq!(left, ["public.__diesel_schema_migrations"]);

    assert_eq!(database::migrate(db.address(), MIGRATIONS).await.unwrap(), run);
    let again = dump_schema(db.address()).await;
    assert!(up == again, "the schema differs after up, down, up:\n{}", difference(&up, &again));
    let pending = db.database().read(async |conn| database::pending(conn, MIGRATIONS).await).await.unwrap();
    assert_eq!(pending, NOTHING);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_trial_was_sent_before_it_had_its_own_numbers_is_of_the_trial() {
    let db = TestDatabase::without_migrations().await;
    let run = database::migrate(db.address(), MIGRATIONS).await.unwrap();
    let since = run.len() - run.iter().position(|version| version == "20261127130310").unwrap();
    database::revert(db.address(), MIGRATIONS, since).await.unwrap();
    let mut conn = db.owner().await;
    for (slug, state) in [("tries", "trial"), ("answers", "live")] {
        let tenant = db.insert_tenant(slug).await;
        conn.batch_execute(&format!(
            "SET session_replication_role = replica;
             UPDATE identity.tenant SET state = '{state}' WHERE slug = '{slug}';
             INSERT INTO complaints.counter (tenant_id, year, last) VALUES ('{tenant}', 2026, 1);
             INSERT INTO complaints.complaint (tenant_id, id, year, serial, code_hash, kind, category_code, body, lang,
                 channel, territory_code, competence, state, received_at, due_on, due_rule)
             VALUES ('{tenant}', gen_random_uuid(), 2026, 1, '', 'complaint', 'x', 'x', 'fr', 'web', 'x', '{{}}', 'submitted',
                 '2026-11-24', '2027-01-25', 'x');"
        ))
        .await
        .unwrap();
    }
    database::migrate(db.address(), MIGRATIONS).await.unwrap();
    let told = "SELECT concat_ws(' ', slug, trial, serial, last, trial_last) AS name FROM complaints.complaint
                JOIN complaints.counter USING (tenant_id) JOIN identity.tenant ON tenant.id = tenant_id ORDER BY slug";
    assert_eq!(names(&mut conn, told).await, ["answers no 1 1 0", "tries running -1 0 1"]);
    database::revert(db.address(), MIGRATIONS, since).await.unwrap();
    let told = "SELECT concat_ws(' ', serial, last) AS name FROM complaints.complaint
                JOIN complaints.counter USING (tenant_id)";
    assert_eq!(names(&mut conn, told).await, ["1 1", "1 1"]);
}

/// Lines that only one of the two has.
fn difference(a: &str, b: &str) -> String {
    let (a, b): (BTreeSet<&str>, BTreeSet<&str>) = (a.lines().collect(), b.lines().collect());
    let removed = a.difference(&b).map(|line| format!("- {line}"));
    let added = b.difference(&a).map(|line| format!("+ {line}"));
    removed.chain(added).collect::<Vec<_>>().join("\n")
}
