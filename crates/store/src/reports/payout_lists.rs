//! Payouts as lists whose totals are the figures of the overview.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{case::payout_condition::PayoutCondition, ids::CaseId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, Order, QueryFilter, QueryOrder, QuerySelect,
    Statement,
    sea_query::{Expr, Query},
};
use uuid::Uuid;

use crate::{
    casework::{revision_requests, stop_requests, training_facts},
    db::Db,
    entity::{agreement, case, payout},
    error::{StoreError, column},
    money_out::{
        holds,
        payouts::{self, Hold, Payout, PayoutKind, PayoutState},
    },
    place::{PAGE, Paged, Place},
    sql,
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
    /// Which payouts it holds, and which totals: a condition of SQL on columns that both have. What it compares with is
    /// part of the statement, so that an index over what is not paid can answer it.
    fn condition(self, today: NaiveDate) -> String {
        let unpaid = || format!("state in ({})", sql::list(&PayoutState::UNPAID.map(PayoutState::name)));
        let state = |it: PayoutState| format!("state = '{}'", it.name());
        let with = |condition: String, kind: &str| format!("{condition} and kind = '{kind}'");
        match self {
            Self::Committed => with(unpaid(), PayoutKind::DISBURSEMENT),
            Self::Late => format!("{} and due_on < '{today}'", unpaid()),
            Self::Planned => state(PayoutState::Planned),
            Self::ReleasedOnce => state(PayoutState::ReleasedOnce),
            Self::Released => state(PayoutState::Released),
            Self::Paid => with(state(PayoutState::Paid), PayoutKind::DISBURSEMENT),
            Self::GivenBack => with(state(PayoutState::Paid), PayoutKind::REFUND),
            Self::Cancelled => state(PayoutState::Cancelled),
        }
    }

    /// What is to do comes first by day; of what is over, the newest.
    const fn is_newest_first(self) -> bool {
        match self {
            Self::Committed | Self::Late | Self::Planned | Self::ReleasedOnce | Self::Released => false,
            Self::Paid | Self::GivenBack | Self::Cancelled => true,
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

/// What a list of payouts comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PayoutTotals {
    /// How many payouts the whole list has.
    pub count: u64,
    /// What they come to, less what came back of them, in cents.
    pub cents: i64,
}

/// What a whole list of payouts comes to, as the database keeps it.
pub async fn totals(db: &Db, which: PayoutList, today: NaiveDate) -> Result<PayoutTotals, StoreError> {
    let sql = format!(
        "select cast(coalesce(sum(cents), 0) as bigint) as cents, cast(coalesce(sum(items), 0) as bigint) as items \
         from payout_totals where {}",
        which.condition(today)
    );
    let row = db.0.query_one_raw(Statement::from_string(db.0.get_database_backend(), sql)).await?;
    let row = row.ok_or(StoreError::NotFound)?;
    Ok(PayoutTotals {
        count: column(row.try_get::<i64>("", "items")?, "payout_totals", "items")?,
        cents: row.try_get("", "cents")?,
    })
}

/// A page of a list of payouts.
pub async fn page(
    db: &Db,
    which: PayoutList,
    place: Place,
    today: NaiveDate,
) -> Result<Paged<PayoutRow>, StoreError> {
    let rows = places(db, which, place, today).await?;
    let found = place.page_or_first(rows, PAGE, places(db, which, Place::First, today)).await?;
    let Paged { rows, has_before, has_after } = found;
    Ok(Paged { rows: with_cases(db, rows).await?, has_before, has_after })
}

/// The payouts of a page and one more, in the order of the list; those before a place in the order away from it.
async fn places(
    db: &Db,
    which: PayoutList,
    place: Place,
    today: NaiveDate,
) -> Result<Vec<payout::Model>, StoreError> {
    let is_descending = which.is_newest_first() != place.is_backwards();
    let mut query = payout::Entity::find().filter(Expr::cust(which.condition(today)));
    if let Some(id) = place.key() {
        let here = Query::select()
            .columns([payout::Column::DueOn, payout::Column::Id])
            .from(payout::Entity)
            .and_where(payout::Column::Id.eq(id))
            .to_owned();
        let here = Expr::SubQuery(None, Box::new(here.into()));
        let row = Expr::tuple([Expr::col(payout::Column::DueOn), Expr::col(payout::Column::Id)]);
        query = query.filter(if is_descending { row.lt(here) } else { row.gt(here) });
    }
    let order = if is_descending { Order::Desc } else { Order::Asc };
    let query = query.order_by(payout::Column::DueOn, order.clone()).order_by(payout::Column::Id, order);
    Ok(query.limit(PAGE + 1).all(&db.0).await?)
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
