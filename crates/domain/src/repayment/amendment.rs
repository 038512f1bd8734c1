//! Decisions that change how an agreement is repaid: proposed with a reason, approved by somebody else, and from then
//! on a new version of its schedule (requirements PF13, AR7, AR9 and AR10).

use serde::{Deserialize, Serialize};

use crate::{
    calendar::Month,
    fund::Regulation,
    ledger::{Account as Book, Transfer},
    lending::schedule::{Grace, MOST_INSTALMENTS},
    money::Money,
    repayment::{
        billing::{RepaymentState, RevisedSchedule},
        terms::Terms,
    },
};

/// A change of how an agreement is repaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Amendment {
    /// Months without payment; the plan moves on.
    #[serde(rename = "pause")]
    PaymentHoliday {
        /// How many.
        months: u32,
    },
    /// What is left comes in so many instalments.
    #[serde(rename = "term")]
    NewTerm {
        /// How many instalments for what is left.
        instalments: u32,
    },
    /// What is left, arrears included, comes in so many instalments.
    #[serde(rename = "spread")]
    PaymentPlan {
        /// How many instalments for everything, arrears included.
        instalments: u32,
    },
    /// Part of what is left need not be repaid.
    #[serde(rename = "lower")]
    PrincipalReduction {
        /// What of the principal is forgiven.
        amount: Money,
    },
    /// The arrears need not be paid.
    #[serde(rename = "waive")]
    ArrearsWaiver,
    /// The fund no longer expects anything; the person is not told that the debt is gone.
    WriteOff,
    /// Nothing need be paid any more: whatever is left, and whatever is due.
    #[serde(rename = "forgive")]
    Forgiveness,
    /// Reverses a write-off.
    #[serde(rename = "undo")]
    WriteOffReversal,
}

/// Why an amendment cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmendmentRefusal {
    /// Income shares have no instalments to change.
    #[error("an income share has no term and no principal to change")]
    NotForThisKind,
    /// Zero, or more months or instalments than allowed.
    #[error("not a number of months or instalments that makes sense")]
    Count,
    /// Above what is left to pay.
    #[error("more than what is left")]
    TooMuch,
    /// There are no arrears.
    #[error("nothing is behind")]
    NothingBehind,
    /// Everything was charged.
    #[error("nothing is left")]
    NothingLeft,
    /// The fund no longer expects anything of it.
    #[error("it was written off; only undoing that is possible")]
    WrittenOff,
    /// There is nothing to undo.
    #[error("it was not written off")]
    NotWrittenOff,
}

/// What is due and not paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Behind {
    /// All of it.
    pub amount: Money,
    /// Of the amount, interest.
    pub interest: Money,
}

impl Behind {
    fn principal(self) -> Money {
        self.amount.minus_or_zero(self.interest)
    }
}

/// What an amendment does, beside the schedule that follows from it.
#[derive(Clone, Debug)]
pub struct AmendmentEffect {
    /// The agreement as billing sees it afterwards.
    pub account: RepaymentState,
    /// What of the arrears is not asked any more.
    pub waived: Money,
    /// What the fund gives up.
    pub given_up: Money,
    /// What goes into the books.
    pub transfers: Vec<Transfer>,
    /// Nothing is left to pay: the agreement ends.
    pub ends: bool,
}

