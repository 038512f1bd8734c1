//! Photos and PDFs: refused with a reason when they are not what they say, cleaned, and kept under a name
//! nobody can guess.

use std::{io::Cursor, sync::Arc};

use anyhow::Context;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use object_store::{ObjectStore, ObjectStoreExt, aws::AmazonS3Builder, local::LocalFileSystem, path::Path};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use store::papers::Stored;

use crate::{
    config::Config,
    secrets::{hex, token},
};

/// Largest file in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// Most photos are 12 to 50 million points; more is an attack on our memory.
const MOST_POINTS: u32 = 12_000;
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("empty")]
    Empty,
    #[error("too large")]
    TooLarge,
    #[error("another type than a photo or PDF")]
    WrongType,
    #[error("damaged")]
    Broken,
    #[error("locked with a password")]
    Locked,
}

impl Refused {
    /// Key of the sentence that says so.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::TooLarge => "file-too-large",
            Self::WrongType => "file-wrong-type",
            Self::Broken => "file-broken",
            Self::Locked => "file-locked",
        }
    }
}

/// A file as it will be kept.
#[derive(Debug)]
pub struct Clean {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
    /// The text of a PDF seems to hold a citizen service number.
    pub seems_to_hold_bsn: bool,
}

/// Looks at the bytes, never at the name. Photos are read and written anew, which drops place and camera;
/// a PDF must open. Takes a while: call it through [`crate::state::App::heavy`].
///
/// # Errors
/// The reason to tell the person.
pub fn clean(bytes: &[u8]) -> Result<Clean, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if LARGEST < bytes.len() {
        return Err(Refused::TooLarge);
    }
    match infer::get(bytes).map(|it| it.mime_type()) {
        Some("image/jpeg") => photo(bytes, ImageFormat::Jpeg, "image/jpeg"),
        Some("image/png") => photo(bytes, ImageFormat::Png, "image/png"),
        Some("application/pdf") => pdf(bytes),
        _ => Err(Refused::WrongType),
    }
}

fn photo(bytes: &[u8], format: ImageFormat, media_type: &'static str) -> Result<Clean, Refused> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_POINTS);
    limits.max_image_height = Some(MOST_POINTS);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Refused::Broken)?;
    let orientation = decoder.orientation().map_err(|_| Refused::Broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Refused::Broken)?;
    picture.apply_orientation(orientation);
    if format == ImageFormat::Jpeg {
        picture = picture.into_rgb8().into();
    }
    let mut clean = Cursor::new(Vec::new());
    picture.write_to(&mut clean, format).map_err(|_| Refused::Broken)?;
    Ok(Clean { bytes: clean.into_inner(), media_type, seems_to_hold_bsn: false })
}

fn pdf(bytes: &[u8]) -> Result<Clean, Refused> {
    let document = lopdf::Document::load_mem(bytes).map_err(|_| Refused::Broken)?;
    if document.is_encrypted() {
        return Err(Refused::Locked);
    }
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    if pages.is_empty() {
        return Err(Refused::Broken);
    }
    let text = document.extract_text(&pages).unwrap_or_default();
    let seems_to_hold_bsn = domain::text::seems_to_hold_bsn(&text);
    Ok(Clean { bytes: bytes.to_vec(), media_type: "application/pdf", seems_to_hold_bsn })
}

/// Keeps a file under a fresh opaque name. Without a row that names it, it is nobody's.
///
/// # Errors
/// The store of files refuses.
pub async fn keep(
    files: &dyn ObjectStore,
    bytes: Vec<u8>,
    media_type: &'static str,
) -> anyhow::Result<Stored> {
    let storage_key = format!("papers/{}", token());
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let sha256 = hex(&Sha256::digest(&bytes));
    files.put(&Path::from(storage_key.as_str()), bytes.into()).await.context("the file could not be kept")?;
    Ok(Stored { storage_key, media_type, bytes: size, sha256 })
}

/// # Errors
/// The file is not there, or the store of files refuses.
pub async fn read(files: &dyn ObjectStore, storage_key: &str) -> anyhow::Result<Vec<u8>> {
    let found = files.get(&Path::from(storage_key)).await.context("the file is not there")?;
    Ok(found.bytes().await.context("the file cannot be read")?.to_vec())
}

/// The store the configuration names: a folder, or a bucket.
///
/// # Errors
/// The folder cannot be made, or the bucket's settings are not complete.
pub fn open(config: &Config) -> anyhow::Result<Arc<dyn ObjectStore>> {
    let Some(bucket) = config.files.strip_prefix("s3://") else {
        std::fs::create_dir_all(&config.files)
            .with_context(|| format!("files (TEF_FILES): cannot make the folder {}", config.files))?;
        return Ok(Arc::new(LocalFileSystem::new_with_prefix(&config.files)?.with_fsync(true)));
    };
    let mut builder = AmazonS3Builder::new().with_bucket_name(bucket);
    if let Some(endpoint) = &config.s3_endpoint {
        builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
    }
    let region = config.s3_region.as_deref().unwrap_or("eu-west-1");
    let access_key =
        config.s3_access_key.as_deref().context("s3_access_key (TEF_S3_ACCESS_KEY) is not set")?;
    let secret = config.s3_secret()?.context("s3_secret_key (TEF_S3_SECRET_KEY) is not set")?;
    let builder = builder
        .with_region(region)
        .with_access_key_id(access_key)
        .with_secret_access_key(secret.expose_secret());
    Ok(Arc::new(builder.build().context("the bucket's settings are not right")?))
}
