//! Annual settlement of an income share: what a year comes to with the real income, calculated from a yearly income
//! that one person confirmed, and approved by another (requirement ISA12).

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::{
    calendar::Month,
    fund::Regulation,
    funding::Instrument,
    ids::{AgreementId, CaseId, UserId},
    ledger_key::EntryKey,
    money::Money,
    notice::Notice,
    repayment::{
        annual_settlement::{AnnualSettlement, BilledMonth, annual_settlement},
        billing::RepaymentState,
        income_share::ShareProgress,
        terms::{IncomeShare, Terms},
    },
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, Statement, Value, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    casework::{
        audit_log::{self, By},
        cases,
    },
    db::{Db, Reads, Tx},
    entity::{
        agreement,
        annual_settlement::{ActiveModel, Column, Entity},
        charge, income_year,
    },
    error::{StoreError, column},
    ids,
    people::staff,
    place::{PAGE, Paged, Place},
    repayment::{
        agreements::{self, Agreement},
        charges::{self, Charge, ChargeKind, MONTH_PART, list_charges},
        income_lists,
        incomes::{self, IncomeRecord},
        reallocation::{AgreementBooks, NewPosting, PostingKind},
    },
};

/// What the annual settlement of one year comes to.
#[derive(Clone, Debug)]
pub struct SettlementCalculation {
    /// The confirmed income of the year.
    pub income: IncomeRecord,
    /// Each month as it was charged and as it should have been.
    pub year: AnnualSettlement,
}

/// How far the annual settlement of a year is.
#[derive(Clone, Debug)]
pub enum SettlementStatus {
    /// No yearly income was confirmed yet.
    NoIncome,
    /// The income is confirmed; this is what approval would book.
    Ready(SettlementCalculation),
    /// It was settled; the difference in cents.
    Settled(i64),
}

/// What came of an attempt to approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettlementApproval {
    /// The settlement is booked.
    Done,
    /// Whoever confirmed the income cannot approve.
    SamePerson,
    /// Settled before, or there is no income yet.
    NotNow,
}

/// How far the annual settlement of a year is.
pub async fn status(
    at: &impl Reads,
    agreement: &Agreement,
    year: i32,
) -> Result<SettlementStatus, StoreError> {
    let settled = Entity::find()
        .filter(Column::AgreementId.eq(agreement.id.0))
        .filter(Column::Year.eq(year))
        .one(at.connection())
        .await?;
    if let Some(settled) = settled {
        return Ok(SettlementStatus::Settled(settled.difference_cents));
    }
    let Terms::IncomeShare(terms) = &agreement.terms else { return Ok(SettlementStatus::NoIncome) };
    let Some(income) = incomes::confirmed_year(at, agreement.case, year).await? else {
        return Ok(SettlementStatus::NoIncome);
    };
    let charges = list_charges(at, agreement.id).await?;
    let known = agreements::account(at, agreement).await?;
    Ok(SettlementStatus::Ready(calculate(agreement, terms, &known, &charges, income, year)))
}

fn calculate(
    agreement: &Agreement,
    terms: &IncomeShare,
    account: &RepaymentState,
    charges: &[Charge],
    income: IncomeRecord,
    year: i32,
) -> SettlementCalculation {
    let month = |place: usize| Month::new(year, u32::try_from(place).unwrap_or(0) + 1).ok();
    let known = std::array::from_fn(|at| month(at).and_then(|it| account.income_in(it)));
    let billed = std::array::from_fn(|at| {
        let charge = charges.iter().find(|it| it.is_month() && Some(it.month) == month(at))?;
        Some(BilledMonth {
            charged: charge.amount.minus_or_zero(charge.settlement),
            counts: charge.kind == ChargeKind::Charge,
            is_paused: charge.kind == ChargeKind::Paused,
            is_settled: !charge.waived.is_zero(),
        })
    });
    let without = excluding_year(agreement, terms, charges, year);
    SettlementCalculation {
        year: annual_settlement(terms, without, year, income.given.amount, &known, &billed),
        income,
    }
}

