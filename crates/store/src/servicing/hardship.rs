//! "I cannot pay": free months, paying later, a lower amount. Each is done at once, and whoever asked for it can take
//! it back on the same day.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::{Month, business_day},
    fund::Regulation,
    ids::{AgreementId, UserId},
    money::Money,
    notice::Notice,
    repayment::{amendment::Amendment, billing::RepaymentState},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    casework::{
        audit_log::{self, By, LogEntry, WrittenEntry},
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
        postponement,
        proposals::{self, ProposalState},
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
    settled_cents: i64,
    moved: bool,
    chased: i32,
    chased_on: Option<NaiveDate>,
}

/// The last free month of an agreement, and how many months of it were billed, free ones too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FreeUntil {
    agreement: Uuid,
    until: Option<Month>,
    billed: usize,
}

/// All that a step can change, at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct RepaymentDays {
    free: Vec<FreeUntil>,
    charges: Vec<ChargeDay>,
}

/// What the log keeps of a step, so that it can be taken back.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Step {
    before: RepaymentDays,
    after: RepaymentDays,
    /// The call that was asked for with it.
    call: Option<Uuid>,
    /// What was proposed with it.
    proposal: Option<Uuid>,
}

async fn days_of(at: &impl Reads, case: &Case) -> Result<RepaymentDays, StoreError> {
    let all = repaid(at, case).await?;
    let rows = charge::Entity::find()
        .filter(charge::Column::AgreementId.is_in(all.iter().map(|it| it.id.0)))
        .order_by_asc(charge::Column::Id)
        .all(at.connection())
        .await?;
    let free = all.iter().map(|it| FreeUntil {
        agreement: it.id.0,
        until: it.paused_until,
        billed: rows.iter().filter(|row| row.agreement_id == it.id.0).count(),
    });
    let free = free.collect();
    let charges = rows.into_iter().filter(|it| it.settled_cents < it.amount_cents).map(|it| ChargeDay {
        id: it.id,
        due_on: it.due_on,
        settled_cents: it.settled_cents,
        moved: it.moved,
        chased: it.chased,
        chased_on: it.chased_on,
    });
    Ok(RepaymentDays { free, charges: charges.collect() })
}

/// The agreements that are being repaid, locked, as they stand then: nothing is billed, paid or changed meanwhile.
async fn locked(tx: &Tx, case: &Case) -> Result<Vec<Agreement>, StoreError> {
    for agreement in repaid(tx, case).await? {
        agreements::lock(tx, agreement.id).await?;
    }
    repaid(tx, case).await
}

/// Who asks, and when.
#[derive(Clone, Copy, Debug)]
pub struct HardshipRequest<'a> {
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
    step: (&'static str, RepaymentDays, Option<Uuid>, Option<Uuid>),
    notice: Notice,
    asked: &HardshipRequest<'_>,
) -> Result<(), StoreError> {
    let (name, before, call, proposal) = step;
    let after = days_of(tx, case).await?;
    let kept = Step { before, after, call, proposal };
    let facts = serde_json::to_value(kept).map_err(|_| corrupt("case_log", "facts"))?;
    let line = LogEntry { case: Some(case.id), step: name, facts, ..LogEntry::default() };
    audit_log::add(tx, line, asked.by, asked.now).await?;
    cases::tell(tx, case, notice, asked.now).await
}

/// Whether free months can be had at once: not so soon after those before. What was taken back does not count.
pub async fn may_pause(at: &impl Reads, case: &Case, today: NaiveDate) -> Result<bool, StoreError> {
    let last = steps(at, case).await?.into_iter().find(|it| it.0.step == STEPS[0]);
    Ok(last.is_none_or(|it| Regulation::on(today).free_again(business_day(it.0.at)) <= today))
}

