//! From sound or a film as it was handed in to the form that may be heard and seen: the same sound and the same pictures, without
//! what tells where and with what they were made. Nothing is decoded: what is not needed to play is overwritten.
//!
//! What stays is what the stream itself shows and tells: a voice, a face, a street. Who publishes a film must look at it.

mod frames;
mod iso;
mod ogg;
mod wav;
mod webm;

use crate::{MediaType, Refusal};
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom, Write};
use std::ops::Range;

/// More elements than this has no recording of the sizes that are taken; each costs a read.
const MOST_ELEMENTS: usize = 200_000;

/// How the form that is played comes from what was handed in.
#[derive(Debug, PartialEq, Eq)]
struct Plan {
    /// What all bytes together tell that it is.
    media_type: MediaType,
    /// What of it is copied.
    part: Range<u64>,
    /// What is overwritten in the copy, by its place in the original.
    patches: Vec<Patch>,
}

#[derive(Debug, PartialEq, Eq)]
struct Patch {
    at: u64,
    fill: Fill,
}

#[derive(Debug, PartialEq, Eq)]
enum Fill {
    Zeros(u64),
    Bytes(Vec<u8>),
}

impl Patch {
    const fn zeros(at: u64, count: u64) -> Self {
        Self { at, fill: Fill::Zeros(count) }
    }

    const fn bytes(at: u64, bytes: Vec<u8>) -> Self {
        Self { at, fill: Fill::Bytes(bytes) }
    }
}

/// The clean form of a recording.
#[derive(Debug)]
pub(crate) struct Clean {
    pub(crate) media_type: MediaType,
    pub(crate) file: File,
}

/// Makes the clean form of the recording in `file` into `copy`, an empty file. Blocks for as long as a copy takes; memory does
/// not grow with the file.
pub(crate) fn clean(mut file: File, media_type: MediaType, mut copy: File) -> Result<Clean, Refusal> {
    let length = file.metadata().map_err(|_| Refusal::Broken)?.len();
    let plan = plan(&mut Source::new(&mut file), length, media_type)?;
    write(&mut file, &plan, &mut copy).map_err(|_| Refusal::Broken)?;
    Ok(Clean { media_type: plan.media_type, file: copy })
}

fn plan(file: &mut Source<impl Read + Seek>, length: u64, media_type: MediaType) -> Result<Plan, Refusal> {
    match media_type {
        MediaType::Mp3 => frames::mp3(file, length),
        MediaType::Aac => frames::aac(file, length),
        MediaType::Amr => frames::amr(file, length),
        MediaType::Wav => wav::plan(file, length),
        MediaType::Ogg => ogg::plan(file, length),
        MediaType::Webm | MediaType::Weba => webm::plan(file, length),
        _ => iso::plan(file, length, media_type),
    }
}

fn write(file: &mut (impl Read + Seek), plan: &Plan, copy: &mut (impl Write + Seek)) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(plan.part.start))?;
    let count = plan.part.end.saturating_sub(plan.part.start);
    std::io::copy(&mut file.take(count), copy)?;
    for patch in &plan.patches {
        let Some(at) = patch.at.checked_sub(plan.part.start).filter(|at| *at < count) else { continue };
        copy.seek(SeekFrom::Start(at))?;
        match &patch.fill {
            Fill::Bytes(bytes) => copy.write_all(bytes)?,
            Fill::Zeros(zeros) => {
                std::io::copy(&mut std::io::repeat(0).take((*zeros).min(count - at)), copy)?;
            }
        }
    }
    copy.flush()
}

/// A file that is read here and there, mostly a little further on.
struct Source<F> {
    file: BufReader<F>,
    at: u64,
}

impl<F: Read + Seek> Source<F> {
    fn new(file: F) -> Self {
        // Wherever the file stands: the first read looks for its place.
        Self { file: BufReader::new(file), at: u64::MAX }
    }

    fn read(&mut self, at: u64, bytes: &mut [u8]) -> Result<(), Refusal> {
        let near = at.checked_sub(self.at).and_then(|step| i64::try_from(step).ok());
        let found = match near {
            Some(step) => self.file.seek_relative(step),
            None => self.file.seek(SeekFrom::Start(at)).map(|_| ()),
        };
        // After a failed read nobody knows where the file stands.
        self.at = u64::MAX;
        found.and_then(|()| self.file.read_exact(bytes)).map_err(|_| Refusal::Broken)?;
        self.at = at + bytes.len() as u64;
        Ok(())
    }
}

/// `N` bytes at `at`; what ends before them is broken.
fn bytes_at<const N: usize>(file: &mut Source<impl Read + Seek>, at: u64) -> Result<[u8; N], Refusal> {
    let mut bytes = [0; N];
    file.read(at, &mut bytes)?;
    Ok(bytes)
}

/// All of `range`, which may have no more than `most` bytes.
fn all_of(file: &mut Source<impl Read + Seek>, range: Range<u64>, most: u64) -> Result<Vec<u8>, Refusal> {
    let count = range.end.checked_sub(range.start).filter(|count| *count <= most).ok_or(Refusal::Broken)?;
    let mut bytes = vec![0; usize::try_from(count).map_err(|_| Refusal::Broken)?];
    file.read(range.start, &mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;
    use std::io::Cursor;

    /// The clean form of `bytes`.
    pub(super) fn cleaned(bytes: &[u8], media_type: MediaType) -> Result<(MediaType, Vec<u8>), Refusal> {
        let plan = plan(&mut Source::new(Cursor::new(bytes)), bytes.len() as u64, media_type)?;
        let mut copy = Cursor::new(Vec::new());
        write(&mut Cursor::new(bytes), &plan, &mut copy).unwrap();
        Ok((plan.media_type, copy.into_inner()))
    }

    pub(super) fn holds(bytes: &[u8], what: &[u8]) -> bool {
        bytes.windows(what.len()).any(|window| window == what)
    }

    const PLAYED: [MediaType; 8] = [
        MediaType::Mp3,
        MediaType::Aac,
        MediaType::Amr,
        MediaType::Wav,
        MediaType::Ogg,
        MediaType::Webm,
        MediaType::Mp4,
        MediaType::ThreeGp,
    ];

    proptest! {
        #[test]
        fn no_bytes_make_a_walk_panic_or_a_copy_grow(mut bytes: Vec<u8>, seed in 0..8_usize, cut in 0..200_usize) {
            // Also with a right beginning, which leads deeper.
            for begun in [Vec::new(), iso::tests::film(b"x"), webm::tests::film(b"x"), ogg::tests::sound(b"x"), wav::tests::sound(b"x")] {
                let keep = begun.len().saturating_sub(cut);
                let mut both = begun[..keep].to_vec();
                both.append(&mut bytes);
                if let Ok((_, copy)) = cleaned(&both, PLAYED[seed]) {
                    prop_assert!(copy.len() <= both.len());
                }
                bytes = both;
                bytes.truncate(512);
            }
        }

        #[test]
        fn one_wrong_byte_is_borne(at in 0..2_000_usize, value: u8) {
            for (mut bytes, media_type) in [
                (iso::tests::film(b"x"), MediaType::Mp4),
                (webm::tests::film(b"x"), MediaType::Webm),
                (ogg::tests::sound(b"x"), MediaType::Ogg),
                (wav::tests::sound(b"x"), MediaType::Wav),
            ] {
                let at = at % bytes.len();
                bytes[at] = value;
                if let Ok((_, copy)) = cleaned(&bytes, media_type) {
                    prop_assert!(copy.len() <= bytes.len());
                }
            }
        }
    }
}
