//! The fund as a whole, as administrators see it.

use chrono::NaiveDate;
use domain::calendar::Month;
use sea_orm::{FromQueryResult, Statement};

use crate::{
    db::{Db, Reads},
    error::{StoreError, column},
    money_out::payouts::PayoutState,
    place::MOST_COUNTED,
    reports::{
        account_moves::BankFlow,
        who_repays::{self, Which},
    },
    sql,
};

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
    /// Agreements with arrears, up to [`MOST_COUNTED`].
    #[sea_orm(skip)]
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

/// The figures of the fund on a day: sums that the database keeps, and counts of what waits, each up to
/// [`MOST_COUNTED`].
pub async fn overview(db: &Db, today: NaiveDate) -> Result<Overview, StoreError> {
    let now = Month::of(today);
    let unpaid = sql::list(&PayoutState::UNPAID.map(PayoutState::name));
    let sum = |table: &str, condition: &str| {
        format!("(select cast(coalesce(sum(cents), 0) as bigint) from {table} where {condition})")
    };
    let count =
        |rows: &str| format!("(select count(*) from (select 1 from {rows} limit {MOST_COUNTED}) as counted)");
    // Whoever has a pause is not late, here as in the ageing.
    let late = format!("due_on < '{today}' and paused_until < '{now}'");
    let received = format!("account = 'bank' and kind in ({})", BankFlow::Received.sql());
    let first = now.first_day();
    let sql = format!(
        "select {committed} as committed, {paid_out} as paid_out, {received_all} as received, \
         {given_back} as given_back, {open} as open, {overdue} as overdue, {received_now} as received_now, \
         {paused} as paused, {calls} as calls, \
         (select cast(coalesce(sum(items), 0) as bigint) from payout_totals \
          where state in ({unpaid}) and due_on < '{today}') as late_payouts, \
         {incomes} as incomes",
        committed = sum("payout_totals", &format!("state in ({unpaid}) and kind = 'disbursement'")),
        paid_out = sum("payout_totals", "state = 'paid' and kind = 'disbursement'"),
        given_back = sum("payout_totals", "state = 'paid' and kind = 'refund'"),
        received_all = sum("ledger_day", &received),
        received_now = sum(
            "ledger_day",
            &format!("{received} and effective_on >= '{first}' and effective_on <= '{today}'")
        ),
        open = sum("open_charges", "1 = 1"),
        overdue = sum("open_charges", &late),
        paused = count(&format!("agreement where paused_until >= '{now}' and ended_on is null")),
        calls = count("callback where done_at is null"),
        incomes = count("income_unchecked"),
    );
    let connection = db.connection();
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let mut figures =
        Overview::find_by_statement(statement).one(connection).await?.ok_or(StoreError::NotFound)?;
    figures.behind = column(who_repays::totals(db, Which::Late, today).await?.agreements, "agreement", "id")?;
    Ok(figures)
}
