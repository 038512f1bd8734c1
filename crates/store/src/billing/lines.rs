//! What a month comes to, for many agreements at a time: one statement reads no more of each than billing needs.

use std::pin::pin;

use chrono::NaiveDate;
use domain::{
    calendar::Month,
    money::Money,
    repayment::{
        billing::{
            DeclaredIncome, InterestSoFar, MonthOutcome, RepaymentState, RevisedSchedule,
            SettlementCarryOver, outcome,
        },
        terms::Terms,
    },
};
use futures_util::TryStreamExt;
use sea_orm::{DbBackend, DbErr, QueryResult, Statement, StreamTrait, TryGetable, TryGetableFromJson, Value};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    billing::runs::Run,
    db::Tx,
    error::StoreError,
    repayment::charges::{ChargeKind, MONTH_PART},
};

/// One agreement of a run, and what its month comes to.
#[derive(Clone, Debug)]
pub(crate) struct BillingLine {
    pub id: Uuid,
    pub case: Uuid,
    /// Missing when it cannot be read.
    pub account: Option<RepaymentState>,
    pub kind: ChargeKind,
    pub amount: Money,
    /// Of the amount, interest.
    pub interest: Money,
    pub due_on: NaiveDate,
}

/// An agreement that may be billed.
pub(crate) struct Candidate {
    pub id: Uuid,
    case: Uuid,
    is_billed: bool,
    account: Option<RepaymentState>,
}

impl Candidate {
    /// What a month comes to; nothing when it is too early or was billed. One that cannot be read becomes an exception.
    pub(crate) fn calculate(self, month: Month) -> Option<BillingLine> {
        if self.is_billed {
            return None;
        }
        let none = Money::ZERO;
        let (kind, amount, interest, due_on) = match &self.account {
            None => (ChargeKind::Exception, none, none, month.first_day()),
            Some(account) => {
                let due_on = account.terms.due_on(month);
                match outcome(account, month) {
                    MonthOutcome::Charge { amount, interest, due_on } => {
                        (ChargeKind::Charge, amount, interest, due_on)
                    }
                    MonthOutcome::BelowThreshold => (ChargeKind::BelowThreshold, none, none, due_on),
                    MonthOutcome::Paused => (ChargeKind::Paused, none, none, due_on),
                    MonthOutcome::Done => (ChargeKind::Ended, none, none, due_on),
                    MonthOutcome::Grace => (ChargeKind::Grace, none, none, due_on),
                    MonthOutcome::NotYet => return None,
                }
            }
        };
        Some(BillingLine {
            id: self.id,
            case: self.case,
            account: self.account,
            kind,
            amount,
            interest,
            due_on,
        })
    }
}

/// A line as it was approved, with its agreement as it is now.
pub(crate) struct ApprovedLine {
    pub now: Candidate,
    pub outcome: String,
    pub amount_cents: i64,
    pub due_on: NaiveDate,
    pub is_exception: bool,
    pub is_ended: bool,
    pub email: String,
    pub language: String,
}

/// What billing reads of an agreement, in the order in which [`account`] takes it. Of the incomes only the one
/// that holds in the month `$1` matters.
const ACCOUNT: &str = "a.instrument, a.terms, a.disbursed_cents, a.charged_cents, a.charges, a.paused_until, \
     a.revised_schedule, \
     a.forgiven_cents, a.settlement_due_cents, a.settlement_due_months, a.settlement_refunded_cents, \
     a.payment_count_adjustment, \
     a.interest_charged_cents, a.interest_waiting_cents, a.grace_months, \
     (select i.income_cents from income_statement i where i.case_id = a.case_id and i.from_month <= $1 \
      and not exists (select 1 from income_check k where k.record_id = i.id and k.state = 'rejected') \
      order by i.from_month desc, i.declared_at desc, i.id desc limit 1)";

/// Whether an agreement was billed for the month `$1`. Counted, so that it is looked up along its key whatever the
/// database believes of a table that grows in the same run.
pub(crate) fn is_billed() -> String {
    format!(
        "0 < (select count(*) from charge c where c.agreement_id = a.id and c.month = $1 and c.part = {MONTH_PART})"
    )
}

/// The next agreements that repay, in the order of their ids, with those that were billed for the month.
pub(crate) async fn candidates(
    tx: &Tx,
    month: Month,
    after: Uuid,
    limit: u64,
) -> Result<Vec<Candidate>, StoreError> {
    let is_billed = is_billed();
    let sql = format!(
        "select {is_billed}, a.id, a.case_id, {ACCOUNT} from (select * from agreement where $2 < id \
          and accepted_at is not null and ended_on is null order by id limit {limit}) a order by a.id"
    );
    let values = [month.to_string().into(), after.into()];
    tx.plan_anew(true).await?;
    read(tx, sql, values, |mut columns| {
        let is_billed = columns.take()?;
        Ok(Candidate { is_billed, ..candidate(&mut columns, month)? })
    })
    .await
}

