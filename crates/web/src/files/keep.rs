//! Where the bytes of papers and letters lie: a folder, or a bucket.

use std::sync::Arc;

use anyhow::Context;
use futures_util::TryStreamExt;
use object_store::{ObjectStore, ObjectStoreExt, aws::AmazonS3Builder, local::LocalFileSystem, path::Path};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use store::papers::Stored;

use crate::{
    config::Config,
    secrets::{hex, token},
};

/// What all names of papers and letters begin with.
const FOLDER: &str = "papers";

/// Keeps a file under a fresh opaque name. Without a row that names it, it is nobody's.
///
/// # Errors
/// The store of files refuses.
pub async fn put(
    files: &dyn ObjectStore,
    bytes: Vec<u8>,
    media_type: &'static str,
) -> anyhow::Result<Stored> {
    let file_key = format!("{FOLDER}/{}", token());
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let sha256 = hex(&Sha256::digest(&bytes));
    files.put(&Path::from(file_key.as_str()), bytes.into()).await.context("the file could not be kept")?;
    Ok(Stored { file_key, media_type, bytes: size, sha256 })
}

/// # Errors
/// The file is not there, or the store of files refuses.
pub async fn read(files: &dyn ObjectStore, file_key: &str) -> anyhow::Result<Vec<u8>> {
    let found = files.get(&Path::from(file_key)).await.context("the file is not there")?;
    Ok(found.bytes().await.context("the file cannot be read")?.to_vec())
}

/// Removes the bytes. That they are gone already is no fault.
///
/// # Errors
/// The store of files refuses.
pub async fn remove(files: &dyn ObjectStore, file_key: &str) -> anyhow::Result<()> {
    match files.delete(&Path::from(file_key)).await {
        Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
        Err(error) => Err(error).context("the file could not be removed"),
    }
}

/// The names of all papers and letters that lie there, with their size in bytes.
///
/// # Errors
/// The store of files cannot be listed.
pub async fn list(files: &dyn ObjectStore) -> anyhow::Result<Vec<(String, u64)>> {
    let found = files.list(Some(&Path::from(FOLDER)));
    found
        .map_ok(|it| (it.location.to_string(), it.size))
        .try_collect()
        .await
        .context("the files cannot be listed")
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
    let access_key = config.s3_access_key().context("s3_access_key (TEF_S3_ACCESS_KEY) is not set")?;
    let secret = config.s3_secret()?.context("s3_secret_key (TEF_S3_SECRET_KEY) is not set")?;
    let builder = builder
        .with_region(region)
        .with_access_key_id(access_key)
        .with_secret_access_key(secret.expose_secret());
    Ok(Arc::new(builder.build().context("the bucket's settings are not right")?))
}
