//! Tables to take along: CSV as Dutch spreadsheets open it (requirement F-09).

use anyhow::Context;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::http::error::PageError;

/// One cell. Only a text can be mistaken for a formula.
#[derive(Clone, Debug)]
pub enum Cell {
    Text(String),
    Cents(i64),
    Day(NaiveDate),
    Count(usize),
}

impl Cell {
    fn printed(&self) -> String {
        match self {
            Self::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
            Self::Text(text) => text.clone(),
            Self::Cents(cents) => {
                let sign = if *cents < 0 { "-" } else { "" };
                let size = cents.unsigned_abs();
                format!("{sign}{},{:02}", size / 100, size % 100)
            }
            Self::Day(day) => day.to_string(),
            Self::Count(count) => count.to_string(),
        }
    }
}

/// UTF-8 with its mark, semicolons, every cell quoted, comma in amounts, days as ISO 8601 writes them.
///
/// # Errors
/// A row has another number of cells than the head.
pub fn csv(head: &[String], rows: &[Vec<Cell>]) -> Result<Vec<u8>, anyhow::Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(head)?;
    for row in rows {
        writer.write_record(row.iter().map(Cell::printed))?;
    }
    writer.into_inner().context("the table cannot be written")
}

/// A file to keep. `name` holds nothing about a person.
#[must_use]
pub fn file(bytes: Vec<u8>, name: &str, media_type: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

/// The lines of [`csv()`] as a file to be kept.
///
/// # Errors
/// As [`csv()`].
pub fn answer(name: &str, head: &[String], rows: &[Vec<Cell>]) -> Result<Response, PageError> {
    Ok(file(csv(head, rows)?, &format!("{name}.csv"), "text/csv; charset=utf-8"))
}
