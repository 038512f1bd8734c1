//! The terms before signing, with examples in the person's own numbers; accepted with a code by e-mail.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar::business_day, case::agree, ids::AgreementId, repayment::terms::Terms, text::Email};
use store::{
    case_steps,
    casework::{
        cases::{self, Case},
        drafts::Fields,
        papers::LetterKind,
        unmade_letters,
    },
    messages::outbox::{self, CodePurpose, Content},
    people::codes::{self, CodeOutcome, CodeRequest},
    repayment::agreements::{self, Agreement},
    servicing::withdrawal,
};

use crate::{
    form::{
        field::Maker,
        typed::{Errors, Typed},
    },
    http::{
        context::RequestContext,
        csv,
        door::{self, Attempted, WayIn},
        error::PageError,
        once::commit_to,
        paths,
    },
    mail::contract::{Signature, agreement as contract_letter},
    present::{
        contract::{self, ContractPart, contract, line_of},
        terms::{Example, examples, facts},
    },
    runtime::{secrets, state::App},
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::{filters, format::clock},
};

#[derive(Template)]
#[template(path = "mine/agreement.html")]
struct AgreementPage {
    shell: Shell,
    form: FormView,
    id: AgreementId,
    parts: Vec<ContractPart>,
    facts: Vec<(String, String)>,
    examples: Vec<Example>,
    accept_by: chrono::NaiveDate,
    accepted: bool,
    code_sent: bool,
    withdraw_until: Option<chrono::NaiveDate>,
    /// Where to withdraw from it, in its first days.
    withdraw: Option<String>,
    withdrawn_on: Option<chrono::NaiveDate>,
    copy: Option<String>,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    query: axum::extract::RawQuery,
) -> Result<Response, PageError> {
    let (case, agreement) = own(&app, &context, id).await?;
    let sent = query.0.is_some_and(|it| it == "code=ja");
    page(&app, &context, (&case, &agreement), &Fields::new(), Errors::default(), sent)
}

/// The agreement, if it belongs to a case of this applicant.
async fn own(app: &App, context: &RequestContext, id: AgreementId) -> Result<(Case, Agreement), PageError> {
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let case = cases::load(&app.db, context.actor()?, agreement.case).await?;
    Ok((case, agreement))
}

/// The contract as it is offered, to read and keep before signing.
pub(crate) async fn pdf(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
) -> Result<Response, PageError> {
    let (case, agreement) = own(&app, &context, id).await?;
    if let Some(copy) = agreement.paper.filter(|_| agreement.accepted_at.is_some()) {
        return Ok(Redirect::to(&paths::paper(copy)).into_response());
    }
    if !agreement.is_offered() {
        return Err(PageError::NotFound);
    }
    let letter = contract_letter(&case, &agreement, Signature::Open(context.today));
    let bytes = app.work.letters.run(move || letters::pdf(&letter)).await?.map_err(anyhow::Error::from)?;
    Ok(csv::file(bytes, &format!("contract-{}.pdf", case.name()), "application/pdf"))
}

fn purpose(id: AgreementId) -> String {
    format!("accept {id}")
}

pub(crate) async fn send_code(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
) -> Result<Response, PageError> {
    let (case, agreement) = own(&app, &context, id).await?;
    if agreement.accepted_at.is_none() {
        if let WayIn::Closed { until, .. } =
            door::take_own(&app, context.actor()?.id, Attempted::AskCode).await?
        {
            let message = context.lang.say("error-code-limit", &[("time", clock(until))]);
            return page(&app, &context, (&case, &agreement), &Fields::new(), Errors::whole(message), true);
        }
        let tx = app.db.begin().await?;
        let code = secrets::six_digits();
        codes::issue(&tx, &entered(&app, &case, id, &code).as_asked(), app.clock.moment()).await?;
        let content = Content::Code { code, purpose: CodePurpose::Accept };
        outbox::enqueue(&tx, Some(case.id), &case.recipient(), &content, context.now).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(&format!("{}?code=ja#formulier", paths::agreement(id))).into_response())
}

pub(crate) async fn accept(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let (case, agreement) = own(&app, &context, id).await?;
    if agreement.accepted_at.is_some() {
        return Ok(Redirect::to(&paths::agreement(id)).into_response());
    }
    // What is signed is what stood on the page: an offer can be made anew.
    if typed.get(OFFER).map(String::as_str) != Some(mark(&app, &agreement)?.as_str()) {
        let errors = Errors::whole(context.lang.text("agreement-changed"));
        return page(&app, &context, (&case, &agreement), &Fields::new(), errors, true);
    }
    let mut errors = Errors::default();
    for point in points(&agreement.terms) {
        if !typed.contains_key(&format!("points-{point}")) {
            errors.add("points", context.lang.text("error-points"));
        }
    }
    if !errors.is_empty() {
        return page(&app, &context, (&case, &agreement), &typed, errors, true);
    }
    let code: String =
        typed.get("code").map_or("", String::as_str).chars().filter(char::is_ascii_digit).collect();
    if let WayIn::Closed { until, .. } =
        door::take_own(&app, context.actor()?.id, Attempted::EnterCode).await?
    {
        errors.add("code", context.lang.say("error-code-wait", &[("time", clock(until))]));
        return page(&app, &context, (&case, &agreement), &typed, errors, true);
    }
    let entered = entered(&app, &case, id, &code);
    if codes::is_right(&app.db, &entered.as_asked(), app.clock.moment()).await? {
        return sign(&app, &context, (&case, &agreement), &entered).await;
    }
    let tx = app.db.begin().await?;
    let outcome = codes::try_once(&tx, &entered.as_asked(), app.clock.moment()).await?;
    tx.commit().await?;
    let key = if outcome == CodeOutcome::Gone { "error-code-old" } else { "error-code" };
    errors.add("code", context.lang.text(key));
    page(&app, &context, (&case, &agreement), &typed, errors, true)
}

