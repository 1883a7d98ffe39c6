//! Many complaints in five statements: each column travels as one array, so that a batch is not bound by the number of
//! parameters that a statement may have.

use super::invent::Invented;
use super::public::{Hiding, Shown, WHY};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{
    Array, BigInt, Binary, Date, Double, Integer, Jsonb, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::RunQueryDsl;
use serde_json::Value;
use uuid::Uuid;

/// Complaints written at once: far from the time limit of a statement, and a few MB of memory.
const AT_ONCE: usize = 1000;

const COUNTERS: &str = "\
INSERT INTO complaints.counter (tenant_id, year, last) SELECT $1, new.* FROM unnest($2, $3) AS new";
const COMPLAINTS: &str = "\
INSERT INTO complaints.complaint (tenant_id, id, year, serial, code_hash, kind, category_code, body, lang, channel, lat, lon,
    territory_code, competence, state, cycle, outcome, assignee_id, person_id, received_at, due_on, due_rule, contest_until, version)
SELECT $1, new.* FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
    $23, $24) AS new";
const CONTACTS: &str = "\
INSERT INTO complaints.contact (tenant_id, complaint_id, name, email) SELECT $1, new.* FROM unnest($2, $3, $4) AS new";
const EVENTS: &str = "\
INSERT INTO complaints.event (tenant_id, complaint_id, seq, at, kind, actor_id, actor_name, detail)
SELECT $1, new.* FROM unnest($2, $3, $4, $5, $6, $7, $8) AS new";
const FACES: &str = "\
INSERT INTO complaints.face (tenant_id, complaint_id, category_code, kind, territory_code, cell, lat, lon, state, visibility,
    moderation, body, flags, received_at, changed_at, attention)
SELECT $1, new.* FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) AS new";
const HIDINGS: &str = "\
INSERT INTO complaints.moderation (tenant_id, seq, decision, reason, complaint_id, at, by_id, by_name, visibility)
SELECT $1, 1, 'hide', $2, new.* FROM unnest($3, $4, $5, $6, $7) AS new";

/// Says which numbers are given in each year.
pub(super) async fn insert_counters(conn: &mut Conn, tenant: TenantId, totals: &[(i16, i32)]) -> QueryResult<()> {
    let (years, last): (Vec<i16>, Vec<i32>) = totals.iter().copied().unzip();
    diesel::sql_query(COUNTERS)
        .bind::<SqlUuid, _>(tenant)
        .bind::<Array<SmallInt>, _>(years)
        .bind::<Array<Integer>, _>(last)
        .execute(conn)
        .await?;
    Ok(())
}

/// The columns of complaints to be written.
#[derive(Default)]
pub(super) struct Batch {
    id: Vec<Uuid>,
    year: Vec<i16>,
    serial: Vec<i32>,
    code_hash: Vec<Vec<u8>>,
    kind: Vec<&'static str>,
    category: Vec<String>,
    body: Vec<String>,
    lang: Vec<&'static str>,
    channel: Vec<&'static str>,
    lat: Vec<Option<f64>>,
    lon: Vec<Option<f64>>,
    territory_code: Vec<String>,
    competence: Vec<Value>,
    state: Vec<&'static str>,
    cycle: Vec<i16>,
    outcome: Vec<Option<&'static str>>,
    assignee_id: Vec<Option<Uuid>>,
    person_id: Vec<Option<Uuid>>,
    received_at: Vec<jiff_diesel::Timestamp>,
    due_on: Vec<jiff_diesel::Date>,
    due_rule: Vec<String>,
    contest_until: Vec<Option<jiff_diesel::Date>>,
    version: Vec<i32>,
    contacts: Contacts,
    events: Events,
    faces: Faces,
    hidings: Hidings,
}

#[derive(Default)]
struct Contacts {
    complaint_id: Vec<Uuid>,
    name: Vec<Option<String>>,
    email: Vec<Option<String>>,
}

#[derive(Default)]
struct Events {
    complaint_id: Vec<Uuid>,
    seq: Vec<i32>,
    at: Vec<jiff_diesel::Timestamp>,
    kind: Vec<&'static str>,
    actor_id: Vec<Option<Uuid>>,
    actor_name: Vec<String>,
    detail: Vec<Value>,
}

