//! Messages that must go out, written with the change that caused them, and shown as what happened.

use std::ops::RangeInclusive;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{ids::CaseId, notice::Notice, text::Email};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    casework::stop_requests::maybe_dead,
    db::{Db, Reads, Tx},
    entity::outbox::{ActiveModel, Column, Entity, Model},
    error::{StoreError, column, corrupt},
    ids,
    place::MOST_COUNTED,
};

/// How long a worker may hold a message before another may take it.
pub const LEASE: TimeDelta = TimeDelta::minutes(1);
/// After so many failures a message is parked and shown to the administrator.
const MOST_ATTEMPTS: i32 = 5;

/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Content {
    /// A code to sign in or to accept with. Wiped from the row once sent.
    Code {
        /// The code itself.
        code: String,
        /// What it is for.
        purpose: CodePurpose,
    },
    /// Somebody who works for the fund asked for an applicant's code: where their own way in is.
    StaffDoor,
    /// The code with which a colleague sets up their account. Wiped from the row once sent.
    Invitation {
        /// The code itself.
        code: String,
    },
    /// Where to go on with a saved draft.
    Saved,
    /// Something about a case.
    Case {
        /// What is told.
        notice: Notice,
    },
}

/// What a code opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodePurpose {
    /// A session.
    SignIn,
    /// Acceptance of an agreement.
    Accept,
}

impl Content {
    /// The name of its template, and of its kind in lists.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Code { .. } => "code",
            Self::StaffDoor => "staff-door",
            Self::Invitation { .. } => "invitation",
            Self::Saved => "saved",
            Self::Case { notice } => notice.name(),
        }
    }
}

/// How urgent a message is; what is more urgent is sent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// A page is open that asks for what is in it.
    Codes,
    /// Somebody expects it.
    Awaited,
    /// Reminders and what goes to everybody at once.
    Reminders,
}

impl Lane {
    const fn number(self) -> i16 {
        match self {
            Self::Codes => 0,
            Self::Awaited => 1,
            Self::Reminders => 2,
        }
    }
}

impl Content {
    const fn lane(&self) -> Lane {
        match self {
            Self::Code { .. } | Self::Invitation { .. } | Self::StaffDoor => Lane::Codes,
            Self::Saved => Lane::Awaited,
            Self::Case { notice } => {
                if notice.is_reminder() {
                    Lane::Reminders
                } else {
                    Lane::Awaited
                }
            }
        }
    }

    /// What is left of it once it was sent, when there was a secret in it.
    fn wiped(&self) -> Option<Self> {
        let code = String::new();
        match self {
            Self::Code { purpose, .. } => Some(Self::Code { code, purpose: *purpose }),
            Self::Invitation { .. } => Some(Self::Invitation { code }),
            Self::StaffDoor | Self::Saved | Self::Case { .. } => None,
        }
    }
}

/// Where a message goes.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Where it goes.
    pub email: Email,
    /// `nl` or `en`.
    pub language: String,
}

/// A message that waits or was sent.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its key.
    pub id: Uuid,
    /// The case it is about, if any.
    pub case: Option<CaseId>,
    /// To whom, and in which language.
    pub to: Recipient,
    /// What it says.
    pub content: Content,
    /// How often sending it was tried.
    pub attempts: i32,
    /// When it was queued.
    pub created_at: DateTime<Utc>,
}

/// A message that will not go out by itself any more.
#[derive(Clone, Debug)]
pub struct Parked {
    /// Its key.
    pub id: Uuid,
    /// A [`Content`] by name.
    pub kind: String,
    /// How often sending it was tried.
    pub attempts: i32,
    /// What the mail server said.
    pub error: String,
    /// When it was given up.
    pub failed_at: DateTime<Utc>,
}

/// Queues a message with the change that causes it.
pub async fn enqueue(
    tx: &Tx,
    case: Option<CaseId>,
    to: &Recipient,
    content: &Content,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.map(|it| it.0)),
        recipient: Set(to.email.as_str().to_owned()),
        language: Set(to.language.clone()),
        kind: Set(content.name().to_owned()),
        payload: Set(to_json(content)?),
        due_at: Set(now),
        leased_until: Set(None),
        attempts: Set(0),
        sent_at: Set(None),
        failed_at: Set(None),
        last_error: Set(None),
        created_at: Set(now),
        lane: Set(content.lane().number()),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Takes the first waiting message of some lanes for a while: of the first lane, the oldest. Two workers never get
/// the same one: the second update matches no row, and that worker looks again.
pub async fn claim(
    db: &Db,
    lanes: RangeInclusive<Lane>,
    now: DateTime<Utc>,
) -> Result<Option<Message>, StoreError> {
    let free = Condition::any().add(Column::LeasedUntil.is_null()).add(Column::LeasedUntil.lt(now));
    let waiting = Condition::all()
        .add(Column::Lane.between(lanes.start().number(), lanes.end().number()))
        .add(Column::SentAt.is_null())
        .add(Column::FailedAt.is_null())
        .add(Column::DueAt.lte(now))
        .add(Condition::any().add(Column::CaseId.is_null()).add(Column::CaseId.not_in_subquery(maybe_dead())))
        .add(free);
    loop {
        let next = Entity::find()
            .filter(waiting.clone())
            .order_by_asc(Column::Lane)
            .order_by_asc(Column::DueAt)
            .order_by_asc(Column::Id)
            .limit(1)
            .one(&db.0)
            .await?;
        let Some(row) = next else { return Ok(None) };
        let taken = Entity::update_many()
            .col_expr(Column::LeasedUntil, Expr::value(now + LEASE))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
            .filter(Column::Id.eq(row.id))
            .filter(waiting.clone())
            .exec(&db.0)
            .await?;
        if taken.rows_affected == 1 {
            return from_row(row).map(Some);
        }
    }
}

