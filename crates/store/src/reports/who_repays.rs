//! Who repays: agreements as lists, a page at a time, whatever their number.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::calendar::Month;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::{
    db::{Db, Reads},
    error::StoreError,
    place::{MOST_COUNTED, PAGE, Paged, Place},
    reports::ageing::{Bucket, FAR, LONG_AGO},
    sql,
};

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
    /// Due date of the oldest charge that is late.
    pub oldest_due: Option<NaiveDate>,
}

/// What a list of who repays comes to over all its pages, in cents. What is not the sum of a list is not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RepaymentTotals {
    /// How many agreements; [`MOST_COUNTED`] stands for that many or more.
    pub agreements: u64,
    /// Charged and not yet paid.
    pub open_cents: Option<i64>,
    /// Of that, past its due date; of people with a pause nothing is.
    pub overdue_cents: Option<i64>,
    /// Of what is open, the part that the list is about.
    pub shown_cents: Option<i64>,
}

/// Which agreements a list of who repays shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Every agreement that is repaid: who is late first, the longest on top.
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

/// A stretch of a list that one index gives in its order.
#[derive(Clone, Copy, Debug)]
enum Stretch {
    /// With something open that is due between two days, the oldest first; with those who have a pause, or without.
    Due { from: NaiveDate, until: NaiveDate, with_pause: bool },
    /// Those who have a pause, by the key of the agreement; only with something open, or those who repay.
    Paused { is_open: bool },
    /// Everybody who is not late, by the key of the agreement.
    NotLate,
}

/// A charge of which something is open.
fn open(charge: &str) -> String {
    format!("{charge}.settled_cents < {charge}.amount_cents")
}

impl Which {
    fn stretches(self, today: NaiveDate) -> Vec<Stretch> {
        let late = Stretch::Due { from: LONG_AGO, until: yesterday(today), with_pause: false };
        match self {
            Self::All => vec![late, Stretch::NotLate],
            Self::Open => vec![Stretch::Due { from: LONG_AGO, until: FAR, with_pause: true }],
            Self::Late => vec![late],
            Self::Aged(bucket) => vec![match bucket.due_dates(today) {
                Some((from, until)) => Stretch::Due { from, until, with_pause: false },
                None => Stretch::Paused { is_open: true },
            }],
            Self::Paused => vec![Stretch::Paused { is_open: false }],
        }
    }

    /// The due dates of what the list is about.
    fn shown(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        match self {
            Self::Aged(bucket) => bucket.due_dates(today).unwrap_or((LONG_AGO, FAR)),
            Self::All | Self::Open | Self::Late | Self::Paused => (LONG_AGO, FAR),
        }
    }
}

fn yesterday(today: NaiveDate) -> NaiveDate {
    today.pred_opt().unwrap_or(today)
}

/// Where a list goes on within a stretch: behind a key, and in a stretch by days behind the day of that.
#[derive(Clone, Copy, Debug)]
struct Cursor {
    day: Option<NaiveDate>,
    id: Uuid,
}

impl Stretch {
    /// Whether an agreement `a` is in the stretch, but for the days.
    fn condition(self, today: NaiveDate) -> String {
        let month = Month::of(today);
        match self {
            Self::Due { with_pause: true, .. } => "a.accepted_at is not null".to_owned(),
            Self::Due { with_pause: false, .. } => {
                format!("a.accepted_at is not null and coalesce(a.paused_until, '') < '{month}'")
            }
            Self::Paused { is_open: true } => {
                format!(
                    "a.paused_until >= '{month}' and exists \
                     (select 1 from charge o where o.agreement_id = a.id and {})",
                    open("o")
                )
            }
            Self::Paused { is_open: false } => {
                format!("a.accepted_at is not null and a.paused_until >= '{month}' and a.ended_on is null")
            }
            Self::NotLate => format!(
                "a.accepted_at is not null and (coalesce(a.paused_until, '') >= '{month}' or not exists \
                 (select 1 from charge o where o.agreement_id = a.id and {} and o.due_on < '{today}'))",
                open("o")
            ),
        }
    }

