//! The monthly billing run: set-based, in chunks, and harmless when run again or cut off half-way.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::Month,
    case::change::Notice,
    ids::{AgreementId, ChargeId},
    ledger as books,
    money::Money,
    repayment::billing::{Income, Outcome, outcome},
    text::Email,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, Statement, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    agreements::{self, Agreement},
    db::{Db, StoreError, Tx, corrupt},
    entity::{
        account, agreement, allocation, case, charge, income_statement, ledger_entry, ledger_transfer, outbox,
    },
    ids, incomes, ledger,
    outbox::Content,
};

/// Agreements billed in one transaction; what a crash can undo at most.
const CHUNK: u64 = 500;

/// What a run did. Running it again for the same month gives zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub charges: u64,
    pub charged: Money,
    pub below_threshold: u64,
    pub paused: u64,
    pub ended: u64,
}

/// Bills one month for every agreement that owes something for it.
///
/// # Errors
/// The database refuses; chunks committed before stay, and a new run goes on after them.
pub async fn run(db: &Db, month: Month, now: DateTime<Utc>) -> Result<Summary, StoreError> {
    let mut summary = Summary::default();
    let mut last = Uuid::nil();
    loop {
        let tx = db.begin().await?;
        let chunk = next_chunk(&tx, last).await?;
        let Some(end) = chunk.last().map(|it| it.id.0) else { return Ok(summary) };
        bill_chunk(&tx, &chunk, month, now, &mut summary).await?;
        tx.commit().await?;
        last = end;
    }
}

async fn next_chunk(tx: &Tx, after: Uuid) -> Result<Vec<Agreement>, StoreError> {
    let rows = agreement::Entity::find()
        .filter(agreement::Column::Id.gt(after))
        .filter(agreement::Column::AcceptedAt.is_not_null())
        .filter(agreement::Column::EndedOn.is_null())
        .order_by_asc(agreement::Column::Id)
        .limit(CHUNK)
        .lock_exclusive()
        .all(&tx.0)
        .await?;
    rows.into_iter().map(agreements::from_row).collect()
}

/// What the rows of one chunk become.
#[derive(Default)]
struct Rows {
    charges: Vec<charge::ActiveModel>,
    entries: Vec<ledger_entry::ActiveModel>,
    transfers: Vec<ledger_transfer::ActiveModel>,
    allocations: Vec<allocation::ActiveModel>,
    notices: Vec<(Uuid, Notice)>,
    ended: Vec<Uuid>,
}

async fn bill_chunk(
    tx: &Tx,
    chunk: &[Agreement],
    month: Month,
    now: DateTime<Utc>,
    summary: &mut Summary,
) -> Result<(), StoreError> {
    let billed = billed_already(tx, chunk, month).await?;
    let fresh: Vec<&Agreement> = chunk.iter().filter(|it| !billed.contains(&it.id.0)).collect();
    let known = incomes_of(tx, &fresh).await?;
    let credits = credits_of(tx, &fresh).await?;
    let mut rows = Rows::default();
    for agreement in fresh {
        let incomes = known.get(&agreement.case.0).cloned().unwrap_or_default();
        let due_on = agreement.terms.due_on(month);
        match outcome(&agreement.account(incomes), month) {
            Outcome::Charge { amount, due_on } => {
                let credit = credits.get(&agreement.id.0).copied().unwrap_or(Money::ZERO);
                charge_rows(&mut rows, agreement, (month, amount, credit.min(amount), due_on), now);
                summary.charges += 1;
                summary.charged = [summary.charged, amount].into_iter().sum();
            }
            Outcome::BelowThreshold => {
                rows.charges.push(free_month(agreement, month, "below_threshold", due_on));
                rows.notices.push((agreement.case.0, Notice::NothingToPay { month }));
                summary.below_threshold += 1;
            }
            Outcome::Paused => {
                rows.charges.push(free_month(agreement, month, "paused", due_on));
                summary.paused += 1;
            }
            Outcome::Done => {
                rows.ended.push(agreement.id.0);
                summary.ended += 1;
            }
            Outcome::NotYet => {}
        }
    }
    write(tx, rows, month, now).await
}

