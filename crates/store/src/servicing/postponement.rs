//! Charges that may be paid later.

use chrono::NaiveDate;
use domain::{calendar::months_after, fund::Regulation};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use crate::{
    db::Tx,
    entity::charge,
    error::StoreError,
    repayment::{
        agreements,
        charges::{Charge, list_charges, may_wait},
    },
};

/// The day that what is open moves to, when the last of it falls on a day.
#[must_use]
pub fn new_day(last: NaiveDate, today: NaiveDate) -> NaiveDate {
    let months = i32::try_from(Regulation::on(today).postpone_months).unwrap_or(1);
    months_after(Ord::max(last, today), months)
}

/// Moves what is open of these agreements to one day a month later, once; nobody is reminded of it before. Gives the
/// new day, when something moved.
pub async fn postpone(
    tx: &Tx,
    agreements: &[agreements::Agreement],
    today: NaiveDate,
) -> Result<Option<NaiveDate>, StoreError> {
    let mut open = Vec::new();
    for it in agreements {
        agreements::lock(tx, it.id).await?;
        open.extend(list_charges(tx, it.id).await?.into_iter().filter(may_wait));
    }
    let Some(last) = open.iter().map(|it| it.due_on).max() else { return Ok(None) };
    let due_on = new_day(last, today);
    move_to(tx, &open, due_on).await?;
    charge::Entity::update_many()
        .col_expr(charge::Column::Moved, Expr::value(true))
        .filter(charge::Column::Id.is_in(open.iter().map(|it| it.id.0)))
        .exec(&tx.0)
        .await?;
    Ok(Some(due_on))
}

/// Moves all that is open to a day, when it falls due before.
pub async fn wait_until(
    tx: &Tx,
    agreement: &agreements::Agreement,
    day: NaiveDate,
) -> Result<(), StoreError> {
    agreements::lock(tx, agreement.id).await?;
    let mut open = list_charges(tx, agreement.id).await?;
    open.retain(|it| it.settled < it.amount && it.due_on < day);
    move_to(tx, &open, day).await
}

async fn move_to(tx: &Tx, charges: &[Charge], day: NaiveDate) -> Result<(), StoreError> {
    charge::Entity::update_many()
        .col_expr(charge::Column::DueOn, Expr::value(day))
        .col_expr(charge::Column::Chased, Expr::value(0))
        .col_expr(charge::Column::ChasedOn, Expr::value(None::<NaiveDate>))
        .filter(charge::Column::Id.is_in(charges.iter().map(|it| it.id.0)))
        .exec(&tx.0)
        .await?;
    Ok(())
}
