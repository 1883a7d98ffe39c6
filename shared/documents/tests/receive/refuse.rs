//! Files that are not taken: the reason is the one that helps the sender, and nothing of them stays.

use crate::bench::{Bench, refusal};
use crate::photo::{bomb, from_phone, halves, jpeg, png, webp};
use bytes::Bytes;
use documents::{MAX_PIXELS, PAPERS, PHOTOS, ReceiveError, Refusal};
use futures_util::{StreamExt, stream};
use image::DynamicImage;
use jiff::Timestamp;
use proptest::prelude::*;
use std::cell::Cell;
use std::convert::Infallible;

#[tokio::test]
async fn a_file_without_bytes_is_empty() {
    let bench = Bench::new();
    assert_eq!(bench.refusal(b"").await, Refusal::Empty);
    let nothing = stream::iter([Ok::<_, Infallible>(Bytes::new()), Ok(Bytes::new())]);
    let outcome = bench.storage.receive(Timestamp::now(), "photo.jpg", PHOTOS, nothing).await;
    assert_eq!(refusal(outcome), Refusal::Empty);
    bench.assert_empty();
}

#[tokio::test]
async fn the_type_is_that_of_the_bytes_whatever_the_name_says() {
    let bench = Bench::new();
    for (bytes, found) in [
        (b"PK\x03\x04\x14\0\0\0\x08\0an archive".as_slice(), Some("application/zip")),
        (b"%PDF-1.7\n%%EOF", Some("application/pdf")),
        (b"GIF89a\x01\0\x01\0", Some("image/gif")),
        (b"<!DOCTYPE html><script>alert(1)</script>", Some("text/html")),
        (&[b"\x7fELF\x02\x01\x01\0".as_slice(), &[0; 60]].concat(), Some("application/x-executable")),
        (b"only words", None),
        (b"\xff", None),
    ] {
        assert_eq!(bench.refusal(bytes).await, Refusal::Type { found }, "{bytes:?}");
    }
    bench.assert_empty();
}

#[tokio::test]
async fn a_damaged_picture_is_refused_wherever_it_breaks_off() {
    let bench = Bench::new();
    let photo = from_phone(&halves(200, 100), 6);
    for length in [4, 30, photo.len() / 3, photo.len() / 2, photo.len() - 40, photo.len() - 1] {
        assert_eq!(bench.refusal(&photo[..length]).await, Refusal::Broken, "a JPEG of {length} bytes");
    }
    let noise = DynamicImage::from(halves(200, 100));
    for whole in [png(&noise), webp(&noise)] {
        for length in [16, whole.len() / 2, whole.len() - 20] {
            assert_eq!(bench.refusal(&whole[..length]).await, Refusal::Broken, "{length} bytes of {:?}", &whole[..4]);
        }
    }
    bench.assert_empty();
}

#[tokio::test]
async fn a_picture_of_too_many_pixels_is_refused_by_what_its_header_says() {
    let bench = Bench::new();
    assert_eq!(bench.refusal(&bomb(50_000, 50_000)).await, Refusal::TooManyPixels { limit: MAX_PIXELS });
    assert_eq!(bench.refusal(&bomb(u32::MAX >> 1, u32::MAX >> 1)).await, Refusal::TooManyPixels { limit: MAX_PIXELS });
    assert_eq!(bench.refusal(&sized(10_000, 10_000, 0xc0)).await, Refusal::TooManyPixels { limit: MAX_PIXELS });
    // A progressive one takes more memory: fewer pixels.
    assert_eq!(bench.refusal(&sized(4_000, 3_000, 0xc2)).await, Refusal::TooManyPixels { limit: MAX_PIXELS / 3 });
    bench.assert_empty();
}

