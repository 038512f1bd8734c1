//! Photos, read and written anew.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, codecs::jpeg::JpegEncoder,
    imageops::FilterType,
};

use crate::files::cleaned::{Clean, Refused};

/// Longest side in points: of a picture of a screen that was rolled up.
const LONGEST: u32 = 30_000;
/// Most points in all. Telephones make 12 to 50 million.
const MOST_POINTS: u64 = 50_000_000;
/// A larger photo is made smaller, to this many points: a page of A4 is still read at 300 points an inch.
const KEPT_POINTS: u64 = 9_000_000;
/// How well a photo is kept, of 100.
const QUALITY: u8 = 85;
/// Memory of a decoder in bytes.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// Start of scan and end of image (ITU-T T.81, table B.1).
const START_OF_SCAN: u8 = 0xDA;
const END_OF_IMAGE: [u8; 2] = [0xFF, 0xD9];
/// The last part of every PNG: no content, its name, its check sum (ISO/IEC 15948, 11.2.5).
const PNG_END: [u8; 12] = [0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60, 0x82];

pub(super) fn jpeg(bytes: &[u8]) -> Result<Clean, Refused> {
    if !jpeg_has_end(bytes) {
        return Err(Refused::Incomplete);
    }
    anew(bytes, ImageFormat::Jpeg, "image/jpeg")
}

pub(super) fn png(bytes: &[u8]) -> Result<Clean, Refused> {
    // It is looked for from the end, where it is.
    if !bytes.windows(PNG_END.len()).rev().any(|it| it == PNG_END) {
        return Err(Refused::Incomplete);
    }
    anew(bytes, ImageFormat::Png, "image/png")
}

/// Whether the end of the picture follows its first scan. What stands before that may hold a small picture of its own.
fn jpeg_has_end(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some([0xFF, marker, high, low]) = bytes.get(at..at + 4) {
        if *marker == START_OF_SCAN {
            return bytes[at..].windows(2).rev().any(|it| it == END_OF_IMAGE);
        }
        at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
    }
    false
}

fn anew(bytes: &[u8], format: ImageFormat, media_type: &'static str) -> Result<Clean, Refused> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|it| reason(&it))?;
    let (width, height) = decoder.dimensions();
    if MOST_POINTS < u64::from(width) * u64::from(height) {
        return Err(Refused::TooComplex);
    }
    let orientation = decoder.orientation().map_err(|it| reason(&it))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|it| reason(&it))?;
    picture.apply_orientation(orientation);
    if format == ImageFormat::Jpeg {
        picture = picture.into_rgb8().into();
    }
    let picture = smaller(picture);
    let mut clean = Cursor::new(Vec::new());
    let written = match format {
        ImageFormat::Jpeg => picture.write_with_encoder(JpegEncoder::new_with_quality(&mut clean, QUALITY)),
        _ => picture.write_to(&mut clean, format),
    };
    written.map_err(|it| reason(&it))?;
    Ok(Clean { bytes: clean.into_inner(), media_type, may_hold_bsn: false })
}

/// A picture with no more points than are kept, in the same shape.
fn smaller(picture: DynamicImage) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let points = u64::from(width) * u64::from(height);
    if points <= KEPT_POINTS {
        return picture;
    }
    // Whole numbers: the root of the part that stays, in thousandths.
    let part = (KEPT_POINTS * 1_000_000 / points).isqrt();
    let scaled = |side: u32| u32::try_from(u64::from(side) * part / 1_000).unwrap_or(side).max(1);
    picture.resize_exact(scaled(width), scaled(height), FilterType::Triangle)
}

fn reason(error: &image::ImageError) -> Refused {
    match error {
        image::ImageError::Limits(_) => Refused::TooComplex,
        _ => Refused::Broken,
    }
}
