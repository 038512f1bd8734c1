//! What the fund could bridge of a gap: how much, which months, by which instrument, paid to whom.

use chrono::NaiveDate;

use crate::{
    benefit::means::{Circle, Frequency, Funding, MayPay, Receiver, gift_room, judge},
    budget::{Budget, MonthBudget},
    calendar::Month,
    case::proposal::{Instrument, Purpose},
    fund::{CreditStatus, Regulation},
    money::{Difference, Money},
};

/// One line of the proposal: the same amount in every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bridging {
    pub purpose: Purpose,
    pub instrument: Instrument,
    pub receiver: Receiver,
    pub from: Month,
    pub months: u32,
    pub per_month: Money,
    pub total: Money,
    pub may_pay: MayPay,
    /// Rests on amounts of a year without complete table: it informs and is not paid.
    pub provisional: bool,
}

/// What decides beside the budget.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub today: NaiveDate,
    pub credit: CreditStatus,
    pub circle: Circle,
}

/// The missed childcare allowance first, as a gift to whoever sends the invoice; then what is still missing to live
/// on, within the maximum a month. Each line takes the lowest gap of its months, so that no month gets too much.
#[must_use]
pub fn bridging(budget: &Budget, setting: &Setting) -> Vec<Bridging> {
    let maximum = &Regulation::on(setting.today).maximum;
    let mut room = gift_room(&setting.circle);
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
    let bridged =
        |month: Month| lines.iter().find(|it| covers(it, month)).map_or(Money::ZERO, |it| it.per_month);
    let living: Vec<(&MonthBudget, Money)> =
        budget.during().map(|it| (it, missing(it, bridged(it.month)))).collect();
    let credit = setting.credit.allows_credit(setting.today);
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

fn covers(line: &Bridging, month: Month) -> bool {
    let place = line.from.months_until(month);
    u32::try_from(place).is_ok_and(|place| place < line.months)
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
    /// The first unbroken row of months with a gap.
    fn line(&self, gaps: &[(&MonthBudget, Money)], setting: &Setting, room: &mut Money) -> Option<Bridging> {
        let row: Vec<&(&MonthBudget, Money)> = gaps
            .iter()
            .skip_while(|it| it.1.is_zero())
            .take_while(|it| !it.1.is_zero())
            .take(usize::try_from(self.most_months).unwrap_or(usize::MAX))
            .collect();
        let (first, _) = row.first()?;
        let per_month = row.iter().map(|it| it.1).min()?.min(self.most);
        let months = u32::try_from(row.len()).ok()?;
        let total = std::iter::repeat_n(per_month, row.len()).sum();
        let funding = Funding {
            purpose: self.purpose,
            instrument: self.instrument,
            receiver: self.receiver,
            frequency: Frequency::Monthly,
            amount: total,
        };
        Some(Bridging {
            purpose: self.purpose,
            instrument: self.instrument,
            receiver: self.receiver,
            from: first.month,
            months,
            per_month,
            total,
            may_pay: judge(&setting.circle, &funding, room).may_pay,
            provisional: row.iter().any(|it| it.0.provisional),
        })
    }
}
