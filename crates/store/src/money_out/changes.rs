//! A payout that nobody told the bank about gets another day or account, or is cancelled: each with a reason, and where
//! the account changes or much money goes, by two people.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{fund::Regulation, ids::PayoutId, money::Money, notice::Notice, text::Iban};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};
use serde_json::json;
use uuid::Uuid;

use crate::{
    casework::{
        audit_log::{self, By},
        cases,
    },
    db::Tx,
    entity::payout::{Column, Entity, Model},
    error::StoreError,
    ids,
    money_out::payouts::{Payout, PayoutOutcome, PayoutState, from_row, list_of_case, load_for_work, write},
    people::staff,
    servicing::funding::{self, FirstMonth},
};

/// What a payout becomes.
#[derive(Clone, Debug)]
pub struct PayoutChange {
    /// The day it should be paid.
    pub due_on: NaiveDate,
    /// Name on the account.
    pub payee_name: String,
    /// The account.
    pub payee_iban: Iban,
}

/// Whether a payout can be changed by hand: a refund follows what its person asks.
fn refused(payout: &Payout, seen: i32) -> Option<PayoutOutcome> {
    if !payout.may_change() {
        return Some(PayoutOutcome::NotNow(payout.state));
    }
    (payout.version != seen).then_some(PayoutOutcome::Changed)
}

/// Puts another day or account in. What one person had released is to be released anew, and whoever changed the account
/// cannot release it.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn change(
    tx: &Tx,
    (id, seen): (PayoutId, i32),
    to: &PayoutChange,
    reason: &str,
    by: &By,
    now: DateTime<Utc>,
) -> Result<PayoutOutcome, StoreError> {
    let payout = load_for_work(tx, id).await?;
    if let Some(why) = refused(&payout, seen) {
        return Ok(why);
    }
    let other_account = payout.payee_iban != to.payee_iban || payout.payee_name != to.payee_name;
    // Whoever put the account in stays the one, also when a colleague corrects the name on it.
    let changed_by = match payout.account_changed_by {
        Some(first) if payout.payee_iban == to.payee_iban => Some(first),
        _ if other_account => by.id,
        before => before,
    };
    let case = cases::load_for_work(tx, payout.case).await?;
    let own = case.application.as_ref().and_then(|it| it.needs.iban.as_ref());
    let to_person = if other_account && payout.payee_iban != to.payee_iban {
        Some(own == Some(&to.payee_iban))
    } else {
        payout.to_person
    };
    write(
        tx,
        &payout,
        [
            (Column::ToPerson, Expr::value(to_person)),
            (Column::DueOn, Expr::value(to.due_on)),
            (Column::PayeeName, Expr::value(to.payee_name.as_str())),
            (Column::PayeeIban, Expr::value(to.payee_iban.as_str())),
            (Column::State, Expr::value(PayoutState::Planned.name())),
            (Column::ReleasedBy, Expr::value(None::<Uuid>)),
            (Column::AccountChangedBy, Expr::value(changed_by.map(|it| it.0))),
        ],
    )
    .await?;
    record(tx, &payout, "change_payout", reason, by, now).await?;
    if payout.due_on != to.due_on || other_account {
        let purpose = payout.kind.purpose();
        let notice = Notice::PayoutMoved { amount: payout.amount, on: to.due_on, purpose };
        cases::tell(tx, &case, notice, now).await?;
    }
    Ok(PayoutOutcome::Done(PayoutState::Planned))
}

