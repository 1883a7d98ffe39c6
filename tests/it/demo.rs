//! The invented history of the demonstration: whole, consistent, written once.

use crate::harness::{TestDatabase, names};
use complaints::{History, Resident, State, index_history, insert_standard, seed_history};
use database::{Conn, Database};
use diesel::QueryableByName;
use diesel::result::QueryResult;
use diesel::sql_types::{
    BigInt, Binary, Date as SqlDate, Double, Integer, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use identity::{Code, Directory, Member, NewPerson, NewTenant, Tenant};
use jiff::{Timestamp, ToSpan};
use search::{Index, Query, Scope};
use server::Secret;
use territory::{Atlas, Level};
use ui::{Lang, Names};
use uuid::Uuid;

const NOW: &str = "2026-11-24T09:00:00Z";
const NOTHING: [&str; 0] = [];

/// A commune with two officers in a country with its territories.
struct Scene {
    db: TestDatabase,
    atlas: Atlas,
    tenant: Tenant,
    officers: Vec<Member>,
    secret: Secret,
}

impl Scene {
    async fn new() -> Self {
        let db = TestDatabase::new().await;
        let new = NewTenant {
            slug: "commune-agadir".into(),
            code: "AGA".into(),
            kind: identity::Kind::Commune,
            names: Names::default(),
            territory_code: Some("09.001.01.01".into()),
            accent: "teal".parse().unwrap(),
            state: identity::State::Live,
            domains: Vec::new(),
            openings: Names::default(),
            demo: true,
        };
        let enter = async |conn: &mut Conn| -> QueryResult<_> {
            territory::import(conn).await?;
            let id = identity::insert_tenant(conn, now(), &new).await?;
            Ok((id, Atlas::load(conn).await.unwrap()))
        };
        let (id, atlas) = db.database().control(enter).await.unwrap();
        db.database().tenant(id, async |conn| insert_standard(conn, id).await).await.unwrap();
        let tenant = Directory::new(db.database().clone()).by_slug("commune-agadir").await.unwrap().unwrap();
        let officer = |number, name: &str| Member { id: Uuid::from_u128(number), name: name.to_owned() };
        let officers = vec![officer(1, "Nadia El Fassi"), officer(2, "Hassan Amrani")];
        let secret = Secret::new(&[7; 32]).unwrap();
        Self { db, atlas, tenant: Tenant::clone(&tenant), officers, secret }
    }

    async fn seed(&self, count: usize) -> usize {
        self.seed_in(self.db.database(), count).await
    }

    async fn seed_in(&self, database: &Database, count: usize) -> usize {
        let history = History { now: now(), count, seed: 2026 };
        let Self { atlas, tenant, officers, secret, .. } = self;
        seed_history(database, atlas, tenant, officers, secret, &history, &[]).await.unwrap()
    }

    async fn rows(&self) -> Vec<Row> {
        diesel::sql_query(
            "SELECT id, year, serial, code_hash, state, body, territory_code, lat, lon, received_at, contest_until, version,
                    (SELECT count(*) FROM complaints.event e WHERE e.complaint_id = c.id) AS events
               FROM complaints.complaint c ORDER BY year, serial",
        )
        .load(&mut self.db.owner().await)
        .await
        .unwrap()
    }

    /// What a query finds that should find nothing.
    async fn found(&self, query: &str) -> Vec<String> {
        names(&mut self.db.owner().await, query).await
    }

    async fn count(&self, table: &str) -> i64 {
        #[derive(QueryableByName)]
        struct Counted {
            #[diesel(sql_type = BigInt)]
            count: i64,
        }
        let counted: Counted = diesel::sql_query(format!("SELECT count(*) FROM {table}"))
            .get_result(&mut self.db.owner().await)
            .await
            .unwrap();
        counted.count
    }
}

#[derive(Debug, PartialEq, QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = SmallInt)]
    year: i16,
    #[diesel(sql_type = Integer)]
    serial: i32,
    #[diesel(sql_type = Binary)]
    code_hash: Vec<u8>,
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = Text)]
    body: String,
    #[diesel(sql_type = Text)]
    territory_code: String,
    #[diesel(sql_type = Nullable<Double>)]
    lat: Option<f64>,
    #[diesel(sql_type = Nullable<Double>)]
    lon: Option<f64>,
    #[diesel(sql_type = Timestamptz)]
    received_at: jiff_diesel::Timestamp,
    #[diesel(sql_type = Nullable<SqlDate>)]
    contest_until: Option<jiff_diesel::Date>,
    #[diesel(sql_type = Integer)]
    version: i32,
    #[diesel(sql_type = BigInt)]
    events: i64,
}

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

