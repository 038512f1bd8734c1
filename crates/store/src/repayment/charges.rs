//! What an agreement was charged, month by month, and what of it is paid.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    calendar::Month,
    ids::{AgreementId, CaseId, ChargeId},
    ledger_key::EntryKey,
    money::Money,
    repayment::amendment::Behind,
};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    db::{Reads, Tx},
    entity::{agreement, charge},
    error::{StoreError, corrupt},
    ledger::books::Posted,
};

/// What one agreement was charged for one month, with what was paid of it.
#[derive(Clone, Debug)]
pub struct Charge {
    /// Its key.
    pub id: ChargeId,
    /// The month it is for; for a refund the month in which the money went back.
    pub month: Month,
    /// What the month came to.
    pub kind: ChargeKind,
    /// What is asked, in whole cents; without what was waived.
    pub amount: Money,
    /// Of what was charged, interest.
    pub interest: Money,
    /// What receipts and credit paid of it.
    pub settled: Money,
    /// The last day to pay without being late.
    pub due_on: NaiveDate,
    /// What of it is waived; `amount` is what is left.
    pub waived: Money,
    /// What of it comes from the annual settlement of an earlier year.
    pub settlement: Money,
    /// It was postponed when the person asked; that is done once.
    pub moved: bool,
}

/// Which part of a month is what the month itself comes to; what else was charged in it has the parts after this one.
/// With the agreement and the month it is the key along which a month is found.
pub(crate) const MONTH_PART: i32 = 0;

impl Charge {
    /// What a month came to, and neither money that went back in it nor what was left and paid at once.
    #[must_use]
    pub const fn is_month(&self) -> bool {
        !matches!(self.kind, ChargeKind::Refund | ChargeKind::Early)
    }

    /// What is open of it, with what of that is interest: that is paid first (BW 6:44).
    #[must_use]
    pub fn open(&self) -> Behind {
        let amount = self.amount.minus_or_zero(self.settled);
        Behind { amount, interest: self.interest.minus_or_zero(self.settled).min(amount) }
    }
}

/// Whether a charge is open and was not postponed before.
#[must_use]
pub fn may_wait(charge: &Charge) -> bool {
    charge.settled < charge.amount && !charge.moved
}

/// Charges read of one agreement: of 80 years and what went back in them.
const CHARGES: Bound = Bound::of("charge", 1_000);

/// Every month of an agreement that was billed, and what went back to the person, oldest first; at most 1,000.
pub async fn list_charges(at: &impl Reads, agreement: AgreementId) -> Result<Vec<Charge>, StoreError> {
    let rows = charge::Entity::find()
        .filter(charge::Column::AgreementId.eq(agreement.0))
        .order_by_asc(charge::Column::Month)
        .order_by_asc(charge::Column::Part)
        .limit(CHARGES.limit())
        .all(at.connection())
        .await?;
    CHARGES.whole(rows)?.iter().map(from_row).collect()
}

/// The next part of a month that is free.
pub(crate) async fn next_part(tx: &Tx, agreement: AgreementId, month: Month) -> Result<i32, StoreError> {
    let last: Option<Option<i32>> = charge::Entity::find()
        .select_only()
        .column_as(charge::Column::Part.max(), "part")
        .filter(charge::Column::AgreementId.eq(agreement.0))
        .filter(charge::Column::Month.eq(month.to_string()))
        .into_tuple()
        .one(&tx.0)
        .await?;
    Ok(last.flatten().unwrap_or(MONTH_PART) + 1)
}

/// What has to be paid first: all that is late, or else what falls on the first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstDue {
    /// Whole cents; never zero.
    pub amount: Money,
    /// The first of its days.
    pub day: NaiveDate,
    /// Its day has passed.
    pub is_late: bool,
}

impl FirstDue {
    /// Of what is open, each amount with its last day; and what of the rest falls on the first day after it.
    #[must_use]
    pub fn of(open: &[(Money, NaiveDate)], today: NaiveDate) -> (Option<Self>, Option<(Money, NaiveDate)>) {
        let Some(day) = open.iter().map(|it| it.1).min() else { return (None, None) };
        let is_late = day < today;
        let is_first = |it: &&(Money, NaiveDate)| if is_late { it.1 < today } else { it.1 == day };
        let amount = open.iter().filter(is_first).map(|it| it.0).sum();
        let rest = || open.iter().filter(|it| !is_first(it));
        let then = rest().map(|it| it.1).min();
        let then = then.map(|day| (rest().filter(|it| it.1 == day).map(|it| it.0).sum(), day));
        (Some(Self { amount, day, is_late }), then)
    }
}

