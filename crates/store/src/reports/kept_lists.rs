//! What the database keeps so that nobody looks for it among all there is: which incomes wait for a check, of which
//! agreements one is known, what was billed when, and parts of names. Triggers write it (`migrations`); here it is
//! compared with the rows it follows from, and made anew.

use sea_orm::{ConnectionTrait, Statement};

use crate::{
    db::{Db, Reads, Tx},
    error::StoreError,
};

/// A list by its table and columns, with the rows it is made of, as a query.
struct Kept {
    what: &'static str,
    table: &'static str,
    columns: &'static str,
    from: &'static str,
}

const KEPT: [Kept; 3] = [
    Kept {
        what: "incomes that wait for a check",
        table: "income_unchecked",
        columns: "record_id, declared_at",
        from: "select i.id as record_id, i.declared_at as declared_at from income_year i \
             where not exists (select 1 from income_check k where k.record_id = i.id) union all \
             select i.id, i.declared_at from income_statement i \
             where exists (select 1 from income_evidence e where e.record_id = i.id) \
             and not exists (select 1 from income_check k where k.record_id = i.id)",
    },
    Kept {
        what: "years in which an income share was billed",
        table: "share_year",
        columns: "year, agreement_id",
        from: "select distinct substr(c.month, 1, 4) as year, c.agreement_id as agreement_id from charge c \
             join agreement a on a.id = c.agreement_id where c.part = 0 and a.instrument = 'income_share'",
    },
    Kept {
        what: "months that were billed",
        table: "billed_month",
        columns: "month",
        from: "select distinct month from charge where part = 0",
    },
];

/// Whether an income of the case of an agreement is known and was not rejected.
const IS_KNOWN: &str = "exists (select 1 from income_statement i where i.case_id = agreement.case_id and not exists \
     (select 1 from income_check k where k.record_id = i.id and k.state = 'rejected'))";

/// Names of cases without their parts, and parts of another name; of SQLite. PostgreSQL keeps an index.
const NAMES: &str = "select count(*) as n from \"case\" c left join case_text_row r on r.case_id = c.id \
     left join case_text t on t.rowid = r.place where t.name is null or t.name <> c.name_lower";

/// How many rows each list has too few or too many, where there are any.
pub async fn differing(db: &Db) -> Result<Vec<(&'static str, i64)>, StoreError> {
    let mut asked: Vec<(&str, String)> = KEPT.iter().map(|it| (it.what, it.differs())).collect();
    let known = format!("select count(*) as n from agreement where income_known <> {IS_KNOWN}");
    asked.push(("agreements whose income is known", known));
    if !db.is_postgres() {
        asked.push(("names that are searched", NAMES.to_owned()));
    }
    let mut found = Vec::new();
    for (what, sql) in asked {
        let connection = db.connection();
        let statement = Statement::from_string(connection.get_database_backend(), sql);
        let row = connection.query_one_raw(statement).await?.ok_or(StoreError::NotFound)?;
        let rows: i64 = row.try_get("", "n")?;
        if rows != 0 {
            found.push((what, rows));
        }
    }
    Ok(found)
}

impl Kept {
    fn differs(&self) -> String {
        let Self { table, columns, from, .. } = self;
        let less = |one: &str, other: &str| {
            format!(
                "(select count(*) from (select {columns} from {one} except select {columns} from {other}) as less)"
            )
        };
        let made = format!("({from}) as made");
        format!("select {} + {} as n", less(table, &made), less(&made, table))
    }
}

/// Makes every list anew, in a unit of work in which nobody else writes.
pub async fn rebuild(tx: &Tx) -> Result<(), StoreError> {
    for Kept { table, columns, from, .. } in &KEPT {
        tx.0.execute_unprepared(&format!("delete from {table}")).await?;
        let fill = format!("insert into {table} ({columns}) select {columns} from ({from}) as made");
        tx.0.execute_unprepared(&fill).await?;
    }
    let known = format!("update agreement set income_known = {IS_KNOWN} where income_known <> {IS_KNOWN}");
    tx.0.execute_unprepared(&known).await?;
    if tx.0.get_database_backend() == sea_orm::DbBackend::Sqlite {
        for sql in [
            "delete from case_text",
            "delete from case_text_row",
            "insert into case_text_row (case_id) select id from \"case\"",
            "insert into case_text (rowid, name) select r.place, c.name_lower from case_text_row r \
             join \"case\" c on c.id = r.case_id",
        ] {
            tx.0.execute_unprepared(sql).await?;
        }
    }
    Ok(())
}
