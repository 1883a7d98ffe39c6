//! Office files: archives, known by the names of what lies inside. Nothing is ever unpacked.

use crate::{MediaType, Refusal};
use std::io::{Read, Seek, SeekFrom};

/// The list of an archive, and how many it names, are bounded before they are read: a text with many pictures has some hundreds.
const MOST_BYTES: u64 = 1 << 20;
const MOST_NAMES: usize = 5_000;
/// The end of the list lies within so many bytes of the end of the file (APPNOTE 6.3.10, 4.3.16: 22 and a comment).
const TAIL: u64 = 22 + 65_535;

/// What the archive is.
///
/// # Errors
/// [`Refusal::Type`] for an archive of anything else, of a text that brings a program along, or whose list cannot be read.
pub(crate) fn known(file: &mut (impl Read + Seek)) -> Result<MediaType, Refusal> {
    let other = Err(Refusal::Type { found: Some("application/zip") });
    let Ok(names) = names(file) else { return other };
    let has = |name: &str| names.iter().any(|known| known == name);
    let brings_program = names.iter().any(|name| {
        let name = name.to_ascii_lowercase();
        name.ends_with("vbaproject.bin") || name.starts_with("basic/") || name.starts_with("scripts/")
    });
    if brings_program {
        other
    } else if has("[Content_Types].xml") && has("word/document.xml") {
        Ok(MediaType::Docx)
    } else if has("content.xml") && has("META-INF/manifest.xml") && mimetype(file)? {
        Ok(MediaType::Odt)
    } else {
        other
    }
}

/// Whether the first file inside says that it is a text (OpenDocument 1.3, part 2, 3.3: stored, at a fixed place).
fn mimetype(file: &mut (impl Read + Seek)) -> Result<bool, Refusal> {
    let expected = format!("mimetype{}", MediaType::Odt.name());
    let mut bytes = vec![0; 30 + expected.len() + 2];
    let read = file.seek(SeekFrom::Start(0)).and_then(|_| file.read_exact(&mut bytes));
    read.map_err(|_| Refusal::Broken)?;
    // What goes on as `-template` or `-master` is something else.
    Ok(bytes[30..].starts_with(expected.as_bytes()) && bytes.ends_with(b"PK"))
}

/// The names in the archive's list.
fn names(file: &mut (impl Read + Seek)) -> Result<Vec<String>, Refusal> {
    let broken = |_: std::io::Error| Refusal::Broken;
    let length = file.seek(SeekFrom::End(0)).map_err(broken)?;
    let from = length.saturating_sub(TAIL);
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(from)).map_err(broken)?;
    file.take(TAIL).read_to_end(&mut tail).map_err(broken)?;
    let end = tail.windows(22).rposition(|window| window.starts_with(b"PK\x05\x06")).ok_or(Refusal::Broken)?;
    let number = |bytes: &[u8], at: usize, count: usize| {
        let bytes = bytes.get(at..at + count)?;
        Some(bytes.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte)))
    };
    let size = number(&tail, end + 12, 4).filter(|size| *size <= MOST_BYTES).ok_or(Refusal::Broken)?;
    let at = number(&tail, end + 16, 4).ok_or(Refusal::Broken)?;
    // The list ends where its end begins: nothing hides between, and nothing stands before the archive.
    if at + size != from + end as u64 {
        return Err(Refusal::Broken);
    }
    let mut list = Vec::new();
    file.seek(SeekFrom::Start(at)).map_err(broken)?;
    file.take(size).read_to_end(&mut list).map_err(broken)?;
    let (mut names, mut rest) = (Vec::new(), list.as_slice());
    while !rest.is_empty() {
        if !rest.starts_with(b"PK\x01\x02") || names.len() == MOST_NAMES {
            return Err(Refusal::Broken);
        }
        let sizes = [28, 30, 32].map(|at| number(rest, at, 2).and_then(|size| usize::try_from(size).ok()));
        let [Some(name), Some(extra), Some(comment)] = sizes else { return Err(Refusal::Broken) };
        let name_bytes = rest.get(46..46 + name).ok_or(Refusal::Broken)?;
        names.push(String::from_utf8_lossy(name_bytes).into_owned());
        rest = rest.get(46 + name + extra + comment..).ok_or(Refusal::Broken)?;
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;
    use std::io::Cursor;

    /// An archive of stored files.
    fn archive(files: &[(&str, &str)]) -> Vec<u8> {
        let (mut bytes, mut list) = (Vec::new(), Vec::new());
        let two = |size: usize| u16::try_from(size).unwrap().to_le_bytes();
        let four = |size: usize| u32::try_from(size).unwrap().to_le_bytes();
        for (name, content) in files {
            let at = bytes.len();
            let common = [
                b"\x14\0\0\0\0\0\0\0\0\0\0\0\0\0".as_slice(),
                &four(content.len()),
                &four(content.len()),
                &two(name.len()),
                &two(0),
            ]
            .concat();
            bytes.extend([b"PK\x03\x04".as_slice(), &common, name.as_bytes(), content.as_bytes()].concat());
            let more = [two(0).as_slice(), &two(0), &two(0), &four(0), &four(at)].concat();
            list.extend([b"PK\x01\x02\x14\0".as_slice(), &common, &more, name.as_bytes()].concat());
        }
        let at = bytes.len();
        bytes.extend_from_slice(&list);
        let count = two(files.len());
        let end = [b"PK\x05\x06".as_slice(), &[0; 4], &count, &count, &four(list.len()), &four(at), &two(0)].concat();
        [bytes, end].concat()
    }

    fn known_of(bytes: &[u8]) -> Result<MediaType, Refusal> {
        known(&mut Cursor::new(bytes))
    }

    const OTHER: Result<MediaType, Refusal> = Err(Refusal::Type { found: Some("application/zip") });

    #[test]
    fn a_text_is_known_by_what_lies_inside() {
        let docx = [("[Content_Types].xml", "<a/>"), ("_rels/.rels", "<a/>"), ("word/document.xml", "<a/>")];
        assert_eq!(known_of(&archive(&docx)), Ok(MediaType::Docx));
        let odt = [("mimetype", MediaType::Odt.name()), ("content.xml", "<a/>"), ("META-INF/manifest.xml", "<a/>")];
        assert_eq!(known_of(&archive(&odt)), Ok(MediaType::Odt));
        let sheet = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), odt[1], odt[2]];
        assert_eq!(known_of(&archive(&sheet)), OTHER);
        assert_eq!(known_of(&archive(&[("photo.jpg", "bytes")])), OTHER);
        assert_eq!(known_of(&archive(&[])), OTHER);
    }

    #[test]
    fn a_text_that_brings_a_program_is_not_taken() {
        let docm = [("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>"), ("word/vbaProject.bin", "program")];
        assert_eq!(known_of(&archive(&docm)), OTHER);
    }

    #[test]
    fn an_archive_behind_something_else_or_cut_is_none_of_them() {
        let docx = archive(&[("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")]);
        assert_eq!(known_of(&[b"PK\x03\x04 GIF89a".as_slice(), &docx].concat()), OTHER);
        assert_eq!(known_of(&docx[..docx.len() - 10]), OTHER);
        assert_eq!(known_of(b"PK\x03\x04"), OTHER);
    }

    proptest! {
        #[test]
        fn no_list_panics(at in 0..300_usize, value: u8, cut in 0..50_usize) {
            let mut docx = archive(&[("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")]);
            let at = at % docx.len();
            docx[at] = value;
            docx.truncate(docx.len() - cut);
            let _ = known_of(&docx);
        }
    }
}
