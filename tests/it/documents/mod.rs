//! Files that belong to something: kept before their row, seen by their administration only, swept when no row came. Over
//! a folder and over a server that speaks S3.

mod redact;

use crate::harness::{S3Server, TestDatabase};
use ::documents::{
    FileId, KeepError, Kept, PAPERS, ReceiveError, Received, Storage, SweepIncoming, attach, find, list,
};
use ::jobs::{Drained, Registry, Tick, drain, enqueue};
use base64::Engine;
use bytes::Bytes;
use calendar::Clock;
use database::TenantId;
use futures_util::{TryStreamExt, stream};
use jiff::{SignedDuration, Timestamp};
use std::convert::Infallible;
use std::path::Path;
use tempfile::TempDir;

const ABOUT: &str = "complaint:0192f0c1-2d5e-7000-8000-000000000001";
/// A JPEG of 32 by 16 pixels.
const PHOTO: &str = "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmd\
oZz5NcXlwZHhcZWdj/8AAFAgAEAAgBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAIB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMAT\
QBZAEsAAD8A0Bn7P2gACfxQAAKAE/gAn8UAAD//2Q==";

fn photo() -> Vec<u8> {
    base64::engine::general_purpose::STANDARD.decode(PHOTO).unwrap()
}

/// More than what S3 takes in one part.
fn paper() -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    bytes.extend((0..12_000_000u32).map(|n| n.to_be_bytes()[2] ^ n.to_be_bytes()[3]));
    bytes
}

/// A storage with its clock.
struct Scene {
    data: TempDir,
    bucket: Option<S3Server>,
    storage: Storage,
    clock: Clock,
}

impl Scene {
    fn in_folder() -> Self {
        let data = tempfile::tempdir().unwrap();
        Self { storage: Storage::open(None, data.path(), []).unwrap(), data, bucket: None, clock: clock() }
    }

    fn in_bucket() -> Self {
        let (data, bucket) = (tempfile::tempdir().unwrap(), S3Server::start());
        let storage = Storage::open(Some(&bucket.url()), data.path(), bucket.environment()).unwrap();
        Self { data, bucket: Some(bucket), storage, clock: clock() }
    }

    async fn receive(&self, name: &str, bytes: Vec<u8>) -> Received {
        receive(&self.storage, self.clock.now(), name, bytes).await.unwrap()
    }

    async fn keep(&self, tenant: TenantId, received: Received) -> Kept {
        self.storage.keep(tenant, self.clock.now(), received).await.unwrap()
    }

    /// The names of everything stored, by the first part of their keys.
    fn stored(&mut self, area: &str) -> usize {
        let names = match &mut self.bucket {
            Some(bucket) => bucket.objects(),
            None => files(&self.data.path().join("files"), "files"),
        };
        names.iter().filter(|name| name.starts_with(&format!("files/{area}/"))).count()
    }

    /// Runs the job that sweeps, as the worker does.
    async fn sweep(&self, db: &TestDatabase) {
        let (database, now) = (db.database(), self.clock.now());
        let (owner, tick) = (TenantId::PLATFORM, Tick { at: now });
        database.tenant(owner, async |conn| enqueue::<SweepIncoming>(conn, owner, now, &tick).await).await.unwrap();
        let registry = Registry::new().with(SweepIncoming(self.storage.clone()));
        let drained = drain(database, &registry, &self.clock).await.unwrap();
        assert_eq!(drained, Drained { done: 1, retried: 0, dead: 0, lost: 0 });
    }
}

fn clock() -> Clock {
    Clock::fixed("2026-11-24T09:00:00Z".parse().unwrap())
}

async fn receive(storage: &Storage, now: Timestamp, name: &str, bytes: Vec<u8>) -> Result<Received, ReceiveError> {
    let bytes = Bytes::from(bytes);
    let chunks = (0..bytes.len().div_ceil(64 << 10)).map(|n| bytes.slice(n << 16..bytes.len().min((n + 1) << 16)));
    let chunks: Vec<_> = chunks.map(Ok::<_, Infallible>).collect();
    storage.receive(now, name, PAPERS, stream::iter(chunks)).await
}

