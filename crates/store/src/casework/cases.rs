//! Cases: found through the viewer's rights, changed only by [`apply`](crate::case_steps::apply).

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    actor::{Actor, Role},
    application::Application,
    case::{decision_clock::DecisionClock, stage::Stage},
    ids::{CaseId, UserId},
    notice::Notice,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, RelationDef, Select, sea_query::Expr,
};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    casework::{
        drafts::{Draft, Fields, json},
        stop_requests,
    },
    db::{Reads, Tx},
    entity::{
        account,
        case::{ActiveModel, Column, Entity, Model},
    },
    error::{StoreError, corrupt},
    ids,
    messages::outbox::{self, Content, Recipient},
    people::accounts::{self, Account},
};

/// One request for help with everything that leads to its stage.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its key.
    pub id: CaseId,
    /// `TEF-2026-00042`, from the moment it was sent.
    pub number: Option<String>,
    /// Whose case it is.
    pub applicant: Account,
    /// How far it is.
    pub stage: Stage,
    /// What was typed, page by page.
    pub draft: Draft,
    /// The answers as they were read when it was sent; `None` before that.
    pub application: Option<Application>,
    /// The term for the decision; `None` before it was sent.
    pub clock: Option<DecisionClock>,
    /// The day it was sent.
    pub submitted_on: Option<NaiveDate>,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When anything of it last changed.
    pub updated_at: DateTime<Utc>,
    /// Goes up with every change; a form carries it to notice that somebody was first.
    pub version: i64,
}

impl Case {
    /// Where its messages go.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient { email: self.applicant.email.clone(), language: self.applicant.language.clone() }
    }

    /// Its number, or a word for one that was never sent.
    #[must_use]
    pub fn name(&self) -> &str {
        self.number.as_deref().unwrap_or("-")
    }
}

/// Starts a draft for an applicant.
pub async fn open(
    tx: &Tx,
    applicant: UserId,
    draft: &Draft,
    now: DateTime<Utc>,
) -> Result<CaseId, StoreError> {
    let id = ids::fresh();
    let row = ActiveModel {
        id: Set(id),
        number: Set(None),
        applicant_id: Set(applicant.0),
        programme_id: Set(None),
        version: Set(1),
        stage_name: Set(Stage::Draft.name().to_owned()),
        stage: Set(json(&Stage::Draft, "stage")?),
        draft: Set(json(draft, "draft")?),
        application: Set(None),
        name: Set(String::new()),
        name_lower: Set(String::new()),
        requested_cents: Set(0),
        reviewer_id: Set(None),
        submitted_on: Set(None),
        decide_by: Set(None),
        paused_since: Set(None),
        created_at: Set(now),
        updated_at: Set(now),
        draft_reminded: Set(None),
        draft_reminded_on: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(CaseId(id))
}

/// The case, if there is one and the viewer may know of it.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not there for this viewer.
pub async fn load(at: &impl Reads, viewer: Actor, id: CaseId) -> Result<Case, StoreError> {
    one(at, visible_to(viewer).filter(Column::Id.eq(id.0))).await?.ok_or(StoreError::NotFound)
}

/// The newest case of an applicant.
pub async fn newest_of(at: &impl Reads, applicant: UserId) -> Result<Option<Case>, StoreError> {
    let newest = Entity::find()
        .filter(Column::ApplicantId.eq(applicant.0))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(1);
    one(at, newest).await
}

/// Cases read of one applicant.
const OWN: Bound = Bound::of("case", 100);

/// Every case of an applicant, the newest first.
pub async fn list_of(at: &impl Reads, applicant: UserId) -> Result<Vec<Case>, StoreError> {
    let rows = Entity::find()
        .filter(Column::ApplicantId.eq(applicant.0))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(OWN.limit())
        .all(at.connection())
        .await?;
    let account = accounts::by_id(at, applicant).await?;
    OWN.whole(rows)?.into_iter().map(|row| from_row(row, account.clone())).collect()
}

/// The cases in a stage, for work that nobody looks at, in the order of their ids; at most 10,000.
pub async fn ids_in(at: &impl Reads, stage: &str) -> Result<Vec<CaseId>, StoreError> {
    let rows: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::StageName.eq(stage))
        .order_by_asc(Column::Id)
        .limit(10_000)
        .into_tuple()
        .all(at.connection())
        .await?;
    Ok(rows.into_iter().map(CaseId).collect())
}

/// Raises the version of a case, so that whoever looks at it sees what is new about it before they decide.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub(crate) async fn touch(tx: &Tx, case: &Case, now: DateTime<Utc>) -> Result<(), StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .col_expr(Column::UpdatedAt, Expr::value(now))
        .filter(Column::Id.eq(case.id.0))
        .filter(Column::Version.eq(case.version))
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// A case for work that nobody looks at: jobs and runs.
pub async fn load_for_work(at: &impl Reads, id: CaseId) -> Result<Case, StoreError> {
    one(at, Entity::find_by_id(id.0)).await?.ok_or(StoreError::NotFound)
}

