//! Whose turn it is among equal requests.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use tokio::sync::OwnedMutexGuard;

/// Whose turn it is among equal requests.
#[derive(Clone, Debug, Default)]
pub struct Turns(Arc<Mutex<HashMap<String, Weak<Turn>>>>);

type Turn = tokio::sync::Mutex<()>;

impl Turns {
    /// Waits until no equal request is under way.
    pub(crate) async fn take(&self, id: &str) -> OwnedMutexGuard<()> {
        let turn = {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            all.retain(|_, turn| 0 < turn.strong_count());
            let turn = all.get(id).and_then(Weak::upgrade).unwrap_or_default();
            all.insert(id.to_owned(), Arc::downgrade(&turn));
            turn
        };
        turn.lock_owned().await
    }
}