/// The message went out; what was secret in it is wiped.
pub async fn mark_sent(db: &Db, message: &Message, now: DateTime<Utc>) -> Result<(), StoreError> {
    let mut update = Entity::update_many()
        .col_expr(Column::SentAt, Expr::value(now))
        .col_expr(Column::LastError, Expr::value(None::<String>))
        .filter(Column::Id.eq(message.id));
    if let Some(wiped) = message.content.wiped() {
        update = update.col_expr(Column::Payload, Expr::value(to_json(&wiped)?));
    }
    update.exec(&db.0).await?;
    Ok(())
}

/// Everything that waits counts as sent, and its secrets are gone: for history that was written down later.
pub async fn mark_history_sent(db: &Db, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::SentAt, Expr::value(now))
        .filter(Column::SentAt.is_null())
        .filter(Column::Kind.ne("code"))
        .exec(&db.0)
        .await?;
    Ok(())
}

/// Sending failed: later again, each time after a longer while, and after five times not any more.
pub async fn mark_failed(
    db: &Db,
    message: &Message,
    error: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let attempts = message.attempts + 1;
    // 1, 4, 9, 16 minutes.
    let later = now + TimeDelta::minutes(i64::from(attempts * attempts));
    let parked = (MOST_ATTEMPTS <= attempts).then_some(now);
    Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::DueAt, Expr::value(later))
        .col_expr(Column::FailedAt, Expr::value(parked))
        .col_expr(Column::LastError, Expr::value(error.chars().take(500).collect::<String>()))
        .filter(Column::Id.eq(message.id))
        // A worker that was too slow does not park what another one sent meanwhile.
        .filter(Column::SentAt.is_null())
        .exec(&db.0)
        .await?;
    Ok(())
}

/// The server could not be reached: the message waits as before, and that was no attempt.
pub async fn put_back(db: &Db, message: &Message) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Attempts, Expr::value(message.attempts))
        .filter(Column::Id.eq(message.id))
        .filter(Column::SentAt.is_null())
        .exec(&db.0)
        .await?;
    Ok(())
}

/// Lets everything that is parked try again. How many there were.
pub async fn retry_all(tx: &Tx, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::FailedAt, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Attempts, Expr::value(0))
        .col_expr(Column::DueAt, Expr::value(now))
        .filter(Column::FailedAt.is_not_null())
        .exec(&tx.0)
        .await?;
    Ok(done.rows_affected)
}

/// Lets a parked message try again.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not parked.
pub async fn retry(tx: &Tx, id: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::FailedAt, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Attempts, Expr::value(0))
        .col_expr(Column::DueAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::FailedAt.is_not_null())
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// What could not be sent, newest first; at most 100.
pub async fn list_parked(at: &impl Reads) -> Result<Vec<Parked>, StoreError> {
    let rows = Entity::find()
        .filter(Column::FailedAt.is_not_null())
        .order_by_desc(Column::FailedAt)
        .order_by_desc(Column::Id)
        .limit(100)
        .all(at.connection())
        .await?;
    let parked = |it: Model| {
        Some(Parked {
            id: it.id,
            kind: it.kind,
            attempts: it.attempts,
            error: it.last_error.unwrap_or_default(),
            failed_at: it.failed_at?,
        })
    };
    Ok(rows.into_iter().filter_map(parked).collect())
}

/// How many messages are parked.
pub async fn count_parked(at: &impl Reads) -> Result<u64, StoreError> {
    Ok(Entity::find().filter(Column::FailedAt.is_not_null()).count(at.connection()).await?)
}

/// How many messages wait to be sent, up to [`MOST_COUNTED`].
pub async fn count_waiting(at: &impl Reads) -> Result<u64, StoreError> {
    let waiting = Entity::find().filter(Column::SentAt.is_null()).filter(Column::FailedAt.is_null());
    let waiting = waiting.select_only().column(Column::Lane).limit(MOST_COUNTED);
    let found: Vec<i16> = waiting.into_tuple().all(at.connection()).await?;
    column(found.len(), "outbox", "id")
}

/// Takes back what waits to be sent about a case.
pub(crate) async fn drop_waiting(tx: &Tx, case: CaseId) -> Result<(), StoreError> {
    Entity::delete_many()
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::SentAt.is_null())
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// The messages of a case, newest first; at most 100.
pub async fn list_of_case(
    at: &impl Reads,
    case: CaseId,
) -> Result<Vec<(Message, Option<DateTime<Utc>>)>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(100)
        .all(at.connection())
        .await?;
    rows.into_iter()
        .map(|row| (row.sent_at, from_row(row)))
        .map(|(sent_at, message)| Ok((message?, sent_at)))
        .collect()
}

fn from_row(row: Model) -> Result<Message, StoreError> {
    Ok(Message {
        id: row.id,
        case: row.case_id.map(CaseId),
        to: Recipient {
            email: Email::parse(&row.recipient).map_err(|_| corrupt("outbox", "recipient"))?,
            language: row.language,
        },
        content: serde_json::from_value(row.payload).map_err(|_| corrupt("outbox", "payload"))?,
        attempts: row.attempts,
        created_at: row.created_at,
    })
}

fn to_json(content: &Content) -> Result<Value, StoreError> {
    serde_json::to_value(content).map_err(|_| corrupt("outbox", "payload"))
}
