//! What administrators see: payouts to do, agreements being repaid, and the fund as a whole.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::calendar::Month;
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement, Value,
};
use uuid::Uuid;

use crate::{
    casework::{revision_requests, stop_requests},
    db::{Db, Reads},
    entity::{agreement, case, payout},
    error::StoreError,
    money_out::payouts::{self, Payout, PayoutState},
    reports::ageing::{Bucket, FAR, LONG_AGO},
    sql,
};

/// Rows on one page of a money list.
pub const PAGE: u64 = 50;
/// Nobody pages further; a higher number in an address shows this page.
const LAST_PAGE: u64 = 100_000;

/// A payout with its case and what it waits for.
#[derive(Clone, Debug)]
pub struct PayoutRow {
    /// The payout itself.
    pub payout: Payout,
    /// Number of the case.
    pub case_number: String,
    /// Last day of the cooling-off period of its agreement.
    pub withdraw_until: Option<NaiveDate>,
    /// Somebody says that its training stops.
    pub stop_asked: bool,
    /// A decision that changes it waits for a second person.
    pub revision_asked: bool,
}

/// Payouts in a state, in order of day, with how many there are.
pub async fn list_payouts(
    db: &Db,
    state: PayoutState,
    page: u64,
) -> Result<(Vec<PayoutRow>, u64), StoreError> {
    let chosen = payout::Entity::find().filter(payout::Column::State.eq(state.name()));
    let total = chosen.clone().count(&db.0).await?;
    let rows = chosen
        .order_by_asc(payout::Column::DueOn)
        .order_by_asc(payout::Column::Id)
        .offset(rows_before(page))
        .limit(PAGE)
        .all(&db.0)
        .await?;
    let numbers: HashMap<Uuid, Option<String>> = case::Entity::find()
        .select_only()
        .columns([case::Column::Id, case::Column::Number])
        .filter(case::Column::Id.is_in(rows.iter().map(|it| it.case_id)))
        .into_tuple::<(Uuid, Option<String>)>()
        .all(&db.0)
        .await?
        .into_iter()
        .collect();
    let ids: Vec<Uuid> = rows.iter().filter_map(|it| it.agreement_id).collect();
    let stops = stop_requests::waiting_of(db, rows.iter().map(|it| it.case_id).collect()).await?;
    let revisions = revision_requests::waiting_of(db, rows.iter().map(|it| it.case_id)).await?;
    let agreements = agreement::Entity::find().filter(agreement::Column::Id.is_in(ids)).all(&db.0).await?;
    let rows = rows
        .into_iter()
        .map(|row| {
            let agreement = row.agreement_id.and_then(|id| agreements.iter().find(|it| it.id == id));
            Ok(PayoutRow {
                revision_asked: usize::try_from(row.line).is_ok_and(|line| {
                    revisions.iter().any(|it| it.case.0 == row.case_id && it.concerns(line))
                }),
                stop_asked: stops.iter().any(|it| it.0.0 == row.case_id),
                withdraw_until: agreement.and_then(|it| it.withdraw_until),
                case_number: numbers.get(&row.case_id).cloned().flatten().unwrap_or_default(),
                payout: payouts::from_row(row)?,
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok((rows, total))
}

fn rows_before(page: u64) -> u64 {
    PAGE * (page.clamp(1, LAST_PAGE) - 1)
}

/// One agreement in the list of who repays.
#[derive(Clone, Debug, FromQueryResult)]
pub struct RepaymentRow {
    /// Its key.
    pub id: Uuid,
    /// Number of the case.
    pub number: String,
    /// Name of the person.
    pub name: String,
    /// An [`Instrument`](domain::funding::Instrument) by name.
    pub instrument: String,
    /// Paid out so far.
    pub disbursed_cents: i64,
    /// Charged and not yet paid.
    pub open_cents: i64,
    /// Of that, past its due date.
    pub overdue_cents: i64,
    /// Due date of the oldest open charge.
    pub oldest_due: Option<NaiveDate>,
}

/// Which agreements a list of who repays shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Every agreement that is repaid.
    All,
    /// Something is past its due date.
    Late,
    /// With something open of this age.
    Aged(Bucket),
    /// Months are free now.
    Paused,
}

impl Which {
    /// Between which due dates something is open, and what else must hold.
    fn condition(self, today: NaiveDate) -> (Option<(NaiveDate, NaiveDate)>, String) {
        let now = Month::of(today);
        let yesterday = today.pred_opt().unwrap_or(today);
        match self {
            Self::All => (None, String::new()),
            Self::Late => {
                (Some((LONG_AGO, yesterday)), format!(" and coalesce(a.paused_until, '') < '{now}'"))
            }
            Self::Aged(bucket) => match bucket.due_dates(today) {
                Some(days) => (Some(days), format!(" and coalesce(a.paused_until, '') < '{now}'")),
                None => (Some((LONG_AGO, FAR)), format!(" and a.paused_until >= '{now}'")),
            },
            Self::Paused => (None, format!(" and a.paused_until >= '{now}' and a.ended_on is null")),
        }
    }
}

/// Accepted agreements; those behind first, the longest behind on top.
pub async fn list_repayments(
    db: &Db,
    which: Which,
    page: u64,
    today: NaiveDate,
) -> Result<Vec<RepaymentRow>, StoreError> {
    let (days, condition) = which.condition(today);
    let having = if days.is_some() {
        "having max(case when late.due_on >= $3 and late.due_on <= $4 then 1 else 0 end) = 1"
    } else {
        "having $3 <= $4"
    };
    let sql = format!(
        "select a.id as id, c.number as number, c.name as name, a.instrument as instrument, \
         a.disbursed_cents as disbursed_cents, \
         cast(coalesce(sum(late.amount_cents - late.settled_cents), 0) as bigint) as open_cents, \
         cast(coalesce(sum(case when late.due_on < $1 then late.amount_cents - late.settled_cents else 0 end), 0) \
         as bigint) as overdue_cents, \
         min(case when late.due_on < $2 then late.due_on end) as oldest_due \
         from agreement a join \"case\" c on c.id = a.case_id \
         left join charge late on late.agreement_id = a.id and late.settled_cents < late.amount_cents \
         where a.accepted_at is not null{condition} \
         group by a.id, c.number, c.name, a.instrument, a.disbursed_cents {having} \
         order by case when min(case when late.due_on < $1 then late.due_on end) is null then 1 else 0 end, \
         min(case when late.due_on < $2 then late.due_on end), c.number, a.id \
         limit {PAGE} offset {}",
        rows_before(page)
    );
    let connection = db.connection();
    let (from, until) = days.unwrap_or((today, today));
    let values: [Value; 4] = [today.into(), today.into(), from.into(), until.into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(RepaymentRow::find_by_statement(statement).all(connection).await?)
}

/// The fund in a few figures, each a sum over what made it. Cents.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct Overview {
    /// Planned and released, not yet paid.
    pub committed: i64,
    /// Paid out, without refunds, in cents.
    pub paid_out: i64,
    /// Received, less what went back, in cents.
    pub received: i64,
    /// Charged and not yet paid, in cents.
    pub open: i64,
    /// Of that, past its due date, in cents.
    pub overdue: i64,
    /// Agreements with arrears.
    pub behind: i64,
    /// Received since the first day of this month.
    pub received_now: i64,
    /// Agreements without payment this month.
    pub paused: i64,
    /// People who wait for a call.
    pub calls: i64,
    /// Payouts whose day has passed.
    pub late_payouts: i64,
    /// Incomes that nobody looked at.
    pub incomes: i64,
}

/// The figures of the fund on a day.
pub async fn overview(db: &Db, today: NaiveDate) -> Result<Overview, StoreError> {
    let unpaid = sql::list(&PayoutState::UNPAID.map(PayoutState::name));
    // Whoever has a pause is not late, here as in the ageing.
    let not_paused = format!(
        "agreement_id not in (select id from agreement where paused_until >= '{}')",
        Month::of(today)
    );
    let sql = format!(
        "select \
         (select cast(coalesce(sum(amount_cents), 0) as bigint) from payout \
          where state in ({unpaid}) and kind = 'disbursement') as committed, \
         (select cast(coalesce(sum(amount_cents - returned_cents), 0) as bigint) from payout \
          where state = 'paid' and kind = 'disbursement') as paid_out, \
         (select cast(coalesce(sum(case when debit = 'bank' then amount_cents else -amount_cents end), 0) as bigint) \
          from ledger_transfer where (debit = 'bank' and credit in ('due', 'credit', 'recovery')) \
          or (credit = 'bank' and debit in ('due', 'credit', 'recovery'))) \
         - (select cast(coalesce(sum(amount_cents), 0) as bigint) from payout \
          where state = 'paid' and kind = 'refund') as received, \
         (select cast(coalesce(sum(amount_cents - settled_cents), 0) as bigint) from charge \
          where settled_cents < amount_cents) as open, \
         (select cast(coalesce(sum(amount_cents - settled_cents), 0) as bigint) from charge \
          where settled_cents < amount_cents and due_on < $1 and {not_paused}) as overdue, \
         (select count(distinct agreement_id) from charge \
          where settled_cents < amount_cents and due_on < $2 and {not_paused}) as behind, \
         (select cast(coalesce(sum(case when t.debit = 'bank' then t.amount_cents else -t.amount_cents end), 0) \
          as bigint) from ledger_entry e join ledger_transfer t on t.entry_id = e.id \
          where e.effective_on >= $3 and e.effective_on <= $4 \
          and (t.debit = 'bank' and t.credit in ('due', 'credit', 'recovery') \
          or t.credit = 'bank' and t.debit in ('due', 'credit', 'recovery'))) as received_now, \
         (select count(*) from agreement where paused_until >= $5 and ended_on is null) as paused, \
         (select count(*) from callback where done_at is null) as calls, \
         (select count(*) from payout where state in ({unpaid}) \
          and due_on < $6) as late_payouts, \
         (select count(*) from income_year y where not exists \
          (select 1 from income_check k where k.record_id = y.id)) \
         + (select count(distinct e.record_id) from income_evidence e \
          join income_statement i on i.id = e.record_id where not exists \
          (select 1 from income_check k where k.record_id = e.record_id)) as incomes"
    );
    let connection = db.connection();
    let now = Month::of(today);
    let (day, first, month) = (today.into(), now.first_day().into(), now.to_string().into());
    let values: [Value; 6] = [day, today.into(), first, today.into(), month, today.into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Overview::find_by_statement(statement).one(connection).await?.ok_or(StoreError::NotFound)
}
