//! What a revised decision changes, in words: before it is proposed, on the page of the case, and in its letter.

use chrono::NaiveDate;
use domain::{
    case::{
        change::PlannedPayout,
        payout_plan::{PayoutPlan, payable_on},
        proposal::{FundingLine, Proposal},
    },
    money::Money,
};

use crate::{
    present::{proposal::parts, stop::owed},
    words::{
        format::{date, euro},
        lang::Lang,
    },
};

/// Label and text of all that changes and follows: every line that is another one, and the whole, before and after.
#[must_use]
pub fn lines(
    lang: Lang,
    (before, after): (&Proposal, &Proposal),
    plan: &PayoutPlan,
    today: NaiveDate,
) -> Vec<(String, String)> {
    let becomes = |before: Money, after: Money| {
        lang.say("revision-becomes", &[("before", euro(lang, before)), ("after", euro(lang, after))])
    };
    let mut lines = Vec::new();
    for (place, line) in after.lines.iter().enumerate() {
        let was = before.lines.get(place);
        let purpose = lang.named("purpose", line.purpose.name());
        let label = format!("{purpose}, {}", lang.named("instrument", line.instrument.name()));
        if was.is_none_or(|was| was.parts() != line.parts()) {
            let total = was.map_or(Money::ZERO, FundingLine::total);
            let text = if was.is_some() && total == line.total() {
                lang.say("revision-other-days", &[("amount", euro(lang, total))])
            } else {
                becomes(total, line.total())
            };
            lines.push((label, text));
        }
        if was.is_some_and(|was| was.payee != line.payee) {
            let values = [("name", line.payee.name.clone())];
            lines.push((purpose.clone(), lang.say("revision-payee", &values)));
        }
        if was.is_some_and(|was| was.condition != line.condition) {
            lines.push((purpose, lang.named("pays", line.condition.name())));
        }
    }
    lines.push((lang.text("revision-total"), becomes(before.total(), after.total())));
    let sums = [
        ("revision-taken-out", plan.taken_out),
        ("revision-dropped", plan.dropped),
        ("stop-lowered", plan.made_good),
        ("stop-others", plan.at_others),
        ("revision-lent", plan.lent_above),
        ("revision-claim-lowered", plan.claim_lowered),
    ];
    let shown = sums.into_iter().filter(|it| !it.1.is_zero());
    lines.extend(shown.map(|(key, amount)| (lang.text(key), euro(lang, amount))));
    lines.extend(owed(lang, plan.over_award, today));
    lines
}

/// What is still paid of each line, as label and text.
#[must_use]
pub fn still_paid(
    lang: Lang,
    after: &Proposal,
    plan: &PayoutPlan,
    today: NaiveDate,
) -> Vec<(String, String)> {
    let of_line = |(place, line): (usize, &FundingLine)| {
        let of_it = plan.shown.iter().filter(|it| it.line == place);
        let all: Vec<_> = of_it.map(|it| (it.amount, payable_on(it.due_on, today))).collect();
        let values = [("what", lang.named("purpose", line.purpose.name()))];
        (!all.is_empty()).then(|| (lang.say("revision-still-paid", &values), parts(lang, &all).join("; ")))
    };
    after.lines.iter().enumerate().filter_map(of_line).collect()
}

/// What is still paid, as rows of a table: what and to whom, when, how much.
#[must_use]
pub fn planned(lang: Lang, after: &Proposal, plan: &PayoutPlan, today: NaiveDate) -> Vec<Vec<String>> {
    let row = |it: &PlannedPayout| {
        let line = &after.lines[it.line];
        let purpose = lang.named("purpose", line.purpose.name());
        let day = date(lang, payable_on(it.due_on, today));
        vec![format!("{purpose}: {}", line.payee.name), day, euro(lang, it.amount)]
    };
    plan.shown.iter().map(row).collect()
}
