//! What a training does to childcare allowance, month by month.

use domain::{
    answer::Answer,
    application::Circumstances,
    childcare::entitlement::{NoGround, Rules},
    evidence::Consent,
    explain::Source,
    money::Money,
    outlook::{MonthOutlook, Outlook, Verdict, outlook},
    training_window::Phase,
};

use crate::{
    http::error::PageError,
    present::rule_steps::sentence,
    words::{
        format::{self, euro},
        lang::Lang,
    },
};

/// One month, ready to print.
pub struct MonthLine {
    pub month: String,
    pub phase: String,
    pub right: String,
    pub has_right: bool,
    pub received: Money,
    pub gap: Money,
    pub own_share: Money,
    pub provisional: bool,
    /// Which calculation gives the amount, counted from one.
    pub sum: usize,
}

/// One calculation in sentences, for every month it holds for.
pub struct Sum {
    pub title: String,
    pub steps: Vec<String>,
}

/// Everything the outcome says, ready to print; the case page shows the same.
pub struct OutlookText {
    pub heading: String,
    pub lines: Vec<String>,
    pub months: Vec<MonthLine>,
    pub sums: Vec<Sum>,
    pub sources: Vec<Source>,
    pub right_sources: Vec<Source>,
    pub has_provisional: bool,
    pub has_children: bool,
}

/// The outlook of these facts in words.
///
/// # Errors
/// There is no table for the years of the training.
pub fn describe_outlook(
    lang: Lang,
    facts: &Circumstances,
    today: chrono::NaiveDate,
) -> Result<OutlookText, PageError> {
    let outlook = outlook(facts, today).map_err(anyhow::Error::from)?;
    Ok(text_of(lang, facts, &outlook))
}

/// As [`describe_outlook`], of an outlook that is there.
#[must_use]
pub fn text_of(lang: Lang, facts: &Circumstances, outlook: &Outlook) -> OutlookText {
    // Who has no right in any month reads no sum of what it would be.
    let has_right = outlook.months.iter().any(|it| it.ground.is_ok() || it.ground_without.is_ok());
    let sums = if has_right { sums(lang, outlook) } else { Vec::new() };
    OutlookText {
        heading: heading(lang, facts, outlook),
        lines: lines(lang, facts, outlook),
        sources: outlook.months.first().map(|it| it.allowance.basis.sources.to_vec()).unwrap_or_default(),
        right_sources: Rules::bundled().sources(),
        has_provisional: outlook.has_provisional(),
        months: outlook
            .months
            .iter()
            .zip(numbers(outlook))
            .map(|(it, sum)| month_line(lang, it, sum))
            .collect(),
        sums,
        has_children: !facts.children.is_empty(),
    }
}

pub(crate) fn heading(lang: Lang, facts: &Circumstances, outlook: &Outlook) -> String {
    let amount = |month, amount| [("month", format::month(lang, month)), ("amount", euro(lang, amount))];
    match outlook.verdict() {
        Verdict::NoCare | Verdict::NoCareDuring => lang.text("outcome-no-children"),
        Verdict::Keeps => lang.text("outcome-keeps"),
        Verdict::Loses { from, amount: lost } => lang.say("outcome-gap", &amount(from, lost)),
        Verdict::Gains { from, amount: gained } => lang.say("outcome-gains", &amount(from, gained)),
        Verdict::NoneAnyway { .. } if facts.consent == Consent::Asked => lang.text("outcome-none-asked"),
        Verdict::NoneAnyway { .. } => lang.text("outcome-none"),
        Verdict::EndsAnyway { last } => lang.say("outcome-ends", &[("month", format::month(lang, last))]),
    }
}

fn lines(lang: Lang, facts: &Circumstances, outlook: &Outlook) -> Vec<String> {
    let verdict = outlook.verdict();
    let mut lines = match verdict {
        Verdict::NoCare => return vec![lang.text("outcome-no-children.lead")],
        Verdict::NoCareDuring => return vec![lang.text("outcome-no-care-during")],
        Verdict::NoneAnyway { why } => return why_none(lang, why, facts.consent),
        Verdict::Gains { .. } => return vec![lang.text("outcome-gains.lead")],
        Verdict::EndsAnyway { .. } => vec![lang.text("outcome-ends.lead")],
        Verdict::Keeps | Verdict::Loses { .. } => Vec::new(),
    };
    if let Some(last) = facts.work.until {
        lines.push(lang.say("outcome-work-ends", &[("day", format::date(lang, last))]));
    }
    if let Some(until) = outlook.runs_on_until() {
        lines.push(lang.say("outcome-runs-on", &[("month", format::month(lang, until))]));
    }
    if let Verdict::Loses { .. } = verdict {
        if facts.training.accredited != Answer::Yes {
            lines.push(lang.text("outcome-training-gives-no-right"));
        }
        let total = [("total", euro(lang, outlook.gap_total()))];
        lines.push(lang.say("outcome-gap-opens", &total));
    }
    lines
}

/// Why there is no right now, and what could bring one.
fn why_none(lang: Lang, why: NoGround, consent: Consent) -> Vec<String> {
    if why == NoGround::ConsentMissing && consent == Consent::Asked {
        return vec![lang.text("none-now-asked")];
    }
    let mut lines = vec![lang.named("none-now", why.name())];
    if why == NoGround::PartnerHasNone {
        lines.push(lang.text("route-partner"));
    }
    lines
}

fn month_line(lang: Lang, it: &MonthOutlook, sum: usize) -> MonthLine {
    let phase = match it.phase {
        Phase::Before => "phase-before",
        Phase::During => "phase-during",
        Phase::After => "phase-after",
    };
    let right = match it.ground {
        Ok(ground) if ground.continued => lang.text("right-continued"),
        Ok(ground) => lang.named("right", ground.letter.name()),
        // Work that is given up for the training gives the right again when there is work again.
        Err(_) if it.phase == Phase::After && it.ground_without.is_ok() => lang.text("right-none-after"),
        Err(why) => format!("{}. {}", lang.text("right-none"), lang.named("why", why.name())),
    };
    MonthLine {
        month: format::month(lang, it.month),
        phase: lang.text(phase),
        right,
        has_right: it.ground.is_ok(),
        received: it.received(),
        gap: it.gap(),
        own_share: it.own_share(),
        provisional: it.allowance.provisional,
        sum,
    }
}

/// For each month the number of its calculation: months that follow each other with the same one share it.
fn numbers(outlook: &Outlook) -> Vec<usize> {
    let mut number = 1;
    let mut numbers = Vec::new();
    for (place, it) in outlook.months.iter().enumerate() {
        if 0 < place && outlook.months[place - 1].allowance != it.allowance {
            number += 1;
        }
        numbers.push(number);
    }
    numbers
}

fn sums(lang: Lang, outlook: &Outlook) -> Vec<Sum> {
    let numbers = numbers(outlook);
    let last = numbers.last().copied().unwrap_or_default();
    (1..=last)
        .filter_map(|number| {
            let first = numbers.iter().position(|it| *it == number)?;
            let end = numbers.iter().rposition(|it| *it == number)?;
            let name = |place: usize| format::month(lang, outlook.months[place].month);
            let values = [("from", name(first)), ("to", name(end))];
            let steps = outlook.months[first].allowance.steps.iter().map(|it| sentence(lang, it)).collect();
            Some(Sum { title: lang.say("outcome-sum", &values), steps })
        })
        .collect()
}