fn files(folder: &Path, name: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap);
    let deeper = |entry: std::fs::DirEntry| {
        let name = format!("{name}/{}", entry.file_name().into_string().unwrap());
        if entry.path().is_dir() { files(&entry.path(), &name) } else { vec![name] }
    };
    entries.flat_map(deeper).collect()
}

async fn attached(db: &TestDatabase, tenant: TenantId, kept: &Kept) -> FileId {
    let now = "2026-11-24T09:00:01Z".parse().unwrap();
    db.database().tenant(tenant, async |conn| attach(conn, now, ABOUT, kept).await).await.unwrap()
}

async fn found(db: &TestDatabase, tenant: TenantId, about: &str, id: FileId) -> Option<::documents::File> {
    db.database().tenant(tenant, async |conn| find(conn, tenant, about, id).await).await.unwrap()
}

async fn read(opened: ::documents::Opened) -> Vec<u8> {
    let chunks: Vec<Bytes> = opened.stream.try_collect().await.unwrap();
    let bytes = chunks.concat();
    assert_eq!(opened.bytes, bytes.len() as u64);
    bytes
}

fn header<'a>(opened: &'a ::documents::Opened, name: &str) -> &'a str {
    &opened.headers.iter().find(|(known, _)| *known == name).unwrap().1
}

