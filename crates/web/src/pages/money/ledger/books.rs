//! The books: balances on a day as they were known on a day, what moved on an account, and one entry with all it says.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Europe::Amsterdam;
use domain::{
    ids::{AgreementId, EntryId},
    ledger::Account as Book,
};
use store::{
    casework::drafts::Fields,
    ledger::books::{self, AsOf, Posted},
    people::accounts,
    reports::{
        account_moves::{self, BankFlow, Moves, PAGE, PageStart},
        people::{self, Who},
    },
};

use crate::{
    form::{field::Maker, read::Reader, typed::Errors},
    http::{context::RequestContext, error::PageError, paths},
    present::statement::entry_label,
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, ok, status},
    },
    words::{
        filters,
        format::{date, moment},
        lang::Lang,
    },
};

struct Balance {
    name: String,
    path: String,
    debit: i64,
    credit: i64,
}

#[derive(Template)]
#[template(path = "money/books.html")]
struct BooksPage {
    shell: Shell,
    back: (String, String),
    form: FormView,
    /// The day and the moment the balances are of.
    of: Option<String>,
    balances: Vec<Balance>,
    debit: i64,
    credit: i64,
}

/// Balances of the whole fund.
pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    page(&app, &context, None, &typed).await
}

/// Balances of one agreement.
pub(crate) async fn of_agreement(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    page(&app, &context, Some(id), &typed).await
}

/// Which day and as known when; a day that was typed wrong leaves a sentence at its field.
fn as_of(lang: Lang, typed: &Fields) -> (AsOf, Errors) {
    let mut read = Reader::kept(lang, typed);
    let effective = read.date_or_none("op").flatten();
    let known = read.date_or_none("bekend").flatten();
    (AsOf { effective, recorded: known.and_then(end_of) }, read.errors)
}

/// The last moment of a day in Amsterdam.
fn end_of(day: NaiveDate) -> Option<DateTime<Utc>> {
    let next = day.checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN);
    let next = next.and_local_timezone(Amsterdam).earliest()?.with_timezone(&Utc);
    next.checked_sub_signed(chrono::TimeDelta::milliseconds(1))
}

async fn page(
    app: &App,
    context: &RequestContext,
    agreement: Option<AgreementId>,
    typed: &Fields,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let (when, errors) = as_of(lang, typed);
    let (title, back, here) = match agreement {
        Some(id) => {
            let Who { number, name, .. } = people::of_agreement(&app.db, id).await?;
            let back = (paths::account(id.0), format!("{number} {name}"));
            (format!("{} {number}", lang.text("books-of")), back, format!("{}/stand", paths::account(id.0)))
        }
        None => (lang.text("books"), (paths::MONEY.to_owned(), lang.text("money")), paths::BOOKS.to_owned()),
    };
    let balances = books::balances_as_of(&app.db, agreement, when).await?;
    let code = status(&errors);
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![make.date("op", "ask-as-of"), make.date("bekend", "ask-known-on")];
    let form = FormView::new(&here, fields, errors, lang.text("books-show")).question();
    let page = BooksPage {
        shell: Shell::titled(context, title),
        back,
        form,
        of: of(lang, when),
        debit: balances.iter().map(|it| it.1.max(0)).sum(),
        credit: balances.iter().map(|it| (-it.1).max(0)).sum(),
        balances: balances
            .iter()
            .map(|(account, cents)| Balance {
                name: named(lang, *account),
                path: match agreement {
                    Some(id) => format!("{}#overzicht", paths::account(id.0)),
                    None => paths::book(*account, when.effective),
                },
                debit: (*cents).max(0),
                credit: (-*cents).max(0),
            })
            .collect(),
    };
    Ok(html(context, code, &page)?)
}

fn of(lang: Lang, when: AsOf) -> Option<String> {
    let day = when.effective.map(|it| lang.say("books-on", &[("day", date(lang, it))]));
    let known = when.recorded.map(|it| lang.say("books-known", &[("moment", moment(lang, it))]));
    let said: Vec<String> = [day, known].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}

fn named(lang: Lang, account: Book) -> String {
    lang.named("book", account.name())
}

struct MoveLine {
    day: String,
    what: String,
    path: String,
    number: String,
    cents: i64,
}

#[derive(Template)]
#[template(path = "money/book.html")]
struct BookPage {
    shell: Shell,
    of: Option<String>,
    lines: Vec<MoveLine>,
    /// Over all pages: debits less credits.
    total: i64,
    newest: Option<String>,
    after: Option<String>,
}

/// Where a page goes on: a day and an entry.
fn place(text: &str) -> Option<PageStart> {
    let (day, entry) = text.split_once('.')?;
    Some(PageStart { effective_on: day.parse().ok()?, entry: entry.parse().ok()? })
}

