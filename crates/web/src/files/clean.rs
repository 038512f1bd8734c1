//! What a file is, by its bytes and never by its name.

use super::{pdf, photo};
use crate::files::cleaned::{Clean, LARGEST, Refused};

/// Looks at the bytes, never at the name. Photos are read and written anew, which drops place and camera; a PDF must
/// open, and loses what could act by itself. Only the locked room calls this: see [`super::room`].
///
/// # Errors
/// The reason to tell the person.
pub fn clean(bytes: Vec<u8>) -> Result<Clean, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if LARGEST < bytes.len() {
        return Err(Refused::TooLarge);
    }
    match infer::get(&bytes).map(|it| it.mime_type()) {
        Some("image/jpeg") => photo::jpeg(&bytes),
        Some("image/png") => photo::png(&bytes),
        Some("application/pdf") => pdf::clean(bytes),
        _ => Err(Refused::WrongType),
    }
}
