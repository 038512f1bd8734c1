//! What the fund could bridge of a gap: how much, which months, by which instrument, paid to whom.

use chrono::NaiveDate;

use crate::{
    benefit::means::{Frequency, Funding, MayPay, MeansContext, Receiver, gift_room, judge},
    budget::household_money::{Budget, MonthBudget},
    calendar::Month,
    credit::{rules::CreditRules, status::CreditStatus},
    fund::Regulation,
    funding::{Instrument, Purpose},
    money::{Difference, Money},
};

/// One line of the proposal: the same amount in every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bridging {
    /// Childcare, or money to live on.
    pub purpose: Purpose,
    /// A grant, or credit where that is allowed.
    pub instrument: Instrument,
    /// Who gets it.
    pub receiver: Receiver,
    /// The first month.
    pub from: Month,
    /// How many months in a row.
    pub months: u32,
    /// The same for every month.
    pub per_month: Money,
    /// All months together.
    pub total: Money,
    /// Whether the benefit allows it.
    pub may_pay: MayPay,
    /// Rests on amounts of a year without complete table: it informs and is not paid.
    pub provisional: bool,
}

impl Bridging {
    fn row(&self) -> BridgedMonth {
        BridgedMonth { from: self.from, months: self.months, per_month: self.per_month }
    }
}

/// What decides beside the budget.
#[derive(Clone, Copy, Debug)]
pub struct BridgingContext {
    /// The day it is calculated on.
    pub today: NaiveDate,
    /// The fund's standing under the credit law.
    pub credit: CreditStatus,
    /// What the money does to a benefit.
    pub means_context: MeansContext,
}

/// The missed childcare allowance first, as a gift to whoever sends the invoice; then what is still missing to live
/// on, within the maximum a month. Each line takes the lowest gap of its months, so that no month gets too much.
#[must_use]
pub fn bridging(budget: &Budget, setting: &BridgingContext) -> Vec<Bridging> {
    let maximum = &Regulation::on(setting.today).maximum;
    let mut room = gift_room(&setting.means_context);
    let mut lines = Vec::new();
    let childcare = Plan {
        purpose: Purpose::ChildcareBridging,
        instrument: Instrument::Grant,
        receiver: Receiver::ThirdParty,
        most: maximum.bridging_month,
        most_months: maximum.bridging_months,
    };
    let gaps: Vec<(&MonthBudget, Money)> = budget.during().map(|it| (it, it.childcare_gap())).collect();
    lines.extend(childcare.line(&gaps, setting, &mut room));
    let bridged = |month: Month| -> Money {
        lines.iter().filter(|it| it.row().covers(month)).map(|it| it.per_month).sum()
    };
    let living: Vec<(&MonthBudget, Money)> =
        budget.during().map(|it| (it, missing(it, bridged(it.month)))).collect();
    let credit = CreditRules::bundled().allows_credit(setting.credit, setting.today);
    let plan = Plan {
        purpose: Purpose::Living,
        instrument: if credit { Instrument::PreFinancing } else { Instrument::Grant },
        receiver: Receiver::Applicant,
        most: maximum.living,
        most_months: u32::MAX,
    };
    lines.extend(plan.line(&living, setting, &mut room));
    lines
}

/// What is missing to live on: costs of the training have their own facilities.
fn missing(month: &MonthBudget, bridged: Money) -> Money {
    let own: Money = [bridged, month.training_costs, month.preconditions].into_iter().sum();
    let gap = month.gap().minus(Difference::between(own, Money::ZERO));
    if gap.is_negative() { Money::ZERO } else { gap.size() }
}

struct Plan {
    purpose: Purpose,
    instrument: Instrument,
    receiver: Receiver,
    most: Money,
    most_months: u32,
}

impl Plan {
    fn line(
        &self,
        gaps: &[(&MonthBudget, Money)],
        setting: &BridgingContext,
        room: &mut Money,
    ) -> Option<Bridging> {
        let row = BridgedMonth::first(gaps.iter().map(|it| (it.0.month, it.1)), self.most, self.most_months)?;
        let funding = Funding {
            purpose: self.purpose,
            instrument: self.instrument,
            receiver: self.receiver,
            frequency: Frequency::Monthly,
            amount: row.total(),
        };
        Some(Bridging {
            purpose: self.purpose,
            instrument: self.instrument,
            receiver: self.receiver,
            from: row.from,
            months: row.months,
            per_month: row.per_month,
            total: row.total(),
            may_pay: judge(&setting.means_context, &funding, room).may_pay,
            provisional: gaps.iter().any(|it| it.0.provisional && row.covers(it.0.month)),
        })
    }
}

/// Months in a row, each with the same amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BridgedMonth {
    /// The first month.
    pub from: Month,
    /// How many months in a row.
    pub months: u32,
    /// The same for every month.
    pub per_month: Money,
}

impl BridgedMonth {
    /// The first unbroken row of months with a gap, at the lowest gap of them and within the maximum: no month gets
    /// more than it misses.
    pub fn first(gaps: impl Iterator<Item = (Month, Money)>, most: Money, most_months: u32) -> Option<Self> {
        let row: Vec<(Month, Money)> = gaps
            .skip_while(|it| it.1.is_zero())
            .take_while(|it| !it.1.is_zero())
            .take(usize::try_from(most_months).unwrap_or(usize::MAX))
            .collect();
        let per_month = row.iter().map(|it| it.1).min()?.min(most);
        Some(Self { from: row.first()?.0, months: u32::try_from(row.len()).ok()?, per_month })
    }

    /// All months together.
    #[must_use]
    pub fn total(&self) -> Money {
        std::iter::repeat_n(self.per_month, usize::try_from(self.months).unwrap_or_default()).sum()
    }

    fn covers(&self, month: Month) -> bool {
        u32::try_from(self.from.months_until(month)).is_ok_and(|place| place < self.months)
    }
}
