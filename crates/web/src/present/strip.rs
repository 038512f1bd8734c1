//! The months of a training as a strip: work, course, childcare allowance and money of the fund, one under the other.

use domain::{
    application::Circumstances,
    budget::picture::FundMonth,
    calendar::Month,
    funding::Purpose,
    money::Money,
    outlook::{MonthOutlook, Outlook, Verdict},
    training_window::Phase,
};

use crate::{
    present::picture::Segment,
    words::{
        format::{euro, month, short_day, short_month},
        lang::Lang,
    },
};

/// The width of a month in the drawing.
const UNIT: i64 = 10;
/// Most names of months on the strip.
const MOST_NAMES: usize = 12;

/// One thing and the months it is there.
pub struct StripRow {
    pub label: String,
    pub words: String,
    pub bar: Vec<Segment>,
}

pub struct StripView {
    /// A name a month, or nothing where names would not fit.
    pub names: Vec<String>,
    pub width: i64,
    pub ticks: Vec<i64>,
    pub rows: Vec<StripRow>,
    /// What red and dots mean, where they are there.
    pub legend: Vec<String>,
}

fn bar(months: &[MonthOutlook], class: impl Fn(&MonthOutlook) -> Option<&'static str>) -> Vec<Segment> {
    let mut bar: Vec<Segment> = Vec::new();
    let mut x = 0;
    for it in months {
        if let Some(class) = class(it) {
            match bar.last_mut() {
                Some(last) if last.class == class && last.x + last.width == x => last.width += UNIT,
                _ => bar.push(Segment { class, x, width: UNIT }),
            }
        }
        x += UNIT;
    }
    bar
}

/// The strip of these facts.
#[must_use]
pub fn show(lang: Lang, facts: &Circumstances, outlook: &Outlook, fund: &[FundMonth]) -> StripView {
    let months = &outlook.months;
    let every = months.len().div_ceil(MOST_NAMES).max(1);
    let names = months
        .iter()
        .enumerate()
        .map(|(place, it)| if place % every == 0 { short_month(lang, it.month) } else { String::new() });
    let mut rows = Vec::new();
    rows.extend(work(lang, facts, months));
    let training = &facts.training;
    rows.push(StripRow {
        label: lang.text("strip-course"),
        words: lang.say(
            "strip-course-days",
            &[("from", short_day(lang, training.from)), ("until", short_day(lang, training.until))],
        ),
        bar: bar(months, |it| (it.phase == Phase::During).then_some("tef-b-ok")),
    });
    rows.extend(allowance(lang, outlook));
    rows.extend(paid(lang, months, fund));
    let has = |class: &str| rows.iter().any(|it| it.bar.iter().any(|part| part.class == class));
    let mut legend = Vec::new();
    if has("tef-b-less") {
        legend.push(lang.text("strip-legend-lost"));
    }
    if has("tef-b-maybe") {
        legend.push(lang.text("strip-legend-maybe"));
    }
    let width = UNIT * i64::try_from(months.len()).unwrap_or_default();
    let ticks = (1..).map(|it| it * UNIT).take_while(|it| *it < width).collect();
    StripView { names: names.collect(), width, ticks, rows, legend }
}

fn work(lang: Lang, facts: &Circumstances, months: &[MonthOutlook]) -> Option<StripRow> {
    if facts.work.hours.is_zero() {
        return None;
    }
    let until = facts.work.until;
    let words = match until {
        Some(last) => lang.say("strip-until", &[("day", short_day(lang, last))]),
        None => lang.text("strip-goes-on"),
    };
    let class = |it: &MonthOutlook| match until.map(Month::of) {
        None => Some("tef-b-now"),
        Some(last) if it.month <= last => Some("tef-b-now"),
        Some(_) => (it.phase == Phase::After).then_some("tef-b-maybe"),
    };
    Some(StripRow { label: lang.text("strip-work"), words, bar: bar(months, class) })
}

fn allowance(lang: Lang, outlook: &Outlook) -> Option<StripRow> {
    let words = match outlook.verdict() {
        Verdict::NoCare | Verdict::NoCareDuring => return None,
        Verdict::Keeps => lang.text("strip-allowance-always"),
        Verdict::Loses { from, .. } => {
            lang.say("strip-until-month", &[("month", month(lang, from.plus(-1)))])
        }
        Verdict::Gains { from, .. } => lang.say("strip-from-month", &[("month", month(lang, from))]),
        Verdict::NoneAnyway { .. } => lang.text("strip-allowance-never"),
        Verdict::EndsAnyway { last } => lang.say("strip-until-month", &[("month", month(lang, last))]),
    };
    let class = |it: &MonthOutlook| {
        if it.ground.is_ok() {
            Some("tef-b-now")
        } else if it.gap().is_zero() {
            None
        } else if it.phase == Phase::After {
            Some("tef-b-maybe")
        } else {
            Some("tef-b-less")
        }
    };
    Some(StripRow { label: lang.text("strip-allowance"), words, bar: bar(&outlook.months, class) })
}

/// A row for each purpose that is paid month by month.
fn paid<'a>(
    lang: Lang,
    months: &'a [MonthOutlook],
    fund: &'a [FundMonth],
) -> impl Iterator<Item = StripRow> + 'a {
    let purposes =
        [(Purpose::ChildcareBridging, "strip-pays-childcare"), (Purpose::Living, "strip-pays-living")];
    purposes.into_iter().filter_map(move |(purpose, key)| {
        let mut of_purpose = fund.iter().filter(|it| it.purpose == purpose);
        let class = if of_purpose.any(|it| it.instrument.is_repaid()) { "tef-b-loan" } else { "tef-b-fund" };
        let of_month = |at: Month| -> Money {
            let parts = fund.iter().filter(|it| it.purpose == purpose && it.month == at);
            parts.map(|it| it.amount).sum()
        };
        let mut paid: Vec<Month> =
            fund.iter().filter(|it| it.purpose == purpose).map(|it| it.month).collect();
        paid.sort_unstable();
        paid.dedup();
        let most = paid.iter().map(|it| of_month(*it)).max()?;
        let is_even = paid.iter().all(|it| of_month(*it) == most);
        let covers = |it: &MonthOutlook| paid.contains(&it.month);
        let values = [("months", paid.len().to_string()), ("amount", euro(lang, most))];
        let words = lang.say(if is_even { "strip-pays" } else { "strip-pays-most" }, &values);
        Some(StripRow { label: lang.text(key), words, bar: bar(months, |it| covers(it).then_some(class)) })
    })
}
