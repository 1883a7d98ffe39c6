//! Pictures that are taken: what their clean forms hold, and that the original holds everything.

use crate::bench::Bench;
use crate::photo::{
    PRINTED, PROGRESSIVE, SECRET, chunks, from_phone, halves, jpeg, png, see_through, segments, webp, with_text,
};
use base64::Engine;
use documents::{MediaType, PAPERS};
use image::{DynamicImage, GenericImageView, ImageFormat};
use sha2::{Digest, Sha256};

fn holds_secret(bytes: &[u8]) -> bool {
    bytes.windows(SECRET.len()).any(|window| window == SECRET.as_bytes())
}

/// Whether the pixel is more red than blue.
fn is_red(picture: &DynamicImage, x: u32, y: u32) -> bool {
    let pixel = picture.get_pixel(x, y).0;
    pixel[0] > pixel[2]
}

#[tokio::test]
async fn the_place_of_a_photograph_stays_in_the_sealed_original_only() {
    let bench = Bench::new();
    let photo = from_phone(&halves(900, 600), 1);
    let read = exif::Reader::new().read_from_container(&mut std::io::Cursor::new(&photo)).unwrap();
    assert!(read.get_field(exif::Tag::GPSLatitude, exif::In::PRIMARY).is_some(), "the test's photograph has a place");

    let received = bench.receive(&photo).await.unwrap();

    let original = bench.staged(&received, "original");
    assert_eq!(original, photo);
    assert_eq!(received.sha256(), <[u8; 32]>::from(Sha256::digest(&photo)));
    assert_eq!(received.bytes(), photo.len() as u64);
    assert_eq!(received.media_type(), MediaType::Jpeg);
    for form in ["shown", "thumb"] {
        let clean = bench.staged(&received, form);
        // JFIF's own header, tables, frame, scan: no segment of an application, no comment.
        assert!(segments(&clean).iter().all(|kind| [0xe0, 0xdb, 0xc0, 0xc4, 0xda].contains(kind)), "{form}");
        assert!(!holds_secret(&clean), "{form}");
        assert!(exif::Reader::new().read_from_container(&mut std::io::Cursor::new(&clean)).is_err(), "{form}");
    }
}

#[tokio::test]
async fn a_photograph_is_shown_upright() {
    let bench = Bench::new();
    // The camera's note, the size, and where red must be: (x, y).
    for (orientation, size, red, blue) in [
        (1, (80, 40), (10, 20), (70, 20)),
        (3, (80, 40), (70, 20), (10, 20)),
        (6, (40, 80), (20, 10), (20, 70)),
        (8, (40, 80), (20, 70), (20, 10)),
        (2, (80, 40), (70, 20), (10, 20)),
    ] {
        let received = bench.receive(&from_phone(&halves(80, 40), orientation)).await.unwrap();
        let shown = bench.picture(&received, "shown");
        assert_eq!(shown.dimensions(), size, "orientation {orientation}");
        assert!(is_red(&shown, red.0, red.1), "orientation {orientation}");
        assert!(!is_red(&shown, blue.0, blue.1), "orientation {orientation}");
    }
}

#[tokio::test]
async fn a_large_photograph_is_reduced_and_a_small_one_is_not_enlarged() {
    let bench = Bench::new();
    let large = bench.receive(&jpeg(&halves(3000, 1500))).await.unwrap();
    assert_eq!(bench.picture(&large, "shown").dimensions(), (2048, 1024));
    assert_eq!(bench.picture(&large, "thumb").dimensions(), (320, 160));
    let small = bench.receive(&jpeg(&halves(200, 100))).await.unwrap();
    assert_eq!(bench.picture(&small, "shown").dimensions(), (200, 100));
    assert_eq!(bench.picture(&small, "thumb").dimensions(), (200, 100));
    let thread = bench.receive(&jpeg(&halves(5000, 1))).await.unwrap();
    assert_eq!(bench.picture(&thread, "thumb").dimensions(), (320, 1));
}

