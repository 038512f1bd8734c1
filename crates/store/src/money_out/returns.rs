//! Money of a payout that comes back after the bank paid it: the account does not exist, or the school pays back. It is
//! booked, and where it is still to be given, it is planned again.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    ids::PayoutId, ledger, ledger_key::EntryKey, money::Money, notice::Notice, repayment::terms::Terms,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, sea_query::Expr};
use serde_json::json;

use crate::{
    casework::{
        audit_log::{self, By},
        cases,
    },
    db::Tx,
    entity::{
        agreement,
        payout::{self, Column, Entity},
    },
    error::{StoreError, column},
    ids,
    ledger::{books, closed, subject::Subject},
    money_out::{
        payouts::{Payout, PayoutKind, PayoutOutcome, PayoutState, list_of_case, load_for_work, write},
        refunds,
    },
    repayment::agreements,
    servicing::{
        early,
        funding::{self, FirstMonth},
    },
};

/// Money that came back.
#[derive(Clone, Debug)]
pub struct PayoutReturn {
    /// What came back; not more than was paid and did not come back before.
    pub amount: Money,
    /// The day the bank got it.
    pub on: NaiveDate,
    /// It is planned again, for this day; `None` when it is not given any more.
    pub again_on: Option<NaiveDate>,
    /// Why, for colleagues.
    pub reason: String,
}

/// Books what came back of a payout.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn register(
    tx: &Tx,
    (id, seen): (PayoutId, i32),
    back: &PayoutReturn,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<PayoutOutcome, StoreError> {
    let payout = load_for_work(tx, id).await?;
    if !payout.may_return() || payout.amount.minus_or_zero(payout.returned) < back.amount {
        return Ok(PayoutOutcome::NotNow(payout.state));
    }
    if payout.version != seen {
        return Ok(PayoutOutcome::Changed);
    }
    if let Some(paid_on) = payout.paid_on.filter(|paid_on| back.on < *paid_on) {
        return Ok(PayoutOutcome::BeforeRelease(paid_on));
    }
    if payout.kind == PayoutKind::Refund {
        return refund_returned(tx, &payout, back, by, now).await;
    }
    let Some(terms) = terms_left(tx, &payout, back.amount).await? else {
        return Ok(PayoutOutcome::AlreadyCharged);
    };
    let not_again = if back.again_on.is_some() { Money::ZERO } else { back.amount };
    let cents = |it: Money| Expr::value(it.cents());
    write(
        tx,
        &payout,
        [
            (Column::ReturnedCents, cents(payout.returned.plus(back.amount))),
            (Column::NotAgainCents, cents(payout.not_again.plus(not_again))),
        ],
    )
    .await?;
    let key = EntryKey::PayoutReturned { payout: id, version: payout.version + 1 };
    let closed = closed::closed(tx).await?.until;
    let entry = ledger::payout_returned(key, back.amount, terms.as_ref(), back.on).after(closed);
    let subject = Subject { case: Some(payout.case), agreement: payout.agreement, by: by.id };
    books::post(tx, &entry, subject, now).await?;
    if let Some(agreement) = payout.agreement {
        agreement::Entity::update_many()
            .col_expr(
                agreement::Column::DisbursedCents,
                Expr::col(agreement::Column::DisbursedCents).sub(back.amount.cents()),
            )
            .filter(agreement::Column::Id.eq(agreement.0))
            .exec(&tx.0)
            .await?;
    }
    if let Some(on) = back.again_on {
        plan_again(tx, &payout, back.amount, on).await?;
    }
    if let Some(agreement) = payout.agreement {
        funding::fund_anew(tx, agreement, FirstMonth::AsAgreed, today).await?;
        early::end(tx, agreement, today, now).await?;
    }
    record(tx, &payout, back, by, now).await?;
    let case = cases::load_for_work(tx, payout.case).await?;
    cases::tell(tx, &case, returned_notice(&payout, back), now).await?;
    Ok(PayoutOutcome::Done(PayoutState::Paid))
}

const fn returned_notice(payout: &Payout, back: &PayoutReturn) -> Notice {
    Notice::PayoutReturned { amount: back.amount, on: back.on, purpose: payout.kind.purpose() }
}

