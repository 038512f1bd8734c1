//! Money that comes back: terms, schedules, charges per month, and which payment settles what.

pub mod amendment;
pub mod annual_settlement;
pub mod billing;
pub mod early;
pub mod income_share;
pub mod offer;
pub mod projection;
pub mod replay;
pub mod share_base;
pub mod terms;
