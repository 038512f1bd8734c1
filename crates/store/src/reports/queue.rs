//! The reviewers' queue, a page at a time.

use chrono::NaiveDate;
use domain::ids::UserId;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, ExprTrait, FromQueryResult, JoinType,
    Order, QueryFilter, QueryOrder, QuerySelect, RelationDef, Statement,
    sea_query::{Expr, PostgresQueryBuilder, Query},
};
use uuid::Uuid;

use crate::{
    db::{Db, Reads},
    entity::{account, case},
    error::{StoreError, column},
    place::{MOST_COUNTED, Paged, Place},
    reports::queue_filter::{Chosen, Filter, MOST_BESIDE, QueueView, Sort, chosen},
};

/// A case in the list.
#[derive(Clone, Debug, FromQueryResult)]
pub struct QueueRow {
    /// Its key.
    pub id: Uuid,
    /// `TEF-2026-00042`.
    pub number: String,
    /// Name of the applicant.
    pub name: String,
    /// A [`Stage`] by name.
    pub stage_name: String,
    /// What was asked for.
    pub requested_cents: i64,
    /// Last day to decide.
    pub decide_by: Option<NaiveDate>,
    /// Since when the term stands still.
    pub paused_since: Option<NaiveDate>,
    /// Name of the reviewer, if there is one.
    pub reviewer: Option<String>,
}

/// How many cases each view holds.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct Counts {
    /// Of [`QueueView::Mine`].
    pub mine: i64,
    /// Of [`QueueView::Nobody`].
    pub nobody: i64,
    /// Of [`QueueView::Late`].
    pub late: i64,
    /// Of [`QueueView::Waiting`].
    pub waiting: i64,
    /// Of [`QueueView::Second`].
    pub second: i64,
    /// Of [`QueueView::Dates`].
    pub dates: i64,
    /// Of [`QueueView::Changed`].
    pub changed: i64,
    /// Of [`QueueView::Ending`].
    pub ending: i64,
    /// Of [`QueueView::All`].
    pub all: i64,
}

impl Counts {
    /// Of one view.
    #[must_use]
    pub fn of(&self, view: QueueView) -> u64 {
        let count = match view {
            QueueView::Mine => self.mine,
            QueueView::Nobody => self.nobody,
            QueueView::Late => self.late,
            QueueView::Waiting => self.waiting,
            QueueView::Second => self.second,
            QueueView::Dates => self.dates,
            QueueView::Changed => self.changed,
            QueueView::Ending => self.ending,
            QueueView::All => self.all,
        };
        u64::try_from(count).unwrap_or_default()
    }
}

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Page {
    /// What is on it.
    pub rows: Vec<QueueRow>,
    /// How many rows all pages have together; [`MOST_COUNTED`] stands for that many or more.
    pub total: u64,
    /// Something comes before it; nothing before the first page.
    pub has_before: bool,
    /// Something comes after it.
    pub has_after: bool,
}

impl Page {
    /// The first and the last case, where something lies before and after them.
    #[must_use]
    pub fn ends(&self) -> (Option<Uuid>, Option<Uuid>) {
        let first = self.rows.first().filter(|_| self.has_before);
        let last = self.rows.last().filter(|_| self.has_after);
        (first.map(|it| it.id), last.map(|it| it.id))
    }
}

/// One page of the queue. `counts` are the present ones: a short list without search takes its length from them.
pub async fn page(
    db: &Db,
    filter: &Filter,
    counts: &Counts,
    me: UserId,
    today: NaiveDate,
) -> Result<Page, StoreError> {
    let size = filter.size.clamp(1, 100);
    let chosen = chosen(db, filter, (me, today), MOST_COUNTED);
    let (found, total) = match &chosen {
        Chosen::Of(condition) => {
            let found = walked(db, condition, filter).await?;
            let beside = if filter.stage.is_none() { counts.of(filter.view) } else { MOST_BESIDE };
            (found, if beside < MOST_BESIDE { beside } else { counted(db, &chosen).await? })
        }
        Chosen::Among(_) => {
            let whole = (Place::First, MOST_COUNTED);
            let all = if filter.text.is_some() && db.is_postgres() {
                // For a rare name other ways are right than for a frequent one.
                let now = db.snapshot().await?;
                now.plan_anew(true).await?;
                ordered(&now, &chosen.condition(), filter, whole).await?
            } else {
                ordered(db, &chosen.condition(), filter, whole).await?
            };
            let total = u64::try_from(all.len()).unwrap_or(MOST_COUNTED);
            (filter.place.among(&all, size), total)
        }
    };
    let Paged { rows: keys, has_before, has_after } = found;
    let shown = u64::try_from(keys.len()).unwrap_or(size);
    Ok(Page { rows: rows(db, &keys).await?, total: Ord::max(total, shown), has_before, has_after })
}

