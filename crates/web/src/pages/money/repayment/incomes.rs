//! Incomes that somebody has to check, and the annual settlement of income shares.

use std::cmp::Ordering;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::Datelike;
use domain::{calendar::Month, fund::Regulation, ids::AgreementId, notice::Notice, repayment::income_share};
use serde::Deserialize;
use store::{
    casework::{audit_log, cases},
    repayment::{
        agreements,
        incomes::{self, IncomeCheck, IncomeRecord},
        unknown_incomes,
    },
    reports::people::{self, Who},
    servicing::annual_settlements::{self, SettlementApproval, SettlementCalculation, SettlementStatus},
};
use uuid::Uuid;

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    present::income::income_label,
    runtime::state::App,
    view::{
        shell::{Shell, html, ok},
        turn,
    },
    words::{
        filters,
        format::{cents, month},
        lang::Lang,
    },
};

struct IncomeLine {
    id: Uuid,
    number: String,
    name: String,
    said: String,
    paper: Option<String>,
}

#[derive(Template)]
#[template(path = "money/incomes.html")]
struct IncomesPage {
    shell: Shell,
    lines: Vec<IncomeLine>,
    /// Who told no income although their first month comes or has come: number, name, first month, account.
    unknown: Vec<UnknownLine>,
}

struct UnknownLine {
    number: String,
    name: String,
    first: String,
    account: String,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let records = incomes::list_unchecked(&app.db).await?;
    let people = people::of_cases(&app.db, records.iter().map(|it| it.case)).await?;
    let line = |record: &IncomeRecord| {
        let who = people.get(&record.case).cloned().unwrap_or_default();
        IncomeLine {
            id: record.id,
            number: who.number,
            name: who.name,
            said: income_label(context.lang, record),
            paper: record.evidence.map(paths::paper),
        }
    };
    let lines = records.iter().map(line).collect();
    let ahead = Regulation::on(context.today).income_share.ask_months_before;
    let found = unknown_incomes::list(&app.db, Month::of(context.today).plus(ahead)).await?;
    let people = people::of_cases(&app.db, found.iter().map(|it| it.case)).await?;
    let unknown = found.iter().map(|it| {
        let who = people.get(&it.case).cloned().unwrap_or_default();
        UnknownLine {
            number: who.number,
            name: who.name,
            first: month(context.lang, it.first_month),
            account: paths::account(it.agreement.0),
        }
    });
    let unknown = unknown.collect();
    ok(&context, &IncomesPage { shell: Shell::new(&context, "incomes"), lines, unknown })
}

pub(crate) async fn right(
    state: State<App>,
    context: RequestContext,
    id: Path<Uuid>,
) -> Result<Response, PageError> {
    check(state.0, context, id.0, IncomeCheck::Confirmed).await
}

pub(crate) async fn wrong(
    state: State<App>,
    context: RequestContext,
    id: Path<Uuid>,
) -> Result<Response, PageError> {
    check(state.0, context, id.0, IncomeCheck::Rejected).await
}

async fn check(
    app: App,
    context: RequestContext,
    id: Uuid,
    found: IncomeCheck,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    if let Some(record) = incomes::check(&tx, id, found, context.actor()?.id, context.now).await? {
        let line = audit_log::LogEntry {
            case: Some(record.case),
            step: "check_income",
            ..audit_log::LogEntry::default()
        };
        audit_log::add(&tx, line, &context.by(), context.now).await?;
        if found == IncomeCheck::Rejected {
            let case = cases::load_for_work(&tx, record.case).await?;
            cases::tell(&tx, &case, Notice::IncomeQuestion { on: context.today }, context.now).await?;
        }
        tx.commit().await?;
    }
    Ok(Redirect::to("/geld/inkomens").into_response())
}

struct YearLine {
    path: String,
    number: String,
    name: String,
    stand: String,
    difference: Option<i64>,
}

