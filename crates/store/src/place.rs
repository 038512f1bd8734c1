//! Where a page of a list begins: not so many rows further, but at a row.

use uuid::Uuid;

use crate::error::StoreError;

/// Rows on one page of a list of money.
pub const PAGE: u64 = 50;

/// Nothing is counted further, and what no index gives in its order is not found further: nobody reads the rest of such
/// a list.
pub const MOST_COUNTED: u64 = 1_000;

/// Where a page begins. The rows before it are not counted, so that the last page costs as much as the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// At the beginning.
    #[default]
    First,
    /// With what comes after the row of this key.
    After(Uuid),
    /// With what comes just before the row of this key.
    Before(Uuid),
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Paged<T> {
    /// What is on it.
    pub rows: Vec<T>,
    /// Something comes before it; nothing before the first page.
    pub has_before: bool,
    /// Something comes after it.
    pub has_after: bool,
}

impl<T> Paged<T> {
    /// The keys of the first and the last row, where something lies before and after them.
    pub fn ends(&self, key: impl Fn(&T) -> Uuid) -> (Option<Uuid>, Option<Uuid>) {
        let first = self.rows.first().filter(|_| self.has_before);
        let last = self.rows.last().filter(|_| self.has_after);
        (first.map(&key), last.map(&key))
    }
}

impl Place {
    /// The key of the row it is at.
    pub(crate) const fn key(self) -> Option<Uuid> {
        match self {
            Self::First => None,
            Self::After(id) | Self::Before(id) => Some(id),
        }
    }

    /// Rows are read from here towards the beginning.
    pub(crate) const fn is_backwards(self) -> bool {
        matches!(self, Self::Before(_))
    }

    /// The page that begins here; the first one, which is read only then, when nothing is found here.
    pub(crate) async fn page_or_first<T>(
        self,
        rows: Vec<T>,
        size: u64,
        first: impl Future<Output = Result<Vec<T>, StoreError>>,
    ) -> Result<Paged<T>, StoreError> {
        if rows.is_empty() && self != Self::First {
            return Ok(Self::First.page(first.await?, size));
        }
        Ok(self.page(rows, size))
    }

    /// The page that begins here, of all keys of a list in their order; the first one, when its row is not among them.
    pub(crate) fn among(self, keys: &[Uuid], size: u64) -> Paged<Uuid> {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let place = |id| keys.iter().position(|it| *it == id);
        let (from, until) = match self {
            Self::First => (0, size),
            Self::After(id) => place(id).map_or((0, size), |at| (at + 1, at.saturating_add(1 + size))),
            Self::Before(id) => place(id).map_or((0, size), |at| (at.saturating_sub(size), at)),
        };
        let is_page = from < keys.len() && from < until;
        let (from, until) = if is_page { (from, until) } else { (0, size) };
        let until = until.min(keys.len());
        Paged { has_before: from != 0, has_after: until < keys.len(), rows: keys[from..until].to_vec() }
    }

    /// The page that begins here, of rows as they were read, with one more than fit when there are more.
    pub(crate) fn page<T>(self, mut rows: Vec<T>, size: u64) -> Paged<T> {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let has_more = size < rows.len();
        rows.truncate(size);
        if self.is_backwards() {
            rows.reverse();
            return Paged { rows, has_before: has_more, has_after: true };
        }
        Paged { rows, has_before: self != Self::First, has_after: has_more }
    }
}
