//! Ogg with Opus or Vorbis: pages (RFC 3533), whose second packet holds the comments of the recording (RFC 7845, section 5.2;
//! Vorbis I, section 5). Each comment keeps its length and loses its text; the sums of its pages are made anew.

use super::{MOST_ELEMENTS, Patch, Plan, Source, all_of, bytes_at};
use crate::{MediaType, Refusal};
use std::io::{Read, Seek};
use std::ops::Range;

/// The bytes of a page before its table of segments.
const HEAD: usize = 27;
/// Comments with a picture of a cover are larger than a voice needs.
const MOST_COMMENTS: usize = 1 << 20;

struct Page {
    at: u64,
    bytes: Vec<u8>,
}

pub(super) fn plan(file: &mut Source<impl Read + Seek>, length: u64) -> Result<Plan, Refusal> {
    let serial = serial(file, 0)?;
    let (mut pages, mut packet, mut packets) = (Vec::<Page>::new(), Vec::new(), 0);
    // Where the bytes of the comments lie: page, and place in it.
    let mut places: Vec<(usize, usize)> = Vec::new();
    let (mut at, mut count) = (0, 0);
    while let Some(end) = page_end(file, at, length)? {
        count += 1;
        // One stream: another one beside or after it could be anything.
        if count > MOST_ELEMENTS || self::serial(file, at)? != serial {
            return Err(Refusal::Broken);
        }
        if packets < 2 {
            let bytes = all_of(file, at..end, 1 << 17)?;
            let page = pages.len();
            let segments = usize::from(bytes[HEAD - 1]);
            let mut from = HEAD + segments;
            for segment in 0..segments {
                let size = usize::from(bytes[HEAD + segment]);
                if packets < 2 {
                    packet.extend_from_slice(bytes.get(from..from + size).ok_or(Refusal::Broken)?);
                }
                if packets == 1 {
                    places.extend((from..from + size).map(|place| (page, place)));
                }
                from += size;
                if size < 255 && packets < 2 {
                    if packets == 0 && !is_known(&packet) {
                        return Err(Refusal::Broken);
                    }
                    packets += 1;
                    if packets == 1 {
                        packet.clear();
                    }
                }
            }
            pages.push(Page { at, bytes });
            if packet.len() > MOST_COMMENTS {
                return Err(Refusal::Broken);
            }
        }
        at = end;
    }
    if packets < 2 {
        return Err(Refusal::Broken);
    }
    for gone in comments(&packet)? {
        for (page, place) in places.get(gone).unwrap_or_default() {
            pages[*page].bytes[*place] = b'=';
        }
    }
    let mut touched: Vec<usize> = places.iter().map(|(page, _)| *page).collect();
    touched.dedup();
    let patches = pages.into_iter().enumerate().filter(|(page, _)| touched.contains(page)).map(|(_, mut page)| {
        page.bytes[22..26].fill(0);
        let sum = sum(&page.bytes);
        page.bytes[22..26].copy_from_slice(&sum.to_le_bytes());
        Patch::bytes(page.at, page.bytes)
    });
    Ok(Plan { media_type: MediaType::Ogg, part: 0..at, patches: patches.collect() })
}

/// Whether it is the first packet of a sound that is taken.
fn is_known(packet: &[u8]) -> bool {
    packet.starts_with(b"OpusHead") || packet.starts_with(b"\x01vorbis")
}

fn serial(file: &mut Source<impl Read + Seek>, at: u64) -> Result<[u8; 4], Refusal> {
    bytes_at(file, at + 14)
}

/// Where the page at `at` ends; none when no whole page begins there.
fn page_end(file: &mut Source<impl Read + Seek>, at: u64, length: u64) -> Result<Option<u64>, Refusal> {
    let Ok(head) = bytes_at::<HEAD>(file, at) else { return Ok(None) };
    if !head.starts_with(b"OggS") {
        return Ok(None);
    }
    let table = at + HEAD as u64..at + HEAD as u64 + u64::from(head[HEAD - 1]);
    if table.end > length {
        return Ok(None);
    }
    let sizes = all_of(file, table.clone(), 255)?;
    let end = table.end + sizes.iter().map(|size| u64::from(*size)).sum::<u64>();
    Ok((end <= length).then_some(end))
}

