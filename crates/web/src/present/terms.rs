//! What an agreement says, and what it would cost somebody.

use domain::{
    lending::schedule::ScheduleLine,
    money::Money,
    repayment::{
        income_share,
        terms::{PreFinancing, Terms},
    },
};
use rust_decimal::Decimal;

use crate::words::{
    format::{euro, month},
    lang::Lang,
};

/// What somebody with this income pays.
pub struct Example {
    pub income: String,
    pub per_month: String,
    pub total: String,
    /// Nothing when nothing is paid.
    pub until: Option<String>,
}

/// The terms as label and text, in the order of the contract.
#[must_use]
pub fn facts(lang: Lang, terms: &Terms) -> Vec<(String, String)> {
    let row = |key: &str, value: String| (lang.text(key), value);
    match terms {
        Terms::PreFinancing(it) => {
            let lines = it.lines();
            let interest = it.interest.map(|interest| percent(lang, interest.rate_bp));
            vec![
                row("terms-amount", euro(lang, it.principal)),
                row("terms-interest", interest.unwrap_or_else(|| lang.text("terms-interest-none"))),
                row("terms-jkp", rate(lang, it)),
                row("terms-total", euro(lang, lines.iter().map(ScheduleLine::total).sum())),
                row("terms-instalments", lines.len().to_string()),
                row("terms-first", month(lang, it.first_month)),
                row("terms-threshold", euro(lang, it.income_threshold)),
            ]
        }
        Terms::IncomeShare(it) => vec![
            row("terms-amount", euro(lang, it.funded)),
            row("terms-share", percent(lang, it.share_bp)),
            row("terms-threshold", euro(lang, it.income_threshold)),
            row("terms-cap", euro(lang, it.cap)),
            row("terms-payments", it.max_payments.to_string()),
            row("terms-first", month(lang, it.first_month)),
            row("terms-last", month(lang, it.last_month)),
        ],
    }
}

/// The effective rate, with one decimal as in a contract.
pub(crate) fn rate(lang: Lang, terms: &PreFinancing) -> String {
    match terms.interest.and_then(|_| terms.effective_rate_bp()) {
        Some(bp) => {
            format!("{}%", crate::words::format::decimal(lang, Decimal::new(i64::from(bp), 2).round_dp(1)))
        }
        None => "0%".to_owned(),
    }
}

pub(crate) fn percent(lang: Lang, bp: u32) -> String {
    format!("{}%", crate::words::format::decimal(lang, rust_decimal::Decimal::new(i64::from(bp), 2)))
}

/// Three incomes: nothing, just at the threshold and a half more, and twice the threshold.
#[must_use]
pub fn examples(lang: Lang, terms: &Terms) -> Vec<Example> {
    let threshold = terms.income_threshold();
    let more = Money::from_cents(threshold.cents() * 3 / 2).unwrap_or(threshold);
    let twice = Money::from_cents(threshold.cents() * 2).unwrap_or(threshold);
    [Money::ZERO, more, twice].into_iter().map(|income| example(lang, terms, income)).collect()
}

fn example(lang: Lang, terms: &Terms, income: Money) -> Example {
    let (per_month, total, until) = match terms {
        _ if income < terms.income_threshold() => (Money::ZERO, Money::ZERO, None),
        Terms::PreFinancing(it) => {
            let lines = it.lines();
            let first = lines.iter().map(ScheduleLine::total).find(|it| !it.is_zero());
            (
                first.unwrap_or_default(),
                lines.iter().map(ScheduleLine::total).sum(),
                lines.last().map(|it| domain::calendar::Month::of(it.due)),
            )
        }
        Terms::IncomeShare(it) => {
            let first = income_share::due(it, income_share::ShareProgress::default(), it.first_month, income);
            let whole = income_share::example(it, income);
            let months = i32::try_from(whole.payments).unwrap_or_default();
            (first, whole.charged, (0 < months).then(|| it.first_month.plus(months - 1)))
        }
    };
    Example {
        income: euro(lang, income),
        per_month: euro(lang, per_month),
        total: euro(lang, total),
        until: until.map(|it| month(lang, it)),
    }
}