#[tokio::test]
async fn a_history_is_whole_and_agrees_with_itself() {
    let scene = Scene::new().await;
    // More than one batch.
    assert_eq!(scene.seed(2300).await, 2300);
    let rows = scene.rows().await;
    assert_eq!(rows.len(), 2300);
    let today = calendar::local_date(now());
    let mut last = now();
    let mut pins = 0;
    for (row, before) in rows.iter().zip(std::iter::once(None).chain(rows.iter().map(Some))) {
        let received = row.received_at.to_jiff();
        assert_eq!(row.year, calendar::local_date(received).year(), "{row:?}");
        match before.filter(|before| before.year == row.year) {
            Some(before) => assert!(row.serial == before.serial + 1 && received >= last, "{row:?}"),
            None => assert_eq!(row.serial, 1),
        }
        last = received;
        assert_eq!(i64::from(row.version), row.events);
        assert!(Code::secret(&scene.secret, scene.tenant.id, row.id).fits(&row.code_hash));
        let (seconds, nanoseconds) = row.id.get_timestamp().unwrap().to_unix();
        assert_eq!(Timestamp::new(seconds.cast_signed(), nanoseconds.cast_signed()).unwrap(), received);
        let is_past = row.contest_until.is_some_and(|day| day.to_jiff() < today);
        assert!(row.state != State::Answered.as_str() || !is_past, "the night would have closed it: {row:?}");
        let named = scene.atlas.get(&row.territory_code).unwrap();
        let province = if named.level == Level::Commune { named.parent.as_deref().unwrap() } else { &named.code };
        if let (Some(lat), Some(lon)) = (row.lat, row.lon) {
            pins += 1;
            assert_eq!(scene.atlas.locate(lat, lon).unwrap().province.code, province);
        }
    }
    assert!(rows[0].received_at.to_jiff() > now() - (731 * 24).hours() && last <= now());
    assert!((1500..1720).contains(&pins), "about 70 % have a pin: {pins}");
}

