//! "Ik kan dit niet betalen": a choice, what it changes, and an answer at once (requirement D-04). Whoever chose can
//! take it back on the same day; a person decides about more.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::fund::Regulation;
use store::{
    casework::{audit_log::By, cases::Case, drafts::Fields},
    servicing::hardship::{self, HardshipRequest, Loan},
};

use crate::{
    form::{
        field::Maker,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    pages::{
        mine::hardship_effects::{
            amounts, later_facts, less_amount, less_facts, loan, may_wait, pause_facts,
        },
        own_case::repaying_case,
    },
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::euro,
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
    commit_to(tx, paths::REPAY).await
}

const fn asked<'a>(context: &RequestContext, by: &'a By) -> HardshipRequest<'a> {
    HardshipRequest { by, today: context.today, now: context.now }
}

/// What a choice changes, before it is made: of a lower amount once the amount is known.
pub(crate) async fn preview(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
    Query(typed): Query<Fields>,
) -> Result<Response, PageError> {
    let choice = Choice::ALL.into_iter().find(|it| it.path() == name).ok_or(PageError::NotFound)?;
    preview_page(&app, &context, (choice, &typed), false).await
}

/// The field that says what stood on the page when the choice was made.
const SEEN: &str = "gezien";

/// What a choice changes, as label and text; the errors of what was typed, or nothing when it cannot be made now.
async fn changes(
    app: &App,
    context: &RequestContext,
    case: &Case,
    (choice, typed): (Choice, &Fields),
) -> Result<Option<Result<Vec<(String, String)>, (Box<Loan>, Errors)>>, PageError> {
    Ok(match choice {
        Choice::Less => match loan(&app.db, context, case).await? {
            None => None,
            Some(loan) => Some(match less_amount(context, &loan, typed) {
                Ok(amount) => Ok(less_facts(app, context, &loan, amount).await?),
                Err(errors) => Err((Box::new(loan), errors)),
            }),
        },
        Choice::Later if may_wait(app, case).await? => Some(Ok(later_facts(app, context, case).await?)),
        Choice::Pause if hardship::may_pause(&app.db, case, context.today).await? => {
            Some(Ok(pause_facts(app, context, case).await?))
        }
        Choice::Later | Choice::Pause => None,
    })
}

fn mark(app: &App, facts: &[(String, String)]) -> String {
    app.keys.hash(&format!("{facts:?}"))
}

async fn preview_page(
    app: &App,
    context: &RequestContext,
    (choice, typed): (Choice, &Fields),
    has_changed: bool,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, context).await?;
    let facts = match changes(app, context, &case, (choice, typed)).await? {
        None => return Ok(Redirect::to(HERE).into_response()),
        Some(Err((loan, errors))) => return less_page(context, &loan, typed, errors),
        Some(Ok(facts)) => facts,
    };
    let lang = context.lang;
    let none = Errors::default();
    let make = Maker { lang, typed, errors: &none };
    let mut fields = vec![make.hidden(SEEN, &mark(app, &facts))];
    if choice == Choice::Less {
        fields.push(make.hidden("amount", typed.get("amount").map_or("", String::as_str)));
    }
    let errors = if has_changed { Errors::whole(lang.text("choice-other")) } else { none };
    let action = format!("{HERE}/{}", choice.path());
    let key = format!("choice-{}", choice.name());
    let button = lang.text(if choice == Choice::Less { "less-send" } else { "choice-do" });
    let form = FormView::new(&action, fields, errors, button);
    let mut page = FormPage::new(context, &key, form).back(HERE, lang.text("form-back"));
    let mut heading = "choice-changes";
    if choice == Choice::Less {
        let days = Regulation::on(context.today).answer_days.to_string();
        page.lead.push(lang.say("less-answer", &[("days", days)]));
        heading = "choice-changes-if";
    }
    page.lead.push(lang.text("choice-undo"));
    page.with_facts(lang.text(heading), facts).show(context)
}

/// Makes the choice, as its page said; when something changed since, the page says what it would change now.
pub(crate) async fn make(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let choice = Choice::ALL.into_iter().find(|it| it.path() == name).ok_or(PageError::NotFound)?;
    let by = context.by();
    let asked = asked(&context, &by);
    let case = repaying_case(&app.db, &context).await?;
    let seen = match changes(&app, &context, &case, (choice, &typed)).await? {
        Some(Ok(facts)) => mark(&app, &facts),
        Some(Err(_)) => return preview_page(&app, &context, (choice, &typed), false).await,
        None => return Ok(Redirect::to(paths::REPAY).into_response()),
    };
    if typed.get(SEEN).is_some_and(|it| *it != seen) {
        return preview_page(&app, &context, (choice, &typed), true).await;
    }
    let tx = app.db.begin().await?;
    let case = repaying_case(&tx, &context).await?;
    match choice {
        Choice::Pause => hardship::pause(&tx, &case, &asked).await?,
        Choice::Later => hardship::later(&tx, &case, &asked).await?,
        Choice::Less => {
            let Some(loan) = loan(&tx, &context, &case).await? else { return Err(PageError::Stale) };
            let amount = less_amount(&context, &loan, &typed).map_err(|_| PageError::Stale)?;
            let reason = context.lang.say("less-reason", &[("amount", euro(context.lang, amount))]);
            hardship::less(&tx, &case, &loan, (amount, &reason), &asked).await?;
        }
    }
    commit_to(tx, paths::REPAY).await
}

/// Takes back what was chosen today.
pub(crate) async fn take_back(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = repaying_case(&tx, &context).await?;
    let is_done = hardship::take_back(&tx, &case, &asked(&context, &context.by())).await?;
    tx.commit().await?;
    let to = if is_done { paths::REPAY.to_owned() } else { format!("{}?terug=nee", paths::REPAY) };
    Ok(Redirect::to(&to).into_response())
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
