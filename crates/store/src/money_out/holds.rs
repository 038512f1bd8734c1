//! Why money that is planned cannot go out yet.

use chrono::NaiveDate;
use domain::{case::payout_condition::PayoutCondition, fund::may_pay_bridging};

use crate::{
    casework::{
        revision_requests, stop_requests,
        training_facts::{self, KnownTraining},
    },
    db::Reads,
    error::StoreError,
    ledger::credit,
    money_out::payouts::{Hold, Payout, PayoutKind},
    repayment::{agreements, unsigned},
};

/// Why this payout must wait, if it must.
#[must_use]
pub fn payout_hold(payout: &Payout, withdraw_until: Option<NaiveDate>, today: NaiveDate) -> Option<Hold> {
    if payout.month.is_some_and(|month| !may_pay_bridging(month)) {
        return Some(Hold::NoTable);
    }
    match payout.kind {
        PayoutKind::Disbursement(_) => withdraw_until.filter(|last| today <= *last).map(Hold::CoolingOff),
        PayoutKind::Refund => None,
    }
}

/// What of the training has to be registered before it can go out, if anything.
#[must_use]
pub fn condition_hold(payout: &Payout, known: &KnownTraining) -> Option<Hold> {
    known.missing(payout.waits_for, payout.line, payout.for_day).map(Hold::WaitsFor)
}

/// As [`payout_hold`], from what the database knows now.
pub async fn current_hold(
    at: &impl Reads,
    payout: &Payout,
    today: NaiveDate,
) -> Result<Option<Hold>, StoreError> {
    if payout.cancel_asked_by.is_some() {
        return Ok(Some(Hold::CancelAsked));
    }
    if payout.kind != PayoutKind::Refund && stop_requests::waiting(at, payout.case).await?.is_some() {
        return Ok(Some(Hold::StopAsked));
    }
    if payout.kind != PayoutKind::Refund
        && revision_requests::waiting(at, payout.case).await?.is_some_and(|it| it.concerns(payout.line))
    {
        return Ok(Some(Hold::RevisionAsked));
    }
    if payout.waits_for != PayoutCondition::Nothing {
        let known = training_facts::of_cases(at, vec![payout.case]).await?;
        if let Some(hold) = known.get(&payout.case).and_then(|it| condition_hold(payout, it)) {
            return Ok(Some(hold));
        }
    }
    if payout.kind != PayoutKind::Refund && unsigned::is_lapsed(at, payout.case, today).await? {
        return Ok(Some(Hold::OfferLapsed));
    }
    match (payout.kind, payout.agreement) {
        (PayoutKind::Refund, Some(id)) => {
            let is_short = credit::credit(at, id).await? < payout.amount;
            Ok(Some(Hold::CreditUsed).filter(|_| is_short && payout.state.is_open()))
        }
        (PayoutKind::Disbursement(_), Some(id)) => {
            Ok(payout_hold(payout, agreements::load_for_work(at, id).await?.withdraw_until, today))
        }
        (_, None) => Ok(payout_hold(payout, None, today)),
    }
}
