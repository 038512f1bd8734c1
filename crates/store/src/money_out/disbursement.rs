//! Money that goes out: planned with a decision, released by people, registered as paid, once.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::{change::PlannedPayout, proposal::Proposal},
    fund::Regulation,
    ids::{CaseId, PayoutId, UserId},
    ledger,
    ledger_key::EntryKey,
    notice::Notice,
    repayment::terms::Terms,
    reversal_reason::ReversalReason,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr};
use uuid::Uuid;

use crate::{
    casework::{audit_log::By, cases},
    connection::locks::{Alone, alone},
    db::{Reads, Tx},
    entity::payout::{ActiveModel, Column, Entity},
    error::{StoreError, column},
    ids,
    ledger::{books, closed, subject::Subject},
    money_out::{
        holds,
        payouts::{
            Payout, PayoutKind, PayoutOutcome, PayoutState, list_of_case, load_for_work, record, write,
        },
        refunds,
    },
    people::staff,
    repayment::agreements::{self, Agreement},
};

pub(crate) async fn plan(
    tx: &Tx,
    case: CaseId,
    proposal: &Proposal,
    payouts: &[PlannedPayout],
) -> Result<(), StoreError> {
    if payouts.is_empty() {
        return Ok(());
    }
    let agreements = agreements::list(tx, case).await?;
    let rows: Vec<ActiveModel> =
        payouts.iter().map(|it| row(case, proposal, &agreements, it)).collect::<Result<_, StoreError>>()?;
    Entity::insert_many(rows).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// The row of a payout as it is planned with the decision.
pub(crate) fn row(
    case: CaseId,
    proposal: &Proposal,
    agreements: &[Agreement],
    planned: &PlannedPayout,
) -> Result<ActiveModel, StoreError> {
    let line = &proposal.lines[planned.line];
    let kind = PayoutKind::Disbursement(line.purpose);
    Ok(ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.0),
        agreement_id: Set(agreements.iter().find(|it| it.line == planned.line).map(|it| it.id.0)),
        kind: Set(kind.name().to_owned()),
        line: Set(column(planned.line, "payout", "line")?),
        part: Set(column(planned.part, "payout", "part")?),
        purpose: Set(kind.purpose_name().to_owned()),
        payee_name: Set(line.payee.name.clone()),
        payee_iban: Set(line.payee.iban.as_str().to_owned()),
        amount_cents: Set(planned.amount.cents()),
        due_on: Set(planned.due_on),
        for_day: Set(planned.for_day),
        month: Set(planned.month.map(|month| month.to_string())),
        state: Set(PayoutState::Planned.name().to_owned()),
        released_by: Set(None),
        second_by: Set(None),
        paid_on: Set(None),
        version: Set(1),
        account_changed_by: Set(None),
        cancel_asked_by: Set(None),
        taken_out: Set(false),
        to_person: Set(Some(line.payee.is_applicant)),
        returned_cents: Set(0),
        not_again_cents: Set(0),
        waits_for: Set(line.condition.name().to_owned()),
        released_on: Set(None),
    })
}

pub(crate) async fn cancel_planned(
    tx: &Tx,
    case: CaseId,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    for payout in &list_of_case(tx, case).await? {
        if !PayoutState::UNPAID.contains(&payout.state) {
            continue;
        }
        // By the version that was read: of a release at the same moment only one of the two happens.
        write(tx, payout, [(Column::State, Expr::value(PayoutState::Cancelled.name()))]).await?;
        if payout.state == PayoutState::Released {
            reverse_release(tx, payout, by, now).await?;
        }
    }
    Ok(())
}

