//! What somebody has to their credit goes back to them when they ask for it (requirement PF15). In the books it is a
//! debt that their credit pays at once; when a payment bounces afterwards, it is due again.

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{
    bank_days::bank_day_up_to,
    calendar::Month,
    case::payout_condition::PayoutCondition,
    fund::Regulation,
    ids::{AgreementId, CaseId, ChargeId, PayoutId, UserId},
    ledger::EntryKind,
    ledger_key::EntryKey,
    money::Money,
    reversal_reason::ReversalReason,
    text::Iban,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    Statement, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    casework::audit_log::{self, By},
    db::{Reads, Tx},
    entity::{charge, payout},
    error::{StoreError, column, corrupt},
    ids,
    ledger::{
        books,
        credit::{BALANCE, credit},
    },
    money_out::payouts::{self, Payout, PayoutKind, PayoutOutcome, PayoutState},
    repayment::{
        agreements::{self, Agreement},
        charges::{self, ChargeKind},
        reallocation::{AgreementBooks, NewPosting, PostingKind},
    },
    sql,
};

/// Where the money goes.
#[derive(Clone, Copy, Debug)]
pub struct To<'a> {
    /// Name on the account.
    pub name: &'a str,
    /// The account the refund goes to.
    pub iban: &'a Iban,
    /// Who of the staff put the account in; somebody else releases it. `None` when the person did.
    pub entered_by: Option<UserId>,
}

/// Agreements that ended with something to the person's credit that nobody asked back, and how much, in the order of
/// their ids after `after`; at most 1,000 at a time.
///
/// # Errors
/// The database refuses, or the books are corrupt.
pub async fn unclaimed_credits(
    at: &impl Reads,
    after: Option<AgreementId>,
) -> Result<Vec<(AgreementId, CaseId, Money)>, StoreError> {
    let sql = format!(
        "select a.id as id, a.case_id as case_id, {BALANCE} as cents \
         from agreement a join ledger_transfer t on t.agreement_id = a.id \
         where $1 < a.id and a.ended_on is not null and (t.credit = 'credit' or t.debit = 'credit') \
         and not exists (select 1 from payout p where p.agreement_id = a.id and p.kind = '{refund}' \
         and p.state in ({unpaid})) group by a.id, a.case_id having {BALANCE} > 0 order by a.id limit 1000",
        refund = PayoutKind::REFUND,
        unpaid = sql::list(&PayoutState::UNPAID.map(PayoutState::name)),
    );
    let connection = at.connection();
    let values = [after.map_or(Uuid::nil(), |it| it.0).into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let rows = connection.query_all_raw(statement).await?;
    rows.into_iter()
        .map(|row| {
            let cents = Money::from_cents(row.try_get("", "cents")?)
                .map_err(|_| corrupt("ledger_transfer", "amount_cents"))?;
            Ok((AgreementId(row.try_get("", "id")?), CaseId(row.try_get("", "case_id")?), cents))
        })
        .collect()
}

/// The refund of an agreement that is not paid yet.
pub async fn waiting(at: &impl Reads, id: AgreementId) -> Result<Option<Payout>, StoreError> {
    let row = payout::Entity::find()
        .filter(payout::Column::AgreementId.eq(id.0))
        .filter(payout::Column::Kind.eq(PayoutKind::REFUND))
        .filter(payout::Column::State.is_in(PayoutState::UNPAID.map(PayoutState::name)))
        .order_by_desc(payout::Column::Part)
        .one(at.connection())
        .await?;
    row.map(payouts::from_row).transpose()
}

/// Plans that all of somebody's credit goes back. Asked again before anybody released it, it takes the new account and
/// amount. Gives the amount, or nothing when there is no credit or it is on its way.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn request_refund(
    tx: &Tx,
    id: AgreementId,
    to: To<'_>,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Option<Money>, StoreError> {
    let agreement = agreements::lock(tx, id).await?;
    let amount = credit(tx, id).await?;
    let waits = waiting(tx, id).await?;
    if amount.is_zero() || waits.as_ref().is_some_and(|it| it.state != PayoutState::Planned) {
        return Ok(None);
    }
    match waits {
        // A second press of the button.
        Some(waits)
            if waits.amount == amount && waits.payee_name == to.name && waits.payee_iban == *to.iban =>
        {
            return Ok(None);
        }
        Some(waits) => {
            let change = [
                (payout::Column::PayeeName, Expr::value(to.name)),
                (payout::Column::PayeeIban, Expr::value(to.iban.as_str())),
                (payout::Column::AmountCents, Expr::value(amount.cents())),
                (payout::Column::AccountChangedBy, Expr::value(to.entered_by.map(|it| it.0))),
            ];
            payouts::write(tx, &waits, change).await?;
        }
        None => plan(tx, &agreement, amount, to, today).await?,
    }
    let facts = json!({ "agreement": id, "cents": amount.cents() });
    let line = audit_log::LogEntry {
        case: Some(agreement.case),
        step: "ask_refund",
        facts,
        ..audit_log::LogEntry::default()
    };
    audit_log::add(tx, line, by, now).await?;
    Ok(Some(amount))
}

