//! "I cannot pay": free months, paying later, a lower amount. Each is done at once, and whoever asked for it can take
//! it back on the same day.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::{Month, business_day},
    fund::Regulation,
    ids::UserId,
    money::Money,
    notice::Notice,
    repayment::{amendment::Amendment, billing::RepaymentState},
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, sea_query::Expr};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    casework::{
        audit_log::{self, By, LogEntry},
        cases::{self, Case},
    },
    db::{Reads, Tx},
    entity::charge,
    error::{StoreError, corrupt},
    messages::callbacks::{self, CallCause},
    repayment::agreements::{self, Agreement},
    servicing::{
        amendments,
        balance::{self, AgreementBalance},
        postponement, proposals,
    },
};

/// The words of the log for what was asked, and for taking it back.
const STEPS: [&str; 3] = ["ask_pause", "ask_later", "ask_less"];
const TAKEN_BACK: &str = "hardship_taken_back";

/// The agreements of a case that are being repaid.
pub async fn repaid(at: &impl Reads, case: &Case) -> Result<Vec<Agreement>, StoreError> {
    let all = agreements::list(at, case.id).await?;
    Ok(all.into_iter().filter(|it| it.accepted_at.is_some() && it.ended_on.is_none()).collect())
}

/// A charge, as far as a step can change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct ChargeDay {
    id: Uuid,
    due_on: NaiveDate,
    moved: bool,
    chased: i32,
    chased_on: Option<NaiveDate>,
}

/// The last free month of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FreeUntil {
    agreement: Uuid,
    until: Option<Month>,
}

/// All that a step can change, at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Standing {
    free: Vec<FreeUntil>,
    charges: Vec<ChargeDay>,
}

/// What the log keeps of a step, so that it can be taken back.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Step {
    before: Standing,
    after: Standing,
    /// A call was asked for with it.
    call: bool,
    /// What was proposed with it.
    proposal: Option<Uuid>,
}

async fn standing(at: &impl Reads, case: &Case) -> Result<Standing, StoreError> {
    let all = repaid(at, case).await?;
    let charges = charge::Entity::find()
        .filter(charge::Column::AgreementId.is_in(all.iter().map(|it| it.id.0)))
        .filter(Expr::col(charge::Column::SettledCents).lt(Expr::col(charge::Column::AmountCents)))
        .order_by_asc(charge::Column::Id)
        .all(at.connection())
        .await?;
    let free = all.iter().map(|it| FreeUntil { agreement: it.id.0, until: it.paused_until });
    let charges = charges.into_iter().map(|it| ChargeDay {
        id: it.id,
        due_on: it.due_on,
        moved: it.moved,
        chased: it.chased,
        chased_on: it.chased_on,
    });
    Ok(Standing { free: free.collect(), charges: charges.collect() })
}

/// Who asks, and when.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The person whose case it is.
    pub by: &'a By,
    /// The business day.
    pub today: NaiveDate,
    /// The moment.
    pub now: DateTime<Utc>,
}