#[derive(Template)]
#[template(path = "money/years.html")]
struct YearsPage {
    shell: Shell,
    /// Address, year, whether it is the one shown.
    tabs: Vec<(String, i32, bool)>,
    lines: Vec<YearLine>,
    pages: Vec<(&'static str, String)>,
}

#[derive(Deserialize)]
pub(crate) struct YearsQuery {
    jaar: Option<i32>,
    /// The page goes on after this agreement.
    na: Option<Uuid>,
    /// The page ends before this agreement.
    voor: Option<Uuid>,
}

/// Years that can be settled, back from the last one.
const BACK: i32 = 5;

pub(crate) async fn years(
    State(app): State<App>,
    context: RequestContext,
    Query(asked): Query<YearsQuery>,
) -> Result<Response, PageError> {
    let last = context.today.year() - 1;
    let year = asked.jaar.unwrap_or(last).clamp(last - BACK, last);
    let found = annual_settlements::page(&app.db, year, turn::place(asked.na, asked.voor)).await?;
    let pages = turn::links(&format!("/geld/jaarafrekening?jaar={year}"), found.ends(|it| it.0.id.0), None);
    let found = found.rows;
    let people = people::of_agreements(&app.db, found.iter().map(|it| it.0.id)).await?;
    let mut lines = Vec::new();
    for (agreement, stand) in found {
        let who = people.get(&agreement.id).cloned().unwrap_or_default();
        let (key, difference) = match &stand {
            SettlementStatus::NoIncome => ("year-no-income", None),
            SettlementStatus::Ready(it) => ("year-ready", Some(it.year.difference.cents())),
            SettlementStatus::Settled(difference) => ("year-settled", Some(*difference)),
        };
        lines.push(YearLine {
            path: paths::year(agreement.id, year),
            number: who.number,
            name: who.name,
            stand: context.lang.text(key),
            difference,
        });
    }
    let page = YearsPage {
        shell: Shell::titled(&context, context.lang.say("years-title", &[("year", year.to_string())])),
        tabs: (last - BACK..=last)
            .rev()
            .map(|it| (format!("/geld/jaarafrekening?jaar={it}"), it, it == year))
            .collect(),
        lines,
        pages,
    };
    ok(&context, &page)
}

struct MonthLine {
    month: String,
    income: String,
    charged: String,
    due: String,
    state: String,
}

#[derive(Template)]
#[template(path = "money/year.html")]
struct YearPage {
    shell: Shell,
    id: AgreementId,
    year: i32,
    income: Option<String>,
    paper: Option<String>,
    lines: Vec<MonthLine>,
    difference: i64,
    payments: i32,
    /// What happened with it: a sentence when it is not ready.
    stand: Option<String>,
    may_approve: bool,
    refusal: Option<String>,
}

pub(crate) async fn year(
    State(app): State<App>,
    context: RequestContext,
    Path((id, year)): Path<(AgreementId, i32)>,
) -> Result<Response, PageError> {
    year_page(&app, &context, id, year, None).await
}

pub(crate) async fn settle(
    State(app): State<App>,
    context: RequestContext,
    Path((id, year)): Path<(AgreementId, i32)>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let done = annual_settlements::approve(&tx, id, year, &context.by(), context.today, context.now).await?;
    tx.commit().await?;
    let refusal = match done {
        SettlementApproval::Done => return Ok(Redirect::to(&paths::year(id, year)).into_response()),
        SettlementApproval::SamePerson => "year-same-person",
        SettlementApproval::NotNow => "year-not-now",
    };
    year_page(&app, &context, id, year, Some(context.lang.text(refusal))).await
}

async fn year_page(
    app: &App,
    context: &RequestContext,
    id: AgreementId,
    year: i32,
    refusal: Option<String>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let me = context.actor()?.id;
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let Who { number, name, .. } = people::of_agreement(&app.db, id).await?;
    let stand = annual_settlements::status(&app.db, &agreement, year).await?;
    let ready: Option<&SettlementCalculation> = match &stand {
        SettlementStatus::Ready(it) => Some(it),
        SettlementStatus::NoIncome | SettlementStatus::Settled(_) => None,
    };
    let record: Option<&IncomeRecord> = ready.map(|it| &it.income);
    let difference = match &stand {
        SettlementStatus::NoIncome => 0,
        SettlementStatus::Ready(it) => it.year.difference.cents(),
        SettlementStatus::Settled(it) => *it,
    };
    let page = YearPage {
        shell: Shell::titled(
            context,
            format!("{} {number} {name}", lang.say("years-title", &[("year", year.to_string())])),
        ),
        id,
        year,
        income: record.map(|it| income_label(lang, it)),
        paper: record.and_then(|it| it.evidence).map(paths::paper),
        lines: ready.map_or_else(Vec::new, |it| it.year.lines.iter().map(|it| line(lang, it)).collect()),
        difference,
        payments: ready.map_or(0, |it| it.year.payments),
        stand: match &stand {
            SettlementStatus::NoIncome => Some(lang.text("year-no-income")),
            SettlementStatus::Settled(difference) => {
                let key = match difference.cmp(&0) {
                    Ordering::Less => "year-given-back",
                    Ordering::Equal => "year-right",
                    Ordering::Greater => "year-spread",
                };
                Some(lang.say(key, &[("amount", cents(lang, difference.abs()))]))
            }
            SettlementStatus::Ready(_) => None,
        },
        may_approve: record.is_some_and(|it| it.checked_by != Some(me)),
        refusal,
    };
    let code = if page.refusal.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(html(context, code, &page)?)
}

fn line(lang: Lang, it: &domain::repayment::annual_settlement::SettledMonth) -> MonthLine {
    let state = match it.state {
        income_share::MonthState::Paid => "month-counts",
        income_share::MonthState::Waived => "month-moved",
        income_share::MonthState::PausedByRight => "month-paused",
        income_share::MonthState::Ended => "year-ended",
        income_share::MonthState::DeferredBelow
        | income_share::MonthState::Grace
        | income_share::MonthState::NotYetKnown => "month-below",
    };
    MonthLine {
        month: month(lang, it.month),
        income: cents(lang, it.income.cents()),
        charged: cents(lang, it.charged.cents()),
        due: cents(lang, it.due.cents()),
        state: lang.text(state),
    }
}
