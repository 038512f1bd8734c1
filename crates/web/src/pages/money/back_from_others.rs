//! What schools and shops got and have to give back, as a list over all cases.

use askama::Template;
use axum::{extract::State, response::Response};
use domain::money::Money;
use store::reports::{back_from_others, people};

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    runtime::state::App,
    view::shell::{Shell, ok},
    words::filters,
};

struct BackLine {
    path: String,
    number: String,
    name: String,
    payees: String,
    amount: Money,
}

#[derive(Template)]
#[template(path = "money/back_from_others.html")]
struct BackPage {
    shell: Shell,
    lines: Vec<BackLine>,
    total: Money,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let found = back_from_others::list(&app.db).await?;
    let who = people::of_cases(&app.db, found.iter().map(|it| it.case)).await?;
    let total = found.iter().map(|it| it.amount).sum();
    let lines = found.into_iter().map(|it| {
        let person = who.get(&it.case).cloned().unwrap_or_default();
        BackLine {
            path: paths::case(it.case),
            number: person.number,
            name: person.name,
            payees: it.payees.join(", "),
            amount: it.amount,
        }
    });
    let page = BackPage { shell: Shell::new(&context, "back-from-others"), lines: lines.collect(), total };
    ok(&context, &page)
}
