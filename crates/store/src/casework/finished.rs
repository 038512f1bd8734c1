//! Cases that can be closed.

use chrono::NaiveDate;
use domain::{case::stage::Stage, ids::CaseId};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::{db::Db, error::StoreError, ledger::credit, money_out::payouts::PayoutState, sql};

/// Running cases with nothing left to do on a day, at most 500: every payout made, every agreement ended and
/// paid, nothing that waits for a signature, a second person or an answer. A
/// case with grants only also waits until the training is over and the day of its last duty has passed.
///
/// # Errors
/// The database refuses.
pub async fn list(db: &Db, today: NaiveDate) -> Result<Vec<CaseId>, StoreError> {
    let backend = db.0.get_database_backend();
    let over = if backend == DbBackend::Postgres {
        "(c.application #>> '{circumstances,training,until}')"
    } else {
        "json_extract(c.application, '$.circumstances.training.until')"
    };
    let sql = format!(
        "select c.id as id from \"case\" c where c.stage_name = '{running}' \
         and not exists (select 1 from agreement a where a.case_id = c.id and a.accepted_at is not null \
             and (a.ended_on is null or a.written_off_on is not null)) \
         and not exists (select 1 from agreement a where a.case_id = c.id and a.accepted_at is null \
             and a.ended_on is null and a.lapsed_on is null) \
         and not exists (select 1 from decision_revision r where r.case_id = c.id and r.state = 'asked') \
         and not exists (select 1 from grievance g where g.case_id = c.id and g.outcome is null) \
         and not exists (select 1 from case_stop s where s.case_id = c.id and s.state = 'asked') \
         and not exists (select 1 from payout p where p.case_id = c.id and p.state in ({unpaid})) \
         and not exists (select 1 from agreement a join charge h on h.agreement_id = a.id \
             where a.case_id = c.id and h.settled_cents < h.amount_cents) \
         and not exists (select 1 from agreement a where a.case_id = c.id and a.accepted_at is not null \
             and (select {credit} from ledger_transfer t where t.agreement_id = a.id) > 0) \
         and (exists (select 1 from agreement a where a.case_id = c.id and a.accepted_at is not null) \
             or {over} < $1 and not exists (select 1 from duty d where d.case_id = c.id \
                 and d.done_on is null and $2 <= d.due_on)) \
         order by c.id limit 500",
        running = Stage::RUNNING,
        unpaid = sql::list(&PayoutState::UNPAID.map(PayoutState::name)),
        credit = credit::BALANCE,
    );
    let statement = Statement::from_sql_and_values(backend, sql, [today.to_string().into(), today.into()]);
    let rows = db.0.query_all_raw(statement).await?;
    rows.into_iter().map(|row| Ok(CaseId(row.try_get("", "id")?))).collect()
}