/// One more person agrees that the money goes out.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn release(
    tx: &Tx,
    (id, seen): (PayoutId, i32),
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<PayoutOutcome, StoreError> {
    let payout = load_for_work(tx, id).await?;
    if payout.version != seen && payout.state.is_open() {
        return Ok(PayoutOutcome::Changed);
    }
    if let Some(agreement) = payout.agreement {
        agreements::lock(tx, agreement).await?;
    }
    if let Some(hold) = holds::current_hold(tx, &payout, today).await? {
        return Ok(PayoutOutcome::Held(hold));
    }
    // Somebody else looks at an account that was put in before whoever did so may be the second of two.
    let is_first = payout.state == PayoutState::Planned && payout.account_changed_by.is_some();
    if is_first && !is_second(tx, payout.account_changed_by, by, now).await? {
        return Ok(PayoutOutcome::EnteredIt);
    }
    if payout.state == PayoutState::ReleasedOnce && !is_second(tx, payout.released_by, by, now).await? {
        return Ok(PayoutOutcome::SamePerson);
    }
    alone(&tx.0, Alone::Payee(&payout.payee_iban)).await?;
    let needs_second = needs_second(tx, &payout, today).await?;
    let (next, column) = match payout.state {
        PayoutState::Planned if needs_second => (PayoutState::ReleasedOnce, Column::ReleasedBy),
        PayoutState::Planned => (PayoutState::Released, Column::ReleasedBy),
        PayoutState::ReleasedOnce => (PayoutState::Released, Column::SecondBy),
        PayoutState::Released | PayoutState::Paid | PayoutState::Cancelled => {
            return Ok(PayoutOutcome::NotNow(payout.state));
        }
    };
    let released_on =
        payout.released_on.filter(|_| payout.state == PayoutState::ReleasedOnce).unwrap_or(today);
    let change = [
        (Column::State, Expr::value(next.name())),
        (column, Expr::value(by.id.map(|it| it.0))),
        (Column::ReleasedOn, Expr::value(released_on)),
    ];
    write(tx, &payout, change).await?;
    if next == PayoutState::Released {
        let key = release_key(&payout, payout.version + 1);
        match payout.kind {
            PayoutKind::Disbursement(_) => {
                let terms = held_terms(tx, &payout).await?;
                post(tx, &payout, ledger::release(key, payout.amount, terms.as_ref(), today), by, now)
                    .await?;
            }
            PayoutKind::Refund => refunds::post_refund(tx, &payout, key, by, today, now).await?,
        }
    }
    record(tx, &payout, "release_payout", by, now).await?;
    Ok(PayoutOutcome::Done(next))
}

/// Whether a second person has to release it: with whatever else was released to the same account on the same day it is
/// more than one person may pay (art. 9).
pub async fn needs_second(at: &impl Reads, payout: &Payout, today: NaiveDate) -> Result<bool, StoreError> {
    let limit = Regulation::on(today).second_release_above;
    if limit < payout.amount {
        return Ok(true);
    }
    let states = [PayoutState::ReleasedOnce, PayoutState::Released, PayoutState::Paid];
    let amounts: Vec<i64> = Entity::find()
        .select_only()
        .column(Column::AmountCents)
        .filter(Column::PayeeIban.eq(payout.payee_iban.as_str()))
        .filter(Column::ReleasedOn.eq(today))
        .filter(Column::State.is_in(states.map(PayoutState::name)))
        .filter(Column::Id.ne(payout.id.0))
        .into_tuple()
        .all(at.connection())
        .await?;
    Ok(limit.cents() < amounts.into_iter().sum::<i64>() + payout.amount.cents())
}

/// Whether somebody is a second pair of eyes beside whoever released first.
async fn is_second(tx: &Tx, first: Option<UserId>, by: &By, now: DateTime<Utc>) -> Result<bool, StoreError> {
    match (first, by.id) {
        (Some(first), Some(second)) => staff::may_pair(tx, first, second, now).await,
        (first, second) => Ok(first != second),
    }
}

/// The key of what a release booked; the version is that of the payout after it.
const fn release_key(payout: &Payout, version: i32) -> EntryKey {
    match payout.kind {
        PayoutKind::Disbursement(_) => EntryKey::Release { payout: payout.id, version },
        PayoutKind::Refund => EntryKey::Refund { payout: payout.id, version },
    }
}

/// The terms of its agreement, which is locked because its entries form a chain.
async fn held_terms(tx: &Tx, payout: &Payout) -> Result<Option<Terms>, StoreError> {
    match payout.agreement {
        Some(id) => Ok(Some(agreements::lock(tx, id).await?.terms)),
        None => Ok(None),
    }
}

