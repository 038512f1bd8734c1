//! What is given, lent and claimed back of a case, and what becomes of it when its decision changes or its training
//! stops.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::{
        payout_plan::{self, Claimed, LineAgreement, PayoutPlan, PayoutProgress, StandingPayout},
        stop::{Stop, StopReason},
    },
    ids::AgreementId,
    ledger,
    ledger_key::EntryKey,
    money::Money,
    repayment::{offer, terms::Terms},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use crate::{
    casework::{audit_log::By, cases::Case},
    db::{Reads, Tx},
    entity::agreement,
    error::{StoreError, corrupt},
    ledger::{books, closed, subject::Subject},
    money_out::payouts::{self, PayoutKind, PayoutState},
    repayment::agreements::{self, Agreement},
};

/// All that a change of what is given looks at.
#[derive(Clone, Debug)]
pub struct GivenSoFar {
    /// The payouts, in order of day.
    pub standing: Vec<StandingPayout>,
    /// How far the agreement of each line is, in the order of the decision.
    pub agreements: Vec<LineAgreement>,
    /// What an earlier change made a debt.
    pub claimed: Claimed,
}

/// What was given in a case, lent and claimed back so far.
pub async fn so_far(at: &impl Reads, case: &Case) -> Result<GivenSoFar, StoreError> {
    let lines = case.stage.proposal().map_or(&[][..], |it| it.lines.as_slice());
    let own = case.application.as_ref().and_then(|it| it.needs.iban.as_ref());
    let all = payouts::list_of_case(at, case.id).await?;
    let found = all.iter().filter(|it| it.kind != PayoutKind::Refund).filter_map(|it| {
        let progress = match it.state {
            PayoutState::Planned | PayoutState::ReleasedOnce => PayoutProgress::Open,
            PayoutState::Released => PayoutProgress::OnItsWay,
            PayoutState::Paid => PayoutProgress::Paid,
            PayoutState::Cancelled if it.taken_out => PayoutProgress::TakenOut,
            PayoutState::Cancelled => return None,
        };
        let line = lines.get(it.line)?;
        let to_person = it.to_person.unwrap_or_else(|| {
            if it.payee_iban == line.payee.iban {
                line.payee.is_applicant
            } else {
                own == Some(&it.payee_iban)
            }
        });
        let stands = |amount: Money, progress: PayoutProgress| StandingPayout {
            id: it.id,
            line: it.line,
            amount,
            for_day: it.for_day,
            due_on: it.due_on,
            to_person,
            progress,
        };
        // What came back is as if it had never been paid; what of it is not paid again was taken out.
        let kept = stands(it.amount.minus_or_zero(it.returned), progress);
        let out = stands(it.not_again, PayoutProgress::TakenOut);
        Some([kept, out].into_iter().filter(|it| !it.amount.is_zero()))
    });
    let standing = found.flatten().collect();
    let all = agreements::list(at, case.id).await?;
    let of_line = |place: usize| {
        all.iter().find(|it| it.line == place).map_or(LineAgreement::None, Agreement::standing)
    };
    let agreements = (0..lines.len()).map(of_line).collect();
    Ok(GivenSoFar { standing, agreements, claimed: claimed(&all) })
}

/// What schools and shops got of a case and is not given any more: the fund asks it back there, until it is registered
/// as come back.
pub async fn at_others(at: &impl Reads, case: &Case) -> Result<Money, StoreError> {
    let Some(proposal) = case.stage.proposal() else { return Ok(Money::ZERO) };
    let so_far = so_far(at, case).await?;
    let (standing, agreements) = (&so_far.standing, &so_far.agreements);
    let stop = case.stage.stopped().and_then(|it| {
        StopReason::from_name(&it.reason).map(|reason| Stop { reason, last_day: it.last_day })
    });
    let plan = match stop {
        Some(stop) => stop.plan((&proposal.lines, agreements), standing, so_far.claimed),
        None => payout_plan::plan(&payout_plan::given(&proposal.lines, agreements), standing, so_far.claimed),
    };
    Ok(plan.at_others)
}

fn claimed(all: &[Agreement]) -> Claimed {
    let debts = || all.iter().filter(|it| it.terms.is_over_award());
    let running = debts().filter(|it| it.ended_on.is_none() && it.written_off_on.is_none());
    Claimed {
        amount: debts().map(|it| it.disbursed).sum(),
        open: running.map(|it| it.account(Vec::new()).left()).sum(),
        billed: debts().map(|it| it.charged).sum(),
    }
}

/// The first month in which something may be due under terms that are funded anew.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FirstMonth {
    /// The month that was agreed.
    AsAgreed,
    /// As long after this last day of the training as the regulation gives after its end, never later than agreed.
    AfterStop(NaiveDate),
    /// As long after this end of the training, never sooner than agreed, and only while nothing was billed.
    NotBeforeEnd(NaiveDate),
}

