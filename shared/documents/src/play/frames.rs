//! MP3, AAC and AMR: frames, one after the other. The form that is played is the frames and nothing else: what stands before them
//! (ID3 with titles, pictures and places) and behind them stays in the original.

use super::{Plan, Source, bytes_at};
use crate::{MediaType, Refusal};
use std::io::{Read, Seek};
use std::ops::Range;

/// Two bytes that look like a frame are soon found anywhere; three frames in a row are not.
const LEAST: usize = 3;

/// ISO/IEC 11172-3 and 13818-3, layer III.
pub(super) fn mp3(file: &mut Source<impl Read + Seek>, length: u64) -> Result<Plan, Refusal> {
    let from = after_id3(file, length)?;
    let part = frames(file, from..length, |[a, b, c, _]| mp3_frame([a, b, c]))?;
    Ok(Plan { media_type: MediaType::Mp3, part, patches: Vec::new() })
}

/// ISO/IEC 13818-7, 6.2 (ADTS).
pub(super) fn aac(file: &mut Source<impl Read + Seek>, length: u64) -> Result<Plan, Refusal> {
    let from = after_id3(file, length)?;
    let frame = |[a, b, _, d, e, f]: [u8; 6]| {
        let size = u64::from(d & 3) << 11 | u64::from(e) << 3 | u64::from(f >> 5);
        (a == 0xFF && b & 0xF6 == 0xF0 && size >= 7).then_some(size)
    };
    let part = frames(file, from..length, frame)?;
    Ok(Plan { media_type: MediaType::Aac, part, patches: Vec::new() })
}

/// RFC 4867, section 5: a line, then frames of as many bytes as their mode has.
pub(super) fn amr(file: &mut Source<impl Read + Seek>, length: u64) -> Result<Plan, Refusal> {
    const HEAD: u64 = 6;
    const SIZES: [u64; 9] = [13, 14, 16, 18, 20, 21, 27, 32, 6];
    let frame = |[head]: [u8; 1]| match head >> 3 & 15 {
        // No data: a silence.
        15 => Some(1),
        mode => SIZES.get(usize::from(mode)).copied(),
    };
    let part = frames(file, HEAD..length, frame)?;
    Ok(Plan { media_type: MediaType::Amr, part: 0..part.end, patches: Vec::new() })
}

/// Where the first frame begins and the last whole one ends; `size` reads the head of one.
fn frames<const N: usize>(
    file: &mut Source<impl Read + Seek>,
    range: Range<u64>,
    size: impl Fn([u8; N]) -> Option<u64>,
) -> Result<Range<u64>, Refusal> {
    let (mut at, mut count) = (range.start, 0);
    while let Some(end) = bytes_at(file, at).ok().and_then(&size).map(|size| at.saturating_add(size)) {
        if end > range.end {
            break;
        }
        (at, count) = (end, count + 1);
    }
    if count < LEAST { Err(Refusal::Broken) } else { Ok(range.start..at) }
}

/// Where the tags before the first frame end, with the zeros that fill them up (ID3v2, section 3.1).
fn after_id3(file: &mut Source<impl Read + Seek>, length: u64) -> Result<u64, Refusal> {
    let mut at = 0;
    while let Ok([b'I', b'D', b'3', _, _, flags, a, b, c, d]) = bytes_at::<10>(file, at) {
        let size = [a, b, c, d].into_iter().fold(0, |size, byte| size << 7 | u64::from(byte & 0x7F));
        at += 10 + size + if flags & 0x10 == 0 { 0 } else { 10 };
        if at > length {
            return Err(Refusal::Broken);
        }
    }
    while let Ok([0]) = bytes_at::<1>(file, at) {
        at += 1;
    }
    Ok(at)
}

fn mp3_frame([a, b, c]: [u8; 3]) -> Option<u64> {
    const FIRST: [u64; 15] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const SECOND: [u64; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    // Eleven bits that mark it, and layer III.
    if a != 0xFF || b & 0xE6 != 0xE2 {
        return None;
    }
    let (rates, samples, hertz) = match b >> 3 & 3 {
        3 => (&FIRST, 144, 1),
        2 => (&SECOND, 72, 2),
        0 => (&SECOND, 72, 4),
        _ => return None,
    };
    let hertz = [44_100, 48_000, 32_000].get(usize::from(c >> 2 & 3)).map(|full| full / hertz)?;
    let rate = rates.get(usize::from(c >> 4)).filter(|rate| **rate > 0)?;
    Some(samples * rate * 1000 / hertz + u64::from(c >> 1 & 1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tests::cleaned;
    use super::*;

    #[test]
    fn of_an_mp3_only_the_frames_are_played() {
        // MPEG 1, 128 kbit/s, 44.1 kHz: 417 bytes.
        let mut frame = vec![0xFF, 0xFB, 0x90, 0];
        frame.resize(417, 7);
        let frames = frame.repeat(4);
        let id3 = [b"ID3\x04\0\0\0\0\0\x14".as_slice(), b"Amina at home 30.42N", &[0; 5]].concat();
        let tail = [b"TAG Amina at home".as_slice(), &[0; 111]].concat();
        let sent = [id3, frames.clone(), tail].concat();
        assert_eq!(cleaned(&sent, MediaType::Mp3), Ok((MediaType::Mp3, frames)));
        assert_eq!(cleaned(&frame, MediaType::Mp3), Err(Refusal::Broken), "one frame is none");
        assert_eq!(cleaned(b"ID3\x04\0\0\x7F\x7F\x7F\x7F<html>", MediaType::Mp3), Err(Refusal::Broken));
    }

    #[test]
    fn of_aac_and_amr_too() {
        let aac = [0xFF, 0xF1, 0x50, 0x80, 0x01, 0x3F, 0xFC, 1, 2].repeat(3);
        let sent = [aac.as_slice(), b"hidden"].concat();
        assert_eq!(cleaned(&sent, MediaType::Aac), Ok((MediaType::Aac, aac)));
        let mut frame = vec![0x3C];
        frame.resize(32, 9);
        let amr = [b"#!AMR\n".to_vec(), frame.repeat(5)].concat();
        let sent = [amr.as_slice(), &[0xFF; 3]].concat();
        let (_, played) = cleaned(&sent, MediaType::Amr).unwrap();
        assert!(played.starts_with(&amr) && played.len() <= sent.len());
    }
}
