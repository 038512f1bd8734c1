//! What somebody has to do now, in all their cases.

use chrono::Datelike;
use domain::{calendar::Month, case::stage::Stage, fund::Regulation};
use store::{
    casework::cases::Case,
    repayment::{agreements::Agreement, charges, unknown_incomes},
    servicing::{annual_settlements, proposals},
};

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    runtime::state::App,
    words::format::{date, euro, month},
};

/// Something to do now.
#[derive(Clone)]
pub(super) struct Todo {
    pub heading: String,
    pub text: String,
    pub path: String,
    pub button: String,
}

/// What has to be paid, and the income of a year that was not given, in all cases of a person.
pub(super) async fn money_todos(
    app: &App,
    context: &RequestContext,
    all: &[Case],
) -> Result<Vec<Todo>, PageError> {
    let lang = context.lang;
    let mut todos = Vec::new();
    let mut add = |key: &str, values: &[(&'static str, String)], path: String| {
        todos.push(Todo {
            heading: lang.say(key, values),
            text: lang.say(&format!("{key}.lead"), values),
            path,
            button: lang.text(&format!("{key}.button")),
        });
    };
    let year = context.today.year() - 1;
    let mut wants_income = false;
    let wished = proposals::wished(&app.db, context.actor()?.id).await?;
    for case in all {
        if let Some(due) = charges::first_due_of_case(&app.db, case.id, &wished, context.today).await? {
            let values = [("amount", euro(lang, due.amount)), ("day", date(lang, due.day))];
            let key = if due.is_late { "todo-late" } else { "todo-pay" };
            add(key, &values, paths::REPAY.to_owned());
        }
        wants_income |= annual_settlements::wants_income(&app.db, case.id, year).await?;
    }
    let soon = Month::of(context.today).plus(Regulation::on(context.today).income_share.ask_months_before);
    let unknown = unknown_incomes::of_cases(&app.db, all.iter().map(|it| it.id), soon).await?;
    if let Some(first) = unknown {
        let first = first.max(Month::of(context.today));
        add("todo-income", &[("month", month(lang, first))], "/mijn/inkomen".to_owned());
    }
    if wants_income {
        add("todo-year", &[("year", year.to_string())], paths::year_income(year));
    }
    Ok(todos)
}

/// What the case itself waits for.
pub(super) fn todos(context: &RequestContext, case: &Case, agreements: &[Agreement]) -> Vec<Todo> {
    let lang = context.lang;
    let todo = |key: &str, values: &[(&'static str, String)], path: String| Todo {
        heading: lang.text(key),
        text: lang.say(&format!("{key}.lead"), values),
        path,
        button: lang.text(&format!("{key}.button")),
    };
    match &case.stage {
        Stage::Draft => vec![todo("todo-draft", &[], paths::TASKS.to_owned())],
        Stage::Waiting { kinds, until, .. } => {
            let names: Vec<String> = kinds.iter().map(|it| lang.named("paper", it.name())).collect();
            let values = [("papers", names.join(", ")), ("day", date(lang, *until))];
            let key = if *until < context.today { "todo-papers-late" } else { "todo-papers" };
            vec![todo(key, &values, "/aanvraag/papieren".to_owned())]
        }
        Stage::Granted { decided, .. } | Stage::Running { decided, stopped: None, .. }
            if decided.lapsed_on.is_some() =>
        {
            vec![todo("todo-lapsed", &[], "/hulp".to_owned())]
        }
        Stage::Granted { decided, .. } | Stage::Running { decided, stopped: None, .. } => agreements
            .iter()
            .filter(|it| it.is_offered() && context.today <= decided.accept_by)
            .map(|it| {
                let name = lang.named("instrument", it.terms.label());
                let values = [("day", date(lang, decided.accept_by)), ("name", name)];
                todo("todo-agreement", &values, paths::agreement(it.id))
            })
            .collect(),
        Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Proposed { .. }
        | Stage::Running { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => Vec::new(),
    }
}