#[tokio::test]
async fn rows_events_and_counters_say_the_same() {
    let scene = Scene::new().await;
    scene.seed(1200).await;
    for (what, query) in [
        (
            "a counter that is not the last number",
            "SELECT year::text AS name FROM complaints.counter k
              WHERE last <> (SELECT max(serial) FROM complaints.complaint c WHERE c.year = k.year)",
        ),
        (
            "a year without a counter",
            "SELECT year::text AS name FROM complaints.complaint WHERE year NOT IN (SELECT year FROM complaints.counter)",
        ),
        (
            "events that are not 1, 2, 3 … in the order of time, or lie in the future",
            "SELECT complaint_id::text AS name
               FROM (SELECT *, row_number() OVER w AS place, lag(at) OVER w AS before FROM complaints.event
                     WINDOW w AS (PARTITION BY complaint_id ORDER BY seq)) e
              WHERE seq <> place OR at <= before OR at > '2026-11-24T09:00:00Z'",
        ),
        (
            "a complaint that does not begin with its reception",
            "SELECT c.id::text AS name FROM complaints.complaint c LEFT JOIN complaints.event e ON e.complaint_id = c.id AND seq = 1
              WHERE e.kind IS DISTINCT FROM 'complaint.received' OR e.at <> c.received_at",
        ),
        (
            "a state that does not follow from the last event that moved it",
            "SELECT c.state || ' after ' || e.kind AS name FROM complaints.complaint c
               JOIN LATERAL (SELECT kind FROM complaints.event e WHERE e.complaint_id = c.id
                             AND e.kind NOT IN ('complaint.proposed', 'complaint.reminded') ORDER BY seq DESC LIMIT 1) e ON true
              WHERE c.state <> CASE e.kind
                    WHEN 'complaint.assigned' THEN 'assigned' WHEN 'complaint.answered' THEN 'answered'
                    WHEN 'complaint.acknowledged' THEN 'screening' WHEN 'complaint.taken' THEN 'in_progress'
                    WHEN 'complaint.merged' THEN 'merged'
                    WHEN 'complaint.accepted' THEN 'closed' WHEN 'complaint.closed' THEN 'closed' ELSE 'submitted' END
                AND NOT (e.kind IN ('complaint.accepted', 'complaint.closed')
                    AND c.state = CASE c.outcome WHEN 'resolved' THEN 'closed_resolved' ELSE 'closed_unresolved' END)",
        ),
        (
            "an answer that is not the officer's in charge, or says another outcome",
            "SELECT c.id::text AS name FROM complaints.complaint c
               JOIN LATERAL (SELECT * FROM complaints.event e WHERE e.complaint_id = c.id AND e.kind = 'complaint.answered'
                             ORDER BY seq DESC LIMIT 1) e ON c.outcome IS NOT NULL
              WHERE e.actor_id <> c.assignee_id OR e.detail ->> 'outcome' <> c.outcome OR e.detail ->> 'text' = ''",
        ),
        (
            "a complaint by nobody who can be reached, except in person",
            "SELECT c.id::text AS name FROM complaints.complaint c LEFT JOIN complaints.contact k ON k.complaint_id = c.id
              WHERE c.kind = 'complaint' AND c.channel <> 'desk' AND k.email IS NULL",
        ),
        ("somebody real", "SELECT email AS name FROM complaints.contact WHERE phone IS NOT NULL OR email NOT LIKE '%@citizen.example'"),
        ("an unfilled text", "SELECT body AS name FROM complaints.complaint WHERE body LIKE '%{%' OR length(body) < 10"),
        ("a message or a job", "SELECT kind AS name FROM jobs.job UNION ALL SELECT about FROM notifications.message"),
    ] {
        assert_eq!(scene.found(query).await, NOTHING, "{what}");
    }
    for kind in ["received", "assigned", "answered", "accepted", "contested", "closed"] {
        let some = format!("complaints.event WHERE kind = 'complaint.{kind}'");
        assert!(scene.count(&some).await > 0, "nothing was {kind}");
    }
}

#[tokio::test]
async fn what_the_public_sees_agrees_with_the_complaints() {
    let scene = Scene::new().await;
    scene.seed(2300).await;
    for (what, query) in [
        (
            "something private that is seen, or something else that has no face",
            "SELECT c.id::text AS name FROM complaints.complaint c
               JOIN complaints.category k ON k.tenant_id = c.tenant_id AND k.code = c.category_code
               LEFT JOIN complaints.face f ON f.complaint_id = c.id
              WHERE coalesce(f.visibility, 'private') <> k.visibility",
        ),
        (
            "a face that says something else than the complaint",
            "SELECT c.id::text AS name FROM complaints.complaint c JOIN complaints.face f ON f.complaint_id = c.id
              WHERE (f.category_code, f.kind, f.territory_code, f.state, f.received_at)
                    <> (c.category_code, c.kind, c.territory_code, c.state, c.received_at)
                 OR (f.lat IS NULL) <> (c.lat IS NULL) OR abs(f.lat - c.lat) > 0.006 OR abs(f.lon - c.lon) > 0.006
                 OR f.changed_at <> (SELECT max(at) FROM complaints.event e WHERE e.complaint_id = c.id
                                     AND e.kind NOT IN ('complaint.proposed', 'complaint.reminded'))",
        ),
        (
            "a text that is read though nobody may, or the other way round",
            "SELECT c.id::text AS name FROM complaints.complaint c JOIN complaints.face f ON f.complaint_id = c.id
              WHERE f.body IS DISTINCT FROM CASE WHEN f.moderation = 'clean' AND f.visibility = 'public' THEN c.body END",
        ),
        (
            "somebody's data that is read",
            "SELECT complaint_id::text AS name FROM complaints.face
              WHERE (flags = '{}') <> (attention = 1) OR (flags <> '{}' AND moderation = 'clean')",
        ),
        (
            "a face that is hidden without a decision and its event",
            "SELECT f.complaint_id::text AS name FROM complaints.face f
               LEFT JOIN complaints.moderation m ON m.complaint_id = f.complaint_id
               LEFT JOIN complaints.event e ON e.complaint_id = f.complaint_id AND e.kind = 'complaint.moderated'
                    AND e.at = m.at AND e.actor_id = m.by_id
              WHERE (f.moderation = 'hidden') <> (m.seq IS NOT NULL) OR (m.seq IS NULL) <> (e.seq IS NULL)",
        ),
    ] {
        assert_eq!(scene.found(query).await, NOTHING, "{what}");
    }
    for moderation in ["clean", "pending", "hidden"] {
        let some = format!("complaints.face WHERE moderation = '{moderation}'");
        assert!(scene.count(&some).await > 0, "nothing is {moderation}");
    }
    let (clean, all) =
        (scene.count("complaints.face WHERE moderation = 'clean'").await, scene.count("complaints.face").await);
    assert!(clean * 10 > all * 8, "most are seen: {clean} of {all}");
}

