//! What every page can reach.

use std::sync::Arc;

use axum::extract::FromRef;
use axum_extra::extract::cookie::Key;
use domain::text::Iban;
use object_store::ObjectStore;
use store::Db;
use tokio::sync::Semaphore;

use crate::{clock::Clock, ready::Readiness, secrets::Keys};

#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub clock: Clock,
    pub keys: Keys,
    pub files: Arc<dyn ObjectStore>,
    /// The fund's own account, to which people repay.
    pub iban: Option<Iban>,
    /// Cookies for TLS only.
    pub is_secure: bool,
    /// Heavy work at once: hashing a password, reading a photo, making a letter.
    pub heavy: Arc<Semaphore>,
    pub readiness: Arc<Readiness>,
    /// Where the demo drops its mail; `None` outside the demo, and then no demo page exists.
    pub demo_mail: Option<Arc<std::path::PathBuf>>,
}

impl FromRef<App> for Key {
    fn from_ref(app: &App) -> Self {
        app.keys.cookies.clone()
    }
}

impl App {
    /// Runs heavy work on a thread of its own, a few at a time.
    ///
    /// # Errors
    /// The work panicked.
    pub async fn heavy<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, tokio::task::JoinError> {
        let permit = self.heavy.clone().acquire_owned().await;
        let result = tokio::task::spawn_blocking(work).await;
        drop(permit);
        result
    }
}
