//! Income shares of which no income is known while their first month comes or has come. Missing data are never punished
//! (requirement ISA15), so nothing is charged; the income is asked for instead.

use domain::{
    calendar::Month,
    funding::Instrument,
    ids::{AgreementId, CaseId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select, sea_query::Expr};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    db::{Reads, Tx},
    entity::agreement::{Column, Entity, Model},
    error::StoreError,
    repayment::agreements::from_row,
};

/// Agreements read at once.
const UNKNOWN: Bound = Bound::of("agreement", 10_000);

/// An income share without a known income.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownIncome {
    /// The agreement.
    pub agreement: AgreementId,
    /// Its case.
    pub case: CaseId,
    /// The first month in which something may be due.
    pub first_month: Month,
}

/// Most that a list shows; the rest waits its turn.
const MOST: u64 = 100;

/// Those whose first month comes not later than this one, the earliest first; at most 100.
pub async fn list(at: &impl Reads, until: Month) -> Result<Vec<UnknownIncome>, StoreError> {
    let rows = all()
        .filter(Expr::cust(format!("{FIRST_MONTH} <= '{until}'")))
        .order_by_asc(Expr::cust(FIRST_MONTH))
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(at.connection())
        .await?;
    Ok(rows.into_iter().map(found).collect::<Result<Vec<_>, _>>()?.into_iter().map(|it| it.0).collect())
}

/// Agreements looked at in one unit of work.
const CHUNK: u64 = 500;

/// Takes those of the next agreements after `after` who are to be asked in a month, each once a month: their first
/// month comes not later than `until`. Gives the last agreement looked at, or nothing when there are no more.
pub async fn take(
    tx: &Tx,
    after: Option<AgreementId>,
    month: Month,
    until: Month,
) -> Result<(Vec<UnknownIncome>, Option<AgreementId>), StoreError> {
    let after = after.map_or(Uuid::nil(), |it| it.0);
    let next = all().filter(Column::Id.gt(after)).order_by_asc(Column::Id).limit(CHUNK);
    let rows = next.all(tx.connection()).await?;
    let last_seen = rows.last().map(|it| AgreementId(it.id));
    let mut asked = Vec::new();
    for row in rows {
        // One that cannot be read keeps nobody else from being asked; it shows in the billing run.
        let Ok((it, last)) = found(row) else { continue };
        if until < it.first_month || last.is_some_and(|last| month <= last) {
            continue;
        }
        let done = Entity::update_many()
            .col_expr(Column::IncomeAsked, Expr::value(month.to_string()))
            .filter(Column::Id.eq(it.agreement.0))
            .exec(&tx.0)
            .await?;
        if done.rows_affected == 1 {
            asked.push(it);
        }
    }
    Ok((asked, last_seen))
}

/// The earliest first month, not later than `until`, of those of some cases; nothing when every income is known.
pub async fn of_cases(
    at: &impl Reads,
    cases: impl Iterator<Item = CaseId>,
    until: Month,
) -> Result<Option<Month>, StoreError> {
    let own = all().filter(Column::CaseId.is_in(cases.map(|it| it.0)));
    let rows = own.limit(UNKNOWN.limit()).all(at.connection()).await?;
    let found = rows.into_iter().map(found).collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().map(|it| it.0.first_month).filter(|it| *it <= until).min())
}

/// The first month of an agreement, as its terms say.
const FIRST_MONTH: &str = "(terms->>'first_month')";

/// Income shares of which the database says that no income is known, as one of its indexes has them.
fn all() -> Select<Entity> {
    Entity::find().filter(Expr::cust(format!(
        "instrument = '{}' and not income_known and accepted_at is not null and ended_on is null \
         and disbursed_cents > 0",
        Instrument::IncomeShare.name()
    )))
}

fn found(row: Model) -> Result<(UnknownIncome, Option<Month>), StoreError> {
    let last = row.income_asked.as_deref().map(str::parse).transpose();
    let last = last.map_err(|_| crate::error::corrupt("agreement", "income_asked"))?;
    let agreement = from_row(row)?;
    let first_month = agreement.terms.first_month();
    Ok((UnknownIncome { agreement: agreement.id, case: agreement.case, first_month }, last))
}