/// The address of a list of movements.
fn address(which: Moves) -> String {
    let asked = [
        which.flow.map(|it| format!("wat={}", it.name())),
        which.from.map(|it| format!("van={it}")),
        which.until.map(|it| format!("dag={it}")),
    ];
    let asked: Vec<String> = asked.into_iter().flatten().collect();
    let path = paths::book(which.account, None);
    if asked.is_empty() { path } else { format!("{path}?{}", asked.join("&")) }
}

/// Which movements a list shows, in words.
fn shown(lang: Lang, which: Moves) -> Option<String> {
    let flow = which.flow.map(|it| lang.named("bank-flow", it.name()));
    let days = match (which.from, which.until) {
        (Some(from), Some(until)) => {
            Some(lang.say("books-between", &[("from", date(lang, from)), ("until", date(lang, until))]))
        }
        _ => of(lang, AsOf { effective: which.until, recorded: None }),
    };
    let said: Vec<String> = [flow, days].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// What moved on one account of the fund.
pub(crate) async fn account(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let account = Book::from_name(&name).ok_or(PageError::NotFound)?;
    let day = |name: &str| typed.get(name).and_then(|it| it.parse().ok());
    let which = Moves {
        account,
        flow: typed.get("wat").and_then(|it| BankFlow::from_name(it)).filter(|_| account == Book::Bank),
        from: day("van"),
        until: day("dag"),
    };
    let after = typed.get("na").and_then(|it| place(it));
    let moves = account_moves::list(&app.db, which, after).await?;
    let is_full = u64::try_from(moves.len()).is_ok_and(|it| it == PAGE);
    let last = moves.last().filter(|_| is_full);
    let here = address(which);
    let page = BookPage {
        shell: Shell::titled(&context, named(lang, account)),
        of: shown(lang, which),
        total: account_moves::total(&app.db, which).await?,
        newest: after.map(|_| here.clone()),
        after: last.map(|it| {
            let joint = if here.contains('?') { '&' } else { '?' };
            format!("{here}{joint}na={}.{}", it.effective_on, it.entry)
        }),
        lines: moves
            .into_iter()
            .map(|it| MoveLine {
                day: date(lang, it.effective_on),
                what: lang.named("entry", it.kind.name()),
                path: paths::entry(EntryId(it.entry)),
                number: it.number,
                cents: it.cents,
            })
            .collect(),
    };
    ok(&context, &page)
}

struct TransferLine {
    debit: String,
    credit: String,
    cents: i64,
}

#[derive(Template)]
#[template(path = "money/entry.html")]
struct EntryPage {
    shell: Shell,
    facts: Vec<(String, String)>,
    transfers: Vec<TransferLine>,
    /// What it belongs to and what it stands in for: text and address.
    links: Vec<(String, String)>,
}

pub(crate) async fn entry(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<EntryId>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let entry = books::load(&app.db, context.actor()?, id).await?;
    let by = match entry.by {
        Some(id) => accounts::by_id(&app.db, id).await?.name,
        None => lang.text("run-by-system"),
    };
    let page = EntryPage {
        shell: Shell::titled(&context, entry_label(lang, &entry)),
        facts: facts(lang, &entry, by),
        transfers: entry
            .transfers
            .iter()
            .map(|it| TransferLine {
                debit: named(lang, it.debit),
                credit: named(lang, it.credit),
                cents: it.amount.cents(),
            })
            .collect(),
        links: links(&app, lang, &entry).await?,
    };
    ok(&context, &page)
}

fn facts(lang: Lang, entry: &Posted, by: String) -> Vec<(String, String)> {
    let row = |key: &str, value: String| (lang.text(key), value);
    let mut facts = vec![
        row("entry-effective", date(lang, entry.effective_on)),
        row("entry-recorded", moment(lang, entry.recorded_at)),
        row("entry-by", by),
        row("entry-key", entry.key.to_string()),
    ];
    if let Some(day) = entry.meant_for {
        facts.push(row("entry-meant-for", date(lang, day)));
    }
    if let (Some(number), Some(hash)) = (entry.number, &entry.hash) {
        let hash: String = hash.iter().take(8).map(|it| format!("{it:02x}")).collect();
        facts.push(row("entry-number", number.to_string()));
        facts.push(row("entry-hash", hash));
    }
    facts
}

async fn links(app: &App, lang: Lang, entry: &Posted) -> Result<Vec<(String, String)>, PageError> {
    let mut links = Vec::new();
    if let Some(id) = entry.agreement {
        let Who { number, .. } = people::of_agreement(&app.db, id).await?;
        links.push((format!("{} {number}", lang.text("entry-account")), paths::account(id.0)));
    }
    let family = books::family(&app.db, entry).await?;
    for other in family {
        let text = format!("{}, {}", entry_label(lang, &other), moment(lang, other.recorded_at));
        links.push((text, paths::entry(other.id)));
    }
    Ok(links)
}