/// What has to be paid first of a case; of agreements about which their person asked for something else, nothing.
pub async fn first_due_of_case(
    at: &impl Reads,
    case: CaseId,
    wished: &[AgreementId],
    today: NaiveDate,
) -> Result<Option<FirstDue>, StoreError> {
    let own = agreement::Entity::find()
        .select_only()
        .column(agreement::Column::Id)
        .filter(agreement::Column::CaseId.eq(case.0))
        .filter(agreement::Column::Id.is_not_in(wished.iter().map(|it| it.0)))
        .filter(agreement::Column::WrittenOffOn.is_null());
    let rows: Vec<(i64, i64, NaiveDate)> = charge::Entity::find()
        .select_only()
        .columns([charge::Column::AmountCents, charge::Column::SettledCents, charge::Column::DueOn])
        .filter(charge::Column::AgreementId.in_subquery(own.into_query()))
        .filter(Expr::col(charge::Column::SettledCents).lt(Expr::col(charge::Column::AmountCents)))
        .into_tuple()
        .all(at.connection())
        .await?;
    let open = rows.into_iter().map(|(amount, settled, due_on)| {
        let open = Money::from_cents(amount - settled).map_err(|_| corrupt("charge", "amount_cents"))?;
        Ok((open, due_on))
    });
    Ok(FirstDue::of(&open.collect::<Result<Vec<_>, StoreError>>()?, today).0)
}

/// All charges of several agreements, by agreement and then by month, oldest first; one has [`list_charges`].
pub(crate) async fn charges_of(
    at: &impl Reads,
    agreements: Vec<Uuid>,
) -> Result<HashMap<AgreementId, Vec<Charge>>, StoreError> {
    let bound = CHARGES.times(agreements.len());
    let rows = charge::Entity::find()
        .filter(charge::Column::AgreementId.is_in(agreements))
        .order_by_asc(charge::Column::Month)
        .order_by_asc(charge::Column::Part)
        .limit(bound.limit())
        .all(at.connection())
        .await?;
    let mut by_agreement: HashMap<AgreementId, Vec<Charge>> = HashMap::new();
    for row in bound.whole(rows)? {
        by_agreement.entry(AgreementId(row.agreement_id)).or_default().push(from_row(&row)?);
    }
    Ok(by_agreement)
}

pub(crate) fn from_row(row: &charge::Model) -> Result<Charge, StoreError> {
    let money = |cents, column| Money::from_cents(cents).map_err(|_| corrupt("charge", column));
    Ok(Charge {
        id: ChargeId(row.id),
        month: row.month.parse().map_err(|_| corrupt("charge", "month"))?,
        kind: ChargeKind::from_name(&row.kind).ok_or(corrupt("charge", "kind"))?,
        amount: money(row.amount_cents, "amount_cents")?,
        interest: money(row.interest_cents, "interest_cents")?,
        settled: money(row.settled_cents, "settled_cents")?,
        due_on: row.due_on,
        waived: money(row.waived_cents, "waived_cents")?,
        settlement: money(row.settlement_cents, "settlement_cents")?,
        moved: row.moved,
    })
}

/// Whether an entry is that of a charge: of its month, or of the money that went back.
pub(crate) fn is_of(charge: &Charge, entry: &Posted) -> bool {
    match &entry.key {
        EntryKey::Charge { month, .. } => charge.is_month() && charge.month == *month,
        EntryKey::Refund { payout, .. } => charge.id.0 == payout.0,
        EntryKey::EarlyRepayment(id) => charge.id == *id,
        EntryKey::Release { .. }
        | EntryKey::Payout(_)
        | EntryKey::PayoutReturned { .. }
        | EntryKey::OverAward(_)
        | EntryKey::OverAwardLowered { .. }
        | EntryKey::RefundPaid(_)
        | EntryKey::RefundReturned(_)
        | EntryKey::Receipt { .. }
        | EntryKey::AnnualSettlement { .. }
        | EntryKey::Amendment(_)
        | EntryKey::Reversal(_)
        | EntryKey::Again(_)
        | EntryKey::BounceKept(_)
        | EntryKey::BounceGone(_)
        | EntryKey::YearClose { .. } => false,
    }
}

/// What a month is for an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChargeKind {
    /// Something is due.
    Charge,
    /// The income was below the threshold: nothing is due, and the plan moves on.
    BelowThreshold,
    /// A month without payment by agreement.
    Paused,
    /// A month of grace of the plan: nothing is asked yet.
    Grace,
    /// Nothing is left to charge: the agreement ended.
    Ended,
    /// It could not be calculated, or no longer matched what was approved: nothing was charged.
    Exception,
    /// No month: money that went back to the person.
    Refund,
    /// No month: what was left, charged at once when it was paid.
    Early,
}

domain::named! {
    ChargeKind {
        Charge = "charge",
        BelowThreshold = "below_threshold",
        Paused = "paused",
        Grace = "grace",
        Ended = "ended",
        Exception = "exception",
        Refund = "refund",
        Early = "early",
    }
}
