//! Payouts that wait for something of the training: of a case in words, and all that come soon as a list.

use askama::Template;
use axum::{extract::State, response::Response};
use chrono::{Days, NaiveDate};
use domain::{calendar::Month, case::payout_condition::Missing, fund::Regulation, ids::CaseId, money::Money};
use store::{
    casework::training_facts,
    db::Reads,
    money_out::{
        holds,
        payouts::{self, Hold},
    },
    reports::{people, tied},
};

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    present::payout::{hold_words, purpose},
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{date, euro},
        lang::Lang,
    },
};

struct TiedLine {
    path: String,
    number: String,
    name: String,
    what: String,
    amount: Money,
    due: String,
    is_late: bool,
    hold: String,
}

#[derive(Template)]
#[template(path = "work/tied.html")]
struct TiedPage {
    shell: Shell,
    lines: Vec<TiedLine>,
    total: Money,
}

/// What has to be asked after: payouts that come within the time that a reviewer's own dates are shown ahead.
pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let lang = context.lang;
    let soon = context.today + Days::new(Regulation::on(context.today).reviewer_days);
    let found = tied::list(&app.db, soon).await?;
    let who = people::of_cases(&app.db, found.iter().map(|it| it.payout.case)).await?;
    let lines = found.iter().map(|it| {
        let person = who.get(&it.payout.case).cloned().unwrap_or_default();
        TiedLine {
            path: format!("{}/opleiding", paths::case(it.payout.case)),
            number: person.number,
            name: person.name,
            what: purpose(lang, &it.payout),
            amount: it.payout.amount,
            due: date(lang, it.payout.due_on),
            is_late: it.payout.due_on < context.today,
            hold: hold_words(lang, it.hold),
        }
    });
    let total = found.iter().map(|it| it.payout.amount).sum();
    let page = TiedPage { shell: Shell::new(&context, "tied"), lines: lines.collect(), total };
    ok(&context, &page)
}

/// Open payouts of a case that wait for something of its training: which, and for what.
pub(crate) async fn waits(
    at: &impl Reads,
    (lang, today): (Lang, NaiveDate),
    case: CaseId,
) -> Result<Vec<(String, String)>, PageError> {
    let known = training_facts::of_cases(at, vec![case]).await?;
    let Some(facts) = known.get(&case) else { return Ok(Vec::new()) };
    let planned = payouts::list_of_case(at, case).await?;
    let open = planned.iter().filter(|it| it.state.is_open());
    let lines = open.filter_map(|it| {
        let hold = holds::condition_hold(it, facts)?;
        // What cannot be known yet is nothing to do.
        if matches!(hold, Hold::WaitsFor(Missing::Attendance(month)) if Month::of(today) < month) {
            return None;
        }
        let what = format!("{}, {}, {}", purpose(lang, it), euro(lang, it.amount), date(lang, it.due_on));
        Some((what, hold_words(lang, hold)))
    });
    Ok(lines.collect())
}
