//! Embeds the assets: reads our own files and those of the npm packages, puts the hash of the content into each name,
//! points references between files at the hashed names, compresses, and writes the table that `src/asset.rs` includes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sha2::{Digest, Sha256};

/// Files of npm packages: name under `/assets/`, path under `node_modules/`.
const PACKAGED: &[(&str, &str)] = &[
    ("latin-400.woff2", "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2"),
    ("latin-700.woff2", "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2"),
    ("latin-ext-400.woff2", "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2"),
    ("latin-ext-700.woff2", "@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2"),
    ("arabic-400.woff2", "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2"),
    ("arabic-700.woff2", "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2"),
    ("arabic-latin-400.woff2", "@fontsource/noto-sans-arabic/files/noto-sans-arabic-latin-400-normal.woff2"),
    ("arabic-latin-700.woff2", "@fontsource/noto-sans-arabic/files/noto-sans-arabic-latin-700-normal.woff2"),
    ("tifinagh-400.woff2", "@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2"),
    ("easy-400.woff2", "@fontsource/lexend/files/lexend-latin-400-normal.woff2"),
    ("easy-700.woff2", "@fontsource/lexend/files/lexend-latin-700-normal.woff2"),
    ("easy-ext-400.woff2", "@fontsource/lexend/files/lexend-latin-ext-400-normal.woff2"),
    ("easy-ext-700.woff2", "@fontsource/lexend/files/lexend-latin-ext-700-normal.woff2"),
    ("leaflet.css", "leaflet/dist/leaflet.css"),
    ("leaflet.js", "leaflet/dist/leaflet.js"),
    ("layers.png", "leaflet/dist/images/layers.png"),
    ("layers-2x.png", "leaflet/dist/images/layers-2x.png"),
    ("marker-icon.png", "leaflet/dist/images/marker-icon.png"),
];