    /// The keys of the stretch in its order, or the other way round, up to so many; `$1` is the key of the cursor.
    fn keys(self, today: NaiveDate, cursor: Option<Cursor>, is_backwards: bool, most: u64) -> String {
        let condition = self.condition(today);
        let (than, order) = if is_backwards { ("<", " desc") } else { (">", "") };
        let Self::Due { from, until, .. } = self else {
            let behind = cursor.map_or_else(String::new, |_| format!(" and a.id {than} $1"));
            return format!(
                "select a.id as id from agreement a where {condition}{behind} order by a.id{order} limit {most}"
            );
        };
        let behind = cursor
            .and_then(|it| it.day)
            .map_or_else(String::new, |day| format!(" and (c.due_on, c.agreement_id) {than} ('{day}', $1)"));
        // Of several charges the oldest one is the place of the agreement. What else must hold is a value of each row,
        // so that rows are looked at one by one until the page is full, and not all of them at once.
        format!(
            "select c.agreement_id as id from charge c \
             where {} and c.due_on >= '{from}' and c.due_on <= '{until}'{behind} \
             and (select {condition} from agreement a where a.id = c.agreement_id) and (select not exists \
             (select 1 from charge o where o.agreement_id = c.agreement_id and {} and o.due_on >= '{from}' \
             and (o.due_on, o.id) < (c.due_on, c.id))) \
             order by c.due_on{order}, c.agreement_id{order} limit {most}",
            open("c"),
            open("o"),
        )
    }

    /// Where an agreement stands in the stretch; nowhere, when it is not in it.
    async fn find(self, db: &Db, id: Uuid, today: NaiveDate) -> Result<Option<Cursor>, StoreError> {
        let condition = self.condition(today);
        let day = match self {
            Self::Due { from, until, .. } => format!(
                "(select min(c.due_on) from charge c where c.agreement_id = a.id and {} and c.due_on >= '{from}' \
                 and c.due_on <= '{until}')",
                open("c")
            ),
            Self::Paused { .. } | Self::NotLate => "null".to_owned(),
        };
        let sql = format!(
            "select cast({day} as varchar(10)) as day from agreement a where a.id = $1 and {condition}"
        );
        let statement = Statement::from_sql_and_values(db.0.get_database_backend(), sql, [id.into()]);
        let Some(row) = db.0.query_one_raw(statement).await? else { return Ok(None) };
        let day: Option<String> = row.try_get("", "day")?;
        let day = day.and_then(|it| it.parse().ok());
        let is_in = day.is_some() || !matches!(self, Self::Due { .. });
        Ok(is_in.then_some(Cursor { day, id }))
    }
}

/// One page of a list of who repays.
pub async fn page(
    db: &Db,
    which: Which,
    place: Place,
    today: NaiveDate,
) -> Result<Paged<RepaymentRow>, StoreError> {
    let mut stretches = which.stretches(today);
    if place.is_backwards() {
        stretches.reverse();
    }
    let mut at = place;
    let mut start = (0, None);
    if let Some(id) = place.key() {
        let mut found = None;
        for (number, stretch) in stretches.iter().enumerate() {
            if let Some(cursor) = stretch.find(db, id, today).await? {
                found = Some((number, Some(cursor)));
                break;
            }
        }
        // What has left the list since leads to its beginning.
        (at, start) = found.map_or((Place::First, (0, None)), |it| (place, it));
    }
    let keys = keys(db, &stretches, start, at.is_backwards(), today).await?;
    if keys.is_empty() && at != Place::First {
        return Box::pin(page(db, which, Place::First, today)).await;
    }
    let Paged { rows: keys, has_before, has_after } = at.page(keys, PAGE);
    Ok(Paged { rows: rows(db, which, &keys, today).await?, has_before, has_after })
}

/// The keys of a page and one more, from a stretch on.
async fn keys(
    db: &Db,
    stretches: &[Stretch],
    (first, mut cursor): (usize, Option<Cursor>),
    is_backwards: bool,
    today: NaiveDate,
) -> Result<Vec<Uuid>, StoreError> {
    let mut keys = Vec::new();
    for stretch in stretches.iter().skip(first) {
        let left = (PAGE + 1).saturating_sub(keys.len() as u64);
        let sql = stretch.keys(today, cursor, is_backwards, left);
        let values: Vec<Value> = cursor.take().map(|it| it.id.into()).into_iter().collect();
        let statement = Statement::from_sql_and_values(db.0.get_database_backend(), sql, values);
        for row in db.0.query_all_raw(statement).await? {
            keys.push(row.try_get("", "id")?);
        }
        if PAGE < keys.len() as u64 {
            break;
        }
    }
    Ok(keys)
}

