//! Files that belong to something: kept before their row, seen by their administration only, swept when no row came. Over
//! a folder and over a server that speaks S3.

use crate::harness::{S3Server, TestDatabase};
use ::documents::{
    BlackBox, File, FileId, KeepError, Kept, PAPERS, ReceiveError, Received, RedactError, Storage, SweepIncoming,
    attach, find, find_public, hide, list, list_carried, list_public, list_redactions, redact, show,
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

/// A photograph, red on the left and blue on the right.
fn halves() -> Vec<u8> {
    let red_and_blue = |x| if x < 64 { image::Rgb([220, 20, 20]) } else { image::Rgb([20, 20, 220]) };
    let picture = image::RgbImage::from_fn(128, 64, |x, _| red_and_blue(x));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// What the public sees of the only picture, at its left and at its right: full size, then small.
async fn seen(scene: &Scene, db: &TestDatabase, tenant: TenantId) -> Vec<[bool; 2]> {
    let public = db.database().tenant(tenant, async |conn| list_public(conn, tenant, ABOUT).await).await.unwrap();
    let mut seen = Vec::new();
    for file in &public {
        let (shown, thumb) =
            (scene.storage.open_public(file).await.unwrap(), scene.storage.open_public_thumb(file).await.unwrap());
        assert_eq!(header(&shown, "cache-control"), "private, no-cache");
        for opened in [shown, thumb] {
            let picture = image::load_from_memory(&read(opened).await).unwrap().into_rgb8();
            assert_eq!(picture.dimensions(), (128, 64));
            seen.push([16, 112].map(|x| picture.get_pixel(x, 32).0.iter().all(|colour| *colour < 30)));
        }
    }
    seen
}

#[tokio::test]
async fn the_public_sees_a_picture_with_what_was_painted_black_last_or_nothing() {
    let mut scene = Scene::in_folder();
    let db = TestDatabase::new().await;
    let tenant = db.insert_tenant("commune-agadir").await;
    for (name, bytes) in [("a.jpg", halves()), ("plan.pdf", b"%PDF-1.7\n%%EOF\n".to_vec())] {
        let kept = scene.keep(tenant, scene.receive(name, bytes).await).await;
        attached(&db, tenant, &kept).await;
        scene.storage.release(db.database(), &[kept]).await;
    }
    let files = db.database().tenant(tenant, async |conn| list(conn, tenant, ABOUT).await).await.unwrap();
    let (file, paper): (&File, &File) = (&files[0], &files[1]);
    let (now, person) = (scene.clock.now(), uuid::Uuid::now_v7());
    assert_eq!(seen(&scene, &db, tenant).await, [[false, false]; 2], "a paper is not public");

    let paint = async |boxes: &[BlackBox]| {
        let made = scene.storage.redact(tenant, now, file, boxes).await.unwrap();
        db.database().tenant(tenant, async |conn| redact(conn, now, person, &made).await).await.unwrap();
        scene.storage.settle(&made).await;
    };
    let (left, right) = (BlackBox::new(0.0, 0.0, 0.4, 1.0).unwrap(), BlackBox::new(0.6, 0.0, 0.4, 1.0).unwrap());
    paint(&[left]).await;
    assert_eq!(seen(&scene, &db, tenant).await, [[true, false]; 2]);
    paint(&[right]).await;
    assert_eq!(seen(&scene, &db, tenant).await, [[false, true]; 2], "from the original, not from the copy before");

    let id = file.id;
    let hidden = async || db.database().tenant(tenant, async |conn| hide(conn, tenant, now, person, id).await).await;
    let shown = async || db.database().tenant(tenant, async |conn| show(conn, tenant, now, person, id).await).await;
    assert_eq!((shown().await.unwrap(), hidden().await.unwrap(), hidden().await.unwrap()), (false, true, false));
    assert_eq!(seen(&scene, &db, tenant).await, []);
    let found = db.database().tenant(tenant, async |conn| find_public(conn, tenant, ABOUT, id).await).await.unwrap();
    assert!(found.is_none());
    paint(&[left]).await;
    assert_eq!(seen(&scene, &db, tenant).await, [], "painting does not publish");
    assert!(shown().await.unwrap());
    assert_eq!(seen(&scene, &db, tenant).await, [[true, false]; 2]);
    paint(&[]).await;
    assert_eq!(seen(&scene, &db, tenant).await, [[false, false]; 2]);

    // Officers see what they saw, the original is whole, every decision stands.
    let whole = scene.storage.open_shown(file).await.unwrap().unwrap();
    let whole = image::load_from_memory(&read(whole).await).unwrap().into_rgb8();
    assert!(whole.get_pixel(16, 32).0[0] > 150);
    assert_eq!(read(scene.storage.open_original(file).await.unwrap()).await, halves());
    let decided = db.database().tenant(tenant, async |conn| list_redactions(conn, tenant, id).await).await.unwrap();
    let decided: Vec<_> = decided.iter().map(|each| (each.seq, each.hidden, each.boxes().len())).collect();
    assert_eq!(decided, [(6, false, 0), (5, false, 1), (4, true, 1), (3, true, 1), (2, false, 1), (1, false, 1)]);

    // All copies leave with the administration, and nothing is left to the sweep.
    let carried = db.database().tenant(tenant, async |conn| list_carried(conn, tenant, None, 10).await).await.unwrap();
    assert_eq!(carried.iter().map(|each| each.keys.len()).collect::<Vec<_>>(), [3 + 3 * 2, 1]);
    for key in carried.iter().flat_map(|each| &each.keys) {
        let (bytes, _) = scene.storage.carry_out(key).await.unwrap();
        assert!(bytes > 0);
    }
    assert_eq!(scene.stored("incoming"), 0);

    let refused = scene.storage.redact(tenant, now, paper, &[left]).await;
    assert!(matches!(refused, Err(RedactError::NotAPicture)), "{refused:?}");
    let refused = scene.storage.redact(tenant, now, file, &[left; 51]).await;
    assert!(matches!(refused, Err(RedactError::TooManyBoxes)), "{refused:?}");
}

#[tokio::test]
async fn a_painted_copy_without_its_row_is_swept_and_one_with_it_stays() {
    let mut scene = Scene::in_folder();
    let db = TestDatabase::new().await;
    let tenant = db.insert_tenant("commune-agadir").await;
    let kept = scene.keep(tenant, scene.receive("a.jpg", halves()).await).await;
    let id = attached(&db, tenant, &kept).await;
    scene.storage.release(db.database(), &[kept]).await;
    let file = found(&db, tenant, ABOUT, id).await.unwrap();
    let now = scene.clock.now();
    let area = [BlackBox::new(0.0, 0.0, 0.4, 1.0).unwrap()];
    // One breaks off before its row, one before it is settled.
    scene.storage.redact(tenant, now, &file, &area).await.unwrap();
    let made = scene.storage.redact(tenant, now, &file, &area).await.unwrap();
    let person = uuid::Uuid::now_v7();
    db.database().tenant(tenant, async |conn| redact(conn, now, person, &made).await).await.unwrap();
    assert_eq!(["incoming", "shown", "thumb"].map(|area| scene.stored(area)), [2, 3, 3]);
    scene.clock.advance(SignedDuration::from_hours(25));
    scene.sweep(&db).await;
    assert_eq!(["incoming", "shown", "thumb"].map(|area| scene.stored(area)), [0, 2, 2]);
    assert_eq!(seen(&scene, &db, tenant).await, [[true, false]; 2]);
}

#[tokio::test]
async fn what_was_decided_about_a_picture_is_not_seen_or_changed_by_another_administration() {
    let scene = Scene::in_folder();
    let db = TestDatabase::new().await;
    let (mine, other) = (db.insert_tenant("commune-agadir").await, db.insert_tenant("commune-fes").await);
    let kept = scene.keep(mine, scene.receive("a.jpg", halves()).await).await;
    let id = attached(&db, mine, &kept).await;
    let (now, person) = (scene.clock.now(), uuid::Uuid::now_v7());
    let foreign = db.database().tenant(other, async |conn| hide(conn, other, now, person, id).await).await;
    assert!(foreign.is_err(), "there is no such file");
    let foreign = db.database().tenant(other, async |conn| hide(conn, mine, now, person, id).await).await;
    assert!(foreign.unwrap_err().to_string().contains("row-level security"));
    assert_eq!(seen(&scene, &db, mine).await.len(), 2);
    db.database().tenant(mine, async |conn| hide(conn, mine, now, person, id).await).await.unwrap();
    let read = async |tenant| db.database().tenant(other, async |conn| list_redactions(conn, tenant, id).await).await;
    assert!(read(mine).await.unwrap().is_empty() && read(other).await.unwrap().is_empty());
}