impl Amendment {
    /// The words of the eight kinds, as [`Amendment::kind`] gives them.
    pub const KINDS: [&str; 8] =
        ["pause", "term", "spread", "lower", "waive", "forgive", "write_off", "undo"];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::PaymentHoliday { .. } => "pause",
            Self::NewTerm { .. } => "term",
            Self::PaymentPlan { .. } => "spread",
            Self::PrincipalReduction { .. } => "lower",
            Self::ArrearsWaiver => "waive",
            Self::Forgiveness => "forgive",
            Self::WriteOff => "write_off",
            Self::WriteOffReversal => "undo",
        }
    }

    /// Whether everything that is charged and not paid is part of it, or only what is past its day.
    #[must_use]
    pub const fn takes_all(self) -> bool {
        matches!(self, Self::PaymentPlan { .. } | Self::Forgiveness | Self::WriteOff)
    }

    /// All that is left, `behind` with it, in instalments of at most this amount.
    #[must_use]
    pub fn spread_to(account: &RepaymentState, behind: Money, amount: Money) -> Self {
        let all = account.left().plus(behind);
        Self::PaymentPlan { instalments: instalments_of(all, amount) }
    }

    /// What the amendment comes to, when `behind` is due and not paid and `next` is the first month not billed yet.
    ///
    /// # Errors
    /// It makes no sense for this agreement.
    pub fn apply(
        self,
        before: &RepaymentState,
        behind: Behind,
        next: Month,
    ) -> Result<AmendmentEffect, AmendmentRefusal> {
        let mut account = before.clone();
        let is_share = matches!(before.terms, Terms::IncomeShare(_));
        if is_share
            && matches!(
                self,
                Self::NewTerm { .. } | Self::PaymentPlan { .. } | Self::PrincipalReduction { .. }
            )
        {
            return Err(AmendmentRefusal::NotForThisKind);
        }
        let behind = match self {
            Self::PaymentPlan { .. } | Self::ArrearsWaiver | Self::Forgiveness | Self::WriteOff => behind,
            Self::PaymentHoliday { .. }
            | Self::NewTerm { .. }
            | Self::PrincipalReduction { .. }
            | Self::WriteOffReversal => Behind::default(),
        };
        account.charged = account.charged.minus_or_zero(behind.amount);
        account.interest.charged = account.interest.charged.minus_or_zero(behind.interest);
        if matches!(self, Self::PaymentPlan { .. }) {
            // Interest that was asked and not paid comes with the first payment of the plan.
            account.interest.waiting = account.interest.waiting.plus(behind.interest);
        }
        let given_up = self.change_plan(&mut account, before.left(), behind, next)?;
        let transfers = self.transfers(is_share, behind, given_up);
        account.forgiven = account.forgiven.plus(if is_share { Money::ZERO } else { given_up });
        Ok(AmendmentEffect {
            account,
            waived: behind.amount,
            given_up,
            transfers,
            ends: matches!(self, Self::WriteOff | Self::Forgiveness),
        })
    }

    /// Changes the plan of an account that has `behind` taken back already; gives what the fund gives up.
    fn change_plan(
        self,
        account: &mut RepaymentState,
        left: Money,
        behind: Behind,
        next: Month,
    ) -> Result<Money, AmendmentRefusal> {
        let is_share = matches!(account.terms, Terms::IncomeShare(_));
        Ok(match self {
            Self::PaymentHoliday { months } => {
                if months == 0 || Regulation::on(next.first_day()).most_free_months < months {
                    return Err(AmendmentRefusal::Count);
                }
                let months = i32::try_from(months).map_err(|_| AmendmentRefusal::Count)?;
                account.paused_until = Some(next.plus(months - 1)).max(account.paused_until);
                Money::ZERO
            }
            Self::NewTerm { instalments } | Self::PaymentPlan { instalments } => {
                let all = left.plus(behind.amount);
                if instalments == 0 || MOST_INSTALMENTS < instalments {
                    return Err(AmendmentRefusal::Count);
                }
                if all.is_zero() {
                    return Err(AmendmentRefusal::NothingLeft);
                }
                account.revised = Some(account.renewed(instalments));
                Money::ZERO
            }
            Self::PrincipalReduction { amount } => {
                if amount.is_zero() || left < amount {
                    return Err(AmendmentRefusal::TooMuch);
                }
                account.revised = Some(account.spread_anew());
                amount
            }
            Self::ArrearsWaiver if behind.amount.is_zero() => return Err(AmendmentRefusal::NothingBehind),
            Self::ArrearsWaiver => {
                // The instalments to come stay as they are.
                account.revised = (!is_share).then(|| account.spread_anew()).or(account.revised);
                behind.principal()
            }
            Self::WriteOff | Self::Forgiveness if behind.amount.is_zero() && left.is_zero() => {
                return Err(AmendmentRefusal::NothingLeft);
            }
            Self::WriteOff | Self::Forgiveness if is_share => behind.amount,
            Self::WriteOff | Self::Forgiveness => left.plus(behind.principal()),
            // What was written off is known to the books, not to the terms.
            Self::WriteOffReversal => return Err(AmendmentRefusal::NotWrittenOff),
        })
    }

    /// What is behind is waived back out of what is due; what is given up is an expense.
    fn transfers(self, is_share: bool, behind: Behind, given_up: Money) -> Vec<Transfer> {
        let source = if is_share { Book::IncomeShareIncome } else { Book::Principal };
        let expense = if self == Self::WriteOff { Book::WriteOff } else { Book::Forgiven };
        let back = |debit, amount| Transfer { debit, credit: Book::Due, amount };
        // Interest or an income share that is asked no longer was never earned; there is nothing more to give up.
        let lost = if is_share { Money::ZERO } else { given_up };
        let lost = Transfer { debit: expense, credit: Book::Principal, amount: lost };
        let interest = back(Book::InterestIncome, behind.interest);
        [back(source, behind.principal()), interest, lost]
            .into_iter()
            .filter(|it| !it.amount.is_zero())
            .collect()
    }
}

