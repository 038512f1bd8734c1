//! Proof that the books are right: what is derived equals what it was derived from.

use chrono::DateTime;
use domain::ledger::Account;
use sea_orm::{ConnectionTrait, Statement};

use crate::{
    db::{Db, Reads},
    error::StoreError,
    ledger::{books, chain, credit::BALANCE, totals},
    settings,
};

/// Setting that says whether the books were right when they were last proved.
pub const PROVED: &str = "books_balance";

/// One thing that is not right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookFault {
    /// The control that failed, in words.
    pub what: &'static str,
    /// How many rows break it.
    pub rows: i64,
}

/// Every control with the statement that counts the rows breaking it.
const CONTROLS: [(&str, &str); 14] = [
    (
        "an entry without transfers",
        "select count(*) as n from ledger_entry e \
         where not exists (select 1 from ledger_transfer t where t.entry_id = e.id)",
    ),
    (
        "a transfer of another day than its entry",
        "select count(*) as n from ledger_transfer t join ledger_entry e on e.id = t.entry_id \
         where t.effective_on <> e.effective_on",
    ),
    (
        "a case whose paid payouts differ from the books",
        "select count(*) as n from \"case\" c \
         left join (select case_id, cast(sum(amount_cents - returned_cents) as bigint) as cents from payout \
          where state = 'paid' group by case_id) paid on paid.case_id = c.id \
         left join (select e.case_id as case_id, cast(sum(case when t.debit = 'bank' then -t.amount_cents \
          else t.amount_cents end) as bigint) as cents from ledger_entry e \
          join ledger_transfer t on t.entry_id = e.id \
          where e.kind in ('payout', 'refund_paid', 'payout_returned', 'refund_returned') \
          group by e.case_id) books on books.case_id = c.id \
         where coalesce(paid.cents, 0) <> coalesce(books.cents, 0)",
    ),
    (
        "an agreement whose disbursed total differs from the books",
        "select count(*) as n from agreement a \
         left join (select e.agreement_id as id, \
          cast(sum(case when e.kind in ('payout_returned', 'claim_lowered') \
          then -t.amount_cents else t.amount_cents end) as bigint) as cents from ledger_entry e \
          join ledger_transfer t on t.entry_id = e.id \
          where e.kind in ('payout', 'over_award', 'payout_returned', 'claim_lowered') \
          group by e.agreement_id) books \
          on books.id = a.id where a.disbursed_cents <> coalesce(books.cents, 0)",
    ),
    (
        "a case whose payouts on their way differ from the books",
        "select count(*) as n from \"case\" c \
         left join (select case_id, cast(sum(amount_cents) as bigint) as cents from payout \
          where state = 'released' group by case_id) told on told.case_id = c.id \
         left join (select e.case_id as case_id, \
          cast(sum(case when t.credit = 'in_transit' then t.amount_cents else 0 end) \
          - sum(case when t.debit = 'in_transit' then t.amount_cents else 0 end) as bigint) as cents \
          from ledger_transfer t join ledger_entry e on e.id = t.entry_id \
          where t.credit = 'in_transit' or t.debit = 'in_transit' group by e.case_id) books \
          on books.case_id = c.id where coalesce(told.cents, 0) <> coalesce(books.cents, 0)",
    ),
    (
        "an agreement whose charged total differs from its charges",
        "select count(*) as n from agreement a where a.charged_cents <> coalesce( \
         (select cast(sum(c.amount_cents) as bigint) from charge c \
          where c.agreement_id = a.id and c.kind <> 'refund'), 0)",
    ),
    (
        "an agreement whose number of charges differs from its charges",
        "select count(*) as n from agreement a where a.charges <> \
         (select count(*) from charge c where c.agreement_id = a.id and c.kind = 'charge')",
    ),
    (
        "an agreement whose principal taken off differs from the books",
        "select count(*) as n from agreement a where a.forgiven_cents <> coalesce( \
         (select cast(sum(case when t.credit = 'principal' then t.amount_cents else -t.amount_cents end) as bigint) \
          from ledger_transfer t where t.agreement_id = a.id \
          and (t.debit in ('forgiven', 'write_off') and t.credit = 'principal' \
          or t.credit in ('forgiven', 'write_off') and t.debit = 'principal')), 0)",
    ),
    (
        "an agreement whose annual settlements differ from the books",
        "select count(*) as n from agreement a where a.settlement_refunded_cents <> coalesce( \
         (select cast(sum(case when t.debit = 'true_up' then t.amount_cents else -t.amount_cents end) as bigint) \
          from ledger_transfer t where t.agreement_id = a.id and (t.debit = 'true_up' or t.credit = 'true_up')), 0)",
    ),
    (
        "an agreement whose annual settlements do not come to what is charged and given back",
        "select count(*) as n from agreement a where a.settlement_due_cents - a.settlement_refunded_cents \
         + coalesce((select cast(sum(c.settlement_cents) as bigint) from charge c where c.agreement_id = a.id), 0) \
         <> coalesce((select cast(sum(u.difference_cents) as bigint) from annual_settlement u \
          where u.agreement_id = a.id), 0)",
    ),
    (
        "an agreement whose charges differ from the books",
        "select count(*) as n from agreement a where a.charged_cents <> coalesce( \
         (select cast(sum(case when t.debit = 'due' then t.amount_cents else -t.amount_cents end) as bigint) \
          from ledger_transfer t where t.agreement_id = a.id \
          and (t.debit = 'due' and t.credit in ('principal', 'income_share_income', 'interest_income') \
          or t.credit = 'due' and t.debit in ('principal', 'income_share_income', 'interest_income'))), 0)",
    ),
    (
        "an agreement whose interest differs from the books",
        "select count(*) as n from agreement a where a.interest_charged_cents <> coalesce( \
         (select cast(sum(case when t.debit = 'due' then t.amount_cents else -t.amount_cents end) as bigint) \
          from ledger_transfer t where t.agreement_id = a.id \
          and (t.debit = 'due' and t.credit = 'interest_income' \
          or t.credit = 'due' and t.debit = 'interest_income')), 0)",
    ),
    (
        "an agreement whose open charges differ from what the books say is due",
        "select count(*) as n from agreement a where coalesce( \
         (select cast(sum(c.amount_cents - c.settled_cents) as bigint) from charge c where c.agreement_id = a.id), 0) \
         <> coalesce((select cast(sum(case when t.debit = 'due' then t.amount_cents \
          when t.credit = 'due' then -t.amount_cents else 0 end) as bigint) \
          from ledger_transfer t where t.agreement_id = a.id), 0)",
    ),
    (
        "a charge whose settled part differs from its allocations",
        "select count(*) as n from charge c where c.settled_cents <> coalesce( \
         (select cast(sum(a.amount_cents) as bigint) from allocation a where a.charge_id = c.id), 0)",
    ),
];