/// Applicants find their own cases; staff find what was sent, never somebody's unfinished draft.
fn visible_to(viewer: Actor) -> Select<Entity> {
    match viewer.role {
        Role::Applicant => Entity::find().filter(Column::ApplicantId.eq(viewer.id.0)),
        Role::Reviewer | Role::Administrator => Entity::find().filter(Column::Number.is_not_null()),
        Role::Manager => Entity::find().filter(Expr::val(1).eq(0)),
    }
}

/// Whether a viewer may know of a case, for what belongs to it: asked by the key of the case, so that the answer costs
/// the same in a large fund.
pub(crate) async fn is_visible_to(at: &impl Reads, viewer: Actor, id: CaseId) -> Result<bool, StoreError> {
    let found = visible_to(viewer).filter(Column::Id.eq(id.0)).count(at.connection()).await?;
    Ok(0 < found)
}

/// Keeps what was typed on one page, also when it is wrong or incomplete, and gives the case as it is then.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first, or the case is no longer a draft.
pub async fn save_page(
    tx: &Tx,
    case: &Case,
    page: &str,
    fields: Fields,
    now: DateTime<Utc>,
) -> Result<Case, StoreError> {
    let mut draft = case.draft.clone();
    draft.insert(page.to_owned(), fields);
    let updated = Entity::update_many()
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .col_expr(Column::Draft, Expr::value(json(&draft, "draft")?))
        .col_expr(Column::UpdatedAt, Expr::value(now))
        .col_expr(Column::DraftReminded, Expr::value(None::<i32>))
        .col_expr(Column::DraftRemindedOn, Expr::value(None::<NaiveDate>))
        .filter(Column::Id.eq(case.id.0))
        .filter(Column::Version.eq(case.version))
        .filter(Column::StageName.eq(Stage::Draft.name()))
        .exec(&tx.0)
        .await?;
    if updated.rows_affected != 1 {
        return Err(StoreError::Stale);
    }
    Ok(Case { draft, version: case.version + 1, updated_at: now, ..case.clone() })
}

/// Somebody went on with a draft otherwise than by typing: its days start anew. What was sent stays as it is.
pub async fn note_progress(tx: &Tx, id: CaseId, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::UpdatedAt, Expr::value(now))
        .col_expr(Column::DraftReminded, Expr::value(None::<i32>))
        .col_expr(Column::DraftRemindedOn, Expr::value(None::<NaiveDate>))
        .filter(Column::Id.eq(id.0))
        .filter(Column::StageName.eq(Stage::Draft.name()))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// A name as people search for it: small letters, no accents.
pub(crate) fn plain(name: &str) -> String {
    name.to_lowercase().nfd().filter(|it| !is_combining_mark(*it)).collect()
}

/// Queues a message to the applicant of a case.
pub async fn tell(tx: &Tx, case: &Case, notice: Notice, now: DateTime<Utc>) -> Result<(), StoreError> {
    if stop_requests::is_of_the_dead(tx, case.id).await? {
        return Ok(());
    }
    outbox::enqueue(tx, Some(case.id), &case.recipient(), &Content::Case { notice }, now).await
}

/// A case with whose it is, in one statement.
async fn one(at: &impl Reads, which: Select<Entity>) -> Result<Option<Case>, StoreError> {
    let to_applicant: RelationDef =
        Entity::belongs_to(account::Entity).from(Column::ApplicantId).to(account::Column::Id).into();
    let both = which.join(JoinType::InnerJoin, to_applicant).select_also(account::Entity);
    let Some((row, Some(applicant))) = both.one(at.connection()).await? else { return Ok(None) };
    Ok(Some(from_row(row, accounts::from_row(applicant)?)?))
}

fn from_row(row: Model, applicant: Account) -> Result<Case, StoreError> {
    let stage: Stage = serde_json::from_value(row.stage).map_err(|_| corrupt("case", "stage"))?;
    if stage.name() != row.stage_name {
        return Err(corrupt("case", "stage_name"));
    }
    let application = row.application.map(serde_json::from_value).transpose();
    Ok(Case {
        id: CaseId(row.id),
        number: row.number,
        applicant,
        stage,
        draft: serde_json::from_value(row.draft).map_err(|_| corrupt("case", "draft"))?,
        application: application.map_err(|_| corrupt("case", "application"))?,
        clock: row.decide_by.map(|decide_by| DecisionClock { decide_by, paused_since: row.paused_since }),
        submitted_on: row.submitted_on,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
    })
}
