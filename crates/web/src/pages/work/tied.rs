//! Payouts that wait for something of the training, in words.

use chrono::NaiveDate;
use domain::{calendar::Month, case::payout_condition::Missing, ids::CaseId};
use store::{
    casework::training_facts,
    db::Reads,
    money_out::{
        holds,
        payouts::{self, Hold},
    },
};

use crate::{
    http::error::PageError,
    present::payout::{hold_words, purpose},
    words::{
        format::{date, euro},
        lang::Lang,
    },
};

/// Open payouts of a case that wait for something of its training: which, and for what.
pub(crate) async fn waits(
    at: &impl Reads,
    (lang, today): (Lang, NaiveDate),
    case: CaseId,
) -> Result<Vec<(String, String)>, PageError> {
    let known = training_facts::of_cases(at, vec![case]).await?;
    let Some(facts) = known.get(&case) else { return Ok(Vec::new()) };
    let planned = payouts::list_of_case(at, case).await?;
    let open = planned.iter().filter(|it| it.state.is_open());
    let lines = open.filter_map(|it| {
        let hold = holds::condition_hold(it, facts)?;
        // What cannot be known yet is nothing to do.
        if matches!(hold, Hold::WaitsFor(Missing::Attendance(month)) if Month::of(today) < month) {
            return None;
        }
        let what = format!("{}, {}, {}", purpose(lang, it), euro(lang, it.amount), date(lang, it.due_on));
        Some((what, hold_words(lang, hold)))
    });
    Ok(lines.collect())
}
