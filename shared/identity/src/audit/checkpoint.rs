//! A checkpoint: how large a trail is and what its root is, signed. Its form is C2SP's tlog-checkpoint, so that the tools of
//! transparency logs read it.
//!
//! An hour without an event is signed as well, so that silence can be proved and nobody can keep the trail back unseen. That adds
//! no rows: two thousand administrations would write 17 million of them in a year, most of them equal. The head keeps the
//! latest signature of the last checkpoint; what was signed in between says nothing more.

use super::key::{AuditKey, PublicKey};
use super::tree::Hash;
use crate::schema::{audit_checkpoint, audit_head};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;

/// A signed checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The name of the log.
    pub origin: String,
    /// How many events it has.
    pub size: u64,
    /// The root of their tree.
    pub root: Hash,
    /// When it was signed.
    pub at: Timestamp,
    /// By which key.
    pub key: PublicKey,
    /// The signature, 64 bytes.
    pub signature: Vec<u8>,
}

/// The name of an administration's log; the platform's own has no slug.
pub(crate) fn origin(slug: Option<&str>) -> String {
    slug.map_or_else(|| "diwan".to_owned(), |slug| format!("diwan/{slug}"))
}

fn text(origin: &str, size: u64, root: &Hash, at: Timestamp) -> String {
    format!("{origin}\n{size}\n{}\ntime {at}\n", STANDARD.encode(root))
}

impl Checkpoint {
    /// Signs the state of a log.
    pub(crate) fn sign(key: &AuditKey, origin: String, size: u64, root: Hash, at: Timestamp) -> Self {
        let signature = key.sign(text(&origin, size, &root, at).as_bytes());
        Self { origin, size, root, at, key: key.public(), signature }
    }

    /// Whether its key signed just this.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.key.signed(text(&self.origin, self.size, &self.root, self.at).as_bytes(), &self.signature)
    }

    /// The root as checkpoints write it.
    #[must_use]
    pub fn root_text(&self) -> String {
        STANDARD.encode(self.root)
    }

    /// The signed note (C2SP signed-note): name of the log, size, root, the moment, and the signature.
    #[must_use]
    pub fn note(&self) -> String {
        let signature = STANDARD.encode([&self.key.id(&self.origin)[..], &self.signature].concat());
        format!("{}\n— {} {signature}\n", text(&self.origin, self.size, &self.root, self.at), self.origin)
    }

    /// Reads a note that `key` signed; none for anything else.
    #[must_use]
    pub fn read(note: &str, key: PublicKey) -> Option<Self> {
        let (said, signatures) = note.split_once("\n\n")?;
        let mut lines = said.lines();
        let (origin, size, root, at) = (lines.next()?, lines.next()?, lines.next()?, lines.next()?);
        let signature =
            signatures.lines().find_map(|line| line.strip_prefix("— ")?.strip_prefix(origin)?.strip_prefix(' '))?;
        let signature = STANDARD.decode(signature).ok()?;
        let checkpoint = Self {
            origin: origin.to_owned(),
            size: size.parse().ok()?,
            root: STANDARD.decode(root).ok()?.try_into().ok()?,
            at: at.strip_prefix("time ")?.parse().ok()?,
            key,
            signature: signature.get(4..)?.to_vec(),
        };
        (checkpoint.note() == note && checkpoint.is_signed()).then_some(checkpoint)
    }
}

type Row = (i64, Vec<u8>, jiff_diesel::Timestamp, String, Vec<u8>, Vec<u8>);
type Columns = (
    audit_checkpoint::size,
    audit_checkpoint::root,
    audit_checkpoint::at,
    audit_checkpoint::origin,
    audit_checkpoint::key,
    audit_checkpoint::signature,
);
const COLUMNS: Columns = (
    audit_checkpoint::size,
    audit_checkpoint::root,
    audit_checkpoint::at,
    audit_checkpoint::origin,
    audit_checkpoint::key,
    audit_checkpoint::signature,
);

/// What a row says; none when its bytes cannot be those of a checkpoint.
fn checkpoint_of((size, root, at, origin, key, signature): Row) -> Option<Checkpoint> {
    let (size, root) = (u64::try_from(size).ok()?, root.try_into().ok()?);
    Some(Checkpoint { origin, size, root, at: at.to_jiff(), key: PublicKey::of(&key)?, signature })
}

/// The first checkpoint that covers more than `size` events.
pub(crate) async fn find_after(conn: &mut Conn, tenant: TenantId, size: u64) -> QueryResult<Option<Checkpoint>> {
    let row: Option<Row> = audit_checkpoint::table
        .filter(audit_checkpoint::tenant_id.eq(tenant))
        .filter(audit_checkpoint::size.gt(size.cast_signed()))
        .order(audit_checkpoint::size)
        .select(COLUMNS)
        .first(conn)
        .await
        .optional()?;
    Ok(row.and_then(checkpoint_of))
}

/// The checkpoint of this size.
pub(crate) async fn find_of_size(conn: &mut Conn, tenant: TenantId, size: u64) -> QueryResult<Option<Checkpoint>> {
    let row: Option<Row> = audit_checkpoint::table
        .filter(audit_checkpoint::tenant_id.eq(tenant))
        .filter(audit_checkpoint::size.eq(size.cast_signed()))
        .select(COLUMNS)
        .first(conn)
        .await
        .optional()?;
    Ok(row.and_then(checkpoint_of))
}

