//! Sound and films as telephones make them, as small as they can be, and what tells where that was.

/// Where it was made, as its metadata says it in clear (ISO 6709).
pub(crate) const PLACE: &[u8] = b"+30.4215-009.5982+027.000/";
/// What a film holds besides.
pub(crate) const FRAMES: &[u8] = b"frames of a film and its sound, 0123456789";

fn atom(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&((content.len() + 8) as u32).to_be_bytes(), kind.as_slice(), content].concat()
}

fn track(handler: &[u8; 4]) -> Vec<u8> {
    let handler = atom(b"hdlr", &[&[0; 8], handler.as_slice(), &[0; 13]].concat());
    let media = [atom(b"mdhd", &[0; 24]), handler, atom(b"minf", &atom(b"stbl", b""))].concat();
    atom(b"trak", &[atom(b"tkhd", &[0; 84]), atom(b"mdia", &media)].concat())
}

fn recording(tracks: &[u8]) -> Vec<u8> {
    let user = atom(b"udta", &[atom(b"\xa9xyz", PLACE), atom(b"loci", PLACE)].concat());
    let movie = [atom(b"mvhd", &[0; 100]).as_slice(), tracks, &user, &atom(b"meta", PLACE)].concat();
    [atom(b"ftyp", b"isom\0\0\x02\0isommp41"), atom(b"mdat", FRAMES), atom(b"moov", &movie)].concat()
}

/// A film (MP4).
pub(crate) fn film() -> Vec<u8> {
    recording(&[track(b"vide"), track(b"soun")].concat())
}

/// A voice (M4A).
pub(crate) fn voice() -> Vec<u8> {
    recording(&track(b"soun"))
}

/// The first bytes of a picture of an iPhone that was told to save room.
pub(crate) fn heic() -> Vec<u8> {
    [atom(b"ftyp", b"heic\0\0\0\0mif1heic"), atom(b"meta", &[0; 600])].concat()
}
