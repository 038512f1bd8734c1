//! "Inkomen doorgeven": of a month or of a year, where it comes from, and evidence when somebody has it.

use axum::{
    extract::{Multipart, Path, RawQuery, State},
    response::{IntoResponse, Redirect, Response},
};
use chrono::Datelike;
use domain::{
    calendar::Month, case::stage::PaperKind, fund::Regulation, money::Money, notice::Notice,
    repayment::billing::DeclaredIncome,
};
use store::{
    casework::{audit_log, cases, drafts::Fields},
    repayment::incomes::{self, GivenIncome, IncomeCheck, IncomeRecord, IncomeSource, IncomeSpan},
    servicing::annual_settlements,
};

use crate::{
    files::uploads,
    form::{
        field::{Field, Maker},
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, paths},
    pages::own_case::{repaying_case, repaying_cases},
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::{euro, month},
};

const HERE: &str = "/mijn/inkomen";
const EVIDENCE: &str = "/mijn/inkomen/bewijs";
const MOST: Money = Money::euros(100_000);
const MOST_YEAR: Money = Money::euros(1_200_000);

/// First whether it stayed the same; a form only when it did not.
pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    query: RawQuery,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, &context).await?;
    let known = incomes::newest(&app.db, case.id).await?;
    let other = query.0.is_some_and(|it| it == "anders=ja");
    match known {
        Some(known) if !other => same_page(&context, known, Errors::default()),
        _ => page(&context, &Fields::new(), Errors::default()),
    }
}

fn same_page(
    context: &RequestContext,
    (from, known): (Month, GivenIncome),
    errors: Errors,
) -> Result<Response, PageError> {
    let typed = Fields::new();
    let make = Maker { lang: context.lang, typed: &typed, errors: &errors };
    let fields = vec![make.radio("same", "ask-same-income", "answer", &["yes", "no"])];
    let form = FormView::new(HERE, fields, errors, context.lang.text("form-next"));
    let values = [("amount", euro(context.lang, known.amount)), ("month", month(context.lang, from))];
    let mut page =
        FormPage::new(context, "income", form).back(paths::REPAY, context.lang.text("form-back-repay"));
    page.lead.push(context.lang.say("income-known", &values));
    page.show(context)
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, &context).await?;
    let known = incomes::newest(&app.db, case.id).await?;
    match (typed.get("same").map(String::as_str), known) {
        (Some("yes"), Some(known)) => {
            declare(&app, &context, IncomeSpan::From(Month::of(context.today)), known.1).await?;
            return Ok(Redirect::to(paths::REPAY).into_response());
        }
        (Some("no"), _) => return Ok(Redirect::to("/mijn/inkomen?anders=ja").into_response()),
        (None, Some(known)) if typed.contains_key("actie") && !typed.contains_key("income") => {
            let mut errors = Errors::default();
            errors.add("same", context.lang.text("error-yes-no"));
            return same_page(&context, known, errors);
        }
        _ => {}
    }
    let given = match given(&context, &typed, MOST) {
        Ok(given) => given,
        Err(errors) => return page(&context, &typed, errors),
    };
    declare(&app, &context, IncomeSpan::From(Month::of(context.today)), given).await?;
    Ok(Redirect::to(EVIDENCE).into_response())
}

/// What somebody earns and from what. Who earns nothing need not say from what.
fn given(context: &RequestContext, typed: &Fields, most: Money) -> Result<GivenIncome, Errors> {
    let mut read = Reader::new(context.lang, typed, context.today);
    let amount = read.euros("income", Money::ZERO, most);
    let chosen = typed.get("source").and_then(|it| IncomeSource::from_name(it));
    let source = chosen.or(amount.filter(|it| it.is_zero()).map(|_| IncomeSource::None));
    if source.is_none() {
        read.errors.add("source", context.lang.text("error-choose-one"));
    }
    match (amount, source) {
        (Some(amount), Some(source)) => Ok(GivenIncome { amount, source }),
        _ => Err(read.errors),
    }
}

