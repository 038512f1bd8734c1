//! What a decision gives as things stand: without what was withdrawn from, what lapsed unsigned, and what a stop ended.

use domain::{
    application::{Application, Circumstances},
    case::{
        payout_plan::LineAgreement,
        proposal::FundingLine,
        stage::Stage,
        stop::{Stop, StopReason},
    },
};
use store::{casework::cases::Case, repayment::agreements::Agreement};

use crate::present::effects_input::FundMoney;

/// The money of the fund that stands in the picture of a case. Staff see a proposal before it is decided.
#[must_use]
pub fn fund_money<'a>(case: &'a Case, agreements: &[Agreement], is_staff: bool) -> FundMoney<'a> {
    match &case.stage {
        Stage::Granted { .. } | Stage::Running { .. } | Stage::Refused { .. } => {
            FundMoney::Given(lines(case, agreements))
        }
        Stage::Proposed { proposal, .. } if is_staff => FundMoney::Given(proposal.lines.clone()),
        Stage::Draft
        | Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. } => {
            case.application.as_ref().map_or(FundMoney::Calculated, |it| FundMoney::Asked(&it.needs))
        }
        Stage::Withdrawn { .. } | Stage::Dismissed { .. } | Stage::Closed { .. } => {
            FundMoney::Given(Vec::new())
        }
    }
}

/// The lines of a decision with the parts that are given; an offer counts until it lapsed.
#[must_use]
pub fn lines(case: &Case, agreements: &[Agreement]) -> Vec<FundingLine> {
    let Some(proposal) = case.stage.proposal() else { return Vec::new() };
    let has_lapsed = case.stage.decided().is_some_and(|it| it.lapsed_on.is_some());
    let stop = case
        .stage
        .stopped()
        .and_then(|it| Some(Stop { reason: StopReason::from_name(&it.reason)?, last_day: it.last_day }));
    let is_given = |place: usize| match agreements.iter().find(|it| it.line == place).map(Agreement::standing)
    {
        Some(LineAgreement::Over) => false,
        Some(LineAgreement::Offered) => !has_lapsed,
        Some(LineAgreement::None | LineAgreement::Signed(_)) | None => true,
    };
    let given = proposal.lines.iter().enumerate().filter(|it| is_given(it.0)).map(|it| it.1);
    given.filter_map(|line| stop.map_or_else(|| Some(line.clone()), |it| it.left_of(line))).collect()
}

/// The facts as they turned out: a training that stopped ends on its last day.
#[must_use]
pub fn facts(case: &Case, application: &Application) -> Circumstances {
    let mut facts = application.circumstances.clone();
    let stopped = case.stage.stopped().map(|it| it.last_day);
    if let Some(last) = stopped.filter(|it| facts.training.from <= *it && *it < facts.training.until) {
        facts.training.until = last;
    }
    facts
}
