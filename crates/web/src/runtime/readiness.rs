//! What a node looks at to say whether it is ready.

use std::{path::PathBuf, time::Instant};

use axum::http::StatusCode;
use tokio::sync::Mutex;

pub(crate) type Answer = (StatusCode, &'static str);

/// The folders that must have room, and the last answer.
#[derive(Debug)]
pub struct Readiness {
    pub(crate) folders: Vec<PathBuf>,
    /// Bytes that must be free in each of them.
    pub(crate) least_free: u64,
    pub(crate) last: Mutex<Option<(Instant, Answer)>>,
}

impl Readiness {
    #[must_use]
    pub const fn new(folders: Vec<PathBuf>, least_free: u64) -> Self {
        Self { folders, least_free, last: Mutex::const_new(None) }
    }

    /// Whether every folder has room. One that cannot be asked has none.
    pub(crate) fn has_room(&self) -> bool {
        self.folders.iter().all(|it| {
            rustix::fs::statvfs(it)
                .is_ok_and(|disk| self.least_free <= disk.f_bavail.saturating_mul(disk.f_frsize))
        })
    }
}
