//! What the public sees of a picture, as somebody decided it: painted from the original, swept without its row, of one
//! administration only.

use super::*;
use ::documents::{
    BlackBox, File, RedactError, find_painted, find_public, hide, list_carried, list_public, list_redactions, redact,
    show,
};

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
    assert!(seen(&scene, &db, tenant).await.is_empty(), "nobody decided yet");
    let id = file.id;
    for shown in [file, paper].map(|file| file.id) {
        db.database().tenant(tenant, async |conn| show(conn, tenant, now, person, shown).await).await.unwrap();
    }
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

    let hidden = async || db.database().tenant(tenant, async |conn| hide(conn, tenant, now, person, id).await).await;
    let shown = async || db.database().tenant(tenant, async |conn| show(conn, tenant, now, person, id).await).await;
    assert_eq!((shown().await.unwrap(), hidden().await.unwrap(), hidden().await.unwrap()), (false, true, false));
    assert!(seen(&scene, &db, tenant).await.is_empty());
    let found = db.database().tenant(tenant, async |conn| find_public(conn, tenant, ABOUT, id).await).await.unwrap();
    assert!(found.is_none());
    let found = db.database().tenant(tenant, async |conn| find_painted(conn, tenant, ABOUT, id).await).await.unwrap();
    assert!(found.is_some(), "who decides sees what it would be");
    paint(&[left]).await;
    assert!(seen(&scene, &db, tenant).await.is_empty(), "painting does not publish");
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
    assert_eq!(
        decided,
        [(7, false, 0), (6, false, 1), (5, true, 1), (4, true, 1), (3, false, 1), (2, false, 1), (1, false, 0)]
    );

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
    db.database().tenant(tenant, async |conn| show(conn, tenant, now, person, id).await).await.unwrap();
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
    let foreign = db.database().tenant(other, async |conn| show(conn, other, now, person, id).await).await;
    assert!(foreign.is_err(), "there is no such file");
    let foreign = db.database().tenant(other, async |conn| show(conn, mine, now, person, id).await).await;
    assert!(foreign.unwrap_err().to_string().contains("row-level security"));
    db.database().tenant(mine, async |conn| show(conn, mine, now, person, id).await).await.unwrap();
    assert_eq!(seen(&scene, &db, mine).await.len(), 2);
    db.database().tenant(mine, async |conn| hide(conn, mine, now, person, id).await).await.unwrap();
    let read = async |tenant| db.database().tenant(other, async |conn| list_redactions(conn, tenant, id).await).await;
    assert!(read(mine).await.unwrap().is_empty() && read(other).await.unwrap().is_empty());
}
