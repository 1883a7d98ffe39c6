//! The names that people give to their files: made harmless, and written into a header.

use crate::MediaType;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Longer names are cut: no screen shows more, and file systems stop at 255 bytes.
const LONGEST: usize = 80;
/// What stands for itself in an extended parameter (RFC 8187, attr-char), but for letters and digits.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `name` as it may be stored and shown: the last part of a path, without control characters or marks that turn the
/// direction of text (they make `exe.gpj` read `jpg.exe`), at most 80 characters, and ending as its type ends.
pub(crate) fn clean(name: &str, media_type: MediaType) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match last.rsplit_once('.') {
        Some((stem, extension)) if extension.chars().count() <= 5 => stem,
        _ => last,
    };
    let stem: String = stem.chars().filter(|c| !c.is_control() && !is_invisible(*c)).take(LONGEST).collect();
    let stem = stem.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = if stem.is_empty() { "file" } else { stem };
    with_extension(stem, media_type)
}

/// The stem of `name` with the extension of another form of the same file.
pub(crate) fn as_type(name: &str, media_type: MediaType) -> String {
    with_extension(name.rsplit_once('.').map_or(name, |(stem, _)| stem), media_type)
}

fn with_extension(stem: &str, media_type: MediaType) -> String {
    format!("{stem}.{}", media_type.extension())
}

/// Zero-width characters, marks and overrides of direction, line separators.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
}

/// The value of `Content-Disposition` (RFC 6266): an ASCII name for old programs, then the true one in UTF-8.
pub(crate) fn disposition(kind: &str, name: &str) -> String {
    let ascii: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "-._ ".contains(c) { c } else { '_' }).collect();
    if ascii == name {
        return format!("{kind}; filename=\"{ascii}\"");
    }
    format!("{kind}; filename=\"{ascii}\"; filename*=UTF-8''{}", utf8_percent_encode(name, ENCODED))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_loses_its_path_and_takes_the_ending_of_its_type() {
        assert_eq!(clean("C:\\photos\\trou.JPG", MediaType::Jpeg), "trou.jpg");
        assert_eq!(clean("../../etc/passwd", MediaType::Pdf), "passwd.pdf");
        assert_eq!(clean("page.html", MediaType::Png), "page.png");
        assert_eq!(clean("حفرة في الطريق.jpeg", MediaType::Jpeg), "حفرة في الطريق.jpg");
        assert_eq!(clean("note. The end of it all", MediaType::Pdf), "note. The end of it all.pdf");
    }

    #[test]
    fn a_name_that_says_nothing_becomes_file() {
        for name in ["", ".", "..", "/", ".jpg", " \u{202e}\u{0}\n "] {
            assert_eq!(clean(name, MediaType::Jpeg), "file.jpg", "{name:?}");
        }
    }

    #[test]
    fn marks_that_turn_the_text_around_are_dropped() {
        assert_eq!(clean("invoice\u{202e}gpj.exe", MediaType::Jpeg), "invoicegpj.jpg");
    }

    #[test]
    fn a_name_outside_ascii_is_written_both_ways() {
        assert_eq!(disposition("inline", "trou 1.jpg"), "inline; filename=\"trou 1.jpg\"");
        assert_eq!(
            disposition("attachment", "dégât \"1\".pdf"),
            "attachment; filename=\"d_g_t _1_.pdf\"; filename*=UTF-8''d%C3%A9g%C3%A2t%20%221%22.pdf"
        );
    }

    proptest! {
        #[test]
        fn no_name_can_leave_the_header(name in ".*") {
            let value = disposition("attachment", &clean(&name, MediaType::Pdf));
            prop_assert!(value.is_ascii() && !value.chars().any(|c| c.is_control()));
            let quoted = value.split('"').count();
            prop_assert_eq!(quoted, 3, "{}", value);
            prop_assert!(value.len() < 1300);
        }
    }
}
