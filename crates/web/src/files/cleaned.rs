//! What comes of looking at a file of somebody else.

use serde::{Deserialize, Serialize};

/// Largest file in bytes.
pub const LARGEST: usize = 25 * 1024 * 1024;

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
    #[error("a citizen service number stands in it, with its label")]
    HoldsBsn,
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
            Self::HoldsBsn => "file-bsn",
        }
    }
}

/// A file as it will be kept.
#[derive(Debug)]
pub struct Clean {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
    /// A number in the text of a PDF can be a citizen service number.
    pub may_hold_bsn: bool,
}