#[tokio::test]
async fn named_administrations_show_their_complaints_once() {
    let db = TestDatabase::seeded().await;
    let counted = async || {
        names(
            &mut db.owner().await,
            "SELECT 'shown ' || count(*) AS name FROM complaints.showing WHERE map AND publishes = 'unflagged'
              UNION ALL SELECT 'units ' || count(*) FROM identity.unit
              UNION ALL SELECT 'rules ' || count(*) FROM complaints.competence
              UNION ALL SELECT 'in a unit ' || count(*) FROM identity.membership WHERE unit_id IS NOT NULL
              UNION ALL SELECT 'events ' || count(*) FROM identity.audit_event
                         WHERE kind IN ('showing.changed', 'units.entered', 'competence.added')
              UNION ALL SELECT 'complaints ' || count(*) FROM complaints.complaint WHERE channel <> 'transfer'
              UNION ALL SELECT 'events of complaints ' || count(*) FROM complaints.event
              UNION ALL SELECT 'passed on ' || count(*) FROM complaints.transfer
              UNION ALL SELECT 'known to the other ' || count(*) FROM complaints.incoming",
        )
        .await
    };
    let seed = async || {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().display().to_string();
        let settings = suite::Settings::read(|name| (name == "DIWAN_DATA").then(|| folder.clone())).unwrap();
        suite::seed(&settings, db.address(), suite::DemoSize { complaints: 400 }).await.unwrap();
    };
    let before = counted().await;
    assert!(before.contains(&"shown 0".to_owned()), "without complaints nothing was decided: {before:?}");
    seed().await;
    let after = counted().await;
    for what in ["shown 8", "units 24", "rules 16", "in a unit 0", "events 28", "complaints 400"] {
        assert!(after.contains(&what.to_owned()), "{what}: {after:?}");
    }
    seed().await;
    assert_eq!(counted().await, after);
}

