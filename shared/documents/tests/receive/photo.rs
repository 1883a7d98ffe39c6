//! Pictures made for the tests, with what phones hide in them.

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

/// Stands in every hidden place of a picture.
pub(crate) const SECRET: &str = "Amina-at-home-30.4202N";

/// Red on the left, blue on the right.
pub(crate) fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) })
}

pub(crate) fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90)).unwrap();
    bytes
}

pub(crate) fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    bytes
}

pub(crate) fn webp(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(WebPEncoder::new_lossless(&mut bytes)).unwrap();
    bytes
}

/// Half of it shines through.
pub(crate) fn see_through(width: u32, height: u32) -> DynamicImage {
    RgbaImage::from_fn(width, height, |x, _| Rgba([20, 120, 20, if x < width / 2 { 0 } else { 255 }])).into()
}

/// A photograph as a phone makes it: turned by `orientation`, with its place, its maker and a comment.
pub(crate) fn from_phone(picture: &RgbImage, orientation: u16) -> Vec<u8> {
    let jpeg = jpeg(picture);
    let mut photo = jpeg[..2].to_vec();
    segment(&mut photo, 0xe1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat());
    segment(&mut photo, 0xe1, format!("http://ns.adobe.com/xap/1.0/\0<x>{SECRET}</x>").as_bytes());
    segment(&mut photo, 0xed, format!("Photoshop 3.0\0{SECRET}").as_bytes());
    segment(&mut photo, 0xfe, SECRET.as_bytes());
    photo.extend_from_slice(&jpeg[2..]);
    photo
}

fn segment(photo: &mut Vec<u8>, marker: u8, content: &[u8]) {
    photo.extend_from_slice(&[0xff, marker]);
    photo.extend_from_slice(&u16::try_from(content.len() + 2).unwrap().to_be_bytes());
    photo.extend_from_slice(content);
}

fn exif(orientation: u16) -> Vec<u8> {
    let degrees =
        |degrees| Value::Rational([(degrees, 1), (25, 1), (12, 1)].map(|(num, denom)| Rational { num, denom }).into());
    let ascii = |text: &str| Value::Ascii(vec![text.as_bytes().to_vec()]);
    let fields = [
        (Tag::Orientation, Value::Short(vec![orientation])),
        (Tag::Artist, ascii(SECRET)),
        (Tag::GPSLatitudeRef, ascii("N")),
        (Tag::GPSLatitude, degrees(30)),
        (Tag::GPSLongitudeRef, ascii("W")),
        (Tag::GPSLongitude, degrees(9)),
    ]
    .map(|(tag, value)| Field { tag, ifd_num: In::PRIMARY, value });
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut bytes = Cursor::new(Vec::new());
    writer.write(&mut bytes, false).unwrap();
    bytes.into_inner()
}

/// A PNG with a text and a place in chunks of their own.
pub(crate) fn with_text(png: &[u8]) -> Vec<u8> {
    let after_header = 8 + 25;
    let mut bytes = png[..after_header].to_vec();
    chunk(&mut bytes, b"tEXt", format!("Comment\0{SECRET}").as_bytes());
    chunk(&mut bytes, b"eXIf", &exif(1));
    bytes.extend_from_slice(&png[after_header..]);
    bytes
}

/// A PNG of a few hundred bytes that says to have so many pixels.
pub(crate) fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend_from_slice(&[8, 2, 0, 0, 0]);
    chunk(&mut bytes, b"IHDR", &header);
    let whole = png(&DynamicImage::from(halves(64, 64)));
    bytes.extend_from_slice(&whole[8 + 25..]);
    bytes
}

fn chunk(bytes: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) {
    bytes.extend_from_slice(&u32::try_from(content.len()).unwrap().to_be_bytes());
    let from = bytes.len();
    bytes.extend_from_slice(kind);
    bytes.extend_from_slice(content);
    let sum = crc32(&bytes[from..]);
    bytes.extend_from_slice(&sum.to_be_bytes());
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 })
    })
}

/// The kinds of segments of a JPEG, up to its scan.
pub(crate) fn segments(jpeg: &[u8]) -> Vec<u8> {
    let (mut at, mut kinds) = (2, Vec::new());
    loop {
        kinds.push(jpeg[at + 1]);
        if jpeg[at + 1] == 0xda {
            return kinds;
        }
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
}

/// The kinds of chunks of a PNG.
pub(crate) fn chunks(png: &[u8]) -> Vec<String> {
    let (mut at, mut kinds) = (8, Vec::new());
    while at < png.len() {
        kinds.push(String::from_utf8_lossy(&png[at + 4..at + 8]).into_owned());
        at += 12 + usize::try_from(u32::from_be_bytes(png[at..at + 4].try_into().unwrap())).unwrap();
    }
    kinds
}

/// A progressive JPEG of 32 by 16 pixels, red and blue.
pub(crate) const PROGRESSIVE: &str = "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1\
RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj\
Y2P/wgARCAAQACADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAWAQEBAQAAAAAAAAAAAAAAAAAGBAX/2gAMAwEAAhADEAAAAYh\
LvRhQc//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAAQUCD//EABQRAQAAAAAAAAAAAAAAAAAAABD/2gAIAQMBAT8BP//EABQRAQAAAAAAAA\
AAAAAAAAAAABD/2gAIAQIBAT8BP//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEABj8CD//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAA\
T8hD//aAAwDAQACAAMAAAAQAA//xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAEDAQE/ED//xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAECAQE/\
ED//xAAUEAEAAAAAAAAAAAAAAAAAAAAw/9oACAEBAAE/EA//2Q==";
/// The same for print, in four inks.
pub(crate) const PRINTED: &str = "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfY\
mdoZz5NcXlwZHhcZWdj/8AAFAgAEAAgBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAIB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2g\
AOBEMATQBZAEsAAD8A0Bn7P2gACfxQAAKAE/gAn8UAAD//2Q==";
