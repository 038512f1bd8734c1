//! What a billing run writes: charges, entries in the books, and messages, many at a time.

use std::{
    collections::{HashMap, HashSet},
    ops::RangeInclusive,
};

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{
    calendar::{Month, business_day},
    fund::Regulation,
    ids::{AgreementId, CaseId},
    ledger,
    ledger_key::EntryKey,
    lending::allocation::Claim,
    money::Money,
    notice::Notice,
    repayment::{
        billing::{RepaymentState, step},
        terms::Terms,
    },
    text::Email,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Statement, Value, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    billing::{
        bulk::{Entries, Rows},
        lines::{BillingLine, is_billed},
        runs::Run,
    },
    db::Tx,
    entity::{agreement, charge, ledger_entry},
    error::{StoreError, corrupt},
    ids,
    ledger::{chain, closed, credit::BALANCE, subject::Subject},
    messages::outbox::Content,
    repayment::{
        agreements,
        charges::{ChargeKind, MONTH_PART},
        reallocation::AgreementBooks,
    },
};

/// A line that is booked, and where to tell its person.
pub(crate) struct Due {
    pub line: BillingLine,
    pub email: String,
    pub language: String,
}

/// Writes what the lines of one chunk come to, in the order of their agreements. These are locked, and not yet billed
/// for the month.
pub(crate) async fn write(
    tx: &Tx,
    mut lines: Vec<Due>,
    month: Month,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Ok(()) };
    let range = first.line.id..=last.line.id;
    give_time(&mut lines, month, business_day(now));
    let credits = credits(tx, &range).await?;
    let mut with_credit = Vec::new();
    let mut heads = chain::heads_of_agreements(tx, &range).await?;
    let closed = closed::closed(tx).await?.until;
    let mut batch = Batch::new(month, now, closed);
    for due in &lines {
        let id = due.line.id;
        let cents = credits.get(&id).filter(|_| due.line.kind == ChargeKind::Charge).copied().unwrap_or(0);
        let credit = Money::from_cents(cents).map_err(|_| corrupt("ledger_transfer", "credit"))?;
        if !credit.is_zero() {
            with_credit.push(id);
        }
        batch.add(due, credit, heads.entry(id).or_default())?;
    }
    batch.write(tx).await?;
    move_interest(tx, lines.iter().map(|it| &it.line), month).await?;
    let of = |kind| lines.iter().map(|it| &it.line).filter(move |it| it.kind == kind);
    count_charges(tx, of(ChargeKind::Charge).collect(), month).await?;
    end(tx, of(ChargeKind::Ended).map(|it| it.id).collect(), month).await?;
    settle_early(tx, with_credit, month, now).await
}

/// The rows of one chunk.
struct Batch {
    month: Month,
    now: DateTime<Utc>,
    closed: Option<NaiveDate>,
    charges: Rows<10>,
    entries: Entries,
    allocations: Rows<4>,
    letters: Rows<9>,
}

impl Batch {
    const fn new(month: Month, now: DateTime<Utc>, closed: Option<NaiveDate>) -> Self {
        let charge = [
            "id",
            "agreement_id",
            "month",
            "kind",
            "amount_cents",
            "settled_cents",
            "due_on",
            "chased",
            "settlement_cents",
            "interest_cents",
        ];
        let letter =
            ["id", "case_id", "recipient", "language", "kind", "payload", "due_at", "attempts", "created_at"];
        Self {
            month,
            now,
            closed,
            charges: Rows::of("charge", charge),
            entries: Entries::new(),
            allocations: Rows::of("allocation", ["id", "entry_id", "charge_id", "amount_cents"]),
            letters: Rows::of("outbox", letter),
        }
    }

    fn add(&mut self, due: &Due, credit: Money, head: &mut chain::Head) -> Result<(), StoreError> {
        let line = &due.line;
        let Some(account) = &line.account else { return Ok(()) };
        match line.kind {
            ChargeKind::Charge => self.charge(due, account, credit.min(line.amount), head),
            ChargeKind::BelowThreshold => {
                self.month(ids::fresh(), line, Money::ZERO, Money::ZERO);
                self.tell(due, Notice::NothingToPay { month: self.month })
            }
            ChargeKind::Paused | ChargeKind::Grace => {
                self.month(ids::fresh(), line, Money::ZERO, Money::ZERO);
                Ok(())
            }
            ChargeKind::Ended | ChargeKind::Exception | ChargeKind::Refund | ChargeKind::Early => Ok(()),
        }
    }

