//! The receipt as others see it: poppler reads and renders it, zbar reads its QR code, qpdf checks its structure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod sample;

use proptest::prelude::*;
use std::path::Path;
use std::process::{Command, Output};
use typeset::{Receipt, Row, Trilingual, Value, receipt};

fn run(tool: &str, args: &[&str]) -> Output {
    Command::new(tool)
        .args(args)
        .output()
        .unwrap_or_else(|error| panic!("{tool} does not start ({error}): run ops/install"))
}

/// The PDF in a folder that goes away with it.
struct Paper {
    folder: tempfile::TempDir,
}

impl Paper {
    fn of(content: &Receipt) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("receipt.pdf"), receipt(content).unwrap()).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn read_by(&self, tool: &str, options: &[&str]) -> String {
        let pdf = self.path("receipt.pdf");
        let mut args = options.to_vec();
        args.push(&pdf);
        if tool == "pdftotext" {
            args.push("-");
        }
        let output = run(tool, &args);
        assert!(output.status.success(), "{tool}: {output:?}");
        // pdfinfo prints titles of structure elements as they stand in the file, in UTF-16.
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn text(&self) -> String {
        self.read_by("pdftotext", &[])
    }

    fn pages(&self) -> u32 {
        let info = self.read_by("pdfinfo", &[]);
        let line = info.lines().find(|line| line.starts_with("Pages:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// The right edge of the rightmost word and the bottom edge of the lowest, in points.
    fn extent(&self) -> (f64, f64) {
        let boxes = self.read_by("pdftotext", &["-bbox"]);
        let largest = |name: &str| {
            boxes
                .lines()
                .filter(|line| line.contains("<word"))
                .filter_map(|line| line.split(&format!("{name}=\"")).nth(1))
                .map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap())
                .fold(0.0, f64::max)
        };
        (largest("xMax"), largest("yMax"))
    }
}

fn same(text: &str) -> Trilingual {
    sample::three(text, text, text)
}

/// The sample with `text` wherever words may stand; number and code are never typed by a person.
fn receipt_of(text: &str) -> Receipt {
    let mut content = sample::receipt();
    content.title = same(text);
    content.administration = same(text);
    content.number.label = same(text);
    content.rows = vec![
        Row { label: same(text), value: Value::Same(text.to_owned()) },
        Row { label: same("x"), value: Value::Each(same(text)) },
    ];
    content.notes = vec![same(text)];
    content.check.words = same(text);
    content.demo = Some(same(text));
    content.generated = same(text);
    content
}

#[test]
fn an_ordinary_receipt_is_one_page_with_its_number_and_code() {
    let paper = Paper::of(&sample::receipt());
    assert_eq!(paper.pages(), 1);
    let text = paper.text();
    for expected in [
        sample::NUMBER,
        sample::CODE,
        sample::URL,
        "جماعة أكادير",
        "وصل إيداع شكاية",
        "ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⴰⴳⴰⴷⵉⵔ",
        "Commune d'Agadir",
        "mardi 24 novembre 2026 à 14:05",
        "décret n° 2-17-265",
        "Démonstration",
    ] {
        assert!(text.contains(expected), "{expected} is missing in:\n{text}");
    }
}

#[test]
fn numbers_keep_their_order_inside_arabic() {
    // The line of the Arabic note: right to left, but each number from left to right.
    let text = Paper::of(&sample::receipt()).read_by("pdftotext", &["-bbox"]);
    for number in ["2-17-265", "2027-01-23", sample::NUMBER] {
        assert!(text.contains(number), "{number} is torn apart in:\n{text}");
    }
}

#[test]
fn only_a_demonstration_says_so() {
    let mut content = sample::receipt();
    content.demo = None;
    assert!(!Paper::of(&content).text().contains("Démonstration"));
}

#[test]
fn the_qr_code_leads_to_the_check_page() {
    let paper = Paper::of(&sample::receipt());
    let image = paper.path("page");
    paper_to_png(&paper, &image);
    let output = run("zbarimg", &["--quiet", "--raw", &format!("{image}.png")]);
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), sample::URL);
}

fn paper_to_png(paper: &Paper, image: &str) {
    let pdf = paper.path("receipt.pdf");
    let output = run("pdftoppm", &["-r", "80", "-png", "-singlefile", &pdf, image]);
    assert!(output.status.success(), "{output:?}");
    assert!(Path::new(&format!("{image}.png")).is_file());
}

