//! Dated duties, ready to print.

use chrono::{Datelike, NaiveDate};
use domain::{
    calendar::Month,
    duties::{Owner, dated_duties},
};
use store::{
    casework::{
        cases::Case,
        duties::{self, TrackedDuty},
    },
    db::Tx,
};

use crate::{
    http::error::PageError,
    words::{
        format::{date, short_month},
        lang::{Lang, text_key},
    },
};

/// A duty ready to print.
pub struct DutyLine {
    pub name: &'static str,
    pub what: String,
    pub why: String,
    pub when: String,
    /// Day and month of the last day, for its tile.
    pub day: u32,
    pub month: String,
    pub class: &'static str,
    pub is_done: bool,
    /// Who reads the page has to see to it.
    pub is_mine: bool,
}

#[must_use]
pub fn lines(lang: Lang, all: &[TrackedDuty], reader: Owner, today: NaiveDate) -> Vec<DutyLine> {
    all.iter().map(|it| line(lang, it, reader, today)).collect()
}

fn line(lang: Lang, kept: &TrackedDuty, reader: Owner, today: NaiveDate) -> DutyLine {
    let watch = kept.dated.duty;
    let key = text_key("watch", watch.name());
    let day = date(lang, kept.dated.due_on);
    let (when, class) = match kept.done_on {
        Some(done) => (lang.say("watch-done-on", &[("day", date(lang, done))]), "tef-st--ok"),
        None if kept.is_missed(today) => (lang.say("watch-missed", &[("day", day)]), "tef-st--bad"),
        None => (lang.say("watch-before", &[("day", day)]), "tef-st--warn"),
    };
    DutyLine {
        name: watch.name(),
        what: lang.text(&key),
        why: lang.text(&format!("{key}.why")),
        when,
        day: kept.dated.due_on.day(),
        month: short_month(lang, Month::of(kept.dated.due_on)),
        class,
        is_done: kept.done_on.is_some(),
        is_mine: watch.owner() == reader,
    }
}

/// Writes the duties that follow from a case; a training whose years have no table has none.
///
/// # Errors
/// The database refuses.
pub async fn write_duties(tx: &Tx, case: &Case, today: NaiveDate) -> Result<(), PageError> {
    let Some(application) = &case.application else { return Ok(()) };
    if let Ok(all) = dated_duties(&application.circumstances, today) {
        duties::replace(tx, case.id, &all, today).await?;
    }
    Ok(())
}
