//! What administrators see: agreements being repaid, and the fund as a whole.

use chrono::NaiveDate;
use domain::calendar::Month;
use sea_orm::{FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::{
    db::{Db, Reads},
    error::StoreError,
    money_out::payouts::PayoutState,
    reports::{
        account_moves::BankFlow,
        ageing::{Bucket, FAR, LONG_AGO},
    },
    sql,
};

/// Rows on one page of a money list.
pub const PAGE: u64 = 50;
/// Nobody pages further; a higher number in an address shows this page.
const LAST_PAGE: u64 = 100_000;

pub(crate) fn rows_before(page: u64) -> u64 {
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
    /// Of what is open, the part that the list is about: all of it, or what is as late as an age says.
    pub shown_cents: i64,
    /// Due date of the oldest open charge.
    pub oldest_due: Option<NaiveDate>,
    all_agreements: i64,
    all_open_cents: i64,
    all_overdue_cents: i64,
    all_shown_cents: i64,
}

impl RepaymentRow {
    /// What the list comes to over all its pages: the same on every row.
    #[must_use]
    pub const fn totals(&self) -> RepaymentTotals {
        RepaymentTotals {
            agreements: self.all_agreements,
            open_cents: self.all_open_cents,
            overdue_cents: self.all_overdue_cents,
            shown_cents: self.all_shown_cents,
        }
    }
}

/// What a list of who repays comes to over all its pages, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct RepaymentTotals {
    /// How many agreements.
    pub agreements: i64,
    /// Charged and not yet paid.
    pub open_cents: i64,
    /// Of that, past its due date.
    pub overdue_cents: i64,
    /// Of what is open, the part that the list is about.
    pub shown_cents: i64,
}

/// Which agreements a list of who repays shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Every agreement that is repaid.
    All,
    /// Something is charged and not paid.
    Open,
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
            Self::Open => (Some((LONG_AGO, FAR)), String::new()),
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

/// The agreements of a list with what is open of each, as SQL with its values.
fn agreements_of(which: Which, today: NaiveDate) -> (String, [Value; 4]) {
    let (days, condition) = which.condition(today);
    let having = if days.is_some() {
        "having max(case when late.due_on >= $3 and late.due_on <= $4 then 1 else 0 end) = 1"
    } else {
        "having $3 <= $4"
    };
    let cents = |condition: &str| {
        format!(
            "cast(coalesce(sum(case when {condition} then late.amount_cents - late.settled_cents else 0 end), 0) \
             as bigint)"
        )
    };
    let sql = format!(
        "select a.id as id, c.number as number, c.name as name, a.instrument as instrument, \
         a.disbursed_cents as disbursed_cents, \
         {open} as open_cents, {overdue} as overdue_cents, {shown} as shown_cents, \
         min(case when late.due_on < $2 then late.due_on end) as oldest_due \
         from agreement a join \"case\" c on c.id = a.case_id \
         left join charge late on late.agreement_id = a.id and late.settled_cents < late.amount_cents \
         where a.accepted_at is not null{condition} \
         group by a.id, c.number, c.name, a.instrument, a.disbursed_cents {having}",
        open = cents("late.id is not null"),
        overdue = cents("late.due_on < $1"),
        shown = cents(if days.is_some() {
            "late.due_on >= $3 and late.due_on <= $4"
        } else {
            "late.id is not null"
        }),
    );
    let (from, until) = days.unwrap_or((today, today));
    (sql, [today.into(), today.into(), from.into(), until.into()])
}

/// Accepted agreements; those behind first, the longest behind on top.
pub async fn list_repayments(
    db: &Db,
    which: Which,
    page: u64,
    today: NaiveDate,
) -> Result<Vec<RepaymentRow>, StoreError> {
    let (agreements, values) = agreements_of(which, today);
    // In one pass: the sums of a window are those of all rows, also of those on other pages.
    let sum = |it: &str| format!("cast(sum({it}_cents) over () as bigint) as all_{it}_cents");
    let sql = format!(
        "select found.*, count(*) over () as all_agreements, {open}, {overdue}, {shown} \
         from ({agreements}) as found \
         order by case when overdue_cents > 0 then 0 else 1 end, oldest_due, number, id \
         limit {PAGE} offset {}",
        rows_before(page),
        open = sum("open"),
        overdue = sum("overdue"),
        shown = sum("shown"),
    );
    let connection = db.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(RepaymentRow::find_by_statement(statement).all(connection).await?)
}

/// What a list of who repays comes to, over all its pages, where none of its rows is at hand.
pub async fn repayment_totals(
    db: &Db,
    which: Which,
    today: NaiveDate,
) -> Result<RepaymentTotals, StoreError> {
    let (agreements, values) = agreements_of(which, today);
    let sum = |it: &str| format!("cast(coalesce(sum({it}_cents), 0) as bigint) as {it}_cents");
    let sql = format!(
        "select count(*) as agreements, {}, {}, {} from ({agreements}) as found",
        sum("open"),
        sum("overdue"),
        sum("shown"),
    );
    let connection = db.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    RepaymentTotals::find_by_statement(statement).one(connection).await?.ok_or(StoreError::NotFound)
}

/// The fund in a few figures, each a sum over what made it. Cents.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct Overview {
    /// Planned and released, not yet paid.
    pub committed: i64,
    /// Paid out, without refunds, in cents.
    pub paid_out: i64,
    /// Received from people, less what the bank took back, in cents.
    pub received: i64,
    /// Paid back to people who had it to their credit, in cents.
    pub given_back: i64,
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
    let received = BankFlow::Received.sql();
    let sql = format!(
        "select \
         (select cast(coalesce(sum(amount_cents), 0) as bigint) from payout \
          where state in ({unpaid}) and kind = 'disbursement') as committed, \
         (select cast(coalesce(sum(amount_cents - returned_cents), 0) as bigint) from payout \
          where state = 'paid' and kind = 'disbursement') as paid_out, \
         (select cast(coalesce(sum(case when debit = 'bank' then amount_cents else -amount_cents end), 0) as bigint) \
          from ledger_transfer where (debit = 'bank' and credit in ('due', 'credit', 'recovery')) \
          or (credit = 'bank' and debit in ('due', 'credit', 'recovery'))) as received, \
         (select cast(coalesce(sum(amount_cents - returned_cents), 0) as bigint) from payout \
          where state = 'paid' and kind = 'refund') as given_back, \
         (select cast(coalesce(sum(amount_cents - settled_cents), 0) as bigint) from charge \
          where settled_cents < amount_cents) as open, \
         (select cast(coalesce(sum(amount_cents - settled_cents), 0) as bigint) from charge \
          where settled_cents < amount_cents and due_on < $1 and {not_paused}) as overdue, \
         (select count(distinct agreement_id) from charge \
          where settled_cents < amount_cents and due_on < $2 and {not_paused}) as behind, \
         (select cast(coalesce(sum(case when t.debit = 'bank' then t.amount_cents else -t.amount_cents end), 0) \
          as bigint) from ledger_entry e join ledger_transfer t on t.entry_id = e.id \
          where e.effective_on >= $3 and e.effective_on <= $4 and e.kind in ({received}) \
          and (t.debit = 'bank' or t.credit = 'bank')) as received_now, \
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
