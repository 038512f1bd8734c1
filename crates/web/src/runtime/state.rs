//! What every page can reach.

use std::sync::Arc;

use axum::extract::FromRef;
use axum_extra::extract::cookie::Key;
use domain::text::Iban;
use ipnet::IpNet;
use object_store::ObjectStore;
use store::db::Db;
use tokio::sync::Mutex;

use crate::{
    files::{
        cleaned::{Clean, LARGEST, Refused},
        room::Room,
        scan::Scanner,
    },
    http::{error::PageError, turns::Turns},
    runtime::{clock::Clock, places::Places, readiness::Readiness, secrets::Keys},
};

/// Work that keeps a processor busy. Each kind has places of its own, so that files do not keep people from signing in.
#[derive(Clone, Debug)]
pub struct Work {
    pub passwords: Places,
    pub files: Places,
    /// Letters, statements and projections.
    pub letters: Places,
}

impl Default for Work {
    fn default() -> Self {
        Self { passwords: Places::new(2, 40), files: Places::new(2, 20), letters: Places::new(2, 100) }
    }
}

#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub clock: Clock,
    pub keys: Keys,
    pub files: Arc<dyn ObjectStore>,
    /// The fund's own account, to which people repay.
    pub iban: Option<Iban>,
    /// Proxies that say truly for whom they ask.
    pub trusted: Arc<[IpNet]>,
    /// The address people see, without a slash at its end.
    pub public_url: Arc<str>,
    /// Cookies for TLS only.
    pub is_secure: bool,
    pub work: Work,
    /// Where files of others are read.
    pub room: Room,
    /// Looks for malware in them; `None` when the fund has none.
    pub scanner: Option<Arc<Scanner>>,
    pub readiness: Arc<Readiness>,
    /// Equal forms that are under way on this node.
    pub turns: Turns,
    /// Held while this node does the work of the day.
    pub day: Arc<Mutex<()>>,
    /// Where the demo drops its mail; `None` outside the demo, and then no demo page exists.
    pub demo_mail: Option<Arc<std::path::PathBuf>>,
}

impl FromRef<App> for Key {
    fn from_ref(app: &App) -> Self {
        app.keys.cookies.clone()
    }
}

impl App {
    /// Reads a file of somebody else in the locked room, and lets the scanner look at it when there is one.
    ///
    /// # Errors
    /// There is no place now, or the scanner does not answer. A file that is refused is no error.
    pub async fn read_file(&self, bytes: Vec<u8>) -> Result<Result<Clean, Refused>, PageError> {
        let _place = self.work.files.enter().await?;
        if let Some(scanner) = &self.scanner
            && !bytes.is_empty()
            && bytes.len() <= LARGEST
            && !scanner.is_harmless(&bytes).await.map_err(PageError::Unavailable)?
        {
            return Ok(Err(Refused::Malware));
        }
        self.room.clean(bytes).await.map_err(PageError::Unavailable)
    }
}