/// Where the texts of the comments stand in their packet.
fn comments(packet: &[u8]) -> Result<Vec<Range<usize>>, Refusal> {
    let mut at = match packet {
        [b'O', b'p', b'u', b's', b'T', b'a', b'g', b's', ..] => 8,
        [3, b'v', b'o', b'r', b'b', b'i', b's', ..] => 7,
        _ => return Err(Refusal::Broken),
    };
    let word = |at: usize| {
        let four = packet.get(at..at + 4).and_then(|four| four.try_into().ok());
        four.map(u32::from_le_bytes).and_then(|size| usize::try_from(size).ok()).ok_or(Refusal::Broken)
    };
    let mut texts = Vec::new();
    // The name of the program that wrote it, then how many, then each.
    let vendor = word(at)?;
    let mut left = 1;
    let mut is_vendor = true;
    while left > 0 {
        let size = if is_vendor { vendor } else { word(at)? };
        let text = at + 4..at.saturating_add(4).saturating_add(size);
        if text.end > packet.len() {
            return Err(Refusal::Broken);
        }
        at = text.end;
        left -= 1;
        texts.push(text);
        if is_vendor {
            left = word(at)?;
            at += 4;
            is_vendor = false;
        }
    }
    // Behind the comments of Opus anything may stand (RFC 7845, 5.2); behind those of Vorbis one bit.
    if packet.starts_with(b"Opus") && at < packet.len() {
        texts.push(at..packet.len());
    }
    Ok(texts)
}

/// The sum of a page whose own field of it is zero (RFC 3533, section 6).
fn sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum: u32, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte) << 24,
            |sum, _| {
                if sum >> 31 == 1 { sum << 1 ^ 0x04C1_1DB7 } else { sum << 1 }
            },
        )
    })
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tests::{cleaned, holds};
    use super::*;

    fn page(number: u8, content: &[u8]) -> Vec<u8> {
        let mut table = vec![255; content.len() / 255];
        table.push(u8::try_from(content.len() % 255).unwrap());
        let mut page = b"OggS\0\0\0\0\0\0\0\0\0\0seri".to_vec();
        page.extend([number, 0, 0, 0, 0, 0, 0, 0, u8::try_from(table.len()).unwrap()]);
        page.extend(table);
        page.extend_from_slice(content);
        let sum = sum(&page);
        page[22..26].copy_from_slice(&sum.to_le_bytes());
        page
    }

    pub(in super::super) fn sound(place: &[u8]) -> Vec<u8> {
        let text = |text: &[u8]| [&u32::try_from(text.len()).unwrap().to_le_bytes(), text].concat();
        let long = [b"LOCATION=", place, &[b'x'; 600]].concat();
        let tags = [b"OpusTags".to_vec(), text(b"a program"), vec![2, 0, 0, 0], text(&long), text(b"A=b")].concat();
        [page(0, b"OpusHead\x01\x01\0\0\0\0\0\0\0\0\0"), page(1, &tags), page(2, b"sound"), page(3, b"more")].concat()
    }

    #[test]
    fn comments_lose_their_text_and_pages_stay_right() {
        let sent = sound(b"+30.4202-009.5982/");
        let (_, played) = cleaned(&sent, MediaType::Ogg).unwrap();
        assert_eq!(played.len(), sent.len());
        for gone in [b"30.4202".as_slice(), b"LOCATION", b"a program"] {
            assert!(holds(&sent, gone) && !holds(&played, gone));
        }
        assert!(holds(&played, b"sound"));
        let second = page(0, b"OpusHead\x01\x01\0\0\0\0\0\0\0\0\0").len();
        let end = page_end(&mut Source::new(std::io::Cursor::new(&played)), second as u64, played.len() as u64)
            .unwrap()
            .unwrap();
        let mut changed = played[second..usize::try_from(end).unwrap()].to_vec();
        let said: [u8; 4] = changed[22..26].try_into().unwrap();
        changed[22..26].fill(0);
        assert_eq!(u32::from_le_bytes(said), sum(&changed));
    }

    #[test]
    fn what_stands_behind_the_last_page_is_not_played_and_another_stream_is_refused() {
        let sent = sound(b"x");
        let both = [sent.as_slice(), b"PK\x03\x04 an archive"].concat();
        assert_eq!(cleaned(&both, MediaType::Ogg).unwrap().1, cleaned(&sent, MediaType::Ogg).unwrap().1);
        let mut other = page(4, b"film");
        other[14] = b'x';
        assert_eq!(cleaned(&[sent, other].concat(), MediaType::Ogg), Err(Refusal::Broken));
        assert_eq!(cleaned(&page(0, b"fLaC something else"), MediaType::Ogg), Err(Refusal::Broken));
    }
}
