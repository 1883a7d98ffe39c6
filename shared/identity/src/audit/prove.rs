//! Proofs that travel: that an event is in the trail, and that nothing was taken back between two checkpoints. Whoever holds
//! one and the public key checks it without us.

use super::checkpoint::{self, Checkpoint};
use super::key::PublicKey;
use super::leaf::Event;
use super::tree::{Hash, Rows, SPAN, is_consistent, root_of_inclusion};
use crate::schema::{audit_event, audit_leaf, audit_subtree};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::{Deserialize, Serialize};
use server::{Error, Result};
use uuid::Uuid;

/// Proves that an event stands in the trail.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Inclusion {
    /// What happened, every column.
    pub event: Event,
    /// Its place in the trail, from 0.
    pub position: u64,
    /// The hashes beside the way to the root, from the leaf up (RFC 6962, section 2.1.1), in base 64.
    pub path: Vec<String>,
    /// The signed note of the first checkpoint that covers it.
    pub checkpoint: String,
}

/// Proves that the newer of two checkpoints continues the older.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Consistency {
    /// The signed note of the older.
    pub old: String,
    /// The signed note of the newer.
    pub new: String,
    /// The proof (RFC 6962, section 2.1.2), in base 64.
    pub path: Vec<String>,
}

/// How far an event is.
#[derive(Clone, Debug)]
pub enum Standing {
    /// It is not in the tree, or no checkpoint covers it yet.
    Waiting,
    /// It is in, and a checkpoint says so.
    Proved(Box<Inclusion>),
}

/// A proof that proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unproved {
    /// The checkpoint's note.
    #[error("the checkpoint is not signed by this key")]
    Checkpoint,
    /// The path.
    #[error("the path does not lead to the checkpoint's root")]
    Path,
}

impl Inclusion {
    /// The checkpoint that covers the event.
    ///
    /// # Errors
    /// `key` did not sign it, or the event is not in it.
    pub fn check(&self, key: PublicKey) -> std::result::Result<Checkpoint, Unproved> {
        let checkpoint = Checkpoint::read(&self.checkpoint, key).ok_or(Unproved::Checkpoint)?;
        let (leaf, path) = (self.event.hash().ok(), decoded(&self.path));
        let (leaf, path) = leaf.zip(path).ok_or(Unproved::Path)?;
        let root = root_of_inclusion(leaf, self.position, checkpoint.size, &path);
        if root == Some(checkpoint.root) { Ok(checkpoint) } else { Err(Unproved::Path) }
    }
}

impl Consistency {
    /// Both checkpoints.
    ///
    /// # Errors
    /// `key` did not sign both, or the newer does not continue the older.
    pub fn check(&self, key: PublicKey) -> std::result::Result<(Checkpoint, Checkpoint), Unproved> {
        let both = Checkpoint::read(&self.old, key).zip(Checkpoint::read(&self.new, key));
        let (old, new) = both.filter(|(old, new)| old.origin == new.origin).ok_or(Unproved::Checkpoint)?;
        let path = decoded(&self.path).ok_or(Unproved::Path)?;
        let continues = is_consistent(old.size, &old.root, new.size, &new.root, &path);
        if continues { Ok((old, new)) } else { Err(Unproved::Path) }
    }
}

fn decoded(path: &[String]) -> Option<Vec<Hash>> {
    path.iter().map(|hash| STANDARD.decode(hash).ok()?.try_into().ok()).collect()
}

fn encoded(path: &[Hash]) -> Vec<String> {
    path.iter().map(|hash| STANDARD.encode(hash)).collect()
}

/// How far the event is that `id` names.
///
/// # Errors
/// [`Error::NotFound`] when there is no such event, or the database does not answer.
pub async fn prove(conn: &mut Conn, tenant: TenantId, id: Uuid) -> Result<Standing> {
    let event: Event = audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::id.eq(id))
        .select(Event::as_select())
        .first(conn)
        .await?;
    standing(conn, tenant, event).await
}

