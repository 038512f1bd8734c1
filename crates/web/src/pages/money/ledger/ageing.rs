//! How old is what people still have to pay, today or on an earlier day; it equals the books to the cent.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::ledger::Account as Book;
use store::{
    casework::drafts::Fields,
    ledger::books::{self, AsOf},
    reports::ageing::{self, AgeingSum, Bucket},
};

use crate::{
    form::{field::Maker, read::Reader, typed::Errors},
    http::{
        context::RequestContext,
        csv::{self, Cell},
        error::PageError,
    },
    present::chart::Chart,
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::{
        filters,
        format::{cents, date},
        lang::Lang,
    },
};

struct AgeingLine {
    label: String,
    /// The list behind it; only today has one.
    path: Option<String>,
    sum: AgeingSum,
}

#[derive(Template)]
#[template(path = "money/ageing.html")]
struct AgeingPage {
    shell: Shell,
    form: FormView,
    day: String,
    lines: Vec<AgeingLine>,
    total: i64,
    /// What the books say is due on that day.
    due: i64,
    sheet: String,
    chart: Chart,
}

async fn sums(
    app: &App,
    context: &RequestContext,
    on: chrono::NaiveDate,
) -> Result<Vec<(Bucket, AgeingSum)>, PageError> {
    let is_past = on < context.today;
    Ok(if is_past { ageing::on(&app.db, on).await? } else { ageing::today(&app.db, context.today).await? })
}

fn asked(context: &RequestContext, typed: &Fields) -> (chrono::NaiveDate, Errors) {
    let mut read = Reader::new(context.lang, typed, context.today);
    let on = read.date_or_none("op").flatten().unwrap_or(context.today);
    if context.today < on {
        let message = context.lang.text("error-date-future");
        read.errors.add("op", message);
    }
    (on.min(context.today), read.errors)
}

fn label(lang: Lang, bucket: Bucket) -> String {
    lang.named("ageing", bucket.name())
}

/// Not yet due first, the oldest last.
fn chart(lang: Lang, on: chrono::NaiveDate, sums: &[(Bucket, AgeingSum)], total: i64) -> Chart {
    let last = sums.len().saturating_sub(1);
    let rows = sums.iter().enumerate().map(|(place, (bucket, sum))| {
        let class = match place {
            0 => "todo",
            _ if place == last => "paid",
            _ => "gap",
        };
        (label(lang, *bucket), class, sum.cents)
    });
    let title = lang.say("ageing-on", &[("day", date(lang, on))]);
    let text = format!("{title}: {}", cents(lang, total));
    Chart::rows(title, text, rows.collect())
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let (on, errors) = asked(&context, &typed);
    let sums = sums(&app, &context, on).await?;
    let when = AsOf { effective: (on < context.today).then_some(on), recorded: None };
    let due = books::of(&books::balances_as_of(&app.db, None, when).await?, Book::Due);
    let total = sums.iter().map(|it| it.1.cents).sum();
    let code = status(&errors);
    let make = Maker { lang, typed: &typed, errors: &errors };
    let fields = vec![make.date("op", "ask-ageing")];
    let page = AgeingPage {
        shell: Shell::new(&context, "ageing"),
        form: FormView::new("/geld/ouderdom", fields, errors, lang.text("books-show")).question(),
        day: date(lang, on),
        total,
        chart: chart(lang, on, &sums, total),
        due,
        sheet: format!("/geld/ouderdom/csv?dag={on}"),
        lines: sums
            .into_iter()
            .map(|(bucket, sum)| AgeingLine {
                label: label(lang, bucket),
                path: (on == context.today).then(|| format!("/geld/terugbetalen?vak={}", bucket.name())),
                sum,
            })
            .collect(),
    };
    Ok(html(&context, code, &page)?)
}

pub(crate) async fn csv(
    State(app): State<App>,
    context: RequestContext,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    let on = typed.get("dag").and_then(|it| it.parse().ok()).unwrap_or(context.today).min(context.today);
    let lang = context.lang;
    let rows: Vec<Vec<Cell>> = sums(&app, &context, on)
        .await?
        .into_iter()
        .map(|(bucket, sum)| {
            vec![Cell::Text(label(lang, bucket)), Cell::Count(sum.items), Cell::Cents(sum.cents)]
        })
        .collect();
    let head = ["ageing-age", "ageing-items", "column-open"].map(|it| lang.text(it));
    csv::answer(&format!("ouderdom-per-{on}"), &head, &rows)
}
