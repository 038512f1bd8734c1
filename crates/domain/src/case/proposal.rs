//! What a reviewer proposes: per facility an amount, an instrument and who is paid when.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    bank_days::{bank_day_up_to, next_bank_day},
    benefit::kind::Benefit,
    calendar::{Month, months_after},
    case::{payout_condition::PayoutCondition, refusal::Refusal},
    credit::{
        affordability::Means,
        basis::{CreditBasis, CreditCost, CreditQuestion, basis},
        status::CreditStatus,
    },
    fund::Regulation,
    funding::{Instrument, Purpose},
    money::Money,
    text::Iban,
};

/// Who gets the money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payee {
    /// Name on the account.
    pub name: String,
    /// The account.
    pub iban: Iban,
    /// The applicant, not a school or shop.
    pub is_applicant: bool,
}

/// When the money goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PayoutSchedule {
    /// `parts` equal parts, `every` months apart, the first on `first`; the last part takes the residue.
    Terms {
        /// The day of the first part.
        first: NaiveDate,
        /// How many parts.
        parts: u32,
        /// Months between two parts.
        every: u32,
    },
    /// The line's amount in each of `months` months, from `from` on.
    Monthly {
        /// The first month.
        from: Month,
        /// How many months.
        months: u32,
    },
    /// Part by part, as a revision of the decision left them; without any, nothing is given (any more).
    Listed {
        /// In order of day.
        parts: Vec<Part>,
        /// Each is for a month.
        monthly: bool,
    },
}

/// What is paid at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What is paid; never zero.
    pub amount: Money,
    /// The day it is for.
    pub for_day: NaiveDate,
}

/// One facility with its amount. For a monthly schedule the amount is per month, for a listed one it is the whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FundingLine {
    /// What the money is for.
    pub purpose: Purpose,
    /// Whether and how it is repaid.
    pub instrument: Instrument,
    /// The whole, or a month for a monthly schedule.
    pub amount: Money,
    /// Who is paid.
    pub payee: Payee,
    /// When it is paid.
    pub schedule: PayoutSchedule,
    /// For what its payouts wait beside their day.
    #[serde(default, skip_serializing_if = "PayoutCondition::is_nothing")]
    pub condition: PayoutCondition,
}

impl FundingLine {
    /// All payouts of the line together.
    #[must_use]
    pub fn total(&self) -> Money {
        match self.schedule {
            PayoutSchedule::Terms { .. } | PayoutSchedule::Listed { .. } => self.amount,
            PayoutSchedule::Monthly { months, .. } => {
                std::iter::repeat_n(self.amount, usize::try_from(months).unwrap_or_default()).sum()
            }
        }
    }

    /// On what the credit of this line rests; `None` for a grant.
    ///
    /// # Errors
    /// It may not be offered to this person.
    pub fn credit(
        &self,
        is_confirmed: bool,
        safeguards: Safeguards,
        today: NaiveDate,
    ) -> Result<Option<CreditBasis>, Refusal> {
        let regulation = Regulation::on(today);
        let cost = match self.instrument {
            Instrument::Grant => return Ok(None),
            Instrument::PreFinancing => regulation.pre_financing.cost(self.total(), today),
            Instrument::IncomeShare if regulation.income_share.costs_nothing() => CreditCost::Nothing,
            Instrument::IncomeShare => CreditCost::Unknown,
        };
        let Safeguards { credit: status, benefit, .. } = safeguards;
        basis(&CreditQuestion { status, benefit, is_confirmed, cost }, today).map(Some)
    }

    /// Whether it is paid month by month.
    #[must_use]
    pub const fn is_monthly(&self) -> bool {
        matches!(self.schedule, PayoutSchedule::Monthly { .. } | PayoutSchedule::Listed { monthly: true, .. })
    }

    /// The same line with these parts and no others.
    #[must_use]
    pub fn with_parts(&self, parts: Vec<Part>, monthly: bool) -> Self {
        let amount = parts.iter().map(|it| it.amount).sum();
        Self { amount, schedule: PayoutSchedule::Listed { parts, monthly }, ..self.clone() }
    }

    /// Whether it closes a gap in childcare allowance.
    #[must_use]
    pub fn is_bridging(&self) -> bool {
        self.purpose == Purpose::ChildcareBridging
    }

    /// The day on which a part goes out that is for a day: banks settle payments on it, and money for a month is there
    /// by its first day.
    #[must_use]
    pub fn pay_day(&self, for_day: NaiveDate) -> NaiveDate {
        if self.is_monthly() { bank_day_up_to(for_day) } else { next_bank_day(for_day) }
    }

    /// Amount and day of every payout, in order.
    #[must_use]
    pub fn payouts(&self) -> Vec<(Money, NaiveDate)> {
        self.parts().into_iter().map(|(amount, for_day)| (amount, self.pay_day(for_day))).collect()
    }