async fn post(
    tx: &Tx,
    payout: &Payout,
    entry: ledger::Entry,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let closed = closed::closed(tx).await?.until;
    let subject = Subject { case: Some(payout.case), agreement: payout.agreement, by: by.id };
    books::post(tx, &entry.after(closed), subject, now).await?;
    Ok(())
}

/// The bank did not carry it out: the books forget that it was on its way, and it has to be released anew.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn void(tx: &Tx, id: PayoutId, by: &By, now: DateTime<Utc>) -> Result<PayoutOutcome, StoreError> {
    let payout = load_for_work(tx, id).await?;
    if payout.state != PayoutState::Released {
        return Ok(PayoutOutcome::NotNow(payout.state));
    }
    let nobody = || Expr::value(None::<Uuid>);
    let change = [
        (Column::State, Expr::value(PayoutState::Planned.name())),
        (Column::ReleasedBy, nobody()),
        (Column::SecondBy, nobody()),
    ];
    write(tx, &payout, change).await?;
    reverse_release(tx, &payout, by, now).await?;
    record(tx, &payout, "void_payout", by, now).await?;
    Ok(PayoutOutcome::Done(PayoutState::Planned))
}

/// On the day of the release itself, as if it had never been on its way.
async fn reverse_release(tx: &Tx, payout: &Payout, by: &By, now: DateTime<Utc>) -> Result<(), StoreError> {
    let key = release_key(payout, payout.version);
    match payout.kind {
        PayoutKind::Disbursement(_) => {
            held_terms(tx, payout).await?;
            let entry = books::by_key(tx, &key).await?;
            let turned =
                ledger::reversal(entry.id, &entry.transfers, entry.effective_on, ReversalReason::Void);
            post(tx, payout, turned, by, now).await
        }
        PayoutKind::Refund => refunds::reverse_refund(tx, payout, &key, by, now).await,
    }
}

/// The bank carried the payout out: the books get it, the agreement counts it, the applicant hears it.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn register_paid(
    tx: &Tx,
    id: PayoutId,
    paid_on: NaiveDate,
    by: &By,
    now: DateTime<Utc>,
) -> Result<PayoutOutcome, StoreError> {
    let payout = load_for_work(tx, id).await?;
    if payout.state != PayoutState::Released {
        return Ok(PayoutOutcome::NotNow(payout.state));
    }
    let released = books::by_key(tx, &release_key(&payout, payout.version)).await?;
    let released_on = released.meant_for.unwrap_or(released.effective_on);
    if paid_on < released_on {
        return Ok(PayoutOutcome::BeforeRelease(released_on));
    }
    let change =
        [(Column::State, Expr::value(PayoutState::Paid.name())), (Column::PaidOn, Expr::value(paid_on))];
    write(tx, &payout, change).await?;
    held_terms(tx, &payout).await?;
    let (amount, on) = (payout.amount, paid_on);
    let (entry, notice) = match payout.kind {
        PayoutKind::Disbursement(_) => {
            count_disbursed(tx, &payout).await?;
            let purpose = payout.kind.purpose();
            (ledger::payout(EntryKey::Payout(id), amount, on), Notice::PaidOut { amount, on, purpose })
        }
        PayoutKind::Refund => {
            (ledger::refund_paid(EntryKey::RefundPaid(id), amount, on), Notice::Refunded { amount, on })
        }
    };
    let subject = Subject { case: Some(payout.case), agreement: payout.agreement, by: by.id };
    books::post(tx, &entry, subject, now).await?;
    record(tx, &payout, "pay_out", by, now).await?;
    let case = cases::load_for_work(tx, payout.case).await?;
    cases::tell(tx, &case, notice, now).await?;
    Ok(PayoutOutcome::Done(PayoutState::Paid))
}

/// Adds what went out to what its agreement financed, if it is of one.
async fn count_disbursed(tx: &Tx, payout: &Payout) -> Result<(), StoreError> {
    let Some(agreement) = payout.agreement else { return Ok(()) };
    agreements::pay_out(tx, agreement, payout.amount).await
}
