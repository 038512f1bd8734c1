//! What somebody would repay at another income.

use domain::{
    money::Money,
    repayment::billing::{self, DeclaredIncome},
};
use store::{repayment::agreements::Agreement, servicing::balance::AgreementBalance};

use crate::{
    http::context::RequestContext,
    words::{
        format::{euro, month},
        lang::Lang,
    },
};

/// Where somebody asks what they would repay at another income.
pub(crate) const HERE: &str = "/mijn/doorrekenen";

/// What one agreement comes to.
#[derive(Clone)]
pub struct WhatIf {
    pub title: String,
    pub each: Money,
    pub count: usize,
    pub until: String,
    /// Charged and not paid, whatever somebody earns.
    pub open: Money,
    /// What is still to come and what is open, less what they have to their credit.
    pub total: Money,
    pub most: Money,
}

/// Just below the threshold, half as much again, and twice as much; whole euros.
fn three(agreement: &Agreement) -> [Money; 3] {
    let threshold = agreement.terms.income_threshold().cents() / 100;
    let whole = |euros: i64| Money::euros(u32::try_from(euros).unwrap_or(0));
    [threshold - 1, threshold * 3 / 2, threshold * 2].map(whole)
}

pub(crate) fn presets(context: &RequestContext, first: Option<&Agreement>) -> Vec<(String, String)> {
    let preset = |it: Money| (format!("{HERE}?inkomen={}", it.cents() / 100), euro(context.lang, it));
    first.map(|it| three(it).map(preset).to_vec()).unwrap_or_default()
}

/// An agreement under three incomes, for the administrators' page; applicants choose one of their own.
#[must_use]
pub fn under_three(
    lang: Lang,
    agreement: &Agreement,
    known: &[DeclaredIncome],
    stands: &AgreementBalance,
) -> Vec<(Money, WhatIf)> {
    three(agreement).map(|income| (income, view(lang, agreement, known.to_vec(), stands, income))).to_vec()
}

pub(crate) fn view(
    lang: Lang,
    agreement: &Agreement,
    mut known: Vec<DeclaredIncome>,
    stands: &AgreementBalance,
    income: Money,
) -> WhatIf {
    known.push(DeclaredIncome { from: stands.next, amount: income });
    known.sort_by_key(|it| it.from);
    let account = agreement.account(known);
    let ahead = billing::ahead(&account, stands.next);
    let name = agreement.terms.label();
    WhatIf {
        title: lang.named("instrument", name),
        each: ahead.each,
        count: ahead.count,
        until: ahead.last.map_or_else(|| lang.text("terms-never"), |it| month(lang, it)),
        open: stands.open,
        total: ahead.total.plus(stands.open).minus_or_zero(stands.credit),
        most: agreement.terms.most().minus_or_zero(agreement.forgiven),
    }
}
