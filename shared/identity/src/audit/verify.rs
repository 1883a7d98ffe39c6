//! The trail is walked from its first event to its last: every leaf made anew, every root, every signature.

use super::checkpoint::{self, Checkpoint};
use super::key::PublicKey;
use super::leaf::Event;
use super::seal::{Head, find_head};
use super::tree::{SPAN, Subtree, Tree};
use crate::schema::{audit_event, audit_leaf, audit_subtree};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use std::collections::HashSet;
use std::fmt;
use uuid::Uuid;

/// Rows in memory at once.
const PAGE: i64 = 1000;
/// An event that waits longer than this for its seal is forgotten by the job, or the job does not run.
const SEALED_WITHIN: SignedDuration = SignedDuration::from_hours(2);
/// The event that says that the trail came from another server, and under which key it was signed there.
pub const RESTORED: &str = "tenant.restored";

/// A trail without a fault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sound {
    /// How many events are sealed.
    pub events: u64,
    /// How many checkpoints there are.
    pub checkpoints: u64,
}

/// The first fault of a trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Where in the trail, from 0; the first place that is not vouched for.
    pub position: u64,
    /// Which event, when the fault is one event's.
    pub event: Option<Uuid>,
    /// What is wrong.
    pub fault: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "broken at position {}", self.position)?;
        if let Some(event) = self.event {
            write!(f, ", event {event}")?;
        }
        write!(f, ": {}", self.fault)
    }
}

/// Why a walk ended early.
#[derive(Debug, thiserror::Error)]
enum Stop {
    #[error("the trail is broken")]
    Broken(Broken),
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

fn broken(position: u64, event: Option<Uuid>, fault: impl Into<String>) -> Stop {
    Stop::Broken(Broken { position, event, fault: fault.into() })
}

/// Walks the trail of `tenant` as the caller's transaction sees it; it should be one that sees one moment
/// ([`database::Database::snapshot`]). `key` is this server's.
///
/// # Errors
/// The database does not answer.
pub async fn verify(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    key: PublicKey,
) -> QueryResult<Result<Sound, Broken>> {
    match Walk::new(tenant, key).run(conn, now).await {
        Ok(sound) => Ok(Ok(sound)),
        Err(Stop::Broken(broken)) => Ok(Err(broken)),
        Err(Stop::Database(error)) => Err(error),
    }
}

/// How far a walk is.
struct Walk {
    tenant: TenantId,
    key: PublicKey,
    tree: Tree,
    /// Up to where a checkpoint vouches.
    vouched: u64,
    checkpoints: u64,
    /// The size of the last checkpoint that was read.
    read_to: i64,
    /// Checkpoints that were read and not reached, the next one last.
    ahead: Vec<Checkpoint>,
    /// Keys of other servers, as restored trails name them.
    known: HashSet<String>,
    /// Keys of other servers that signed here, and where first.
    foreign: Vec<(u64, String)>,
}

type Row = (i64, Uuid, Vec<u8>, Option<Event>);

impl Walk {
    fn new(tenant: TenantId, key: PublicKey) -> Self {
        Self {
            tenant,
            key,
            tree: Tree::default(),
            vouched: 0,
            checkpoints: 0,
            read_to: 0,
            ahead: Vec::new(),
            known: HashSet::new(),
            foreign: Vec::new(),
        }
    }

    async fn run(mut self, conn: &mut Conn, now: Timestamp) -> Result<Sound, Stop> {
        self.known = restored_from(conn, self.tenant).await?;
        let head = match find_head(conn, self.tenant).await? {
            Some(Some(head)) => Some(head),
            Some(None) => return Err(broken(0, None, "the head does not go with its peaks")),
            None => None,
        };
        loop {
            let page = self.page(conn).await?;
            let is_last = page.len() < usize::try_from(PAGE).unwrap_or_default();
            let mut subtrees = Vec::new();
            for row in page {
                subtrees.extend(self.leaf(row)?);
                self.checkpoint(conn).await?;
            }
            self.subtrees(conn, &subtrees).await?;
            if is_last {
                break;
            }
        }
        self.head(conn, head).await?;
        if let Some((position, key)) = self.foreign.iter().find(|(_, key)| !self.known.contains(key)) {
            return Err(broken(
                *position,
                None,
                format!("a checkpoint is signed by {key}, which is not this server's key"),
            ));
        }
        if let Some((id, at)) = self.forgotten(conn, now).await? {
            let fault = format!("the event of {at} was never sealed");
            return Err(broken(self.tree.size(), Some(id), fault));
        }
        Ok(Sound { events: self.tree.size(), checkpoints: self.checkpoints })
    }

    /// The next leaves with their events.
    async fn page(&self, conn: &mut Conn) -> QueryResult<Vec<Row>> {
        let event = audit_event::tenant_id.eq(audit_leaf::tenant_id).and(audit_event::id.eq(audit_leaf::event_id));
        audit_leaf::table
            .left_join(audit_event::table.on(event))
            .filter(audit_leaf::tenant_id.eq(self.tenant))
            .filter(audit_leaf::position.ge(self.tree.size().cast_signed()))
            .order(audit_leaf::position)
            .limit(PAGE)
            .select((audit_leaf::position, audit_leaf::event_id, audit_leaf::hash, Option::<Event>::as_select()))
            .load(conn)
            .await
    }

    /// A leaf is the next one, and says what its event says.
    fn leaf(&mut self, (position, id, hash, event): Row) -> Result<Vec<Subtree>, Stop> {
        let next = self.tree.size();
        if position != next.cast_signed() {
            return Err(broken(next, None, "the leaf is missing"));
        }
        let Some(event) = event else {
            return Err(broken(next, Some(id), "the event is gone"));
        };
        let Some(made) = event.hash().ok().filter(|made| hash == made) else {
            return Err(broken(next, Some(id), "the event is not what was sealed"));
        };
        Ok(self.tree.push(made))
    }

