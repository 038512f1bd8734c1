//! Where the bytes of papers and letters lie: a folder, or a bucket.

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use futures_util::TryStreamExt;
use object_store::{
    ClientOptions, ObjectStore, ObjectStoreExt, RetryConfig, aws::AmazonS3Builder, local::LocalFileSystem,
    path::Path,
};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use store::casework::papers::Stored;

use crate::runtime::{
    config::Config,
    secrets::{hex, token},
};

/// How long a bucket may take: less than anybody waits for a page.
const CONNECT: Duration = Duration::from_secs(3);
const PATIENCE: Duration = Duration::from_secs(10);
const RETRIES: usize = 1;
/// What all names of papers and letters begin with.
const FOLDER: &str = "papers";

/// What does not work with the store of files.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The file is not there although a paper says so.
    #[error("the file is not there")]
    Missing(#[source] object_store::Error),
    /// A full disk, a bucket that is away: the same can succeed later.
    #[error("the store of files does not answer")]
    Away(#[source] object_store::Error),
}

impl From<object_store::Error> for Trouble {
    fn from(error: object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { .. } => Self::Missing(error),
            other => Self::Away(other),
        }
    }
}

/// A fresh name that nobody can guess.
#[must_use]
pub fn fresh_key() -> String {
    format!("{FOLDER}/{}", token())
}

/// A name that follows from what nobody can guess.
#[must_use]
pub fn fixed_key(secret: &str) -> String {
    format!("{FOLDER}/{secret}")
}

/// Keeps a file under a fresh opaque name. Without a row that names it, it is nobody's.
///
/// # Errors
/// The store of files refuses.
pub async fn put(
    files: &dyn ObjectStore,
    bytes: Vec<u8>,
    media_type: &'static str,
) -> Result<Stored, Trouble> {
    put_at(files, fresh_key(), bytes, media_type).await
}

/// As [`put`], under a name that was made before, so that it can be removed whatever happens meanwhile.
///
/// # Errors
/// The store of files refuses.
pub async fn put_at(
    files: &dyn ObjectStore,
    file_key: String,
    bytes: Vec<u8>,
    media_type: &'static str,
) -> Result<Stored, Trouble> {
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let sha256 = hex(&Sha256::digest(&bytes));
    files.put(&Path::from(file_key.as_str()), bytes.into()).await?;
    Ok(Stored { file_key, media_type, bytes: size, sha256, may_hold_bsn: false })
}

/// The bytes of a file.
///
/// # Errors
/// The file is not there, or the store of files refuses.
pub async fn read(files: &dyn ObjectStore, file_key: &str) -> Result<Vec<u8>, Trouble> {
    Ok(files.get(&Path::from(file_key)).await?.bytes().await?.to_vec())
}

/// Removes the bytes. That they are gone already is no fault.
///
/// # Errors
/// The store of files refuses.
pub async fn remove(files: &dyn ObjectStore, file_key: &str) -> Result<(), Trouble> {
    match files.delete(&Path::from(file_key)).await {
        Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
        Err(error) => Err(error.into()),
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
    let is_plain = config.s3_endpoint.as_ref().is_some_and(|it| it.starts_with("http://"));
    if let Some(endpoint) = &config.s3_endpoint {
        builder = builder.with_endpoint(endpoint);
    }
    let region = config.s3_region.as_deref().unwrap_or("eu-west-1");
    let access_key = config.s3_access_key().context("s3_access_key (TEF_S3_ACCESS_KEY) is not set")?;
    let secret = config.s3_secret()?.context("s3_secret_key (TEF_S3_SECRET_KEY) is not set")?;
    let builder = builder
        .with_client_options(
            ClientOptions::new()
                .with_connect_timeout(CONNECT)
                .with_timeout(PATIENCE)
                .with_allow_http(is_plain),
        )
        .with_retry(RetryConfig { max_retries: RETRIES, retry_timeout: PATIENCE, ..RetryConfig::default() })
        .with_region(region)
        .with_access_key_id(access_key)
        .with_secret_access_key(secret.expose_secret());
    Ok(Arc::new(builder.build().context("the bucket's settings are not right")?))
}