/// The months that come are free; what was charged already may wait as long, and a person calls. A second one within
/// the same time is for a person to decide.
pub async fn pause(tx: &Tx, case: &Case, asked: &HardshipRequest<'_>) -> Result<(), StoreError> {
    let rules = Regulation::on(asked.today);
    if !may_pause(tx, case, asked.today).await? {
        return call(tx, case, asked).await;
    }
    let all = locked(tx, case).await?;
    let before = days_of(tx, case).await?;
    let mut is_done = false;
    for agreement in all {
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
    let is_new = callbacks::ask(tx, case.id, CallCause::Asked, asked.now).await?;
    let called = if is_new { callbacks::open_of(tx, case.id).await? } else { None };
    let notice = Notice::HardshipAsked { on: asked.today, months: rules.pause_months };
    note(tx, case, (STEPS[0], before, called, None), notice, asked).await
}

/// What is open may be paid a month later, once; a person calls when nothing can be moved.
pub async fn later(tx: &Tx, case: &Case, asked: &HardshipRequest<'_>) -> Result<(), StoreError> {
    let before = days_of(tx, case).await?;
    match postponement::postpone(tx, &repaid(tx, case).await?, asked.today).await? {
        Some(until) => {
            note(tx, case, (STEPS[1], before, None, None), Notice::Postponed { until }, asked).await
        }
        None => call(tx, case, asked).await,
    }
}

/// Somebody wants to be called; once more changes nothing.
pub async fn call(tx: &Tx, case: &Case, asked: &HardshipRequest<'_>) -> Result<(), StoreError> {
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
    asked: &HardshipRequest<'_>,
) -> Result<(), StoreError> {
    let me = asked.by.id.ok_or(StoreError::NotFound)?;
    let id = loan.agreement.id;
    let change = Amendment::spread_to(&loan.account, loan.stands.months_open, amount);
    let open: Vec<_> = proposals::list(tx, id).await?.into_iter().filter(|it| it.state.is_open()).collect();
    if open.iter().any(|it| it.change == change && it.reason == reason && it.proposed_by == me) {
        // A second press of the button.
        return Ok(());
    }
    let is_own = open.iter().all(|it| it.proposed_by == me && it.state == ProposalState::Proposed);
    if !is_own || amendments::preview(tx, &loan.agreement, change, asked.today).await?.is_err() {
        return call(tx, case, asked).await;
    }
    // How it was before the wish that this one takes the place of.
    let mut replaced = None;
    for before in &open {
        if !proposals::take_back(tx, before.id, me, asked.now).await? {
            return Err(StoreError::Stale);
        }
        replaced = steps(tx, case).await?.into_iter().find(|it| it.1.proposal == Some(before.id));
    }
    let all = locked(tx, case).await?;
    let before = match replaced {
        Some((_, step)) => step.before,
        None => days_of(tx, case).await?,
    };
    let Ok(proposal) = amendments::propose(tx, id, change, reason, (me, asked.today), asked.now).await?
    else {
        return Err(StoreError::Stale);
    };
    let paused = all.iter().find(|it| it.id == id).and_then(|it| it.paused_until);
    agreements::pause(tx, id, paused.max(Some(loan.stands.next))).await?;
    let answer_by = Regulation::on(asked.today).answered_by(asked.today);
    let notice = Notice::LessAsked { amount, answer_by };
    note(tx, case, (STEPS[2], before, None, Some(proposal)), notice, asked).await
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

/// The steps of a case that were not taken back, the newest first, with what the log keeps of them.
async fn steps(at: &impl Reads, case: &Case) -> Result<Vec<(WrittenEntry, Step)>, StoreError> {
    let mut taken_back = 0_u32;
    let mut found = Vec::new();
    for it in audit_log::list(at, case.id).await? {
        if it.step == TAKEN_BACK {
            taken_back += 1;
        } else if STEPS.contains(&it.step.as_str()) {
            if 0 < taken_back {
                taken_back -= 1;
            } else if let Ok(step) = serde_json::from_value(it.facts.clone()) {
                found.push((it, step));
            }
        }
    }
    Ok(found)
}

async fn last_step(
    at: &impl Reads,
    case: &Case,
    me: UserId,
    today: NaiveDate,
) -> Result<Option<(&'static str, Step)>, StoreError> {
    let last = steps(at, case).await?.into_iter().next().filter(|it| business_day(it.0.at) == today);
    let Some((written, step)) = last else { return Ok(None) };
    let Some(name) = STEPS.into_iter().find(|it| *it == written.step) else { return Ok(None) };
    if let Some(proposal) = step.proposal {
        let waits = proposals::load_for_work(at, proposal).await?;
        if waits.state != ProposalState::Proposed || waits.proposed_by != me {
            return Ok(None);
        }
    }
    // A payment or a run of the month came between: a person looks at it.
    Ok((days_of(at, case).await? == step.after).then_some((name, step)))
}

/// Takes back what somebody asked for today: all stands as before. Gives whether there was something to take back.
///
/// # Errors
/// [`StoreError::Stale`] when something else happened at this moment.
pub async fn take_back(tx: &Tx, case: &Case, asked: &HardshipRequest<'_>) -> Result<bool, StoreError> {
    let me = asked.by.id.ok_or(StoreError::NotFound)?;
    // What waits for a colleague first, then the agreement: in the order in which a colleague approves.
    let Some((_, waits)) = last_step(tx, case, me, asked.today).await? else { return Ok(false) };
    if let Some(proposal) = waits.proposal
        && !proposals::take_back(tx, proposal, me, asked.now).await?
    {
        return Err(StoreError::Stale);
    }
    locked(tx, case).await?;
    if days_of(tx, case).await? != waits.after {
        return Err(StoreError::Stale);
    }
    for it in &waits.before.free {
        agreements::pause(tx, AgreementId(it.agreement), it.until).await?;
    }
    for it in waits.before.charges {
        charge::Entity::update_many()
            .col_expr(charge::Column::DueOn, Expr::value(it.due_on))
            .col_expr(charge::Column::Moved, Expr::value(it.moved))
            .col_expr(charge::Column::Chased, Expr::value(it.chased))
            .col_expr(charge::Column::ChasedOn, Expr::value(it.chased_on))
            .filter(charge::Column::Id.eq(it.id))
            .exec(&tx.0)
            .await?;
    }
    if let Some(call) = waits.call {
        callbacks::take_back(tx, call, me, asked.now).await?;
    }
    let line = LogEntry { case: Some(case.id), step: TAKEN_BACK, ..LogEntry::default() };
    audit_log::add(tx, line, asked.by, asked.now).await?;
    cases::tell(tx, case, Notice::ChoiceTakenBack { on: asked.today }, asked.now).await?;
    Ok(true)
}
