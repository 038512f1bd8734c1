//! What each choice of somebody who cannot pay changes, as it would be made now: for the page before it.

use chrono::NaiveDate;
use domain::{
    calendar::Month,
    fund::Regulation,
    money::Money,
    repayment::{
        amendment::Amendment,
        billing::{self, MonthOutcome, RepaymentState},
    },
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
        hardship::{Loan, repaid},
        postponement,
    },
};

use crate::{
    form::{read::Reader, typed::Errors},
    http::{context::RequestContext, error::PageError},
    runtime::state::App,
    words::{
        format::{date, euro, month},
        lang::Lang,
    },
};

/// Months that are looked at for what falls on one day.
const MONTHS_AHEAD: usize = 24;

/// A pre-financing of which less a month can be asked.
pub(super) async fn loan(
    at: &impl Reads,
    context: &RequestContext,
    case: &Case,
) -> Result<Option<Loan>, PageError> {
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
pub(super) fn amounts(loan: &Loan) -> Option<(Money, Money, Money)> {
    let each = billing::ahead(&loan.account, loan.stands.next).each;
    let (least, most) = loan.account.lower_amounts(loan.stands.months_open, each)?;
    Some((each, least, most))
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

/// What is open of an agreement now, and by when the last of it.
async fn open_now(app: &App, agreement: &Agreement) -> Result<Option<(Money, NaiveDate)>, PageError> {
    let charges = charges::list_charges(&app.db, agreement.id).await?;
    let open = || charges.iter().filter(|it| it.settled < it.amount);
    let amount: Money = open().map(|it| it.amount.minus_or_zero(it.settled)).sum();
    Ok(open().map(|it| it.due_on).max().map(|day| (amount, day)))
}

/// What of the months that come has to be paid on a day.
fn due_on(agreement: &Agreement, account: &RepaymentState, next: Month, day: NaiveDate) -> Money {
    let plan = billing::plan(account, next, MONTHS_AHEAD);
    let due = plan.into_iter().filter_map(|(month, outcome)| match outcome {
        MonthOutcome::Charge { amount, .. } => (agreement.terms.due_on(month) == day).then_some(amount),
        MonthOutcome::Grace
        | MonthOutcome::BelowThreshold
        | MonthOutcome::Paused
        | MonthOutcome::NotYet
        | MonthOutcome::Done => None,
    });
    due.sum()
}

pub(super) async fn pause_facts(
    app: &App,
    context: &RequestContext,
    case: &Case,
) -> Result<Vec<(String, String)>, PageError> {
    let lang = context.lang;
    let all = repaid(&app.db, case).await?;
    let rules = Regulation::on(context.today);
    let several = 1 < all.len();
    let mut facts = Vec::new();
    for agreement in &all {
        let stands = balance::load(&app.db, agreement, context.today).await?;
        let before = agreements::account(&app.db, agreement).await?;
        let until = rules.free_until(stands.next);
        let mut after = before.clone();
        after.paused_until = after.paused_until.max(Some(until));
        let months = [month(lang, stands.next), month(lang, until)].join(" – ");
        facts.push((label(lang, agreement, several, "choice-free"), months));
        let day = agreement.terms.due_on(until.plus(1));
        if let Some((open, _)) = open_now(app, agreement).await? {
            let values = [("amount", euro(lang, open)), ("day", date(lang, day))];
            facts.push((
                label(lang, agreement, several, "choice-open"),
                lang.say("choice-open-moves", &values),
            ));
            let that_day = open.plus(due_on(agreement, &after, stands.next, day));
            let values = [("amount", euro(lang, that_day)), ("day", date(lang, day))];
            facts.push((label(lang, agreement, several, "choice-then"), lang.say("choice-on-day", &values)));
        }
        let last = |it| last_month(lang, billing::ahead(it, stands.next).last);
        let name = label(lang, agreement, several, "choice-last");
        facts.push(becomes(lang, &name, &last(&before), &last(&after)));
        let total = |it| euro(lang, billing::ahead(it, stands.next).total.plus(stands.open));
        let name = label(lang, agreement, several, "choice-total");
        facts.push(becomes(lang, &name, &total(&before), &total(&after)));
    }
    Ok(facts)
}

pub(super) async fn later_facts(
    app: &App,
    context: &RequestContext,
    case: &Case,
) -> Result<Vec<(String, String)>, PageError> {
    let lang = context.lang;
    let all = repaid(&app.db, case).await?;
    let mut open = Vec::new();
    for agreement in &all {
        open.extend(
            charges::list_charges(&app.db, agreement.id).await?.into_iter().filter(charges::may_wait),
        );
    }
    let first = open.iter().map(|it| it.due_on).min().unwrap_or(context.today);
    let last = open.iter().map(|it| it.due_on).max().unwrap_or(context.today);
    let day = postponement::new_day(last, context.today);
    let amount: Money = open.iter().map(|it| it.amount.minus_or_zero(it.settled)).sum();
    let mut that_day = amount;
    for agreement in &all {
        let stands = balance::load(&app.db, agreement, context.today).await?;
        let account = agreements::account(&app.db, agreement).await?;
        that_day = that_day.plus(due_on(agreement, &account, stands.next, day));
    }
    let mut facts = vec![
        (lang.text("choice-amount"), euro(lang, amount)),
        becomes(lang, &lang.text("choice-day"), &date(lang, first), &date(lang, day)),
    ];
    if that_day != amount {
        let values = [("amount", euro(lang, that_day)), ("day", date(lang, day))];
        facts.push((lang.text("choice-then"), lang.say("choice-on-day", &values)));
    }
    Ok(facts)
}

/// The amount that was asked for, in the address of the page.
pub(super) fn less_amount(context: &RequestContext, loan: &Loan, typed: &Fields) -> Result<Money, Errors> {
    let Some((_, least, most)) = amounts(loan).filter(|_| typed.contains_key("amount")) else {
        return Err(Errors::default());
    };
    let mut read = Reader::new(context.lang, typed, context.today);
    read.euros("amount", least, most).ok_or(read.errors)
}

pub(super) async fn less_facts(
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
    // The month that comes is free until somebody decided.
    let mut account = effect.account;
    account.paused_until = account.paused_until.max(Some(loan.stands.next));
    let after = billing::ahead(&account, loan.stands.next);
    let row = |key: &str, before: String, after: String| becomes(lang, &lang.text(key), &before, &after);
    let mut facts = vec![row("choice-each", euro(lang, before.each), euro(lang, after.each))];
    if !loan.stands.months_open.is_zero() {
        let values = [("amount", euro(lang, loan.stands.months_open))];
        facts.push((lang.text("choice-open"), lang.say("choice-open-in-it", &values)));
    }
    facts.push(row("choice-last", last_month(lang, before.last), last_month(lang, after.last)));
    facts.push(row("choice-months", before.count.to_string(), after.count.to_string()));
    Ok(facts)
}

/// Whether something is open that was not postponed yet.
pub(super) async fn may_wait(app: &App, case: &Case) -> Result<bool, PageError> {
    for agreement in repaid(&app.db, case).await? {
        let charges = charges::list_charges(&app.db, agreement.id).await?;
        if charges.iter().any(charges::may_wait) {
            return Ok(true);
        }
    }
    Ok(false)
}
