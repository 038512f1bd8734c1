//! "Ik kan dit niet betalen": a choice, what it changes, and an answer at once (requirement D-04). Whoever chose can take
//! it back on the same day; a person decides about more.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    calendar::Month,
    fund::Regulation,
    money::Money,
    repayment::{amendment::Amendment, billing},
};
use store::{
    casework::{cases::Case, drafts::Fields},
    db::Reads,
    repayment::{
        agreements::{self, Agreement},
        charges,
    },
    servicing::{
        amendments, balance,
        hardship::{self, Asked, Loan, repaid},
    },
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, paths},
    pages::own_case::repaying_case,
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::{
        format::{date, euro, month},
        lang::Lang,
    },
};

const HERE: &str = "/mijn/niet-betalen";

/// A choice with a page of its own that says what it changes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    Pause,
    Later,
    Less,
}

impl Choice {
    const ALL: [Self; 3] = [Self::Pause, Self::Later, Self::Less];

    /// Its word in addresses.
    const fn path(self) -> &'static str {
        match self {
            Self::Pause => "pauze",
            Self::Later => "later",
            Self::Less => "lager",
        }
    }

    /// Its word in forms and texts.
    const fn name(self) -> &'static str {
        match self {
            Self::Pause => "pause",
            Self::Later => "later",
            Self::Less => "lower",
        }
    }
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    page(&app, &context, &Fields::new(), Errors::default()).await
}

/// Leads to what a choice changes; a call needs no second look.
pub(crate) async fn choose(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let how = typed.get("how").map_or("", String::as_str);
    if how == "income" {
        return Ok(Redirect::to("/mijn/inkomen").into_response());
    }
    if let Some(choice) = Choice::ALL.into_iter().find(|it| it.name() == how) {
        return Ok(Redirect::to(&format!("{HERE}/{}", choice.path())).into_response());
    }
    if how != "call" {
        let mut errors = Errors::default();
        errors.add("how", context.lang.text("error-choose-one"));
        return page(&app, &context, &typed, errors).await;
    }
    let tx = app.db.begin().await?;
    let case = repaying_case(&tx, &context).await?;
    hardship::call(&tx, &case, &asked(&context, &context.by())).await?;
    tx.commit().await?;
    Ok(Redirect::to(paths::REPAY).into_response())
}

const fn asked<'a>(context: &RequestContext, by: &'a store::casework::audit_log::By) -> Asked<'a> {
    Asked { by, today: context.today, now: context.now }
}

async fn loan(at: &impl Reads, context: &RequestContext, case: &Case) -> Result<Option<Loan>, PageError> {
    for agreement in repaid(at, case).await? {
        let account = agreements::account(at, &agreement).await?;
        let stands = balance::load(at, &agreement, context.today).await?;
        let loan = Loan { agreement, account, stands };
        if amounts(&loan).is_some() {
            return Ok(Some(loan));
        }
    }
    Ok(None)
}

/// The next instalment as it is, and the least and most that can be asked for.
fn amounts(loan: &Loan) -> Option<(Money, Money, Money)> {
    let each = billing::ahead(&loan.account, loan.stands.next).each;
    let (least, most) = loan.account.lower_amounts(loan.stands.months_open, each)?;
    Some((each, least, most))
}

/// What a choice changes, before it is made: of a lower amount once the amount is known.
pub(crate) async fn preview(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
    axum::extract::Query(typed): axum::extract::Query<Fields>,
) -> Result<Response, PageError> {
    let choice = Choice::ALL.into_iter().find(|it| it.path() == name).ok_or(PageError::NotFound)?;
    preview_page(&app, &context, choice, &typed).await
}

async fn preview_page(
    app: &App,
    context: &RequestContext,
    choice: Choice,
    typed: &Fields,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, context).await?;
    let back = Redirect::to(HERE);
    let (fields, facts) = match choice {
        Choice::Less => {
            let Some(loan) = loan(&app.db, context, &case).await? else { return Ok(back.into_response()) };
            match less_amount(context, &loan, typed) {
                Ok(amount) => {
                    let none = Errors::default();
                    let make = Maker { lang: context.lang, typed, errors: &none };
                    let facts = less_facts(app, context, &loan, amount).await?;
                    (vec![make.hidden("amount", typed.get("amount").map_or("", String::as_str))], facts)
                }
                Err(errors) => return less_page(context, &loan, typed, errors),
            }
        }
        Choice::Later if !may_wait(app, &case).await? => return Ok(back.into_response()),
        Choice::Later => (Vec::new(), later_facts(app, context, &case).await?),
        Choice::Pause if !hardship::may_pause(&app.db, &case, context.today).await? => {
            return Ok(back.into_response());
        }
        Choice::Pause => (Vec::new(), pause_facts(app, context, &case).await?),
    };
    let lang = context.lang;
    let action = format!("{HERE}/{}", choice.path());
    let key = format!("choice-{}", choice.name());
    let button = lang.text(if choice == Choice::Less { "less-send" } else { "choice-do" });
    let form = FormView::new(&action, fields, Errors::default(), button);
    let mut page = FormPage::new(context, &key, form).back(HERE, lang.text("form-back"));
    if choice == Choice::Less {
        let days = Regulation::on(context.today).answer_days.to_string();
        page.lead.push(lang.say("less-answer", &[("days", days)]));
    }
    page.lead.push(lang.text("choice-undo"));
    page.with_facts(lang.text("choice-changes"), facts).show(context)
}