/// How many instalments of at most this amount a sum takes; as many as there may be when it is too small.
fn instalments_of(sum: Money, amount: Money) -> u32 {
    let (cents, each) = (sum.cents(), amount.cents().max(1));
    u32::try_from(cents.div_euclid(each) + i64::from(cents % each != 0))
        .unwrap_or(u32::MAX)
        .min(MOST_INSTALMENTS)
}

impl RepaymentState {
    /// The least and the most that somebody can ask to pay a month instead of `each`, arrears included. `None`
    /// when there is nothing to lower.
    #[must_use]
    pub fn lower_amounts(&self, behind: Money, each: Money) -> Option<(Money, Money)> {
        let most = each.minus_or_zero(Money::CENT);
        let all = self.left().plus(behind);
        if matches!(self.terms, Terms::IncomeShare(_)) || most.is_zero() || all.is_zero() {
            return None;
        }
        let least =
            Money::from_cents(all.cents().div_euclid(i64::from(MOST_INSTALMENTS)) + 1).unwrap_or(most);
        Some((least.min(most), most))
    }

    /// What is paid out, and neither charged nor forgiven yet.
    #[must_use]
    pub fn left(&self) -> Money {
        match &self.terms {
            Terms::PreFinancing(terms) => self.principal(terms).minus_or_zero(self.principal_charged()),
            Terms::IncomeShare(terms) => {
                terms.cap.minus_or_zero(self.charged.minus_or_zero(self.carry_over.refunded))
            }
        }
    }

    /// The most that may still be charged from a month on, when `promised` is paid out as well.
    #[must_use]
    pub fn most_ahead(&self, promised: Money, month: Month) -> Money {
        let mut ahead = self.clone();
        ahead.disbursed = self.disbursed.plus(promised);
        if ahead.is_done(month) { Money::ZERO } else { ahead.left() }
    }

    /// Instalments that are still to come.
    #[must_use]
    pub fn instalments_left(&self) -> u32 {
        let all = match (&self.revised, &self.terms) {
            (Some(revised), _) => revised.instalments,
            (None, Terms::PreFinancing(terms)) => terms.instalments,
            (None, Terms::IncomeShare(terms)) => terms.max_payments,
        };
        all.saturating_sub(self.passed()).max(1)
    }

    /// More was paid out under the agreement. When months were billed already, what is left then comes in the
    /// instalments that were still to come.
    #[must_use]
    pub fn with_further_payout(&self, amount: Money) -> Self {
        let mut after = self.clone();
        after.disbursed = self.disbursed.plus(amount);
        let began = self.charges != 0 || self.interest.grace_months != 0;
        if began && matches!(self.terms, Terms::PreFinancing(_)) {
            after.revised = Some(self.spread_anew());
        }
        after
    }

    /// So many instalments for what is left, without grace.
    fn renewed(&self, instalments: u32) -> RevisedSchedule {
        RevisedSchedule {
            charged: self.principal_charged(),
            charges: self.charges,
            instalments,
            grace_months: self.interest.grace_months,
            grace: Grace::default(),
        }
    }

    /// What is left in the instalments that were still to come, with what is left of the grace.
    fn spread_anew(&self) -> RevisedSchedule {
        let agreed = match &self.terms {
            Terms::PreFinancing(terms) => terms.interest.map(|it| it.grace),
            Terms::IncomeShare(_) => None,
        };
        let grace = self.revised.map_or(agreed, |it| Some(it.grace)).unwrap_or_default();
        RevisedSchedule { grace: grace.after(self.passed()), ..self.renewed(self.instalments_left()) }
    }
}
