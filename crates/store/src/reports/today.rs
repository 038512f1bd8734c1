//! What needs a reviewer today: their own cases in the order in which something breaks, and under it what needs
//! anybody of the team. Nothing of it costs more because the fund is larger.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    case::stage::Stage,
    grievance::GrievanceKind,
    ids::{CaseId, UserId},
};
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect, RelationDef,
    prelude::Json, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    casework::grievances::{self, Grievance},
    db::{Db, Reads},
    entity::{account, case, duty},
    error::{StoreError, corrupt},
    place::Place,
    reports::{
        queue::{self, ordered},
        queue_filter::{Chosen, Filter, MOST_BESIDE, QueueView, chosen, is_date, late_of_others},
    },
};

/// Rows of each group of the team, and own cases that are looked through.
pub const SHOWN: usize = 10;
const OWN: u64 = 100;

/// What somebody has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Say whether they have an interest in the case.
    Declare,
    /// Score the application.
    Assess,
    /// Propose a decision.
    Propose,
    /// Papers did not come in time: give more time, or end the application.
    Papers,
    /// Answer an objection they took.
    Answer,
    /// Take an objection that nobody answers yet.
    Objection,
    /// Take a case that nobody reviews.
    TakeOn,
    /// Help with a case of a colleague that is past its term.
    Late,
    /// Read a proposal as the second one.
    Second,
    /// Read a decision that is to be revised.
    Revision,
    /// Confirm that a training stops.
    Stop,
    /// Offer a contract again that nobody signed.
    Lapsed,
    /// See to a date that was missed or comes near.
    Date,
    /// Look at amounts that changed.
    Amounts,
}

domain::named! {
    Task {
        Declare = "declare",
        Assess = "assess",
        Propose = "propose",
        Papers = "papers",
        Answer = "answer",
        Objection = "objection",
        TakeOn = "take_on",
        Late = "late",
        Second = "second",
        Revision = "revision",
        Stop = "stop",
        Lapsed = "lapsed",
        Date = "date",
        Amounts = "amounts",
    }
}

/// One thing to do.
#[derive(Clone, Debug)]
pub struct TodayRow {
    /// What.
    pub task: Task,
    /// In which case.
    pub case: CaseId,
    /// About which objection.
    pub grievance: Option<Uuid>,
    /// `TEF-2026-00042`.
    pub number: String,
    /// Name of the applicant.
    pub name: String,
    /// Language in which the applicant reads.
    pub language: String,
    /// The day on which it breaks: the last one on which it is in time.
    pub by: Option<NaiveDate>,
    /// The day since when it waits.
    pub since: Option<NaiveDate>,
    /// The colleague it is of.
    pub who: Option<String>,
    /// What the applicant asked for, in cents.
    pub cents: i64,
}

/// What needs anybody of the team, of one kind.
#[derive(Clone, Debug)]
pub struct TodayGroup {
    /// Which kind.
    pub kind: GroupKind,
    /// The most urgent ones, at most [`SHOWN`].
    pub rows: Vec<TodayRow>,
    /// How many there are; [`MOST_BESIDE`] stands for that many or more.
    pub total: u64,
}

/// The kinds of work of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    /// Objections that nobody answers yet.
    Objections,
    /// A list of the queue.
    List(QueueView),
}

/// All that needs a reviewer.
#[derive(Clone, Debug)]
pub struct Today {
    /// Of who looks; what breaks first on top.
    pub mine: Vec<TodayRow>,
    /// Of the team; kinds of which there is nothing are left out.
    pub team: Vec<TodayGroup>,
}

/// Lists of the team, in the order in which they are shown.
const LISTS: [QueueView; 6] = [
    QueueView::Nobody,
    QueueView::Late,
    QueueView::Second,
    QueueView::Ending,
    QueueView::Dates,
    QueueView::Changed,
];

