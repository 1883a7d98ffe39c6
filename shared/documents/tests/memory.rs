//! How much memory foreign files can make this process take. Alone in its process, because it reads what the kernel
//! says about the whole of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use bytes::Bytes;
use documents::{PHOTOS, ReceiveError, Refusal, Storage};
use futures_util::stream;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, RgbImage};
use jiff::Timestamp;
use std::convert::Infallible;
use std::fs;

const MB: u64 = 1 << 20;

fn status(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.trim_matches([':', '\t', ' ', 'k', 'B']).parse::<u64>().unwrap() << 10
}

/// How far the memory rose above where it was, at its highest.
async fn rise<T>(work: impl Future<Output = T>) -> (u64, T) {
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = status("VmRSS");
    let outcome = work.await;
    (status("VmHWM").saturating_sub(before), outcome)
}

async fn receive(storage: &Storage, chunks: impl Iterator<Item = Bytes>) -> Result<(), ReceiveError> {
    let chunks = stream::iter(chunks.map(Ok::<_, Infallible>));
    storage.receive(Timestamp::now(), "photo.jpg", PHOTOS, chunks).await.map(|_| ())
}

fn pieces(bytes: Vec<u8>) -> impl Iterator<Item = Bytes> {
    let bytes = Bytes::from(bytes);
    (0..bytes.len().div_ceil(64 << 10)).map(move |n| bytes.slice(n << 16..bytes.len().min((n + 1) << 16)))
}

#[tokio::test]
async fn no_file_takes_more_memory_than_the_suite_can_spare() {
    let folder = tempfile::tempdir().unwrap();
    let storage = Storage::open(None, folder.path(), []).unwrap();

    // A whole PNG whose header says, with the right checksum, that it has 50,000 by 50,000 pixels.
    let mut bomb = Vec::new();
    RgbImage::new(64, 64).write_with_encoder(PngEncoder::new(&mut bomb)).unwrap();
    bomb[16..24].copy_from_slice(&[0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]);
    bomb[29..33].copy_from_slice(&[0xc4, 0xcd, 0xaa, 0x9d]);
    let (rose, outcome) = rise(receive(&storage, pieces(bomb))).await;
    assert!(matches!(outcome, Err(ReceiveError::Refused(Refusal::TooManyPixels { .. }))), "{outcome:?}");
    assert!(rose < 8 * MB, "a bomb took {} MB", rose / MB);

    let head = Bytes::from_static(b"\xff\xd8\xff\xe0\0\x10JFIF\0");
    let long = std::iter::once(head).chain(std::iter::repeat_n(Bytes::from(vec![0; 64 << 10]), 800));
    let (rose, outcome) = rise(receive(&storage, long)).await;
    assert!(matches!(outcome, Err(ReceiveError::Refused(Refusal::TooLarge { .. }))), "{outcome:?}");
    assert!(rose < 8 * MB, "50 MB that are refused took {} MB", rose / MB);

    // The largest photograph that is taken, with noise so that it is a large file too.
    let noise = |n: u32| (n.wrapping_mul(2_654_435_761) >> 20).to_be_bytes()[3] / 4 + 90;
    let strip: Vec<u8> = (0..6000 * 40 * 3).map(noise).collect();
    let photo = RgbImage::from_raw(6000, 4000, strip.repeat(100)).unwrap();
    let mut bytes = Vec::new();
    DynamicImage::from(photo).write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 60)).unwrap();
    assert!(bytes.len() < 15 << 20);
    let (rose, outcome) = rise(receive(&storage, pieces(bytes))).await;
    outcome.unwrap();
    assert!(rose < 110 * MB, "a photograph of 24 megapixels took {} MB", rose / MB);
}
