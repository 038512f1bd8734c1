//! Lists that money is calculated from: they are read whole, or not at all.

use crate::error::StoreError;

/// The most rows of a table that are read of one thing. More are a fault: a sum over a part of them would be wrong.
#[derive(Clone, Copy)]
pub(crate) struct Bound {
    table: &'static str,
    most: u64,
}

impl Bound {
    pub(crate) const fn of(table: &'static str, most: u64) -> Self {
        Self { table, most }
    }

    /// The same for so many things at once.
    pub(crate) fn times(self, things: usize) -> Self {
        let things = u64::try_from(things).unwrap_or(u64::MAX);
        Self { most: self.most.saturating_mul(things), ..self }
    }

    /// How many rows to read: one more than may be there, so that it shows when there are more.
    pub(crate) const fn limit(self) -> u64 {
        self.most.saturating_add(1)
    }

    /// The rows, when they are all that there are.
    pub(crate) fn whole<T>(self, rows: Vec<T>) -> Result<Vec<T>, StoreError> {
        let is_whole = u64::try_from(rows.len()).is_ok_and(|it| it <= self.most);
        if is_whole { Ok(rows) } else { Err(StoreError::TooMany { table: self.table }) }
    }
}
