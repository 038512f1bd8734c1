//! The reviewers' queue.

use chrono::{Days, NaiveDate};
use domain::{case::stage::Stage, duties::Duty, fund::Regulation, ids::UserId};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, JoinType, Order, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, RelationDef, Select, Statement, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    casework::{cases, request_state::RequestState},
    db::{Db, Reads},
    entity::{account, agreement, assessed_amount, case, case_stop, decision_revision, duty},
    error::{StoreError, column},
    sql,
};

/// Lists everybody has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueueView {
    /// Those of who looks.
    Mine,
    /// Those that nobody reviews yet.
    Nobody,
    /// Those past the last day to decide.
    Late,
    /// Those that wait for papers of the applicant.
    Waiting,
    /// Proposed by a colleague, for the first time or as a revision: waits for a second pair of eyes.
    Second,
    /// Granted, with a date that was missed, or one of a reviewer's own that comes near.
    Dates,
    /// The amounts changed since a reviewer looked: by a correction of the applicant, or by new rules.
    Changed,
    /// A training that stops waits for a second person, or a contract was not signed in time.
    Ending,
    /// Everything that was sent.
    #[default]
    All,
}

/// What a list is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The last day to decide.
    #[default]
    Deadline,
    /// Number of the case.
    Number,
    /// Name of the applicant.
    Name,
    /// What was asked for.
    Amount,
}

/// What a reviewer looks for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Which part of the queue.
    pub view: QueueView,
    /// A stage by name.
    pub stage: Option<String>,
    /// Part of a name or number.
    pub text: Option<String>,
    /// What it is sorted by.
    pub sort: Sort,
    /// From high to low.
    pub descending: bool,
    /// From one.
    pub page: u64,
    /// Rows of a page.
    pub size: u64,
}

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

impl Filter {
    /// Whether something is looked for inside the view.
    fn is_search(&self) -> bool {
        self.stage.is_some() || self.text.is_some()
    }
}

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Page {
    /// What is on it.
    pub rows: Vec<QueueRow>,
    /// How many rows all pages have together.
    pub total: u64,
    /// The page shown; the first one when there is nothing on the page asked for.
    pub page: u64,
}

/// Before every change: a comparison that an index answers, where "is not null" reads every row.
const NEVER: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");

/// The list of everything is counted up to here; nobody reads the number of the last page.
pub const MOST_COUNTED: u64 = 10_000;

/// One page of the queue. `counts` are the present ones: a list without search takes its length from them.
pub async fn page(
    db: &Db,
    filter: &Filter,
    counts: &Counts,
    me: UserId,
    today: NaiveDate,
) -> Result<Page, StoreError> {
    let size = filter.size.clamp(1, 100);
    let found = places(db, filter, me, today).await?;
    // A page past the end shows the first one.
    let (found, page) = match found {
        found if found.is_empty() && 1 < filter.page => {
            (places(db, &Filter { page: 1, ..filter.clone() }, me, today).await?, 1)
        }
        found => (found, filter.page.max(1)),
    };
    let shown = u64::try_from(found.len()).unwrap_or(size);
    let total = match found.first().and_then(|it| it.total) {
        Some(total) => column(total, "case", "id")?,
        None => counts.of(filter.view).max(size.saturating_mul(page - 1).saturating_add(shown)),
    };
    Ok(Page { rows: rows(db, &found).await?, total, page })
}

/// No list is longer; a page number that asks for more is a mistake.
const MOST_SKIPPED: u64 = 1_000_000_000;

#[derive(FromQueryResult)]
struct Place {
    id: Uuid,
    /// Of all pages; only when something is searched for.
    total: Option<i64>,
}

/// The ids of a page. Everything the search looks at stands in an index, so that no application is read for it.
async fn places(db: &Db, filter: &Filter, me: UserId, today: NaiveDate) -> Result<Vec<Place>, StoreError> {
    let size = filter.size.clamp(1, 100);
    let total = if filter.is_search() { "count(*) over ()" } else { "cast(null as bigint)" };
    let chosen = case::Entity::find().filter(condition(filter, me, today));
    Ok(ordered(chosen, filter)
        .select_only()
        .column(case::Column::Id)
        .column_as(Expr::cust(total), "total")
        .offset(size.saturating_mul(filter.page.saturating_sub(1)).min(MOST_SKIPPED))
        .limit(size)
        .into_model::<Place>()
        .all(&db.0)
        .await?)
}

async fn rows(db: &Db, places: &[Place]) -> Result<Vec<QueueRow>, StoreError> {
    let mut rows = case::Entity::find()
        .filter(case::Column::Id.is_in(places.iter().map(|it| it.id)))
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
    rows.sort_by_key(|row| places.iter().position(|it| it.id == row.id));
    Ok(rows)
}

fn to_reviewer() -> RelationDef {
    case::Entity::belongs_to(account::Entity).from(case::Column::ReviewerId).to(account::Column::Id).into()
}

