//! Charges that were not paid in time, and what was done about them.

use chrono::NaiveDate;
use domain::{
    bank_days::bank_days_ago,
    calendar::Month,
    fund::Regulation,
    ids::{AgreementId, ChargeId},
    money::Money,
};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::Expr,
};

use crate::{
    db::Tx,
    entity::{agreement, amendment, callback, charge},
    error::{StoreError, column, corrupt},
    servicing::proposals::ProposalState,
};

/// A charge whose day has passed unpaid, with the step that is due.
#[derive(Clone, Debug)]
pub struct Missed {
    /// The charge that was missed.
    pub charge: ChargeId,
    /// The agreement it is of.
    pub agreement: AgreementId,
    /// What of it is not paid.
    pub open: Money,
    /// The day it was due.
    pub due_on: NaiveDate,
    /// What is to be done, the first of the steps counting zero.
    pub step: usize,
}

/// Charges that were not paid and for which a step is due on a day; at most 200 at a time, earlier steps first. Nobody
/// is chased while a pause holds, a proposal waits or a call is due (requirement AR2).
pub async fn list_missed(tx: &Tx, day: NaiveDate) -> Result<Vec<Missed>, StoreError> {
    for (place, step) in Regulation::on(day).chase.steps.iter().enumerate() {
        // Between two steps a payment that is under way arrives.
        let last = bank_days_ago(day, step.bank_days);
        let since = if place == 0 { charge::Column::DueOn } else { charge::Column::ChasedOn };
        let rows = charge::Entity::find()
            .filter(charge::Column::DueOn.lt(day))
            .filter(charge::Column::Chased.eq(number(place)?))
            .filter(since.lte(last))
            .filter(Expr::col(charge::Column::SettledCents).lt(Expr::col(charge::Column::AmountCents)))
            .filter(charge::Column::AgreementId.not_in_subquery(helped(day).into_query()))
            .order_by_asc(charge::Column::DueOn)
            .order_by_asc(charge::Column::Id)
            .limit(200)
            .all(&tx.0)
            .await?;
        if !rows.is_empty() {
            return rows.iter().map(|it| missed(it, place)).collect();
        }
    }
    Ok(Vec::new())
}

fn number(step: usize) -> Result<i32, StoreError> {
    column(step, "charge", "chased")
}

fn missed(row: &charge::Model, step: usize) -> Result<Missed, StoreError> {
    let open = Money::from_cents(row.amount_cents - row.settled_cents)
        .map_err(|_| corrupt("charge", "settled_cents"))?;
    Ok(Missed {
        charge: ChargeId(row.id),
        agreement: AgreementId(row.agreement_id),
        open,
        due_on: row.due_on,
        step,
    })
}

/// Agreements of people who are being helped.
fn helped(day: NaiveDate) -> Select<agreement::Entity> {
    let proposed = amendment::Entity::find()
        .select_only()
        .column(amendment::Column::AgreementId)
        .filter(amendment::Column::State.is_in(ProposalState::OPEN));
    let called = callback::Entity::find()
        .select_only()
        .column(callback::Column::CaseId)
        .filter(callback::Column::DoneAt.is_null());
    agreement::Entity::find().select_only().column(agreement::Column::Id).filter(
        agreement::Column::PausedUntil
            .gte(Month::of(day).to_string())
            .or(agreement::Column::Id.in_subquery(proposed.into_query()))
            .or(agreement::Column::CaseId.in_subquery(called.into_query())),
    )
}

/// Notes that a step is taken for a charge; `false` when another node was first, when the charge is not as it was
/// listed any more, or when its person is being helped since.
pub async fn mark_chased(tx: &Tx, missed: &Missed, day: NaiveDate) -> Result<bool, StoreError> {
    let open = Expr::col(charge::Column::AmountCents).sub(Expr::col(charge::Column::SettledCents));
    let marked = charge::Entity::update_many()
        .col_expr(charge::Column::Chased, Expr::value(number(missed.step + 1)?))
        .col_expr(charge::Column::ChasedOn, Expr::value(day))
        .filter(charge::Column::Id.eq(missed.charge.0))
        .filter(charge::Column::Chased.eq(number(missed.step)?))
        .filter(charge::Column::DueOn.eq(missed.due_on))
        .filter(charge::Column::AgreementId.not_in_subquery(helped(day).into_query()))
        .filter(open.eq(missed.open.cents()))
        .exec(&tx.0)
        .await?;
    Ok(marked.rows_affected == 1)
}