fn charge_rows(
    rows: &mut Rows,
    agreement: &Agreement,
    (month, amount, credit, due_on): (Month, Money, Money, NaiveDate),
    now: DateTime<Utc>,
) {
    let key = format!("charge:{}:{month}", agreement.id);
    let entry = books::charge(key, amount, credit, &agreement.terms, month.first_day());
    let (entry_id, charge_id) = (ids::fresh(), ids::fresh());
    rows.transfers
        .extend(entry.transfers.iter().map(|it| ledger::transfer_row(entry_id, Some(agreement.id), it)));
    rows.entries.push(ledger_entry::ActiveModel {
        id: Set(entry_id),
        kind: Set(entry.kind.name().to_owned()),
        key: Set(entry.key),
        case_id: Set(Some(agreement.case.0)),
        agreement_id: Set(Some(agreement.id.0)),
        effective_on: Set(entry.effective_on),
        recorded_at: Set(now),
        reverses_id: Set(None),
        by_id: Set(None),
    });
    rows.charges.push(charge::ActiveModel {
        id: Set(charge_id),
        agreement_id: Set(agreement.id.0),
        month: Set(month.to_string()),
        outcome: Set("charge".to_owned()),
        amount_cents: Set(amount.cents()),
        settled_cents: Set(credit.cents()),
        due_on: Set(due_on),
        reminded: Set(false),
    });
    if !credit.is_zero() {
        rows.allocations.push(allocation::ActiveModel {
            id: Set(ids::fresh()),
            entry_id: Set(entry_id),
            charge_id: Set(charge_id),
            amount_cents: Set(credit.cents()),
        });
    }
    rows.notices.push((agreement.case.0, Notice::ChargeAnnounced { amount, due_on, month }));
}

fn free_month(agreement: &Agreement, month: Month, why: &str, due_on: NaiveDate) -> charge::ActiveModel {
    charge::ActiveModel {
        id: Set(ids::fresh()),
        agreement_id: Set(agreement.id.0),
        month: Set(month.to_string()),
        outcome: Set(why.to_owned()),
        amount_cents: Set(0),
        settled_cents: Set(0),
        due_on: Set(due_on),
        reminded: Set(true),
    }
}

async fn write(tx: &Tx, rows: Rows, month: Month, now: DateTime<Utc>) -> Result<(), StoreError> {
    let agreements: Vec<Uuid> = rows.charges.iter().map(|it| *it.agreement_id.as_ref()).collect();
    if !rows.entries.is_empty() {
        ledger_entry::Entity::insert_many(rows.entries).exec_without_returning(&tx.0).await?;
        ledger_transfer::Entity::insert_many(rows.transfers).exec_without_returning(&tx.0).await?;
    }
    if !rows.charges.is_empty() {
        charge::Entity::insert_many(rows.charges).exec_without_returning(&tx.0).await?;
        recount(tx, &agreements).await?;
    }
    if !rows.allocations.is_empty() {
        allocation::Entity::insert_many(rows.allocations).exec_without_returning(&tx.0).await?;
    }
    if !rows.ended.is_empty() {
        agreement::Entity::update_many()
            .col_expr(agreement::Column::EndedOn, Expr::value(month.first_day()))
            .filter(agreement::Column::Id.is_in(rows.ended))
            .exec(&tx.0)
            .await?;
    }
    announce(tx, rows.notices, now).await
}

