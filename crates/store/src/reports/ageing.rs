//! How old is what people still have to pay: by days after the due date, on any day.

use chrono::{Days, NaiveDate};
use domain::calendar::Month;
use sea_orm::{FromQueryResult, Statement};

use crate::{
    db::{Db, Reads},
    error::{StoreError, column, corrupt},
};

/// How long an amount is late. Whoever has a pause is not late (requirement F-02).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bucket {
    /// Not past its due date.
    NotYet,
    /// 1 to 30 days late.
    UpTo30,
    /// 31 to 60 days late.
    UpTo60,
    /// 61 to 90 days late.
    UpTo90,
    /// More than 90 days late.
    Over90,
    /// A pause: nothing is late in it.
    Paused,
}

domain::named! {
    Bucket {
        NotYet = "not_yet",
        UpTo30 = "up_to_30",
        UpTo60 = "up_to_60",
        UpTo90 = "up_to_90",
        Over90 = "over_90",
        Paused = "paused",
    }
}

impl Bucket {
    /// The first and the last due date that belong to it on a day; `None` for a pause, which has no days.
    #[must_use]
    pub fn due_dates(self, on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let ago = |days: u64| on.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
        let (first, last) = match self {
            Self::NotYet => (on, FAR),
            Self::UpTo30 => (ago(30), ago(1)),
            Self::UpTo60 => (ago(60), ago(31)),
            Self::UpTo90 => (ago(90), ago(61)),
            Self::Over90 => (LONG_AGO, ago(91)),
            Self::Paused => return None,
        };
        Some((first, last))
    }
}

/// Bounds both databases can compare with.
pub(crate) const LONG_AGO: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");
pub(crate) const FAR: NaiveDate = NaiveDate::from_ymd_opt(2999, 12, 31).expect("a day");

/// One line of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AgeingSum {
    /// What is open, in cents.
    pub cents: i64,
    /// In how many charges.
    pub items: usize,
}

/// The place among all buckets of what is due on `due_on`, as SQL; `paused` is a condition.
fn bucket_of(on: NaiveDate, paused: &str) -> String {
    let place = |it: Bucket| it as usize;
    let mut cases = format!("case when {paused} then {}", place(Bucket::Paused));
    for bucket in [Bucket::NotYet, Bucket::UpTo30, Bucket::UpTo60, Bucket::UpTo90] {
        let from = bucket.due_dates(on).map_or(on, |it| it.0);
        cases += &format!(" when due_on >= '{from}' then {}", place(bucket));
    }
    cases + &format!(" else {} end", place(Bucket::Over90))
}

#[derive(FromQueryResult)]
struct Row {
    bucket: i32,
    cents: i64,
    items: i64,
}

async fn sums(db: &Db, sql: String) -> Result<Vec<(Bucket, AgeingSum)>, StoreError> {
    let connection = db.connection();
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let mut found = Bucket::ALL.map(|it| (it, AgeingSum::default()));
    for row in Row::find_by_statement(statement).all(connection).await? {
        let items = column(row.items, "open_charges", "items")?;
        let place = usize::try_from(row.bucket).ok().and_then(|it| found.get_mut(it));
        place.ok_or(corrupt("charge", "bucket"))?.1 = AgeingSum { cents: row.cents, items };
    }
    Ok(found.to_vec())
}

/// What is open per bucket today, as the database keeps it.
pub async fn today(db: &Db, on: NaiveDate) -> Result<Vec<(Bucket, AgeingSum)>, StoreError> {
    let bucket = bucket_of(on, &format!("paused_until >= '{}'", Month::of(on)));
    let sql = format!(
        "select bucket, cast(sum(cents) as bigint) as cents, cast(sum(items) as bigint) as items from \
         (select {bucket} as bucket, cents, items from open_charges) as open group by bucket"
    );
    sums(db, sql).await
}

/// What is open per bucket on an earlier day, unlike [`today`] from the books: what an agreement owed stands on its
/// newest charges, since payments go to the oldest ones. Of pauses only the end is known, so one that ended after the
/// day counts.
pub async fn on(db: &Db, on: NaiveDate) -> Result<Vec<(Bucket, AgeingSum)>, StoreError> {
    let month = Month::of(on);
    let paused = format!("c.agreement_id in (select id from agreement where paused_until >= '{month}')");
    let bucket = bucket_of(on, &paused);
    let owed = format!(
        "select agreement_id as id, \
         cast(sum(case when debit = 'due' then amount_cents else -amount_cents end) as bigint) as owed \
         from ledger_transfer where (debit = 'due' or credit = 'due') and effective_on <= '{on}' group by agreement_id"
    );
    let charged = format!(
        "select o.id as id, o.owed as owed, c.due_on as due_on, c.month as month, \
         c.amount_cents + c.waived_cents as cents, {bucket} as bucket from ({owed}) as o \
         join charge c on c.agreement_id = o.id \
         where o.owed > 0 and c.kind in ('charge', 'refund') and c.month <= '{month}'"
    );
    // Of each charge, what is owed and not on a newer one.
    let lines = format!(
        "select owed, cents, bucket, cast(sum(cents) over newest as bigint) - cents as newer \
         from ({charged}) as charged window newest as (partition by id order by due_on desc, month desc \
         rows between unbounded preceding and current row)"
    );
    let sql = format!(
        "select bucket, cast(sum(cents) as bigint) as cents, count(*) as items from \
         (select bucket, case when owed - newer < cents then owed - newer else cents end as cents \
          from ({lines}) as lines) as open where cents > 0 group by bucket"
    );
    sums(db, sql).await
}
