//! How much one person may send, and where the bytes of papers lie: those of one person once, and gone with their
//! last paper.

use chrono::{DateTime, Utc};
use domain::ids::{CaseId, PaperId, UserId};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, RelationDef, Select,
    sea_query::{Expr, SelectStatement},
};
use uuid::Uuid;

use crate::{
    db::{Reads, Tx},
    entity::{
        case,
        paper::{Column, Entity},
    },
    error::{StoreError, column},
};

/// What one person may send, so that no one fills the disk: papers and bytes of a case, and of a day.
pub const MOST: u64 = 60;
const MOST_BYTES: i64 = 200 * MEGABYTE;
const MOST_A_DAY: u64 = 200;
const MOST_BYTES_A_DAY: i64 = 300 * MEGABYTE;
const MEGABYTE: i64 = 1024 * 1024;
/// Why no more can be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The case has as many papers as it can hold.
    Papers,
    /// The papers of the case are too large together.
    Bytes,
    /// Enough for one day; tomorrow it goes on.
    Day,
}

impl Over {
    /// The word for it in tables of the database, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Papers => "papers",
            Self::Bytes => "bytes",
            Self::Day => "day",
        }
    }
}

/// What a person sent so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Papers of the case, and their bytes.
    papers: u64,
    bytes: i64,
    /// Papers of the last 24 hours in all cases, with those taken back, and their bytes.
    papers_today: u64,
    bytes_today: i64,
}

impl Usage {
    /// Whether so many papers with so many bytes go beside what is there.
    ///
    /// # Errors
    /// Which limit they go over.
    pub const fn takes(self, papers: u64, bytes: i64) -> Result<(), Over> {
        if MOST < self.papers + papers {
            return Err(Over::Papers);
        }
        if MOST_BYTES < self.bytes + bytes {
            return Err(Over::Bytes);
        }
        if MOST_A_DAY < self.papers_today + papers || MOST_BYTES_A_DAY < self.bytes_today + bytes {
            return Err(Over::Day);
        }
        Ok(())
    }
}

/// What a person sent: for the case now, and in all cases since a moment.
pub async fn usage(
    at: &impl Reads,
    case: CaseId,
    applicant: UserId,
    since: DateTime<Utc>,
) -> Result<Usage, StoreError> {
    let sent = Entity::find().filter(Column::FromFund.eq(false));
    let of_case = sent.clone().filter(Column::CaseId.eq(case.0)).filter(Column::RemovedAt.is_null());
    let of_day =
        sent.filter(Column::CaseId.in_subquery(cases_of(applicant))).filter(Column::CreatedAt.gt(since));
    let (papers, bytes) = count(at, of_case).await?;
    let (papers_today, bytes_today) = count(at, of_day).await?;
    Ok(Usage { papers, bytes, papers_today, bytes_today })
}

fn cases_of(applicant: UserId) -> SelectStatement {
    let own = case::Entity::find().select_only().column(case::Column::Id);
    own.filter(case::Column::ApplicantId.eq(applicant.0)).into_query()
}

async fn count(at: &impl Reads, of: Select<Entity>) -> Result<(u64, i64), StoreError> {
    let sums = of
        .select_only()
        .column_as(Column::Id.count(), "papers")
        .column_as(Column::Bytes.sum().cast_as("bigint"), "bytes");
    let found = sums.into_tuple::<(i64, Option<i64>)>().one(at.connection()).await?;
    let (papers, bytes) = found.unwrap_or_default();
    Ok((column(papers, "paper", "id")?, bytes.unwrap_or_default()))
}

/// Where these very bytes lie already, when this person sent them before and they were not taken back.
pub async fn find_file(
    at: &impl Reads,
    applicant: UserId,
    sha256: &str,
) -> Result<Option<String>, StoreError> {
    let found = Entity::find()
        .filter(Column::CaseId.in_subquery(cases_of(applicant)))
        .filter(Column::FromFund.eq(false))
        .filter(Column::Sha256.eq(sha256))
        .filter(Column::RemovedAt.is_null())
        .limit(1)
        .one(at.connection())
        .await?;
    Ok(found.and_then(|it| it.file_key))
}

/// A paper that was taken back and whose bytes may still lie there.
#[derive(Clone, Debug)]
pub struct Removed {
    /// Its key.
    pub id: PaperId,
    /// Name of the bytes in the store of files.
    pub file_key: String,
}

/// Papers of one person, or of everybody, that were taken back and whose bytes were not removed yet; at most 100.
pub async fn list_to_wipe(at: &impl Reads, only: Option<UserId>) -> Result<Vec<Removed>, StoreError> {
    let to_case: RelationDef =
        Entity::belongs_to(case::Entity).from(Column::CaseId).to(case::Column::Id).into();
    let rows: Vec<(Uuid, Option<String>)> = Entity::find()
        .select_only()
        .column(Column::Id)
        .column(Column::FileKey)
        .join(JoinType::InnerJoin, to_case)
        .filter(Column::RemovedAt.is_not_null())
        .filter(Column::WipedAt.is_null())
        .filter(
            only.map_or_else(Condition::all, |it| Condition::all().add(case::Column::ApplicantId.eq(it.0))),
        )
        .order_by_asc(Column::RemovedAt)
        .order_by_asc(Column::Id)
        .limit(100)
        .into_tuple()
        .all(at.connection())
        .await?;
    let removed =
        rows.into_iter().filter_map(|(id, file_key)| Some(Removed { id: PaperId(id), file_key: file_key? }));
    Ok(removed.collect())
}

/// Whether a paper that is still there has its bytes under this name.
pub async fn is_used(at: &impl Reads, file_key: &str) -> Result<bool, StoreError> {
    let used = Entity::find().filter(Column::FileKey.eq(file_key)).filter(Column::RemovedAt.is_null());
    Ok(0 < used.count(at.connection()).await?)
}

/// Notes that the bytes are gone, or stay since another paper has the same ones.
pub async fn mark_wiped(tx: &Tx, id: PaperId, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::WipedAt, Expr::value(now))
        .filter(Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// The names under which bytes must lie, each with its size, a part of them after `after`, in order; at most 1,000.
pub async fn list_files(at: &impl Reads, after: &str) -> Result<Vec<(String, i64)>, StoreError> {
    let rows = Entity::find()
        .select_only()
        .column(Column::FileKey)
        .column_as(Column::Bytes.max(), "bytes")
        .filter(Column::RemovedAt.is_null())
        .filter(Column::FileKey.gt(after))
        .group_by(Column::FileKey)
        .order_by_asc(Column::FileKey)
        .limit(1_000)
        .into_tuple()
        .all(at.connection())
        .await?;
    Ok(rows)
}
