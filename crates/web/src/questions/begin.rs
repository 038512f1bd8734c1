//! From the quick check to an application.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{actor::Role, case::stage::Stage};
use store::{
    casework::{
        cases::{self, Case},
        drafts::Draft,
    },
    db::Tx,
    error::StoreError,
    people::accounts::Account,
};

/// Puts answers of the quick check into the applicant's draft, which is made when there is none. A case
/// that was sent stays as it is. `true` when there is a draft now.
///
/// # Errors
/// The database refuses.
pub async fn begin(
    tx: &Tx,
    account: &Account,
    answers: Draft,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> Result<bool, StoreError> {
    if account.role != Role::Applicant {
        return Ok(false);
    }
    let Some(case) = cases::newest_of(tx, account.id).await? else {
        cases::open(tx, account.id, &answers, now).await?;
        return Ok(true);
    };
    match case.stage {
        Stage::Draft => {
            let mut case = case;
            for (page, fields) in answers {
                case = cases::save_page(tx, &case, &page, fields, now).await?;
            }
            Ok(true)
        }
        _ if may_begin(&case, today) => {
            cases::open(tx, account.id, &answers, now).await?;
            Ok(true)
        }
        Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Granted { .. }
        | Stage::Running { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => Ok(false),
    }
}

/// Whether another application may begin beside the newest one: it is over, or its training is, and what is left of it
/// is repaying.
#[must_use]
pub fn may_begin(newest: &Case, today: NaiveDate) -> bool {
    match &newest.stage {
        Stage::Withdrawn { .. } | Stage::Dismissed { .. } | Stage::Refused { .. } | Stage::Closed { .. } => {
            true
        }
        Stage::Running { stopped, .. } => {
            let training = newest.application.as_ref().map(|it| &it.circumstances.training);
            stopped.is_some() || training.is_some_and(|it| it.until < today)
        }
        Stage::Draft
        | Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Granted { .. } => false,
    }
}
