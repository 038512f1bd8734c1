//! Fonts for names and words in every script, from a folder of the machine, read only when a letter needs them. What no
//! font has gets a sign that can be seen: no letter fails for a name.

use std::{
    collections::{BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use serde_json::Value;
use typst::{foundations::Bytes, text::Font};

/// Where Debian puts the Noto fonts (package fonts-noto-core, SIL Open Font License 1.1).
pub const FONTS_FOLDER: &str = "/usr/share/fonts/truetype/noto";
/// The font of each script that is looked at, by the first and last sign of its block (Unicode, Blocks.txt).
const SCRIPTS: [(u32, u32, &str); 23] = [
    (0x0000, 0x058F, "NotoSans-Regular.ttf"),
    (0x0530, 0x058F, "NotoSansArmenian-Regular.ttf"),
    (0x0590, 0x05FF, "NotoSansHebrew-Regular.ttf"),
    (0x0600, 0x08FF, "NotoSansArabic-Regular.ttf"),
    (0x0780, 0x07BF, "NotoSansThaana-Regular.ttf"),
    (0x0900, 0x097F, "NotoSansDevanagari-Regular.ttf"),
    (0x0980, 0x09FF, "NotoSansBengali-Regular.ttf"),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi-Regular.ttf"),
    (0x0A80, 0x0AFF, "NotoSansGujarati-Regular.ttf"),
    (0x0B80, 0x0BFF, "NotoSansTamil-Regular.ttf"),
    (0x0C00, 0x0C7F, "NotoSansTelugu-Regular.ttf"),
    (0x0C80, 0x0CFF, "NotoSansKannada-Regular.ttf"),
    (0x0D00, 0x0D7F, "NotoSansMalayalam-Regular.ttf"),
    (0x0D80, 0x0DFF, "NotoSansSinhala-Regular.ttf"),
    (0x0E00, 0x0E7F, "NotoSansThai-Regular.ttf"),
    (0x0E80, 0x0EFF, "NotoSansLao-Regular.ttf"),
    (0x1000, 0x109F, "NotoSansMyanmar-Regular.ttf"),
    (0x10A0, 0x10FF, "NotoSansGeorgian-Regular.ttf"),
    (0x1200, 0x139F, "NotoSansEthiopic-Regular.ttf"),
    (0x1780, 0x17FF, "NotoSansKhmer-Regular.ttf"),
    (0x1E00, 0x20CF, "NotoSans-Regular.ttf"),
    (0x2D30, 0x2D7F, "NotoSansTifinagh-Regular.ttf"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic-Regular.ttf"),
];
/// Chinese, Japanese and Korean: Debian's fonts-noto-cjk puts them in a folder of its own.
const CJK: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
/// Blocks of those scripts.
const CJK_BLOCKS: [(u32, u32); 5] =
    [(0x1100, 0x11FF), (0x2E80, 0x30FF), (0x3130, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF)];
/// Stands for a sign that no font has.
const MISSING: char = '\u{25A1}';

/// What was read before, by path; nothing for a file that is not there.
static KNOWN: Mutex<Option<HashMap<PathBuf, Vec<Font>>>> = Mutex::new(None);

fn has(font: &Font, sign: char) -> bool {
    font.info().coverage.contains(u32::from(sign))
}

/// Takes no room on the page, or is made by the layout itself.
fn is_shown(sign: char) -> bool {
    const MARKS: [(char, char); 6] = [
        ('\u{200B}', '\u{200F}'),
        ('\u{2028}', '\u{202E}'),
        ('\u{2060}', '\u{2069}'),
        ('\u{FE00}', '\u{FE0F}'),
        ('\u{FEFF}', '\u{FEFF}'),
        ('\u{E0000}', '\u{E007F}'),
    ];
    let is_mark = MARKS.iter().any(|it| (it.0..=it.1).contains(&sign));
    !sign.is_control() && !sign.is_whitespace() && !is_mark
}

fn signs(data: &Value, found: &mut BTreeSet<char>) {
    match data {
        Value::String(text) => found.extend(text.chars().filter(|it| is_shown(*it))),
        Value::Array(all) => all.iter().for_each(|it| signs(it, found)),
        Value::Object(all) => all.values().for_each(|it| signs(it, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The fonts a text needs beside those at hand.
pub(crate) fn fonts_for(data: &Value, at_hand: &[Font]) -> Vec<Font> {
    let mut all = BTreeSet::new();
    signs(data, &mut all);
    all.retain(|it| !at_hand.iter().any(|font| has(font, *it)));
    let mut files = BTreeSet::new();
    for sign in all.iter().map(|it| u32::from(*it)) {
        let of_block = SCRIPTS.iter().filter(|it| (it.0..=it.1).contains(&sign));
        files.extend(of_block.map(|it| Path::new(FONTS_FOLDER).join(it.2)));
        if CJK_BLOCKS.iter().any(|it| (it.0..=it.1).contains(&sign)) {
            files.insert(PathBuf::from(CJK));
        }
    }
    files.into_iter().flat_map(read).collect()
}

fn read(path: PathBuf) -> Vec<Font> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    if let Some(fonts) = known.get(&path) {
        return fonts.clone();
    }
    // The first face of a collection is enough: each has all signs.
    let fonts: Vec<Font> =
        fs::read(&path).ok().and_then(|bytes| Font::new(Bytes::new(bytes), 0)).into_iter().collect();
    known.insert(path, fonts.clone());
    fonts
}

/// Puts a sign that can be seen where no font has one.
pub(crate) fn mark_missing(data: &mut Value, fonts: &[Font]) {
    match data {
        Value::String(text) => {
            let is_missing = |sign: char| is_shown(sign) && !fonts.iter().any(|font| has(font, sign));
            if text.chars().any(is_missing) {
                *text = text.chars().map(|it| if is_missing(it) { MISSING } else { it }).collect();
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|it| mark_missing(it, fonts)),
        Value::Object(all) => all.values_mut().for_each(|it| mark_missing(it, fonts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
