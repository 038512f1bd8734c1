//! Charges that were not paid in time, and whom was told so.

use chrono::NaiveDate;
use domain::{
    calendar::Month,
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
    error::{StoreError, corrupt},
    servicing::proposals::ProposalState,
};

/// A charge whose day has passed unpaid and that nobody was reminded of.
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
}

/// Charges that fell due before `day` and got no reminder yet; at most 200 at a time. Nobody is reminded while a pause
/// holds, a proposal waits or a call is due (requirement AR2).
pub async fn list_missed(tx: &Tx, day: NaiveDate) -> Result<Vec<Missed>, StoreError> {
    let rows = charge::Entity::find()
        .filter(charge::Column::DueOn.lt(day))
        .filter(charge::Column::Reminded.eq(false))
        .filter(Expr::col(charge::Column::SettledCents).lt(Expr::col(charge::Column::AmountCents)))
        .filter(charge::Column::AgreementId.not_in_subquery(helped(day).into_query()))
        .order_by_asc(charge::Column::DueOn)
        .order_by_asc(charge::Column::Id)
        .limit(200)
        .all(&tx.0)
        .await?;
    rows.into_iter()
        .map(|it| {
            let open = Money::from_cents(it.amount_cents - it.settled_cents)
                .map_err(|_| corrupt("charge", "settled_cents"))?;
            Ok(Missed {
                charge: ChargeId(it.id),
                agreement: AgreementId(it.agreement_id),
                open,
                due_on: it.due_on,
            })
        })
        .collect()
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

/// Notes that a reminder goes out for a charge; `false` when another node was first, or when the charge is not as it
/// was listed any more.
pub async fn mark_reminded(tx: &Tx, missed: &Missed) -> Result<bool, StoreError> {
    let open = Expr::col(charge::Column::AmountCents).sub(Expr::col(charge::Column::SettledCents));
    let marked = charge::Entity::update_many()
        .col_expr(charge::Column::Reminded, Expr::value(true))
        .filter(charge::Column::Id.eq(missed.charge.0))
        .filter(charge::Column::Reminded.eq(false))
        .filter(open.eq(missed.open.cents()))
        .exec(&tx.0)
        .await?;
    Ok(marked.rows_affected == 1)
}
