//! What comes back in the years ahead, under assumptions that can be changed: chart, table and CSV.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::{
    fund::Regulation,
    money::Money,
    repayment::projection::{MonthSum, Projection, Scenario, assumptions},
};
use rust_decimal::{Decimal, prelude::ToPrimitive};
use store::casework::drafts::Fields;

use crate::{
    form::{field::Maker, read::Reader, typed::Errors},
    http::{
        context::RequestContext,
        csv::{self, Cell},
        error::PageError,
    },
    present::{
        chart::{Chart, Column},
        projected::{Estimate, Projected, projected},
    },
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::{
        filters,
        format::{cents, decimal, month},
        lang::Lang,
    },
};

const HERE: &str = "/geld/prognose";
const MOST: Money = Money::euros(100_000);
/// Names of the shares in the form, in percent.
const SHARES: [&str; 4] = ["werk", "groei", "uitval", "hulp"];

/// One year of the table and the chart.
struct Year {
    year: i32,
    cents: i64,
    /// The most people who pay in one of its months.
    paying: u32,
    below: u32,
    paused: u32,
}

struct MonthLine {
    month: String,
    sum: MonthSum,
}

/// What an estimate rests on, in words, and how far the calculation is.
struct EstimateView {
    words: String,
    progress: String,
    counted: u64,
    whole: u64,
}

impl EstimateView {
    fn of(lang: Lang, it: Estimate) -> Self {
        let (sample, whole) = (it.sample.to_string(), it.whole.to_string());
        let progress = [("done", it.counted.to_string()), ("whole", whole.clone())];
        Self {
            words: if it.sample == 0 {
                lang.text("projection-begun")
            } else {
                lang.say("projection-estimate", &[("sample", sample), ("whole", whole)])
            },
            progress: lang.say("projection-progress", &progress),
            counted: it.counted,
            whole: it.whole,
        }
    }
}

#[derive(Template)]
#[template(path = "money/projection.html")]
struct ProjectionPage {
    shell: Shell,
    form: FormView,
    /// Address, name, and whether it is the one shown.
    tabs: Vec<(String, String, bool)>,
    agreements: u64,
    /// It is estimated, until every agreement is calculated.
    estimate: Option<EstimateView>,
    /// There are amounts: of all, or of those that stand for all.
    has_figures: bool,
    /// This page, looked at again.
    again: String,
    total: i64,
    /// What the expected scenario comes to.
    expected: i64,
    chart: Chart,
    years: Vec<Year>,
    months: Vec<MonthLine>,
    sheet: String,
    source: &'static str,
}

/// The scenario asked for: one of the board, or changed by hand.
fn scenario(lang: Lang, typed: &Fields) -> (Scenario, Errors) {
    let all = &assumptions().scenarios;
    let name = typed.get("scenario").map_or("", String::as_str);
    let mut scenario = all.iter().find(|it| it.name == name).unwrap_or(&all[0]).clone();
    if !typed.contains_key("werk") {
        return (scenario, Errors::default());
    }
    let mut read = Reader::kept(lang, typed);
    let shares = SHARES.map(|it| read.hours(it, 0, 100).and_then(|it| (it * Decimal::ONE_HUNDRED).to_u32()));
    let start = read.euros("start", Money::ZERO, MOST);
    if let ([Some(work), Some(growth), Some(stop), Some(help)], Some(start)) = (shares, start) {
        (scenario.employment_bp, scenario.growth_bp) = (work, growth);
        (scenario.drop_out_bp, scenario.hardship_bp, scenario.start_income) = (stop, help, start);
        "own".clone_into(&mut scenario.name);
    }
    (scenario, read.errors)
}