/// The terms of an agreement for what was or is still to be paid out under it; with nothing of either it ends.
pub(crate) async fn fund_anew(
    tx: &Tx,
    id: AgreementId,
    first: FirstMonth,
    today: NaiveDate,
) -> Result<(), StoreError> {
    // Locked first: a payout that is registered as paid at this moment counts once.
    let agreement = agreements::lock(tx, id).await?;
    let open = payouts::list_of_case(tx, agreement.case).await?;
    let promised: Money = open
        .iter()
        .filter(|it| it.agreement == Some(id) && PayoutState::UNPAID.contains(&it.state))
        .filter(|it| it.kind != PayoutKind::Refund)
        .map(|it| it.amount)
        .sum();
    let funded = agreement.disbursed.plus(promised);
    let mut update = agreement::Entity::update_many().filter(agreement::Column::Id.eq(id.0));
    if funded.is_zero() {
        update = update.col_expr(agreement::Column::EndedOn, Expr::value(today));
    } else {
        // From what was signed, so that what was lowered before can be given after all; its first month stays as it is.
        let agreed = agreement.terms.first_month();
        let signed = agreement.signed().not_before(agreed);
        let terms = match first {
            FirstMonth::AsAgreed => signed.after_stop(agreed, funded),
            FirstMonth::AfterStop(last_day) => {
                signed.after_stop(offer::first_month_after(&agreement.terms, last_day), funded)
            }
            FirstMonth::NotBeforeEnd(until) if agreement.charges == 0 => signed
                .after_stop(agreed, funded)
                .not_before(offer::first_month_after(&agreement.terms, until)),
            FirstMonth::NotBeforeEnd(_) => signed.after_stop(agreed, funded),
        };
        if terms == agreement.terms {
            return Ok(());
        }
        let json = |terms: &Terms| serde_json::to_value(terms).map_err(|_| corrupt("agreement", "terms"));
        // What was signed stays beside what holds, also after a second change.
        agreement::Entity::update_many()
            .col_expr(agreement::Column::TermsSigned, Expr::value(json(&agreement.terms)?))
            .filter(agreement::Column::Id.eq(id.0))
            .filter(agreement::Column::TermsSigned.is_null())
            .exec(&tx.0)
            .await?;
        update = update.col_expr(agreement::Column::Terms, Expr::value(json(&terms)?));
    }
    update.exec(&tx.0).await?;
    Ok(())
}

/// What was paid too much and nothing makes good becomes a debt with a schedule of its own; an earlier debt that is too
/// high now is lowered.
pub(crate) async fn settle_claims(
    tx: &Tx,
    case: &Case,
    plan: &PayoutPlan,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if !plan.over_award.is_zero() {
        claim(tx, case, plan.over_award, by, today, now).await?;
    }
    let mut lower = plan.claim_lowered;
    for debt in agreements::list(tx, case.id).await?.iter().filter(|it| it.terms.is_over_award()) {
        let debt = agreements::lock(tx, debt.id).await?;
        if debt.ended_on.is_some() || debt.written_off_on.is_some() {
            continue;
        }
        let amount = lower.min(debt.account(Vec::new()).left());
        if !amount.is_zero() {
            lower_claim(tx, &debt, amount, by, today, now).await?;
            lower = lower.minus_or_zero(amount);
        }
    }
    Ok(())
}

/// A debt is less than it was: what is given after all is a grant again.
async fn lower_claim(
    tx: &Tx,
    debt: &Agreement,
    amount: Money,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let left = debt.disbursed.minus_or_zero(amount);
    let key = EntryKey::OverAwardLowered { debt: debt.id, to: left };
    let closed = closed::closed(tx).await?.until;
    let subject = Subject { case: Some(debt.case), agreement: Some(debt.id), by: by.id };
    books::post(tx, &ledger::over_award_lowered(key, amount, today).after(closed), subject, now).await?;
    agreement::Entity::update_many()
        .col_expr(agreement::Column::DisbursedCents, Expr::value(left.cents()))
        .filter(agreement::Column::Id.eq(debt.id.0))
        .exec(&tx.0)
        .await?;
    fund_anew(tx, debt.id, FirstMonth::AsAgreed, today).await
}

async fn claim(
    tx: &Tx,
    case: &Case,
    amount: Money,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<AgreementId, StoreError> {
    let terms = offer::over_award(amount, today);
    let id = agreements::claim(tx, case.id, &terms, today, now).await?;
    let entry = ledger::over_award(EntryKey::OverAward(id), amount, today);
    let closed = closed::closed(tx).await?.until;
    let subject = Subject { case: Some(case.id), agreement: Some(id), by: by.id };
    books::post(tx, &entry.after(closed), subject, now).await?;
    Ok(id)
}