/// What a service does with a photograph and a paper, and what is read back.
async fn lives_its_life(mut scene: Scene) {
    let db = TestDatabase::new().await;
    let tenant = db.insert_tenant("commune-agadir").await;
    for (name, bytes) in [("حفرة.jpeg", photo()), ("rapport n°1.pdf", paper())] {
        let received = scene.receive(name, bytes).await;
        let kept = scene.keep(tenant, received).await;
        attached(&db, tenant, &kept).await;
        scene.storage.release(db.database(), &[kept]).await;
    }
    assert_eq!(["incoming", "sealed", "shown", "thumb"].map(|area| scene.stored(area)), [0, 2, 1, 1]);

    let files = db.database().tenant(tenant, async |conn| list(conn, tenant, ABOUT).await).await.unwrap();
    let names: Vec<_> = files.iter().map(|file| (file.name.as_str(), file.media_type.as_str(), file.bytes)).collect();
    assert_eq!(
        names,
        [("حفرة.jpg", "image/jpeg", photo().len() as i64), ("rapport n°1.pdf", "application/pdf", 12_000_009)]
    );
    let (picture, pdf) = (&files[0], &files[1]);
    assert_eq!((picture.width, picture.height, picture.is_shown()), (Some(32), Some(16), true));

    let shown = scene.storage.open_shown(picture).await.unwrap().unwrap();
    assert_eq!(header(&shown, "content-type"), "image/jpeg");
    assert!(header(&shown, "content-disposition").starts_with("inline; "));
    assert_eq!(header(&shown, "x-content-type-options"), "nosniff");
    assert!(read(shown).await.starts_with(&[0xff, 0xd8, 0xff, 0xe0]));
    assert!(scene.storage.open_thumb(picture).await.unwrap().is_some());

    // A paper may carry scripts and names: it is not shown, only handed out whole to who may have it.
    assert!(!pdf.is_shown());
    assert!(scene.storage.open_shown(pdf).await.unwrap().is_none());
    let original = scene.storage.open_original(pdf).await.unwrap();
    assert_eq!(header(&original, "content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(
        header(&original, "content-disposition"),
        "attachment; filename=\"rapport n_1.pdf\"; filename*=UTF-8''rapport%20n%C2%B01.pdf"
    );
    assert_eq!(header(&original, "content-length"), "12000009");
    assert!(read(original).await == paper());
    assert_eq!(read(scene.storage.open_original(picture).await.unwrap()).await, photo());
}

#[tokio::test]
async fn a_file_lives_its_life_in_a_folder() {
    lives_its_life(Scene::in_folder()).await;
}

#[tokio::test]
async fn a_file_lives_its_life_in_a_bucket() {
    lives_its_life(Scene::in_bucket()).await;
}

/// A process that dies after each step, and the sweep a day later.
async fn survives_crashes(mut scene: Scene) {
    let db = TestDatabase::new().await;
    let tenant = db.insert_tenant("commune-agadir").await;
    let received_only = scene.receive("a.jpg", photo()).await;
    let kept_only = scene.receive("b.jpg", photo()).await;
    scene.keep(tenant, kept_only).await;
    let not_released = scene.receive("c.jpg", photo()).await;
    let not_released = scene.keep(tenant, not_released).await;
    let id = attached(&db, tenant, &not_released).await;
    // Sent again with another administration: the first one has nothing to do with it.
    let moved = scene.receive("d.jpg", photo()).await;
    let other = db.insert_tenant("commune-fes").await;
    scene.keep(other, moved.clone()).await;
    let moved = scene.keep(tenant, moved).await;
    attached(&db, tenant, &moved).await;
    assert_eq!(["sealed", "shown", "thumb"].map(|area| scene.stored(area)), [4, 4, 4]);

    scene.clock.advance(SignedDuration::from_hours(24));
    let young = scene.receive("e.jpg", photo()).await;
    let before = scene.stored("incoming");
    scene.sweep(&db).await;
    assert_eq!(scene.stored("incoming"), before, "nothing is older than a day");

    scene.clock.advance(SignedDuration::from_mins(1));
    scene.sweep(&db).await;
    assert_eq!(["incoming", "sealed", "shown", "thumb"].map(|area| scene.stored(area)), [3, 2, 2, 2]);
    let file = found(&db, tenant, ABOUT, id).await.unwrap();
    assert_eq!(read(scene.storage.open_original(&file).await.unwrap()).await, photo());
    assert!(scene.storage.open_shown(&file).await.unwrap().is_some());
    scene.keep(tenant, young).await;

    let too_late = scene.storage.keep(tenant, scene.clock.now(), received_only).await;
    assert!(matches!(too_late, Err(KeepError::Gone)), "{too_late:?}");
}

#[tokio::test]
async fn no_crash_leaves_a_row_without_bytes_or_bytes_without_a_row_in_a_folder() {
    survives_crashes(Scene::in_folder()).await;
}

#[tokio::test]
async fn no_crash_leaves_a_row_without_bytes_or_bytes_without_a_row_in_a_bucket() {
    survives_crashes(Scene::in_bucket()).await;
}

#[tokio::test]
async fn a_file_is_kept_until_an_hour_before_the_sweep_may_come() {
    let scene = Scene::in_folder();
    let tenant = TenantId::resolved(uuid::Uuid::now_v7());
    let received = scene.receive("a.jpg", photo()).await;
    scene.clock.advance(SignedDuration::from_hours(23));
    scene.keep(tenant, received.clone()).await;
    scene.clock.advance(SignedDuration::from_secs(1));
    let too_late = scene.storage.keep(tenant, scene.clock.now(), received).await;
    assert!(matches!(too_late, Err(KeepError::Gone)), "{too_late:?}");
}

#[tokio::test]
async fn the_half_written_file_of_a_crash_is_swept_too() {
    let scene = Scene::in_folder();
    let db = TestDatabase::new().await;
    let received = scene.receive("a.jpg", photo()).await;
    let folder = scene.data.path().join("files/incoming").join(received.id().to_string());
    std::fs::write(folder.join("original#1"), "half").unwrap();
    scene.clock.advance(SignedDuration::from_hours(25));
    scene.sweep(&db).await;
    assert!(!folder.exists());
}

#[tokio::test]
async fn another_administration_and_another_matter_find_nothing() {
    let scene = Scene::in_folder();
    let db = TestDatabase::new().await;
    let (mine, other) = (db.insert_tenant("commune-agadir").await, db.insert_tenant("commune-fes").await);
    let received = scene.receive("a.jpg", photo()).await;
    let kept = scene.keep(mine, received).await;
    let id = attached(&db, mine, &kept).await;
    assert!(found(&db, mine, ABOUT, id).await.is_some());
    assert!(found(&db, mine, "complaint:another", id).await.is_none());
    assert!(found(&db, other, ABOUT, id).await.is_none());
    let listed = db.database().tenant(other, async |conn| list(conn, other, ABOUT).await).await.unwrap();
    assert!(listed.is_empty());
    // Not even when the statement asks for the right one: row security stands behind it.
    let listed = db.database().tenant(other, async |conn| list(conn, mine, ABOUT).await).await.unwrap();
    assert!(listed.is_empty());
    let stolen = db.database().tenant(other, async |conn| attach(conn, scene.clock.now(), ABOUT, &kept).await).await;
    assert!(stolen.unwrap_err().to_string().contains("row-level security"));
}

#[tokio::test]
async fn a_file_is_attached_once_however_often_the_form_is_sent() {
    let scene = Scene::in_folder();
    let db = TestDatabase::new().await;
    let tenant = db.insert_tenant("commune-agadir").await;
    let received = scene.receive("a.jpg", photo()).await;
    let kept = scene.keep(tenant, received.clone()).await;
    let id = attached(&db, tenant, &kept).await;
    let again = scene.keep(tenant, received).await;
    let twice = db.database().tenant(tenant, async |conn| attach(conn, scene.clock.now(), ABOUT, &again).await).await;
    assert!(twice.is_err());
    scene.storage.release(db.database(), &[again]).await;
    let file = found(&db, tenant, ABOUT, id).await.unwrap();
    assert_eq!(read(scene.storage.open_original(&file).await.unwrap()).await, photo());
}

#[tokio::test]
async fn a_form_that_was_sent_twice_leaves_the_files_of_the_second_to_the_sweep() {
    let mut scene = Scene::in_folder();
    let db = TestDatabase::new().await;
    let tenant = db.insert_tenant("commune-agadir").await;
    let received = scene.receive("a.jpg", photo()).await;
    let kept = scene.keep(tenant, received).await;
    let undone = db.database().tenant(tenant, async |conn| {
        attach(conn, scene.clock.now(), ABOUT, &kept).await?;
        Err::<(), _>(diesel::result::Error::RollbackTransaction)
    });
    undone.await.unwrap_err();
    scene.storage.release(db.database(), &[kept]).await;
    assert_eq!(scene.stored("sealed"), 1);
    scene.clock.advance(SignedDuration::from_hours(25));
    scene.sweep(&db).await;
    assert_eq!(["incoming", "sealed", "shown", "thumb"].map(|area| scene.stored(area)), [0, 0, 0, 0]);
}

#[tokio::test]
async fn with_too_little_room_on_the_disk_no_file_comes_in() {
    for mut scene in [Scene::in_folder(), Scene::in_bucket()] {
        let before = scene.receive("a.jpg", photo()).await;
        let full = scene.storage.clone().with_floor(u64::MAX);
        let outcome = receive(&full, scene.clock.now(), "b.jpg", photo()).await;
        assert!(matches!(outcome, Err(ReceiveError::Full)), "{outcome:?}");
        assert_eq!(scene.stored("incoming"), 3, "the forms of the first");
        // What came before goes on.
        full.keep(TenantId::resolved(uuid::Uuid::now_v7()), scene.clock.now(), before).await.unwrap();
        receive(&full.with_floor(1), scene.clock.now(), "b.jpg", photo()).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_discarded_is_gone_at_once() {
    for mut scene in [Scene::in_folder(), Scene::in_bucket()] {
        let (discarded, other) = (scene.receive("a.jpg", photo()).await, scene.receive("b.jpg", photo()).await);
        scene.storage.discard(std::slice::from_ref(&discarded)).await;
        assert_eq!(scene.stored("incoming"), 3, "the forms of the other");
        let tenant = TenantId::resolved(uuid::Uuid::now_v7());
        let outcome = scene.storage.keep(tenant, scene.clock.now(), discarded).await;
        assert!(matches!(outcome, Err(KeepError::Gone)), "{outcome:?}");
        scene.keep(tenant, other).await;
    }
}

#[tokio::test]
async fn a_storage_that_is_down_is_said_to_be_down() {
    let mut scene = Scene::in_bucket();
    let tenant = TenantId::resolved(uuid::Uuid::now_v7());
    let received = scene.receive("a.jpg", photo()).await;
    scene.bucket.as_mut().unwrap().stop();
    let outcome = scene.storage.keep(tenant, scene.clock.now(), received).await;
    assert!(matches!(outcome, Err(KeepError::Storage(_))), "{outcome:?}");
    let outcome = receive(&scene.storage, scene.clock.now(), "b.jpg", photo()).await;
    assert!(matches!(outcome, Err(ReceiveError::Storage(_))), "{outcome:?}");
}
