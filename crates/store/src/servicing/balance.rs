//! What an agreement comes to on a day: the same figures on every page and in every letter, from its charges and its
//! books.

use chrono::NaiveDate;
use domain::{calendar::Month, ledger::Account as Book, money::Money, repayment::billing::RepaymentState};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::{
    db::Reads,
    entity::payout,
    error::{StoreError, corrupt},
    ledger::books,
    money_out::payouts::{PayoutKind, PayoutState},
    repayment::{
        agreements::Agreement,
        charges::{Charge, ChargeKind, list_charges},
    },
};

/// What an agreement comes to on a day, in whole cents.
#[derive(Clone, Copy, Debug)]
pub struct AgreementBalance {
    /// Charged and not paid.
    pub open: Money,
    /// Of that, past its day.
    pub behind: Money,
    /// Overdue monthly charges, without refunds that became due again: what a waiver can remove.
    pub months_behind: Money,
    /// Of what is open, the monthly charges, without refunds that became due again.
    pub months_open: Money,
    /// Of what is behind of the months, interest.
    pub interest_behind: Money,
    /// Of what is open of the months, interest.
    pub interest_open: Money,
    /// The first month that was not billed.
    pub next: Month,
    /// What came in from the person, less what the bank took back, and less what was paid back to them and is not due
    /// again.
    pub paid: Money,
    /// Credit balance: what the person paid and is not used yet.
    pub credit: Money,
    /// What is still to be paid out.
    pub promised: Money,
}

impl AgreementBalance {
    /// The most that may still have to be paid, whatever the income becomes.
    #[must_use]
    pub fn left(&self, agreement: &Agreement, account: &RepaymentState) -> Money {
        let ahead = match agreement.written_off_on {
            Some(_) => Money::ZERO,
            None => account.most_ahead(self.promised, self.next),
        };
        ahead.plus(self.open).minus_or_zero(self.credit)
    }
}

/// The balance on a day, read from charges and books.
pub async fn load(
    at: &impl Reads,
    agreement: &Agreement,
    today: NaiveDate,
) -> Result<AgreementBalance, StoreError> {
    let charges = list_charges(at, agreement.id).await?;
    of_charges(at, agreement, &charges, today).await
}

/// As [`load`], for a caller that has the charges already.
pub async fn of_charges(
    at: &impl Reads,
    agreement: &Agreement,
    charges: &[Charge],
    today: NaiveDate,
) -> Result<AgreementBalance, StoreError> {
    let balances = books::balances(at, Some(agreement.id)).await?;
    let money = |cents| Money::from_cents(cents).map_err(|_| corrupt("ledger_transfer", "amount_cents"));
    let open = |it: &Charge| it.amount.minus_or_zero(it.settled);
    let paid_out = if agreement.terms.is_over_award() { Money::ZERO } else { agreement.disbursed };
    // What went back to the person and is due again, because a payment bounced after it, was lent and not paid back.
    let lent_again: Money = charges.iter().filter(|it| it.kind == ChargeKind::Refund).map(open).sum();
    let paid = books::of(&balances, Book::Bank) + paid_out.plus(lent_again).cents();
    let late = || charges.iter().filter(|it| it.due_on < today);
    let now = Month::of(today);
    Ok(AgreementBalance {
        open: charges.iter().map(open).sum(),
        behind: late().map(open).sum(),
        months_open: charges.iter().filter(|it| it.is_month()).map(open).sum(),
        months_behind: late().filter(|it| it.is_month()).map(open).sum(),
        interest_open: charges.iter().map(|it| it.open().interest).sum(),
        interest_behind: late().map(|it| it.open().interest).sum(),
        next: charges.iter().rfind(|it| it.is_month()).map_or(now, |it| it.month.plus(1)).max(now),
        paid: money(paid.max(0))?,
        credit: money(-books::of(&balances, Book::CreditBalance))?,
        promised: promised(at, agreement).await?,
    })
}

/// What is planned or on its way.
async fn promised(at: &impl Reads, agreement: &Agreement) -> Result<Money, StoreError> {
    let amounts: Vec<i64> = payout::Entity::find()
        .select_only()
        .column(payout::Column::AmountCents)
        .filter(payout::Column::AgreementId.eq(agreement.id.0))
        .filter(payout::Column::Kind.eq(PayoutKind::DISBURSEMENT))
        .filter(payout::Column::State.is_in(PayoutState::UNPAID.map(PayoutState::name)))
        .into_tuple()
        .all(at.connection())
        .await?;
    let amounts = amounts.into_iter().map(Money::from_cents).collect::<Result<Vec<_>, _>>();
    Ok(amounts.map_err(|_| corrupt("payout", "amount_cents"))?.into_iter().sum())
}
