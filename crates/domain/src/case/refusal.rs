//! Why a step is refused. Each one is a sentence the page can show.

use crate::{funding::Purpose, money::Money};

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("this step does not follow from the present stage")]
    WrongStage,
    #[error("only the reviewer of the case can do this")]
    NotTheReviewer,
    #[error("the reviewer has not declared to be without interest")]
    ConflictNotDeclared,
    #[error("the case has not been assessed")]
    NotAssessed,
    #[error("a low or top score needs a reason")]
    ReasonMissing,
    #[error("nothing is proposed")]
    NothingProposed,
    #[error("the amount for {0:?} is above the maximum of {1:?}")]
    AboveMaximum(Purpose, Money),
    #[error("childcare is bridged for at most {0} months")]
    TooLong(u32),
    #[error("whoever proposed cannot approve")]
    OwnProposal,
    #[error("whoever declared an interest cannot decide")]
    NotAllowedHere,
    #[error("no new credit may be offered while the status under the credit law is unknown")]
    CreditNotAllowed,
    #[error("nobody confirmed that the income is too low, as the exemption asks")]
    IncomeNotConfirmed,
    #[error("nobody confirmed that the person works for the employer who lends")]
    EmployerNotConfirmed,
    #[error("the exemption allows no credit that can cost more than was paid out")]
    CostsTooMuch,
    #[error("the effective rate is above what the law allows on this day")]
    RateTooHigh,
    #[error("what is paid each month never repays it")]
    NeverRepaid,
    #[error("living costs for somebody on bijstand wait for the municipality's statement")]
    StatementMissing,
    #[error("tuition goes to the school, not to the person")]
    TuitionToPerson,
    #[error("no paper was chosen")]
    NoPaperChosen,
    #[error("asked papers are still missing")]
    PapersMissing,
    #[error("the last day to accept has passed")]
    TooLate,
}
