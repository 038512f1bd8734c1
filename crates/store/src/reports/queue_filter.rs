//! What a reviewer looks for in the queue, and which cases that is.
//!
//! No list costs more because the fund is larger. What is simple is walked in its order along an index; what lies in
//! several tables, and what is searched for, is found first, a thousand cases at the most.

use chrono::{Days, NaiveDate};
use domain::{case::stage::Stage, duties::Duty, fund::Regulation, ids::UserId};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, Query, SelectStatement, UnionType},
};

use crate::{
    casework::{cases, request_state::RequestState},
    db::Db,
    entity::{agreement, assessed_amount, case, case_stop, decision_revision, duty},
    place::Place,
    reports::queue_search,
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
    /// Where the page begins.
    pub place: Place,
    /// Rows of a page.
    pub size: u64,
}

/// Beside the name of a list that is not shown, nothing is counted further.
pub const MOST_BESIDE: u64 = 100;

/// The cases of a list.
pub(crate) enum Chosen {
    /// All that meet a condition: they are walked in their order along an index.
    Of(Condition),
    /// A thousand of them at the most, found along something else than their order: the keys, as a query.
    Among(Box<SelectStatement>),
}

impl Chosen {
    /// What a case of the list meets.
    pub(crate) fn condition(&self) -> Condition {
        match self {
            Self::Of(condition) => condition.clone(),
            Self::Among(keys) => Condition::all().add(case::Column::Id.in_subquery((**keys).clone())),
        }
    }

    /// How many they are, up to so many: a query of one row with `n`.
    pub(crate) fn count(&self, most: u64) -> SelectStatement {
        let (found, n) = match self {
            Self::Of(condition) => (keys(condition.clone()).limit(most).into_query(), "count(*)"),
            Self::Among(found) => ((**found).clone(), "count(distinct found)"),
        };
        Query::select().expr_as(Expr::cust(n), "n").from_subquery(found, "counted").to_owned()
    }
}

/// The cases of a list of somebody on a day; what is found and not walked, up to so many.
pub(crate) fn chosen(db: &Db, filter: &Filter, (me, today): (UserId, NaiveDate), most: u64) -> Chosen {
    let stage = Stage::NAMES.iter().find(|it| **it != Stage::DRAFT && filter.stage.as_deref() == Some(**it));
    let text = filter.text.as_deref().map(|it| cases::plain(it.trim())).filter(|it| !it.is_empty());
    let found = match filter.view {
        QueueView::Second => Some(second(me, most)),
        QueueView::Dates => Some(dates(today, most)),
        QueueView::Changed => Some(changed(most)),
        QueueView::Ending => Some(ending(most)),
        QueueView::Mine | QueueView::Nobody | QueueView::Late | QueueView::Waiting | QueueView::All => None,
    };
    let mut all = match (found, stage) {
        (Some(found), None) if text.is_none() => return Chosen::Among(Box::new(found)),
        (Some(found), _) => Condition::all().add(case::Column::Id.in_subquery(found)),
        // A draft is nobody's business; everything else has a number.
        (None, None) if filter.view == QueueView::All => {
            Condition::all().add(case::Column::Number.is_not_null())
        }
        (None, _) => of_view(filter.view, me, today),
    };
    if let Some(name) = stage {
        all = all.add(in_stages(&[name]));
    }
    if let Some(text) = text {
        return Chosen::Among(Box::new(queue_search::keys(db, &text, all, most)));
    }
    // Along the last day to decide there is an index; in another order, the most urgent ones.
    if matches!(filter.view, QueueView::Mine | QueueView::Late) && filter.sort != Sort::Deadline {
        let urgent = keys(all).order_by_asc(case::Column::DecideBy).order_by_asc(case::Column::Id);
        return Chosen::Among(Box::new(urgent.limit(most).into_query()));
    }
    Chosen::Of(all)
}

fn of_view(view: QueueView, me: UserId, today: NaiveDate) -> Condition {
    let all = Condition::all();
    match view {
        QueueView::Mine => all.add(case::Column::ReviewerId.eq(me.0)).add(in_stages(&Stage::OPEN)),
        QueueView::Nobody => all.add(in_stages(&[Stage::SUBMITTED])),
        QueueView::Late => all
            .add(in_stages(&Stage::OPEN))
            .add(case::Column::DecideBy.lt(today))
            .add(case::Column::PausedSince.is_null()),
        QueueView::Waiting => all.add(in_stages(&[Stage::WAITING])),
        QueueView::Second | QueueView::Dates | QueueView::Changed | QueueView::Ending | QueueView::All => all,
    }
}

/// What is past its last day to decide and is reviewed by a colleague.
pub(crate) fn late_of_others(me: UserId, today: NaiveDate) -> Condition {
    of_view(QueueView::Late, me, today).add(case::Column::ReviewerId.ne(me.0))
}

