//! What a billing run writes: charges, entries in the books, and messages, many at a time.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{
    calendar::Month, case::change::Notice, fund::Regulation, ledger as books, money::Money,
    repayment::billing::Income, text::Email,
};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Value,
    sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    agreements::Agreement,
    billing::Summary,
    bulk::Rows,
    chain,
    db::{StoreError, Tx, corrupt},
    entity::{account, agreement, case, charge, income_statement, ledger_entry, ledger_transfer},
    ids, incomes as income_rows,
    ledger::Subject,
    outbox::Content,
    periods,
    settle::Books,
};

/// What a month is for an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Charge,
    BelowThreshold,
    Paused,
    Ended,
    Exception,
    /// No month: money that went back to the person.
    Refund,
}

impl Kind {
    pub const ALL: [Self; 6] =
        [Self::Charge, Self::BelowThreshold, Self::Paused, Self::Ended, Self::Exception, Self::Refund];

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Charge => "charge",
            Self::BelowThreshold => "below_threshold",
            Self::Paused => "paused",
            Self::Ended => "ended",
            Self::Exception => "exception",
            Self::Refund => "refund",
        }
    }

    pub(crate) fn count(self, summary: &mut Summary, amount: Money) {
        match self {
            Self::Charge => {
                summary.charges += 1;
                summary.charged = [summary.charged, amount].into_iter().sum();
            }
            Self::BelowThreshold => summary.below_threshold += 1,
            Self::Paused => summary.paused += 1,
            Self::Ended => summary.ended += 1,
            Self::Exception => summary.exceptions += 1,
            Self::Refund => {}
        }
    }
}

/// One agreement of a run.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub id: Uuid,
    /// Missing when it cannot be read.
    pub agreement: Option<Agreement>,
    pub kind: Kind,
    pub amount: Money,
    pub due_on: NaiveDate,
}

/// Writes what the lines of one chunk come to. The agreements are held, and not billed for the month.
pub(crate) async fn write(
    tx: &Tx,
    mut lines: Vec<Line>,
    month: Month,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    give_time(&mut lines, month, now.date_naive());
    let due = |it: &&Line| it.kind == Kind::Charge;
    let ids: Vec<Uuid> = lines.iter().filter(due).map(|it| it.id).collect();
    let credits = credits(tx, &ids).await?;
    let mut heads = chain::heads(tx, &ids).await?;
    let closed = periods::closed(tx).await?.until;
    let mut charges = Rows::of(
        "charge",
        [
            "id",
            "agreement_id",
            "month",
            "outcome",
            "amount_cents",
            "settled_cents",
            "due_on",
            "reminded",
            "extra_cents",
        ],
    );
    let mut books = chain::Rows::new();
    let mut allocations = Rows::of("allocation", ["id", "entry_id", "charge_id", "amount_cents"]);
    let mut notices = Vec::new();
    let mut ended = Vec::new();
    for line in &lines {
        let Some(agreement) = &line.agreement else { continue };
        let credit = credits.get(&line.id).copied().unwrap_or(Money::ZERO).min(line.amount);
        let id = ids::fresh();
        match line.kind {
            Kind::Charge => {
                let key = format!("charge:{}:{month}", agreement.id);
                let entry = books::charge(key, line.amount, credit, &agreement.terms, month.first_day());
                let subject = Subject { case: Some(agreement.case), agreement: Some(agreement.id), by: None };
                let head = heads.entry(line.id).or_default();
                let entry = books.add(head, &entry.after(closed), subject, now);
                if !credit.is_zero() {
                    allocations.push([ids::fresh().into(), entry.into(), id.into(), credit.cents().into()]);
                }
                let notice = Notice::ChargeAnnounced { amount: line.amount, due_on: line.due_on, month };
                notices.push((agreement.case.0, notice));
            }
            Kind::BelowThreshold => notices.push((agreement.case.0, Notice::NothingToPay { month })),
            Kind::Ended => ended.push(line.id),
            Kind::Paused | Kind::Exception | Kind::Refund => {}
        }
        if !matches!(line.kind, Kind::Ended | Kind::Exception) {
            charges.push(row(id, line, agreement, credit, month));
        }
    }
    books.write(tx).await?;
    charges.write(tx).await?;
    allocations.write(tx).await?;
    recount(tx, &ids).await?;
    let with_extra = |it: &&Line| it.agreement.as_ref().is_some_and(|it| !it.trued.extra.is_zero());
    charge_extra(tx, lines.iter().filter(due).filter(with_extra).map(|it| it.id).collect()).await?;
    end(tx, ended, month).await?;
    settle_early(tx, &lines, &credits, month, now).await?;
    announce(tx, notices, now).await
}

/// When a month is billed late, nobody hears of a day that is past or near.
fn give_time(lines: &mut [Line], month: Month, today: NaiveDate) {
    if today <= month.first_day() {
        return;
    }
    let earliest = today + Days::new(Regulation::on(today).notice_days);
    lines.iter_mut().for_each(|it| it.due_on = Ord::max(it.due_on, earliest));
}

