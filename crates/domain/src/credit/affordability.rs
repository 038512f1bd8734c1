//! Whether somebody can pay what an offer asks, as a reviewer checked it (directive (EU) 2023/2225 art. 18).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    case::refusal::Refusal,
    credit::{rules::CreditRules, status::CreditStatus},
    ids::UserId,
    money::Money,
};

/// What the reviewer found about the months in which something may be due. Stored as JSON in the proposal: add fields
/// with a default, never rename.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    /// Gross income a month to be expected.
    pub gross_income: Money,
    /// What of it reaches the account a month.
    pub net_income: Money,
    /// What goes out every month whatever happens: rent, insurance, other debts.
    pub fixed_costs: Money,
    /// The amounts were seen on papers; otherwise the person told them.
    pub is_on_paper: bool,
    /// The day on which a register of credit was asked; `None` when it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register_asked_on: Option<NaiveDate>,
}

impl Means {
    /// What is left of a month after fixed costs.
    #[must_use]
    pub fn left_over(&self) -> Money {
        self.net_income.minus_or_zero(self.fixed_costs)
    }
}

/// The check that an offer rests on. Stored as JSON in the agreement: add fields with a default, never rename.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffordabilityCheck {
    /// What was found.
    pub means: Means,
    /// The most the offer asks in a month at that income; nothing below the threshold of income.
    pub most_a_month: Money,
    /// The reviewer who looked.
    pub verified_by: UserId,
}

/// Checks an offer against what was found, for a fund of this standing.
///
/// # Errors
/// Nothing was found, a register that has to be asked was not, or more is asked in a month than is left of it.
pub fn check(
    means: Option<Means>,
    most_a_month: Money,
    verified_by: UserId,
    status: CreditStatus,
    today: NaiveDate,
) -> Result<AffordabilityCheck, Refusal> {
    let means = means.ok_or(Refusal::MeansUnknown)?;
    let is_asked = means.register_asked_on.is_some_and(|it| it <= today);
    if CreditRules::bundled().asks_register(status, today) && !is_asked {
        return Err(Refusal::RegisterNotAsked);
    }
    if means.left_over() < most_a_month {
        return Err(Refusal::NotAffordable { asked: most_a_month, left: means.left_over() });
    }
    Ok(AffordabilityCheck { means, most_a_month, verified_by })
}
