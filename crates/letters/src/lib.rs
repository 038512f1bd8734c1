//! Letters as tagged PDF (PDF/A-2a and PDF/UA-1), made by Typst in this process.
//!
//! A letter is a list of blocks in the reader's language; one template prints them all. The template sees no
//! file system, no network and no packages: the `Sandbox` is all there is. Nothing else depends on Typst.

pub mod scripts;

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

const TEMPLATE: &str = include_str!("../templates/letter.typ");
/// Memory of earlier letters is dropped after so many.
const REMEMBERED: usize = 10;

/// One letter, its words ready.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// `nl` or `en`.
    pub lang: String,
    pub title: String,
    pub sender: String,
    pub address: Vec<String>,
    /// Place and date as printed.
    pub dated: String,
    pub date: NaiveDate,
    /// Makes the same letter the same bytes.
    pub ident: String,
    pub salutation: String,
    pub blocks: Vec<Block>,
    pub closing: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Heading {
        text: String,
    },
    Paragraph {
        text: String,
    },
    /// Label and value, the key facts first.
    Facts {
        rows: Vec<(String, String)>,
    },
    /// Several things, each on a line of its own.
    List {
        items: Vec<String>,
    },
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
        /// How many columns hold text; the others hold amounts. The last one of text takes the room that is left.
        texts: usize,
    },
    /// What follows begins on a new page.
    Page,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    #[error("the letter's date is not one")]
    Date,
    #[error("the letter's data cannot be written: {0}")]
    Data(String),
    #[error("typst refuses the letter: {0}")]
    Typst(String),
}

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [
        &include_bytes!("../fonts/LiberationSans-Regular.ttf")[..],
        &include_bytes!("../fonts/LiberationSans-Bold.ttf")[..],
    ]
    .into_iter()
    .flat_map(|font| Font::iter(Bytes::new(font)))
    .collect()
});
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
// Typst keeps file ids for ever in 16 bits: each path is made once, never one per letter.
static MAIN: LazyLock<FileId> = LazyLock::new(|| file_id("/main.typ"));
static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("/data.json"));

fn file_id(path: &str) -> FileId {
    FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("a fixed path")))
}

struct Sandbox {
    main: Source,
    data: Bytes,
    today: Datetime,
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl World for Sandbox {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        *MAIN
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *MAIN { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

/// Longest run of signs that stays together, and where a longer one may be broken.
const LONGEST_WORD: usize = 60;
const BREAK_AFTER: usize = 30;
/// Takes no room, and lets a line end.
const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Lets words end a line that are longer than any line: else they run off the page.
fn let_break(data: &mut Value) {
    match data {
        Value::String(text) => {
            if text.split_whitespace().any(|it| LONGEST_WORD < it.chars().count()) {
                *text = text.split_inclusive(char::is_whitespace).map(broken).collect();
            }
        }
        Value::Array(all) => all.iter_mut().for_each(let_break),
        Value::Object(all) => all.values_mut().for_each(let_break),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn broken(word: &str) -> String {
    if word.chars().count() <= LONGEST_WORD {
        return word.to_owned();
    }
    let mut parts = String::new();
    for (place, sign) in word.chars().enumerate() {
        if 0 < place && place % BREAK_AFTER == 0 {
            parts.push(ZERO_WIDTH_SPACE);
        }
        parts.push(sign);
    }
    parts
}

/// The letter as PDF. Takes some tens of milliseconds of work: call it on a thread of its own.
///
/// # Errors
/// The date is out of range, or Typst finds a fault against PDF/A or PDF/UA, and says which.
pub fn pdf(letter: &Letter) -> Result<Vec<u8>, LetterError> {
    let part = |value: u32| u8::try_from(value).map_err(|_| LetterError::Date);
    let (month, day) = (part(letter.date.month())?, part(letter.date.day())?);
    let today = Datetime::from_ymd(letter.date.year(), month, day).ok_or(LetterError::Date)?;
    let noon = Datetime::from_ymd_hms(letter.date.year(), month, day, 12, 0, 0).ok_or(LetterError::Date)?;
    let mut data = serde_json::to_value(letter).map_err(|error| LetterError::Data(error.to_string()))?;
    let_break(&mut data);
    let mut fonts = FONTS.clone();
    fonts.extend(scripts::fonts_for(&data, &fonts));
    scripts::mark_missing(&mut data, &fonts);
    let data = data.to_string().into_bytes();
    let main = Source::new(*MAIN, TEMPLATE.to_owned());
    let book = LazyHash::new(FontBook::from_fonts(fonts.iter()));
    let world = Sandbox { main, data: Bytes::new(data), today, fonts, book };
    let compiled = typst::compile::<PagedDocument>(&world);
    let document = compiled.output.map_err(|faults| LetterError::Typst(said(&faults)))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|fault| LetterError::Typst(fault.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(letter.ident.clone()),
        timestamp: Some(Timestamp::new_utc(noon)),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|faults| LetterError::Typst(said(&faults)))?;
    typst::comemo::evict(REMEMBERED);
    Ok(bytes)
}

fn said(faults: &[SourceDiagnostic]) -> String {
    faults.iter().map(|it| it.message.to_string()).collect::<Vec<_>>().join("; ")
}
