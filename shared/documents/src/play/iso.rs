//! MP4, MOV, M4A and 3GP: boxes in boxes (ISO/IEC 14496-12; QuickTime File Format). Only the boxes that a player needs stay as they
//! are; every other becomes `free`, its content zeros, its size unchanged, so that no offset moves. That takes away `udta` with
//! `©xyz` and `loci`, `meta` with `com.apple.quicktime.location.ISO6709`, XMP in `uuid`, and whatever is invented next. Tracks that
//! are neither picture nor sound (positions along the way, of action and dashboard cameras) go with all their samples.

use super::{MOST_ELEMENTS, Patch, Plan, Source, all_of, bytes_at};
use crate::{MediaType, Refusal};
use std::io::{Read, Seek};
use std::ops::Range;

/// A table of samples larger than this has no film of the sizes that are taken.
const MOST_TABLE: u64 = 4 << 20;

/// What surrounds a box.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    File,
    Movie,
    Track,
    Media,
    Information,
    Fragment,
    TrackFragment,
}

/// What becomes of a box.
enum Fate {
    Stays,
    Opens(Level),
    Track,
    Goes,
}

impl Level {
    fn fate(self, kind: [u8; 4]) -> Fate {
        match (self, &kind) {
            (Self::File, b"moov") => Fate::Opens(Self::Movie),
            (Self::File, b"moof") => Fate::Opens(Self::Fragment),
            (Self::File, b"ftyp" | b"styp" | b"mdat" | b"sidx" | b"mfra")
            | (Self::Movie, b"mvhd" | b"mvex")
            | (Self::Track, b"tkhd" | b"edts")
            | (Self::Media, b"mdhd" | b"hdlr" | b"elng")
            | (Self::Information, b"vmhd" | b"smhd" | b"gmhd" | b"nmhd" | b"dinf" | b"stbl" | b"hdlr")
            | (Self::Fragment, b"mfhd")
            | (
                Self::TrackFragment,
                b"tfhd" | b"tfdt" | b"trun" | b"sdtp" | b"sbgp" | b"sgpd" | b"subs" | b"saiz" | b"saio",
            ) => Fate::Stays,
            (Self::Movie, b"trak") => Fate::Track,
            (Self::Track, b"mdia") => Fate::Opens(Self::Media),
            (Self::Media, b"minf") => Fate::Opens(Self::Information),
            (Self::Fragment, b"traf") => Fate::Opens(Self::TrackFragment),
            _ => Fate::Goes,
        }
    }
}

/// A box, by its places in the file.
struct Found {
    kind: [u8; 4],
    at: u64,
    content: Range<u64>,
}

struct Walk<'a, F> {
    file: &'a mut Source<F>,
    length: u64,
    patches: Vec<Patch>,
    elements: usize,
    has_movie: bool,
    has_fragments: bool,
    has_film: bool,
    has_sound: bool,
    has_other_tracks: bool,
    /// What is still left to be zeroed of samples: no more than all bytes, however often tables name them.
    left: u64,
}

pub(super) fn plan(file: &mut Source<impl Read + Seek>, length: u64, media_type: MediaType) -> Result<Plan, Refusal> {
    let mut walk = Walk {
        file,
        length,
        patches: Vec::new(),
        elements: 0,
        has_movie: false,
        has_fragments: false,
        has_film: false,
        has_sound: false,
        has_other_tracks: false,
        left: length,
    };
    walk.level(0..length, Level::File)?;
    // A recording that broke off has no `moov`. The samples of a foreign track in fragments are not searched for.
    if !walk.has_movie || !(walk.has_film || walk.has_sound) || (walk.has_fragments && walk.has_other_tracks) {
        return Err(Refusal::Broken);
    }
    let media_type = match (media_type, walk.has_film) {
        (MediaType::Mp4 | MediaType::M4a, false) => MediaType::M4a,
        (MediaType::Mp4 | MediaType::M4a, true) => MediaType::Mp4,
        (MediaType::ThreeGp, false) => MediaType::ThreeGpSound,
        (known, _) => known,
    };
    Ok(Plan { media_type, part: 0..length, patches: walk.patches })
}

