//! Up to which day the books are closed.

use chrono::NaiveDate;
use domain::ids::UserId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    db::Reads,
    entity::period_step::{Column, Entity},
    error::StoreError,
};

/// The step that changes nothing until somebody confirms it.
pub(crate) const ASKED: &str = "asked";

/// A question to open a closed period again, which somebody else must confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReopenRequest {
    /// What would stay closed.
    pub until: NaiveDate,
    /// The manager who asks; another one must agree.
    pub by: UserId,
}

/// How far the books are closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// Everything up to and including this day.
    pub until: Option<NaiveDate>,
    /// A request to open days again that waits for a second manager.
    pub asked: Option<ReopenRequest>,
}

/// The end of the closed period, and what waits.
pub async fn closed(at: &impl Reads) -> Result<Closed, StoreError> {
    let newest = || Entity::find().order_by_desc(Column::At).order_by_desc(Column::Id);
    let Some(last) = newest().one(at.connection()).await? else { return Ok(Closed::default()) };
    if last.step != ASKED {
        return Ok(Closed { until: Some(last.until), asked: None });
    }
    let stands = newest().filter(Column::Step.ne(ASKED)).one(at.connection()).await?;
    let asked = ReopenRequest { until: last.until, by: UserId(last.by_id) };
    Ok(Closed { until: stands.map(|it| it.until), asked: Some(asked) })
}
