//! Pictures as phones take them, and as nobody should send them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, RgbImage};
use std::io::Cursor;

/// Where the photograph was taken, as its metadata says it in clear.
pub(crate) const CAMERA: &str = "Camera of Amina, 30.4215 N 9.5982 W";

/// A photograph that tells by which camera and where it was taken.
pub(crate) fn photo() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 90);
    encoder.set_exif_metadata(exif()).unwrap();
    let picture = RgbImage::from_fn(64, 48, |x, y| image::Rgb([(x * 4) as u8, (y * 5) as u8, 90]));
    encoder.write_image(&picture, 64, 48, ExtendedColorType::Rgb8).unwrap();
    bytes
}

/// TIFF with one entry, ImageDescription.
fn exif() -> Vec<u8> {
    let text = format!("{CAMERA}\0");
    let mut tiff = b"II*\0\x08\0\0\0\x01\0".to_vec();
    tiff.extend(0x010e_u16.to_le_bytes());
    tiff.extend(2_u16.to_le_bytes());
    tiff.extend((text.len() as u32).to_le_bytes());
    tiff.extend(26_u32.to_le_bytes());
    tiff.extend([0; 4]);
    tiff.extend(text.bytes());
    tiff
}

/// A PNG of a few bytes that says to have 50,000 by 50,000 pixels.
pub(crate) fn bomb() -> Vec<u8> {
    let mut bytes = Vec::new();
    let small = DynamicImage::from(RgbImage::new(8, 8));
    small.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    bytes[16..20].copy_from_slice(&50_000_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&50_000_u32.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// The checksum of PNG (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc: u32, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

/// A WebP of one pixel.
pub(crate) fn webp() -> Vec<u8> {
    STANDARD.decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==").unwrap()
}

/// A PNG of a few bytes that says to have 100 megapixels.
pub(crate) fn hundred_megapixels() -> Vec<u8> {
    let mut bytes = bomb();
    bytes[16..20].copy_from_slice(&10_000_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&10_000_u32.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}