#[tokio::test]
async fn what_shines_through_stays_a_png_and_everything_else_becomes_a_jpeg() {
    let bench = Bench::new();
    let opaque = DynamicImage::from(halves(80, 40));
    for (sent, shown) in [
        (with_text(&png(&see_through(80, 40))), ImageFormat::Png),
        (webp(&see_through(80, 40)), ImageFormat::Png),
        (with_text(&png(&opaque)), ImageFormat::Jpeg),
        (png(&opaque.to_rgba8().into()), ImageFormat::Jpeg),
        (png(&opaque.to_rgb16().into()), ImageFormat::Jpeg),
        (png(&opaque.to_luma8().into()), ImageFormat::Jpeg),
        (webp(&opaque), ImageFormat::Jpeg),
    ] {
        let received = bench.receive(&sent).await.unwrap();
        for form in ["shown", "thumb"] {
            let clean = bench.staged(&received, form);
            assert_eq!(image::guess_format(&clean).unwrap(), shown);
            assert_eq!(bench.picture(&received, form).dimensions(), (80, 40));
            assert!(!holds_secret(&clean));
            if shown == ImageFormat::Png {
                assert!(chunks(&clean).iter().all(|kind| ["IHDR", "IDAT", "IEND"].contains(&kind.as_str())));
                let picture = bench.picture(&received, form);
                assert_eq!((picture.get_pixel(5, 5).0[3], picture.get_pixel(75, 5).0[3]), (0, 255));
            }
        }
    }
}

#[tokio::test]
async fn pictures_of_the_web_and_of_printers_are_read_too() {
    let bench = Bench::new();
    for picture in [PROGRESSIVE, PRINTED] {
        let bytes = base64::engine::general_purpose::STANDARD.decode(picture).unwrap();
        let received = bench.receive(&bytes).await.unwrap();
        let shown = bench.picture(&received, "shown");
        assert_eq!(shown.dimensions(), (32, 16));
        assert!(is_red(&shown, 4, 8) && !is_red(&shown, 28, 8));
    }
}

#[tokio::test]
async fn what_hides_behind_the_end_of_a_picture_is_not_shown() {
    let bench = Bench::new();
    let hidden = [b"<script>alert(1)</script>".as_slice(), b"PK\x03\x04", SECRET.as_bytes()].concat();
    for picture in [jpeg(&halves(80, 40)), png(&halves(80, 40).into())] {
        let both = [picture.as_slice(), &hidden].concat();
        let received = bench.receive(&both).await.unwrap();
        assert_eq!(bench.staged(&received, "original"), both);
        for form in ["shown", "thumb"] {
            let clean = bench.staged(&received, form);
            assert!(!holds_secret(&clean) && !clean.windows(8).any(|window| window == b"<script>"));
        }
    }
}

#[tokio::test]
async fn a_paper_is_kept_as_it_is_and_has_no_form_that_is_shown() {
    let bench = Bench::new();
    let paper = b"%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF";
    let received = bench.receive_named("../demande.docx", PAPERS, paper, 7).await.unwrap();
    assert_eq!((received.media_type(), received.name()), (MediaType::Pdf, "demande.pdf"));
    assert_eq!(bench.staged(&received, "original"), paper);
    assert_eq!(bench.files().len(), 1);
}

#[tokio::test]
async fn the_size_of_the_pieces_on_the_wire_changes_nothing() {
    let bench = Bench::new();
    let photo = from_phone(&halves(40, 20), 6);
    let whole = bench.receive(&photo).await.unwrap();
    for chunk in [1, 3, 511, 512, 513] {
        let pieces = bench.receive_named("photo.jpg", documents::PHOTOS, &photo, chunk).await.unwrap();
        assert_eq!(pieces.sha256(), whole.sha256());
        assert_eq!(bench.staged(&pieces, "original"), photo);
        assert_eq!(bench.staged(&pieces, "shown"), bench.staged(&whole, "shown"));
    }
}

#[tokio::test]
async fn photographs_that_arrive_together_do_not_mix() {
    let bench = Bench::new();
    let photos: Vec<_> = (1..=12).map(|size| from_phone(&halves(size * 20, size * 10), 1)).collect();
    let received = futures_util::future::join_all(photos.iter().map(|photo| bench.receive(photo))).await;
    for (size, (photo, received)) in (1..).zip(photos.iter().zip(received)) {
        let received = received.unwrap();
        assert_eq!(&bench.staged(&received, "original"), photo);
        assert_eq!(bench.picture(&received, "shown").dimensions(), (size * 20, size * 10));
    }
}
