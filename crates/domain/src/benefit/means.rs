//! What the fund's money does to a benefit, by purpose and payee.

use serde::{Deserialize, Serialize};

use crate::{
    answer::Answer,
    benefit::{
        kind::Benefit,
        rules::{Effect, IncomeTest, Rules},
    },
    funding::{Instrument, Purpose},
    money::Money,
};

/// Who gets the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Receiver {
    /// The person.
    Applicant,
    /// School, shop, childcare: whoever sends the invoice.
    ThirdParty,
}

/// How often it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// In one payment.
    Once,
    /// Every month.
    Monthly,
}

/// Money of the fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Funding {
    /// What the money is for.
    pub purpose: Purpose,
    /// Whether it must be repaid.
    pub instrument: Instrument,
    /// Who gets it.
    pub receiver: Receiver,
    /// How often.
    pub frequency: Frequency,
    /// In the calendar year.
    pub amount: Money,
}

/// Whether the fund may pay it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MayPay {
    /// Without a question.
    Yes,
    /// Yes, and the statement is asked for.
    AskStatement,
    /// Not before the statement is in the case.
    NeedsStatement,
}

/// What money does to a benefit, and whether it may be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Judged {
    /// What it does.
    pub effect: Effect,
    /// Whether it may be paid.
    pub may_pay: MayPay,
    /// Taxed in box 1, and part of the yearly income that allowances look at.
    pub is_taxed: bool,
}

/// What decides beside the benefit itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeansContext {
    /// The benefit now, if any.
    pub benefit: Benefit,
    /// A supplement of the Toeslagenwet on top: then a scholarship counts too.
    pub supplement: Answer,
    /// The municipality or UWV wrote how it looks at the fund's money.
    pub has_statement: bool,
    /// The calendar year of the payments; room for gifts is a year's.
    pub year: i32,
    /// Gifts of others and contributions that save costs, this calendar year.
    pub gifts_elsewhere: Money,
}

/// What is left of the room for gifts after what others gave; nothing before the room existed.
#[must_use]
pub fn gift_room(means_context: &MeansContext) -> Money {
    let term = &Rules::bundled().term;
    let exists = i32::try_from(term.gift_room_since.number()).is_ok_and(|since| since <= means_context.year);
    if exists { term.gift_room.money().minus_or_zero(means_context.gifts_elsewhere) } else { Money::ZERO }
}

/// What this money does. Amounts of one year that are gifts share one room: give them in the order they are paid
/// and take each from `room`.
#[must_use]
pub fn judge(means_context: &MeansContext, funding: &Funding, room: &mut Money) -> Judged {
    let is_living = funding.purpose == Purpose::Living;
    let is_gift = funding.instrument == Instrument::Grant;
    let is_taxed = is_living
        && is_gift
        && funding.frequency == Frequency::Monthly
        && funding.receiver == Receiver::Applicant;
    let judged = |effect, may_pay| Judged { effect, may_pay, is_taxed };
    let unless_stated = if means_context.has_statement { MayPay::Yes } else { MayPay::NeedsStatement };
    let Some(rule) = Rules::bundled().of(means_context.benefit) else {
        return judged(if is_taxed { Effect::Taxed } else { Effect::None }, MayPay::Yes);
    };
    match rule.income_test {
        IncomeTest::Work if means_context.supplement == Answer::No || !is_taxed => {
            judged(Effect::WorkIncomeOnly, MayPay::Yes)
        }
        IncomeTest::Work | IncomeTest::WorkAndScholarship if is_taxed => {
            judged(Effect::ScholarshipTest, unless_stated)
        }
        IncomeTest::Work | IncomeTest::WorkAndScholarship => judged(Effect::WorkIncomeOnly, MayPay::Yes),
        IncomeTest::AllMeans => {
            if funding.receiver == Receiver::ThirdParty && !is_living {
                return judged(Effect::ThirdParty, MayPay::Yes);
            }
            if is_gift && funding.frequency == Frequency::Once && funding.amount <= *room {
                *room = room.minus_or_zero(funding.amount);
                return judged(Effect::GiftRoom, MayPay::Yes);
            }
            if is_gift && !is_living {
                let may_pay = if means_context.has_statement { MayPay::Yes } else { MayPay::AskStatement };
                return judged(Effect::CostOutsideNorm, may_pay);
            }
            judged(Effect::CountsAsIncome, unless_stated)
        }
    }
}
