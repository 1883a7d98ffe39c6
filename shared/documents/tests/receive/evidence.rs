//! What may show or tell that something is wrong: known by all of its bytes, within its limit, refused by the reason that helps.

use crate::bench::{Bench, refusal};
use crate::photo::{bomb, halves, jpeg};
use documents::{EVIDENCE, FILM, MAX_PIXELS, MediaType, PICTURE, Refusal};

fn atom(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&u32::try_from(content.len() + 8).unwrap().to_be_bytes(), kind.as_slice(), content].concat()
}

/// A recording of an iPhone or another telephone, with its place.
fn recording(brand: &[u8; 4], handlers: &[&[u8; 4]]) -> Vec<u8> {
    let track = |handler: &&[u8; 4]| {
        let handler = atom(b"hdlr", &[&[0; 8], handler.as_slice(), &[0; 13]].concat());
        atom(b"trak", &atom(b"mdia", &handler))
    };
    let tracks: Vec<u8> = handlers.iter().flat_map(track).collect();
    let movie = [atom(b"mvhd", &[0; 100]), tracks, atom(b"udta", &atom(b"\xa9xyz", b"+30.42-009.59/"))].concat();
    let begin = atom(b"ftyp", &[brand.as_slice(), &[0, 0, 2, 0], brand].concat());
    [begin, atom(b"mdat", b"what was recorded"), atom(b"moov", &movie)].concat()
}

fn has_place(bytes: &[u8]) -> bool {
    bytes.windows(6).any(|window| window == b"+30.42")
}

#[tokio::test]
async fn recordings_are_known_by_what_they_hold_and_shown_without_their_place() {
    let bench = Bench::new();
    for (brand, handlers, known, name) in [
        (b"isom", [b"vide", b"soun"].as_slice(), MediaType::Mp4, "preuve.mp4"),
        (b"qt  ", &[b"vide", b"soun", b"meta"], MediaType::Mov, "preuve.mov"),
        (b"mp42", &[b"soun"], MediaType::M4a, "preuve.m4a"),
        (b"M4A ", &[b"soun"], MediaType::M4a, "preuve.m4a"),
        (b"3gp4", &[b"soun"], MediaType::ThreeGpSound, "preuve.3gp"),
        (b"3gp5", &[b"vide"], MediaType::ThreeGp, "preuve.3gp"),
    ] {
        let sent = recording(brand, handlers);
        let received = bench.receive_named("preuve.jpg", EVIDENCE, &sent, 100).await.unwrap();
        assert_eq!((received.media_type(), received.name()), (known, name));
        assert_eq!(bench.staged(&received, "original"), sent);
        let shown = bench.staged(&received, "shown");
        assert!(has_place(&sent) && !has_place(&shown), "{known:?}");
        assert!(shown.windows(4).any(|window| window == b"mdat"));
    }
}

#[tokio::test]
async fn what_is_refused_says_why_and_leaves_nothing() {
    let bench = Bench::new();
    let film = recording(b"isom", &[b"vide"]);
    let heic = [atom(b"ftyp", b"heic\0\0\0\0mif1heic"), atom(b"meta", &[0; 600])].concat();
    let mut heavy = jpeg(&halves(64, 64));
    heavy.resize(20 << 20, 0);
    let mut long = film.clone();
    long.extend(atom(b"free", &vec![0; 50 << 20]));
    let archive = b"PK\x03\x04\x14\0\0\0\x08\0an archive named .jpg".to_vec();
    for (sent, why) in [
        (archive, Refusal::Type { found: Some("application/zip") }),
        (heic, Refusal::Type { found: Some("image/heif") }),
        (heavy, Refusal::TooLarge { limit: PICTURE }),
        (long, Refusal::TooLarge { limit: FILM }),
        (bomb(10_000, 10_000), Refusal::TooManyPixels { limit: MAX_PIXELS }),
        (film[..film.len() - 1].to_vec(), Refusal::Broken),
        ([film.as_slice(), b"<script>alert(1)</script>"].concat(), Refusal::Broken),
        (b"only words".to_vec(), Refusal::Type { found: None }),
        (b"MZ\x90\0a program".to_vec(), Refusal::Type { found: Some("application/vnd.microsoft.portable-executable") }),
    ] {
        assert_eq!(refusal(bench.receive_named("a.jpg", EVIDENCE, &sent, 1 << 16).await), why);
    }
    bench.assert_empty();
}
