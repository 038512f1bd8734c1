//! The months around a training that are looked at.

/// Where a month lies around a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Before its first month.
    Before,
    /// From its first month to its last.
    During,
    /// After its last month.
    After,
}
