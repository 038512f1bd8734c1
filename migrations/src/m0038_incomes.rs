//! Which incomes wait for somebody to look at them, of which agreements no income is known, and which income shares
//! were billed in a year and which months there are: kept by the database, so that nobody looks for them among all
//! there are.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait},
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
        let (table, kept) = if is_sqlite { (SQLITE, KEPT_SQLITE) } else { (POSTGRES, KEPT_POSTGRES) };
        for statement in table.iter().chain(BOTH).chain(kept) {
            db.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

const SQLITE: &[&str] = &[
    "create table income_unchecked (record_id uuid_text primary key, \
     declared_at timestamp_with_timezone_text not null)",
    "create table share_year (year varchar(4) not null, agreement_id uuid_text not null, \
     primary key (year, agreement_id)) without rowid",
];
const POSTGRES: &[&str] = &[
    "create table income_unchecked (record_id uuid primary key, declared_at timestamp with time zone not null)",
    "create table share_year (year varchar(4) not null, agreement_id uuid not null, primary key (year, agreement_id))",
];

const BOTH: &[&str] = &[
    "create index income_unchecked_oldest on income_unchecked (declared_at, record_id)",
    // A year is looked at; a month only with evidence.
    "insert into income_unchecked (record_id, declared_at) select i.id, i.declared_at from income_year i \
     where not exists (select 1 from income_check k where k.record_id = i.id)",
    "insert into income_unchecked (record_id, declared_at) select i.id, i.declared_at from income_statement i \
     where exists (select 1 from income_evidence e where e.record_id = i.id) \
     and not exists (select 1 from income_check k where k.record_id = i.id)",
    "alter table agreement add column income_known boolean not null default false",
    "update agreement set income_known = true where exists (select 1 from income_statement i \
     where i.case_id = agreement.case_id and not exists \
     (select 1 from income_check k where k.record_id = i.id and k.state = 'rejected'))",
    "create index agreement_unknown on agreement ((terms->>'first_month'), id) where instrument = 'income_share' \
     and not income_known and accepted_at is not null and ended_on is null and disbursed_cents > 0",
    // In which years a month of an income share was billed.
    "insert into share_year (year, agreement_id) select distinct substr(c.month, 1, 4), c.agreement_id from charge c \
     join agreement a on a.id = c.agreement_id where c.part = 0 and a.instrument = 'income_share'",
    // An index of charges by month would be taken for the month of one agreement, and read that of everybody.
    "create table billed_month (month varchar(7) primary key)",
    "insert into billed_month (month) select distinct month from charge where part = 0",
];

const KEPT_SQLITE: &[&str] = &[
    "create trigger share_year_billed after insert on charge when new.part = 0 begin \
     insert into share_year (year, agreement_id) select substr(new.month, 1, 4), a.id from agreement a \
     where a.id = new.agreement_id and a.instrument = 'income_share' on conflict do nothing; \
     insert into billed_month (month) values (new.month) on conflict do nothing; end",
    "create trigger income_unchecked_year after insert on income_year begin \
     insert into income_unchecked (record_id, declared_at) values (new.id, new.declared_at); end",
    "create trigger income_unchecked_month after insert on income_evidence begin \
     insert into income_unchecked (record_id, declared_at) select i.id, i.declared_at from income_statement i \
     where i.id = new.record_id and not exists (select 1 from income_check k where k.record_id = i.id) \
     on conflict do nothing; end",
    "create trigger income_known_told after insert on income_statement begin \
     update agreement set income_known = true where case_id = new.case_id and not income_known; end",
    "create trigger income_checked after insert on income_check begin \
     delete from income_unchecked where record_id = new.record_id; \
     update agreement set income_known = exists (select 1 from income_statement i where i.case_id = agreement.case_id \
     and not exists (select 1 from income_check k where k.record_id = i.id and k.state = 'rejected')) \
     where new.state = 'rejected' and case_id = (select case_id from income_statement where id = new.record_id); end",
    "create trigger income_known_before after insert on agreement begin \
     update agreement set income_known = true where id = new.id and exists (select 1 from income_statement i \
     where i.case_id = new.case_id and not exists \
     (select 1 from income_check k where k.record_id = i.id and k.state = 'rejected')); end",
];

const KEPT_POSTGRES: &[&str] = &[
    "create function keep_share_year() returns trigger language plpgsql as $$ begin \
     insert into share_year (year, agreement_id) select distinct substr(c.month, 1, 4), c.agreement_id from fresh c \
     where c.part = 0 and (select a.instrument from agreement a where a.id = c.agreement_id) = 'income_share' \
     on conflict do nothing; \
     insert into billed_month (month) select distinct c.month from fresh c where c.part = 0 \
     and not exists (select 1 from billed_month b where b.month = c.month) on conflict do nothing; \
     return null; end $$",
    "create trigger share_year_billed after insert on charge referencing new table as fresh \
     for each statement execute function keep_share_year()",
    "create function keep_income_unchecked() returns trigger language plpgsql as $$ begin \
     if tg_table_name = 'income_year' then \
       insert into income_unchecked (record_id, declared_at) values (new.id, new.declared_at); \
     else \
       insert into income_unchecked (record_id, declared_at) select i.id, i.declared_at from income_statement i \
       where i.id = new.record_id and not exists (select 1 from income_check k where k.record_id = i.id) \
       on conflict do nothing; \
     end if; return null; end $$",
    "create trigger income_unchecked_year after insert on income_year \
     for each row execute function keep_income_unchecked()",
    "create trigger income_unchecked_month after insert on income_evidence \
     for each row execute function keep_income_unchecked()",
    "create function keep_income_known() returns trigger language plpgsql as $$ begin \
     update agreement set income_known = true where case_id = new.case_id and not income_known; return null; end $$",
    "create trigger income_known_told after insert on income_statement \
     for each row execute function keep_income_known()",
    "create function keep_income_checked() returns trigger language plpgsql as $$ begin \
     delete from income_unchecked where record_id = new.record_id; \
     if new.state = 'rejected' then \
       update agreement set income_known = exists (select 1 from income_statement i \
       where i.case_id = agreement.case_id and not exists \
       (select 1 from income_check k where k.record_id = i.id and k.state = 'rejected')) \
       where case_id = (select case_id from income_statement where id = new.record_id); \
     end if; return null; end $$",
    "create trigger income_checked after insert on income_check for each row execute function keep_income_checked()",
    "create function keep_income_known_before() returns trigger language plpgsql as $$ begin \
     new.income_known = exists (select 1 from income_statement i where i.case_id = new.case_id and not exists \
     (select 1 from income_check k where k.record_id = i.id and k.state = 'rejected')); return new; end $$",
    "create trigger income_known_before before insert on agreement \
     for each row execute function keep_income_known_before()",
];
