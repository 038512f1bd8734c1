//! The terms that are offered with a line of a decision.

use chrono::NaiveDate;

use crate::{
    calendar::Month,
    case::proposal::FundingLine,
    credit::information::StandardInformation,
    fund::Regulation,
    funding::Instrument,
    lending::schedule::ScheduleLine,
    money::{Money, Rounding},
    repayment::{
        income_share::{self, ShareProgress},
        terms::{IncomeShare, PreFinancing, Terms, basis_points},
    },
};

/// The terms that come with a line of the proposal for a training that ends in a month; `None` for a grant.
#[must_use]
pub fn for_line(line: &FundingLine, last_month: Month, today: NaiveDate) -> Option<Terms> {
    let regulation = Regulation::on(today);
    let after = |grace: i32| last_month.plus(1 + grace);
    match line.instrument {
        Instrument::Grant => None,
        Instrument::PreFinancing => {
            let product = &regulation.pre_financing;
            let first_month = after(product.grace_months);
            Some(Terms::PreFinancing(product.terms(line.total(), first_month, today)))
        }
        Instrument::IncomeShare => {
            let product = &regulation.income_share;
            let first_month = after(product.grace_months);
            let window = i32::try_from(product.window_months).unwrap_or(i32::MAX);
            let cap = line.total().times(basis_points(product.cap_bp)).round(Rounding::DownToCent).ok()?;
            Some(Terms::IncomeShare(IncomeShare {
                funded: line.total(),
                share_bp: product.share_bp,
                income_threshold: product.income_threshold,
                cap,
                max_payments: product.max_payments,
                first_month,
                last_month: first_month.plus(window - 1),
                due_day: product.due_day,
                ramp: product.ramp,
                model: product.model,
                most_of_income_bp: product.most_of_income_bp,
                rules_of: today,
                credit: None,
            }))
        }
    }
}

/// The most that terms ask in one month from somebody with this gross income; nothing below the threshold.
#[must_use]
pub fn most_a_month(terms: &Terms, gross_income: Money) -> Money {
    if gross_income < terms.income_threshold() {
        return Money::ZERO;
    }
    match terms {
        Terms::PreFinancing(it) => it.lines().iter().map(ScheduleLine::total).max().unwrap_or_default(),
        Terms::IncomeShare(it) => {
            income_share::due(it, ShareProgress::default(), it.first_month, gross_income)
        }
    }
}

/// The figures that the person is told with the terms.
#[must_use]
pub fn standard_information(terms: &Terms) -> StandardInformation {
    let first_month = terms.first_month();
    let (payments, highest, last_month) = match terms {
        Terms::PreFinancing(it) => {
            let lines = it.lines();
            let last = lines.last().map_or(first_month, |it| Month::of(it.due));
            let payments = u32::try_from(lines.len()).unwrap_or(u32::MAX);
            (payments, lines.iter().map(ScheduleLine::total).max(), last)
        }
        Terms::IncomeShare(it) => (it.max_payments, None, it.last_month),
    };
    StandardInformation {
        credit: terms.funded(),
        total: terms.most(),
        payments,
        highest,
        first_month,
        last_month,
    }
}

/// The first month in which something may be due when the training ends or stops on this day, as far after it as the
/// regulation of the terms gives.
#[must_use]
pub fn first_month_after(terms: &Terms, last_day: NaiveDate) -> Month {
    let regulation = Regulation::on(terms.rules_of());
    let grace = match terms {
        Terms::PreFinancing(_) => regulation.pre_financing.grace_months,
        Terms::IncomeShare(_) => regulation.income_share.grace_months,
    };
    Month::of(last_day).plus(1 + grace)
}

/// How money comes back that was given for a time that was not attended: without interest, and below the threshold of
/// income not at all.
#[must_use]
pub fn over_award(amount: Money, today: NaiveDate) -> Terms {
    let regulation = Regulation::on(today);
    let first_month = Month::of(today).plus(1 + regulation.stop.over_award_grace_months);
    let terms = regulation.pre_financing.terms(amount, first_month, today);
    Terms::PreFinancing(PreFinancing {
        instalments: regulation.stop.over_award_instalments,
        interest: None,
        is_over_award: true,
        ..terms
    })
}
