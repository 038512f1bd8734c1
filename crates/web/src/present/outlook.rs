//! What a training does to childcare allowance, month by month.

use domain::{
    application::Circumstances,
    childcare::entitlement::Rules,
    explain::Source,
    money::Money,
    outlook::{MonthOutlook, Outlook, Route, outlook},
    training_window::Phase,
};

use crate::{
    http::error::PageError,
    present::{
        chart::{Chart, Column},
        rule_steps::sentence,
    },
    words::{
        format::{self, euro},
        lang::{Lang, text_key},
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
    pub chart: Chart,
    pub routes: Vec<String>,
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
    let sums = sums(lang, &outlook);
    Ok(OutlookText {
        heading: heading(lang, facts, &outlook),
        lines: lines(lang, facts, &outlook),
        chart: chart(lang, &outlook),
        routes: outlook.routes.iter().map(|it| route(lang, it)).collect(),
        sources: outlook.months.first().map(|it| it.allowance.basis.sources.to_vec()).unwrap_or_default(),
        right_sources: Rules::bundled().sources(),
        has_provisional: outlook.has_provisional(),
        months: outlook
            .months
            .iter()
            .zip(numbers(&outlook))
            .map(|(it, sum)| month_line(lang, it, sum))
            .collect(),
        sums,
        has_children: !facts.children.is_empty(),
    })
}

pub(crate) fn heading(lang: Lang, facts: &Circumstances, outlook: &Outlook) -> String {
    if facts.children.is_empty() {
        return lang.text("outcome-no-children");
    }
    match outlook.first_gap() {
        None => lang.text("outcome-keeps"),
        Some(gap) => lang.say(
            "outcome-gap",
            &[("month", format::month(lang, gap.month)), ("amount", euro(lang, gap.gap()))],
        ),
    }
}

fn lines(lang: Lang, facts: &Circumstances, outlook: &Outlook) -> Vec<String> {
    let mut lines = Vec::new();
    if facts.children.is_empty() {
        return vec![lang.text("outcome-no-children.lead")];
    }
    if 0 < facts.work.hours {
        lines.push(lang.text("outcome-work-gives-right"));
    }
    if let Some(last) = facts.work.until {
        lines.push(lang.say("outcome-work-ends", &[("day", format::date(lang, last))]));
    }
    let accredited = facts.training.accredited == domain::answer::Answer::Yes;
    let key = if accredited { "outcome-training-gives-right" } else { "outcome-training-gives-no-right" };
    lines.push(lang.text(key));
    if let Some(until) = outlook.runs_on_until() {
        lines.push(lang.say("outcome-runs-on", &[("month", format::month(lang, until))]));
    }
    if let Some(gap) = outlook.first_gap() {
        let values = [
            ("month", format::month(lang, gap.month)),
            ("amount", euro(lang, gap.gap())),
            ("total", euro(lang, outlook.gap_total())),
        ];
        lines.push(lang.say("outcome-gap-opens", &values));
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
        Ok(ground) if ground.continued => "right-continued".to_owned(),
        Ok(ground) => format!("right-{}", ground.letter.name()),
        Err(_) if it.phase == Phase::After => "right-none-after".to_owned(),
        Err(_) => "right-none".to_owned(),
    };
    MonthLine {
        month: format::month(lang, it.month),
        phase: lang.text(phase),
        right: lang.text(&right),
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

fn highest(outlook: &Outlook) -> Money {
    outlook.months.iter().map(|it| it.allowance.amount).max().unwrap_or(Money::ZERO)
}

fn chart(lang: Lang, outlook: &Outlook) -> Chart {
    let columns = outlook.months.iter().map(|it| {
        let class = if it.ground.is_ok() { "paid" } else { "gap" };
        Column::of(format::short_month(lang, it.month), class, it.allowance.amount.cents())
    });
    let legend = [("paid", "outcome-legend-paid"), ("gap", "outcome-legend-gap")];
    Chart::columns(
        lang.text("outcome-chart"),
        chart_text(lang, outlook),
        columns.collect(),
        legend.map(|(class, key)| (class, lang.text(key))).to_vec(),
    )
    .up_to(euro(lang, highest(outlook)))
}

fn chart_text(lang: Lang, outlook: &Outlook) -> String {
    let gaps: Vec<String> = outlook.gap_months().map(|it| format::month(lang, it.month)).collect();
    if gaps.is_empty() {
        lang.text("outcome-chart-whole")
    } else {
        lang.say("outcome-chart-gap", &[("months", gaps.join(", "))])
    }
}

fn route(lang: Lang, route: &Route) -> String {
    match route {
        Route::Consent { of, before } => {
            lang.say(&text_key("route", of.name()), &[("day", format::date(lang, *before))])
        }
        Route::KeepSomeWork => lang.text("route-work"),
        Route::AskTheSchool => lang.text("route-school"),
        Route::PartnerWorks => lang.text("route-partner"),
        Route::Bridging { from, months, per_month, total } => lang.say(
            "route-bridging",
            &[
                ("month", format::month(lang, *from)),
                ("months", months.to_string()),
                ("amount", euro(lang, *per_month)),
                ("total", euro(lang, *total)),
            ],
        ),
    }
}