#[derive(Default)]
struct Faces {
    complaint_id: Vec<Uuid>,
    category: Vec<String>,
    kind: Vec<&'static str>,
    territory_code: Vec<String>,
    cell: Vec<Option<i64>>,
    lat: Vec<Option<f64>>,
    lon: Vec<Option<f64>>,
    state: Vec<&'static str>,
    visibility: Vec<&'static str>,
    moderation: Vec<&'static str>,
    body: Vec<Option<String>>,
    flags: Vec<Value>,
    received_at: Vec<jiff_diesel::Timestamp>,
    changed_at: Vec<jiff_diesel::Timestamp>,
    attention: Vec<i16>,
}

#[derive(Default)]
struct Hidings {
    complaint_id: Vec<Uuid>,
    at: Vec<jiff_diesel::Timestamp>,
    by_id: Vec<Uuid>,
    by_name: Vec<String>,
    visibility: Vec<&'static str>,
}

impl Batch {
    /// Adds one; a full batch is written and begins anew. Says how many were written.
    pub(super) async fn add(&mut self, conn: &mut Conn, tenant: TenantId, new: Invented) -> QueryResult<usize> {
        self.push(new);
        if self.id.len() < AT_ONCE {
            return Ok(0);
        }
        std::mem::take(self).write(conn, tenant).await
    }

    fn push(&mut self, mut new: Invented) {
        if let Some(shown) = new.shown.take() {
            self.show(&new, shown);
        }
        let Invented { id, life, author, .. } = new;
        self.id.push(id);
        self.year.push(new.year);
        self.serial.push(new.serial);
        self.code_hash.push(new.code_hash);
        self.kind.push(new.kind.as_str());
        self.category.push(new.category);
        self.body.push(new.body);
        self.lang.push(new.lang.code());
        self.channel.push(new.channel);
        self.lat.push(new.pin.map(|(lat, _)| lat));
        self.lon.push(new.pin.map(|(_, lon)| lon));
        self.territory_code.push(new.territory_code);
        self.competence.push(new.competence);
        self.state.push(life.state.as_str());
        self.cycle.push(life.cycle);
        self.outcome.push(life.outcome.map(|outcome| outcome.as_str()));
        self.assignee_id.push(new.assignee_id);
        self.person_id.push(new.person_id);
        self.received_at.push(new.received_at.into());
        self.due_on.push(life.due.on.into());
        self.due_rule.push(life.due.rule_code);
        self.contest_until.push(life.contest_until.map(Into::into));
        if author.name.is_some() || author.email.is_some() {
            self.contacts.complaint_id.push(id);
            self.contacts.name.push(author.name);
            self.contacts.email.push(author.email);
        }
        let mut version = 0;
        for event in new.events {
            version += 1;
            self.events.complaint_id.push(id);
            self.events.seq.push(version);
            self.events.at.push(event.at.into());
            self.events.kind.push(event.kind);
            self.events.actor_id.push(event.actor_id);
            self.events.actor_name.push(event.actor_name);
            self.events.detail.push(event.detail);
        }
        self.version.push(version);
    }

    /// What the public sees of it, as it stands after its last event.
    fn show(&mut self, of: &Invented, shown: Shown) {
        let Shown { visibility, moderation, face, body, hidden } = shown;
        let (faces, hidings) = (&mut self.faces, &mut self.hidings);
        faces.complaint_id.push(of.id);
        faces.category.push(of.category.clone());
        faces.kind.push(of.kind.as_str());
        faces.territory_code.push(of.territory_code.clone());
        faces.cell.push(face.pin.map(|(cell, _, _)| cell));
        faces.lat.push(face.pin.map(|(_, lat, _)| lat));
        faces.lon.push(face.pin.map(|(_, _, lon)| lon));
        faces.state.push(of.life.state.as_str());
        faces.visibility.push(visibility.as_str());
        faces.moderation.push(moderation.as_str());
        faces.body.push(body);
        faces.attention.push(i16::from(!face.is_flagged));
        faces.flags.push(face.flags);
        faces.received_at.push(of.received_at.into());
        faces.changed_at.push(of.events.last().map_or(of.received_at, |event| event.at).into());
        if let Some(Hiding { at, by }) = hidden {
            hidings.complaint_id.push(of.id);
            hidings.at.push(at.into());
            hidings.by_id.push(by.id);
            hidings.by_name.push(by.name);
            hidings.visibility.push(visibility.as_str());
        }
    }

