//! "Wat als": what somebody would pay with another income, from the code that bills; nothing is kept (requirement
//! D-05).

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::money::Money;
use store::{
    casework::drafts::Fields,
    repayment::{
        agreements::{self, Agreement},
        incomes,
    },
    servicing::balance,
};

use crate::{
    form::{field::Maker, read::Reader, typed::Errors},
    http::{context::RequestContext, error::PageError},
    pages::own_case::repaying_case,
    present::what_if::{HERE, WhatIf, presets, view},
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::filters,
};

const MOST: Money = Money::euros(100_000);

#[derive(Template)]
#[template(path = "mine/what_if.html")]
struct WhatIfPage {
    shell: Shell,
    form: FormView,
    /// Address and text of incomes to try.
    presets: Vec<(String, String)>,
    income: Option<Money>,
    views: Vec<WhatIf>,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, &context).await?;
    let all = agreements::list(&app.db, case.id).await?;
    let repaid: Vec<Agreement> =
        all.into_iter().filter(|it| it.accepted_at.is_some() && it.ended_on.is_none()).collect();
    let (income, errors) = match typed.get("inkomen") {
        None => (None, Errors::default()),
        Some(_) => {
            let mut read = Reader::new(context.lang, &typed, context.today);
            (read.euros("inkomen", Money::ZERO, MOST), read.errors)
        }
    };
    let mut views = Vec::new();
    if let Some(income) = income {
        let known = incomes::list(&app.db, case.id).await?;
        for agreement in &repaid {
            let stands = balance::load(&app.db, agreement, context.today).await?;
            views.push(view(context.lang, agreement, known.clone(), &stands, income));
        }
    }
    let code = status(&errors);
    let make = Maker { lang: context.lang, typed: &typed, errors: &errors };
    let fields = vec![make.euro("inkomen", "ask-what-if")];
    let page = WhatIfPage {
        shell: Shell::new(&context, "what-if"),
        form: FormView::new(HERE, fields, errors, context.lang.text("what-if-reckon")).question(),
        presets: presets(&context, repaid.first()),
        income,
        views,
    };
    Ok(html(&context, code, &page)?)
}