/// What needs a reviewer on a day. Cases in which they declared an interest are left out.
pub async fn load(db: &Db, me: UserId, today: NaiveDate) -> Result<Today, StoreError> {
    let mut keys: Vec<(QueueView, Vec<Uuid>)> =
        vec![(QueueView::Mine, list(db, QueueView::Mine, me, today).await?)];
    for view in LISTS {
        keys.push((view, list(db, view, me, today).await?));
    }
    let objections: Vec<Grievance> = grievances::list_open(db, GrievanceKind::Objection).await?;
    let objections: Vec<Grievance> =
        objections.into_iter().filter(|it| it.owner.is_none_or(|owner| owner == me)).collect();
    let all = keys.iter().flat_map(|it| it.1.iter().copied()).chain(objections.iter().map(|it| it.case.0));
    let cases = cases(db, all.collect()).await?;
    let dates = dates(db, &keys, today).await?;
    let counts = queue::counts(db, me, today).await?;
    let visible = |id: &Uuid| cases.get(id).filter(|it| !it.1.excludes(me));

    let mut mine = Vec::new();
    let mut team = Vec::new();
    let of_objection = |it: &Grievance, task| {
        let row = visible(&it.case.0)?;
        Some(TodayRow { grievance: Some(it.id), by: Some(it.answer_by), ..row.0.to_do(task) })
    };
    let own = objections.iter().filter(|it| it.owner == Some(me));
    mine.extend(own.filter_map(|it| of_objection(it, Task::Answer)));
    let nobodys = objections.iter().filter(|it| it.owner.is_none());
    let rows: Vec<TodayRow> = nobodys.filter_map(|it| of_objection(it, Task::Objection)).collect();
    team.push(TodayGroup { kind: GroupKind::Objections, total: rows.len() as u64, rows });
    for (view, keys) in &keys {
        let found = keys.iter().filter_map(visible).filter_map(|(row, stage)| {
            let by = dates.get(&row.id).copied();
            row.in_list(*view, stage, by, today)
        });
        if *view == QueueView::Mine {
            mine.extend(found);
            continue;
        }
        let mut rows: Vec<TodayRow> = found.collect();
        let total = if rows.len() <= SHOWN { rows.len() as u64 } else { counts.of(*view) };
        rows.truncate(SHOWN);
        team.push(TodayGroup { kind: GroupKind::List(*view), total, rows });
    }
    mine.sort_by(|one, other| {
        (one.by.is_none(), one.by, &one.number).cmp(&(other.by.is_none(), other.by, &other.number))
    });
    team.iter_mut().for_each(|it| it.rows.truncate(SHOWN));
    team.retain(|it| !it.rows.is_empty());
    Ok(Today { mine, team })
}

/// The most urgent cases of a list.
async fn list(db: &Db, view: QueueView, me: UserId, today: NaiveDate) -> Result<Vec<Uuid>, StoreError> {
    let filter = Filter { view, ..Filter::default() };
    let most = if view == QueueView::Mine { OWN } else { SHOWN as u64 + 1 };
    let condition = match (view, chosen(db, &filter, (me, today), MOST_BESIDE)) {
        (QueueView::Late, _) => late_of_others(me, today),
        (_, Chosen::Of(condition)) => condition,
        (_, among @ Chosen::Among(_)) => among.condition(),
    };
    ordered(db, &condition, &filter, (Place::First, most)).await
}

#[derive(FromQueryResult)]
struct CaseRow {
    id: Uuid,
    number: String,
    name: String,
    stage: Json,
    requested_cents: i64,
    submitted_on: Option<NaiveDate>,
    decide_by: Option<NaiveDate>,
    language: String,
    reviewer: Option<String>,
}

impl CaseRow {
    fn to_do(&self, task: Task) -> TodayRow {
        TodayRow {
            task,
            case: CaseId(self.id),
            grievance: None,
            number: self.number.clone(),
            name: self.name.clone(),
            language: self.language.clone(),
            by: None,
            since: None,
            who: None,
            cents: self.requested_cents,
        }
    }

