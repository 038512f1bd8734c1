//! From the quick check to an application.

use chrono::{DateTime, Utc};
use domain::{actor::Role, case::stage::Stage};
use store::{
    casework::{cases, drafts::Draft},
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
    now: DateTime<Utc>,
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
            for (page, fields) in answers {
                let fresh = cases::load(tx, account.actor(), case.id).await?;
                cases::save_page(tx, &fresh, &page, fields, now).await?;
            }
            Ok(true)
        }
        Stage::Withdrawn { .. } | Stage::Refused { .. } | Stage::Closed { .. } => {
            cases::open(tx, account.id, &answers, now).await?;
            Ok(true)
        }
        Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Granted { .. }
        | Stage::Running { .. } => Ok(false),
    }
}
