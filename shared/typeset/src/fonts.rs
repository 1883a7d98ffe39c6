//! The embedded fonts, parsed once.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Regular and Bold of Noto Sans and Noto Sans Arabic, Regular of Noto Sans Tifinagh and Noto Emoji.
static FILES: &[&[u8]] = &include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// The fonts and the book in which the typesetter looks them up.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

impl Fonts {
    /// Whether one font has every visible character of `cluster` (a letter with its marks). The typesetter looks for a
    /// font by cluster, and PDF/A forbids the empty box that it would print otherwise.
    pub(crate) fn cover(&self, cluster: &str) -> bool {
        self.fonts.iter().any(|font| {
            cluster.chars().all(|c| typst::text::is_default_ignorable(c) || font.info().coverage.contains(c.into()))
        })
    }
}
