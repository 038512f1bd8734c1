//! Months that are billed and months that are closed.

pub(crate) mod periods;
pub(crate) mod runs;