    /// Amount of every payout with the day it is for, in order; monthly money is for the first day of its month.
    #[must_use]
    pub fn parts(&self) -> Vec<(Money, NaiveDate)> {
        match self.schedule {
            PayoutSchedule::Listed { ref parts, .. } => {
                parts.iter().map(|it| (it.amount, it.for_day)).collect()
            }
            PayoutSchedule::Terms { first, parts, every } => {
                let count = i64::from(parts.max(1));
                let part = self.amount.cents() / count;
                (0..count)
                    .map(|place| {
                        let rest = if place + 1 == count { self.amount.cents() - part * count } else { 0 };
                        let amount = Money::from_cents(part + rest).unwrap_or(Money::ZERO);
                        let months =
                            i32::try_from(place).unwrap_or_default() * i32::try_from(every).unwrap_or(1);
                        (amount, months_after(first, months))
                    })
                    .collect()
            }
            PayoutSchedule::Monthly { from, months } => (0..i32::try_from(months).unwrap_or_default())
                .map(|step| (self.amount, from.plus(step).first_day()))
                .collect(),
        }
    }
}

/// A whole proposal. No lines means: refuse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// What is given, each line for one purpose in one way; none at all is a refusal.
    pub lines: Vec<FundingLine>,
    /// The reason in words the applicant reads in the letter.
    pub motivation: String,
    /// Why the bridging is other than what was calculated, for colleagues; empty when it is the same.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub deviation: String,
    /// The reviewer says that the condition of the fund's exemption from the credit law is met.
    #[serde(default)]
    pub is_exempt: bool,
    /// What the reviewer found the person can pay; needed where something is repaid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Means>,
}

impl Proposal {
    /// All lines together.
    #[must_use]
    pub fn total(&self) -> Money {
        self.lines.iter().map(FundingLine::total).sum()
    }

    /// The lines of one instrument together.
    #[must_use]
    pub fn total_of(&self, instrument: Instrument) -> Money {
        self.lines.iter().filter(|it| it.instrument == instrument).map(FundingLine::total).sum()
    }

    /// Nothing is given.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        self.lines.is_empty()
    }
}

/// What the fund must know about a person before it can propose money.
#[derive(Clone, Copy, Debug)]
pub struct Safeguards {
    /// The benefit the person has.
    pub benefit: Benefit,
    /// The municipality's written statement about living costs is in the case and was found right.
    pub has_statement: bool,
    /// The fund's standing under the credit law.
    pub credit: CreditStatus,
}

/// Checks every purpose against the regulation and the boundaries that protect people.
///
/// # Errors
/// The first line that goes over a limit, offers credit that may not be offered, pays tuition to the
/// person, or gives somebody whose benefit looks at all means money to live on without the municipality's statement.
pub fn check(proposal: &Proposal, safeguards: Safeguards, today: NaiveDate) -> Result<(), Refusal> {
    proposal.lines.iter().try_for_each(|line| {
        check_amounts(proposal, line, today)?;
        line.credit(proposal.is_exempt, safeguards, today)?;
        check_boundaries(line, safeguards)
    })
}

/// A line is not nothing, and not more than the regulation gives for its purpose, all its lines together.
///
/// # Errors
/// The limit that it goes over.
pub(crate) fn check_amounts(
    proposal: &Proposal,
    line: &FundingLine,
    today: NaiveDate,
) -> Result<(), Refusal> {
    let regulation = Regulation::on(today);
    if line.total().is_zero() {
        return Err(Refusal::NothingProposed);
    }
    let maximum = regulation.maximum.of(line.purpose);
    if maximum < measured(proposal, line) {
        return Err(Refusal::AboveMaximum(line.purpose, maximum));
    }
    let months = regulation.maximum.bridging_months;
    if line.is_bridging() && usize::try_from(months).is_ok_and(|most| most < line.parts().len()) {
        return Err(Refusal::TooLong(months));
    }
    Ok(())
}

/// What the regulation bounds: of what is paid month by month the highest month of all lines of the purpose together,
/// otherwise their whole.
fn measured(proposal: &Proposal, line: &FundingLine) -> Money {
    let of_purpose = || proposal.lines.iter().filter(|it| it.purpose == line.purpose);
    if !line.is_monthly() {
        return of_purpose().map(FundingLine::total).sum();
    }
    let mut months: BTreeMap<Month, Money> = BTreeMap::new();
    for (amount, for_day) in of_purpose().flat_map(FundingLine::parts) {
        let sum = months.entry(Month::of(for_day)).or_default();
        *sum = sum.plus(amount);
    }
    months.into_values().max().unwrap_or_default()
}

/// Tuition goes to who sends the invoice, and money that can be freely used leaves a benefit alone.
///
/// # Errors
/// The boundary that it crosses.
pub(crate) fn check_boundaries(line: &FundingLine, safeguards: Safeguards) -> Result<(), Refusal> {
    if line.purpose == Purpose::Tuition && line.payee.is_applicant {
        return Err(Refusal::TuitionToPerson);
    }
    // CRvB 2015:818 and 2021:734: recurring money one can freely use is income, whatever it is called.
    let freely_used = line.purpose == Purpose::Living
        || (line.payee.is_applicant && (line.instrument.is_repaid() || line.is_monthly()));
    if safeguards.benefit.counts_all_means() && freely_used && !safeguards.has_statement {
        return Err(Refusal::StatementMissing);
    }
    Ok(())
}