/// A charge, or a month without one, in the order of its columns.
fn row(id: Uuid, line: &Line, agreement: &Agreement, credit: Money, month: Month) -> [Value; 9] {
    let is_charge = line.kind == Kind::Charge;
    let only = |amount: Money| if is_charge { amount.cents() } else { 0 };
    [
        id.into(),
        line.id.into(),
        month.to_string().into(),
        line.kind.name().into(),
        line.amount.cents().into(),
        only(credit).into(),
        line.due_on.into(),
        (!is_charge).into(),
        only(agreement.trued.part()).into(),
    ]
}

/// Money that came in on the first day of the month or later pays the charge itself, not by way of credit.
async fn settle_early(
    tx: &Tx,
    lines: &[Line],
    credits: &HashMap<Uuid, Money>,
    month: Month,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let with_credit: Vec<Uuid> = credits.iter().filter(|it| !it.1.is_zero()).map(|it| *it.0).collect();
    if with_credit.is_empty() {
        return Ok(());
    }
    let early: Vec<Option<Uuid>> = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::AgreementId)
        .distinct()
        .filter(ledger_entry::Column::AgreementId.is_in(with_credit))
        .filter(
            ledger_entry::Column::Kind
                .is_in([books::EntryKind::Receipt.name(), books::EntryKind::TrueUp.name()]),
        )
        .filter(ledger_entry::Column::EffectiveOn.gte(month.first_day()))
        .into_tuple()
        .all(&tx.0)
        .await?;
    let early: HashSet<Uuid> = early.into_iter().flatten().collect();
    for line in lines.iter().filter(|it| early.contains(&it.id)) {
        if let Some(agreement) = &line.agreement {
            Books::open(tx, agreement, None, now).await?.settle().await?;
        }
    }
    Ok(())
}

async fn end(tx: &Tx, ended: Vec<Uuid>, month: Month) -> Result<(), StoreError> {
    if ended.is_empty() {
        return Ok(());
    }
    agreement::Entity::update_many()
        .col_expr(agreement::Column::EndedOn, Expr::value(month.first_day()))
        .filter(agreement::Column::Id.is_in(ended))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// One part of what settlings left is charged now.
async fn charge_extra(tx: &Tx, ids: Vec<Uuid>) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    let left = "case when extra_months <= 1 then 0 else extra_cents - extra_cents / extra_months end";
    let months = "case when extra_months <= 1 then 0 else extra_months - 1 end";
    agreement::Entity::update_many()
        .col_expr(agreement::Column::ExtraCents, Expr::cust(left))
        .col_expr(agreement::Column::ExtraMonths, Expr::cust(months))
        .filter(agreement::Column::Id.is_in(ids))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Takes the running totals from the charges themselves, so that they can never drift.
pub(crate) async fn recount(tx: &Tx, agreements: &[Uuid]) -> Result<(), StoreError> {
    if agreements.is_empty() {
        return Ok(());
    }
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
    let mut rows = Rows::of(
        "outbox",
        ["id", "case_id", "recipient", "language", "kind", "payload", "due_at", "attempts", "created_at"],
    );
    for (case, notice) in notices {
        let address = addresses.get(&case).ok_or(StoreError::NotFound)?;
        Email::parse(&address.email).map_err(|_| corrupt("account", "email"))?;
        let content = Content::Case { notice };
        rows.push([
            ids::fresh().into(),
            case.into(),
            address.email.clone().into(),
            address.language.clone().into(),
            content.name().into(),
            Value::Json(Some(Box::new(json!(content)))),
            now.into(),
            0.into(),
            now.into(),
        ]);
    }
    rows.write(tx).await
}

/// Which of these agreements were billed for a month.
pub(crate) async fn billed(
    tx: &Tx,
    rows: &[agreement::Model],
    month: Month,
) -> Result<HashSet<Uuid>, StoreError> {
    let rows: Vec<Uuid> = charge::Entity::find()
        .select_only()
        .column(charge::Column::AgreementId)
        .filter(charge::Column::AgreementId.is_in(rows.iter().map(|it| it.id)))
        .filter(charge::Column::Month.eq(month.to_string()))
        .filter(charge::Column::Part.eq(0))
        .into_tuple()
        .all(&tx.0)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The incomes of cases, oldest first; nothing for a case whose incomes cannot be read.
pub(crate) async fn incomes(
    tx: &Tx,
    cases: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Option<Vec<Income>>>, StoreError> {
    let rows = income_statement::Entity::find()
        .filter(income_statement::Column::CaseId.is_in(cases))
        .filter(income_statement::Column::Id.not_in_subquery(income_rows::rejected()))
        .order_by_asc(income_statement::Column::FromMonth)
        .order_by_asc(income_statement::Column::DeclaredAt)
        .order_by_asc(income_statement::Column::Id)
        .all(&tx.0)
        .await?;
    let mut by_case: HashMap<Uuid, Option<Vec<Income>>> = HashMap::new();
    for row in rows {
        let known = by_case.entry(row.case_id).or_insert_with(|| Some(Vec::new()));
        match (income_rows::from_row(&row), known.as_mut()) {
            (Ok(income), Some(known)) => known.push(income),
            _ => *known = None,
        }
    }
    Ok(by_case)
}

/// What each person still has with the fund: a positive balance on the liability account.
async fn credits(tx: &Tx, agreements: &[Uuid]) -> Result<HashMap<Uuid, Money>, StoreError> {
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
        .filter(ledger_transfer::Column::AgreementId.is_in(agreements.iter().copied()))
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