/// What stands in the form.
fn typed_of(lang: Lang, scenario: &Scenario) -> Fields {
    let shares = [scenario.employment_bp, scenario.growth_bp, scenario.drop_out_bp, scenario.hardship_bp];
    let mut fields: Fields = SHARES
        .into_iter()
        .zip(shares)
        .map(|(name, bp)| (name.to_owned(), decimal(lang, Decimal::new(i64::from(bp), 2))))
        .collect();
    fields.insert("start".to_owned(), (scenario.start_income.cents() / 100).to_string());
    fields
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let (scenario, errors) = scenario(lang, &typed);
    let Projected { projection, expected, agreements, estimate } =
        projected(&app, context.today, &scenario).await?;
    let shown = if errors.is_empty() { typed_of(lang, &scenario) } else { typed };
    let code = status(&errors);
    let make = Maker { lang, typed: &shown, errors: &errors };
    let mut fields: Vec<_> = SHARES
        .into_iter()
        .map(|it| make.text(it, &format!("ask-projection-{it}")).decimal("tef-input--4"))
        .collect();
    let months = Regulation::on(context.today).pause_months.to_string();
    let help = lang.say("ask-projection-hulp", &[("months", months)]);
    fields =
        fields.into_iter().map(|it| if it.name == "hulp" { it.labelled(help.clone()) } else { it }).collect();
    fields.push(make.euro("start", "ask-projection-start"));
    let query: Vec<String> =
        typed_of(lang, &scenario).iter().map(|(name, value)| format!("{name}={value}")).collect();
    let years = years(&projection);
    let page = ProjectionPage {
        shell: Shell::new(&context, "projection"),
        form: FormView::new(HERE, fields, errors, lang.text("what-if-reckon")).question(),
        tabs: tabs(lang, &scenario),
        agreements,
        has_figures: estimate.is_none_or(|it| it.sample != 0),
        estimate: estimate.map(|it| EstimateView::of(lang, it)),
        again: format!("{HERE}?{}", query.join("&")),
        total: projection.total_cents(),
        expected,
        chart: chart(lang, &years, projection.total_cents()),
        years,
        months: projection.months().map(|(at, sum)| MonthLine { month: month(lang, at), sum }).collect(),
        sheet: format!("{HERE}/csv?{}", query.join("&")),
        source: &assumptions().source,
    };
    Ok(html(&context, code, &page)?)
}

fn tabs(lang: Lang, shown: &Scenario) -> Vec<(String, String, bool)> {
    let tab = |it: &Scenario| {
        let path = format!("{HERE}?scenario={}", it.name);
        (path, lang.text(&format!("scenario-{}", it.name)), it == shown)
    };
    assumptions().scenarios.iter().map(tab).collect()
}

fn chart(lang: Lang, years: &[Year], total: i64) -> Chart {
    let columns =
        years.iter().map(|it| Column::of(format!("’{}", it.year % 100), "todo", it.cents)).collect();
    let text = format!("{}: {}", lang.text("projection-total"), cents(lang, total));
    Chart::columns(lang.text("projection-years"), text, columns, Vec::new())
}

fn years(projection: &Projection) -> Vec<Year> {
    let mut by_year: BTreeMap<i32, Vec<MonthSum>> = BTreeMap::new();
    for (at, sum) in projection.months() {
        by_year.entry(at.year()).or_default().push(sum);
    }
    let total = |sums: &[MonthSum]| sums.iter().map(|it| it.cents).sum::<i64>();
    by_year
        .into_iter()
        .map(|(year, sums)| {
            let most = |of: fn(&MonthSum) -> u32| sums.iter().map(of).max().unwrap_or(0);
            Year {
                year,
                cents: total(&sums),
                paying: most(|it| it.paying),
                below: most(|it| it.below_threshold),
                paused: most(|it| it.paused),
            }
        })
        .collect()
}

pub(crate) async fn csv(
    State(app): State<App>,
    context: RequestContext,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let (scenario, _) = scenario(lang, &typed);
    let Projected { projection, estimate, .. } = projected(&app, context.today, &scenario).await?;
    let count = |it: u32| Cell::Count(usize::try_from(it).unwrap_or(usize::MAX));
    let rows: Vec<Vec<Cell>> = projection
        .months()
        .map(|(at, it)| {
            let people = [count(it.paying), count(it.below_threshold), count(it.paused)];
            [vec![Cell::Text(at.to_string()), Cell::Cents(it.cents)], people.to_vec()].concat()
        })
        .collect();
    let head =
        ["column-month", "projection-charged", "projection-paying", "projection-below", "projection-paused"];
    let name = if estimate.is_some() { "prognose-schatting-per" } else { "prognose-per" };
    csv::answer(&format!("{name}-{}", context.today), &head.map(|it| lang.text(it)), &rows)
}
