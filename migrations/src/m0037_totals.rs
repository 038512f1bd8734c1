//! Totals that the database keeps with every row it writes, so that no page adds up the whole fund.
//!
//! SQLite has one writer, so it adds to the row of a total. On PostgreSQL two bookings would wait for each other there:
//! each statement writes what it adds as rows of its own (`part` 1), and work that nobody waits for puts them together
//! (`part` 0).

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, SchemaManagerConnection, async_trait,
    },
    sea_orm::{ConnectionTrait, DbBackend},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let db = schema.get_connection();
        let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
        for statement in if is_sqlite { DAYS_SQLITE } else { DAYS_POSTGRES } {
            db.execute_unprepared(statement).await?;
        }
        for statement in INDEXES {
            db.execute_unprepared(statement).await?;
        }
        tables(db).await?;
        for statement in FILL {
            db.execute_unprepared(statement).await?;
        }
        for statement in if is_sqlite { &KEPT_SQLITE[..] } else { &KEPT_POSTGRES } {
            db.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

/// A transfer says the day of its entry, so that what moved on an account is found along an index.
const DAYS_SQLITE: &[&str] = &[
    "alter table ledger_transfer add column effective_on date_text",
    "drop trigger ledger_transfer_no_update",
    "update ledger_transfer set effective_on = (select e.effective_on from ledger_entry e where e.id = entry_id)",
    "create trigger ledger_transfer_no_update before update on ledger_transfer \
     begin select raise(abort, 'ledger_transfer is append-only'); end",
];
const DAYS_POSTGRES: &[&str] = &[
    "alter table ledger_transfer add column effective_on date",
    "alter table ledger_transfer disable trigger ledger_transfer_append_only",
    "update ledger_transfer t set effective_on = e.effective_on from ledger_entry e where e.id = t.entry_id",
    "alter table ledger_transfer enable trigger ledger_transfer_append_only",
    "alter table ledger_transfer alter column effective_on set not null",
];

const INDEXES: &[&str] = &[
    "create index transfer_debit on ledger_transfer (debit, effective_on, entry_id)",
    "create index transfer_credit_day on ledger_transfer (credit, effective_on, entry_id)",
    "drop index entry_day",
    "create index entry_kind on ledger_entry (kind, effective_on, id)",
    // What is open of an agreement, and agreements with a pause.
    "create index charge_open_of on charge (agreement_id, due_on, id) where settled_cents < amount_cents",
    "create index agreement_paused on agreement (id, paused_until) where paused_until is not null",
    // What is not paid, by its day; and each kind of it.
    "create index payout_unpaid on payout (due_on, id, kind) where state in ('planned', 'released_once', 'released')",
];

/// Debits less credits of each account of the books, by day and by kind of entry; what is charged and not paid, by the
/// last day to pay and the month up to which its agreement has a pause; payouts, less what came back of them.
const TABLES: [(&str, &str, &str); 3] = [
    (
        "ledger_day",
        "account varchar(32) not null, effective_on date not null, kind varchar(32) not null, \
         part smallint not null, cents bigint not null",
        "account, effective_on, kind",
    ),
    (
        "open_charges",
        "due_on date not null, paused_until varchar(7) not null, \
         part smallint not null, cents bigint not null, items bigint not null",
        "due_on, paused_until",
    ),
    (
        "payout_totals",
        "state varchar(16) not null, kind varchar(16) not null, due_on date not null, \
         part smallint not null, cents bigint not null, items bigint not null",
        "state, kind, due_on",
    ),
];

async fn tables(db: &SchemaManagerConnection<'_>) -> Result<(), DbErr> {
    let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
    for (table, columns, key) in TABLES {
        if is_sqlite {
            let sql = format!("create table {table} ({columns}, primary key ({key}, part)) without rowid");
            db.execute_unprepared(&sql).await?;
        } else {
            db.execute_unprepared(&format!("create table {table} ({columns})")).await?;
            let kept = format!("create unique index {table}_kept on {table} ({key}) where part = 0");
            db.execute_unprepared(&kept).await?;
            db.execute_unprepared(&format!("create index {table}_fresh on {table} (part) where part = 1"))
                .await?;
        }
    }
    Ok(())
}

/// What there is already.
const FILL: [&str; 3] = [
    "insert into ledger_day (account, effective_on, kind, part, cents) \
     select m.account, m.effective_on, e.kind, 0, sum(m.cents) from \
     (select entry_id, effective_on, debit as account, amount_cents as cents from ledger_transfer union all \
      select entry_id, effective_on, credit, -amount_cents from ledger_transfer) as m \
     join ledger_entry e on e.id = m.entry_id group by m.account, m.effective_on, e.kind",
    "insert into open_charges (due_on, paused_until, part, cents, items) \
     select c.due_on, coalesce(a.paused_until, ''), 0, sum(c.amount_cents - c.settled_cents), count(*) \
     from charge c join agreement a on a.id = c.agreement_id where c.settled_cents < c.amount_cents \
     group by c.due_on, coalesce(a.paused_until, '')",
    "insert into payout_totals (state, kind, due_on, part, cents, items) \
     select state, kind, due_on, 0, sum(amount_cents - returned_cents), count(*) from payout \
     group by state, kind, due_on",
];

/// A row of a total takes what is added; one row of the table, one row of the total.
const KEPT_SQLITE: [&str; 9] = [
    "create trigger ledger_day_debit after insert on ledger_transfer begin \
     insert into ledger_day (account, effective_on, kind, part, cents) \
     select new.debit, new.effective_on, e.kind, 0, new.amount_cents from ledger_entry e where e.id = new.entry_id \
     on conflict do update set cents = cents + excluded.cents; end",
    "create trigger ledger_day_credit after insert on ledger_transfer begin \
     insert into ledger_day (account, effective_on, kind, part, cents) \
     select new.credit, new.effective_on, e.kind, 0, -new.amount_cents from ledger_entry e where e.id = new.entry_id \
     on conflict do update set cents = cents + excluded.cents; end",
    "create trigger open_charges_new after insert on charge when new.settled_cents < new.amount_cents begin \
     insert into open_charges (due_on, paused_until, part, cents, items) \
     select new.due_on, coalesce(a.paused_until, ''), 0, new.amount_cents - new.settled_cents, 1 \
     from agreement a where a.id = new.agreement_id \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; end",
    "create trigger open_charges_before after update of amount_cents, settled_cents, due_on on charge \
     when old.settled_cents < old.amount_cents begin \
     insert into open_charges (due_on, paused_until, part, cents, items) \
     select old.due_on, coalesce(a.paused_until, ''), 0, old.settled_cents - old.amount_cents, -1 \
     from agreement a where a.id = old.agreement_id \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; end",
    "create trigger open_charges_after after update of amount_cents, settled_cents, due_on on charge \
     when new.settled_cents < new.amount_cents begin \
     insert into open_charges (due_on, paused_until, part, cents, items) \
     select new.due_on, coalesce(a.paused_until, ''), 0, new.amount_cents - new.settled_cents, 1 \
     from agreement a where a.id = new.agreement_id \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; end",
    "create trigger open_charges_paused after update of paused_until on agreement \
     when old.paused_until is not new.paused_until begin \
     insert into open_charges (due_on, paused_until, part, cents, items) \
     select c.due_on, coalesce(old.paused_until, ''), 0, c.settled_cents - c.amount_cents, -1 \
     from charge c where c.agreement_id = new.id and c.settled_cents < c.amount_cents \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; \
     insert into open_charges (due_on, paused_until, part, cents, items) \
     select c.due_on, coalesce(new.paused_until, ''), 0, c.amount_cents - c.settled_cents, 1 \
     from charge c where c.agreement_id = new.id and c.settled_cents < c.amount_cents \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; end",
    "create trigger payout_totals_new after insert on payout begin \
     insert into payout_totals (state, kind, due_on, part, cents, items) \
     values (new.state, new.kind, new.due_on, 0, new.amount_cents - new.returned_cents, 1) \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; end",
    "create trigger payout_totals_changed after update of state, kind, due_on, amount_cents, returned_cents on payout \
     begin insert into payout_totals (state, kind, due_on, part, cents, items) \
     values (old.state, old.kind, old.due_on, 0, old.returned_cents - old.amount_cents, -1) \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; \
     insert into payout_totals (state, kind, due_on, part, cents, items) \
     values (new.state, new.kind, new.due_on, 0, new.amount_cents - new.returned_cents, 1) \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; end",
    "create trigger payout_totals_gone after delete on payout begin \
     insert into payout_totals (state, kind, due_on, part, cents, items) \
     values (old.state, old.kind, old.due_on, 0, old.returned_cents - old.amount_cents, -1) \
     on conflict do update set cents = cents + excluded.cents, items = items + excluded.items; end",
];

/// What a statement adds and takes away, put together: one row of the total for each that it touches. What is
/// looked up beside a row is a value of it: a join is planned once, for tables as they were then, and reads them whole
/// when they have grown.
const KEPT_POSTGRES: [&str; 11] = [
    "create function keep_ledger_day() returns trigger language plpgsql as $$ begin \
     insert into ledger_day (account, effective_on, kind, part, cents) \
     select m.account, m.effective_on, m.kind, 1, sum(m.cents) from \
     (select debit as account, effective_on, amount_cents as cents, \
       (select e.kind from ledger_entry e where e.id = entry_id) as kind from fresh union all \
      select credit, effective_on, -amount_cents, \
       (select e.kind from ledger_entry e where e.id = entry_id) from fresh) as m \
     group by m.account, m.effective_on, m.kind; \
     return null; end $$",
    "create trigger ledger_day after insert on ledger_transfer referencing new table as fresh \
     for each statement execute function keep_ledger_day()",
    "create function keep_open_charges_new() returns trigger language plpgsql as $$ begin \
     insert into open_charges (due_on, paused_until, part, cents, items) \
     select c.due_on, c.paused, 1, sum(c.cents), count(*) from \
     (select due_on, amount_cents - settled_cents as cents, \
       coalesce((select a.paused_until from agreement a where a.id = agreement_id), '') as paused \
      from fresh where settled_cents < amount_cents) as c group by c.due_on, c.paused; \
     return null; end $$",
    "create trigger open_charges_new after insert on charge referencing new table as fresh \
     for each statement execute function keep_open_charges_new()",
    "create function keep_open_charges() returns trigger language plpgsql as $$ begin \
     insert into open_charges (due_on, paused_until, part, cents, items) \
     select c.due_on, c.paused, 1, sum(c.cents), sum(c.item) from \
     (select c.due_on, c.cents, c.item, \
       coalesce((select a.paused_until from agreement a where a.id = c.agreement_id), '') as paused from \
      (select agreement_id, due_on, amount_cents - settled_cents as cents, 1 as item from fresh \
       where settled_cents < amount_cents union all \
       select agreement_id, due_on, settled_cents - amount_cents, -1 from gone \
       where settled_cents < amount_cents) as c) as c \
     group by c.due_on, c.paused having sum(c.cents) <> 0 or sum(c.item) <> 0; \
     return null; end $$",
    "create trigger open_charges_changed after update on charge referencing old table as gone new table as fresh \
     for each statement execute function keep_open_charges()",
    "create function keep_open_charges_paused() returns trigger language plpgsql as $$ begin \
     insert into open_charges (due_on, paused_until, part, cents, items) \
     select c.due_on, coalesce(p.until, ''), 1, sum(p.sign * (c.amount_cents - c.settled_cents)), sum(p.sign) \
     from charge c cross join (values (old.paused_until, -1), (new.paused_until, 1)) as p(until, sign) \
     where c.agreement_id = new.id and c.settled_cents < c.amount_cents group by c.due_on, coalesce(p.until, ''); \
     return null; end $$",
    "create trigger open_charges_paused after update on agreement for each row \
     when (old.paused_until is distinct from new.paused_until) execute function keep_open_charges_paused()",
    "create function keep_payout_totals() returns trigger language plpgsql as $$ begin \
     if tg_op = 'INSERT' then \
       insert into payout_totals (state, kind, due_on, part, cents, items) \
       values (new.state, new.kind, new.due_on, 1, new.amount_cents - new.returned_cents, 1); \
     elsif tg_op = 'UPDATE' then \
       insert into payout_totals (state, kind, due_on, part, cents, items) \
       values (old.state, old.kind, old.due_on, 1, old.returned_cents - old.amount_cents, -1), \
       (new.state, new.kind, new.due_on, 1, new.amount_cents - new.returned_cents, 1); \
     else \
       insert into payout_totals (state, kind, due_on, part, cents, items) \
       values (old.state, old.kind, old.due_on, 1, old.returned_cents - old.amount_cents, -1); \
     end if; return null; end $$",
    "create trigger payout_totals_kept after insert or delete on payout \
     for each row execute function keep_payout_totals()",
    "create trigger payout_totals_changed after update of state, kind, due_on, amount_cents, returned_cents on payout \
     for each row execute function keep_payout_totals()",
];
