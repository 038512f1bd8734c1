//! What comes of looking at a file of somebody else.

use serde::{Deserialize, Serialize};

/// Largest file in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    #[error("empty")]
    Empty,
    #[error("too large")]
    TooLarge,
    #[error("another type than a photo or PDF")]
    WrongType,
    #[error("damaged")]
    Broken,
    #[error("cut off before its end")]
    Incomplete,
    #[error("locked with a password")]
    Locked,
    #[error("takes too much to read")]
    TooComplex,
    #[error("a scanner found malware in it")]
    Malware,
}

impl Refused {
    /// Key of the sentence that says so.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::TooLarge => "file-too-large",
            Self::WrongType => "file-wrong-type",
            Self::Broken => "file-broken",
            Self::Incomplete => "file-incomplete",
            Self::Locked => "file-locked",
            Self::TooComplex => "file-too-complex",
            Self::Malware => "file-malware",
        }
    }
}

/// A file as it will be kept.
#[derive(Debug)]
pub struct Clean {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
    /// The text of a PDF seems to hold a citizen service number.
    pub seems_to_hold_bsn: bool,
}
