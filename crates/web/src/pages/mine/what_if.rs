//! "Wat als": what somebody would pay with another income, from the code that bills; nothing is kept (requirement D-05).

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::{
    calendar::Month,
    money::Money,
    repayment::billing::{self, Income, Outcome},
};
use store::{
    agreements::{self, Agreement},
    cases::{self, Fields},
    changes, incomes,
};

use crate::{
    error::PageError,
    form::{Errors, field::Maker, read::Reader},
    pages::{FormView, Shell, html, status},
    state::App,
    visit::Visit,
    words::{
        filters,
        format::{euro, month},
    },
};

const HERE: &str = "/mijn/doorrekenen";
const MOST: Money = Money::euros(100_000);
/// No agreement lasts longer than this many months.
const FAR: usize = 600;

/// What one agreement comes to.
struct View {
    title: String,
    each: Money,
    count: usize,
    until: String,
    total: Money,
    most: Money,
}

#[derive(Template)]
#[template(path = "mine/what_if.html")]
struct WhatIfPage {
    shell: Shell,
    form: FormView,
    /// Address and text of incomes to try.
    presets: Vec<(String, String)>,
    income: Option<Money>,
    views: Vec<View>,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    let case = cases::newest_of(&app.db, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let all = agreements::list(&app.db, case.id).await?;
    let repaid: Vec<Agreement> =
        all.into_iter().filter(|it| it.accepted_at.is_some() && it.ended_on.is_none()).collect();
    let (income, errors) = match typed.get("inkomen") {
        None => (None, Errors::default()),
        Some(_) => {
            let mut read = Reader::new(visit.lang, &typed);
            (read.euros("inkomen", Money::ZERO, MOST), read.errors)
        }
    };
    let mut views = Vec::new();
    if let Some(income) = income {
        let known = incomes::list(&app.db, case.id).await?;
        for agreement in &repaid {
            views.push(view(&app, &visit, agreement, known.clone(), income).await?);
        }
    }
    let code = status(&errors);
    let make = Maker { lang: visit.lang, typed: &typed, errors: &errors };
    let fields = vec![make.euro("inkomen", "ask-what-if")];
    let page = WhatIfPage {
        shell: Shell::new(&visit, "what-if"),
        form: FormView::new(HERE, fields, errors, visit.lang.text("what-if-reckon")).question(),
        presets: presets(&visit, repaid.first()),
        income,
        views,
    };
    Ok(html(&visit, code, &page)?)
}

/// Just below the threshold, half as much again, and twice as much.
fn presets(visit: &Visit, first: Option<&Agreement>) -> Vec<(String, String)> {
    let Some(threshold) = first.map(|it| it.terms.income_threshold().cents() / 100) else {
        return Vec::new();
    };
    [threshold - 1, threshold * 3 / 2, threshold * 2]
        .into_iter()
        .filter_map(|euros| {
            let amount = Money::euros(u32::try_from(euros).ok()?);
            Some((format!("{HERE}?inkomen={euros}"), euro(visit.lang, amount)))
        })
        .collect()
}

async fn view(
    app: &App,
    visit: &Visit,
    agreement: &Agreement,
    mut known: Vec<Income>,
    income: Money,
) -> Result<View, PageError> {
    let lang = visit.lang;
    let stands = changes::standing(&app.db, agreement.id, visit.today).await?;
    known.push(Income { from: stands.next, amount: income });
    known.sort_by_key(|it| it.from);
    let account = agreement.account(known);
    let plan = billing::plan(&account, stands.next, FAR);
    let charges: Vec<(Month, Money)> = plan
        .iter()
        .filter_map(|(at, outcome)| match outcome {
            Outcome::Charge { amount, .. } => Some((*at, *amount)),
            _ => None,
        })
        .collect();
    let name = agreement.terms.instrument().name().replace('_', "-");
    Ok(View {
        title: lang.text(&format!("instrument-{name}")),
        each: charges.first().map_or(Money::ZERO, |it| it.1),
        count: charges.len(),
        until: charges.last().map_or_else(|| lang.text("terms-never"), |it| month(lang, it.0)),
        total: charges.iter().map(|it| it.1).chain([stands.open]).sum(),
        most: agreement.terms.most().less(agreement.off),
    })
}
