//! The books as a list: what moved on one account.

use chrono::NaiveDate;
use domain::ledger::{Account, EntryKind};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::{
    db::Reads,
    error::{StoreError, corrupt},
    reports::ageing::{FAR, LONG_AGO},
    sql,
};

/// Rows on one page.
pub const PAGE: u64 = 100;

/// Why money moved over the fund's bank account. Together they are the balance of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BankFlow {
    /// From people, less what the bank took back.
    Received,
    /// For what people need, less what came back of it.
    PaidOut,
    /// Back to people who had it to their credit.
    GivenBack,
}

domain::named! {
    BankFlow {
        Received = "received",
        PaidOut = "paid_out",
        GivenBack = "given_back",
    }
}

impl BankFlow {
    const fn kinds(self) -> &'static [EntryKind] {
        match self {
            Self::Received => &[EntryKind::Receipt, EntryKind::Reversal, EntryKind::Bounce],
            Self::PaidOut => &[EntryKind::Payout, EntryKind::PayoutReturned],
            Self::GivenBack => &[EntryKind::RefundPaid, EntryKind::RefundReturned],
        }
    }

    /// The kinds of its entries, for a condition of SQL.
    pub(crate) fn sql(self) -> String {
        sql::list(&self.kinds().iter().map(|it| it.name()).collect::<Vec<_>>())
    }
}

/// Which movements a list shows.
#[derive(Clone, Copy, Debug)]
pub struct Moves {
    /// On which account.
    pub account: Account,
    /// Of the bank, only those of this kind.
    pub flow: Option<BankFlow>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Up to and including this day.
    pub until: Option<NaiveDate>,
}

impl Moves {
    /// Every movement on an account.
    #[must_use]
    pub const fn of(account: Account) -> Self {
        Self { account, flow: None, from: None, until: None }
    }

    fn condition(self) -> String {
        self.flow.map_or_else(String::new, |it| format!("and e.kind in ({})", it.sql()))
    }
}

/// One movement on an account, with the entry behind it.
#[derive(Clone, Debug)]
pub struct Move {
    /// The entry of the books.
    pub entry: Uuid,
    /// What happened.
    pub kind: EntryKind,
    /// The day it counts for.
    pub effective_on: NaiveDate,
    /// Number of the case.
    pub number: String,
    /// Above zero: a debit.
    pub cents: i64,
}

#[derive(FromQueryResult)]
struct Row {
    entry: Uuid,
    kind: String,
    effective_on: NaiveDate,
    number: Option<String>,
    cents: i64,
}

/// Where a page of movements ends, and the next one goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageStart {
    /// Day of the last row of the page before.
    pub effective_on: NaiveDate,
    /// Entry of the last row of the page before.
    pub entry: Uuid,
}

/// What a movement does to the account `$1`: SQL over the transfers of an entry.
const CHANGE: &str = "cast(sum(case when t.debit = $1 then t.amount_cents else 0 end) \
     - sum(case when t.credit = $2 then t.amount_cents else 0 end) as bigint)";

/// The movements of a list, the newest on top: those after a place, or the first ones.
///
/// Entries are walked by day along their index, however many there are of the account.
pub async fn list(at: &impl Reads, which: Moves, after: Option<PageStart>) -> Result<Vec<Move>, StoreError> {
    let after = after.unwrap_or(PageStart {
        effective_on: which.until.and_then(|it| it.succ_opt()).unwrap_or(FAR),
        entry: Uuid::nil(),
    });
    let name = which.account.name();
    let values: Vec<Value> = vec![
        name.into(),
        name.into(),
        after.effective_on.into(),
        after.entry.into(),
        name.into(),
        name.into(),
        which.from.unwrap_or(LONG_AGO).into(),
    ];
    let sql = format!(
        "select e.id as entry, e.kind as kind, e.effective_on as effective_on, c.number as number, \
         (select {CHANGE} from ledger_transfer t where t.entry_id = e.id) as cents \
         from ledger_entry e left join \"case\" c on c.id = e.case_id \
         where (e.effective_on, e.id) < ($3, $4) and exists (select 1 from ledger_transfer t \
         where t.entry_id = e.id and (t.debit = $5 or t.credit = $6)) \
         and e.effective_on >= $7 {condition} \
         order by e.effective_on desc, e.id desc limit {PAGE}",
        condition = which.condition(),
    );
    let connection = at.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(statement).all(connection).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Move {
                entry: row.entry,
                kind: EntryKind::from_name(&row.kind).ok_or(corrupt("ledger_entry", "kind"))?,
                effective_on: row.effective_on,
                number: row.number.unwrap_or_default(),
                cents: row.cents,
            })
        })
        .collect()
}

/// What the movements of a list come to, over all its pages: debits less credits, in cents.
pub async fn total(at: &impl Reads, which: Moves) -> Result<i64, StoreError> {
    let name = which.account.name();
    let values: Vec<Value> = vec![
        name.into(),
        name.into(),
        which.from.unwrap_or(LONG_AGO).into(),
        which.until.unwrap_or(FAR).into(),
        name.into(),
        name.into(),
    ];
    let sql = format!(
        "select coalesce({CHANGE}, 0) as cents from ledger_transfer t join ledger_entry e on e.id = t.entry_id \
         where e.effective_on >= $3 and e.effective_on <= $4 and (t.debit = $5 or t.credit = $6) {condition}",
        condition = which.condition(),
    );
    let connection = at.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let row = connection.query_one_raw(statement).await?.ok_or(StoreError::NotFound)?;
    Ok(row.try_get("", "cents")?)
}
