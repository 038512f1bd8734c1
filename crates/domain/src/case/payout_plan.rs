//! What is still paid of a decision that changed, and what was paid too much: from what the decision gives now and what
//! was paid so far, and from nothing else. So the same question has the same answer however often it is asked.

use chrono::NaiveDate;

use crate::{
    bank_days::next_bank_day,
    calendar::Month,
    case::{change::PlannedPayout, proposal::FundingLine},
    ids::PayoutId,
    money::Money,
};

/// How far a payout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayoutProgress {
    /// The bank was not told yet.
    Open,
    /// The bank was told, and did not say that it paid.
    OnItsWay,
    /// The bank paid.
    Paid,
    /// Staff cancelled it: what it was for is not given any more.
    TakenOut,
}

/// A payout as it stands when a training stops, or a decision is revised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingPayout {
    /// Its key.
    pub id: PayoutId,
    /// Which line of the decision it is of.
    pub line: usize,
    /// What it comes to.
    pub amount: Money,
    /// The day it was decided to be paid, which tells the time it is for.
    pub for_day: NaiveDate,
    /// The day it is to be paid; somebody may have put it later than was decided.
    pub due_on: NaiveDate,
    /// It goes to the person, and not to a school or a shop.
    pub to_person: bool,
    /// How far it is.
    pub progress: PayoutProgress,
}

/// How far the agreement of a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineAgreement {
    /// Given, or new: there is none.
    None,
    /// Offered, and nobody signed it yet.
    Offered,
    /// Signed for so much, and not withdrawn from.
    Signed(Money),
    /// Withdrawn from, or ended before it was signed: nothing is paid under it any more.
    Over,
}

impl LineAgreement {
    /// Of a line, in the order of the decision; lines after these are new.
    #[must_use]
    pub fn of(all: &[Self], line: usize) -> Self {
        all.get(line).copied().unwrap_or(Self::None)
    }

    /// Whether somebody has to sign before anything of such a line is paid.
    #[must_use]
    pub const fn is_to_be_signed(self, line: &FundingLine) -> bool {
        line.instrument.is_repaid() && matches!(self, Self::None | Self::Offered)
    }
}

/// What an earlier change made a debt of the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claimed {
    /// All of it, less what was taken back since.
    pub amount: Money,
    /// What of it was neither billed nor repaid nor forgiven yet, and can be lowered.
    pub open: Money,
    /// What of it was billed, and so is repaid or asked.
    pub billed: Money,
}

/// A line of the decision as it is given now.
#[derive(Clone, Debug)]
pub struct GivenLine<'a> {
    /// Its place in the decision.
    pub place: usize,
    /// The line.
    pub line: &'a FundingLine,
    /// What is given of it, each with the day it is for.
    pub parts: Vec<(Money, NaiveDate)>,
}

/// The lines of which money can go out, with all their parts.
#[must_use]
pub fn given<'a>(lines: &'a [FundingLine], agreements: &[LineAgreement]) -> Vec<GivenLine<'a>> {
    let all = lines.iter().enumerate().filter(|(place, line)| {
        let agreement = LineAgreement::of(agreements, *place);
        agreement != LineAgreement::Over && !agreement.is_to_be_signed(line)
    });
    all.map(|(place, line)| GivenLine { place, line, parts: line.parts() }).collect()
}

/// What follows for the money.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PayoutPlan {
    /// All that is still paid, in order of day; it takes the place of whatever is open.
    pub planned: Vec<PlannedPayout>,
    /// The same as it is paid: of what somebody split each part on its own day.
    pub shown: Vec<PlannedPayout>,
    /// By how much less is still to be paid than was planned before.
    pub dropped: Money,
    /// On its way to the bank, and more than is given now: whether it is paid has to be known first.
    pub on_its_way: Vec<PayoutId>,
    /// Given, paid and kept.
    pub kept: Money,
    /// Given to the person, as it was paid, and more than is given now.
    pub paid_too_much: Money,
    /// What of that is taken off payouts to come.
    pub made_good: Money,
    /// What of that neither a planned payout nor an earlier debt makes good: the person owes it to the fund.
    pub over_award: Money,
    /// So much of an earlier debt is not owed after all; what was billed of that is paid again.
    pub claim_lowered: Money,
    /// Given to a school or a shop, and more than is given now: asked back there, not from the person.
    pub at_others: Money,
    /// Lent and paid out, and more than is lent now: it stays part of the loan.
    pub lent_above: Money,
    /// Cancelled by staff, or come back and not paid again: the decision names it, and it is not given any more.
    pub taken_out: Money,
}

