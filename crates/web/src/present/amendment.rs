//! An amendment of an agreement in words.

use domain::{
    calendar::Month,
    money::Money,
    repayment::{amendment::Amendment, billing},
};

use crate::words::{
    format::{euro, month},
    lang::{Lang, text_key},
};

/// A schedule in four figures.
pub(crate) struct Figures {
    pub each: Money,
    pub count: usize,
    pub until: String,
    /// Charged and not paid.
    pub open: Money,
    /// What the person has to their credit.
    pub credit: Money,
    /// Everything that is still to be paid, less the credit.
    pub all: Money,
}

/// What an amendment is, in one line.
pub(crate) fn amendment_label(lang: Lang, change: Amendment) -> String {
    let key = text_key("change", change.kind());
    let more = match change {
        Amendment::PaymentHoliday { months } => lang.say("change-months", &[("count", months.to_string())]),
        Amendment::NewTerm { instalments } | Amendment::PaymentPlan { instalments } => {
            lang.say("change-instalments", &[("count", instalments.to_string())])
        }
        Amendment::PrincipalReduction { amount } => euro(lang, amount),
        Amendment::ArrearsWaiver
        | Amendment::Forgiveness
        | Amendment::WriteOff
        | Amendment::WriteOffReversal => {
            return lang.text(&key);
        }
    };
    format!("{}: {more}", lang.text(&key))
}

/// The schedule that follows, with what is open beside it and what the person has to their credit.
pub(crate) fn figures(
    lang: Lang,
    account: &billing::RepaymentState,
    next: Month,
    (open, credit): (Money, Money),
) -> Figures {
    let ahead = billing::ahead(account, next);
    Figures {
        each: ahead.each,
        count: ahead.count,
        until: ahead.last.map_or_else(|| lang.text("terms-never"), |it| month(lang, it)),
        all: ahead.total.plus(open).minus_or_zero(credit),
        open,
        credit,
    }
}
