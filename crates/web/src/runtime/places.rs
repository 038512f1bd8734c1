//! Places for work that keeps a processor busy: each kind has its own, so none waits for another.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Some work of a kind at once, some waiting; the rest is sent away at once.
#[derive(Clone, Debug)]
pub struct Places {
    seats: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
    most_waiting: usize,
}

/// Work that cannot be taken on now, or that failed as no work should.
#[derive(Debug, thiserror::Error)]
pub enum NoPlace {
    #[error("too much of this work waits already")]
    Full,
    #[error("the work panicked")]
    Panicked(#[from] tokio::task::JoinError),
}

/// Counts somebody as waiting for as long as they wait.
struct Waiting<'a>(&'a AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Places {
    #[must_use]
    pub fn new(seats: usize, most_waiting: usize) -> Self {
        Self { seats: Arc::new(Semaphore::new(seats)), waiting: Arc::default(), most_waiting }
    }

    /// A place, when it is free.
    ///
    /// # Errors
    /// Too many wait already.
    pub async fn enter(&self) -> Result<OwnedSemaphorePermit, NoPlace> {
        let waits = Waiting(&self.waiting);
        if self.most_waiting <= self.waiting.fetch_add(1, Ordering::Relaxed) {
            return Err(NoPlace::Full);
        }
        let permit = self.seats.clone().acquire_owned().await.map_err(|_| NoPlace::Full);
        drop(waits);
        permit
    }

    /// Does the work on a thread of its own, when there is a place.
    ///
    /// # Errors
    /// Too many wait already, or the work panicked.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, NoPlace> {
        let permit = self.enter().await?;
        Ok(tokio::task::spawn_blocking(move || {
            // A page that is given up does not free the place: the work goes on.
            let _held = permit;
            work()
        })
        .await?)
    }
}
