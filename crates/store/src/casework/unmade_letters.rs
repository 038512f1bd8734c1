//! Letters: their words are written down with what they tell, their file is made afterwards, so that nobody waits for
//! it and no file lies there of what did not happen.

use chrono::{DateTime, Utc};
use domain::ids::{CaseId, PaperId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};
use serde::Serialize;

use crate::{
    casework::papers::{self, FiledKind, LetterKind, Stored},
    db::{Db, Reads, Tx},
    entity::{
        paper,
        unmade_letter::{ActiveModel, Column, Entity, Model},
    },
    error::{StoreError, corrupt},
};

/// A letter whose file is not made yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmade {
    /// The letter among the papers of its case.
    pub paper: PaperId,
    /// What it says, as JSON for the one who makes it.
    pub content: String,
}

/// Writes down what a letter says.
pub async fn write(
    tx: &Tx,
    case: CaseId,
    kind: LetterKind,
    content: &impl Serialize,
    now: DateTime<Utc>,
) -> Result<PaperId, StoreError> {
    let paper = papers::insert(tx, case, FiledKind::Letter(kind), None, now).await?;
    let row = ActiveModel {
        paper_id: Set(paper.0),
        content: Set(serde_json::to_string(content).map_err(|_| corrupt("unmade_letter", "content"))?),
        written_at: Set(now),
        wait_until: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(paper)
}

/// A letter, unless its file is made.
pub async fn find(at: &impl Reads, paper: PaperId) -> Result<Option<Unmade>, StoreError> {
    Ok(Entity::find_by_id(paper.0).one(at.connection()).await?.map(from_row))
}

/// The letter that waits longest, of those that are not put off.
pub async fn next(db: &Db, now: DateTime<Utc>) -> Result<Option<Unmade>, StoreError> {
    let is_due = Condition::any().add(Column::WaitUntil.is_null()).add(Column::WaitUntil.lte(now));
    let first = Entity::find().filter(is_due).order_by_asc(Column::WrittenAt).order_by_asc(Column::PaperId);
    Ok(first.one(&db.0).await?.map(from_row))
}

/// Leaves a letter alone until then: it could not be made now.
pub async fn put_off(db: &Db, paper: PaperId, until: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = db.begin().await?;
    let put_off = Entity::update_many().col_expr(Column::WaitUntil, Expr::value(until));
    put_off.filter(Column::PaperId.eq(paper.0)).exec(&tx.0).await?;
    tx.commit().await
}

/// Gives a letter its file. Whether it had none yet: somebody else can have been first.
pub async fn keep(tx: &Tx, paper: PaperId, file: Stored) -> Result<bool, StoreError> {
    let gone = Entity::delete_by_id(paper.0).exec(&tx.0).await?;
    if gone.rows_affected == 0 {
        return Ok(false);
    }
    paper::Entity::update_many()
        .col_expr(paper::Column::FileKey, Expr::value(file.file_key))
        .col_expr(paper::Column::Bytes, Expr::value(file.bytes))
        .col_expr(paper::Column::Sha256, Expr::value(file.sha256))
        .filter(paper::Column::Id.eq(paper.0))
        .exec(&tx.0)
        .await?;
    Ok(true)
}

fn from_row(row: Model) -> Unmade {
    Unmade { paper: PaperId(row.paper_id), content: row.content }
}
