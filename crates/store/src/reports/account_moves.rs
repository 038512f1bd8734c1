//! The books as a list: what moved on one account.

use chrono::NaiveDate;
use domain::ledger::{Account, EntryKind};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::{
    db::Reads,
    error::{StoreError, corrupt},
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

    /// The days of the list, as conditions of SQL on the column of that name.
    fn days(self) -> String {
        let from = self.from.map(|it| format!(" and effective_on >= '{it}'"));
        let until = self.until.map(|it| format!(" and effective_on <= '{it}'"));
        from.unwrap_or_default() + &until.unwrap_or_default()
    }

    /// The entries that come first in the list, along one index a branch: by what they move on the account, or, of a
    /// flow of the bank, by their kind. The cursor is `$1`, and once more in each branch after the first.
    fn branches(self, after: Option<PageStart>) -> Vec<String> {
        let Self { account, flow, .. } = self;
        let name = account.name();
        let place = |id: &str, number: usize| {
            let after =
                after.map(|it| format!(" and (effective_on, {id}) < ('{}', ${number})", it.effective_on));
            after.unwrap_or_default() + &self.days()
        };
        let order = |id: &str| format!("order by effective_on desc, {id} desc limit {PAGE}");
        let Some(flow) = flow else {
            return ["debit", "credit"]
                .into_iter()
                .enumerate()
                .map(|(at, side)| {
                    format!(
                        "select distinct effective_on, entry_id as entry from ledger_transfer \
                         where {side} = '{name}'{} {}",
                        place("entry_id", at + 1),
                        order("entry_id")
                    )
                })
                .collect();
        };
        let kinds = flow.kinds().iter().enumerate();
        kinds
            .map(|(at, kind)| {
                format!(
                    "select effective_on, id as entry from ledger_entry where kind = '{}'{} and exists \
                     (select 1 from ledger_transfer t where t.entry_id = ledger_entry.id \
                     and (t.debit = '{name}' or t.credit = '{name}')) {}",
                    kind.name(),
                    place("id", at + 1),
                    order("id")
                )
            })
            .collect()
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

/// The movements of a list, the newest on top: those after a place, or the first ones.
pub async fn list(at: &impl Reads, which: Moves, after: Option<PageStart>) -> Result<Vec<Move>, StoreError> {
    let branches = which.branches(after);
    let values: Vec<Value> = match after {
        Some(place) => branches.iter().map(|_| place.entry.into()).collect(),
        None => Vec::new(),
    };
    let name = which.account.name();
    let found = branches.iter().enumerate().map(|(at, it)| format!("select * from ({it}) as branch{at}"));
    let sql = format!(
        "select e.id as entry, e.kind as kind, e.effective_on as effective_on, c.number as number, \
         (select cast(sum(case when t.debit = '{name}' then t.amount_cents else 0 end) \
          - sum(case when t.credit = '{name}' then t.amount_cents else 0 end) as bigint) \
          from ledger_transfer t where t.entry_id = e.id) as cents \
         from (select effective_on, entry from ({found}) as found order by effective_on desc, entry desc limit {PAGE}) \
         as shown join ledger_entry e on e.id = shown.entry left join \"case\" c on c.id = e.case_id \
         order by e.effective_on desc, e.id desc",
        found = found.collect::<Vec<_>>().join(" union "),
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
    let flow = which.flow.map_or_else(String::new, |it| format!(" and kind in ({})", it.sql()));
    let sql = format!(
        "select cast(coalesce(sum(cents), 0) as bigint) as cents from ledger_day where account = '{}'{flow}{}",
        which.account.name(),
        which.days(),
    );
    let connection = at.connection();
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let row = connection.query_one_raw(statement).await?.ok_or(StoreError::NotFound)?;
    Ok(row.try_get("", "cents")?)
}