/// What went back to a person came back to the fund, all of it: it is to their credit again, to be asked for anew.
async fn refund_returned(
    tx: &Tx,
    payout: &Payout,
    back: &PayoutReturn,
    by: &By,
    now: DateTime<Utc>,
) -> Result<PayoutOutcome, StoreError> {
    if back.amount != payout.amount {
        return Ok(PayoutOutcome::NotNow(payout.state));
    }
    let cents = Expr::value(back.amount.cents());
    write(tx, payout, [(Column::ReturnedCents, cents.clone()), (Column::NotAgainCents, cents)]).await?;
    let closed = closed::closed(tx).await?.until;
    let entry =
        ledger::refund_returned(EntryKey::RefundReturned(payout.id), back.amount, back.on).after(closed);
    let subject = Subject { case: Some(payout.case), agreement: payout.agreement, by: by.id };
    if let Some(agreement) = payout.agreement {
        agreements::lock(tx, agreement).await?;
    }
    books::post(tx, &entry, subject, now).await?;
    // The version of a release is that of the payout after it; registering it as paid came after that.
    let released = EntryKey::Refund { payout: payout.id, version: payout.version - 1 };
    refunds::reverse_refund(tx, payout, &released, by, now).await?;
    record(tx, payout, back, by, now).await?;
    let case = cases::load_for_work(tx, payout.case).await?;
    cases::tell(tx, &case, returned_notice(payout, back), now).await?;
    Ok(PayoutOutcome::Done(PayoutState::Paid))
}

/// The terms that money of a payout is lent under, if it is lent, with its agreement locked; nothing when more of it
/// was charged already than would be left: what was asked back stays asked, and is settled by hand first.
async fn terms_left(tx: &Tx, payout: &Payout, back: Money) -> Result<Option<Option<Terms>>, StoreError> {
    let Some(id) = payout.agreement else { return Ok(Some(None)) };
    let agreement = agreements::lock(tx, id).await?;
    let is_left = agreement.charged <= agreement.disbursed.minus_or_zero(back);
    Ok(is_left.then_some(Some(agreement.terms)))
}

/// What the log keeps: which payout, how much and why, and no account.
async fn record(
    tx: &Tx,
    payout: &Payout,
    back: &PayoutReturn,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let facts = json!({ "payout": payout.id, "cents": back.amount.cents(), "reason": back.reason });
    let step = "return_payout";
    let line = audit_log::LogEntry { case: Some(payout.case), step, facts, ..audit_log::LogEntry::default() };
    audit_log::add(tx, line, by, now).await
}

/// A payout beside the one of which money came back, for the same time and to the same account: another account is put
/// in as for any payout that is planned.
async fn plan_again(tx: &Tx, payout: &Payout, amount: Money, on: NaiveDate) -> Result<(), StoreError> {
    let all = list_of_case(tx, payout.case).await?;
    let of_line = all.iter().filter(|it| it.line == payout.line && it.kind != PayoutKind::Refund);
    let part = of_line.map(|it| it.part + 1).max().unwrap_or(0);
    let row = Entity::find_by_id(payout.id.0).one(&tx.0).await?.ok_or(StoreError::NotFound)?;
    let row = payout::ActiveModel {
        id: Set(ids::fresh()),
        part: Set(column(part, "payout", "part")?),
        amount_cents: Set(amount.cents()),
        due_on: Set(on),
        state: Set(PayoutState::Planned.name().to_owned()),
        released_by: Set(None),
        second_by: Set(None),
        paid_on: Set(None),
        version: Set(1),
        account_changed_by: Set(None),
        cancel_asked_by: Set(None),
        returned_cents: Set(0),
        not_again_cents: Set(0),
        waits_for: Set(payout.waits_for.name().to_owned()),
        released_on: Set(None),
        case_id: Set(row.case_id),
        agreement_id: Set(row.agreement_id),
        kind: Set(row.kind),
        line: Set(row.line),
        purpose: Set(row.purpose),
        payee_name: Set(row.payee_name),
        payee_iban: Set(row.payee_iban),
        for_day: Set(row.for_day),
        month: Set(row.month),
        taken_out: Set(false),
        to_person: Set(row.to_person),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}