    /// What is to be done about a case of a list; nothing when it waits for somebody else.
    fn in_list(
        &self,
        view: QueueView,
        stage: &Stage,
        date: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Option<TodayRow> {
        let until_decision = |task| TodayRow { by: self.decide_by, ..self.to_do(task) };
        let of_colleague = |task| TodayRow { who: self.reviewer.clone(), ..until_decision(task) };
        Some(match (view, stage) {
            (QueueView::Mine, Stage::InReview { review }) => {
                let task = match (review.no_conflict_on, &review.assessment) {
                    (None, _) => Task::Declare,
                    (Some(_), None) => Task::Assess,
                    (Some(_), Some(_)) => Task::Propose,
                };
                TodayRow { since: Some(review.since), ..until_decision(task) }
            }
            (QueueView::Mine, Stage::Waiting { until, since, .. }) if *until < today => {
                TodayRow { by: Some(*until), since: Some(*since), ..self.to_do(Task::Papers) }
            }
            (QueueView::Mine, _) => return None,
            (QueueView::Nobody, _) => TodayRow { since: self.submitted_on, ..until_decision(Task::TakeOn) },
            (QueueView::Second, Stage::Proposed { on, .. }) => {
                TodayRow { since: Some(*on), ..of_colleague(Task::Second) }
            }
            (QueueView::Second, _) => self.to_do(Task::Revision),
            (QueueView::Ending, stage) if stage.decided().is_some_and(|it| it.lapsed_on.is_some()) => {
                self.to_do(Task::Lapsed)
            }
            (QueueView::Ending, _) => self.to_do(Task::Stop),
            (QueueView::Dates, _) => TodayRow { by: date, ..self.to_do(Task::Date) },
            (QueueView::Changed, _) => self.to_do(Task::Amounts),
            (QueueView::Late | QueueView::Waiting | QueueView::All, _) => of_colleague(Task::Late),
        })
    }
}

/// These cases, each with its stage.
async fn cases(db: &Db, ids: Vec<Uuid>) -> Result<HashMap<Uuid, (CaseRow, Stage)>, StoreError> {
    let to_applicant: RelationDef = case::Entity::belongs_to(account::Entity)
        .from(case::Column::ApplicantId)
        .to(account::Column::Id)
        .into();
    let to_reviewer: RelationDef = case::Entity::belongs_to(account::Entity)
        .from(case::Column::ReviewerId)
        .to(account::Column::Id)
        .into();
    let rows = case::Entity::find()
        .filter(case::Column::Id.is_in(ids))
        .filter(case::Column::Number.is_not_null())
        .select_only()
        .columns([
            case::Column::Id,
            case::Column::Number,
            case::Column::Name,
            case::Column::Stage,
            case::Column::RequestedCents,
            case::Column::SubmittedOn,
            case::Column::DecideBy,
        ])
        .column_as(account::Column::Language, "language")
        .column_as(Expr::col(("colleague", account::Column::Name)), "reviewer")
        .join(JoinType::InnerJoin, to_applicant)
        .join_as(JoinType::LeftJoin, to_reviewer, "colleague")
        .into_model::<CaseRow>()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let stage = serde_json::from_value(row.stage.clone()).map_err(|_| corrupt("case", "stage"))?;
            Ok((row.id, (row, stage)))
        })
        .collect()
}

/// The first date of each case in the list of dates that somebody has to see to.
async fn dates(
    db: &Db,
    keys: &[(QueueView, Vec<Uuid>)],
    today: NaiveDate,
) -> Result<HashMap<Uuid, NaiveDate>, StoreError> {
    let ids = keys.iter().find(|it| it.0 == QueueView::Dates).map(|it| it.1.clone()).unwrap_or_default();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, NaiveDate)> = duty::Entity::find()
        .select_only()
        .column(duty::Column::CaseId)
        .column(duty::Column::DueOn)
        .filter(duty::Column::CaseId.is_in(ids))
        .filter(is_date(today))
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut first: HashMap<Uuid, NaiveDate> = HashMap::new();
    for (case, due_on) in rows {
        let at = first.entry(case).or_insert(due_on);
        *at = due_on.min(*at);
    }
    Ok(first)
}