/// The last checkpoint, as it was signed last.
pub(crate) async fn find_last(conn: &mut Conn, tenant: TenantId) -> QueryResult<Option<Checkpoint>> {
    let row: Option<Row> = audit_checkpoint::table
        .filter(audit_checkpoint::tenant_id.eq(tenant))
        .order(audit_checkpoint::size.desc())
        .select(COLUMNS)
        .first(conn)
        .await
        .optional()?;
    let Some(mut last) = row.and_then(checkpoint_of) else { return Ok(None) };
    let still: Option<(Option<jiff_diesel::Timestamp>, Option<Vec<u8>>)> = audit_head::table
        .filter(audit_head::tenant_id.eq(tenant))
        .filter(audit_head::signed_size.eq(last.size.cast_signed()))
        .select((audit_head::signed_at, audit_head::still_signature))
        .first(conn)
        .await
        .optional()?;
    if let Some((Some(at), Some(signature))) = still {
        (last.at, last.signature) = (at.to_jiff(), signature);
    }
    Ok(Some(last))
}

/// Up to `limit` checkpoints after that of `size`, in order; none in place of one whose bytes make no sense.
pub(crate) async fn list_after(
    conn: &mut Conn,
    tenant: TenantId,
    size: i64,
    limit: i64,
) -> QueryResult<Vec<(i64, Option<Checkpoint>)>> {
    let rows: Vec<Row> = audit_checkpoint::table
        .filter(audit_checkpoint::tenant_id.eq(tenant))
        .filter(audit_checkpoint::size.gt(size))
        .order(audit_checkpoint::size)
        .limit(limit)
        .select(COLUMNS)
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (row.0, checkpoint_of(row))).collect())
}

/// The last checkpoint of each of these administrations that has one. Run by the platform's role.
pub(crate) async fn list_last(conn: &mut Conn, tenants: &[TenantId]) -> QueryResult<Vec<(TenantId, Checkpoint)>> {
    #[derive(QueryableByName)]
    #[diesel(table_name = audit_checkpoint, check_for_backend(diesel::pg::Pg))]
    struct Last {
        tenant_id: TenantId,
        size: i64,
        root: Vec<u8>,
        at: jiff_diesel::Timestamp,
        origin: String,
        key: Vec<u8>,
        signature: Vec<u8>,
    }
    let rows: Vec<Last> = diesel::sql_query(
        "/* across tenants */ SELECT last.tenant_id, last.size, last.root, last.origin, last.key,
                CASE WHEN head.still_signature IS NULL THEN last.at ELSE head.signed_at END AS at,
                COALESCE(head.still_signature, last.signature) AS signature
           FROM unnest($1) AS asked (id)
          CROSS JOIN LATERAL (
                SELECT * FROM identity.audit_checkpoint WHERE tenant_id = asked.id ORDER BY size DESC LIMIT 1) AS last
           LEFT JOIN identity.audit_head AS head ON head.tenant_id = last.tenant_id AND head.signed_size = last.size",
    )
    .bind::<diesel::sql_types::Array<diesel::sql_types::Uuid>, _>(tenants)
    .load(conn)
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let last = (row.size, row.root, row.at, row.origin, row.key, row.signature);
            Some((row.tenant_id, checkpoint_of(last)?))
        })
        .collect())
}

/// Writes a checkpoint.
pub(crate) async fn insert(conn: &mut Conn, tenant: TenantId, checkpoint: &Checkpoint) -> QueryResult<()> {
    diesel::insert_into(audit_checkpoint::table)
        .values((
            audit_checkpoint::tenant_id.eq(tenant),
            audit_checkpoint::size.eq(checkpoint.size.cast_signed()),
            audit_checkpoint::root.eq(checkpoint.root.as_slice()),
            audit_checkpoint::at.eq(checkpoint.at.to_diesel()),
            audit_checkpoint::origin.eq(&checkpoint.origin),
            audit_checkpoint::key.eq(checkpoint.key.bytes().as_slice()),
            audit_checkpoint::signature.eq(&checkpoint.signature),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use server::Secret;

    fn checkpoint() -> Checkpoint {
        let key = AuditKey::derive(&Secret::new(&[1; 32]).unwrap()).unwrap();
        let at = "2026-11-24T09:00:00Z".parse().unwrap();
        Checkpoint::sign(&key, origin(Some("commune-agadir")), 3, [7; 32], at)
    }

    #[test]
    fn a_note_has_the_form_of_the_specification_and_is_read_back() {
        let checkpoint = checkpoint();
        let note = checkpoint.note();
        let lines: Vec<&str> = note.lines().collect();
        assert_eq!(lines[..2], ["diwan/commune-agadir", "3"]);
        assert_eq!(lines[3..5], ["time 2026-11-24T09:00:00Z", ""]);
        assert!(lines[5].starts_with("— diwan/commune-agadir ") && note.ends_with('\n') && lines.len() == 6);
        assert_eq!(Checkpoint::read(&note, checkpoint.key), Some(checkpoint));
    }

    #[test]
    fn a_note_of_which_anything_was_changed_is_refused() {
        let checkpoint = checkpoint();
        let note = checkpoint.note();
        for (old, new) in
            [("agadir\n3", "agadir\n4"), ("09:00", "10:00"), ("commune-agadir", "commune-rabat"), ("\n\n", "\n")]
        {
            assert_eq!(Checkpoint::read(&note.replace(old, new), checkpoint.key), None, "{old}");
        }
        let other = AuditKey::derive(&Secret::new(&[2; 32]).unwrap()).unwrap().public();
        assert_eq!(Checkpoint::read(&note, other), None);
        assert_eq!(Checkpoint::read("", other), None);
    }
}
