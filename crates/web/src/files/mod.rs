//! Photos and PDFs: read in a locked room, refused with a reason when they are not what they say, cleaned, looked at
//! by a scanner when there is one, and kept under a name nobody can guess.

pub mod clean;
pub mod cleaned;
pub mod keep;
pub mod pdf;
pub mod photo;
pub mod room;
pub mod scan;
pub mod sweep;
pub mod uploads;