/// Writes an income down, for every agreement of the person: somebody earns one income. The same one twice in a row
/// changes nothing, unless the first was rejected: then it is told anew, and looked at anew.
async fn declare(
    app: &App,
    context: &RequestContext,
    span: IncomeSpan,
    given: GivenIncome,
) -> Result<(), PageError> {
    let is_same = |it: &IncomeRecord| {
        let is_equal = it.given.amount == given.amount && it.given.source == given.source;
        it.span == span && is_equal && it.state != IncomeCheck::Rejected
    };
    let tx = app.db.begin().await?;
    let mut told = None;
    for case in repaying_cases(&tx, context).await? {
        let may_tell = match span {
            IncomeSpan::From(_) => true,
            IncomeSpan::Year(year) => annual_settlements::may_tell(&tx, case.id, year).await?,
        };
        let newest = incomes::records(&tx, case.id).await?.into_iter().next();
        if !may_tell || newest.is_some_and(|it| is_same(&it)) {
            continue;
        }
        incomes::declare_with(&tx, case.id, span, given, context.now).await?;
        let line = audit_log::LogEntry {
            case: Some(case.id),
            step: "declare_income",
            ..audit_log::LogEntry::default()
        };
        audit_log::add(&tx, line, &context.by(), context.now).await?;
        told = told.or(Some(case));
    }
    // One message for all of them.
    let Some(case) = told else { return Ok(()) };
    let notice = match span {
        IncomeSpan::From(from) => Notice::IncomeReceived { from },
        IncomeSpan::Year(year) => Notice::YearIncomeReceived { year },
    };
    cases::tell(&tx, &case, notice, context.now).await?;
    tx.commit().await?;
    Ok(())
}

fn sources(make: &Maker<'_>) -> Field {
    make.radio("source", "ask-earns", "earns", &IncomeSource::ALL.map(IncomeSource::name))
}

fn page(context: &RequestContext, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![make.euro("income", "ask-month-income"), sources(&make)];
    let form = FormView::new(HERE, fields, errors, context.lang.text("income-send"));
    FormPage::new(context, "income", form)
        .back(paths::REPAY, context.lang.text("form-back-repay"))
        .show(context)
}

fn year_of(context: &RequestContext, year: i32) -> Result<i32, PageError> {
    let is_past = context.today.year() - 10 < year && year < context.today.year();
    if is_past { Ok(year) } else { Err(PageError::NotFound) }
}

/// The income of a whole year, filled in with what the months come to.
pub(crate) async fn show_year(
    State(app): State<App>,
    context: RequestContext,
    Path(year): Path<i32>,
) -> Result<Response, PageError> {
    let year = year_of(&context, year)?;
    let case = repaying_case(&app.db, &context).await?;
    if !annual_settlements::may_tell(&app.db, case.id, year).await? {
        // No income share was billed in it, or it was settled: nobody would look at what is told.
        return Ok(Redirect::to(paths::REPAY).into_response());
    }
    let known = incomes::list(&app.db, case.id).await?;
    let months = (1..=12).filter_map(|it| Month::new(year, it).ok());
    let of = |at: Month| known.iter().rfind(|it| it.from <= at).map_or(Money::ZERO, |it| it.amount);
    let sum: Money = months.map(of).sum();
    let typed = Fields::from([("income".to_owned(), (sum.cents() / 100).to_string())]);
    year_page(&context, (year, first_known(&known, year)), &typed, Errors::default())
}

/// The first month of a year of which an income is known, when nobody knows the months before it.
fn first_known(known: &[DeclaredIncome], year: i32) -> Option<Month> {
    let january = Month::new(year, 1).ok()?;
    let first = known.first()?.from;
    (january < first && first.year() == year).then_some(first)
}

