//! Who has paid all that is left is done: the rest is charged on the day it came in and paid by it, the agreement ends,
//! and nothing more is billed.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::Month,
    ids::{AgreementId, ChargeId, UserId},
    ledger_key::EntryKey,
    repayment::{early::EarlyRepayment, terms::Terms},
    reversal_reason::ReversalReason,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    billing::posting,
    db::{Reads, Tx},
    entity::{agreement, charge},
    error::StoreError,
    ids,
    ledger::{books, credit::BALANCE},
    repayment::{
        agreements::{self, Agreement},
        charges::{self, Charge, ChargeKind},
        reallocation::{AgreementBooks, NewPosting, PostingKind},
    },
    servicing::balance,
};

/// What ends an agreement on a day, beside what is charged already; `None` while money is still to be paid out under
/// it, and when it ended or was written off.
///
/// # Errors
/// The database refuses, or the books are corrupt.
pub async fn amount(
    at: &impl Reads,
    agreement: &Agreement,
    on: NaiveDate,
) -> Result<Option<EarlyRepayment>, StoreError> {
    let stands = balance::load(at, agreement, on).await?;
    let is_over = agreement.ended_on.is_some() || agreement.written_off_on.is_some();
    let is_paid_out = stands.promised.is_zero() && !agreement.disbursed.is_zero();
    // An income share has no rest that is known: it ends by its cap, its payments or its last month.
    let is_loan = matches!(agreement.terms, Terms::PreFinancing(_));
    if agreement.accepted_at.is_none() || is_over || !is_paid_out || !is_loan {
        return Ok(None);
    }
    let next = first_unbilled(at, agreement).await?;
    Ok(Some(agreement.account(Vec::new()).early_repayment(next, on)))
}

async fn first_unbilled(at: &impl Reads, agreement: &Agreement) -> Result<Month, StoreError> {
    let charges = charges::list_charges(at, agreement.id).await?;
    let last = charges.iter().rfind(|it| it.is_month()).map(|it| it.month.plus(1));
    Ok(last.unwrap_or_else(|| agreement.terms.first_month()))
}

/// Ends an agreement for which enough came in. The caller has locked it.
pub(crate) async fn end_if_paid(
    tx: &Tx,
    id: AgreementId,
    by: Option<UserId>,
    on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let agreement = agreements::load_for_work(tx, id).await?;
    let Some(rest) = amount(tx, &agreement, on).await? else { return Ok(false) };
    let stands = balance::load(tx, &agreement, on).await?;
    if rest.total().is_zero() || !stands.open.is_zero() || stands.credit < rest.total() {
        return Ok(false);
    }
    let charge = ChargeId(ids::fresh());
    write_charge(tx, &agreement, charge, rest, on).await?;
    let what = PostingKind::Early { charge, interest: rest.interest };
    let fresh = NewPosting { key: EntryKey::EarlyRepayment(charge), on, amount: rest.total(), what };
    AgreementBooks::open(tx, &agreement, by, now).await?.receive(&fresh).await?;
    posting::recount(tx, id).await?;
    let mut interest = agreement.interest;
    interest.charged = interest.charged.plus(rest.interest);
    interest.waiting = domain::money::Money::ZERO;
    agreements::set_interest(tx, id, interest).await?;
    set_ended(tx, id, Some(on)).await?;
    Ok(true)
}

async fn write_charge(
    tx: &Tx,
    agreement: &Agreement,
    charge: ChargeId,
    rest: EarlyRepayment,
    on: NaiveDate,
) -> Result<(), StoreError> {
    let month = Month::of(on);
    let row = charge::ActiveModel {
        id: Set(charge.0),
        agreement_id: Set(agreement.id.0),
        month: Set(month.to_string()),
        kind: Set(ChargeKind::Early.name().to_owned()),
        amount_cents: Set(rest.total().cents()),
        settled_cents: Set(0),
        due_on: Set(on),
        chased: Set(0),
        chased_on: Set(None),
        waived_cents: Set(0),
        settlement_cents: Set(0),
        interest_cents: Set(rest.interest.cents()),
        moved: Set(false),
        part: Set(charges::next_part(tx, agreement.id, month).await?),
    };
    charge::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

async fn set_ended(tx: &Tx, id: AgreementId, on: Option<NaiveDate>) -> Result<(), StoreError> {
    agreement::Entity::update_many()
        .col_expr(agreement::Column::EndedOn, Expr::value(on))
        .filter(agreement::Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// A payment was reversed: when the rest that was charged at once is no longer paid, it comes month by month again.
/// The caller has locked the agreement.
pub(crate) async fn undo_if_unpaid(
    tx: &Tx,
    id: AgreementId,
    by: Option<UserId>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let charges = charges::list_charges(tx, id).await?;
    let is_open = |it: &&Charge| it.kind == ChargeKind::Early && it.settled < it.amount;
    let Some(early) = charges.iter().find(is_open) else { return Ok(()) };
    let agreement = agreements::load_for_work(tx, id).await?;
    let entry = books::by_key(tx, &EntryKey::EarlyRepayment(early.id)).await?;
    let books = AgreementBooks::open(tx, &agreement, by, now).await?;
    books.reverse_event(entry.root, ReversalReason::Replayed, entry.effective_on).await?;
    charge::Entity::update_many()
        .col_expr(charge::Column::AmountCents, Expr::value(0))
        .col_expr(charge::Column::InterestCents, Expr::value(0))
        .filter(charge::Column::Id.eq(early.id.0))
        .exec(&tx.0)
        .await?;
    posting::recount(tx, id).await?;
    let mut interest = agreement.interest;
    interest.charged = interest.charged.minus_or_zero(early.interest);
    agreements::set_interest(tx, id, interest).await?;
    // What had run since the last bill runs again with the next one; only what waited before waits again.
    let open = agreements::load_for_work(tx, id).await?;
    let since = open.account(Vec::new()).early_repayment(first_unbilled(tx, &open).await?, early.due_on);
    interest.waiting = early.interest.minus_or_zero(since.interest);
    agreements::set_interest(tx, id, interest).await?;
    set_ended(tx, id, None).await
}

/// Agreements that run and have something to their credit, in the order of their ids after `after`; at most 1,000.
pub async fn with_credit(
    at: &impl Reads,
    after: Option<AgreementId>,
) -> Result<Vec<AgreementId>, StoreError> {
    let sql = format!(
        "select a.id as id from agreement a join ledger_transfer t on t.agreement_id = a.id \
         where $1 < a.id and a.accepted_at is not null and a.ended_on is null and a.instrument = 'pre_financing' \
         and (t.credit = 'credit' or t.debit = 'credit') group by a.id having {BALANCE} > 0 order by a.id limit 1000"
    );
    let connection = at.connection();
    let values = [after.map_or(Uuid::nil(), |it| it.0).into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let rows = connection.query_all_raw(statement).await?;
    rows.into_iter().map(|row| Ok(AgreementId(row.try_get("", "id")?))).collect()
}

/// Ends an agreement whose credit covers what is left, for instance since its last payout was cancelled.
///
/// # Errors
/// The database refuses, or the books are corrupt.
pub async fn end(tx: &Tx, id: AgreementId, on: NaiveDate, now: DateTime<Utc>) -> Result<bool, StoreError> {
    agreements::lock(tx, id).await?;
    end_if_paid(tx, id, None, on, now).await
}