/// Writes down what was done, with how it was before.
async fn note(
    tx: &Tx,
    case: &Case,
    step: (&'static str, Standing, bool, Option<Uuid>),
    notice: Notice,
    asked: &Asked<'_>,
) -> Result<(), StoreError> {
    let (name, before, call, proposal) = step;
    let after = standing(tx, case).await?;
    let kept = Step { before, after, call, proposal };
    let facts = serde_json::to_value(kept).map_err(|_| corrupt("case_log", "facts"))?;
    let line = LogEntry { case: Some(case.id), step: name, facts, ..LogEntry::default() };
    audit_log::add(tx, line, asked.by, asked.now).await?;
    cases::tell(tx, case, notice, asked.now).await
}

/// Whether free months can be had at once: not so soon after those before. What was taken back does not count.
pub async fn may_pause(at: &impl Reads, case: &Case, today: NaiveDate) -> Result<bool, StoreError> {
    let log = audit_log::list(at, case.id).await?;
    let mut taken_back = 0_u32;
    for it in &log {
        let is_step = STEPS.contains(&it.step.as_str());
        if it.step == TAKEN_BACK {
            taken_back += 1;
        } else if is_step && 0 < taken_back {
            taken_back -= 1;
        } else if it.step == STEPS[0] {
            return Ok(Regulation::on(today).free_again(business_day(it.at)) <= today);
        }
    }
    Ok(true)
}

/// The months that come are free; what was charged already may wait as long, and a person calls. A second one within
/// the same time is for a person to decide.
pub async fn pause(tx: &Tx, case: &Case, asked: &Asked<'_>) -> Result<(), StoreError> {
    let rules = Regulation::on(asked.today);
    if !may_pause(tx, case, asked.today).await? {
        return call(tx, case, asked).await;
    }
    let before = standing(tx, case).await?;
    let mut is_done = false;
    for agreement in repaid(tx, case).await? {
        let next = balance::load(tx, &agreement, asked.today).await?.next;
        let until = Some(rules.free_until(next));
        if agreement.paused_until < until {
            agreements::pause(tx, agreement.id, until).await?;
            let after = agreement.terms.due_on(rules.free_until(next).plus(1));
            postponement::wait_until(tx, &agreement, after).await?;
            is_done = true;
        }
    }
    if !is_done {
        // It was free for longer already: a person looks at what else can be done.
        return call(tx, case, asked).await;
    }
    let is_called = callbacks::ask(tx, case.id, CallCause::Asked, asked.now).await?;
    let notice = Notice::HardshipAsked { on: asked.today, months: rules.pause_months };
    note(tx, case, (STEPS[0], before, is_called, None), notice, asked).await
}

/// What is open may be paid a month later, once; a person calls when nothing can be moved.
pub async fn later(tx: &Tx, case: &Case, asked: &Asked<'_>) -> Result<(), StoreError> {
    let before = standing(tx, case).await?;
    match postponement::postpone(tx, &repaid(tx, case).await?, asked.today).await? {
        Some(until) => {
            note(tx, case, (STEPS[1], before, false, None), Notice::Postponed { until }, asked).await
        }
        None => call(tx, case, asked).await,
    }
}

/// Somebody wants to be called; once more changes nothing.
pub async fn call(tx: &Tx, case: &Case, asked: &Asked<'_>) -> Result<(), StoreError> {
    if callbacks::ask(tx, case.id, CallCause::Asked, asked.now).await? {
        let line = LogEntry { case: Some(case.id), step: "ask_call", ..LogEntry::default() };
        audit_log::add(tx, line, asked.by, asked.now).await?;
        cases::tell(tx, case, Notice::CallAsked { on: asked.today }, asked.now).await?;
    }
    Ok(())
}

/// A pre-financing of which somebody can ask to pay less a month.
#[derive(Clone, Debug)]
pub struct Loan {
    /// The agreement.
    pub agreement: Agreement,
    /// How far it is.
    pub account: RepaymentState,
    /// What was charged and paid.
    pub stands: AgreementBalance,
}

/// How much a month somebody can pay becomes a proposal, in the place of one they made before; the next month is free,
/// since it may come before the decision. A person calls when it cannot become a proposal, or a colleague is busy with
/// the one before.
pub async fn less(
    tx: &Tx,
    case: &Case,
    loan: &Loan,
    (amount, reason): (Money, &str),
    asked: &Asked<'_>,
) -> Result<(), StoreError> {
    let me = asked.by.id.ok_or(StoreError::NotFound)?;
    let id = loan.agreement.id;
    let change = Amendment::spread_to(&loan.account, loan.stands.months_open, amount);
    let open: Vec<_> = proposals::list(tx, id).await?.into_iter().filter(|it| it.state.is_open()).collect();
    if open.iter().any(|it| it.change == change && it.reason == reason && it.proposed_by == me) {
        // A second press of the button.
        return Ok(());
    }
    let mut is_free = true;
    for before in &open {
        is_free &= before.proposed_by == me && proposals::take_back(tx, before.id, me, asked.now).await?;
    }
    if !is_free {
        return call(tx, case, asked).await;
    }
    let before = standing(tx, case).await?;
    let by = (me, asked.today);
    let Ok(proposal) = amendments::propose(tx, id, change, reason, by, asked.now).await? else {
        return call(tx, case, asked).await;
    };
    let until = loan.agreement.paused_until.max(Some(loan.stands.next));
    agreements::pause(tx, id, until).await?;
    let answer_by = Regulation::on(asked.today).answered_by(asked.today);
    let notice = Notice::LessAsked { amount, answer_by };
    note(tx, case, (STEPS[2], before, false, Some(proposal)), notice, asked).await
}

/// What somebody asked for today and can still take back: its word in the log.
pub async fn can_take_back(
    at: &impl Reads,
    case: &Case,
    me: UserId,
    today: NaiveDate,
) -> Result<Option<&'static str>, StoreError> {
    Ok(last_step(at, case, me, today).await?.map(|it| it.0))
}