/// A label with what is now and what it becomes.
fn becomes(lang: Lang, label: &str, before: &str, after: &str) -> (String, String) {
    let text = if before == after {
        lang.say("choice-stays", &[("before", before.to_owned())])
    } else {
        lang.say("choice-becomes", &[("before", before.to_owned()), ("after", after.to_owned())])
    };
    (label.to_owned(), text)
}

fn last_month(lang: Lang, last: Option<Month>) -> String {
    last.map_or_else(|| lang.text("choice-no-month"), |it| month(lang, it))
}

/// The name of an agreement before a label, where there are several.
fn label(lang: Lang, agreement: &Agreement, several: bool, key: &str) -> String {
    let text = lang.text(key);
    if several { format!("{}: {text}", lang.named("instrument", agreement.terms.label())) } else { text }
}

async fn pause_facts(
    app: &App,
    context: &RequestContext,
    case: &Case,
) -> Result<Vec<(String, String)>, PageError> {
    let lang = context.lang;
    let all = repaid(&app.db, case).await?;
    let rules = Regulation::on(context.today);
    let mut facts = Vec::new();
    for agreement in &all {
        let stands = balance::load(&app.db, agreement, context.today).await?;
        let before = agreements::account(&app.db, agreement).await?;
        let until = rules.free_until(stands.next);
        let mut after = before.clone();
        after.paused_until = after.paused_until.max(Some(until));
        let several = 1 < all.len();
        let months = [month(lang, stands.next), month(lang, until)].join(" – ");
        facts.push((label(lang, agreement, several, "choice-free"), months));
        let last = |it| last_month(lang, billing::ahead(it, stands.next).last);
        let name = label(lang, agreement, several, "choice-last");
        facts.push(becomes(lang, &name, &last(&before), &last(&after)));
        let total = |it| euro(lang, billing::ahead(it, stands.next).total.plus(stands.open));
        let name = label(lang, agreement, several, "choice-total");
        facts.push(becomes(lang, &name, &total(&before), &total(&after)));
    }
    Ok(facts)
}

async fn later_facts(
    app: &App,
    context: &RequestContext,
    case: &Case,
) -> Result<Vec<(String, String)>, PageError> {
    let lang = context.lang;
    let mut open = Vec::new();
    for agreement in repaid(&app.db, case).await? {
        open.extend(
            charges::list_charges(&app.db, agreement.id).await?.into_iter().filter(charges::may_wait),
        );
    }
    let first = open.iter().map(|it| it.due_on).min().unwrap_or(context.today);
    let last = open.iter().map(|it| it.due_on).max().unwrap_or(context.today);
    let months = i32::try_from(Regulation::on(context.today).postpone_months).unwrap_or(1);
    let due_on = domain::calendar::months_after(last.max(context.today), months);
    let amount: Money = open.iter().map(|it| it.amount.minus_or_zero(it.settled)).sum();
    Ok(vec![
        (lang.text("choice-amount"), euro(lang, amount)),
        becomes(lang, &lang.text("choice-day"), &date(lang, first), &date(lang, due_on)),
    ])
}

/// The amount that was asked for, in the address of the page.
fn less_amount(context: &RequestContext, loan: &Loan, typed: &Fields) -> Result<Money, Errors> {
    let Some((_, least, most)) = amounts(loan).filter(|_| typed.contains_key("amount")) else {
        return Err(Errors::default());
    };
    let mut read = Reader::new(context.lang, typed, context.today);
    read.euros("amount", least, most).ok_or(read.errors)
}

