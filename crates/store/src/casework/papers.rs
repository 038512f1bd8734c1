//! Photos and PDFs in a case: what the applicant sent and what the fund wrote. The bytes lie elsewhere.

use chrono::{DateTime, Utc};
use domain::{
    actor::{Actor, Role},
    case::stage::PaperKind,
    ids::{CaseId, PaperId},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use crate::{
    casework::cases,
    db::{Reads, Tx},
    entity::{
        income_evidence,
        paper::{ActiveModel, Column, Entity, Model},
    },
    error::{StoreError, corrupt},
    ids,
};

/// Papers and letters read of one case.
const MOST_READ: u64 = 200;
/// What letters are.
pub const PDF: &str = "application/pdf";

/// What a paper is to the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FiledKind {
    /// By the applicant.
    Sent(PaperKind),
    /// By the fund.
    Letter(LetterKind),
}

/// What the fund writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterKind {
    /// The decision on the application.
    Decision,
    /// The signed copy of an agreement.
    Agreement,
    /// Proof that nothing is due any more.
    Repaid,
    /// Papers never came: the application is not dealt with.
    Dismissed,
    /// A contract was not signed in time.
    Lapsed,
    /// The training stopped, and what becomes of the money.
    Stopped,
    /// Another decision in the place of the one before.
    Revised,
    /// What came of an objection.
    ObjectionDecision,
    /// What came of a complaint.
    ComplaintAnswer,
    /// A month was not paid, after messages and a call.
    PaymentLetter,
}

impl LetterKind {
    /// An answer to a complaint is between its person and who answered: colleagues of a case do not read it.
    #[must_use]
    pub const fn is_of_case(self) -> bool {
        !matches!(self, Self::ComplaintAnswer)
    }

    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 10] = [
        Self::Decision,
        Self::Agreement,
        Self::Repaid,
        Self::Dismissed,
        Self::Lapsed,
        Self::Stopped,
        Self::Revised,
        Self::ObjectionDecision,
        Self::ComplaintAnswer,
        Self::PaymentLetter,
    ];
}

impl FiledKind {
    /// The word for it in tables of the database, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sent(kind) => kind.name(),
            Self::Letter(LetterKind::Decision) => "decision",
            Self::Letter(LetterKind::Agreement) => "agreement",
            Self::Letter(LetterKind::Repaid) => "repaid",
            Self::Letter(LetterKind::Dismissed) => "dismissed",
            Self::Letter(LetterKind::Lapsed) => "lapsed",
            Self::Letter(LetterKind::Stopped) => "stopped",
            Self::Letter(LetterKind::Revised) => "revised",
            Self::Letter(LetterKind::ObjectionDecision) => "objection_decision",
            Self::Letter(LetterKind::ComplaintAnswer) => "complaint_answer",
            Self::Letter(LetterKind::PaymentLetter) => "payment_letter",
        }
    }
}

/// What a reviewer found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperState {
    /// Nobody looked at it yet.
    New,
    /// It is what it should be.
    Right,
    /// It cannot be read: a new one is asked.
    Unreadable,
    /// It is another paper than asked.
    Wrong,
}

domain::named! {
    PaperState {
        New = "new",
        Right = "right",
        Unreadable = "unreadable",
        Wrong = "wrong",
    }
}

/// One file in a case.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its key.
    pub id: PaperId,
    /// The case it is in.
    pub case: CaseId,
    /// What it is, and from whom.
    pub kind: FiledKind,
    /// MIME type, such as `application/pdf`.
    pub media_type: String,
    /// Size, in bytes.
    pub bytes: i64,
    /// Name of the bytes in the store of files; of a letter `None` until its file is made.
    pub file_key: Option<String>,
    /// What a reviewer found.
    pub state: PaperState,
    /// A number in its text can be a citizen service number.
    pub may_hold_bsn: bool,
    /// When it came in.
    pub created_at: DateTime<Utc>,
}

/// A file that lies ready under its opaque name.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Name of the bytes in the store of files.
    pub file_key: String,
    /// MIME type, such as `application/pdf`.
    pub media_type: &'static str,
    /// Size, in bytes.
    pub bytes: i64,
    /// Hash of the bytes in hexadecimal, by which equal ones are found.
    pub sha256: String,
    /// A number in its text can be a citizen service number.
    pub may_hold_bsn: bool,
}

/// Writes down a file whose bytes are stored.
pub async fn add(
    tx: &Tx,
    case: CaseId,
    kind: FiledKind,
    file: Stored,
    now: DateTime<Utc>,
) -> Result<PaperId, StoreError> {
    insert(tx, case, kind, Some(file), now).await
}