/// Hexadecimal digits of the hash in a name: 40 bits.
const HASH_DIGITS: usize = 10;

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            println!("cargo::error={sentence}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(variable("OUT_DIR")?).join("assets");
    // The translations are embedded by a macro that does not see a new file by itself.
    for watched in ["build.rs", "assets", "locales"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let mut shelf = Shelf::default();
    shelf.take_own(&root.join("assets"))?;
    for (name, path) in PACKAGED {
        let path = root.join("node_modules").join(path);
        println!("cargo::rerun-if-changed={}", path.display());
        if !path.exists() {
            return Err("shared/ui/node_modules lacks its packages: run ops/install".to_owned());
        }
        shelf.sources.insert((*name).to_owned(), read(&path)?);
    }
    let names: Vec<String> = shelf.sources.keys().cloned().collect();
    for name in &names {
        shelf.finish(name)?;
    }
    fs::create_dir_all(&out).map_err(|e| format!("{}: {e}", out.display()))?;
    shelf.write(&out)
}

/// The files on their way: as read, and finished with their hashed name.
#[derive(Default)]
struct Shelf {
    sources: BTreeMap<String, Vec<u8>>,
    finished: BTreeMap<String, (String, Vec<u8>)>,
    open: BTreeSet<String>,
}

impl Shelf {
    /// Takes our own files: the style sheets of `css/` in the order of their names make `app.css`.
    fn take_own(&mut self, assets: &Path) -> Result<(), String> {
        let mut sheet = Vec::new();
        for path in files(&assets.join("css"))? {
            sheet.extend(read(&path)?);
        }
        self.sources.insert("app.css".to_owned(), sheet);
        for folder in ["js", "img"] {
            for path in files(&assets.join(folder))? {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.sources.insert(name, read(&path)?);
            }
        }
        Ok(())
    }

    /// Points the file's references at hashed names, then names it by its own hash.
    fn finish(&mut self, name: &str) -> Result<String, String> {
        if let Some((hashed, _)) = self.finished.get(name) {
            return Ok(hashed.clone());
        }
        if !self.open.insert(name.to_owned()) {
            return Err(format!("{name} refers to itself through other assets"));
        }
        let source = self.sources.get(name).cloned().ok_or_else(|| format!("no asset is called {name}"))?;
        let content = match extension(name) {
            "css" => self.refer(&without_comments(&text(name, source)?), &[("url(", ")")])?.into_bytes(),
            "js" if name != "leaflet.js" => self
                .refer(
                    &without_remarks(&text(name, source)?),
                    &[("from \"./", "\""), ("import(\"./", "\""), ("import \"./", "\"")],
                )?
                .into_bytes(),
            _ => source,
        };
        let mut digest = String::new();
        for byte in Sha256::digest(&content) {
            write!(digest, "{byte:02x}").map_err(|e| e.to_string())?;
        }
        digest.truncate(HASH_DIGITS);
        let stem = name.strip_suffix(extension(name)).unwrap_or(name);
        let hashed = format!("{stem}{digest}.{}", extension(name));
        self.finished.insert(name.to_owned(), (hashed.clone(), content));
        Ok(hashed)
    }

    /// Replaces each asset's name between one of the pairs of `marks` by its hashed name.
    fn refer(&mut self, text: &str, marks: &[(&str, &str)]) -> Result<String, String> {
        let mut done = text.to_owned();
        for (before, after) in marks {
            let mut pieces = done.split(before);
            let mut next = pieces.next().unwrap_or_default().to_owned();
            for piece in pieces {
                let (reference, rest) = piece.split_once(after).ok_or_else(|| format!("{before} is not closed"))?;
                next.push_str(before);
                next.push_str(&self.hashed_reference(reference)?);
                next.push_str(after);
                next.push_str(rest);
            }
            done = next;
        }
        Ok(done)
    }

    fn hashed_reference(&mut self, reference: &str) -> Result<String, String> {
        let bare = reference.trim_matches(['"', '\'']);
        // `url(#default#VML)` names something inside the page.
        if bare.starts_with('#') {
            return Ok(reference.to_owned());
        }
        self.finish(bare.rsplit('/').next().unwrap_or(bare))
    }

    fn write(&self, out: &Path) -> Result<(), String> {
        let mut table = String::from("static ENTRIES: &[Entry] = &[\n");
        for (name, (hashed, content)) in &self.finished {
            let store = |suffix: &str, bytes: &[u8]| -> Result<String, String> {
                let path = out.join(format!("{name}{suffix}"));
                fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))?;
                Ok(format!("include_bytes!({:?})", path.display().to_string()))
            };
            // Fonts and pictures are compressed already: a few bytes less are not worth unpacking twice.
            let shorter = |suffix: &str, bytes: Vec<u8>| -> Result<String, String> {
                if bytes.len() * 10 < content.len() * 9 {
                    Ok(format!("Some({})", store(suffix, &bytes)?))
                } else {
                    Ok("None".to_owned())
                }
            };
            writeln!(
                table,
                "Entry {{ name: {name:?}, url: \"/assets/{hashed}\", asset: Asset {{ content_type: {:?}, plain: {}, gzip: {}, brotli: {} }} }},",
                content_type(name)?,
                store("", content)?,
                shorter(".gz", gzip(content)?)?,
                shorter(".br", brotli(content)?)?,
            )
            .map_err(|e| e.to_string())?;
        }
        table.push_str("];\n");
        let path = out.with_file_name("assets.rs");
        fs::write(&path, table).map_err(|e| format!("{}: {e}", path.display()))
    }
}

fn content_type(name: &str) -> Result<&'static str, String> {
    match extension(name) {
        "css" => Ok("text/css; charset=utf-8"),
        "js" => Ok("text/javascript; charset=utf-8"),
        "svg" => Ok("image/svg+xml"),
        "png" => Ok("image/png"),
        "woff2" => Ok("font/woff2"),
        _ => Err(format!("{name} has no known type")),
    }
}

fn extension(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

/// Lines without what stands before and behind them, and none that are empty.
fn without_indents(css: &str) -> String {
    let lines: Vec<&str> = css.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// A script without its indents, and without the remarks that have lines of their own.
fn without_remarks(js: &str) -> String {
    let mut kept = Vec::new();
    let mut is_remark = false;
    for line in js.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
        is_remark |= line.starts_with("/*");
        if !is_remark {
            kept.push(line);
        }
        is_remark &= !line.ends_with("*/");
    }
    kept.join("\n")
}

fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    without_indents(&kept)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content).map_err(|e| e.to_string())?;
    encoder.finish().map_err(|e| e.to_string())
}

fn brotli(content: &[u8]) -> Result<Vec<u8>, String> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters).map_err(|e| e.to_string())?;
    Ok(compressed)
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|e| format!("{name}: {e}"))
}

fn text(name: &str, bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|e| format!("{name}: {e}"))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|e| format!("{}: {e}", folder.display()))?;
    paths.sort();
    Ok(paths)
}
