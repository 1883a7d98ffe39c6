//! From a picture as it was handed in to the clean forms that may be shown: turned upright, reduced, without metadata.
//!
//! The clean forms are new files that hold pixels and nothing else: where the picture was taken, by which device and
//! whatever was hidden behind its end stay in the sealed original.

use crate::{BlackBox, MediaType, Refusal};
use fast_image_resize::{ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::metadata::Orientation;
use image::{
    ColorType, DynamicImage, GenericImage as _, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgba,
};
use std::fs::File;
use std::io::{BufReader, Read, Seek};

/// A picture of more pixels is refused before it is decoded. Phones send 12 megapixels unless told otherwise; 24 take
/// 72 MB for the moment of decoding, and the whole suite is to live in 150 MB.
pub const MAX_PIXELS: u64 = 24_000_000;
/// What decoding may take in bytes, besides the file itself.
const MAX_MEMORY: u64 = MAX_PIXELS * 3;
/// The long side of the form that is shown, in pixels: a page of A4 stays readable.
const SHOWN: u32 = 2048;
/// The long side of the form for lists, in pixels.
pub(crate) const THUMB: u32 = 320;
/// Of 100; below, the edges of letters in a photographed notice blur.
const QUALITY: u8 = 85;

/// The forms of a picture that may be shown.
#[derive(Debug)]
pub(crate) struct Clean {
    pub(crate) media_type: MediaType,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) shown: Vec<u8>,
    pub(crate) thumb: Vec<u8>,
}

/// Makes the clean forms of the picture in `file`, with `boxes` painted black. Takes a fraction of a second and up to 100 MB: run it where blocking is
/// allowed, one at a time.
pub(crate) fn clean(mut file: File, format: ImageFormat, boxes: &[BlackBox]) -> Result<Clean, Refusal> {
    let is_progressive = format == ImageFormat::Jpeg && check_jpeg(&mut file)?;
    file.rewind().map_err(|_| Refusal::Broken)?;
    let mut picture = decode(file, format, is_progressive)?;
    paint(&mut picture, boxes);
    let thumb = reduced(&picture, THUMB)?;
    let thumb = thumb.as_ref().unwrap_or(&picture);
    let media_type = if is_transparent(&picture) { MediaType::Png } else { MediaType::Jpeg };
    let (width, height) = (picture.width(), picture.height());
    Ok(Clean { media_type, width, height, shown: encoded(&picture, media_type)?, thumb: encoded(thumb, media_type)? })
}

/// Decodes within the limits; the answer is upright, of the size that is shown and has 8 bits a colour.
fn decode(file: File, format: ImageFormat, is_progressive: bool) -> Result<DynamicImage, Refusal> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = ImageReader::with_format(BufReader::new(file), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    let limit = MAX_PIXELS.min(MAX_MEMORY / cost(decoder.color_type(), format, is_progressive));
    if u64::from(width) * u64::from(height) > limit {
        return Err(Refusal::TooManyPixels { limit });
    }
    // Metadata that cannot be read turns nothing.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let decoded = DynamicImage::from_decoder(decoder).map_err(refused)?;
    // Reduced before it is turned or converted: each of these makes a copy.
    let mut picture = reduced(&decoded, SHOWN)?.unwrap_or(decoded);
    picture.apply_orientation(orientation);
    Ok(if picture.color().has_alpha() { picture.into_rgba8().into() } else { picture.into_rgb8().into() })
}

/// Before anything is made of it: the small form has no trace of what was there either.
fn paint(picture: &mut DynamicImage, boxes: &[BlackBox]) {
    const BLACK: Rgba<u8> = Rgba([0, 0, 0, u8::MAX]);
    for area in boxes {
        let ((left, top), (right, bottom)) = area.pixels(picture.width(), picture.height());
        for y in top..bottom {
            for x in left..right {
                picture.put_pixel(x, y, BLACK);
            }
        }
    }
}

/// How many bytes a pixel takes while it is decoded and reduced. What phones send takes the least.
fn cost(color: ColorType, format: ImageFormat, is_progressive: bool) -> u64 {
    // Transparency is worked on in a copy.
    let copies = if color.has_alpha() { 2 } else { 1 };
    let planes = match format {
        // The coefficients of the whole picture are held, of 16 bits each.
        ImageFormat::Jpeg if is_progressive => 6,
        // Brightness and colours are held beside the pixels.
        ImageFormat::WebP => 2,
        _ => 0,
    };
    copies * u64::from(color.bytes_per_pixel()) + planes
}

/// A copy whose long side is `longest`; `None` when the picture is no longer than that.
fn reduced(picture: &DynamicImage, longest: u32) -> Result<Option<DynamicImage>, Refusal> {
    let (width, height) = (picture.width(), picture.height());
    let long = width.max(height);
    if long <= longest {
        return Ok(None);
    }
    let scaled = |side: u32| u32::try_from(u64::from(side) * u64::from(longest) / u64::from(long)).unwrap_or(1).max(1);
    let mut small = DynamicImage::new(scaled(width), scaled(height), picture.color());
    Resizer::new().resize(picture, &mut small, &ResizeOptions::new()).map_err(|_| Refusal::Broken)?;
    Ok(Some(small))
}

/// Whether anything shines through: only then is the larger format worth it.
fn is_transparent(picture: &DynamicImage) -> bool {
    picture.as_rgba8().is_some_and(|pixels| pixels.pixels().any(|pixel| pixel.0[3] < u8::MAX))
}

fn encoded(picture: &DynamicImage, media_type: MediaType) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let outcome = match media_type {
        MediaType::Png => picture.write_with_encoder(PngEncoder::new(&mut bytes)),
        _ => picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)),
    };
    outcome.map(|()| bytes).map_err(refused)
}

fn refused(error: ImageError) -> Refusal {
    match error {
        ImageError::Limits(_) => Refusal::TooManyPixels { limit: MAX_PIXELS },
        _ => Refusal::Broken,
    }
}

/// Walks the segments of a JPEG before anything is decoded, because the decoder fills what is missing of a truncated
/// picture with grey and says nothing. Says whether the picture is progressive.
fn check_jpeg(file: &mut File) -> Result<bool, Refusal> {
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).map_err(|_| Refusal::Broken)?;
    // After the two bytes that begin the picture come segments: FF, a marker, a length that counts itself.
    let (mut at, mut is_progressive) = (2, false);
    loop {
        let segment = bytes.get(at..at + 2).ok_or(Refusal::Broken)?;
        let [0xff, marker] = *segment else { return Err(Refusal::Broken) };
        if marker == 0xff {
            at += 1; // a fill byte
            continue;
        }
        let length = bytes.get(at + 2..at + 4).ok_or(Refusal::Broken)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        match marker {
            0xc2 => is_progressive = true,
            // The scan: inside it FF is always followed by 00 or a restart, so that the mark of the end is the end.
            0xda => {
                let scan = bytes.get(at + 2 + length..).ok_or(Refusal::Broken)?;
                return if scan.windows(2).rev().any(|pair| pair == [0xff, 0xd9]) {
                    Ok(is_progressive)
                } else {
                    Err(Refusal::Broken)
                };
            }
            _ => {}
        }
        at += 2 + length;
    }
}