/// What becomes of the payouts of a case. What is given is counted per line in order of day: what was paid settles the
/// earliest parts first, and the rest of the parts is still paid. What was paid too much lowers the next payouts, first
/// of the same line, then of whatever else is given to the person; what is left is a debt.
#[must_use]
pub fn plan(lines: &[GivenLine<'_>], standing: &[StandingPayout], claimed: Claimed) -> PayoutPlan {
    let mut plan = PayoutPlan::default();
    for given in lines {
        let of_line: Vec<&StandingPayout> = standing.iter().filter(|it| it.line == given.place).collect();
        let parts = still_given(given, &of_line);
        let sum = |is_counted: &dyn Fn(&StandingPayout) -> bool| -> Money {
            of_line.iter().filter(|it| is_counted(it)).map(|it| it.amount).sum()
        };
        let gone = sum(&|it| matches!(it.progress, PayoutProgress::Paid | PayoutProgress::OnItsWay));
        let paid = sum(&|it| it.progress == PayoutProgress::Paid);
        let total: Money = parts.iter().map(|it| it.0).sum();
        let decided: Money = given.parts.iter().map(|it| it.0).sum();
        plan.taken_out = plan.taken_out.plus(decided.minus_or_zero(total));
        plan.planned.extend(what_is_left(given, parts, &of_line, gone));
        let is_lent = given.line.instrument.is_repaid();
        if !is_lent {
            plan.kept = plan.kept.plus(paid.min(total));
        }
        let above = gone.minus_or_zero(total);
        if above.is_zero() {
            continue;
        }
        let waits = of_line.iter().filter(|it| it.progress == PayoutProgress::OnItsWay);
        plan.on_its_way.extend(waits.map(|it| it.id));
        if is_lent {
            plan.lent_above = plan.lent_above.plus(above);
            continue;
        }
        // Nobody owes what somebody else got.
        let own = above.min(sum(&|it| it.to_person && it.progress == PayoutProgress::Paid));
        plan.paid_too_much = plan.paid_too_much.plus(own);
        plan.at_others = plan.at_others.plus(above.minus_or_zero(own));
    }
    plan.planned.sort_by_key(|it| (it.due_on, it.line, it.part));
    make_good(&mut plan, lines, claimed);
    let open: Money =
        standing.iter().filter(|it| it.progress == PayoutProgress::Open).map(|it| it.amount).sum();
    plan.dropped = open.minus_or_zero(plan.planned.iter().map(|it| it.amount).sum());
    plan.shown = plan.planned.iter().flat_map(|it| on_its_days(it, standing)).collect();
    plan.shown.sort_by_key(|it| (it.due_on, it.line, it.part));
    plan
}

/// What is planned, on the days of the parts in which it stands, when these come to the same.
fn on_its_days(planned: &PlannedPayout, standing: &[StandingPayout]) -> Vec<PlannedPayout> {
    let is_of_it = |it: &&StandingPayout| {
        it.line == planned.line && it.for_day == planned.for_day && it.progress == PayoutProgress::Open
    };
    let parts: Vec<&StandingPayout> = standing.iter().filter(is_of_it).collect();
    if parts.len() < 2 || parts.iter().map(|it| it.amount).sum::<Money>() != planned.amount {
        return vec![planned.clone()];
    }
    let part =
        |it: &&StandingPayout| PlannedPayout { amount: it.amount, due_on: it.due_on, ..planned.clone() };
    parts.iter().map(part).collect()
}

/// Lowers the next payouts by what was paid too much and is no debt yet; a debt that is too high now is lowered, and
/// what was repaid of it already is given back.
fn make_good(plan: &mut PayoutPlan, lines: &[GivenLine<'_>], claimed: Claimed) {
    plan.over_award = plan.paid_too_much.minus_or_zero(claimed.amount);
    let not_claimed = plan.over_award;
    let is_to_person = |place: usize| {
        let of_place = lines.iter().find(|it| it.place == place);
        of_place.is_some_and(|it| it.line.payee.is_applicant && !it.line.instrument.is_repaid())
    };
    for it in plan.planned.iter_mut().filter(|it| is_to_person(it.line)) {
        let taken = plan.over_award.min(it.amount);
        it.amount = it.amount.minus_or_zero(taken);
        plan.over_award = plan.over_award.minus_or_zero(taken);
    }
    plan.planned.retain(|it| !it.amount.is_zero());
    plan.made_good = not_claimed.minus_or_zero(plan.over_award);
    plan.claim_lowered = claimed.amount.minus_or_zero(plan.paid_too_much);
    // What was forgiven never came in: it is not given back.
    let back = plan.claim_lowered.minus_or_zero(claimed.open).min(claimed.billed);
    if back.is_zero() {
        return;
    }
    if let Some(next) = plan.planned.iter_mut().find(|it| is_to_person(it.line)) {
        next.amount = next.amount.plus(back);
    } else if let Some((given, day)) = lines
        .iter()
        .filter(|it| is_to_person(it.place))
        .find_map(|it| it.line.parts().last().map(|part| (it, part.1)))
    {
        let month = given.line.is_bridging().then(|| Month::of(day));
        let due_on = given.line.pay_day(day);
        plan.planned.push(PlannedPayout {
            line: given.place,
            part: 0,
            amount: back,
            for_day: day,
            due_on,
            month,
        });
    }
}

/// The parts of a line in order of day, less what staff took out of each.
fn still_given(given: &GivenLine<'_>, of_line: &[&StandingPayout]) -> Vec<(Money, NaiveDate)> {
    let mut parts = given.parts.clone();
    parts.sort_by_key(|it| it.1);
    for out in of_line.iter().filter(|it| it.progress == PayoutProgress::TakenOut) {
        if let Some(part) = parts.iter_mut().find(|it| it.1 == out.for_day) {
            part.0 = part.0.minus_or_zero(out.amount);
        }
    }
    parts
}

/// The parts that are left when so much of a line was paid. What is planned stays on the day that somebody gave it; of
/// a part that was split that is the first of its days.
fn what_is_left(
    given: &GivenLine<'_>,
    parts: Vec<(Money, NaiveDate)>,
    of_line: &[&StandingPayout],
    mut gone: Money,
) -> Vec<PlannedPayout> {
    let moved_to = |for_day: NaiveDate| {
        let open = of_line.iter().filter(|it| it.progress == PayoutProgress::Open && it.for_day == for_day);
        open.map(|it| it.due_on).min()
    };
    let left = parts.into_iter().enumerate().map(|(part, (amount, for_day))| {
        let taken = gone.min(amount);
        gone = gone.minus_or_zero(taken);
        PlannedPayout {
            line: given.place,
            part: u32::try_from(part).unwrap_or(u32::MAX),
            amount: amount.minus_or_zero(taken),
            for_day,
            due_on: moved_to(for_day).unwrap_or_else(|| given.line.pay_day(for_day)),
            month: given.line.is_bridging().then(|| Month::of(for_day)),
        }
    });
    left.filter(|it| !it.amount.is_zero()).collect()
}

/// The day on which something can be paid that is due on a day: that day, or once it has passed the next one on which
/// banks settle payments.
#[must_use]
pub fn payable_on(due_on: NaiveDate, today: NaiveDate) -> NaiveDate {
    if due_on < today { next_bank_day(today) } else { due_on }
}