/// Pays a part on another day: it becomes a payout of its own, for the same time and to the same account.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first, or the part is nothing or all of it.
pub async fn split(
    tx: &Tx,
    (id, seen): (PayoutId, i32),
    (part, due_on): (Money, NaiveDate),
    reason: &str,
    by: &By,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> Result<PayoutOutcome, StoreError> {
    let row = Entity::find_by_id(id.0).one(&tx.0).await?.ok_or(StoreError::NotFound)?;
    let payout = from_row(row.clone())?;
    if let Some(why) = refused(&payout, seen) {
        return Ok(why);
    }
    if !payout.may_split() {
        return Ok(PayoutOutcome::NotNow(payout.state));
    }
    if part.is_zero() || payout.amount <= part {
        return Err(StoreError::Stale);
    }
    let left = payout.amount.minus_or_zero(part);
    // What two people have to release stays so: whoever splits it releases none of its parts.
    let is_large = Regulation::on(today).second_release_above < payout.amount;
    let entered_by = payout.account_changed_by.or(by.id.filter(|_| is_large)).map(|it| it.0);
    let change = [
        (Column::AmountCents, Expr::value(left.cents())),
        (Column::AccountChangedBy, Expr::value(entered_by)),
    ];
    write(tx, &payout, change).await?;
    let of_line = Entity::find().filter(Column::CaseId.eq(row.case_id)).filter(Column::Line.eq(row.line));
    let last = of_line.order_by_desc(Column::Part).one(&tx.0).await?.map_or(row.part, |it| it.part);
    let new = Model {
        id: ids::fresh(),
        part: last + 1,
        amount_cents: part.cents(),
        due_on,
        version: 1,
        account_changed_by: entered_by,
        ..row
    };
    Entity::insert(new.into_active_model()).exec_without_returning(&tx.0).await?;
    record(tx, &payout, "split_payout", reason, by, now).await?;
    if payout.due_on != due_on {
        let case = cases::load_for_work(tx, payout.case).await?;
        let purpose = payout.kind.purpose();
        cases::tell(tx, &case, Notice::PayoutMoved { amount: part, on: due_on, purpose }, now).await?;
    }
    Ok(PayoutOutcome::Done(payout.state))
}

/// Cancels a payout; above the limit of one person a second one has to agree, and it waits until then.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn cancel(
    tx: &Tx,
    (id, seen): (PayoutId, i32),
    reason: &str,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<PayoutOutcome, StoreError> {
    let payout = load_for_work(tx, id).await?;
    if let Some(why) = refused(&payout, seen) {
        return Ok(why);
    }
    // Parts of one payout count together.
    let whole: Money = list_of_case(tx, payout.case)
        .await?
        .iter()
        .filter(|it| it.line == payout.line && it.for_day == payout.for_day && it.may_change())
        .map(|it| it.amount)
        .sum();
    let needs_second = Regulation::on(today).second_release_above < whole;
    match (payout.cancel_asked_by, by.id) {
        (None, _) if needs_second => {
            let asked = Expr::value(by.id.map(|it| it.0));
            write(tx, &payout, [(Column::CancelAskedBy, asked)]).await?;
            record(tx, &payout, "ask_cancel_payout", reason, by, now).await?;
            return Ok(PayoutOutcome::Done(payout.state));
        }
        (Some(first), Some(second)) if needs_second && !staff::may_pair(tx, first, second, now).await? => {
            return Ok(PayoutOutcome::SamePerson);
        }
        _ => {}
    }
    let gone =
        [(Column::State, Expr::value(PayoutState::Cancelled.name())), (Column::TakenOut, Expr::value(true))];
    write(tx, &payout, gone).await?;
    if let Some(agreement) = payout.agreement {
        funding::fund_anew(tx, agreement, FirstMonth::AsAgreed, today).await?;
    }
    record(tx, &payout, "cancel_payout", reason, by, now).await?;
    let case = cases::load_for_work(tx, payout.case).await?;
    let notice = Notice::PayoutCancelled {
        amount: payout.amount,
        purpose: payout.kind.purpose(),
        due_on: Some(payout.due_on),
    };
    cases::tell(tx, &case, notice, now).await?;
    Ok(PayoutOutcome::Done(PayoutState::Cancelled))
}

/// Whoever asked to cancel it, or a colleague, lets it go on.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn keep(tx: &Tx, id: PayoutId, by: &By, now: DateTime<Utc>) -> Result<PayoutOutcome, StoreError> {
    let payout = load_for_work(tx, id).await?;
    if payout.cancel_asked_by.is_none() || !payout.state.is_open() {
        return Ok(PayoutOutcome::NotNow(payout.state));
    }
    write(tx, &payout, [(Column::CancelAskedBy, Expr::value(None::<Uuid>))]).await?;
    record(tx, &payout, "keep_payout", "", by, now).await?;
    Ok(PayoutOutcome::Done(payout.state))
}

/// What the log keeps: which payout and why, and no account.
async fn record(
    tx: &Tx,
    payout: &Payout,
    step: &'static str,
    reason: &str,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let facts = json!({ "payout": payout.id, "cents": payout.amount.cents(), "reason": reason });
    let line = audit_log::LogEntry { case: Some(payout.case), step, facts, ..audit_log::LogEntry::default() };
    audit_log::add(tx, line, by, now).await
}