    /// What is charged, in the books and in a message; credit pays of it what it can.
    fn charge(
        &mut self,
        due: &Due,
        account: &RepaymentState,
        credit: Money,
        head: &mut chain::Head,
    ) -> Result<(), StoreError> {
        let line = &due.line;
        let month = self.month;
        let key = EntryKey::Charge { agreement: AgreementId(line.id), month };
        let principal = line.amount.minus_or_zero(line.interest);
        let asked = Claim { interest: line.interest, principal, ..Claim::default() };
        let entry = ledger::charge(key, &asked, credit, &account.terms, month.first_day());
        let (case, agreement) = (Some(CaseId(line.case)), Some(AgreementId(line.id)));
        let subject = Subject { case, agreement, by: None };
        let entry = self.entries.add(head, &entry.after(self.closed), subject, self.now);
        let id = ids::fresh();
        if !credit.is_zero() {
            self.allocations.push([ids::fresh().into(), entry.into(), id.into(), credit.cents().into()]);
        }
        self.month(id, line, credit, account.carry_over.part());
        self.tell(due, Notice::ChargeAnnounced { amount: line.amount, due_on: line.due_on, month })
    }

    /// A month: a charge, or one in which nothing is charged.
    fn month(&mut self, id: Uuid, line: &BillingLine, settled: Money, extra: Money) {
        self.charges.push([
            id.into(),
            line.id.into(),
            self.month.to_string().into(),
            line.kind.name().into(),
            line.amount.cents().into(),
            settled.cents().into(),
            line.due_on.into(),
            0.into(),
            extra.cents().into(),
            line.interest.cents().into(),
        ]);
    }

    fn tell(&mut self, due: &Due, notice: Notice) -> Result<(), StoreError> {
        Email::parse(&due.email).map_err(|_| corrupt("account", "email"))?;
        let content = Content::Case { notice };
        self.letters.push([
            ids::fresh().into(),
            due.line.case.into(),
            due.email.clone().into(),
            due.language.clone().into(),
            content.name().into(),
            Value::Json(Some(Box::new(json!(content)))),
            self.now.into(),
            0.into(),
            self.now.into(),
        ]);
        Ok(())
    }

    async fn write(self, tx: &Tx) -> Result<(), StoreError> {
        tx.plan_anew(false).await?;
        self.entries.write(tx).await?;
        self.charges.write(tx).await?;
        self.allocations.write(tx).await?;
        self.letters.write(tx).await
    }
}

/// Moves the due dates of a month that is billed late, so that nobody hears of one that is past or near.
fn give_time(lines: &mut [Due], month: Month, today: NaiveDate) {
    if today <= month.first_day() {
        return;
    }
    let earliest = today + Days::new(Regulation::on(today).notice_days);
    lines.iter_mut().for_each(|it| it.line.due_on = Ord::max(it.line.due_on, earliest));
}

