//! What schools and shops got and is not given any more, over all cases: the fund asks it back there.

use domain::{ids::CaseId, money::Money};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::SelectStatement,
};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    casework::{cases, request_state::RequestState},
    db::Reads,
    entity::{case_stop, decision_revision, payout},
    error::StoreError,
    money_out::payouts::{PayoutKind, PayoutState},
    servicing::funding,
};

/// What has to come back for one case.
#[derive(Clone, Debug)]
pub struct BackFromOthers {
    /// The case.
    pub case: CaseId,
    /// What has to come back.
    pub amount: Money,
    /// Whose accounts money of the case was paid to, other than the person's.
    pub payees: Vec<String>,
}

/// Cases looked at: each is a stop or another decision after money went out.
const CASES: Bound = Bound::of("case", 2_000);

/// All that has to come back, in order of case.
///
/// # Errors
/// There are more cases than can be looked at at once.
pub async fn list(at: &impl Reads) -> Result<Vec<BackFromOthers>, StoreError> {
    let stopped = case_stop::Entity::find()
        .select_only()
        .column(case_stop::Column::CaseId)
        .filter(case_stop::Column::State.eq(RequestState::Confirmed.name()))
        .into_query();
    let revised = decision_revision::Entity::find()
        .select_only()
        .column(decision_revision::Column::CaseId)
        .filter(decision_revision::Column::State.eq(RequestState::Confirmed.name()))
        .into_query();
    let changed = |query: SelectStatement| payout::Column::CaseId.in_subquery(query);
    let not_the_persons =
        Condition::any().add(payout::Column::ToPerson.eq(false)).add(payout::Column::ToPerson.is_null());
    let paid_others = payout::Entity::find()
        .select_only()
        .distinct()
        .filter(payout::Column::State.eq(PayoutState::Paid.name()))
        .filter(payout::Column::Kind.eq(PayoutKind::DISBURSEMENT))
        .filter(not_the_persons)
        .filter(Condition::any().add(changed(stopped)).add(changed(revised)));
    let ids: Vec<Uuid> = paid_others
        .clone()
        .column(payout::Column::CaseId)
        .order_by_asc(payout::Column::CaseId)
        .limit(CASES.limit())
        .into_tuple()
        .all(at.connection())
        .await?;
    let found: Vec<(Uuid, String)> = paid_others
        .columns([payout::Column::CaseId, payout::Column::PayeeName])
        .filter(payout::Column::CaseId.is_in(CASES.whole(ids)?))
        .order_by_asc(payout::Column::CaseId)
        .order_by_asc(payout::Column::PayeeName)
        .into_tuple()
        .all(at.connection())
        .await?;
    let mut all = Vec::new();
    for of_case in found.chunk_by(|one, other| one.0 == other.0) {
        let case = cases::load_for_work(at, CaseId(of_case[0].0)).await?;
        let amount = funding::at_others(at, &case).await?;
        if !amount.is_zero() {
            let payees = of_case.iter().map(|it| it.1.clone()).collect();
            all.push(BackFromOthers { case: case.id, amount, payees });
        }
    }
    Ok(all)
}