/// A code for this agreement; it belongs to its applicant, in whatever browser.
struct Entered {
    email: Email,
    purpose: String,
    by: String,
    code: String,
}

fn entered(app: &App, case: &Case, id: AgreementId, code: &str) -> Entered {
    let purpose = purpose(id);
    Entered {
        email: case.applicant.email.clone(),
        by: app.keys.hash(&format!("{purpose} asked")),
        code: app.keys.hash(&format!("{purpose} {code}")),
        purpose,
    }
}

impl Entered {
    fn as_asked(&self) -> CodeRequest<'_> {
        CodeRequest { email: &self.email, purpose: &self.purpose, by: &self.by, code_hash: self.code.clone() }
    }
}

/// Writes use of the code, acceptance, signed copy and planned payouts together.
async fn sign(
    app: &App,
    context: &RequestContext,
    (case, agreement): (&Case, &Agreement),
    entered: &Entered,
) -> Result<Response, PageError> {
    let others = agreements::list(&app.db, case.id).await?;
    let others_open = others.iter().any(|it| it.id != agreement.id && it.is_offered());
    if agree::accept(&case.stage, agreement.line, others_open, context.today).is_err() {
        let errors = Errors::whole(context.lang.text("refusal-too-late"));
        return page(app, context, (case, agreement), &Fields::new(), errors, false);
    }
    let letter = contract_letter(case, agreement, Signature::Given(context.today));
    let tx = app.db.begin().await?;
    if codes::try_once(&tx, &entered.as_asked(), app.clock.moment()).await? != CodeOutcome::Right {
        return Err(PageError::Stale);
    }
    // A stop, a lapse or a withdrawal may have come since: what follows comes from the case as it is now.
    let fresh = cases::load(&tx, context.actor()?, case.id).await?;
    let others = agreements::list(&tx, case.id).await?;
    // The copy says what was signed.
    if !others.iter().any(|it| it.id == agreement.id && it.terms == agreement.terms) {
        return Err(PageError::Stale);
    }
    let others_open = others.iter().any(|it| it.id != agreement.id && it.is_offered());
    let Ok(change) = agree::accept(&fresh.stage, agreement.line, others_open, context.today) else {
        return Err(PageError::Stale);
    };
    let paper = unmade_letters::write(&tx, case.id, LetterKind::Agreement, &letter, context.now).await?;
    let days = domain::fund::Regulation::on(context.today).withdrawal_days;
    let until = context.today + chrono::Days::new(days);
    agreements::accept(&tx, agreement.id, paper, until, context.now).await?;
    case_steps::apply(&tx, &fresh, change, &context.by(), context.now).await?;
    commit_to(tx, &paths::agreement(agreement.id)).await
}

/// The field that says which terms stood on the page.
const OFFER: &str = "aanbod";

/// What tells terms apart, and nothing about them.
fn mark(app: &App, agreement: &Agreement) -> Result<String, PageError> {
    let terms = serde_json::to_string(&agreement.terms).map_err(anyhow::Error::from)?;
    Ok(app.keys.hash(&format!("{} {terms}", agreement.accept_by)))
}

/// The points to tick, each a text of its own.
fn points(terms: &Terms) -> &'static [&'static str] {
    match terms {
        Terms::PreFinancing(_) => &["repay", "free", "right"],
        Terms::IncomeShare(_) => &["share", "cap", "free", "right"],
    }
}

fn page(
    app: &App,
    context: &RequestContext,
    (case, agreement): (&Case, &Agreement),
    typed: &Fields,
    errors: Errors,
    code_sent: bool,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let make = Maker { lang, typed, errors: &errors };
    let points = make.boxes("points", "ask-points", "point", points(&agreement.terms));
    let fields = vec![
        points.relabelled("right", &lang.ruled("point-right", context.today)),
        make.hidden(OFFER, &mark(app, agreement)?),
        make.text("code", "ask-code").numeric("tef-input--8").autocomplete("one-time-code"),
    ];
    let code = status(&errors);
    let form = FormView::new(&paths::agreement(agreement.id), fields, errors, lang.text("agreement-accept"));
    let line = line_of(case, agreement);
    // A contract is shown as it was signed, also when less of it was given since.
    let on = agreement.accepted_at.map_or(context.today, business_day);
    let terms = if agreement.accepted_at.is_some() { agreement.signed() } else { &agreement.terms };
    let page = AgreementPage {
        shell: Shell::titled(context, contract::title(lang, terms, line)),
        form,
        id: agreement.id,
        parts: contract(lang, terms, line, on),
        facts: facts(lang, terms),
        accept_by: agreement.accept_by,
        examples: examples(lang, terms),
        accepted: agreement.accepted_at.is_some(),
        code_sent,
        withdraw_until: agreement.withdraw_until,
        withdraw: withdrawal::is_open(agreement, context.today)
            .then(|| format!("{}/afzien", paths::agreement(agreement.id))),
        withdrawn_on: agreement.withdrawn_on,
        copy: agreement.paper.map(paths::paper),
    };
    Ok(html(context, code, &page)?)
}