pub(crate) async fn save_year(
    State(app): State<App>,
    context: RequestContext,
    Path(year): Path<i32>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let year = year_of(&context, year)?;
    let case = repaying_case(&app.db, &context).await?;
    if !annual_settlements::may_tell(&app.db, case.id, year).await? {
        return Ok(Redirect::to(paths::REPAY).into_response());
    }
    let first = first_known(&incomes::list(&app.db, case.id).await?, year);
    let mut read = Reader::new(context.lang, &typed, context.today);
    // What is not known is asked, and never taken for nothing.
    let before = first.map(|_| read.euros("before", Money::ZERO, MOST));
    let errors = read.errors;
    let given = match given(&context, &typed, MOST_YEAR) {
        Ok(given) if errors.is_empty() => given,
        Ok(_) => return year_page(&context, (year, first), &typed, errors),
        Err(more) => return year_page(&context, (year, first), &typed, errors.and(more)),
    };
    if let (Some(Some(amount)), Ok(january)) = (before, Month::new(year, 1)) {
        let tx = app.db.begin().await?;
        let income = DeclaredIncome { from: january, amount };
        incomes::declare(&tx, case.id, income, context.now).await?;
        tx.commit().await?;
    }
    declare(&app, &context, IncomeSpan::Year(year), given).await?;
    Ok(Redirect::to(EVIDENCE).into_response())
}

fn year_page(
    context: &RequestContext,
    (year, first): (i32, Option<Month>),
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let make = Maker { lang, typed, errors: &errors };
    let ask = lang.say("ask-year-income", &[("year", year.to_string())]);
    let mut fields = vec![make.euro("income", "ask-year-income").labelled(ask), sources(&make)];
    if let Some(first) = first {
        let until = month(lang, first.plus(-1));
        let ask = lang.say("ask-income-before", &[("until", until), ("year", year.to_string())]);
        fields.push(make.euro("before", "ask-income-before").labelled(ask));
    }
    let form = FormView::new(&format!("/mijn/jaarinkomen/{year}"), fields, errors, lang.text("income-send"));
    let mut page =
        FormPage::new(context, "year-income", form).back(paths::REPAY, lang.text("form-back-repay"));
    let months = Regulation::on(context.today).income_share.true_up_months;
    page.lead.push(lang.say("year-income-then", &[("months", months.to_string())]));
    page.show(context)
}

/// Evidence may come later, or not at all.
pub(crate) async fn show_evidence(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    repaying_case(&app.db, &context).await?;
    evidence_page(&context, Errors::default())
}

pub(crate) async fn send_evidence(
    State(app): State<App>,
    context: RequestContext,
    form: Multipart,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, &context).await?;
    let received = uploads::receive(&app, &context, &case, PaperKind::Payslip, form).await?;
    let mut errors = Errors::default();
    if !received.refused.is_empty() {
        errors.add("paper", received.refused.join(" "));
    }
    let tx = app.db.begin().await?;
    for paper in received.papers {
        if !incomes::attach(&tx, case.id, paper, context.now).await? {
            // It is kept with the case, and somebody may ask about it; but no income waits for it.
            errors.add("paper", context.lang.text("income-paper-nothing"));
        }
    }
    tx.commit().await?;
    if errors.is_empty() {
        Ok(Redirect::to(paths::REPAY).into_response())
    } else {
        evidence_page(&context, errors)
    }
}

fn evidence_page(context: &RequestContext, errors: Errors) -> Result<Response, PageError> {
    let typed = Fields::new();
    let make = Maker { lang: context.lang, typed: &typed, errors: &errors };
    let field = make.file("paper", "ask-income-paper");
    let mut form = FormView::new(EVIDENCE, vec![field], errors, context.lang.text("income-paper-send"));
    form.is_upload = true;
    FormPage::new(context, "income-paper", form)
        .back(paths::REPAY, context.lang.text("income-paper-skip"))
        .show(context)
}
