//! WebM: elements in elements (RFC 8794; RFC 9559 for Matroska, of which WebM is a part). Tags, attachments, chapters and whatever
//! else a player does not need become `Void` elements of the same size.

use super::{MOST_ELEMENTS, Patch, Plan, Source, bytes_at};
use crate::{MediaType, Refusal};
use std::io::{Read, Seek};
use std::ops::Range;

const HEADER: u32 = 0x1A45_DFA3;
const SEGMENT: u32 = 0x1853_8067;
const CLUSTER: u32 = 0x1F43_B675;
const TRACKS: u32 = 0x1654_AE6B;
const TRACK: u32 = 0xAE;
const TRACK_TYPE: u32 = 0x83;
/// What a cluster of unknown size may hold; anything else begins after it.
const IN_CLUSTER: [u32; 8] = [0xE7, 0xA3, 0xA0, 0xA7, 0xAB, 0xAF, 0xEC, 0xBF];
/// What of a segment stays as it is: where things lie, and what a player must know of the whole.
const STAYS: [u32; 3] = [0x114D_9B74, 0x1549_A966, 0x1C53_BB6B];

/// An element. Recorders do not know beforehand how long a segment or a cluster becomes.
struct Found {
    id: u32,
    at: u64,
    content: u64,
    end: Option<u64>,
}

struct Walk<'a, F> {
    file: &'a mut Source<F>,
    patches: Vec<Patch>,
    elements: usize,
    has_film: bool,
    has_sound: bool,
}

pub(super) fn plan(file: &mut Source<impl Read + Seek>, length: u64) -> Result<Plan, Refusal> {
    let mut walk = Walk { file, patches: Vec::new(), elements: 0, has_film: false, has_sound: false };
    let header = walk.next(0..length)?.filter(|found| found.id == HEADER).ok_or(Refusal::Broken)?;
    let segment = walk.next(header.end.ok_or(Refusal::Broken)?..length)?;
    let segment = segment.filter(|found| found.id == SEGMENT).ok_or(Refusal::Broken)?;
    let end = segment.end.unwrap_or(length);
    walk.segment(segment.content..end)?;
    // Nothing hides behind the end.
    if end != length || !(walk.has_film || walk.has_sound) {
        return Err(Refusal::Broken);
    }
    let media_type = if walk.has_film { MediaType::Webm } else { MediaType::Weba };
    Ok(Plan { media_type, part: 0..length, patches: walk.patches })
}