/// A row for a paper; what the fund writes can have its file later.
pub(crate) async fn insert(
    tx: &Tx,
    case: CaseId,
    kind: FiledKind,
    file: Option<Stored>,
    now: DateTime<Utc>,
) -> Result<PaperId, StoreError> {
    let id = ids::fresh();
    let media_type = file.as_ref().map_or(PDF, |it| it.media_type);
    let (bytes, may_hold_bsn) = file.as_ref().map_or((0, false), |it| (it.bytes, it.may_hold_bsn));
    let (sha256, file_key) = file.map(|it| (it.sha256, it.file_key)).unzip();
    let row = ActiveModel {
        id: Set(id),
        case_id: Set(case.0),
        kind: Set(kind.name().to_owned()),
        from_fund: Set(matches!(kind, FiledKind::Letter(_))),
        media_type: Set(media_type.to_owned()),
        bytes: Set(bytes),
        sha256: Set(sha256.unwrap_or_default()),
        storage_key: Set(id.to_string()),
        file_key: Set(file_key),
        state: Set(PaperState::New.name().to_owned()),
        created_at: Set(now),
        removed_at: Set(None),
        wiped_at: Set(None),
        may_hold_bsn: Set(may_hold_bsn),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(PaperId(id))
}

/// The papers of a case, oldest first.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<Paper>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::RemovedAt.is_null())
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .limit(MOST_READ)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// A paper, if the viewer may see its case.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not there for this viewer.
pub async fn load(at: &impl Reads, viewer: Actor, id: PaperId) -> Result<Paper, StoreError> {
    let row = Entity::find_by_id(id.0)
        .filter(Column::RemovedAt.is_null())
        .one(at.connection())
        .await?
        .ok_or(StoreError::NotFound)?;
    cases::load(at, viewer, CaseId(row.case_id)).await?;
    if viewer.role == Role::Administrator && !is_of_money(at, &row).await? {
        return Err(StoreError::NotFound);
    }
    let paper = from_row(row)?;
    match paper.kind {
        FiledKind::Letter(kind) if viewer.role != Role::Applicant && !kind.is_of_case() => {
            Err(StoreError::NotFound)
        }
        FiledKind::Letter(_) | FiledKind::Sent(_) => Ok(paper),
    }
}

/// Name of the bytes of a paper in the store of files; `None` while a letter is not made.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such paper.
pub async fn file_of(at: &impl Reads, id: PaperId) -> Result<Option<String>, StoreError> {
    let row = Entity::find_by_id(id.0).one(at.connection()).await?.ok_or(StoreError::NotFound)?;
    Ok(row.file_key)
}

/// What administrators work with: what was signed, what proves that all came back, and evidence of incomes. What a
/// person sent to be judged is not theirs to read.
async fn is_of_money(at: &impl Reads, row: &Model) -> Result<bool, StoreError> {
    let signed = [LetterKind::Agreement, LetterKind::Repaid].map(|it| FiledKind::Letter(it).name());
    if row.from_fund {
        return Ok(signed.contains(&row.kind.as_str()));
    }
    let evidence = income_evidence::Entity::find().filter(income_evidence::Column::PaperId.eq(row.id));
    Ok(0 < evidence.count(at.connection()).await?)
}

/// Takes a paper out of the case. The row stays, so that the log can be understood.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not there any more.
pub async fn remove(tx: &Tx, id: PaperId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::RemovedAt, Expr::value(now))
        .filter(Column::Id.eq(id.0))
        .filter(Column::RemovedAt.is_null())
        .filter(Column::FromFund.eq(false))
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Notes what a reviewer found.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not there any more.
pub async fn set_state(tx: &Tx, id: PaperId, state: PaperState) -> Result<(), StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(state.name()))
        .filter(Column::Id.eq(id.0))
        .filter(Column::RemovedAt.is_null())
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

fn from_row(row: Model) -> Result<Paper, StoreError> {
    let kind = match (row.from_fund, row.kind.as_str()) {
        (true, name) => LetterKind::ALL.map(FiledKind::Letter).into_iter().find(|it| it.name() == name),
        (false, name) => PaperKind::from_name(name).map(FiledKind::Sent),
    };
    if row.file_key.is_none() && !row.from_fund {
        return Err(corrupt("paper", "file_key"));
    }
    Ok(Paper {
        id: PaperId(row.id),
        case: CaseId(row.case_id),
        kind: kind.ok_or(corrupt("paper", "kind"))?,
        media_type: row.media_type,
        may_hold_bsn: row.may_hold_bsn,
        bytes: row.bytes,
        file_key: row.file_key,
        state: PaperState::from_name(&row.state).ok_or(corrupt("paper", "state"))?,
        created_at: row.created_at,
    })
}
