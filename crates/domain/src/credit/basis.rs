//! Whether one person may be offered credit, and on what basis: checked when it is proposed, again when it is approved,
//! and kept in the agreement.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    benefit::kind::Benefit,
    case::refusal::Refusal,
    credit::{
        affordability::AffordabilityCheck, information::StandardInformation, rules::CreditRules,
        status::CreditStatus,
    },
};

/// What decides about one person and one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CreditQuestion {
    /// The fund's standing under the credit law.
    pub status: CreditStatus,
    /// The benefit the person has.
    pub benefit: Benefit,
    /// The reviewer looked at the case and says the condition of the exemption is met: too little income, or in the
    /// service of the employer who lends.
    pub is_confirmed: bool,
    /// What the credit costs the person.
    pub cost: CreditCost,
}

/// What credit costs, as far as it is known when it is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreditCost {
    /// Nobody ever pays back more than was paid out.
    Nothing,
    /// The effective rate a year, in basis points, rounded up.
    Rate(u32),
    /// What comes back above what was paid out has no rate that is known beforehand.
    Unknown,
    /// What is paid never repays it.
    Endless,
}

/// On what the offer rests. Stored as JSON in the agreement: add fields with a default, never rename.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditBasis {
    /// The fund's standing on that day.
    pub status: CreditStatus,
    /// The day it was checked.
    pub checked_on: NaiveDate,
    /// The law did not apply yet on that day.
    pub before_law: bool,
    /// A benefit meets the condition of the exemption by itself.
    pub has_benefit: bool,
    /// A reviewer confirmed the condition of the exemption.
    pub is_confirmed: bool,
    /// The highest effective rate allowed, in basis points, where the exemption names one.
    pub most_rate_bp: Option<u32>,
    /// The effective rate of the offer, in basis points, when it bears interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_bp: Option<u32>,
    /// The check that the person can pay it; `None` for offers from before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affordability: Option<AffordabilityCheck>,
    /// The standard information that was given with it; `None` for offers from before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub information: Option<StandardInformation>,
}

/// The basis of an offer on a day.
///
/// # Errors
/// The fund's standing is unknown, or a condition of its exemption is not met for this person.
pub fn basis(asked: &CreditQuestion, today: NaiveDate) -> Result<CreditBasis, Refusal> {
    let before_law = asked.status == CreditStatus::Unknown && !CreditRules::bundled().binds(today);
    let has_benefit = asked.benefit != Benefit::None;
    let binding = CreditRules::bundled().binds(today);
    let rate_bp = match asked.cost {
        CreditCost::Nothing | CreditCost::Unknown => None,
        // Above the cap of the day, or while no cap is known, nothing is offered with interest.
        CreditCost::Rate(rate) if CreditRules::bundled().cap_bp(today).is_none_or(|cap| cap < rate) => {
            return Err(Refusal::RateTooHigh);
        }
        CreditCost::Rate(rate) => Some(rate),
        CreditCost::Endless => return Err(Refusal::NeverRepaid),
    };
    let mut most_rate_bp = None;
    match asked.status {
        CreditStatus::Unknown if binding => return Err(Refusal::CreditNotAllowed),
        CreditStatus::ExemptAnbi if binding => {
            if !has_benefit && !asked.is_confirmed {
                return Err(Refusal::IncomeNotConfirmed);
            }
            most_rate_bp = CreditRules::bundled().most_rate_bp(today);
            match asked.cost {
                CreditCost::Nothing => {}
                CreditCost::Rate(rate) if most_rate_bp.is_some_and(|most| rate <= most) => {}
                CreditCost::Rate(_) => return Err(Refusal::RateTooHigh),
                CreditCost::Unknown | CreditCost::Endless => return Err(Refusal::CostsTooMuch),
            }
        }
        CreditStatus::ExemptEmployer if binding => {
            if !asked.is_confirmed {
                return Err(Refusal::EmployerNotConfirmed);
            }
            if asked.cost != CreditCost::Nothing {
                return Err(Refusal::CostsTooMuch);
            }
        }
        CreditStatus::Unknown
        | CreditStatus::Licensed
        | CreditStatus::ExemptAnbi
        | CreditStatus::ExemptEmployer
        | CreditStatus::OutOfScope => {}
    }
    Ok(CreditBasis {
        status: asked.status,
        checked_on: today,
        before_law,
        has_benefit,
        is_confirmed: asked.is_confirmed,
        most_rate_bp,
        rate_bp,
        affordability: None,
        information: None,
    })
}