#[tokio::test]
async fn what_is_under_way_agrees_with_its_complaints() {
    let scene = Scene::new().await;
    scene.seed(1200).await;
    for (what, query) in [
        (
            "an incident that is not of three complaints about one subject, near each other",
            "SELECT i.title AS name FROM complaints.incident i
               LEFT JOIN complaints.complaint c ON c.tenant_id = i.tenant_id AND c.incident_id = i.id AND c.category_code = i.category_code
                    AND abs(c.lat - i.lat) < 0.004 AND abs(c.lon - i.lon) < 0.004
              GROUP BY i.id, i.title HAVING count(c.id) <> 3",
        ),
        (
            "a complaint of an incident that does not stand as its incident does",
            "SELECT c.state AS name FROM complaints.complaint c JOIN complaints.incident i ON i.id = c.incident_id
              WHERE (i.state = 'open') <> (c.state = 'merged') OR c.outcome IS DISTINCT FROM i.outcome",
        ),
        (
            "an incident whose events are not its version, or whose complaints did not join it one by one",
            "SELECT i.title AS name FROM complaints.incident i JOIN complaints.incident_event e ON e.incident_id = i.id
              GROUP BY i.id, i.title, i.version, i.state, i.opened_at
             HAVING count(*) <> i.version OR max(e.seq) <> i.version OR min(e.at) <> i.opened_at OR max(e.at) > '2026-11-24T09:00:00Z'
                 OR count(*) FILTER (WHERE e.kind = 'incident.joined') <> 3
                 OR count(*) FILTER (WHERE e.kind = 'incident.answered') <> CASE i.state WHEN 'answered' THEN 1 ELSE 0 END",
        ),
        (
            "a counter of incidents that is not the last number",
            "SELECT k.year::text AS name FROM complaints.counter k WHERE k.incident_last
                    <> coalesce((SELECT max(serial) FROM complaints.incident i WHERE i.year = k.year), 0)",
        ),
        (
            "a text of an incident whose street is not named",
            "SELECT title AS name FROM complaints.incident WHERE title || coalesce(answer::text, '') LIKE '%{street}%'",
        ),
        (
            "a proposal without its event, or one that nobody else could decide on",
            "SELECT p.kind AS name FROM complaints.proposal p
               JOIN complaints.complaint c ON c.id = p.complaint_id
               LEFT JOIN complaints.event e ON e.complaint_id = p.complaint_id AND e.seq = p.seq AND e.kind = 'complaint.proposed'
                    AND e.at = p.at AND e.actor_id = p.by_id AND e.detail = p.detail || jsonb_build_object('kind', p.kind)
              WHERE e.seq IS NULL OR p.decision IS NOT NULL OR c.version <> p.seq
                 OR c.state <> CASE p.kind WHEN 'answer' THEN 'in_progress' ELSE 'screening' END",
        ),
        (
            "an answer that waits though its subject demands no second person",
            "SELECT k.code AS name FROM complaints.proposal p JOIN complaints.complaint c ON c.id = p.complaint_id
               JOIN complaints.category k ON k.tenant_id = c.tenant_id AND k.code = c.category_code
              WHERE p.kind = 'answer' AND NOT k.needs_visa",
        ),
        (
            "a reminder before its time",
            "SELECT e.at::text AS name FROM complaints.event e JOIN complaints.complaint c ON c.id = e.complaint_id
              WHERE e.kind = 'complaint.reminded' AND e.at < c.received_at + interval '15 days'",
        ),
        (
            "somebody who has what they answered before, although its author asked for another",
            "SELECT c.id::text AS name FROM complaints.complaint c JOIN complaints.event e ON e.complaint_id = c.id
              WHERE e.detail -> 'other' = 'true' AND e.detail ->> 'answered_by' = c.assignee_id::text",
        ),
    ] {
        assert_eq!(scene.found(query).await, NOTHING, "{what}");
    }
    for (what, count) in [
        ("complaints.incident WHERE state = 'open'", 1),
        ("complaints.incident WHERE state = 'answered'", 1),
        ("complaints.proposal WHERE kind = 'answer'", 1),
        ("complaints.proposal WHERE kind = 'refusal'", 1),
        ("complaints.event WHERE kind = 'complaint.reminded'", 1),
        ("complaints.event WHERE kind = 'complaint.contested' AND detail -> 'other' = 'true'", 1),
    ] {
        assert_eq!(scene.count(what).await, count, "{what}");
    }
}

#[tokio::test]
async fn seeded_twice_is_once() {
    let scene = Scene::new().await;
    assert_eq!(scene.seed(150).await, 150);
    let rows = scene.rows().await;
    assert_eq!(scene.seed(150).await, 0);
    assert_eq!(scene.seed(900).await, 0);
    assert!(scene.rows().await == rows, "the history changed");
}