/// A small JPEG whose frame says to be of another size and kind.
fn sized(width: u16, height: u16, frame: u8) -> Vec<u8> {
    let mut bytes = jpeg(&halves(16, 16));
    let at = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    bytes[at + 1] = frame;
    bytes[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    bytes[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

#[tokio::test]
async fn a_stream_is_left_as_soon_as_it_is_too_long() {
    let bench = Bench::new();
    let chunk = Bytes::from(vec![0; 64 << 10]);
    let limit = 15u64 << 20;
    let pulled = Cell::new(0u64);
    let head = stream::once(async { Bytes::from(from_phone(&halves(16, 16), 1)) });
    let endless = head.chain(stream::repeat(chunk)).map(|chunk| {
        pulled.set(pulled.get() + chunk.len() as u64);
        Ok::<_, Infallible>(chunk)
    });
    let outcome = bench.storage.receive(Timestamp::now(), "photo.jpg", PHOTOS, endless).await;
    assert_eq!(refusal(outcome), Refusal::TooLarge { limit });
    assert!(pulled.get() <= limit + (64 << 10), "{} bytes were read", pulled.get());
    bench.assert_empty();
}

#[tokio::test]
async fn each_type_has_its_own_limit_to_the_byte() {
    let bench = Bench::new();
    let paper = |length: usize| [b"%PDF-1.7\n".as_slice(), &vec![b' '; length - 9]].concat();
    let accepted = [(documents::MediaType::Pdf, 1000), (documents::MediaType::Png, 10)];
    assert_eq!(bench.receive_named("a.pdf", &accepted, &paper(1000), 300).await.unwrap().bytes(), 1000);
    let outcome = bench.receive_named("a.pdf", &accepted, &paper(1001), 300).await;
    assert_eq!(refusal(outcome), Refusal::TooLarge { limit: 1000 });
    let outcome = bench.receive_named("a.pdf", &accepted, &png(&halves(16, 16).into()), 300).await;
    assert_eq!(refusal(outcome), Refusal::TooLarge { limit: 10 });
}

#[tokio::test]
async fn a_type_that_no_picture_may_have_is_not_even_read_on() {
    let bench = Bench::new();
    let pulled = Cell::new(0);
    let endless = stream::repeat(Bytes::from_static(&[b'x'; 512])).map(|chunk| {
        pulled.set(pulled.get() + 1);
        Ok::<_, Infallible>(chunk)
    });
    let outcome = bench.storage.receive(Timestamp::now(), "photo.jpg", PAPERS, endless).await;
    assert_eq!(refusal(outcome), Refusal::Type { found: None });
    assert_eq!(pulled.get(), 1);
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_nothing() {
    let bench = Bench::new();
    let photo = Bytes::from(from_phone(&halves(80, 40), 1));
    let broken = stream::iter([Ok(photo), Err("connection reset")]);
    let outcome = bench.storage.receive(Timestamp::now(), "photo.jpg", PHOTOS, broken).await;
    assert!(matches!(outcome, Err(ReceiveError::Interrupted(cause)) if cause == "connection reset"));
    bench.assert_empty();
}

/// Good pictures with some bytes changed, and noise that begins like a picture.
fn foreign_bytes() -> impl Strategy<Value = Vec<u8>> {
    let picture = || DynamicImage::from(halves(24, 16));
    let whole = prop::sample::select(vec![from_phone(&halves(24, 16), 6), png(&picture()), webp(&picture())]);
    let changed = (whole, prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8));
    let changed = changed.prop_map(|(mut bytes, changes)| {
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes
    });
    let heads = prop::sample::select(vec![
        b"\xff\xd8\xff".to_vec(),
        b"\x89PNG\r\n\x1a\n".to_vec(),
        b"RIFF\x40\0\0\0WEBPVP8 ".to_vec(),
        b"RIFF\x40\0\0\0WEBPVP8L".to_vec(),
        b"%PDF-".to_vec(),
        Vec::new(),
    ]);
    let noise = (heads, prop::collection::vec(any::<u8>(), 0..600)).prop_map(|(head, rest)| [head, rest].concat());
    prop_oneof![changed, noise]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn foreign_bytes_are_taken_whole_or_refused(bytes in foreign_bytes()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let bench = Bench::new();
        match runtime.block_on(bench.receive_named("photo.jpg", PAPERS, &bytes, 100)) {
            Ok(received) => prop_assert_eq!(bench.staged(&received, "original"), bytes),
            Err(ReceiveError::Refused(_)) => bench.assert_empty(),
            Err(other) => prop_assert!(false, "{}", other),
        }
    }
}
