//! Style sheets, scripts, fonts and pictures, embedded by the build script under names that change with their content.

/// A file that the server may send as it is, for ever: its name holds the hash of its content.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// The `Content-Type`.
    pub content_type: &'static str,
    /// The bytes.
    pub plain: &'static [u8],
    /// The bytes in gzip; none where that would not be shorter.
    pub gzip: Option<&'static [u8]>,
    /// The bytes in brotli; none where that would not be shorter.
    pub brotli: Option<&'static [u8]>,
}

struct Entry {
    name: &'static str,
    url: &'static str,
    asset: Asset,
}

// Sorted by `name`, for the search below.
include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The directory of the addresses.
const PREFIX: &str = "/assets/";

/// The asset whose address is `/assets/{file}`.
#[must_use]
pub fn asset(file: &str) -> Option<&'static Asset> {
    // `app.0123456789.css` is filed under `app.css`.
    let (stem, rest) = file.split_once('.')?;
    let (_, extension) = rest.split_once('.')?;
    let entry = find(&format!("{stem}.{extension}"))?;
    (entry.url.strip_prefix(PREFIX) == Some(file)).then_some(&entry.asset)
}

/// The address of the asset `name`, such as `app.css`. An unknown name gives an address that answers "not found"; a test
/// walks all templates so that none is used.
#[must_use]
pub fn asset_url(name: &str) -> &'static str {
    find(name).map_or("/assets/unknown", |entry| entry.url)
}

/// All assets with the last segment of their address.
pub fn assets() -> impl Iterator<Item = (&'static str, &'static Asset)> {
    ENTRIES.iter().map(|entry| (entry.url.strip_prefix(PREFIX).unwrap_or(entry.url), &entry.asset))
}

fn find(name: &str) -> Option<&'static Entry> {
    ENTRIES.binary_search_by(|entry| entry.name.cmp(name)).ok().and_then(|at| ENTRIES.get(at))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    /// What the first page may weigh, in bytes over the wire.
    const LIMIT: usize = 150_000;
    /// Kept free of it for the page's own HTML, compressed.
    const HTML: usize = 12_000;

    fn weight(name: &str) -> usize {
        let asset = find(name).unwrap_or_else(|| panic!("{name} is missing")).asset;
        asset.brotli.map_or(asset.plain.len(), <[u8]>::len)
    }

    #[test]
    fn an_asset_answers_to_its_hashed_address_only() {
        let url = asset_url("app.css");
        let file = url.strip_prefix("/assets/").unwrap();
        assert_eq!(asset(file).unwrap().content_type, "text/css; charset=utf-8");
        for other in ["app.css", "app.0000000000.css", "../app.css", "", "app"] {
            assert!(asset(other).is_none(), "{other}");
        }
    }

    #[test]
    fn compressed_bytes_are_shorter_and_fonts_are_sent_as_they_are() {
        for (file, asset) in assets() {
            for compressed in [asset.gzip, asset.brotli].into_iter().flatten() {
                assert!(compressed.len() < asset.plain.len(), "{file}");
            }
            assert_eq!(asset.brotli.is_none(), matches!(asset.content_type, "font/woff2" | "image/png"), "{file}");
        }
    }

    #[test]
    fn every_reference_between_assets_is_hashed_and_stays_with_us() {
        for (file, asset) in assets() {
            let Ok(text) = std::str::from_utf8(asset.plain) else { continue };
            if file.starts_with("leaflet.") && file.ends_with(".js") {
                continue;
            }
            for (before, after) in [("url(", ")"), ("from \"./", "\""), ("import(\"./", "\""), ("import \"./", "\"")] {
                for piece in text.split(before).skip(1) {
                    let reference = piece.split(after).next().unwrap();
                    assert!(reference.starts_with('#') || super::asset(reference).is_some(), "{file}: {reference}");
                }
            }
            assert!(!text.contains("data:"), "{file} needs a wider policy");
            assert!(!text.contains("@import"), "{file} loads in steps");
        }
    }

    #[test]
    fn the_first_page_is_light_in_every_language() {
        let frame = ["app.css", "app.js", "display.js", "forms.js", "aloud.js", "favicon.svg"];
        let latin = ["latin-400.woff2", "latin-700.woff2"];
        let arabic = ["arabic-400.woff2", "arabic-700.woff2", "arabic-latin-400.woff2", "arabic-latin-700.woff2"];
        let tifinagh = ["tifinagh-400.woff2", "latin-400.woff2", "latin-700.woff2"];
        for fonts in [latin.as_slice(), &arabic, &tifinagh] {
            let total: usize = frame.iter().chain(fonts).map(|name| weight(name)).sum();
            assert!(total + HTML < LIMIT, "{fonts:?}: {total} bytes");
        }
    }
}
