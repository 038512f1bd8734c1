//! Payouts after the decision of a case changed: what is open becomes what is still to be paid.

use chrono::NaiveDate;
use domain::{
    case::{change::PlannedPayout, payout_plan::payable_on, proposal::Proposal},
    ids::CaseId,
    money::Money,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, sea_query::Expr};
use uuid::Uuid;

use crate::{
    db::Tx,
    entity::payout::{Column, Entity},
    error::{StoreError, column},
    money_out::{
        disbursement,
        payouts::{Payout, PayoutKind, PayoutState, list_of_case, write},
    },
    repayment::agreements,
};

/// Makes the open payouts of a case what is planned: one that stays is left alone, one for the same day gets its new
/// amount and account, others are cancelled, and what is new is added. What changes has to be released anew.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub(crate) async fn replan(
    tx: &Tx,
    case: CaseId,
    (before, after): (&Proposal, &Proposal),
    planned: &[PlannedPayout],
    today: NaiveDate,
) -> Result<(), StoreError> {
    set_conditions(tx, case, after).await?;
    let all = list_of_case(tx, case).await?;
    let mut open: Vec<&Payout> = all.iter().filter(|it| it.may_change()).collect();
    let mut new = Vec::new();
    for it in planned {
        let (same, others): (Vec<&Payout>, _) =
            open.into_iter().partition(|row| row.line == it.line && row.for_day == it.for_day);
        open = others;
        match same.as_slice() {
            [] => new.push(it.clone()),
            [row] => keep(tx, row, it, (before, after)).await?,
            // Somebody split it: that stays while it comes to the same.
            [first, rest @ ..] => {
                if same.iter().map(|row| row.amount).sum::<Money>() == it.amount {
                    for row in same {
                        let part = PlannedPayout { amount: row.amount, ..it.clone() };
                        keep(tx, row, &part, (before, after)).await?;
                    }
                    continue;
                }
                keep(tx, first, it, (before, after)).await?;
                open.extend(rest);
            }
        }
    }
    // A part that somebody put on a later day is what is left of its line: it stays as it is.
    new.retain(|it: &PlannedPayout| {
        let is_same = |row: &&Payout| row.line == it.line && row.amount == it.amount;
        let found = open.iter().position(is_same).filter(|_| !is_other_payee(it.line, (before, after)));
        found.map(|place| open.remove(place)).is_none()
    });
    for row in open {
        write(tx, row, [(Column::State, Expr::value(PayoutState::Cancelled.name()))]).await?;
    }
    add(tx, case, &all, (before, after), &new, today).await
}

/// What is open waits for what the decision says now.
async fn set_conditions(tx: &Tx, case: CaseId, after: &Proposal) -> Result<(), StoreError> {
    let open = [PayoutState::Planned, PayoutState::ReleasedOnce].map(PayoutState::name);
    for (place, line) in after.lines.iter().enumerate() {
        let place: i32 = column(place, "payout", "line")?;
        let of_line = || {
            Entity::update_many()
                .col_expr(Column::WaitsFor, Expr::value(line.condition.name()))
                .filter(Column::CaseId.eq(case.0))
                .filter(Column::Line.eq(place))
                .filter(Column::Kind.eq(PayoutKind::DISBURSEMENT))
                .filter(Column::WaitsFor.ne(line.condition.name()))
        };
        let raised = of_line().col_expr(Column::Version, Expr::col(Column::Version).add(1));
        raised.filter(Column::State.is_in(open)).exec(&tx.0).await?;
        // The version of what is on its way is part of its key in the books; it waits once the bank does not pay it.
        of_line().filter(Column::State.eq(PayoutState::Released.name())).exec(&tx.0).await?;
    }
    Ok(())
}

/// Whether the decision names somebody else, or another account, than before.
fn is_other_payee(line: usize, (before, after): (&Proposal, &Proposal)) -> bool {
    before.lines.get(line).is_some_and(|it| it.payee != after.lines[line].payee)
}

/// The row of a payout that stays, perhaps with another amount or account. An account that was put in by hand stays
/// when the decision names the same one as before.
async fn keep(
    tx: &Tx,
    row: &Payout,
    planned: &PlannedPayout,
    (before, after): (&Proposal, &Proposal),
) -> Result<(), StoreError> {
    let payee = &after.lines[planned.line].payee;
    let is_other = is_other_payee(planned.line, (before, after));
    let (name, iban) = if is_other { (&payee.name, &payee.iban) } else { (&row.payee_name, &row.payee_iban) };
    if row.amount == planned.amount && row.payee_name == *name && row.payee_iban == *iban {
        return Ok(());
    }
    let nobody = || Expr::value(None::<Uuid>);
    // The two who decide on the revision checked the account.
    let changed_by = if is_other { None } else { row.account_changed_by.map(|it| it.0) };
    let to_person = if is_other { Some(payee.is_applicant) } else { row.to_person };
    write(
        tx,
        row,
        [
            (Column::AmountCents, Expr::value(planned.amount.cents())),
            (Column::PayeeName, Expr::value(name.as_str())),
            (Column::PayeeIban, Expr::value(iban.as_str())),
            (Column::State, Expr::value(PayoutState::Planned.name())),
            (Column::ReleasedBy, nobody()),
            (Column::CancelAskedBy, nobody()),
            (Column::AccountChangedBy, Expr::value(changed_by)),
            (Column::ToPerson, Expr::value(to_person)),
        ],
    )
    .await
}

async fn add(
    tx: &Tx,
    case: CaseId,
    all: &[Payout],
    (before, after): (&Proposal, &Proposal),
    new: &[PlannedPayout],
    today: NaiveDate,
) -> Result<(), StoreError> {
    if new.is_empty() {
        return Ok(());
    }
    let agreements = agreements::list(tx, case).await?;
    let mut rows = Vec::new();
    for (count, it) in new.iter().enumerate() {
        let of_line = || all.iter().filter(|row| row.line == it.line && row.kind != PayoutKind::Refund);
        let next = of_line().map(|row| row.part + 1).max().unwrap_or(0);
        let mut row = disbursement::row(case, after, &agreements, it)?;
        let is_same = before.lines.get(it.line).is_some_and(|was| was.payee == after.lines[it.line].payee);
        // An account that was put in by hand holds for what comes after it, and is checked as it is there.
        let lasting = of_line().filter(|row| row.state != PayoutState::Cancelled);
        if let Some(latest) = lasting.max_by_key(|row| (row.for_day, row.part)).filter(|_| is_same) {
            row.payee_name = Set(latest.payee_name.clone());
            row.payee_iban = Set(latest.payee_iban.as_str().to_owned());
            row.account_changed_by = Set(latest.account_changed_by.map(|it| it.0));
            row.to_person = Set(latest.to_person);
        }
        row.part = Set(column(next + count, "payout", "part")?);
        row.due_on = Set(payable_on(it.due_on, today));
        rows.push(row);
    }
    Entity::insert_many(rows).exec_without_returning(&tx.0).await?;
    Ok(())
}