#[test]
fn the_file_is_sound_archivable_and_accessible() {
    let paper = Paper::of(&sample::receipt());
    let checked = run("qpdf", &["--check", &paper.path("receipt.pdf")]);
    assert!(checked.status.success(), "{checked:?}");

    let info = paper.read_by("pdfinfo", &["-isodates"]);
    assert!(info.contains("Tagged:          yes"), "{info}");
    assert!(info.contains("CreationDate:    2026-11-24T13:05:00Z"), "{info}");
    assert!(info.contains("26-AGA-000123-K · وصل إيداع شكاية"), "{info}");
    let metadata = paper.read_by("pdfinfo", &["-meta"]);
    for expected in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(metadata.contains(expected), "{expected} is missing in {metadata}");
    }
    assert!(!metadata.contains(sample::CODE), "the secret code is in the metadata");

    let fonts = paper.read_by("pdffonts", &[]);
    assert!(fonts.contains("NotoSansTifinagh"), "{fonts}");
    for font in fonts.lines().skip(2) {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        assert_eq!(columns[4], "yes", "not embedded: {font}");
    }

    let structure = paper.read_by("pdfinfo", &["-struct-text"]);
    assert_eq!(structure.matches("H1 ").count(), 3, "a heading in each language: {structure}");
    assert_eq!(structure.matches("TH ").count(), 15, "a header for each row: {structure}");
}

#[test]
fn the_same_receipt_gives_the_same_bytes() {
    assert!(receipt(&sample::receipt()).unwrap() == receipt(&sample::receipt()).unwrap());
}

#[test]
fn markup_prints_as_typed() {
    let typed = "#panic() $x^2$ \\u{41} *b* _c_ = d <e> @f [g] // h `i` --- ~ 'j'";
    let mut content = sample::receipt();
    content.rows[3].value = Value::Same(typed.to_owned());
    let text = Paper::of(&content).text();
    assert_eq!(text.matches(typed).count(), 3, "once in each language:\n{text}");
}

#[test]
fn long_words_and_long_texts_stay_on_the_paper() {
    // Without the words across the background, which nobody types.
    let mut content = receipt_of(&"W".repeat(400));
    content.demo = None;
    let paper = Paper::of(&content);
    let (right, bottom) = paper.extent();
    assert!(right < 595.0 - 40.0, "runs off the right edge: {right}");
    assert!(bottom < 842.0 - 15.0, "runs off the bottom: {bottom}");

    let mut content = sample::receipt();
    content.rows[3].value = Value::Same(format!("{} last words", "a quiet street ".repeat(300)));
    let paper = Paper::of(&content);
    assert!(paper.pages() > 1);
    assert_eq!(paper.text().matches("last words").count(), 3);
    assert!(paper.extent().1 < 842.0 - 15.0);
}

#[test]
fn hostile_text_neither_fails_nor_leaks_into_the_rest() {
    for text in [
        "",
        "\0",
        "\u{202E}gpj.exe",
        "\u{2067}\u{2067}\u{2067}x",
        "👩🏽‍❤️‍💋‍👨🏼 🇲🇦 1️⃣",
        "東京 \u{E000} \u{10FFFF} \u{FFFC} \u{FEFF}",
        "\n\n\t\r\u{2028}",
        "sys.inputs #panic() #read(\"/etc/passwd\")",
        "ﷺ﷽ لا إله",
        "]]>\"}{\\",
        "http:// javascript:alert(1)",
    ] {
        let paper = Paper::of(&receipt_of(text));
        assert!(paper.text().contains(sample::CODE), "the code is lost beside {text:?}");
    }
}

/// Any characters at all, and characters that act on each other: right to left, marks, joiners, Tifinagh, codes.
fn typed_text() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::collection::vec(any::<char>(), 0..60).prop_map(String::from_iter),
        "[\u{590}-\u{8ff}\u{2d30}-\u{2d7f}\u{300}-\u{36f}\u{200b}-\u{206f} 0-9A-Za-z./:-]{0,60}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_receipt(text in typed_text()) {
        let pdf = receipt(&receipt_of(&text)).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(pdf.starts_with(b"%PDF-1.7"));
    }
}
