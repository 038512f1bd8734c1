//! What somebody has to their credit with the fund.

use domain::{ids::AgreementId, ledger::Account, money::Money};

use crate::{
    db::Reads,
    error::{StoreError, corrupt},
    ledger::books,
};

/// The sum over movements `t`, in cents, of what they leave on the account of what people have to their credit: SQL.
pub(crate) const BALANCE: &str = "cast(coalesce(sum(case when t.credit = 'credit' then t.amount_cents \
     when t.debit = 'credit' then -t.amount_cents else 0 end), 0) as bigint)";

/// What somebody has to their credit.
pub async fn credit(at: &impl Reads, id: AgreementId) -> Result<Money, StoreError> {
    let balances = books::balances(at, Some(id)).await?;
    Money::from_cents(-books::of(&balances, Account::CreditBalance))
        .map_err(|_| corrupt("ledger_transfer", "amount_cents"))
}