    /// The rows of complete subtrees are what the leaves make of them.
    async fn subtrees(&self, conn: &mut Conn, completed: &[Subtree]) -> Result<(), Stop> {
        for subtree in completed {
            let hash: Option<Vec<u8>> = audit_subtree::table
                .filter(audit_subtree::tenant_id.eq(self.tenant))
                .filter(audit_subtree::level.eq(subtree.level))
                .filter(audit_subtree::position.eq(subtree.position.cast_signed()))
                .select(audit_subtree::hash)
                .first(conn)
                .await
                .optional()?;
            if hash.is_none_or(|hash| hash != subtree.hash) {
                let position = subtree.position << (SPAN * u32::from(subtree.level.cast_unsigned()));
                return Err(broken(
                    position,
                    None,
                    format!("the subtree of level {} is missing or wrong", subtree.level),
                ));
            }
        }
        Ok(())
    }

    /// The checkpoint of the size that the tree has now, if there is one, holds.
    async fn checkpoint(&mut self, conn: &mut Conn) -> Result<(), Stop> {
        if self.ahead.is_empty() {
            self.read_ahead(conn).await?;
        }
        let size = self.tree.size();
        let Some(checkpoint) = self.ahead.pop_if(|next| next.size <= size) else { return Ok(()) };
        if !checkpoint.is_signed() {
            return Err(broken(
                self.vouched,
                None,
                format!("the signature of the checkpoint of {} events is wrong", checkpoint.size),
            ));
        }
        if checkpoint.size != size || checkpoint.root != self.tree.root() {
            let fault = format!("the events up to position {} are not those of the checkpoint", size - 1);
            return Err(broken(self.vouched, None, fault));
        }
        if checkpoint.key != self.key {
            self.foreign.push((size - 1, checkpoint.key.to_string()));
        }
        (self.vouched, self.checkpoints) = (size, self.checkpoints + 1);
        Ok(())
    }

    async fn read_ahead(&mut self, conn: &mut Conn) -> Result<(), Stop> {
        for (size, checkpoint) in checkpoint::list_after(conn, self.tenant, self.read_to, PAGE).await? {
            self.read_to = size;
            let Some(checkpoint) = checkpoint else {
                return Err(broken(self.vouched, None, format!("the checkpoint of {size} events makes no sense")));
            };
            self.ahead.push(checkpoint);
        }
        self.ahead.reverse();
        if self.ahead.is_empty() {
            self.read_to = i64::MAX;
        }
        Ok(())
    }

    /// Nothing was cut off at the end, and nothing put after it.
    async fn head(&mut self, conn: &mut Conn, head: Option<Head>) -> Result<(), Stop> {
        let size = self.tree.size();
        let head = match head {
            Some(head) => head,
            None if size == 0 && self.is_without_checkpoint(conn).await? => return Ok(()),
            None => return Err(broken(0, None, "the head is gone")),
        };
        if head.tree.size() > size {
            return Err(broken(size, None, "the leaf is missing"));
        }
        if head.tree.size() < size {
            return Err(broken(head.tree.size(), None, "the leaf was not put there by the seal"));
        }
        if head.tree != self.tree {
            return Err(broken(self.vouched, None, "the events are not those that were sealed"));
        }
        if head.signed_size != self.vouched {
            return Err(broken(
                self.vouched,
                None,
                format!("the checkpoint of {} events is missing", head.signed_size),
            ));
        }
        if head.still.is_some() {
            let last = checkpoint::find_last(conn, self.tenant).await?;
            if !last.is_some_and(|last| last.is_signed()) {
                return Err(broken(self.vouched, None, "the signature of the last hour is wrong"));
            }
        }
        if self.is_without_checkpoint(conn).await? {
            Ok(())
        } else {
            Err(broken(size, None, "a checkpoint covers more events than there are"))
        }
    }

    /// Whether no checkpoint is left that was not reached.
    async fn is_without_checkpoint(&mut self, conn: &mut Conn) -> Result<bool, Stop> {
        if self.ahead.is_empty() {
            self.read_ahead(conn).await?;
        }
        Ok(self.ahead.is_empty())
    }

    /// The first event that should have been sealed long ago.
    async fn forgotten(&self, conn: &mut Conn, now: Timestamp) -> QueryResult<Option<(Uuid, Timestamp)>> {
        let leaf = audit_leaf::table
            .filter(audit_leaf::tenant_id.eq(self.tenant))
            .filter(audit_leaf::event_id.eq(audit_event::id));
        let found: Option<(Uuid, jiff_diesel::Timestamp)> = audit_event::table
            .filter(audit_event::tenant_id.eq(self.tenant))
            .filter(audit_event::at.lt((now - SEALED_WITHIN).to_diesel()))
            .filter(diesel::dsl::not(diesel::dsl::exists(leaf)))
            .order(audit_event::id)
            .select((audit_event::id, audit_event::at))
            .first(conn)
            .await
            .optional()?;
        Ok(found.map(|(id, at)| (id, at.to_jiff())))
    }
}

/// The keys of the servers that the trail was restored from.
async fn restored_from(conn: &mut Conn, tenant: TenantId) -> QueryResult<HashSet<String>> {
    let details: Vec<serde_json::Value> = audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::kind.eq(RESTORED))
        .select(audit_event::detail)
        .load(conn)
        .await?;
    Ok(details.iter().filter_map(|detail| Some(detail["key"].as_str()?.to_owned())).collect())
}