/// The next lines of a run, in the order of their agreements, which are locked.
pub(crate) async fn kept(tx: &Tx, run: &Run, limit: u64) -> Result<Vec<ApprovedLine>, StoreError> {
    // SQLite has one writer, so there everything is locked.
    let hold = if tx.0.get_database_backend() == DbBackend::Postgres { "for update of a" } else { "" };
    let sql = format!(
        "select l.kind, l.amount_cents, l.due_on, l.cause is not null, a.ended_on is not null, p.email, p.language, \
         a.id, a.case_id, {ACCOUNT} from (select * from billing_line where run_id = $2 and $3 < agreement_id \
          order by agreement_id limit {limit}) l join agreement a on a.id = l.agreement_id \
         join \"case\" k on k.id = a.case_id join account p on p.id = k.applicant_id order by l.agreement_id {hold}"
    );
    let values = [run.month.to_string().into(), run.id.into(), run.reached.into()];
    tx.plan_anew(true).await?;
    read(tx, sql, values, |mut columns| {
        Ok(ApprovedLine {
            outcome: columns.take()?,
            amount_cents: columns.take()?,
            due_on: columns.take()?,
            is_exception: columns.take()?,
            is_ended: columns.take()?,
            email: columns.take()?,
            language: columns.take()?,
            now: candidate(&mut columns, run.month)?,
        })
    })
    .await
}

/// Reads each row while the database looks for the next.
async fn read<T, const N: usize>(
    tx: &Tx,
    sql: String,
    values: [Value; N],
    mut row: impl FnMut(Columns<'_>) -> Result<T, DbErr>,
) -> Result<Vec<T>, StoreError> {
    let statement = Statement::from_sql_and_values(tx.0.get_database_backend(), sql, values);
    let mut stream = pin!(tx.0.stream_raw(statement).await?);
    let mut found = Vec::new();
    while let Some(next) = stream.try_next().await? {
        found.push(row(Columns { row: &next, next: 0 })?);
    }
    Ok(found)
}

/// The columns of a row, taken one after another.
struct Columns<'a> {
    row: &'a QueryResult,
    next: usize,
}

impl Columns<'_> {
    fn take<T: TryGetable>(&mut self) -> Result<T, DbErr> {
        self.next += 1;
        self.row.try_get_by_index(self.next - 1)
    }
}

fn candidate(columns: &mut Columns<'_>, month: Month) -> Result<Candidate, DbErr> {
    Ok(Candidate {
        id: columns.take()?,
        case: columns.take()?,
        is_billed: false,
        account: account(columns, month),
    })
}

/// A column that holds JSON, read as what it stands for.
#[derive(Deserialize)]
struct Json<T>(T);

impl TryGetableFromJson for Json<Terms> {}
impl TryGetableFromJson for Json<RevisedSchedule> {}

/// Nothing when it does not hold what the domain allows; then it becomes an exception.
fn account(columns: &mut Columns<'_>, month: Month) -> Option<RepaymentState> {
    let money = |cents| Money::from_cents(cents).ok();
    let count = |it: i32| u32::try_from(it).ok();
    let instrument: String = columns.take().ok()?;
    let terms = columns.take::<Json<Terms>>().ok()?.0;
    if terms.instrument().name() != instrument {
        return None;
    }
    Some(RepaymentState {
        terms,
        disbursed: money(columns.take().ok()?)?,
        charged: money(columns.take().ok()?)?,
        charges: count(columns.take().ok()?)?,
        paused_until: match columns.take::<Option<String>>().ok()? {
            Some(text) => Some(text.parse().ok()?),
            None => None,
        },
        revised: columns.take::<Option<Json<RevisedSchedule>>>().ok()?.map(|it| it.0),
        forgiven: money(columns.take().ok()?)?,
        carry_over: SettlementCarryOver {
            to_charge: money(columns.take().ok()?)?,
            over_months: count(columns.take().ok()?)?,
            refunded: money(columns.take().ok()?)?,
            payment_count_adjustment: columns.take().ok()?,
        },
        interest: InterestSoFar {
            charged: money(columns.take().ok()?)?,
            waiting: money(columns.take().ok()?)?,
            grace_months: count(columns.take().ok()?)?,
        },
        incomes: match columns.take::<Option<i64>>().ok()? {
            Some(cents) => vec![DeclaredIncome { from: month, amount: money(cents)? }],
            None => Vec::new(),
        },
    })
}
