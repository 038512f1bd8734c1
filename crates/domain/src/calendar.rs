//! Months, working days and due dates that keep their anchor day.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeZone, Utc, Weekday};
use chrono_tz::Europe::Amsterdam;
use serde::{Deserialize, Serialize};

/// A calendar month, written `2026-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i32,
    /// 1 to 12.
    month: u32,
}

/// Why a text is no month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a month such as 2026-03")]
pub struct NotAMonth;

impl Month {
    /// A month by its numbers.
    ///
    /// # Errors
    /// The month is not 1 to 12, or the year is not 1900 to 2200.
    pub fn new(year: i32, month: u32) -> Result<Self, NotAMonth> {
        if (1900..=2200).contains(&year) && (1..=12).contains(&month) {
            Ok(Self { year, month })
        } else {
            Err(NotAMonth)
        }
    }

    /// The month a day lies in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// 1 to 12.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.month
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).expect("a month has a first day")
    }

    /// Its last day: the 28th to the 31st.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let last = (28..=31).rev().find_map(|day| NaiveDate::from_ymd_opt(self.year, self.month, day));
        last.expect("a month has a 28th")
    }

    /// So many months later, or earlier. A month the calendar cannot hold is the last one, or the first, that it can.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let number = |it: Self| it.year * 12 + i32::try_from(it.month).expect("at most 12") - 1;
        let (first, last) = (number(Self::of(NaiveDate::MIN)), number(Self::of(NaiveDate::MAX)));
        let total = number(self).saturating_add(months).clamp(first, last);
        let month = u32::try_from(total.rem_euclid(12) + 1).expect("1 to 12");
        Self { year: total.div_euclid(12), month }
    }

    /// Whole months from `self` to `later`; negative when `later` is earlier.
    #[must_use]
    pub fn months_until(self, later: Self) -> i32 {
        let month = |it: Self| it.year * 12 + i32::try_from(it.month).expect("at most 12");
        month(later) - month(self)
    }

    /// Every month from `self` up to and including `last`.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        (0..=self.months_until(last)).map(move |step| self.plus(step))
    }

    /// The anchor day in this month, or its last day when the month is shorter (requirement G5).
    #[must_use]
    pub fn day_or_last(self, anchor: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, anchor).unwrap_or_else(|| self.last_day())
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = NotAMonth;
    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let is_number = |part: &str| part.bytes().all(|it| it.is_ascii_digit());
        if year.len() != 4 || month.len() != 2 || !is_number(year) || !is_number(month) {
            return Err(NotAMonth);
        }
        Self::new(year.parse().map_err(|_| NotAMonth)?, month.parse().map_err(|_| NotAMonth)?)
    }
}

impl TryFrom<String> for Month {
    type Error = NotAMonth;
    fn try_from(text: String) -> Result<Self, NotAMonth> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

/// The same day `months` later; never drifts: 31 January, 28 February, 31 March.
#[must_use]
pub fn months_after(anchor: NaiveDate, months: i32) -> NaiveDate {
    Month::of(anchor).plus(months).day_or_last(anchor.day())
}

/// As [`months_after`], but the last day of a month stays the last day of its month: 28 February, 31 March.
#[must_use]
pub fn months_later(day: NaiveDate, months: i32) -> NaiveDate {
    let (month, later) = (Month::of(day), months_after(day, months));
    if day == month.last_day() { Month::of(later).last_day() } else { later }
}

/// Monday to Friday, and not a Dutch public holiday (Algemene termijnenwet art. 3).
#[must_use]
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(day)
}

/// Working days after `from` up to and including `to`; negative when `to` lies before `from`.
#[must_use]
pub fn working_days(from: NaiveDate, to: NaiveDate) -> i32 {
    let (start, end, sign) = if from <= to { (from, to, 1) } else { (to, from, -1) };
    let count =
        start.iter_days().skip(1).take_while(|day| *day <= end).filter(|day| is_working_day(*day)).count();
    sign * i32::try_from(count).unwrap_or(i32::MAX)
}

/// The day on which a moment falls for the fund: that of Amsterdam, also between midnight there and midnight in UTC.
#[expect(clippy::disallowed_methods, reason = "the one place where a moment becomes a day")]
#[must_use]
pub fn business_day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Amsterdam).date_naive()
}

/// The first moment after a day of the fund: what happened before it, happened on that day or earlier.
#[must_use]
pub fn end_of(day: NaiveDate) -> DateTime<Utc> {
    let midnight = day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN);
    // Clocks never skip midnight in Amsterdam.
    Amsterdam.from_local_datetime(&midnight).earliest().map_or_else(|| midnight.and_utc(), |it| it.to_utc())
}

/// The day itself when people work on it, otherwise the next working day.
#[must_use]
pub fn next_working_day(day: NaiveDate) -> NaiveDate {
    day.iter_days().find(|it| is_working_day(*it)).unwrap_or(day)
}

/// General holidays of the Algemene termijnenwet art. 3: fixed days, and days counted from Easter.
fn is_holiday(day: NaiveDate) -> bool {
    const FIXED: [(u32, u32); 4] = [(1, 1), (5, 5), (12, 25), (12, 26)];
    // Good Friday, Easter Monday, Ascension Day, Whit Monday.
    const FROM_EASTER: [i64; 4] = [-2, 1, 39, 50];
    if FIXED.contains(&(day.month(), day.day())) || day == kings_day(day.year()) {
        return true;
    }
    FROM_EASTER.contains(&(day - easter(day.year())).num_days())
}

/// 27 April, or the day before when that is a Sunday.
fn kings_day(year: i32) -> NaiveDate {
    let day = NaiveDate::from_ymd_opt(year, 4, 27).expect("27 April exists");
    if day.weekday() == Weekday::Sun { day - Days::new(1) } else { day }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher).
pub(crate) fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    let part = |value: i32| u32::try_from(value).expect("the algorithm gives a day in March or April");
    NaiveDate::from_ymd_opt(year, part(month), part(day)).expect("a day in March or April")
}