/// How far the first event of this kind is that concerns `object`; none when there is none.
///
/// # Errors
/// The database does not answer.
pub async fn prove_first(conn: &mut Conn, tenant: TenantId, object: &str, kind: &str) -> Result<Option<Standing>> {
    let event: Option<Event> = audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::object.eq(object))
        .filter(audit_event::kind.eq(kind))
        .order(audit_event::id)
        .select(Event::as_select())
        .first(conn)
        .await
        .optional()?;
    match event {
        Some(event) => standing(conn, tenant, event).await.map(Some),
        None => Ok(None),
    }
}

async fn standing(conn: &mut Conn, tenant: TenantId, event: Event) -> Result<Standing> {
    let position: Option<i64> = audit_leaf::table
        .filter(audit_leaf::tenant_id.eq(tenant))
        .filter(audit_leaf::event_id.eq(event.id))
        .select(audit_leaf::position)
        .first(conn)
        .await
        .optional()?;
    let Some(position) = position.map(i64::cast_unsigned) else { return Ok(Standing::Waiting) };
    let Some(checkpoint) = checkpoint::find_after(conn, tenant, position).await? else {
        return Ok(Standing::Waiting);
    };
    let rows = rows(conn, tenant, position, checkpoint.size).await?;
    let path = rows.inclusion(position, checkpoint.size).ok_or_else(incomplete)?;
    let path = encoded(&path);
    Ok(Standing::Proved(Box::new(Inclusion { event, position, path, checkpoint: checkpoint.note() })))
}

/// Proves that the last checkpoint continues the one of `size`; none when there are not both.
pub(super) async fn prove_growth(conn: &mut Conn, tenant: TenantId, size: u64) -> Result<Option<Consistency>> {
    let both = checkpoint::find_of_size(conn, tenant, size).await?.zip(checkpoint::find_last(conn, tenant).await?);
    let Some((old, new)) = both else { return Ok(None) };
    let rows = rows(conn, tenant, old.size - 1, new.size).await?;
    let path = rows.consistency(old.size, new.size).ok_or_else(incomplete)?;
    Ok(Some(Consistency { old: old.note(), new: new.note(), path: encoded(&path) }))
}

fn incomplete() -> Error {
    Error::internal("the tree of the trail lacks rows: run diwan register verify")
}

/// All rows that a proof on leaf `m` in a tree of `n` can need: on each level those that share a row of the level above with
/// the leaf, and those at the right edge.
async fn rows(conn: &mut Conn, tenant: TenantId, m: u64, n: u64) -> QueryResult<Rows> {
    let mut rows = Rows::default();
    let levels = (u64::BITS - n.leading_zeros()).div_ceil(SPAN).max(1);
    for level in 0..levels {
        let block = |leaf: u64| (leaf >> (SPAN * level) >> SPAN << SPAN).cast_signed();
        let mut blocks = vec![block(m), block(n)];
        blocks.dedup();
        let level = i16::try_from(level).unwrap_or(i16::MAX);
        for first in blocks {
            let last = first + (1 << SPAN) - 1;
            let found: Vec<(i64, Vec<u8>)> = if level == 0 {
                audit_leaf::table
                    .filter(audit_leaf::tenant_id.eq(tenant))
                    .filter(audit_leaf::position.between(first, last))
                    .select((audit_leaf::position, audit_leaf::hash))
                    .load(conn)
                    .await?
            } else {
                audit_subtree::table
                    .filter(audit_subtree::tenant_id.eq(tenant))
                    .filter(audit_subtree::level.eq(level))
                    .filter(audit_subtree::position.between(first, last))
                    .select((audit_subtree::position, audit_subtree::hash))
                    .load(conn)
                    .await?
            };
            for (position, hash) in found {
                if let Ok(hash) = Hash::try_from(hash) {
                    rows.insert(level, position.cast_unsigned(), hash);
                }
            }
        }
    }
    Ok(rows)
}
