//! Cases that can be closed.

use domain::{case::stage::Stage, ids::CaseId};
use sea_orm::{ConnectionTrait, Statement};

use crate::{db::Db, error::StoreError, ledger::credit, money_out::payouts::PayoutState, sql};

/// Running cases with nothing left to do: every payout made, every agreement ended and paid. At most 500.
///
/// # Errors
/// The database refuses.
pub async fn list(db: &Db) -> Result<Vec<CaseId>, StoreError> {
    let sql = format!(
        "select c.id as id from \"case\" c where c.stage_name = '{running}' \
         and exists (select 1 from agreement a where a.case_id = c.id and a.accepted_at is not null) \
         and not exists (select 1 from agreement a where a.case_id = c.id and a.accepted_at is not null \
             and (a.ended_on is null or a.written_off_on is not null)) \
         and not exists (select 1 from payout p where p.case_id = c.id and p.state in ({unpaid})) \
         and not exists (select 1 from agreement a join charge h on h.agreement_id = a.id \
             where a.case_id = c.id and h.settled_cents < h.amount_cents) \
         and not exists (select 1 from agreement a where a.case_id = c.id and a.accepted_at is not null \
             and (select {credit} from ledger_transfer t where t.agreement_id = a.id) > 0) \
         order by c.id limit 500",
        running = Stage::RUNNING,
        unpaid = sql::list(&PayoutState::UNPAID.map(PayoutState::name)),
        credit = credit::BALANCE,
    );
    let statement = Statement::from_string(db.0.get_database_backend(), sql);
    let rows = db.0.query_all_raw(statement).await?;
    rows.into_iter().map(|row| Ok(CaseId(row.try_get("", "id")?))).collect()
}