/// The keys of a page of a list that is walked in its order; past the end, and behind a case that is in no list, those
/// of the first one.
async fn walked(db: &Db, condition: &Condition, filter: &Filter) -> Result<Paged<Uuid>, StoreError> {
    let size = filter.size.clamp(1, 100);
    let found = ordered(db, condition, filter, (filter.place, size + 1)).await?;
    let first = ordered(db, condition, filter, (Place::First, size + 1));
    filter.place.page_or_first(found, size, first).await
}

/// How many cases are chosen, up to [`MOST_COUNTED`].
async fn counted(db: &Db, chosen: &Chosen) -> Result<u64, StoreError> {
    let row = db.0.query_one(&chosen.count(MOST_COUNTED)).await?.ok_or(StoreError::NotFound)?;
    column(row.try_get::<i64>("", "n")?, "case", "id")
}

/// So many keys from a place on, in the order of the list; those before a place in the order away from it. Everything
/// that is looked at stands in an index, so that no application is read for it.
pub(crate) async fn ordered(
    at: &impl Reads,
    condition: &Condition,
    filter: &Filter,
    (place, most): (Place, u64),
) -> Result<Vec<Uuid>, StoreError> {
    let by = match filter.sort {
        Sort::Deadline => case::Column::DecideBy,
        Sort::Number => case::Column::Number,
        Sort::Name => case::Column::NameLower,
        Sort::Amount => case::Column::RequestedCents,
    };
    let is_descending = filter.descending != place.is_backwards();
    let mut query = case::Entity::find().select_only().column(case::Column::Id).filter(condition.clone());
    if let Some(id) = place.key() {
        let here = Query::select()
            .columns([by, case::Column::Id])
            .from(case::Entity)
            .and_where(case::Column::Id.eq(id))
            .to_owned();
        let here = Expr::SubQuery(None, Box::new(here.into()));
        let row = Expr::tuple([Expr::col(by), Expr::col(case::Column::Id)]);
        query = query.filter(if is_descending { row.lt(here) } else { row.gt(here) });
    }
    let order = if is_descending { Order::Desc } else { Order::Asc };
    Ok(query
        .order_by(by, order.clone())
        .order_by(case::Column::Id, order)
        .limit(most)
        .into_tuple()
        .all(at.connection())
        .await?)
}

async fn rows(db: &Db, places: &[Uuid]) -> Result<Vec<QueueRow>, StoreError> {
    let mut rows = case::Entity::find()
        .filter(case::Column::Id.is_in(places.iter().copied()))
        .select_only()
        .columns([
            case::Column::Id,
            case::Column::Number,
            case::Column::Name,
            case::Column::StageName,
            case::Column::RequestedCents,
            case::Column::DecideBy,
            case::Column::PausedSince,
        ])
        .column_as(account::Column::Name, "reviewer")
        .join(JoinType::LeftJoin, to_reviewer())
        .into_model::<QueueRow>()
        .all(&db.0)
        .await?;
    rows.sort_by_key(|row| places.iter().position(|it| *it == row.id));
    Ok(rows)
}

fn to_reviewer() -> RelationDef {
    case::Entity::belongs_to(account::Entity).from(case::Column::ReviewerId).to(account::Column::Id).into()
}

/// How many cases each view holds, in one statement; each up to [`MOST_BESIDE`].
pub async fn counts(db: &Db, me: UserId, today: NaiveDate) -> Result<Counts, StoreError> {
    let mut query = Query::select();
    for (view, name) in [
        (QueueView::Mine, "mine"),
        (QueueView::Nobody, "nobody"),
        (QueueView::Late, "late"),
        (QueueView::Waiting, "waiting"),
        (QueueView::Second, "second"),
        (QueueView::Dates, "dates"),
        (QueueView::Changed, "changed"),
        (QueueView::Ending, "ending"),
        (QueueView::All, "all"),
    ] {
        let count =
            chosen(db, &Filter { view, ..Filter::default() }, (me, today), MOST_BESIDE).count(MOST_BESIDE);
        query.expr_as(Expr::SubQuery(None, Box::new(count.into())), name);
    }
    // With nothing bound to it, PostgreSQL plans it once for each connection; that costs more than to carry it out.
    let row = if db.is_postgres() {
        let written = Statement::from_string(DbBackend::Postgres, query.to_string(PostgresQueryBuilder));
        db.0.query_one_raw(written).await?
    } else {
        db.0.query_one(&query).await?
    };
    Ok(Counts::from_query_result(&row.ok_or(StoreError::NotFound)?, "")?)
}
