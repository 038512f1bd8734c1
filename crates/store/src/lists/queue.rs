//! The reviewers' queue.

use chrono::NaiveDate;
use domain::{case::stage::Stage, ids::UserId};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, JoinType, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, RelationDef, Select, Statement,
};
use uuid::Uuid;

use crate::{
    cases,
    db::{Db, Reads, StoreError},
    entity::{account, case},
};

/// Lists everybody has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    Mine,
    Nobody,
    Late,
    Waiting,
    /// Proposed by a colleague: waits for a second pair of eyes.
    Second,
    #[default]
    All,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Deadline,
    Number,
    Name,
    Amount,
}

#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub view: View,
    /// A stage by name.
    pub stage: Option<String>,
    /// Part of a name or number.
    pub text: Option<String>,
    pub sort: Sort,
    pub descending: bool,
    /// From one.
    pub page: u64,
    pub size: u64,
}

#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: Uuid,
    pub number: String,
    pub name: String,
    pub stage_name: String,
    pub requested_cents: i64,
    pub decide_by: Option<NaiveDate>,
    pub paused_since: Option<NaiveDate>,
    pub reviewer: Option<String>,
}

/// How many cases each view holds.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct Counts {
    pub mine: i64,
    pub nobody: i64,
    pub late: i64,
    pub waiting: i64,
    pub second: i64,
    pub all: i64,
}

#[derive(Clone, Debug)]
pub struct Page {
    pub rows: Vec<Row>,
    pub total: u64,
    /// The page shown; the first one when there is nothing on the page asked for.
    pub page: u64,
}

const OPEN: [&str; 4] = ["submitted", "in_review", "waiting", "proposed"];

/// One page of the queue.
///
/// # Errors
/// The database refuses.
pub async fn page(db: &Db, filter: &Filter, me: UserId, today: NaiveDate) -> Result<Page, StoreError> {
    let chosen = case::Entity::find().filter(condition(filter, me, today));
    // Only the id: a count over whole rows would read every application.
    let total = chosen.clone().select_only().column(case::Column::Id).count(&db.0).await?;
    let size = filter.size.clamp(1, 100);
    let before = size.saturating_mul(filter.page.saturating_sub(1));
    let page = if total <= before { 1 } else { filter.page.max(1) };
    let rows = ordered(chosen, filter)
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
        .offset(size * (page - 1))
        .limit(size)
        .into_model::<Row>()
        .all(&db.0)
        .await?;
    Ok(Page { rows, total, page })
}

fn to_reviewer() -> RelationDef {
    case::Entity::belongs_to(account::Entity).from(case::Column::ReviewerId).to(account::Column::Id).into()
}

fn condition(filter: &Filter, me: UserId, today: NaiveDate) -> Condition {
    let open = case::Column::StageName.is_in(OPEN);
    let mut all = Condition::all().add(case::Column::Number.is_not_null());
    all = match filter.view {
        View::Mine => all.add(case::Column::ReviewerId.eq(me.0)).add(open),
        View::Nobody => all.add(case::Column::StageName.eq(Stage::NAMES[1])),
        View::Late => {
            all.add(open).add(case::Column::DecideBy.lt(today)).add(case::Column::PausedSince.is_null())
        }
        View::Waiting => all.add(case::Column::StageName.eq("waiting")),
        View::Second => {
            all.add(case::Column::StageName.eq("proposed")).add(case::Column::ReviewerId.ne(me.0))
        }
        View::All => all,
    };
    if let Some(stage) = &filter.stage {
        all = all.add(case::Column::StageName.eq(stage.as_str()));
    }
    if let Some(text) = filter.text.as_deref().map(str::trim).filter(|it| !it.is_empty()) {
        let plain = cases::plain(text).replace(['%', '_'], "");
        all = all.add(
            Condition::any()
                .add(case::Column::NameLower.contains(plain.as_str()))
                .add(case::Column::Number.contains(plain.to_uppercase())),
        );
    }
    all
}

fn ordered(query: Select<case::Entity>, filter: &Filter) -> Select<case::Entity> {
    let order = if filter.descending { Order::Desc } else { Order::Asc };
    let column = match filter.sort {
        Sort::Deadline => case::Column::DecideBy,
        Sort::Number => case::Column::Number,
        Sort::Name => case::Column::NameLower,
        Sort::Amount => case::Column::RequestedCents,
    };
    query.order_by(column, order.clone()).order_by(case::Column::Id, order)
}

/// How many cases each view holds, in one statement.
///
/// # Errors
/// The database refuses.
pub async fn counts(db: &Db, me: UserId, today: NaiveDate) -> Result<Counts, StoreError> {
    let open = "stage_name in ('submitted', 'in_review', 'waiting', 'proposed')";
    let count = |what: &str| format!("cast(coalesce(sum(case when {what} then 1 else 0 end), 0) as bigint)");
    let sql = format!(
        "select {mine} as mine, {nobody} as nobody, {late} as late, {waiting} as waiting, {second} as second, \
         (select count(number) from \"case\") as \"all\" from \"case\" where {open}",
        mine = count("reviewer_id = $1"),
        nobody = count("stage_name = 'submitted'"),
        late = count("decide_by < $2 and paused_since is null"),
        waiting = count("stage_name = 'waiting'"),
        second = count("stage_name = 'proposed' and reviewer_id <> $3"),
    );
    let connection = db.connection();
    let values = [me.0.into(), today.into(), me.0.into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(Counts::find_by_statement(statement).one(connection).await?.unwrap_or_default())
}
