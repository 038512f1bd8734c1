//! What a training changes for somebody, ready to print: allowances, benefit and what is left each month. The quick
//! check, the applicant's own page, the reviewer's page and the letter say the same, from here.

use chrono::NaiveDate;
use domain::{
    application::{Benefit, Circumstances, Needs},
    budget::{
        Household,
        alternatives::alternatives,
        bridging::{Setting, bridging},
        compute::{Explain, budget},
        household::household,
    },
    fund::CreditStatus,
};

use crate::{
    error::PageError,
    pages::{
        public::outcome::{Story, tell},
        retention::{
            benefit::BenefitView,
            budget::{AlternativesView, BridgingLine, BudgetView},
        },
    },
    words::Lang,
};

pub mod benefit;
pub mod budget;
pub mod calendar;
pub mod correct;
pub mod mine;
pub mod tab;

/// Everything a page says about the change.
pub struct View {
    pub story: Story,
    /// `None` when nobody asked what comes in and goes out.
    pub budget: Option<BudgetView>,
    /// `None` without a benefit.
    pub benefit: Option<BenefitView>,
    pub alternatives: AlternativesView,
    pub bridging: Vec<BridgingLine>,
}

/// What the answer depends on beside the facts themselves.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    pub facts: &'a Circumstances,
    /// Costs that come with the training, when they are known.
    pub needs: Option<&'a Needs>,
    pub today: NaiveDate,
    pub credit: CreditStatus,
    /// The municipality's statement is in the case.
    pub has_statement: bool,
}

impl<'a> Question<'a> {
    /// Somebody the fund knows nothing else of.
    #[must_use]
    pub const fn quick(facts: &'a Circumstances, today: NaiveDate) -> Self {
        Self { facts, needs: None, today, credit: CreditStatus::Unknown, has_statement: false }
    }

    #[must_use]
    pub fn household(&self) -> Household {
        household(self.facts, self.needs, self.today)
    }

    #[must_use]
    pub fn setting(&self) -> Setting {
        Setting { today: self.today, credit: self.credit, circle: self.facts.circle(self.has_statement) }
    }
}

/// The whole answer in words.
///
/// # Errors
/// There is no table for the years of the training: then there is no such page.
pub fn view(lang: Lang, at: &Question<'_>) -> Result<View, PageError> {
    let home = at.household();
    // Years without a table have nothing to show; no page leads there.
    let found = budget(&home, Explain::Yes).map_err(|_| PageError::NotFound)?;
    let others = alternatives(&home).map_err(anyhow::Error::from)?;
    let has_money = at.facts.purse.is_some();
    let proposed = bridging(&found, &at.setting());
    Ok(View {
        story: tell(lang, at.facts, at.today)?,
        budget: has_money.then(|| budget::show(lang, &found)),
        benefit: (at.facts.benefit != Benefit::None).then(|| benefit::show(lang, at)),
        alternatives: budget::show_alternatives(lang, &found, &others, has_money),
        bridging: proposed
            .iter()
            .filter(|it| has_money || it.purpose != domain::case::proposal::Purpose::Living)
            .map(|it| budget::show_bridging(lang, it))
            .collect(),
    })
}
