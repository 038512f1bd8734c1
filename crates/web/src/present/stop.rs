//! What a stop does to the money, in words: before it is done, on the page of the case, and in its letter.

use chrono::NaiveDate;
use domain::{
    case::{
        payout_plan::PayoutPlan,
        stop::{Stop, StopReason},
    },
    money::Money,
    repayment::{
        offer,
        terms::{PreFinancing, Terms},
    },
};
use store::repayment::agreements::Agreement;

use crate::words::{
    format::{date, euro, month},
    lang::Lang,
};

/// Label and text of all that follows from a stop on a day.
#[must_use]
pub fn lines(
    lang: Lang,
    stop: Stop,
    plan: &PayoutPlan,
    agreements: &[Agreement],
    today: NaiveDate,
) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    if !matches!(stop.reason, StopReason::NeverStarted | StopReason::Death) {
        lines.push((lang.text("stop-last-day"), date(lang, stop.last_day)));
    }
    let sums = [
        ("stop-kept", plan.kept),
        ("stop-cancelled", plan.dropped),
        ("stop-lowered", plan.made_good),
        ("stop-others", plan.at_others),
    ];
    let shown = sums.into_iter().filter(|it| !it.1.is_zero());
    lines.extend(shown.map(|(key, amount)| (lang.text(key), euro(lang, amount))));
    lines.extend(owed(lang, plan.over_award, today));
    let runs = |it: &&Agreement| it.accepted_at.is_some() && it.ended_on.is_none();
    for it in agreements.iter().filter(runs) {
        let label = lang.named("instrument", it.terms.label());
        lines.push((label, repaid(lang, stop, plan, it)));
    }
    if stop.reason != StopReason::Death {
        lines.push((lang.text("stop-allowances"), lang.text("stop-allowances.value")));
    }
    lines
}

/// How an over-award comes back, if there is one.
pub(crate) fn owed(lang: Lang, over_award: Money, today: NaiveDate) -> Option<(String, String)> {
    let Terms::PreFinancing(terms) = offer::over_award(over_award, today) else { return None };
    (!over_award.is_zero()).then(|| (lang.text("stop-owed"), owed_terms(lang, &terms)))
}

fn owed_terms(lang: Lang, terms: &PreFinancing) -> String {
    let each = terms.lines().first().map(domain::lending::schedule::ScheduleLine::total).unwrap_or_default();
    let values = [
        ("amount", euro(lang, terms.principal)),
        ("each", euro(lang, each)),
        ("count", terms.instalments.to_string()),
        ("month", month(lang, terms.first_month)),
        ("threshold", euro(lang, terms.income_threshold)),
    ];
    lang.say("stop-owed.value", &values)
}

/// What comes back under an agreement.
fn repaid(lang: Lang, stop: Stop, plan: &PayoutPlan, agreement: &Agreement) -> String {
    if stop.reason == StopReason::Death {
        return lang.text("stop-forgiven");
    }
    let of_it = plan.planned.iter().filter(|it| it.line == agreement.line);
    let to_come: Money = of_it.map(|it| it.amount).sum();
    let funded = agreement.disbursed.plus(to_come);
    if funded.is_zero() {
        return lang.text("stop-nothing-lent");
    }
    let first = offer::first_month_after(&agreement.terms, stop.last_day);
    let terms = agreement.terms.after_stop(first, funded);
    let key = match terms {
        Terms::PreFinancing(_) => "stop-loan",
        Terms::IncomeShare(_) => "stop-share",
    };
    let values = [
        ("amount", euro(lang, terms.most())),
        ("month", month(lang, terms.first_month())),
        ("threshold", euro(lang, terms.income_threshold())),
    ];
    lang.say(key, &values)
}