async fn last_step(
    at: &impl Reads,
    case: &Case,
    me: UserId,
    today: NaiveDate,
) -> Result<Option<(&'static str, Step)>, StoreError> {
    let log = audit_log::list(at, case.id).await?;
    let is_of_it = |it: &&audit_log::WrittenEntry| it.step == TAKEN_BACK || STEPS.contains(&it.step.as_str());
    let Some(last) = log.iter().find(is_of_it).filter(|it| business_day(it.at) == today) else {
        return Ok(None);
    };
    let Some(name) = STEPS.into_iter().find(|it| *it == last.step) else { return Ok(None) };
    let Ok(step) = serde_json::from_value::<Step>(last.facts.clone()) else { return Ok(None) };
    if let Some(proposal) = step.proposal {
        let waits = proposals::load_for_work(at, proposal).await?;
        if waits.state != proposals::ProposalState::Proposed || waits.proposed_by != me {
            return Ok(None);
        }
    }
    // Something else happened since, such as a payment: a person looks at it.
    Ok((standing(at, case).await? == step.after).then_some((name, step)))
}

/// Takes back what somebody asked for today: all stands as before. Gives whether there was something to take back.
///
/// # Errors
/// [`StoreError::Stale`] when something else happened at this moment.
pub async fn take_back(tx: &Tx, case: &Case, asked: &Asked<'_>) -> Result<bool, StoreError> {
    let me = asked.by.id.ok_or(StoreError::NotFound)?;
    for agreement in repaid(tx, case).await? {
        agreements::lock(tx, agreement.id).await?;
    }
    let Some((_, step)) = last_step(tx, case, me, asked.today).await? else { return Ok(false) };
    for it in &step.before.free {
        agreements::pause(tx, domain::ids::AgreementId(it.agreement), it.until).await?;
    }
    for it in step.before.charges {
        charge::Entity::update_many()
            .col_expr(charge::Column::DueOn, Expr::value(it.due_on))
            .col_expr(charge::Column::Moved, Expr::value(it.moved))
            .col_expr(charge::Column::Chased, Expr::value(it.chased))
            .col_expr(charge::Column::ChasedOn, Expr::value(it.chased_on))
            .filter(charge::Column::Id.eq(it.id))
            .exec(&tx.0)
            .await?;
    }
    if let Some(proposal) = step.proposal
        && !proposals::take_back(tx, proposal, me, asked.now).await?
    {
        return Err(StoreError::Stale);
    }
    if step.call {
        callbacks::take_back(tx, case.id, me, asked.now).await?;
    }
    let line = LogEntry { case: Some(case.id), step: TAKEN_BACK, ..LogEntry::default() };
    audit_log::add(tx, line, asked.by, asked.now).await?;
    Ok(true)
}