/// Money that came in on the first day of the month or later pays the charge itself, not by way of credit.
async fn settle_early(
    tx: &Tx,
    with_credit: Vec<Uuid>,
    month: Month,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if with_credit.is_empty() {
        return Ok(());
    }
    let came_in = [ledger::EntryKind::Receipt.name(), ledger::EntryKind::AnnualSettlement.name()];
    let early = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::AgreementId)
        .filter(ledger_entry::Column::AgreementId.is_in(with_credit))
        .filter(ledger_entry::Column::Kind.is_in(came_in))
        .filter(ledger_entry::Column::EffectiveOn.gte(month.first_day()))
        .into_query();
    let early = agreement::Entity::find()
        .filter(agreement::Column::Id.in_subquery(early))
        .order_by_asc(agreement::Column::Id)
        .all(&tx.0)
        .await?;
    for row in early {
        AgreementBooks::open(tx, &agreements::from_row(row)?, None, now).await?.rebook().await?;
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

/// Adds what was charged to the running totals, and takes off the part of annual settlements that is charged now.
async fn count_charges(tx: &Tx, lines: Vec<&BillingLine>, month: Month) -> Result<(), StoreError> {
    if lines.is_empty() {
        return Ok(());
    }
    let amount = charge::Entity::find()
        .select_only()
        .column(charge::Column::AmountCents)
        .filter(
            Expr::col((charge::Entity, charge::Column::AgreementId))
                .equals((agreement::Entity, agreement::Column::Id)),
        )
        .filter(charge::Column::Month.eq(month.to_string()))
        .filter(charge::Column::Part.eq(MONTH_PART))
        .into_query();
    let amount = Expr::SubQuery(None, Box::new(amount.into()));
    agreement::Entity::update_many()
        .col_expr(agreement::Column::ChargedCents, Expr::col(agreement::Column::ChargedCents).add(amount))
        .col_expr(agreement::Column::Charges, Expr::col(agreement::Column::Charges).add(1))
        .filter(agreement::Column::Id.is_in(lines.iter().map(|it| it.id)))
        .exec(&tx.0)
        .await?;
    let with_extra =
        |it: &&&BillingLine| it.account.as_ref().is_some_and(|it| !it.carry_over.to_charge.is_zero());
    let with_extra: Vec<Uuid> = lines.iter().filter(with_extra).map(|it| it.id).collect();
    if with_extra.is_empty() {
        return Ok(());
    }
    let left = "case when settlement_due_months <= 1 then 0 \
         else settlement_due_cents - settlement_due_cents / settlement_due_months end";
    let months = "case when settlement_due_months <= 1 then 0 else settlement_due_months - 1 end";
    agreement::Entity::update_many()
        .col_expr(agreement::Column::SettlementDueCents, Expr::cust(left))
        .col_expr(agreement::Column::SettlementDueMonths, Expr::cust(months))
        .filter(agreement::Column::Id.is_in(with_extra))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// How far the interest of each loan that bears any is after the month.
async fn move_interest(
    tx: &Tx,
    lines: impl Iterator<Item = &BillingLine>,
    month: Month,
) -> Result<(), StoreError> {
    for line in lines {
        let Some(account) = &line.account else { continue };
        if !matches!(&account.terms, Terms::PreFinancing(terms) if terms.interest.is_some()) {
            continue;
        }
        let mut after = account.clone();
        step(&mut after, month);
        if after.interest != account.interest {
            agreements::set_interest(tx, AgreementId(line.id), after.interest).await?;
        }
    }
    Ok(())
}

/// Calculates the running totals of an agreement again from its charges.
pub(crate) async fn recount(tx: &Tx, agreement: AgreementId) -> Result<(), StoreError> {
    let of_this = "from charge where charge.agreement_id = agreement.id and charge.kind";
    let sum = format!("(select cast(coalesce(sum(amount_cents), 0) as bigint) {of_this} <> 'refund')");
    let (sum, count) = (Expr::cust(sum), format!("(select cast(count(*) as integer) {of_this} = 'charge')"));
    let count = Expr::cust(count);
    agreement::Entity::update_many()
        .col_expr(agreement::Column::ChargedCents, sum)
        .col_expr(agreement::Column::Charges, count)
        .filter(agreement::Column::Id.eq(agreement.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Which of the next lines of a run were billed for its month by another.
pub(crate) async fn billed(tx: &Tx, run: &Run, last: Uuid) -> Result<HashSet<Uuid>, StoreError> {
    let sql = format!(
        "select a.id as id from billing_line l join agreement a on a.id = l.agreement_id where l.run_id = $2 \
         and $3 < l.agreement_id and l.agreement_id <= $4 and {}",
        is_billed()
    );
    let values = [run.month.to_string().into(), run.id.into(), run.reached.into(), last.into()];
    let statement = Statement::from_sql_and_values(tx.0.get_database_backend(), sql, values);
    let rows = tx.0.query_all_raw(statement).await?;
    Ok(rows.iter().map(|row| row.try_get("", "id")).collect::<Result<_, _>>()?)
}

/// What each person of a range of agreements still has with the fund, in cents: the balance on the liability account.
async fn credits(tx: &Tx, range: &RangeInclusive<Uuid>) -> Result<HashMap<Uuid, i64>, StoreError> {
    let sql = format!(
        "select t.agreement_id as id, {BALANCE} as cents from ledger_transfer t where t.agreement_id between $1 and $2 \
         and (t.debit = 'credit' or t.credit = 'credit') group by t.agreement_id"
    );
    let values = [(*range.start()).into(), (*range.end()).into()];
    let statement = Statement::from_sql_and_values(tx.0.get_database_backend(), sql, values);
    let rows = tx.0.query_all_raw(statement).await?;
    Ok(rows
        .iter()
        .map(|row| Ok((row.try_get("", "id")?, row.try_get("", "cents")?)))
        .collect::<Result<_, DbErr>>()?)
}