/// The progress of the agreement excluding the year. What was charged after it counts, so that a settled year never
/// brings anybody over the cap or the number of payments.
fn excluding_year(
    agreement: &Agreement,
    terms: &IncomeShare,
    charges: &[Charge],
    year: i32,
) -> ShareProgress {
    let others = || charges.iter().filter(|it| it.is_month() && it.month.year() != year);
    // Of the year's own charges, what an earlier year added to them.
    let settlement = charges.iter().filter(|it| it.month.year() == year).map(|it| it.settlement);
    let charged: Money = others().map(|it| it.amount).chain(settlement).sum();
    let payments = others().filter(|it| it.kind == ChargeKind::Charge).count();
    let payments =
        i64::try_from(payments).unwrap_or(0) + i64::from(agreement.carry_over.payment_count_adjustment);
    let months = Month::new(year, 1).map_or(0, |it| terms.first_month.months_until(it));
    ShareProgress {
        charged: charged.minus_or_zero(agreement.carry_over.refunded).plus(agreement.carry_over.to_charge),
        payments: u32::try_from(payments).unwrap_or(0),
        months: u32::try_from(months).unwrap_or(0),
        ..ShareProgress::default()
    }
}

/// Settles a year: too little is spread over the months that come, too much is given back at once.
pub async fn approve(
    tx: &Tx,
    id: AgreementId,
    year: i32,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<SettlementApproval, StoreError> {
    let agreement = agreements::lock(tx, id).await?;
    let (SettlementStatus::Ready(calculated), true) =
        (status(tx, &agreement, year).await?, year < today.year() && agreement.written_off_on.is_none())
    else {
        return Ok(SettlementApproval::NotNow);
    };
    // Years are settled in order, because each continues from the one before it.
    if settled(tx, id).await?.iter().any(|it| year < it.0) {
        return Ok(SettlementApproval::NotNow);
    }
    if !is_billed(tx, year).await? {
        return Ok(SettlementApproval::NotNow);
    }
    let Some(approver) = by.id else { return Ok(SettlementApproval::SamePerson) };
    if let Some(checker) = calculated.income.checked_by
        && !staff::may_pair(tx, checker, approver, now).await?
    {
        return Ok(SettlementApproval::SamePerson);
    }
    keep(tx, id, year, &calculated, approver, now).await?;
    let mut carry_over = agreement.carry_over;
    let parts = Regulation::on(today).income_share.true_up_months;
    let back = carry_over.settle(calculated.year.difference, calculated.year.payments, parts);
    if !back.is_zero() {
        let key = EntryKey::AnnualSettlement { agreement: id, year };
        let fresh = NewPosting { key, on: today, amount: back, what: PostingKind::AnnualSettlement };
        AgreementBooks::open(tx, &agreement, by.id, now).await?.receive(&fresh).await?;
    }
    let months: i32 = column(carry_over.over_months, "agreement", "settlement_due_months")?;
    agreement::Entity::update_many()
        .col_expr(agreement::Column::SettlementDueCents, Expr::value(carry_over.to_charge.cents()))
        .col_expr(agreement::Column::SettlementDueMonths, Expr::value(months))
        .col_expr(agreement::Column::SettlementRefundedCents, Expr::value(carry_over.refunded.cents()))
        .col_expr(agreement::Column::PaymentCountAdjustment, Expr::value(carry_over.payment_count_adjustment))
        // The next run finds out anew whether it has ended.
        .col_expr(agreement::Column::EndedOn, Expr::value(agreement.written_off_on))
        .filter(agreement::Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    let facts = json!({ "year": year, "cents": calculated.year.difference.cents() });
    let line = audit_log::LogEntry {
        case: Some(agreement.case),
        step: "settle_year",
        facts,
        ..audit_log::LogEntry::default()
    };
    audit_log::add(tx, line, by, now).await?;
    let case = cases::load_for_work(tx, agreement.case).await?;
    cases::tell(tx, &case, Notice::YearSettled { year }, now).await?;
    Ok(SettlementApproval::Done)
}

/// Whether the last month of the year was billed: a month that is billed after the settlement would be charged twice.
async fn is_billed(tx: &Tx, year: i32) -> Result<bool, StoreError> {
    let last: Option<Option<String>> = charge::Entity::find()
        .select_only()
        .column_as(charge::Column::Month.max(), "month")
        .filter(charge::Column::Part.eq(MONTH_PART))
        .into_tuple()
        .one(&tx.0)
        .await?;
    Ok(last.flatten().is_some_and(|it| format!("{year:04}-12") <= it))
}

async fn keep(
    tx: &Tx,
    id: AgreementId,
    year: i32,
    calculated: &SettlementCalculation,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let months: Vec<_> = calculated
        .year
        .lines
        .iter()
        .map(|it| json!({ "month": it.month, "income": it.income, "charged": it.charged, "due": it.due }))
        .collect();
    let row = ActiveModel {
        id: Set(ids::fresh()),
        agreement_id: Set(id.0),
        year: Set(year),
        months: Set(json!(months)),
        difference_cents: Set(calculated.year.difference.cents()),
        payments: Set(calculated.year.payments),
        income_id: Set(calculated.income.id),
        approved_by: Set(by.0),
        approved_at: Set(now),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// An income share with how far its year is.
pub type SettledYear = (Agreement, SettlementStatus);

/// A page of the income shares with a month billed in the year, in the order of their ids, with how far each is.
pub async fn page(db: &Db, year: i32, place: Place) -> Result<Paged<SettledYear>, StoreError> {
    let keys = billed(db, year, place).await?;
    let found = place.page_or_first(keys, PAGE, billed(db, year, Place::First)).await?;
    let Paged { rows: keys, has_before, has_after } = found;
    Ok(Paged { rows: with_status(db, year, keys).await?, has_before, has_after })
}

/// The keys of a page and one more; those before a place in the order away from it.
async fn billed(db: &Db, year: i32, place: Place) -> Result<Vec<Uuid>, StoreError> {
    let (than, order) = if place.is_backwards() { ("<", " desc") } else { (">", "") };
    let behind = place.key().map_or_else(String::new, |_| format!(" and agreement_id {than} $1"));
    let sql = format!(
        "select agreement_id as id from share_year where year = '{year:04}'{behind} \
         order by agreement_id{order} limit {}",
        PAGE + 1
    );
    let values: Vec<Value> = place.key().map(Value::from).into_iter().collect();
    let rows =
        db.0.query_all_raw(Statement::from_sql_and_values(db.0.get_database_backend(), sql, values)).await?;
    Ok(rows.iter().map(|row| row.try_get("", "id")).collect::<Result<_, _>>()?)
}

async fn with_status(db: &Db, year: i32, keys: Vec<Uuid>) -> Result<Vec<SettledYear>, StoreError> {
    let rows = agreement::Entity::find()
        .filter(agreement::Column::Id.is_in(keys))
        .order_by_asc(agreement::Column::Id)
        .all(&db.0)
        .await?;
    let agreements: Vec<Agreement> = rows.into_iter().map(agreements::from_row).collect::<Result<_, _>>()?;
    let ids = || agreements.iter().map(|it| it.id.0);
    let settled: HashMap<Uuid, i64> = Entity::find()
        .select_only()
        .columns([Column::AgreementId, Column::DifferenceCents])
        .filter(Column::AgreementId.is_in(ids()))
        .filter(Column::Year.eq(year))
        .into_tuple::<(Uuid, i64)>()
        .all(&db.0)
        .await?
        .into_iter()
        .collect();
    let confirmed = income_lists::confirmed_in(db, agreements.iter().map(|it| it.case), year).await?;
    let mut charges = charges::charges_of(db, ids().collect()).await?;
    let known = income_lists::list_many(db, agreements.iter().map(|it| it.case)).await?;
    let stand_of = |agreement: &Agreement, charges: &[Charge]| {
        if let Some(difference) = settled.get(&agreement.id.0) {
            return SettlementStatus::Settled(*difference);
        }
        let (Terms::IncomeShare(terms), Some(income)) = (&agreement.terms, confirmed.get(&agreement.case))
        else {
            return SettlementStatus::NoIncome;
        };
        let account = agreement.account(known.get(&agreement.case).cloned().unwrap_or_default());
        SettlementStatus::Ready(calculate(agreement, terms, &account, charges, *income, year))
    };
    let found = agreements.iter().map(|it| {
        let own = charges.remove(&it.id).unwrap_or_default();
        (it.clone(), stand_of(it, &own))
    });
    Ok(found.collect())
}

/// Cases on one page of those that are asked for an income.
const CHUNK: u64 = 500;

/// Cases with an income share that was billed in a year, and no income of that year, in the order of their ids after
/// `after`; so many at a time.
pub async fn without_income(
    at: &impl Reads,
    year: i32,
    after: Option<CaseId>,
) -> Result<Vec<CaseId>, StoreError> {
    let cases: Vec<Uuid> = wanting_income(year)
        .filter(agreement::Column::CaseId.gt(after.map_or(Uuid::nil(), |it| it.0)))
        .order_by_asc(agreement::Column::CaseId)
        .limit(CHUNK)
        .into_tuple()
        .all(at.connection())
        .await?;
    Ok(cases.into_iter().map(CaseId).collect())
}

/// Whether somebody is to give their income of a year.
pub async fn wants_income(at: &impl Reads, case: CaseId, year: i32) -> Result<bool, StoreError> {
    let own = wanting_income(year).filter(agreement::Column::CaseId.eq(case.0));
    Ok(own.into_tuple::<Uuid>().one(at.connection()).await?.is_some())
}

/// Whether what somebody earned in a year still matters: an income share was billed in it and is not settled.
pub async fn may_tell(at: &impl Reads, case: CaseId, year: i32) -> Result<bool, StoreError> {
    let settled = Entity::find().select_only().column(Column::AgreementId).filter(Column::Year.eq(year));
    let own = billed_in(year)
        .filter(agreement::Column::CaseId.eq(case.0))
        .filter(agreement::Column::Id.not_in_subquery(settled.into_query()));
    Ok(own.into_tuple::<Uuid>().one(at.connection()).await?.is_some())
}

fn wanting_income(year: i32) -> Select<agreement::Entity> {
    let of_this = Expr::col((income_year::Entity, income_year::Column::CaseId))
        .equals((agreement::Entity, agreement::Column::CaseId));
    let told = income_year::Entity::find()
        .select_only()
        .column(income_year::Column::CaseId)
        .filter(of_this)
        .filter(income_year::Column::Year.eq(year))
        .filter(incomes::counts(income_year::Column::Id));
    billed_in(year).filter(Expr::exists(told.into_query()).not())
}

/// Whether a month of the year was billed of an income share, as the database keeps it.
fn is_billed_in(year: i32) -> Expr {
    Expr::cust(format!(
        "exists (select 1 from share_year s where s.year = '{year:04}' and s.agreement_id = agreement.id)"
    ))
}

/// Cases with an income share that was billed in a year.
fn billed_in(year: i32) -> Select<agreement::Entity> {
    agreement::Entity::find()
        .select_only()
        .column(agreement::Column::CaseId)
        .distinct()
        .filter(agreement::Column::Instrument.eq(Instrument::IncomeShare.name()))
        .filter(agreement::Column::WrittenOffOn.is_null())
        .filter(is_billed_in(year))
}

/// The settled years of an agreement with their differences in cents, the newest first.
pub async fn settled(at: &impl Reads, id: AgreementId) -> Result<Vec<(i32, i64)>, StoreError> {
    Ok(Entity::find()
        .select_only()
        .columns([Column::Year, Column::DifferenceCents])
        .filter(Column::AgreementId.eq(id.0))
        .order_by_desc(Column::Year)
        .into_tuple()
        .all(at.connection())
        .await?)
}