    /// Writes them in the caller's transaction, and says how many they are.
    pub(super) async fn write(self, conn: &mut Conn, tenant: TenantId) -> QueryResult<usize> {
        let written = diesel::sql_query(COMPLAINTS)
            .bind::<SqlUuid, _>(tenant)
            .bind::<Array<SqlUuid>, _>(self.id)
            .bind::<Array<SmallInt>, _>(self.year)
            .bind::<Array<Integer>, _>(self.serial)
            .bind::<Array<Binary>, _>(self.code_hash)
            .bind::<Array<Text>, _>(self.kind)
            .bind::<Array<Text>, _>(self.category)
            .bind::<Array<Text>, _>(self.body)
            .bind::<Array<Text>, _>(self.lang)
            .bind::<Array<Text>, _>(self.channel)
            .bind::<Array<Nullable<Double>>, _>(self.lat)
            .bind::<Array<Nullable<Double>>, _>(self.lon)
            .bind::<Array<Text>, _>(self.territory_code)
            .bind::<Array<Jsonb>, _>(self.competence)
            .bind::<Array<Text>, _>(self.state)
            .bind::<Array<SmallInt>, _>(self.cycle)
            .bind::<Array<Nullable<Text>>, _>(self.outcome)
            .bind::<Array<Nullable<SqlUuid>>, _>(self.assignee_id)
            .bind::<Array<Nullable<SqlUuid>>, _>(self.person_id)
            .bind::<Array<Timestamptz>, _>(self.received_at)
            .bind::<Array<Date>, _>(self.due_on)
            .bind::<Array<Text>, _>(self.due_rule)
            .bind::<Array<Nullable<Date>>, _>(self.contest_until)
            .bind::<Array<Integer>, _>(self.version)
            .execute(conn)
            .await?;
        diesel::sql_query(CONTACTS)
            .bind::<SqlUuid, _>(tenant)
            .bind::<Array<SqlUuid>, _>(self.contacts.complaint_id)
            .bind::<Array<Nullable<Text>>, _>(self.contacts.name)
            .bind::<Array<Nullable<Text>>, _>(self.contacts.email)
            .execute(conn)
            .await?;
        diesel::sql_query(EVENTS)
            .bind::<SqlUuid, _>(tenant)
            .bind::<Array<SqlUuid>, _>(self.events.complaint_id)
            .bind::<Array<Integer>, _>(self.events.seq)
            .bind::<Array<Timestamptz>, _>(self.events.at)
            .bind::<Array<Text>, _>(self.events.kind)
            .bind::<Array<Nullable<SqlUuid>>, _>(self.events.actor_id)
            .bind::<Array<Text>, _>(self.events.actor_name)
            .bind::<Array<Jsonb>, _>(self.events.detail)
            .execute(conn)
            .await?;
        self.faces.write(conn, tenant).await?;
        self.hidings.write(conn, tenant).await?;
        Ok(written)
    }
}

impl Faces {
    async fn write(self, conn: &mut Conn, tenant: TenantId) -> QueryResult<usize> {
        diesel::sql_query(FACES)
            .bind::<SqlUuid, _>(tenant)
            .bind::<Array<SqlUuid>, _>(self.complaint_id)
            .bind::<Array<Text>, _>(self.category)
            .bind::<Array<Text>, _>(self.kind)
            .bind::<Array<Text>, _>(self.territory_code)
            .bind::<Array<Nullable<BigInt>>, _>(self.cell)
            .bind::<Array<Nullable<Double>>, _>(self.lat)
            .bind::<Array<Nullable<Double>>, _>(self.lon)
            .bind::<Array<Text>, _>(self.state)
            .bind::<Array<Text>, _>(self.visibility)
            .bind::<Array<Text>, _>(self.moderation)
            .bind::<Array<Nullable<Text>>, _>(self.body)
            .bind::<Array<Jsonb>, _>(self.flags)
            .bind::<Array<Timestamptz>, _>(self.received_at)
            .bind::<Array<Timestamptz>, _>(self.changed_at)
            .bind::<Array<SmallInt>, _>(self.attention)
            .execute(conn)
            .await
    }
}

impl Hidings {
    async fn write(self, conn: &mut Conn, tenant: TenantId) -> QueryResult<usize> {
        diesel::sql_query(HIDINGS)
            .bind::<SqlUuid, _>(tenant)
            .bind::<Text, _>(WHY)
            .bind::<Array<SqlUuid>, _>(self.complaint_id)
            .bind::<Array<Timestamptz>, _>(self.at)
            .bind::<Array<SqlUuid>, _>(self.by_id)
            .bind::<Array<Text>, _>(self.by_name)
            .bind::<Array<Text>, _>(self.visibility)
            .execute(conn)
            .await
    }
}