/// Runs every control. Nothing found means the books balance and every total can be rebuilt from them.
pub async fn books(db: &Db) -> Result<Vec<BookFault>, StoreError> {
    let mut faults = Vec::new();
    let proof = chain::prove(db, DateTime::UNIX_EPOCH).await?;
    if proof.broken != 0 {
        faults.push(BookFault { what: "an entry that is not as its chain says", rows: proof.broken });
    }
    if !proof.is_anchored {
        faults.push(BookFault { what: "entries that were there at the last anchor", rows: 1 });
    }
    let sum: i64 = books::balances(db, None).await?.iter().map(|it| it.1).sum();
    if sum != 0 {
        faults.push(BookFault { what: "a trial balance that is not zero, in cents", rows: sum });
    }
    let credit = format!(
        "select count(*) as n from agreement a \
         where (select {BALANCE} from ledger_transfer t where t.agreement_id = a.id) < 0"
    );
    let mut controls: Vec<(&str, String)> = CONTROLS.map(|(what, sql)| (what, sql.to_owned())).into();
    controls.push(("an agreement whose credit is below zero", credit));
    controls.extend(totals::controls());
    for (what, sql) in controls {
        let connection = db.connection();
        let statement = Statement::from_string(connection.get_database_backend(), sql);
        let rows: i64 = match connection.query_one_raw(statement).await? {
            Some(row) => row.try_get("", "n")?,
            None => 0,
        };
        if 0 < rows {
            faults.push(BookFault { what, rows });
        }
    }
    Ok(faults)
}

/// The control of every run: nothing was wrong when the books were last proved, the trial balance is zero, and the
/// control account of what people owe is the sum of what lies beneath it (requirement LG13). It reads the totals that
/// are kept; [`books`] proves these.
///
/// # Errors
/// [`StoreError::Unbalanced`] when it is not so.
pub(crate) async fn control(db: &Db) -> Result<(), StoreError> {
    // A run elsewhere may be writing.
    let now = db.snapshot().await?;
    let is_proved = settings::get(&now, PROVED).await?.unwrap_or(true);
    let sql = "select cast(coalesce(sum(cents), 0) as bigint) as open from open_charges";
    let connection = now.connection();
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let row = connection.query_one_raw(statement).await?.ok_or(StoreError::NotFound)?;
    let open: i64 = row.try_get("", "open")?;
    let balances = books::balances(&now, None).await?;
    let sum: i64 = balances.iter().map(|it| it.1).sum();
    let is_right = is_proved && sum == 0 && books::of(&balances, Account::Due) == open;
    if is_right { Ok(()) } else { Err(StoreError::Unbalanced) }
}
