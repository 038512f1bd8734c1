//! Payouts that come soon and wait for something of the training, for who has to ask after it.

use chrono::NaiveDate;
use domain::{case::payout_condition::PayoutCondition, ids::CaseId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    casework::training_facts,
    db::{Db, Reads},
    entity::payout,
    error::StoreError,
    money_out::{
        holds,
        payouts::{self, Hold, Payout, PayoutState},
    },
};

/// A payout that waits, and for what.
#[derive(Clone, Debug)]
pub struct TiedPayout {
    /// The payout.
    pub payout: Payout,
    /// What has to be registered.
    pub hold: Hold,
}

/// At most so many payouts are looked at.
const MANY: u64 = 1_000;

/// Payouts up to and including a day that wait for something of the training, the earliest on top.
pub async fn list(db: &Db, until: NaiveDate) -> Result<Vec<TiedPayout>, StoreError> {
    let open = [PayoutState::Planned, PayoutState::ReleasedOnce];
    let rows = payout::Entity::find()
        .filter(payout::Column::State.is_in(open.map(PayoutState::name)))
        .filter(payout::Column::WaitsFor.ne(PayoutCondition::Nothing.name()))
        .filter(payout::Column::DueOn.lte(until))
        .order_by_asc(payout::Column::DueOn)
        .order_by_asc(payout::Column::Id)
        .limit(MANY)
        .all(db.connection())
        .await?;
    let cases = rows.iter().map(|it| CaseId(it.case_id)).collect();
    let known = training_facts::of_cases(db, cases).await?;
    let mut tied = Vec::new();
    for row in rows {
        let payout = payouts::from_row(row)?;
        let hold = known.get(&payout.case).and_then(|it| holds::condition_hold(&payout, it));
        tied.extend(hold.map(|hold| TiedPayout { payout, hold }));
    }
    Ok(tied)
}