impl<F: Read + Seek> Walk<'_, F> {
    fn level(&mut self, range: Range<u64>, level: Level) -> Result<(), Refusal> {
        let mut at = range.start;
        while let Some(found) = self.next(at..range.end, level == Level::File)? {
            at = found.content.end;
            match level.fate(found.kind) {
                Fate::Stays => {}
                Fate::Opens(inner) => {
                    self.has_movie |= inner == Level::Movie;
                    self.has_fragments |= inner == Level::Fragment;
                    self.level(found.content, inner)?;
                }
                Fate::Track => self.track(&found)?,
                Fate::Goes => self.blank(&found),
            }
        }
        Ok(())
    }

    /// The box at the beginning of `range`; none at its end. In QuickTime a list may end with four zeros.
    fn next(&mut self, range: Range<u64>, is_file: bool) -> Result<Option<Found>, Refusal> {
        let (at, left) = (range.start, range.end - range.start);
        if left == 0 || (left == 4 && !is_file && bytes_at::<4>(self.file, at)? == [0; 4]) {
            return Ok(None);
        }
        self.elements += 1;
        if left < 8 || self.elements > MOST_ELEMENTS {
            return Err(Refusal::Broken);
        }
        let [a, b, c, d, kind @ ..] = bytes_at::<8>(self.file, at)?;
        let (head, size) = match u32::from_be_bytes([a, b, c, d]) {
            // To the end of the file.
            0 if is_file => (8, left),
            1 => (16, u64::from_be_bytes(bytes_at(self.file, at + 8)?)),
            size => (8, u64::from(size)),
        };
        if size < head || size > left {
            return Err(Refusal::Broken);
        }
        Ok(Some(Found { kind, at, content: at + head..at + size }))
    }

    fn blank(&mut self, found: &Found) {
        self.patches.push(Patch::bytes(found.at + 4, b"free".to_vec()));
        self.patches.push(Patch::zeros(found.content.start, found.content.end - found.content.start));
    }

    fn track(&mut self, track: &Found) -> Result<(), Refusal> {
        let media = self.find(track.content.clone(), *b"mdia")?.ok_or(Refusal::Broken)?;
        let handler = self.find(media.clone(), *b"hdlr")?.ok_or(Refusal::Broken)?;
        if handler.end - handler.start < 12 {
            return Err(Refusal::Broken);
        }
        match &bytes_at::<4>(self.file, handler.start + 8)? {
            b"vide" => self.has_film = true,
            b"soun" => self.has_sound = true,
            _ => {
                self.has_other_tracks = true;
                self.erase_samples(media)?;
                self.blank(track);
                return Ok(());
            }
        }
        self.level(track.content.clone(), Level::Track)
    }

    /// The content of the first such box in `range`.
    fn find(&mut self, range: Range<u64>, kind: [u8; 4]) -> Result<Option<Range<u64>>, Refusal> {
        let mut at = range.start;
        while let Some(found) = self.next(at..range.end, false)? {
            if found.kind == kind {
                return Ok(Some(found.content));
            }
            at = found.content.end;
        }
        Ok(None)
    }

    /// Zeros where the samples of a track lie: by chunk, with as many samples as `stsc` says, of the sizes that `stsz` says (8.7).
    fn erase_samples(&mut self, media: Range<u64>) -> Result<(), Refusal> {
        let Some(information) = self.find(media, *b"minf")? else { return Ok(()) };
        let Some(table) = self.find(information, *b"stbl")? else { return Ok(()) };
        let sizes = self.table(table.clone(), *b"stsz")?;
        let runs = self.table(table.clone(), *b"stsc")?;
        let (offsets, wide) = match self.table(table.clone(), *b"stco")? {
            offsets if offsets.is_empty() => (self.table(table, *b"co64")?, true),
            offsets => (offsets, false),
        };
        let word = |bytes: &[u8], at: usize| {
            bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes)
        };
        // After version and flags: one size for all or 0, how many, then each.
        let (one, count) = (word(&sizes, 4), word(&sizes, 8));
        let runs: Vec<(u32, u32)> =
            runs.get(8..).unwrap_or_default().chunks_exact(12).map(|run| (word(run, 0), word(run, 4))).collect();
        let (mut run, mut sample) = (0, 0_usize);
        let mut chunks = offsets.get(8..).unwrap_or_default().chunks_exact(if wide { 8 } else { 4 });
        for (number, offset) in (1_u32..).zip(&mut chunks) {
            while runs.get(run + 1).is_some_and(|next| next.0 <= number) {
                run += 1;
            }
            let samples = runs.get(run).map_or(0, |run| run.1);
            let bytes: u64 = if one > 0 {
                u64::from(one) * u64::from(samples)
            } else {
                let samples = (samples.min(count) as usize).min(sizes.len() / 4);
                let each = (sample..sample.saturating_add(samples)).map(|each| u64::from(word(&sizes, 12 + each * 4)));
                let bytes = each.sum();
                sample = sample.saturating_add(samples);
                bytes
            };
            let at = if wide {
                u64::from(word(offset, 0)) << 32 | u64::from(word(offset, 4))
            } else {
                word(offset, 0).into()
            };
            if at < self.length && bytes > 0 {
                // Each costs memory and a write, however few bytes it names.
                self.elements += 1;
                if self.elements > MOST_ELEMENTS {
                    return Err(Refusal::Broken);
                }
                let bytes = bytes.min(self.length - at);
                self.left = self.left.checked_sub(bytes).ok_or(Refusal::Broken)?;
                self.patches.push(Patch::zeros(at, bytes));
            }
        }
        Ok(())
    }

    /// The content of a table of samples; empty when it is not there.
    fn table(&mut self, range: Range<u64>, kind: [u8; 4]) -> Result<Vec<u8>, Refusal> {
        match self.find(range, kind)? {
            Some(content) => all_of(self.file, content, MOST_TABLE),
            None => Ok(Vec::new()),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tests::{cleaned, holds};
    use super::*;

    pub(in super::super) fn atom(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        [&u32::try_from(content.len() + 8).unwrap().to_be_bytes(), kind.as_slice(), content].concat()
    }

    fn track(handler: &[u8; 4], samples: &[u8]) -> Vec<u8> {
        let hdlr = atom(b"hdlr", &[&[0; 8], handler.as_slice(), &[0; 13]].concat());
        let minf = atom(b"minf", &[atom(b"dinf", b""), atom(b"stbl", samples)].concat());
        let mdia = atom(b"mdia", &[atom(b"mdhd", &[0; 24]), hdlr, minf].concat());
        atom(b"trak", &[atom(b"tkhd", &[0; 84]), mdia, atom(b"udta", &atom(b"name", b"secret name"))].concat())
    }

    /// A film that tells `place` wherever a film can, and along the way: `steps` in a track of its own.
    pub(in super::super) fn film(place: &[u8]) -> Vec<u8> {
        let ftyp = atom(b"ftyp", b"isom\0\0\x02\0isom");
        let mdat = atom(b"mdat", &[b"pictures and sound".as_slice(), b"steps", b"steps"].concat());
        let at = u32::try_from(ftyp.len() + 8 + 18).unwrap();
        // Two chunks, the first with one sample of 5 bytes, the second too.
        let words = |words: &[u32]| words.iter().flat_map(|word| word.to_be_bytes()).collect::<Vec<_>>();
        let samples = [
            atom(b"stsz", &words(&[0, 0, 2, 5, 5])),
            atom(b"stsc", &words(&[0, 1, 1, 1, 1])),
            atom(b"stco", &words(&[0, 2, at, at + 5])),
        ]
        .concat();
        let moov = [
            atom(b"mvhd", &[0; 100]),
            track(b"vide", b""),
            track(b"soun", b""),
            track(b"meta", &samples),
            atom(b"udta", &[atom(b"\xa9xyz", place), atom(b"loci", place)].concat()),
            atom(b"meta", place),
        ]
        .concat();
        [ftyp, mdat, atom(b"moov", &moov), atom(b"uuid", place), atom(b"free", place)].concat()
    }

    #[test]
    fn a_film_is_shown_without_where_it_was_made() {
        let place = b"+30.4202-009.5982/";
        let film = film(place);
        let (media_type, shown) = cleaned(&film, MediaType::Mp4).unwrap();
        assert_eq!(media_type, MediaType::Mp4);
        assert_eq!(shown.len(), film.len());
        for gone in [place.as_slice(), b"xyz", b"loci", b"udta", b"secret name", b"steps"] {
            assert!(holds(&film, gone) && !holds(&shown, gone), "{gone:?}");
        }
        for there in [b"pictures and sound".as_slice(), b"vide", b"soun", b"stbl", b"mvhd"] {
            assert!(holds(&shown, there), "{there:?}");
        }
        // What is clean stays as it is.
        assert_eq!(cleaned(&shown, MediaType::Mp4).unwrap().1, shown);
    }

    #[test]
    fn a_film_that_breaks_off_or_goes_on_with_something_else_is_refused() {
        let film = film(b"x");
        for cut in [12, 40, film.len() / 2, film.len() - 1] {
            assert_eq!(cleaned(&film[..cut], MediaType::Mp4), Err(Refusal::Broken), "{cut}");
        }
        let both = [film.as_slice(), b"PK\x03\x04 an archive behind its end"].concat();
        assert_eq!(cleaned(&both, MediaType::Mp4), Err(Refusal::Broken));
        let only_head = atom(b"ftyp", b"isom\0\0\x02\0isom");
        assert_eq!(cleaned(&only_head, MediaType::Mp4), Err(Refusal::Broken));
    }

    #[test]
    fn without_pictures_it_is_sound() {
        let moov = atom(b"moov", &[atom(b"mvhd", &[0; 100]), track(b"soun", b"")].concat());
        let sound = [atom(b"ftyp", b"mp42\0\0\0\0isom"), atom(b"mdat", b"sound"), moov].concat();
        assert_eq!(cleaned(&sound, MediaType::Mp4).unwrap().0, MediaType::M4a);
        assert_eq!(cleaned(&sound, MediaType::ThreeGp).unwrap().0, MediaType::ThreeGpSound);
    }

    #[test]
    fn a_table_that_names_the_same_bytes_again_and_again_costs_nothing() {
        let words = |words: &[u32]| words.iter().flat_map(|word| word.to_be_bytes()).collect::<Vec<_>>();
        let mut offsets = vec![0, 1000];
        offsets.resize(1002, 1);
        let samples = [
            atom(b"stsz", &words(&[0, u32::MAX, 1000])),
            atom(b"stsc", &words(&[0, 1, 1, 1, 1])),
            atom(b"stco", &words(&offsets)),
        ]
        .concat();
        let moov = atom(b"moov", &[atom(b"mvhd", &[0; 100]), track(b"vide", b""), track(b"meta", &samples)].concat());
        let film = [atom(b"ftyp", b"isom\0\0\x02\0isom"), moov].concat();
        assert_eq!(cleaned(&film, MediaType::Mp4), Err(Refusal::Broken));
    }
}