impl<F: Read + Seek> Walk<'_, F> {
    fn segment(&mut self, range: Range<u64>) -> Result<(), Refusal> {
        let mut at = range.start;
        while let Some(found) = self.next(at..range.end)? {
            at = match (found.id, found.end) {
                (CLUSTER, None) => self.end_of_cluster(found.content..range.end)?,
                (CLUSTER, Some(end)) => end,
                (TRACKS, Some(end)) => {
                    self.tracks(found.content..end)?;
                    end
                }
                (id, Some(end)) if STAYS.contains(&id) => end,
                (_, Some(end)) => {
                    self.void(found.at..end);
                    end
                }
                (_, None) => return Err(Refusal::Broken),
            };
        }
        Ok(())
    }

    fn end_of_cluster(&mut self, range: Range<u64>) -> Result<u64, Refusal> {
        let mut at = range.start;
        while let Some(found) = self.next(at..range.end)?.filter(|found| IN_CLUSTER.contains(&found.id)) {
            at = found.end.ok_or(Refusal::Broken)?;
        }
        Ok(at)
    }

    fn tracks(&mut self, range: Range<u64>) -> Result<(), Refusal> {
        let mut at = range.start;
        while let Some(found) = self.next(at..range.end)? {
            at = found.end.ok_or(Refusal::Broken)?;
            if found.id == TRACK {
                match self.track_type(found.content..at)? {
                    1 => self.has_film = true,
                    2 => self.has_sound = true,
                    // Subtitles and measurements can tell where it was made, and lie among the rest.
                    _ => return Err(Refusal::Broken),
                }
            }
        }
        Ok(())
    }

    fn track_type(&mut self, range: Range<u64>) -> Result<u8, Refusal> {
        let mut at = range.start;
        while let Some(found) = self.next(at..range.end)? {
            at = found.end.ok_or(Refusal::Broken)?;
            if found.id == TRACK_TYPE && at > found.content {
                let [value] = bytes_at::<1>(self.file, at - 1)?;
                return Ok(value);
            }
        }
        Err(Refusal::Broken)
    }

    /// Writes a `Void` of exactly this size.
    fn void(&mut self, range: Range<u64>) {
        let size = range.end - range.start;
        let mut head = vec![0xEC];
        // A size of one byte says up to 126, one of eight bytes up to 2^56 - 2.
        if size <= 128 {
            head.push(0x80 | u8::try_from(size.saturating_sub(2)).unwrap_or(0));
        } else {
            head.extend_from_slice(&(1 << 56 | (size - 9)).to_be_bytes());
        }
        let content = range.start + head.len() as u64;
        self.patches.push(Patch::bytes(range.start, head));
        self.patches.push(Patch::zeros(content, range.end.saturating_sub(content)));
    }

    /// The element at the beginning of `range`; none at its end.
    fn next(&mut self, range: Range<u64>) -> Result<Option<Found>, Refusal> {
        if range.start >= range.end {
            return Ok(None);
        }
        self.elements += 1;
        if self.elements > MOST_ELEMENTS {
            return Err(Refusal::Broken);
        }
        let (id, after_id) = self.number(range.start, 4)?;
        let (size, content) = self.number(after_id, 8)?;
        let id = u32::try_from(id).map_err(|_| Refusal::Broken)?;
        // The mark of its length is part of an identity and not of a size.
        let bits = 7 * (content - after_id);
        let is_unknown = size == (1 << (bits + 1)) - 1;
        let size = size & ((1 << bits) - 1);
        let end = if is_unknown { None } else { Some(content.checked_add(size).ok_or(Refusal::Broken)?) };
        if content > range.end || end.is_some_and(|end| end > range.end) {
            return Err(Refusal::Broken);
        }
        Ok(Some(Found { id, at: range.start, content, end }))
    }

    /// A number of one to `most` bytes with its mark, and where it ends (RFC 8794, section 4).
    fn number(&mut self, at: u64, most: u32) -> Result<(u64, u64), Refusal> {
        let [first] = bytes_at::<1>(self.file, at)?;
        let more = first.leading_zeros();
        if more >= most {
            return Err(Refusal::Broken);
        }
        let mut value = u64::from(first);
        for place in 1..=u64::from(more) {
            let [byte] = bytes_at::<1>(self.file, at + place)?;
            value = value << 8 | u64::from(byte);
        }
        Ok((value, at + 1 + u64::from(more)))
    }
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tests::{cleaned, holds};
    use super::*;

    fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
        let size = 1_u32 << 28 | u32::try_from(content.len()).unwrap();
        [id, &size.to_be_bytes(), content].concat()
    }

    fn file(tracks: &[u8], rest: &[u8]) -> Vec<u8> {
        let tracks: Vec<u8> = tracks.iter().flat_map(|kind| element(&[0xAE], &[0x83, 0x81, *kind])).collect();
        let header = element(&[0x1A, 0x45, 0xDF, 0xA3], &[&[0x42, 0x82, 0x84], b"webm".as_slice()].concat());
        let tracks = element(&[0x16, 0x54, 0xAE, 0x6B], &tracks);
        // A segment and a cluster whose ends the recorder did not know.
        let unknown = [0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        let block = element(&[0xA3], b"pictures and sound");
        [
            header.as_slice(),
            &[0x18, 0x53, 0x80, 0x67],
            &unknown,
            &tracks,
            &[0x1F, 0x43, 0xB6, 0x75],
            &unknown,
            &block,
            &block,
            rest,
        ]
        .concat()
    }

    pub(in super::super) fn film(place: &[u8]) -> Vec<u8> {
        file(&[1, 2], &element(&[0x12, 0x54, 0xC3, 0x67], &[place, &[b' '; 200]].concat()))
    }

    #[test]
    fn tags_go_and_what_is_played_stays() {
        let place = b"+30.4202-009.5982/";
        let film = film(place);
        let (media_type, shown) = cleaned(&film, MediaType::Webm).unwrap();
        assert_eq!((media_type, shown.len()), (MediaType::Webm, film.len()));
        assert!(holds(&film, place) && !holds(&shown, place));
        assert!(holds(&shown, b"pictures and sound"));
        assert_eq!(cleaned(&shown, MediaType::Webm).unwrap().1, shown);
        let short = file(&[2], &element(&[0x12, 0x54, 0xC3, 0x67], place));
        let (media_type, shown) = cleaned(&short, MediaType::Webm).unwrap();
        assert_eq!(media_type, MediaType::Weba, "only sound");
        assert!(!holds(&shown, place));
        assert_eq!(cleaned(&shown, MediaType::Webm).unwrap().1, shown);
    }

    #[test]
    fn what_breaks_off_or_carries_more_than_sound_and_pictures_is_refused() {
        let film = film(b"x");
        for cut in [3, 20, film.len() - 1] {
            assert_eq!(cleaned(&film[..cut], MediaType::Webm), Err(Refusal::Broken), "{cut}");
        }
        assert_eq!(cleaned(&file(&[1, 0x21], b""), MediaType::Webm), Err(Refusal::Broken));
        assert_eq!(cleaned(&file(&[], b""), MediaType::Webm), Err(Refusal::Broken));
        let both = [film.as_slice(), b"PK\x03\x04 an archive behind its end"].concat();
        assert_eq!(cleaned(&both, MediaType::Webm), Err(Refusal::Broken));
    }
}
