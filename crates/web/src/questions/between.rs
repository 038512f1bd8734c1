//! When it is asked what comes in after work: a whole month lies between work and training, or work ends anyway.

use domain::{application::WorkEnd, calendar::Month};
use store::casework::drafts::Fields;

use crate::{form::read::Reader, words::lang::Lang};

/// Whether work ends, and why.
pub(crate) fn stop(text: &str) -> Option<Option<WorkEnd>> {
    match text {
        "yes" => Some(Some(WorkEnd::ForTraining)),
        "anyway" => Some(Some(WorkEnd::Anyway)),
        "no" => Some(None),
        _ => None,
    }
}

/// Whether there are months of which wages say nothing, so that it is asked what comes in then: as
/// [`domain::application::Circumstances::has_months_without_work`], from what was typed so far.
pub(crate) fn asks_between(typed: &Fields) -> bool {
    let mut read = Reader::kept(Lang::Nl, typed);
    if read.raw("work") != "yes" {
        return false;
    }
    match stop(read.raw("stop")).flatten() {
        Some(WorkEnd::Anyway) => true,
        Some(WorkEnd::ForTraining) => {
            let days = read.date("last_day").zip(read.date("start"));
            days.is_some_and(|(last, start)| Month::of(last).plus(1) < Month::of(start))
        }
        None => false,
    }
}
