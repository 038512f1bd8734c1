//! Payouts as lists whose totals are the figures of the overview.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{case::payout_condition::PayoutCondition, ids::CaseId};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, Order, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    casework::{revision_requests, stop_requests, training_facts},
    db::Db,
    entity::{agreement, case, payout},
    error::StoreError,
    money_out::{
        holds,
        payouts::{self, Hold, Payout, PayoutKind, PayoutState},
    },
    reports::money::{PAGE, rows_before},
};

/// Which payouts a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayoutList {
    /// Promised to people and not paid yet; what goes back to them is not part of it.
    Committed,
    /// Not paid, and its day has passed.
    Late,
    /// Nobody released it.
    Planned,
    /// One person released it; a second one must.
    ReleasedOnce,
    /// The bank is told to pay.
    Released,
    /// Paid for what people need; what goes back to them is not part of it.
    Paid,
    /// Paid back to people who had it to their credit.
    GivenBack,
    /// It will not be paid.
    Cancelled,
}

domain::named! {
    PayoutList {
        Committed = "committed",
        Late = "late",
        Planned = "planned",
        ReleasedOnce = "released_once",
        Released = "released",
        Paid = "paid",
        GivenBack = "given_back",
        Cancelled = "cancelled",
    }
}

impl PayoutList {
    fn condition(self, today: NaiveDate) -> Condition {
        let state = |it: PayoutState| payout::Column::State.eq(it.name());
        let kind = |it: &str| payout::Column::Kind.eq(it);
        let all = Condition::all();
        match self {
            Self::Committed => all
                .add(payout::Column::State.is_in(PayoutState::UNPAID.map(PayoutState::name)))
                .add(kind(PayoutKind::DISBURSEMENT)),
            Self::Late => all
                .add(payout::Column::State.is_in(PayoutState::UNPAID.map(PayoutState::name)))
                .add(payout::Column::DueOn.lt(today)),
            Self::Planned => all.add(state(PayoutState::Planned)),
            Self::ReleasedOnce => all.add(state(PayoutState::ReleasedOnce)),
            Self::Released => all.add(state(PayoutState::Released)),
            Self::Paid => all.add(state(PayoutState::Paid)).add(kind(PayoutKind::DISBURSEMENT)),
            Self::GivenBack => all.add(state(PayoutState::Paid)).add(kind(PayoutKind::REFUND)),
            Self::Cancelled => all.add(state(PayoutState::Cancelled)),
        }
    }

    /// What is to do comes first by day; of what is over, the newest.
    fn order(self) -> Order {
        match self {
            Self::Committed | Self::Late | Self::Planned | Self::ReleasedOnce | Self::Released => Order::Asc,
            Self::Paid | Self::GivenBack | Self::Cancelled => Order::Desc,
        }
    }
}

/// A payout with its case and what it waits for.
#[derive(Clone, Debug)]
pub struct PayoutRow {
    /// The payout itself.
    pub payout: Payout,
    /// Number of the case.
    pub case_number: String,
    /// Last day of the cooling-off period of its agreement.
    pub withdraw_until: Option<NaiveDate>,
    /// Somebody says that its training stops.
    pub stop_asked: bool,
    /// A decision that changes it waits for a second person.
    pub revision_asked: bool,
    /// What of the training has to be registered first.
    pub waits: Option<Hold>,
}

/// One page of a list of payouts.
#[derive(Clone, Debug)]
pub struct PayoutPage {
    /// The rows of this page.
    pub rows: Vec<PayoutRow>,
    /// How many payouts the whole list has.
    pub count: u64,
    /// What they come to, less what came back of them, in cents.
    pub cents: i64,
}

#[derive(FromQueryResult)]
struct Sums {
    count: i64,
    cents: i64,
}

/// A page of a list of payouts, with what the whole list comes to.
pub async fn list(db: &Db, which: PayoutList, page: u64, today: NaiveDate) -> Result<PayoutPage, StoreError> {
    let chosen = payout::Entity::find().filter(which.condition(today));
    let sums: Option<Sums> = chosen
        .clone()
        .select_only()
        .column_as(payout::Column::Id.count(), "count")
        .expr_as(Expr::cust("cast(coalesce(sum(amount_cents - returned_cents), 0) as bigint)"), "cents")
        .into_model()
        .one(&db.0)
        .await?;
    let rows = chosen
        .order_by(payout::Column::DueOn, which.order())
        .order_by(payout::Column::Id, which.order())
        .offset(rows_before(page))
        .limit(PAGE)
        .all(&db.0)
        .await?;
    let sums = sums.ok_or(StoreError::NotFound)?;
    let rows = with_cases(db, rows).await?;
    Ok(PayoutPage { rows, count: u64::try_from(sums.count).unwrap_or_default(), cents: sums.cents })
}

async fn with_cases(db: &Db, rows: Vec<payout::Model>) -> Result<Vec<PayoutRow>, StoreError> {
    let numbers: HashMap<Uuid, Option<String>> = case::Entity::find()
        .select_only()
        .columns([case::Column::Id, case::Column::Number])
        .filter(case::Column::Id.is_in(rows.iter().map(|it| it.case_id)))
        .into_tuple::<(Uuid, Option<String>)>()
        .all(&db.0)
        .await?
        .into_iter()
        .collect();
    let ids: Vec<Uuid> = rows.iter().filter_map(|it| it.agreement_id).collect();
    let stops = stop_requests::waiting_of(db, rows.iter().map(|it| it.case_id).collect()).await?;
    let revisions = revision_requests::waiting_of(db, rows.iter().map(|it| it.case_id)).await?;
    let tied = rows.iter().filter(|it| it.waits_for != PayoutCondition::Nothing.name());
    let facts = training_facts::of_cases(db, tied.map(|it| CaseId(it.case_id)).collect()).await?;
    let agreements = agreement::Entity::find().filter(agreement::Column::Id.is_in(ids)).all(&db.0).await?;
    rows.into_iter()
        .map(|row| {
            let agreement = row.agreement_id.and_then(|id| agreements.iter().find(|it| it.id == id));
            let number = numbers.get(&row.case_id).cloned().flatten().unwrap_or_default();
            let payout = payouts::from_row(row.clone())?;
            Ok(PayoutRow {
                waits: facts.get(&payout.case).and_then(|it| holds::condition_hold(&payout, it)),
                revision_asked: usize::try_from(row.line).is_ok_and(|line| {
                    revisions.iter().any(|it| it.case.0 == row.case_id && it.concerns(line))
                }),
                stop_asked: stops.iter().any(|it| it.0.0 == row.case_id),
                withdraw_until: agreement.and_then(|it| it.withdraw_until),
                case_number: number,
                payout,
            })
        })
        .collect()
}
