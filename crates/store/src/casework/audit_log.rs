//! What happened to a case, and who did it. Only ever added to.

use chrono::{DateTime, Utc};
use domain::{
    actor::Role,
    ids::{CaseId, UserId},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;

use crate::{
    db::{Reads, Tx},
    entity::case_log::{ActiveModel, Column, Entity, Model},
    error::StoreError,
    ids,
    people::accounts::{self, Account},
};

/// Who did something: a person, or the system itself.
#[derive(Clone, Debug)]
pub struct By {
    /// `None` for the program itself.
    pub id: Option<UserId>,
    /// As it is shown in the log; a role for applicants.
    pub name: String,
}

impl By {
    /// Work nobody asked for at that moment: a job, a run.
    #[must_use]
    pub fn system() -> Self {
        Self { id: None, name: "system".to_owned() }
    }
}

impl From<&Account> for By {
    /// Applicants stand in the log by role: their name is in the case, and can be erased there.
    fn from(account: &Account) -> Self {
        let name = match account.role {
            Role::Applicant => Role::Applicant.name().to_owned(),
            Role::Reviewer | Role::Administrator | Role::Manager => account.name.clone(),
        };
        Self { id: Some(account.id), name }
    }
}

/// One line of the log to be written.
#[derive(Clone, Debug, Default)]
pub struct LogEntry {
    /// `None` for what is about no case.
    pub case: Option<CaseId>,
    /// The word for the step, for text keys.
    pub step: &'static str,
    /// The stage before, when it changed.
    pub from: Option<&'static str>,
    /// The stage after, when it changed.
    pub to: Option<&'static str>,
    /// What a later reader needs: kinds, counts, amounts; no names, no addresses.
    pub facts: Value,
}

/// One line of the log, read back.
#[derive(Clone, Debug)]
pub struct WrittenEntry {
    /// The word for the step, for text keys.
    pub step: String,
    /// Name, or role for an applicant.
    pub by: String,
    /// The stage before, when it changed.
    pub from: Option<String>,
    /// The stage after, when it changed.
    pub to: Option<String>,
    /// Kinds, counts and amounts that explain the step.
    pub facts: Value,
    /// When it was written down.
    pub at: DateTime<Utc>,
}

impl WrittenEntry {
    /// It tells of a complaint, which colleagues of the case do not see.
    #[must_use]
    pub fn is_of_complaint(&self) -> bool {
        self.step == "complain" || self.step.ends_with("_complaint")
    }
}

/// Writes down that somebody took a step that changes no stage.
pub(crate) async fn record(
    tx: &Tx,
    case: CaseId,
    step: &'static str,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let by = By::from(&accounts::by_id(tx, by).await?);
    add(tx, LogEntry { case: Some(case), step, ..LogEntry::default() }, &by, now).await
}

/// Writes a line of the log.
pub async fn add(tx: &Tx, line: LogEntry, by: &By, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(line.case.map(|it| it.0)),
        actor_id: Set(by.id.map(|it| it.0)),
        actor_name: Set(by.name.clone()),
        step: Set(line.step.to_owned()),
        from_stage: Set(line.from.map(str::to_owned)),
        to_stage: Set(line.to.map(str::to_owned)),
        facts: Set(line.facts),
        at: Set(now),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// The newest lines of a case, newest first; at most 200.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<WrittenEntry>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .limit(200)
        .all(at.connection())
        .await?;
    Ok(rows.into_iter().map(from_row).collect())
}

fn from_row(row: Model) -> WrittenEntry {
    WrittenEntry {
        step: row.step,
        by: row.actor_name,
        from: row.from_stage,
        to: row.to_stage,
        facts: row.facts,
        at: row.at,
    }
}