#[tokio::test]
async fn two_processes_at_once_write_one_history() {
    let scene = Scene::new().await;
    let other = scene.db.another();
    let (a, b) = tokio::join!(scene.seed(400), scene.seed_in(&other, 400));
    assert_eq!((a + b, a.min(b)), (400, 0));
    assert_eq!(scene.rows().await.len(), 400);
    other.close();
}

#[tokio::test]
async fn the_same_seed_gives_the_same_history_elsewhere() {
    let (here, there) = (Scene::new().await, Scene::new().await);
    here.seed(200).await;
    there.seed(200).await;
    let told = |rows: Vec<Row>| rows.into_iter().map(|row| Row { code_hash: Vec::new(), ..row }).collect::<Vec<_>>();
    assert!(told(here.rows().await) == told(there.rows().await), "the histories differ");
}

#[tokio::test]
async fn without_officers_everything_waits() {
    let mut scene = Scene::new().await;
    scene.officers.clear();
    assert_eq!(scene.seed(60).await, 60);
    let rows = scene.rows().await;
    assert!(rows.iter().all(|row| row.state == "submitted" && row.events == 1), "{rows:?}");
}

#[tokio::test]
async fn nothing_is_written_when_nothing_is_asked_for_or_the_database_refuses() {
    let scene = Scene::new().await;
    assert_eq!(scene.seed(0).await, 0);
    scene.db.owner().await.batch_execute("DROP TABLE complaints.contact").await.unwrap();
    let history = History { now: now(), count: 40, seed: 1 };
    let Scene { db, atlas, tenant, officers, secret } = &scene;
    assert!(seed_history(db.database(), atlas, tenant, officers, secret, &history, &[]).await.is_err());
    for table in ["complaints.complaint", "complaints.event", "complaints.counter"] {
        assert_eq!(scene.count(table).await, 0, "{table}");
    }
}

#[tokio::test]
async fn officers_find_the_history() {
    let scene = Scene::new().await;
    let database = scene.db.database();
    let index = Index::open(database.clone(), None).unwrap();
    scene.seed(700).await;
    assert_eq!(index_history(database, &index, &scene.tenant).await.unwrap(), 700);
    assert_eq!(scene.count("search.document").await, 700);
    let row = &scene.rows().await[0];
    let number = complaints::Number { year: row.year, tenant: "AGA".into(), serial: row.serial }.to_string();
    let query = Query {
        scope: Scope::Administration(scene.tenant.id),
        kinds: &["complaint"],
        text: &number,
        limit: 5,
        offset: 0,
    };
    let found = index.query(&query).await.unwrap();
    assert_eq!(found.hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [row.id]);
    index_history(database, &index, &scene.tenant).await.unwrap();
    assert_eq!(scene.count("search.document").await, 700);
}

#[tokio::test]
async fn people_who_can_sign_in_find_complaints_of_their_own() {
    let scene = Scene::new().await;
    let Scene { db, atlas, tenant, officers, secret } = &scene;
    let amina = NewPerson {
        email: "amina@citizen.example",
        name: "Amina Idrissi",
        lang: Lang::Ar,
        password_hash: "",
        is_operator: false,
        demo: true,
    };
    let person = db.database().control(async |conn| {
        identity::insert_person(conn, now(), &amina).await?;
        identity::find_person_by_email(conn, amina.email).await
    });
    let person = person.await.unwrap().unwrap();
    let residents = [State::Answered, State::Submitted].map(|state| Resident { person: person.clone(), state });
    let history = History { now: now(), count: 300, seed: 2026 };
    seed_history(db.database(), atlas, tenant, officers, secret, &history, &residents).await.unwrap();
    for (what, count) in [
        ("complaints.complaint WHERE person_id IS NOT NULL", 2),
        ("complaints.complaint WHERE person_id IS NOT NULL AND state = 'answered' AND contest_until > '2026-11-26'", 1),
        ("complaints.contact WHERE email = 'amina@citizen.example'", 2),
        ("complaints.event WHERE actor_name = 'Amina Idrissi' AND kind = 'complaint.received'", 2),
        ("identity.affiliation WHERE NOT works", 1),
    ] {
        assert_eq!(scene.count(what).await, count, "{what}");
    }
}