/// A stage that is one of these. The names are part of the statement: a bound value cannot tell that an index over
/// open cases holds them all.
fn in_stages(names: &[&str]) -> Expr {
    match names {
        [name] => Expr::cust(format!("\"case\".stage_name = '{name}'")),
        names => Expr::cust(format!("\"case\".stage_name in ({})", sql::list(names))),
    }
}

fn keys(condition: Condition) -> Select<case::Entity> {
    case::Entity::find().select_only().column_as(case::Column::Id, "found").filter(condition)
}

/// Whether the case that a row of another table belongs to is in one of these stages. As a value of that row it is
/// asked for each row that is looked at, and never for all cases at once.
fn of_case_in(column: impl ColumnTrait, stages: &[&str]) -> Expr {
    let same = Expr::col((case::Entity, case::Column::Id)).equals(column.as_column_ref());
    let of = Query::select().expr(in_stages(stages)).from(case::Entity).and_where(same).to_owned();
    Expr::SubQuery(None, Box::new(of.into()))
}

/// The keys that several queries find, each up to so many.
fn found_by(queries: impl IntoIterator<Item = SelectStatement>, most: u64) -> SelectStatement {
    let mut all = queries.into_iter().enumerate().map(|(at, mut query)| {
        let query = query.limit(most).to_owned();
        Query::select().column("found").from_subquery(query, format!("part{at}")).to_owned()
    });
    let mut first = all.next().unwrap_or_default();
    all.fold(&mut first, |union, next| union.union(UnionType::All, next)).to_owned()
}

/// What a colleague proposed, for the first time or as a revision.
fn second(me: UserId, most: u64) -> SelectStatement {
    let reviewer = case::Column::ReviewerId;
    // Two stretches of an index; "not this one" would read all that the person proposed.
    let proposed = [reviewer.lt(me.0), reviewer.gt(me.0)]
        .map(|others| keys(Condition::all().add(in_stages(&[Stage::PROPOSED])).add(others)).into_query());
    let revised = decision_revision::Entity::find()
        .select_only()
        .column_as(decision_revision::Column::CaseId, "found")
        .filter(Expr::cust(format!("state = '{}'", RequestState::Asked.name())))
        .filter(decision_revision::Column::AskedBy.ne(me.0))
        .into_query();
    found_by(proposed.into_iter().chain([revised]), most)
}

/// Whether a duty was missed, or is a reviewer's own and comes near.
pub(crate) fn is_date(today: NaiveDate) -> Condition {
    let near = today + Days::new(Regulation::on(today).reviewer_days);
    let is_shown = Condition::any()
        .add(duty::Column::DueOn.lt(today))
        .add(duty::Column::Name.eq(Duty::MeansStatement.name()));
    Condition::all().add(duty::Column::DoneOn.is_null()).add(duty::Column::DueOn.lte(near)).add(is_shown)
}

/// A date that was missed, or one of a reviewer's own that comes near; the oldest ones.
fn dates(today: NaiveDate, most: u64) -> SelectStatement {
    duty::Entity::find()
        .select_only()
        .column_as(duty::Column::CaseId, "found")
        .filter(is_date(today))
        .filter(of_case_in(duty::Column::CaseId, &Stage::FOLLOWED))
        .order_by_asc(duty::Column::DueOn)
        .limit(most)
        .into_query()
}

/// Before every change: a comparison that an index answers, where "is not null" reads every row.
const NEVER: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");

/// The amounts changed since a reviewer looked.
fn changed(most: u64) -> SelectStatement {
    assessed_amount::Entity::find()
        .select_only()
        .column_as(assessed_amount::Column::CaseId, "found")
        .filter(assessed_amount::Column::ChangedOn.gt(NEVER))
        .filter(of_case_in(assessed_amount::Column::CaseId, &Stage::ACTIVE))
        .order_by_asc(assessed_amount::Column::ChangedOn)
        .limit(most)
        .into_query()
}

/// A stop waits for a second person, or a contract lapsed.
fn ending(most: u64) -> SelectStatement {
    let stops = case_stop::Entity::find()
        .select_only()
        .column_as(case_stop::Column::CaseId, "found")
        .filter(Expr::cust(format!("state = '{}'", RequestState::Asked.name())))
        .filter(of_case_in(case_stop::Column::CaseId, &Stage::FOLLOWED))
        .into_query();
    let lapsed = agreement::Entity::find()
        .select_only()
        .column_as(agreement::Column::CaseId, "found")
        .filter(agreement::Column::LapsedOn.is_not_null())
        .filter(agreement::Column::AcceptedAt.is_null())
        .filter(agreement::Column::EndedOn.is_null())
        .filter(of_case_in(agreement::Column::CaseId, &Stage::FOLLOWED))
        .into_query();
    found_by([stops, lapsed], most)
}
