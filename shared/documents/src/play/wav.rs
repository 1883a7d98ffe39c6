//! WAV: chunks after a head (Multimedia Programming Interface and Data Specifications 1.0, RIFF). What is not sound becomes `JUNK`.

use super::{MOST_ELEMENTS, Patch, Plan, Source, bytes_at};
use crate::{MediaType, Refusal};
use std::io::{Read, Seek};

/// `RIFF`, a size, `WAVE`.
const HEAD: u64 = 12;

pub(super) fn plan(file: &mut Source<impl Read + Seek>, length: u64) -> Result<Plan, Refusal> {
    let (mut at, mut patches, mut count) = (HEAD, Vec::new(), 0);
    let (mut has_format, mut has_sound) = (false, false);
    while at + 8 <= length {
        let [a, b, c, d, size @ ..] = bytes_at::<8>(file, at)?;
        let size = u64::from(u32::from_le_bytes(size));
        let content = at + 8;
        let end = content + size + size % 2;
        count += 1;
        if count > MOST_ELEMENTS {
            return Err(Refusal::Broken);
        }
        match &[a, b, c, d] {
            b"fmt " => has_format = true,
            b"fact" => {}
            b"data" => has_sound = true,
            _ => {
                patches.push(Patch::bytes(at, b"JUNK".to_vec()));
                patches.push(Patch::zeros(content, end.min(length) - content));
            }
        }
        at = end;
    }
    if !has_format || !has_sound {
        return Err(Refusal::Broken);
    }
    // A recorder that was switched off says more than it wrote: players bear it.
    Ok(Plan { media_type: MediaType::Wav, part: 0..at.min(length), patches })
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tests::{cleaned, holds};
    use super::*;

    fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let padding = vec![0; content.len() % 2];
        [kind.as_slice(), &u32::try_from(content.len()).unwrap().to_le_bytes(), content, &padding].concat()
    }

    pub(in super::super) fn sound(place: &[u8]) -> Vec<u8> {
        let chunks = [chunk(b"fmt ", &[1; 16]), chunk(b"LIST", place), chunk(b"data", &[3; 51]), chunk(b"bext", place)];
        let chunks = chunks.concat();
        [b"RIFF".as_slice(), &u32::try_from(chunks.len() + 4).unwrap().to_le_bytes(), b"WAVE", &chunks].concat()
    }

    #[test]
    fn notes_become_junk_and_sound_stays() {
        let sent = sound(b"INFOIART Amina, 30.42N");
        let (_, played) = cleaned(&sent, MediaType::Wav).unwrap();
        assert_eq!(played.len(), sent.len());
        assert!(!holds(&played, b"Amina") && holds(&played, &[3; 51]));
        assert_eq!(cleaned(&sent[..12], MediaType::Wav), Err(Refusal::Broken));
    }
}
