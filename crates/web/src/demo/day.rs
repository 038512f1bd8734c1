//! The day of the demo.

/// Setting with the day the demo lives on.
pub(crate) const DAY: &str = "demo_day";
