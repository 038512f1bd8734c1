//! What a training changes for somebody, ready to print: allowances, benefit and what is left each month. The quick
//! check, the applicant's own page, the reviewer's page and the letter say the same, from here.

use domain::{
    benefit::kind::Benefit,
    budget::{
        alternatives::alternatives,
        bridging::bridging,
        compute::{Explain, budget},
    },
};

use crate::{
    http::error::PageError,
    present::{
        benefit::{self, BenefitView},
        budget::{self, AlternativesView, BridgingLine, BudgetView},
        effects_input::EffectsInput,
        outlook::{OutlookText, describe_outlook},
    },
    words::lang::Lang,
};

/// Everything a page says about the change.
pub struct TrainingEffects {
    pub story: OutlookText,
    /// `None` when nobody asked what comes in and goes out.
    pub budget: Option<BudgetView>,
    /// `None` without a benefit.
    pub benefit: Option<BenefitView>,
    pub alternatives: AlternativesView,
    pub bridging: Vec<BridgingLine>,
}

/// The whole answer in words.
///
/// # Errors
/// There is no table for the years of the training: then there is no such page.
pub fn view(lang: Lang, at: &EffectsInput<'_>) -> Result<TrainingEffects, PageError> {
    let home = at.household();
    // Years without a table have nothing to show; no page leads there.
    let found = budget(&home, Explain::Yes).map_err(|_| PageError::NotFound)?;
    let others = alternatives(&home).map_err(anyhow::Error::from)?;
    let has_money = at.facts.finances.is_some();
    let proposed = bridging(&found, &at.setting());
    Ok(TrainingEffects {
        story: describe_outlook(lang, at.facts, at.today)?,
        budget: has_money.then(|| budget::show(lang, &found)),
        benefit: (at.facts.benefit != Benefit::None).then(|| benefit::show(lang, at)),
        alternatives: budget::show_alternatives(lang, &found, &others, has_money),
        bridging: proposed
            .iter()
            .filter(|it| has_money || it.purpose != domain::funding::Purpose::Living)
            .map(|it| budget::show_bridging(lang, it))
            .collect(),
    })
}
