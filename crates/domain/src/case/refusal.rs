//! Why a step is refused. Each one is a sentence the page can show.

use chrono::NaiveDate;

use crate::{calendar::Month, funding::Purpose, money::Money};

/// Why a step of a case is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The case is in another stage.
    #[error("this step does not follow from the present stage")]
    WrongStage,
    /// Somebody else reviews it.
    #[error("only the reviewer of the case can do this")]
    NotTheReviewer,
    /// The reviewer did not declare to have no interest in it.
    #[error("the reviewer has not declared to be without interest")]
    ConflictNotDeclared,
    /// There are no scores yet.
    #[error("the case has not been assessed")]
    NotAssessed,
    /// A lowest or highest score has no reason.
    #[error("a low or top score needs a reason")]
    ReasonMissing,
    /// There is no proposal.
    #[error("nothing is proposed")]
    NothingProposed,
    /// Purpose and the most the regulation allows.
    #[error("the amount for {0:?} is above the maximum of {1:?}")]
    AboveMaximum(Purpose, Money),
    /// The most months the regulation allows.
    #[error("childcare is bridged for at most {0} months")]
    TooLong(u32),
    /// Two pairs of eyes are two people.
    #[error("whoever proposed cannot approve")]
    OwnProposal,
    /// Who declared an interest takes no part in it.
    #[error("whoever declared an interest cannot decide")]
    NotAllowedHere,
    /// The fund's standing under the credit law does not allow it.
    #[error("no new credit may be offered while the status under the credit law is unknown")]
    CreditNotAllowed,
    /// The exemption of an ANBI needs it.
    #[error("nobody confirmed that the income is too low, as the exemption asks")]
    IncomeNotConfirmed,
    /// The exemption of an employer needs it.
    #[error("nobody confirmed that the person works for the employer who lends")]
    EmployerNotConfirmed,
    /// Somebody could pay back more than they got, which no exemption allows.
    #[error("the exemption allows no credit that can cost more than was paid out")]
    CostsTooMuch,
    /// The effective rate is above the cap of the day.
    #[error("the effective rate is above what the law allows on this day")]
    RateTooHigh,
    /// The instalments of the offer never repay it.
    #[error("what is paid each month never repays it")]
    NeverRepaid,
    /// Nobody looked at what the person can pay.
    #[error("nobody checked that the person can pay it")]
    MeansUnknown,
    /// A fund of this standing asks the register of credit first.
    #[error("the register of credit was not asked")]
    RegisterNotAsked,
    /// More is asked in a month than is left of it.
    #[error("{asked:?} a month is asked of {left:?} that is left")]
    NotAffordable {
        /// The most the offer asks in a month.
        asked: Money,
        /// What is left after fixed costs.
        left: Money,
    },
    /// The municipality has not stated that the money leaves the benefit alone.
    #[error("living costs for somebody on bijstand wait for the municipality's statement")]
    StatementMissing,
    /// Tuition is paid to who sends the invoice.
    #[error("tuition goes to the school, not to the person")]
    TuitionToPerson,
    /// Nothing to ask for.
    #[error("no paper was chosen")]
    NoPaperChosen,
    /// Not everything that was asked came in.
    #[error("asked papers are still missing")]
    PapersMissing,
    /// More time was given before.
    #[error("more time is given once")]
    ExtendedBefore,
    /// The person has time up to and including this day.
    #[error("there is time until {0}")]
    StillTime(NaiveDate),
    /// What is proposed is what was decided.
    #[error("nothing changes")]
    NothingChanged,
    /// Money for a time long before or after the training: the first and the last month there can be.
    #[error("money is for a time between {0} and {1}")]
    OutsideTraining(Month, Month),
    /// A contract that was signed is for less.
    #[error("what was signed is not raised; more is a line of its own")]
    AboveSigned,
    /// A day that is still to come.
    #[error("the day is still to come")]
    TooEarly,
    /// The offer has run out.
    #[error("the last day to accept has passed")]
    TooLate,
}
