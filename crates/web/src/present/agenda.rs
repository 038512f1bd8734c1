//! What somebody has to pay or do on a day, gathered for their calendar, and the plain words for it.

use chrono::NaiveDate;
use domain::{
    agenda::{AgendaItem, AgendaKind, Thing},
    case::stage::{Decided, Stage},
    duties::Owner,
    fund::Regulation,
    money::Money,
    repayment::billing::{self, DeclaredIncome, MonthOutcome},
};
use store::{
    casework::{cases::Case, duties},
    db::Reads,
    error::StoreError,
    repayment::{
        agreements::{self, Agreement},
        charges::{self, Charge},
        incomes,
    },
    servicing::balance,
};

use crate::words::{format::euro, lang::Lang};

/// Months ahead of an agreement, as many as the page of repaying looks at.
const MONTHS_AHEAD: usize = 400;

/// Everything of a case that has a day; nothing once it is withdrawn or closed.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn items(at: &impl Reads, case: &Case, today: NaiveDate) -> Result<Vec<AgendaItem>, StoreError> {
    if is_over(&case.stage) {
        return Ok(Vec::new());
    }
    let agreements = agreements::list(at, case.id).await?;
    let mut all = deadlines(case, &agreements, today);
    if !matches!(case.stage, Stage::Refused { .. }) {
        let open = duties::list(at, case.id).await?.into_iter().filter(|it| it.done_on.is_none());
        all.extend(open.filter(|it| it.dated.duty.owner() == Owner::Applicant).map(|it| AgendaItem {
            thing: Thing::Duty(case.id, it.dated.duty),
            day: it.dated.due_on,
            amount: None,
        }));
    }
    let known = incomes::list(at, case.id).await?;
    for it in agreements.iter().filter(|it| it.accepted_at.is_some() && it.written_off_on.is_none()) {
        all.extend(payments(at, it, known.clone(), today).await?);
    }
    Ok(all)
}

/// Whether nothing of a case has a day any more.
#[must_use]
pub const fn is_over(stage: &Stage) -> bool {
    matches!(stage, Stage::Withdrawn { .. } | Stage::Dismissed { .. } | Stage::Closed { .. })
}

/// What the stage of a case asks for by a day.
fn deadlines(case: &Case, agreements: &[Agreement], today: NaiveDate) -> Vec<AgendaItem> {
    let on = |thing, day| AgendaItem { thing, day, amount: None };
    let objection = |decided: &Decided| {
        let until = Regulation::on(decided.on).objection_until(decided.on);
        (today <= until).then(|| on(Thing::Objection(case.id), until))
    };
    match &case.stage {
        Stage::Waiting { until, .. } => vec![on(Thing::Papers(case.id), *until)],
        Stage::Granted { decided, .. } => {
            let open = agreements.iter().filter(|it| it.accepted_at.is_none() && today <= decided.accept_by);
            let answers = open.map(|it| on(Thing::Acceptance(it.id), decided.accept_by));
            answers.chain(objection(decided)).collect()
        }
        Stage::Running { decided, .. } | Stage::Refused { decided, .. } => {
            objection(decided).into_iter().collect()
        }
        Stage::Draft
        | Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Proposed { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => Vec::new(),
    }
}

/// What is open of an agreement, and what its plan comes to, with the very code that bills.
async fn payments(
    at: &impl Reads,
    agreement: &Agreement,
    known: Vec<DeclaredIncome>,
    today: NaiveDate,
) -> Result<Vec<AgendaItem>, StoreError> {
    let charged = charges::list_charges(at, agreement.id).await?;
    let next = balance::of_charges(at, agreement, &charged, today).await?.next;
    let open = charged.iter().filter(|it| it.settled < it.amount).map(|it| charge(agreement, it));
    let plan = match agreement.ended_on {
        Some(_) => Vec::new(),
        None => billing::plan(&agreement.account(known), next, MONTHS_AHEAD),
    };
    let planned = plan.into_iter().filter_map(|(month, outcome)| match outcome {
        MonthOutcome::Charge { amount, due_on, .. } => Some(AgendaItem {
            thing: Thing::Instalment(agreement.id, month),
            day: due_on,
            amount: Some(amount),
        }),
        MonthOutcome::Grace
        | MonthOutcome::BelowThreshold
        | MonthOutcome::Paused
        | MonthOutcome::NotYet
        | MonthOutcome::Done => None,
    });
    Ok(open.chain(planned).collect())
}

fn charge(agreement: &Agreement, it: &Charge) -> AgendaItem {
    let thing =
        if it.is_month() { Thing::Instalment(agreement.id, it.month) } else { Thing::RefundDue(it.id) };
    AgendaItem { thing, day: it.due_on, amount: Some(it.amount.minus_or_zero(it.settled)) }
}

/// What others who see the calendar may read: the fund, and an amount or a plain word.
#[must_use]
pub fn summary(lang: Lang, kind: AgendaKind, amount: Option<Money>) -> String {
    let word = amount.map_or_else(
        || lang.text(&format!("agenda-word-{}", kind.name())),
        |it| euro(lang, it).replace('\u{a0}', " "),
    );
    lang.say("agenda-event", &[("what", word)])
}
