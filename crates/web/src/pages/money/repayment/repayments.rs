//! Who repays: balances, and who is behind.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use serde::Deserialize;
use store::{
    place::MOST_COUNTED,
    reports::{
        ageing::Bucket,
        who_repays::{self, RepaymentRow, RepaymentTotals, Which},
    },
};
use uuid::Uuid;

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    runtime::state::App,
    view::{
        shell::{Shell, ok},
        turn,
    },
    words::{
        filters,
        format::{counted, date},
    },
};

struct RepaymentLine {
    path: String,
    number: String,
    name: String,
    instrument: String,
    disbursed: i64,
    open: i64,
    overdue: i64,
    /// Of what is open, the part that is as late as was chosen.
    shown: i64,
    since: String,
}

#[derive(Template)]
#[template(path = "money/repayments.html")]
struct RepaymentsPage {
    shell: Shell,
    which: Which,
    /// What is shown when it is neither all nor who is late.
    chosen: Option<String>,
    lines: Vec<RepaymentLine>,
    /// Over all pages.
    totals: RepaymentTotals,
    /// How many there are, in words.
    count: String,
    pages: Vec<(&'static str, String)>,
}

#[derive(Deserialize)]
pub(crate) struct RepaymentsQuery {
    #[serde(default)]
    achter: String,
    /// How old what is open is.
    #[serde(default)]
    vak: String,
    #[serde(default)]
    pauze: String,
    #[serde(default)]
    open: String,
    /// The page goes on after this agreement.
    na: Option<Uuid>,
    /// The page ends before this agreement.
    voor: Option<Uuid>,
}

impl RepaymentsPage {
    /// The list is about a part of what is open.
    const fn is_aged(&self) -> bool {
        matches!(self.which, Which::Aged(_))
    }
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(asked): Query<RepaymentsQuery>,
) -> Result<Response, PageError> {
    let which = match (Bucket::from_name(&asked.vak), asked.achter.as_str()) {
        (Some(bucket), _) => Which::Aged(bucket),
        (None, "ja") => Which::Late,
        (None, _) if asked.pauze == "ja" => Which::Paused,
        (None, _) if asked.open == "ja" => Which::Open,
        (None, _) => Which::All,
    };
    let found = who_repays::page(&app.db, which, turn::place(asked.na, asked.voor), context.today).await?;
    let totals = who_repays::totals(&app.db, which, context.today).await?;
    let RepaymentsQuery { achter, vak, pauze, open, .. } = &asked;
    let list = format!("/geld/terugbetalen?achter={achter}&vak={vak}&pauze={pauze}&open={open}");
    let chosen = match which {
        Which::All | Which::Late | Which::Open => None,
        Which::Aged(bucket) => Some(bucket),
        Which::Paused => Some(Bucket::Paused),
    };
    let page = RepaymentsPage {
        shell: Shell::new(&context, "menu-repayments"),
        which,
        totals,
        chosen: chosen.map(|it| context.lang.named("ageing", it.name())),
        count: counted(totals.agreements, MOST_COUNTED),
        pages: turn::links(&list, found.ends(|it| it.id), None),
        lines: found.rows.into_iter().map(|it| line(&context, it)).collect(),
    };
    ok(&context, &page)
}

fn line(context: &RequestContext, row: RepaymentRow) -> RepaymentLine {
    RepaymentLine {
        path: paths::account(row.id),
        instrument: context.lang.named("instrument", &row.instrument),
        number: row.number,
        name: row.name,
        disbursed: row.disbursed_cents,
        open: row.open_cents,
        overdue: row.overdue_cents,
        shown: row.shown_cents,
        since: row.oldest_due.map_or_else(String::new, |it| date(context.lang, it)),
    }
}
