//! What an answer about a training depends on.

use chrono::NaiveDate;
use domain::{
    application::{Circumstances, Needs},
    budget::{bridging::BridgingContext, household::household, household_money::Household},
    case::proposal::FundingLine,
    credit::status::CreditStatus,
};

/// Which money of the fund stands in the picture.
#[derive(Clone)]
pub enum FundMoney<'a> {
    /// What the rules give somebody who asked nothing yet.
    Calculated,
    /// What somebody asked for, and was not decided yet.
    Asked(&'a Needs),
    /// What a proposal or a decision gives; nothing when it refuses, or when the case is over.
    Given(Vec<FundingLine>),
}

/// What the answer depends on beside the facts themselves.
#[derive(Clone)]
pub struct EffectsInput<'a> {
    pub facts: &'a Circumstances,
    /// Costs that come with the training, when they are known.
    pub needs: Option<&'a Needs>,
    pub fund: FundMoney<'a>,
    pub today: NaiveDate,
    pub credit: CreditStatus,
    /// The municipality's statement is in the case.
    pub has_statement: bool,
}

impl<'a> EffectsInput<'a> {
    /// Somebody the fund knows nothing else of.
    #[must_use]
    pub const fn quick(facts: &'a Circumstances, today: NaiveDate) -> Self {
        Self {
            facts,
            needs: None,
            fund: FundMoney::Calculated,
            today,
            credit: CreditStatus::Unknown,
            has_statement: false,
        }
    }

    #[must_use]
    pub fn household(&self) -> Household {
        household(self.facts, self.needs, self.today)
    }

    #[must_use]
    pub fn setting(&self) -> BridgingContext {
        BridgingContext {
            today: self.today,
            credit: self.credit,
            means_context: self.facts.means_context(self.has_statement),
        }
    }
}
