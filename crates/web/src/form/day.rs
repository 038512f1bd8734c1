//! Days and months as people write them: in three fields or all in the first, in digits or with the name of the month,
//! in Dutch or English, with two or four digits of the year.

use chrono::NaiveDate;
use domain::calendar::Month;

/// What was typed where a day is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written<T> {
    /// One day, or one month.
    One(T),
    /// A part is missing.
    Empty,
    /// The name of a month stands where the day belongs.
    MonthForDay,
    /// Digits that no calendar has: 31 April.
    NotThere,
    /// Something else.
    Unreadable,
}

/// Names of months in both languages; three letters are enough, and four for the Dutch March.
const NAMES: [&[&str]; 12] = [
    &["januari", "january"],
    &["februari", "february"],
    &["maart", "march", "mrt"],
    &["april"],
    &["mei", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["augustus", "august"],
    &["september", "sept"],
    &["oktober", "october"],
    &["november"],
    &["december"],
];

/// 1 to 12 from digits or a name.
fn month_number(text: &str) -> Option<u32> {
    let plain = text.trim().trim_end_matches('.').to_lowercase();
    if let Ok(number) = plain.parse() {
        return (1..=12).contains(&number).then_some(number);
    }
    let is_name = |name: &&str| *name == plain || 3 <= plain.len() && name.get(..3) == Some(plain.as_str());
    let place = NAMES.iter().position(|names| names.iter().any(is_name))?;
    u32::try_from(place + 1).ok()
}

/// A year of four digits, or of this century by its last two.
fn year_number(text: &str) -> Option<i32> {
    let plain = text.trim().trim_start_matches(['\'', '’']);
    if !plain.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    match (plain.len(), plain.parse::<i32>().ok()?) {
        (2, year) => Some(2000 + year),
        (4, year) if (1900..=2100).contains(&year) => Some(year),
        _ => None,
    }
}

/// The parts of a whole day that stands in one field: `01-09-26`, `1 sep 2026`, `2026-09-01`.
fn parts(text: &str) -> Option<[String; 3]> {
    let is_between = |it: char| it.is_whitespace() || "-/.,\u{2010}\u{2011}\u{2013}".contains(it);
    let parts: Vec<&str> = text.split(is_between).filter(|it| !it.is_empty()).collect();
    match parts[..] {
        [year, month, day] if year.len() == 4 && year_number(year).is_some() => Some([day, month, year]),
        [day, month, year] => Some([day, month, year]),
        _ => None,
    }
    .map(|it| it.map(str::to_owned))
}

/// A day from its three fields.
#[must_use]
pub fn read(day: &str, month: &str, year: &str) -> Written<NaiveDate> {
    if month.is_empty()
        && year.is_empty()
        && let Some([day, month, year]) = parts(day)
    {
        return read(&day, &month, &year);
    }
    if !day.is_empty() && day.parse::<u32>().is_err() && month_number(day).is_some() {
        return Written::MonthForDay;
    }
    if [day, month, year].contains(&"") {
        return Written::Empty;
    }
    let is_number = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    match (day.parse(), month_number(month), year_number(year)) {
        (Ok(day), Some(month), Some(year)) => {
            NaiveDate::from_ymd_opt(year, month, day).map_or(Written::NotThere, Written::One)
        }
        (Ok(_), None, Some(_)) if is_number(month) => Written::NotThere,
        _ => Written::Unreadable,
    }
}

/// A month from its two fields.
#[must_use]
pub fn read_month(month: &str, year: &str) -> Written<Month> {
    if month.is_empty() && year.is_empty() {
        return Written::Empty;
    }
    match month_number(month).zip(year_number(year)) {
        Some((month, year)) => Month::new(year, month).map_or(Written::NotThere, Written::One),
        None => Written::Unreadable,
    }
}
