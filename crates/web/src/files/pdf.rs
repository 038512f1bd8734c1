//! PDFs: opened, read for what must not be in them, and freed of what could act by itself.

use domain::bsn::{BsnFound, bsn_in};
use lopdf::{DecompressError, Dictionary, Document, LoadOptions, Object};

use crate::files::cleaned::{Clean, Refused};

/// Most pages. A course programme with its contract has tens of them.
const MOST_PAGES: usize = 200;
/// Bytes that a part of its structure may unpack to, the drawing of one page, and that of all pages together.
/// Pictures do not count: nobody unpacks them here.
const MOST_OF_PART: usize = 8 * 1024 * 1024;
const MOST_OF_PAGE: usize = 3 * 1024 * 1024;
const MOST_OF_PAGES: usize = 12 * 1024 * 1024;
/// A PDF says near its end where to begin to read it (ISO 32000-2, 7.5.5).
const END: &[u8] = b"%%EOF";
const END_WITHIN: usize = 2_048;

/// Keys whose values act by themselves or carry other files (ISO 32000-2, 7.11.4, 12.6, 13; XFA: Annex K).
const ACTING: [&[u8]; 12] = [
    b"AA",
    b"AF",
    b"EF",
    b"EmbeddedFiles",
    b"JS",
    b"JavaScript",
    b"OpenAction",
    b"RichMediaContent",
    b"RichMediaSettings",
    b"Renditions",
    b"URLS",
    b"XFA",
];
/// Kinds of actions (table 201) that do more than go to another place of the same document or show an address.
const ACTIONS: [&[u8]; 11] = [
    b"GoToE",
    b"GoToR",
    b"ImportData",
    b"JavaScript",
    b"Launch",
    b"Movie",
    b"Rendition",
    b"ResetForm",
    b"RichMediaExecute",
    b"Sound",
    b"SubmitForm",
];

pub(super) fn clean(bytes: Vec<u8>) -> Result<Clean, Refused> {
    if !bytes.starts_with(b"%PDF-") {
        return Err(Refused::WrongType);
    }
    let tail = &bytes[bytes.len().saturating_sub(END_WITHIN)..];
    if !tail.windows(END.len()).any(|it| it == END) {
        return Err(Refused::Incomplete);
    }
    let options = LoadOptions { max_decompressed_size: Some(MOST_OF_PART), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(&bytes, options).map_err(|it| reason(&it))?;
    if document.is_encrypted() {
        return Err(Refused::Locked);
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(Refused::Broken);
    }
    if MOST_PAGES < pages.len() {
        return Err(Refused::TooComplex);
    }
    let mut room = MOST_OF_PAGES;
    for id in pages.values() {
        let content = document.get_page_content_with_limit(*id, room.min(MOST_OF_PAGE));
        room -= content.map_err(|it| reason(&it))?.len();
    }
    let numbers: Vec<u32> = pages.keys().copied().collect();
    let text = match document.extract_text_with_limit(&numbers, MOST_OF_PAGE) {
        Err(error) if reason(&error) == Refused::TooComplex => return Err(Refused::TooComplex),
        // A text that cannot be made out stands in the picture only, as in a scan.
        other => other.unwrap_or_default(),
    };
    let found = bsn_in(&text);
    if found == BsnFound::Labelled {
        return Err(Refused::HoldsBsn);
    }
    let bytes = if disarm(&mut document) { write(&mut document)? } else { bytes };
    Ok(Clean { bytes, media_type: "application/pdf", may_hold_bsn: found == BsnFound::Bare })
}

fn reason(error: &lopdf::Error) -> Refused {
    match error {
        lopdf::Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => Refused::TooComplex,
        _ => Refused::Broken,
    }
}

fn write(document: &mut Document) -> Result<Vec<u8>, Refused> {
    document.prune_objects();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|_| Refused::Broken)?;
    Ok(bytes)
}

/// Takes out scripts, attached files and actions. Whether there were any.
fn disarm(document: &mut Document) -> bool {
    let mut found = disarm_dictionary(&mut document.trailer);
    for object in document.objects.values_mut() {
        found |= disarm_object(object);
    }
    let files: Vec<_> =
        document.objects.iter().filter(|(_, it)| is_attached(it)).map(|(id, _)| *id).collect();
    for id in &files {
        document.objects.remove(id);
    }
    found || !files.is_empty()
}

fn is_attached(object: &Object) -> bool {
    matches!(object, Object::Stream(it) if name(&it.dict, b"Type") == Some(b"EmbeddedFile".as_slice()))
}

fn name<'a>(dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
    dictionary.get(key).ok()?.as_name().ok()
}

fn disarm_object(object: &mut Object) -> bool {
    match object {
        Object::Dictionary(it) => disarm_dictionary(it),
        Object::Stream(it) => disarm_dictionary(&mut it.dict),
        Object::Array(all) => all.iter_mut().fold(false, |found, it| disarm_object(it) | found),
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(..)
        | Object::Reference(_) => false,
    }
}

fn disarm_dictionary(dictionary: &mut Dictionary) -> bool {
    let mut found = false;
    // `S` names the kind of an action, but elsewhere other things: a structure element, a transition.
    if name(dictionary, b"S").is_some_and(|it| ACTIONS.contains(&it)) {
        *dictionary = Dictionary::new();
        found = true;
    }
    for key in ACTING {
        found |= dictionary.remove(key).is_some();
    }
    for (_, value) in dictionary.iter_mut() {
        found |= disarm_object(value);
    }
    found
}
