//! Withdrawing from an agreement within its cooling-off period (BW 7:66). Nothing is paid out under it before that
//! period is over, so nothing has to come back.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{case::submit, ids::AgreementId, notice::Notice};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use serde_json::json;

use crate::{
    case_steps,
    casework::{
        audit_log::{self, By},
        cases,
    },
    db::Tx,
    entity::{agreement, payout},
    error::StoreError,
    money_out::payouts::{self, PayoutState},
    repayment::agreements::{self, Agreement},
};

/// Whether the person may still withdraw from an agreement on a day.
#[must_use]
pub fn is_open(agreement: &Agreement, today: NaiveDate) -> bool {
    agreement.withdraw_until.is_some_and(|last| today <= last)
        && agreement.ended_on.is_none()
        && agreement.disbursed.is_zero()
}

/// Ends an agreement in its cooling-off period; what was planned under it is cancelled. When nothing else of the case
/// was paid or is planned, the case is withdrawn. `false` when it is too late, or was done before.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn withdraw(
    tx: &Tx,
    id: AgreementId,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let agreement = agreements::lock(tx, id).await?;
    if !is_open(&agreement, today) {
        return Ok(false);
    }
    agreement::Entity::update_many()
        .col_expr(agreement::Column::WithdrawnOn, Expr::value(today))
        .col_expr(agreement::Column::EndedOn, Expr::value(today))
        .filter(agreement::Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    let all = payouts::list_of_case(tx, agreement.case).await?;
    let is_own = |it: &&payouts::Payout| it.agreement == Some(id) && it.state.is_open();
    for it in all.iter().filter(is_own) {
        let cancelled = Expr::value(PayoutState::Cancelled.name());
        payouts::write(tx, it, [(payout::Column::State, cancelled)]).await?;
    }
    let line = audit_log::LogEntry {
        case: Some(agreement.case),
        step: "withdraw_agreement",
        facts: json!({ "agreement": id }),
        ..audit_log::LogEntry::default()
    };
    audit_log::add(tx, line, by, now).await?;
    let case = cases::load_for_work(tx, agreement.case).await?;
    cases::tell(tx, &case, Notice::AgreementWithdrawn { on: today }, now).await?;
    let is_left = all.iter().any(|it| it.agreement != Some(id) && it.state != PayoutState::Cancelled);
    let others = agreements::list(tx, agreement.case).await?;
    let waits = others.iter().any(|it| it.ended_on.is_none() && today <= it.accept_by);
    if !is_left
        && !waits
        && let Ok(change) = submit::withdraw_after_agreements(&case.stage, today)
    {
        case_steps::apply(tx, &case, change, by, now).await?;
    }
    Ok(true)
}