fn condition(filter: &Filter, me: UserId, today: NaiveDate) -> Condition {
    let open = case::Column::StageName.is_in(Stage::OPEN);
    let mut all = Condition::all().add(case::Column::Number.is_not_null());
    all = match filter.view {
        QueueView::Mine => all.add(case::Column::ReviewerId.eq(me.0)).add(open),
        QueueView::Nobody => all.add(case::Column::StageName.eq(Stage::SUBMITTED)),
        QueueView::Late => {
            all.add(open).add(case::Column::DecideBy.lt(today)).add(case::Column::PausedSince.is_null())
        }
        QueueView::Waiting => all.add(case::Column::StageName.eq(Stage::WAITING)),
        QueueView::Second => {
            let proposed = Condition::all()
                .add(case::Column::StageName.eq(Stage::PROPOSED))
                .add(case::Column::ReviewerId.ne(me.0));
            let revised = decision_revision::Entity::find()
                .select_only()
                .column(decision_revision::Column::CaseId)
                .filter(decision_revision::Column::State.eq(RequestState::Asked.name()))
                .filter(decision_revision::Column::AskedBy.ne(me.0))
                .into_query();
            all.add(Condition::any().add(proposed).add(case::Column::Id.in_subquery(revised)))
        }
        QueueView::Dates => {
            let own = duty::Column::Name.eq(Duty::MeansStatement.name());
            let is_near = Condition::all().add(own).add(duty::Column::DueOn.lte(near(today)));
            let missed = duty::Entity::find()
                .select_only()
                .column(duty::Column::CaseId)
                .filter(duty::Column::DoneOn.is_null())
                .filter(Condition::any().add(duty::Column::DueOn.lt(today)).add(is_near))
                .into_query();
            all.add(case::Column::StageName.is_in(Stage::FOLLOWED)).add(case::Column::Id.in_subquery(missed))
        }
        QueueView::Changed => {
            let changed = assessed_amount::Entity::find()
                .select_only()
                .column(assessed_amount::Column::CaseId)
                .filter(assessed_amount::Column::ChangedOn.gt(NEVER))
                .into_query();
            all.add(case::Column::StageName.is_in(Stage::ACTIVE)).add(case::Column::Id.in_subquery(changed))
        }
        QueueView::Ending => all.add(case::Column::StageName.is_in(Stage::FOLLOWED)).add(ending()),
        QueueView::All => all,
    };
    if let Some(stage) = &filter.stage {
        all = all.add(case::Column::StageName.eq(stage.as_str()));
    }
    if let Some(text) = filter.text.as_deref().map(str::trim).filter(|it| !it.is_empty()) {
        let plain = cases::plain(text).replace(['%', '_'], "");
        let mut either = Condition::any().add(case::Column::NameLower.contains(plain.as_str()));
        // A number has digits; a name does not.
        if plain.contains(|it: char| it.is_ascii_digit()) {
            either = either.add(case::Column::Number.contains(plain.to_uppercase()));
        }
        all = all.add(either);
    }
    all
}

/// A stop waits for a second person, or a contract lapsed.
fn ending() -> Condition {
    let stops = case_stop::Entity::find()
        .select_only()
        .column(case_stop::Column::CaseId)
        .filter(case_stop::Column::State.eq(RequestState::Asked.name()))
        .into_query();
    let lapsed = agreement::Entity::find()
        .select_only()
        .column(agreement::Column::CaseId)
        .filter(agreement::Column::LapsedOn.is_not_null())
        .filter(agreement::Column::AcceptedAt.is_null())
        .filter(agreement::Column::EndedOn.is_null())
        .into_query();
    Condition::any().add(case::Column::Id.in_subquery(stops)).add(case::Column::Id.in_subquery(lapsed))
}

/// A reviewer's own duty shows up so long before it is due.
fn near(today: NaiveDate) -> NaiveDate {
    today + Days::new(Regulation::on(today).reviewer_days)
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

/// How many cases each view holds, in one statement; each count reads one stretch of an index. A cross join keeps
/// SQLite from reading every case first.
pub async fn counts(db: &Db, me: UserId, today: NaiveDate) -> Result<Counts, StoreError> {
    let open = format!("stage_name in ({})", sql::list(&Stage::OPEN));
    let count = |what: &str| format!("(select count(*) from \"case\" where {what})");
    let sql = format!(
        "select {mine} as mine, {nobody} as nobody, {late} as late, {waiting} as waiting, {second} as second, \
         {dates} as dates, {changed} as changed, {ending} as ending, \
         (select count(*) from (select 1 from \"case\" where number is not null limit {MOST_COUNTED}) as numbered) \
         as \"all\"",
        mine = count(&format!("reviewer_id = $1 and {open}")),
        nobody = count(&format!("stage_name = '{}'", Stage::SUBMITTED)),
        late = count(&format!("{open} and paused_since is null and decide_by < $2")),
        waiting = count(&format!("stage_name = '{}'", Stage::WAITING)),
        second = format_args!(
            "({} + (select count(*) from decision_revision where state = '{}' and asked_by <> $7))",
            count(&format!("stage_name = '{}' and reviewer_id <> $3", Stage::PROPOSED)),
            RequestState::Asked.name(),
        ),
        dates = format_args!(
            "(select count(distinct w.case_id) from duty w cross join \"case\" c \
            where c.id = w.case_id and w.done_on is null and c.stage_name in ({}) \
            and (w.due_on < $4 or (w.name = '{}' and w.due_on <= $5)))",
            sql::list(&Stage::FOLLOWED),
            Duty::MeansStatement.name()
        ),
        ending = format_args!(
            "((select count(*) from case_stop where state = '{asked}') + (select count(distinct a.case_id) \
             from agreement a join \"case\" c on c.id = a.case_id where a.lapsed_on is not null \
             and a.accepted_at is null and a.ended_on is null and c.stage_name in ({followed}) and not exists \
             (select 1 from case_stop s where s.case_id = c.id and s.state = '{asked}')))",
            asked = RequestState::Asked.name(),
            followed = sql::list(&Stage::FOLLOWED),
        ),
        changed = format_args!(
            "(select count(*) from assessed_amount r cross join \"case\" c \
            where c.id = r.case_id and r.changed_on > $6 and c.stage_name in ({}))",
            sql::list(&Stage::ACTIVE)
        ),
    );
    let connection = db.connection();
    let soon = near(today);
    let values =
        [me.0.into(), today.into(), me.0.into(), today.into(), soon.into(), NEVER.into(), me.0.into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Counts::find_by_statement(statement).one(connection).await?.ok_or(StoreError::NotFound)
}