async fn less_facts(
    app: &App,
    context: &RequestContext,
    loan: &Loan,
    amount: Money,
) -> Result<Vec<(String, String)>, PageError> {
    let lang = context.lang;
    let change = Amendment::spread_to(&loan.account, loan.stands.months_open, amount);
    let effect = amendments::preview(&app.db, &loan.agreement, change, context.today).await?;
    let before = billing::ahead(&loan.account, loan.stands.next);
    let Ok(effect) = effect else {
        return Ok(vec![becomes(
            lang,
            &lang.text("choice-each"),
            &euro(lang, before.each),
            &euro(lang, amount),
        )]);
    };
    let after = billing::ahead(&effect.account, loan.stands.next);
    Ok(vec![
        becomes(lang, &lang.text("choice-each"), &euro(lang, before.each), &euro(lang, after.each)),
        becomes(
            lang,
            &lang.text("choice-last"),
            &last_month(lang, before.last),
            &last_month(lang, after.last),
        ),
        becomes(lang, &lang.text("choice-months"), &before.count.to_string(), &after.count.to_string()),
    ])
}

/// Makes the choice, as its page said.
pub(crate) async fn make(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let choice = Choice::ALL.into_iter().find(|it| it.path() == name).ok_or(PageError::NotFound)?;
    let by = context.by();
    let asked = asked(&context, &by);
    let tx = app.db.begin().await?;
    let case = repaying_case(&tx, &context).await?;
    match choice {
        Choice::Pause => hardship::pause(&tx, &case, &asked).await?,
        Choice::Later => hardship::later(&tx, &case, &asked).await?,
        Choice::Less => {
            let Some(loan) = loan(&tx, &context, &case).await? else {
                return Ok(Redirect::to(HERE).into_response());
            };
            let Ok(amount) = less_amount(&context, &loan, &typed) else {
                drop(tx);
                return preview_page(&app, &context, choice, &typed).await;
            };
            let reason = context.lang.say("less-reason", &[("amount", euro(context.lang, amount))]);
            hardship::less(&tx, &case, &loan, (amount, &reason), &asked).await?;
        }
    }
    tx.commit().await?;
    Ok(Redirect::to(paths::REPAY).into_response())
}

/// Takes back what was chosen today.
pub(crate) async fn take_back(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = repaying_case(&tx, &context).await?;
    hardship::take_back(&tx, &case, &asked(&context, &context.by())).await?;
    tx.commit().await?;
    Ok(Redirect::to(paths::REPAY).into_response())
}

/// Whether something is open that was not postponed yet.
async fn may_wait(app: &App, case: &Case) -> Result<bool, PageError> {
    for agreement in repaid(&app.db, case).await? {
        let charges = charges::list_charges(&app.db, agreement.id).await?;
        if charges.iter().any(charges::may_wait) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn page(
    app: &App,
    context: &RequestContext,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, context).await?;
    // What an income share asks depends on the income alone.
    let has_loan = loan(&app.db, context, &case).await?.is_some();
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let may_wait = may_wait(app, &case).await?;
    let may_pause = hardship::may_pause(&app.db, &case, context.today).await?;
    let is_offered = |it: &&str| match *it {
        "lower" => has_loan,
        "later" => may_wait,
        "pause" => may_pause,
        _ => true,
    };
    let choices: Vec<&str> =
        ["income", "lower", "later", "pause", "call"].into_iter().filter(is_offered).collect();
    let months = Regulation::on(context.today).pause_months.to_string();
    let free = context.lang.say("cannot-pay-pause", &[("months", months)]);
    let fields = vec![make.radio("how", "ask-cannot-pay", "cannot-pay", &choices).relabelled("pause", &free)];
    let form = FormView::new(HERE, fields, errors, context.lang.text("form-next"));
    FormPage::new(context, "cannot-pay", form)
        .back(paths::REPAY, context.lang.text("form-back-repay"))
        .show(context)
}

/// How much somebody can pay a month; the next page says what it changes.
fn less_page(
    context: &RequestContext,
    loan: &Loan,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let Some((each, least, most)) = amounts(loan) else { return Ok(Redirect::to(HERE).into_response()) };
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![make.euro("amount", "ask-less")];
    let here = format!("{HERE}/{}", Choice::Less.path());
    let form = FormView::new(&here, fields, errors, lang.text("less-look")).question();
    let mut page = FormPage::new(context, "less", form).back(HERE, lang.text("form-back"));
    let left = loan.stands.left(&loan.agreement, &loan.account);
    page.lead.push(lang.say("less-now", &[("left", euro(lang, left)), ("each", euro(lang, each))]));
    let between = [("least", euro(lang, least)), ("most", euro(lang, most))];
    page.lead.push(lang.say("less-between", &between));
    page.show(context)
}