async fn plan(
    tx: &Tx,
    agreement: &Agreement,
    amount: Money,
    to: To<'_>,
    today: NaiveDate,
) -> Result<(), StoreError> {
    let before = payout::Entity::find()
        .filter(payout::Column::AgreementId.eq(agreement.id.0))
        .filter(payout::Column::Kind.eq(PayoutKind::REFUND))
        .count(&tx.0)
        .await?;
    let row = payout::ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(agreement.case.0),
        agreement_id: Set(Some(agreement.id.0)),
        kind: Set(PayoutKind::Refund.name().to_owned()),
        line: Set(column(agreement.line, "payout", "line")?),
        part: Set(column(before, "payout", "part")?),
        purpose: Set(PayoutKind::Refund.purpose_name().to_owned()),
        payee_name: Set(to.name.to_owned()),
        payee_iban: Set(to.iban.as_str().to_owned()),
        amount_cents: Set(amount.cents()),
        due_on: Set(bank_day_up_to(today + Days::new(Regulation::on(today).refund_days))),
        for_day: Set(today),
        month: Set(None),
        state: Set(PayoutState::Planned.name().to_owned()),
        released_by: Set(None),
        second_by: Set(None),
        paid_on: Set(None),
        version: Set(1),
        account_changed_by: Set(to.entered_by.map(|it| it.0)),
        cancel_asked_by: Set(None),
        taken_out: Set(false),
        to_person: Set(Some(true)),
        returned_cents: Set(0),
        not_again_cents: Set(0),
        waits_for: Set(PayoutCondition::Nothing.name().to_owned()),
        released_on: Set(None),
    };
    payout::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Nobody wants it any more: somebody's credit stays theirs.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn cancel(tx: &Tx, id: PayoutId, by: &By, now: DateTime<Utc>) -> Result<PayoutOutcome, StoreError> {
    let payout = payouts::load_for_work(tx, id).await?;
    if payout.kind != PayoutKind::Refund || !payout.state.is_open() {
        return Ok(PayoutOutcome::NotNow(payout.state));
    }
    payouts::write(tx, &payout, [(payout::Column::State, Expr::value(PayoutState::Cancelled.name()))])
        .await?;
    payouts::record(tx, &payout, "cancel_refund", by, now).await?;
    Ok(PayoutOutcome::Done(PayoutState::Cancelled))
}

/// The bank is told to pay it: it stands among what is due, paid by the credit. `key` is that of the entry.
pub(crate) async fn post_refund(
    tx: &Tx,
    payout: &Payout,
    key: EntryKey,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = payout.agreement.ok_or(corrupt("payout", "agreement_id"))?;
    let agreement = agreements::lock(tx, id).await?;
    let charge = ChargeId(payout.id.0);
    let month = Month::of(today);
    let again = charge::Entity::update_many()
        .col_expr(charge::Column::AmountCents, Expr::value(payout.amount.cents()))
        .col_expr(charge::Column::DueOn, Expr::value(today))
        .filter(charge::Column::Id.eq(charge.0))
        .exec(&tx.0)
        .await?;
    if again.rows_affected == 0 {
        let row = charge::ActiveModel {
            id: Set(charge.0),
            agreement_id: Set(id.0),
            month: Set(month.to_string()),
            kind: Set(ChargeKind::Refund.name().to_owned()),
            amount_cents: Set(payout.amount.cents()),
            settled_cents: Set(0),
            due_on: Set(today),
            chased: Set(0),
            chased_on: Set(None),
            waived_cents: Set(0),
            settlement_cents: Set(0),
            interest_cents: Set(0),
            moved: Set(false),
            part: Set(charges::next_part(tx, id, month).await?),
        };
        charge::Entity::insert(row).exec_without_returning(&tx.0).await?;
    }
    let fresh = NewPosting { key, on: today, amount: payout.amount, what: PostingKind::Refund(charge) };
    AgreementBooks::open(tx, &agreement, by.id, now).await?.receive(&fresh).await?;
    Ok(())
}

/// The bank did not carry it out: the credit is the person's again, as if it had never been asked for.
pub(crate) async fn reverse_refund(
    tx: &Tx,
    payout: &Payout,
    key: &EntryKey,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = payout.agreement.ok_or(corrupt("payout", "agreement_id"))?;
    let agreement = agreements::lock(tx, id).await?;
    let entry = books::by_key(tx, key).await?;
    debug_assert_eq!(entry.kind, EntryKind::Refund);
    let books = AgreementBooks::open(tx, &agreement, by.id, now).await?;
    books.reverse_event(entry.root, ReversalReason::Void, entry.effective_on).await?;
    charge::Entity::update_many()
        .col_expr(charge::Column::AmountCents, Expr::value(0))
        .filter(charge::Column::Id.eq(payout.id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}
