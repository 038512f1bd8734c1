//! The terms that are offered with a line of a decision.

use chrono::NaiveDate;

use crate::{
    application::Training,
    calendar::Month,
    case::proposal::FundingLine,
    fund::Regulation,
    funding::Instrument,
    money::Rounding,
    repayment::terms::{IncomeShare, Terms, basis_points},
};

/// The terms that come with a line of the proposal; `None` for a grant.
#[must_use]
pub fn for_line(line: &FundingLine, training: &Training, today: NaiveDate) -> Option<Terms> {
    let regulation = Regulation::on(today);
    let after = |grace: i32| Month::of(training.until).plus(1 + grace);
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