/// Takes the running totals from the charges themselves, so that they can never drift.
async fn recount(tx: &Tx, agreements: &[Uuid]) -> Result<(), StoreError> {
    let of_this = "from charge where charge.agreement_id = agreement.id and charge.outcome = 'charge'";
    let sum = Expr::cust(format!("(select cast(coalesce(sum(amount_cents), 0) as bigint) {of_this})"));
    let count = Expr::cust(format!("(select cast(count(*) as integer) {of_this})"));
    agreement::Entity::update_many()
        .col_expr(agreement::Column::ChargedCents, sum)
        .col_expr(agreement::Column::Charges, count)
        .filter(agreement::Column::Id.is_in(agreements.iter().copied()))
        .exec(&tx.0)
        .await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Address {
    case_id: Uuid,
    email: String,
    language: String,
}

async fn announce(tx: &Tx, notices: Vec<(Uuid, Notice)>, now: DateTime<Utc>) -> Result<(), StoreError> {
    if notices.is_empty() {
        return Ok(());
    }
    let to_account: sea_orm::RelationDef = case::Entity::belongs_to(account::Entity)
        .from(case::Column::ApplicantId)
        .to(account::Column::Id)
        .into();
    let addresses: Vec<Address> = case::Entity::find()
        .select_only()
        .column_as(case::Column::Id, "case_id")
        .column(account::Column::Email)
        .column(account::Column::Language)
        .join(sea_orm::JoinType::InnerJoin, to_account)
        .filter(case::Column::Id.is_in(notices.iter().map(|it| it.0)))
        .into_model()
        .all(&tx.0)
        .await?;
    let addresses: HashMap<Uuid, Address> = addresses.into_iter().map(|it| (it.case_id, it)).collect();
    let mut rows = Vec::with_capacity(notices.len());
    for (case, notice) in notices {
        let address = addresses.get(&case).ok_or(StoreError::NotFound)?;
        Email::parse(&address.email).map_err(|_| corrupt("account", "email"))?;
        let content = Content::Case { notice };
        rows.push(outbox::ActiveModel {
            id: Set(ids::fresh()),
            case_id: Set(Some(case)),
            recipient: Set(address.email.clone()),
            language: Set(address.language.clone()),
            kind: Set(content.name().to_owned()),
            payload: Set(json!(content)),
            due_at: Set(now),
            leased_until: Set(None),
            attempts: Set(0),
            sent_at: Set(None),
            failed_at: Set(None),
            last_error: Set(None),
            created_at: Set(now),
        });
    }
    outbox::Entity::insert_many(rows).exec_without_returning(&tx.0).await?;
    Ok(())
}

async fn billed_already(tx: &Tx, chunk: &[Agreement], month: Month) -> Result<Vec<Uuid>, StoreError> {
    let rows: Vec<Uuid> = charge::Entity::find()
        .select_only()
        .column(charge::Column::AgreementId)
        .filter(charge::Column::AgreementId.is_in(chunk.iter().map(|it| it.id.0)))
        .filter(charge::Column::Month.eq(month.to_string()))
        .into_tuple()
        .all(&tx.0)
        .await?;
    Ok(rows)
}

async fn incomes_of(tx: &Tx, agreements: &[&Agreement]) -> Result<HashMap<Uuid, Vec<Income>>, StoreError> {
    let rows = income_statement::Entity::find()
        .filter(income_statement::Column::CaseId.is_in(agreements.iter().map(|it| it.case.0)))
        .order_by_asc(income_statement::Column::FromMonth)
        .order_by_asc(income_statement::Column::DeclaredAt)
        .order_by_asc(income_statement::Column::Id)
        .all(&tx.0)
        .await?;
    let mut by_case: HashMap<Uuid, Vec<Income>> = HashMap::new();
    for row in rows {
        let case = row.case_id;
        by_case.entry(case).or_default().push(incomes::from_row(&row)?);
    }
    Ok(by_case)
}

/// What each person still has with the fund: a positive balance on the liability account.
async fn credits_of(tx: &Tx, agreements: &[&Agreement]) -> Result<HashMap<Uuid, Money>, StoreError> {
    #[derive(FromQueryResult)]
    struct Line {
        agreement_id: Uuid,
        debit: String,
        amount_cents: i64,
    }
    let credit = books::Account::Credit.name();
    let lines: Vec<Line> = ledger_transfer::Entity::find()
        .select_only()
        .columns([
            ledger_transfer::Column::AgreementId,
            ledger_transfer::Column::Debit,
            ledger_transfer::Column::AmountCents,
        ])
        .filter(ledger_transfer::Column::AgreementId.is_in(agreements.iter().map(|it| it.id.0)))
        .filter(ledger_transfer::Column::Debit.eq(credit).or(ledger_transfer::Column::Credit.eq(credit)))
        .into_model()
        .all(&tx.0)
        .await?;
    let mut cents: HashMap<Uuid, i64> = HashMap::new();
    for line in lines {
        let sign = if line.debit == credit { -1 } else { 1 };
        *cents.entry(line.agreement_id).or_default() += sign * line.amount_cents;
    }
    cents
        .into_iter()
        .map(|(id, cents)| {
            Ok((id, Money::from_cents(cents).map_err(|_| corrupt("ledger_transfer", "credit"))?))
        })
        .collect()
}

/// A charge whose day has passed unpaid and that nobody was reminded of.
#[derive(Clone, Debug)]
pub struct Missed {
    pub charge: ChargeId,
    pub agreement: AgreementId,
    pub open: Money,
    pub due_on: NaiveDate,
}

/// Charges that fell due before `day` and got no reminder yet; at most 200 at a time.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list_missed(tx: &Tx, day: NaiveDate) -> Result<Vec<Missed>, StoreError> {
    let rows = charge::Entity::find()
        .filter(charge::Column::DueOn.lt(day))
        .filter(charge::Column::Reminded.eq(false))
        .filter(Expr::col(charge::Column::SettledCents).lt(Expr::col(charge::Column::AmountCents)))
        .order_by_asc(charge::Column::DueOn)
        .order_by_asc(charge::Column::Id)
        .limit(200)
        .all(&tx.0)
        .await?;
    rows.into_iter()
        .map(|it| {
            let open = Money::from_cents(it.amount_cents - it.settled_cents)
                .map_err(|_| corrupt("charge", "settled_cents"))?;
            Ok(Missed {
                charge: ChargeId(it.id),
                agreement: AgreementId(it.agreement_id),
                open,
                due_on: it.due_on,
            })
        })
        .collect()
}

/// Notes that a reminder went out for a charge.
///
/// # Errors
/// The database refuses.
pub async fn mark_reminded(tx: &Tx, charge: ChargeId) -> Result<(), StoreError> {
    charge::Entity::update_many()
        .col_expr(charge::Column::Reminded, Expr::value(true))
        .filter(charge::Column::Id.eq(charge.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// The month most charges were made for last; where a run that was skipped goes on.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn last_month(db: &Db) -> Result<Option<Month>, StoreError> {
    let statement =
        Statement::from_string(db.0.get_database_backend(), "select max(month) as month from charge");
    let Some(row) = db.0.query_one_raw(statement).await? else { return Ok(None) };
    let month: Option<String> = row.try_get("", "month")?;
    month.map(|it| it.parse().map_err(|_| corrupt("charge", "month"))).transpose()
}
