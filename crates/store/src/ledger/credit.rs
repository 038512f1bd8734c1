//! What somebody has to their credit with the fund.

use domain::{ids::AgreementId, ledger::Account, money::Money};

use crate::{
    db::Reads,
    error::{StoreError, corrupt},
    ledger::books,
};

/// What somebody has to their credit.
pub async fn credit(at: &impl Reads, id: AgreementId) -> Result<Money, StoreError> {
    let balances = books::balances(at, Some(id)).await?;
    Money::from_cents(-books::of(&balances, Account::CreditBalance))
        .map_err(|_| corrupt("ledger_transfer", "amount_cents"))
}
