//! Embeds the fonts: writes a list of `include_bytes!` over the font files of the npm packages.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// Noto Sans Arabic stays at 2.004 (package 0.2.2): from 2.010 on the dots of a letter are glyphs of their own, and text
/// copied or read aloud from the PDF has those letters twice. Noto Sans Tifinagh exists in one weight only; the template
/// thickens it where bold is wanted.
const FONTS: [&str; 6] = [
    "noto-sans/400Regular/NotoSans_400Regular.ttf",
    "noto-sans/700Bold/NotoSans_700Bold.ttf",
    "noto-sans-arabic/NotoSansArabic_400Regular.ttf",
    "noto-sans-arabic/NotoSansArabic_700Bold.ttf",
    "noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf",
    "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("node_modules").join("@expo-google-fonts");
    let mut list = String::from("[\n");
    for font in FONTS {
        let path = folder.join(font);
        // A path that does not exist makes cargo run this script again, so an install is noticed.
        println!("cargo::rerun-if-changed={}", path.display());
        if !path.is_file() {
            println!("cargo::error=The fonts of the PDF documents are not installed: run ops/install.");
            return Ok(());
        }
        writeln!(list, "    include_bytes!({path:?}),")?;
    }
    list.push(']');
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("fonts.rs"), list)?;
    Ok(())
}