async fn rows(
    db: &Db,
    which: Which,
    keys: &[Uuid],
    today: NaiveDate,
) -> Result<Vec<RepaymentRow>, StoreError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let (from, until) = which.shown(today);
    let cents = |condition: &str| {
        format!(
            "cast(coalesce(sum(case when {condition} then o.amount_cents - o.settled_cents else 0 end), 0) as bigint)"
        )
    };
    let sql = format!(
        "select a.id as id, c.number as number, c.name as name, a.instrument as instrument, \
         a.disbursed_cents as disbursed_cents, {all} as open_cents, {overdue} as overdue_cents, \
         {shown} as shown_cents, min(case when o.due_on < '{today}' then o.due_on end) as oldest_due \
         from agreement a join \"case\" c on c.id = a.case_id \
         left join charge o on o.agreement_id = a.id and {is_open} where a.id in ({places}) \
         group by a.id, c.number, c.name, a.instrument, a.disbursed_cents",
        all = cents("o.id is not null"),
        overdue = cents(&format!("o.due_on < '{today}'")),
        shown = cents(&format!("o.due_on >= '{from}' and o.due_on <= '{until}'")),
        is_open = open("o"),
        places = sql::places(keys.len()),
    );
    let values: Vec<Value> = keys.iter().map(|it| (*it).into()).collect();
    let statement = Statement::from_sql_and_values(db.0.get_database_backend(), sql, values);
    let found = RepaymentRow::find_by_statement(statement).all(&db.0).await?;
    let mut by_key: HashMap<Uuid, RepaymentRow> = found.into_iter().map(|it| (it.id, it)).collect();
    Ok(keys.iter().filter_map(|it| by_key.remove(it)).collect())
}

/// What a list of who repays comes to, over all its pages.
pub async fn totals(db: &Db, which: Which, today: NaiveDate) -> Result<RepaymentTotals, StoreError> {
    let month = Month::of(today);
    let shown = match which {
        Which::Aged(bucket) => match bucket.due_dates(today) {
            Some((from, until)) => {
                format!("due_on >= '{from}' and due_on <= '{until}' and paused_until < '{month}'")
            }
            None => format!("paused_until >= '{month}'"),
        },
        Which::All | Which::Open | Which::Late | Which::Paused => "1 = 1".to_owned(),
    };
    // Who is late and who is not are together everybody who repays.
    let counted = match which {
        Which::All => format!("select 1 from agreement where accepted_at is not null limit {MOST_COUNTED}"),
        Which::Open | Which::Late | Which::Aged(_) | Which::Paused => {
            let first = which.stretches(today).into_iter().next();
            first.map_or_else(String::new, |it| it.keys(today, None, false, MOST_COUNTED))
        }
    };
    let sum = |condition: &str| {
        format!("(select cast(coalesce(sum(cents), 0) as bigint) from open_charges where {condition})")
    };
    let sql = format!(
        "select (select count(*) from ({counted}) as counted) as agreements, {} as open, {} as overdue, {} as shown",
        sum("1 = 1"),
        sum(&format!("due_on < '{today}' and paused_until < '{month}'")),
        sum(&shown),
    );
    let connection = db.connection();
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let row = connection.query_one_raw(statement).await?.ok_or(StoreError::NotFound)?;
    let cents =
        |name: &str, is_sum: bool| if is_sum { row.try_get::<i64>("", name).map(Some) } else { Ok(None) };
    let count: i64 = row.try_get("", "agreements")?;
    Ok(RepaymentTotals {
        agreements: count.unsigned_abs(),
        open_cents: cents("open", matches!(which, Which::All | Which::Open))?,
        overdue_cents: cents("overdue", matches!(which, Which::All | Which::Open | Which::Late))?,
        shown_cents: cents("shown", matches!(which, Which::Aged(_)))?,
    })
}
