//! "Wat als": what somebody would pay with another income, from the code that bills; nothing is kept (requirement D-05).

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::{
    money::Money,
    repayment::billing::{self, Income},
};
use store::{
    casework::drafts::Fields,
    repayment::{
        agreements::{self, Agreement},
        incomes,
    },
    servicing::balance::{self, Standing},
};

use crate::{
    error::PageError,
    form::{Errors, field::Maker, read::Reader},
    pages::{FormView, Shell, html, mine::own_case, status},
    state::App,
    visit::Visit,
    words::{
        Lang, filters,
        format::{euro, month},
    },
};

const HERE: &str = "/mijn/doorrekenen";
const MOST: Money = Money::euros(100_000);

/// What one agreement comes to.
#[derive(Clone)]
pub struct View {
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
    let case = own_case(&app.db, &visit).await?;
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
            let stands = balance::load(&app.db, agreement, visit.today).await?;
            views.push(view(visit.lang, agreement, known.clone(), &stands, income));
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

/// Just below the threshold, half as much again, and twice as much; whole euros.
fn three(agreement: &Agreement) -> [Money; 3] {
    let threshold = agreement.terms.income_threshold().cents() / 100;
    let whole = |euros: i64| Money::euros(u32::try_from(euros).unwrap_or(0));
    [threshold - 1, threshold * 3 / 2, threshold * 2].map(whole)
}

fn presets(visit: &Visit, first: Option<&Agreement>) -> Vec<(String, String)> {
    let preset = |it: Money| (format!("{HERE}?inkomen={}", it.cents() / 100), euro(visit.lang, it));
    first.map(|it| three(it).map(preset).to_vec()).unwrap_or_default()
}

/// The same for the administrators' page: an agreement under three incomes.
#[must_use]
pub fn under_three(
    lang: Lang,
    agreement: &Agreement,
    known: &[Income],
    stands: &Standing,
) -> Vec<(Money, View)> {
    three(agreement).map(|income| (income, view(lang, agreement, known.to_vec(), stands, income))).to_vec()
}

fn view(lang: Lang, agreement: &Agreement, mut known: Vec<Income>, stands: &Standing, income: Money) -> View {
    known.push(Income { from: stands.next, amount: income });
    known.sort_by_key(|it| it.from);
    let account = agreement.account(known);
    let ahead = billing::ahead(&account, stands.next);
    let name = agreement.terms.instrument().name().replace('_', "-");
    View {
        title: lang.text(&format!("instrument-{name}")),
        each: ahead.each,
        count: ahead.count,
        until: ahead.last.map_or_else(|| lang.text("terms-never"), |it| month(lang, it)),
        open: stands.open,
        total: [ahead.total, stands.open].into_iter().sum::<Money>().less(stands.credit),
        most: agreement.terms.most().less(agreement.off),
    }
}
