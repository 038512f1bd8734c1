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
        terms::{IncomeShare, Terms, basis_points},
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
